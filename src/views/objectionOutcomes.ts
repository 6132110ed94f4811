/** What becomes of objections, as measures: by the state they are in, and how long those have been open that are (I16). */
import type { Nouns } from '../domain/index.ts';
import type { ObjectionState } from '../domain/machine.ts';
import { isBlocking, isOpenObjection } from '../domain/objections.ts';
import { dayOf } from './input.ts';
import { type Withheld, withheld } from './shown.ts';

/** Standing, escalated and upheld ones are one outcome: nothing has removed them yet. */
const outcomes = {
  objectionsAccommodated: ['accommodated'],
  objectionsRetracted: ['retracted'],
  objectionsNoBearing: ['addressed_no_bearing'],
  objectionsOutweighed: ['addressed_outweighed'],
  objectionsSetAside: ['set_aside', 'overruled'],
  objectionsStanding: ['standing', 'escalated', 'upheld'],
} as const satisfies Record<string, readonly ObjectionState[]>;

export type OutcomeKey = keyof typeof outcomes;
export const outcomeKeys = Object.keys(outcomes) as OutcomeKey[]; // the names above, and no others

export interface Outcome {
  readonly numerator: number | Withheld | null;
  readonly denominator: number | Withheld | null;
  readonly value: number | Withheld | null;
}

const nothing: Outcome = { numerator: null, denominator: null, value: null };
const hidden: Outcome = { numerator: withheld, denominator: withheld, value: withheld };
const DAY_MS = 86_400_000;

/** Of all objections. A share of fewer than `k` would be about single people. */
export function outcomeOf({ objections: { list } }: Pick<Nouns, 'objections'>, key: OutcomeKey, k: number): Outcome {
  if (list.length === 0) return nothing;
  if (list.length < k) return hidden;
  const states: readonly ObjectionState[] = outcomes[key];
  const count = list.filter(({ state }) => states.includes(state)).length;
  return { numerator: count, denominator: list.length, value: Math.round((count / list.length) * 100) / 100 };
}

/** Whole days, in the middle, of those that are open or stand. */
export function ageOfOpen({ objections: { list } }: Pick<Nouns, 'objections'>, now: number, k: number): Outcome {
  const open = list.filter((each) => isOpenObjection(each) || isBlocking(each));
  if (open.length === 0) return nothing;
  if (open.length < k) return { ...hidden, numerator: null };
  const days = open.map(({ at }) => (dayOf(now) - dayOf(at)) / DAY_MS).sort((a, b) => a - b);
  const middle = days.length >> 1;
  const value = days.length % 2 ? (days[middle] ?? 0) : ((days[middle - 1] ?? 0) + (days[middle] ?? 0)) / 2;
  return { numerator: null, denominator: days.length, value };
}
