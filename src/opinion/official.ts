/** The official figures: every seat counts the same, and every bound of a seat rests on its own votes alone (docs/methods.md#official). */
import { type BinBounds, binBounds } from './binBounds.ts';
import { type Designation, designate, type Measures } from './designation.ts';
import type { WeightedVotes } from './gram.ts';
import { binsOf, positionBins, type Shares, sharesOf } from './positionBins.ts';
import { type SeatFigures, seatFigures } from './seatFigures.ts';
import { personWeights, type Seating, seatFactors, seatsPresent, type Variation, votersOf } from './seating.ts';
import type { VoteMatrix } from './votes.ts';

/** Changes whenever the same votes would give other figures. */
const VERSION = '1';

export interface OfficialOptions {
  readonly variation?: Variation;
  /** Bins to use instead of finding them: per axis, per participant 0, 1 or 2, −1 for none. */
  readonly bins?: readonly [Int8Array, Int8Array];
  /** Per statement what the last published report designates it as, if it does. Consensus is kept on less than it takes to begin with. */
  readonly previous?: readonly (Designation | undefined)[];
  /** Per statement, 1 where an objection is registered. */
  readonly objections?: Uint8Array;
  /** Per statement, 1 where it has no part in the axes (moderated out, meta). Its own figures are computed all the same. */
  readonly takenOut?: Uint8Array;
}

export interface Official extends Measures {
  readonly version: string;
  /** Per axis and participant the bin 0, 1 or 2; −1 without a vote or a seat. */
  readonly binOf: readonly [Int8Array, Int8Array];
  /** Index into `designations`: what the evidence is consistent with. */
  readonly designation: Uint8Array;
  /** 1 where it was published as consensus and still is one, although it would not become one now. */
  readonly kept: Uint8Array;
  /** 1 where it was published as consensus and is none any more. */
  readonly challenged: Uint8Array;
  /** What lists are sorted by, 0 … 1; never a threshold. */
  readonly index: Float64Array;
}

export function official(matrix: VoteMatrix, table: Seating, options: OfficialOptions = {}): Official {
  const { variation = {}, previous = [], objections = new Uint8Array(matrix.statements) } = options;
  refuseMalformed(matrix, table);
  const seating = votersOf(table, matrix);
  const weights = personWeights(seating, variation);
  const factors = seatFactors(weights, seating, variation);
  const seats = seatFigures(matrix, seating, weights);
  const shares =
    options.bins === undefined
      ? positionBins(centredVotes(matrix, seating, weights, factors, seats, options.takenOut))
      : ([sharesOf(options.bins[0]), sharesOf(options.bins[1])] as const);
  const bounds = (axis: Shares): BinBounds[] => binBounds(matrix, seating, weights, factors, axis);
  const measures: Measures = {
    seats,
    present: seatsPresent(seating, variation),
    bins: [bounds(shares[0]), bounds(shares[1])],
    balanced: balancedMeans(seats, variation, matrix.statements),
    objections,
  };
  return {
    version: VERSION,
    ...measures,
    binOf: [binsOf(shares[0]), binsOf(shares[1])],
    ...designate(measures, previous),
    index: Float64Array.from(measures.balanced, (_, s) => rankIndex(measures, s)),
  };
}

/** Votes less the mean vote of a statement, a mean in which every seat weighs what it is due. */
function centredVotes(
  matrix: VoteMatrix,
  { seat }: Seating,
  weights: Float64Array,
  factors: Float64Array,
  seats: readonly SeatFigures[],
  takenOut: Uint8Array | undefined,
): WeightedVotes {
  const means = new Float64Array(matrix.statements);
  const place = new Int32Array(matrix.statements).fill(-1);
  let size = 0;
  for (let s = 0; s < matrix.statements; s++) {
    let [sum, votes] = [0, 0];
    seats.forEach(({ agree, disagree, pass }, i) => {
      const factor = factors[i + 1]!;
      sum += factor * (agree[s]! - disagree[s]!);
      votes += factor * (agree[s]! + disagree[s]! + pass[s]!);
    });
    if (!(votes > 0) || takenOut?.[s] === 1) continue;
    means[s] = sum / votes;
    place[s] = size++;
  }
  return { matrix, means, place, size, weights: weights.map((weight, p) => weight * factors[seat[p]!]!) };
}

/** Mean of the shares of the seats that are heard, one seat like another; NaN where none is. */
function balancedMeans(seats: readonly SeatFigures[], { seatWeights }: Variation, statements: number): Float64Array {
  return new Float64Array(statements).map((_, s) => {
    let [sum, all] = [0, 0];
    seats.forEach(({ heard, share }, i) => {
      const weight = heard[s] === 1 ? (seatWeights?.[i] ?? 1) : 0;
      sum += weight * share[s]!;
      all += weight;
    });
    return sum / all;
  });
}

/**
 * Geometric mean of the seats' lower bounds without the best and the worst, or that of the bins if less: what one seat does
 * can only move it between the bounds of others.
 */
function rankIndex({ seats, present, bins }: Measures, s: number): number {
  const lower = present
    .map((seat) => (seats[seat - 1]!.heard[s] === 1 ? seats[seat - 1]!.lower[s]! : 0))
    .sort((a, b) => a - b);
  const middle = lower.length > 2 ? lower.slice(1, -1) : lower;
  return Math.min(geometricMean(middle), geometricMean(bins.flat().map((bin) => bin.lower[s]!)));
}

function geometricMean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((product, value) => product * value, 1) ** (1 / values.length);
}

function refuseMalformed({ participants }: VoteMatrix, { seats, seat, organisation }: Seating): void {
  for (const [name, { length }] of Object.entries({ seats: seat, organisations: organisation }))
    if (length !== participants) throw new RangeError(`Expected ${name} of ${participants} people, got ${length}.`);
  const beyond = seat.find((one) => one > seats);
  if (beyond !== undefined) throw new RangeError(`Expected seats from 1 to ${seats}, got ${beyond}.`);
}
