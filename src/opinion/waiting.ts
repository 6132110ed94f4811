/**
 * How long things wait, where some wait still: the product-limit estimator of Kaplan and Meier (1958). What waits has waited
 * at least as long as it has by now; leaving it out would make everything look quicker than it is.
 */
export interface Wait {
  readonly time: number;
  /** Whether it ended then; else it still waits. */
  readonly over: boolean;
}

/** After `time`, the share that still waits. */
export interface Step {
  readonly time: number;
  readonly waits: number;
}

/** One step for each time at which something ended, in order. Of what ended and what was given up at one time, ends come first. */
export function stillWaiting(all: readonly Wait[]): Step[] {
  const ordered = [...all].sort((a, b) => a.time - b.time);
  const steps: Step[] = [];
  let waits = 1;
  for (let at = 0; at < ordered.length; ) {
    const { time } = ordered[at]!;
    const left = ordered.length - at;
    let ended = 0;
    for (; at < ordered.length && ordered[at]!.time === time; at++) if (ordered[at]!.over) ended++;
    if (ended === 0) continue;
    waits *= 1 - ended / left;
    steps.push({ time, waits });
  }
  return steps;
}

/** Rounding of products: a share of one half may come out a hair above it. */
const HAIR = 1e-12;

/** The first time by which at least `share` of all have ended; undefined where it is not known yet. */
export const endedBy = (all: readonly Wait[], share: number): number | undefined =>
  stillWaiting(all).find(({ waits }) => waits <= 1 - share + HAIR)?.time;
