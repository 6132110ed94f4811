/** Accounts in the database of the store: the same file, the same connection. */
import type Database from 'libsql';
import type {
  Account,
  AccountRows,
  AccountStore,
  AccountToken,
  Attempt,
  Identity,
  Membership,
  Passkey,
  TokenKind,
} from '../app/ports.ts';
import type { ProcessId } from '../base/ids.ts';
import {
  type AccountRow,
  accountIn,
  type DigestRow,
  digestIn,
  type HookRow,
  hookIn,
  type IdentityRow,
  identityIn,
  type PasskeyRow,
  passkeyIn,
  type TokenRow,
  tokenIn,
  valuesOfAccount,
  valuesOfIdentity,
  valuesOfPasskey,
  valuesOfToken,
} from './accountRows.ts';
import { all, atOnce, one } from './driver.ts';
import { SqliteFollowing } from './following.sqlite.ts';
import { FOLLOWING_SINCE, versionIn } from './migrations.ts';

/** Rows of a table that a copy reads at once. */
const PIECE = 200;

const SAVE_TOKEN = `INSERT OR REPLACE INTO token (kind, hash, account, roles, expires_at, created_day, used_at, idle,
  label, proof, tries_left, subject, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const LIVE = 'expires_at > ? AND (idle IS NULL OR used_at + idle > ?)';
const SAVE_ACCOUNT = `INSERT INTO account (id, created_day, language, mail_mark, mail_sealed, roles) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET language = excluded.language, mail_mark = excluded.mail_mark,
  mail_sealed = excluded.mail_sealed, roles = excluded.roles`;
const SAVE_PASSKEY = `INSERT INTO passkey (id, account, public_key, counter, transports, label, created_day)
  VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET counter = excluded.counter, label = excluded.label`;
const SAVE_IDENTITY =
  'INSERT INTO identity (mark, account, issuer, created_day) VALUES (?, ?, ?, ?) ON CONFLICT (mark) DO NOTHING';
const JOIN = 'INSERT INTO membership (account, process) VALUES (?, ?) ON CONFLICT DO NOTHING';

export class SqliteAccounts implements AccountStore {
  readonly following: SqliteFollowing;
  readonly #db: Database.Database;

  constructor(db: Database.Database) {
    this.#db = db;
    this.following = new SqliteFollowing(db);
  }

  async save(account: Account): Promise<'saved' | 'taken'> {
    return atOnce(this.#db, () => {
      const holder =
        account.mail && this.#one<{ id: string }>('SELECT id FROM account WHERE mail_mark = ?', account.mail.mark);
      if (holder && holder.id !== account.id) return 'taken';
      this.#run(SAVE_ACCOUNT, ...valuesOfAccount(account));
      return 'saved';
    });
  }

  async account(id: string) {
    return this.#account('SELECT * FROM account WHERE id = ?', id);
  }

  async accountByMail(mark: string) {
    return this.#account('SELECT * FROM account WHERE mail_mark = ?', mark);
  }

  async accountWith(role: string) {
    const query = `SELECT account.* FROM account, json_each(account.roles) AS held WHERE held.value = ?
                   ORDER BY account.rowid LIMIT 1`;
    return this.#account(query, role);
  }

  async forget(id: string): Promise<void> {
    atOnce(this.#db, () => {
      for (const table of ['token', 'passkey', 'identity', 'membership', 'digest']) {
        this.#run(`DELETE FROM ${table} WHERE account = ?`, id);
      }
      this.#run('DELETE FROM account WHERE id = ?', id);
    });
    // What the write-ahead log still holds of it goes as well.
    this.#db.pragma('wal_checkpoint(TRUNCATE)');
  }

  async saveTokens(tokens: readonly AccountToken[], dropped: readonly string[] = []): Promise<void> {
    atOnce(this.#db, () => {
      for (const hash of dropped) this.#run('DELETE FROM token WHERE hash = ?', hash);
      for (const token of tokens) this.#run(SAVE_TOKEN, ...valuesOfToken(token));
    });
  }

  async token(kind: TokenKind, hash: string) {
    return this.#live(kind, hash);
  }

  async spend(kinds: readonly TokenKind[], hash: string) {
    return this.#spend(kinds, hash);
  }

  async attempt(kind: TokenKind, hash: string, proof: string): Promise<Attempt> {
    return atOnce(this.#db, () => {
      const token = this.#live(kind, hash);
      if (!token) return undefined;
      const left = (token.triesLeft ?? 1) - 1;
      if (token.proof !== proof && left > 0) {
        this.#run('UPDATE token SET tries_left = ? WHERE kind = ? AND hash = ?', left, kind, hash);
        return { wrong: left };
      }
      this.#run('DELETE FROM token WHERE kind = ? AND hash = ?', kind, hash);
      return token.proof === proof ? { token } : { wrong: 0 };
    });
  }

  async tokensOf(account: string, kind: TokenKind) {
    const now = Date.now();
    const query = `SELECT * FROM token WHERE account = ? AND kind = ? AND ${LIVE} ORDER BY created_day, hash`;
    return this.#all<TokenRow>(query, account, kind, now, now).map(tokenIn);
  }

  async dropTokens(account: string, kind: TokenKind, which: { only: string } | { except?: string }): Promise<void> {
    const query = 'DELETE FROM token WHERE account = ? AND kind = ? AND hash';
    if ('only' in which) this.#run(`${query} = ?`, account, kind, which.only);
    else this.#run(`${query} <> ?`, account, kind, which.except ?? '');
  }

  async dropSent(subject: string): Promise<void> {
    this.#run('DELETE FROM token WHERE subject = ?', subject);
  }

  async touch(used: readonly { kind: TokenKind; hash: string; usedAt: number }[]): Promise<void> {
    const note = this.#db.prepare('UPDATE token SET used_at = ? WHERE kind = ? AND hash = ?');
    atOnce(this.#db, () => {
      for (const { kind, hash, usedAt } of used) note.run(usedAt, kind, hash);
    });
  }

  async purge(): Promise<void> {
    const now = Date.now();
    this.#run('DELETE FROM token WHERE expires_at <= ? OR used_at + idle <= ?', now, now);
  }

  async savePasskey(passkey: Passkey): Promise<void> {
    this.#run(SAVE_PASSKEY, ...valuesOfPasskey(passkey));
  }

  async passkey(id: string) {
    const row = this.#one<PasskeyRow>('SELECT * FROM passkey WHERE id = ?', id);
    return row && passkeyIn(row);
  }

  async passkeysOf(account: string) {
    const query = 'SELECT * FROM passkey WHERE account = ? ORDER BY created_day, id';
    return this.#all<PasskeyRow>(query, account).map(passkeyIn);
  }

  async dropPasskey(account: string, id: string): Promise<void> {
    this.#run('DELETE FROM passkey WHERE account = ? AND id = ?', account, id);
  }

  async saveIdentity(identity: Identity): Promise<'saved' | 'taken'> {
    this.#run(SAVE_IDENTITY, ...valuesOfIdentity(identity));
    return (await this.identity(identity.mark))?.account === identity.account ? 'saved' : 'taken';
  }

  async identity(mark: string) {
    const row = this.#one<IdentityRow>('SELECT * FROM identity WHERE mark = ?', mark);
    return row && identityIn(row);
  }

  async identitiesOf(account: string) {
    const query = 'SELECT * FROM identity WHERE account = ? ORDER BY created_day, mark';
    return this.#all<IdentityRow>(query, account).map(identityIn);
  }

  async dropIdentity(account: string, mark: string): Promise<void> {
    this.#run('DELETE FROM identity WHERE account = ? AND mark = ?', account, mark);
  }

  async join({ account, process }: Membership): Promise<void> {
    this.#run(JOIN, account, process);
  }

  async leave({ account, process }: Membership): Promise<void> {
    this.#run('DELETE FROM membership WHERE account = ? AND process = ?', account, process);
  }

  async membershipsOf(account: string): Promise<readonly ProcessId[]> {
    const query = 'SELECT process FROM membership WHERE account = ? ORDER BY process';
    return this.#all<{ process: ProcessId }>(query, account).map(({ process }) => process);
  }

  async *everything(): AsyncGenerator<AccountRows> {
    const none: AccountRows = { accounts: [], passkeys: [], identities: [], memberships: [], digests: [], hooks: [] };
    for (const rows of this.#pieces<AccountRow>('account', ['id'])) yield { ...none, accounts: rows.map(accountIn) };
    for (const rows of this.#pieces<PasskeyRow>('passkey', ['id'])) yield { ...none, passkeys: rows.map(passkeyIn) };
    for (const rows of this.#pieces<IdentityRow>('identity', ['mark']))
      yield { ...none, identities: rows.map(identityIn) };
    for (const rows of this.#pieces<Membership>('membership', ['account', 'process'])) {
      yield { ...none, memberships: rows.map(({ account, process }) => ({ account, process })) };
    }
    // A file that is only looked at may be of an older version.
    if (versionIn(this.#db) < FOLLOWING_SINCE) return;
    for (const rows of this.#pieces<DigestRow>('digest', ['account'])) yield { ...none, digests: rows.map(digestIn) };
    for (const rows of this.#pieces<HookRow>('hook', ['id'])) yield { ...none, hooks: rows.map(hookIn) };
  }

  async put({ accounts, passkeys, identities, memberships, digests, hooks }: AccountRows): Promise<void> {
    for (const account of accounts) this.#run(SAVE_ACCOUNT, ...valuesOfAccount(account));
    for (const passkey of passkeys) this.#run(SAVE_PASSKEY, ...valuesOfPasskey(passkey));
    for (const identity of identities) this.#run(SAVE_IDENTITY, ...valuesOfIdentity(identity));
    for (const { account, process } of memberships) this.#run(JOIN, account, process);
    for (const digest of digests) await this.following.saveDigest(digest);
    for (const hook of hooks) await this.following.saveHook(hook);
  }

  /** Each piece begins after the key of the last row: what comes and goes meanwhile shifts nothing. */
  *#pieces<R>(table: string, keys: readonly (keyof R & string)[]): Generator<R[]> {
    const [names, marks] = [keys.join(', '), keys.map(() => '?').join(', ')];
    const query = `SELECT * FROM ${table} WHERE (${names}) > (${marks}) ORDER BY ${names} LIMIT ${PIECE}`;
    for (let after: unknown[] = keys.map(() => ''); ; ) {
      const rows = this.#all<R>(query, ...after);
      if (rows.length > 0) yield rows;
      if (rows.length < PIECE) return;
      const last = rows[rows.length - 1];
      after = keys.map((key) => last[key]);
    }
  }

  #account(query: string, value: string): Account | undefined {
    const row = this.#one<AccountRow>(query, value);
    return row && accountIn(row);
  }

  #live(kind: TokenKind, hash: string): AccountToken | undefined {
    const now = Date.now();
    const row = this.#one<TokenRow>(
      `SELECT * FROM token WHERE kind = ? AND hash = ? AND ${LIVE}`,
      kind,
      hash,
      now,
      now,
    );
    return row && tokenIn(row);
  }

  #spend(kinds: readonly TokenKind[], hash: string): AccountToken | undefined {
    // Read, then deleted, in one transaction: what a bare `DELETE … RETURNING` hands out may not be committed.
    return atOnce(this.#db, () => {
      for (const kind of kinds) {
        const token = this.#live(kind, hash);
        if (!token) continue;
        this.#run('DELETE FROM token WHERE kind = ? AND hash = ?', kind, hash);
        return token;
      }
      return undefined;
    });
  }

  #one<R>(query: string, ...values: unknown[]) {
    return one<R>(this.#db.prepare(query), ...values);
  }

  #all<R>(query: string, ...values: unknown[]) {
    return all<R>(this.#db.prepare(query), ...values);
  }

  #run(query: string, ...values: unknown[]): void {
    this.#db.prepare(query).run(...values);
  }
}
