/** A backup is what was there, or it is not there at all; what is damaged is told and never put in place. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import Database from 'libsql';
import { opened } from '../../test/given.ts';
import { copyOf, type Kept, type Piece } from '../app/copy.ts';
import { isRefusal } from '../base/result.ts';
import { restoreBackup, verified, writeBackup } from './backup.ts';
import { SqliteStore } from './sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'plenary-backup-'));
const whole = join(folder, 'whole.db');
let store: SqliteStore;

before(async () => {
  store = new SqliteStore(join(folder, 'original.db'));
  for (const [seed, slug] of [
    [1, 'routes'],
    [2, 'names'],
  ] as const) {
    const { given } = opened(250, seed);
    const secrets = [...given.secrets].map(([ref, content]) => ({ ref, content }));
    // The charter of the given process says `routes`; the other one says what it is called.
    const rows = given.rows.map((row) => ({ ...row, data: row.data.replace('"slug":"routes"', `"slug":"${slug}"`) }));
    await store.append({ process: given.process.id, after: 0, rows, secrets, slug });
  }
  await store.accounts.save({ ...account, id: 'acc_1' });
  await store.accounts.join({ account: 'acc_1', process: (await store.processes())[0].id });
  await store.saveToken('link', 'h', { account: 'acc_1', roles: [], expiresAt: Date.now() + 60_000 });
  const made = await writeBackup(copyOf(store), whole);
  assert.ok(!isRefusal(made), JSON.stringify(made));
  assert.deepEqual([made.processes, made.bytes], [2, statSync(whole).size]);
});
after(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const account = { createdDay: 20_000, mail: { mark: 'm', sealed: 's' }, roles: ['opener'] };

async function contentOf(each: SqliteStore) {
  const content: { slug: string; rows: Kept[] }[] = [];
  for (const { id, slug } of await each.processes()) {
    const rows: Kept[] = [];
    for await (const piece of each.read(id, 0)) rows.push(...piece);
    content.push({ slug, rows });
  }
  return content;
}

test('what is restored is what was there, with accounts and without tokens, for its owner alone', async () => {
  const restored = join(folder, 'restored.db');
  assert.ok(!isRefusal(await restoreBackup(whole, restored)));
  assert.equal(statSync(restored).mode & 0o077, 0);
  const again = new SqliteStore(restored);
  assert.deepEqual(await contentOf(again), await contentOf(store));
  assert.deepEqual(await again.accounts.account('acc_1'), await store.accounts.account('acc_1'));
  assert.equal((await again.accounts.membershipsOf('acc_1')).length, 1);
  assert.equal(await again.token('link', 'h'), undefined);
  await again.close();
});

test('what is appended meanwhile is in it up to the size that its process had', async () => {
  const [{ id }] = await store.processes();
  const n = await store.size(id);
  async function* andMore(): AsyncGenerator<Piece> {
    for await (const piece of copyOf(store)) {
      yield piece;
      const size = await store.size(id);
      if ('rows' in piece && size === n) {
        const row = { ...piece.rows[1].row, process: id, n: size + 1, key: undefined, vault: undefined };
        await store.append({ process: id, after: size, rows: [row], secrets: [] });
      }
    }
  }
  let rows = 0;
  for await (const piece of andMore())
    if ('rows' in piece) rows += piece.rows.filter(({ row }) => row.process === id).length;
  assert.deepEqual([rows, await store.size(id)], [n, n + 1]);
});

test('neither a backup nor a restore takes the place of a file, and neither leaves anything behind', async () => {
  const taken = join(folder, 'taken.db');
  writeFileSync(taken, 'mine');
  const before = readdirSync(folder);
  assert.deepEqual(await writeBackup(copyOf(store), taken), { refused: 'file-there', params: { file: taken } });
  assert.deepEqual(await restoreBackup(whole, taken), { refused: 'file-there', params: { file: taken } });
  assert.equal(readFileSync(taken, 'utf8'), 'mine');
  assert.deepEqual(readdirSync(folder), before);
});

test('a copy that was cut off becomes no backup', async () => {
  async function* cut(): AsyncGenerator<Piece> {
    for await (const piece of copyOf(store)) if (!('end' in piece)) yield piece;
  }
  const file = join(folder, 'cut.db');
  assert.deepEqual(await writeBackup(cut(), file), { refused: 'copy-cut', params: {} });
  assert.ok(!readdirSync(folder).some((name) => name.startsWith('cut.db')));
});

const damages: Record<string, (db: Database.Database) => void> = {
  'journal-gap': (db) => db.exec('DELETE FROM journal WHERE n = 100 AND process = (SELECT id FROM process LIMIT 1)'),
  'journal-time': (db) => db.exec('UPDATE journal SET at = 1 WHERE n = 100'),
  'journal-cut': (db) => db.exec("INSERT INTO process VALUES ('prc_empty', 'empty')"),
  'journal-unreadable': (db) => db.exec("UPDATE journal SET type = 'unheard.of' WHERE n = 100"),
  'slug-differs': (db) => db.exec("UPDATE process SET slug = 'elsewhere' WHERE slug = 'routes'"),
  'journal-astray': (db) => db.exec("DELETE FROM process WHERE slug = 'routes'"),
  'vault-astray': (db) => db.exec("INSERT INTO vault VALUES ('prc_none', 'vlt_none', '1')"),
  'database-newer': (db) => db.exec('PRAGMA user_version = 99'),
  'database-foreign': (db) => db.exec('DROP TABLE journal'),
};

test('a backup that is not as it must be is refused with the reason, and nothing is put in place', async () => {
  for (const [code, damage] of Object.entries(damages)) {
    const file = join(folder, `${code}.db`);
    copyFileSync(whole, file);
    const db = new Database(file);
    damage(db);
    db.close();
    const target = join(folder, `${code}-restored.db`);
    const outcome = await restoreBackup(file, target);
    assert.equal(isRefusal(outcome) ? outcome.refused : 'restored', code);
    assert.ok(!readdirSync(folder).some((name) => name.startsWith(`${code}-restored`)), code);
  }
});

test('bytes that were lost or changed are found', async () => {
  const bytes = readFileSync(whole);
  const changed = Buffer.from(bytes);
  for (let at = 5 * 4096; at < 6 * 4096; at++) changed[at] ^= 0x55;
  const table = {
    short: bytes.subarray(0, bytes.length - 4096 * 3),
    changed,
    other: Buffer.from('no database at all'),
  };
  for (const [name, content] of Object.entries(table)) {
    const file = join(folder, `${name}.db`);
    writeFileSync(file, content);
    const { findings } = await verified(file);
    assert.deepEqual(
      findings.map(({ refused }) => refused),
      ['database-damaged'],
      name,
    );
  }
});
