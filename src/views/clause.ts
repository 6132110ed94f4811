/** One clause on its own page: every version with what it comes from, in every language, and what an editor may do with it. */
import { isRefusal, type Refusal } from '../base/result.ts';
import { protecting } from '../domain/adopted.ts';
import {
  type Clause,
  type ClauseKind,
  current,
  endOf,
  findClause,
  findDocument,
  lastCallAt,
  lastWindow,
  type TextDocument,
  unheard,
} from '../domain/document.ts';
import type { Nouns } from '../domain/index.ts';
import { type ClauseAmendments, clauseAmendments } from './amendments.ts';
import { type ClauseAssessments, clauseAssessments } from './assessments.ts';
import { headOf } from './charter.ts';
import { type ClauseComments, clauseComments } from './comments.ts';
import { type Margin, marginOf } from './margin.ts';
import { nameOf } from './moderation.ts';
import { type ClauseObjections, clauseObjections } from './objection.ts';
import type { ProcessHead } from './process.ts';
import { type ChangeLine, changeLine, numbersOf, type SourceLine, sourceLine, sourcesOfClause } from './provenance.ts';
import { type Piece, redline } from './redline.ts';
import { type ClauseSupport, clauseSupport } from './support.ts';
import { type Bracket, bracketsIn, isEditable } from './text.ts';
import { holds, type Viewer } from './viewer.ts';

export interface VersionRow extends ChangeLine {
  /** 1 for the first wording. */
  readonly number: number;
  readonly hash: string;
  /** Null where the clause was taken out. */
  readonly text: string | null;
  /** Against the version before it. */
  readonly pieces: readonly Piece[];
  /** The drafts that have it. */
  readonly drafts: readonly number[];
}

/** A move, which changes no words. */
export interface MoveRow extends ChangeLine {
  readonly number: null;
}

export interface TranslationRow {
  readonly language: string;
  readonly text: string;
  readonly by: string | null;
  readonly at: number;
  /** Whether the original has changed since. */
  readonly stale: boolean;
}

/** Where else in the text a clause could stand. */
export interface PlaceOption {
  readonly id: string;
  readonly number: number | null;
  readonly text: string;
}

/** Two editors at once: what stands now, what was typed, and how they differ. */
export interface Conflict {
  readonly stands: string;
  readonly typed: string;
  readonly pieces: readonly Piece[];
}

export interface ClauseModel {
  readonly process: ProcessHead;
  readonly document: { readonly id: string; readonly title: string; readonly language: string };
  /** The last draft of the document; null where none was published. */
  readonly draft: number | null;
  readonly id: string;
  readonly kind: ClauseKind;
  readonly number: number | null;
  /** Hash of the words that stand. */
  readonly hash: string;
  /** Null where it was taken out. */
  readonly text: string | null;
  readonly previous: string | null;
  readonly next: string | null;
  readonly brackets: readonly Bracket[];
  readonly sources: readonly SourceLine[];
  /** Newest first. */
  readonly history: readonly (VersionRow | MoveRow)[];
  readonly translations: readonly TranslationRow[];
  readonly margin: Margin;
  readonly comments: ClauseComments;
  /** Until when comments, objections and amendments are taken; null without a deadline or where none are. */
  readonly heard: { readonly open: boolean; readonly until: number | null };
  readonly edit: {
    readonly places: readonly PlaceOption[];
    readonly seats: readonly { readonly id: string; readonly name: string }[];
    readonly conflict: Conflict | null;
    /** The one form that is given back, where the text cannot be edited now. */
    readonly only: string | null;
    /** Forms that are not offered, because the clause stands as adopted, or the text does. */
    readonly closed: readonly string[];
  } | null;
  /** Why nobody can change it; null where an adoption does not stand against it. */
  readonly adopted: Refusal | null;
  readonly translate: boolean;
  /** Undefined where nobody can support it: a heading, or what was taken out. */
  readonly support: ClauseSupport | undefined;
  readonly amendments: ClauseAmendments | undefined;
  readonly objections: ClauseObjections | undefined;
  readonly assessments: ClauseAssessments | undefined;
  readonly smallCell: number;
}

export interface ClauseAsked {
  readonly viewer: Viewer;
  readonly now: number;
  /** Page of the register of comments. */
  readonly comments?: number;
  /** Page of the list of amendments. */
  readonly amendments?: number;
  /** The command whose form was refused: the form is given back, also where it could not be sent now. */
  readonly sent?: string | undefined;
  /** Words that were typed into the form of a change that was refused, with the hash of what they were to replace. */
  readonly typed?: { readonly text: string; readonly base: string } | undefined;
}

export function clauseView(nouns: Nouns, id: string, asked: ClauseAsked): ClauseModel | undefined {
  const { charter } = nouns.process;
  const clause = findClause(nouns.documents, id);
  if (!charter || isRefusal(clause)) return undefined;
  const document = findDocument(nouns.documents, clause.document);
  if (isRefusal(document)) return undefined;
  const { title, language, order } = document;
  const { hash, text } = current(clause);
  const at = order.indexOf(clause.id);
  const may = !nouns.process.ended;
  return {
    process: headOf(charter),
    document: { id: document.id, title, language },
    draft: document.drafts.at(-1)?.number ?? null,
    ...{ id: clause.id, kind: clause.kind, hash, text: text ?? null },
    number: numbersOf(nouns.documents, document).get(id) ?? null,
    previous: order[at - 1] ?? null,
    next: at === -1 ? null : (order[at + 1] ?? null),
    brackets: bracketsIn(nouns, clause),
    sources: sourcesOfClause(document, clause).map((ref) => sourceLine(nouns, ref)),
    history: historyOf(nouns, document, clause),
    translations: translationsOf(nouns, clause),
    margin: marginOf(nouns, id),
    comments: clauseComments(nouns, clause, { ...asked, page: asked.comments }),
    heard: heardNow(document, asked.now),
    edit:
      holds(asked.viewer, 'editor') && (isEditable(nouns, document, asked.now) || asked.sent !== undefined)
        ? editing(nouns, document, clause, asked)
        : null,
    adopted: protecting(nouns, nouns.documents, document, clause.id) ?? null,
    translate: may && text !== undefined && holds(asked.viewer, 'editor', 'convener'),
    support: clauseSupport(nouns, asked.viewer, id),
    amendments: clauseAmendments(nouns, asked.viewer, id, { now: asked.now, page: asked.amendments ?? 1 }),
    objections: clauseObjections(nouns, asked.viewer, id, asked.now),
    assessments: clauseAssessments(nouns, asked.viewer, id, asked.now),
    smallCell: charter.smallCell,
  };
}

function heardNow(document: TextDocument, now: number): ClauseModel['heard'] {
  if (unheard(document, now)) return { open: false, until: null };
  const window = lastWindow(document);
  const until = lastCallAt(document, now)?.closesAt ?? (window && endOf(window));
  return { open: true, until: until ?? null };
}

function historyOf(nouns: Nouns, document: TextDocument, clause: Clause): ClauseModel['history'] {
  const versions = new Map(clause.versions.map(({ change }, at) => [change, at]));
  const rows = clause.changes.map((place): VersionRow | MoveRow => {
    const line = changeLine(nouns, document, place);
    const at = versions.get(place);
    return at === undefined ? { ...line, number: null } : { ...line, ...versionAt(document, clause, at) };
  });
  return rows.reverse();
}

function versionAt({ drafts, language }: TextDocument, { id, versions }: Clause, at: number) {
  const { hash, text } = versions[at]!;
  const has = drafts.filter(({ clauses }) => clauses.some(([clause, version]) => clause === id && version === at));
  return {
    number: at + 1,
    hash,
    text: text ?? null,
    pieces: redline(versions[at - 1]?.text ?? '', text ?? '', language),
    drafts: has.map(({ number }) => number),
  };
}

function translationsOf(nouns: Nouns, clause: Clause): TranslationRow[] {
  const { hash } = current(clause);
  return [...clause.translations].map(([language, { text, by, at, of }]) => {
    return { language, text, by: nameOf(nouns, by), at, stale: of !== hash };
  });
}

/** So many clauses before and after one are offered as its place, and headings. */
const NEAR = 20;
const MOST_HEADINGS = 40;

function editing(nouns: Nouns, document: TextDocument, clause: Clause, asked: ClauseAsked): ClauseModel['edit'] {
  const { typed, now, sent } = asked;
  const { documents, process } = nouns;
  const { order, language } = document;
  const at = order.indexOf(clause.id);
  const numbers = numbersOf(documents, document);
  let headings = 0;
  const places = order.flatMap((id, place): PlaceOption[] => {
    const other = documents.clauses.get(id);
    if (!other || id === clause.id) return [];
    const isHeading = other.kind === 'heading' && headings++ < MOST_HEADINGS;
    if (!isHeading && Math.abs(place - at) > NEAR) return [];
    return [{ id, number: numbers.get(id) ?? null, text: current(other).text ?? '' }];
  });
  const { hash, text: stands = '' } = current(clause);
  const conflict = typed && typed.base !== hash ? { stands, typed: typed.text } : undefined;
  return {
    places,
    closed: closedOf(nouns, document, clause).filter((command) => command !== sent),
    only: isEditable(nouns, document, now) ? null : (sent ?? null),
    seats: (process.charter?.seats ?? []).map(({ id, name }) => ({ id, name })),
    conflict: conflict ? { ...conflict, pieces: redline(conflict.stands, conflict.typed, language) } : null,
  };
}

function closedOf(nouns: Nouns, document: TextDocument, clause: Clause): string[] {
  const own = protecting(nouns, nouns.documents, document, clause.id);
  const whole = protecting(nouns, nouns.documents, document);
  return [...(own ? ['clause.change', 'clause.move', 'clause.remove'] : []), ...(whole ? ['clause.add'] : [])];
}
