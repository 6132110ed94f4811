/**
 * What an objection is, and the ledger of them. Two facts are kept apart: the state that others gave it, by the machine of
 * machine.ts, and the objector's own last word. Nothing but an act of the objector withdraws one: silence changes nothing. The
 * commands are in objections.ts.
 */
import { z } from 'zod';
import type { Id } from '../base/ids.ts';
import { type Refusal, refuse } from '../base/result.ts';
import { clauseId, documentId, hash } from './document.ts';
import type { DocumentsState } from './documents.ts';
import { idOf } from './fields.ts';
import { forgetHeld, forgetWords, type Input, type SeeAuthors, shown, writer } from './input.ts';
import {
  inTheRough,
  type ObjectionAct,
  type ObjectionState,
  type ObjectorWord,
  objectionMachine,
  objectionSets,
  objectionStep,
  objectorWords,
  type SetAsideReason,
  setAsideReasons,
} from './machine.ts';
import { awaiting, comingIn, type Moderatable, moderatedWords } from './moderating.ts';
import { define } from './noun.ts';
import type { ProcessState } from './process.ts';

export const objectionId = idOf('obj');

/** What it is about: substance, who may decide, how it was decided, rights of people, or what is known. */
export const objectionClasses = ['merits', 'authority', 'process', 'rights', 'evidence'] as const;
export type ObjectionClass = (typeof objectionClasses)[number];

/** What the objector does, and nobody else. */
export const objectorActs = ['retract', 'stand', 'escalate'] as const satisfies readonly ObjectionAct[];
/** What is done under a role. `stand`: it is well founded, and nothing was done about it. */
export const roleActs = [
  'admit',
  'set_aside',
  'discuss',
  'answer',
  'accommodate',
  'find_no_bearing',
  'find_outweighed',
  'stand',
  'uphold',
  'overrule',
  'resolve_upheld',
] as const satisfies readonly ObjectionAct[];
export type RoleAct = (typeof roleActs)[number];

const change = z.strictObject({ document: documentId, change: z.number().int().min(0) });

/** One step of the ledger, for all to read. */
export interface ObjectionStep extends Moderatable {
  readonly n: number;
  readonly at: number;
  readonly act: ObjectionAct;
  readonly to: ObjectionState;
  /** The account of who acted under a role; undefined for the objector. */
  readonly by: string | undefined;
  readonly code: SetAsideReason | undefined;
  /** The change of the text that was made for it. */
  readonly change: z.infer<typeof change> | undefined;
  /** Undefined where there are none, or they were erased. */
  reasons: string | undefined;
  readonly alternatives: string | undefined;
}

/** Something said between the objector and who answers. */
export interface Said extends Moderatable {
  readonly n: number;
  readonly at: number;
  readonly by: string | undefined;
  text: string | undefined;
}

/** A last word of the objector's own, as they gave it. */
export interface Word {
  readonly n: number;
  readonly at: number;
  readonly word: ObjectorWord;
}

/** `text` is the reason. */
export interface Objection extends Input {
  readonly id: Id<'obj'>;
  readonly document: Id<'doc'>;
  readonly draft: number;
  /** Undefined for the text as a whole. */
  readonly clause: Id<'cls'> | undefined;
  /** Of the words of the clause, or of the draft. */
  readonly hash: string;
  readonly class: ObjectionClass;
  /** What would remove it. Undefined once erased. */
  remedy: string | undefined;
  state: ObjectionState;
  /** Oldest first; the last one holds. None: silent. */
  readonly words: Word[];
  readonly steps: ObjectionStep[];
  readonly dialogue: Said[];
}

export interface ObjectionsState {
  readonly list: Objection[];
  readonly places: Map<string, number>;
  /** Places by clause, oldest first. Follows from the list. */
  readonly byClause: Map<string, number[]>;
}

export interface See extends SeeAuthors {
  documents: DocumentsState;
}

export const parts = define<ObjectionsState, See>();
const { event } = parts;

type Ledger = Pick<Objection, 'state' | 'words' | 'steps'>;

/** The step that found it met by a change of the text, while that holds. */
export const metBy = ({ state, steps }: Pick<Objection, 'state' | 'steps'>): ObjectionStep | undefined =>
  state === 'accommodated' ? steps.findLast(({ to }) => to === state) : undefined;

/** Maintained against words that were changed for it since, and not against those that came of it: the objector is asked anew. */
export function isOfEarlierText(objection: Ledger): boolean {
  const last = objection.words.at(-1);
  return last?.word === 'maintains' && last.n < (metBy(objection)?.n ?? 0);
}

/** What was said of an earlier text is not said of this one: until they answer, they are silent on what was found. */
export const wordOf = (objection: Ledger): ObjectorWord =>
  isOfEarlierText(objection) ? 'silent' : (objection.words.at(-1)?.word ?? 'silent');
export const isOpenObjection = ({ state }: Pick<Objection, 'state'>): boolean => objectionSets.open.includes(state);
export const isBlocking = ({ state }: Pick<Objection, 'state'>): boolean => objectionSets.blocking.includes(state);
export const isAddressed = ({ state }: Pick<Objection, 'state'>): boolean => objectionSets.addressed.includes(state);
/** Addressed, and its objector maintains it: what an annex of dissent lists. */
export const isInTheRough = (objection: Ledger): boolean => inTheRough(objection.state, wordOf(objection));

export function add({ list, places, byClause }: ObjectionsState, objection: Objection): void {
  const place = list.push(objection) - 1;
  places.set(objection.id, place);
  if (objection.clause === undefined) return;
  const others = byClause.get(objection.clause);
  if (others) others.push(place);
  else byClause.set(objection.clause, [place]);
}

export function findObjection({ list, places }: ObjectionsState, id: string): Objection | Refusal {
  return list[places.get(id) ?? -1] ?? refuse('unknown-objection', { objection: id });
}

const at = (state: ObjectionsState, id: string): Objection => state.list[state.places.get(id)!];

export const raised = event('objection.raised', {
  v: 1,
  data: z.strictObject({
    objection: objectionId,
    document: documentId,
    draft: z.number().int().min(1),
    clause: clauseId.optional(),
    hash,
    class: z.enum(objectionClasses),
    language: z.string(),
    shown,
  }),
  secret: z.strictObject({ reason: z.string(), remedy: z.string(), organisation: z.string().optional() }),
  publicity: 'committed',
  evolve(state, { data, secret, actor, at }, see) {
    const { objection: id, clause, ...about } = data;
    const said = { text: secret?.reason, remedy: secret?.remedy, organisation: secret?.organisation, links: [] };
    const ledger = { state: objectionMachine.initial, words: [], steps: [], dialogue: [] };
    const objection = { id, ...about, clause, ...writer(see, actor), ...said, at, ...ledger };
    add(state, comingIn(objection, see.process));
  },
});

type Step = Pick<ObjectionStep, 'n' | 'at' | 'act'> & Partial<ObjectionStep>;

function note(objection: Objection, step: Step, process?: ProcessState): void {
  const to = objectionStep(objection.state, step.act) ?? objection.state;
  const nothing = { by: undefined, code: undefined, change: undefined, reasons: undefined, alternatives: undefined };
  const made = { ...nothing, ...step, to };
  objection.steps.push(process && made.reasons !== undefined ? awaiting(made, process) : made);
  objection.state = to;
}

export const moved = event('objection.moved', {
  v: 1,
  data: z.strictObject({
    objection: objectionId,
    act: z.enum(roleActs),
    code: z.enum(setAsideReasons).optional(),
    change: change.optional(),
  }),
  secret: z.strictObject({ reasons: z.string(), alternatives: z.string().optional() }),
  publicity: 'open',
  evolve(state, { data: { objection, ...step }, secret, n, at: when, actor: by }) {
    note(at(state, objection), { ...step, n, at: when, by, ...secret });
  },
});

/** An act of the objector: under a pseudonym, which nothing shows. */
export const contested = event('objection.contested', {
  v: 1,
  data: z.strictObject({ objection: objectionId, act: z.enum(objectorActs) }),
  secret: z.strictObject({ reasons: z.string() }),
  publicity: 'committed',
  evolve(state, { data: { objection, act }, secret, n, at: when }, { process }) {
    note(at(state, objection), { act, n, at: when, reasons: secret?.reasons }, process);
  },
});

export const said = event('objection.said', {
  v: 1,
  /** `role`: of who says it under one; absent where the objector does. */
  data: z.strictObject({ objection: objectionId, role: z.literal('answering').optional() }),
  secret: z.strictObject({ text: z.string() }),
  publicity: 'committed',
  evolve(state, { data, secret, n, at: when, actor }, { process }) {
    const { dialogue } = at(state, data.objection);
    const made = { n, at: when, by: data.role ? actor : undefined, text: secret?.text };
    dialogue.push(data.role ? made : awaiting(made, process));
  },
});

export const worded = event('objection.worded', {
  v: 1,
  data: z.strictObject({ objection: objectionId, word: z.enum(objectorWords).exclude(['silent']) }),
  publicity: 'committed',
  evolve(state, { data: { objection, word }, n, at: when }) {
    at(state, objection).words.push({ n, at: when, word });
  },
});

/** An objection stands without its words; nobody takes it back by it. */
export const erased = event('objections.erased', {
  v: 1,
  data: z.strictObject({ participant: idOf('ptp') }),
  publicity: 'open',
  evolve({ list }, { data }, { participants }) {
    const row = participants.ids.indexOf(data.participant);
    if (row === -1) return;
    forgetWords(list, row);
    for (const objection of list) {
      if (objection.by !== row) continue;
      for (const each of [...objection.steps, ...objection.dialogue]) {
        if (each.by !== undefined) continue;
        Object.assign(each, 'act' in each ? { reasons: undefined } : { text: undefined });
        forgetHeld(each);
      }
    }
  },
});

/** What was said about an objection after it was raised: by its objector, or in answer to them. */
export interface Entry {
  readonly id: string;
  /** Its number among all steps and words of the ledger, from 1. */
  readonly number: number;
  readonly said: ObjectionStep | Said;
}

const saidId = z.string().regex(/^obj_[0-9a-z]{26} \d+$/);

/** Steps under a role are acts, with their reasons: nobody takes those out. */
const isSaid = (each: ObjectionStep | Said): boolean =>
  !('act' in each) || (each.by === undefined && (each.reasons !== undefined || each.moderation !== undefined));

export const entriesOf = ({ id, steps, dialogue }: Objection): Entry[] =>
  [...steps, ...dialogue]
    .sort((a, b) => a.n - b.n)
    .map((said, place) => ({ id: `${id} ${said.n}`, number: place + 1, said }))
    .filter(({ said }) => isSaid(said));

const findSaid = ({ list, places }: ObjectionsState, wanted: string) => {
  const [id = '', n] = wanted.split(' ');
  const objection = list[places.get(id) ?? -1];
  return objection && [...objection.steps, ...objection.dialogue].find((each) => each.n === Number(n));
};

export const moderatedDialogue = moderatedWords<ObjectionsState, See>('dialogue', saidId, findSaid);
