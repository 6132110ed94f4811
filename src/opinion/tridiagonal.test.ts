import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { largestPair } from './tridiagonal.ts';

test('known matrices have their known largest eigenvalues', () => {
  for (const [a, b, value] of [
    [[3], [], 3],
    [[2, 2], [1], 3],
    [[1, 5, 2], [0, 0], 5],
    [[0, 0, 0], [0, 0], 0],
    // The path graph: 2 cos(π / (n + 1)).
    [[0, 0, 0, 0], [1, 1, 1], 2 * Math.cos(Math.PI / 5)],
    // Entries whose squares are no doubles any more.
    [[0, 0, 0], [5.514478438118005e-290, 5.935026340798598e-204], 5.935026340798598e-204],
  ] as const) {
    const found = largestPair(a, b);
    assert.ok(Math.abs(found.value - value) <= 1e-14 * Math.abs(value));
    assert.ok(Math.abs(found.vector.reduce((sum, z) => sum + z * z, 0) - 1) < 1e-14);
  }
});

test('T z = λ z, z has length 1, and no direction gives more than λ', () => {
  const entry = fc.double({ min: -3, max: 3, noNaN: true });
  const matrix = fc.array(fc.tuple(entry, entry, entry), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(matrix, (rows) => {
      const a = rows.map((row) => row[0]);
      const b = rows.slice(1).map((row) => row[1]);
      const times = (z: ArrayLike<number>) =>
        a.map((entry, i) => entry * z[i]! + (b[i - 1] ?? 0) * (z[i - 1] ?? 0) + (b[i] ?? 0) * (z[i + 1] ?? 0));
      const along = (z: ArrayLike<number>) => times(z).reduce((sum, entry, i) => sum + entry * z[i]!, 0);
      const { value, vector } = largestPair(a, b);
      assert.ok(Math.abs(vector.reduce((sum, z) => sum + z * z, 0) - 1) < 1e-12);
      for (const [i, image] of times(vector).entries()) assert.ok(Math.abs(image - value * vector[i]!) < 1e-8);
      const other = rows.map((row) => row[2]);
      const length = other.reduce((sum, z) => sum + z * z, 0);
      assert.ok(along(other) <= value * length + 1e-9);
    }),
  );
});
