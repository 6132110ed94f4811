import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { isRefusal } from '../base/result.ts';
import { takeFolder } from './dataFolder.ts';

const folder = mkdtempSync(join(tmpdir(), 'plenary-folder-'));
after(() => rmSync(folder, { recursive: true }));
const now = new Date(0);

test('a folder whose socket somebody listens at is refused by name, and its database is not touched', async () => {
  const socket = join(folder, 'server.sock');
  writeFileSync(join(folder, 'server.lock'), JSON.stringify({ pid: 77, since: '2026-01-01T00:00:00.000Z', socket }));
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  const holder = 'process 77, since 2026-01-01T00:00:00.000Z';
  assert.deepEqual(await takeFolder(folder, now), { refused: 'data-in-use', params: { folder, holder } });
  assert.equal(existsSync(join(folder, 'plenary.db')), false);
  await new Promise((resolve) => server.close(resolve));
});

test('what a crash left of a lock file and a socket keeps nobody out', async () => {
  writeFileSync(join(folder, 'server.sock'), '');
  writeFileSync(join(folder, 'server.lock'), JSON.stringify({ pid: 77, since: '2026-01-01T00:00:00.000Z' }));
  const taken = await takeFolder(folder, now);
  assert.ok(!isRefusal(taken));
  taken.release();
  await taken.store.close();
});
