/** A database file looked at without being changed: whether it is one of Plenary's, whole, and what it holds. */
import { existsSync } from 'node:fs';
import Database from 'libsql';
import type { Readable } from '../app/copy.ts';
import { type Refusal, refuse } from '../base/result.ts';
import { SqliteAccounts } from './accounts.sqlite.ts';
import { all, one } from './driver.ts';
import { ACCOUNTS_SINCE, VERSION, versionIn } from './migrations.ts';
import { processesIn, rowsIn, sizeIn } from './sqlite.ts';

export interface Inspected extends Readable {
  /** What keeps it from being read: version, tables, the database's own check. Reads the whole file and blocks meanwhile. */
  findings(): Refusal[];
  /** Rows that belong to nothing. */
  astray(): Refusal[];
  close(): void;
}

const REASON = 200;

/** Undefined where there is no such file: the driver would make one. Throws where another process holds the file. */
export function inspect(file: string): Inspected | undefined {
  if (!existsSync(file)) return undefined;
  const db = new Database(file, { timeout: 1000 });
  // The driver does not know `readonly`.
  db.pragma('query_only = ON');
  return {
    findings: () => findingsIn(db, file),
    astray: () => astray(db),
    processes: async () => processesIn(db),
    size: async (process) => sizeIn(db, process),
    read: (process, after) => rowsIn(db, process, after),
    // Asked for once the file is known to be a database.
    get accounts() {
      return versionIn(db) < ACCOUNTS_SINCE ? undefined : new SqliteAccounts(db);
    },
    close: () => void db.close(),
  };
}

function findingsIn(db: Database.Database, file: string): Refusal[] {
  try {
    const version = versionIn(db);
    if (version > VERSION) return [refuse('database-newer', { file, got: version, most: VERSION })];
    if (!hasTables(db)) return [refuse('database-foreign', { file })];
    const checks = all<{ integrity_check: string }>(db.prepare('PRAGMA integrity_check(3)'));
    const damage = checks.map(({ integrity_check }) => integrity_check).filter((check) => check !== 'ok');
    if (damage.length > 0) return [refuse('database-damaged', { file, reason: damage.join('; ').slice(0, REASON) })];
    return [];
  } catch (error) {
    if (isBusy(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return [refuse('database-damaged', { file, reason: reason.slice(0, REASON) })];
  }
}

export const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');

function hasTables(db: Database.Database): boolean {
  const tables = all<{ name: string }>(db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'"));
  return ['process', 'journal', 'vault', 'token'].every((name) => tables.some((table) => table.name === name));
}

const strays = {
  'journal-astray': 'SELECT count(*) AS count FROM journal WHERE process NOT IN (SELECT id FROM process)',
  'vault-astray': `SELECT count(*) AS count FROM vault
                   WHERE (process, ref) NOT IN (SELECT process, vault FROM journal WHERE vault IS NOT NULL)`,
} as const;

function astray(db: Database.Database): Refusal[] {
  return Object.entries(strays).flatMap(([code, query]) => {
    const count = one<{ count: number }>(db.prepare(query))?.count ?? 0;
    return count > 0 ? [refuse(code, { count })] : [];
  });
}
