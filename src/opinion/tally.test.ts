import assert from 'node:assert/strict';
import { test } from 'node:test';
import { log, table } from '../../test/opinion/table.ts';
import { sumTallies, tallyAll, tallyBy, votesOn } from './tally.ts';
import { lastVotes } from './votes.ts';

const VOTES = table('++-', '+0.', '-..', '+.-');

test('counts each set’s votes on each statement; whoever is in no set is not counted', () => {
  const [a, b] = tallyBy(VOTES, Int16Array.of(0, 1, 0, -1), 2);
  assert.deepEqual(a, { agree: Uint32Array.of(1, 1, 0), disagree: Uint32Array.of(1, 0, 1), pass: new Uint32Array(3) });
  assert.deepEqual(b, { agree: Uint32Array.of(1, 0, 0), disagree: new Uint32Array(3), pass: Uint32Array.of(0, 1, 0) });
});

test('a log and its matrix give the same, and only last votes count', () => {
  const again = log(1, 1, [
    [0, 0, 1, 2],
    [0, 0, -1, 1],
  ]);
  assert.deepEqual(tallyAll(again), tallyAll(lastVotes(again)));
  assert.deepEqual([...tallyAll(again).agree, ...tallyAll(again).disagree], [1, 0]);
});

test('sets add up to everyone', () => {
  assert.deepEqual(sumTallies(tallyBy(VOTES, Int16Array.of(0, 1, 2, 0), 3), 3), tallyAll(VOTES));
  assert.equal(votesOn(tallyAll(VOTES), 0), 4);
});

test('nothing adds up to nothing', () => {
  assert.deepEqual(sumTallies([], 2).agree, new Uint32Array(2));
  assert.deepEqual(tallyBy(table(), new Int16Array(), 0), []);
});
