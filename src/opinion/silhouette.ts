/**
 * How much closer points are to their own cluster than to the next one, −1 … 1 (Rousseeuw 1987; docs/methods.md#silhouette).
 * Every point counts once, whatever its weight: so does Polis (polis-math §8).
 */
import { distanceBetween } from './kmeans.ts';

/** Distances between all points, row by row: for the silhouettes of several clusterings of the same points. */
export function distances(points: Float64Array): Float64Array {
  const n = points.length / 2;
  const between = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) between[i * n + j] = between[j * n + i] = distanceBetween(points, i, points, j);
  return between;
}

/** Mean over all points; undefined with fewer than two clusters, where there is no next one. */
export function meanSilhouette(between: Float64Array, label: Int32Array, clusters: number): number | undefined {
  if (clusters < 2) return undefined;
  const sizes = new Uint32Array(clusters);
  for (const c of label) sizes[c]!++;
  let sum = 0;
  for (let i = 0; i < label.length; i++) sum += silhouette(between, label, sizes, i);
  return sum / label.length;
}

function silhouette(between: Float64Array, label: Int32Array, sizes: Uint32Array, i: number): number {
  const own = label[i]!;
  if (sizes[own] === 1) return 0;
  const total = new Float64Array(sizes.length);
  for (let j = 0; j < label.length; j++) total[label[j]!]! += between[i * label.length + j]!;
  const within = total[own]! / (sizes[own]! - 1);
  let next = Number.POSITIVE_INFINITY;
  for (let c = 0; c < sizes.length; c++) if (c !== own && sizes[c]! > 0) next = Math.min(next, total[c]! / sizes[c]!);
  const larger = Math.max(within, next);
  return larger === 0 ? 0 : (next - within) / larger;
}
