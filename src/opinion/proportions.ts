/** Shares and tests of them, with Polis's pseudo-counts (docs/methods.md#representative, polis-math §10). */

/** One-sided 90 % of the normal distribution, as Polis rounds it. A test passes strictly above. */
export const Z90 = 1.2816;

/** (s + 1) / (n + 2): drawn towards ½ while votes are few. */
export function share(successes: number, trials: number): number {
  return (successes + 1) / (trials + 2);
}

/** How many standard errors a share lies above ½. */
export function shareTest(successes: number, trials: number): number {
  const n = trials + 1;
  return 2 * Math.sqrt(n) * ((successes + 1) / n - 0.5);
}

/** How many standard errors the share of one set lies above that of another; 0 where everybody agrees in both. */
export function twoShareTest(inside: number, outside: number, insideTrials: number, outsideTrials: number): number {
  const n = insideTrials + 1;
  const m = outsideTrials + 1;
  const pooled = (inside + outside + 2) / (n + m);
  if (pooled === 1) return 0;
  const difference = (inside + 1) / n - (outside + 1) / m;
  return difference / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
}
