/** One statement and where everyone stands on it. */
import { type CampCell, campCells, countedOn, countsAt, type SeatCell, seatCells } from './cells.ts';
import type { Conversation, Figures, StatementText } from './conversation.ts';
import { accountsFor } from './diagnosis.ts';
import { evidenceTold, type StatementEvidence } from './evidence.ts';
import { type SeatMark, seatMarks } from './seats.ts';
import { type Counts, isWithheld, votesOf, type Withheld, withheld } from './shown.ts';

/** How all who are counted voted; without the people in no camp, where these are too few to show. */
export interface Everyone extends Counts {
  readonly votes: number;
  readonly leftOut: boolean;
}

export type StatementKind = 'holds' | 'divides' | 'open' | 'thin' | 'moderated';

export interface StatementItem {
  readonly id: string;
  /** Its place in the conversation, from 1. */
  readonly number: number;
  /** What people call it by: its number, or the short id that it came with. */
  readonly label: string;
  /** Null where it was erased, or taken out by moderators. */
  readonly text: string | null;
  readonly language: string;
  /** A statement about the people who vote rather than about the question. */
  readonly meta: boolean;
  readonly kind: StatementKind;
  /** The side that every camp takes, for `holds`. */
  readonly side: 'agree' | 'disagree' | null;
  /** For `divides`: whether one camp that is shown mostly agrees and another mostly disagrees. */
  readonly opposed: boolean;
  readonly moderatedOut: string | null;
  /** Withheld where so few have voted, or so many alike, that it tells the vote of each. */
  readonly everyone: Everyone | Withheld;
  /** In the order of the camps. */
  readonly camps: readonly (CampCell | Withheld)[];
  /** In the order of the seats. */
  readonly seats: readonly SeatCell[];
  readonly marks: readonly SeatMark[];
  /** What is found across the table; null without a table, and where moderators took it out. */
  readonly evidence: StatementEvidence | null;
  /** What it would cost, in false accounts, to bring it to consensus; null where it is one, or nothing may be told. */
  readonly accounts: number | null;
}

/** The item at place `index` of the statement axis. */
export function statementItem(conversation: Conversation, figures: Figures, index: number): StatementItem {
  const standing = figures.standings[index];
  const { smallCell } = conversation.charter;
  const { counts, leftOut, shown } = countedOn(figures, index, smallCell);
  const everyone = shown ? { ...counts, votes: votesOf(counts), leftOut } : withheld;
  const camps = campCells(figures, index, smallCell);
  const seats = seatCells(conversation, figures, index);
  const kind = statementKind(conversation, figures, index, shown, camps);
  const hasTable = conversation.charter.seats.length > 0 && kind !== 'moderated';
  const evidence = (hasTable && evidenceTold(conversation, figures, index)) || null;
  return {
    ...words(conversation.statements[index]!, index),
    kind,
    side: kind === 'holds' ? (standing?.side ?? null) : null,
    opposed:
      kind === 'divides' && (camps.some(isWithheld) ? opposed(camps.filter(isShown)) : standing?.opposed === true),
    everyone,
    camps,
    seats,
    marks: seatMarks(conversation, seats, evidence?.bySeat),
    evidence,
    accounts: evidence && accountsFor(figures, index),
  };
}

/** Ids of imported conversations are short numbers that people quote; our own are 30 characters. */
const LONGEST_LABEL = 8;

/** What is known of a statement without any figures. */
export function words(statement: StatementText, index: number) {
  const { id, language, meta } = statement;
  const moderatedOut = statement.moderatedOut ?? null;
  // What moderators took out may be personal or unlawful: it is counted, with its reason, and not repeated here.
  const text = moderatedOut === null ? (statement.text ?? null) : null;
  const label = statement.label || (id.length <= LONGEST_LABEL ? id : String(index + 1));
  return { id, number: index + 1, label, text, language, meta, moderatedOut };
}

/** As the standing has it, but never a claim that the figures beside it do not show. */
function statementKind(
  conversation: Conversation,
  figures: Figures,
  index: number,
  everyoneShown: boolean,
  camps: readonly (CampCell | Withheld)[],
): StatementKind {
  if (conversation.statements[index]!.moderatedOut !== undefined) return 'moderated';
  const kind = figures.standings[index]?.kind ?? 'thin';
  if (kind !== 'holds' && kind !== 'divides') return kind;
  const { smallCell } = conversation.charter;
  const small = figures.report.camps.some((camp) => votesOf(countsAt(camp.tally, index)) < smallCell);
  const shown = camps.filter(isShown);
  if (small || !everyoneShown || shown.length < Math.min(2, camps.length)) return 'thin';
  if (kind === 'holds' || shown.length === camps.length) return kind;
  return opposed(shown) || farApart(shown) ? kind : 'thin';
}

const isShown = (cell: CampCell | Withheld): cell is CampCell => !isWithheld(cell);

const MAJORITY = 0.5;
/** What `opinion` calls far apart; here of shares in whole percent. */
const CLEAR_DIFFERENCE = 0.3;

const opposed = (camps: readonly CampCell[]): boolean =>
  camps.some(({ agree }) => agree.lower > MAJORITY) && camps.some(({ disagree }) => disagree.lower > MAJORITY);

const farApart = (camps: readonly CampCell[]): boolean =>
  camps.some(({ agree: high }) =>
    camps.some(({ agree: low }) => high.lower > low.upper && high.share - low.share >= CLEAR_DIFFERENCE),
  );
