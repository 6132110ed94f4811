/** What happens to clauses: added, changed, taken out, restored, moved, translated, cited, and who holds a bracket in them. */
import { z } from 'zod';
import {
  type Change,
  clauseId,
  clauseKinds,
  current,
  type DocumentsState,
  documentId,
  hashOfText,
  parts,
  shape,
  type TextDocument,
} from './document.ts';
import { key, language } from './fields.ts';
import { type SourceRef, source } from './sources.ts';

const { event } = parts;

/** Seat of the editor at this table, for who reads which groups wrote the text. */
const seat = key.optional();
const sources = z.array(source);
export const at = z.number().int().min(0);

type Recorded = { readonly n: number; readonly at: number; readonly actor: string };
export type Cause = Pick<Change, 'seat'> & { readonly sources: SourceRef[] };

/** Notes a change of a document, and gives its place. */
function note(
  state: DocumentsState,
  document: TextDocument,
  { n, at, actor }: Recorded,
  change: Cause & Pick<Change, 'clause' | 'what'>,
): number {
  const { seat, clause, what, sources } = change;
  const place = document.changes.push({ n, at, by: actor, seat, clause, what, sources }) - 1;
  state.clauses.get(clause)?.changes.push(place);
  shape(state, clause, sources);
  return place;
}

const place = ({ order }: TextDocument, after: TextDocument['order'][number] | undefined): number =>
  after === undefined ? 0 : order.indexOf(after) + 1 || order.length;

const documentOf = ({ list, places }: DocumentsState, id: string): TextDocument => list[places.get(id)!];

export const clauseAdded = event('clause.added', {
  v: 1,
  data: z.strictObject({
    document: documentId,
    clause: clauseId,
    kind: z.enum(clauseKinds),
    /** The clause before it; absent for the first. */
    after: clauseId.optional(),
    text: z.string(),
    seat,
    sources,
  }),
  publicity: 'open',
  evolve(state, { data, ...row }) {
    const document = documentOf(state, data.document);
    const change = note(state, document, row, { ...data, what: 'added', seat: data.seat });
    const version = { hash: hashOfText(data.text), text: data.text, change };
    const { clause: id, kind } = data;
    state.clauses.set(id, {
      id,
      document: document.id,
      kind,
      versions: [version],
      translations: new Map(),
      holdings: [],
      changes: [change],
    });
    document.order.splice(place(document, data.after), 0, id);
  },
});

/** New words; none where the clause is taken out. A clause that was out and is changed stands again. */
export const clauseChanged = event('clause.changed', {
  v: 1,
  data: z.strictObject({ clause: clauseId, after: clauseId.optional(), text: z.string().optional(), seat, sources }),
  publicity: 'open',
  evolve(state, { data, ...row }) {
    const clause = state.clauses.get(data.clause)!;
    const document = documentOf(state, clause.document);
    const stood = current(clause).text !== undefined;
    const what = data.text === undefined ? 'removed' : stood ? 'changed' : 'restored';
    const change = note(state, document, row, { ...data, what, seat: data.seat });
    clause.versions.push({ hash: hashOfText(data.text), text: data.text, change });
    clause.holdings = [];
    if (what === 'removed') document.order = document.order.filter((id) => id !== clause.id);
    if (what === 'restored') document.order.splice(place(document, data.after), 0, clause.id);
  },
});

export const moved = event('clause.moved', {
  v: 1,
  data: z.strictObject({ clause: clauseId, after: clauseId.optional(), seat, sources }),
  publicity: 'open',
  evolve(state, { data, ...row }) {
    const document = documentOf(state, state.clauses.get(data.clause)!.document);
    note(state, document, row, { ...data, what: 'moved', seat: data.seat });
    document.order = document.order.filter((id) => id !== data.clause);
    document.order.splice(place(document, data.after), 0, data.clause);
  },
});

/** What a change cites beside what it cited. */
export const cited = event('change.cited', {
  v: 1,
  data: z.strictObject({ document: documentId, change: at, sources }),
  publicity: 'open',
  evolve(state, { data }) {
    const change = documentOf(state, data.document).changes[data.change];
    if (!change) return;
    change.sources = [...change.sources, ...data.sources];
    shape(state, change.clause, data.sources);
  },
});

export const translated = event('clause.translated', {
  v: 1,
  data: z.strictObject({ clause: clauseId, language, of: z.string(), text: z.string() }),
  publicity: 'open',
  evolve({ clauses }, { data: { clause, language, of, text }, actor, at }) {
    clauses.get(clause)?.translations.set(language, { text, of, by: actor, at });
  },
});

export const held = event('bracket.held', {
  v: 1,
  data: z.strictObject({ clause: clauseId, bracket: at, option: at, seats: z.array(key).max(24) }),
  publicity: 'open',
  evolve({ clauses }, { data: { clause: id, ...holding } }) {
    const clause = clauses.get(id)!;
    const others = clause.holdings.filter((each) => each.bracket !== holding.bracket || each.option !== holding.option);
    clause.holdings = holding.seats.length === 0 ? others : [...others, holding];
  },
});

export const clauseEvents = [clauseAdded, clauseChanged, moved, cited, translated, held];
