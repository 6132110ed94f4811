/** The real application on a store in memory, called without a network: `ask('/p/x')`, `give('statement.submit', {…})`. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import type { Hosted } from '../src/app/hosted.ts';
import { Metrics } from '../src/app/metrics.ts';
import type { Store } from '../src/app/ports.ts';
import { Site } from '../src/app/site.ts';
import { SiteKey } from '../src/app/siteKey.ts';
import { isRefusal } from '../src/base/result.ts';
import { type Order, ordersOfSample } from '../src/exchange/opening.ts';
import { sampleProcess } from '../src/exchange/sample.ts';
import { MemoryStore } from '../src/store/memory.ts';
import { Life } from '../src/web/life.ts';
import { type DoorsFrom, doorsFrom } from '../src/web/openDoors.ts';
import { hashOf, newToken } from '../src/web/request.ts';
import { createServer } from '../src/web/server.ts';
import { giver } from './given.ts';

export const ORIGIN = 'http://localhost:8080';

export interface Given {
  readonly site: Site;
  /** What the program logged as its own failure. */
  readonly failures: unknown[];
  readonly life: Life;
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** As the operator, over the socket's door. */
  operate(path: string, init?: RequestInit): Promise<Response>;
  /** A cookie of a fresh session with these roles. */
  session(...roles: string[]): Promise<string>;
  /** The same of another account. */
  sessionOf(account: string, ...roles: string[]): Promise<string>;
  hosted(slug: string): Promise<Hosted>;
  open(orders: readonly Order[]): Promise<void>;
  close(): Promise<void>;
}

export async function emptySite(
  clock: () => number = Date.now,
  more: Partial<DoorsFrom> = {},
  store: Store = new MemoryStore(clock),
): Promise<Given> {
  const failures: unknown[] = [];
  const failed = (error: unknown) => void failures.push(error);
  const site = await Site.open(store, { newBytes: randomBytes, failed });
  const own = standing(site, { clock, failed, ...more });
  const env = { site, failed, version: '0.0.0', ...own };
  const [web, socket] = [createServer({ ...env, operator: false }), createServer({ ...env, operator: true })];
  const given: Given = {
    site,
    failures,
    life: own.life,
    ask: async (path, init) => web.request(ORIGIN + path, init),
    operate: async (path, init) => socket.request(ORIGIN + path, init),
    session: (...roles) => given.sessionOf('acc_test', ...roles),
    async sessionOf(account, ...roles) {
      const token = newToken();
      const expiresAt = clock() + 60_000;
      await site.store.saveToken('link', hashOf(token), { account, roles, expiresAt });
      const reply = await given.ask('/sign-in', { method: 'POST', body: new URLSearchParams({ token }) });
      assert.equal(reply.status, 303);
      return reply.headers.getSetCookie()[0].split(';')[0];
    },
    async hosted(slug) {
      const hosted = await site.hosted(slug);
      assert.ok(hosted);
      await hosted.settled();
      return hosted;
    },
    async open(orders) {
      const made = await site.create(orders.map((order) => ({ ...order, actor: giver(order.command) })));
      assert.ok(!isRefusal(made), JSON.stringify(made));
    },
    close: () => site.close(),
  };
  return given;
}

/** With the sample process, its figures computed. */
export async function sampleSite(): Promise<Given> {
  const given = await emptySite();
  await given.open(ordersOfSample(sampleProcess(), Date.now()));
  await given.hosted('routing-security');
  return given;
}

/** Of a server that runs, and counts for itself alone. */
export function standing(site: Site, more: Partial<DoorsFrom> = {}) {
  const life = new Life();
  life.phase = 'running';
  const doors = doorsFrom({
    rows: site.store.accounts,
    key: new SiteKey(new Uint8Array(32).fill(7)),
    origin: () => ORIGIN,
    failed: (error) => assert.fail(String(error)),
    ...more,
  });
  return {
    metrics: new Metrics(),
    openMetrics: false,
    life,
    doors,
    conveners: 'invited' as const,
    trustProxy: false,
    host: undefined,
  };
}

let keys = 0;

/** A command as an integrator sends it. */
export function json(input: unknown, more: Record<string, string> = {}): RequestInit {
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': `test-key-${keys++}`, ...more };
  return { method: 'POST', body: JSON.stringify(input), headers };
}

/** A command as a form sends it. */
export function form(fields: Record<string, string>, more: Record<string, string> = {}): RequestInit {
  const body = new URLSearchParams({ _key: `test-key-${keys++}`, ...fields });
  return { method: 'POST', body, headers: { Origin: ORIGIN, Host: 'localhost:8080', ...more } };
}
