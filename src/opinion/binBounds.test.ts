import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { peopleBy, seated, seeds } from '../../test/opinion/seated.ts';
import { random } from '../base/random.ts';
import { binBounds } from './binBounds.ts';
import { jeffreys } from './interval.ts';
import { BINS } from './positionBins.ts';
import { balancedWeights, personWeights, seatFactors } from './seating.ts';

const SEATS = 3;

test('bounds are the largest of everybody and of all but one seat, by the definition', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { matrix, seating } = seated(SEATS, peopleBy(seed, SEATS));
      const dice = random(seed);
      const weights = personWeights(seating);
      const balanced = balancedWeights(weights, seating);
      const bin = seating.seat.map(() => dice.below(BINS));
      const shares = new Float64Array(BINS * bin.length);
      bin.forEach((own, p) => {
        shares[BINS * p + own] = 1;
      });
      const bounds = binBounds(matrix, seating, weights, seatFactors(weights, seating), shares);
      for (let b = 0; b < BINS; b++) {
        for (let s = 0; s < matrix.statements; s++) {
          const runs = [0, 1, 2, 3].map((without) => {
            let [agree, votes, squares] = [0, 0, 0];
            for (let p = 0; p < matrix.participants; p++) {
              if (bin[p] !== b || seating.seat[p] === without) continue;
              for (let e = matrix.rowStart[p]!; e < matrix.rowStart[p + 1]!; e++) {
                if (matrix.column[e] !== s) continue;
                const half = matrix.value[e] === 0 ? 0.5 : 1;
                agree += matrix.value[e] === 1 ? balanced[p]! : 0;
                votes += half * balanced[p]!;
                squares += half * balanced[p]! ** 2;
              }
            }
            const effective = votes > 0 ? votes ** 2 / squares : 0;
            return jeffreys(votes > 0 ? (agree / votes) * effective : 0, effective);
          });
          for (const which of ['share', 'lower', 'upper'] as const) {
            const expected = Math.max(...runs.map((run) => run[which]));
            assert.ok(
              Math.abs(bounds[b]![which][s]! - expected) < 1e-9,
              `${which} ${bounds[b]![which][s]} ${expected}`,
            );
          }
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('people at a cut count in part, as if dealt to both sides by lot: half of ten is worth five', () => {
  const people = Array.from({ length: 10 }, (_, p) => ({
    seat: 1 + (p % 2),
    organisation: 0,
    ballot: [p < 8 ? 1 : -1],
  }));
  const { matrix, seating } = seated(2, people);
  const weights = personWeights(seating);
  const shares = Float64Array.from({ length: BINS * 10 }, (_, i) => (i % BINS === 2 ? 0 : 0.5));
  const [low, middle, high] = binBounds(matrix, seating, weights, seatFactors(weights, seating), shares);
  assert.deepEqual(low, middle);
  assert.ok(Math.abs(low!.lower[0]! - jeffreys(4, 5).lower) < 1e-9);
  // Nobody stands there.
  assert.ok(Math.abs(high!.lower[0]! - jeffreys(0, 0).lower) < 1e-9);
});

test('one seat cannot keep a bin down: of ten who agree and ten of one seat who do not, the ten who agree are told', () => {
  const people = Array.from({ length: 20 }, (_, p) => ({
    seat: p < 10 ? 1 : 2,
    organisation: 0,
    ballot: [p < 10 ? 1 : -1],
  }));
  const { matrix, seating } = seated(2, people);
  const weights = personWeights(seating);
  const shares = Float64Array.from({ length: BINS * 20 }, (_, i) => (i % BINS === 0 ? 1 : 0));
  const [low] = binBounds(matrix, seating, weights, seatFactors(weights, seating), shares);
  assert.ok(Math.abs(low!.lower[0]! - jeffreys(10, 10).lower) < 1e-9);
});
