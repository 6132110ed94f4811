import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { collect } from './collect.ts';

test('shared memory that nobody holds any more is collected at once', async () => {
  const gone = new WeakRef(new SharedArrayBuffer(2 ** 16));
  // What was just made is held until the next turn.
  await turn();
  collect();
  assert.equal(gone.deref(), undefined);
});
