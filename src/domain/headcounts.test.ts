import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownOf, shownSizes } from './headcounts.ts';

test('a count stays as it was shown until it is lower by the limit, and what was too few stays so', () => {
  const table: [count: number, before: number | null | undefined, shown: number | null][] = [
    [0, undefined, 0],
    [4, undefined, null],
    [9, undefined, 5],
    [9, 10, 10],
    [6, 10, 10],
    [5, 10, 5],
    [14, 10, 10],
    [15, 10, 15],
    [1, 5, 5],
    [0, 5, 0],
    [0, null, null],
    [5, null, 5],
    [4, 0, null],
  ];
  for (const [count, before, shown] of table)
    assert.equal(shownOf(count, before, 5), shown, `${count} after ${before}`);
  assert.deepEqual(shownSizes([11, 9, 4, 4], [10, 10, 5], 5), [10, 10, 5]);
  assert.deepEqual(shownSizes([11, 4], undefined, 5), [10]);
});
