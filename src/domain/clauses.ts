/**
 * Clauses: added, changed, taken out, restored, moved, translated, and what each change cites. An edit names the words that it
 * replaces by their hash, so that two editors never overwrite each other unseen.
 */
import { z } from 'zod';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { bracketsOf } from './clauseText.ts';
import {
  type Change,
  type Clause,
  clauseId,
  clauseKinds,
  clauseText,
  current,
  type DocumentsState,
  documentId,
  editable,
  findClause,
  findDocument,
  hashOfText,
  MOST_CLAUSES,
  parts,
  type See,
  type TextDocument,
} from './document.ts';
import { key, language, reference, text } from './fields.ts';
import type { Context, NewEvent } from './noun.ts';
import { participantOf } from './seating.ts';
import { type Citing, citing, type SourceRef, source, sourcesOf } from './sources.ts';

const { event, command } = parts;

/** Seat of the editor at this table, for who reads which groups wrote the text. */
const seat = key.optional();
const sources = z.array(source);
const at = z.number().int().min(0);

type Recorded = { readonly n: number; readonly at: number; readonly actor: string };
type Cause = Pick<Change, 'seat'> & { readonly sources: SourceRef[] };

/** Notes a change of a document, and gives its place. */
function note(
  document: TextDocument,
  { n, at, actor }: Recorded,
  change: Cause & Pick<Change, 'clause' | 'what'>,
): number {
  const { seat, clause, what, sources } = change;
  return document.changes.push({ n, at, by: actor, seat, clause, what, sources }) - 1;
}

const place = ({ order }: TextDocument, after: string | undefined): number =>
  after === undefined ? 0 : order.findIndex((id) => id === after) + 1 || order.length;

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
    const change = note(document, row, { ...data, what: 'added', seat: data.seat });
    const version = { hash: hashOfText(data.text), text: data.text, change };
    const { clause: id, kind } = data;
    state.clauses.set(id, {
      id,
      document: document.id,
      kind,
      versions: [version],
      translations: new Map(),
      holdings: [],
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
    const change = note(document, row, { ...data, what, seat: data.seat });
    clause.versions.push({ hash: hashOfText(data.text), text: data.text, change });
    clause.holdings = [];
    if (what === 'removed') document.order = document.order.filter((id) => id !== clause.id);
    if (what === 'restored') document.order.splice(place(document, data.after), 0, clause.id);
  },
});

const moved = event('clause.moved', {
  v: 1,
  data: z.strictObject({ clause: clauseId, after: clauseId.optional(), seat, sources }),
  publicity: 'open',
  evolve(state, { data, ...row }) {
    const document = documentOf(state, state.clauses.get(data.clause)!.document);
    note(document, row, { ...data, what: 'moved', seat: data.seat });
    document.order = document.order.filter((id) => id !== data.clause);
    document.order.splice(place(document, data.after), 0, data.clause);
  },
});

/** What a change cites beside what it cited. */
const cited = event('change.cited', {
  v: 1,
  data: z.strictObject({ document: documentId, change: at, sources }),
  publicity: 'open',
  evolve(state, { data }) {
    const change = documentOf(state, data.document).changes[data.change];
    if (change) change.sources = [...change.sources, ...data.sources];
  },
});

const translated = event('clause.translated', {
  v: 1,
  data: z.strictObject({ clause: clauseId, language, of: z.string(), text: z.string() }),
  publicity: 'open',
  evolve({ clauses }, { data: { clause, language, of, text }, actor, at }) {
    clauses.get(clause)?.translations.set(language, { text, of, by: actor, at });
  },
});

const held = event('bracket.held', {
  v: 1,
  data: z.strictObject({ clause: clauseId, bracket: at, option: at, seats: z.array(key).max(24) }),
  publicity: 'open',
  evolve({ clauses }, { data: { clause: id, ...holding } }) {
    const clause = clauses.get(id)!;
    const others = clause.holdings.filter((each) => each.bracket !== holding.bracket || each.option !== holding.option);
    clause.holdings = holding.seats.length === 0 ? others : [...others, holding];
  },
});

/** The seat from which somebody acts under a role, where they have one. */
export function seatOfActor({ process, participants }: See, { actor }: Context<See>): string | undefined {
  const own = actor.participant === undefined ? -1 : participants.ids.indexOf(actor.participant);
  const row = own === -1 && actor.account !== undefined ? participantOf(participants, actor.account) : own;
  return row === -1 ? undefined : process.charter?.seats[participants.seat.get(row) - 1]?.id;
}

/** The words that an edit replaces must be those that stand. */
function outdated(clause: Clause, base: string): Refusal | undefined {
  return current(clause).hash === base ? undefined : refuse('clause-moved-on', { clause: clause.id });
}

interface Editing {
  readonly clause: Clause;
  readonly document: TextDocument;
  readonly cause: Cause;
}

/** What an edit of a clause needs: the clause as the editor saw it, a text that may be edited, and sources that are there. */
function editing(
  state: DocumentsState,
  input: Citing & { readonly clause: string; readonly base: string },
  context: Context<See>,
): Editing | Refusal {
  const clause = findClause(state, input.clause);
  if (isRefusal(clause)) return clause;
  const document = editable(state, clause.document, context.see, context.now);
  if (isRefusal(document)) return document;
  const sources = sourcesOf(context.see, input);
  if (isRefusal(sources)) return sources;
  return (
    outdated(clause, input.base) ?? { clause, document, cause: { seat: seatOfActor(context.see, context), sources } }
  );
}

/** A clause of the document to stand after; undefined for the first place. */
function afterOf(document: TextDocument, after: string): Clause['id'] | undefined | Refusal {
  if (after === '') return undefined;
  return document.order.find((id) => id === after) ?? refuse('unknown-clause', { clause: after });
}

const add = command('clause.add', {
  summary: 'Add a clause or a heading to a text, after another one, and cite what it comes from.',
  who: ['editor'],
  input: z.strictObject({
    document: reference,
    kind: z.enum(clauseKinds).default('clause'),
    /** Empty: before all others. */
    after: reference.default(''),
    text: clauseText,
    ...citing,
  }),
  decide(state, input, context) {
    const document = editable(state, input.document, context.see, context.now);
    if (isRefusal(document)) return document;
    const after = afterOf(document, input.after);
    if (isRefusal(after)) return after;
    const sources = sourcesOf(context.see, input);
    if (isRefusal(sources)) return sources;
    if (document.order.length >= MOST_CLAUSES) return refuse('too-many-clauses', { most: MOST_CLAUSES });
    const cause = { seat: seatOfActor(context.see, context), sources };
    const { kind, text } = input;
    return [clauseAdded({ document: document.id, clause: context.newId('cls'), kind, after, text, ...cause })];
  },
});

const change = command('clause.change', {
  summary: 'Change the words of a clause, and cite what the change comes from.',
  who: ['editor'],
  input: z.strictObject({ clause: reference, base: reference, text: clauseText, ...citing }),
  decide(state, input, context) {
    const found = editing(state, input, context);
    if (isRefusal(found)) return found;
    const { clause, document, cause } = found;
    const { text } = current(clause);
    if (text === input.text) return refuse('nothing-changed');
    const after = text === undefined ? document.order.at(-1) : undefined;
    return [clauseChanged({ clause: clause.id, after, text: input.text, ...cause })];
  },
});

const remove = command('clause.remove', {
  summary: 'Take a clause out of a text, and cite why; its versions stay.',
  who: ['editor'],
  input: z.strictObject({ clause: reference, base: reference, ...citing }),
  decide(state, input, context) {
    const found = editing(state, input, context);
    if (isRefusal(found)) return found;
    const { clause, cause } = found;
    if (current(clause).text === undefined) return refuse('clause-out', { clause: clause.id });
    return [clauseChanged({ clause: clause.id, ...cause })];
  },
});

const move = command('clause.move', {
  summary: 'Move a clause to stand after another one.',
  who: ['editor'],
  input: z.strictObject({ clause: reference, base: reference, after: reference.default(''), ...citing }),
  decide(state, input, context) {
    const found = editing(state, input, context);
    if (isRefusal(found)) return found;
    const { clause, document, cause } = found;
    if (current(clause).text === undefined) return refuse('clause-out', { clause: clause.id });
    const after = afterOf(document, input.after);
    if (isRefusal(after)) return after;
    const at = document.order.indexOf(clause.id);
    const before = at === 0 ? undefined : document.order[at - 1];
    if (after === clause.id || after === before) return refuse('nothing-changed');
    return [moved({ clause: clause.id, after, ...cause })];
  },
});

const cite = command('change.cite', {
  summary: 'Cite what a change comes from, also after it was made: a change that cites nothing blocks a last call.',
  who: ['editor'],
  input: z.strictObject({ document: reference, change: at, ...citing }),
  decide(state, input, context) {
    const document = editable(state, input.document, context.see, context.now);
    if (isRefusal(document)) return document;
    const change = document.changes[input.change];
    if (!change) return refuse('unknown-change', { change: input.change });
    const found = sourcesOf(context.see, input);
    if (isRefusal(found)) return found;
    const known = new Set(change.sources.map((each) => JSON.stringify(each)));
    const sources = found.filter((each) => !known.has(JSON.stringify(each)));
    return sources.length === 0
      ? refuse('nothing-cited')
      : [cited({ document: document.id, change: input.change, sources })];
  },
});

const translate = command('clause.translate', {
  summary: 'Say a clause in another language; the last translation holds, and is marked once the original has changed.',
  who: ['editor', 'convener'],
  input: z.strictObject({ clause: reference, base: reference, language, text: clauseText }),
  decide(state, { text, ...input }, { see }) {
    const clause = findClause(state, input.clause);
    if (isRefusal(clause)) return clause;
    if (!see.process.charter || see.process.ended) return refuse('closed');
    const document = findDocument(state, clause.document);
    if (isRefusal(document)) return document;
    if (document.language === input.language) return refuse('own-language', { language: input.language });
    return (
      outdated(clause, input.base) ?? [
        translated({ clause: clause.id, language: input.language, of: input.base, text }),
      ]
    );
  },
});

const hold = command('bracket.hold', {
  summary: 'Say which seats hold an alternative of a bracket in a clause.',
  who: ['editor'],
  input: z.strictObject({ clause: reference, base: reference, bracket: at, option: at, seats: z.array(key).max(24) }),
  decide(state, input, { see, now }): NewEvent[] | Refusal {
    const clause = findClause(state, input.clause);
    if (isRefusal(clause)) return clause;
    const document = editable(state, clause.document, see, now);
    if (isRefusal(document)) return document;
    const known = outdated(clause, input.base);
    if (known) return known;
    const { bracket, option, seats } = input;
    if (bracketsOf(current(clause).text ?? '')[bracket]?.[option] === undefined)
      return refuse('unknown-bracket', { bracket });
    const stranger = seats.find((each) => !see.process.charter?.seats.some(({ id }) => id === each));
    if (stranger !== undefined) return refuse('unknown-seat', { seat: stranger });
    return [held({ clause: clause.id, bracket, option, seats: [...new Set(seats)] })];
  },
});

export const clauseEvents = [clauseAdded, clauseChanged, moved, cited, translated, held];
export const clauseCommands = [add, change, remove, move, cite, translate, hold];

/** Instructions may be as long as this. */
export const instruction = text(500);
