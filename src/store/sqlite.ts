/**
 * The embedded store: one SQLite file in WAL mode with `synchronous=FULL`, so that a commit is on the disk when it returns,
 * opened for this process alone (`locking_mode=EXCLUSIVE`).
 */
import { closeSync, existsSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import type { Appended, Batch, JournalRow, Store, Token } from '../app/ports.ts';
import type { ProcessId } from '../base/ids.ts';
import { SqliteAccounts } from './accounts.sqlite.ts';
import { all, atOnce, one } from './driver.ts';
import { migrate, refuseForeign } from './migrations.ts';

/** Rows read at once. One whose data is longer than so many bytes comes alone: an imported block may be tens of megabytes. */
const PIECE = 200;
const LONG = 50_000;

/** Rows that one statement inserts: half the time of one by one, measured. As many as fit, then the rest. */
const TOGETHER = [64, 8, 1];
const insertOf = (count: number): string =>
  'INSERT INTO journal (process, n, at, actor, key, type, v, data, vault) VALUES ' +
  Array(count).fill('(?, ?, ?, ?, ?, ?, ?, ?, ?)').join(', ');

const SIZE = 'SELECT coalesce(max(n), 0) AS n FROM journal WHERE process = ?';

/** n, time, actor, key, type, version, data, reference of the secret, secret. */
type Row = [number, number, string, string | null, string, number, string, string | null, string | null];

export class SqliteStore implements Store {
  readonly accounts: SqliteAccounts;
  readonly #db: Database.Database;
  readonly #append: (batch: Batch) => Appended;

  /** Throws where the file is no database of Plenary's, is newer than this version, or is held by another process. */
  constructor(file: string) {
    this.#db = new Database(file, { timeout: 1000 });
    this.#db.pragma('locking_mode = EXCLUSIVE');
    // Before anything is written, even its mode.
    refuseForeign(this.#db);
    this.#db.pragma('journal_mode = WAL');
    this.#db.pragma('synchronous = FULL');
    // Erased means gone: freed pages are overwritten.
    this.#db.pragma('secure_delete = ON');
    settle(`${file}-wal`);
    migrate(this.#db);
    syncFolder(dirname(file));
    this.accounts = new SqliteAccounts(this.#db);
    this.#append = this.#appender();
  }

  async now(): Promise<number> {
    return Date.now();
  }

  async append(batch: Batch): Promise<Appended> {
    return this.#append(batch);
  }

  #appender(): (batch: Batch) => Appended {
    const size = this.#db.prepare(SIZE);
    const held = this.#db.prepare('SELECT 1 AS held FROM process WHERE slug = ?');
    const open = this.#db.prepare('INSERT INTO process (id, slug) VALUES (?, ?)');
    const keep = this.#db.prepare('INSERT INTO vault (process, ref, content) VALUES (?, ?, ?)');
    const write = TOGETHER.map((count) => ({ count, insert: this.#db.prepare(insertOf(count)) }));
    const add = ({ process, after, rows, secrets, slug }: Batch): Appended => {
      if (one<{ n: number }>(size, process)?.n !== after) return 'moved';
      if (slug !== undefined) {
        if (held.get(slug)) return 'taken';
        open.run(process, slug);
      }
      for (const { ref, content } of secrets) keep.run(process, ref, content);
      let at = 0;
      for (const { count, insert } of write) {
        for (; at + count <= rows.length; at += count) insert.run(valuesOf(rows, at, at + count));
      }
      return 'appended';
    };
    return (batch) => atOnce(this.#db, () => add(batch));
  }

  read(process: ProcessId, after: number) {
    return rowsIn(this.#db, process, after);
  }

  async processes() {
    return processesIn(this.#db);
  }

  async size(process: ProcessId): Promise<number> {
    return sizeIn(this.#db, process);
  }

  async erase(process: ProcessId, ...refs: readonly string[]): Promise<void> {
    const erase = this.#db.prepare('DELETE FROM vault WHERE process = ? AND ref = ?');
    atOnce(this.#db, () => {
      for (const ref of refs) erase.run(process, ref);
    });
    // What the write-ahead log still holds of it goes as well.
    this.#db.pragma('wal_checkpoint(TRUNCATE)');
  }

  async unerased(process: ProcessId): Promise<readonly string[]> {
    // In this order: the few events that erase, what they name, and whether it is there.
    const select = this.#db.prepare(
      `SELECT vault.ref FROM journal INDEXED BY journal_erased CROSS JOIN json_each(journal.data, '$.refs') AS named
       CROSS JOIN vault ON vault.process = journal.process AND vault.ref = named.value
       WHERE journal.process = ? AND journal.type = 'participant.erased'`,
    );
    return all<{ ref: string }>(select, process).map(({ ref }) => ref);
  }

  async saveToken(kind: 'link' | 'session', hash: string, { account, roles, expiresAt }: Token): Promise<void> {
    this.#db
      .prepare('INSERT OR REPLACE INTO token (kind, hash, account, roles, expires_at) VALUES (?, ?, ?, ?, ?)')
      .run(kind, hash, account, JSON.stringify(roles), expiresAt);
  }

  async spendToken(kind: 'link' | 'session', hash: string): Promise<Token | undefined> {
    const spend = this.#db.prepare('DELETE FROM token WHERE kind = ? AND hash = ? RETURNING *');
    // In a transaction of its own: the driver hands out the row of a bare statement even where its commit then fails.
    return liveToken(atOnce(this.#db, () => all<TokenRow>(spend, kind, hash)[0]));
  }

  async token(kind: 'link' | 'session', hash: string): Promise<Token | undefined> {
    return liveToken(one<TokenRow>(this.#db.prepare('SELECT * FROM token WHERE kind = ? AND hash = ?'), kind, hash));
  }

  async close(): Promise<void> {
    // The driver's own close keeps an exclusive lock until the process ends (docs/decisions/0002). Leaving WAL folds the log
    // into the one file, and lets the lock be given up.
    this.#db.pragma('journal_mode = DELETE');
    this.#db.pragma('locking_mode = NORMAL');
    this.#db.exec('SELECT count(*) FROM process');
    this.#db.close();
  }
}

/**
 * Writes the log that an earlier run has left once more, as it is, and syncs it, before anything is answered from it. A run that
 * was killed may not have synced it; and after a sync that failed, Linux calls clean what never reached the disk, so that only
 * writing it again helps.
 */
function settle(log: string): void {
  if (!existsSync(log)) return;
  const descriptor = openSync(log, 'r+');
  try {
    const piece = Buffer.alloc(2 ** 20);
    for (let at = 0, read = 1; read > 0; at += read) {
      read = readSync(descriptor, piece, 0, piece.length, at);
      for (let done = 0; done < read; ) done += writeSync(descriptor, piece, done, read - done, at + done);
    }
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Makes the name of the log last: SQLite syncs its folder, too, but goes on where that fails. */
function syncFolder(folder: string): void {
  // Windows syncs no folders.
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function valuesOf(rows: readonly JournalRow[], from: number, to: number): unknown[] {
  const values: unknown[] = [];
  for (let row = from; row < to; row++) {
    const { process, n, at, actor, key, type, v, data, vault } = rows[row];
    values.push(process, n, at, actor, key ?? null, type, v, data, vault ?? null);
  }
  return values;
}

export async function* rowsIn(db: Database.Database, process: ProcessId, after: number) {
  const longest = db.prepare(
    `SELECT max(octet_length(data)) AS bytes
     FROM (SELECT data FROM journal WHERE process = ? AND n > ? ORDER BY n LIMIT ${PIECE})`,
  );
  // As one text a piece: handing every value over by itself takes the driver more than twice as long, measured.
  const select = db.prepare(
    `SELECT json_group_array(json_array(n, at, actor, key, type, v, data, vault, content)) AS piece FROM (
       SELECT n, at, actor, key, type, v, data, journal.vault, content
       FROM journal LEFT JOIN vault ON vault.process = journal.process AND vault.ref = journal.vault
       WHERE journal.process = ? AND n > ? ORDER BY n LIMIT ?)`,
  );
  for (let from = after; ; ) {
    const bytes = one<{ bytes: number | null }>(longest, process, from)?.bytes ?? 0;
    const count = bytes > LONG ? 1 : PIECE;
    const rows: Row[] = JSON.parse(one<{ piece: string }>(select, process, from, count)?.piece ?? '[]');
    if (rows.length === 0) return;
    yield rows.map(([n, at, actor, key, type, v, data, vault, content]) => ({
      row: { process, n, at, actor, key: key ?? undefined, type, v, data, vault: vault ?? undefined },
      secret: content ?? undefined,
    }));
    from = rows[rows.length - 1][0];
  }
}

export function processesIn(db: Database.Database): { id: ProcessId; slug: string }[] {
  const rows = all<{ id: ProcessId; slug: string }>(db.prepare('SELECT id, slug FROM process ORDER BY rowid'));
  return rows.map(({ id, slug }) => ({ id, slug }));
}

export const sizeIn = (db: Database.Database, process: ProcessId): number =>
  one<{ n: number }>(db.prepare(SIZE), process)?.n ?? 0;

interface TokenRow {
  readonly account: string;
  readonly roles: string;
  readonly expires_at: number;
}

function liveToken(row: TokenRow | undefined): Token | undefined {
  if (!row || row.expires_at <= Date.now()) return undefined;
  return { account: row.account, roles: JSON.parse(row.roles), expiresAt: row.expires_at };
}
