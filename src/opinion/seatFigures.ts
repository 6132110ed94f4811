/** How each seat voted on each statement, from the votes of its own people alone (docs/methods.md#official). */
import { jeffreys } from './interval.ts';
import type { Seating } from './seating.ts';
import type { VoteMatrix } from './votes.ts';

/** A pass is half a vote that does not agree: people who would disagree pass more often. */
export const PASS = 0.5;
/** Votes' worth from which a seat counts as heard. */
export const HEARD = 5;

/** Closer to a threshold than this is on it: the order of sums decides nothing. */
export const ROUNDING = 1e-9;

/** Of one seat, per statement. */
export interface SeatFigures {
  /** Sums of weights. */
  readonly agree: Float64Array;
  readonly disagree: Float64Array;
  readonly pass: Float64Array;
  /** How many equal votes would tell as much (Kish). */
  readonly effective: Float64Array;
  /** Share that agrees, with its 90 % interval; ½ without votes. */
  readonly share: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Share that disagrees, 0 without votes. */
  readonly disagreeShare: Float64Array;
  /** 1 where enough have voted to hear the seat. */
  readonly heard: Uint8Array;
}

/** One entry a seat, seat 1 first. */
export function seatFigures(matrix: VoteMatrix, seating: Seating, weights: Float64Array): SeatFigures[] {
  const sums = sumVotes(matrix, seating, weights);
  return Array.from({ length: seating.seats }, (_, i) => figuresOf(sums, i + 1, matrix.statements));
}

/** Agreement, and each share that all who passed might have joined (Manski): nothing is assumed of them here. */
export function manski({ agree, disagree, pass }: SeatFigures, statement: number): { low: number; high: number } {
  const all = agree[statement]! + disagree[statement]! + pass[statement]!;
  if (!(all > 0)) return { low: 0, high: 1 };
  return { low: agree[statement]! / all, high: (agree[statement]! + pass[statement]!) / all };
}

/** Per seat and statement, side by side: weights of disagree, pass, agree, then squared weights with a pass at half. */
const CELL = 4;
const SQUARES = 3;

function sumVotes(matrix: VoteMatrix, { seats, seat }: Seating, weights: Float64Array): Float64Array {
  const sums = new Float64Array((seats + 1) * matrix.statements * CELL);
  for (let p = 0; p < matrix.participants; p++) {
    if (weights[p]! > 0) addBallot(sums, matrix, p, seat[p]! * matrix.statements * CELL, weights[p]!);
  }
  return sums;
}

/** The sweep's kernel; a function per row is compiled sooner (see votes.ts). */
function addBallot(sums: Float64Array, matrix: VoteMatrix, p: number, from: number, weight: number): void {
  const { rowStart, column, value } = matrix;
  const square = weight * weight;
  const end = rowStart[p + 1]!;
  for (let e = rowStart[p]!; e < end; e++) {
    const cell = from + column[e]! * CELL;
    const vote = value[e]!;
    sums[cell + 1 + vote]! += weight;
    sums[cell + SQUARES]! += vote === 0 ? PASS * square : square;
  }
}

function figuresOf(sums: Float64Array, seat: number, statements: number): SeatFigures {
  const empty = () => new Float64Array(statements);
  const figures = {
    ...{ agree: empty(), disagree: empty(), pass: empty(), effective: empty() },
    ...{ share: empty(), lower: empty(), upper: empty(), disagreeShare: empty() },
    heard: new Uint8Array(statements),
  };
  for (let s = 0; s < statements; s++) {
    const cell = (seat * statements + s) * CELL;
    const [disagree, pass, agree] = [sums[cell]!, sums[cell + 1]!, sums[cell + 2]!];
    const votes = agree + disagree + PASS * pass;
    const effective = votes > 0 ? (votes * votes) / sums[cell + SQUARES]! : 0;
    const { share, lower, upper } = jeffreys(effective > 0 ? (agree / votes) * effective : 0, effective);
    figures.agree[s] = agree;
    figures.disagree[s] = disagree;
    figures.pass[s] = pass;
    figures.effective[s] = effective;
    figures.share[s] = share;
    figures.lower[s] = lower;
    figures.upper[s] = upper;
    figures.disagreeShare[s] = votes > 0 ? disagree / votes : 0;
    figures.heard[s] = effective >= HEARD - ROUNDING ? 1 : 0;
  }
  return figures;
}
