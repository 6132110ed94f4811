import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { answer, quantile, type Vectors } from './vectors.ts';

const FILE = join(import.meta.dirname, '..', 'vectors', 'opinion.json');

describe('test/vectors/opinion.json', () => {
  const { cases, betaQuantiles }: Vectors = JSON.parse(readFileSync(FILE, 'utf8'));
  for (const each of cases) {
    test(each.name, () => close(answer(each), each.expected, 'answer'));
  }
  test('quantiles of the beta distribution', () => {
    for (const { p, a, b, x } of betaQuantiles) close(quantile(p, a, b), x, `${p} ${a} ${b}`);
  });
});

/** Equal but for numbers, which may differ by 1e-9. Our axes have a fixed sign, so nothing is mirrored here. */
function close(actual: unknown, expected: unknown, where: string): void {
  if (typeof actual === 'number' && typeof expected === 'number')
    assert.ok(
      Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected)),
      `${where}: ${actual}, expected ${expected}`,
    );
  else if (typeof actual === 'object' && actual !== null && typeof expected === 'object' && expected !== null) {
    assert.deepEqual(Object.keys(actual), Object.keys(expected), where);
    const wanted = new Map(Object.entries(expected));
    for (const [key, value] of Object.entries(actual)) close(value, wanted.get(key), `${where}.${key}`);
  } else assert.equal(actual, expected, where);
}
