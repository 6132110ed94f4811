import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { table } from '../../test/opinion/table.ts';
import { dense, implicit } from './gram.ts';
import { lastVotes } from './votes.ts';

const conversation = fc
  .array(fc.array(fc.constantFrom('+', '-', '0', '.'), { minLength: 6, maxLength: 6 }), { maxLength: 12 })
  .map((rows) => lastVotes(table('......', ...rows.map((row) => row.join('')))));
const numbers = (length: number) =>
  fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: length, maxLength: length });

test('the matrix, the implicit product and XᵀX by its definition are the same, with columns left out', () => {
  fc.assert(
    fc.property(conversation, numbers(6), numbers(4), (matrix, means, x) => {
      const center = Float64Array.from(means);
      const place = Int32Array.of(0, -1, 1, 2, -1, 3);
      const expected = new Float64Array(4);
      for (let p = 0; p < matrix.participants; p++) {
        const row = new Float64Array(4);
        for (let e = matrix.rowStart[p]!; e < matrix.rowStart[p + 1]!; e++) {
          const s = matrix.column[e]!;
          if (place[s]! >= 0) row[place[s]!] = matrix.value[e]! - center[s]!;
        }
        const along = row.reduce((sum, entry, j) => sum + entry * x[j]!, 0);
        row.forEach((entry, j) => {
          expected[j]! += entry * along;
        });
      }
      for (const make of [dense, implicit]) {
        const y = new Float64Array(4).fill(9);
        make(matrix, center, place, 4).apply(Float64Array.from(x), y);
        for (const [j, entry] of y.entries()) assert.ok(Math.abs(entry - expected[j]!) < 1e-12);
      }
    }),
  );
});
