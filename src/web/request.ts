/** Who is asking, for what, and whether twice: what every route needs to know of a request. */
import { createHash, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { parse as cookiesIn } from 'hono/utils/cookie';
import type { Metrics } from '../app/metrics.ts';
import type { Site } from '../app/site.ts';
import { type Refusal, refuse } from '../base/result.ts';
import type { Actor, Role } from '../domain/index.ts';
import { roles } from '../domain/noun.ts';
import type { Life } from './life.ts';

export interface Env {
  readonly site: Site;
  /** Over the operator's socket: whoever reaches it may do what an operator may. */
  readonly operator: boolean;
  readonly failed: (error: unknown) => void;
  /** Of Plenary, for the API's document. */
  readonly version: string;
  readonly metrics: Metrics;
  /** Whether anybody may read the metrics, or only the operator. */
  readonly openMetrics: boolean;
  readonly life: Life;
}

/** What is read of a request, whether it came through the router or past it. */
export interface Asked {
  readonly req: { readonly url: string; header(name: string): string | undefined };
}

const SESSION = 'plenary-session';
const SESSION_MS = 12 * 3600 * 1000;
const KEY = /^[\w.:-]{8,100}$/;
/** Longest body of a page's or integrator's request. Imports come over the socket, which has no such bound. */
export const LONGEST_BODY = 64 * 1024;

const visitor: Actor = { id: 'visitor', roles: ['visitor'] };

/** Tokens are kept by their hash: who reads the database cannot sign in with it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
export const newToken = (): string => randomBytes(32).toString('base64url');

export async function actorOf(c: Asked, { site, operator }: Env): Promise<Actor> {
  if (operator) {
    const as = c.req.header('Plenary-As');
    return as ? { id: as, roles: ['participant'] } : { id: 'operator', roles: ['operator', 'convener', 'moderator'] };
  }
  const session = cookiesIn(c.req.header('Cookie') ?? '', SESSION)[SESSION];
  const token = session ? await site.store.token('session', hashOf(session)) : undefined;
  if (!token) return visitor;
  const held = roles.filter((role): role is Role => token.roles.includes(role));
  return { id: token.account, roles: [...held, 'visitor'] };
}

export async function startSession(c: Context, { site }: Env, token: { account: string; roles: readonly string[] }) {
  const session = newToken();
  const expiresAt = (await site.store.now()) + SESSION_MS;
  await site.store.saveToken('session', hashOf(session), { ...token, expiresAt });
  const secure = new URL(c.req.url).protocol === 'https:';
  setCookie(c, SESSION, session, { httpOnly: true, sameSite: 'Lax', path: '/', secure, maxAge: SESSION_MS / 1000 });
}

export async function endSession(c: Context, { site }: Env) {
  const session = getCookie(c, SESSION);
  if (session) await site.store.spendToken('session', hashOf(session));
  deleteCookie(c, SESSION, { path: '/' });
}

/** A write must come from this site's own pages, or from something that is no browser. */
export function crossSite(c: Asked): Refusal | undefined {
  const site = c.req.header('Sec-Fetch-Site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return refuse('cross-site');
  const origin = c.req.header('Origin');
  if (origin !== undefined && origin !== new URL(c.req.url).origin && hostOf(origin) !== c.req.header('Host')) {
    return refuse('cross-site');
  }
  return undefined;
}

/** Behind a proxy the scheme may differ from what the browser sees; the host does not. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/** What a write carries. Fields of a form that begin with `_` are the form's own, not the command's. */
export interface Body {
  readonly input: Readonly<Record<string, unknown>>;
  readonly key: string;
  /** A page of this site to go on to; undefined for an API request. */
  readonly next: string | undefined;
  readonly isForm: boolean;
}

export async function bodyOf(c: Context): Promise<Body | Refusal> {
  if (isJson(c)) return jsonBody(c, await c.req.json().catch(() => undefined));
  const fields = await c.req.parseBody().catch(() => undefined);
  if (!fields) return refuse('body-unreadable');
  const input = Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith('_')));
  return withKey(fields._key, { input, next: ownPage(fields._next), isForm: true });
}

/** The body of a request of an integrator: `value` is what its JSON says, undefined where it is none. */
export function jsonBody(c: Asked, value: unknown): Body | Refusal {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('body-unreadable');
  return withKey(c.req.header('Idempotency-Key'), { input: { ...value }, next: undefined, isForm: false });
}

export const isJson = (c: Asked): boolean => c.req.header('Content-Type')?.startsWith('application/json') ?? false;

const withKey = (key: unknown, body: Omit<Body, 'key'>): Body | Refusal =>
  typeof key === 'string' && KEY.test(key) ? { ...body, key } : refuse('key-missing');

/** Only a path of this site: never where somebody else wants the reader to go. */
function ownPage(next: unknown): string | undefined {
  return typeof next === 'string' && /^\/(?![/\\])[\w\-./#?=&%]*$/.test(next) ? next : undefined;
}
