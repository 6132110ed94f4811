/** Programs that act for a person: `Authorization: Bearer plt_…`, with no more than the person gave them. */
import type { Session } from '../app/sessions.ts';
import { hashOf } from '../app/tokens.ts';
import { type Refusal, refuse } from '../base/result.ts';
import type { Asked, Env } from './request.ts';

const BEARER = /^Bearer +([\w.~+/=-]{8,200})$/i;
const ADDRESS = /^\/p\/([^/]+?)(?:\.json)?(?:\/|$)/;

/** Whether a program shows a token, of whatever worth. Its cookies, if it has any, then count for nothing. */
export const showsBearer = (c: Asked): boolean => c.req.header('Authorization') !== undefined;

/** Whose token it is; undefined for nobody's. */
export async function bearerAt(c: Asked, { doors }: Env): Promise<Session | undefined> {
  const [, token] = BEARER.exec(c.req.header('Authorization') ?? '') ?? [];
  return token === undefined ? undefined : doors.accounts.bearerOf(hashOf(token));
}

/**
 * Why a program may not do what it asks for: a token that is nobody's is told, never taken for a stranger; and a token
 * reaches the processes it was made for, and nothing of the account itself.
 */
export async function bearerRefusal(c: Asked, env: Env, method: string): Promise<Refusal | undefined> {
  if (!showsBearer(c)) return undefined;
  const session = await bearerAt(c, env);
  if (!session) return refuse('token-unknown');
  const { scope } = session;
  const reads = method === 'GET' || method === 'HEAD';
  if (!reads && scope?.may !== 'act') return refuse('token-reads-only');
  const { pathname } = new URL(c.req.url);
  const slug = ADDRESS.exec(pathname)?.[1];
  const reachesAll = scope?.processes === 'own';
  // Outside of processes is where new ones are opened.
  if (slug === undefined)
    return isOfAccount(pathname) || !(reads || reachesAll) ? refuse('token-elsewhere') : undefined;
  return reachesAll || scope?.processes.includes(slug) ? undefined : refuse('token-elsewhere');
}

/** What only its owner does, in a browser. */
const isOfAccount = (pathname: string): boolean => /^\/(account|sign-in|sign-out)(\.json$|\/|$)/.test(pathname);
