/**
 * Everything of an installation in pieces, for backups and for checks: each process with its journal up to the size that it had
 * when its turn came, every row with its secret. A journal only grows, so what was read is what the process was at that size,
 * while its lane goes on writing.
 *
 * Accounts come last, so that the account of whoever acts in a copied journal is there. Sign-in links and sessions are left out:
 * a copy leaves the machine, and one that is put back must not sign anybody in again who has signed out since.
 */
import { setImmediate as turn } from 'node:timers/promises';
import type { ProcessId } from '../base/ids.ts';
import { type Refusal, refuse } from '../base/result.ts';
import { emptyProcess, fold, type Process } from './engine.ts';
import { ERASED, erasureIn } from './erased.ts';
import type { AccountRows, AccountStore, JournalRow, Store } from './ports.ts';

export interface Kept {
  readonly row: JournalRow;
  readonly secret: string | undefined;
}

export type Piece =
  | { readonly process: ProcessId; readonly slug: string; readonly n: number }
  | { readonly rows: readonly Kept[] }
  | { readonly people: AccountRows }
  /** After everything else, so that a copy that was cut off can be told. */
  | { readonly end: true };

export interface Readable extends Pick<Store, 'processes' | 'size' | 'read'> {
  /** A database of the first version has none. */
  readonly accounts?: Pick<AccountStore, 'everything'>;
}

/** Gives way to other work after every piece: commands are answered in between. */
export async function* copyOf(store: Readable): AsyncGenerator<Piece> {
  for (const { id, slug } of await store.processes()) {
    const n = await store.size(id);
    yield { process: id, slug, n };
    for await (const read of store.read(id, 0)) {
      const rows = read.filter(({ row }) => row.n <= n);
      if (rows.length > 0) yield { rows };
      await turn();
      if (rows.length < read.length) break;
    }
  }
  for await (const people of store.accounts?.everything() ?? []) {
    yield { people };
    await turn();
  }
  yield { end: true };
}

export interface Examined {
  processes: number;
  events: number;
  /** Places in the vault that events point to, and how many of them are empty. */
  secrets: number;
  erased: number;
  /** Empty ones that nobody has erased, and full ones that somebody has: the next start empties those. */
  lost: number;
  unfinished: number;
  readonly findings: Refusal[];
}

export const nothingExamined = { processes: 0, events: 0, secrets: 0, erased: 0, lost: 0, unfinished: 0 } as const;

/** Reads a copy to its end and folds it. What is not as a journal must be is a finding; the first one of a process ends it. */
export async function examine(pieces: AsyncIterable<Piece>): Promise<Examined> {
  const examined: Examined = { ...nothingExamined, findings: [] };
  let journal: Journal | undefined;
  let isWhole = false;
  for await (const piece of pieces) {
    if ('rows' in piece) {
      for (const kept of piece.rows) journal?.take(kept, examined);
      continue;
    }
    if ('people' in piece) continue;
    journal?.end(examined);
    journal = 'process' in piece ? new Journal(piece) : undefined;
    if (journal) examined.processes++;
    else isWhole = true;
  }
  if (!isWhole) examined.findings.push(refuse('copy-cut'));
  return examined;
}

/** One process on its way through an examination. */
class Journal {
  readonly #slug: string;
  readonly #n: number;
  readonly #process: Process;
  /** Empty places in the vault that nothing has explained so far, with whose act left them; and all that were named as erased. */
  readonly #missing = new Map<string, string>();
  readonly #named = new Set<string>();
  #isBroken = false;

  constructor({ process, slug, n }: { process: ProcessId; slug: string; n: number }) {
    this.#slug = slug;
    this.#n = n;
    this.#process = emptyProcess(process);
  }

  take({ row, secret }: Kept, examined: Examined): void {
    examined.events++;
    if (row.vault !== undefined) {
      examined.secrets++;
      if (secret === undefined) {
        examined.erased++;
        this.#missing.set(row.vault, row.actor);
      }
    }
    if (row.type === ERASED) this.#name(row, examined);
    if (this.#isBroken) return;
    const expected = this.#process.n + 1;
    if (row.n !== expected) this.#broken(examined, 'journal-gap', { expected, got: row.n });
    else if (row.at < this.#process.at) this.#broken(examined, 'journal-time', { n: row.n });
    else this.#fold(row, secret, examined);
  }

  end(examined: Examined): void {
    examined.lost += this.#missing.size;
    if (this.#isBroken) return;
    const { n, nouns } = this.#process;
    const charter = nouns.process.charter?.slug ?? '';
    if (n !== this.#n || n === 0) this.#broken(examined, 'journal-cut', { expected: this.#n, got: n });
    else if (charter !== this.#slug) this.#broken(examined, 'slug-differs', { charter });
  }

  #name({ data }: JournalRow, examined: Examined): void {
    const { participant, refs } = erasureIn(data);
    for (const ref of refs) {
      if (this.#named.has(ref)) continue;
      this.#named.add(ref);
      if (!this.#missing.delete(ref)) examined.unfinished++;
    }
    // What somebody wrote in the moment of their erasure goes without being named.
    for (const [ref, actor] of this.#missing) if (actor === participant) this.#missing.delete(ref);
  }

  #fold(row: JournalRow, secret: string | undefined, examined: Examined): void {
    try {
      fold(this.#process, row, secret);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#broken(examined, 'journal-unreadable', { n: row.n, reason });
    }
  }

  #broken(examined: Examined, code: string, params: Refusal['params']): void {
    this.#isBroken = true;
    examined.findings.push(refuse(code, { slug: this.#slug, ...params }));
  }
}
