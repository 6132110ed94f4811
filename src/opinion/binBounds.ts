/** How each bin of an axis voted: the best it could look without any one seat (docs/methods.md#official). */
import { betaCdf, betaQuantile } from './interval.ts';
import { BINS, type Shares } from './positionBins.ts';
import { PASS } from './seatFigures.ts';
import type { Seating } from './seating.ts';
import type { VoteMatrix } from './votes.ts';

/**
 * Of one bin, per statement: of "everybody" and "without seat g" for each g, the largest share that agrees, and the largest of
 * either bound. So one captured seat cannot speak for a bin.
 */
export interface BinBounds {
  readonly share: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** `factors`: what makes weights of a seat balanced ones (seating.ts). */
export function binBounds(
  matrix: VoteMatrix,
  { seat }: Seating,
  weights: Float64Array,
  factors: Float64Array,
  shares: Shares,
): BinBounds[] {
  const sums = sumBins(matrix, seat, weights, factors.length, shares);
  return Array.from({ length: BINS }, (_, bin) => boundsOf(sums, bin, factors, matrix.statements));
}

/** Per bin, seat and statement, side by side: weights of agreement, of votes with a pass at half, and squares of these. */
const CELL = 3;

function sumBins(
  matrix: VoteMatrix,
  seat: Uint8Array,
  weights: Float64Array,
  seats: number,
  shares: Shares,
): Float64Array {
  const perSeat = matrix.statements * CELL;
  const sums = new Float64Array(BINS * seats * perSeat);
  for (let p = 0; p < matrix.participants; p++) {
    for (let bin = 0; bin < BINS; bin++) {
      const share = weights[p]! * shares[BINS * p + bin]!;
      if (share > 0) addBallot(sums, matrix, p, (bin * seats + seat[p]!) * perSeat, share, share * weights[p]!);
    }
  }
  return sums;
}

/**
 * Of a person who is partly in a bin, that part of the weight and of its square: what is expected where equals are dealt to
 * both sides of a cut at random. The sweep's kernel; a function per row is compiled sooner (see votes.ts).
 */
function addBallot(
  sums: Float64Array,
  { rowStart, column, value }: VoteMatrix,
  p: number,
  from: number,
  weight: number,
  square: number,
): void {
  const end = rowStart[p + 1]!;
  for (let e = rowStart[p]!; e < end; e++) {
    const cell = from + column[e]! * CELL;
    const vote = value[e]!;
    const counts = vote === 0 ? PASS : 1;
    if (vote > 0) sums[cell]! += weight;
    sums[cell + 1]! += counts * weight;
    sums[cell + 2]! += counts * square;
  }
}

function boundsOf(sums: Float64Array, bin: number, factors: Float64Array, statements: number): BinBounds {
  const bounds = {
    share: new Float64Array(statements),
    lower: new Float64Array(statements),
    upper: new Float64Array(statements),
  };
  const runs: Run[] = [];
  for (let s = 0; s < statements; s++) {
    const cellOf = (seat: number) => ((bin * factors.length + seat) * statements + s) * CELL;
    runs.length = 0;
    for (let without = 0; without < factors.length; without++)
      if (without === 0 || sums[cellOf(without) + 1]! > 0) runs.push(runWithout(sums, cellOf, factors, without));
    bounds.share[s] = Math.max(...runs.map(({ share }) => share));
    bounds.lower[s] = largestQuantile(TAIL, runs);
    bounds.upper[s] = largestQuantile(1 - TAIL, runs);
  }
  return bounds;
}

const TAIL = 0.05;

/** One posterior of a share: Beta(a, b). */
interface Run {
  readonly share: number;
  readonly a: number;
  readonly b: number;
}

/** Summed over the other seats rather than subtracted from all, which would leave rounding where nobody is left. */
function runWithout(sums: Float64Array, cellOf: (seat: number) => number, factors: Float64Array, without: number): Run {
  let [agree, votes, squares] = [0, 0, 0];
  for (let seat = 1; seat < factors.length; seat++) {
    if (seat === without) continue;
    const cell = cellOf(seat);
    const factor = factors[seat]!;
    agree += factor * sums[cell]!;
    votes += factor * sums[cell + 1]!;
    squares += factor * factor * sums[cell + 2]!;
  }
  const effective = votes > 0 ? (votes * votes) / squares : 0;
  const share = votes > 0 ? agree / votes : 0.5;
  return { share, a: 0.5 + share * effective, b: 0.5 + (1 - share) * effective };
}

/**
 * The largest p-quantile among them. One is computed, of the likeliest by the normal approximation; of the others it is only
 * asked whether they exceed it, which costs a sixth (measured).
 */
function largestQuantile(p: number, runs: Run[]): number {
  const side = p < 0.5 ? -1 : 1;
  let first = 0;
  let guess = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < runs.length; i++) {
    const { a, b } = runs[i]!;
    const around = a / (a + b) + (side * 1.645 * Math.sqrt((a * b) / (a + b + 1))) / (a + b);
    if (around > guess) [first, guess] = [i, around];
  }
  let largest = betaQuantile(p, runs[first]!.a, runs[first]!.b);
  for (let i = 0; i < runs.length; i++) {
    const { a, b } = runs[i]!;
    if (i !== first && betaCdf(largest, a, b) < p) largest = betaQuantile(p, a, b);
  }
  return largest;
}
