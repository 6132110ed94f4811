/** What a trial is, what it hands back, and how that is printed and kept. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, release, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Broken } from './promises.ts';

export interface Options {
  readonly seed: number;
  /** As the issue asks for it; otherwise a short slice of the same. */
  readonly full: boolean;
  /** Told how far it has come. */
  readonly say: (text: string) => void;
}

export interface Check {
  readonly what: string;
  readonly measured: number;
  readonly bound: string;
  readonly holds: boolean;
}

export interface Outcome {
  readonly checks: readonly Check[];
  /** What else was seen: counts, times, sentences. */
  readonly seen: Readonly<Record<string, unknown>>;
  /** The first of what went wrong, in words. */
  readonly wrong: readonly string[];
}

export interface Trial {
  readonly summary: string;
  run(options: Options): Promise<Outcome>;
}

export const none = (what: string, measured: number): Check => ({ what, measured, bound: '0', holds: measured === 0 });
export const atLeast = (what: string, measured: number, bound: number): Check => ({
  what,
  measured,
  bound: `≥ ${bound}`,
  holds: measured >= bound,
});
export const atMost = (what: string, measured: number, bound: number): Check => ({
  what,
  measured,
  bound: `≤ ${bound}`,
  holds: measured <= bound,
});
export const exactly = (what: string, measured: number, bound: number): Check => ({
  what,
  measured,
  bound: String(bound),
  holds: measured === bound,
});

export const passed = ({ checks }: Outcome): boolean => checks.every(({ holds }) => holds);

/** What many looks at a database found broken, counted. */
export class Tally {
  lost = 0;
  doubled = 0;
  wrong = 0;
  readonly examples: string[] = [];

  add({ lost, doubled, wrong }: Broken, where: string): void {
    this.lost += lost.length;
    this.doubled += doubled.length;
    this.wrong += wrong.length;
    for (const [kind, lines] of Object.entries({ lost, doubled, wrong })) {
      for (const line of lines) this.remember(`${kind} ${where}: ${line}`);
    }
  }

  remember(line: string): void {
    if (this.examples.length < 20) this.examples.push(line);
  }

  checks(): Check[] {
    return [none('lost', this.lost), none('doubled', this.doubled), none('wrong or in part', this.wrong)];
  }
}

/** The k-th of a hundred: the smallest value that so many percent of all are not above. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** A folder of its own that is gone afterwards. Its path is free of links, as the shim compares paths. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'plenary-trial-')));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function table({ checks }: Outcome): string {
  const width = Math.max(...checks.map(({ what }) => what.length));
  const lines = checks.map(
    ({ what, measured, bound, holds }) =>
      `${holds ? '✔' : '✘'} ${what.padEnd(width)}  ${String(measured).padStart(9)}  ${bound}`,
  );
  return `${lines.join('\n')}\n`;
}

/** Keeps figures with what they were measured on: never a name of a host, a path, or a time of day. */
export function keepFigures(file: string, name: string, options: Options, outcome: Outcome): void {
  const { checks, seen, wrong } = outcome;
  const figures = {
    trial: name,
    passed: passed(outcome),
    seed: options.seed,
    full: options.full,
    day: new Date().toISOString().slice(0, 10),
    ...sources(),
    machine: {
      node: process.versions.node,
      cores: availableParallelism(),
      kernel: `${process.platform} ${release()}`,
      // Of the last 15 minutes: above the number of cores, others were at work too, and times say little.
      load: Math.round(loadavg()[2]),
    },
    checks,
    seen,
    wrong,
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(figures, undefined, 2)}\n`);
}

/** The commit, and which sources that the trials run differ from it. */
function sources(): { commit: string; uncommitted: string[] } {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: join(import.meta.dirname, '..'), encoding: 'utf8' });
  const run = ['base', 'domain', 'app', 'store', 'exchange', 'web', 'cli'].map((layer) => `src/${layer}`);
  const changed = git('status', '--porcelain', '--', 'bin', 'trials', ...run)
    .split('\n')
    .filter(Boolean);
  return { commit: git('rev-parse', 'HEAD').trim(), uncommitted: changed.map((line) => line.slice(3)) };
}
