/** Places on the map: of people and of statements (docs/methods.md#positions, #extremity; polis-math §5, §6). */
import type { Moderation } from './moderation.ts';
import type { Axes } from './pca.ts';
import { type VoteMatrix, voteCount } from './votes.ts';

/**
 * x and y per participant, interleaved; NaN for who never voted. The sum over someone's votes grows with their number, so it
 * is scaled by √(C / n): few votes place a person as far out as many would. A statement taken out counts in C and in n.
 */
export function positions(matrix: VoteMatrix, axes: Axes, taken: Moderation): Float64Array {
  const places = new Float64Array(2 * matrix.participants).fill(Number.NaN);
  for (let p = 0; p < matrix.participants; p++) if (voteCount(matrix, p) > 0) place(matrix, axes, taken, p, places);
  return places;
}

function place(
  matrix: VoteMatrix,
  { center, components, spread }: Axes,
  taken: Moderation,
  p: number,
  places: Float64Array,
): void {
  const { rowStart, column, value } = matrix;
  const [first, second] = components;
  const end = rowStart[p + 1]!;
  let n = taken.takenOutColumns;
  let x = 0;
  let y = 0;
  for (let e = rowStart[p]!; e < end; e++) {
    const s = column[e]!;
    if (taken.takenOut[s] === 1) continue;
    const off = value[e]! - center[s]!;
    x += off * first[s]!;
    y += off * second[s]!;
    n++;
  }
  const scale = spread ? Math.sqrt(taken.columns / Math.max(n, 1)) : 0;
  places[2 * p] = scale * x;
  places[2 * p + 1] = scale * y;
}

/** How far out someone would stand who agreed with this statement and voted on nothing else. */
export function extremities(matrix: VoteMatrix, { center, components, spread }: Axes, taken: Moderation): Float64Array {
  const extremity = new Float64Array(matrix.statements);
  if (!spread) return extremity;
  const scale = Math.sqrt(taken.columns);
  for (const s of matrix.columns) {
    const [u, v] = [components[0][s]!, components[1][s]!];
    if (taken.takenOut[s] === 0) extremity[s] = scale * Math.abs(1 - center[s]!) * Math.sqrt(u * u + v * v);
  }
  return extremity;
}
