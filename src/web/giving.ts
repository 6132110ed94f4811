/** Showing a page to who asks, giving a command for them, and showing the page again where it was refused. */
import type { Context } from 'hono';
import { allCommands } from '../app/engine.ts';
import type { Answer } from '../app/lane.ts';
import type { Metrics } from '../app/metrics.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import type { Actor } from '../domain/index.ts';
import { MOST_VOTES_AT_ONCE } from '../domain/votes.ts';
import type { Viewer } from '../views/viewer.ts';
import { words } from '../words/index.ts';
import { limitedCommand } from './limiting.ts';
import type { FormState, PageContext, Visit } from './pages/context.ts';
import { IS_REFUSAL } from './parts/form.ts';
import { anchors, paths } from './paths.ts';
import { contextOf, languageOfRequest, page, refusalReply, refused } from './replies.ts';
import { type Asked, actorOf, type Body, type Env, hashOf, newToken, personOf, viewerIn } from './request.ts';
import type { Shown, Typed, View } from './views/view.ts';
import { views } from './views.ts';

export type Params = Readonly<Record<string, string>>;

/** The model of a view and its page, for who asks. `search`: what follows the `?` of its address; `typed`: into a refused form. */
export async function showing(
  c: Context,
  env: Env,
  view: View,
  params: Params,
  search: URLSearchParams,
  typed?: Typed,
): Promise<Shown | Refusal> {
  const viewer = await viewerOf(c, env, params.slug);
  if (view.who && !view.who.some((role) => viewer.roles.includes(role))) {
    return refuse('not-allowed', { command: view.path });
  }
  const query = (name: string) => search.get(name) ?? undefined;
  const asking = { env, site: env.site, asked: c, params, query, viewer, now: await env.site.store.now(), typed };
  return (await view.show(asking)) ?? refuse('unknown-page');
}

export async function viewerOf(c: Context, env: Env, slug: string | undefined): Promise<Viewer> {
  const hosted = slug === undefined ? undefined : await env.site.hosted(slug);
  return viewerIn(hosted?.lane.process, await personOf(c, env));
}

export async function pageContext(c: Context, env: Env, { slug }: Params, form?: FormState): Promise<PageContext> {
  const person = await personOf(c, env);
  const { mail, oidc } = env.doors;
  const visit: Visit = {
    viewer: await viewerOf(c, env, slug),
    newKey: newToken,
    form,
    done: doneIn(c),
    offers: {
      mail: mail !== undefined,
      passkeys: true,
      issuers: oidc?.issuers ?? [],
      convening: person.mayConvene,
      conveners: env.conveners,
    },
    origin: env.doors.origin(),
  };
  return contextOf(c, visit, slug === undefined ? undefined : { events: paths.events(slug) });
}

/** What was done, as the address of the next page says it: pages know what they have a sentence for, and ignore the rest. */
const doneIn = (c: Context): string | undefined => {
  const done = c.req.query('done');
  return done !== undefined && /^[a-z]+(\.[a-z-]+)?$/.test(done) ? done : undefined;
};

/** The page that a refused form stands on, with what was typed into it and what is wrong with it. */
export async function again(
  c: Context,
  env: Env,
  command: string,
  { form }: Body,
  refusal: Refusal,
): Promise<Response> {
  if (form?.page === undefined) return refused(c, refusal, true, form?.values);
  const { pathname, searchParams } = new URL(form.page, 'http://site');
  for (const view of views) {
    const params = paramsOf(view.path, pathname);
    const made = params && (await showing(c, env, view, params, searchParams, { command, values: form.values }));
    if (!made || isRefusal(made)) continue;
    const { tag } = languageOfRequest(c);
    const { status, retryAfter, body } = refusalReply(offering(refusal), tag);
    if (retryAfter !== undefined) c.header('Retry-After', retryAfter);
    const problems = body.problems ?? [];
    const said = refusalReply({ ...refusal, problems: undefined }, tag).body.sentence;
    // Which command it is goes without saying: they filled in its form.
    const sentence = refusal.refused === 'invalid' ? words(tag).wrong.form : said;
    const { refused: code } = refusal;
    const state = { command, about: form.about, values: form.values, refused: code, sentence, problems };
    const context = { ...(await pageContext(c, env, params, state)), path: pathname };
    const shown = made.page(context);
    // The form is there no more: what it acted on is gone, or somebody else was quicker. Then the reason stands by itself.
    if (!String(shown).includes(IS_REFUSAL)) return refused(c, refusal, true, form.values);
    return page(c, shown, status);
  }
  return refused(c, refusal, true, form.values);
}

/** A form shows what there is to choose from, by its name; the codes of it are for programs. */
function offering(refusal: Refusal): Refusal {
  const problems = refusal.problems?.map((each) =>
    each.code === 'not-one-of' ? { ...each, code: 'not-offered' } : each,
  );
  return { ...refusal, problems };
}

/** The parameters of an address that a pattern of the router fits; undefined where it does not. */
export function paramsOf(pattern: string, pathname: string): Params | undefined {
  const [wanted, got] = [pattern.split('/'), pathname.split('/')];
  if (wanted.length !== got.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const text = got[i] ?? '';
    if (part.startsWith(':') && text !== '') params[part.slice(1)] = text;
    else if (part !== text) return undefined;
  }
  return params;
}

/** So that the next page can say what has just happened. */
export function withDone(next: string, command: string): string {
  const url = new URL(next, 'http://site');
  url.searchParams.set('done', command);
  // Without one of its own, a browser would keep that of the form.
  return url.pathname + url.search + (url.hash || `#${anchors.content}`);
}

/** Gives a command to the process at an address: the one way in, for what comes through the router and past it. */
export async function give(
  c: Asked,
  env: Env,
  { slug, command }: { slug: string; command: string },
  body: Body,
): Promise<Answer | Refusal> {
  const hosted = await env.site.hosted(slug);
  const actor = await actorOf(c, env, hosted?.lane.process, command);
  const refusal = limitedCommand(c, env, command, actor, votesIn(body.input));
  if (refusal) return refusal;
  const outcome = await giveAs(env, { slug, command }, body, actor);
  if (command === 'process.open' && actor.account !== undefined && !isRefusal(outcome)) {
    await noteOpened(env, slug, actor.account);
  }
  return outcome;
}

/** So that it stands in their account, and goes with it. */
async function noteOpened(env: Env, slug: string, account: string): Promise<void> {
  const hosted = await env.site.hosted(slug);
  if (hosted) await env.doors.accounts.joins(account, hosted.lane.process.id);
}

/** More than may come at once is refused for that, not for how often. */
const votesIn = ({ votes }: Body['input']): number =>
  Array.isArray(votes) ? Math.min(Math.max(votes.length, 1), MOST_VOTES_AT_ONCE) : 1;

/** The same, where it is known already whose act it is. */
export function giveAs(
  env: Env,
  { slug, command }: { slug: string; command: string },
  { input, key }: Pick<Body, 'input' | 'key'>,
  actor: Actor,
): Promise<Answer | Refusal> {
  return counted(env.metrics, command, () => env.site.submit(slug, { command, input, actor, key: keyOf(actor, key) }));
}

/** Visitors have no name in the journal, so the key tells them apart: of one account, and nobody can guess another's. */
const keyOf = ({ id, account }: Actor, key: string): string =>
  id === 'visitor' && account !== undefined ? hashOf(`${account} ${key}`).slice(0, 40) : key;

const commandTypes = new Set(allCommands.map(({ type }) => type));

/** Counts a command by its outcome. What is no command of the register is counted under one name, whatever was sent. */
export async function counted<T extends object>(metrics: Metrics, command: string, give: () => Promise<T>): Promise<T> {
  const type = commandTypes.has(command) ? command : 'unknown';
  metrics.waiting++;
  try {
    const outcome = await give();
    metrics.answered(type, isRefusal(outcome) ? outcome.refused : 'done');
    return outcome;
  } catch (error) {
    metrics.answered(type, 'failed');
    throw error;
  } finally {
    metrics.waiting--;
  }
}
