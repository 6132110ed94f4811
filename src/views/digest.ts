/**
 * What a letter of the day tells somebody of a process: what concerns them first, then what happened. It goes through the
 * hands of others, so it has no pseudonym in it and nothing that they wrote, and does not say which of their things it means.
 */
import { isRefusal } from '../base/result.ts';
import { findInput } from '../domain/dispositions.ts';
import type { Nouns } from '../domain/index.ts';
import { participantOf } from '../domain/participants.ts';
import { awaitedCalls, type CallLine } from './calls.ts';
import type { Deadline } from './deadline.ts';
import { deadlines } from './deadlines.ts';
import { feed, type NewsItem } from './feed.ts';
import type { ProcessHead } from './process.ts';

const DAY_MS = 86_400_000;
const MOST_NEWS = 10;
const MOST_DATES = 10;
/** So long before it is due, a date is told: once a week ahead, and once on its day. */
const AHEAD_MS = [7 * DAY_MS, DAY_MS];

/** From one instant up to before another; `now` is when the letter is written. */
export interface Since {
  readonly from: number;
  readonly to: number;
  readonly now: number;
}

export interface AwaitedCall {
  readonly id: string;
  readonly question: string;
  readonly closesAt: number;
}

export interface ProcessDigest {
  readonly process: ProcessHead;
  /** Whether anything of theirs was answered. */
  readonly answered: boolean;
  readonly calls: readonly AwaitedCall[];
  readonly dates: readonly Deadline[];
  readonly news: readonly NewsItem[];
  /** How many more there are than are listed. */
  readonly moreNews: number;
}

/** Undefined where there is nothing to tell. */
export function processDigest(nouns: Nouns, account: string, since: Since): ProcessDigest | undefined {
  const told = feed(nouns);
  if (!told) return undefined;
  const row = participantOf(nouns.participants, account);
  const calls = row === -1 ? [] : callsToAnswer(nouns, { account, row }, since);
  const called = new Set(calls.map(({ id }) => id));
  const isOther = ({ id }: { readonly id: string }): boolean => !called.has(id);
  const dates = datesAhead(nouns, since).filter(isOther);
  const news = told.items.filter(({ at }) => isWithin(at, since)).filter(isOther);
  const answered = row !== -1 && isAnswered(nouns, row, since);
  if (!answered && calls.length + dates.length + news.length === 0) return undefined;
  return {
    ...{ process: told.process, answered, calls, dates: dates.slice(0, MOST_DATES) },
    news: news.slice(0, MOST_NEWS),
    moreNews: Math.max(0, news.length - MOST_NEWS),
  };
}

const isWithin = (at: number, { from, to }: Since): boolean => at >= from && at < to;

/** Of something that is due then, told now. */
const isAhead = (at: number, { from, to, now }: Since): boolean =>
  at > now && AHEAD_MS.some((ahead) => at >= from + ahead && at < to + ahead);

/** Those that were opened since, and those that are about to close. */
function callsToAnswer(nouns: Nouns, { account, row }: { account: string; row: number }, since: Since): AwaitedCall[] {
  const viewer = { account, person: row, roles: [], level: 0 } as const;
  const isNews = ({ opensAt, closesAt }: CallLine) => isWithin(opensAt, since) || isAhead(closesAt, since);
  const awaited = awaitedCalls(nouns, viewer, since.now).filter(isNews);
  return awaited.map(({ id, question, closesAt }) => ({ id, question, closesAt }));
}

const datesAhead = (nouns: Nouns, since: Since): Deadline[] =>
  deadlines(nouns, since.now).filter(({ cancelled, start, end }) => !cancelled && isAhead(end ?? start, since));

interface Done {
  readonly at: number;
  /** Undefined for whose thing it is. */
  readonly by: string | undefined;
}

const isByOther = (done: Done | undefined, since: Since): boolean => done?.by !== undefined && isWithin(done.at, since);

/** By somebody else: an input or an amendment, an objection in its ledger, an appeal. */
function isAnswered(nouns: Nouns, row: number, since: Since): boolean {
  const { dispositions, amendments, objections, appeals } = nouns;
  const isOwn = ({ by }: { readonly by: number }): boolean => by === row;
  const recent = dispositions.list.filter(({ at }) => isWithin(at, since)).flatMap(({ inputs }) => inputs);
  const inputs = recent.flatMap((id) => {
    const input = findInput(nouns, id);
    return isRefusal(input) ? [] : [input];
  });
  return (
    inputs.some(isOwn) ||
    amendments.list.some((each) => isOwn(each) && isByOther(each.settled, since)) ||
    objections.list.some((each) => isOwn(each) && each.steps.some((step) => isByOther(step, since))) ||
    appeals.list.some((each) => isOwn(each) && each.decided?.outcome !== 'withdrawn' && isByOther(each.decided, since))
  );
}
