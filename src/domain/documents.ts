/**
 * Documents: opened, published as drafts, open for comment until a deadline, frozen for a last call. A last call needs a draft
 * in which every change cites what it comes from.
 */
import { z } from 'zod';
import { isRefusal, refuse } from '../base/result.ts';
import { nothingOpen } from './adopted.ts';
import { type AssessmentsState, openHarms } from './assessment.ts';
import { clauseEvents } from './clauseEvents.ts';
import { clauseAdded, clauseCommands, seatOfActor } from './clauses.ts';
import { isNested, parseText } from './clauseText.ts';
import {
  clausesOf,
  current,
  type DocumentsState,
  documentId,
  editable,
  endOf,
  findDocument,
  hash,
  hashOfDraft,
  LONGEST_CLAUSE,
  lastCallAt,
  lastWindow,
  MOST_CLAUSES,
  orphansOf,
  parts,
  shape,
  type TextDocument,
} from './document.ts';
import { isSpokenOf, tooFewGroups } from './documentHands.ts';
import { language, name, reference, text } from './fields.ts';
import type { NewEvent } from './noun.ts';
import { isOpen } from './process.ts';
import { citing, type SourceRef } from './sources.ts';

export * from './document.ts';

const DAY_MS = 86_400_000;
const LONGEST_TEXT = 500_000;
const time = z.number().int();
const draftNumber = z.number().int().min(1);

const { event, command, noun } = parts;

const opened = event('document.opened', {
  v: 1,
  data: z.strictObject({ document: documentId, title: z.string(), language }),
  publicity: 'open',
  evolve({ list, places }, { data: { document: id, title, language }, at, actor: by }) {
    places.set(id, list.length);
    const empty = { order: [], changes: [], drafts: [], windows: [], lastCalls: [] };
    list.push({ id, title, language, at, by, ...empty });
  },
});

/** Nothing of it is left but its rows in the journal. */
const takenBack = event('document.withdrawn', {
  v: 1,
  data: z.strictObject({ document: documentId }),
  publicity: 'open',
  evolve({ list, places, clauses, shaped }, { data: { document } }) {
    list.splice(places.get(document) ?? list.length, 1);
    places.clear();
    for (const [place, { id }] of list.entries()) places.set(id, place);
    const own = [...clauses.values()].filter((clause) => clause.document === document);
    for (const { id } of own) clauses.delete(id);
    for (const [source, known] of shaped) {
      for (const { id } of own) known.delete(id);
      if (known.size === 0) shaped.delete(source);
    }
  },
});

const published = event('draft.published', {
  v: 1,
  data: z.strictObject({ document: documentId, number: draftNumber, hash, note: z.string() }),
  publicity: 'open',
  evolve(state, { data: { document: id, number, hash, note }, n, at, actor: by }) {
    const document = state.list[state.places.get(id)!];
    const clauses = clausesOf(state, document).map((clause) => [clause.id, clause.versions.length - 1] as const);
    document.drafts.push({ number, hash, n, at, by, note, clauses, changes: document.changes.length });
  },
});

const windowOpened = event('window.opened', {
  v: 1,
  data: z.strictObject({ document: documentId, draft: draftNumber, closesAt: time }),
  publicity: 'open',
  evolve({ list, places }, { data: { document, draft, closesAt }, at }) {
    list[places.get(document)!].windows.push({ draft, opensAt: at, closesAt });
  },
});

/** Before its time. */
const windowClosed = event('window.closed', {
  v: 1,
  data: z.strictObject({ document: documentId, reason: z.string() }),
  publicity: 'open',
  evolve({ list, places }, { data: { document, reason }, at, actor: by }) {
    const window = list[places.get(document)!].windows.at(-1);
    if (window) window.closed = { at, by, reason };
  },
});

const lastCallOpened = event('lastcall.opened', {
  v: 1,
  data: z.strictObject({ document: documentId, draft: draftNumber, hash, closesAt: time }),
  publicity: 'open',
  evolve({ list, places }, { data: { document, draft, closesAt }, at, actor: by }) {
    list[places.get(document)!].lastCalls.push({ draft, at, by, closesAt, endedAt: undefined });
  },
});

const lastCallEnded = event('lastcall.ended', {
  v: 1,
  data: z.strictObject({ document: documentId, reason: z.string() }),
  publicity: 'open',
  evolve({ list, places }, { data: { document }, at }) {
    const last = list[places.get(document)!].lastCalls.at(-1);
    if (last) last.endedAt = at;
  },
});

const open = command('document.open', {
  summary: 'Open a text: empty, or from an existing one, of which every paragraph becomes a clause.',
  who: ['convener', 'editor'],
  input: z.strictObject({
    title: name(200).min(1),
    language: language.optional(),
    text: text(LONGEST_TEXT).default(''),
    /** Where the existing text comes from: its clauses cite it. */
    instruction: citing.instruction,
  }),
  decide(_, { title, text, instruction, ...given }, context) {
    const { see, newId } = context;
    const { charter } = see.process;
    if (!charter) return refuse('not-open');
    if (!isOpen(see.process)) return refuse('closed');
    const found = parseText(text);
    if (found.length > MOST_CLAUSES) return refuse('too-many-clauses', { most: MOST_CLAUSES });
    const long = found.findIndex(({ text }) => text.length > LONGEST_CLAUSE);
    if (long !== -1) return refuse('clause-too-long', { clause: long + 1, most: LONGEST_CLAUSE });
    const nested = found.findIndex(({ text }) => isNested(text));
    if (nested !== -1) return refuse('brackets-nested', { clause: nested + 1 });
    const document = newId('doc');
    const sources: SourceRef[] = instruction === '' ? [] : [{ kind: 'instruction', note: instruction }];
    const events: NewEvent[] = [opened({ document, title, language: given.language ?? charter.language })];
    let after: ReturnType<typeof newId<'cls'>> | undefined;
    for (const { kind, text } of found) {
      const clause = newId('cls');
      events.push(clauseAdded({ document, clause, kind, after, text, seat: seatOfActor(see, context), sources }));
      after = clause;
    }
    return events;
  },
});

const withdraw = command('document.withdraw', {
  summary: 'Take back a text that you opened, while nobody has said anything of it.',
  who: ['convener', 'editor'],
  input: z.strictObject({ document: reference }),
  decide(state, input, { actor, see, now }) {
    const document = editable(state, input.document, see, now);
    if (isRefusal(document)) return document;
    if (document.by !== actor.id) return refuse('not-your-text');
    if (isSpokenOf(see, state, document)) return refuse('text-spoken-of');
    return [takenBack({ document: document.id })];
  },
});

const publish = command('draft.publish', {
  summary: 'Publish the text as it stands as the next draft, frozen under its hash.',
  who: ['editor', 'chair', 'convener'],
  input: z.strictObject({ document: reference.default(''), note: text(1000).default('') }),
  decide(state, { note, ...input }, { see, now }) {
    const document = editable(state, input.document, see, now);
    if (isRefusal(document)) return document;
    if (document.order.length === 0) return refuse('text-empty');
    const hash = hashOfDraft(clausesOf(state, document));
    const last = document.drafts.at(-1);
    if (last?.hash === hash) return refuse('draft-same', { draft: last.number });
    return [published({ document: document.id, number: document.drafts.length + 1, hash, note })];
  },
});

const openWindow = command('window.open', {
  summary:
    'Open the last draft for comments, amendments and objections, for a number of days. A time that is open for a draft before it goes over, and ends no sooner.',
  who: ['chair', 'convener'],
  input: z.strictObject({ document: reference.default(''), days: z.number().int().min(1).max(120) }),
  decide(state, { days, ...input }, { see, now }) {
    const document = editable(state, input.document, see, now);
    if (isRefusal(document)) return document;
    const draft = document.drafts.at(-1);
    if (!draft) return refuse('no-draft');
    const window = lastWindow(document);
    const closesAt = now + days * DAY_MS;
    if (window && now < endOf(window)) {
      if (window.draft === draft.number) return refuse('window-open', { at: window.closesAt });
      // Until then people were told that they have time; an earlier end needs a reason.
      if (closesAt < window.closesAt) return refuse('window-shorter', { at: window.closesAt });
    }
    return [windowOpened({ document: document.id, draft: draft.number, closesAt })];
  },
});

const closeWindow = command('window.close', {
  summary: 'Close the time for comments, amendments and objections before it ends, with a reason for everybody.',
  who: ['chair', 'convener'],
  input: z.strictObject({ document: reference.default(''), reason: text(1000).min(1) }),
  decide(state, { reason, ...input }, { see, now }) {
    const document = editable(state, input.document, see, now);
    if (isRefusal(document)) return document;
    const window = lastWindow(document);
    if (!window || now >= endOf(window)) return refuse('no-window');
    return [windowClosed({ document: document.id, reason })];
  },
});

/** What stands in the way of a call on the last draft, the first of it. */
export function lastCallProblem(state: DocumentsState, document: TextDocument, assessments: AssessmentsState) {
  const draft = document.drafts.at(-1);
  if (!draft) return refuse('no-draft');
  if (draft.hash !== hashOfDraft(clausesOf(state, document))) return refuse('draft-outdated', { draft: draft.number });
  const orphans = orphansOf(document);
  if (orphans.length > 0) return refuse('orphan-changes', { count: orphans.length });
  const bracketed = clausesOf(state, document).filter((clause) => current(clause).text?.includes('[[')).length;
  if (bracketed > 0) return refuse('brackets-open', { count: bracketed });
  return unansweredHarm(state, document, assessments);
}

/** The first clause with a harm that has no mitigation and no answer, by the number that pages show. */
function unansweredHarm(state: DocumentsState, document: TextDocument, assessments: AssessmentsState) {
  const numbered = clausesOf(state, document).filter(({ kind }) => kind === 'clause');
  const at = numbered.findIndex((clause) => openHarms(assessments, clause).length > 0);
  return at === -1 ? undefined : refuse('harm-unanswered', { clause: at + 1 });
}

const lastCall = command('lastcall.open', {
  summary:
    'Open a last call on the last draft: the text is frozen until its end. No change in it may be without a source.',
  who: ['chair', 'convener'],
  input: z.strictObject({ document: reference.default(''), days: z.number().int().min(1).max(120) }),
  decide(state, { days, ...input }, { see, now }) {
    const document = editable(state, input.document, see, now);
    if (isRefusal(document)) return document;
    const problem =
      tooFewGroups(see) ?? nothingOpen(see, state, document) ?? lastCallProblem(state, document, see.assessments);
    if (problem) return problem;
    const { number, hash } = document.drafts.at(-1)!;
    return [lastCallOpened({ document: document.id, draft: number, hash, closesAt: now + days * DAY_MS })];
  },
});

const endLastCall = command('lastcall.end', {
  summary: 'End a last call before its time, with a reason: the text can be edited again.',
  who: ['chair', 'convener'],
  input: z.strictObject({ document: reference.default(''), reason: text(1000).min(1) }),
  decide(state, { reason, ...input }, { now }) {
    const document = findDocument(state, input.document);
    if (isRefusal(document)) return document;
    if (!lastCallAt(document, now)) return refuse('no-last-call');
    return [lastCallEnded({ document: document.id, reason })];
  },
});

type Kept = Pick<DocumentsState, 'list' | 'clauses'>;

export const documents = noun({
  name: 'documents',
  uses: [
    ...['process', 'roles', 'participants', 'statements', 'contributions', 'comments'],
    ...['amendments', 'objections', 'calls', 'assessments', 'items', 'support', 'commitments', 'reviews'],
  ],
  initial: (): DocumentsState => ({ list: [], places: new Map(), clauses: new Map(), shaped: new Map() }),
  save: ({ list, clauses }): Kept => structuredClone({ list, clauses }),
  load(kept: Kept): DocumentsState {
    const { list, clauses } = structuredClone(kept);
    const state = { list, clauses, places: new Map(list.map(({ id }, place) => [id, place])), shaped: new Map() };
    for (const { changes } of list) for (const { clause, sources } of changes) shape(state, clause, sources);
    return state;
  },
  events: [opened, takenBack, published, windowOpened, windowClosed, lastCallOpened, lastCallEnded, ...clauseEvents],
  commands: [open, withdraw, publish, openWindow, closeWindow, lastCall, endLastCall, ...clauseCommands],
});
