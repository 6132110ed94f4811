import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { betaCdf, betaQuantile, jeffreys } from './interval.ts';

function near(actual: number, expected: number, relative: number): void {
  assert.ok(Math.abs(actual - expected) <= relative * Math.abs(expected), `Expected ${expected}, got ${actual}.`);
}

const SHAPE = fc.double({ min: 0.05, max: 300, noNaN: true });
const PROBABILITY = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

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

test('quantiles computed to 20 digits elsewhere (mpmath 1.3), to 1e-9 of their size', () => {
  for (const [p, a, b, x] of QUANTILES) near(betaQuantile(p, a, b), x, 1e-9);
});

test('the distribution function agrees with the integral of the density', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (s, f, x) => {
      // With x = sin²θ the density of Beta(½ + s, ½ + f) is a smooth periodic function, on which the midpoint rule is exact.
      const area = (to: number) => {
        const steps = 400;
        let sum = 0;
        for (let i = 0; i < steps; i++) {
          const angle = ((i + 0.5) / steps) * to;
          sum += Math.sin(angle) ** (2 * s) * Math.cos(angle) ** (2 * f);
        }
        return (sum * to) / steps;
      };
      const simpson = (4 * area(Math.asin(Math.sqrt(x))) ) / 4 / area(Math.PI / 2);
      assert.ok(Math.abs(betaCdf(x, 0.5 + s, 0.5 + f) - simpson) < 1e-3);
    }),
  );
});

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
      assert.ok(Math.abs(betaQuantile(p, a, b) - (1 - betaQuantile(1 - p, b, a))) < 1e-12);
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
  for (const [p, a, b] of [[0.5, 0, 1], [0.5, 1, -1], [-0.1, 1, 1], [1.1, 1, 1], [Number.NaN, 1, 1], [0.5, Number.NaN, 1]] as const)
    assert.throws(() => betaQuantile(p, a, b), RangeError);
});

/** p, a, b, quantile. */
const QUANTILES: readonly (readonly [number, number, number, number])[] = [
  [0.05, 7.5, 3.5, 0.44187323351536596],
  [0.95, 7.5, 3.5, 0.8826706233197898],
  [0.05, 7.5, 0.5, 0.7675352183871443],
  [0.95, 0.5, 7.5, 0.23246478161285562],
  [0.05, 0.5, 10.5, 0.00019173628897447609],
  [0.975, 0.5, 10.5, 0.21719626750921052],
  [0.05, 50.5, 50.5, 0.41851215114539153],
  [0.95, 123.25, 77.75, 0.66891854108882259],
  [0.05, 0.5, 1000.5, 1.9655766121360919e-6],
  [0.05, 900.5, 100.5, 0.88354191831995101],
  [0.95, 0.5, 100000.5, 1.9207061627248418e-5],
  [0.05, 3.125, 0.0625, 0.87636645996342645],
  [0.95, 0.0625, 3.125, 0.12363354003657343],
  [0.001, 20.5, 5.5, 0.50022759859951665],
  [0.05, 2000.5, 3000.5, 0.38864891104758704],
];
