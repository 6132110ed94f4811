/** Views of who comes and who is here: joining, signing in, the account, the table, and how programs use all of it. */
import { recordOf, registrableDomain } from '../../app/domains.ts';
import type { Session } from '../../app/sessions.ts';
import { type AccountModel, type Participation, participation, stranger, timeOfDay } from '../../views/account.ts';
import { inclusion } from '../../views/inclusion.ts';
import { join } from '../../views/join.ts';
import { type TableModel, table } from '../../views/table.ts';
import { sessionAt } from '../doors.ts';
import { accountPage } from '../pages/account.ts';
import { apiPage } from '../pages/api.ts';
import { joinPage } from '../pages/join.ts';
import { type SignIn, signInPage } from '../pages/signIn.ts';
import { type Proofs, tablePage } from '../pages/table.ts';
import { unsubscribePage } from '../pages/unsubscribe.ts';
import { routes } from '../paths.ts';
import type { Env } from '../request.ts';
import { type Asking, shown, type View, viewOf } from './view.ts';

async function processOf({ site, params: { slug = '' } }: Asking) {
  const hosted = await site.hosted(slug);
  return hosted && { conversation: hosted.view().conversation, nouns: hosted.lane.process.nouns };
}

async function tableOf(asking: Asking) {
  const {
    site,
    params: { slug = '' },
    viewer,
    now,
  } = asking;
  const [process, view] = [await processOf(asking), await viewOf(site, slug)];
  if (!process || !view) return undefined;
  const { conversation, figures } = view;
  return {
    table: table(conversation, process.nouns, viewer, now),
    inclusion: inclusion(conversation, process.nouns, figures, now),
  };
}

/** What each organisation of who looks has to publish in its domain. */
async function proofsOf(model: TableModel, { env }: Asking): Promise<Proofs> {
  const proofs = new Map<string, { name: string; value: string }>();
  for (const { id, domain, token } of model.organisations) {
    if (token === null) continue;
    const registered = (await registrableDomain(domain)) ?? domain;
    proofs.set(id, recordOf({ domain: registered, site: env.doors.origin(), organisation: id, token }));
  }
  return proofs;
}

async function signIn({ query, asked, env }: Asking): Promise<SignIn> {
  const token = query('token') ?? null;
  const mail = token === null ? undefined : await env.doors.accounts.mailOfLink(token);
  const session = await sessionAt(asked, env);
  const loses = session !== undefined && (await losesSeat(token, session, env));
  return { token, mail: mail ?? null, codeSent: query('sent') === '1', known: session !== undefined, loses };
}

/** Whether nothing but this browser opens an account that has a place somewhere: who comes in as somebody else loses it. */
async function losesSeat(token: string | null, { account: id, siteRoles }: Session, { doors }: Env): Promise<boolean> {
  const { accounts, passkeys, oidc } = doors;
  if (siteRoles.length > 0 || (token !== null && !(await accounts.opensAnother(token, id)))) return false;
  if ((await accounts.membershipsOf(id)).length === 0 || (await accounts.mailOf(id)) !== undefined) return false;
  const others = [...(await passkeys.list(id)), ...((await oidc?.list(id)) ?? [])];
  return others.length === 0 && (await accounts.sessions.list(id, 'session')).length < 2;
}

async function accountOf(asking: Asking): Promise<AccountModel> {
  const { asked, env, query } = asking;
  const session = await sessionAt(asked, env);
  if (!session) return stranger;
  const { account: id, hash } = session;
  const { accounts, passkeys, oidc } = env.doors;
  const mail = (await accounts.mailOf(id)) ?? null;
  const own = (list: readonly { id: string; label: string; createdDay: number }[]) =>
    list.map(({ id: each, label, createdDay }) => ({ id: each, name: label, since: timeOfDay(createdDay) }));
  const identities = ((await oidc?.list(id)) ?? []).map(({ mark, issuer, createdDay }) => {
    return { id: mark, label: new URL(issuer).host, createdDay };
  });
  const keys = await passkeys.list(id);
  return {
    known: true,
    mail,
    safe: mail !== null || keys.length + identities.length > 0,
    passkeys: own(keys),
    identities: own(identities),
    devices: (await accounts.sessions.list(id, 'session')).map(({ id: each, createdDay, usedDay }) => ({
      id: each,
      since: timeOfDay(createdDay),
      used: timeOfDay(usedDay),
      isThis: each === hash,
    })),
    keys: (await accounts.sessions.list(id, 'api')).map(({ id: each, label = '', scope, expiresAt, usedDay }) => ({
      id: each,
      name: label,
      may: scope?.may ?? 'read',
      processes: scope === undefined || scope.processes === 'own' ? null : scope.processes,
      until: expiresAt,
      used: timeOfDay(usedDay),
    })),
    processes: await participations(asking, id),
    digest: await digestOf(asking, id),
    codeSent: query('sent') === '1',
  };
}

/** Of which processes, by their addresses. */
async function digestOf({ site, env }: Asking, account: string): Promise<AccountModel['digest']> {
  const wanted = await env.doors.digests.wanted(account);
  if (wanted === 'all') return wanted;
  return (await site.store.processes()).filter(({ id }) => wanted.includes(id)).map(({ slug }) => slug);
}

async function participations({ site, env }: Asking, account: string): Promise<Participation[]> {
  const memberships = await env.doors.accounts.membershipsOf(account);
  const own: Participation[] = [];
  for (const { id, slug } of await site.store.processes()) {
    const hosted = memberships.includes(id) ? await site.hosted(slug) : undefined;
    const found = hosted && participation(hosted.lane.process.nouns, account);
    if (found) own.push(found);
  }
  return own;
}

export const peopleViews: readonly View[] = [
  {
    path: routes.join,
    summary: 'Who may take a seat, what is asked, and what an invitation says.',
    async show(asking) {
      const process = await processOf(asking);
      if (!process) return undefined;
      const { viewer, now, query } = asking;
      const model = join(process.conversation, process.nouns, viewer, { token: query('token'), now });
      return shown(model, joinPage);
    },
  },
  {
    path: routes.table,
    summary:
      'Who is at the table by seat, region and language, who is missing, who is heard, and whose seat is in doubt.',
    async show(asking) {
      const made = await tableOf(asking);
      if (!made) return undefined;
      const model = { ...made.table, inclusion: made.inclusion };
      const proofs = await proofsOf(model, asking);
      return shown(model, (each, context) => tablePage(each, context, proofs));
    },
  },
  {
    path: routes.signIn,
    summary: 'The ways to sign in.',
    show: async (asking) => shown(await signIn(asking), signInPage),
  },
  {
    path: routes.unsubscribe,
    summary: 'What ends the daily digest that a link came with (`?token=`).',
    show: async ({ query }) => shown({ token: query('token') ?? '' }, unsubscribePage),
  },
  {
    path: routes.account,
    summary: 'What is kept of you, and what opens your account.',
    show: async (asking) => shown(await accountOf(asking), accountPage),
  },
  {
    path: routes.api,
    summary: 'How programs use this site.',
    show: async ({ site }) => shown({ slug: site.slugs()[0] ?? null }, apiPage),
  },
];
