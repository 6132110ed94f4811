/**
 * `/p/{slug}/calendar.ics` and `/p/{slug}/feed.atom`: what programs fetch again and again to follow a process. In the language
 * of the process, the same for whoever asks, and sent only where it has changed.
 */
import type { Context } from 'hono';
import { sha256 } from '../base/hash.ts';
import { refuse } from '../base/result.ts';
import type { Nouns } from '../domain/index.ts';
import { type AtomFeed, atomFile } from '../exchange/atom.ts';
import { type Calendar, calendarFile } from '../exchange/ics.ts';
import { headOf } from '../views/charter.ts';
import type { DeadlineWhat, Place } from '../views/deadline.ts';
import { deadlines } from '../views/deadlines.ts';
import { feed, type NewsWhat } from '../views/feed.ts';
import { type Words, words } from '../words/index.ts';
import { paths, routes as patterns } from './paths.ts';
import { refused } from './replies.ts';
import type { Env } from './request.ts';
import type { Route } from './server.ts';

export function calendarOf(nouns: Nouns, now: number, origin: string): Calendar | undefined {
  const { charter } = nouns.process;
  if (!charter) return undefined;
  const { slug, title, simulated } = headOf(charter);
  const say = words(charter.language);
  const { host } = new URL(origin);
  const events = deadlines(nouns, now).map(({ id, what, place, ...dates }) => ({
    ...dates,
    uid: `${slug}-${id}@${host}`,
    title: deadlineTitle(say, what),
    description: [title, ...(simulated ? [say.site.simulatedNote] : [])].join('\n'),
    page: origin + pageOf(slug, place),
  }));
  return { title: say.following.calendarOf({ title }), events };
}

export function feedOf(nouns: Nouns, origin: string): AtomFeed | undefined {
  const model = feed(nouns);
  if (!model) return undefined;
  const { slug, title, convener, language, simulated } = model.process;
  const say = words(language);
  const address = origin + paths.feed(slug);
  return {
    ...{ address, page: origin + paths.process(slug), updated: model.updated, language: say.language },
    title: say.following.feedOf({ title }),
    subtitle: simulated ? say.site.simulatedNote : '',
    author: convener || say.site.name,
    entries: model.items.map(({ id, what, place, at, note }) => ({
      id: `${address}#${id}`,
      title: newsTitle(say, what),
      ...{ summary: note, page: origin + pageOf(slug, place), at },
    })),
  };
}

export function deadlineTitle({ following: { deadline } }: Words, what: DeadlineWhat): string {
  switch (what.code) {
    case 'stage':
      return deadline.stage(what);
    case 'charter':
      return deadline.charter(what);
    case 'window':
    case 'lastCall':
      return deadline[what.code](what);
    case 'report':
    case 'commitment':
      return deadline[what.code](what);
    default:
      return deadline[what.code](what);
  }
}

export function newsTitle({ following: { news } }: Words, what: NewsWhat): string {
  switch (what.code) {
    case 'opened':
    case 'reportPublished':
      return news[what.code];
    case 'charterAnnounced':
    case 'charterChanged':
      return news[what.code](what);
    case 'stageClosed':
      return news.stageClosed(what);
    case 'draftPublished':
    case 'windowOpened':
    case 'windowClosed':
    case 'lastCallOpened':
    case 'lastCallEnded':
      return news[what.code](what);
    case 'committed':
      return news.committed(what);
    case 'editionPublished':
      return news.editionPublished(what);
    default:
      return news[what.code](what);
  }
}

export function pageOf(slug: string, place: Place): string {
  switch (place.page) {
    case 'process':
    case 'charter':
    case 'outcome':
      return paths[place.page](slug);
    case 'text':
      return paths.textOf(slug, place.id);
    default:
      return paths[place.page](slug, place.id);
  }
}

/** Whoever has it already, by its mark, gets nothing but that news. */
function unlessKnown(c: Context, text: string, headers: Record<string, string>): Response {
  const mark = `W/"${sha256(text).slice(0, 32)}"`;
  const known = (c.req.header('If-None-Match') ?? '').split(',').map((each) => each.trim());
  if (known.includes(mark) || known.includes('*')) return c.body(null, 304, { ETag: mark });
  return c.body(text, 200, { ...headers, ETag: mark });
}

async function calendarReply(c: Context, { site, doors }: Env): Promise<Response> {
  const nouns = (await site.hosted(c.req.param('slug') ?? ''))?.lane.process.nouns;
  const calendar = nouns && calendarOf(nouns, await site.store.now(), doors.origin());
  if (!calendar) return refused(c, refuse('unknown-page'), true);
  return unlessKnown(c, calendarFile(calendar), {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': 'attachment; filename="calendar.ics"',
  });
}

async function feedReply(c: Context, { site, doors }: Env): Promise<Response> {
  const nouns = (await site.hosted(c.req.param('slug') ?? ''))?.lane.process.nouns;
  const news = nouns && feedOf(nouns, doors.origin());
  if (!news) return refused(c, refuse('unknown-page'), true);
  return unlessKnown(c, atomFile(news), { 'Content-Type': 'application/atom+xml; charset=utf-8' });
}

export const followingRoutes: readonly Route[] = [
  { method: 'GET', path: patterns.calendar, who: 'anyone', handle: calendarReply },
  { method: 'GET', path: patterns.feed, who: 'anyone', handle: feedReply },
];
