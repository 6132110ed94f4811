/** From what happened to what goes out: pages, JSON, and the one table of statuses. */
import type { Context } from 'hono';
import { setCookie } from 'hono/cookie';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem, Refusal } from '../base/result.ts';
import { offered, type Words, words } from '../words/index.ts';
import { type Language, languageFor, languageOf } from '../words/languages.ts';
import { problemText, sentenceOf } from '../words/sentence.ts';
import { clientBundle } from './client/bundle.ts';
import { cookieOf } from './doors.ts';
import type { Html } from './html.ts';
import { icon } from './icon.ts';
import type { FormState, PageContext, Visit } from './pages/context.ts';
import { type ErrorStatus, errorPage } from './pages/error.ts';
import type { Asked } from './request.ts';

export const script = clientBundle();

/** What a page knows of the request it answers. */
export function contextOf(c: Context, visit?: Visit, live?: { events: string }): PageContext {
  return { ...plainContext(c), visit, live };
}

const LANGUAGE = 'plenary-language';

/** For pages that say the same to everybody who reads the language. */
export function plainContext(c: Context): PageContext {
  const { tag, dir } = languageOfRequest(c);
  return { words: words(tag), lang: tag, dir, path: c.req.path, script: script.path, icon: icon.path };
}

/** As the address asks for it, else as it was chosen on this device, else as the browser prefers. */
export function languageOfRequest({ req }: Asked): Language {
  const asked = new URL(req.url).searchParams.get('lang');
  return languageFor(asked ?? cookieOf({ req }, LANGUAGE), req.header('Accept-Language'), offered);
}

const YEAR_S = 365 * 24 * 3600;

export function chooseLanguage(c: Context, tag: string): void {
  const chosen = languageOf(tag, offered);
  if (chosen) setCookie(c, LANGUAGE, chosen.tag, { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: YEAR_S });
}

export const page = (c: Context, html: Html, status: ContentfulStatusCode = 200): Response =>
  c.html(String(html), status);

const statuses: Readonly<Record<string, ContentfulStatusCode>> = {
  'not-allowed': 403,
  'cross-site': 403,
  'signed-out': 401,
  'token-unknown': 401,
  'token-reads-only': 403,
  'token-elsewhere': 403,
  'link-spent': 403,
  'code-spent': 403,
  'passkey-unknown': 403,
  'passkey-unverified': 403,
  'issuer-refused': 403,
  recused: 403,
  'own-case': 403,
  'own-assessment': 403,
  'same-moderator': 403,
  'level-needed': 403,
  'invitation-needed': 403,
  'account-needed': 403,
  'not-a-participant': 403,
  'unknown-page': 404,
  'unknown-process': 404,
  'no-such-command': 404,
  'unknown-statement': 404,
  'unknown-invitation': 404,
  'unknown-document': 404,
  'unknown-clause': 404,
  'unknown-edition': 404,
  'unknown-change': 404,
  'unknown-assessment': 404,
  'unknown-hook': 409,
  'issuer-unknown': 404,
  'wrong-method': 405,
  'too-large': 413,
  'other-host': 421,
  'too-many-requests': 429,
  'server-failed': 500,
  busy: 503,
  'read-only': 503,
  'server-starting': 503,
  'server-stopping': 503,
  'store-unreadable': 503,
  'slug-taken': 409,
  'hook-there': 409,
  'already-open': 409,
  closed: 409,
  'same-statement': 409,
  'already-out': 409,
  'not-out': 409,
  'taken-out': 409,
  merged: 409,
  reworded: 409,
  'waiting-review': 409,
  'already-joined': 409,
  'already-approved': 409,
  'appealed-already': 409,
  'change-pending': 409,
  'invitation-used': 409,
  'figures-not-ready': 409,
  'figures-hidden': 409,
  'report-no-table': 409,
  'report-same': 409,
  'no-draft': 409,
  'window-closed': 409,
  'window-open': 409,
  'in-last-call': 409,
  'no-last-call': 409,
  'clause-moved-on': 409,
  'clause-out': 409,
  'text-empty': 409,
  'draft-same': 409,
  'draft-outdated': 409,
  'orphan-changes': 409,
  'brackets-open': 409,
  'harm-unanswered': 409,
  'words-moved-on': 409,
  'said-before': 409,
  'no-window': 409,
  'answered-meanwhile': 409,
  // As the IETF's draft on the Idempotency-Key header has it.
  'key-used': 422,
};

/** Of a list, with the entry that it is about. */
function problemOf({ problems, wrong }: Words, problem: Problem): string {
  const what = problemText(problems, problem);
  const { entry } = problem.params;
  return entry === undefined ? what : wrong.at({ place: String(entry), what });
}

/** A refusal as JSON says it, with its status. */
export function refusalReply(refusal: Refusal, language: string) {
  const catalogue = words(language);
  const problems = refusal.problems?.map((problem) => ({
    ...problem,
    sentence: problemOf(catalogue, problem),
  }));
  return {
    status: statuses[refusal.refused] ?? 400,
    retryAfter: 'seconds' in refusal.params ? String(refusal.params.seconds) : undefined,
    body: { refused: refusal.refused, params: refusal.params, sentence: sentenceOf(catalogue, refusal), problems },
  };
}

/** A refusal in the form that was asked for: a page for a form, JSON for everything else. */
export function refused(c: Context, refusal: Refusal, asPage: boolean, typed?: FormState['values']): Response {
  const { status, retryAfter, body } = refusalReply(refusal, languageOfRequest(c).tag);
  if (retryAfter !== undefined) c.header('Retry-After', retryAfter);
  if (asPage) return page(c, errorPage(pageStatus(status), plainContext(c), body.sentence, typed), status);
  return c.json(body, status);
}

/** On every reply: what keeps a browser from doing more than was meant. */
export const standingHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Without any, a browser sends forms with no origin, and they could not be told from those of another site.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Error pages come in four kinds; a status without its own kind takes the nearest. */
function pageStatus(status: number): ErrorStatus {
  if (status === 403 || status === 404) return status;
  return status >= 500 ? 503 : 400;
}
