import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { table } from '../../test/opinion/table.ts';
import { BINS, binsOf, equalBins, positionBins, sharesOf } from './positionBins.ts';
import { lastVotes } from './votes.ts';

function near(got: number, expected: number): void {
  assert.ok(Math.abs(got - expected) < 1e-9, `${got} ${expected}`);
}

/** Everybody weighs the same, and the mean of every statement is 0. */
function binsOfTable(...rows: string[]) {
  const matrix = lastVotes(table(...rows));
  const place = Int32Array.from({ length: matrix.statements }, (_, s) => s);
  const means = new Float64Array(matrix.statements);
  const weights = new Float64Array(rows.length).fill(1);
  return positionBins({ matrix, means, weights, place, size: place.length });
}

const people = fc.array(
  fc.record({ score: fc.integer({ min: -4, max: 4 }), weight: fc.double({ min: 0.01, max: 1, noNaN: true }) }),
  {
    minLength: 1,
    maxLength: 40,
  },
);

test('bins weigh the same, everyone is in them once, nobody is in a bin above that of somebody higher, and equals are together', () => {
  fc.assert(
    fc.property(people, (all) => {
      const shares = equalBins(
        Float64Array.from(all, ({ score }) => score),
        Float64Array.from(all, ({ weight }) => weight),
      );
      const of = (p: number) => [...shares.subarray(BINS * p, BINS * p + BINS)];
      const total = all.reduce((sum, { weight }) => sum + weight, 0);
      for (let bin = 0; bin < BINS; bin++) {
        near(
          all.reduce((sum, { weight }, p) => sum + weight * of(p)[bin]!, 0),
          total / BINS,
        );
      }
      for (const [p, one] of all.entries()) {
        near(of(p)[0]! + of(p)[1]! + of(p)[2]!, 1);
        for (const [q, other] of all.entries()) {
          if (one.score === other.score) assert.deepEqual(of(p), of(q));
          if (one.score < other.score)
            assert.ok(of(p).findLastIndex((x) => x > 1e-9) <= of(q).findIndex((x) => x > 1e-9));
        }
      }
    }),
  );
});

test('who has no place is in no bin', () => {
  assert.deepEqual(
    [...binsOf(equalBins(Float64Array.of(Number.NaN, 1, 3, 2, Number.NaN), new Float64Array(5).fill(1)))],
    [-1, 0, 2, 1, -1],
  );
  assert.deepEqual([...equalBins(Float64Array.of(Number.NaN), Float64Array.of(1))], [0, 0, 0]);
});

test('places that differ by rounding are one', () => {
  const shares = equalBins(Float64Array.of(1, 1 + 1e-15, 1 - 1e-15), Float64Array.of(1, 1, 1));
  assert.deepEqual(shares.subarray(0, 3), shares.subarray(3, 6));
});

test('the first axis parts two sides, and who stands between them is between them', () => {
  const [first] = binsOfTable('++++....', '++++....', '++--....', '++--....', '----....', '----....');
  const bins = [...binsOf(first)];
  const upright = bins[0] === 0 ? bins : bins.map((bin) => 2 - bin);
  assert.deepEqual(upright, [0, 0, 1, 1, 2, 2]);
});

test('where all vote alike, or there is but one statement, everyone without an order is in every bin alike', () => {
  const [, second] = binsOfTable('+', '+', '-', '0');
  for (const share of second) near(share, 1 / BINS);
  for (const axis of positionBins({
    matrix: lastVotes(table('+-', '+-', '+-')),
    means: Float64Array.of(1, -1),
    weights: new Float64Array(3).fill(1),
    place: Int32Array.of(0, 1),
    size: 2,
  }))
    for (const share of axis) near(share, 1 / BINS);
});

test('bins that are given are taken whole', () => {
  const given = Int8Array.of(2, -1, 0, 1);
  assert.deepEqual(binsOf(sharesOf(given)), given);
});
