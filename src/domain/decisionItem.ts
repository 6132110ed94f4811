/**
 * What is to be decided, as the journal tells it: a text or some of its clauses, the procedure by which that is done, and every
 * act so far. Where it stands follows from the machine (machine.ts, itemStep.ts). The commands are in items.ts.
 */
import { z } from 'zod';
import type { Id } from '../base/ids.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { clauseId, type DocumentsState, documentId, hash } from './document.ts';
import { idOf } from './fields.ts';
import { type Act, type Around, type ItemState, newItem, type ObjectionFacts, type Said } from './item.ts';
import { challenged, itemRefusal, moved } from './itemStep.ts';
import { hands, type ItemAct, type ItemStatus, itemMachine } from './machine.ts';
import { type Actor, define, type NewEvent } from './noun.ts';
import { type Objection, type ObjectionsState, wordOf } from './objection.ts';
import type { Procedure } from './procedure.ts';
import { type ProceduresState, procedureIn } from './procedures.ts';
import { isOpen, type ProcessState } from './process.ts';
import type { RolesState } from './roles.ts';
import { type ParticipantsState, participantOf } from './seating.ts';
import type { SourceRef } from './sources.ts';

export const itemId = idOf('itm');
const acts = Object.keys(itemMachine.acts) as [ItemAct, ...ItemAct[]]; // as the machine names them

/** As `Said` of item.ts; what a participant said in their own words stands with the noun that keeps it. */
const kept = z.strictObject({
  reason: z.string().optional(),
  inScope: z.boolean().optional(),
  text: z.string().optional(),
  noticeAt: z.number().int().optional(),
  eligible: z.string().optional(),
  opensAt: z.number().int().optional(),
  closesAt: z.number().int().optional(),
  designation: z.string().optional(),
  evidence: z.string().optional(),
  objections: z.array(z.string()).optional(),
  minority: z.array(z.string()).optional(),
  revisitAt: z.number().int().optional(),
  grounds: z.string().optional(),
  step: z.number().int().optional(),
  remedy: z.string().optional(),
  report: z.string().optional(),
  nextReviewAt: z.number().int().optional(),
  newInformation: z.string().optional(),
  successor: z.string().optional(),
});

export interface ItemDone {
  readonly n: number;
  readonly at: number;
  readonly by: string;
  readonly act: ItemAct;
  readonly to: ItemStatus;
  readonly said: Said;
}

export interface DecisionItem {
  readonly id: Id<'itm'>;
  readonly question: string;
  readonly document: Id<'doc'>;
  /** The draft that was tabled, or put to the last call. */
  draft: number;
  hash: string;
  /** Empty: the whole text. */
  readonly clauses: readonly Id<'cls'>[];
  readonly procedure: Procedure;
  readonly by: string;
  readonly at: number;
  state: ItemState;
  /** When the next call was announced last. */
  announcedAt: number | undefined;
  readonly history: ItemDone[];
}

export interface ItemsState {
  readonly list: DecisionItem[];
  readonly places: Map<string, number>;
}

export interface See {
  process: ProcessState;
  roles: RolesState;
  participants: ParticipantsState;
  documents: DocumentsState;
  objections: ObjectionsState;
  procedures: ProceduresState;
  minorities: MinorityStatements;
}

/** Minority statements by item, as far as the rules look. */
export interface MinorityStatements {
  readonly byItem: ReadonlyMap<string, readonly string[]>;
}

export const parts = define<ItemsState, See>();

export const itemOpened = parts.event('item.opened', {
  v: 1,
  data: z.strictObject({
    item: itemId,
    question: z.string(),
    document: documentId,
    draft: z.number().int().min(1),
    hash,
    clauses: z.array(clauseId),
    procedure: z.strictObject({ id: z.string(), version: z.number().int().min(1) }),
    /** Who wrote the text or put it forward: they do not find on it. */
    authors: z.array(z.string()),
  }),
  publicity: 'open',
  evolve(state, { data: { item: id, procedure, authors, ...data }, at, actor: by }, { procedures }) {
    const named = procedureIn(procedures, procedure);
    if (!named) throw new Error(`The journal names a procedure that is not there: ${procedure.id}.`);
    state.places.set(id, state.list.length);
    const begun = { state: newItem(authors), announcedAt: undefined, history: [] };
    state.list.push({ ...data, ...begun, id, procedure: named, at, by });
  },
});

export const itemActed = parts.event('item.acted', {
  v: 1,
  data: z.strictObject({ item: itemId, act: z.enum(acts), hand: z.enum(hands), by: z.string(), said: kept }),
  publicity: 'open',
  evolve(state, { data: { item: id, act, hand, by, said }, n, at, actor }, { documents }) {
    const item = itemOf(state, id);
    if (act === 'open_call') {
      if (said.text !== undefined) puts(item, said.text, documents);
      // The next one is announced anew.
      item.announcedAt = undefined;
    }
    item.state = moved(item.state, { act, hand, by, at, said }, item.procedure);
    item.history.push({ n, at, by: actor, act, to: item.state.at, said });
  },
});

/** A call is about the draft that was published last. */
function puts(item: DecisionItem, text: string, { list, places }: DocumentsState): void {
  item.hash = text;
  item.draft = list[places.get(item.document)!].drafts.findLast(({ hash }) => hash === text)?.number ?? item.draft;
}

export const callAnnounced = parts.event('call.announced', {
  v: 1,
  data: z.strictObject({ item: itemId }),
  publicity: 'open',
  evolve(state, { data, at }) {
    itemOf(state, data.item).announcedAt = at;
  },
});

/** A challenge of the provisional designation; its grounds stand with the noun that keeps it. */
export const itemChallenged = parts.event('item.challenged', {
  v: 1,
  data: z.strictObject({ item: itemId, challenge: z.string() }),
  publicity: 'open',
  evolve(state, { data: { item: id, challenge } }) {
    const item = itemOf(state, id);
    const next = challenged(item.state, challenge, item.procedure);
    if (!isRefusal(next)) item.state = next;
  },
});

export const itemOf = ({ list, places }: ItemsState, id: string): DecisionItem => list[places.get(id)!];

export function findItem({ list, places }: ItemsState, id: string): DecisionItem | Refusal {
  return list[places.get(id) ?? -1] ?? refuse('unknown-item', { item: id });
}

/** One name of a person, under whichever of their names they act: their account where there is one. */
export const personOf = ({ id, account }: Actor): string => account ?? id;

/** Every name under which somebody may stand here: their account, and their pseudonym. */
export function namesOf({ participants }: Pick<See, 'participants'>, { id, account, participant }: Actor): string[] {
  const row = participantOf(participants, account ?? id);
  const own = row === -1 ? undefined : participants.ids.idAt(row);
  return [id, account, participant, own].filter((name) => name !== undefined);
}

/** Whether an objection is about what an item decides. */
export const concerns = (item: Pick<DecisionItem, 'document' | 'clauses'>, { document, clause }: Objection): boolean =>
  document === item.document && (item.clauses.length === 0 || clause === undefined || item.clauses.includes(clause));

export function objectionsTo({ objections }: Pick<See, 'objections'>, item: DecisionItem): Objection[] {
  return objections.list.filter((each) => concerns(item, each));
}

const factsOf = ({ participants }: See, objection: Objection): ObjectionFacts => {
  const { id, by, at, state } = objection;
  return { id, raisedAt: at, state, by: by === -1 ? [] : [participants.ids.idAt(by)], word: wordOf(objection) };
};

/** What the rules see beside the item. */
export const aroundOf = (see: See, item: DecisionItem): Around => ({
  procedure: item.procedure,
  objections: objectionsTo(see, item).map((each) => factsOf(see, each)),
  filed: see.minorities.byItem.get(item.id) ?? [],
});

/** An act on an item: the event of it, or why it may not be. */
export function acting(
  see: See,
  item: DecisionItem,
  act: Pick<Act, 'act' | 'hand' | 'said'>,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): NewEvent | Refusal {
  const around = aroundOf(see, item);
  const involved = new Set([...item.state.authors, ...around.objections.flatMap(({ by }) => by)]);
  // Of several names, the one by which they are involved; the journal has the one under which they act.
  const by = namesOf(see, actor).find((name) => involved.has(name)) ?? actor.id;
  const refusal = itemRefusal(item.state, { ...act, by, at: now }, around);
  return refusal ?? itemActed({ item: item.id, act: act.act, hand: act.hand, by: actor.id, said: keptOf(act.said) });
}

/** As the event has it. */
const keptOf = ({ objections, minority, ...said }: Said): z.infer<typeof kept> => ({
  ...said,
  ...(objections && { objections: [...objections] }),
  ...(minority && { minority: [...minority] }),
});

/** Everybody who wrote what an item decides: editors of its clauses, and whose amendments were adopted. */
export function authorsOf(
  { documents, participants }: Pick<See, 'documents' | 'participants'>,
  document: Id<'doc'>,
  clauses: readonly string[],
  amendmentBy: (id: string) => number,
): string[] {
  const changes = documents.list[documents.places.get(document)!].changes.filter(
    ({ clause }) => clauses.length === 0 || clauses.includes(clause),
  );
  const amended = changes.flatMap(({ sources }) => sources.filter(isAmendment)).map(({ id }) => amendmentBy(id));
  return [
    ...new Set([
      ...changes.map(({ by }) => by),
      ...amended.flatMap((row) => (row === -1 ? [] : participants.ids.idAt(row))),
    ]),
  ];
}

const isAmendment = (source: SourceRef): source is Extract<SourceRef, { kind: 'amendment' }> =>
  source.kind === 'amendment';

/** Whether anything may be done with what was decided, or is about to be. */
export function endedTo({ process }: Pick<See, 'process'>): Refusal | undefined {
  if (!process.charter) return refuse('not-open');
  return process.ended ? refuse('closed') : undefined;
}

/** Whether anything may be decided here still. */
export function closedTo({ process }: Pick<See, 'process'>): Refusal | undefined {
  if (!process.charter) return refuse('not-open');
  return process.ended || !isOpen(process) ? refuse('closed') : undefined;
}
