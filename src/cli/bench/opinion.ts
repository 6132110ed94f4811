/** Measures reading and analysing simulated conversations of given sizes, each run in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Refusal, refuse } from '../../base/result.ts';
import { writePolisFolder } from '../../exchange/polisFolder.ts';
import { simulate } from '../../exchange/simulate.ts';
import type { OpinionRun } from './opinionRun.ts';

export interface Size {
  readonly participants: number;
  readonly statements: number;
  readonly votesPer: number;
}

export interface Measured extends Size {
  readonly rows: number;
  readonly runs: readonly OpinionRun[];
  readonly median: {
    readonly readMs: number;
    readonly rowsPerSecond: number;
    readonly computeMs: number;
    readonly peakMB: number;
    /** Of each run's time over its own reference. */
    readonly readRatio: number;
    readonly computeRatio: number;
  };
}

/** Told before each step; run 0 is the making of the data. */
export type OnStep = (size: Size, run: number) => void;

export function measure(size: Size, runs: number, onStep: OnStep): Measured | Refusal {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-bench-'));
  try {
    onStep(size, 0);
    const written = writePolisFolder(simulate({ ...size, seed: 1 }), folder);
    if ('refused' in written) return written;
    const done: OpinionRun[] = [];
    for (let run = 1; run <= runs; run++) {
      onStep(size, run);
      const result = runOnce(folder);
      if ('refused' in result) return result;
      done.push(result);
    }
    return { ...size, rows: written.rows, runs: done, median: medians(done) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runOnce(folder: string): OpinionRun | Refusal {
  const program = fileURLToPath(new URL('opinionRun.ts', import.meta.url));
  const args = ['--import', import.meta.resolve('tsx'), program, folder];
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status === 0) return JSON.parse(stdout);
  const reason = stderr.split('\n').find((line) => /Error\b/.test(line)) ?? String(signal ?? status);
  return refuse('bench-failed', { reason });
}

function medians(runs: readonly OpinionRun[]): Measured['median'] {
  const of = (value: (run: OpinionRun) => number): number => median(runs.map(value));
  return {
    readMs: of(({ readMs }) => readMs),
    rowsPerSecond: of(({ rows, readMs }) => (rows / readMs) * 1000),
    computeMs: of(({ computeMs }) => computeMs),
    peakMB: of(({ peakMB }) => peakMB),
    readRatio: of(({ readMs, referenceMs }) => readMs / referenceMs),
    computeRatio: of(({ computeMs, referenceMs }) => computeMs / referenceMs),
  };
}

/** The middle value; of an even number of values the lower of the two in the middle, which was measured. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1];
}

export function machine() {
  const processors = cpus();
  return {
    platform: `${process.platform} ${process.arch}`,
    processors: processors.length,
    model: processors[0]?.model ?? 'unknown',
    memoryMB: Math.round(totalmem() / 2 ** 20),
  };
}
