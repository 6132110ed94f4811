import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import Database from 'libsql';
import { storeContract } from './contract.ts';
import { SqliteStore } from './sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'plenary-sqlite-'));
after(() => rmSync(folder, { recursive: true }));
let files = 0;

storeContract('the SQLite store', () => {
  const file = join(folder, `${files++}.db`);
  const open = async () => new SqliteStore(file);
  return { open, again: open };
});

test('a second process cannot open a database that is in use', async () => {
  const file = join(folder, 'held.db');
  const store = new SqliteStore(file);
  const script = `
    const { SqliteStore } = await import(${JSON.stringify(join(import.meta.dirname, 'sqlite.ts'))});
    try { new SqliteStore(${JSON.stringify(file)}); console.log('opened'); } catch (error) { console.log(error.code); }`;
  const seen = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  assert.match(seen, /SQLITE_BUSY/);
  await store.close();
});

test('a database of something else is refused, and not changed by a byte', () => {
  const file = join(folder, 'photos.db');
  const other = new Database(file);
  other.exec('CREATE TABLE photos (id INTEGER); INSERT INTO photos VALUES (7)');
  other.close();
  const before = readFileSync(file);
  assert.throws(() => new SqliteStore(file), /a database of something else/);
  assert.deepEqual(readFileSync(file), before);
});
