/**
 * One measurement, in a process that does nothing else: `opinionRun.ts FOLDER` reads a Polis export, analyses it and prints
 * what that took, as JSON. Started by `opinion.ts`, so that code is cold and the peak of memory is this run's own.
 */
import { isRefusal } from '../../base/result.ts';
import { readPolis } from '../../exchange/polis.ts';
import { report } from '../../opinion/index.ts';
import { UNCAPPED } from '../analysis.ts';

export interface OpinionRun {
  readonly rows: number;
  readonly readMs: number;
  readonly computeMs: number;
  readonly peakMB: number;
  /** What a fixed loop took here and now: see `referenceMs`. */
  readonly referenceMs: number;
}

const started = performance.now();
const input = readPolis(process.argv[2]);
if (isRefusal(input)) throw new Error(JSON.stringify(input));
const read = performance.now();
report(input.log, { flags: input.flags, caps: UNCAPPED });
const computed = performance.now();
const peakMB = process.resourceUsage().maxRSS / 1024;

const run: OpinionRun = {
  rows: input.log.value.length,
  readMs: read - started,
  computeMs: computed - read,
  peakMB,
  referenceMs: referenceMs(),
};
process.stdout.write(JSON.stringify(run));

/**
 * A plain sweep over 8 MB, 60 times: what the machine gave this process at this minute. Times over this compare between
 * machines and between quiet and noisy hours.
 */
function referenceMs(): number {
  const column = Float64Array.from({ length: 1 << 20 }, (_, at) => at % 7);
  const begun = performance.now();
  let sum = 0;
  for (let sweep = 0; sweep < 60; sweep++) {
    for (let at = 0; at < column.length; at++) {
      column[at] = column[at] * 0.999 + sweep;
      sum += column[at];
    }
  }
  const ended = performance.now();
  // The sum is used, so that no compiler may leave the loop out.
  return Number.isFinite(sum) ? ended - begun : Number.NaN;
}
