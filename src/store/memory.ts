/** A store that forgets everything when it ends: for tests, and for looking at something once. */

import { ERASED, erasureIn } from '../app/erased.ts';
import type { Appended, Batch, JournalRow, Store, Token } from '../app/ports.ts';
import type { ProcessId } from '../base/ids.ts';
import { MemoryAccounts } from './accounts.memory.ts';

const PIECE = 1000;

export class MemoryStore implements Store {
  readonly accounts: MemoryAccounts;
  readonly #journals = new Map<ProcessId, JournalRow[]>();
  readonly #slugs = new Map<string, ProcessId>();
  readonly #secrets = new Map<string, string>();
  readonly #clock: () => number;

  constructor(clock: () => number = Date.now) {
    this.#clock = clock;
    this.accounts = new MemoryAccounts(clock);
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

  async erase(process: ProcessId, ...refs: readonly string[]): Promise<void> {
    for (const ref of refs) this.#secrets.delete(`${process} ${ref}`);
  }

  async unerased(process: ProcessId): Promise<readonly string[]> {
    const events = (this.#journals.get(process) ?? []).filter(({ type }) => type === ERASED);
    return events.flatMap(({ data }) => erasureIn(data).refs).filter((ref) => this.#secrets.has(`${process} ${ref}`));
  }

  async saveToken(kind: 'link' | 'session', hash: string, token: Token): Promise<void> {
    await this.accounts.saveTokens([{ ...token, kind, hash, createdDay: 0, usedAt: 0 }]);
  }

  async spendToken(kind: 'link' | 'session', hash: string): Promise<Token | undefined> {
    return plain(await this.accounts.spend([kind], hash));
  }

  async token(kind: 'link' | 'session', hash: string): Promise<Token | undefined> {
    return plain(await this.accounts.token(kind, hash));
  }

  async close(): Promise<void> {}
}

const plain = (token: Token | undefined): Token | undefined =>
  token && { account: token.account, roles: token.roles, expiresAt: token.expiresAt };
