/** The shim (shim.c) from TypeScript: compiled where a compiler is, switched on by its environment, its log read back. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One thing that happened beneath the root, or was promised, in the order in which it happened. */
export type Entry =
  | { readonly is: 'open'; readonly fd: number; readonly path: string; readonly flags: number; readonly made: boolean }
  | { readonly is: 'close'; readonly fd: number }
  | {
      readonly is: 'write';
      readonly fd: number;
      readonly offset: number;
      readonly data: Buffer;
      readonly error: number;
    }
  | { readonly is: 'truncate'; readonly fd: number; readonly size: number; readonly error: number }
  | { readonly is: 'sync'; readonly fd: number; readonly error: number }
  | { readonly is: 'rename'; readonly path: string; readonly to: string }
  | { readonly is: 'unlink' | 'mkdir' | 'rmdir'; readonly path: string }
  | { readonly is: 'mark'; readonly text: string }
  | { readonly is: 'notice'; readonly text: string }
  | { readonly is: 'fault'; readonly text: string };

export type Call = 'write' | 'sync' | 'truncate' | 'rename' | 'unlink' | 'open';

export interface Fault {
  readonly call: Call;
  /** The n-th call of its kind fails. */
  readonly n: number;
  readonly error: 'EIO' | 'ENOSPC';
  /** `on`: all later ones fail as well. `short`: half of a write is done, then it fails. */
  readonly how: 'once' | 'on' | 'short';
}

export interface Watch {
  readonly root: string;
  readonly log: string;
  readonly marks: string;
  readonly fault?: Fault;
  /** Killed with SIGKILL just before the n-th call of the kind. */
  readonly death?: { readonly call: Call; readonly n: number };
}

/** Why the shim cannot be used here; undefined where it can. */
export function whyNoShim(): string | undefined {
  if (process.platform !== 'linux') return 'LD_PRELOAD as used here is of Linux';
  return spawnSync('cc', ['--version']).status === 0 ? undefined : 'no C compiler: cc is not installed';
}

/** Compiles the shim into `folder` and returns its path. */
export function compileShim(folder: string): string {
  const shim = join(folder, 'shim.so');
  const source = join(import.meta.dirname, 'shim.c');
  const options = ['-std=gnu11', '-O2', '-Wall', '-Wextra', '-Werror', '-shared', '-fPIC'];
  execFileSync('cc', [...options, '-o', shim, source, '-ldl', '-lpthread']);
  return shim;
}

export function shimEnvironment(shim: string, { root, log, marks, fault, death }: Watch): Record<string, string> {
  return {
    LD_PRELOAD: shim,
    SHIM_ROOT: root,
    SHIM_LOG: log,
    SHIM_MARKS: marks,
    // Writes through io_uring would pass the shim by.
    UV_USE_IO_URING: '0',
    ...(fault ? { SHIM_FAULT: `${fault.call}:${fault.n}:${fault.error}:${fault.how}` } : {}),
    ...(death ? { SHIM_KILL: `${death.call}:${death.n}` } : {}),
  };
}

/** As in shim.c: u32 payload, u8 record, u8, u16 error, i32 fd, i32, i64 a, i64 b. */
const HEADER = 32;
const NAMES = [
  ...['', 'open', 'close', 'write', 'truncate', 'sync', 'rename', 'unlink', 'mkdir', 'rmdir'],
  ...['mark', 'notice', 'fault'],
];

export function readLog(file: string): Entry[] {
  const bytes = readFileSync(file);
  const entries: Entry[] = [];
  // A program that was killed may have left its last record half written.
  for (let at = 0; at + HEADER <= bytes.length; ) {
    const end = at + HEADER + bytes.readUInt32LE(at);
    if (end > bytes.length) break;
    entries.push(entryOf(bytes.subarray(at, at + HEADER), bytes.subarray(at + HEADER, end)));
    at = end;
  }
  return entries;
}

function entryOf(header: Buffer, payload: Buffer): Entry {
  const is = NAMES[header[4]];
  const error = header.readUInt16LE(6);
  const fd = header.readInt32LE(8);
  const a = Number(header.readBigInt64LE(16));
  switch (is) {
    case 'open':
      return { is, fd, path: payload.toString(), flags: a, made: header.readBigInt64LE(24) === 1n };
    case 'close':
      return { is, fd };
    case 'write':
      return { is, fd, offset: a, data: payload, error };
    case 'truncate':
      return { is, fd, size: a, error };
    case 'sync':
      return { is, fd, error };
    case 'rename': {
      const [path, to] = payload.toString().split('\0');
      return { is, path, to };
    }
    case 'unlink':
    case 'mkdir':
    case 'rmdir':
      return { is, path: payload.toString() };
    case 'mark':
    case 'notice':
    case 'fault':
      return { is, text: payload.toString() };
    default:
      throw new Error(`The log holds a record of an unknown kind: ${header[4]}.`);
  }
}
