/**
 * What the figures of a statement are consistent with, and why not with more (docs/methods.md#official). That is evidence: a
 * designation is the act of a person.
 */
import type { BinBounds } from './binBounds.ts';
import { HEARD, ROUNDING, type SeatFigures } from './seatFigures.ts';

/** In the order in which they are tried: the first that nothing speaks against. */
export const designations = [
  'full-consensus',
  'consensus',
  'strong-support',
  'minority-view',
  'divergence',
  'insufficient',
] as const;
export type Designation = (typeof designations)[number];

/** How far from a threshold, least first. `enough` of them would have to reach it. */
interface Lacking {
  readonly lacks: readonly number[];
  readonly enough: number;
  readonly threshold: number;
}
interface LackingSeats extends Lacking {
  /** Numbers from 1, in the order of `lacks`. */
  readonly seats: readonly number[];
}

/** What speaks against a designation. */
export type Reason =
  | { readonly code: 'too-few-seats' }
  /** Lacking in votes' worth. */
  | ({ readonly code: 'not-heard' } & LackingSeats)
  | ({ readonly code: 'seat-below' | 'seat-opposes' } & LackingSeats)
  /** Bins are [axis, bin], both from 0. */
  | ({ readonly code: 'bin-below'; readonly bins: readonly (readonly [axis: number, bin: number])[] } & Lacking)
  | { readonly code: 'objection' }
  | { readonly code: 'mean-below' | 'mean-above'; readonly lacks: readonly [number]; readonly threshold: number }
  /** No seat and no bin is for it by its lower bound. */
  | { readonly code: 'nobody-above'; readonly threshold: number };

export interface Exclusion {
  readonly designation: Designation;
  /** All of it would have to go. */
  readonly because: readonly Reason[];
}

export interface Evidence {
  readonly consistentWith: Designation;
  /** Every designation that comes before it, in order. */
  readonly excludes: readonly Exclusion[];
  /** The next finding of agreement, and all that it lacks; none beyond full consensus. */
  readonly wouldChange: Exclusion | undefined;
}

/** What designations are read from. */
export interface Measures {
  /** Seat 1 first. */
  readonly seats: readonly SeatFigures[];
  /** The seats that count in this run, ascending. */
  readonly present: readonly number[];
  /** Per axis, per bin from its low end. */
  readonly bins: readonly [readonly BinBounds[], readonly BinBounds[]];
  /** Mean share over heard seats; NaN where none is. */
  readonly balanced: Float64Array;
  /** 1 where somebody's objection is registered. */
  readonly objections: Uint8Array;
}

const FULL = 0.75;
const FOR_IT = 0.6;
const HALF = 0.5;
const MOST_OPPOSED = 0.05;

export function evidenceOn(measures: Measures, statement: number): Evidence {
  const excludes: Exclusion[] = [];
  const on = new View(measures, statement);
  for (const designation of designations) {
    const because = against(designation, on);
    if (because.length === 0) {
      const wouldChange = excludes.findLast((one) => AGREEMENT.has(one.designation));
      return { consistentWith: designation, excludes, wouldChange };
    }
    excludes.push({ designation, because });
  }
  throw new Error('Nothing speaks against insufficient evidence.');
}

const AGREEMENT: ReadonlySet<Designation> = new Set(['full-consensus', 'consensus', 'strong-support']);

/**
 * What each statement is designated as, by index. Published consensus is kept while shares carry it, so that it is not lost
 * to a few votes; where they do not, it is under challenge.
 */
export function designate(measures: Measures, previous: readonly (Designation | undefined)[]) {
  const statements = measures.objections.length;
  const designation = new Uint8Array(statements);
  const kept = new Uint8Array(statements);
  const challenged = new Uint8Array(statements);
  for (let s = 0; s < statements; s++) {
    const on = new View(measures, s);
    const now = designations.findIndex((one) => against(one, on).length === 0);
    const was = previous[s];
    const lost = now > CONSENSUS && (was === 'full-consensus' || was === 'consensus');
    kept[s] = lost && stillAgreed(measures, s) ? 1 : 0;
    challenged[s] = lost && kept[s] === 0 ? 1 : 0;
    designation[s] = kept[s] ? CONSENSUS : now;
  }
  return { designation, kept, challenged };
}

const CONSENSUS = designations.indexOf('consensus');

/** Seats that are not heard any more count neither way. */
function stillAgreed(measures: Measures, statement: number): boolean {
  const { seats, present, bins } = measures;
  const heard = present.map((seat) => seats[seat - 1]!).filter((seat) => seat.heard[statement] === 1);
  const below = heard.filter(({ share }) => !reaches(share[statement]!, FOR_IT)).length;
  if (below > present.length - quorum(present.length)) return false;
  return bins.flat().every(({ share }) => reaches(share[statement]!, HALF));
}

/** All seats but one, which is then named and cannot veto. Two seats agree only together. */
function quorum(seats: number): number {
  return Math.max(2, seats - 1);
}

function against(designation: Designation, on: View): Reason[] {
  const { all } = on;
  const most = quorum(all);
  if (designation === 'insufficient') return [];
  if (all < 2) return [{ code: 'too-few-seats' }];
  switch (designation) {
    case 'full-consensus':
      return [...on.heard(all), ...on.seatsFrom(FULL, all), ...on.opposed(), ...on.binsFrom(FULL), ...on.objection];
    case 'consensus':
      return [...on.heard(most), ...on.seatsFrom(FOR_IT, most), ...on.binsFrom(HALF)];
    case 'strong-support':
      return [...on.heard(most), ...on.meanFrom(FOR_IT), ...on.seatsFrom(HALF, Math.floor(all / 2) + 1)];
    case 'minority-view':
      return [...on.heard(most), ...on.meanBelow(HALF), ...on.someFrom(FOR_IT)];
    case 'divergence':
      return on.heard(most);
  }
}

/** One statement, and the conditions that designations are made of: each gives what speaks against it, if anything. */
class View {
  readonly all: number;
  readonly objection: readonly Reason[];
  readonly #seats: readonly SeatFigures[];
  readonly #present: readonly number[];
  readonly #heard: readonly number[];
  readonly #places: readonly { readonly at: readonly [axis: number, bin: number]; readonly lower: number }[];
  readonly #mean: number;
  readonly #s: number;

  constructor({ seats, present, bins, balanced, objections }: Measures, s: number) {
    this.all = present.length;
    this.objection = objections[s] ? [{ code: 'objection' }] : [];
    this.#seats = seats;
    this.#present = present;
    this.#heard = present.filter((seat) => seats[seat - 1]!.heard[s] === 1);
    this.#places = bins.flatMap((axis, a) =>
      axis.map((bounds, bin) => ({ at: [a, bin] as const, lower: bounds.lower[s]! })),
    );
    this.#mean = balanced[s]!;
    this.#s = s;
  }

  heard(enough: number): Reason[] {
    const missing = enough - this.#heard.length;
    if (missing <= 0) return [];
    const unheard = this.#present.filter((seat) => !this.#heard.includes(seat));
    const found = nearestFirst(unheard, (seat) => HEARD - this.#figures(seat).effective[this.#s]!);
    return [{ code: 'not-heard', ...found, enough: missing, threshold: HEARD }];
  }

  seatsFrom(threshold: number, enough: number): Reason[] {
    const short = (seat: number) => threshold - this.#figures(seat).lower[this.#s]!;
    return this.#lacking('seat-below', threshold, enough, short);
  }

  opposed(): Reason[] {
    const short = (seat: number) => this.#figures(seat).disagreeShare[this.#s]! - MOST_OPPOSED;
    return this.#lacking('seat-opposes', MOST_OPPOSED, this.all, short);
  }

  binsFrom(threshold: number): Reason[] {
    const found = this.#places.filter(({ lower }) => !reaches(lower, threshold)).sort((a, b) => b.lower - a.lower);
    if (found.length === 0) return [];
    const lacks = found.map(({ lower }) => threshold - lower);
    return [{ code: 'bin-below', bins: found.map(({ at }) => at), lacks, enough: found.length, threshold }];
  }

  meanFrom(threshold: number): Reason[] {
    const lacks = threshold - this.#mean;
    return lacks > ROUNDING ? [{ code: 'mean-below', lacks: [lacks], threshold }] : [];
  }

  meanBelow(threshold: number): Reason[] {
    const mean = this.#mean;
    return reaches(mean, threshold) ? [{ code: 'mean-above', lacks: [Math.max(0, mean - threshold)], threshold }] : [];
  }

  someFrom(threshold: number): Reason[] {
    const some =
      this.#heard.some((seat) => reaches(this.#figures(seat).lower[this.#s]!, threshold)) ||
      this.#places.some(({ lower }) => reaches(lower, threshold));
    return some ? [] : [{ code: 'nobody-above', threshold }];
  }

  #figures(seat: number): SeatFigures {
    return this.#seats[seat - 1]!;
  }

  #lacking(code: 'seat-below' | 'seat-opposes', threshold: number, enough: number, short: Short): Reason[] {
    const { missing, ...found } = fallingShort(this.#heard, enough, short);
    return missing > 0 ? [{ code, ...found, enough: missing, threshold }] : [];
  }
}

/** How far a seat is from a threshold; not above 0 where it reaches it. */
type Short = (seat: number) => number;

/**
 * Seats that are heard and fall short, and how many of them would have to reach it, for `enough` to do. What unheard seats
 * lack is to be heard.
 */
function fallingShort(heard: readonly number[], enough: number, short: Short) {
  const found = heard.filter((seat) => short(seat) > ROUNDING);
  const missing = Math.min(found.length, enough - (heard.length - found.length));
  return { missing, ...nearestFirst(found, short) };
}

function nearestFirst(found: readonly number[], short: Short): { seats: number[]; lacks: number[] } {
  const seats = found.toSorted((a, b) => short(a) - short(b));
  return { seats, lacks: seats.map(short) };
}

function reaches(value: number, threshold: number): boolean {
  return value >= threshold - ROUNDING;
}
