/**
 * What may be told of the official figures of a statement: what they are consistent with, why not with more, and every seat's
 * bounds. Evidence is computed anew from what is shown, and from nothing else; so it tells nothing beyond.
 *
 * A seat whose cell is withheld (cells.ts) counts as not heard here. Of a seat that is shown, bounds are told outwards in whole
 * percent and its worth downwards in whole votes.
 *
 * Why organisations give no cell away: people of one weigh less, so with the plain counts that are shown, the weighted sums of a
 * seat would say how the two or three of an organisation voted, and from release to release how one of them did, for cohorts
 * (domain/cohorts.ts) hold of a seat and not of an organisation. So what is told is computed from the plain counts and from
 * what the people weigh, without who of them did what (opinion/cautious.ts). It is the same whoever they are, and tells at most
 * that people of one organisation are among them. Only where votes are known elsewhere, open or made up, the exact ones are told.
 *
 * Bins of position are groups of opinion, found anew at each release: until groups may be told (groups.ts) nothing of a bin
 * is, and no consensus. Then they are those of a table without the cells that are withheld; all that is told of them is whether
 * every bin reaches a threshold, and that only where the people of the three bins of an axis may be counted beside each other.
 */
import { designate } from '../opinion/designation.ts';
import {
  type BinBounds,
  type Designation,
  designations,
  type Exclusion,
  evidenceOn,
  type Measures,
  manski,
  type Reason,
  type SeatFigures,
} from '../opinion/index.ts';
import { countedOn, countsAt, seatCells } from './cells.ts';
import type { BinsOfPeople, Conversation, Figures, OfficialFigures } from './conversation.ts';
import { keptOf } from './evidenceKept.ts';
import { type Counts, isWithheld, nobody, partition, plus } from './shown.ts';

export interface SeatEvidence {
  readonly letter: string;
  readonly name: string;
  readonly heard: 'shown' | 'not-heard' | 'withheld' | 'empty';
  /** In whole percent, outwards; null unless there is something to show. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** In whole votes' worth, downwards. */
  readonly n: number | null;
  /** The share that agrees if nobody, and if everybody who passed had agreed: in whole percent, outwards. */
  readonly manski: readonly [low: number, high: number] | null;
}

/** Seats by letter. */
export type ReasonTold =
  | { readonly code: 'too-few-seats' | 'objection' }
  | { readonly code: 'not-heard'; readonly seats: readonly string[]; readonly enough: number }
  /** Thresholds and what lacks are in whole percent. */
  | {
      readonly code: 'seat-below' | 'seat-opposes';
      readonly seats: readonly string[];
      readonly lacks: readonly number[];
      readonly enough: number;
      readonly threshold: number;
    }
  | { readonly code: 'bin-below' | 'nobody-above'; readonly threshold: number }
  | { readonly code: 'mean-below' | 'mean-above'; readonly lacks: number; readonly threshold: number }
  /** What groups of opinion say is told later, or never, because too few people are in one. */
  | { readonly code: 'bins-later' | 'bins-withheld' };

export interface ExclusionTold {
  readonly designation: Designation;
  readonly because: readonly ReasonTold[];
}

export interface StatementEvidence {
  readonly consistentWith: Designation;
  /** Published as consensus: still is one, although it would not become one now; or is none any more. */
  readonly since: 'kept' | 'challenged' | null;
  readonly excludes: readonly ExclusionTold[];
  readonly wouldChange: ExclusionTold | null;
  /** Mean of the seats that are heard, in whole percent, downwards; null where none is. */
  readonly balanced: number | null;
  readonly bySeat: readonly SeatEvidence[];
}

/** Undefined where there are no official figures of the statement, or moderators took it out. */
export function evidenceTold(
  conversation: Conversation,
  figures: Figures,
  index: number,
): StatementEvidence | undefined {
  const { official } = figures;
  const isOut = conversation.statements[index]?.moderatedOut !== undefined;
  if (!official || isOut || index >= official.balanced.length) return undefined;
  const known = keptOf(conversation, figures);
  known[index] ??= told(conversation, figures, official, index);
  return known[index];
}

function told(
  conversation: Conversation,
  figures: Figures,
  official: OfficialFigures,
  index: number,
): StatementEvidence {
  const seats = seatsTold(conversation, figures, official, index);
  const own = figures.exact ? { bins: official.bins } : official.binsOfShown;
  const bins = binsTold(conversation, figures, own, index);
  const measures = measuresOf(seats, bins, official, index);
  const { consistentWith, excludes, wouldChange } = evidenceOn(measures, 0);
  const { designation, kept, challenged } = sinceReport(conversation, figures, official, measures, index);
  const toldOf = (one: Exclusion) => exclusionTold(one, conversation, seats, bins);
  return {
    consistentWith: kept[0] === 1 ? designations[designation[0]!]! : consistentWith,
    since: bins.why !== null ? null : kept[0] === 1 ? 'kept' : challenged[0] === 1 ? 'challenged' : null,
    excludes: excludes.map(toldOf),
    wouldChange: wouldChange ? toldOf(wouldChange) : null,
    balanced: Number.isNaN(measures.balanced[0]!) ? null : percent(measures.balanced[0]!),
    bySeat: seats.map(({ evidence }) => evidence),
  };
}

const none = () => Uint8Array.of(0);
const NEVER_PUBLISHED: ReturnType<typeof designate> = { designation: none(), kept: none(), challenged: none() };

/** What was published as consensus is kept with the bins of today, or with those that are drawn without one of the seats. */
function sinceReport(
  conversation: Conversation,
  figures: Figures,
  { previous, binsWithout = [] }: OfficialFigures,
  measures: Measures,
  index: number,
): ReturnType<typeof designate> {
  const published = [previous?.[index]];
  if (published[0] === undefined) return NEVER_PUBLISHED;
  const now = designate(measures, published);
  if (now.challenged[0] === 0) return now;
  const others = binsWithout.map((each) => binsTold(conversation, figures, each, index));
  const again = others.map(({ bins }) => designate({ ...measures, bins }, published));
  return (
    again.find(({ challenged, kept }, i) => others[i]!.why === null && challenged[0] === 0 && kept[0] === 1) ?? now
  );
}

/** A seat as it is shown, and as evidence is computed from it. */
interface SeatTold {
  readonly evidence: SeatEvidence;
  readonly figures: SeatFigures;
}

function seatsTold(conversation: Conversation, figures: Figures, official: OfficialFigures, index: number): SeatTold[] {
  const { smallCell, seats } = conversation.charter;
  const { leftOut } = countedOn(figures, index, smallCell);
  const cautious = leftOut ? official.placedCautious : official.cautious;
  // Beside people who are left out of what is shown, exact figures would count them.
  const source = figures.exact && !leftOut ? official.seats : (cautious ?? []);
  const cells = seatCells(conversation, figures, index);
  return seats.map(({ letter, name }, i): SeatTold => {
    const own = source[i];
    const heard = cells[i]?.heard ?? 'empty';
    const none = { lower: null, upper: null, n: null, manski: null };
    if (heard !== 'shown' || !own) {
      const why = heard === 'shown' ? 'withheld' : heard;
      return { evidence: { letter, name, heard: why, ...none }, figures: unheard };
    }
    const shown = rounded(own, index);
    const range = manski(own, index);
    return {
      evidence: {
        ...{ letter, name, heard: shown.heard[0] === 1 ? 'shown' : 'not-heard' },
        ...{ lower: percent(shown.lower[0]!), upper: percent(shown.upper[0]!), n: shown.effective[0]! },
        manski: [percent(down(range.low)), percent(up(range.high))],
      },
      figures: shown,
    };
  });
}

/** What rounding of the machine adds is no percent more. */
const SLACK = 1e-7;
const down = (value: number): number => Math.max(0, Math.floor(value * 100 + SLACK) / 100);
const up = (value: number): number => Math.min(1, Math.ceil(value * 100 - SLACK) / 100);
const percent = (value: number): number => Math.round(value * 100);

/** Figures of one statement, as they are shown. */
function rounded(figures: SeatFigures, s: number): SeatFigures {
  const effective = Math.floor(figures.effective[s]! + SLACK);
  return {
    agree: Float64Array.of(0),
    disagree: Float64Array.of(0),
    pass: Float64Array.of(0),
    effective: Float64Array.of(effective),
    // Only the mean of all of them is told.
    share: Float64Array.of(figures.share[s]!),
    lower: Float64Array.of(down(figures.lower[s]!)),
    upper: Float64Array.of(up(figures.upper[s]!)),
    disagreeShare: Float64Array.of(up(figures.disagreeShare[s]!)),
    heard: Uint8Array.of(figures.heard[s]!),
  };
}

const zero = (): Float64Array => Float64Array.of(0);
const unheard: SeatFigures = {
  ...{ agree: zero(), disagree: zero(), pass: zero(), effective: zero() },
  ...{ share: zero(), lower: zero(), upper: Float64Array.of(1), disagreeShare: zero(), heard: Uint8Array.of(0) },
};

interface BinsTold {
  readonly bins: Measures['bins'];
  readonly why: 'bins-later' | 'bins-withheld' | null;
}

const NOWHERE: readonly BinBounds[] = [0, 1, 2].map(() => ({ share: zero(), lower: zero(), upper: zero() }));

/** The thresholds that anything depends on. */
const STEPS = [0.75, 0.6, 0.5];
const step = (value: number): number => STEPS.find((each) => value >= each - 1e-9) ?? 0;

function binsTold(
  { charter }: Conversation,
  figures: Figures,
  own: (Pick<BinsOfPeople, 'bins'> & Partial<BinsOfPeople>) | undefined,
  s: number,
): BinsTold {
  const map = (told: (bounds: BinBounds) => BinBounds): Measures['bins'] => {
    const [first, second] = own?.bins ?? [NOWHERE, NOWHERE];
    return [first.map(told), second.map(told)];
  };
  const unknown = () => ({ share: zero(), lower: zero(), upper: Float64Array.of(1) });
  if (figures.groups === 'later') return { bins: map(unknown), why: 'bins-later' };
  const mayBeTold = (axis: 0 | 1): boolean => {
    const cells = (own?.tallies?.[axis] ?? []).map((tally): Counts => countsAt(tally, s));
    return cells.length > 0 && !partition(cells.reduce(plus, nobody), cells, charter.smallCell).some(isWithheld);
  };
  if (!figures.exact && !(mayBeTold(0) && mayBeTold(1))) return { bins: map(unknown), why: 'bins-withheld' };
  const told = ({ share, lower }: BinBounds) => ({
    share: Float64Array.of(step(share[s]!)),
    lower: Float64Array.of(step(lower[s]!)),
    upper: Float64Array.of(1),
  });
  return { bins: map(told), why: null };
}

function measuresOf(seats: readonly SeatTold[], { bins }: BinsTold, official: OfficialFigures, s: number): Measures {
  const heard = seats.filter(({ figures }) => figures.heard[0] === 1);
  const sum = heard.reduce((total, { figures }) => total + figures.share[0]!, 0);
  return {
    seats: seats.map(({ figures }) => figures),
    present: seats.map((_, i) => i + 1),
    bins,
    balanced: Float64Array.of(heard.length === 0 ? Number.NaN : down(sum / heard.length)),
    objections: Uint8Array.of(official.objections[s] ?? 0),
  };
}

function exclusionTold(
  { designation, because }: Exclusion,
  conversation: Conversation,
  seats: readonly SeatTold[],
  { why }: BinsTold,
): ExclusionTold {
  const letters = (numbers: readonly number[]) =>
    numbers.map((seat) => conversation.charter.seats[seat - 1]?.letter ?? '');
  const told = (reason: Reason): ReasonTold => {
    switch (reason.code) {
      case 'not-heard': {
        // Never by how much they lack: that of a withheld one is not known.
        const order = seats.flatMap(({ figures }, i) => (figures.heard[0] === 1 ? [] : [i + 1]));
        return { code: reason.code, seats: letters(order), enough: reason.enough };
      }
      case 'seat-below':
      case 'seat-opposes':
        return {
          code: reason.code,
          seats: letters(reason.seats),
          lacks: reason.lacks.map(percent),
          enough: reason.enough,
          threshold: percent(reason.threshold),
        };
      case 'bin-below':
        return why === null ? { code: reason.code, threshold: percent(reason.threshold) } : { code: why };
      case 'nobody-above':
        return { code: reason.code, threshold: percent(reason.threshold) };
      case 'mean-below':
      case 'mean-above':
        return { code: reason.code, lacks: percent(reason.lacks[0]), threshold: percent(reason.threshold) };
      default:
        return { code: reason.code };
    }
  };
  return { designation, because: because.map(told) };
}
