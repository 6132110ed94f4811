/**
 * An hour of ordinary use: requests at a steady pace, whatever the answers take, while many pages listen for news. Nothing may
 * fail, nobody may be dropped, and memory must not grow with time.
 *
 * What may grow is kept small: the same people vote on the same statements again and again. A vote that changes something stays
 * in memory for good, as it stays in the journal: some 30 bytes with its key, a fifth of the bound. It counts all the same.
 */
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as inAMoment } from 'node:timers/promises';
import { random } from '../src/base/random.ts';
import { SLUG } from './clients.ts';
import { type Holding, look } from './promises.ts';
import { type Server, serve, stop } from './server.ts';
import { A_SECOND, Line, Load, type LoadSize } from './soakLoad.ts';
import {
  atLeast,
  type Check,
  exactly,
  inFolder,
  none,
  type Options,
  type Outcome,
  percentile,
  Tally,
  type Trial,
} from './trial.ts';

interface Size extends LoadSize {
  readonly listeners: number;
  /** Seconds that are not measured: code is compiled, caches fill, the heap finds its size. */
  readonly warmUp: number;
  /** Between two looks at what is left after a collection: each keeps the server busy for a third of a second. */
  readonly keptEvery: number;
  /** Of the looks of so many seconds the least counts: at the others a worker was in the middle of something. */
  readonly leastOf: number;
}

const fullSize: Size = {
  ...{ seconds: 3600, warmUp: 900, sampledEvery: 10, keptEvery: 30, leastOf: 300 },
  ...{ listeners: 200, people: 500, statements: 100, votes: 40 },
};
const sliceSize: Size = {
  ...{ seconds: 3, warmUp: 1, sampledEvery: 1, keptEvery: 1, leastOf: 1 },
  ...{ listeners: 8, people: 30, statements: 10, votes: 5 },
};
/** MiB in ten minutes. */
const GROWTH = 1;
const PATIENCE_MS = 60_000;

export const soak: Trial = {
  summary: 'an hour of steady load under 200 listeners: no errors, and memory stays flat',
  run: (options) => runSoak(options.full ? fullSize : sliceSize, options),
};

async function runSoak(size: Size, options: Options): Promise<Outcome> {
  return inFolder(async (folder) => {
    const memory = new Memory(join(folder, 'memory'));
    const server = await serve(join(folder, 'data'), memory.environment);
    try {
      return await underLoad(size, options, join(folder, 'data'), server, memory);
    } finally {
      server.child.kill('SIGKILL');
    }
  });
}

async function underLoad(size: Size, { seed, say }: Options, data: string, { child, address }: Server, memory: Memory) {
  const load = new Load(data, address, size, random(seed));
  await load.prepare();
  const lines = await Promise.all(Array.from({ length: size.listeners }, () => Line.open(address)));
  await load.run((seconds) => {
    memory.sample(child, seconds);
    if (seconds % size.keptEvery === 0) memory.collect(child, seconds);
    if (seconds % 300 === 0)
      say(
        `${seconds} s: ${load.asked} requests, ${memory.last} MiB, ${memory.kept.at(-1)?.anonymous} after a collection`,
      );
  });
  await patiently(async () => memory.missing);
  const behind = await newsArrives(load, lines);
  const atTheEnd = await load.metrics();
  const dropped = lines.filter(({ isOpen }) => !isOpen).length;
  for (const line of lines) line.leave();
  const stayed = await listenersStay(load);
  load.close();
  await stop(child, 'SIGTERM');
  return outcomeOf(size, load, { memory, lines, behind, dropped, stayed, atTheEnd, holding: await look(data) });
}

/** How many lines never hear of the figures that pages show. */
const newsArrives = (load: Load, lines: readonly Line[]): Promise<number> =>
  patiently(async () => {
    const n = figuresIn((await load.ask(`/p/${SLUG}.json`)).body);
    return lines.filter((line) => line.n < n || line.news < 2).length;
  });

/** How many listeners the server keeps after all have left. */
const listenersStay = (load: Load): Promise<number> =>
  patiently(async () => numberIn(await load.metrics(), 'plenary_listeners'));

/** Counts again until nothing is left, or for as long as one waits. */
async function patiently(count: () => Promise<number>): Promise<number> {
  for (const until = performance.now() + PATIENCE_MS; ; await inAMoment(50)) {
    const left = await count();
    if (left === 0 || performance.now() > until) return left;
  }
}

/** The journal size that the figures of a page are of, as views/overview.ts has it. */
function figuresIn(body: unknown): number {
  const { input } = body as { input?: { n: number } | null };
  return input?.n ?? 0;
}

/** A gauge or a counter without labels, of what /metrics says. */
const numberIn = (metrics: unknown, name: string): number =>
  Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(String(metrics))?.[1]);

interface Sample {
  readonly seconds: number;
  /** MiB that the program took for itself. The other resident pages are those of files: they come and go as the system likes. */
  readonly anonymous: number;
}

/**
 * The memory of the server, where the system tells (Linux). As it runs, garbage makes it rise and fall by tens of MiB: what it
 * keeps is seen only right after a collection, so every few minutes there is one (soakProbe.mjs).
 */
class Memory {
  readonly asItRuns: Sample[] = [];
  readonly environment: Record<string, string> = {};
  readonly #file: string;
  readonly #collectedAt: number[] = [];

  constructor(file: string) {
    this.#file = file;
    if (!existsSync('/proc/self/status')) return;
    writeFileSync(file, '');
    const probe = `--import ${import.meta.resolve('./soakProbe.mjs')}`;
    this.environment = { ...ofTheService(), SOAK_MEMORY: file, NODE_OPTIONS: probe };
  }

  sample({ pid }: ChildProcess, seconds: number): void {
    if (!existsSync(this.#file)) return;
    const [, kilobytes] = /^RssAnon:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    this.asItRuns.push({ seconds, anonymous: rounded(Number(kilobytes) / 1024) });
  }

  collect(child: ChildProcess, seconds: number): void {
    if (!existsSync(this.#file)) return;
    child.kill('SIGUSR2');
    this.#collectedAt.push(seconds);
  }

  get last(): number | undefined {
    return this.asItRuns.at(-1)?.anonymous;
  }

  get missing(): number {
    return this.#collectedAt.length - this.kept.length;
  }

  /** What was left after each collection, and how much of it JavaScript objects of the main thread take. */
  get kept(): (Sample & { readonly heap: number })[] {
    if (!existsSync(this.#file)) return [];
    const lines = readFileSync(this.#file, 'utf8').split('\n').slice(0, -1);
    return lines.map((line, i) => {
      const { anonymous, heap }: { anonymous: number; heap: number } = JSON.parse(line);
      return { seconds: this.#collectedAt[i], anonymous: rounded(anonymous), heap: rounded(heap) };
    });
  }
}

/** What the service that we document sets for the server. */
function ofTheService(): Record<string, string> {
  const unit = readFileSync(join(import.meta.dirname, '../docs/plenary.service'), 'utf8');
  const lines = [...unit.matchAll(/^Environment=(.*)$/gm)].flatMap(([, line = '']) => line.split(' '));
  return Object.fromEntries(lines.map((line) => line.split('=', 2)));
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The least of the samples of every `seconds`. */
export function least(samples: readonly Sample[], seconds: number): Sample[] {
  const periods = new Map<number, Sample>();
  for (const each of samples) {
    const period = Math.floor(each.seconds / seconds);
    const before = periods.get(period);
    if (!before || each.anonymous < before.anonymous) periods.set(period, each);
  }
  return [...periods.values()];
}

/** MiB in ten minutes: the median of the slopes between all pairs of samples (Theil–Sen), which one bad moment does not move. */
export function growth(samples: readonly Sample[]): number {
  const slopes: number[] = [];
  for (const [i, a] of samples.entries()) {
    for (const b of samples.slice(i + 1)) slopes.push((b.anonymous - a.anonymous) / (b.seconds - a.seconds));
  }
  return rounded(600 * percentile(slopes, 50));
}

interface Seen {
  readonly memory: Memory;
  readonly lines: readonly Line[];
  /** Lines that had not heard of the last figures, that were dropped, and that the server kept after they had left. */
  readonly behind: number;
  readonly dropped: number;
  readonly stayed: number;
  readonly atTheEnd: string;
  readonly holding: Holding;
}

function outcomeOf(size: Size, load: Load, seen: Seen): Outcome {
  const tally = new Tally();
  tally.add(load.promises.heldAgainst(seen.holding), 'at the end');
  const { kept, asItRuns } = seen.memory;
  const held = least(
    kept.filter(({ seconds }) => seconds >= size.warmUp),
    size.leastOf,
  );
  const slope = growth(held);
  const replies = [...load.replies];
  const failed = replies.flatMap(([, { statuses }]) => Object.entries(statuses).filter(([status]) => status >= '500'));
  const isFlat: Check = {
    what: 'growth of memory after the warm-up, MiB in ten minutes',
    ...{ measured: slope, bound: `< ${GROWTH}`, holds: slope < GROWTH },
  };
  return {
    checks: [
      exactly('requests', load.asked, size.seconds * A_SECOND),
      none(
        'replies of 5xx',
        failed.reduce((sum, [, count]) => sum + count, 0),
      ),
      none('errors that the server counted', numberIn(seen.atTheEnd, 'plenary_failures_total')),
      none('replies with another status than they should have', load.unexpected),
      none('requests without a reply', load.unanswered),
      none('repeated commands with another answer', load.answeredOtherwise),
      exactly('listeners at the end', numberIn(seen.atTheEnd, 'plenary_listeners'), size.listeners),
      none('listeners dropped', seen.dropped),
      none('listeners that missed news', seen.behind),
      none('listeners that the server keeps after they left', seen.stayed),
      ...tally.checks(),
      // A slice is too short for memory, and runs beside other tests.
      ...(size === fullSize
        ? [atLeast('requests a second', Math.round((10 * load.asked) / load.seconds) / 10, A_SECOND - 0.5), isFlat]
        : []),
    ],
    seen: {
      acknowledged: load.promises.acknowledged,
      rowsAtTheEnd: seen.holding.processes.get(SLUG)?.rows.length,
      newsHeard: seen.lines.reduce((sum, { news }) => sum + news, 0),
      linesCutAndAskedAgain: load.cut,
      replies: Object.fromEntries(replies.map(([name, { statuses, ms }]) => [name, { statuses, ...timesOf(ms) }])),
      keptMiB: {
        seconds: kept.map(({ seconds }) => seconds),
        anonymous: kept.map(({ anonymous }) => anonymous),
        heap: kept.map(({ heap }) => heap),
      },
      asItRunsMiB: Array.from({ length: size.seconds / size.warmUp }, (_, i) =>
        rangeOf(asItRuns, i * size.warmUp, (i + 1) * size.warmUp),
      ),
    },
    wrong: [...load.wrong, ...tally.examples],
  };
}

const timesOf = (ms: readonly number[]) => {
  const [p50, p99, longest] = [50, 99, 100].map((percent) => Math.round(10 * percentile(ms, percent)) / 10);
  return { p50, p99, longest };
};

/** Least, median and most of the samples of a part of the run: of so many seconds from its start. */
function rangeOf(samples: readonly Sample[], from: number, to: number) {
  const values = samples.filter(({ seconds }) => seconds >= from && seconds < to).map(({ anonymous }) => anonymous);
  const [least, median, most] = [0, 50, 100].map((percent) => percentile(values, percent));
  return { from, to, least, median, most };
}
