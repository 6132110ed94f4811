/**
 * Where people stand on the two axes along which they differ most, every seat weighing the same, and three bins of equal
 * weight on each (docs/methods.md#official). No number of camps has to be guessed, and a bloc of less than a third cannot be a
 * bin of its own.
 */
import { random } from '../base/random.ts';
import { alongRow, covariance, emptyRow, readRow, type WeightedVotes } from './gram.ts';
import { leadingPair } from './lanczos.ts';
import { ROUNDING } from './seatFigures.ts';

export const BINS = 3;

/** Positions nearer than this share of the farthest are the same: they differ by rounding. */
const SAME_PLACE = 1e-10;
/** Variance along the second axis below this share of the first is rounding, as for the camps (pca.ts). */
const SMALLEST_SHARE = 1e-12;
/** The search starts somewhere and ends at the same place. */
const SEED = 0;

/** One axis: per participant and bin, side by side, how much of the person stands in it; all 0 for who has no place. */
export type Shares = Float64Array;

export function positionBins(votes: WeightedVotes): readonly [Shares, Shares] {
  const operator = covariance(votes);
  const dice = random(SEED);
  const first = leadingPair(operator, [], dice);
  const second = leadingPair(operator, [first.vector], dice);
  const flat = second.value <= SMALLEST_SHARE * first.value;
  const scores = positions(votes, upright(first.vector), flat ? new Float64Array(votes.size) : upright(second.vector));
  return [equalBins(scores[0], votes.weights), equalBins(scores[1], votes.weights)];
}

/** An axis has no sign of its own. Ours: the few large loadings are positive rather than negative (by their cubes). */
function upright(vector: Float64Array): Float64Array {
  return vector.reduce((sum, x) => sum + x * x * x, 0) < 0 ? vector.map((x) => -x) : vector;
}

/** Per axis and participant x · u / √(number of votes); NaN for who has no vote there or no weight. */
function positions(votes: WeightedVotes, u: Float64Array, v: Float64Array): [Float64Array, Float64Array] {
  const { weights } = votes;
  const [first, second] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  const row = emptyRow(votes.size);
  for (let p = 0; p < weights.length; p++) {
    const n = weights[p]! > 0 ? readRow(votes, p, row) : 0;
    const scale = Math.sqrt(n);
    first[p] = alongRow(row, n, u) / scale;
    second[p] = alongRow(row, n, v) / scale;
  }
  return [first, second];
}

/** Below a cut stands who is lower than `low`; between `low` and `high` stand equals, of whom `share` is below. */
interface Cut {
  readonly low: number;
  readonly high: number;
  readonly share: number;
}

export function equalBins(scores: Float64Array, weights: Float64Array): Shares {
  const sorted = scores.filter((score) => !Number.isNaN(score)).sort();
  const shares = new Float64Array(BINS * scores.length);
  if (sorted.length === 0) return shares;
  let total = 0;
  for (let p = 0; p < scores.length; p++) if (!Number.isNaN(scores[p]!)) total += weights[p]!;
  const cuts = [1, 2].map((third) => cutAt((third / BINS) * total, scores, weights, sorted));
  const below = (score: number, { low, high, share }: Cut) => (score < low ? 1 : score > high ? 0 : share);
  for (let p = 0; p < scores.length; p++) {
    const score = scores[p]!;
    if (Number.isNaN(score)) continue;
    const lowest = below(score, cuts[0]!);
    const lower = below(score, cuts[1]!);
    shares[BINS * p] = lowest;
    shares[BINS * p + 1] = lower - lowest;
    shares[BINS * p + 2] = 1 - lower;
  }
  return shares;
}

/**
 * The first place up to which people weigh `target`, by bisection among those whom it still concerns: linear, where sorting
 * people would compare them two million times. Equals go to both sides of a cut in equal parts, so that neither their order
 * nor rounding decides who stands where.
 */
function cutAt(target: number, scores: Float64Array, weights: Float64Array, sorted: Float64Array): Cut {
  const concerned = new Uint32Array(scores.length).map((_, p) => p);
  let people = concerned.length;
  let [from, to, beneath] = [0, sorted.length - 1, 0];
  while (from < to) {
    const middle = (from + to) >> 1;
    const pivot = sorted[middle]!;
    let weight = 0;
    for (let i = 0; i < people; i++) if (scores[concerned[i]!]! <= pivot) weight += weights[concerned[i]!]!;
    const isBelow = beneath + weight >= target;
    if (isBelow) to = middle;
    else [from, beneath] = [middle + 1, beneath + weight];
    let kept = 0;
    for (let i = 0; i < people; i++) if (scores[concerned[i]!]! <= pivot === isBelow) concerned[kept++] = concerned[i]!;
    people = kept;
  }
  const apart = SAME_PLACE * Math.max(Math.abs(sorted[0]!), Math.abs(sorted.at(-1)!));
  let [first, last] = [from, from];
  while (first > 0 && sorted[first]! - sorted[first - 1]! <= apart) first--;
  while (last < sorted.length - 1 && sorted[last + 1]! - sorted[last]! <= apart) last++;
  const [low, high] = [sorted[first]!, sorted[last]!];
  const under = first > 0 ? weightUpTo(sorted[first - 1]!, scores, weights) : 0;
  const here = weightUpTo(high, scores, weights) - under;
  const share = (target - under) / here;
  // Nobody is in a bin by rounding alone.
  return { low, high, share: share < ROUNDING ? 0 : share > 1 - ROUNDING ? 1 : share };
}

function weightUpTo(score: number, scores: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let p = 0; p < scores.length; p++) if (scores[p]! <= score) sum += weights[p]!;
  return sum;
}

/** Everyone whole in the bin that is given. */
export function sharesOf(bins: Int8Array): Shares {
  const shares = new Float64Array(BINS * bins.length);
  bins.forEach((bin, p) => {
    if (bin >= 0) shares[BINS * p + bin] = 1;
  });
  return shares;
}

/** The bin that each person is in for the largest part, −1 for none. */
export function binsOf(shares: Shares): Int8Array {
  const of = new Int8Array(shares.length / BINS).fill(-1);
  for (let p = 0; p < of.length; p++) {
    let largest = 0;
    for (let bin = 0; bin < BINS; bin++) {
      if (shares[BINS * p + bin]! <= largest) continue;
      [of[p], largest] = [bin, shares[BINS * p + bin]!];
    }
  }
  return of;
}
