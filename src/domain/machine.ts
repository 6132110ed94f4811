/**
 * The machines of a decision item and of an objection, as data: which act leads from where to where, in whose hands it
 * lies, and what must hold for it. What must hold is spelt out in `guards.ts`; `itemStep.ts` puts both together.
 *
 * Who keeps objections imports `objectionStates`, `ObjectionState`, `ObjectionAct`, `objectionSets` (open, addressed,
 * blocking), `objectorWords`, `setAsideReasons`, `inTheRough` and `objectionStep(state, act)`, which is the state after the
 * act, or undefined where the act is none of that state.
 */
export const itemStates = [
  'drafted',
  'tabled',
  'in_discussion',
  'call_open',
  'evaluating',
  'designated_provisional',
  'designated_final',
  'ratifying',
  'adopted',
  'in_review',
  'returned',
  'deferred',
  'withdrawn',
  'rejected',
  'under_appeal',
  'superseded',
] as const;
export type ItemStatus = (typeof itemStates)[number];

export const objectionStates = [
  'raised',
  'set_aside',
  'admitted',
  'in_dialogue',
  'answered',
  'accommodated',
  'retracted',
  'addressed_no_bearing',
  'addressed_outweighed',
  'standing',
  'escalated',
  'upheld',
  'overruled',
] as const;
export type ObjectionState = (typeof objectionStates)[number];

export const hands = [
  'proposer',
  'convener',
  'chair',
  'editor',
  'designator',
  'objector',
  'eligible_appellant',
  'appeal_body',
  'ratifier',
  /** Time alone: nobody decides anything. */
  'clock',
] as const;
export type Hand = (typeof hands)[number];

/** Back to where an item stood before. */
export const PREVIOUS = '@previous';

export interface Transition<State extends string = string, Guard extends string = string> {
  readonly from: readonly State[];
  readonly to: State | typeof PREVIOUS;
  readonly hands: readonly Hand[];
  readonly guards: readonly Guard[];
}

export interface Machine<State extends string = string, Act extends string = string> {
  readonly states: readonly State[];
  readonly initial: State;
  /** Nothing leads on from here, and nothing has to. */
  readonly terminal: readonly State[];
  readonly acts: Readonly<Record<Act, Transition<State>>>;
}

const itemActs = {
  table: {
    from: ['drafted', 'returned'],
    to: 'tabled',
    hands: ['proposer', 'convener'],
    guards: ['in_scope', 'text_frozen'],
  },
  discuss: {
    from: ['tabled', 'returned', 'deferred'],
    to: 'in_discussion',
    hands: ['convener', 'chair'],
    guards: ['notice_given'],
  },
  open_call: {
    from: ['in_discussion', 'evaluating', 'designated_provisional'],
    to: 'call_open',
    hands: ['chair'],
    guards: ['notice_given', 'text_frozen', 'eligible_set_frozen', 'window_long_enough', 'calls_left'],
  },
  close_call: { from: ['call_open'], to: 'evaluating', hands: ['clock', 'chair'], guards: ['window_elapsed'] },
  extend_call: { from: ['call_open', 'evaluating'], to: 'call_open', hands: ['chair'], guards: ['reason_recorded'] },
  designate: {
    from: ['evaluating'],
    to: 'designated_provisional',
    hands: ['designator'],
    guards: ['designator_not_conflicted', 'every_objection_listed', 'rationale_recorded', 'evidence_snapshot_hashed'],
  },
  redesignate: {
    from: ['designated_provisional'],
    to: 'designated_provisional',
    hands: ['designator'],
    guards: ['challenge_recorded', 'rationale_recorded'],
  },
  finalise: {
    from: ['designated_provisional'],
    to: 'designated_final',
    hands: ['designator'],
    guards: ['review_window_elapsed', 'no_open_challenge', 'minority_statements_attached'],
  },
  advance: {
    from: ['designated_final'],
    to: 'ratifying',
    hands: ['convener'],
    guards: ['designation_allows_adoption', 'has_ratifier'],
  },
  adopt_direct: {
    from: ['designated_final'],
    to: 'adopted',
    hands: ['convener'],
    guards: ['designation_allows_adoption', 'no_ratifier'],
  },
  ratify: {
    from: ['ratifying'],
    to: 'adopted',
    hands: ['ratifier', 'clock'],
    guards: ['ratifier_decision_or_deemed'],
  },
  ratify_return: { from: ['ratifying'], to: 'returned', hands: ['ratifier'], guards: ['reasons_recorded'] },
  reject: {
    from: ['designated_final', 'ratifying'],
    to: 'rejected',
    hands: ['convener', 'ratifier'],
    guards: ['reasons_recorded'],
  },
  return: {
    from: ['evaluating', 'designated_provisional', 'designated_final', 'call_open'],
    to: 'returned',
    hands: ['chair'],
    guards: ['reasons_recorded'],
  },
  defer: {
    from: ['in_discussion', 'evaluating', 'designated_provisional', 'designated_final'],
    to: 'deferred',
    hands: ['chair'],
    guards: ['reasons_recorded', 'revisit_date'],
  },
  withdraw: {
    from: ['drafted', 'tabled', 'in_discussion', 'returned', 'deferred', 'call_open', 'evaluating'],
    to: 'withdrawn',
    hands: ['proposer', 'chair'],
    guards: ['reasons_recorded'],
  },
  appeal: {
    from: ['designated_provisional', 'designated_final', 'adopted', 'rejected', 'deferred'],
    to: 'under_appeal',
    hands: ['eligible_appellant'],
    guards: ['inside_appeal_window', 'grounds_recorded', 'previous_step_exhausted'],
  },
  appeal_dismissed: { from: ['under_appeal'], to: PREVIOUS, hands: ['appeal_body'], guards: ['reasons_recorded'] },
  appeal_upheld: {
    from: ['under_appeal'],
    to: 'returned',
    hands: ['appeal_body'],
    guards: ['reasons_recorded', 'remedy_recorded'],
  },
  start_review: {
    from: ['adopted'],
    to: 'in_review',
    hands: ['clock', 'convener'],
    guards: ['review_due_or_new_information'],
  },
  confirm: {
    from: ['in_review'],
    to: 'adopted',
    hands: ['chair'],
    guards: ['review_report', 'next_review_date'],
  },
  reopen: { from: ['in_review'], to: 'in_discussion', hands: ['chair'], guards: ['new_information_recorded'] },
  supersede: {
    from: ['adopted', 'in_review'],
    to: 'superseded',
    hands: ['convener'],
    guards: ['successor_or_sunset'],
  },
} as const satisfies Record<string, Transition<ItemStatus>>;

export type ItemAct = keyof typeof itemActs;
/** By which of them a text is adopted: by whoever found, or by who ratifies. */
export const adopting: readonly ItemAct[] = ['adopt_direct', 'ratify'];
export type ItemGuard = (typeof itemActs)[ItemAct]['guards'][number];

export const itemMachine: Machine<ItemStatus, ItemAct> = {
  states: itemStates,
  initial: 'drafted',
  terminal: ['withdrawn', 'rejected', 'superseded'],
  acts: itemActs,
};

const objectionActs = {
  set_aside: { from: ['raised'], to: 'set_aside', hands: ['chair'], guards: ['reason_code'] },
  admit: { from: ['raised'], to: 'admitted', hands: ['chair', 'clock'], guards: [] },
  discuss: {
    from: ['admitted', 'answered'],
    to: 'in_dialogue',
    hands: ['chair', 'editor', 'objector'],
    guards: [],
  },
  answer: {
    from: ['admitted', 'in_dialogue'],
    to: 'answered',
    hands: ['editor', 'chair'],
    guards: ['substantive_response_public'],
  },
  accommodate: {
    from: ['admitted', 'in_dialogue', 'answered', 'standing'],
    to: 'accommodated',
    hands: ['editor'],
    guards: ['change_ref', 'objector_asked'],
  },
  retract: {
    from: ['raised', 'admitted', 'in_dialogue', 'answered', 'standing', 'escalated'],
    to: 'retracted',
    hands: ['objector'],
    guards: ['explicit_act'],
  },
  find_no_bearing: {
    from: ['answered', 'in_dialogue'],
    to: 'addressed_no_bearing',
    hands: ['designator'],
    guards: ['rationale_recorded', 'designator_not_conflicted'],
  },
  find_outweighed: {
    from: ['answered', 'in_dialogue'],
    to: 'addressed_outweighed',
    hands: ['designator'],
    guards: ['rationale_recorded', 'alternatives_listed', 'designator_not_conflicted'],
  },
  stand: {
    from: ['answered', 'in_dialogue', 'admitted', 'accommodated', 'addressed_no_bearing', 'addressed_outweighed'],
    to: 'standing',
    hands: ['designator', 'objector'],
    guards: ['reason_recorded'],
  },
  escalate: {
    from: ['standing', 'addressed_no_bearing', 'addressed_outweighed', 'set_aside'],
    to: 'escalated',
    hands: ['objector'],
    guards: ['summary', 'decision_ref', 'rationale'],
  },
  uphold: {
    from: ['escalated'],
    to: 'upheld',
    hands: ['appeal_body'],
    guards: ['reasons_recorded', 'way_forward'],
  },
  overrule: { from: ['escalated'], to: 'overruled', hands: ['appeal_body'], guards: ['reasons_recorded'] },
  resolve_upheld: { from: ['upheld'], to: 'accommodated', hands: ['editor'], guards: ['change_ref'] },
} as const satisfies Record<string, Transition<ObjectionState>>;

export type ObjectionAct = keyof typeof objectionActs;
export type ObjectionGuard = (typeof objectionActs)[ObjectionAct]['guards'][number];

const addressed = [
  'set_aside',
  'accommodated',
  'retracted',
  'addressed_no_bearing',
  'addressed_outweighed',
  'overruled',
] as const satisfies readonly ObjectionState[];

export const objectionMachine: Machine<ObjectionState, ObjectionAct> = {
  states: objectionStates,
  initial: 'raised',
  terminal: addressed,
  acts: objectionActs,
};

/** Every state of an objection is in one of these. */
export const objectionSets: Readonly<Record<'open' | 'addressed' | 'blocking', readonly ObjectionState[]>> = {
  open: ['raised', 'admitted', 'in_dialogue', 'answered'],
  addressed,
  blocking: ['standing', 'escalated', 'upheld'],
};

/** Why an objection is not gone into. It is a finding of its own, and can be appealed. */
export const setAsideReasons = [
  'editorial',
  'out_of_scope',
  'already_answered',
  'unintelligible',
  'no_ground',
] as const;
export type SetAsideReason = (typeof setAsideReasons)[number];

/** The objector's own last word, kept apart from the state that others gave. Silence withdraws nothing. */
export const objectorWords = ['satisfied', 'can_live_with', 'maintains', 'silent'] as const;
export type ObjectorWord = (typeof objectorWords)[number];

/** Addressed, and the objector maintains it: what an annex of dissent lists. */
export const inTheRough = (state: ObjectionState, word: ObjectorWord): boolean =>
  word === 'maintains' && objectionSets.addressed.includes(state);

/** Where an act leads, or undefined where it is none of that state. */
export function led<State extends string, Act extends string>(
  { acts }: Machine<State, Act>,
  state: State,
  act: Act,
): State | typeof PREVIOUS | undefined {
  const { from, to } = acts[act];
  return from.includes(state) ? to : undefined;
}

export function objectionStep(state: ObjectionState, act: ObjectionAct): ObjectionState | undefined {
  const to = led(objectionMachine, state, act);
  return to === PREVIOUS ? undefined : to;
}
