/**
 * The findings of a conversation, as data: a code with its parameters and where on the page its numbers stand.
 * `words/` makes the sentences. Findings come before any chart.
 */
import { campsOf, countsAt } from './cells.ts';
import { type Conversation, type Figures, type Outside, onTheTable, takenOut } from './conversation.ts';
import { campLetter } from './map.ts';
import type { SeatPresence } from './seats.ts';
import { isWithheld, standsAlone, votesOf } from './shown.ts';
import type { StatementItem } from './statements.ts';

/** How clearly the camps stand apart, by the mean silhouette (Kaufman & Rousseeuw 1990, p. 88). */
export type Separation = 'strong' | 'reasonable' | 'weak' | 'unstable';

export interface Certainty {
  /** Null where there were no camps to compare. */
  readonly silhouette: number | null;
  readonly separation: Separation | null;
  /** People who voted on enough statements to be placed in a camp, of all who voted. */
  readonly placed: number;
  readonly people: number;
  /** Whether groups are told once voting is over, and not before. */
  readonly later: boolean;
  /** Votes that no figure counts; null where all are counted. */
  readonly outside: Outside | null;
}

/** How one camp stands on a statement, in whole percent. */
export interface CampSide {
  readonly letter: string;
  readonly agree: number;
  readonly disagree: number;
}

/** On how many statements. */
interface SeatCount {
  readonly name: string;
  readonly count: number;
}

export interface FindingParams {
  readonly hidden: Record<never, never>;
  readonly waiting: Record<never, never>;
  readonly noVotes: { readonly statements: number };
  /** Votes are also of statements that were taken `out`. */
  readonly tookPart: {
    readonly people: number;
    readonly votes: number;
    readonly statements: number;
    readonly out: number;
  };
  readonly holds: { readonly count: number; readonly of: number; readonly groups: number };
  readonly nearest: { readonly side: 'agree' | 'disagree'; readonly camps: readonly CampSide[] };
  readonly clearest: { readonly side: 'agree' | 'disagree'; readonly camps: readonly CampSide[] };
  readonly acrossTable: { readonly count: number; readonly of: number; readonly seats: number };
  readonly divides: { readonly count: number; readonly opposed: number; readonly groups: number };
  readonly sharpest: { readonly camps: readonly CampSide[] };
  readonly thin: { readonly count: number; readonly of: number };
  readonly apart: { readonly groups: number; readonly separation: Separation };
  /** `alike`: all who voted on a statement did the same, on every statement. */
  readonly groupsLater: Record<never, never>;
  readonly noGroups: { readonly people: number; readonly alike: boolean };
  readonly placed: { readonly placed: number; readonly people: number };
  readonly notHeard: { readonly seats: readonly string[] };
  /** `together`: so many seats have been heard, and each of them carries all of it; 0 where some seat does not. */
  readonly across: {
    readonly full: number;
    readonly consensus: number;
    readonly of: number;
    readonly seats: number;
    readonly together: number;
  };
  readonly pending: { readonly count: number; readonly of: number; readonly seats: number };
  readonly clearestAcross: Record<never, never>;
  /** What share of the seat agrees with the statement that is quoted, at least and at most. */
  /** `isClear`: also the upper bound is below what it takes to go along. */
  readonly aside: {
    readonly seat: string;
    readonly least: number;
    readonly most: number;
    readonly isClear: boolean;
  };
  readonly soFar: { readonly count: number; readonly of: number };
  readonly opposition: { readonly count: number; readonly seats: readonly SeatCount[] };
  readonly diverging: { readonly divergence: number; readonly minority: number };
  readonly insufficient: { readonly count: number; readonly of: number };
  /** The seats that are missing most, how many others are missing too, and on how many statements at most. */
  readonly unheard: {
    readonly seats: readonly SeatCount[];
    readonly others: number;
    readonly most: number;
    readonly of: number;
  };
  readonly allHeard: Record<never, never>;
  readonly sureAcross: Record<never, never>;
  /** `shaken`: of the `holds` that the table can live with. */
  readonly robust: {
    readonly changed: number;
    readonly of: number;
    readonly holds: number;
    readonly shaken: number;
  };
}

export type FindingCode = keyof FindingParams;

/** `anchor` is the id of the element of the page where the numbers stand; `statement` the one that is quoted, if any. */
export type Finding = {
  readonly [Code in FindingCode]: {
    readonly code: Code;
    readonly params: FindingParams[Code];
    readonly anchor: string;
    readonly statement: string | null;
  };
}[FindingCode];

export function finding<Code extends FindingCode>(
  code: Code,
  params: FindingParams[Code],
  anchor: string,
  statement: string | null = null,
) {
  return { code, params, anchor, statement };
}

export function separation(silhouette: number): Separation {
  if (silhouette > 0.7) return 'strong';
  if (silhouette > 0.5) return 'reasonable';
  return silhouette > 0.25 ? 'weak' : 'unstable';
}

export function certainty(figures: Figures, k: number): Certainty {
  const { report } = figures;
  const camps = campsOf(figures, k);
  const placed = camps.reduce((sum, camp) => sum + camp.members.length, 0);
  const silhouette = camps.length < 2 ? undefined : report.silhouette;
  return {
    silhouette: silhouette === undefined ? null : Math.round(silhouette * 100) / 100,
    separation: silhouette === undefined ? null : separation(silhouette),
    placed,
    people: report.voters,
    later: figures.groups === 'later',
    outside: figures.outside ?? null,
  };
}

export interface Sorted {
  readonly holds: readonly StatementItem[];
  readonly divides: readonly StatementItem[];
  readonly open: readonly StatementItem[];
  readonly thin: readonly StatementItem[];
}

/** Findings where there are figures to speak of. `official`: what is found across the table, where there is one. */
export function findings(
  conversation: Conversation,
  figures: Figures,
  sorted: Sorted,
  present: readonly SeatPresence[],
  official?: readonly Finding[],
): readonly Finding[] {
  const { voters: people, votes } = figures.report;
  const { smallCell } = conversation.charter;
  const camps = campsOf(figures, smallCell);
  const { separation: apart, placed, later } = certainty(figures, smallCell);
  const missing = present.filter((seat) => seat.people === 0).map((seat) => seat.name);
  return [
    finding('tookPart', { people, votes, statements: onTheTable(conversation), out: takenOut(conversation) }, 'sure'),
    ...(official ?? onCommonGround(sorted, camps.length, present.length - missing.length)),
    ...onDivision(sorted, camps.length),
    ...(sorted.thin.length > 0 && !official
      ? [finding('thin', { count: sorted.thin.length, of: total(sorted) }, 'thin')]
      : []),
    ...(missing.length > 0 && !official ? [finding('notHeard', { seats: missing }, 'table')] : []),
    later
      ? finding('groupsLater', {}, 'sure')
      : apart === null
        ? finding('noGroups', { people, alike: alike(figures, smallCell) }, 'sure')
        : finding('apart', { groups: camps.length, separation: apart }, 'sure'),
    ...(apart !== null && placed < people ? [finding('placed', { placed, people }, 'sure')] : []),
  ];
}

/** Told only where each of these statements may be shown: else it would tell how a few voted. */
function alike({ report }: Figures, k: number): boolean {
  const voted = Array.from(report.tally.agree, (_, i) => countsAt(report.tally, i)).filter((one) => votesOf(one) > 0);
  return voted.every((one) => votesOf(one) === Math.max(one.agree, one.disagree, one.pass) && standsAlone(one, k));
}

const total = ({ holds, divides, open, thin }: Sorted): number =>
  holds.length + divides.length + open.length + thin.length;

function onCommonGround(sorted: Sorted, groups: number, seats: number): Finding[] {
  const { holds, open } = sorted;
  const found: Finding[] = [finding('holds', { count: holds.length, of: total(sorted), groups }, 'holds')];
  const first = quotable(holds);
  const nearest = groups < 2 ? undefined : quotable(open.filter(isNear));
  if (!first && nearest) {
    found.push(finding('nearest', { side: mainSide(nearest), camps: sides(nearest) }, 'open', nearest.id));
  }
  if (first) found.push(finding('clearest', { side: first.side ?? 'agree', camps: sides(first) }, 'holds', first.id));
  if (seats >= 2 && holds.length > 0) {
    const count = holds.filter(carriesEverySeat).length;
    found.push(finding('acrossTable', { count, of: holds.length, seats }, 'table'));
  }
  return found;
}

/** The first that can be quoted with the shares of every camp; else the first. */
const quotable = (items: readonly StatementItem[]): StatementItem | undefined =>
  items.find(({ camps }) => !camps.some(isWithheld)) ?? items[0];

/** Nobody of some camp on the side that most take is not near to all of them. */
function isNear(item: StatementItem): boolean {
  const side = mainSide(item);
  return item.text !== null && item.camps.every((cell) => isWithheld(cell) || cell[side].share > 0);
}

const mainSide = ({ everyone }: StatementItem) =>
  isWithheld(everyone) || everyone.agree >= everyone.disagree ? 'agree' : 'disagree';

function onDivision({ divides }: Sorted, groups: number): Finding[] {
  if (groups < 2) return [];
  const opposed = divides.filter((item) => item.opposed).length;
  const found: Finding[] = [finding('divides', { count: divides.length, opposed, groups }, 'divides')];
  const first = quotable(divides);
  if (first) found.push(finding('sharpest', { camps: sides(first) }, 'divides', first.id));
  return found;
}

/** Whether every seat that may be shown on it leans to the side that the statement takes, and at least two may be shown. */
export function carriesEverySeat({ marks, side }: StatementItem): boolean {
  const shown = marks.filter(({ state }) => state !== 'empty' && state !== 'withheld');
  const leans = shown.every((mark) => (side === 'disagree' ? mark.disagree > mark.agree : mark.agree > mark.disagree));
  return shown.length >= 2 && leans;
}

/** Of every camp or of none: a sentence about all of them must not leave one out. */
function sides(item: StatementItem): CampSide[] {
  const shown = item.camps.flatMap((cell, i) =>
    isWithheld(cell) ? [] : [{ letter: campLetter(i), agree: cell.agree.share, disagree: cell.disagree.share }],
  );
  return shown.length === item.camps.length ? shown : [];
}
