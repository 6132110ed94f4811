/**
 * What the evidence of an item excludes, by class of finding (domain §4.3), and what a designator should answer for. Counts never
 * make a finding: they only say which ones cannot be, and what speaks against the others. A person chooses among the rest.
 */
import { hashOf } from '../base/hash.ts';
import { type Call, type CallStance, type CallsState, callStances, callsOf, standing } from './call.ts';
import { type DecisionItem, objectionsTo } from './decisionItem.ts';
import type { ObjectionState, ObjectorWord } from './machine.ts';
import type { MinoritiesState } from './minorities.ts';
import {
  isBlocking,
  isInTheRough,
  isOpenObjection,
  type Objection,
  type ObjectionsState,
  wordOf,
} from './objection.ts';
import type { Designation, DesignationClass, furtherNeeds, Procedure } from './procedure.ts';
import type { ProcessState } from './process.ts';
import { figuresOf } from './tallies.ts';

/** Positions of one seat as far as they may be told; null where too few of it spoke. */
export type SeatPositions = { readonly people: number; readonly stances: Readonly<Record<CallStance, number>> } | null;

export interface DecisionEvidence {
  /** Of everything else here, as canonical JSON. */
  readonly hash: string;
  readonly call: string | null;
  /** Of the words that were decided on, and the draft that held them. */
  readonly text: string;
  readonly draft: number;
  /** In the order of the charter. */
  readonly seats: readonly { readonly seat: string; readonly positions: SeatPositions }[];
  readonly objections: readonly { readonly id: string; readonly state: ObjectionState; readonly word: ObjectorWord }[];
  readonly possibilities: readonly Possibility[];
}

export interface SeeEvidence {
  readonly process: ProcessState;
  readonly calls: CallsState;
  readonly objections: ObjectionsState;
  readonly minorities: MinoritiesState;
}

/** Calls of an item that may carry a finding: a poll never does. */
const decisive = (calls: CallsState, item: DecisionItem): Call[] =>
  callsOf(calls, item).filter(({ kind }) => kind !== 'poll');

/** The last of them. */
export const decisiveCall = (calls: CallsState, item: DecisionItem): Call | undefined => decisive(calls, item).at(-1);

export function evidenceOf(see: SeeEvidence, item: DecisionItem): DecisionEvidence {
  const call = decisiveCall(see.calls, item);
  const { seats = [], smallCell = Infinity } = see.process.charter ?? {};
  const evidence = {
    call: call?.id ?? null,
    text: item.hash,
    draft: item.draft,
    seats: seats.map(({ id: seat }, place) => ({ seat, positions: positionsOf(call, place + 1, smallCell) })),
    objections: objectionsTo(see, item).map((each) => ({ id: each.id, state: each.state, word: wordOf(each) })),
    possibilities: possibilities(see, item),
  };
  return { ...evidence, hash: hashOf(evidence) };
}

function positionsOf(call: Call | undefined, seat: number, k: number): SeatPositions {
  const figures = figuresOf(call?.tally, seat, k);
  if (!figures) return null;
  const of = (stance: CallStance) => [stance, figures.of(stance)] as const;
  // Every stance is named.
  return { people: figures.people, stances: Object.fromEntries(callStances.map(of)) as Record<CallStance, number> };
}

/** Why a finding cannot be. */
export const exclusions = [
  'nobody-took-part',
  'nobody-supports',
  'objection-open',
  'objection-blocks',
  'objection-maintained',
  'objection-outweighed',
  'not-everybody-supports',
  'nobody-opposes',
  'seats-engaged',
  'enough-returned',
  'too-few-returned',
  'too-few-approve',
  'too-few-reviewers',
  'not-recirculated',
  'no-concern',
  'nobody-stood-aside',
  'nothing-filed',
] as const;
export type Exclusion = (typeof exclusions)[number];

/** Positions that hold, of people for themselves; and what else a finding rests on. */
interface Facts {
  readonly procedure: Procedure;
  readonly objections: readonly Objection[];
  readonly stances: readonly CallStance[];
  /** Organisations of those who go along; people who named none stand for themselves. */
  readonly supporters: readonly string[];
  readonly eligible: number;
  readonly seatsSilent: number;
  readonly calls: number;
  readonly silenceAssents: boolean;
  readonly filed: { readonly minority: number; readonly reservation: number };
}

const goesAlong = (stance: CallStance): boolean => stance === 'support' || stance === 'live-with';
const opposes = (stance: CallStance): boolean => stance === 'disagree' || stance === 'object';

function factsOf(see: SeeEvidence, item: DecisionItem): Facts {
  const all = decisive(see.calls, item);
  const call = all.at(-1);
  const own = call ? standing(see.calls, call).filter(({ organisationFor }) => organisationFor === 0) : [];
  const heard = new Set(own.map(({ by }) => call?.seats[by]));
  const seated = call?.seats.filter((seat) => seat > 0) ?? [];
  const filed = see.minorities.list.filter((each) => each.item === item.id);
  const stances = own.map(({ stance }) => stance);
  const objections = objectionsTo(see, item);
  const along = own.filter(({ stance }) => goesAlong(stance));
  return {
    ...{ procedure: item.procedure, objections, stances, calls: all.length, eligible: seated.length },
    supporters: along.map(({ by }) => (call?.organisations[by] ? `organisation ${call.organisations[by]}` : `${by}`)),
    // A seat of the charter at which nobody sits is silent too.
    seatsSilent: (see.process.charter?.seats ?? []).filter((_, place) => !heard.has(place + 1)).length,
    silenceAssents: assents(item.procedure, call) && objections.length === 0 && !stances.some(opposes),
    filed: {
      minority: filed.filter(({ kind }) => kind === 'minority').length,
      reservation: filed.filter(({ kind }) => kind === 'reservation').length,
    },
  };
}

/** Silence is assent only where nothing was contested, and some procedures only know it in a last call. */
const assents = ({ silence }: Procedure, call: Call | undefined): boolean =>
  silence === 'assent_if_uncontested_and_noticed' || (silence === 'assent_in_last_call' && call?.kind === 'last');

/** Nobody is asked here whether they support it: parts are, or what counts is that nobody objects. */
const supportless: readonly Procedure['support']['kind'][] = ['none_required', 'all_children_adopted'];

const when = (holds: boolean, code: Exclusion): Exclusion[] => (holds ? [code] : []);
const isContested = ({ stances, objections }: Facts): boolean =>
  stances.some(opposes) || objections.some((each) => isBlocking(each) || isInTheRough(each));

function silent({ procedure: { silence, support }, stances, silenceAssents }: Facts): Exclusion[] {
  if (stances.length === 0) return when(silence !== 'not_asked' && !silenceAssents, 'nobody-took-part');
  return when(!supportless.includes(support.kind) && !stances.some(goesAlong), 'nobody-supports');
}

const everybodySupports = ({ stances, eligible }: Facts): boolean =>
  stances.length > 0 && stances.length >= eligible && stances.every((stance) => stance === 'support');
const returned = ({ stances, eligible }: Facts): number => stances.length / Math.max(1, eligible);

const rules: Readonly<Record<DesignationClass, (facts: Facts) => readonly Exclusion[]>> = {
  unanimous: (facts) => [...rules.full(facts), ...when(!everybodySupports(facts), 'not-everybody-supports')],
  full: (facts) => [
    ...rules.rough(facts),
    ...when(facts.objections.some(isInTheRough), 'objection-maintained'),
    ...when(facts.procedure.allowOutweighed === false && facts.objections.some(isOutweighed), 'objection-outweighed'),
  ],
  rough: (facts) => [
    ...silent(facts),
    ...when(facts.objections.some(isOpenObjection), 'objection-open'),
    ...when(facts.objections.some(isBlocking), 'objection-blocks'),
  ],
  majority_split: (facts) => when(!isContested(facts), 'nobody-opposes'),
  // Where nobody goes along, many views are left even if nobody is against it.
  divergent: (facts) => when(!isContested(facts) && facts.stances.some(goesAlong), 'nobody-opposes'),
  minority: ({ filed }) => when(filed.minority === 0, 'nothing-filed'),
  insufficient_engagement(facts) {
    const { returnRate } = facts.procedure.support;
    if (returnRate !== undefined) return when(returned(facts) >= returnRate, 'enough-returned');
    return when(facts.seatsSilent === 0 && facts.stances.length > 0, 'seats-engaged');
  },
  deferred: () => [],
};

export const isOutweighed = ({ state }: Pick<Objection, 'state'>): boolean => state === 'addressed_outweighed';

/** What one designation needs beside its class. That parts have adopted it stands elsewhere: the designator answers for it. */
const needs: Readonly<Record<(typeof furtherNeeds)[number], (facts: Facts) => readonly Exclusion[]>> = {
  return_rate_met(facts) {
    const { returnRate = 0, share } = facts.procedure.support;
    const said = facts.stances.filter((stance) => goesAlong(stance) || opposes(stance));
    const approve = said.filter(goesAlong).length / Math.max(1, said.length);
    return [
      ...when(returned(facts) < returnRate, 'too-few-returned'),
      ...when(approve < (share ?? 0), 'too-few-approve'),
    ];
  },
  negatives_recirculated: (facts) => when(isContested(facts) && facts.calls < 2, 'not-recirculated'),
  concerns_logged: ({ stances, filed }) =>
    when(filed.reservation === 0 && stances.every((stance) => stance === 'support'), 'no-concern'),
  stand_asides_minuted: ({ stances }) => when(!stances.includes('stand-aside'), 'nobody-stood-aside'),
  reservations_annexed: ({ filed }) => when(filed.reservation + filed.minority === 0, 'nothing-filed'),
  reviewers_named: ({ supporters, procedure: { support } }) =>
    when(new Set(supporters).size < (support.count ?? 0), 'too-few-reviewers'),
  parts_adopted: () => [],
};

export interface Possibility {
  readonly designation: string;
  /** Empty where the evidence does not exclude it. */
  readonly because: readonly Exclusion[];
}

/** Every designation of the procedure, in its order, with what excludes it: one class that can be is enough. */
export function possibilities(see: SeeEvidence, item: DecisionItem): Possibility[] {
  const facts = factsOf(see, item);
  return item.procedure.designations.map((designation) => ({
    designation: designation.id,
    because: excluding(facts, designation),
  }));
}

function excluding(facts: Facts, { classes, also = [] }: Designation): readonly Exclusion[] {
  const found = classes.map((each) => rules[each](facts));
  const rests = found.some((each) => each.length === 0) ? [] : found.flat();
  return [...new Set([...rests, ...also.flatMap((each) => needs[each](facts))])];
}

/** What a designator answers for, where it is so; the answer is kept with the finding. */
export const advisoryChecks = [
  'evidence-excludes',
  'seat-silent',
  'one-organisation',
  'many-set-aside',
  'objection-outweighed',
  'text-changed',
  'parts-elsewhere',
  'one-category',
  'phases',
] as const;
export type AdvisoryCheck = (typeof advisoryChecks)[number];

/** Shares from which a chair is asked about it. */
const MOST_OF_ONE_ORGANISATION = 1 / 3;
const MOST_SET_ASIDE = 1 / 3;

export function advisories(see: SeeEvidence, item: DecisionItem, designation: string): AdvisoryCheck[] {
  const facts = factsOf(see, item);
  const chosen = item.procedure.designations.find(({ id }) => id === designation);
  const { objections } = facts;
  const aside = objections.filter(({ state }) => state === 'set_aside').length;
  const found: Readonly<Record<AdvisoryCheck, boolean>> = {
    'evidence-excludes': chosen !== undefined && excluding(facts, chosen).length > 0,
    'seat-silent': facts.seatsSilent > 0,
    'one-organisation': largestShare(see.calls, item) > MOST_OF_ONE_ORGANISATION,
    'many-set-aside': objections.length > 0 && aside / objections.length > MOST_SET_ASIDE,
    'objection-outweighed': objections.some(isInTheRough),
    'text-changed': new Set(decisive(see.calls, item).map(({ hash }) => hash)).size > 1,
    'parts-elsewhere': chosen?.also?.includes('parts_adopted') ?? false,
    'one-category': isUnbalanced(see.calls, item),
    // What they ask for is judged by people: an analysis of the impact, a full text.
    phases: (item.procedure.phases ?? []).length > 0,
  };
  return advisoryChecks.filter((check) => found[check]);
}

/** Whether one seat had more of those who could take part than the procedure lets any category have. */
function isUnbalanced(calls: CallsState, item: DecisionItem): boolean {
  const most = Object.values(item.procedure.balance?.maxShareOneCategory ?? {});
  const seats = decisiveCall(calls, item)?.seats.filter((seat) => seat > 0) ?? [];
  const counts = [...new Set(seats)].map((seat) => seats.filter((each) => each === seat).length);
  return most.length > 0 && seats.length > 0 && Math.max(...counts) / seats.length > Math.min(...most);
}

/** The largest part of the support that people of one organisation give; people who named none stand for themselves. */
function largestShare(calls: CallsState, item: DecisionItem): number {
  const call = decisiveCall(calls, item);
  if (!call) return 0;
  const support = standing(calls, call).filter(
    ({ stance, organisationFor }) => stance === 'support' && !organisationFor,
  );
  const counts = new Map<number, number>();
  for (const { by } of support) {
    const organisation = call.organisations[by] ?? 0;
    if (organisation > 0) counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
  }
  return support.length === 0 ? 0 : Math.max(0, ...counts.values()) / support.length;
}
