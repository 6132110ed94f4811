/** The tables of the database, from one version to the next. Forward only: a migration that was released is never changed. */
import type Database from 'libsql';
import { atOnce, one } from './driver.ts';

const migrations = [
  `CREATE TABLE process (id TEXT PRIMARY KEY, slug TEXT NOT NULL UNIQUE) STRICT;
   CREATE TABLE journal (
     process TEXT NOT NULL, n INTEGER NOT NULL, at INTEGER NOT NULL, actor TEXT NOT NULL, key TEXT,
     type TEXT NOT NULL, v INTEGER NOT NULL, data TEXT NOT NULL, vault TEXT,
     PRIMARY KEY (process, n)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE vault (
     process TEXT NOT NULL, ref TEXT NOT NULL, content TEXT NOT NULL,
     PRIMARY KEY (process, ref)
   ) STRICT;
   CREATE TABLE token (
     kind TEXT NOT NULL, hash TEXT NOT NULL, account TEXT NOT NULL, roles TEXT NOT NULL, expires_at INTEGER NOT NULL,
     PRIMARY KEY (kind, hash)
   ) STRICT;`,
  // Few rows are of the type that the last index is about, so that appending any other costs a comparison.
  `CREATE TABLE account (
     id TEXT PRIMARY KEY, created_day INTEGER NOT NULL, language TEXT, mail_mark TEXT UNIQUE, mail_sealed TEXT,
     roles TEXT NOT NULL
   ) STRICT;
   CREATE TABLE passkey (
     id TEXT PRIMARY KEY, account TEXT NOT NULL, public_key TEXT NOT NULL, counter INTEGER NOT NULL,
     transports TEXT NOT NULL, label TEXT NOT NULL, created_day INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX passkey_account ON passkey (account);
   CREATE TABLE identity (
     mark TEXT PRIMARY KEY, account TEXT NOT NULL, issuer TEXT NOT NULL, created_day INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX identity_account ON identity (account);
   CREATE TABLE membership (
     account TEXT NOT NULL, process TEXT NOT NULL, PRIMARY KEY (account, process)
   ) STRICT, WITHOUT ROWID;
   ALTER TABLE token ADD COLUMN created_day INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE token ADD COLUMN used_at INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE token ADD COLUMN idle INTEGER;
   ALTER TABLE token ADD COLUMN label TEXT;
   ALTER TABLE token ADD COLUMN proof TEXT;
   ALTER TABLE token ADD COLUMN tries_left INTEGER;
   ALTER TABLE token ADD COLUMN subject TEXT;
   ALTER TABLE token ADD COLUMN content TEXT;
   CREATE INDEX token_account ON token (account, kind);
   CREATE INDEX token_subject ON token (subject) WHERE subject IS NOT NULL;
   CREATE INDEX token_expires ON token (expires_at);
   CREATE INDEX journal_erased ON journal (process, n) WHERE type = 'participant.erased';`,
  `CREATE TABLE digest (
     account TEXT PRIMARY KEY, processes TEXT NOT NULL, day INTEGER NOT NULL, hash TEXT NOT NULL UNIQUE
   ) STRICT;
   CREATE INDEX digest_day ON digest (day);
   CREATE TABLE hook (
     id TEXT PRIMARY KEY, process TEXT NOT NULL, sealed TEXT NOT NULL, created_day INTEGER NOT NULL, n INTEGER NOT NULL,
     failing TEXT, off_at INTEGER
   ) STRICT;
   CREATE INDEX hook_process ON hook (process);`,
];

/** The version of the tables, as the file's `user_version` says it. */
export const VERSION = migrations.length;
/** The first one with accounts. */
export const ACCOUNTS_SINCE = 2;
/** The first one with digests and hooks. */
export const FOLLOWING_SINCE = 3;

export const versionIn = (db: Database.Database): number =>
  one<{ user_version: number }>(db.prepare('PRAGMA user_version'))?.user_version ?? 0;

/** A file that holds tables and no version of ours belongs to something else. */
export function refuseForeign(db: Database.Database): void {
  const tables = one<{ count: number }>(db.prepare('SELECT count(*) AS count FROM sqlite_schema'))?.count ?? 0;
  if (versionIn(db) === 0 && tables > 0) throw new Error('its plenary.db is a database of something else');
}

/** Brings the file to this version's tables. */
export function migrate(db: Database.Database): void {
  const version = versionIn(db);
  if (version > VERSION) {
    throw new Error(`The database is of version ${version}; this Plenary knows versions up to ${VERSION}.`);
  }
  atOnce(db, () => {
    for (const migration of migrations.slice(version)) db.exec(migration);
    db.exec(`PRAGMA user_version = ${VERSION}`);
  });
}
