/** Acts as they should be given, and what may be wrong with them: moves for trials of procedures. */
import { after } from '../src/domain/duration.ts';
import type { Act, ItemState, ObjectionFacts, OnObjection, Said } from '../src/domain/item.ts';
import {
  type Hand,
  type ItemAct,
  itemMachine,
  type ObjectionAct,
  objectionMachine,
  setAsideReasons,
} from '../src/domain/machine.ts';
import { appealWithin, noticeOf, type Procedure } from '../src/domain/procedure.ts';

/** Everything that a sequence of acts has brought about. */
export interface Board {
  readonly procedure: Procedure;
  readonly item: ItemState;
  readonly objections: readonly ObjectionFacts[];
  readonly filed: readonly string[];
  readonly now: number;
}

const DAY = 86_400_000;
/** Who never writes, proposes or objects, so that somebody can always designate. */
export const UNTOUCHED = 'second-designator';

const whoHas: Readonly<Record<Hand, string>> = {
  proposer: 'author',
  convener: 'convener',
  chair: 'chair',
  editor: 'editor',
  designator: UNTOUCHED,
  objector: 'objector-0',
  eligible_appellant: 'objector-0',
  appeal_body: 'body',
  ratifier: 'ratifier',
  clock: 'clock',
};

/** Which finding is called: one that adopts, or one that does not, in turn. */
const designationFor = ({ procedure }: Board, pick: number): string =>
  procedure.designations[pick % procedure.designations.length].id;

function openCall({ procedure, now }: Board): Said {
  const opensAt = now;
  return {
    text: `text-${now}`,
    noticeAt: now - 40 * DAY,
    eligible: 'everybody',
    opensAt,
    closesAt: after(opensAt, procedure.minCall),
  };
}

/** What an act needs, all of it as it should be. */
function saidFor(act: ItemAct, board: Board, pick: number): Said {
  const { item, now, objections, filed } = board;
  const reason = 'because';
  switch (act) {
    case 'table':
      return { inScope: true, text: pick % 2 ? `text-${now}` : (item.text ?? 'text') };
    case 'discuss':
      return { noticeAt: now - 40 * DAY };
    case 'open_call':
      return openCall(board);
    case 'extend_call':
      return { reason, closesAt: Math.max(now, item.call?.closesAt ?? 0) + 7 * DAY };
    case 'designate':
    case 'redesignate':
      return {
        reason,
        designation: designationFor(board, pick),
        text: item.call?.text ?? '',
        evidence: 'sha',
        objections: objections.map(({ id }) => id),
      };
    case 'finalise':
      return { minority: filed };
    case 'defer':
      return { reason, revisitAt: now + 30 * DAY };
    case 'appeal':
      return { grounds: 'grounds', step: item.exhausted };
    case 'appeal_upheld':
      return { reason, remedy: 'remedy' };
    case 'start_review':
      return { newInformation: 'news' };
    case 'confirm':
      return { report: 'report', nextReviewAt: now + 365 * DAY };
    case 'reopen':
      return { newInformation: 'news' };
    case 'supersede':
      return { successor: 'other' };
    default:
      return { reason };
  }
}

export function itemAct(act: ItemAct, board: Board, pick = 0): Act {
  const { hands } = itemMachine.acts[act];
  const hand = hands[pick % hands.length];
  return { act, hand, by: whoHas[hand], at: board.now, said: saidFor(act, board, pick) };
}

export function objectionAct(act: ObjectionAct, objection: ObjectionFacts, { now }: Board, pick = 0): OnObjection {
  const { hands } = objectionMachine.acts[act];
  const hand = hands[pick % hands.length];
  const said = {
    reason: 'because',
    reasonCode: setAsideReasons[pick % setAsideReasons.length],
    response: 'answer',
    change: 'change',
    asked: true,
    alternatives: ['leave it out', 'decide later'],
    summary: 'summary',
    decision: 'decision',
    wayForward: 'way',
  };
  return { act, hand, by: hand === 'objector' ? objection.by[0] : whoHas[hand], at: now, said };
}

const hands = Object.keys(whoHas);
const isHand = (hand: string): hand is Hand => hand in whoHas;
// Time is nobody: what it does comes in its own hands.
const people = [...Object.values(whoHas).filter((each) => each !== whoHas.clock), 'objector-1', 'objector-2'];

/** Said, and yet nothing. */
function emptied(said: object, field: string): unknown {
  const value = Object.entries(said).find(([name]) => name === field)?.[1];
  if (Array.isArray(value)) return [];
  return typeof value === 'string' ? ' ' : undefined;
}

/** The same act with something wrong: in other hands, by somebody else, too early, or with something left unsaid. */
export function spoilt<A extends Act | OnObjection>(act: A, wrong: number): A {
  const hand = hands[(wrong >> 3) % hands.length];
  const fields = Object.keys(act.said);
  const field = fields[(wrong >> 3) % fields.length];
  switch (wrong % 8) {
    case 0:
      return isHand(hand) ? { ...act, hand } : act;
    case 1:
    case 2:
      return { ...act, by: people[(wrong >> 3) % people.length] };
    case 3:
      return { ...act, said: { ...act.said, closesAt: act.at + (wrong >> 3), noticeAt: act.at - (wrong >> 3) } };
    case 4:
      return { ...act, said: { ...act.said, text: 'another text', objections: [], minority: [] } };
    case 5:
      return { ...act, said: { ...act.said, [field]: emptied(act.said, field) } };
    default:
      return { ...act, said: { ...act.said, [field]: undefined } };
  }
}

/** Until when an appeal would still be heard; infinite where there is no limit. */
export function lastAppeal({ procedure, item }: Board): number {
  const step = procedure.appeals[item.exhausted];
  const within = step && appealWithin(step, procedure);
  if (within === undefined || item.decidedAt === undefined) return Number.NEGATIVE_INFINITY;
  return within === null ? Number.POSITIVE_INFINITY : after(item.decidedAt, within);
}

export const announced = ({ procedure, now }: Board, noticeAt: number | undefined): boolean =>
  noticeAt !== undefined && after(noticeAt, noticeOf(procedure)) <= now;
