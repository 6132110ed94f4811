/** What the application needs from outside, as contracts. Every implementation runs through `store/contract.ts`. */
import type { ProcessId } from '../base/ids.ts';

/** One event as it is kept, in its final form: this row never changes shape, and a row once written never changes. */
export interface JournalRow {
  readonly process: ProcessId;
  /** 1, 2, 3 … within the process, without gaps. */
  readonly n: number;
  /** Milliseconds since 1970; never smaller than the row before. */
  readonly at: number;
  readonly actor: string;
  /** Idempotency key of the request that led to this event, if it had one. */
  readonly key: string | undefined;
  readonly type: string;
  readonly v: number;
  /** JSON text. */
  readonly data: string;
  /** Where in the vault what is secret or erasable of this event stands. */
  readonly vault: string | undefined;
}

export interface Secret {
  readonly ref: string;
  /** JSON text. */
  readonly content: string;
}

export interface Batch {
  readonly process: ProcessId;
  /** The journal's size that the rows were decided on; the first row is `after + 1`. */
  readonly after: number;
  readonly rows: readonly JournalRow[];
  readonly secrets: readonly Secret[];
  /** Only with the first batch of a process (`after` 0): the address it takes. */
  readonly slug?: string;
}

/** `taken`: another process has the slug. `moved`: the journal no longer has the size the rows were decided on. */
export type Appended = 'appended' | 'taken' | 'moved';

export interface Token {
  readonly account: string;
  readonly roles: readonly string[];
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export interface Store {
  /** The clock by which deadlines count, in milliseconds since 1970. */
  now(): Promise<number>;

  /**
   * Appends all rows and secrets, or nothing. Once it has answered `appended`, they survive a crash of the process, of
   * the machine, and a power cut. May be called from several places at once; for one process, one of them gets `moved`.
   * Rejects where the store cannot write; then nothing of the batch is there, or after a restart all of it.
   */
  append(batch: Batch): Promise<Appended>;

  /** Rows after `after`, in order, each with its secret where it has one that was not erased. In pieces of bounded size. */
  read(process: ProcessId, after: number): AsyncIterable<readonly { row: JournalRow; secret: string | undefined }[]>;

  processes(): Promise<readonly { id: ProcessId; slug: string }[]>;

  /** How many rows the journal of a process has. */
  size(process: ProcessId): Promise<number>;

  /** Forgets a secret for good. Journal rows that point to it stay. */
  erase(process: ProcessId, ref: string): Promise<void>;

  /** Keeps a token by the hash of what its holder shows. `link`: spent by `spendToken`. `session`: read until it expires. */
  saveToken(kind: 'link' | 'session', hash: string, token: Token): Promise<void>;
  /** The token, and it is gone: of many at once, exactly one gets it. Undefined where there is none or it has expired. */
  spendToken(kind: 'link' | 'session', hash: string): Promise<Token | undefined>;
  token(kind: 'link' | 'session', hash: string): Promise<Token | undefined>;

  close(): Promise<void>;
}

/**
 * States of processes as of some journal size. Disposable: deleting all of them changes nothing but time. One of another
 * format, torn or damaged is as good as none.
 */
export interface Snapshots {
  /** The newest of this format, its columns plain (base/rows.ts). */
  read(process: ProcessId, format: number): Promise<unknown>;
  /** Resolves once it is written, by another thread. `saved` may share its columns; what is appended to them later is not written. */
  write(process: ProcessId, format: number, saved: unknown): Promise<void>;
  /** Before a secret is erased: a snapshot may hold it. */
  drop(process: ProcessId): Promise<void>;
  close(): Promise<void>;
}

/** For tests and for stores that do not last. */
export const noSnapshots: Snapshots = {
  read: async () => undefined,
  write: async () => {},
  drop: async () => {},
  close: async () => {},
};
