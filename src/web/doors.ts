/** What opens accounts on this site, and who stands at the door of a request: a browser with its session, or a program. */
import type { Context } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { parse as cookiesIn } from 'hono/utils/cookie';
import type { Accounts, Current, Entered } from '../app/accounts.ts';
import type { Digests } from '../app/digest.ts';
import { isMailboxAt, type Resolve } from '../app/domains.ts';
import type { Hooks } from '../app/hooks.ts';
import type { Lane } from '../app/lane.ts';
import type { RateLimits } from '../app/limits.ts';
import type { MailSignIn } from '../app/mailSignIn.ts';
import type { Oidc } from '../app/oidc.ts';
import type { Passkeys } from '../app/passkeys.ts';
import type { Session } from '../app/sessions.ts';
import { hashOf } from '../app/tokens.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import type { Actor } from '../domain/index.ts';
import { participantOf } from '../domain/participants.ts';
import type { Asked, Env } from './request.ts';

export interface Doors {
  readonly accounts: Accounts;
  readonly limits: RateLimits;
  /** Undefined where the site sends no mail. */
  readonly mail: MailSignIn | undefined;
  readonly passkeys: Passkeys;
  /** Undefined where the operator has named no issuer. */
  readonly oidc: Oidc | undefined;
  readonly digests: Digests;
  readonly hooks: Hooks;
  /** Asks DNS; where tests need no network, something else. */
  readonly resolve?: Resolve;
  /** Where browsers see the site: `https://plenary.example`. */
  origin(): string;
}

/** Over TLS the browser itself sees to it that no other host, and no other path, has set it. */
const sessionCookie = (env: Env): string => (isSecure(env) ? '__Host-plenary-session' : 'plenary-session');

/** For who has no session, where one is needed. */
export const doorsClosed: Refusal = refuse('signed-out');

export const cookieOf = (c: Asked, name: string): string | undefined =>
  cookiesIn(c.req.header('Cookie') ?? '', name)[name];

/** The session of the browser that asks; undefined for a stranger, and for a program. */
export async function sessionAt(c: Asked, env: Env): Promise<Session | undefined> {
  const token = cookieOf(c, sessionCookie(env));
  return token === undefined ? undefined : env.doors.accounts.sessionOf(hashOf(token));
}

/** Tells browsers apart, also after their session has ended. */
export const browserOf = (c: Asked, env: Env): string => hashOf(cookieOf(c, sessionCookie(env)) ?? '');

/** Cookies go over TLS only where the site does. */
const isSecure = ({ doors }: Env): boolean => doors.origin().startsWith('https:');

/** As long as a session can last at most; when it really ends, its row says. */
const SESSION_S = 30 * 24 * 3600;

export function keepSession(c: Context, env: Env, token: string): void {
  setCookie(c, sessionCookie(env), token, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: isSecure(env),
    maxAge: SESSION_S,
  });
}

/** Something that only the browser that asks is to hold, until it comes back with what it asked for. */
export function keepMeanwhile(c: Context, env: Env, name: string, value: string, path: string): void {
  setCookie(c, name, value, { httpOnly: true, sameSite: 'Lax', path, secure: isSecure(env), maxAge: 15 * 60 });
}

export async function leave(c: Context, env: Env): Promise<void> {
  const session = await sessionAt(c, env);
  if (session) await env.doors.accounts.sessions.end(session.hash);
  deleteCookie(c, sessionCookie(env), { path: '/', secure: isSecure(env) });
}

export const currentOf = (session: Session | undefined): Current | undefined =>
  session && { account: session.account, hash: session.hash };

/** Lets somebody in, and tells the processes of the account what it has shown by that. */
export async function letIn(c: Context, env: Env, entered: Entered): Promise<void> {
  keepSession(c, env, entered.session.token);
  if (entered.confirmed) await tellProcesses(env, entered.account);
}

const operator: Actor = { id: 'operator', roles: ['operator'] };

/** A mailbox was confirmed, or an identity elsewhere: what that shows holds wherever the account takes part. */
export async function tellProcesses(env: Env, account: string): Promise<void> {
  const memberships = await env.doors.accounts.membershipsOf(account);
  const mail = await env.doors.accounts.mailOf(account);
  for (const { id, slug } of await env.site.store.processes()) {
    const lane = memberships.includes(id) ? (await env.site.hosted(slug))?.lane : undefined;
    if (lane) await tell(lane, account, mail);
  }
}

/** A refusal here says that the process knows it already. */
export async function tell(lane: Lane, account: string, mail: string | undefined): Promise<void> {
  const { participants, organisations } = lane.process.nouns;
  const row = participantOf(participants, account);
  if (row === -1) return;
  const participant = participants.ids.idAt(row);
  const confirm = (level: 1 | 3) =>
    lane.submit({ command: 'participant.confirm', input: { participant, level }, actor: operator });
  await confirm(1);
  for (const { id, by, domain } of organisations.list) {
    if (mail === undefined || by !== row || domain === undefined || !(await isMailboxAt(mail, domain))) continue;
    await lane.submit({ command: 'organisation.prove', input: { organisation: id, how: 'mailbox' }, actor: operator });
    const raised = await confirm(3);
    if (!isRefusal(raised)) return;
  }
}
