/** What somebody does with their account. Everything here needs the session of a browser; a program's key reaches none of it. */
import type { Context } from 'hono';
import { eraseAccount } from '../app/erasure.ts';
import type { Digest } from '../app/ports.ts';
import type { Scope, Session } from '../app/sessions.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { labelled } from '../domain/fields.ts';
import { participationData, timeOfDay } from '../views/account.ts';
import { words } from '../words/index.ts';
import { browserOf, doorsClosed, leave, sessionAt } from './doors.ts';
import { again, withDone } from './giving.ts';
import type { Html } from './html.ts';
import { limited } from './limiting.ts';
import { Once } from './once.ts';
import { erasedPage, linkPage, tokenPage } from './pages/accountOnce.ts';
import type { PageContext } from './pages/context.ts';
import { paths, routes as patterns } from './paths.ts';
import { languageOfRequest, page, plainContext, refused } from './replies.ts';
import { type Body, bodyOf, type Env } from './request.ts';
import type { Route } from './server.ts';
import { answerOf, byCode, sendCode } from './signingIn.ts';

/** What is done, by whom: gives what to say next, or why not. */
type Act = (
  env: Env,
  session: Session,
  body: Body,
  c: Context,
) => Promise<Refusal | string | ((context: PageContext) => Html)>;

const once = new Once();

const text = ({ input }: Body, name: string): string => {
  const value = input[name];
  return typeof value === 'string' ? value.trim() : '';
};

const LONGEST_NAME = 60;
const LONGEST_DAYS = 365;

const acts: Readonly<Record<string, Act>> = {
  async 'mailbox-removed'({ doors }, { account }) {
    await doors.accounts.dropMail(account);
    return paths.account();
  },
  async 'passkey-remove'({ doors }, { account }, body) {
    await doors.passkeys.drop(account, text(body, 'id'));
    return paths.account();
  },
  async unlink({ doors }, { account }, body) {
    await doors.oidc?.drop(account, text(body, 'id'));
    return paths.account();
  },
  async end({ doors }, { account }, body) {
    await doors.accounts.sessions.revoke(account, 'session', text(body, 'id'));
    return paths.account();
  },
  async 'end-others'({ doors }, { account, hash }) {
    await doors.accounts.sessions.revokeAll(account, 'session', hash);
    return paths.account();
  },
  async resume({ doors }, { account }) {
    const { token } = await doors.accounts.resumeLink(account);
    const link = doors.origin() + paths.signInWith(token);
    return (context) => linkPage(link, context);
  },
  async token(env, { account }, body) {
    const { name, days, scope } = keyAsked(env, body);
    const made = await env.doors.accounts.newApiToken(account, name, scope, days);
    return isRefusal(made) ? made : (context) => tokenPage(made.token, context);
  },
  async revoke({ doors }, { account }, body) {
    await doors.accounts.sessions.revoke(account, 'api', text(body, 'id'));
    return paths.account();
  },
  async digest(env, { account }, body) {
    const refusal = await env.doors.digests.want(account, await digestAsked(env, account, body));
    return refusal ?? paths.account();
  },
  async erase(env, { account }, body, c) {
    const { eraseWord } = words(languageOfRequest(c).tag).account;
    if (plain(text(body, 'word')) !== plain(eraseWord)) return refuse('erase-word', { word: eraseWord });
    const refusal = await eraseAccount(env.site, env.doors.accounts, account);
    return refusal ?? erasedPage;
  },
};

const plain = (word: string): string => word.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

function keyAsked({ site }: Env, body: Body): { name: string; days: number; scope: Scope } {
  const where = text(body, 'where');
  const processes = site.slugs().includes(where) ? [where] : 'own';
  const days = Math.min(LONGEST_DAYS, Math.max(1, Math.floor(Number(text(body, 'days'))) || 30));
  const may = text(body, 'may') === 'act' ? 'act' : 'read';
  return { name: labelled(text(body, 'name'), LONGEST_NAME), days, scope: { processes, may } };
}

/** Of processes that they have to do with, and of no others. */
async function digestAsked({ doors, site }: Env, account: string, { input }: Body): Promise<Digest['processes']> {
  if (input.all === 'on') return 'all';
  const slugs = [input.process].flat();
  const memberships = await doors.accounts.membershipsOf(account);
  const processes = (await site.store.processes()).filter(({ id }) => memberships.includes(id));
  return processes.filter(({ slug }) => slugs.includes(slug)).map(({ id }) => id);
}

function routeOf([name, act]: [string, Act]): Route {
  const command = `account.${name}`;
  return {
    method: 'POST',
    path: paths.accountAct(name),
    who: 'anyone',
    async handle(c, env) {
      const body = await bodyOf(c, command);
      if (isRefusal(body)) return refused(c, body, true);
      // Pressed twice, it is done once, and said once more what was said.
      const next = await once.do(`${command} ${body.key} ${browserOf(c, env)}`, () => asked(c, env, act, body));
      if (typeof next === 'string') return c.redirect(withDone(next, command), 303);
      if (next === doorsClosed) return refused(c, next, true);
      if (typeof next === 'object') return again(c, env, command, body, next);
      if (next === erasedPage) await leave(c, env);
      // Shown this once: neither the browser nor anything on the way is to keep it.
      c.header('Cache-Control', 'no-store');
      return page(c, next(plainContext(c)));
    },
  };
}

async function asked(c: Context, env: Env, act: Act, body: Body): ReturnType<Act> {
  const session = await sessionAt(c, env);
  if (!session) return doorsClosed;
  return limited(c, env, 'command', session.account) ?? act(env, session, body, c);
}

async function passkeyOptions(c: Context, env: Env): Promise<Response> {
  const session = await sessionAt(c, env);
  if (!session) return refused(c, doorsClosed, false);
  const refusal = limited(c, env, 'command', session.account);
  if (refusal) return refused(c, refusal, false);
  const { account: say } = words(languageOfRequest(c).tag);
  const options = await env.doors.passkeys.registrationOptions(session.account, say.title);
  return isRefusal(options) ? refused(c, options, false) : c.json(options);
}

async function addPasskey(c: Context, env: Env): Promise<Response> {
  const session = await sessionAt(c, env);
  if (!session) return refused(c, doorsClosed, false);
  const answer = await answerOf(c);
  if (isRefusal(answer)) return refused(c, answer, false);
  const { account } = session;
  const made = await env.doors.passkeys.register(account, answer.response, answer.name);
  return isRefusal(made) ? refused(c, made, false) : c.json({ next: withDone(paths.account(), 'account.passkey') });
}

/** Everything that is kept of somebody, as one file. */
async function exported(c: Context, env: Env): Promise<Response> {
  const session = await sessionAt(c, env);
  if (!session) return refused(c, doorsClosed, true);
  const refusal = limited(c, env, 'export', session.account);
  if (refusal) return refused(c, refusal, true);
  const file = await everythingOf(env, session);
  return c.body(JSON.stringify(file, undefined, 2), 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': 'attachment; filename="plenary-account.json"',
    'Cache-Control': 'no-store',
  });
}

async function everythingOf({ doors, site }: Env, { account: id }: Session): Promise<object> {
  const { accounts, passkeys, oidc } = doors;
  const held = await accounts.account(id);
  const dated = (list: readonly { label?: string | undefined; createdDay: number }[]) =>
    list.map(({ label, createdDay }) => ({ name: label, since: day(createdDay) }));
  const memberships = await accounts.membershipsOf(id);
  const processes: object[] = [];
  for (const { id: process, slug } of await site.store.processes()) {
    const hosted = memberships.includes(process) ? await site.hosted(slug) : undefined;
    if (hosted) processes.push(participationData(hosted.lane.process.nouns, id));
  }
  return {
    site: doors.origin(),
    made: day(Math.floor((await site.store.now()) / timeOfDay(1))),
    account: {
      id,
      since: held && day(held.createdDay),
      language: held?.language,
      mailbox: await accounts.mailOf(id),
      dailyDigestOf: await doors.digests.wanted(id),
      rolesOnSite: held?.roles,
      passkeys: dated(await passkeys.list(id)),
      accountsElsewhere: ((await oidc?.list(id)) ?? []).map(({ issuer, createdDay }) => ({
        issuer,
        since: day(createdDay),
      })),
      devices: (await accounts.sessions.list(id, 'session')).map((each) => ({
        since: day(each.createdDay),
        used: day(each.usedDay),
      })),
      keysForPrograms: dated(await accounts.sessions.list(id, 'api')),
    },
    processes,
  };
}

const day = (number: number): string => new Date(timeOfDay(number)).toISOString().slice(0, 10);

const withScript = (act: string, handle: Route['handle']): Route => ({
  method: 'POST',
  path: paths.accountAct(act),
  who: 'anyone',
  handle,
});

export const accountRoutes: readonly Route[] = [
  withScript('mailbox', (c, env) => sendCode(c, env, 'account.mailbox', paths.account())),
  withScript('confirm', (c, env) => byCode(c, env, 'account.confirm', withDone(paths.account(), 'account.confirm'))),
  withScript('passkey-options', passkeyOptions),
  withScript('passkey', addPasskey),
  ...Object.entries(acts).map(routeOf),
  { method: 'GET', path: patterns.accountExport, who: 'anyone', handle: exported },
];
