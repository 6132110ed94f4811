import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Once } from './once.ts';

test('a form that is sent many times acts once; after a while, or where it failed, it may act again', async () => {
  let now = 0;
  let count = 0;
  const once = new Once(() => now);
  const act = async () => ++count;
  assert.deepEqual(await Promise.all(Array.from({ length: 9 }, () => once.do('a', act))), Array(9).fill(1));
  assert.equal(await once.do('b', act), 2);
  now = 11 * 60_000;
  assert.equal(await once.do('a', act), 3);
  await assert.rejects(once.do('c', () => Promise.reject(new Error('failed'))));
  assert.equal(await once.do('c', act), 4);
});
