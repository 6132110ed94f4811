/**
 * Measures what pages of a large table cost the server that shows them: right after figures are asked for anew, while they are
 * still computed, and right after they are there. Everything else waits as long as the event loop is held.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as inAMoment } from 'node:timers/promises';
import { newId } from '../../app/engine.ts';
import { openProcess } from '../../app/lane.ts';
import { ordersOfPeople } from '../../exchange/opening.ts';
import { paths } from '../../web/paths.ts';
import { operator } from '../door.ts';
import { orStop } from '../io.ts';
import { electorateOf, SLUG, within } from './conversation.ts';
import { gapIn, readMetrics } from './meter.ts';
import type { OfficialSettings } from './official.ts';
import { made } from './officialMade.ts';
import { type Served, startServer } from './server.ts';

export interface PageHeld {
  readonly page: string;
  /** Whether the figures that it was asked for were still being computed. */
  readonly meanwhile: boolean;
  readonly ms: number;
  /** The longest that the event loop held anything up meanwhile. */
  readonly gapMs: number;
  /** What the replying thread took of a processor, where the system tells (Linux): what others on the machine took is not in it. */
  readonly processorMs: number | undefined;
}

const LOOK_MS = 100;
const PATIENCE_MS = 600_000;

export async function measurePages(settings: OfficialSettings, onStep: (run: number) => void): Promise<PageHeld[]> {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-official-'));
  try {
    const statements = await within(folder, ({ store }) => fill(store, settings));
    const server = await startServer(folder);
    try {
      return await rounds(server, statements, settings.runs, onStep);
    } finally {
      await server.end('SIGTERM');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Store = Parameters<typeof openProcess>[0];

async function fill(store: Store, settings: OfficialSettings): Promise<readonly string[]> {
  const { log, seating } = made(settings);
  const orders = ordersOfPeople(SLUG, log, seating).map((order) => ({ ...order, actor: operator }));
  const process = await openProcess(store, newId('prc', { newBytes: randomBytes }), orders, randomBytes);
  return electorateOf(orStop(process)).statements;
}

async function rounds(
  server: Served,
  statements: readonly string[],
  runs: number,
  onStep: (run: number) => void,
): Promise<PageHeld[]> {
  const pages = [paths.table(SLUG), paths.commonGround(SLUG), paths.statement(SLUG, statements.at(-1) ?? '')];
  const held: PageHeld[] = [];
  // The first figures, and the code of every page, are what a restart costs.
  await ask(server, pages[0]!);
  await until(server, 1);
  for (const page of pages) await ask(server, page);
  for (let run = 1; run <= runs; run++) {
    onStep(run);
    const before = await computed(server);
    // In a round of their own, so that each is the first to ask for these figures.
    for (const [at, page] of pages.entries()) {
      const statement = statements[run * pages.length + at] ?? statements[0]!;
      await takeOut(server, statement);
      held.push(await hold(server, page, true));
      await until(server, before + at + 1);
      held.push(await hold(server, page, false));
    }
  }
  return held;
}

async function hold(server: Served, page: string, meanwhile: boolean): Promise<PageHeld> {
  await readMetrics(server.socket);
  const [begun, used] = [performance.now(), threadMs(server.pid)];
  await ask(server, page);
  const [ms, after] = [performance.now() - begun, threadMs(server.pid)];
  const { maxMs } = gapIn(await readMetrics(server.socket));
  const processorMs = used === undefined || after === undefined ? undefined : after - used;
  return { page, meanwhile, ms, gapMs: maxMs, processorMs };
}

/** Of the first thread, to the nanosecond. */
function threadMs(pid: number): number | undefined {
  try {
    const said = readFileSync(join('/proc', String(pid), 'task', String(pid), 'schedstat'), 'utf8');
    return Number(said.split(' ')[0]) / 1e6;
  } catch {
    return undefined;
  }
}

const computed = async ({ socket }: Served): Promise<number> =>
  (await readMetrics(socket))('plenary_analysis_seconds_count');

async function until(server: Served, count: number): Promise<void> {
  const limit = performance.now() + PATIENCE_MS;
  while ((await computed(server)) < count) {
    if (performance.now() > limit) throw new Error('The server computed no figures.');
    await inAMoment(LOOK_MS);
  }
}

async function ask({ origin }: Served, page: string): Promise<void> {
  const reply = await fetch(origin + page);
  await reply.arrayBuffer();
  if (reply.status !== 200) throw new Error(`${page} answered with status ${reply.status}.`);
}

/** What makes all figures be computed anew. */
async function takeOut({ socket }: Served, statement: string): Promise<void> {
  const body = JSON.stringify({ action: 'take-out', statement, reason: 'off-topic' });
  const key = `bench-${crypto.randomUUID()}`;
  const headers = { 'Content-Type': 'application/json', Host: 'localhost', 'Idempotency-Key': key };
  const path = paths.command(SLUG, 'statement.moderate');
  const [status, said] = await new Promise<[number, string]>((resolve, reject) => {
    const asked = request({ socketPath: socket, path, method: 'POST', headers }, (reply) => {
      text(reply).then((all) => resolve([reply.statusCode ?? 0, all]), reject);
    });
    asked.on('error', reject).end(body);
  });
  if (status !== 200) throw new Error(`A statement could not be taken out: ${said}`);
}
