/**
 * What was asked of Plenary and what it answered, held against what its database holds. Every trial ends here: an answer is a
 * promise that its rows are in the journal, once and whole, with their secrets; a question that got no answer may have led to
 * its rows or not, but to all of them, once.
 */
import { join } from 'node:path';
import { keySent } from '../src/app/answers.ts';
import type { Process } from '../src/app/engine.ts';
import { folded } from '../src/app/lane.ts';
import type { JournalRow, Store } from '../src/app/ports.ts';
import type { Role } from '../src/domain/index.ts';
import { SqliteStore } from '../src/store/sqlite.ts';

/** A command as a client sends it. */
export interface Act {
  readonly slug: string;
  readonly command: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly actor: string;
  readonly role: Role;
  readonly key: string;
}

export interface Event {
  readonly type: string;
  readonly data: unknown;
}

/** What a client or a writer knows of, as it happens. `…ing` before it is asked, `…ed` once it is answered. */
export type Mark =
  | { readonly is: 'sending'; readonly act: Act }
  | { readonly is: 'acknowledged'; readonly act: string; readonly n: number; readonly events: readonly Event[] }
  /** Refused with a code, or failed with a message. */
  | { readonly is: 'refused'; readonly act: string; readonly code: string; readonly reason: string }
  | { readonly is: 'opening' | 'opened'; readonly slug: string }
  | { readonly is: 'erasing' | 'erased'; readonly slug: string; readonly ref: string }
  | { readonly is: 'keeping' | 'kept' | 'spending' | 'spent'; readonly token: string }
  /** One durable transaction has returned. */
  | { readonly is: 'committed' }
  /** What pages of the process are made from now. */
  | { readonly is: 'showing'; readonly slug: string; readonly n: number }
  | { readonly is: 'ready' | 'stopped' }
  | { readonly is: 'unopened'; readonly reason: string };

/** One name for a command of one actor with one key. */
export const nameOf = ({ slug, actor, key }: Pick<Act, 'slug' | 'actor' | 'key'>): string => `${slug} ${actor} ${key}`;

/** A row as it stands in the database, but for its key, which is as it was sent. */
export interface Kept {
  readonly row: JournalRow;
  readonly secret: string | undefined;
}

const withKeySent = ({ row, secret }: Kept): Kept => ({ row: { ...row, key: row.key && keySent(row.key) }, secret });

/** Everything that a database holds. */
export interface Holding {
  readonly processes: ReadonlyMap<string, { readonly rows: readonly Kept[]; readonly process: Process }>;
  /** Rows of requests with a key, by name, in order. */
  readonly byAct: ReadonlyMap<string, readonly Kept[]>;
  /** Which of the tokens that were asked about are there. */
  readonly tokens: ReadonlySet<string>;
}

/** Opens the database in a data folder as the server does, reads and folds all of it, and closes it. */
export async function look(folder: string, tokens: Iterable<string> = []): Promise<Holding> {
  const store = new SqliteStore(join(folder, 'plenary.db'));
  const processes = new Map<string, { rows: Kept[]; process: Process }>();
  const byAct = new Map<string, Kept[]>();
  for (const { id, slug } of await store.processes()) {
    const rows: Kept[] = [];
    for await (const piece of store.read(id, 0)) rows.push(...piece.map(withKeySent));
    processes.set(slug, { rows, process: await folded(store, id) });
    for (const kept of rows) {
      if (kept.row.key === undefined) continue;
      const name = nameOf({ slug, actor: kept.row.actor, key: kept.row.key });
      const before = byAct.get(name);
      if (before) before.push(kept);
      else byAct.set(name, [kept]);
    }
  }
  const there = await tokensThere(store, tokens);
  await store.close();
  return { processes, byAct, tokens: there };
}

async function tokensThere(store: Store, tokens: Iterable<string>): Promise<Set<string>> {
  const there = new Set<string>();
  for (const token of tokens) if (await store.token('link', token)) there.add(token);
  return there;
}

/** What is wrong, one line each. Empty where every promise was kept. */
export interface Broken {
  readonly lost: string[];
  readonly doubled: string[];
  /** Only some of a command's rows, other content than was answered, or rows that nobody asked for. */
  readonly wrong: string[];
}

export const isWhole = ({ lost, doubled, wrong }: Broken): boolean => lost.length + doubled.length + wrong.length === 0;

export class Promises {
  readonly #acts = new Map<string, Act>();
  readonly #answers = new Map<string, { n: number; events: readonly Event[] }>();
  /** By what was asked: whether it was answered. */
  readonly #slugs = new Map<string, boolean>();
  readonly #erasures = new Map<string, boolean>();
  readonly #tokens = new Map<string, 'keeping' | 'kept' | 'spending' | 'spent'>();

  /** Another one with the same promises, to go on from here. */
  copy(): Promises {
    const copy = new Promises();
    for (const [key, act] of this.#acts) copy.#acts.set(key, act);
    for (const [key, answer] of this.#answers) copy.#answers.set(key, answer);
    for (const [key, answered] of this.#slugs) copy.#slugs.set(key, answered);
    for (const [key, answered] of this.#erasures) copy.#erasures.set(key, answered);
    for (const [key, state] of this.#tokens) copy.#tokens.set(key, state);
    return copy;
  }

  note(mark: Mark): void {
    if (mark.is === 'sending') this.#acts.set(nameOf(mark.act), mark.act);
    else if (mark.is === 'acknowledged') this.#answers.set(mark.act, mark);
    else if (mark.is === 'opening') this.#slugs.set(mark.slug, this.#slugs.get(mark.slug) ?? false);
    else if (mark.is === 'opened') this.#slugs.set(mark.slug, true);
    else if (mark.is === 'erasing' || mark.is === 'erased') this.#erasures.set(mark.ref, mark.is === 'erased');
    else if ('token' in mark) this.#tokens.set(mark.token, mark.is);
  }

  answerTo(act: string): { readonly n: number; readonly events: readonly Event[] } | undefined {
    return this.#answers.get(act);
  }

  get answers(): { act: Act; answer: { readonly n: number; readonly events: readonly Event[] } }[] {
    return [...this.#answers].map(([name, answer]) => ({ act: this.#acts.get(name)!, answer }));
  }

  get acknowledged(): number {
    return this.#answers.size;
  }

  /** Commands that were sent and not acknowledged, in the order in which they were first sent. */
  get open(): Act[] {
    return [...this.#acts].filter(([name]) => !this.#answers.has(name)).map(([, act]) => act);
  }

  get tokens(): readonly string[] {
    return [...this.#tokens.keys()];
  }

  heldAgainst(holding: Holding): Broken {
    const broken: Broken = { lost: [], doubled: [], wrong: [] };
    for (const [slug, answered] of this.#slugs) if (answered && !holding.processes.has(slug)) broken.lost.push(slug);
    for (const name of this.#answers.keys()) this.#holdAnswer(name, holding, broken);
    for (const [name, kept] of holding.byAct) this.#holdRows(name, kept, broken);
    for (const [token, last] of this.#tokens) {
      const isThere = holding.tokens.has(token);
      if (last === 'kept' && !isThere) broken.lost.push(`token ${token}`);
      if (last === 'spent' && isThere) broken.doubled.push(`token ${token} can be spent again`);
    }
    return broken;
  }

  #holdAnswer(name: string, { byAct }: Holding, broken: Broken): void {
    const { n, events } = this.#answers.get(name)!;
    const kept = byAct.get(name) ?? [];
    if (kept.length < events.length) broken.lost.push(`${name}: ${kept.length} of ${events.length} rows`);
    else if (events.length > 0 && !isAnswered(kept, n, events)) broken.wrong.push(`${name}: other rows than answered`);
  }

  #holdRows(name: string, kept: readonly Kept[], broken: Broken): void {
    const act = this.#acts.get(name);
    if (!act) {
      broken.wrong.push(`${name}: nobody asked for it`);
      return;
    }
    const own = kept.filter(({ row }) => row.type !== 'batch.released').length;
    const wanted = rowsOf(act);
    const isTogether = kept.every(({ row }, i) => row.n === kept[0].row.n + i);
    if (own > wanted || !isTogether) broken.doubled.push(`${name}: ${own} rows instead of ${wanted}`);
    else if (own < wanted) broken.wrong.push(`${name}: only ${own} of ${wanted} rows`);
    for (const { row, secret } of kept) this.#holdSecret(name, act, row, secret, broken);
  }

  #holdSecret(name: string, act: Act, { vault }: JournalRow, secret: string | undefined, broken: Broken): void {
    if (vault === undefined) return;
    const erased = this.#erasures.get(vault);
    if (secret === undefined && erased === undefined) broken.lost.push(`${name}: its secret`);
    if (secret !== undefined && erased === true) broken.wrong.push(`${name}: an erased secret is back`);
    const { text } = act.input;
    if (secret !== undefined && typeof text === 'string' && JSON.parse(secret).text !== text) {
      broken.wrong.push(`${name}: another text`);
    }
  }
}

const rowsOf = ({ input }: Act): number => (Array.isArray(input.statements) ? input.statements.length : 1);

function isAnswered(kept: readonly Kept[], n: number, events: readonly Event[]): boolean {
  const same = events.every(
    ({ type, data }, i) => kept[i].row.type === type && kept[i].row.data === JSON.stringify(data),
  );
  return same && kept[events.length - 1].row.n === n;
}
