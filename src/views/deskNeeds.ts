/** What a process waits for: what it asks, which roles may do it, by when, most urgent first; what it is about, by name. */

import { periodsDue } from '../domain/commitments.ts';
import type { DecisionItem } from '../domain/decisionItem.ts';
import { lastCallAt } from '../domain/document.ts';
import { after } from '../domain/duration.ts';
import type { Nouns } from '../domain/index.ts';
import { queuedInputs } from '../domain/inputs.ts';
import { adopting, type ItemStatus } from '../domain/machine.ts';
import { openReview } from '../domain/reviews.ts';
import type { GivenRole } from '../domain/roles.ts';
import { queueOf } from '../domain/statements.ts';
import { commitmentLine } from './commitments.ts';
import type { ModeratedRef } from './moderation.ts';

/** What is done with it, in no order. */
export type NeedGroup = 'decide' | 'follow' | 'answer' | 'read' | 'gather' | 'arrange';

/** Something that a need is about, with a page of its own. */
export interface NeedItem {
  readonly page: 'decision' | 'commitment';
  readonly id: string;
  readonly name: string;
  readonly due: number | null;
}

export const listingNeeds = [
  ...(['appeal-due', 'find', 'challenged', 'finalise', 'ratify', 'review', 'revisit', 'asked-again'] as const),
  ...(['reports-overdue', 'reports-disputed', 'to-accept'] as const),
] as const;

/** Something to do. */
export type NeedWhat =
  | { readonly code: 'no-stage' | 'no-statements' | 'no-moderator' | 'over' }
  | { readonly code: 'empty-seats' | 'few-here'; readonly seats: readonly string[] }
  | { readonly code: 'few-statements' | 'expiring' | 'contests' | 'second'; readonly count: number }
  | {
      readonly code: 'waiting' | 'unread';
      readonly count: number;
      readonly time: number;
      readonly kinds: readonly { readonly kind: ModeratedRef['kind']; readonly count: number }[];
    }
  | {
      readonly code: 'appeals' | 'invitations' | 'unanswered' | 'objections';
      readonly count: number;
      readonly time: number;
    }
  | { readonly code: 'deadline'; readonly stage: string; readonly at: number; readonly time: number }
  | { readonly code: 'pending'; readonly at: number }
  | { readonly code: (typeof listingNeeds)[number]; readonly items: readonly NeedItem[] };

export type Need = NeedWhat & {
  readonly group: NeedGroup;
  readonly roles: readonly GivenRole[];
  readonly due: number | null;
  readonly overdue: boolean;
};

/** Which roles may act is said by the commands: `who` of each. */
const asks: Readonly<Record<NeedWhat['code'], readonly [NeedGroup, ...GivenRole[]]>> = {
  'appeal-due': ['decide', 'scrutineer'],
  find: ['decide', 'chair'],
  challenged: ['decide', 'chair'],
  finalise: ['decide', 'chair'],
  ratify: ['decide', 'convener'],
  review: ['decide', 'convener', 'chair'],
  revisit: ['decide', 'chair', 'convener'],
  'asked-again': ['decide', 'chair'],
  'reports-overdue': ['follow', 'delegate'],
  'reports-disputed': ['follow', 'chair', 'scrutineer'],
  'to-accept': ['follow', 'chair', 'convener'],
  unanswered: ['answer', 'editor', 'chair', 'convener'],
  objections: ['answer', 'editor', 'chair', 'convener'],
  appeals: ['read', 'moderator', 'chair', 'convener'],
  waiting: ['read', 'moderator', 'convener'],
  unread: ['read', 'moderator', 'convener'],
  'empty-seats': ['gather', 'convener'],
  'few-here': ['gather', 'convener'],
  contests: ['gather', 'chair', 'convener'],
  second: ['gather', 'chair', 'convener'],
  expiring: ['gather', 'convener'],
  invitations: ['gather', 'convener'],
  'no-stage': ['arrange', 'convener'],
  deadline: ['arrange', 'convener'],
  'no-statements': ['arrange', 'convener'],
  'few-statements': ['arrange', 'convener'],
  'no-moderator': ['arrange', 'convener'],
  pending: ['arrange', 'convener'],
  over: ['arrange', 'convener'],
};

/** What keeps people from taking part. */
const blocking: readonly NeedWhat['code'][] = ['appeals', 'waiting', 'deadline', 'no-statements', 'empty-seats'];
export const isBlocking = ({ code, overdue }: Pick<Need, 'code' | 'overdue'>): boolean =>
  overdue || blocking.includes(code);

/** What is late first, then what keeps people from taking part, then what has a date; otherwise in the order given. */
export function ordered(list: readonly NeedWhat[], now: number): Need[] {
  const needs = list.map((what): Need => {
    const [group, ...roles] = asks[what.code];
    const due = dueOf(what);
    return { ...what, group, roles, due, overdue: due !== null && due < now };
  });
  const rank = (need: Need) => (need.overdue ? 0 : isBlocking(need) ? 1 : need.due !== null ? 2 : 3);
  const late = (need: Need) => (rank(need) % 2 === 0 ? (need.due ?? 0) : 0);
  return needs.sort((a, b) => rank(a) - rank(b) || late(a) - late(b));
}

function dueOf(what: NeedWhat): number | null {
  if ('items' in what) return what.items.find(({ due }) => due !== null)?.due ?? null;
  return 'at' in what ? what.at : null;
}

/** So many of each kind wait for moderators, the most first. */
export function kindsWaiting(nouns: Nouns, now: number, why: 'waiting' | 'unreviewed') {
  const counts = new Map<ModeratedRef['kind'], number>();
  const statements = queueOf(nouns.statements, now).map((each) => ({ kind: 'statement' as const, why: each.why }));
  for (const each of [...statements, ...queuedInputs(nouns, now)])
    if (each.why === why) counts.set(each.kind, (counts.get(each.kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}

/** About decisions and what came of them, also once all stages are over. */
export function decisionNeeds(nouns: Nouns, now: number): NeedWhat[] {
  const of = (code: (typeof listingNeeds)[number], items: readonly NeedItem[]) => ({
    code,
    items: [...items].sort((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity)),
  });
  const { list } = nouns.items;
  const named = (item: DecisionItem, due: number | null | undefined): NeedItem => ({
    ...{ page: 'decision', id: item.id, name: item.question },
    due: due ?? null,
  });
  const at = (...states: readonly ItemStatus[]) => list.filter(({ state }) => states.includes(state.at));
  const provisional = at('designated_provisional').map((item) => {
    const { designated } = item.state;
    return { item, until: designated ? after(designated.at, item.procedure.provisionalReview) : now };
  });
  const challenged = provisional.filter(({ item }) => item.state.challenges.length > 0);
  const unchallenged = provisional.filter(({ item, until }) => item.state.challenges.length === 0 && until <= now);
  const made = [
    of('appeal-due', appealsDue(nouns, named)),
    of(
      'find',
      at('evaluating').map((item) => named(item, null)),
    ),
    of(
      'challenged',
      challenged.map(({ item, until }) => named(item, until)),
    ),
    of(
      'finalise',
      unchallenged.map(({ item }) => named(item, null)),
    ),
    of(
      'ratify',
      at('ratifying').map((item) => named(item, ratifyBy(item))),
    ),
    of('review', reviewsDue(nouns, at('adopted', 'in_review'), now, named)),
    of('revisit', revisits(at('deferred'), now, named)),
    of('asked-again', askedAgain(nouns, now, named)),
    ...commitmentNeeds(nouns, now, of),
  ];
  return made.filter(({ items }) => items.length > 0);
}

type Named = (item: DecisionItem, due: number | null | undefined) => NeedItem;

const appealsDue = ({ appeals, items }: Nouns, named: Named): NeedItem[] =>
  appeals.list
    .filter(({ decided }) => !decided)
    .flatMap(({ item, dueAt }) => {
      const found = items.list[items.places.get(item) ?? -1];
      return found ? [named(found, dueAt)] : [];
    });

const ratifyBy = ({ state: { ratifyingSince }, procedure: { ratifyDeadline } }: DecisionItem): number | null =>
  ratifyingSince === undefined || ratifyDeadline === undefined ? null : after(ratifyingSince, ratifyDeadline);

const DAY_MS = 86_400_000;
/** So long before it is due, a review is prepared. */
const SOON = 30 * DAY_MS;

const reviewsDue = (nouns: Nouns, adopted: readonly DecisionItem[], now: number, named: Named): NeedItem[] =>
  adopted
    .filter(({ id, state }) => openReview(nouns.reviews, id) || (state.reviewAt ?? Infinity) < now + SOON)
    .map((item) => named(item, openReview(nouns.reviews, item.id)?.dueAt ?? item.state.reviewAt));

function revisits(deferred: readonly DecisionItem[], now: number, named: Named): NeedItem[] {
  return deferred.flatMap((item) => {
    const at = item.history.findLast(({ act }) => act === 'defer')?.said.revisitAt;
    return at !== undefined && at < now + SOON ? [named(item, at)] : [];
  });
}

const ahead: readonly ItemStatus[] = ['drafted', 'tabled', 'in_discussion', 'call_open', 'evaluating'];

/** What was adopted, and is put again: by the same item, by another one on the same words, or by a last call on them. */
function askedAgain(nouns: Nouns, now: number, named: Named): NeedItem[] {
  const { items, documents } = nouns;
  const wasAdopted = ({ history }: DecisionItem) => history.some(({ act }) => adopting.includes(act));
  return items.list.filter(wasAdopted).flatMap((item) => {
    const { at } = item.state;
    if (ahead.includes(at)) return [named(item, runsUntil(item))];
    if (at !== 'adopted' && at !== 'in_review') return [];
    const same = items.list.find(
      (each) => each !== item && each.hash === item.hash && ahead.includes(each.state.at) && overlaps(each, item),
    );
    const document = documents.list[documents.places.get(item.document) ?? -1];
    const last = document && lastCallAt(document, now);
    if (same) return [named(item, runsUntil(same))];
    return last && last.draft === item.draft ? [named(item, last.closesAt)] : [];
  });
}

/** The call that was open when it was taken up again is over. */
const runsUntil = ({ state: { at, call } }: DecisionItem): number | undefined =>
  at === 'call_open' ? call?.closesAt : undefined;

const overlaps = (a: DecisionItem, b: DecisionItem): boolean =>
  a.clauses.length === 0 || b.clauses.length === 0 || a.clauses.some((each) => b.clauses.includes(each));

function commitmentNeeds(
  nouns: Nouns,
  now: number,
  of: (
    code: 'reports-overdue' | 'reports-disputed' | 'to-accept',
    items: readonly NeedItem[],
  ) => NeedWhat & {
    items: readonly NeedItem[];
  },
) {
  const lines = nouns.commitments.list.map((each) => ({ each, line: commitmentLine(nouns, each, now) }));
  const named = ({ id, title }: { id: string; title: string }, due: number | null): NeedItem => ({
    ...{ page: 'commitment', id, name: title, due },
  });
  const kept = lines.filter(({ line }) => ['accepted', 'in-progress', 'reported'].includes(line.status));
  const since = ({ each }: (typeof lines)[number]) =>
    periodsDue(each, now).find(({ state }) => state === 'unknown')?.to ?? null;
  return [
    of(
      'reports-overdue',
      kept.filter(({ line }) => line.missing > 0).map((each) => named(each.line, since(each))),
    ),
    of(
      'reports-disputed',
      lines.filter(({ line }) => line.disputedAt !== null).map(({ line }) => named(line, null)),
    ),
    of(
      'to-accept',
      lines.filter(({ line }) => line.status === 'pledged').map(({ line }) => named(line, null)),
    ),
  ];
}
