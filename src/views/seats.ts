/** The table: one seat per stakeholder group, all equal, always in the same order. */
import type { SeatCell } from './cells.ts';
import type { Conversation } from './conversation.ts';
import { isWithheld, partitionSizes, type Shown, votesOf } from './shown.ts';

/** Where a seat carries a statement. Official intervals replace the plain share in a later issue. */
export const THRESHOLD = 0.6;
const FIRM = 0.8;

/** What the small mark can say of a seat. `present`: at the table, with nothing to fill it yet. */
export type SeatState = 'firm' | 'support' | 'split' | 'opposed' | 'empty' | 'withheld' | 'present';

/** One seat of a table mark: shares of agreement and disagreement among those who voted, where they may be shown. */
export interface SeatMark {
  readonly letter: string;
  readonly name: string;
  readonly state: SeatState;
  readonly agree: number;
  readonly disagree: number;
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

const share = (part: number, whole: number): number => Math.round((part / whole) * 100) / 100;

/** The mark of one statement. */
export function seatMarks(conversation: Conversation, cells: readonly SeatCell[]): readonly SeatMark[] {
  return conversation.charter.seats.map(({ letter, name }, i) => {
    const cell = cells[i];
    if (cell?.heard !== 'shown') {
      return { letter, name, state: cell?.heard ?? 'empty', agree: 0, disagree: 0 };
    }
    const votes = votesOf(cell.counts);
    const agree = cell.counts.agree / votes;
    const disagree = cell.counts.disagree / votes;
    const state = seatState(agree, disagree);
    return {
      letter,
      name,
      state,
      agree: share(cell.counts.agree, votes),
      disagree: share(cell.counts.disagree, votes),
    };
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
