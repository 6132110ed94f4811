/**
 * The site over HTTP. Every route is registered from one table that says who may use it, so that none can be forgotten in
 * the authorisation test.
 */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { commandNamed } from '../app/engine.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import type { Role } from '../domain/index.ts';
import { accountRoutes } from './account.ts';
import { annexRoutes } from './annexFile.ts';
import { bearerRefusal } from './bearer.ts';
import { briefRoutes } from './briefFile.ts';
import { commitmentFileRoutes } from './commitmentFiles.ts';
import { conveningRoutes } from './convening.ts';
import { embedRoutes } from './embedding.ts';
import { figuresRoutes } from './figuresFile.ts';
import { followingRoutes } from './following.ts';
import { again, counted, give, type Params, pageContext, paramsOf, showing, viewerOf, withDone } from './giving.ts';
import { health } from './health.ts';
import { hookingRoutes } from './hooking.ts';
import { icon } from './icon.ts';
import { inclusionRoutes } from './inclusion.ts';
import { joiningRoutes } from './joining.ts';
import { news } from './live.ts';
import { openapi } from './openapi.ts';
import { outcomeRoutes } from './outcomeFiles.ts';
import { paths, routes as patterns } from './paths.ts';
import { chooseLanguage, page, refused, script, standingHeaders } from './replies.ts';
import { actorOf, type Body, bodyOf, crossSite, type Env, isJson, longestBody, ownPage } from './request.ts';
import { signInRoutes } from './signingIn.ts';
import { stylesheet } from './style.ts';
import { unsubscribingRoutes } from './unsubscribing.ts';
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

const pages: readonly Route[] = views.map((view) => ({
  method: 'GET',
  path: view.path,
  who: view.who ?? 'anyone',
  async handle(c, env) {
    const made = await showing(c, env, view, c.req.param(), new URL(c.req.url).searchParams);
    if (isRefusal(made)) return refused(c, made, !wantsJson(c));
    return wantsJson(c) ? c.json(made.model) : page(c, made.page(await pageContext(c, env, c.req.param())));
  },
}));

async function giveCommand(c: Context, env: Env): Promise<Response> {
  const { slug = '', command = '' } = c.req.param();
  const body = await bodyOf(c, command);
  if (isRefusal(body)) return refused(c, body, isForm(c));
  if (command === 'document.open' && body.form?.values.preview !== undefined) return previewed(c, env, body);
  const outcome = await give(c, env, { slug, command }, body);
  if (isRefusal(outcome)) return body.isForm ? again(c, env, command, body, outcome) : refused(c, outcome, false);
  return body.isForm ? c.redirect(withDone(body.next ?? paths.process(slug), command), 303) : c.json(outcome);
}

/** The form once more, with what would become of the text. Nothing is saved, and nothing was wrong with it. */
async function previewed(c: Context, env: Env, body: Body): Promise<Response> {
  const { body: page, headers } = await again(c, env, 'document.open', body, refuse('text-previewed'));
  return new Response(page, { headers });
}

/** Opens a process with its first commands. Over the operator's socket only: bodies of any size. */
async function openProcess(c: Context, env: Env): Promise<Response> {
  const body = await bodyOf(c, 'process.open');
  if (isRefusal(body)) return refused(c, body, false);
  const { orders } = body.input;
  if (!Array.isArray(orders)) return refused(c, refuse('body-unreadable'), false);
  const actor = await actorOf(c, env, undefined, 'process.open');
  const requests = orders.map((order: unknown) => ({ command: field(order, 'command'), input: inputOf(order), actor }));
  const outcome = await counted(env.metrics, 'process.open', () => env.site.create(requests));
  return isRefusal(outcome) ? refused(c, outcome, false) : c.json(outcome);
}

const inputOf = (order: unknown): unknown =>
  typeof order === 'object' && order !== null && 'input' in order ? order.input : undefined;

const field = (order: unknown, name: string): string =>
  String(Object.entries(order ?? {}).find(([key]) => key === name)?.[1] ?? '');

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
  ...signInRoutes,
  ...accountRoutes,
  ...joiningRoutes,
  ...conveningRoutes,
  ...embedRoutes,
  ...inclusionRoutes,
  ...figuresRoutes,
  ...followingRoutes,
  ...hookingRoutes,
  ...unsubscribingRoutes,
  ...annexRoutes,
  ...commitmentFileRoutes,
  ...briefRoutes,
  ...outcomeRoutes,
  {
    method: 'POST',
    path: patterns.language,
    who: 'anyone',
    async handle(c) {
      const fields = await c.req.parseBody().catch(() => ({ language: '', _next: '' }));
      if (typeof fields.language === 'string') chooseLanguage(c, fields.language);
      return c.redirect(ownPage(fields._next) ?? paths.home(), 303);
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
    for (const [name, value] of Object.entries(standingHeaders)) if (!c.res.headers.has(name)) c.header(name, value);
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', isPrivate(c.req.path) ? 'no-store' : 'no-cache');
    // Nobody waits for the next request on a line that is about to be closed.
    if (env.life.phase === 'stopping') c.header('Connection', 'close');
  });
  if (!env.operator) {
    app.use((c, next) => {
      const most = longestBody(c.req.path);
      const onError = () => refused(c, refuse('too-large', { most }), isForm(c));
      return bodyLimit({ maxSize: most, onError })(c, next);
    });
  }
  app.use(async (c, next) => {
    const { host } = env;
    if (host === undefined || env.operator || asksHealth(c) || c.req.header('Host') === host) return next();
    return refused(c, refuse('other-host', { host }), !wantsJson(c));
  });
  for (const route of routes) app.on(route.method, route.path, (c) => guarded(c, env, route));
  app.notFound(elsewhere);
  app.onError((error, c) => {
    env.failed(error);
    return refused(c, refuse('server-failed'), c.req.method === 'GET' ? !wantsJson(c) : isForm(c));
  });
  return app;
}

/** Pages that hold a token of a session, or what belongs to one account alone. */
const isPrivate = (path: string): boolean =>
  /^\/(account|sign-in|unsubscribe)(\/|$)|^\/p\/[^/]+\/(join|convene\/webhooks)$/.test(path);

/** Whoever watches the server knows its address, and not its name. */
const asksHealth = (c: Context): boolean =>
  [patterns.health, patterns.ready, patterns.metrics].some((path) => path === c.req.path);

/** The address of a command is one only where there is such a command. */
const isThere = ({ path }: Route, params: Params | undefined): boolean =>
  params !== undefined && (path !== patterns.command || commandNamed(params.command ?? '') !== undefined);

/** What no route takes: an address with a slash too many, or one that is there for another method. */
function elsewhere(c: Context): Response {
  const { path } = c.req;
  if (path.length > 1 && path.endsWith('/') && c.req.method === 'GET')
    return c.redirect(path.replace(/\/+$/, '') || '/', 308);
  const allowed = routes.filter((route) => isThere(route, paramsOf(route.path, path))).map(({ method }) => method);
  if (allowed.length === 0) return refused(c, refuse('unknown-page'), !wantsJson(c));
  const methods = [...new Set(allowed)].join(', ');
  c.header('Allow', methods);
  return refused(c, refuse('wrong-method', { allowed: methods }), !wantsJson(c));
}

async function guarded(c: Context, env: Env, route: Route): Promise<Response> {
  const refusal =
    (route.method === 'POST' ? crossSite(c) : undefined) ??
    (await bearerRefusal(c, env, route.method)) ??
    (await notAllowed(c, env, route));
  return refusal ? refused(c, refusal, isForm(c)) : route.handle(c, env);
}

/** The register decides on commands itself, when they are given. */
async function notAllowed(c: Context, env: Env, { who, path }: Route): Promise<Refusal | undefined> {
  const isOpen = who === 'scraper' && env.openMetrics;
  if ((who === 'socket' || who === 'scraper') && !env.operator && !isOpen)
    return refuse('not-allowed', { command: path });
  if (typeof who === 'string') return undefined;
  const { slug } = c.req.param();
  const viewer = env.operator ? await actorOf(c, env, undefined, '') : await viewerOf(c, env, slug);
  return who.some((role) => viewer.roles.includes(role)) ? undefined : refuse('not-allowed', { command: path });
}

const isForm = (c: Context): boolean => !isJson(c);

function pathOf(pathname: string): string {
  if (pathname === patterns.openapi) return pathname;
  return pathname === '/index.json' ? '/' : pathname.replace(JSON_ENDING, '');
}
