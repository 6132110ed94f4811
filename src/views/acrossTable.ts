/** What holds across the table: statements by what their evidence is consistent with, who stands aside, and who has not been heard. */
import { type Designation, designations } from '../opinion/designation.ts';
import type { Conversation } from './conversation.ts';
import type { SeatEvidence, StatementEvidence } from './evidence.ts';
import { THRESHOLD } from './seats.ts';
import type { StatementItem } from './statements.ts';

/**
 * `pending`: consensus of the seats, where nothing may be told of the bins of position. `so-far`: too few seats are heard, and
 * all that are carry it.
 */
export type ClassCode = Designation | 'pending' | 'so-far';

/** In the order of the page. */
export const CLASSES: readonly ClassCode[] = [
  ...(['full-consensus', 'consensus', 'pending', 'so-far'] as const),
  ...designations.slice(2),
];

export interface ClassList {
  readonly code: ClassCode;
  /** Ids, first what seats agree on most surely. */
  readonly statements: readonly string[];
}

export interface SeatHearing {
  readonly letter: string;
  readonly name: string;
  /** On how many statements. */
  readonly heard: number;
  readonly unheard: number;
  readonly withheld: number;
}

/** With what, of all that most of the table carries, a seat does not clearly go along: furthest from it first. */
export interface SeatDissent {
  readonly letter: string;
  readonly name: string;
  /** Bounds of agreement in whole percent. */
  readonly statements: readonly { readonly statement: string; readonly lower: number; readonly upper: number }[];
}

export interface AcrossTable {
  readonly of: number;
  /** Those with any statement. */
  readonly classes: readonly ClassList[];
  readonly hearing: readonly SeatHearing[];
  /** Of how many statements `dissent` tells. */
  readonly carried: number;
  readonly dissent: readonly SeatDissent[];
}

/** Null where the table has fewer than two seats, or nothing was computed for it. */
export function acrossTable({ charter }: Conversation, items: readonly StatementItem[]): AcrossTable | null {
  const told = items.filter(({ evidence }) => evidence !== null).map(toldOf);
  if (charter.seats.length < 2 || told.length === 0) return null;
  told.sort((a, b) => b.support - a.support || a.number - b.number);
  const classes = CLASSES.map((code) => {
    const own = told.filter((one) => one.code === code);
    return { code, statements: own.map(({ id }) => id) };
  }).filter(({ statements }) => statements.length > 0);
  const carried = told.filter(({ code }) => SUPPORTED.includes(code));
  const hearing = charter.seats.map(({ letter, name }, i) => hearingOf(letter, name, told, i));
  const dissent = charter.seats.map(({ letter, name }, i) => ({ letter, name, statements: dissentOf(carried, i) }));
  return { of: told.length, classes, hearing, carried: carried.length, dissent };
}

interface Told {
  readonly id: string;
  readonly number: number;
  readonly code: ClassCode;
  readonly support: number;
  readonly bySeat: readonly SeatEvidence[];
}

function toldOf({ id, number, evidence }: StatementItem): Told {
  const { bySeat } = evidence!;
  return { id, number, code: classOf(evidence!), support: support(bySeat), bySeat };
}

function hearingOf(letter: string, name: string, told: readonly Told[], seat: number): SeatHearing {
  const count = { heard: 0, unheard: 0, withheld: 0 };
  for (const { bySeat } of told) {
    const { heard } = bySeat[seat]!;
    count[heard === 'shown' ? 'heard' : heard === 'withheld' ? 'withheld' : 'unheard']++;
  }
  return { letter, name, ...count };
}

/** What most of the table carries. */
const SUPPORTED: readonly ClassCode[] = ['full-consensus', 'consensus', 'pending', 'so-far', 'strong-support'];

function dissentOf(carried: readonly Told[], place: number): SeatDissent['statements'] {
  const found = carried.filter(({ bySeat }) => isAside(bySeat[place]!));
  return found
    .map(({ id, number, bySeat }) => {
      const { lower, upper } = bySeat[place]!;
      return { number, told: { statement: id, lower: lower ?? 0, upper: upper ?? 100 } };
    })
    .sort((a, b) => a.told.upper - b.told.upper || a.number - b.number)
    .map(({ told }) => told);
}

export function classOf({ consistentWith, excludes, bySeat }: StatementEvidence): ClassCode {
  const consensus = excludes.find(({ designation }) => designation === 'consensus');
  const isHidden = consensus?.because.every(({ code }) => code === 'bins-later' || code === 'bins-withheld') ?? false;
  if (isHidden && consistentWith !== 'consensus') return 'pending';
  const heard = bySeat.filter((seat) => seat.heard === 'shown');
  const areFor = heard.length > 1 && heard.every(carries);
  return consistentWith === 'insufficient' && areFor ? 'so-far' : consistentWith;
}

/** For sorting, from what is shown: a seat that is not heard supports nothing. */
function support(bySeat: readonly SeatEvidence[]): number {
  const lower = bySeat.map((seat) => (seat.heard === 'shown' ? (seat.lower ?? 0) : 0)).sort((a, b) => a - b);
  return lower.slice(1).reduce((sum, value) => sum + value, 0) + lower[0]! / 100;
}

const carries = ({ lower }: SeatEvidence): boolean => (lower ?? 0) >= 100 * THRESHOLD;

/** The seats that are heard and do not clearly carry it. */
export function aside(evidence: StatementEvidence): readonly SeatEvidence[] {
  return evidence.bySeat.filter(isAside);
}

const isAside = (seat: SeatEvidence): boolean => seat.heard === 'shown' && !carries(seat);
