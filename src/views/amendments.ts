/** Amendments: how many a clause has, each with what it would change, who backs it, and what became of it. */
import { isRefusal } from '../base/result.ts';
import { protecting } from '../domain/adopted.ts';
import { type Amendment, type AmendmentOutcome, type Backing, backings, findAmendment } from '../domain/amendments.ts';
import { current, editable, findDocument, unheard } from '../domain/document.ts';
import type { Nouns } from '../domain/index.ts';
import { labelOf } from '../domain/sources.ts';
import { stanceIn } from '../domain/tallies.ts';
import { type Author, authorOf, dayOf, type Paged, paged, type Saying, sayingOf } from './input.ts';
import { type Hidden, hiddenOf } from './moderatedInput.ts';
import { nameOf } from './moderation.ts';
import { type ClauseRef, clauseRef } from './provenance.ts';
import { type Piece, redline } from './redline.ts';
import type { SeatMark } from './seats.ts';
import { marksOf, type SeatSays, seatsSay } from './tallies.ts';
import { holds, type Viewer } from './viewer.ts';

export interface AmendmentRef {
  readonly id: string;
  readonly label: string;
}

export interface AmendmentItem extends AmendmentRef {
  readonly author: Author;
  /** The day it was proposed: of what participants do, no more is told. */
  readonly day: number;
  readonly draft: number;
  readonly clause: ClauseRef | null;
  /** Whether it would add a clause after this one. */
  readonly adds: boolean;
  readonly language: string;
  /** Null once erased, as is the reason. */
  readonly wording: string | null;
  readonly reason: string | null;
  readonly hidden: Hidden | null;
  /** Against the words that it would change. */
  readonly pieces: readonly Piece[];
  /** Against those that stand, where they are others by now; empty where not. */
  readonly piecesNow: readonly Piece[];
  readonly overtaken: boolean;
  readonly seats: readonly SeatSays<Backing>[];
  readonly marks: readonly SeatMark[];
  readonly settled: {
    readonly outcome: AmendmentOutcome;
    /** The day, where its author settled it. */
    readonly at: number;
    readonly by: string | null;
    readonly reason: string | null;
    /** What the text took instead, where an editor worded it otherwise. */
    readonly reworded: boolean;
  } | null;
  readonly own: boolean;
  /** What who looks says of it. */
  readonly mine: Backing | 'none';
  readonly mayBack: boolean;
  readonly mayWithdraw: boolean;
  readonly mayAdopt: boolean;
  readonly mayDecline: boolean;
  /** Hash of the words that an editor would replace. */
  readonly base: string;
}

/** For the margin of a clause. */
export interface AmendmentCounts {
  readonly open: number;
  readonly adopted: number;
  readonly others: number;
}

export function amendmentsOn({ amendments }: Pick<Nouns, 'amendments'>, clause: string): AmendmentCounts {
  const counts = { open: 0, adopted: 0, others: 0 };
  for (const place of amendments.byClause.get(clause) ?? []) {
    const outcome = amendments.list[place]?.settled?.outcome;
    counts[outcome === undefined ? 'open' : outcome === 'adopted' ? 'adopted' : 'others']++;
  }
  return counts;
}

export interface ClauseAmendments {
  readonly clause: string;
  readonly counts: AmendmentCounts;
  /** Those that wait first, oldest first; then the others, newest first. */
  readonly list: Paged<AmendmentItem>;
  readonly proposing: Proposing;
}

/** What a form to propose an amendment needs. */
export interface Proposing extends Saying {
  readonly refused: { readonly code: string; readonly params: Readonly<Record<string, string | number>> } | null;
  /** The words that stand, and their hash; null where the clause was taken out. */
  readonly text: string | null;
  readonly base: string;
}

const A_PAGE = 10;

export function clauseAmendments(
  nouns: Nouns,
  viewer: Viewer,
  id: string,
  { now, page = 1 }: { readonly now: number; readonly page?: number },
): ClauseAmendments | undefined {
  const clause = nouns.documents.clauses.get(id);
  if (!clause) return undefined;
  const all = (nouns.amendments.byClause.get(id) ?? []).map((place) => nouns.amendments.list[place]!);
  const ordered = [...all.filter(({ settled }) => !settled), ...all.filter(({ settled }) => settled).reverse()];
  const document = findDocument(nouns.documents, clause.document);
  const refusal = isRefusal(document) ? document : unheard(document, now);
  const { hash: base, text = null } = current(clause);
  return {
    clause: id,
    counts: amendmentsOn(nouns, id),
    list: paged(ordered, page, A_PAGE, (each) => amendmentItem(nouns, each, viewer, now)),
    proposing: {
      ...sayingOf(nouns, viewer),
      refused: refusal ? { code: refusal.refused, params: refusal.params } : null,
      text,
      base,
    },
  };
}

export function amendmentById(nouns: Nouns, id: string, viewer: Viewer, now: number): AmendmentItem | undefined {
  const found = findAmendment(nouns.amendments, id);
  return isRefusal(found) ? undefined : amendmentItem(nouns, found, viewer, now);
}

export const amendmentRef = ({ amendments }: Pick<Nouns, 'amendments'>, id: string): AmendmentRef => ({
  id,
  label: labelOf('amendment', amendments.places.get(id) ?? -1),
});

export function amendmentItem(nouns: Nouns, amendment: Amendment, viewer: Viewer, now: number): AmendmentItem {
  const { id, clause, after, language, draft, text, reason, at } = amendment;
  const about = clause ?? after;
  return {
    ...amendmentRef(nouns, id),
    author: authorOf(nouns.process.charter, amendment),
    day: dayOf(at),
    draft,
    clause: about === undefined ? null : (clauseRef(nouns, about) ?? null),
    adds: clause === undefined,
    language,
    wording: text ?? null,
    reason: reason ?? null,
    hidden: hiddenOf(amendment),
    ...changesOf(nouns, amendment),
    ...backingOf(nouns, amendment),
    settled: settledOf(nouns, amendment),
    ...mayOf(nouns, amendment, viewer, now),
  };
}

function changesOf({ documents }: Nouns, { clause: id, base: read, text = '', language, settled }: Amendment) {
  const clause = id === undefined ? undefined : documents.clauses.get(id);
  if (!clause) return { pieces: redline('', text, language), piecesNow: [], overtaken: false, base: read };
  const before = clause.versions.findLast(({ hash }) => hash === read)?.text ?? '';
  const { hash: base, text: now = '' } = current(clause);
  const overtaken = settled === undefined && base !== read;
  return {
    pieces: redline(before, text, language),
    piecesNow: overtaken ? redline(now, text, language) : [],
    overtaken,
    base,
  };
}

function backingOf(nouns: Nouns, { backing }: Amendment) {
  const seats = seatsSay(nouns, backing, backings);
  return { seats, marks: marksOf(seats, { along: ['support'], against: ['oppose'] }) };
}

function settledOf(nouns: Nouns, { settled, text, clause, base }: Amendment): AmendmentItem['settled'] {
  if (!settled) return null;
  const { outcome, at, by, reason = null, hash } = settled;
  const taken = clause === undefined ? settled.clause : clause;
  const words = taken === undefined ? undefined : nouns.documents.clauses.get(taken)?.versions;
  const adopted = words?.find((version) => version.hash === hash)?.text;
  return {
    outcome,
    at: outcome === 'withdrawn' ? dayOf(at) : at,
    by: nameOf(nouns, by),
    reason,
    reworded: outcome === 'adopted' && base !== hash && text !== undefined && adopted !== text,
  };
}

function mayOf(
  nouns: Nouns,
  { by, settled, document, clause, backing, moderation }: Amendment,
  viewer: Viewer,
  now: number,
) {
  const { person } = viewer;
  const own = person !== -1 && by === person;
  const open = settled === undefined;
  const shown = moderation === undefined || moderation.status === 'shown';
  const speaks = open && sayingOf(nouns, viewer).state === 'may';
  const text = editable(nouns.documents, document, nouns, now);
  const isEditable = !isRefusal(text) && !protecting(nouns, nouns.documents, text, clause);
  return {
    own,
    mine: person === -1 ? ('none' as const) : (stanceIn(backing, person) ?? ('none' as const)),
    mayBack: speaks && !own && shown,
    mayWithdraw: speaks && own,
    mayAdopt: open && !own && shown && isEditable && holds(viewer, 'editor'),
    mayDecline: open && !own && !nouns.process.ended && holds(viewer, 'editor', 'chair', 'convener'),
  };
}
