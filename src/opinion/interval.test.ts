import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { betaCdf, betaQuantile, jeffreys } from './interval.ts';

function near(actual: number, expected: number, relative: number): void {
  assert.ok(Math.abs(actual - expected) <= relative * Math.abs(expected), `Expected ${expected}, got ${actual}.`);
}

const SHAPE = fc.double({ min: 0.05, max: 300, noNaN: true });
const PROBABILITY = fc.double({ min: 0.001, max: 0.999, noNaN: true });

test('quantiles known in closed form', () => {
  for (const p of [1e-6, 0.001, 0.05, 0.3, 0.5, 0.7, 0.95, 0.999]) {
    near(betaQuantile(p, 0.5, 0.5), Math.sin((Math.PI * p) / 2) ** 2, 1e-12);
    near(betaQuantile(p, 1, 1), p, 1e-12);
    for (const shape of [0.3, 1, 2, 17.25, 4000]) {
      near(betaQuantile(p, shape, 1), p ** (1 / shape), 1e-12);
      near(betaQuantile(p, 1, shape), -Math.expm1(Math.log1p(-p) / shape), 1e-11);
    }
  }
  near(betaQuantile(0.5, 2, 2), 0.5, 1e-14);
  // 3x² − 2x³ = 5/32 at x = ¼.
  near(betaQuantile(5 / 32, 2, 2), 0.25, 1e-13);
});

test('quantiles computed to 15 digits elsewhere (mpmath 1.3), to 1e-9 of their size', () => {
  for (const [p, a, b, x] of QUANTILES) near(betaQuantile(p, a, b), x, 1e-9);
});

test('the distribution function is the integral of the density', () => {
  const count = fc.integer({ min: 0, max: 20 });
  fc.assert(
    fc.property(count, count, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (s, f, x) => {
      // With x = sin² θ the density of Beta(½ + s, ½ + f) has no poles.
      const density = (angle: number) => Math.sin(angle) ** (2 * s) * Math.cos(angle) ** (2 * f);
      const share = simpson(density, Math.asin(Math.sqrt(x))) / simpson(density, Math.PI / 2);
      assert.ok(Math.abs(betaCdf(x, 0.5 + s, 0.5 + f) - share) < 1e-8);
    }),
  );
});

/** Area from 0 on, by Simpson's rule. */
function simpson(height: (at: number) => number, to: number): number {
  const steps = 2000;
  let sum = height(0) + height(to);
  for (let i = 1; i < steps; i++) sum += (i % 2 ? 4 : 2) * height((i / steps) * to);
  return (sum * to) / (3 * steps);
}

test('the quantile undoes the distribution function', () => {
  fc.assert(
    fc.property(PROBABILITY, SHAPE, SHAPE, (p, a, b) => {
      const x = betaQuantile(p, a, b);
      if (x > 1e-300 && x < 1 - 1e-6) near(betaCdf(x, a, b), p, 1e-9);
    }),
    { numRuns: 1000 },
  );
});

test('swapping successes and failures mirrors the quantile', () => {
  fc.assert(
    fc.property(PROBABILITY, SHAPE, SHAPE, (p, a, b) => {
      assert.ok(Math.abs(betaQuantile(p, a, b) - (1 - betaQuantile(1 - p, b, a))) < 1e-11);
    }),
  );
});

test('quantiles grow with p and with successes', () => {
  const counts = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(counts, counts, (s, f) => {
      const { lower, upper } = jeffreys(s, s + f);
      assert.ok(0 <= lower && lower < upper && upper <= 1);
      assert.ok(jeffreys(s + 1, s + 1 + f).lower > lower);
    }),
  );
});

test('an interval holds its share, except at the very ends, where it leans inwards', () => {
  const { share, lower, upper } = jeffreys(7, 10);
  assert.ok(lower < share && share < upper);
  const none = jeffreys(0, 10);
  assert.ok(none.share === 0 && none.lower > 0 && none.lower < 0.001);
});

test('no trials: share ½, and an interval that says nothing is known', () => {
  const { share, lower, upper } = jeffreys(0, 0);
  assert.equal(share, 0.5);
  near(lower, Math.sin(Math.PI / 40) ** 2, 1e-12);
  near(upper, Math.cos(Math.PI / 40) ** 2, 1e-12);
});

test('the ends are the ends, and what is no distribution is refused', () => {
  assert.deepEqual([betaQuantile(0, 3, 4), betaQuantile(1, 3, 4), betaCdf(0, 3, 4), betaCdf(1, 3, 4)], [0, 1, 0, 1]);
  for (const [p, a, b] of [
    [0.5, 0, 1],
    [0.5, 1, -1],
    [-0.1, 1, 1],
    [1.1, 1, 1],
    [Number.NaN, 1, 1],
    [0.5, Number.NaN, 1],
  ] as const)
    assert.throws(() => betaQuantile(p, a, b), RangeError);
});

/** p, a, b, quantile. */
const QUANTILES: readonly (readonly [number, number, number, number])[] = [
  [0.05, 7.5, 3.5, 0.441873233515366],
  [0.95, 7.5, 3.5, 0.88267062331979],
  [0.05, 7.5, 0.5, 0.767535218387144],
  [0.95, 0.5, 7.5, 0.232464781612856],
  [0.05, 0.5, 10.5, 0.000191736288974476],
  [0.975, 0.5, 10.5, 0.217196267509211],
  [0.05, 50.5, 50.5, 0.418512151145392],
  [0.95, 123.25, 77.75, 0.668918541088823],
  [0.05, 0.5, 1000.5, 1.96557661213609e-6],
  [0.05, 900.5, 100.5, 0.883541918319951],
  [0.95, 0.5, 100000.5, 1.92070616272484e-5],
  [0.05, 3.125, 0.0625, 0.876366459963426],
  [0.95, 0.0625, 3.125, 0.123633540036573],
  [0.001, 20.5, 5.5, 0.500227598599517],
  [0.05, 2000.5, 3000.5, 0.388648911047587],
];
