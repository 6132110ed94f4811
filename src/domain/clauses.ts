/**
 * Clauses: added, changed, taken out, restored, moved, translated, and what each change cites. An edit names the words that it
 * replaces by their hash, so that two editors never overwrite each other unseen.
 */
import { z } from 'zod';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { protecting } from './adopted.ts';
import { at, type Cause, cited, clauseAdded, clauseChanged, held, moved, translated } from './clauseEvents.ts';
import { bracketsOf } from './clauseText.ts';
import {
  type Change,
  type Clause,
  clauseKinds,
  clauseText,
  current,
  type DocumentsState,
  editable,
  findClause,
  findDocument,
  MOST_CLAUSES,
  orphansOf,
  parts,
  type See,
  type TextDocument,
} from './document.ts';
import { tooFewGroups } from './documentHands.ts';
import { key, language, reference } from './fields.ts';
import type { Context, NewEvent } from './noun.ts';
import { rowOf } from './seating.ts';
import { type Citing, citing, type SourceRef, sourcesOf } from './sources.ts';

export { clauseAdded, clauseChanged } from './clauseEvents.ts';

const { command } = parts;

/** The seat from which somebody acts under a role, where they have one. */
export function seatOfActor(
  { process, participants }: Pick<See, 'process' | 'participants'>,
  { actor }: Pick<Context<See>, 'actor'>,
): string | undefined {
  const row = rowOf(participants, actor);
  return row === -1 ? undefined : process.charter?.seats[participants.seat.get(row) - 1]?.id;
}

/** The words that an edit replaces must be those that stand. */
function outdated(clause: Clause, base: string): Refusal | undefined {
  const { hash, text } = current(clause);
  if (hash === base) return undefined;
  return refuse(text === undefined ? 'clause-out' : 'clause-moved-on', { clause: clause.id });
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
  const document = tooFewGroups(context.see) ?? editable(state, clause.document, context.see, context.now);
  if (isRefusal(document)) return document;
  const adopted = protecting(context.see, state, document, clause.id);
  if (adopted) return adopted;
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
    const document = tooFewGroups(context.see) ?? editable(state, input.document, context.see, context.now);
    if (isRefusal(document)) return document;
    const adopted = protecting(context.see, state, document);
    if (adopted) return adopted;
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
    if (text === undefined && document.order.length >= MOST_CLAUSES) {
      return refuse('too-many-clauses', { most: MOST_CLAUSES });
    }
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

const MOST_CITING = 500;

const cite = command('change.cite', {
  summary:
    'Cite what a change comes from, or several, also after they were made: a change that cites nothing blocks a last call.',
  who: ['editor'],
  input: z.strictObject({
    document: reference,
    change: at.optional(),
    changes: z.array(at).max(MOST_CITING).default([]),
    /** Every change that cites nothing so far. */
    orphans: z.boolean().default(false),
    ...citing,
  }),
  decide(state, input, context) {
    const document = editable(state, input.document, context.see, context.now);
    if (isRefusal(document)) return document;
    const found = sourcesOf(context.see, input);
    if (isRefusal(found)) return found;
    const one = input.change === undefined ? [] : [input.change];
    const places = new Set([...one, ...input.changes, ...(input.orphans ? orphansOf(document) : [])]);
    if (places.size === 0) return refuse('no-change-chosen');
    const events: NewEvent[] = [];
    for (const place of places) {
      const change = document.changes[place];
      if (!change) return refuse('unknown-change', { change: place });
      const sources = unknownTo(change, found);
      if (sources.length > 0) events.push(cited({ document: document.id, change: place, sources }));
    }
    return events.length === 0 ? refuse('nothing-cited') : events;
  },
});

function unknownTo(change: Change, sources: readonly SourceRef[]): SourceRef[] {
  const known = new Set(change.sources.map((each) => JSON.stringify(each)));
  return sources.filter((each) => !known.has(JSON.stringify(each)));
}

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
    if (document.language === input.language) return refuse('text-language', { language: input.language });
    if (current(clause).text === undefined) return refuse('clause-out', { clause: clause.id });
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
  input: z.strictObject({
    clause: reference,
    base: reference,
    bracket: at,
    option: at,
    seats: z.array(key).max(24).default([]),
  }),
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

export const clauseCommands = [add, change, remove, move, cite, translate, hold];
