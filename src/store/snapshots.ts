/**
 * Snapshots as files, one a process, written by a worker: a line of JSON that says what follows, then the state as
 * `v8.serialize` writes it. A file is complete or it is not there: written aside, then renamed.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import type { Snapshots } from '../app/ports.ts';
import type { ProcessId } from '../base/ids.ts';
import { plain } from '../base/rows.ts';

interface Head {
  readonly format: number;
  readonly bytes: number;
  readonly crc32: number;
}

export interface WriteTask {
  readonly id: number;
  readonly file: string;
  readonly format: number;
  readonly saved: unknown;
}

/** The worker's part: copies the columns, and puts the file in place of the one before. */
export function writeSnapshot({ file, format, saved }: Omit<WriteTask, 'id'>): void {
  const body = serialize(plain(saved));
  const head: Head = { format, bytes: body.length, crc32: crc32(body) };
  const draft = `${file}.draft`;
  // Not synced: one that a power cut takes or tears is told by its sum, and only costs time.
  writeFileSync(draft, JSON.stringify(head) + '\n', { mode: 0o600 });
  writeFileSync(draft, body, { flag: 'a' });
  renameSync(draft, file);
}

export function readSnapshot(bytes: Buffer, format: number): unknown {
  const end = bytes.indexOf(10);
  const head: Partial<Head> = JSON.parse(bytes.toString('utf8', 0, Math.max(0, end)) || '{}');
  const body = bytes.subarray(end + 1);
  if (head.format !== format || head.bytes !== body.length || head.crc32 !== crc32(body)) return undefined;
  return deserialize(body);
}

export class SnapshotFolder implements Snapshots {
  readonly #folder: string;
  readonly #waiting = new Map<number, (failed: string | undefined) => void>();
  readonly #writing = new Set<Promise<void>>();
  #worker: Worker | undefined;
  #tasks = 0;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  async read(process: ProcessId, format: number): Promise<unknown> {
    try {
      return readSnapshot(await readFile(this.#file(process)), format);
    } catch {
      return undefined;
    }
  }

  write(process: ProcessId, format: number, saved: unknown): Promise<void> {
    const task: WriteTask = { id: this.#tasks++, file: this.#file(process), format, saved };
    this.#worker ??= this.#start();
    this.#worker.ref();
    const written = new Promise<void>((resolve, reject) => {
      this.#waiting.set(task.id, (failed) => (failed === undefined ? resolve() : reject(new Error(failed))));
    }).finally(() => this.#writing.delete(written));
    this.#writing.add(written);
    this.#worker.postMessage(task);
    return written;
  }

  async drop(process: ProcessId): Promise<void> {
    // One that is being written now would come back.
    await Promise.allSettled(this.#writing);
    rmSync(this.#file(process), { force: true });
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#writing);
    await this.#worker?.terminate();
  }

  #file(process: ProcessId): string {
    return join(this.#folder, `${process}.snapshot`);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./snapshotWorker.mjs', import.meta.url));
    worker.on('message', ({ id, failed }: { id: number; failed?: string }) => this.#settle(id, failed));
    worker.on('error', (error) => {
      this.#worker = undefined;
      for (const id of this.#waiting.keys()) this.#settle(id, String(error));
    });
    return worker;
  }

  #settle(id: number, failed: string | undefined): void {
    const settle = this.#waiting.get(id);
    this.#waiting.delete(id);
    // Only a snapshot that is being written keeps the process alive.
    if (this.#waiting.size === 0) this.#worker?.unref();
    settle?.(failed);
  }
}
