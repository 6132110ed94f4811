/**
 * The mathematics against Polis's own worker, in three stages, each fed with the published result of the one before: what
 * the worker computed from scratch in between depends on a history that nobody has (polis-oracles).
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { groupAwareConsensus, majorities } from '../../src/opinion/consensus.ts';
import { groupCamps } from '../../src/opinion/groups.ts';
import { moderation } from '../../src/opinion/moderation.ts';
import { axes } from '../../src/opinion/pca.ts';
import { priorities } from '../../src/opinion/priority.ts';
import { extremities, positions } from '../../src/opinion/projection.ts';
import { describeCamps } from '../../src/opinion/report.ts';
import { sumTallies, tallyAll, votesOn } from '../../src/opinion/tally.ts';
import type { BaseCluster, Majority, Representative } from '../../src/opinion/types.ts';
import { lastVotes, voteCount } from '../../src/opinion/votes.ts';
import { describeWithData } from './data.ts';
import { type BlobMajority, type BlobRepness, FIXTURES, type Fixture, readFixture } from './fixtures.ts';

describeWithData('Polis’s own results for four conversations', () => {
  for (const name of FIXTURES) {
    describe(name, () => {
      const fixture = readFixture(name);
      const { log, flags, blob, tids, pids } = fixture;
      const matrix = lastVotes(log);
      const taken = moderation(matrix, flags);
      const everyone = tallyAll(matrix);
      const map = axes(matrix, everyone, taken, 0);
      const statement = (tid: number) => tids.indexOf(tid);
      const columns = blob.tids.map(statement);
      const base = publishedBaseClusters(fixture);

      test('the matrix has the published columns, rows and vote counts', () => {
        assert.deepEqual([...matrix.columns], columns);
        const counts = Object.fromEntries([...matrix.rows].map((p) => [pids[p]!, voteCount(matrix, p)]));
        assert.deepEqual(counts, blob['user-vote-counts']);
      });

      test('centre, axes and extremities are those published, within 1e-9', () => {
        // Agree is −1 there.
        near(
          columns.map((s) => -map.center[s]!),
          blob.pca.center,
          1e-9,
        );
        for (const [k, axis] of map.components.entries()) {
          const loadings = columns.map((s) => signs(fixture)[k]! * axis[s]!);
          near(loadings, blob.pca.comps[k]!, 1e-9);
        }
        const extremity = extremities(matrix, map, taken);
        near(
          columns.map((s) => extremity[s]!),
          blob.pca['comment-extremity'],
          1e-9,
        );
      });

      test('the places of people average to the published base clusters, within 1e-9', () => {
        const places = positions(matrix, map, taken);
        for (const [k, of] of [(b: BaseCluster) => b.x, (b: BaseCluster) => b.y].entries()) {
          const mean = (b: BaseCluster) => b.members.reduce((sum, p) => sum + places[2 * p + k]!, 0) / b.members.length;
          near(
            base.map((b) => -signs(fixture)[k]! * mean(b)),
            base.map(of),
            1e-9,
          );
        }
      });

      test('the published base clusters fall into as many camps as published, and into the same ones', () => {
        const { groups, k } = groupCamps(base);
        assert.equal(k, blob['group-clusters'].length);
        const parts = (clusters: readonly { readonly members: readonly number[] }[]) =>
          clusters.map(({ members }) => [...members].sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
        assert.deepEqual(parts(groups), parts(blob['group-clusters']));
      });

      const groups = blob['group-clusters'].map(({ id, center, members }) => ({
        id,
        center: [center[0]!, center[1]!] as const,
        members,
      }));
      const { camps } = describeCamps(matrix, groups, base, taken.takenOut);
      const tallies = camps.map((camp) => camp.tally);

      test('the published camps have the published votes', () => {
        for (const { id, tally } of camps) {
          for (const [tid, { A, D, S }] of Object.entries(blob['group-votes'][id]!.votes)) {
            const s = statement(Number(tid));
            assert.deepEqual([tally.agree[s], tally.disagree[s], votesOn(tally, s)], [A, D, S]);
          }
        }
      });

      test('the published camps are marked by the published statements, in order, with figures within 1e-6', () => {
        for (const { id, representative } of camps) {
          const published = blob.repness[id]!;
          const told = (item: Representative) => [
            tids[item.statement],
            item.direction,
            item.bestAgree,
            item.success,
            item.trials,
          ];
          const tells = (item: BlobRepness) => [
            item.tid,
            item['repful-for'],
            item['best-agree'] ?? false,
            item['n-success'],
            item['n-trials'],
          ];
          assert.deepEqual(representative.map(told), published.map(tells));
          for (const [i, { share, shareTest, ratio, ratioTest }] of representative.entries()) {
            const { 'p-success': p, 'p-test': pt, repness: r, 'repness-test': rt } = published[i]!;
            near([share, shareTest, ratio, ratioTest], [p, pt, r, rt], 1e-6);
          }
        }
      });

      test('the majorities of everyone are those published', () => {
        const found = majorities(everyone, matrix.columns, taken.takenOut);
        for (const side of ['agree', 'disagree'] as const) {
          const told = (item: Majority) => [tids[item.statement], item.success, item.trials];
          const tells = (item: BlobMajority) => [item.tid, item['n-success'], item['n-trials']];
          assert.deepEqual(found[side].map(told), blob.consensus[side].map(tells));
          near(
            found[side].map((item) => item.share),
            blob.consensus[side].map((item) => item['p-success']),
            1e-12,
          );
          near(
            found[side].map((item) => item.shareTest),
            blob.consensus[side].map((item) => item['p-test']),
            1e-12,
          );
        }
      });

      test('group-aware consensus and priorities are those published, within 1e-12 of their size', () => {
        const consensus = groupAwareConsensus(tallies, log.statements).agree;
        const extremity = extremities(matrix, map, taken);
        const priority = priorities(sumTallies(tallies, log.statements), extremity, flags.meta);
        const ratios = (ours: Float64Array, theirs: Readonly<Record<string, number>>) =>
          Object.entries(theirs).map(([tid, value]) => ours[statement(Number(tid))]! / value);
        for (const [ours, theirs] of [
          [consensus, blob['group-aware-consensus']],
          [priority, blob['comment-priorities']],
        ] as const) {
          near(
            ratios(ours, theirs),
            blob.tids.map(() => 1),
            1e-12,
          );
        }
      });

      /** Axes have no sign of their own: +1 or −1 for each, to turn ours into those published. */
      function signs({ blob: { pca } }: Fixture): number[] {
        return map.components.map((axis, k) =>
          Math.sign(columns.reduce((sum, s, i) => sum + axis[s]! * pca.comps[k]![i]!, 0)),
        );
      }
    });
  }
});

function publishedBaseClusters({ blob, pids }: Fixture): BaseCluster[] {
  const { id, members, x, y } = blob['base-clusters'];
  return id.map((each, i) => ({
    id: each,
    x: x[i]!,
    y: y[i]!,
    members: Uint32Array.from(members[i]!, (pid) => pids.indexOf(pid)),
  }));
}

function near(actual: readonly number[], expected: readonly number[], within: number): void {
  assert.equal(actual.length, expected.length);
  for (const [i, value] of actual.entries())
    assert.ok(Math.abs(value - expected[i]!) <= within, `Expected ${expected[i]} at ${i}, got ${value}.`);
}
