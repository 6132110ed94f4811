/**
 * An outcome as a word processor has it: Office Open XML. Writing one takes up to half a second: in a thread of its own, one
 * after the other, started for the first that asks and gone once nobody has asked for a while.
 */
import { Worker } from 'node:worker_threads';
import { sha256 } from '../../base/hash.ts';
import type { OutcomeDocument } from './document.ts';

export interface DocxAbout {
  readonly creator: string;
  /** SHA-256 of the outcome. */
  readonly hash: string;
  /** Null where it is no edition. */
  readonly edition: number | null;
  /** How a page is numbered, with `{page}` and `{pages}` where the numbers go. */
  readonly page: string;
}

export interface DocxTask {
  readonly id: number;
  readonly document: OutcomeDocument;
  readonly about: DocxAbout;
}

export type DocxDone = { readonly id: number } & ({ readonly file: Uint8Array } | { readonly failed: string });

const KEPT = 8;
const IDLE_MS = 60_000;

/** By what they say; the oldest first. */
const files = new Map<string, Promise<Uint8Array>>();

/** Whoever asks for the same file again gets the same one. */
export function docx(document: OutcomeDocument, about: DocxAbout): Promise<Uint8Array> {
  const key = sha256(JSON.stringify([document, about]));
  const known = files.get(key);
  if (known) return known;
  const file = writer.write(document, about);
  files.set(key, file);
  file.catch(() => files.delete(key));
  for (const oldest of files.keys()) {
    if (files.size <= KEPT) break;
    files.delete(oldest);
  }
  return file;
}

interface Waiting {
  resolve(file: Uint8Array): void;
  reject(error: Error): void;
}

class Writer {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;
  #tasks = 0;

  write(document: OutcomeDocument, about: DocxAbout): Promise<Uint8Array> {
    clearTimeout(this.#idle);
    this.#worker ??= this.#start();
    this.#worker.ref();
    const task: DocxTask = { id: this.#tasks++, document, about };
    const written = new Promise<Uint8Array>((resolve, reject) => this.#waiting.set(task.id, { resolve, reject }));
    this.#worker.postMessage(task);
    return written;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./docxWorker.mjs', import.meta.url));
    worker.on('message', (done: DocxDone) => this.#done(done));
    worker.on('error', (error) => this.#lost(worker, error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => this.#lost(worker, new Error('The thread that writes files ended.')));
    return worker;
  }

  #done(done: DocxDone): void {
    const waiting = this.#waiting.get(done.id);
    this.#waiting.delete(done.id);
    if ('file' in done) waiting?.resolve(done.file);
    else waiting?.reject(new Error(done.failed));
    if (this.#waiting.size > 0) return;
    // Nobody waits for it: it keeps no process alive.
    this.#worker?.unref();
    this.#idle = setTimeout(() => this.#end(), IDLE_MS).unref();
  }

  /** The next one finds none, and starts another. */
  #end(): void {
    const worker = this.#worker;
    this.#worker = undefined;
    void worker?.terminate();
  }

  #lost(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

const writer = new Writer();
