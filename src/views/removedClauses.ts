/** What the text had in an earlier draft and has no more, where it stood; and which numbers its clauses had then. */
import type { ClauseKind, DocumentsState, Draft, TextDocument } from '../domain/document.ts';
import type { Nouns } from '../domain/index.ts';
import { type ChangeLine, changeLine } from './provenance.ts';
import { steps } from './redline.ts';
import { standing } from './redlines.ts';

export interface RemovedClause {
  readonly id: string;
  /** The clause that it would stand after; null for the very first place. */
  readonly after: string | null;
  /** In that draft; null for headings. */
  readonly number: number | null;
  readonly kind: ClauseKind;
  /** Its words in that draft. */
  readonly text: string;
  /** Changes since that draft, newest first. */
  readonly news: readonly ChangeLine[];
}

const made = new WeakMap<Draft, ReadonlyMap<string, number>>();

/** Numbers that clauses had in a draft, from 1. A draft never changes, nor does the kind of a clause. */
export function numbersIn({ clauses }: DocumentsState, draft: Draft): ReadonlyMap<string, number> {
  const known = made.get(draft);
  if (known) return known;
  const numbered = draft.clauses.filter(([id]) => clauses.get(id)?.kind === 'clause');
  const numbers = new Map(numbered.map(([id], at) => [String(id), at + 1]));
  made.set(draft, numbers);
  return numbers;
}

/** Clauses of a draft that stand no more, in the order in which they stood. */
export function removedSince(nouns: Nouns, document: TextDocument, draft: Draft | undefined): RemovedClause[] {
  const stands = new Set<string>(document.order);
  if (!draft || draft.clauses.every(([id]) => stands.has(id))) return [];
  const numbers = numbersIn(nouns.documents, draft);
  const found: RemovedClause[] = [];
  let after: string | null = null;
  for (const step of steps<string>(draft.clauses, standing(nouns, document))) {
    const clause = nouns.documents.clauses.get(step.clause);
    if (step.after !== undefined) after = step.clause;
    else if (clause) {
      const { id, kind, versions, changes } = clause;
      const places = changes.filter((place) => place >= draft.changes).reverse();
      const news = places.map((place) => changeLine(nouns, document, place));
      const text = versions[step.before ?? -1]?.text ?? '';
      found.push({ id, after, number: numbers.get(id) ?? null, kind, text, news });
    }
  }
  return found;
}
