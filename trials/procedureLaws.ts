/** What no sequence of acts may bring about: the rules of a decision in a second spelling, beside `src/domain/guards.ts`. */
import { days } from '../src/domain/duration.ts';
import type { Act, ObjectionFacts, OnObjection } from '../src/domain/item.ts';
import { announced, type Board, lastAppeal } from './procedureMoves.ts';

const OPEN = ['raised', 'admitted', 'in_dialogue', 'answered'];
const FINDING = ['designate', 'redesignate'];
/** What only people do. */
const BY_TIME = ['close_call', 'ratify', 'start_review', 'admit'];
const WITH_REASONS = [
  ...FINDING,
  ...['extend_call', 'return', 'defer', 'withdraw', 'reject', 'ratify_return', 'appeal_dismissed', 'appeal_upheld'],
];

const isBlank = (text: unknown): boolean => typeof text !== 'string' || text.trim() === '';
const ms = (duration: string): number => days(duration) * 86_400_000;

/** What is wrong with an act on the item that was allowed. */
export function itemLaws(before: Board, act: Act, after: Board): string[] {
  const broken: string[] = [];
  const law = (holds: boolean, name: string) => holds || broken.push(`${act.act}: ${name}`);
  law(act.hand !== 'clock' || BY_TIME.includes(act.act), 'done by time alone');
  if (WITH_REASONS.includes(act.act)) law(!isBlank(act.said.reason), 'without reasons');
  if (FINDING.includes(act.act)) findingLaws(before, act, law);
  if (act.act === 'redesignate') law(before.item.challenges.length > 0, 'unasked');
  if (act.act === 'open_call') callLaws(before, act, after, law);
  if (act.act === 'close_call') law(before.now >= (before.item.call?.closesAt ?? Number.NaN), 'window cut short');
  if (act.act === 'extend_call')
    law((after.item.call?.closesAt ?? 0) > (before.item.call?.closesAt ?? 0), 'window made shorter');
  if (act.act === 'table') law(act.said.inScope === true, 'out of scope');
  if (act.act === 'advance') law(before.procedure.ratifier !== null, 'to a ratifier who is not there');
  if (act.act === 'finalise') finalLaws(before, act, after, law);
  if (after.item.at === 'adopted' && before.item.at.match(/final|ratifying/)) adoptionLaws(before, act, law);
  if (act.act === 'appeal') appealLaws(before, act, law);
  laterLaws(before, act, law);
  standingLaws(after, law);
  return broken;
}

type Law = (holds: boolean, name: string) => unknown;

function findingLaws({ item, objections, procedure, now }: Board, { by, hand, said }: Act, law: Law): void {
  law(hand === 'designator', 'not by a designator');
  law(!item.authors.includes(by), 'by an author or proposer');
  law(
    objections.every((each) => !each.by.includes(by)),
    'by an objector',
  );
  law(item.call !== undefined && item.call.closesAt <= now, 'before the window was over');
  law(said.text === item.call?.text, 'on another text');
  law(!isBlank(item.call?.eligible), 'without a frozen set');
  law(!isBlank(said.evidence), 'without frozen evidence');
  for (const { id, state } of objections) {
    law(said.objections?.includes(id) === true, 'an objection is lost');
    law(!OPEN.includes(state), 'an objection is open');
  }
  const found = procedure.designations.find(({ id }) => id === said.designation);
  law(found !== undefined, 'none of this procedure');
  const stands = objections.some(({ state }) => ['standing', 'escalated', 'upheld'].includes(state));
  if (found?.classes.join() === 'full') law(!stands, 'full over a standing objection');
}

function callLaws(before: Board, { said }: Act, { item }: Board, law: Law): void {
  const { procedure, now } = before;
  const { opensAt = 0, closesAt = 0 } = item.call ?? {};
  law(opensAt >= now && closesAt - opensAt >= ms(procedure.minCall), 'window too short');
  law(announced(before, said.noticeAt), 'notice too short');
  law(!isBlank(item.call?.text) && !isBlank(item.call?.eligible), 'nothing frozen');
  law(item.calls <= (procedure.maxIterations ?? Number.POSITIVE_INFINITY), 'called too often');
}

function finalLaws({ item, filed, procedure, now, objections }: Board, { by }: Act, after: Board, law: Law): void {
  law(!item.authors.includes(by) && objections.every((each) => !each.by.includes(by)), 'by a party');
  law(now - (item.designated?.at ?? now) >= ms(procedure.provisionalReview), 'challenge window cut short');
  law(item.challenges.length === 0, 'over a challenge');
  law(
    filed.every((each) => after.item.attached.includes(each)),
    'a minority statement is lost',
  );
}

function adoptionLaws({ item, procedure }: Board, { hand }: Act, law: Law): void {
  const found = procedure.designations.find(({ id }) => id === item.designated?.id);
  law(found !== undefined && found.adopts !== false, 'a finding that adopts nothing');
  law(procedure.ratifier === null || item.at === 'ratifying', 'past the ratifier');
  law(hand !== 'clock' || procedure.ratifySilence === 'deemed_accepted', 'silence taken for assent');
}

function appealLaws(before: Board, { said }: Act, law: Law): void {
  law(before.now <= lastAppeal(before), 'after its time, or above the ladder');
  law(said.step === before.item.exhausted && !isBlank(said.grounds), 'past a step, or without grounds');
}

/** What comes after a decision: each needs what it is for. */
function laterLaws({ item, now, procedure }: Board, { act, hand, said }: Act, law: Law): void {
  const overdue = item.reviewAt !== undefined && now >= item.reviewAt;
  if (act === 'defer') law((said.revisitAt ?? 0) > now, 'for ever');
  if (act === 'appeal_upheld') law(!isBlank(said.remedy), 'without a remedy');
  if (act === 'start_review') law(overdue || (hand !== 'clock' && !isBlank(said.newInformation)), 'without a cause');
  if (act === 'confirm') law(!isBlank(said.report) && (said.nextReviewAt ?? 0) > now, 'without report and date');
  if (act === 'reopen') law(!isBlank(said.newInformation), 'without new information');
  if (act === 'supersede')
    law(!isBlank(said.successor) || (procedure.sunsetIfNotReviewed === true && overdue), 'by nothing');
  if (act === 'ratify' && hand === 'ratifier') law(!isBlank(said.reason), 'without a decision');
}

const DECIDED = ['designated_provisional', 'designated_final', 'ratifying', 'adopted', 'in_review'];

function standingLaws({ item, procedure }: Board, law: Law): void {
  if (DECIDED.includes(item.at))
    law(item.designated !== undefined && item.designated.by !== 'clock', 'decided by nobody');
  if (DECIDED.includes(item.at)) law(!isBlank(item.designated?.reason), 'decided without reasons');
  law(item.rounds <= procedure.bounds.challenges, 'challenged without end');
  law(item.exhausted <= procedure.appeals.length, 'appealed without end');
}

/** What is wrong with an act on an objection that was allowed. */
export function objectionLaws(board: Board, before: ObjectionFacts, act: OnObjection, after: ObjectionFacts): string[] {
  const broken: string[] = [];
  const { said, by, hand } = act;
  const law = (holds: boolean, name: string) => holds || broken.push(`${act.act}: ${name}`);
  law(hand !== 'clock' || BY_TIME.includes(act.act), 'done by time alone');
  if (after.state === 'retracted') law(before.by.includes(by), 'withdrawn by somebody else');
  if (after.state === 'set_aside') law(!isBlank(said.reasonCode), 'set aside without a reason');
  if (after.state.startsWith('addressed_')) {
    law(!isBlank(said.reason), 'without reasons');
    law(!board.item.authors.includes(by) && board.objections.every((each) => !each.by.includes(by)), 'by a party');
    law(['answered', 'in_dialogue'].includes(before.state), 'never talked about');
  }
  if (after.state === 'addressed_outweighed') {
    law(board.procedure.allowOutweighed !== false, 'weighed where nothing is weighed');
    law((said.alternatives ?? []).length > 0, 'without alternatives');
  }
  if (act.act === 'answer') law(!isBlank(said.response), 'without an answer');
  if (after.state === 'accommodated') law(!isBlank(said.change), 'without a change');
  if (act.act === 'accommodate') law(said.asked === true, 'without asking');
  if (act.act === 'escalate') law(!isBlank(said.summary) && !isBlank(said.decision), 'against nothing');
  if (['stand', 'escalate', 'uphold', 'overrule'].includes(act.act)) law(!isBlank(said.reason), 'without reasons');
  if (after.state === 'upheld') law(!isBlank(said.wayForward), 'without a way forward');
  law(after.id === before.id && after.word === before.word, 'the objector’s word is lost');
  return broken;
}
