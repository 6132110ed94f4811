/** How seats and camps voted on one statement, as far as it may be shown. */
import type { Camp, CampShare, Interval } from '../opinion/types.ts';
import type { Conversation, Figures } from './conversation.ts';
import {
  type Counts,
  isWithheld,
  partition,
  type Shown,
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

/** One stakeholder group on one statement. `empty`: nobody of that seat has voted on it yet. */
export type SeatCell =
  | { readonly heard: 'shown'; readonly counts: Counts; readonly votes: number }
  | { readonly heard: 'empty' }
  | { readonly heard: 'withheld' };

export function seatCells(conversation: Conversation, figures: Figures, statement: number): readonly SeatCell[] {
  const total = countsAt(figures.report.tally, statement);
  const cells = figures.seatTallies.map((tally) => countsAt(tally, statement));
  return partition(total, cells, conversation.charter.smallCell).map((cell): SeatCell => {
    if (isWithheld(cell)) return { heard: 'withheld' };
    const votes = votesOf(cell);
    return votes === 0 ? { heard: 'empty' } : { heard: 'shown', counts: cell, votes };
  });
}

/** The camps, where at least one of them is large enough to be shown; otherwise everyone is counted together. */
export function campsOf({ report }: Figures, k: number): readonly Camp[] {
  return report.camps.some(({ members }) => members.length >= k) ? report.camps : [];
}

/** One opinion group on one statement: shares in whole percent of its people who voted, with 90 % intervals. */
export interface CampCell {
  readonly votes: Shown;
  readonly agree: Interval;
  readonly disagree: Interval;
}

/** Above this multiple of k, a share in whole percent with a coarse interval does not give its count away. */
const COARSE_FROM = 4;
const WHOLE = 0.01;
const COARSE = 0.05;

/**
 * Cells of the camps. The people in no camp are what remains of the partition: often two or three newcomers, who would make
 * every statement they voted on lose its smallest camp. Where that would hide a camp of `4k` voters or more, all camps keep
 * their shares and lose their headcounts instead: a share in whole percent, with an interval rounded outwards to five, fits
 * so many headcounts that nobody can subtract down to the newcomers (cells.test.ts counts them).
 */
export function campCells(figures: Figures, statement: number, k: number): readonly (CampCell | Withheld)[] {
  const counts = campsOf(figures, k).map((camp) => countsAt(camp.tally, statement));
  const shares = figures.standings[statement]?.camps ?? [];
  const strict = partition(countsAt(figures.report.tally, statement), counts, k);
  const lost = counts.some((cell, i) => isWithheld(strict[i]) && standsAlone(cell, k));
  const all = counts.filter((cell) => standsAlone(cell, k));
  const coarse = lost && all.every((cell) => votesOf(cell) >= COARSE_FROM * k);
  return counts.map((cell, i) => {
    const share = shares[i];
    const shown = coarse ? standsAlone(cell, k) : !isWithheld(strict[i]) && votesOf(cell) > 0;
    if (!shown || share === undefined) return withheld;
    return coarse ? coarseCell(share) : exactCell(share, votesOf(cell));
  });
}

function exactCell(share: CampShare, votes: number): CampCell {
  return { votes, agree: rounded(share.agree, WHOLE), disagree: rounded(share.disagree, WHOLE) };
}

function coarseCell(share: CampShare): CampCell {
  return { votes: withheld, agree: rounded(share.agree, COARSE), disagree: rounded(share.disagree, COARSE) };
}

/** The share to the nearest percent; its interval outwards to whole steps, so that it never claims more than was measured. */
function rounded(interval: Interval, step: number): Interval {
  return {
    share: tidy(Math.round(interval.share / WHOLE) * WHOLE),
    lower: tidy(Math.floor(interval.lower / step + 1e-9) * step),
    upper: tidy(Math.min(1, Math.ceil(interval.upper / step - 1e-9) * step)),
  };
}

/** Two decimals: 0.07, not 0.07000000000000001. */
const tidy = (share: number): number => Math.round(share * 100) / 100;
