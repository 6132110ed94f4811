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

export interface AcrossTable {
  readonly of: number;
  /** Those with any statement. */
  readonly classes: readonly ClassList[];
  readonly hearing: readonly SeatHearing[];
}

/** Null where the table has fewer than two seats, or nothing was computed for it. */
export function acrossTable({ charter }: Conversation, items: readonly StatementItem[]): AcrossTable | null {
  const told = items.filter(({ evidence }) => evidence !== null);
  if (charter.seats.length < 2 || told.length === 0) return null;
  const classes = CLASSES.map((code) => {
    const own = told.filter(({ evidence }) => classOf(evidence!) === code);
    own.sort((a, b) => support(b) - support(a) || a.number - b.number);
    return { code, statements: own.map(({ id }) => id) };
  }).filter(({ statements }) => statements.length > 0);
  const hearing = charter.seats.map(({ letter, name }, i) => {
    const count = (...kinds: string[]) =>
      told.filter(({ evidence }) => kinds.includes(evidence!.bySeat[i]!.heard)).length;
    return {
      ...{ letter, name, heard: count('shown'), withheld: count('withheld') },
      unheard: count('empty', 'not-heard'),
    };
  });
  return { of: told.length, classes, hearing };
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
function support({ evidence }: StatementItem): number {
  const lower = evidence!.bySeat.map((seat) => (seat.heard === 'shown' ? (seat.lower ?? 0) : 0)).sort((a, b) => a - b);
  return lower.slice(1).reduce((sum, value) => sum + value, 0) + lower[0]! / 100;
}

const carries = ({ lower }: SeatEvidence): boolean => (lower ?? 0) >= 100 * THRESHOLD;

/** The seats that are heard and do not clearly carry it. */
export function aside(evidence: StatementEvidence): readonly SeatEvidence[] {
  return evidence.bySeat.filter((seat) => seat.heard === 'shown' && !carries(seat));
}

export function unheard(evidence: StatementEvidence): readonly SeatEvidence[] {
  return evidence.bySeat.filter(({ heard }) => heard !== 'shown');
}
