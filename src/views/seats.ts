/** The table: one seat per stakeholder group, all equal, always in the same order. */
import type { SeatCell } from './cells.ts';
import type { Conversation } from './conversation.ts';
import { isWithheld, partitionSizes, type Shown, votesOf } from './shown.ts';

/** Where a seat carries a statement: by its lower bound; by its share, where there is no bound. */
export const THRESHOLD = 0.6;
const FIRM = 0.8;
/** By its lower bound, a seat is as firm as full consensus asks for. */
const FIRM_BOUND = 0.75;
const HALF = 0.5;

/** What the small mark can say of a seat. `present`: at the table, with nothing to fill it yet. */
export type SeatState = 'firm' | 'support' | 'split' | 'opposed' | 'empty' | 'withheld' | 'present';

/** One seat of a table mark: shares of agreement and disagreement among those who voted, where they may be shown. */
export interface SeatMark {
  readonly letter: string;
  readonly name: string;
  readonly state: SeatState;
  readonly agree: number;
  readonly disagree: number;
  /** What share agrees at least and at most; absent where only shares are known. */
  readonly bounds?: { readonly lower: number; readonly upper: number };
}

/** What official figures tell of a seat on one statement. `not-heard`: too few have voted to say. */
export interface SeatBounds {
  readonly heard: 'shown' | 'not-heard' | 'withheld' | 'empty';
  /** In whole percent; null unless there is something to show. */
  readonly lower: number | null;
  readonly upper: number | null;
}

export type StatementSide = 'agree' | 'disagree' | null;

export interface SeatPresence {
  readonly letter: string;
  readonly name: string;
  /** People of this seat whose votes are in the figures. */
  readonly people: Shown;
}

export function seatState(agree: number, disagree: number): SeatState {
  if (agree >= FIRM) return 'firm';
  if (agree >= THRESHOLD) return 'support';
  return disagree >= THRESHOLD ? 'opposed' : 'split';
}

/** On one side by what is all but certain, not by what is likely. */
export function boundState({ lower, upper }: NonNullable<SeatMark['bounds']>): SeatState {
  if (lower >= FIRM_BOUND) return 'firm';
  if (lower >= THRESHOLD) return 'support';
  return upper < HALF ? 'opposed' : 'split';
}

const share = (part: number, whole: number): number => Math.round((part / whole) * 100) / 100;

/** The mark of one statement. */
export function seatMarks(
  conversation: Conversation,
  cells: readonly SeatCell[],
  bounds?: readonly SeatBounds[],
): readonly SeatMark[] {
  return conversation.charter.seats.map(({ letter, name }, i) => {
    const cell = cells[i];
    if (cell?.heard !== 'shown') {
      return { letter, name, state: cell?.heard ?? 'empty', agree: 0, disagree: 0 };
    }
    const votes = votesOf(cell.counts);
    const [agree, disagree] = [share(cell.counts.agree, votes), share(cell.counts.disagree, votes)];
    const found = bounds?.[i];
    if (found?.heard === 'shown') {
      const of = { lower: (found.lower ?? 0) / 100, upper: (found.upper ?? 100) / 100 };
      return { letter, name, state: boundState(of), agree, disagree, bounds: of };
    }
    // People have voted, and too few for anything to be said of their seat.
    if (found) return { letter, name, state: found.heard === 'withheld' ? 'withheld' : 'empty', agree: 0, disagree: 0 };
    const state = seatState(cell.counts.agree / votes, cell.counts.disagree / votes);
    return { letter, name, state, agree, disagree };
  });
}

/**
 * People per seat, and the small-cell rule on them; those who declared no seat are what remains. `rounded`: down to multiples
 * of the limit, so that one page subtracted from the next shows no fewer.
 */
export function presence(conversation: Conversation, voters: number, rounded = false): readonly SeatPresence[] {
  const { seats, smallCell } = conversation.charter;
  const sizes = partitionSizes(
    voters,
    seats.map((_, i) => conversation.seatSizes[i] ?? 0),
    smallCell,
  );
  const told = (people: Shown): Shown => (rounded && !isWithheld(people) ? people - (people % smallCell) : people);
  return seats.map(({ letter, name }, i) => ({ letter, name, people: told(sizes[i]!) }));
}

/** The mark of a whole table: the mean of marks of several statements, seen from the side that the statements take. */
export function meanMarks(
  present: readonly SeatPresence[],
  statements: readonly { readonly side: StatementSide; readonly marks: readonly SeatMark[] }[],
): readonly SeatMark[] {
  return present.map(({ letter, name, people }, i) => {
    const shown = statements.flatMap(({ side, marks }) => {
      const mark = marks[i];
      if (mark === undefined || mark.state === 'empty' || mark.state === 'withheld') return [];
      return [side === 'disagree' ? { agree: mark.disagree, disagree: mark.agree } : mark];
    });
    if (shown.length === 0) {
      return { letter, name, state: people === 0 ? 'empty' : 'present', agree: 0, disagree: 0 };
    }
    const mean = (key: 'agree' | 'disagree') =>
      share(
        shown.reduce((sum, mark) => sum + mark[key], 0),
        shown.length,
      );
    const agree = mean('agree');
    const disagree = mean('disagree');
    return { letter, name, state: seatState(agree, disagree), agree, disagree };
  });
}
