/**
 * Penalties for incidents that last: as networks are scored under MANRS (its measurement framework: incidents of one metric that
 * overlap are one). What is not observed is unknown, and no score.
 */
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

export interface Incident {
  /** Milliseconds since 1970, UTC. */
  readonly from: number;
  readonly to: number;
}

/** Under half an hour half a point, under a day one, and one more for each further day that began. */
export function penaltyOf({ from, to }: Incident): number {
  const lasted = to - from;
  if (lasted < 30 * MINUTE_MS) return 0.5;
  return lasted < DAY_MS ? 1 : 1 + Math.ceil((lasted - DAY_MS) / DAY_MS);
}

/** Incidents of one metric with those that overlap joined, in order of time. */
export function mergedIncidents(incidents: readonly Incident[]): Incident[] {
  const merged: Incident[] = [];
  for (const each of [...incidents].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && each.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, each.to) };
    else merged.push(each);
  }
  return merged;
}

/** Lower is better. */
export const incidentScore = (incidents: readonly Incident[]): number =>
  mergedIncidents(incidents).reduce((sum, each) => sum + penaltyOf(each), 0);
