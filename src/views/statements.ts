/** One statement and where everyone stands on it. */
import { type CampCell, campCells, countsAt, type SeatCell, seatCells } from './cells.ts';
import type { Conversation, Figures, StatementText } from './conversation.ts';
import { type SeatMark, seatMarks } from './seats.ts';
import { type Counts, standsAlone, votesOf, type Withheld, withheld } from './shown.ts';

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
  /** For `divides`: whether one camp mostly agrees and another mostly disagrees. */
  readonly opposed: boolean;
  readonly moderatedOut: string | null;
  /** Withheld where so few have voted, or so many alike, that it tells the vote of each. */
  readonly everyone: (Counts & { readonly votes: number }) | Withheld;
  /** In the order of the camps. */
  readonly camps: readonly (CampCell | Withheld)[];
  /** In the order of the seats. */
  readonly seats: readonly SeatCell[];
  readonly marks: readonly SeatMark[];
}

/** The item at place `index` of the statement axis. */
export function statementItem(conversation: Conversation, figures: Figures, index: number): StatementItem {
  const statement = conversation.statements[index]!;
  const standing = figures.standings[index];
  const seats = seatCells(conversation, figures, index);
  const kind = statementKind(conversation, figures, index);
  const everyone = countsAt(figures.report.tally, index);
  const votes = votesOf(everyone);
  const { smallCell } = conversation.charter;
  return {
    ...words(statement, index),
    kind,
    side: kind === 'holds' ? (standing?.side ?? null) : null,
    opposed: kind === 'divides' && (standing?.opposed ?? false),
    everyone: votes === 0 || standsAlone(everyone, smallCell) ? { ...everyone, votes } : withheld,
    camps: campCells(figures, index, smallCell),
    seats,
    marks: seatMarks(conversation, seats),
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
  const label = id.length <= LONGEST_LABEL ? id : String(index + 1);
  return { id, number: index + 1, label, text, language, meta, moderatedOut };
}

/** As the standing has it, but never a claim about a camp of which fewer than k people voted. */
function statementKind(conversation: Conversation, figures: Figures, index: number): StatementKind {
  if (conversation.statements[index]!.moderatedOut !== undefined) return 'moderated';
  const kind = figures.standings[index]?.kind ?? 'thin';
  const { smallCell } = conversation.charter;
  const small = figures.report.camps.some((camp) => votesOf(countsAt(camp.tally, index)) < smallCell);
  return small && (kind === 'holds' || kind === 'divides') ? 'thin' : kind;
}
