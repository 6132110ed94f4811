/**
 * Coming to the table by a form. A stranger gets an account and a session on the way. The form brings the token of that
 * session along, made up when the page was: so whoever sends it again, because the reply got lost, is the same person, and
 * what they asked for is done once.
 */
import type { Context } from 'hono';
import { isMailboxAt, proven } from '../app/domains.ts';
import type { Process } from '../app/engine.ts';
import { hashOf, newToken } from '../app/tokens.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import type { Actor } from '../domain/index.ts';
import { invitationFor } from '../domain/invitations.ts';
import type { Level } from '../domain/noun.ts';
import { type Organisation, organisationCalled } from '../domain/organisations.ts';
import { participantOf } from '../domain/participants.ts';
import { keepSession, sessionAt, tell } from './doors.ts';
import { again, giveAs, withDone } from './giving.ts';
import { limited } from './limiting.ts';
import { anchors, paths, routes as patterns } from './paths.ts';
import { languageOfRequest, refused } from './replies.ts';
import { type Body, bodyOf, type Env } from './request.ts';
import type { Route } from './server.ts';

interface Coming {
  readonly account: string;
  readonly level: Level;
  /** Of a session that begins here. */
  readonly token: string | undefined;
  readonly isNew: boolean;
}

async function takeSeat(c: Context, env: Env): Promise<Response> {
  const { slug = '' } = c.req.param();
  const hosted = await env.site.hosted(slug);
  if (!hosted) return refused(c, refuse('unknown-process', { slug }), true);
  const body = await bodyOf(c, 'participant.join');
  if (isRefusal(body)) return refused(c, body, true);
  if (!body.isForm) return refused(c, refuse('body-unreadable'), false);
  const { process } = hosted.lane;
  const asked = askedIn(process, body);
  const coming = await comingAs(c, env, await formToken(c));
  if (isRefusal(coming)) return again(c, env, asked.command, body, coming);
  const { account, level } = coming;
  await env.doors.accounts.joins(account, process.id);
  const actor: Actor = { id: 'visitor', roles: ['visitor'], account, level };
  const outcome = await giveAs(env, { slug, command: asked.command }, { ...body, input: asked.input }, actor);
  if (isRefusal(outcome)) {
    if (coming.isNew) await env.doors.accounts.forget(account);
    return again(c, env, asked.command, body, outcome);
  }
  if (coming.token !== undefined) keepSession(c, env, coming.token);
  return c.redirect(
    withDone(asked.role === undefined ? paths.takePart(slug) : paths.ofRole(slug, asked.role), asked.command),
    303,
  );
}

/** What the invitation is to decides what is asked for. */
function askedIn({ nouns }: Process, { input }: Body) {
  const { token } = input;
  const role = typeof token === 'string' ? invitationFor(nouns.invitations, token)?.role : undefined;
  if (role !== undefined) return { command: 'invitation.accept', input: { token }, role };
  const { expertiseOther, expertise, ...rest } = input;
  const others = typeof expertiseOther === 'string' ? expertiseOther.split(/[,;،、，；\n]/) : [];
  const fields = [...(Array.isArray(expertise) ? expertise : []), ...others.map((each) => each.trim())].filter(Boolean);
  return { command: 'participant.join', input: { ...rest, ...(fields.length > 0 && { expertise: fields }) }, role };
}

/** What begins with `_` is the form's own. */
async function formToken(c: Context): Promise<string> {
  const { _session } = await c.req.parseBody({ all: true });
  return typeof _session === 'string' && /^[\w-]{43}$/.test(_session) ? _session : newToken();
}

async function comingAs(c: Context, env: Env, token: string): Promise<Coming | Refusal> {
  const session = await sessionAt(c, env);
  if (session) return { account: session.account, level: session.level, token: undefined, isNew: false };
  const before = await env.doors.accounts.sessionOf(hashOf(token));
  if (before) return { account: before.account, level: before.level, token, isNew: false };
  return limited(c, env, 'joinAddress') ?? made(c, env, token);
}

/** Accounts that are being made, by the token of the form that asks for one: of a form that is sent twice at once, both get it. */
const making = new Map<string, Promise<Coming>>();

function made(c: Context, env: Env, token: string): Promise<Coming> {
  const known = making.get(token) ?? make(c, env, token).finally(() => making.delete(token));
  making.set(token, known);
  return known;
}

async function make(c: Context, { doors: { accounts } }: Env, token: string): Promise<Coming> {
  const account = await accounts.newAccount({ language: languageOfRequest(c).tag });
  await accounts.sessions.start(account, { token });
  return { account, level: 0, token, isNew: true };
}

/** Looks whether an organisation can be proven now: by the mailbox of who declared it, or by a record in its domain. */
async function proveOrganisation(c: Context, env: Env): Promise<Response> {
  const { slug = '' } = c.req.param();
  const hosted = await env.site.hosted(slug);
  if (!hosted) return refused(c, refuse('unknown-process', { slug }), true);
  const body = await bodyOf(c, 'organisation.prove');
  if (isRefusal(body)) return refused(c, body, true);
  const { lane } = hosted;
  const session = await sessionAt(c, env);
  const id = String(body.input.organisation ?? '');
  const organisation = organisationCalled(lane.process.nouns.organisations, id);
  const row = session ? participantOf(lane.process.nouns.participants, session.account) : -1;
  if (!session || !organisation || row === -1 || organisation.by !== row) {
    return refused(c, refuse('unknown-organisation', { organisation: id.slice(0, 40) }), body.isForm);
  }
  const how = await howProven(c, env, lane.process, organisation, session.account);
  if (typeof how !== 'string') return again(c, env, 'organisation.prove', body, how);
  const input = { organisation: organisation.id, how };
  const outcome = await lane.submit({
    command: 'organisation.prove',
    input,
    actor: { id: 'operator', roles: ['operator'] },
  });
  if (isRefusal(outcome)) return again(c, env, 'organisation.prove', body, outcome);
  if (session.level > 0) await tell(lane, session.account, await env.doors.accounts.mailOf(session.account));
  return c.redirect(withDone(`${paths.table(slug)}#${anchors.organisations}`, 'organisation.prove'), 303);
}

async function howProven(
  c: Context,
  env: Env,
  process: Process,
  { id, domain, token }: Organisation,
  account: string,
): Promise<'dns' | 'mailbox' | Refusal> {
  const { accounts, resolve, origin } = env.doors;
  // Who declared it has been forgotten, and with them what it would be proven by.
  if (domain === undefined || token === undefined) return refuse('unknown-organisation', { organisation: id });
  const mail = await accounts.mailOf(account);
  if (mail !== undefined && (await isMailboxAt(mail, domain))) return 'mailbox';
  const refusal =
    limited(c, env, 'proof', process.id) ??
    (await proven({ domain, site: origin(), organisation: id, token }, resolve));
  return refusal ?? 'dns';
}

export const joiningRoutes: readonly Route[] = [
  { method: 'POST', path: patterns.join, who: 'anyone', handle: takeSeat },
  { method: 'POST', path: patterns.prove, who: 'anyone', handle: proveOrganisation },
];
