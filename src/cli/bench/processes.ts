/**
 * Measures what many small processes in one data folder cost: a start, the list of them all, the first touch of each in
 * random order, one after the other and many at once; and how much memory the server holds then, and once those that
 * nobody uses were put away.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as inAMoment } from 'node:timers/promises';
import { random } from '../../base/random.ts';
import { paths } from '../../web/paths.ts';
import { castVotes, openConversation, within } from './conversation.ts';
import { readMetrics } from './meter.ts';
import { memoryOf, type Served, startServer } from './server.ts';

export interface ProcessesSettings {
  readonly processes: number;
  readonly people: number;
  readonly statements: number;
  /** In each process. */
  readonly votes: number;
  /** How much memory the server is told that processes may take, in megabytes; its own choice where there is none. */
  readonly memory: number | undefined;
  /** Whether to wait until those that nobody uses were put away. */
  readonly idle: boolean;
}

export interface Times {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

/** What the server holds. */
export interface Held {
  readonly open: number;
  /** Of the whole program, as the system counts it. */
  readonly residentMB: number | undefined;
  /** Of the open processes, as the server estimates it, and may be. */
  readonly processesMB: number;
  readonly roomMB: number;
}

export interface Processes {
  readonly fillMs: number;
  readonly readyMs: number;
  readonly homeMs: number;
  readonly homeAgainMs: number;
  /** Of every process the page, then its JSON, one process after the other. */
  readonly firstPage: Times;
  readonly thenJson: Times;
  /** The first page of each after another start, so many requests at once. */
  readonly atOnce: Times & { readonly requests: number; readonly seconds: number };
  readonly afterStart: Held;
  readonly afterTouching: Held;
  readonly afterAtOnce: Held & { readonly peakMB: number | undefined };
  /** Once nothing more was put away, and how long that took. */
  readonly afterIdle: (Held & { readonly seconds: number }) | undefined;
  /** The first page of one that was put away. */
  readonly againMs: number | undefined;
}

const REQUESTS_AT_ONCE = 32;
const SEED = 1;
const LOOK_MS = 1000;
/** The server looks for what to put away this often, so when nothing has gone for longer, nothing will. */
const QUIET_S = 35;

export async function measureProcesses(
  settings: ProcessesSettings,
  onStep: (step: 'fill' | 'touch' | 'at-once' | 'idle') => void,
): Promise<Processes> {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-processes-'));
  try {
    onStep('fill');
    const begun = performance.now();
    const slugs = await fill(folder, settings);
    const fillMs = performance.now() - begun;
    onStep('touch');
    const first = await touchEach(folder, slugs, settings);
    onStep('at-once');
    const server = await start(folder, settings);
    const atOnce = await touchAtOnce(server, slugs);
    const afterAtOnce = { ...(await held(server)), peakMB: memoryOf(server.pid)?.peakMB };
    if (settings.idle) onStep('idle');
    const afterIdle = settings.idle ? await untilQuiet(server) : undefined;
    const againMs = settings.idle ? await timed(server, paths.process(slugs[0])) : undefined;
    await server.end('SIGTERM');
    return { fillMs, ...first, atOnce, afterAtOnce, afterIdle, againMs };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The addresses, in an order of their own. */
function fill(folder: string, { processes, people, statements, votes }: ProcessesSettings): Promise<string[]> {
  return within(folder, async ({ store }) => {
    const chance = random(SEED);
    const slugs: string[] = [];
    for (let at = 0; at < processes; at++) {
      const slug = `bench-${at}`;
      const process = await openConversation(store, { people, statements, slug });
      await castVotes(store, process, votes);
      slugs.splice(chance.below(slugs.length + 1), 0, slug);
    }
    return slugs;
  });
}

const start = (folder: string, { memory }: ProcessesSettings): Promise<Served> =>
  startServer(folder, memory === undefined ? [] : ['--memory', String(memory)]);

async function touchEach(folder: string, slugs: readonly string[], settings: ProcessesSettings) {
  const begun = performance.now();
  const server = await start(folder, settings);
  await timed(server, '/healthz');
  const readyMs = performance.now() - begun;
  const afterStart = await held(server);
  const homeMs = await timed(server, paths.home());
  const homeAgainMs = await timed(server, paths.home());
  const [pages, jsons]: [number[], number[]] = [[], []];
  for (const slug of slugs) {
    pages.push(await timed(server, paths.process(slug)));
    jsons.push(await timed(server, `${paths.process(slug)}.json`));
  }
  const afterTouching = await held(server);
  await server.end('SIGTERM');
  const told = { firstPage: timesOf(pages), thenJson: timesOf(jsons) };
  return { readyMs, homeMs, homeAgainMs, ...told, afterStart, afterTouching };
}

async function touchAtOnce(server: Served, slugs: readonly string[]): Promise<Processes['atOnce']> {
  const waiting = [...slugs];
  const times: number[] = [];
  const begun = performance.now();
  const worker = async (): Promise<void> => {
    for (let slug = waiting.pop(); slug !== undefined; slug = waiting.pop()) {
      times.push(await timed(server, paths.process(slug)));
    }
  };
  await Promise.all(Array.from({ length: REQUESTS_AT_ONCE }, worker));
  return { ...timesOf(times), requests: REQUESTS_AT_ONCE, seconds: (performance.now() - begun) / 1000 };
}

async function untilQuiet(server: Served): Promise<Held & { seconds: number }> {
  const begun = performance.now();
  let now = await held(server);
  let since = begun;
  while (performance.now() - since < QUIET_S * 1000) {
    await inAMoment(LOOK_MS);
    const { open } = now;
    now = await held(server);
    if (now.open !== open) since = performance.now();
  }
  return { ...now, seconds: (since - begun) / 1000 };
}

async function timed({ origin }: Served, path: string): Promise<number> {
  const begun = performance.now();
  const reply = await fetch(origin + path);
  await reply.arrayBuffer();
  if (reply.status !== 200) throw new Error(`${path} answered with status ${reply.status}.`);
  return performance.now() - begun;
}

async function held({ socket, pid }: Served): Promise<Held> {
  const metrics = await readMetrics(socket);
  return {
    open: metrics('plenary_processes_open'),
    residentMB: memoryOf(pid)?.nowMB,
    processesMB: metrics('plenary_processes_bytes') / 2 ** 20,
    roomMB: metrics('plenary_processes_room_bytes') / 2 ** 20,
  };
}

function timesOf(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { p50Ms: at(0.5), p99Ms: at(0.99), maxMs: at(1) };
}
