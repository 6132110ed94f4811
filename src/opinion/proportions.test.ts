import assert from 'node:assert/strict';
import { test } from 'node:test';
import { share, shareTest, twoShareTest } from './proportions.ts';

test('shares and tests have their pseudo-counts', () => {
  assert.equal(share(0, 0), 0.5);
  assert.equal(share(3, 4), 4 / 6);
  assert.equal(shareTest(0, 0), 1);
  assert.equal(shareTest(14, 15), 2 * Math.sqrt(16) * (15 / 16 - 0.5));
});

test('the test of two shares is 0 between equals, positive where the first is larger, and 0 where all agree', () => {
  assert.equal(twoShareTest(4, 4, 9, 9), 0);
  assert.ok(twoShareTest(8, 2, 9, 9) > 0);
  assert.ok(twoShareTest(2, 8, 9, 9) < 0);
  assert.equal(twoShareTest(5, 7, 5, 7), 0);
  assert.equal(twoShareTest(0, 0, 0, 0), 0);
});
