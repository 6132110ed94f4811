import assert from 'node:assert/strict';
import { test } from 'node:test';
import { random } from '../../src/base/random.ts';
import { growth, least, soak } from '../../trials/soak.ts';
import { slice } from './slice.ts';

test('under steady load with listeners nothing fails, nobody is dropped, and every acknowledged vote stands once', () =>
  slice(soak));

test('a slow leak is told from memory that comes and goes', () => {
  const chance = random(1);
  // 45 minutes, every two; one look in eight falls into some other work.
  const of = (inTenMinutes: number) =>
    Array.from({ length: 23 }, (_, i) => {
      const passing = 1.3 * chance.normal() + (i % 8 === 5 ? 15 : 0);
      return { seconds: 120 * i, anonymous: 130 + (inTenMinutes * i) / 5 + passing };
    });
  for (const leak of [0, 0.2, 2, 20]) {
    const found = growth(of(leak));
    assert.ok(Math.abs(found - leak) < 0.8, `${found} instead of ${leak}`);
  }
});

test('of every few looks the least counts: what was held for a moment is not growth', () => {
  const of = (values: readonly number[]) => values.map((anonymous, i) => ({ seconds: i * 30, anonymous }));
  assert.deepEqual(least(of([150, 180, 149, 200]), 60), [
    { seconds: 0, anonymous: 150 },
    { seconds: 60, anonymous: 149 },
  ]);
  const leaking = of(Array.from({ length: 90 }, (_, i) => 150 + i * 0.2 + (i % 3 === 0 ? 0 : 30)));
  assert.ok(Math.abs(growth(least(leaking, 300)) - 4) < 0.5);
});
