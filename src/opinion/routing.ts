/**
 * Which statement a person is asked about next (docs/methods.md#routing): drawn at random, so that the probability of what
 * was drawn is known exactly and figures can later be corrected for who was asked what.
 */
import type { Random } from '../base/random.ts';

/** This share of draws is uniform over everything: no statement and no person is out of reach. */
export const UNIFORM = 0.1;
/** From every seat, this many people are asked about a statement before its variance decides. */
export const FLOOR = 5;

export interface Candidate {
  /** Agreement and votes of the person's own group. */
  readonly agree: number;
  readonly votes: number;
  /** How many of the person's own seat have been asked. */
  readonly seen: number;
}

export interface Routing {
  readonly candidates: readonly Candidate[];
  readonly floor?: number;
  readonly chance: Pick<Random, 'next'>;
}

export interface Route {
  readonly index: number;
  /** The probability with which just this one was drawn. */
  readonly propensity: number;
}

/** One of the candidates; undefined where there are none. */
export function route({ candidates, floor = FLOOR, chance }: Routing): Route | undefined {
  const share = propensities(candidates, floor);
  let left = chance.next();
  for (let index = 0; index < share.length; index++) {
    left -= share[index]!;
    // Rounding may leave a little at the end: it is the last one's.
    if (left < 0 || index === share.length - 1) return { index, propensity: share[index]! };
  }
  return undefined;
}

/** The probability of each candidate: positive, and 1 in all. */
export function propensities(candidates: readonly Candidate[], floor = FLOOR): Float64Array {
  const below = candidates.map(({ seen }) => seen < floor);
  const anyBelow = below.includes(true);
  const scores = Float64Array.from(candidates, (each, index) => (anyBelow && !below[index] ? 0 : score(each)));
  const total = scores.reduce((sum, each) => sum + each, 0);
  return scores.map((each) => UNIFORM / scores.length + (1 - UNIFORM) * (each / total));
}

/** The square of what one more vote is expected to take off the variance of the share that agrees. */
function score({ agree, votes }: Candidate): number {
  const q = (Math.min(agree, votes) + 1) / (votes + 2);
  return ((q * (1 - q)) / ((votes + 2) * (votes + 3))) ** 2;
}
