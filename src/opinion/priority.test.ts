import assert from 'node:assert/strict';
import { test } from 'node:test';
import { priorities } from './priority.ts';
import type { Tally } from './types.ts';

function priority(agree: number, disagree: number, pass: number, extremity: number, meta = 0): number {
  const camps: Tally = { agree: Uint32Array.of(agree), disagree: Uint32Array.of(disagree), pass: Uint32Array.of(pass) };
  return priorities(camps, Float64Array.of(extremity), Uint8Array.of(meta))[0]!;
}

test('the formula of polis-math §13', () => {
  assert.equal(priority(6, 2, 2, 0.5), ((1 - 3 / 12) * 1.5 * (7 / 12) * (1 + 8 / 4)) ** 2);
});

test('a statement without votes: ½ · ½ · 9, squared; a meta statement: 49 always', () => {
  assert.equal(priority(0, 0, 0, 0), 2.25 ** 2);
  for (const votes of [0, 5, 500]) assert.equal(priority(votes, 0, 0, 3, 1), 49);
});

test('new, agreed with and telling comes first; passed over comes last', () => {
  assert.ok(priority(5, 5, 0, 1) > priority(50, 50, 0, 1));
  assert.ok(priority(8, 2, 0, 1) > priority(2, 8, 0, 1));
  assert.ok(priority(5, 5, 0, 2) > priority(5, 5, 0, 1));
  assert.ok(priority(5, 0, 5, 1) < priority(5, 5, 0, 1));
});
