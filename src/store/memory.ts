/** A store that forgets everything when it ends: for tests, and for looking at something once. */

import type { Appended, Batch, JournalRow, Store, Token } from '../app/ports.ts';
import type { ProcessId } from '../base/ids.ts';

const PIECE = 1000;

export class MemoryStore implements Store {
  readonly #journals = new Map<ProcessId, JournalRow[]>();
  readonly #slugs = new Map<string, ProcessId>();
  readonly #secrets = new Map<string, string>();
  readonly #tokens = new Map<string, Token>();
  readonly #clock: () => number;

  constructor(clock: () => number = Date.now) {
    this.#clock = clock;
  }

  async now(): Promise<number> {
    return this.#clock();
  }

  async append({ process, after, rows, secrets, slug }: Batch): Promise<Appended> {
    const journal = this.#journals.get(process) ?? [];
    if (journal.length !== after) return 'moved';
    if (slug !== undefined) {
      if (this.#slugs.has(slug)) return 'taken';
      this.#slugs.set(slug, process);
    }
    for (const { ref, content } of secrets) this.#secrets.set(`${process} ${ref}`, content);
    for (const row of rows) journal.push(structuredClone(row));
    this.#journals.set(process, journal);
    return 'appended';
  }

  async *read(process: ProcessId, after: number) {
    const journal = this.#journals.get(process) ?? [];
    for (let from = after; from < journal.length; from += PIECE) {
      yield journal.slice(from, from + PIECE).map((row) => ({
        row,
        secret: row.vault === undefined ? undefined : this.#secrets.get(`${process} ${row.vault}`),
      }));
    }
  }

  async processes() {
    return [...this.#slugs].map(([slug, id]) => ({ id, slug }));
  }

  async size(process: ProcessId): Promise<number> {
    return this.#journals.get(process)?.length ?? 0;
  }

  async erase(process: ProcessId, ref: string): Promise<void> {
    this.#secrets.delete(`${process} ${ref}`);
  }

  async saveToken(kind: 'link' | 'session', hash: string, token: Token): Promise<void> {
    this.#tokens.set(`${kind} ${hash}`, structuredClone(token));
  }

  async spendToken(kind: 'link' | 'session', hash: string): Promise<Token | undefined> {
    const token = this.#live(kind, hash);
    this.#tokens.delete(`${kind} ${hash}`);
    return token;
  }

  async token(kind: 'link' | 'session', hash: string): Promise<Token | undefined> {
    return this.#live(kind, hash);
  }

  #live(kind: 'link' | 'session', hash: string): Token | undefined {
    const token = this.#tokens.get(`${kind} ${hash}`);
    return token && token.expiresAt > this.#clock() ? token : undefined;
  }

  async close(): Promise<void> {}
}
