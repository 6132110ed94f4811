/**
 * The objection ledger: raised by a participant against exact words, gone through by who chairs and edits, with reasons and in
 * the open, and closed by an act alone. Nobody acts on an objection of their own, nor finds on words that they wrote.
 */
import { z } from 'zod';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { askedAnew } from './askedAnew.ts';
import { type Clause, current, findClause, findDocument, type TextDocument, unheard } from './document.ts';
import { reference, text } from './fields.ts';
import { author, saidEnough, shown, words } from './input.ts';
import { type ObjectionAct, objectionStep, objectorWords, setAsideReasons } from './machine.ts';
import { moderatedInputs } from './moderating.ts';
import type { Actor, Context, NewEvent } from './noun.ts';
import {
  add,
  contested,
  erased,
  findObjection,
  moderatedDialogue,
  moved,
  type Objection,
  type ObjectionsState,
  objectionClasses,
  parts,
  type RoleAct,
  raised,
  roleActs,
  type See,
  said,
  worded,
  wordOf,
} from './objection.ts';
import { foundBy, inHands, judging, wrote } from './objectionHands.ts';
import { rowOf } from './seating.ts';
import { citable } from './sources.ts';

export * from './askedAnew.ts';
export * from './objection.ts';
export * from './objectionHands.ts';

const { command, noun } = parts;

export const MOST_OBJECTIONS_A_DAY = 20;
const MOST_OBJECTIONS = 20_000;
const MOST_SAID = 500;
/** Of each text of it. */
export const LONGEST_OBJECTION = 4_000;
const reasons = text(LONGEST_OBJECTION);

const settlesAppeal = (act: ObjectionAct): boolean => act === 'uphold' || act === 'overrule';

/** A process in which an objection may still be acted on: until it is closed for good. */
function closed({ process }: See): Refusal | undefined {
  if (!process.charter) return refuse('not-open');
  return process.ended ? refuse('closed') : undefined;
}

interface About {
  readonly document: TextDocument;
  readonly clause?: Clause['id'];
  readonly hash: string;
}

/** The exact words that somebody objects to: those of a clause that they read, or a draft as a whole. */
function aboutWhat({ documents }: See, input: { document: string; clause: string; base: string }): About | Refusal {
  const clause = input.clause === '' ? undefined : findClause(documents, input.clause);
  if (isRefusal(clause)) return clause;
  const document = findDocument(documents, clause?.document ?? input.document);
  if (isRefusal(document)) return document;
  const draft = document.drafts.at(-1);
  if (!draft) return refuse('no-draft');
  if (!clause) return { document, hash: draft.hash };
  const version = input.base === '' ? current(clause) : clause.versions.find(({ hash }) => hash === input.base);
  if (!version) return refuse('unknown-version', { clause: clause.id });
  return version.text === undefined
    ? refuse('clause-out', { clause: clause.id })
    : { document, clause: clause.id, hash: version.hash };
}

const raise = command('objection.raise', {
  summary:
    'Object to the words of a clause, or to a draft: the reason, its class, and what would remove the objection.',
  who: ['participant'],
  input: z.strictObject({
    document: reference.default(''),
    /** Empty: the last draft as a whole. */
    clause: reference.default(''),
    /** Hash of the words of the clause that were read. */
    base: reference.default(''),
    class: z.enum(objectionClasses),
    reason: words(LONGEST_OBJECTION),
    remedy: words(LONGEST_OBJECTION),
    shown: shown.default('seat'),
  }),
  decide({ list }, { reason, remedy, shown, ...input }, { actor, now, see, newId }) {
    const by = author(see, actor, shown);
    if (isRefusal(by)) return by;
    const about = aboutWhat(see, input);
    if (isRefusal(about)) return about;
    const { document, ...place } = about;
    const bad =
      unheard(document, now) ??
      (list.length >= MOST_OBJECTIONS ? refuse('too-many-objections', { most: MOST_OBJECTIONS }) : undefined) ??
      saidEnough(list, by.row, now, MOST_OBJECTIONS_A_DAY);
    if (bad) return bad;
    const { id, language, drafts } = document;
    const data = { document: id, draft: drafts.length, ...place, class: input.class, language, shown };
    return [raised({ objection: newId('obj'), ...data }, { reason, remedy, organisation: by.organisation })];
  },
});

/** The objection, for who did not raise it. */
function impartial(state: ObjectionsState, id: string, { participants }: See, actor: Actor): Objection | Refusal {
  const objection = findObjection(state, id);
  if (isRefusal(objection)) return objection;
  const row = rowOf(participants, actor);
  return row !== -1 && row === objection.by ? refuse('own-objection', { objection: id }) : objection;
}

/** The objection, for who raised it. */
function own(state: ObjectionsState, id: string, { participants }: See, actor: Actor): Objection | Refusal {
  const objection = findObjection(state, id);
  if (isRefusal(objection)) return objection;
  const row = participants.ids.indexOf(actor.id);
  return row === -1 || row !== objection.by ? refuse('objector-only') : objection;
}

const notNow = ({ state }: Objection, act: ObjectionAct): Refusal | undefined =>
  objectionStep(state, act) ? undefined : refuse('act-not-now', { act, state });

interface Moving {
  readonly act: RoleAct;
  readonly code?: string | undefined;
  readonly change?: number | undefined;
  readonly reasons: string;
  readonly alternatives: string;
}

/** What an act has to bring along, by the guards of the machine. */
function lacking(objection: Objection, { act, code, reasons, alternatives, change }: Moving, see: See) {
  if (act === 'set_aside' && code === undefined) return refuse('set-aside-reason-needed');
  if (act === 'answer' && reasons === '') return refuse('answer-needed');
  if (judging(act) && reasons === '') return refuse('reason-needed');
  if (act === 'find_outweighed' && alternatives === '') return refuse('alternatives-needed');
  if (act !== 'accommodate' && act !== 'resolve_upheld') return undefined;
  const document = findDocument(see.documents, objection.document);
  if (isRefusal(document)) return document;
  const made = change === undefined ? undefined : document.changes[change];
  if (!made) return refuse('change-needed');
  if (made.at < objection.at) return refuse('change-too-old');
  return reasons === '' ? refuse('reason-needed') : undefined;
}

const move = command('objection.move', {
  summary:
    'Act on an objection: admit it, set it aside, discuss, answer or accommodate it, find on it. Not for who raised it.',
  who: ['chair', 'convener', 'editor'],
  input: z.strictObject({
    objection: reference,
    act: z.enum(roleActs),
    /** Why it is set aside. */
    code: z.enum(setAsideReasons).optional(),
    /** Place in the document of the change that accommodates it. */
    change: z.number().int().min(0).optional(),
    reasons: reasons.default(''),
    /** What else could be done, and was weighed. */
    alternatives: reasons.default(''),
  }),
  decide(state, input, { actor, see }): NewEvent[] | Refusal {
    const { objection: id, act, reasons, alternatives } = input;
    const objection = closed(see) ?? impartial(state, id, see, actor);
    if (isRefusal(objection)) return objection;
    const bad =
      notNow(objection, act) ??
      (inHands(act, actor.roles) ? undefined : refuse('not-in-your-hands', { act })) ??
      (judging(act) && wrote(see, objection, actor.id) ? refuse('designator-conflicted') : undefined) ??
      (settlesAppeal(act) && foundBy(objection, actor.id) ? refuse('appeal-by-another') : undefined) ??
      lacking(objection, input, see);
    if (bad) return bad;
    const code = act === 'set_aside' ? input.code : undefined;
    const accommodates = act === 'accommodate' || act === 'resolve_upheld';
    const change =
      accommodates && input.change !== undefined ? { document: objection.document, change: input.change } : undefined;
    const secret = { reasons, ...(alternatives === '' ? {} : { alternatives }) };
    return [
      moved({ objection: objection.id, act, code, change }, reasons === '' && alternatives === '' ? undefined : secret),
    ];
  },
});

const contest = command('objection.contest', {
  summary:
    'Say that your objection stands, whatever was found on it; or escalate it, so that somebody else looks at it.',
  who: ['participant'],
  input: z.strictObject({
    objection: reference,
    act: z.enum(['stand', 'escalate']),
    reasons: words(LONGEST_OBJECTION),
  }),
  decide(state, { objection: id, act, reasons }, { actor, see }): NewEvent[] | Refusal {
    const objection = closed(see) ?? own(state, id, see, actor);
    if (isRefusal(objection)) return objection;
    return notNow(objection, act) ?? [contested({ objection: objection.id, act }, { reasons })];
  },
});

const retract = command('objection.retract', {
  summary: 'Withdraw your objection, by an act of your own, and say whether you are satisfied or can live with it.',
  who: ['participant'],
  input: z.strictObject({
    objection: reference,
    word: z.enum(['satisfied', 'can_live_with']),
    reasons: reasons.default(''),
  }),
  decide(state, { objection: id, word, reasons }, { actor, see }): NewEvent[] | Refusal {
    const objection = closed(see) ?? own(state, id, see, actor);
    if (isRefusal(objection)) return objection;
    const bad = notNow(objection, 'retract');
    if (bad) return bad;
    const retracted = contested({ objection: objection.id, act: 'retract' }, reasons === '' ? undefined : { reasons });
    return wordOf(objection) === word ? [retracted] : [retracted, worded({ objection: objection.id, word })];
  },
});

const speak = command('objection.word', {
  summary:
    'Your own last word on your objection, kept apart from what others found: satisfied, can live with, maintained.',
  who: ['participant'],
  input: z.strictObject({ objection: reference, word: z.enum(objectorWords).exclude(['silent']) }),
  decide(state, { objection: id, word }, { actor, see }): NewEvent[] | Refusal {
    const objection = closed(see) ?? own(state, id, see, actor);
    if (isRefusal(objection)) return objection;
    if (wordOf(objection) === word && !askedAnew(objection, see.documents)) return [];
    // Who withdrew it maintains nothing; they may raise it anew.
    if (objection.state === 'retracted' && word === 'maintains') return refuse('objection-retracted');
    return [worded({ objection: objection.id, word })];
  },
});

const sayInput = z.strictObject({ objection: reference, text: words(LONGEST_OBJECTION) });

const say = command('objection.say', {
  summary: 'Say something about your objection, for all to read.',
  who: ['participant'],
  input: sayInput,
  decide(state, { objection: id, text }, { actor, see }): NewEvent[] | Refusal {
    const objection = closed(see) ?? own(state, id, see, actor);
    if (isRefusal(objection)) return objection;
    return full(objection) ?? [said({ objection: objection.id }, { text })];
  },
});

const reply = command('objection.reply', {
  summary: 'Say something to who objects, for all to read. Not for who raised it.',
  who: ['chair', 'convener', 'editor'],
  input: sayInput,
  decide(state, { objection: id, text }, { actor, see }: Context<See>): NewEvent[] | Refusal {
    const objection = closed(see) ?? impartial(state, id, see, actor);
    if (isRefusal(objection)) return objection;
    return full(objection) ?? [said({ objection: objection.id, role: 'answering' }, { text })];
  },
});

const full = ({ dialogue }: Objection): Refusal | undefined =>
  dialogue.length < MOST_SAID ? undefined : refuse('dialogue-full', { most: MOST_SAID });

export const objections = noun({
  name: 'objections',
  uses: ['process', 'participants', 'documents'],
  initial: (): ObjectionsState => ({ list: [], places: new Map(), byClause: new Map() }),
  save: ({ list }): Objection[] => structuredClone(list),
  load(kept: Objection[]): ObjectionsState {
    const state = { list: [], places: new Map(), byClause: new Map() };
    for (const objection of structuredClone(kept)) add(state, objection);
    return state;
  },
  erasing: (_state, _see, participant) => [erased({ participant })],
  events: [
    raised,
    moved,
    contested,
    said,
    worded,
    erased,
    ...moderatedInputs<ObjectionsState, See>(citable.objection),
    ...moderatedDialogue,
  ],
  commands: [raise, move, contest, retract, speak, say, reply],
});
