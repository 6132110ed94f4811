import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flags, table } from '../../test/opinion/table.ts';
import { moderation } from './moderation.ts';
import { lastVotes } from './votes.ts';

test('moderated and meta statements are taken out, and count as columns only where somebody voted on them', () => {
  const matrix = lastVotes(table('+-+.', '++-.'));
  const taken = moderation(matrix, flags(4, [0, 3], [0, 1]));
  assert.deepEqual([...taken.takenOut], [1, 1, 0, 1]);
  assert.deepEqual([taken.columns, taken.takenOutColumns], [3, 2]);
});

test('flags of another number of statements are refused', () => {
  assert.throws(() => moderation(lastVotes(table('+-')), flags(3)), /Expected flags of 2 statements, got 3/);
});
