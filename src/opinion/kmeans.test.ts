import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Centers, type Clustering, firstDistinct, kmeans } from './kmeans.ts';

type Point = readonly [number, number];

/** Lloyd's algorithm as polis-math §7 words it, comparing every point with every centre. */
function naive(points: readonly Point[], start: Centers, steps: number, weights?: readonly number[]): Clustering {
  const largest = Math.max(0, ...points.flat().map(Math.abs));
  const distance = (a: Point, b: Point) => {
    const square = (a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]);
    return square < (1e-8 * largest) ** 2 ? 0 : square;
  };
  let ids = [...start.ids];
  let centers = ids.map((_, c): Point => [start.at[2 * c]!, start.at[2 * c + 1]!]);
  let label: number[] = [];
  for (let step = 0; step < steps; step++) {
    label = points.map((point) => {
      const distances = centers.map((center) => distance(point, center));
      return distances.lastIndexOf(Math.min(...distances));
    });
    const kept = centers.map((_, c) => c).filter((c) => label.includes(c));
    label = label.map((c) => kept.indexOf(c));
    ids = kept.map((c) => ids[c]!);
    const next = kept.map((_, c): Point => {
      let [x, y, weight] = [0, 0, 0];
      points.forEach((point, i) => {
        if (label[i] !== c) return;
        const w = weights?.[i] ?? 1;
        [x, y, weight] = [x + w * point[0], y + w * point[1], weight + w];
      });
      return [x / weight, y / weight];
    });
    const [before, after] = [centers, next].map((list) => [...list].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
    centers = next;
    if (after!.every(([x, y], c) => Math.hypot(x - before![c]![0], y - before![c]![1]) < 0.01)) break;
  }
  return { ids, at: Float64Array.from(centers.flat()), label: Int32Array.from(label) };
}

function compared(points: readonly Point[], k: number, steps: number, weights?: readonly number[]): void {
  const flat = Float64Array.from(points.flat());
  const start = firstDistinct(flat, k);
  const found = kmeans(flat, start, steps, weights && Float64Array.from(weights));
  assert.deepEqual(found, naive(points, start, steps, weights));
}

test('is Lloyd’s algorithm to the last bit, ties, duplicates and lost clusters included', () => {
  // Whole coordinates make ties, and drawing from few of them makes duplicates.
  const onGrid = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }));
  const anywhere = fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: -9, max: 9, noNaN: true }));
  const points = fc.oneof(
    fc.array(onGrid, { minLength: 1, maxLength: 80 }),
    fc.array(anywhere, { minLength: 1, maxLength: 80 }),
    fc.array(fc.oneof(onGrid, anywhere), { minLength: 1, maxLength: 80 }),
  );
  fc.assert(
    fc.property(points, fc.integer({ min: 1, max: 15 }), fc.constantFrom(1, 3, 21, 101), (list, k, steps) =>
      compared(list, k, steps),
    ),
    { numRuns: 400 },
  );
});

test('is Lloyd’s algorithm also with weights', () => {
  const point = fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: -9, max: 9, noNaN: true }));
  fc.assert(
    fc.property(fc.array(fc.tuple(point, fc.integer({ min: 1, max: 30 })), { minLength: 1, maxLength: 60 }), (list) =>
      compared(
        list.map(([place]) => place),
        4,
        21,
        list.map(([, weight]) => weight),
      ),
    ),
  );
});

test('is Lloyd’s algorithm on two thousand crowded points and a hundred centres', () => {
  const seed = fc.integer({ min: 0, max: 1e6 });
  fc.assert(
    fc.property(seed, (turn) => {
      const at = (i: number) => Math.sin(i * 12.9898 + turn) * 2;
      const points = Array.from({ length: 2000 }, (_, i): Point => [at(i) ** 3 + (i % 3) * 4, at(i + 5000) ** 3]);
      compared(points, 100, 101);
    }),
    { numRuns: 5 },
  );
});

test('points nearer to each other than rounding are on one spot: the later of their centres takes both', () => {
  const points = Float64Array.of(0, 0, 1e-12, 0, 4, 4);
  const { ids, label } = kmeans(points, firstDistinct(points, 3), 101);
  assert.deepEqual(
    [ids, [...label]],
    [
      [1, 2],
      [0, 0, 1],
    ],
  );
});

test('the first distinct points are the first centres, fewer where there are fewer', () => {
  const points = Float64Array.of(1, 1, 1, 1, 2, 1, 1, 1, 3, 3);
  assert.deepEqual(firstDistinct(points, 2), { ids: [0, 1], at: Float64Array.of(1, 1, 2, 1) });
  assert.deepEqual(firstDistinct(points, 9).ids, [0, 1, 2]);
  assert.deepEqual(firstDistinct(new Float64Array(), 3).ids, []);
});

test('no points are no clusters, and one point is one', () => {
  const none = new Float64Array();
  assert.deepEqual(kmeans(none, firstDistinct(none, 3), 10).ids, []);
  const one = Float64Array.of(5, -5);
  assert.deepEqual(kmeans(one, firstDistinct(one, 3), 10), { ids: [0], at: one, label: Int32Array.of(0) });
});
