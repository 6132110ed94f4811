import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { operator } from '../../test/given.ts';
import { emptySite, type Given } from '../../test/site.ts';
import { isRefusal } from '../base/result.ts';
import { disagreements, standingAssessments } from '../domain/assessments.ts';
import { measuredAs, periodsDue, standingEvidence, statusAt } from '../domain/commitments.ts';
import { openInputs } from '../domain/dispositions.ts';
import { orphansOf } from '../domain/documents.ts';
import type { Nouns } from '../domain/index.ts';
import { isInTheRough } from '../domain/objection.ts';
import { decidedChanges } from '../views/decidedChanges.ts';
import { stepState } from '../views/quality.ts';
import { sampleProcess } from './sample.ts';
import { decisionSteps } from './sampleDecisions.ts';
import { openingOfSample } from './sampleOrders.ts';

const NOW = Date.UTC(2026, 5, 1);

describe('the end of the sample', () => {
  let given: Given;
  let nouns: Nouns;
  before(async () => {
    given = await emptySite(() => NOW);
    const opening = openingOfSample(sampleProcess(), NOW);
    const made = await given.site.create(
      opening.map((each) => (typeof each === 'function' ? each : { ...each, actor: operator })),
    );
    assert.ok(!isRefusal(made), JSON.stringify(made));
    nouns = (await given.hosted('routing-security')).lane.process.nouns;
  });
  after(() => given.close());

  test('is an adopted text: called twice, found, challenged, found anew, final, appealed in vain, to be reviewed', () => {
    const [item] = nouns.items.list;
    assert.ok(item && nouns.items.list.length === 1);
    assert.equal(item.state.at, 'adopted');
    assert.deepEqual(
      item.history.map(({ act }) => act),
      [
        ...['table', 'discuss', 'open_call', 'close_call', 'open_call', 'close_call', 'designate', 'redesignate'],
        ...['finalise', 'adopt_direct', 'appeal', 'appeal_dismissed'],
      ],
    );
    assert.ok((item.state.reviewAt ?? 0) > NOW, 'it is reviewed later');
    assert.deepEqual(nouns.process.closed, ['listen', 'draft', 'decide']);
    for (const { kind, opensAt, closesAt, closedAt } of nouns.calls.list) {
      assert.equal(kind, 'last');
      const late = (closedAt ?? 0) - closesAt;
      assert.ok(closesAt > opensAt && late >= 0 && late < 3_600_000, 'it closes by its time');
    }
    assert.deepEqual(orphansOf(nouns.documents.list[0]!), []);
    assert.equal(openInputs(nouns, NOW).length, 0, 'everything that came in is answered');
  });

  test('takes comments until the text is called, and no more once it is adopted', () => {
    const { windows } = nouns.documents.list[0]!;
    const { list } = nouns.calls;
    assert.equal(windows.length, 5);
    for (const [place, { opensAt, closesAt }] of list.entries()) {
      const open = windows.filter((each) => each.opensAt < closesAt && each.closesAt > opensAt);
      assert.deepEqual(open, [], `while call ${place + 1} is open`);
    }
    assert.ok(windows.every(({ closesAt }) => closesAt < NOW));
  });

  test('says in its reasons what its tables count', () => {
    const [challenge] = nouns.determinations.challenges;
    const seats = nouns.determinations.list.at(-1)?.evidence.seats ?? [];
    const positions = seats.find(({ seat }) => seat === 'private-sector')?.positions;
    assert.deepEqual([positions?.stances['live-with'], positions?.people], [8, 21]);
    assert.match(challenge?.text ?? '', /eight of twenty-one\./);
    const { reasons = '' } = nouns.determinations.list.at(-1) ?? {};
    assert.doesNotMatch(reasons, /above|below/, 'sections stand in another order elsewhere');
    const states = nouns.objections.list.map(({ state }) => state);
    assert.deepEqual(
      [...new Set(states)].sort().map((state) => [state, states.filter((each) => each === state).length]),
      [
        ...[['accommodated', 5] as const, ['addressed_no_bearing', 1] as const],
        ...[['addressed_outweighed', 2] as const, ['retracted', 1] as const, ['set_aside', 1] as const],
      ],
    );
    // Who can accept the text with a reservation did not disagree with it.
    const [reservation] = nouns.minorities.list.filter(({ kind }) => kind === 'reservation');
    const last = nouns.calls.list.at(-1);
    const stances = nouns.calls.positions.filter(({ call, by }) => call === last?.id && by === reservation?.by);
    assert.deepEqual(
      stances.map(({ stance }) => stance),
      ['live-with'],
    );
  });

  test('has changes that its overview tells of, with what became of the appeal', () => {
    const changes = decidedChanges(nouns).sort((a, b) => a.at - b.at);
    assert.deepEqual(
      changes.map(({ at: _, ...change }) => ({ ...change, ...('item' in change && { item: 'item' }) })),
      [
        { code: 'adopted', draft: 5, item: 'item' },
        { code: 'appealed', item: 'item' },
        { code: 'committed', count: 7 },
        { code: 'appeal', item: 'item', outcome: 'dismissed' },
      ],
    );
    const filed = changes.find(({ code }) => code === 'appealed')?.at ?? 1;
    assert.equal(filed % 86_400_000, 0, 'of who appealed, the day alone');
  });

  test('is reported on in the periods for which reports are due', () => {
    for (const commitment of nouns.commitments.list.filter(({ reports }) => reports === 'P1M')) {
      const due = periodsDue(commitment, NOW).map(({ from, to }) => `${from} ${to}`);
      for (const { period } of commitment.evidence) assert.ok(due.includes(`${period.from} ${period.to}`));
    }
  });

  test('has positions of every seat at which somebody sits, shown to everybody, and none of the seat that is empty', () => {
    const seats = nouns.determinations.list.at(-1)?.evidence.seats ?? [];
    assert.equal(seats.length, 6);
    for (const { seat, positions } of seats)
      assert.equal((positions?.people ?? 0) >= 10, seat !== 'academia', `${seat}: ${positions?.people}`);
  });

  test('has one dissent in the rough, two minority statements and a reservation', () => {
    const rough = nouns.objections.list.filter(isInTheRough);
    assert.deepEqual(
      rough.map(({ state }) => state),
      ['addressed_outweighed'],
    );
    const kinds = nouns.minorities.list.map(({ kind }) => kind);
    assert.deepEqual(kinds.sort(), ['minority', 'minority', 'reservation']);
    assert.deepEqual(
      nouns.determinations.list.map(({ status }) => status),
      ['revised', 'final'],
    );
  });

  test('has assessments side by side, and people who see a harm where others see a gain', () => {
    const clauses = [...nouns.documents.clauses.values()];
    const several = clauses.filter((clause) => standingAssessments(nouns.assessments, clause).length > 1);
    assert.ok(several.length >= 3, `${several.length} clauses`);
    assert.ok(several.some((clause) => disagreements(standingAssessments(nouns.assessments, clause)).length > 0));
  });

  test('has seven commitments: one scored as networks are, one disputed, one of which a report is missing, one met', () => {
    const { list } = nouns.commitments;
    assert.equal(list.length, 7);
    for (const { actor } of list) assert.match(actor.name, /^Simulated .+ \d+$/);
    assert.equal(new Set(list.map(({ kind }) => kind)).size, 6);
    const [first] = list[0]?.evidence ?? [];
    assert.equal(first && measuredAs(first), 3.5);
    const disputed = list.filter(({ evidence }) =>
      evidence.some(({ disputes }) => disputes.some(({ settled }) => !settled)),
    );
    assert.equal(disputed.length, 1);
    const missing = list.filter((each) => periodsDue(each, NOW).some(({ state }) => state === 'unknown'));
    assert.equal(missing.length, 1);
    const levels = list.flatMap((each) => standingEvidence(each).map(({ level }) => level));
    assert.deepEqual([...new Set(levels)].sort(), [1, 2, 3, 4, 6]);
    assert.deepEqual(list.filter((each) => statusAt(each, NOW) === 'verified').length, 1);
    assert.equal(list.filter(({ indicator }) => !indicator).length, 1, 'and a promise without a measure');
  });

  test('leaves records of what was drafted, heard, deliberated, decided and carried out', () => {
    for (const step of ['S07', 'S08', 'S09', 'S10', 'S11'] as const)
      assert.equal(stepState(nouns, step, NOW), 'evidenced', step);
    assert.equal(stepState(nouns, 'S03', NOW), 'partial', 'people joined and spoke, and nobody was invited by name');
  });

  test('promises nothing in the name of somebody who exists', () => {
    const said = JSON.stringify(decisionSteps);
    assert.doesNotMatch(
      said,
      /lorem|ipsum|todo|example|ISOC|Internet Society|ICANN|RIPE NCC|APNIC|ARIN|LACNIC|AFRINIC/,
    );
  });
});
