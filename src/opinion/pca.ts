/** Where people differ most: mean votes and the two leading axes of what is left (docs/methods.md#axes, polis-math §4). */
import { random } from '../base/random.ts';
import { covariance } from './gram.ts';
import { leadingPair } from './lanczos.ts';
import type { Moderation } from './moderation.ts';
import { votesOn } from './tally.ts';
import type { Tally } from './types.ts';
import type { VoteMatrix } from './votes.ts';

/** Variance along the second axis below this share of the first is rounding: the votes lie on a line. */
const SMALLEST_SHARE = 1e-12;

export interface Axes {
  /** Mean vote per statement; 0 where taken out or without votes. */
  readonly center: Float64Array;
  /** Loadings per statement, each axis of length 1; all 0 where the votes do not vary that way. */
  readonly components: readonly [Float64Array, Float64Array];
  /** False with fewer than two people or two statements: then Polis places everything at (0, 0). */
  readonly spread: boolean;
}

export function axes(matrix: VoteMatrix, everyone: Tally, { takenOut, columns }: Moderation, seed: number): Axes {
  const { statements, rows } = matrix;
  const none = () => new Float64Array(statements);
  if (rows.length === 0 || columns === 0) return { center: none(), components: [none(), none()], spread: false };
  if (columns === 1) {
    const one = none();
    one[matrix.columns[0]!] = 1;
    return { center: none(), components: [one, none()], spread: false };
  }
  if (rows.length === 1) return { center: none(), components: [loneVoter(matrix, takenOut), none()], spread: false };
  const center = meanVotes(everyone, takenOut);
  const live = matrix.columns.filter((s) => takenOut[s] === 0).sort();
  const operator = covariance({ matrix, means: center, place: placesOf(live, statements), size: live.length });
  const dice = random(seed);
  const first = leadingPair(operator, [], dice);
  if (first.value === 0) return { center, components: [none(), none()], spread: true };
  const second = leadingPair(operator, [first.vector], dice);
  const flat = second.value <= SMALLEST_SHARE * first.value;
  const components = [
    spreadOut(first.vector, live, none()),
    flat ? none() : spreadOut(second.vector, live, none()),
  ] as const;
  return { center, components, spread: true };
}

/** Per statement its place among those that are live, −1 for none. */
function placesOf(live: Uint32Array, statements: number): Int32Array {
  const place = new Int32Array(statements).fill(-1);
  live.forEach((s, j) => {
    place[s] = j;
  });
  return place;
}

/** Mean vote of those who voted. */
export function meanVotes(everyone: Tally, takenOut: Uint8Array): Float64Array {
  const { agree, disagree } = everyone;
  const mean = (s: number) => (agree[s]! - disagree[s]!) / Math.max(1, votesOn(everyone, s));
  return Float64Array.from(takenOut, (out, s) => (out ? 0 : mean(s)));
}

/** With one voter Polis takes 0 as the mean and their votes as the direction. */
function loneVoter(matrix: VoteMatrix, takenOut: Uint8Array): Float64Array {
  const votes = new Float64Array(matrix.statements);
  matrix.column.forEach((s, e) => {
    if (!takenOut[s]) votes[s] = matrix.value[e]!;
  });
  const length = Math.sqrt(votes.reduce((sum, vote) => sum + vote * vote, 0));
  return length === 0 ? votes : upright(votes.map((vote) => vote / length));
}

/** Back to one entry a statement. */
function spreadOut(vector: Float64Array, live: Uint32Array, into: Float64Array): Float64Array {
  live.forEach((s, j) => {
    into[s] = vector[j]!;
  });
  return upright(into);
}

/** An axis has no sign of its own. Ours: the largest loading is positive (the first of equals). Polis leaves it to chance. */
function upright(vector: Float64Array): Float64Array {
  let largest = 0;
  for (const loading of vector) if (Math.abs(loading) > Math.abs(largest)) largest = loading;
  return largest < 0 ? vector.map((loading) => (loading === 0 ? 0 : -loading)) : vector;
}
