/** Who is asking, for what, and whether twice: what every route needs to know of a request. */
import type { Context } from 'hono';
import { OPENER } from '../app/accounts.ts';
import { commandNamed, type Process } from '../app/engine.ts';
import type { Metrics } from '../app/metrics.ts';
import type { Site } from '../app/site.ts';
import { hashOf, newToken } from '../app/tokens.ts';
import { type Refusal, refuse } from '../base/result.ts';
import type { Actor, Role } from '../domain/index.ts';
import { type Level, roles } from '../domain/noun.ts';
import { participantOf } from '../domain/participants.ts';
import { rolesOf } from '../domain/roles.ts';
import { stranger, type Viewer } from '../views/viewer.ts';
import { bearerAt, showsBearer } from './bearer.ts';
import { type Doors, sessionAt } from './doors.ts';
import { type Fields, formInput } from './formInput.ts';
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
  readonly doors: Doors;
  /** Whether a proxy says where requests come from. */
  readonly trustProxy: boolean;
  /** The one name under which browsers reach the site, with its port; undefined where it answers to any. */
  readonly host: string | undefined;
  /** Who may open processes: everybody with an account, or who was invited to by those who run the site. */
  readonly conveners: 'anyone' | 'invited';
}

/** What is read of a request, whether it came through the router or past it. */
export interface Asked {
  readonly req: { readonly url: string; header(name: string): string | undefined };
}

const KEY = /^[\w.:-]{8,100}$/;
/** Longest body of a page's or integrator's request. Imports come over the socket, which has no such bound. */
export const LONGEST_BODY = 64 * 1024;
/** Forms with long texts: what is too long is refused for its length, with all of it in the form, and not for its bytes. */
const LONGER: Readonly<Record<string, number>> = {
  'document.open': 4 * 2 ** 20,
  'contribution.submit': 2 ** 20,
  'comment.make': 2 ** 19,
  'clause.add': 2 ** 19,
  'clause.change': 2 ** 19,
  'amendment.propose': 2 ** 19,
  'objection.raise': 2 ** 19,
  'disposition.give': 2 ** 19,
};

/** Longest body of a request to an address. */
export const longestBody = (path: string): number => LONGER[path.slice(path.lastIndexOf('/') + 1)] ?? LONGEST_BODY;

/** Who asks, as far as the site as a whole knows. What they are in a process, the process tells (`actorIn`). */
export interface Person {
  readonly account: string | undefined;
  /** Held everywhere on this site: by who runs it. */
  readonly roles: readonly Role[];
  readonly level: Level;
  /** Whether they may open processes of their own. */
  readonly mayConvene: boolean;
}

const nobody: Person = { account: undefined, roles: [], level: 0, mayConvene: false };

export { hashOf, newToken };

/** Who shows a token or has a session. What a program shows counts instead of any cookie. */
export async function personOf(c: Asked, env: Env): Promise<Person> {
  const session = showsBearer(c) ? await bearerAt(c, env) : await sessionAt(c, env);
  if (!session) return nobody;
  const { account, level } = session;
  const held = roles.filter((role): role is Role => session.siteRoles.includes(role));
  const mayConvene = held.includes('convener') || session.siteRoles.includes(OPENER) || env.conveners === 'anyone';
  return { account, roles: held, level, mayConvene };
}

/** Whoever reaches the operator's socket may do what an operator may, also in a participant's place. */
function throughSocket(c: Asked): Actor {
  const as = c.req.header('Plenary-As');
  return as ? { id: as, roles: ['participant'] } : { id: 'operator', roles: ['operator', 'convener', 'moderator'] };
}

/**
 * Who gives a command to a process. What somebody does as a participant stands under their pseudonym; what they do under
 * a role, under their account, for all to see; what a visitor does, under no name at all.
 */
export async function actorOf(c: Asked, env: Env, process: Process | undefined, command: string): Promise<Actor> {
  return env.operator ? throughSocket(c) : actorIn(process, await personOf(c, env), command);
}

export function actorIn(process: Process | undefined, person: Person, command: string): Actor {
  const { account, level } = person;
  if (account === undefined) return { id: 'visitor', roles: ['visitor'], level };
  const viewer = viewerIn(process, person);
  const participant = viewer.person === -1 ? undefined : process?.nouns.participants.ids.idAt(viewer.person);
  const known = { account, participant, level };
  const who = commandNamed(command)?.who ?? [];
  if (who.includes('visitor')) return { id: 'visitor', roles: ['visitor'], ...known };
  const opening: Role[] = command === 'process.open' && person.mayConvene ? ['convener'] : [];
  const held = [...viewer.roles, ...opening];
  // In the order in which the command names them: who holds several roles acts under the first.
  const acting = who.find((role) => held.includes(role));
  if (acting === 'participant' && participant !== undefined) {
    return { id: participant, roles: ['participant', 'visitor'], ...known };
  }
  return {
    id: acting === undefined ? 'visitor' : account,
    roles: held.filter((role) => role !== 'participant'),
    ...known,
  };
}

/** What a person is in a process: the row under which they take part, and the roles they hold there. */
export function viewerIn(process: Process | undefined, { account, roles: everywhere, level }: Person): Viewer {
  if (account === undefined) return stranger;
  if (!process) return { account, person: -1, roles: [...everywhere, 'visitor'], level };
  const { participants, roles: given } = process.nouns;
  const person = participantOf(participants, account);
  const own: Role[] = person === -1 ? [] : ['participant'];
  return {
    account,
    person,
    roles: [...new Set([...everywhere, ...rolesOf(given, account), ...own, 'visitor' as const])],
    level,
  };
}

/** A write must come from this site's own pages, or from something that is no browser. */
export function crossSite(c: Asked): Refusal | undefined {
  const site = c.req.header('Sec-Fetch-Site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return refuse('cross-site');
  const origin = c.req.header('Origin');
  if (origin === undefined) return undefined;
  const host = hostOf(origin);
  const isOwn = origin === new URL(c.req.url).origin || (host !== undefined && host === c.req.header('Host'));
  return isOwn ? undefined : refuse('cross-site');
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
  /** Of a form: the page it stands on, which of its forms it is, and the fields as they were typed. */
  readonly form?: { readonly page: string | undefined; readonly about: string; readonly values: Fields };
}

export async function bodyOf(c: Context, command: string): Promise<Body | Refusal> {
  if (isJson(c)) return jsonBody(c, await c.req.json().catch(() => undefined));
  const sent = await c.req.parseBody({ all: true }).catch(() => undefined);
  if (!sent) return refuse('body-unreadable');
  const own = (name: string): string | undefined => (typeof sent[name] === 'string' ? sent[name] : undefined);
  const values = textsIn(sent);
  const schema = commandNamed(command)?.input;
  const input = schema ? formInput(schema, values) : values;
  const form = { page: ownPage(own('_page')), about: own('_about') ?? '', values };
  return withKey(formKey(own('_key'), command, values), { input, next: ownPage(own('_next')), isForm: true, form });
}

/** Of what is sent, not of the page alone: who goes back to a page and chooses otherwise, sends another request. */
const formKey = (key: string | undefined, command: string, values: Fields): string | undefined =>
  key !== undefined && KEY.test(key) ? hashOf(JSON.stringify([key, command, values])).slice(0, 40) : undefined;

/** Fields of a form that begin with `_` are the form's own, not the command's. Files are read where they are expected. */
function textsIn(sent: Readonly<Record<string, unknown>>): Fields {
  const texts: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of Object.entries(sent)) {
    if (name.startsWith('_')) continue;
    if (typeof value === 'string') texts[name] = value;
    else if (Array.isArray(value)) texts[name] = value.filter((each) => typeof each === 'string');
  }
  return texts;
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
export function ownPage(next: unknown): string | undefined {
  return typeof next === 'string' && /^\/(?![/\\])[\w\-./#?=&%]*$/.test(next) ? next : undefined;
}
