import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { peopleBy, seated, seeds } from '../../test/opinion/seated.ts';
import { random } from '../base/random.ts';
import { dense, implicit } from './gram.ts';

test('the matrix, the implicit product and XᵀWX by its definition are the same, with statements left out, weights of 0 and none', () => {
  fc.assert(
    fc.property(seeds, fc.boolean(), (seed, weighted) => {
      const { matrix } = seated(3, peopleBy(seed, 3));
      const dice = random(seed);
      const draw = (length: number) => Float64Array.from({ length }, () => dice.next());
      const means = draw(matrix.statements);
      const drawn = draw(matrix.participants).map((weight) => Math.max(0, weight - 0.2));
      const weights = weighted ? drawn : drawn.fill(1);
      let size = 0;
      const place = new Int32Array(matrix.statements).map(() => (dice.next() < 0.2 ? -1 : size++));
      const x = draw(size);
      const expected = new Float64Array(size);
      for (let p = 0; p < matrix.participants; p++) {
        const row = new Float64Array(size);
        for (let e = matrix.rowStart[p]!; e < matrix.rowStart[p + 1]!; e++) {
          const s = matrix.column[e]!;
          if (place[s]! >= 0) row[place[s]!] = matrix.value[e]! - means[s]!;
        }
        const along = row.reduce((sum, entry, j) => sum + entry * x[j]!, 0) * weights[p]!;
        row.forEach((entry, j) => {
          expected[j]! += entry * along;
        });
      }
      for (const make of [dense, implicit]) {
        const y = new Float64Array(size).fill(9);
        make({ matrix, means, ...(weighted && { weights }), place, size }).apply(x, y);
        for (const [j, entry] of y.entries()) assert.ok(Math.abs(entry - expected[j]!) < 1e-10);
      }
    }),
  );
});
