/**
 * Lloyd's k-means in the plane exactly as Polis runs it (docs/methods.md#kmeans, polis-math §7). Points find their centres
 * square by square (nearest.ts), which only saves work: which centre wins, ties included, and every mean are the same to the
 * last bit as when each point is compared with each centre.
 */
import { assign } from './nearest.ts';
import { type Quadtree, quadtree } from './quadtree.ts';

/** Polis stops when no centre moved farther. Absolute: it is a distance on the map, whatever the map's size. */
const STILL = 0.01;
/** Distances below this share of the map's size are rounding, not opinion; Polis's arithmetic makes them 0 as well (Q11). */
const COINCIDENT = 1e-8;

export interface Centers {
  /** Ids that last: a cluster keeps its id from one computation to the next. */
  readonly ids: readonly number[];
  /** x and y, interleaved, in the order of `ids`. */
  readonly at: Float64Array;
}

export interface Clustering extends Centers {
  /** Per point, the index into `ids`. */
  readonly label: Int32Array;
}

/** `points`: x and y, interleaved. `weights` count a point as so many. Runs at most `steps` steps from `start`. */
export function kmeans(points: Float64Array, start: Centers, steps: number, weights?: Float64Array): Clustering {
  const label = new Int32Array(points.length / 2);
  const tree = quadtree(points);
  const coincident = coincidence(tree);
  let centers = start;
  let before = sorted(start.at);
  for (let step = 0; step < steps; step++) {
    assign(tree, centers.at, coincident, label);
    centers = withoutEmpty(means(points, weights, label, centers.ids.length), centers.ids, label);
    const after = sorted(centers.at);
    if (unmoved(before, after)) break;
    before = after;
  }
  return { ...centers, label };
}

/** The first k distinct points: how Polis starts from nothing. */
export function firstDistinct(points: Float64Array, k: number): Centers {
  const at: number[] = [];
  for (let i = 0; i < points.length && at.length < 2 * k; i += 2) {
    if (!includes(at, points[i]!, points[i + 1]!)) at.push(points[i]!, points[i + 1]!);
  }
  return { ids: Array.from({ length: at.length / 2 }, (_, id) => id), at: Float64Array.from(at) };
}

/** Points closer than this are taken to be on the same spot. */
export function coincidence({ x, y, width, height }: Pick<Quadtree, 'x' | 'y' | 'width' | 'height'>): number {
  return COINCIDENT * Math.max(Math.abs(x), Math.abs(y), Math.abs(x + width), Math.abs(y + height));
}

export function distanceBetween(a: Float64Array, i: number, b: Float64Array, j: number): number {
  const dx = a[2 * i]! - b[2 * j]!;
  const dy = a[2 * i + 1]! - b[2 * j + 1]!;
  return Math.sqrt(dx * dx + dy * dy);
}

/** (Weighted) mean per label, NaN where no point has it; summed in the order of the points, as rounding depends on it. */
function means(points: Float64Array, weights: Float64Array | undefined, label: Int32Array, k: number): Float64Array {
  const x = new Float64Array(k);
  const y = new Float64Array(k);
  const weight = new Float64Array(k);
  for (let i = 0; i < label.length; i++) {
    const c = label[i]!;
    const w = weights === undefined ? 1 : weights[i]!;
    x[c]! += w * points[2 * i]!;
    y[c]! += w * points[2 * i + 1]!;
    weight[c]! += w;
  }
  const mean = new Float64Array(2 * k);
  for (let c = 0; c < k; c++) {
    mean[2 * c] = x[c]! / weight[c]!;
    mean[2 * c + 1] = y[c]! / weight[c]!;
  }
  return mean;
}

/** Clusters that lost their last point are gone for good; `label` follows. */
function withoutEmpty(at: Float64Array, ids: readonly number[], label: Int32Array): Centers {
  const kept = Array.from(ids.keys()).filter((c) => !Number.isNaN(at[2 * c]!));
  if (kept.length === ids.length) return { ids, at };
  const place = new Int32Array(ids.length);
  kept.forEach((c, k) => {
    place[c] = k;
  });
  for (let i = 0; i < label.length; i++) label[i] = place[label[i]!]!;
  return { ids: kept.map((c) => ids[c]!), at: Float64Array.from(kept.flatMap((c) => [at[2 * c]!, at[2 * c + 1]!])) };
}

/** Compares centres in lexicographic order, not by id, and only as many as there are in both: so does Polis. */
function unmoved(before: Float64Array, after: Float64Array): boolean {
  for (let c = 0; c < Math.min(before.length, after.length) / 2; c++)
    if (distanceBetween(before, c, after, c) >= STILL) return false;
  return true;
}

function sorted(centers: Float64Array): Float64Array {
  const order = new Uint32Array(centers.length / 2).map((_, c) => c);
  order.sort((a, b) => centers[2 * a]! - centers[2 * b]! || centers[2 * a + 1]! - centers[2 * b + 1]!);
  const result = new Float64Array(centers.length);
  for (let c = 0; c < order.length; c++) {
    result[2 * c] = centers[2 * order[c]!]!;
    result[2 * c + 1] = centers[2 * order[c]! + 1]!;
  }
  return result;
}

function includes(at: readonly number[], x: number, y: number): boolean {
  for (let i = 0; i < at.length; i += 2) if (at[i] === x && at[i + 1] === y) return true;
  return false;
}
