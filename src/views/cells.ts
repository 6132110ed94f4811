/** How seats and camps voted on one statement, as far as it may be shown. */
import type { Camp, CampShare, Interval } from '../opinion/types.ts';
import type { Conversation, Figures } from './conversation.ts';
import {
  type Counts,
  isWithheld,
  minus,
  nobody,
  partition,
  plus,
  standsAlone,
  votesOf,
  type Withheld,
  withheld,
} from './shown.ts';

type CountColumns = Readonly<Record<keyof Counts, { readonly [statement: number]: number }>>;

export function countsAt(tally: CountColumns, statement: number): Counts {
  return {
    agree: tally.agree[statement] ?? 0,
    disagree: tally.disagree[statement] ?? 0,
    pass: tally.pass[statement] ?? 0,
  };
}

/** The camps, where at least one of them is large enough to be shown; otherwise everyone is counted together. */
export function campsOf({ report }: Figures, k: number): readonly Camp[] {
  return report.camps.some(({ members }) => members.length >= k) ? report.camps : [];
}

/** Whom the figures of one statement count. */
export interface Counted {
  readonly counts: Counts;
  /** People in no camp voted on it, and are in none of its figures. */
  readonly leftOut: boolean;
  /** Whether these counts may be shown; where not, nothing of the statement may. */
  readonly shown: boolean;
}

/**
 * Everyone, where those in camps and those in none are each nobody or may stand alone; otherwise those in camps only. So
 * nobody who knows the total and the camps is left with a handful of people by subtraction.
 */
export function countedOn(figures: Figures, statement: number, k: number): Counted {
  const total = countsAt(figures.report.tally, statement);
  const camps = campsOf(figures, k);
  const placed = camps.length === 0 ? total : placedOf(camps, statement);
  const rest = minus(total, placed);
  const leftOut = votesOf(rest) > 0 && !(mayBeKnown(rest, k) && mayBeKnown(placed, k));
  const counts = leftOut ? placed : total;
  return { counts, leftOut, shown: votesOf(total) === 0 || standsAlone(counts, k) };
}

const placedOf = (camps: readonly Camp[], statement: number): Counts =>
  camps.reduce((sum, camp) => plus(sum, countsAt(camp.tally, statement)), nobody);

const mayBeKnown = (counts: Counts, k: number): boolean => votesOf(counts) === 0 || standsAlone(counts, k);

/** One stakeholder group on one statement. `empty`: nobody of that seat is counted on it yet. */
export type SeatCell =
  | { readonly heard: 'shown'; readonly counts: Counts; readonly votes: number }
  | { readonly heard: 'empty' }
  | { readonly heard: 'withheld' };

export function seatCells(conversation: Conversation, figures: Figures, statement: number): readonly SeatCell[] {
  const { smallCell } = conversation.charter;
  const { counts, leftOut, shown } = countedOn(figures, statement, smallCell);
  const tallies = leftOut ? figures.placedSeatTallies : figures.seatTallies;
  const cells = tallies.map((tally) => countsAt(tally, statement));
  if (!shown) return cells.map(() => ({ heard: 'withheld' }));
  return partition(counts, cells, smallCell).map((cell): SeatCell => {
    if (isWithheld(cell)) return { heard: 'withheld' };
    const votes = votesOf(cell);
    return votes === 0 ? { heard: 'empty' } : { heard: 'shown', counts: cell, votes };
  });
}

/** One opinion group on one statement: shares in whole percent of its people who voted, with 90 % intervals. */
export interface CampCell {
  readonly votes: number;
  readonly agree: Interval;
  readonly disagree: Interval;
}

/**
 * Cells of the camps: a partition of the people in camps, with nobody left. People in no camp hide none of them, whether
 * they are counted or not: what is withheld must be able to stand without them. Beside totals that people have seen move,
 * there are all cells or none: what were left could be told by what they saw.
 */
export function campCells(figures: Figures, statement: number, k: number): readonly (CampCell | Withheld)[] {
  const camps = campsOf(figures, k);
  const counts = camps.map((camp) => countsAt(camp.tally, statement));
  const shares = figures.standings[statement]?.camps ?? [];
  const cells = partition(placedOf(camps, statement), counts, k).map((cell, i) => {
    const share = shares[i];
    return isWithheld(cell) || votesOf(cell) === 0 || share === undefined ? withheld : campCell(share, votesOf(cell));
  });
  const isPart = figures.groups === 'once' && cells.some(isWithheld);
  return isPart ? cells.map(() => withheld) : cells;
}

function campCell(share: CampShare, votes: number): CampCell {
  return { votes, agree: rounded(share.agree), disagree: rounded(share.disagree) };
}

/** The share to the nearest percent; its interval outwards to whole percents, so that it never claims more than was measured. */
function rounded({ share, lower, upper }: Interval): Interval {
  return {
    share: Math.round(share * 100) / 100,
    lower: Math.floor(lower * 100 + 1e-7) / 100,
    upper: Math.min(1, Math.ceil(upper * 100 - 1e-7) / 100),
  };
}
