import assert from 'node:assert/strict';
import { test } from 'node:test';
import { table } from '../../test/opinion/table.ts';
import { balancedWeights, personWeights, type Seating, seatsPresent, type Variation, votersOf } from './seating.ts';
import { lastVotes } from './votes.ts';

/** Four people of organisation 1 and one alone in seat 1; two of organisation 2 in seat 2; one without a seat; seat 3 empty. */
const TABLE: Seating = {
  seats: 3,
  seat: Uint8Array.of(1, 1, 1, 1, 1, 2, 2, 0),
  organisation: Uint32Array.of(1, 1, 1, 1, 0, 2, 2, 1),
};
const ROOT = Math.SQRT1_2;

function near(got: ArrayLike<number>, expected: readonly number[]): void {
  assert.equal(got.length, expected.length);
  for (const [i, value] of expected.entries()) assert.ok(Math.abs(got[i]! - value) < 1e-12, `${i}: ${got[i]} ${value}`);
}

test('n people of one organisation weigh √n together, and who has no seat weighs nothing', () => {
  const cases: readonly (readonly [Variation, readonly number[]])[] = [
    [{}, [0.5, 0.5, 0.5, 0.5, 1, ROOT, ROOT, 0]],
    [{ without: { seat: 2 } }, [0.5, 0.5, 0.5, 0.5, 1, 0, 0, 0]],
    [{ without: { organisation: 1 } }, [0, 0, 0, 0, 1, ROOT, ROOT, 0]],
    // Four that look alike are one person, who then is no large organisation.
    [{ lock: Float64Array.of(0.25, 0.25, 0.25, 0.25, 1, 1, 1, 1) }, [0.25, 0.25, 0.25, 0.25, 1, ROOT, ROOT, 0]],
    [{ lock: Float64Array.of(1, 1, 1, 1, 0.5, 1, 1, 1) }, [0.5, 0.5, 0.5, 0.5, 0.5, ROOT, ROOT, 0]],
  ];
  for (const [variation, expected] of cases) near(personWeights(TABLE, variation), expected);
});

test('every seat that is taken has the same share of the table', () => {
  const cases: readonly (readonly [Variation, readonly number[]])[] = [
    [{}, [1 / 3, 1 / 3]],
    [{ without: { seat: 3 } }, [1 / 2, 1 / 2]],
    [{ without: { seat: 1 } }, [0, 1 / 2]],
    [{ without: { organisation: 1 } }, [1 / 3, 1 / 3]],
    [{ without: { organisation: 2 } }, [1 / 3, 0]],
    [{ seatWeights: [2, 0.5, 1] }, [2 / 3, 1 / 6]],
  ];
  for (const [variation, expected] of cases) {
    const balanced = balancedWeights(personWeights(TABLE, variation), TABLE, variation);
    const sum = (seat: number) => balanced.reduce((all, weight, p) => all + (TABLE.seat[p] === seat ? weight : 0), 0);
    near([sum(1), sum(2)], expected);
    assert.equal(sum(0), 0);
  }
});

test('the table without a seat has one fewer', () => {
  assert.deepEqual(seatsPresent(TABLE), [1, 2, 3]);
  assert.deepEqual(seatsPresent(TABLE, { without: { seat: 2 } }), [1, 3]);
});

test('who never voted lends nobody weight', () => {
  const matrix = lastVotes(table('+', '.', '-', '.', '+', '0', '.', '+'));
  const voters = votersOf(TABLE, matrix);
  assert.deepEqual([...voters.seat], [1, 0, 1, 0, 1, 2, 0, 0]);
  near(personWeights(voters), [ROOT, 0, ROOT, 0, 1, 1, 0, 0]);
});
