/**
 * A backup is a database of Plenary's own, in one file: what `plenary restore` checks and puts in place, and what any SQLite
 * reads. It is written beside its place, read back and folded, synced, and only then given its name.
 */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  createReadStream,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { copyOf, type Examined, examine, type Kept, nothingExamined, type Piece } from '../app/copy.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { SqliteAccounts } from './accounts.sqlite.ts';
import { inspect } from './inspect.ts';
import { migrate } from './migrations.ts';

export interface Backup extends Examined {
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes the pieces of a copy to a new file. It exists afterwards, whole and on the disk, or it does not. */
export async function writeBackup(pieces: AsyncIterable<Piece>, file: string): Promise<Backup | Refusal> {
  return drafted(file, async (draft) => {
    // Nobody but its owner reads what it holds, the vault above all.
    closeSync(openSync(draft, 'wx', 0o600));
    return write(pieces, draft);
  });
}

/** Puts the database of a backup where a data folder keeps its own, unless one is there. */
export async function restoreBackup(backup: string, file: string): Promise<Backup | Refusal> {
  return drafted(file, async (draft) => {
    copyFileSync(backup, draft, constants.COPYFILE_EXCL);
    chmodSync(draft, 0o600);
    return undefined;
  });
}

/** Reads a database file to its end: its own check, every journal folded. Changes nothing. */
export async function verified(file: string): Promise<Examined> {
  const inspected = inspect(file);
  if (!inspected) throw new Error(`There is no ${file}.`);
  try {
    const findings = inspected.findings();
    if (findings.length > 0) return { ...nothingExamined, findings };
    const examined = await examine(copyOf(inspected));
    return { ...examined, findings: [...examined.findings, ...inspected.astray()] };
  } finally {
    inspected.close();
  }
}

async function drafted(file: string, make: (draft: string) => Promise<Refusal | undefined>): Promise<Backup | Refusal> {
  if (existsSync(file)) return refuse('file-there', { file });
  const draft = `${file}.${process.pid}.part`;
  try {
    const refusal = await make(draft);
    if (refusal) return refusal;
    const examined = await verified(draft);
    // What was wrong is named as the user knows it, not by the draft.
    if (examined.findings.length > 0)
      return { ...examined.findings[0], params: { ...examined.findings[0].params, file } };
    synced(draft);
    const [{ size: bytes }, sha256] = [statSync(draft), await sha256Of(draft)];
    const placed = place(draft, file);
    return isRefusal(placed) ? placed : { ...examined, bytes, sha256 };
  } finally {
    for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(draft + ending, { force: true });
  }
}

async function write(pieces: AsyncIterable<Piece>, draft: string): Promise<Refusal | undefined> {
  const db = new Database(draft);
  try {
    // A draft that a crash leaves half written is never read: no journal of its own, and one sync at the end.
    db.pragma('journal_mode = OFF');
    db.pragma('synchronous = OFF');
    migrate(db);
    db.exec('BEGIN');
    const [add, accounts] = [adder(db), new SqliteAccounts(db)];
    let isWhole = false;
    for await (const piece of pieces) {
      if ('people' in piece) await accounts.put(piece.people);
      else add(piece);
      isWhole = 'end' in piece;
    }
    db.exec('COMMIT');
    return isWhole ? undefined : refuse('copy-cut');
  } finally {
    db.close();
  }
}

function adder(db: Database.Database): (piece: Piece) => void {
  const open = db.prepare('INSERT INTO process (id, slug) VALUES (?, ?)');
  const keep = db.prepare('INSERT INTO vault (process, ref, content) VALUES (?, ?, ?)');
  const write = db.prepare(
    'INSERT INTO journal (process, n, at, actor, key, type, v, data, vault) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const add = ({ row, secret }: Kept) => {
    const { process, n, at, actor, key, type, v, data, vault } = row;
    write.run(process, n, at, actor, key ?? null, type, v, data, vault ?? null);
    if (vault !== undefined && secret !== undefined) keep.run(process, vault, secret);
  };
  return (piece) => {
    if ('process' in piece) open.run(piece.process, piece.slug);
    else if ('rows' in piece) for (const kept of piece.rows) add(kept);
  };
}

/** Gives the draft its name unless something has it by now. A file that is linked cannot replace another. */
function place(draft: string, file: string): Refusal | undefined {
  try {
    linkSync(draft, file);
  } catch (error) {
    if (existsSync(file)) return refuse('file-there', { file });
    // Some file systems, of memory sticks above all, know no links.
    if (!(error instanceof Error && 'code' in error)) throw error;
    renameSync(draft, file);
  }
  synced(dirname(file));
  return undefined;
}

function synced(path: string): void {
  // Windows syncs no folders, and needs a file open for writing.
  const isFolder = statSync(path).isDirectory();
  if (isFolder && process.platform === 'win32') return;
  const descriptor = openSync(path, isFolder ? 'r' : 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece);
  return hash.digest('hex');
}
