import assert from 'node:assert/strict';
import { test } from 'node:test';
import { random } from '../../src/base/random.ts';
import { growth, soak } from '../../trials/soak.ts';
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
