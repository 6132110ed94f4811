/**
 * What happened that somebody who follows a process wants to know, newest first. What one person said or did for themselves
 * is no news, nor is any figure: those move by their own rules.
 */
import type { TextDocument } from '../domain/document.ts';
import type { Nouns } from '../domain/index.ts';
import { adopting } from '../domain/machine.ts';
import { headOf } from './charter.ts';
import { inOneLine, type Place } from './deadline.ts';
import type { ProcessHead } from './process.ts';

const DAY_MS = 86_400_000;
const MOST = 50;

export type NewsWhat =
  | { readonly code: 'opened' | 'reportPublished' }
  | { readonly code: 'charterAnnounced' | 'charterChanged'; readonly version: number }
  | { readonly code: 'stageClosed'; readonly name: string }
  | {
      readonly code: 'draftPublished' | 'windowOpened' | 'windowClosed' | 'lastCallOpened' | 'lastCallEnded';
      readonly draft: number;
      readonly title: string;
    }
  | {
      readonly code: 'callOpened' | 'callClosed' | 'found' | 'final' | 'adopted' | 'appealDecided' | 'reviewed';
      readonly question: string;
    }
  | { readonly code: 'editionPublished'; readonly edition: number }
  | { readonly code: 'committed'; readonly title: string };

export interface NewsItem {
  /** Unlike any other of the process, and the same for ever. */
  readonly id: string;
  readonly what: NewsWhat;
  readonly place: Place;
  readonly at: number;
  /** What an editor wrote beside it; empty where there is nothing. */
  readonly note: string;
}

export interface Feed {
  readonly process: ProcessHead;
  readonly updated: number;
  readonly items: readonly NewsItem[];
}

export function feed(nouns: Nouns): Feed | undefined {
  const { charter, openedAt } = nouns.process;
  if (!charter) return undefined;
  const opened = news('opened', { code: 'opened' }, { page: 'process' }, openedAt);
  const all = [
    opened,
    ...ofProcess(nouns),
    ...nouns.documents.list.flatMap(ofDocument),
    ...ofReports(nouns),
    ...ofDecisions(nouns),
    ...ofAftermath(nouns),
  ];
  const items = all.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)).slice(0, MOST);
  return { process: headOf(charter), updated: items[0].at, items };
}

const news = (id: string, what: NewsWhat, place: Place, at: number, note = ''): NewsItem => ({
  ...{ id, what, place, at, note },
});

function ofProcess({ process: { charter, closed, versions, pending } }: Nouns): NewsItem[] {
  const stages = (charter?.stages ?? []).flatMap(({ id, name, closesAt }) =>
    closesAt !== undefined && closed.includes(id)
      ? [news(`stage-${id}`, { code: 'stageClosed', name }, { page: 'process' }, closesAt)]
      : [],
  );
  const changed = versions
    .slice(1)
    .map(({ version, at }) => news(`charter-${version}`, { code: 'charterChanged', version }, { page: 'charter' }, at));
  if (!pending || !charter) return [...stages, ...changed];
  // As `charter.change` sets it.
  const toldAt = pending.at - charter.noticeDays * DAY_MS;
  const what = { code: 'charterAnnounced', version: pending.version } as const;
  return [...stages, ...changed, news(`charter-${pending.version}-announced`, what, { page: 'charter' }, toldAt)];
}

function ofDocument({ id, title, drafts, windows, lastCalls }: TextDocument): NewsItem[] {
  const place = { page: 'text', id } as const;
  return [
    ...drafts.map(({ number, at, note }) =>
      news(`${id}-draft-${number}`, { code: 'draftPublished', draft: number, title }, place, at, note),
    ),
    ...windows.map(({ draft, opensAt }, i) =>
      news(`${id}-window-${i + 1}`, { code: 'windowOpened', draft, title }, place, opensAt),
    ),
    ...windows.flatMap(({ draft, closed }, i) =>
      closed ? [news(`${id}-window-${i + 1}-closed`, { code: 'windowClosed', draft, title }, place, closed.at)] : [],
    ),
    ...lastCalls.map(({ draft, at }, i) =>
      news(`${id}-last-call-${i + 1}`, { code: 'lastCallOpened', draft, title }, place, at),
    ),
    ...lastCalls.flatMap(({ draft, endedAt }, i) =>
      endedAt === undefined
        ? []
        : [news(`${id}-last-call-${i + 1}-ended`, { code: 'lastCallEnded', draft, title }, place, endedAt)],
    ),
  ];
}

const ofReports = ({ reports }: Nouns): NewsItem[] =>
  reports.list.map(({ id, publishedAt }) => news(id, { code: 'reportPublished' }, { page: 'report', id }, publishedAt));

function ofDecisions({ calls, determinations, items }: Nouns): NewsItem[] {
  const asked = (id: string) => inOneLine(items.list[items.places.get(id) ?? -1]?.question ?? '');
  const ofCalls = calls.list.flatMap(({ id, question: text, at, closedAt }) => {
    const [question, place] = [inOneLine(text), { page: 'call', id } as const];
    const opened = news(id, { code: 'callOpened', question }, place, at);
    return closedAt === undefined
      ? [opened]
      : [opened, news(`${id}-closed`, { code: 'callClosed', question }, place, closedAt)];
  });
  const found = determinations.list.flatMap(({ id, item, at, finalAt }) => {
    const [question, place] = [asked(item), { page: 'decision', id: item } as const];
    const made = news(id, { code: 'found', question }, place, at);
    return finalAt === undefined ? [made] : [made, news(`${id}-final`, { code: 'final', question }, place, finalAt)];
  });
  return [...ofCalls, ...found];
}

/** What came of decisions. Who appealed, and who promised, is told where they said so. */
function ofAftermath({ appeals, reviews, commitments, items, editions }: Nouns): NewsItem[] {
  const asked = (id: string) => inOneLine(items.list[items.places.get(id) ?? -1]?.question ?? '');
  const answered = appeals.list.flatMap(({ id, item, decided }) =>
    decided && decided.outcome !== 'withdrawn'
      ? [news(id, { code: 'appealDecided', question: asked(item) }, { page: 'decision', id: item }, decided.at)]
      : [],
  );
  const reviewed = reviews.list.flatMap(({ id, item, concluded }) =>
    concluded
      ? [news(id, { code: 'reviewed', question: asked(item) }, { page: 'decision', id: item }, concluded.at)]
      : [],
  );
  const committed = commitments.list.flatMap(({ id, title, acceptedAt }) =>
    acceptedAt === undefined ? [] : [news(id, { code: 'committed', title }, { page: 'commitment', id }, acceptedAt)],
  );
  const adopted = items.list.flatMap(({ id, question, history }) =>
    history
      .filter(({ act }) => adopting.includes(act))
      .map(({ n, at }) => {
        const what = { code: 'adopted', question: inOneLine(question) } as const;
        return news(`${id}-adopted-${n}`, what, { page: 'decision', id }, at);
      }),
  );
  const published = editions.list.map(({ id, number, at }) =>
    news(id, { code: 'editionPublished', edition: number }, { page: 'outcome' }, at),
  );
  return [...adopted, ...published, ...answered, ...reviewed, ...committed];
}
