import assert from 'node:assert/strict';
import { test } from 'node:test';
import { table } from '../../test/opinion/table.ts';
import { inConversation } from './inConversation.ts';
import { lastVotes } from './votes.ts';

function inside(rows: readonly string[], previous?: number[]): number[] {
  return [...inConversation(lastVotes(table(...rows)), previous && Uint32Array.from(previous))].sort((a, b) => a - b);
}

const SEVEN = '+++++++..';
const SIX = '++++++...';

test('seven votes are enough, or as many as there are statements', () => {
  const crowd = Array.from({ length: 15 }, () => SEVEN);
  assert.deepEqual(
    inside([SIX, ...crowd]),
    Array.from({ length: 15 }, (_, i) => i + 1),
  );
  const short = Array.from({ length: 16 }, () => '++');
  assert.equal(inside([...short, '+.']).length, 16);
});

test('below fifteen, the most active are taken in, the earlier row first', () => {
  assert.deepEqual(inside(['+', SIX, '++', '', SEVEN]), [0, 1, 2, 4]);
  const fourteen = Array.from({ length: 14 }, () => SEVEN);
  assert.deepEqual(inside(['+++', '++++', '.+.+++', ...fourteen]).slice(0, 2), [1, 3]);
});

test('whoever was in stays in', () => {
  const crowd = Array.from({ length: 15 }, () => SEVEN);
  assert.deepEqual(inside(['+', '+', ...crowd], [1]).slice(0, 2), [1, 2]);
});

test('nobody is in an empty conversation', () => {
  assert.deepEqual(inside([]), []);
  assert.deepEqual(inside(['...'], [0]), []);
});

test('they come in row order, in which the clusters start', () => {
  assert.deepEqual([...inConversation(lastVotes(table('..+', '.+.', '+..')))], [2, 1, 0]);
});
