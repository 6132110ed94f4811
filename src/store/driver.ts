/** What every part of the SQLite store needs of its driver. */
import type Database from 'libsql';

// The driver knows no row types: each query names its own, in one place, and the contract suites read every column back.
export const one = <R>(statement: Database.Statement, ...values: unknown[]) =>
  statement.get(...values) as R | undefined;
export const all = <R>(statement: Database.Statement, ...values: unknown[]) => statement.all(...values) as R[];

/** All that `work` writes, or nothing; where that fails, the error is that of what failed first. */
export function atOnce<T>(db: Database.Database, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const done = work();
    db.exec('COMMIT');
    return done;
  } catch (error) {
    // After an error of the disk SQLite has rolled back itself. Then this fails, and would hide why (the driver's own
    // `transaction` does).
    try {
      db.exec('ROLLBACK');
    } catch {}
    throw error;
  }
}
