/** Who sits where, and what each person weighs in the official figures (docs/methods.md#official). */
import { type VoteMatrix, voteCount } from './votes.ts';

export interface Seating {
  /** Seats of the table, taken or not. A seat is a number from 1. */
  readonly seats: number;
  /** Per participant; 0: no seat, and in no official figure. */
  readonly seat: Uint8Array;
  /** Per participant, from 1; 0: speaks for themself. */
  readonly organisation: Uint32Array;
}

/** What if? Official figures use none of these; diagnostics do. */
export interface Variation {
  /** Per participant, 1 / size of the set of look-alike ballots that theirs is in. */
  readonly lock?: Float64Array;
  /** A table without this seat, or without the people of this organisation. */
  readonly without?: { readonly seat?: number; readonly organisation?: number };
  /** Per seat: how often its share of the table counts. */
  readonly seatWeights?: readonly number[];
}

/** The seats of the table in this run, ascending. */
export function seatsPresent({ seats }: Seating, variation: Variation = {}): number[] {
  return Array.from({ length: seats }, (_, i) => i + 1).filter((seat) => seat !== variation.without?.seat);
}

/** Without who never voted: they lend neither their seat nor their organisation any weight. */
export function votersOf(seating: Seating, matrix: VoteMatrix): Seating {
  return { ...seating, seat: seating.seat.map((seat, p) => (voteCount(matrix, p) > 0 ? seat : 0)) };
}

/**
 * lock / √(sum of lock over the own organisation), so that n people of one organisation weigh √n together (Penrose). At most
 * lock; 0 for who is left out.
 */
export function personWeights(seating: Seating, variation: Variation = {}): Float64Array {
  const { seat, organisation } = seating;
  const { lock, without } = variation;
  const weights = new Float64Array(seat.length);
  const sizes = new Float64Array(organisation.reduce((most, own) => Math.max(most, own), 0) + 1);
  for (let p = 0; p < seat.length; p++) {
    const own = organisation[p]!;
    if (seat[p] === 0 || seat[p] === without?.seat || (own > 0 && own === without?.organisation)) continue;
    weights[p] = lock?.[p] ?? 1;
    if (own > 0) sizes[own]! += weights[p]!;
  }
  for (let p = 0; p < seat.length; p++) weights[p]! /= Math.sqrt(Math.max(1, sizes[organisation[p]!]!));
  return weights;
}

/** Per seat (from 1; 0 is nobody's): what a person's weight is multiplied by, so that every seat has the same share of 1. */
export function seatFactors(weights: Float64Array, seating: Seating, variation: Variation = {}): Float64Array {
  const factors = new Float64Array(seating.seats + 1);
  for (let p = 0; p < weights.length; p++) factors[seating.seat[p]!]! += weights[p]!;
  const present = seatsPresent(seating, variation);
  for (const seat of present) {
    const share = (variation.seatWeights?.[seat - 1] ?? 1) / present.length;
    if (factors[seat]! > 0) factors[seat] = share / factors[seat]!;
  }
  factors[0] = 0;
  return factors;
}

/** w / (G · W): the weight of a person beside everybody of every seat, W being their seat's sum and G the number of seats. */
export function balancedWeights(weights: Float64Array, seating: Seating, variation: Variation = {}): Float64Array {
  const factors = seatFactors(weights, seating, variation);
  return weights.map((weight, p) => weight * factors[seating.seat[p]!]!);
}
