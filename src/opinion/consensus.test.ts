import assert from 'node:assert/strict';
import { test } from 'node:test';
import { table } from '../../test/opinion/table.ts';
import { groupAwareConsensus, majorities } from './consensus.ts';
import { tallyAll, tallyBy } from './tally.ts';

const ALL = Uint32Array.of(0, 1, 2, 3);

test('a majority is more than half by more than chance, the clearest first', () => {
  const rows = ['++-.', '++-+', '+0-.', '+--.', '++-+', '++-.', '+++.'];
  const { agree, disagree } = majorities(tallyAll(table(...rows)), ALL, new Uint8Array(4));
  assert.deepEqual(
    agree.map(({ statement, success, trials }) => [statement, success, trials]),
    [
      [0, 7, 7],
      [3, 2, 2],
      [1, 5, 7],
    ],
  );
  assert.deepEqual(
    disagree.map(({ statement }) => statement),
    [2],
  );
  assert.equal(agree[0]!.share, 8 / 9);
  assert.equal(agree[0]!.shareTest, 2 * Math.sqrt(8) * 0.5);
});

test('a statement taken out is no majority, nor is one without votes', () => {
  const everyone = tallyAll(table('+.', '+.', '+.'));
  assert.deepEqual(majorities(everyone, ALL.subarray(0, 2), Uint8Array.of(1, 0)), { agree: [], disagree: [] });
});

test('five at most on either side, equals in the order of statements', () => {
  const { agree } = majorities(
    tallyAll(table('+++++++', '+++++++', '+++++++')),
    new Uint32Array(7).map((_, s) => s),
    new Uint8Array(7),
  );
  assert.deepEqual(
    agree.map(({ statement }) => statement),
    [0, 1, 2, 3, 4],
  );
});

test('group-aware consensus multiplies the shares of the camps', () => {
  const camps = tallyBy(table('+-', '+.', '0-', '-+'), Int16Array.of(0, 0, 1, 1), 2);
  const { agree, disagree } = groupAwareConsensus(camps, 2);
  assert.deepEqual([...agree], [(3 / 4) * (1 / 4), (1 / 3) * (2 / 4)]);
  assert.deepEqual([...disagree], [(1 / 4) * (2 / 4), (2 / 3) * (2 / 4)]);
});
