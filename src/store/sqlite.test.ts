import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import Database from 'libsql';
import { opened } from '../../test/given.ts';
import { copyOf } from '../app/copy.ts';
import { idFromBytes } from '../base/ids.ts';
import { isRefusal } from '../base/result.ts';
import { restoreBackup, verified, writeBackup } from './backup.ts';
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

test('a database of the first version keeps what it holds and gets the tables of this one; a backup of it is whole', async () => {
  const file = join(folder, 'first.db');
  const store = new SqliteStore(file);
  const expiresAt = Date.now() + 60_000;
  await store.saveToken('link', 'h', { account: 'acc_1', roles: ['convener'], expiresAt });
  await store.close();
  const old = new Database(file);
  for (const index of ['token_account', 'token_subject', 'token_expires', 'journal_erased'])
    old.exec(`DROP INDEX ${index}`);
  for (const table of ['account', 'passkey', 'identity', 'membership', 'digest', 'hook'])
    old.exec(`DROP TABLE ${table}`);
  for (const column of ['created_day', 'used_at', 'idle', 'label', 'proof', 'tries_left', 'subject', 'content']) {
    old.exec(`ALTER TABLE token DROP COLUMN ${column}`);
  }
  old.exec('PRAGMA user_version = 1');
  old.close();
  assert.deepEqual((await verified(file)).findings, []);
  const again = new SqliteStore(file);
  assert.equal(await again.accounts.save({ id: 'acc_1', createdDay: 1, roles: [] }), 'saved');
  assert.deepEqual((await again.accounts.spend(['link'], 'h'))?.roles, ['convener']);
  await again.close();
});

test('a database of the second version keeps its accounts, and a backup of it holds the digests and hooks that came since', async () => {
  const file = join(folder, 'second.db');
  const store = new SqliteStore(file);
  const { given } = opened(10, 1);
  const process = given.process.id;
  const secrets = [...given.secrets].map(([ref, content]) => ({ ref, content }));
  const account = { id: 'acc_1', createdDay: 1, roles: ['opener'], mail: { mark: 'm', sealed: 's' } };
  await store.append({ process, after: 0, rows: given.rows, secrets, slug: 'routes' });
  await store.accounts.save(account);
  await store.accounts.join({ account: 'acc_1', process });
  await store.close();
  const old = new Database(file);
  for (const table of ['digest', 'hook']) old.exec(`DROP TABLE ${table}`);
  old.exec('PRAGMA user_version = 2');
  old.close();
  assert.deepEqual((await verified(file)).findings, []);

  const migrated = new SqliteStore(file);
  assert.deepEqual(await migrated.accounts.account('acc_1'), account);
  const digest = { account: 'acc_1', processes: [process], day: 20_000, hash: 'h' } as const;
  const hook = { id: idFromBytes('hook', new Uint8Array(16)), process, createdDay: 1, n: 1, sealed: 'sealed' } as const;
  await migrated.accounts.following.saveDigest(digest);
  await migrated.accounts.following.saveHook(hook);
  const backup = join(folder, 'second-backup.db');
  assert.ok(!isRefusal(await writeBackup(copyOf(migrated), backup)));
  await migrated.close();

  const restored = join(folder, 'second-restored.db');
  assert.ok(!isRefusal(await restoreBackup(backup, restored)));
  assert.deepEqual((await verified(restored)).findings, []);
  const again = new SqliteStore(restored);
  const { following } = again.accounts;
  assert.deepEqual(await again.accounts.account('acc_1'), account);
  assert.deepEqual((await following.digest('acc_1'))?.processes, [process]);
  const [kept] = await following.hooksOf(process);
  assert.deepEqual([kept?.id, kept?.sealed, kept?.n], [hook.id, 'sealed', 1]);
  await following.endDigest('h');
  assert.equal(await following.digest('acc_1'), undefined);
  await again.close();
});
