/** What differs between two drafts of a text, or between a draft and the text as it stands. */
import { isRefusal } from '../base/result.ts';
import { clausesOf, type Draft, findDocument, type TextDocument } from '../domain/document.ts';
import type { Nouns } from '../domain/index.ts';
import { headOf } from './charter.ts';
import type { ProcessHead } from './process.ts';
import { type ChangeLine, type ClauseRef, changeLine, clauseRef } from './provenance.ts';
import { type Piece, redline, type Step, steps, type TextState } from './redline.ts';

/** So many changed clauses are on a page. */
export const STEPS_A_PAGE = 40;

export interface RedlineRow {
  readonly ref: ClauseRef;
  readonly kind: 'heading' | 'clause';
  readonly what: 'added' | 'removed' | 'changed' | 'same';
  readonly moved: boolean;
  readonly pieces: readonly Piece[];
  /** Every change between the two, oldest first, with what it cites. */
  readonly changes: readonly ChangeLine[];
}

export interface RedlineModel {
  readonly process: ProcessHead;
  readonly document: { readonly id: string; readonly title: string; readonly language: string };
  readonly drafts: readonly number[];
  /** Numbers of drafts; null for nothing at all before the first, and for the text as it stands. */
  readonly from: number | null;
  readonly to: number | null;
  readonly counts: {
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
    readonly moved: number;
  };
  readonly first: number;
  readonly of: number;
  readonly rows: readonly RedlineRow[];
}

export interface RedlineAsked {
  readonly document?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly first?: number;
  /** Whether clauses that are the same are shown too. */
  readonly whole?: boolean;
}

export function redlineView(nouns: Nouns, asked: RedlineAsked): RedlineModel | undefined {
  const { charter } = nouns.process;
  const document = findDocument(nouns.documents, asked.document);
  if (!charter || isRefusal(document)) return undefined;
  const numbers = document.drafts.map(({ number }) => number);
  const [before, after] = between(document, asked);
  const all = steps(before ? before.clauses : [], after ? after.clauses : standing(nouns, document));
  const changed = all.filter((step) => step.moved || step.before !== step.after);
  const listed = asked.whole ? all : changed;
  const first = Math.max(0, Math.min(asked.first ?? 0, listed.length - 1));
  const from = first - (first % STEPS_A_PAGE);
  const range = { from: before?.changes ?? 0, to: after?.changes ?? document.changes.length };
  const count = (test: (step: Step<string>) => boolean): number => changed.filter(test).length;
  return {
    process: headOf(charter),
    document: { id: document.id, title: document.title, language: document.language },
    drafts: numbers,
    from: before?.number ?? null,
    to: after?.number ?? null,
    counts: {
      added: count(({ before }) => before === undefined),
      removed: count(({ after }) => after === undefined),
      changed: count(({ before, after }) => before !== undefined && after !== undefined && before !== after),
      moved: count(({ moved }) => moved),
    },
    first: from,
    of: listed.length,
    rows: listed.slice(from, from + STEPS_A_PAGE).flatMap((step) => row(nouns, document, step, range)),
  };
}

/** Without a word to the contrary: the last draft against the text, or, where that is the same, against the draft before it. */
function between(
  { drafts, changes }: TextDocument,
  { from, to }: RedlineAsked,
): [Draft | undefined, Draft | undefined] {
  const draft = (asked: string | undefined) => drafts.find(({ number }) => String(number) === asked);
  const after = draft(to);
  if (from !== undefined) return [draft(from), after];
  if (after) return [drafts[after.number - 2], after];
  const last = drafts.at(-1);
  return last?.changes === changes.length ? [drafts.at(-2), last] : [last, undefined];
}

export const standing = ({ documents }: Nouns, document: TextDocument): TextState<string> =>
  clausesOf(documents, document).map(({ id, versions }) => [id, versions.length - 1] as const);

function row(
  nouns: Nouns,
  document: TextDocument,
  { clause: id, before, after, moved }: Step<string>,
  range: { readonly from: number; readonly to: number },
): RedlineRow[] {
  const clause = nouns.documents.clauses.get(id);
  const ref = clauseRef(nouns, id);
  if (!clause || !ref) return [];
  const text = (version: number | undefined): string => clause.versions[version ?? -1]?.text ?? '';
  const places = clause.changes.filter((place) => place >= range.from && place < range.to);
  const what = before === undefined ? 'added' : after === undefined ? 'removed' : before === after ? 'same' : 'changed';
  return [
    {
      ref,
      kind: clause.kind,
      what,
      moved,
      pieces: redline(text(before), text(after), document.language),
      changes: places.map((place) => changeLine(nouns, document, place)),
    },
  ];
}
