/** Real exports: what one file says is what the other says, and the groups are those that Polis published. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { isRefusal } from '../../src/base/result.ts';
import { type PolisConversation, readPolis } from '../../src/exchange/polis.ts';
import { report } from '../../src/opinion/index.ts';
import { adjustedRandIndex } from '../ari.ts';

const OPENDATA = join(import.meta.dirname, '../../../shared/data/opendata');
const skip = existsSync(OPENDATA) ? false : `needs ${OPENDATA}`;

const folders = skip ? [] : readdirSync(OPENDATA);
const withBoth = folders.filter((name) => existsSync(join(OPENDATA, name, 'votes.csv')));

function read(...path: string[]): PolisConversation {
  const input = readPolis(join(OPENDATA, ...path));
  assert.ok(!isRefusal(input), JSON.stringify(input));
  return input;
}

/** By "participant statement", the vote that counts: the last by time, and of equal times the last in the file. */
function cells({ log, participantIds, statementIds }: PolisConversation): Map<string, number> {
  const last = new Map<string, { at: number; value: number }>();
  log.value.forEach((value, row) => {
    const key = `${participantIds[log.participant[row]]} ${statementIds[log.statement[row]]}`;
    const at = log.at?.[row] ?? 0;
    if (at >= (last.get(key)?.at ?? 0)) last.set(key, { at, value });
  });
  return new Map([...last].map(([key, { value }]) => [key, value]));
}

/** Agreement with the published groups, over the people who are in a group in both. */
function ariWithPublished(input: PolisConversation): number {
  const { campOf } = report(input.log, { flags: input.flags });
  const theirs: number[] = [];
  const ours: number[] = [];
  input.participantIds.forEach((id, index) => {
    const published = input.publishedGroups?.get(id);
    if (published === undefined || campOf[index] < 0) return;
    theirs.push(published);
    ours.push(campOf[index]);
  });
  assert.ok(theirs.length > 1000, `${theirs.length} people are in a group in both`);
  return adjustedRandIndex(ours, theirs);
}

describe('conversations of the open data', () => {
  test('are all readable', { skip }, () => {
    for (const name of folders) assert.ok(read(name).log.value.length > 0, name);
  });

  for (const name of skip ? ['every set with both files'] : withBoth) {
    test(`${name}: the last votes of votes.csv are the cells of participants-votes.csv`, { skip }, () => {
      assert.deepEqual(sorted(cells(read(name, 'votes.csv'))), sorted(cells(read(name, 'participants-votes.csv'))));
    });
  }

  test('the people and statements of vtaiwan are counted as in its inventory', { skip }, () => {
    const { log, statements, summary, publishedGroups } = read('vtaiwan.uberx');
    assert.deepEqual([log.participants, log.statements, log.value.length], [1921, 197, 49_997]);
    assert.deepEqual([statements.length, publishedGroups?.size], [197, 1219]);
    assert.match(summary?.topic ?? '', /^UberX/);
  });

  test('a statement that nobody voted on is kept beside the votes, not among them', { skip }, () => {
    const { log, statements } = read('austria-climate.7z7ejpbmv5.2022-08-08');
    assert.deepEqual([log.statements, statements.length], [611, 613]);
  });

  test('a cold start finds the published groups of vtaiwan', { skip }, () => {
    const ari = ariWithPublished(read('vtaiwan.uberx'));
    assert.ok(ari >= 0.92, `adjusted Rand index ${ari}`);
  });

  test('a cold start finds the published groups of austria 7z7e, from participants-votes.csv alone', { skip }, () => {
    const ari = ariWithPublished(read('austria-climate.7z7ejpbmv5.2022-08-08'));
    assert.ok(ari >= 0.88, `adjusted Rand index ${ari}`);
  });
});

const sorted = (map: Map<string, number>): [string, number][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
