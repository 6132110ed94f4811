/**
 * One act on a decision item, or on an objection, under a procedure. `step` says what comes of it, or why nothing does;
 * `moved` is the same without asking, for whoever folds what was decided.
 */
import { type Refusal, refuse } from '../base/result.ts';
import { after } from './duration.ts';
import { further, guardRefusals, itemGuards, objectionGuards } from './guards.ts';
import type { Act, Around, ItemState, ObjectionFacts, OnObjection } from './item.ts';
import {
  type ItemGuard,
  type ItemStatus,
  itemMachine,
  led,
  type ObjectionGuard,
  type ObjectionState,
  objectionMachine,
  objectionStep,
  PREVIOUS,
  type Transition,
} from './machine.ts';
import type { Procedure } from './procedure.ts';

/** Why an act on an item may not be, now, by this hand, with this said; undefined where it may. */
export function itemRefusal(item: ItemState, act: Act, around: Around): Refusal | undefined {
  if (led(itemMachine, item.at, act.act) === undefined) return refuse('act-not-now', { act: act.act, state: item.at });
  // The machine's own table says so: its guards are those that `itemGuards` knows.
  const { hands, guards } = itemMachine.acts[act.act] as Transition<ItemStatus, ItemGuard>;
  if (!hands.includes(act.hand)) return refuse('not-in-your-hands', { act: act.act });
  const c = { item, act, around };
  const early = further[act.act]?.(c);
  if (early) return early;
  const failed = guards.find((guard) => !itemGuards[guard](c));
  return failed ? refuse(guardRefusals[failed]) : undefined;
}

export function step(item: ItemState, act: Act, around: Around): ItemState | Refusal {
  return itemRefusal(item, act, around) ?? moved(item, act, around.procedure);
}

/** The item after an act that was allowed. */
export function moved(item: ItemState, act: Act, procedure: Procedure): ItemState {
  const to = led(itemMachine, item.at, act.act) ?? item.at;
  const at = to === PREVIOUS ? (item.before ?? item.at) : to;
  return { ...item, ...kept(item, act, procedure), at };
}

/** Nothing of an earlier finding holds any longer. */
const undecided: Partial<ItemState> = {
  designated: undefined,
  challenges: [],
  rounds: 0,
  attached: [],
  exhausted: 0,
  decidedAt: undefined,
  before: undefined,
  ratifyingSince: undefined,
};

/** What an act leaves behind beside the state itself. */
function kept(item: ItemState, act: Act, procedure: Procedure): Partial<ItemState> {
  const { at, said } = act;
  switch (act.act) {
    case 'table':
      return { ...undecided, text: said.text, calls: said.text === item.text ? item.calls : 0 };
    case 'open_call':
      return { ...undecided, ...called(act), calls: (said.text === item.text ? item.calls : 0) + 1 };
    case 'extend_call':
      return item.call ? { call: { ...item.call, closesAt: said.closesAt ?? item.call.closesAt } } : {};
    case 'designate':
      return { ...undecided, designated: designatedBy(act), decidedAt: at };
    case 'redesignate':
      return { ...undecided, designated: designatedBy(act), decidedAt: at, rounds: item.rounds + 1 };
    case 'finalise':
      return { attached: said.minority ?? [], decidedAt: at };
    case 'advance':
      return { ratifyingSince: at };
    case 'adopt_direct':
    case 'ratify':
      return { decidedAt: at, reviewAt: procedure.reviewEvery ? after(at, procedure.reviewEvery) : undefined };
    case 'confirm':
      return { reviewAt: said.nextReviewAt };
    case 'defer':
    case 'reject':
      return { decidedAt: at, exhausted: 0 };
    case 'appeal':
      return { before: item.at };
    case 'appeal_dismissed':
      return { before: undefined, exhausted: item.exhausted + 1, decidedAt: at };
    case 'appeal_upheld':
    case 'reopen':
      return { ...undecided, calls: 0, reviewAt: undefined };
    case 'discuss':
    case 'return':
    case 'ratify_return':
      return undecided;
    default:
      return {};
  }
}

function called({ said: { text = '', eligible = '', opensAt = 0, closesAt = 0 } }: Act): Partial<ItemState> {
  return { text, call: { text, eligible, opensAt, closesAt } };
}

function designatedBy({ by, at, said }: Act): ItemState['designated'] {
  const { designation: id = '', text = '', reason = '', evidence = '', objections = [] } = said;
  return { id, by, at, text, reason, evidence, objections };
}

/** Somebody says that a provisional designation is wrong. It ends: after so many answers, dissent stands beside the finding. */
export function challenged(item: ItemState, challenge: string, { bounds }: Procedure): ItemState | Refusal {
  if (item.at !== 'designated_provisional') return refuse('act-not-now', { act: 'challenge', state: item.at });
  if (item.rounds >= bounds.challenges) return refuse('challenges-used');
  return { ...item, challenges: [...item.challenges, challenge] };
}

/** Why an act on an objection may not be; undefined where it may. */
export function objectionRefusal(
  objection: ObjectionFacts,
  act: OnObjection,
  around: Around,
  authors: readonly string[],
): Refusal | undefined {
  if (!objectionStep(objection.state, act.act)) return refuse('act-not-now', { act: act.act, state: objection.state });
  // The machine's own table says so: its guards are those that `objectionGuards` knows.
  const { hands, guards } = objectionMachine.acts[act.act] as Transition<ObjectionState, ObjectionGuard>;
  if (!hands.includes(act.hand)) return refuse('not-in-your-hands', { act: act.act });
  if (act.hand === 'objector' && !objection.by.includes(act.by)) return refuse('objector-only');
  if (act.hand === 'designator' && authors.includes(act.by)) return refuse('designator-conflicted');
  const { procedure } = around;
  if (act.hand === 'clock' && act.at < after(objection.raisedAt, procedure.bounds.admitWithin))
    return refuse('act-not-now', { act: act.act, state: objection.state });
  if (act.act === 'find_outweighed' && procedure.allowOutweighed === false) return refuse('outweighing-barred');
  const failed = guards.find((guard) => !objectionGuards[guard]({ objection, act, around }));
  return failed ? refuse(guardRefusals[failed]) : undefined;
}

export function objectionMoved(
  objection: ObjectionFacts,
  act: OnObjection,
  around: Around,
  authors: readonly string[],
): ObjectionFacts | Refusal {
  const refusal = objectionRefusal(objection, act, around, authors);
  const state = objectionStep(objection.state, act.act);
  return refusal ?? (state ? { ...objection, state } : objection);
}
