/** Who is told of what happens, in the database of the store: the same file, the same connection. */
import type Database from 'libsql';
import type { Digest, FollowingStore, Hook } from '../app/ports.ts';
import type { ProcessId } from '../base/ids.ts';
import {
  type DigestRow,
  digestIn,
  type HookRow,
  hookIn,
  valuesOfDigest,
  valuesOfHook,
  valuesOfHookState,
} from './accountRows.ts';
import { all, one } from './driver.ts';

const SAVE_DIGEST = `INSERT INTO digest (account, processes, day, hash) VALUES (?, ?, ?, ?)
  ON CONFLICT (account) DO UPDATE SET processes = excluded.processes, hash = excluded.hash`;
const SAVE_HOOK =
  'INSERT INTO hook (id, process, sealed, created_day, n, failing, off_at) VALUES (?, ?, ?, ?, ?, ?, ?)';

export class SqliteFollowing implements FollowingStore {
  readonly #db: Database.Database;

  constructor(db: Database.Database) {
    this.#db = db;
  }

  async saveDigest(digest: Digest): Promise<void> {
    this.#run(SAVE_DIGEST, ...valuesOfDigest(digest));
  }

  async digest(account: string) {
    const row = one<DigestRow>(this.#db.prepare('SELECT * FROM digest WHERE account = ?'), account);
    return row && digestIn(row);
  }

  async dropDigest(account: string): Promise<void> {
    this.#run('DELETE FROM digest WHERE account = ?', account);
  }

  async endDigest(hash: string): Promise<void> {
    this.#run('DELETE FROM digest WHERE hash = ?', hash);
  }

  async digestsBefore(day: number, most: number) {
    const query = 'SELECT * FROM digest WHERE day < ? ORDER BY day, account LIMIT ?';
    return all<DigestRow>(this.#db.prepare(query), day, most).map(digestIn);
  }

  async claimDigest(account: string, day: number): Promise<boolean> {
    return this.#run('UPDATE digest SET day = ? WHERE account = ? AND day < ?', day, account, day) === 1;
  }

  async saveHook(hook: Hook): Promise<void> {
    this.#run(SAVE_HOOK, ...valuesOfHook(hook));
  }

  async hooks() {
    return all<HookRow>(this.#db.prepare('SELECT * FROM hook ORDER BY created_day, id')).map(hookIn);
  }

  async hooksOf(process: ProcessId) {
    const query = 'SELECT * FROM hook WHERE process = ? ORDER BY created_day, id';
    return all<HookRow>(this.#db.prepare(query), process).map(hookIn);
  }

  async resealHook(process: ProcessId, id: string, sealed: string): Promise<void> {
    this.#run('UPDATE hook SET sealed = ? WHERE process = ? AND id = ?', sealed, process, id);
  }

  async noteHook({ id, ...state }: Pick<Hook, 'id' | 'n' | 'failing' | 'offAt'>): Promise<void> {
    this.#run('UPDATE hook SET n = ?, failing = ?, off_at = ? WHERE id = ?', ...valuesOfHookState(state), id);
  }

  async dropHook(process: ProcessId, id: string): Promise<void> {
    this.#run('DELETE FROM hook WHERE process = ? AND id = ?', process, id);
  }

  /** How many rows it changed. */
  #run(query: string, ...values: unknown[]): number {
    return this.#db.prepare(query).run(...values).changes;
  }
}
