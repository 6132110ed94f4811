/** A short slice of the trial of backups; the full figure is `node --import tsx trials/run.ts backup --full`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backup } from '../../trials/backup.ts';

test('backups under load, restored, are the beginning of the journal, byte for byte', async () => {
  const { checks, wrong } = await backup.run({ seed: 1, full: false, say: () => {} });
  assert.deepEqual(wrong, []);
  assert.deepEqual(
    checks.filter(({ holds }) => !holds),
    [],
  );
});
