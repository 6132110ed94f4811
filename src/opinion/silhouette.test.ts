import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distances, meanSilhouette } from './silhouette.ts';

function silhouette(points: readonly number[], ...label: number[]): number | undefined {
  return meanSilhouette(
    distances(Float64Array.from(points.flatMap((x) => [x, 0]))),
    Int32Array.from(label),
    Math.max(0, ...label) + 1,
  );
}

test('is the mean over points of how much nearer the own cluster is than the next', () => {
  // a = 1, b = 9.5 and 8.5, on both sides.
  assert.equal(silhouette([0, 1, 9, 10], 0, 0, 1, 1), (8.5 / 9.5 + 7.5 / 8.5) / 2);
});

test('a point alone in its cluster counts 0', () => {
  assert.equal(silhouette([0, 1, 9], 0, 0, 1), (8 / 9 + 7 / 8) / 3);
});

test('is negative where points sit in the wrong cluster', () => {
  assert.ok(silhouette([0, 10, 1, 9], 0, 0, 1, 1)! < 0);
});

test('is 0, not NaN, where everything is in one place', () => {
  assert.equal(silhouette([3, 3, 3, 3], 0, 0, 1, 1), 0);
});

test('is undefined with fewer than two clusters', () => {
  assert.equal(silhouette([0, 1], 0, 0), undefined);
  assert.equal(silhouette([]), undefined);
});
