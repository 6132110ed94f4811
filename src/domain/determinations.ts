/**
 * Determinations: the level of consensus that a designator states for one item on one text, with reasons, the evidence as it was
 * then, and what would reopen it. Provisional first; open to challenge; final with every minority statement beside it.
 */
import { z } from 'zod';
import type { Id } from '../base/ids.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import type { AmendmentsState } from './amendments.ts';
import { type CallsState, isEligible } from './call.ts';
import {
  advisories,
  advisoryChecks,
  type DecisionEvidence,
  decisiveCall,
  evidenceOf,
  isOutweighed,
} from './decisionEvidence.ts';
import {
  acting,
  authorsOf,
  type DecisionItem,
  endedTo,
  findItem,
  type ItemsState,
  itemChallenged,
  namesOf,
  objectionsTo,
  type See as SeeItems,
} from './decisionItem.ts';
import { idOf, reference, text } from './fields.ts';
import { author, forgetWords, type Input, saidEnough, shown, words, writer } from './input.ts';
import { challenged } from './itemStep.ts';
import { objectionStates, objectorWords } from './machine.ts';
import type { MinoritiesState } from './minorities.ts';
import { moderatedWords } from './moderating.ts';
import { type Actor, define } from './noun.ts';
import { isOpenObjection, wordOf } from './objection.ts';
import { designationCalled } from './procedure.ts';

const LONGEST = 8_000;
const MOST_CHALLENGES_A_DAY = 5;
const answers = z.array(z.strictObject({ check: z.enum(advisoryChecks), answer: text(2_000).min(1) }));

export interface Challenge extends Input {
  readonly id: string;
  readonly determination: Id<'det'>;
  /** The determination that answered it. */
  answeredBy: Id<'det'> | undefined;
}

export interface Determination {
  readonly id: Id<'det'>;
  readonly item: Id<'itm'>;
  readonly designation: string;
  readonly by: string;
  /** What they are called, where that was said. */
  readonly name: string | undefined;
  readonly at: number;
  readonly reasons: string;
  readonly alternatives: string;
  /** What would justify taking it up again. */
  readonly reopensOn: string;
  readonly evidence: DecisionEvidence;
  readonly answers: z.infer<typeof answers>;
  status: 'provisional' | 'final' | 'revised';
  finalAt: number | undefined;
  /** Objections that were raised after it was stated, as they stood when it became final. */
  later: DecisionEvidence['objections'];
}

export interface DeterminationsState {
  readonly list: Determination[];
  readonly places: Map<string, number>;
  readonly challenges: Challenge[];
}

interface See extends SeeItems {
  items: ItemsState;
  calls: CallsState;
  amendments: AmendmentsState;
  minorities: MinoritiesState;
}
const { event, command, noun } = define<DeterminationsState, See>();
const determination = idOf('det');

/** The evidence is computed when it is decided, and frozen with it: it is never computed anew. */
const evidence = z.custom<DecisionEvidence>((value) => typeof value === 'object' && value !== null && 'hash' in value);

const made = event('determination.made', {
  v: 1,
  data: z.strictObject({
    determination,
    item: idOf('itm'),
    designation: z.string(),
    name: z.string().optional(),
    reasons: z.string(),
    alternatives: z.string(),
    reopensOn: z.string(),
    evidence,
    answers,
  }),
  publicity: 'open',
  evolve(state, { data: { determination: id, name, ...data }, at, actor: by }) {
    for (const earlier of state.list) if (earlier.item === data.item) earlier.status = 'revised';
    const open = state.challenges.filter((each) => !each.answeredBy && itemOfChallenge(state, each) === data.item);
    for (const each of open) each.answeredBy = id;
    state.places.set(id, state.list.length);
    state.list.push({ ...data, id, name, by, at, status: 'provisional', finalAt: undefined, later: [] });
  },
});

const itemOfChallenge = ({ list, places }: DeterminationsState, { determination }: Challenge) =>
  list[places.get(determination)!]?.item;

const wasChallenged = event('determination.challenged', {
  v: 1,
  data: z.strictObject({ determination, challenge: z.string(), language: z.string(), shown }),
  secret: z.strictObject({ grounds: z.string(), organisation: z.string().optional() }),
  publicity: 'committed',
  evolve({ challenges }, { data: { challenge: id, ...data }, secret, at, actor }, see) {
    const said = { ...writer(see, actor), at, text: secret?.grounds, organisation: secret?.organisation, links: [] };
    challenges.push({ ...data, ...said, id, answeredBy: undefined });
  },
});

const listed = z.strictObject({
  id: idOf('obj'),
  state: z.enum(objectionStates),
  word: z.enum(objectorWords),
});

const becameFinal = event('determination.final', {
  v: 1,
  data: z.strictObject({ determination, later: z.array(listed) }),
  publicity: 'open',
  evolve({ list, places }, { data, at }) {
    const { later } = data;
    Object.assign(list[places.get(data.determination)!], { status: 'final', finalAt: at, later });
  },
});

const erased = event('challenges.erased', {
  v: 1,
  data: z.strictObject({ participant: idOf('ptp') }),
  publicity: 'open',
  evolve: ({ challenges }, { data }, { participants }) =>
    forgetWords(challenges, participants.ids.indexOf(data.participant)),
});

const moderated = moderatedWords<DeterminationsState, See>('challenges', idOf('apl'), ({ challenges }, id) =>
  challenges.find((each) => each.id === id),
);

/** The determination of an item that holds, provisional or final. */
export const latestDetermination = ({ list }: DeterminationsState, item: string): Determination | undefined =>
  list.findLast((each) => each.item === item);

const make = command('determination.make', {
  summary:
    'State the level of consensus on an item, with reasons, alternatives and what would reopen it; nothing is pre-selected.',
  who: ['chair'],
  input: z.strictObject({
    item: reference,
    designation: reference,
    reasons: text(LONGEST).min(1),
    alternatives: text(LONGEST).default(''),
    reopensOn: text(LONGEST).min(1),
    /** To every check that applies; what is left empty says nothing. */
    answers: z
      .array(z.strictObject({ check: z.enum(advisoryChecks), answer: text(2_000).default('') }))
      .max(advisoryChecks.length)
      .default([]),
  }),
  decide(_, { designation, reasons, alternatives, reopensOn, ...input }, context) {
    const { see, newId, actor } = context;
    // What was called before the last stage ended is found on after it.
    const item = endedTo(see) ?? findItem(see.items, input.item);
    if (isRefusal(item)) return item;
    if (wrote(see, item, actor)) return refuse('designator-conflicted');
    const evidence = evidenceOf(see, item);
    const again = item.state.at === 'designated_provisional';
    const said = {
      ...{ designation, reason: reasons, text: item.hash, evidence: evidence.hash },
      objections: evidence.objections.map(({ id }) => id),
    };
    const act = again ? 'redesignate' : 'designate';
    const acted = acting(see, item, { act, hand: 'designator', said }, context);
    if (isRefusal(acted)) return acted;
    const answers = input.answers.filter(({ answer }) => answer !== '');
    const bad = unanswered(see, item, designation, alternatives, answers);
    if (bad) return bad;
    const name = see.roles.names.get(actor.id);
    const data = { determination: newId('det'), item: item.id, designation, name, reasons, alternatives, reopensOn };
    return [acted, made({ ...data, evidence, answers })];
  },
});

/** The text may have come from other hands since it was tabled. */
function wrote(see: See, item: DecisionItem, actor: Actor): boolean {
  const { list, places } = see.amendments;
  const by = (id: string) => list[places.get(id) ?? -1]?.by ?? -1;
  const authors = authorsOf(see, item.document, item.clauses, by);
  return namesOf(see, actor).some((name) => authors.includes(name));
}

/** Whoever finds against a maintained objection says among what they chose; every check that applies has its answer. */
function unanswered(
  see: See,
  item: DecisionItem,
  designation: string,
  alternatives: string,
  given: z.infer<typeof answers>,
): Refusal | undefined {
  const { procedure } = item;
  const outweighed = objectionsTo(see, item).some(isOutweighed);
  const adopts = designationCalled(procedure, designation)?.adopts !== false;
  if (outweighed && adopts && procedure.allowOutweighed === false) return refuse('outweighing-barred');
  if (outweighed && alternatives === '') return refuse('alternatives-needed');
  const open = advisories(see, item, designation).find((check) => !given.some((each) => each.check === check));
  return open && refuse('check-unanswered', { check: open });
}

const challenge = command('determination.challenge', {
  summary: 'Challenge a provisional determination, with grounds: the designator has to answer before it is final.',
  who: ['participant'],
  input: z.strictObject({ item: reference, grounds: words(LONGEST), shown: shown.default('seat') }),
  decide(state, { grounds, shown, ...input }, { actor, now, see, newId }) {
    const by = author(see, actor, shown, 'end');
    if (isRefusal(by)) return by;
    const item = findItem(see.items, input.item);
    if (isRefusal(item)) return item;
    const standing = latestDetermination(state, item.id);
    if (!standing) return refuse('act-not-now', { act: 'challenge', state: item.state.at });
    const call = decisiveCall(see.calls, item);
    if (call && !isEligible(call, see.participants, actor.id)) return refuse('not-eligible');
    const id = newId('apl');
    const next = challenged(item.state, id, item.procedure);
    if (isRefusal(next)) return next;
    const bad = saidEnough(state.challenges, by.row, now, MOST_CHALLENGES_A_DAY);
    if (bad) return bad;
    const { language = 'und' } = see.process.charter ?? {};
    const secret = { grounds, organisation: by.organisation };
    return [
      itemChallenged({ item: item.id, challenge: id }),
      wasChallenged({ determination: standing.id, challenge: id, language, shown }, secret),
    ];
  },
});

const finalise = command('determination.finalise', {
  summary: 'Make a determination final, once the time to challenge it is over: every minority statement goes with it.',
  who: ['chair'],
  input: z.strictObject({ item: reference }),
  decide(state, input, context) {
    const { see, actor } = context;
    const item = findItem(see.items, input.item);
    if (isRefusal(item)) return item;
    const standing = latestDetermination(state, item.id);
    if (!standing) return refuse('act-not-now', { act: 'finalise', state: item.state.at });
    if (wrote(see, item, actor)) return refuse('designator-conflicted');
    const minority = [...(see.minorities.byItem.get(item.id) ?? [])];
    const acted = acting(see, item, { act: 'finalise', hand: 'designator', said: { minority } }, context);
    if (isRefusal(acted)) return acted;
    const later = objectionsTo(see, item).filter(
      ({ id }) => !standing.evidence.objections.some((each) => each.id === id),
    );
    if (later.some(isOpenObjection)) return refuse('objections-unaccounted');
    const stood = later.map((each) => ({ id: each.id, state: each.state, word: wordOf(each) }));
    return [acted, becameFinal({ determination: standing.id, later: stood })];
  },
});

type Kept = Pick<DeterminationsState, 'list' | 'challenges'>;

export const determinations = noun({
  name: 'determinations',
  uses: [
    ...['process', 'roles', 'participants', 'documents', 'objections'],
    ...['procedures', 'minorities', 'items', 'calls', 'amendments'],
  ],
  initial: (): DeterminationsState => ({ list: [], places: new Map(), challenges: [] }),
  save: ({ list, challenges }): Kept => structuredClone({ list, challenges }),
  load(kept: Kept): DeterminationsState {
    const { list, challenges } = structuredClone(kept);
    return { list, challenges, places: new Map(list.map(({ id }, place) => [id, place])) };
  },
  erasing: (_state, _see, participant) => [erased({ participant })],
  events: [made, wasChallenged, becameFinal, erased, ...moderated],
  commands: [make, challenge, finalise],
});
