/**
 * Reviews of what was adopted: begun when they are due or on new information, concluded with a report: the decision is
 * confirmed, amended, reopened, or lapses. What is reopened is named clause by clause; new people are no new information.
 */
import { z } from 'zod';
import type { Id } from '../base/ids.ts';
import { isRefusal, refuse } from '../base/result.ts';
import { acting, findItem, type ItemsState, type See as SeeItems } from './decisionItem.ts';
import { clauseId } from './document.ts';
import { idOf, reference, text } from './fields.ts';
import { decides } from './minorities.ts';
import { define } from './noun.ts';

const LONGEST = 8_000;
const DAY_MS = 86_400_000;
export const reviewOutcomes = ['confirm', 'amend', 'reopen', 'sunset'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

export interface Review {
  readonly id: Id<'rev'>;
  readonly item: Id<'itm'>;
  readonly at: number;
  readonly by: string;
  /** When it was due; undefined where new information led to it. */
  readonly dueAt: number | undefined;
  readonly newInformation: string;
  concluded:
    | {
        readonly at: number;
        readonly by: string;
        readonly outcome: ReviewOutcome;
        readonly report: string;
        /** What of it is taken up again; empty: the whole. */
        readonly clauses: readonly Id<'cls'>[];
        readonly nextAt: number | undefined;
      }
    | undefined;
}

export interface ReviewsState {
  readonly list: Review[];
  readonly places: Map<string, number>;
}

interface See extends SeeItems {
  items: ItemsState;
}
const { event, command, noun } = define<ReviewsState, See>();

const begun = event('review.begun', {
  v: 1,
  data: z.strictObject({
    review: idOf('rev'),
    item: idOf('itm'),
    dueAt: z.number().int().optional(),
    newInformation: z.string(),
  }),
  publicity: 'open',
  evolve({ list, places }, { data: { review: id, dueAt, ...data }, at, actor: by }) {
    places.set(id, list.length);
    list.push({ ...data, id, dueAt, at, by, concluded: undefined });
  },
});

const concluded = event('review.concluded', {
  v: 1,
  data: z.strictObject({
    review: idOf('rev'),
    outcome: z.enum(reviewOutcomes),
    report: z.string(),
    clauses: z.array(clauseId),
    nextAt: z.number().int().optional(),
  }),
  publicity: 'open',
  evolve({ list, places }, { data: { review, nextAt, ...data }, at, actor: by }) {
    list[places.get(review)!].concluded = { ...data, nextAt, at, by };
  },
});

/** The review of an item that is under way. */
export const openReview = ({ list }: ReviewsState, item: string): Review | undefined =>
  list.find((each) => each.item === item && !each.concluded);

const begin = command('review.begin', {
  summary: 'Begin the review of an adopted decision: because it is due, or because of information that is new.',
  who: ['convener'],
  input: z.strictObject({ item: reference, newInformation: text(LONGEST).default('') }),
  decide(state, { newInformation, ...input }, context) {
    const { see, newId, now } = context;
    const item = findItem(see.items, input.item);
    if (isRefusal(item)) return item;
    // The clock may have begun it: then only the review itself is missing.
    const wasBegun = item.state.at === 'in_review' && !openReview(state, item.id);
    const act = { act: 'start_review', hand: 'convener', said: { newInformation } } as const;
    const acted = wasBegun ? undefined : acting(see, item, act, context);
    if (isRefusal(acted)) return acted;
    const { reviewAt = Infinity } = item.state;
    const dueAt = reviewAt <= now ? reviewAt : undefined;
    const review = begun({ review: newId('rev'), item: item.id, dueAt, newInformation });
    return acted ? [acted, review] : [review];
  },
});

const conclude = command('review.conclude', {
  summary: 'Conclude a review with a report: confirm, amend or reopen named clauses, or let the decision lapse.',
  who: ['chair', 'convener'],
  input: z.strictObject({
    item: reference,
    outcome: z.enum(reviewOutcomes),
    report: text(LONGEST).min(1),
    clauses: z.array(reference).max(500).default([]),
    /** Days until the next one, for what is confirmed. */
    nextDays: z.number().int().min(1).max(7300).default(365),
  }),
  decide(state, { outcome, report, nextDays, ...input }, context) {
    const { see, now, actor } = context;
    const item = findItem(see.items, input.item);
    if (isRefusal(item)) return item;
    const review = openReview(state, item.id);
    if (!review) return refuse('no-review');
    const strange = input.clauses.find((id) => {
      const clause = see.documents.clauses.get(id);
      return !clause || !decides(item, clause);
    });
    if (strange !== undefined) return refuse('unknown-clause', { clause: strange });
    const clauses = [...new Set(input.clauses)].flatMap((id) => see.documents.clauses.get(id)?.id ?? []);
    if (outcome === 'sunset' && !actor.roles.includes('convener')) return refuse('not-in-your-hands', { act: outcome });
    if (outcome === 'amend' && clauses.length === 0) return refuse('clauses-needed');
    const nextAt = outcome === 'confirm' ? now + nextDays * DAY_MS : undefined;
    const acted = acting(see, item, actOf(outcome, report, nextAt), context);
    return isRefusal(acted) ? acted : [acted, concluded({ review: review.id, outcome, report, clauses, nextAt })];
  },
});

function actOf(outcome: ReviewOutcome, report: string, nextReviewAt: number | undefined) {
  if (outcome === 'confirm') return { act: 'confirm', hand: 'chair', said: { report, nextReviewAt } } as const;
  if (outcome === 'sunset') return { act: 'supersede', hand: 'convener', said: { reason: report } } as const;
  return { act: 'reopen', hand: 'chair', said: { newInformation: report } } as const;
}

type Kept = Pick<ReviewsState, 'list'>;

export const reviews = noun({
  name: 'reviews',
  uses: [...['process', 'roles', 'participants', 'documents', 'objections'], ...['procedures', 'minorities', 'items']],
  initial: (): ReviewsState => ({ list: [], places: new Map() }),
  save: ({ list }): Kept => structuredClone({ list }),
  load(kept: Kept): ReviewsState {
    const { list } = structuredClone(kept);
    return { list, places: new Map(list.map(({ id }, place) => [id, place])) };
  },
  events: [begun, concluded],
  commands: [begin, conclude],
});
