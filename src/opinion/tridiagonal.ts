/** The largest eigenvalue of a symmetric tridiagonal matrix, and its eigenvector. Diagonal a, off-diagonal b (one shorter). */

export function largestPair(a: readonly number[], b: readonly number[]): { value: number; vector: Float64Array } {
  const scale = scaleOf(a, b);
  const scaled = (entries: readonly number[]) => entries.map((entry) => entry * scale);
  const [diagonal, off] = [scaled(a), scaled(b)];
  const value = largestValue(diagonal, off);
  return { value: value / scale, vector: twistedVector(diagonal, off, value) };
}

/** The power of two that brings the largest entry near 1, so that no square is lost below the smallest double. Exact. */
function scaleOf(a: readonly number[], b: readonly number[]): number {
  const largest = [...a, ...b].reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
  return largest === 0 ? 1 : 2 ** Math.min(1000, -Math.floor(Math.log2(largest)));
}

/** Bisection on the count of eigenvalues above x (Sturm; Golub & Van Loan §8.4.1), down to neighbouring doubles. */
function largestValue(a: readonly number[], b: readonly number[]): number {
  let low = a[0]!;
  let high = a[0]!;
  for (let i = 0; i < a.length; i++) {
    low = Math.max(low, a[i]!);
    high = Math.max(high, a[i]! + Math.abs(b[i - 1] ?? 0) + Math.abs(b[i] ?? 0));
  }
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return low;
    if (anyAbove(a, b, middle)) low = middle;
    else high = middle;
  }
}

/** Whether some eigenvalue exceeds x: some pivot of T − xI is positive. */
function anyAbove(a: readonly number[], b: readonly number[], x: number): boolean {
  let pivot = a[0]! - x;
  for (let i = 1; pivot <= 0 && i < a.length; i++) {
    pivot = a[i]! - x - square(b[i - 1]!) / (pivot === 0 ? -Number.MIN_VALUE : pivot);
  }
  return pivot > 0;
}

/**
 * Factor T − λI from both ends and join where the joint pivot is least: stable where a plain recurrence from one end blows
 * up (Parlett & Dhillon 1997, the twisted factorisation). The entries are scaled to 1, so a pivot of 0 becomes −ε.
 */
function twistedVector(a: readonly number[], b: readonly number[], value: number): Float64Array {
  const n = a.length;
  const safe = (pivot: number) => (pivot === 0 ? -Number.EPSILON : pivot);
  const down = new Float64Array(n);
  const up = new Float64Array(n);
  for (let i = 0; i < n; i++) down[i] = safe(a[i]! - value - (i > 0 ? square(b[i - 1]!) / down[i - 1]! : 0));
  for (let i = n - 1; i >= 0; i--) up[i] = safe(a[i]! - value - (i < n - 1 ? square(b[i]!) / up[i + 1]! : 0));
  let twist = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < n; i++) {
    const joint = Math.abs(down[i]! + up[i]! - (a[i]! - value));
    if (joint < least) [twist, least] = [i, joint];
  }
  const z = new Float64Array(n);
  z[twist] = 1;
  for (let i = twist - 1; i >= 0; i--) z[i] = (-b[i]! / down[i]!) * z[i + 1]!;
  for (let i = twist + 1; i < n; i++) z[i] = (-b[i - 1]! / up[i]!) * z[i - 1]!;
  const length = Math.sqrt(z.reduce((sum, entry) => sum + entry * entry, 0));
  return z.map((entry) => entry / length);
}

/** Not `** 2`, which engines may round differently. */
function square(x: number): number {
  return x * x;
}
