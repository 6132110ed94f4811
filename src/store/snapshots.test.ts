import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { opened } from '../../test/given.ts';
import { load, save } from '../app/engine.ts';
import { plain } from '../base/rows.ts';
import { SnapshotFolder } from './snapshots.ts';

const folder = mkdtempSync(join(tmpdir(), 'plenary-snapshots-'));
const snapshots = new SnapshotFolder(folder);
after(async () => {
  await snapshots.close();
  rmSync(folder, { recursive: true });
});

const { process } = opened(30).given;

test('a snapshot that was written is read back as the same state, and the next takes its place', async () => {
  await snapshots.write(process.id, 1, save(process));
  assert.deepEqual(plain(save(load(await snapshots.read(process.id, 1)))), plain(save(process)));
  await Promise.all([snapshots.write(process.id, 1, save(process)), snapshots.write(process.id, 1, { n: 7 })]);
  assert.deepEqual(await snapshots.read(process.id, 1), { n: 7 });
  assert.equal(readdirSync(folder).length, 1);
});

test('one of another format, torn, damaged, empty or absent is as good as none', async () => {
  await snapshots.write(process.id, 1, save(process));
  const file = join(folder, readdirSync(folder)[0]);
  const whole = readFileSync(file);
  assert.equal(await snapshots.read(process.id, 2), undefined);
  const damaged = Buffer.from(whole);
  damaged[whole.length - 9] ^= 1;
  for (const bytes of [
    whole.subarray(0, whole.length - 1),
    damaged,
    Buffer.alloc(0),
    Buffer.from('{}\n'),
    Buffer.from('x\n'),
  ]) {
    writeFileSync(file, bytes);
    assert.equal(await snapshots.read(process.id, 1), undefined);
  }
  rmSync(file);
  assert.equal(await snapshots.read(process.id, 1), undefined);
});

test('a dropped snapshot is gone, even if it was being written', async () => {
  const written = snapshots.write(process.id, 1, save(process));
  await snapshots.drop(process.id);
  await written;
  assert.equal(await snapshots.read(process.id, 1), undefined);
});

test('a snapshot that cannot be written says so', async () => {
  const nowhere = new SnapshotFolder(join(folder, 'gone'));
  rmSync(join(folder, 'gone'), { recursive: true });
  await assert.rejects(nowhere.write(process.id, 1, {}), /ENOENT/);
  await nowhere.close();
});
