import assert from 'node:assert/strict';
import { test } from 'node:test';
import { warmStart } from './warmStart.ts';

const LINE = Float64Array.of(0, 0, 1, 0, 10, 0, 11, 0, 30, 0);

test('old clusters keep their ids and move to where their members are now', () => {
  const start = warmStart(
    LINE,
    [
      { id: 4, members: [0, 1] },
      { id: 2, members: [2, 3, 4] },
    ],
    2,
  );
  assert.deepEqual(start, { ids: [4, 2], at: Float64Array.of(0.5, 0, 17, 0) });
});

test('members count by their weights', () => {
  const start = warmStart(LINE, [{ id: 0, members: [0, 2] }], 1, Float64Array.of(1, 1, 3, 1, 1));
  assert.deepEqual([...start.at], [7.5, 0]);
});

test('clusters without members are gone', () => {
  assert.deepEqual(
    warmStart(
      LINE,
      [
        { id: 0, members: [] },
        { id: 1, members: [4] },
      ],
      1,
    ).ids,
    [1],
  );
});

test('clusters on the same spot become one, with the id of the larger', () => {
  const points = Float64Array.of(1, 1, 1, 1, 1, 1, 5, 5);
  const old = [
    { id: 0, members: [0] },
    { id: 7, members: [1, 2] },
    { id: 3, members: [3] },
  ];
  assert.deepEqual(warmStart(points, old, 2), { ids: [7, 3], at: Float64Array.of(1, 1, 5, 5) });
});

test('while there are too few, the point that fits worst founds a cluster and leaves its old one', () => {
  const start = warmStart(LINE, [{ id: 3, members: [0, 1, 2, 3, 4] }], 3);
  assert.deepEqual(start.ids, [3, 4, 5]);
  // 30 leaves first; of what is left (mean 5.5), 0 and 11 are equally far, and the last of equals goes.
  assert.deepEqual([...start.at], [11 / 3, 0, 30, 0, 11, 0]);
});

test('there are never more clusters than distinct points, nor fewer than there were', () => {
  assert.equal(warmStart(Float64Array.of(1, 1, 1, 1, 2, 2), [{ id: 0, members: [0, 1, 2] }], 9).ids.length, 2);
  const old = [0, 1, 2, 3].map((id) => ({ id, members: [id] }));
  assert.deepEqual(warmStart(LINE, old, 2).ids, [0, 1, 2, 3]);
});

test('newcomers may found clusters though they were in none', () => {
  assert.deepEqual(warmStart(LINE, [{ id: 0, members: [0, 1] }], 2).ids, [0, 1]);
  assert.deepEqual([...warmStart(LINE, [{ id: 0, members: [0, 1] }], 2).at], [0.5, 0, 30, 0]);
});
