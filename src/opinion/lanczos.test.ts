import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { random } from '../base/random.ts';
import type { Operator } from './gram.ts';
import { leadingPair } from './lanczos.ts';

function diagonal(...entries: number[]): Operator {
  return {
    size: entries.length,
    apply(x, y) {
      for (let i = 0; i < entries.length; i++) y[i] = entries[i]! * x[i]!;
    },
  };
}

/** B Bᵀ, so never negative. */
function gramOf(rows: readonly (readonly number[])[]): Operator {
  const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, entry, i) => sum + entry * b[i]!, 0);
  const entries = rows.map((a) => rows.map((b) => dot(a, b)));
  return {
    size: rows.length,
    apply(x, y) {
      for (let i = 0; i < rows.length; i++) y[i] = entries[i]!.reduce((sum, entry, j) => sum + entry * x[j]!, 0);
    },
  };
}

function leadingTwo(operator: Operator) {
  const dice = random(1);
  const first = leadingPair(operator, [], dice);
  return [first, leadingPair(operator, [first.vector], dice)] as const;
}

test('the leading two of a diagonal matrix are its largest entries, equal ones included', () => {
  for (const [entries, first, second] of [
    [[1, 5, 3], 5, 3],
    [[4, 4, 1], 4, 4],
    [[2, 2, 2, 2], 2, 2],
    [[7], 7, 0],
    [[0, 0], 0, 0],
    [[1, 0, 0, 0], 1, 0],
    [Array.from({ length: 500 }, (_, i) => i + 1), 500, 499],
    [Array.from({ length: 400 }, (_, i) => 1 + i * 1e-4), 1.0399, 1.0398],
  ] as const) {
    const [a, b] = leadingTwo(diagonal(...entries));
    assert.ok(Math.abs(a.value - first) < 1e-11, `${entries.slice(0, 4)}: ${a.value}`);
    assert.ok(Math.abs(b.value - second) < 1e-11, `${entries.slice(0, 4)}: ${b.value}`);
  }
});

test('A u = λ u to rounding, both of length 1 and at right angles, the larger first', () => {
  const entry = fc.integer({ min: -3, max: 3 });
  fc.assert(
    fc.property(fc.array(fc.array(entry, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 12 }), (rows) => {
      const operator = gramOf(rows);
      const [first, second] = leadingTwo(operator);
      for (const { value, vector } of [first, second]) {
        const image = new Float64Array(rows.length);
        operator.apply(vector, image);
        for (const [i, entry] of image.entries())
          assert.ok(Math.abs(entry - value * vector[i]!) <= 1e-11 * (1 + first.value));
      }
      assert.ok(second.value <= first.value * (1 + 1e-12));
      assert.ok(Math.abs(first.vector.reduce((sum, entry, i) => sum + entry * second.vector[i]!, 0)) < 1e-12);
    }),
  );
});
