/** One run of the writer under the shim: what it did to the disk, and what it was promised when. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mark } from './promises.ts';
import { ended } from './server.ts';
import { type Call, type Entry, type Fault, readLog, shimEnvironment } from './shim.ts';
import type { Orders } from './writer.ts';

const program = join(import.meta.dirname, 'writer.ts');

export interface Run {
  readonly entries: readonly Entry[];
  readonly marks: readonly Mark[];
  /** Exit code, or the signal that ended it. */
  readonly end: number | NodeJS.Signals | null;
  readonly err: string;
}

export interface Setting {
  readonly shim: string;
  /** Where the log and the marks of this run go; not beneath `root`. */
  readonly folder: string;
  readonly name: string;
  readonly root: string;
  readonly fault?: Fault;
  readonly death?: { readonly call: Call; readonly n: number };
}

export async function record(setting: Setting, orders: Omit<Orders, 'marks'>): Promise<Run> {
  const log = join(setting.folder, `${setting.name}.log`);
  const marks = join(setting.folder, `${setting.name}.marks`);
  const env = { ...process.env, ...shimEnvironment(setting.shim, { ...setting, log, marks }) };
  const file = join(setting.folder, `${setting.name}.orders`);
  writeFileSync(file, JSON.stringify({ ...orders, marks }));
  const args = ['--import', import.meta.resolve('tsx'), program, file];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr.on('data', (piece) => {
    err = `${err}${piece}`.slice(-4000);
  });
  const end = await ended(child);
  return { entries: readLog(log), marks: existsSync(marks) ? marksIn(readFileSync(marks, 'utf8')) : [], end, err };
}

/** Marks are JSON lines; of a writer that was killed the last line may be cut. */
export const marksIn = (text: string): Mark[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line): Mark => JSON.parse(line));
