/** What must hold for an act, by the names that the machines of `machine.ts` use. Nobody can override any of it. */
import { type Refusal, refuse } from '../base/result.ts';
import { after } from './duration.ts';
import type { Act, Around, ItemState, ObjectionFacts, OnObjection } from './item.ts';
import {
  type ItemAct,
  type ItemGuard,
  inTheRough,
  type ObjectionGuard,
  objectionSets,
  setAsideReasons,
} from './machine.ts';
import { appealWithin, designationCalled, noticeOf } from './procedure.ts';

interface Case {
  readonly item: ItemState;
  readonly act: Act;
  readonly around: Around;
}

interface ObjectionCase {
  readonly objection: ObjectionFacts;
  readonly act: OnObjection;
  readonly around: Around;
}

const isSaid = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';
const reason = ({ act: { said } }: Case | ObjectionCase): boolean => isSaid(said.reason);

const designationIn = ({ item, around }: Case) =>
  item.designated && designationCalled(around.procedure, item.designated.id);

/** Of the objections raised by `at`: whether each has been brought to a finding, or stands as it is, and is named. */
function allListed({ act: { said, at }, around }: Case): boolean {
  const listed = new Set(said.objections);
  return around.objections.every(
    ({ id, state, raisedAt }) => raisedAt > at || (listed.has(id) && !objectionSets.open.includes(state)),
  );
}

const isConflicted = (by: string, authors: readonly string[], objections: readonly ObjectionFacts[]): boolean =>
  authors.includes(by) || objections.some((each) => each.by.includes(by));

function inAppealWindow({ item, act, around: { procedure } }: Case): boolean {
  const step = procedure.appeals[item.exhausted];
  if (!step || item.decidedAt === undefined) return false;
  const within = appealWithin(step, procedure);
  return within === null || act.at <= after(item.decidedAt, within);
}

function isRatified({ item, act, around: { procedure } }: Case): boolean {
  if (act.hand !== 'clock') return isSaid(act.said.reason);
  const { ratifySilence, ratifyDeadline } = procedure;
  if (ratifySilence === undefined || ratifyDeadline === undefined || item.ratifyingSince === undefined) return false;
  return act.at >= after(item.ratifyingSince, ratifyDeadline);
}

const isReviewDue = ({ item, act }: Case): boolean => item.reviewAt !== undefined && act.at >= item.reviewAt;

const windowFits = ({ act: { at, said }, around: { procedure } }: Case): boolean => {
  const { opensAt = Number.NaN, closesAt = Number.NaN } = said;
  return opensAt >= at && closesAt >= after(opensAt, procedure.minCall);
};

export const itemGuards: Readonly<Record<ItemGuard, (c: Case) => boolean>> = {
  in_scope: ({ act: { said } }) => said.inScope === true,
  text_frozen: ({ act: { said } }) => isSaid(said.text),
  notice_given: ({ act: { said, at }, around: { procedure } }) =>
    said.noticeAt !== undefined && after(said.noticeAt, noticeOf(procedure)) <= at,
  eligible_set_frozen: ({ act: { said } }) => isSaid(said.eligible),
  window_long_enough: windowFits,
  calls_left: ({ item, around: { procedure } }) =>
    procedure.maxIterations === null || item.calls < procedure.maxIterations,
  window_elapsed: ({ item, act }) => item.call !== undefined && act.at >= item.call.closesAt,
  reason_recorded: reason,
  reasons_recorded: reason,
  rationale_recorded: reason,
  designator_not_conflicted: ({ item, act, around }) => !isConflicted(act.by, item.authors, around.objections),
  every_objection_listed: allListed,
  evidence_snapshot_hashed: ({ act: { said } }) => isSaid(said.evidence),
  challenge_recorded: ({ item }) => item.challenges.length > 0,
  review_window_elapsed: ({ item, act, around: { procedure } }) =>
    item.designated !== undefined && act.at >= after(item.designated.at, procedure.provisionalReview),
  no_open_challenge: ({ item }) => item.challenges.length === 0,
  minority_statements_attached: ({ act: { said }, around }) =>
    around.filed.every((each) => said.minority?.includes(each)),
  designation_allows_adoption: (c) => {
    const adopts = designationIn(c)?.adopts;
    return adopts === true || (adopts === 'ratifier' && c.around.procedure.ratifier !== null);
  },
  has_ratifier: ({ around: { procedure } }) => procedure.ratifier !== null,
  no_ratifier: ({ around: { procedure } }) => procedure.ratifier === null,
  ratifier_decision_or_deemed: isRatified,
  revisit_date: ({ act: { said, at } }) => (said.revisitAt ?? 0) > at,
  inside_appeal_window: inAppealWindow,
  grounds_recorded: ({ act: { said } }) => isSaid(said.grounds),
  previous_step_exhausted: ({ item, act: { said } }) => said.step === item.exhausted,
  remedy_recorded: ({ act: { said } }) => isSaid(said.remedy),
  review_due_or_new_information: (c) => isReviewDue(c) || (c.act.hand !== 'clock' && isSaid(c.act.said.newInformation)),
  review_report: ({ act: { said } }) => isSaid(said.report),
  next_review_date: ({ act: { said, at } }) => (said.nextReviewAt ?? 0) > at,
  new_information_recorded: ({ act: { said } }) => isSaid(said.newInformation),
  successor_or_sunset: (c) =>
    isSaid(c.act.said.successor) || (c.around.procedure.sunsetIfNotReviewed === true && isReviewDue(c)),
};

/** What somebody is told where a guard does not hold. */
export const guardRefusals: Readonly<Record<ItemGuard | ObjectionGuard, string>> = {
  in_scope: 'scope-not-stated',
  text_frozen: 'text-not-frozen',
  notice_given: 'notice-short',
  eligible_set_frozen: 'eligible-not-frozen',
  window_long_enough: 'window-short',
  calls_left: 'no-calls-left',
  window_elapsed: 'window-open',
  reason_recorded: 'reason-needed',
  reasons_recorded: 'reason-needed',
  rationale_recorded: 'reason-needed',
  designator_not_conflicted: 'designator-conflicted',
  every_objection_listed: 'objections-unaccounted',
  evidence_snapshot_hashed: 'evidence-not-frozen',
  challenge_recorded: 'not-challenged',
  review_window_elapsed: 'challenge-window-open',
  no_open_challenge: 'challenge-unanswered',
  minority_statements_attached: 'minority-not-attached',
  designation_allows_adoption: 'designation-adopts-nothing',
  has_ratifier: 'no-ratifier-here',
  no_ratifier: 'ratifier-first',
  ratifier_decision_or_deemed: 'not-ratified',
  revisit_date: 'revisit-date-needed',
  inside_appeal_window: 'appeal-too-late',
  grounds_recorded: 'grounds-needed',
  previous_step_exhausted: 'appeal-step-first',
  remedy_recorded: 'remedy-needed',
  review_due_or_new_information: 'review-not-due',
  review_report: 'review-report-needed',
  next_review_date: 'review-date-needed',
  new_information_recorded: 'new-information-needed',
  successor_or_sunset: 'successor-needed',
  reason_code: 'set-aside-reason-needed',
  substantive_response_public: 'answer-needed',
  change_ref: 'change-needed',
  objector_asked: 'objector-not-asked',
  explicit_act: 'objector-only',
  alternatives_listed: 'alternatives-needed',
  summary: 'summary-needed',
  decision_ref: 'decision-needed',
  rationale: 'reason-needed',
  way_forward: 'way-forward-needed',
};

/** A finding that nobody objects to is none where an objection stands, or its objector maintains it. */
function isContradicted({ act: { said }, around }: Case): boolean {
  const classes = (said.designation && designationCalled(around.procedure, said.designation)?.classes) || [];
  if (classes.some((each) => each !== 'full' && each !== 'unanimous')) return false;
  return around.objections.some(({ state, word }) => objectionSets.blocking.includes(state) || inTheRough(state, word));
}

function designating(c: Case): Refusal | undefined {
  const { item, act, around } = c;
  const { designation = '', text } = act.said;
  if (!designationCalled(around.procedure, designation)) return refuse('unknown-designation', { designation });
  if (text !== item.call?.text) return refuse('text-changed');
  if (isContradicted(c)) return refuse('designation-contradicted', { designation });
  for (const guard of ['designator_not_conflicted', 'every_objection_listed', 'evidence_snapshot_hashed'] as const)
    if (!itemGuards[guard](c)) return refuse(guardRefusals[guard]);
  return undefined;
}

/** A window that was announced is never made shorter. */
function closingLater({ item, act: { said, at } }: Case): Refusal | undefined {
  return (said.closesAt ?? 0) > Math.max(at, item.call?.closesAt ?? 0) ? undefined : refuse('window-short');
}

function appealing({ item, around: { procedure } }: Case): Refusal | undefined {
  if (procedure.appeals.length === 0) return refuse('appeals-none');
  return item.exhausted >= procedure.appeals.length ? refuse('appeals-exhausted') : undefined;
}

/** What the guards of the machine imply and their names do not say. */
export const further: Partial<Record<ItemAct, (c: Case) => Refusal | undefined>> = {
  designate: designating,
  redesignate: designating,
  finalise: (c) => (itemGuards.designator_not_conflicted(c) ? undefined : refuse('designator-conflicted')),
  extend_call: closingLater,
  appeal: appealing,
};

const objectionReason = ({ act: { said } }: ObjectionCase): boolean => isSaid(said.reason);

export const objectionGuards: Readonly<Record<ObjectionGuard, (c: ObjectionCase) => boolean>> = {
  reason_code: ({ act: { said } }) => setAsideReasons.some((each) => each === said.reasonCode),
  substantive_response_public: ({ act: { said } }) => isSaid(said.response),
  change_ref: ({ act: { said } }) => isSaid(said.change),
  objector_asked: ({ act: { said } }) => said.asked === true,
  explicit_act: ({ objection, act }) => objection.by.includes(act.by),
  reason_recorded: objectionReason,
  reasons_recorded: objectionReason,
  rationale_recorded: objectionReason,
  rationale: objectionReason,
  alternatives_listed: ({ act: { said } }) => (said.alternatives ?? []).some(isSaid),
  designator_not_conflicted: ({ act, around }) => !isConflicted(act.by, [], around.objections),
  summary: ({ act: { said } }) => isSaid(said.summary),
  decision_ref: ({ act: { said } }) => isSaid(said.decision),
  way_forward: ({ act: { said } }) => isSaid(said.wayForward),
};
