/** Decisions: what was found on each item and where it stands now; deferral and that there is no consensus are results too. */
import type { DecisionItem } from '../domain/decisionItem.ts';
import type { Determination } from '../domain/determinations.ts';
import type { Nouns } from '../domain/index.ts';
import type { ItemStatus } from '../domain/machine.ts';
import type { Review, ReviewOutcome } from '../domain/reviews.ts';
import { headOf } from './charter.ts';
import { momentOf } from './input.ts';
import { type ActingRole, nameOf, unnamedRole } from './moderation.ts';
import type { ProcessHead } from './process.ts';
import { type ClauseRef, clauseRef } from './provenance.ts';

export interface DecisionLine {
  readonly id: string;
  /** Place in the list of all items, from 1. */
  readonly number: number;
  readonly question: string;
  readonly status: ItemStatus;
  /** The finding that holds; null where there is none, or it was taken up again. */
  readonly designation: string | null;
  readonly draft: number;
  /** Empty: the whole text. */
  readonly clauses: readonly ClauseRef[];
  /** Of its last act. */
  readonly at: number;
  /** When what was deferred is taken up again. */
  readonly revisitAt: number | null;
  readonly reviewAt: number | null;
  /** Something that is due by the rules, and late. */
  readonly overdue: boolean;
}

/** In this order. */
export const decisionGroups = ['waiting', 'provisional', 'decided', 'without', 'ahead'] as const;
export type DecisionGroup = (typeof decisionGroups)[number];

export interface DecisionsModel {
  readonly process: ProcessHead;
  readonly language: string;
  readonly groups: readonly { readonly group: DecisionGroup; readonly rows: readonly DecisionLine[] }[];
}

const groupOf: Readonly<Record<ItemStatus, DecisionGroup>> = {
  drafted: 'ahead',
  tabled: 'ahead',
  in_discussion: 'ahead',
  call_open: 'ahead',
  evaluating: 'waiting',
  designated_provisional: 'provisional',
  under_appeal: 'provisional',
  designated_final: 'decided',
  ratifying: 'decided',
  adopted: 'decided',
  in_review: 'decided',
  superseded: 'decided',
  rejected: 'without',
  returned: 'without',
  deferred: 'without',
  withdrawn: 'without',
};

export function decisionsView(nouns: Nouns, now: number): DecisionsModel | undefined {
  const { charter } = nouns.process;
  if (!charter) return undefined;
  const lines = nouns.items.list.map((item) => decisionLine(nouns, item, now)).reverse();
  const groups = decisionGroups.map((group) => ({
    group,
    rows: lines.filter(({ status }) => groupOf[status] === group),
  }));
  return {
    process: headOf(charter),
    language: nouns.documents.list.at(-1)?.language ?? charter.language,
    groups: groups.filter(({ rows }) => rows.length > 0),
  };
}

export const findingsOf = ({ determinations }: Pick<Nouns, 'determinations'>, { id }: DecisionItem): Determination[] =>
  determinations.list.filter((each) => each.item === id);

function lastActAt(nouns: Nouns, { history, at }: DecisionItem): number {
  const last = history.at(-1);
  return last ? momentOf(nouns, last.by, last.at).at : at;
}

export function decisionLine(nouns: Nouns, item: DecisionItem, now: number): DecisionLine {
  const { id, question, state, draft, history } = item;
  const appeal = nouns.appeals.list.find((each) => each.item === id && !each.decided);
  const { reviewAt } = state;
  const reviewLate = reviewAt !== undefined && reviewAt < now && (state.at === 'adopted' || state.at === 'in_review');
  const deferred = state.at === 'deferred' ? history.findLast(({ act }) => act === 'defer') : undefined;
  const revisitAt = deferred?.said.revisitAt ?? null;
  return {
    ...{ id, question, draft, revisitAt, status: state.at },
    number: (nouns.items.places.get(id) ?? 0) + 1,
    designation: state.designated?.id ?? null,
    clauses: item.clauses.flatMap((each) => clauseRef(nouns, each) ?? []),
    at: lastActAt(nouns, item),
    reviewAt: reviewAt ?? null,
    overdue: (appeal !== undefined && now > appeal.dueAt) || reviewLate || (revisitAt !== null && revisitAt < now),
  };
}

export interface ReviewLine {
  /** Null where it is due and nobody began it. */
  readonly id: string | null;
  readonly item: string;
  readonly question: string;
  readonly at: number | null;
  readonly by: string | null;
  /** Of who is not named. */
  readonly role: ActingRole | null;
  readonly dueAt: number | null;
  readonly overdue: boolean;
  readonly newInformation: string;
  readonly concluded: {
    readonly outcome: ReviewOutcome;
    readonly at: number;
    readonly by: string | null;
    readonly report: string;
    readonly clauses: readonly ClauseRef[];
    readonly nextAt: number | null;
  } | null;
}

export function reviewLine(nouns: Nouns, review: Review, now: number): ReviewLine {
  const { id, item, at, by, dueAt = null, newInformation, concluded } = review;
  return {
    ...{ id, item, at, by: nameOf(nouns, by), role: unnamedRole(nouns, by, at), dueAt, newInformation },
    question: nouns.items.list[nouns.items.places.get(item) ?? -1]?.question ?? '',
    overdue: !concluded && dueAt !== null && dueAt < now,
    concluded: concluded
      ? {
          ...{ outcome: concluded.outcome, at: concluded.at, report: concluded.report },
          by: nameOf(nouns, concluded.by),
          clauses: concluded.clauses.flatMap((each) => clauseRef(nouns, each) ?? []),
          nextAt: concluded.nextAt ?? null,
        }
      : null,
  };
}

export interface ReviewsModel {
  readonly process: ProcessHead;
  readonly language: string;
  /** Of what is adopted, and nobody began: the earliest first. */
  readonly due: readonly ReviewLine[];
  readonly open: readonly ReviewLine[];
  /** The last one first. */
  readonly concluded: readonly ReviewLine[];
}

export function reviewsView(nouns: Nouns, now: number): ReviewsModel | undefined {
  const { charter } = nouns.process;
  if (!charter) return undefined;
  const lines = nouns.reviews.list.map((each) => reviewLine(nouns, each, now));
  const begun = new Set(lines.filter(({ concluded }) => !concluded).map(({ item }) => item));
  const due = nouns.items.list
    .filter(({ id, state }) => (state.at === 'adopted' || state.at === 'in_review') && !begun.has(id))
    .flatMap((item) => (item.state.reviewAt === undefined ? [] : [dueLine(item, item.state.reviewAt, now)]));
  return {
    process: headOf(charter),
    language: nouns.documents.list.at(-1)?.language ?? charter.language,
    due: due.sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0)),
    open: lines.filter(({ concluded }) => !concluded),
    concluded: lines.filter(({ concluded }) => concluded).reverse(),
  };
}

const dueLine = ({ id, question }: DecisionItem, dueAt: number, now: number): ReviewLine => ({
  ...{ id: null, item: id, question, at: null, by: null, role: null, dueAt },
  ...{ overdue: dueAt < now, newInformation: '', concluded: null },
});
