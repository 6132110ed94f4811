/** What shaped a clause, and which clauses something shaped. */
import { isRefusal } from '../base/result.ts';
import {
  type Change,
  type Clause,
  current,
  type DocumentsState,
  findClause,
  type TextDocument,
} from '../domain/document.ts';
import type { Nouns } from '../domain/index.ts';
import { type Citable, citable, labelOf, type SeeCited, type SourceRef } from '../domain/sources.ts';
import { nameOf } from './moderation.ts';

/** Something that was cited, as pages name it. */
export interface SourceLine {
  readonly kind: SourceRef['kind'];
  /** Null for instructions and what is editorial. */
  readonly id: string | null;
  readonly label: string | null;
  /** Words of an instruction, or of a statement as it is shown; null elsewhere. */
  readonly text: string | null;
  readonly language: string | null;
  /** The clause on whose page it stands, for an amendment. */
  readonly clause?: string | null;
}

/** A clause as other pages point to it. */
export interface ClauseRef {
  readonly id: string;
  /** Null for headings, and for what was taken out. */
  readonly number: number | null;
  readonly text: string | null;
  readonly language: string;
  readonly out: boolean;
}

/** An act of an editor on a clause, and what it cites. */
export interface ChangeLine {
  /** Its place in the ledger of the document. */
  readonly change: number;
  readonly clause: string;
  readonly at: number;
  readonly what: Change['what'];
  /** What who did it is called; null where nobody said it. */
  readonly by: string | null;
  readonly seat: string | null;
  /** Empty: an orphan. */
  readonly sources: readonly SourceLine[];
}

export function sourceLine(nouns: Nouns, ref: SourceRef): SourceLine {
  if (!('id' in ref)) {
    return { kind: ref.kind, id: null, label: null, text: 'note' in ref ? ref.note : null, language: null };
  }
  const label = labelOfSource(nouns, ref.kind, ref.id);
  if (ref.kind === 'amendment') return { ...amended(nouns, ref.id), label };
  const place = ref.kind === 'statement' ? nouns.statements.places.get(ref.id) : undefined;
  const statement = place === undefined ? undefined : nouns.statements.list[place];
  if (place === undefined || statement?.status !== 'shown')
    return { kind: ref.kind, id: ref.id, label, text: null, language: null };
  return { kind: ref.kind, id: ref.id, label, text: statement.text ?? null, language: statement.language };
}

/** An amendment stands on the page of its clause. */
function amended({ amendments }: Nouns, id: string): Omit<SourceLine, 'label'> {
  const amendment = amendments.list[amendments.places.get(id) ?? -1];
  const clause = amendment?.clause ?? amendment?.after ?? amendment?.settled?.clause ?? null;
  return { kind: 'amendment', id, text: null, language: null, clause };
}

/** The label that pages show, such as `K118`. */
export function labelOfSource(nouns: SeeCited, kind: Citable, id: string): string {
  const place = nouns[citable[kind].noun]?.places.get(id);
  return place === undefined ? citable[kind].letter : labelOf(kind, place);
}

export function changeLine(nouns: Nouns, { changes }: TextDocument, place: number): ChangeLine {
  const change = changes[place]!;
  const seat = nouns.process.charter?.seats.find(({ id }) => id === change.seat)?.name ?? null;
  const { clause, at, what } = change;
  const sources = change.sources.map((ref) => sourceLine(nouns, ref));
  return { change: place, clause, at, what, by: nameOf(nouns, change.by), seat, sources };
}

/** How many of each kind shaped a clause, each once. */
export type SourceCounts = Readonly<Partial<Record<SourceRef['kind'], number>>>;

export function sourcesOfClause({ changes }: TextDocument, clause: Clause): SourceRef[] {
  const found = new Map<string, SourceRef>();
  for (const place of clause.changes) {
    for (const ref of changes[place]?.sources ?? []) found.set('id' in ref ? ref.id : JSON.stringify(ref), ref);
  }
  return [...found.values()];
}

export function countsOf(sources: readonly SourceRef[]): SourceCounts {
  const counts: Partial<Record<SourceRef['kind'], number>> = {};
  for (const { kind } of sources) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Made once for an order; one that a clause was added to is the same list, and longer. */
const made = new WeakMap<
  readonly string[],
  { readonly length: number; readonly numbers: ReadonlyMap<string, number> }
>();

/** Numbers of the clauses of a text, from 1; headings have none. */
export function numbersOf({ clauses }: DocumentsState, { order }: TextDocument): ReadonlyMap<string, number> {
  const known = made.get(order);
  if (known?.length === order.length) return known.numbers;
  const numbered = order.filter((id) => clauses.get(id)?.kind === 'clause');
  const numbers = new Map(numbered.map((id, at) => [String(id), at + 1]));
  made.set(order, { length: order.length, numbers });
  return numbers;
}

export function clauseRef({ documents }: Pick<Nouns, 'documents'>, id: string): ClauseRef | undefined {
  const clause = findClause(documents, id);
  if (isRefusal(clause)) return undefined;
  const document = documents.list[documents.places.get(clause.document) ?? -1];
  if (!document) return undefined;
  const { text } = current(clause);
  const last = clause.versions.findLast((version) => version.text !== undefined);
  return {
    id,
    number: text === undefined ? null : (numbersOf(documents, document).get(id) ?? null),
    text: text ?? last?.text ?? null,
    language: document.language,
    out: text === undefined,
  };
}

/** The clauses that a statement, a contribution, a comment, an amendment or an objection shaped. */
export function shapedBy(nouns: Pick<Nouns, 'documents'>, id: string): ClauseRef[] {
  return [...(nouns.documents.shaped.get(id) ?? [])].flatMap((clause) => clauseRef(nouns, clause) ?? []);
}
