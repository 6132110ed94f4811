/** From what happened to what goes out: pages, JSON, and the one table of statuses. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Refusal } from '../base/result.ts';
import { words } from '../words/index.ts';
import { problemText, sentenceOf } from '../words/sentence.ts';
import { clientBundle } from './client/bundle.ts';
import type { Html } from './html.ts';
import { icon } from './icon.ts';
import type { PageContext } from './pages/context.ts';
import { type ErrorStatus, errorPage } from './pages/error.ts';
import { actorOf, type Env, newToken } from './request.ts';

export const script = clientBundle();

/** What a page knows of the request it answers. */
export async function contextOf(c: Context, env: Env, live?: { events: string }): Promise<PageContext> {
  const { roles } = await actorOf(c, env);
  const moderator = roles.includes('moderator');
  const viewer = moderator || roles.includes('convener') ? { moderator, newKey: newToken } : undefined;
  return { ...plainContext(c), live, viewer };
}

/** For pages that say the same to everybody. */
export const plainContext = (c: Context): PageContext => ({
  words: words('en'),
  lang: 'en',
  dir: 'ltr',
  path: c.req.path,
  script: script.path,
  icon: icon.path,
});

export const page = (c: Context, html: Html, status: ContentfulStatusCode = 200): Response =>
  c.html(String(html), status);

const statuses: Readonly<Record<string, ContentfulStatusCode>> = {
  'not-allowed': 403,
  'cross-site': 403,
  'link-spent': 403,
  'unknown-page': 404,
  'unknown-process': 404,
  'no-such-command': 404,
  'unknown-statement': 404,
  'too-large': 413,
  'server-failed': 500,
  busy: 503,
  'read-only': 503,
  'server-starting': 503,
  'server-stopping': 503,
  'store-unreadable': 503,
  'slug-taken': 409,
  'already-open': 409,
  closed: 409,
  'same-statement': 409,
  'already-out': 409,
  'not-out': 409,
  'taken-out': 409,
};

/** A refusal as JSON says it, with its status. */
export function refusalReply(refusal: Refusal) {
  const catalogue = words('en');
  const problems = refusal.problems?.map((problem) => ({
    ...problem,
    sentence: problemText(catalogue.problems, problem),
  }));
  return {
    status: statuses[refusal.refused] ?? 400,
    retryAfter: refusal.refused === 'busy' ? String(refusal.params.seconds) : undefined,
    body: { refused: refusal.refused, params: refusal.params, sentence: sentenceOf(catalogue, refusal), problems },
  };
}

/** A refusal in the form that was asked for: a page for a form, JSON for everything else. */
export function refused(c: Context, refusal: Refusal, asPage: boolean): Response {
  const { status, retryAfter, body } = refusalReply(refusal);
  if (retryAfter !== undefined) c.header('Retry-After', retryAfter);
  if (asPage) return page(c, errorPage(pageStatus(status), plainContext(c), body.sentence), status);
  return c.json(body, status);
}

/** On every reply: what keeps a browser from doing more than was meant. */
export const standingHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Error pages come in four kinds; a status without its own kind takes the nearest. */
function pageStatus(status: number): ErrorStatus {
  if (status === 403 || status === 404) return status;
  return status >= 500 ? 503 : 400;
}
