/**
 * The site over HTTP. Every route is registered from one table that says who may use it, so that none can be forgotten in
 * the authorisation test.
 */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { allCommands } from '../app/engine.ts';
import type { Answer } from '../app/lane.ts';
import type { Metrics } from '../app/metrics.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import type { Role } from '../domain/index.ts';
import { health } from './health.ts';
import { icon } from './icon.ts';
import { news } from './live.ts';
import { openapi } from './openapi.ts';
import { signInPage } from './pages/signIn.ts';
import { paths, routes as patterns } from './paths.ts';
import { contextOf, page, plainContext, refused, script, standingHeaders } from './replies.ts';
import {
  type Asked,
  actorOf,
  type Body,
  bodyOf,
  crossSite,
  type Env,
  endSession,
  hashOf,
  isJson,
  LONGEST_BODY,
  startSession,
} from './request.ts';
import { stylesheet } from './style.ts';
import { views } from './views.ts';

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /**
   * `command`: as the register says of each command. `socket`: who reaches the operator's socket, and no session.
   * `scraper`: the same, or anyone where the server was started so.
   */
  readonly who: 'anyone' | 'command' | 'socket' | 'scraper' | readonly Role[];
  handle(c: Context, env: Env): Response | Promise<Response>;
}

const JSON_ENDING = /\.json$/;
const wantsJson = (c: Context): boolean => JSON_ENDING.test(new URL(c.req.url).pathname);

const pages: readonly Route[] = views.map(({ path, show }) => ({
  method: 'GET',
  path,
  who: 'anyone',
  async handle(c, env) {
    const params = c.req.param();
    const shown = await show(env.site, params, await env.site.store.now());
    if (!shown) return refused(c, refuse('unknown-page'), !wantsJson(c));
    if (wantsJson(c)) return c.json(shown.model);
    const live = 'slug' in params ? { events: paths.events(params.slug) } : undefined;
    return page(c, shown.page(await contextOf(c, env, live)));
  },
}));

async function giveCommand(c: Context, env: Env): Promise<Response> {
  const body = await bodyOf(c);
  if (isRefusal(body)) return refused(c, body, isForm(c));
  const { slug = '', command = '' } = c.req.param();
  const outcome = await give(c, env, { slug, command }, body);
  if (isRefusal(outcome)) return refused(c, outcome, body.isForm);
  return body.isForm ? c.redirect(body.next ?? paths.process(slug), 303) : c.json(outcome);
}

/** Gives a command to the process at an address: the one way in, for what comes through the router and past it. */
export async function give(
  c: Asked,
  env: Env,
  { slug, command }: { slug: string; command: string },
  { input, key }: Body,
): Promise<Answer | Refusal> {
  const actor = await actorOf(c, env);
  return counted(env.metrics, command, () => env.site.submit(slug, { command, input, actor, key }));
}

/** Opens a process with its first commands. Over the operator's socket only: bodies of any size. */
async function openProcess(c: Context, env: Env): Promise<Response> {
  const body = await bodyOf(c);
  if (isRefusal(body)) return refused(c, body, false);
  const { orders } = body.input;
  if (!Array.isArray(orders)) return refused(c, refuse('body-unreadable'), false);
  const actor = await actorOf(c, env);
  const requests = orders.map((order: unknown) => ({ command: field(order, 'command'), input: inputOf(order), actor }));
  const outcome = await counted(env.metrics, 'process.open', () => env.site.create(requests));
  return isRefusal(outcome) ? refused(c, outcome, false) : c.json(outcome);
}

const commandTypes = new Set(allCommands.map(({ type }) => type));

/** Counts a command by its outcome. What is no command of the register is counted under one name, whatever was sent. */
async function counted<T extends object>(metrics: Metrics, command: string, give: () => Promise<T>): Promise<T> {
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

const inputOf = (order: unknown): unknown =>
  typeof order === 'object' && order !== null && 'input' in order ? order.input : undefined;

const field = (order: unknown, name: string): string =>
  String(Object.entries(order ?? {}).find(([key]) => key === name)?.[1] ?? '');

async function signIn(c: Context, env: Env): Promise<Response> {
  const fields = await c.req.parseBody().catch(() => ({ token: '' }));
  const token =
    typeof fields.token === 'string' ? await env.site.store.spendToken('link', hashOf(fields.token)) : undefined;
  if (!token) return refused(c, refuse('link-spent'), true);
  await startSession(c, env, token);
  return c.redirect(paths.home(), 303);
}

const others: readonly Route[] = [
  {
    method: 'GET',
    path: patterns.events,
    who: 'anyone',
    async handle(c, env) {
      const { slug = '' } = c.req.param();
      const hosted = await env.site.hosted(slug);
      return hosted ? news(c, hosted, env) : refused(c, refuse('unknown-process', { slug }), false);
    },
  },
  {
    method: 'GET',
    path: patterns.signIn,
    who: 'anyone',
    handle: (c) => page(c, signInPage({ token: c.req.query('token') ?? '' }, plainContext(c))),
  },
  { method: 'POST', path: patterns.signIn, who: 'anyone', handle: signIn },
  {
    method: 'POST',
    path: patterns.signOut,
    who: 'anyone',
    async handle(c, env) {
      await endSession(c, env);
      return c.redirect(paths.home(), 303);
    },
  },
  { method: 'POST', path: patterns.command, who: 'command', handle: giveCommand },
  { method: 'POST', path: patterns.processes, who: ['operator'], handle: openProcess },
  {
    method: 'GET',
    path: patterns.asset,
    who: 'anyone',
    handle(c) {
      const asset = [stylesheet, script, icon].find(({ path }) => path === c.req.path);
      if (!asset) return refused(c, refuse('unknown-page'), true);
      return c.body(asset.body, 200, {
        'Content-Type': asset.type,
        'Cache-Control': 'public, max-age=31536000, immutable',
      });
    },
  },
  {
    method: 'GET',
    path: patterns.openapi,
    who: 'anyone',
    handle: (c, { version }) => c.json(openapi(described, version)),
  },
  ...health,
];

/** Views as the OpenAPI document names them: by their JSON. */
const described = views.map(({ path, summary }) => ({
  path: paths.json(path.replace(/:(\w+)/g, '{$1}')),
  summary,
}));

export const routes: readonly Route[] = [...pages, ...others];

export function createServer(env: Env): Hono {
  // `/p/x.json` is `/p/x` asked for as JSON; the document of the API keeps its name.
  const app = new Hono({ getPath: (request) => pathOf(new URL(request.url).pathname) });
  app.use(compress());
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(standingHeaders)) c.header(name, value);
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-cache');
    // Nobody waits for the next request on a line that is about to be closed.
    if (env.life.phase === 'stopping') c.header('Connection', 'close');
  });
  if (!env.operator) {
    const onError = (c: Context) => refused(c, refuse('too-large', { most: LONGEST_BODY }), isForm(c));
    app.use(bodyLimit({ maxSize: LONGEST_BODY, onError }));
  }
  for (const route of routes) app.on(route.method, route.path, (c) => guarded(c, env, route));
  app.notFound((c) => refused(c, refuse('unknown-page'), !wantsJson(c)));
  app.onError((error, c) => {
    env.failed(error);
    return refused(c, refuse('server-failed'), c.req.method === 'GET' ? !wantsJson(c) : isForm(c));
  });
  return app;
}

async function guarded(c: Context, env: Env, route: Route): Promise<Response> {
  const refusal = (route.method === 'POST' ? crossSite(c) : undefined) ?? (await notAllowed(c, env, route));
  return refusal ? refused(c, refusal, isForm(c)) : route.handle(c, env);
}

/** The register decides on commands itself, when they are given. */
async function notAllowed(c: Context, env: Env, { who, path }: Route): Promise<Refusal | undefined> {
  const isOpen = who === 'scraper' && env.openMetrics;
  if ((who === 'socket' || who === 'scraper') && !env.operator && !isOpen)
    return refuse('not-allowed', { command: path });
  if (typeof who === 'string') return undefined;
  const actor = await actorOf(c, env);
  return who.some((role) => actor.roles.includes(role)) ? undefined : refuse('not-allowed', { command: path });
}

const isForm = (c: Context): boolean => !isJson(c);

function pathOf(pathname: string): string {
  if (pathname === patterns.openapi) return pathname;
  return pathname === '/index.json' ? '/' : pathname.replace(JSON_ENDING, '');
}
