/**
 * What a document is: clauses with ids that stay, each with all its versions, and drafts that froze the whole. The words of
 * clauses stand in the journal itself: editing is a public act under a role, and every version must stay recomputable
 * (docs/decisions/0009). The commands are in documents.ts and clauses.ts.
 */
import { z } from 'zod';
import { hashOf, sha256 } from '../base/hash.ts';
import type { Id } from '../base/ids.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import type { SeeAdopted } from './adopted.ts';
import type { AssessmentsState } from './assessment.ts';
import type { CallsState } from './call.ts';
import { isNested } from './clauseText.ts';
import type { SeeSaid } from './documentHands.ts';
import { idOf, text } from './fields.ts';
import { frozenUntil } from './frozen.ts';
import { define } from './noun.ts';
import { isOpen, type ProcessState } from './process.ts';
import type { RolesState } from './roles.ts';
import type { ParticipantsState } from './seating.ts';
import type { SeeCited, SourceRef } from './sources.ts';

export const documentId = idOf('doc');
export const clauseId = idOf('cls');
export const hash = z.custom<string>((value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value));
export const LONGEST_CLAUSE = 5_000;
export const MOST_CLAUSES = 5_000;
export const clauseWords = text(LONGEST_CLAUSE).refine((words) => !isNested(words), {
  params: { code: 'bracket-nested' },
});
export const clauseText = clauseWords.min(1);

export const clauseKinds = ['heading', 'clause'] as const;
export type ClauseKind = (typeof clauseKinds)[number];

export interface ClauseVersion {
  /** SHA-256 of the words; of nothing where the clause was taken out. */
  readonly hash: string;
  /** Undefined where the clause was taken out. */
  readonly text: string | undefined;
  /** Place in `changes` of the document: who, when, and from which sources. */
  readonly change: number;
}

export interface ClauseTranslation {
  readonly text: string;
  /** Hash of the words that it says. */
  readonly of: string;
  readonly by: string;
  readonly at: number;
}

/** Who holds which alternative of a bracket: seats by id. */
export interface Holding {
  readonly bracket: number;
  readonly option: number;
  readonly seats: readonly string[];
}

export interface Clause {
  readonly id: Id<'cls'>;
  readonly document: Id<'doc'>;
  readonly kind: ClauseKind;
  /** Oldest first; the last one holds. */
  readonly versions: ClauseVersion[];
  readonly translations: Map<string, ClauseTranslation>;
  /** Of the version that holds. */
  holdings: Holding[];
  /** Places in `changes` of the document: every one that is about it, oldest first. */
  readonly changes: number[];
}

/** One act of an editor on one clause. */
export interface Change {
  readonly n: number;
  readonly at: number;
  readonly by: string;
  /** Seat of who did it, where they have one at this table. */
  readonly seat: string | undefined;
  readonly clause: Id<'cls'>;
  readonly what: 'added' | 'changed' | 'removed' | 'restored' | 'moved';
  /** What it cites, also what was cited later; empty for an orphan. */
  sources: readonly SourceRef[];
}

/** A draft that was published: the whole text, frozen. */
export interface Draft {
  /** 1 for the first. */
  readonly number: number;
  readonly hash: string;
  readonly n: number;
  readonly at: number;
  readonly by: string;
  readonly note: string;
  /** Clauses in order, each with the place of its version. */
  readonly clauses: readonly (readonly [Id<'cls'>, number])[];
  /** How many changes it holds. */
  readonly changes: number;
}

/** A time to comment on a draft, object to it and propose amendments. */
export interface CommentWindow {
  readonly draft: number;
  readonly opensAt: number;
  readonly closesAt: number;
  /** Where somebody who chairs closed it before its time. */
  closed?: { readonly at: number; readonly by: string; readonly reason: string };
}

/** When a window ends, or ended. */
export const endOf = ({ closesAt, closed }: CommentWindow): number => closed?.at ?? closesAt;

export interface LastCall {
  readonly draft: number;
  readonly at: number;
  readonly by: string;
  readonly closesAt: number;
  /** When the text was opened again before its end. */
  endedAt: number | undefined;
}

export interface TextDocument {
  readonly id: Id<'doc'>;
  readonly title: string;
  readonly language: string;
  readonly at: number;
  readonly by: string;
  /** Clauses that stand, in order. */
  order: Id<'cls'>[];
  readonly changes: Change[];
  readonly drafts: Draft[];
  readonly windows: CommentWindow[];
  readonly lastCalls: LastCall[];
}

export interface DocumentsState {
  readonly list: TextDocument[];
  readonly places: Map<string, number>;
  readonly clauses: Map<string, Clause>;
  /** By id of what was cited: the clauses that it shaped. Follows from the changes. */
  readonly shaped: Map<string, Set<Id<'cls'>>>;
}

export type See = SeeCited & SeeSaid & SeeAdopted & Seen;

interface Seen {
  process: ProcessState;
  roles: RolesState;
  participants: ParticipantsState;
  calls: CallsState;
  assessments: AssessmentsState;
}

export const parts = define<DocumentsState, See>();

export const hashOfText = (text: string | undefined): string => sha256(text ?? '');

/** Notes that sources shaped a clause. */
export function shape({ shaped }: Pick<DocumentsState, 'shaped'>, clause: Id<'cls'>, sources: readonly SourceRef[]) {
  for (const source of sources) {
    if (!('id' in source)) continue;
    const known = shaped.get(source.id);
    if (known) known.add(clause);
    else shaped.set(source.id, new Set([clause]));
  }
}

/** The version by content hash: of the clauses in order, each by id, kind and the hash of its words. */
export const hashOfDraft = (clauses: readonly Clause[]): string =>
  hashOf(clauses.map((clause) => [clause.id, clause.kind, current(clause).hash]));

/** The version of a clause that holds. Every clause has one from its first event on. */
export function current({ versions }: Clause): ClauseVersion {
  const last = versions.at(-1);
  if (!last) throw new Error('A clause without a version.');
  return last;
}

export function clausesOf({ clauses }: DocumentsState, { order }: TextDocument): Clause[] {
  return order.flatMap((id) => clauses.get(id) ?? []);
}

export function findDocument({ list, places }: DocumentsState, id: string | undefined): TextDocument | Refusal {
  const found = id === undefined || id === '' ? list.at(-1) : list[places.get(id) ?? -1];
  return found ?? refuse('unknown-document', { document: id ?? '' });
}

export function findClause({ clauses }: DocumentsState, id: string): Clause | Refusal {
  return clauses.get(id) ?? refuse('unknown-clause', { clause: id });
}

/** The last window of a document, open or not. */
export const lastWindow = ({ windows }: TextDocument): CommentWindow | undefined => windows.at(-1);

/** The last call that runs at a time: nobody changes the text in it. */
export function lastCallAt({ lastCalls }: TextDocument, now: number): LastCall | undefined {
  const last = lastCalls.at(-1);
  return last && last.endedAt === undefined && now < last.closesAt ? last : undefined;
}

/**
 * Why nothing may be said on a document now; undefined where it may. A text takes comments, amendments and objections from
 * its first draft on; once a window was opened, while one is open; and during a last call.
 */
export function unheard(document: TextDocument, now: number): Refusal | undefined {
  if (document.drafts.length === 0) return refuse('no-draft');
  if (lastCallAt(document, now)) return undefined;
  const last = lastWindow(document);
  return last && now >= endOf(last) ? refuse('window-closed', { at: endOf(last) }) : undefined;
}

/** The document, if its text may be edited now. */
export function editable(
  state: DocumentsState,
  id: string,
  { process, calls }: Pick<See, 'process' | 'calls'>,
  now: number,
): TextDocument | Refusal {
  if (!process.charter) return refuse('not-open');
  if (process.ended || !isOpen(process)) return refuse('closed');
  const document = findDocument(state, id);
  if (isRefusal(document)) return document;
  const call = lastCallAt(document, now);
  if (call) return refuse('in-last-call', { at: call.closesAt });
  const until = frozenUntil(calls, document.id, now);
  return until === undefined ? document : refuse('text-in-call', { at: until });
}

/** Changes that cite nothing, oldest first, each with its place. */
export const orphansOf = ({ changes }: TextDocument): number[] =>
  changes.flatMap(({ sources }, place) => (sources.length === 0 ? [place] : []));
