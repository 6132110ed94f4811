/** The text as it stands: clause by clause, what each comes from, what is open about it, and what may be done next. */

import { isRefusal, type Refusal } from '../base/result.ts';
import { nothingOpen } from '../domain/adopted.ts';
import { segmentsOf } from '../domain/clauseText.ts';
import {
  type Clause,
  type ClauseKind,
  type CommentWindow,
  clausesOf,
  current,
  type Draft,
  editable,
  endOf,
  findDocument,
  lastCallAt,
  lastWindow,
  orphansOf,
  type TextDocument,
} from '../domain/document.ts';
import { isSpokenOf } from '../domain/documentHands.ts';
import { lastCallProblem } from '../domain/documents.ts';
import type { Nouns } from '../domain/index.ts';
import { headOf } from './charter.ts';
import { type Margin, marginOf } from './margin.ts';
import { nameOf } from './moderation.ts';
import { lastCallObjections, type ObjectionRef } from './objections.ts';
import type { ProcessHead } from './process.ts';
import {
  type ChangeLine,
  type ClauseRef,
  changeLine,
  clauseRef,
  countsOf,
  numbersOf,
  type SourceCounts,
  sourcesOfClause,
} from './provenance.ts';
import { type Piece, redline } from './redline.ts';
import { numbersIn, type RemovedClause, removedSince } from './removedClauses.ts';
import { type Preview, previewOf } from './textPreview.ts';
import { holds, type Viewer } from './viewer.ts';

/** So many clauses are on a page. */
export const CLAUSES_A_PAGE = 40;
/** So many orphans are listed; the rest are counted. */
const MOST_ORPHANS = 20;
/** The register lists all of them. */
const MOST_OBJECTIONS = 40;

export interface DraftRow {
  readonly number: number;
  readonly at: number;
  readonly hash: string;
  readonly note: string | null;
  readonly by: string | null;
}

/** One of the alternatives of words that are not agreed, and who holds it. */
export interface BracketOption {
  readonly text: string;
  readonly seats: readonly string[];
}
export type Bracket = readonly BracketOption[];

export interface TextClause {
  readonly id: string;
  /** Null for headings. */
  readonly number: number | null;
  /** In the draft that it is shown against, where that is another one. */
  readonly before: number | null;
  readonly kind: ClauseKind;
  readonly text: string;
  /** What has changed since the draft before; only where something has. */
  readonly pieces: readonly Piece[] | null;
  readonly brackets: readonly Bracket[];
  readonly sources: SourceCounts;
  /** Changes since that draft, newest first. */
  readonly news: readonly ChangeLine[];
  readonly margin: Margin;
}

export interface TextOutline {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly clauses: number;
  readonly from: number;
  readonly entries: number;
  /** Newest first. */
  readonly drafts: readonly DraftRow[];
  /** How many changes the last draft does not hold. */
  readonly ahead: number;
  /** The draft that changes on this page are shown against; null where there is none. */
  readonly against: number | null;
  readonly window: WindowShown | null;
  readonly lastCall: { readonly draft: number; readonly closesAt: number; readonly hash: string } | null;
  readonly orphans: { readonly count: number; readonly first: readonly Orphan[] };
  /** Seats of who edited, with how many changes each made; null for who has no seat here. */
  readonly editors: readonly { readonly seat: string | null; readonly changes: number }[];
  readonly others: readonly { readonly id: string; readonly title: string }[];
}

export interface WindowShown {
  readonly draft: number;
  /** When it ends, or ended. */
  readonly closesAt: number;
  readonly open: boolean;
  /** Why somebody who chairs closed it before its time; null where nobody did. */
  readonly reason: string | null;
}

export type Orphan = ChangeLine & { readonly ref: ClauseRef };

/** What who looks may do with the text now. */
export interface TextDesk {
  readonly open: boolean;
  /** Whether who looks opened it, and nobody has said anything of it yet. */
  readonly withdraw: boolean;
  readonly edit: boolean;
  readonly publish: boolean;
  readonly chair: boolean;
  /** Why a last call cannot be opened yet; null where it can. */
  readonly lastCallProblem: Refusal | null;
  /** Objections that are open or stand, for who opens a last call; they keep nobody from it. */
  readonly objections: readonly ObjectionRef[];
}

export interface TextModel {
  readonly process: ProcessHead;
  readonly document: TextOutline | null;
  readonly clauses: readonly TextClause[];
  /** What the draft that it is shown against has, and this page of the text has no more. */
  readonly removed: readonly RemovedClause[];
  /** What would become of a text that somebody is about to open. */
  readonly preview: Preview | null;
  readonly desk: TextDesk;
}

export interface TextAsked {
  readonly document?: string | undefined;
  readonly from?: number;
  /** A text that is to be shown as the clauses it would become. */
  readonly preview?: string | undefined;
}

export function textView(nouns: Nouns, viewer: Viewer, now: number, asked: TextAsked = {}): TextModel | undefined {
  const { charter } = nouns.process;
  if (!charter) return undefined;
  const process = headOf(charter);
  const { documents } = nouns;
  const preview = previewOf(asked.preview);
  const found = findDocument(documents, asked.document);
  if (isRefusal(found)) {
    if (asked.document) return undefined;
    const desk = deskOf(nouns, viewer, undefined, now);
    return { process, document: null, clauses: [], removed: [], preview, desk };
  }
  const from = Math.max(0, Math.min(asked.from ?? 0, found.order.length - 1));
  const first = from - (from % CLAUSES_A_PAGE);
  const against = draftAgainst(found);
  const before = new Map(against?.clauses);
  const order = found.order.slice(first, first + CLAUSES_A_PAGE);
  const page = clausesOf(documents, { ...found, order });
  const shown = new Set<string | null>(first === 0 ? [...order, null] : order);
  return {
    process,
    document: outline(nouns, found, now, first),
    clauses: page.map((clause) => textClause(nouns, found, clause, against && { draft: against, before })),
    removed: removedSince(nouns, found, against).filter(({ after }) => shown.has(after)),
    preview,
    desk: deskOf(nouns, viewer, found, now),
  };
}

/** While nothing has changed since the last draft, what it changed is shown; else what has changed since. */
export function draftAgainst({ drafts, changes }: TextDocument): Draft | undefined {
  const last = drafts.at(-1);
  return last?.changes === changes.length ? drafts.at(-2) : last;
}

interface Against {
  readonly draft: Draft;
  readonly before: ReadonlyMap<string, number>;
}

function textClause(nouns: Nouns, document: TextDocument, clause: Clause, against: Against | undefined): TextClause {
  const { id, kind, versions, changes } = clause;
  const { text = '' } = current(clause);
  const stood = against && versions[against.before.get(id) ?? -1]?.text;
  const news = against ? changes.filter((place) => place >= against.draft.changes) : [];
  const number = numbersOf(nouns.documents, document).get(id) ?? null;
  const before = against ? (numbersIn(nouns.documents, against.draft).get(id) ?? null) : null;
  return {
    id,
    number,
    before: before === number ? null : before,
    kind,
    text,
    pieces: against && stood !== text ? redline(stood ?? '', text, document.language) : null,
    brackets: bracketsIn(nouns, clause),
    sources: countsOf(sourcesOfClause(document, clause)),
    news: news.map((place) => changeLine(nouns, document, place)).reverse(),
    margin: marginOf(nouns, id),
  };
}

/** The brackets of a clause in order, each alternative with the seats that hold it. */
export function bracketsIn(nouns: Nouns, clause: Clause): Bracket[] {
  const { charter } = nouns.process;
  const nameOfSeat = (id: string): string => charter?.seats.find((seat) => seat.id === id)?.name ?? id;
  const found = segmentsOf(current(clause).text ?? '').flatMap((each) => ('options' in each ? [each.options] : []));
  return found.map((options, bracket) =>
    options.map((text, option) => {
      const held = clause.holdings.find((each) => each.bracket === bracket && each.option === option);
      return { text, seats: (held?.seats ?? []).map(nameOfSeat) };
    }),
  );
}

function outline(nouns: Nouns, document: TextDocument, now: number, from: number): TextOutline {
  const { documents } = nouns;
  const { id, title, language, order, drafts, changes } = document;
  const last = drafts.at(-1);
  const window = lastWindow(document);
  const call = lastCallAt(document, now);
  const orphans = orphansOf(document);
  return {
    ...{ id, title, language, from, entries: order.length },
    clauses: numbersOf(documents, document).size,
    drafts: drafts.map((draft) => draftRow(nouns, draft)).reverse(),
    ahead: last ? changes.length - last.changes : 0,
    against: draftAgainst(document)?.number ?? null,
    window: window ? windowOf(window, now) : null,
    lastCall: call ? { draft: call.draft, closesAt: call.closesAt, hash: drafts[call.draft - 1]?.hash ?? '' } : null,
    orphans: {
      count: orphans.length,
      first: orphans.slice(0, MOST_ORPHANS).flatMap((at) => orphan(nouns, document, at)),
    },
    editors: editorsOf(nouns, document),
    others: documents.list.filter((each) => each.id !== id).map((each) => ({ id: each.id, title: each.title })),
  };
}

const windowOf = (window: CommentWindow, now: number): WindowShown => ({
  draft: window.draft,
  closesAt: endOf(window),
  open: now < endOf(window),
  reason: window.closed?.reason ?? null,
});

function orphan(nouns: Nouns, document: TextDocument, place: number): Orphan[] {
  const line = changeLine(nouns, document, place);
  const ref = clauseRef(nouns, line.clause);
  return ref ? [{ ...line, ref }] : [];
}

export function draftRow(nouns: Nouns, { number, at, hash, note, by }: TextDocument['drafts'][number]): DraftRow {
  return { number, at, hash, note: note === '' ? null : note, by: nameOf(nouns, by) };
}

function editorsOf({ process }: Nouns, { changes }: TextDocument): TextOutline['editors'] {
  const counts = new Map<string | null, number>();
  for (const { seat = null } of changes) counts.set(seat, (counts.get(seat) ?? 0) + 1);
  const name = (id: string | null) => process.charter?.seats.find((seat) => seat.id === id)?.name ?? id;
  return [...counts].map(([seat, changes]) => ({ seat: name(seat), changes })).sort((a, b) => b.changes - a.changes);
}

/** Whether the text may be edited now, by anybody. */
export const isEditable = ({ documents, ...see }: Nouns, document: TextDocument, now: number): boolean =>
  !isRefusal(editable(documents, document.id, see, now));

function deskOf(nouns: Nouns, viewer: Viewer, document: TextDocument | undefined, now: number): TextDesk {
  const { charter, ended } = nouns.process;
  const may = charter !== undefined && !ended;
  const works = may && document !== undefined && isEditable(nouns, document, now);
  const chairs = holds(viewer, 'chair', 'convener');
  const objections = chairs ? lastCallObjections(nouns) : { open: [], blocking: [] };
  const problem =
    document && chairs
      ? (nothingOpen(nouns, nouns.documents, document) ?? lastCallProblem(nouns.documents, document, nouns.assessments))
      : undefined;
  return {
    open: may && holds(viewer, 'convener', 'editor'),
    withdraw: works && viewer.account === document.by && !isSpokenOf(nouns, nouns.documents, document),
    edit: works && holds(viewer, 'editor'),
    publish: works && holds(viewer, 'editor', 'chair', 'convener'),
    chair: may && document !== undefined && chairs,
    lastCallProblem: problem ?? null,
    objections: [...objections.blocking, ...objections.open].slice(0, MOST_OBJECTIONS),
  };
}
