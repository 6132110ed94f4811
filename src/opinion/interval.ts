/** How far a share can be trusted: Jeffreys intervals, and the beta distribution they come from (docs/methods.md#interval). */
import type { Interval } from './types.ts';

/** Both tails together leave 10 %. */
const TAIL = 0.05;

/** Of the logit. Newton's method squares the error at each step, so after one this small what is left is rounding. */
const LAST_STEP = 1e-11;
const MOST_STEPS = 200;
/** Terms needed grow with √(a + b): enough for 10¹⁰ votes. */
const MOST_TERMS = 200_000;

/**
 * Share of `successes` among `trials` with its 90 % equal-tailed interval: 5 % and 95 % quantiles of Beta(½ + s, ½ + f).
 * Real numbers are welcome, for votes that carry weights. Without trials the share is ½ and the interval is nearly everything.
 */
export function jeffreys(successes: number, trials: number): Interval {
  const [a, b] = [0.5 + successes, 0.5 + trials - successes];
  return {
    share: trials > 0 ? successes / trials : 0.5,
    lower: betaQuantile(TAIL, a, b),
    upper: betaQuantile(1 - TAIL, a, b),
  };
}

/** The x with P(X ≤ x) = p for X ~ Beta(a, b), a and b above 0. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(a > 0 && b > 0 && p >= 0 && p <= 1))
    throw new RangeError(`Expected a, b > 0 and 0 ≤ p ≤ 1, got p = ${p}, a = ${a}, b = ${b}.`);
  return p <= 0.5 ? logistic(lowerLogit(p, a, b)) : logistic(-lowerLogit(1 - p, b, a));
}

/**
 * The logit y = ln(x / (1 − x)) of the quantile for p ≤ ½, by Newton's method on ln P(X ≤ x) as a function of y. It
 * increases and is concave (the density in y is log-concave), so that from the second step on y climbs to the root and cannot
 * overshoot it: no bracketing is needed. `t` is y from ln(a / b), where the density in y has its peak.
 */
function lowerLogit(p: number, a: number, b: number): number {
  if (p === 0) return Number.NEGATIVE_INFINITY;
  let t = -Math.sqrt(Math.log(0.5 / p) * (1 / a + 1 / b));
  for (let step = 0; step < MOST_STEPS; step++) {
    const { logCdf, logSlope } = betaAt(t, a, b);
    const change = (Math.log(p) - logCdf) * Math.exp(logCdf - logSlope);
    t += change;
    if (Math.abs(change) <= LAST_STEP * Math.max(1, Math.abs(t))) break;
  }
  return Math.log(a / b) + t;
}

/** P(X ≤ x) for X ~ Beta(a, b): the regularised incomplete beta function. */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  return x >= 1 ? 1 : Math.exp(betaAt(Math.log(x / (1 - x)) - Math.log(a / b), a, b).logCdf);
}

/** ln P and ln dP/dt; dP/dt = xᵃ (1 − x)ᵇ / B(a, b). */
function betaAt(t: number, a: number, b: number): { logCdf: number; logSlope: number } {
  const y = Math.log(a / b) + t;
  const x = logistic(y);
  const logSlope = logPeak(a, b) + (a < b ? belowPeak(t, a, b) : belowPeak(-t, b, a));
  if (x <= (a + 1) / (a + b + 2)) return { logCdf: logSlope - Math.log(a) + Math.log(fraction(x, a, b)), logSlope };
  const above = Math.exp(logSlope - Math.log(b)) * fraction(logistic(-y), b, a);
  return { logCdf: Math.log1p(-Math.min(above, 1 - Number.EPSILON)), logSlope };
}

/** ln of the slope less its peak, a ≤ b; with a > b the large terms would not cancel. */
function belowPeak(t: number, a: number, b: number): number {
  return a * t - (a + b) * Math.log1p((a / (a + b)) * Math.expm1(t));
}

function logistic(y: number): number {
  return y < 0 ? Math.exp(y) / (1 + Math.exp(y)) : 1 / (1 + Math.exp(-y));
}

/** ln of xᵃ (1 − x)ᵇ / B(a, b) at its peak x = a / (a + b): by Stirling, where the large terms of ln B cancel on paper. */
function logPeak(a: number, b: number): number {
  return 0.5 * Math.log(((a / (a + b)) * b) / (2 * Math.PI)) + stirling(a + b) - stirling(a) - stirling(b);
}

/** ln Γ(z) less Stirling's (z − ½) ln z − z + ½ ln 2π (DLMF 5.11.1), from z ≥ 10 downwards by Γ(z + 1) = z Γ(z). */
function stirling(z: number): number {
  let carried = 0;
  let up = z;
  for (; up < 10; up++) carried += (up + 0.5) * Math.log1p(1 / up) - 1;
  const r = 1 / (up * up);
  const series =
    1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - r * (691 / 360360 - r / 156)))));
  return carried + series / up;
}

/** Continued fraction of the incomplete beta function (DLMF 8.17.22) by Lentz's method (Thompson & Barnett 1986). */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    result *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    result *= c * d;
    if (Math.abs(c * d - 1) <= Number.EPSILON) break;
  }
  return result;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
