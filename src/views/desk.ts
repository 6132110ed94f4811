/** The convener's desk: what the process needs of them, who is here, who holds a role. */

import type { Nouns } from '../domain/index.ts';
import { isOpen as takesPart } from '../domain/process.ts';
import { type GivenRole, givenRoles } from '../domain/roles.ts';
import { charterNow, headOf } from './charter.ts';
import { decisionNeeds, kindsWaiting, type Need, type NeedWhat, ordered } from './deskNeeds.ts';
import { type QueueSize, queueSize } from './moderation.ts';
import { openObjections } from './objections.ts';
import { type Invited, invitedBySeat, type SeatRow, seatRows } from './present.ts';
import { openStage, type ProcessHead, type StageMark, stageMarks } from './process.ts';
import { unanswered } from './unanswered.ts';
import type { Viewer } from './viewer.ts';

export type { Need } from './deskNeeds.ts';

export interface RoleHolder {
  readonly account: string;
  readonly name: string | null;
  readonly roles: readonly { readonly role: GivenRole; readonly mayTake: boolean }[];
  readonly own: boolean;
}

export interface DeskModel {
  readonly process: ProcessHead;
  readonly open: boolean;
  readonly ended: boolean;
  /** Whether they asked to close it: the page then asks once more. */
  readonly closing: boolean;
  /** Most urgent first. */
  readonly needs: readonly Need[];
  readonly fine: readonly ('seats' | 'statements' | 'queue' | 'invitations')[];
  readonly stages: readonly StageMark[];
  readonly stage: { readonly name: string; readonly closesAt: number | null } | null;
  readonly seats: readonly SeatRow[];
  readonly seatless: number;
  readonly people: number;
  readonly statements: number;
  readonly queue: QueueSize;
  readonly holders: readonly RoleHolder[];
}

const DAY = 86_400_000;
const SOON = 3 * DAY;
/** Links are used within days or not at all. */
const UNUSED_FOR = 3 * DAY;
const ENOUGH_STATEMENTS = 10;

export function deskView(nouns: Nouns, viewer: Viewer, now: number, closing = false): DeskModel | undefined {
  const { charter, ended } = nouns.process;
  if (!charter) return undefined;
  const current = charterNow(nouns.process);
  const stage = openStage(current, now);
  const { rows, seatless } = seatRows(nouns, now);
  const statements = nouns.statements.list.filter(({ status }) => status === 'shown').length;
  const facts = { rows, statements, queue: queueSize(nouns, now), invited: invitedBySeat(nouns, now), stage, now };
  const open = takesPart(nouns.process);
  return {
    process: headOf(charter),
    open,
    ended,
    closing: closing && !ended,
    needs: ended ? [] : ordered(open ? needs(nouns, viewer, facts) : over(nouns, now), now),
    fine: open ? fine(facts) : [],
    stages: stageMarks(current, now),
    stage: stage ? { name: stage.name, closesAt: stage.closesAt ?? null } : null,
    seats: rows,
    seatless,
    people: rows.reduce((sum, { here }) => sum + here, seatless),
    statements,
    queue: facts.queue,
    holders: holders(nouns, viewer),
  };
}

interface Facts {
  readonly rows: readonly SeatRow[];
  readonly statements: number;
  readonly queue: QueueSize;
  readonly invited: Invited;
  readonly stage: ReturnType<typeof openStage>;
  readonly now: number;
}

function needs(nouns: Nouns, viewer: Viewer, { rows, statements, queue, invited, stage, now }: Facts): NeedWhat[] {
  const { pending } = nouns.process;
  const waits = unanswered(nouns, now);
  const made: (NeedWhat | false)[] = [
    queue.appeals > 0 && { code: 'appeals', count: queue.appeals, time: queue.longestOf.appealed },
    queue.waiting > 0 && reading(nouns, 'waiting', queue, now),
    ...deadline(stage, now),
    waits.count > 0 && { code: 'unanswered', ...waits },
    ...objecting(nouns, now),
    statements === 0 && { code: 'no-statements' },
    ...missing(rows),
    openContests(nouns) > 0 && { code: 'contests', count: openContests(nouns) },
    nouns.participants.vouches.size > 0 && { code: 'second', count: nouns.participants.vouches.size },
    invited.expiring > 0 && { code: 'expiring', count: invited.expiring },
    invited.oldest > UNUSED_FOR && { code: 'invitations', count: invited.open, time: invited.oldest },
    queue.unread > 0 && reading(nouns, 'unread', queue, now),
    ...decisionNeeds(nouns, now),
    statements > 0 && statements < ENOUGH_STATEMENTS && { code: 'few-statements', count: statements },
    isOnly(nouns, viewer) && { code: 'no-moderator' },
    pending !== undefined && { code: 'pending', at: pending.at },
  ];
  return made.filter((need) => need !== false);
}

function reading(nouns: Nouns, code: 'waiting' | 'unread', queue: QueueSize, now: number): NeedWhat {
  const why = code === 'waiting' ? 'waiting' : 'unreviewed';
  return { code, count: queue[code], time: queue.longestOf[why], kinds: kindsWaiting(nouns, now, why) };
}

function objecting(nouns: Nouns, now: number): NeedWhat[] {
  const { count, longest } = openObjections(nouns, now);
  return count > 0 ? [{ code: 'objections', count, time: longest }] : [];
}

/** Answers are owed for what came in before the stages were over. */
function over(nouns: Nouns, now: number): NeedWhat[] {
  const waits = unanswered(nouns, now);
  const answers = waits.count > 0 ? [{ code: 'unanswered', ...waits } as const] : [];
  return [...answers, ...objecting(nouns, now), ...decisionNeeds(nouns, now), { code: 'over' }];
}

function deadline(stage: Facts['stage'], now: number): NeedWhat[] {
  if (!stage?.closesAt) return [{ code: 'no-stage' }];
  const time = stage.closesAt - now;
  return time < SOON ? [{ code: 'deadline', stage: stage.name, at: stage.closesAt, time }] : [];
}

function missing(rows: readonly SeatRow[]): NeedWhat[] {
  const names = (which: (row: SeatRow) => boolean) => rows.filter(which).map(({ name }) => name);
  const empty = names(({ here }) => here === 0);
  const few = names(({ here, wanted }) => here > 0 && wanted !== null && here < wanted / 2);
  return [
    ...(empty.length > 0 ? [{ code: 'empty-seats', seats: empty } as const] : []),
    ...(few.length > 0 ? [{ code: 'few-here', seats: few } as const] : []),
  ];
}

const openContests = ({ participants }: Nouns): number =>
  participants.contests.filter(({ settled }) => settled === undefined).length;

/** Whether nobody else could deal with statements. */
function isOnly({ roles }: Nouns, { account }: Viewer): boolean {
  return ![...roles.held].some(([each, held]) => each !== account && (held.has('moderator') || held.has('convener')));
}

function fine({ rows, statements, queue, invited }: Facts): DeskModel['fine'] {
  const made: DeskModel['fine'][number][] = [];
  if (rows.length > 0 && rows.every(({ here }) => here > 0)) made.push('seats');
  if (statements >= ENOUGH_STATEMENTS) made.push('statements');
  if (statements > 0 && queue.waiting + queue.unread + queue.appeals === 0) made.push('queue');
  if (invited.issued > 0 && invited.open === 0) made.push('invitations');
  return made;
}

function holders({ roles }: Nouns, { account: own }: Viewer): RoleHolder[] {
  const conveners = [...roles.held.values()].filter((held) => held.has('convener')).length;
  return [...roles.held].map(([account, held]) => ({
    account,
    name: roles.names.get(account) ?? null,
    own: account === own,
    roles: givenRoles
      .filter((role) => held.has(role))
      .map((role) => ({ role, mayTake: role !== 'convener' || conveners > 1 })),
  }));
}
