import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseClusters, groupCamps, smooth } from './groups.ts';
import type { BaseCluster } from './types.ts';

/** People on a line. */
function positions(...x: number[]): Float64Array {
  return Float64Array.from(x.flatMap((at) => [at, 0]));
}

function base(...x: number[]): BaseCluster[] {
  return x.map((at, id) => ({ id, x: at, y: 0, members: Uint32Array.of(id) }));
}

/** The first three are far apart, or k-means would not find its way from them. */
const THREE_SPOTS = [0, 1, 2, 3].flatMap((more) => [0, 50, 100].map((at) => at + more));

test('up to a hundred places, everyone is a base cluster; people in one place share it', () => {
  const found = baseClusters(Uint32Array.of(2, 0, 1, 3), positions(5, 1, 7, 5));
  assert.deepEqual(
    found.map(({ id, x, members }) => [id, x, ...members]),
    [
      [0, 7, 2],
      [1, 5, 0, 3],
      [2, 1, 1],
    ],
  );
});

test('more people than that are gathered in a hundred base clusters', () => {
  const people = Array.from({ length: 500 }, (_, p) => p);
  const found = baseClusters(Uint32Array.from(people), positions(...people.map((p) => p % 250)));
  assert.equal(found.length, 100);
  assert.deepEqual(
    found.flatMap(({ members }) => [...members]).sort((a, b) => a - b),
    people,
  );
});

test('base clusters keep their ids when there were some before', () => {
  const before = baseClusters(Uint32Array.of(0, 1, 2), positions(0, 10, 20));
  const now = baseClusters(Uint32Array.of(3, 2, 1, 0), positions(1, 11, 19, 30), before);
  assert.deepEqual(
    now.map(({ id, x, members }) => [id, x, ...members]),
    [
      [0, 1, 0],
      [1, 11, 1],
      [2, 19, 2],
      [3, 30, 3],
    ],
  );
});

test('camps are as many as separate best', () => {
  const two = groupCamps(base(0, 1, 2, 100, 101, 102));
  assert.deepEqual(
    two.groups.map(({ members }) => members),
    [
      [0, 1, 2],
      [3, 4, 5],
    ],
  );
  const three = groupCamps(base(...THREE_SPOTS));
  assert.equal(three.k, 3);
  assert.deepEqual(Object.keys(three.silhouettes), ['2', '3']);
});

test('a base cluster weighs as much as it has members, in the centre of a camp but not in its silhouette', () => {
  const clusters = base(0, 4, 100, 104);
  const heavy = clusters.map((cluster) =>
    cluster.id === 1 ? { ...cluster, members: Uint32Array.of(1, 4, 5) } : cluster,
  );
  assert.equal(groupCamps(heavy).groups[0]!.center[0], 3);
  assert.deepEqual(groupCamps(heavy).silhouettes, groupCamps(clusters).silhouettes);
});

test('one place is one camp with nothing to compare, and nobody is none', () => {
  const one = groupCamps(base(3));
  assert.deepEqual([one.groups.length, one.k, one.silhouettes], [1, 2, {}]);
  const none = groupCamps([]);
  assert.deepEqual([none.groups.length, none.k], [0, undefined]);
  assert.deepEqual(baseClusters(new Uint32Array(), new Float64Array()), []);
});

test('another number of camps is taken over when it wins four times running', () => {
  let state = { lastK: 0, count: 0, smoothedK: 0 };
  const seen = [2, 3, 3, 2, 3, 3, 3, 3, 2].map((k) => {
    state = smooth(k, state);
    return state.smoothedK;
  });
  assert.deepEqual(seen, [2, 2, 2, 2, 2, 2, 2, 3, 3]);
});

test('the number of camps stays while the smoother waits, and so do the ids of camps', () => {
  const before = groupCamps(base(...THREE_SPOTS));
  const state = {
    inConversation: new Uint32Array(),
    baseClusters: [],
    groupClusterings: before.clusterings,
    smoother: { lastK: 2, count: 5, smoothedK: 2 },
  };
  const now = groupCamps(base(...THREE_SPOTS), state);
  assert.equal(now.smoother.lastK, 3);
  assert.equal(now.k, 2);
  assert.deepEqual(
    now.groups.map(({ id }) => id),
    before.clusterings[2]!.map(({ id }) => id),
  );
});
