/** One folder holds everything of an installation: the database, and while a server runs, its lock file and its socket. */
import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Refusal, refuse } from '../base/result.ts';
import { SnapshotFolder } from '../store/snapshots.ts';
import { SqliteStore } from '../store/sqlite.ts';

/** Who holds a folder, as its lock file says. */
export interface Holder {
  readonly pid: number;
  /** ISO 8601. */
  readonly since: string;
  /** Where the commands beside a server reach it; undefined while a command itself holds the folder. */
  readonly socket: string | undefined;
}

export interface DataFolder {
  readonly path: string;
  readonly store: SqliteStore;
  readonly snapshots: SnapshotFolder;
  readonly socket: string;
  /** Tells commands beside this process that they reach it through the socket. */
  announce(): void;
  /** Takes the lock file and the socket away. Before the store is closed, so that nobody else's are taken. */
  release(): void;
}

const lockFile = (folder: string) => join(folder, 'server.lock');

/** Opens the folder for this process alone. The database's own lock decides; the lock file only names the holder. */
export function openFolder(folder: string, now: Date): DataFolder | Refusal {
  const path = resolve(folder);
  try {
    makeFolder(path);
    const store = new SqliteStore(join(path, 'plenary.db'));
    const socket = socketPath(path);
    rmSync(socket, { force: true });
    const hold = (reachable: boolean) =>
      writeHolder(path, { pid: process.pid, since: now.toISOString(), socket: reachable ? socket : undefined });
    hold(false);
    return {
      path,
      store,
      snapshots: new SnapshotFolder(join(path, 'snapshots')),
      socket,
      announce: () => hold(true),
      release() {
        for (const file of [socket, lockFile(path)]) rmSync(file, { force: true });
      },
    };
  } catch (error) {
    return unusable(folder, path, error);
  }
}

/**
 * As `openFolder`, for a server. Where another server listens at the folder's socket, it holds the folder, however busy it is:
 * the system answers for it. So that is known at once, while the database's lock would first be waited for.
 */
export async function takeFolder(folder: string, now: Date): Promise<DataFolder | Refusal> {
  const path = resolve(folder);
  return (await isOpen(socketPath(path))) ? inUse(folder, path) : openFolder(folder, now);
}

function isOpen(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(socket, () => {
      probe.destroy();
      resolve(true);
    });
    probe.on('error', () => resolve(false));
  });
}

/** Makes the folder so that it lasts: one whose parent was never synced may be gone after a power cut, with all that is in it. */
function makeFolder(path: string): void {
  const first = mkdirSync(path, { recursive: true, mode: 0o700 });
  if (first === undefined || process.platform === 'win32') return;
  for (let each = path; each.length >= first.length; each = dirname(each)) {
    const parent = openSync(dirname(each), 'r');
    fsyncSync(parent);
    closeSync(parent);
  }
}

export function holderOf(folder: string): Holder | undefined {
  try {
    const { pid, since, socket }: Partial<Holder> = JSON.parse(readFileSync(lockFile(resolve(folder)), 'utf8'));
    return pid && since ? { pid, since, socket } : undefined;
  } catch {
    return undefined;
  }
}

function unusable(folder: string, path: string, error: unknown): Refusal {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) {
    return inUse(folder, path);
  }
  return refuse('data-unusable', { folder, reason: message });
}

function inUse(folder: string, path: string): Refusal {
  const holder = holderOf(path);
  const who = holder ? `process ${holder.pid}, since ${holder.since}` : 'which one is unknown';
  return refuse('data-in-use', { folder, holder: who });
}

function writeHolder(path: string, holder: Holder): void {
  const draft = `${lockFile(path)}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 });
  renameSync(draft, lockFile(path));
}

/** Beside the database, or where that path is too long for a socket (108 bytes on Linux, 104 on macOS), in the system's folder. */
function socketPath(path: string): string {
  const beside = join(path, 'server.sock');
  if (Buffer.byteLength(beside) < 100) return beside;
  return join(tmpdir(), `plenary-${createHash('sha256').update(path).digest('hex').slice(0, 16)}.sock`);
}
