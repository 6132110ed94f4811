/**
 * Every deadline of a process, for calendars that follow it: each under an id that stays, with a number that grows when it
 * moves. What is over before its time was taken back, and stays on the list as cancelled: whoever noted it has to learn that.
 */
import type { Call } from '../domain/call.ts';
import type { Stage } from '../domain/charter.ts';
import type { Commitment } from '../domain/commitment.ts';
import { isOver, periodsDue } from '../domain/commitment.ts';
import type { TextDocument } from '../domain/document.ts';
import { after } from '../domain/duration.ts';
import type { Nouns } from '../domain/index.ts';
import type { ProcessState } from '../domain/process.ts';
import { deadlinesOf } from './commitments.ts';
import { type Deadline, inOneLine } from './deadline.ts';
import { itemDeadlines } from './itemDeadlines.ts';

const DAY_MS = 86_400_000;
/** Years have four digits in the formats that go out. */
const LATEST = Date.UTC(9999, 11, 31);

/** In order of time. `now` tells how far what recurs is listed: to the next one. */
export function deadlines(nouns: Nouns, now: number): Deadline[] {
  const all = [
    ...stages(nouns.process),
    ...charters(nouns.process),
    ...nouns.documents.list.flatMap((document) => [...windows(document), ...lastCalls(document)]),
    ...nouns.calls.list.map((call) => ofCall(call, nouns)),
    ...nouns.items.list.flatMap(itemDeadlines),
    ...answers(nouns),
    ...promised(nouns, now),
  ];
  return all.filter((each) => due(each) < LATEST).sort((a, b) => due(a) - due(b) || (a.id < b.id ? -1 : 1));
}

const due = ({ start, end }: Deadline): number => end ?? start;

/** A charter tells when its stages changed, and not which of them: every one moves with every such change. */
function stages({ openedAt, versions, closed, endedAt }: ProcessState): Deadline[] {
  const changes = versions.filter(({ version, changed }) => version === 1 || changed.includes('stages'));
  const all = changes.flatMap(({ stages, at }, place) => {
    // The next one dropped those that it does not have: where it has them, they stand as it says.
    const next = changes.at(place + 1)?.at;
    return stages.flatMap((stage, i): Deadline[] => {
      const over = next ?? (closed.includes(stage.id) ? undefined : endedAt);
      const told = { sequence: place + Number(over !== undefined), at: over ?? at, cancelled: over !== undefined };
      const span = spanOf(stages, i, openedAt);
      const what = { code: 'stage', name: stage.name } as const;
      return span ? [{ id: `stage-${stage.id}`, what, place: { page: 'process' }, ...span, ...told }] : [];
    });
  });
  return [...new Map(all.map((each) => [each.id, each])).values()];
}

/** Undefined for a stage that nothing but a change ends. */
function spanOf(stages: readonly Stage[], place: number, openedAt: number) {
  const { closesAt } = stages[place];
  if (closesAt === undefined) return undefined;
  const start = place === 0 ? openedAt : (stages[place - 1].closesAt ?? closesAt);
  return { start, end: start < closesAt ? closesAt : null };
}

/** When a change of the charter takes effect, or took it. */
function charters({ charter, versions, pending }: ProcessState): Deadline[] {
  const announced = pending && { ...pending, told: pending.at - (charter?.noticeDays ?? 0) * DAY_MS };
  const later = versions.slice(1).map((version) => ({ ...version, told: version.at }));
  return [...later, ...(announced ? [announced] : [])].map(({ version, at, told }) => ({
    id: `charter-${version}`,
    what: { code: 'charter', version },
    place: { page: 'charter' },
    start: at,
    end: null,
    ...{ sequence: 0, at: told, cancelled: false },
  }));
}

interface Span {
  readonly from: number;
  readonly to: number;
  /** When it was over; undefined where its time decides. */
  readonly over: number | undefined;
}

/** A span that may be over before its time. */
function span({ from, to, over }: Span) {
  const cancelled = over !== undefined && over < to;
  return { start: from, end: to, cancelled, sequence: Number(cancelled), at: cancelled ? over : from };
}

/** A window ends when another is opened on a later draft. */
const windows = ({ id, title, windows }: TextDocument): Deadline[] =>
  windows.map(({ draft, opensAt, closesAt, closed }, place) => ({
    id: `${id}-window-${place + 1}`,
    what: { code: 'window', draft, title },
    place: { page: 'text', id },
    ...span({ from: opensAt, to: closesAt, over: closed?.at ?? windows[place + 1]?.opensAt }),
  }));

const lastCalls = ({ id, title, lastCalls }: TextDocument): Deadline[] =>
  lastCalls.map(({ draft, at, closesAt, endedAt }, place) => ({
    id: `${id}-last-call-${place + 1}`,
    what: { code: 'lastCall', draft, title },
    place: { page: 'text', id },
    ...span({ from: at, to: closesAt, over: endedAt }),
  }));

/** A call is only ever made longer, by whole days: how many it lasts grows with every change. */
function ofCall(call: Call, nouns: Nouns): Deadline {
  const { id, question, opensAt, closesAt, closedAt } = call;
  const lasts = span({ from: opensAt, to: closesAt, over: closedAt });
  const { history = [] } = nouns.items.list[nouns.items.places.get(call.item) ?? -1] ?? {};
  const extended = history.findLast(({ act, said }) => act === 'extend_call' && said.closesAt === closesAt);
  return {
    id,
    what: { code: 'call', question: inOneLine(question) },
    place: { page: 'call', id },
    ...lasts,
    sequence: Math.floor((closesAt - opensAt) / DAY_MS) + lasts.sequence,
    at: lasts.cancelled ? lasts.at : (extended?.at ?? call.at),
  };
}

/** Until when appeals are answered. Who appealed is nobody’s calendar’s business. */
function answers({ appeals, items }: Nouns): Deadline[] {
  return appeals.list.flatMap(({ id, item, at, dueAt, decided }): Deadline[] => {
    const question = items.list[items.places.get(item) ?? -1]?.question;
    if (question === undefined) return [];
    const { cancelled, sequence, at: told } = span({ from: at, to: dueAt, over: decided?.at });
    const what = { code: 'answer', question: inOneLine(question) } as const;
    return [
      { id, what, place: { page: 'decision', id: item }, start: dueAt, end: null, sequence, at: told, cancelled },
    ];
  });
}

/** Reports and reviews of commitments in the register. */
function promised(nouns: Nouns, now: number): Deadline[] {
  const { list, places } = nouns.commitments;
  const listed = deadlinesOf(nouns, now).map((each) => ({ ...each, of: list[places.get(each.commitment)!] }));
  const dropped = list.flatMap((of) => droppedReport(of, now).map((each) => ({ ...each, of })));
  return [...listed, ...dropped].map(({ id, at, kind, of }) => {
    const over = isOver(of) ? of.history.at(-1)?.at : undefined;
    const { cancelled, sequence, at: told } = span({ from: of.acceptedAt ?? of.at, to: at, over });
    const what = { code: kind === 'commitment-report' ? 'report' : 'commitment', title: of.title } as const;
    return { id, what, place: { page: 'commitment', id: of.id }, start: at, end: null, sequence, at: told, cancelled };
  });
}

/** The report that would have been due next when a commitment ended. */
function droppedReport(commitment: Commitment, now: number) {
  const { id, reports, acceptedAt, history } = commitment;
  const over = history.at(-1)?.at ?? 0;
  if (!isOver(commitment) || reports === undefined || acceptedAt === undefined) return [];
  const from = periodsDue(commitment, now).at(-1)?.to ?? acceptedAt;
  return from < over
    ? [{ id: `${id}-report-${from}`, at: after(from, reports), kind: 'commitment-report' as const }]
    : [];
}
