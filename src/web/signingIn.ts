/**
 * Signing in. Opening a link signs nobody in, because mail scanners open links too: the button does. What is answered is the
 * same whether a mailbox is known here or not.
 */
import type { Context } from 'hono';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { labelled } from '../domain/fields.ts';
import { cookieOf, currentOf, keepMeanwhile, leave, letIn, sessionAt } from './doors.ts';
import { again } from './giving.ts';
import { limited } from './limiting.ts';
import { Once } from './once.ts';
import { paths, routes as patterns } from './paths.ts';
import { languageOfRequest, refused } from './replies.ts';
import { type Body, bodyOf, type Env, jsonBody, ownPage } from './request.ts';
import type { Route } from './server.ts';

/** Holds what a code is only good together with; and what an issuer's answer is. */
const CODE = 'plenary-code';
const JOURNEY = 'plenary-issuer';

const text = ({ input }: Body, name: string): string => {
  const value = input[name];
  return typeof value === 'string' ? value : '';
};

const once = new Once();

/** Where to, once somebody is in: where they wanted to go, else to their work. */
async function home({ doors }: Env, account: string): Promise<string> {
  const { roles = [] } = (await doors.accounts.account(account)) ?? {};
  return roles.includes('convener') || roles.includes('opener') ? paths.convene() : paths.account();
}

/** By the token of a link; also one that was pasted as a whole. */
async function byLink(c: Context, env: Env): Promise<Response> {
  const sent = await c.req.parseBody().catch(() => ({}));
  const pasted = 'token' in sent && typeof sent.token === 'string' ? sent.token.trim() : '';
  const invitation = invitationIn(pasted);
  if (invitation !== undefined) return c.redirect(invitation, 303);
  const refusal = limited(c, env, 'signInAddress');
  if (refusal) return refused(c, refusal, true);
  const current = currentOf(await sessionAt(c, env));
  const come = () => env.doors.accounts.signIn(tokenIn(pasted), current);
  // The page of a link makes up a key: a button that is pressed twice lets the same browser in once, not out again.
  const key = '_key' in sent && typeof sent._key === 'string' ? sent._key : '';
  const entered = await (key.length < 20 ? come() : once.do(`${pasted} ${key}`, come));
  if (isRefusal(entered)) return refused(c, entered, true);
  await letIn(c, env, entered);
  return c.redirect(('_next' in sent && ownPage(sent._next)) || (await home(env, entered.account)), 303);
}

const tokenIn = (pasted: string): string =>
  URL.canParse(pasted) ? (new URL(pasted).searchParams.get('token') ?? '') : pasted;

/** An invitation is no link to sign in with, but people will try. */
function invitationIn(pasted: string): string | undefined {
  if (!URL.canParse(pasted)) return undefined;
  const { pathname, searchParams } = new URL(pasted);
  const [, slug] = /^\/p\/([a-z0-9-]+)\/join$/.exec(pathname) ?? [];
  const token = searchParams.get('token');
  return slug === undefined || token === null ? undefined : paths.invitation(slug, token);
}

/** Has a link and a code sent. `page`: where the code is then typed in. */
export async function sendCode(c: Context, env: Env, command: string, page: string): Promise<Response> {
  const body = await bodyOf(c, command);
  if (isRefusal(body)) return refused(c, body, true);
  const { mail } = env.doors;
  if (!mail) return again(c, env, command, body, refuse('no-mail-here'));
  const refusal = limited(c, env, 'mailAddress');
  if (refusal) return again(c, env, command, body, refusal);
  const { account } = (await sessionAt(c, env)) ?? {};
  const asked = await once.do(body.key, () => mail.request(text(body, 'mail'), languageOfRequest(c).tag, account));
  if (isRefusal(asked)) return again(c, env, command, body, asked);
  keepMeanwhile(c, env, CODE, asked.nonce, '/');
  return c.redirect(`${page}?sent=1`, 303);
}

/** By the code, in the browser that asked for it. */
export async function byCode(c: Context, env: Env, command: string, page?: string): Promise<Response> {
  const body = await bodyOf(c, command);
  if (isRefusal(body)) return refused(c, body, true);
  const { mail } = env.doors;
  if (!mail) return again(c, env, command, body, refuse('no-mail-here'));
  const nonce = cookieOf(c, CODE) ?? '';
  const current = currentOf(await sessionAt(c, env));
  const entered =
    limited(c, env, 'signInAddress') ??
    (await once.do(`${nonce} ${body.key}`, () => mail.consumeCode(nonce, text(body, 'code'), current)));
  if (isRefusal(entered)) return again(c, env, command, body, entered);
  await letIn(c, env, entered);
  return c.redirect(page ?? body.next ?? (await home(env, entered.account)), 303);
}

/** What the browser is to sign. */
async function passkeyOptions(c: Context, env: Env): Promise<Response> {
  const refusal = limited(c, env, 'signInAddress');
  return refusal ? refused(c, refusal, false) : c.json(await env.doors.passkeys.authenticationOptions());
}

async function byPasskey(c: Context, env: Env): Promise<Response> {
  const refusal = limited(c, env, 'signInAddress');
  if (refusal) return refused(c, refusal, false);
  const answer = await answerOf(c);
  if (isRefusal(answer)) return refused(c, answer, false);
  const entered = await env.doors.passkeys.authenticate(answer.response, currentOf(await sessionAt(c, env)));
  if (isRefusal(entered)) return refused(c, entered, false);
  await letIn(c, env, entered);
  return c.json({ next: answer.next ?? (await home(env, entered.account)) });
}

/** What a browser's script sends back from an authenticator. */
export async function answerOf(
  c: Context,
): Promise<{ response: unknown; name: string; next: string | undefined } | Refusal> {
  const body = jsonBody(c, await c.req.json().catch(() => undefined));
  if (isRefusal(body)) return body;
  const { response, name } = body.input;
  return { response, name: typeof name === 'string' ? labelled(name, 60) : '', next: ownPage(body.input.next) };
}

/** To an issuer. Nothing is kept here, only in the browser: a link may lead here. */
async function toIssuer(c: Context, env: Env): Promise<Response> {
  const { oidc } = env.doors;
  if (!oidc) return refused(c, refuse('issuer-unknown'), true);
  const refusal = limited(c, env, 'signInAddress');
  if (refusal) return refused(c, refusal, true);
  const journey = await oidc.begin(c.req.param('issuer') ?? '', (await sessionAt(c, env))?.account);
  if (isRefusal(journey)) return refused(c, journey, true);
  keepMeanwhile(c, env, JOURNEY, journey.browser, '/sign-in');
  c.header('Cache-Control', 'no-store');
  return c.redirect(journey.url, 303);
}

async function fromIssuer(c: Context, env: Env): Promise<Response> {
  const { oidc } = env.doors;
  if (!oidc) return refused(c, refuse('issuer-unknown'), true);
  const query = new URL(c.req.url).searchParams;
  const current = currentOf(await sessionAt(c, env));
  const entered = await oidc.finish(c.req.param('issuer') ?? '', query, cookieOf(c, JOURNEY) ?? '', current);
  c.header('Cache-Control', 'no-store');
  if (isRefusal(entered)) return refused(c, entered, true);
  await letIn(c, env, entered);
  return c.redirect(await home(env, entered.account), 303);
}

async function signOut(c: Context, env: Env): Promise<Response> {
  await leave(c, env);
  return c.redirect(paths.home(), 303);
}

const post = (path: string, handle: Route['handle']): Route => ({ method: 'POST', path, who: 'anyone', handle });
const get = (path: string, handle: Route['handle']): Route => ({ method: 'GET', path, who: 'anyone', handle });

export const signInRoutes: readonly Route[] = [
  post(patterns.signIn, byLink),
  post(paths.signInBy('mail'), (c, env) => sendCode(c, env, 'sign-in.mail', paths.signIn())),
  post(paths.signInBy('code'), (c, env) => byCode(c, env, 'sign-in.code')),
  post(paths.signInBy('passkey-options'), passkeyOptions),
  post(paths.signInBy('passkey'), byPasskey),
  get(patterns.issuer, toIssuer),
  get(patterns.signInBack, fromIssuer),
  post(patterns.signOut, signOut),
];
