/** Measures the official figures of a simulated conversation in a worker, and what the event loop of the others notices. */
import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import type { Gap } from './meter.ts';
import { median } from './opinion.ts';

export interface OfficialSettings {
  readonly participants: number;
  readonly statements: number;
  readonly votesPer: number;
  readonly seats: number;
  readonly runs: number;
}

export interface OfficialRun {
  readonly ms: number;
  /** Of the processors, by all threads of this program: what others on the machine took is not in it. */
  readonly cpuMs: number;
}

export interface OfficialMeasured {
  readonly votes: number;
  /** The first is with cold code. */
  readonly runs: readonly OfficialRun[];
  readonly median: OfficialRun;
  /** Of the main thread, over all runs: how long its own work was kept waiting. */
  readonly gap: Gap;
}

/** A sample includes the wait for it. */
const SAMPLE_MS = 1;

export async function measureOfficial(
  settings: OfficialSettings,
  onStep: (run: number) => void,
): Promise<OfficialMeasured> {
  onStep(0);
  const worker = new Worker(new URL('./officialWorker.mjs', import.meta.url), { workerData: settings });
  try {
    const [{ votes }] = await once(worker, 'message');
    const delay = monitorEventLoopDelay({ resolution: SAMPLE_MS });
    delay.enable();
    const runs: OfficialRun[] = [];
    for (let run = 1; run <= settings.runs; run++) {
      onStep(run);
      worker.postMessage(undefined);
      const [done] = await once(worker, 'message');
      runs.push(done);
    }
    delay.disable();
    const waited = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - SAMPLE_MS);
    const gap = { p50Ms: waited(delay.percentile(50)), p99Ms: waited(delay.percentile(99)), maxMs: waited(delay.max) };
    const middle = { ms: median(runs.map(({ ms }) => ms)), cpuMs: median(runs.map(({ cpuMs }) => cpuMs)) };
    return { votes, runs, median: middle, gap };
  } finally {
    await worker.terminate();
  }
}
