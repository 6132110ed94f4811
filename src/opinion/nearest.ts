/**
 * The nearest centre of every point, by the filtering algorithm (Kanungo et al. 2002; docs/methods.md#kmeans): a centre that
 * cannot be nearest anywhere in a square is not looked at inside it, and where one is left, all points have it. Pruned
 * generously enough for rounding and ties, so that the result is that of comparing every point with every centre.
 */
import type { Quadtree } from './quadtree.ts';

/** With so few points in a square, comparing them is cheaper than dividing on (measured: 16 to 64 are equally fast). */
const FEW_POINTS = 32;

/**
 * Writes to `label`, per point, the index of the nearest centre: the last of equals, and distances below `coincident` are
 * equal. `centers`: x and y, interleaved.
 */
export function assign(tree: Quadtree, centers: Float64Array, coincident: number, label: Int32Array): void {
  const k = centers.length / 2;
  const depth = tree.levels + 2;
  const search: Search = {
    tree,
    centers,
    coincident,
    label,
    candidates: Array.from({ length: depth }, () => new Int32Array(k)),
    middle: new Float64Array(2 * depth),
    quarter: Float64Array.from(
      { length: 2 * depth },
      (_, i) => (i % 2 ? tree.height : tree.width) / 2 ** ((i >> 1) + 2),
    ),
    square: new Float64Array(k),
  };
  for (let c = 0; c < k; c++) search.candidates[0]![c] = c;
  search.middle[0] = tree.x + tree.width / 2;
  search.middle[1] = tree.y + tree.height / 2;
  descend(search, 0, 0, k);
}

/** What one search writes over and over: numbers with fractions handed from call to call would be boxed, and thrown away. */
interface Search {
  readonly tree: Quadtree;
  readonly centers: Float64Array;
  readonly coincident: number;
  readonly label: Int32Array;
  /** By level, the centres that may be nearest in the square at hand, ascending. */
  readonly candidates: readonly Int32Array[];
  /** By level, x and y: the middle of the square at hand, and a quarter of the sides of such a square. */
  readonly middle: Float64Array;
  readonly quarter: Float64Array;
  /** Squared distances of the candidates. */
  readonly square: Float64Array;
}

/** Square number `m` of `level`, to which `found` candidates come down from the square around it. */
function descend(search: Search, level: number, m: number, found: number): void {
  const { tree, label, candidates, middle, quarter } = search;
  const below = 2 * (tree.levels - level);
  const from = tree.start[m << below]!;
  const to = tree.start[(m + 1) << below]!;
  if (from === to) return;
  const left = filter(search, level, found);
  if (left === 1) {
    const only = candidates[level + 1]![0]!;
    for (let i = from; i < to; i++) label[tree.order[i]!] = only;
  } else if (to - from <= FEW_POINTS || level === tree.levels) compare(search, candidates[level + 1]!, left, from, to);
  else {
    for (let part = 0; part < 4; part++) {
      middle[2 * level + 2] = middle[2 * level]! + (part & 1 ? quarter[2 * level]! : -quarter[2 * level]!);
      middle[2 * level + 3] = middle[2 * level + 1]! + (part & 2 ? quarter[2 * level + 1]! : -quarter[2 * level + 1]!);
      descend(search, level + 1, 4 * m + part, left);
    }
  }
}

/** Keeps, for the level below, the candidates that may be nearest to some point of the square; says how many. */
function filter(
  { candidates, centers, coincident, middle, quarter, square }: Search,
  level: number,
  found: number,
): number {
  const before = candidates[level]!;
  const after = candidates[level + 1]!;
  const x = middle[2 * level]!;
  const y = middle[2 * level + 1]!;
  let least = Number.POSITIVE_INFINITY;
  for (let f = 0; f < found; f++) {
    const dx = x - centers[2 * before[f]!]!;
    const dy = y - centers[2 * before[f]! + 1]!;
    square[f] = dx * dx + dy * dy;
    if (square[f]! < least) least = square[f]!;
  }
  // The nearest to any point here is at most this far from the middle (triangle inequality); `coincident` covers rounding.
  const [w, h] = [2 * quarter[2 * level]!, 2 * quarter[2 * level + 1]!];
  const reach = Math.sqrt(least) + 2 * Math.sqrt(w * w + h * h) + 4 * coincident;
  const limit = Math.max(least, reach * reach);
  let left = 0;
  for (let f = 0; f < found; f++) if (square[f]! <= limit) after[left++] = before[f]!;
  return left;
}

function compare(search: Search, candidates: Int32Array, found: number, from: number, to: number): void {
  const { tree, centers, coincident, label } = search;
  const floor = coincident * coincident;
  for (let i = from; i < to; i++) {
    const x = tree.places[2 * i]!;
    const y = tree.places[2 * i + 1]!;
    let best = Number.POSITIVE_INFINITY;
    let winner = 0;
    for (let f = 0; f < found; f++) {
      const c = candidates[f]!;
      const dx = x - centers[2 * c]!;
      const dy = y - centers[2 * c + 1]!;
      const square = dx * dx + dy * dy;
      const distance = square < floor ? 0 : square;
      if (distance <= best) {
        best = distance;
        winner = c;
      }
    }
    label[tree.order[i]!] = winner;
  }
}
