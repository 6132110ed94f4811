/**
 * The one write path of a process. Commands wait in line; each turn takes what waits, decides them one after the other,
 * and commits what they led to in one durable transaction. Only then do the replies go out.
 */
import type { ProcessId } from '../base/ids.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import type { Nouns } from '../domain/index.ts';
import { keySent } from './answers.ts';
import { closing } from './due.ts';
import { answerOf, decide, emptyProcess, fold, type Process, type Request, record, type Tools } from './engine.ts';
import type { Appended, Batch, JournalRow, Secret, Store } from './ports.ts';
import { isRepeated, type Led } from './repeats.ts';

/** What a command led to. A retried command gets the same answer again. */
export interface Answer {
  readonly n: number;
  readonly events: readonly { readonly type: string; readonly data: unknown }[];
}

interface Waiting {
  readonly request: Request;
  readonly resolve: (outcome: Answer | Refusal) => void;
  readonly reject: (error: unknown) => void;
}

/** What a turn has decided and not yet committed. */
interface Draft {
  readonly after: number;
  readonly rows: JournalRow[];
  readonly secrets: Secret[];
  readonly replies: (() => void)[];
}

export const SYSTEM = 'system';

/**
 * Whether this installation still writes. One failed commit stops every lane until a restart: what the disk holds is then
 * unknown, and only a fresh look at it tells.
 */
export interface Writing {
  /** Why nothing is written any more; undefined while all is well. */
  stopped: string | undefined;
  /** Told of every commit of a lane: how long it took, and of how many events it was. */
  readonly committed?: (milliseconds: number, events: number) => void;
}

/** Commands that may wait in one lane. Beyond half of it only votes get in; beyond the whole of it nothing does. */
const MOST_WAITING = 20_000;
const SHED_LAST: ReadonlySet<string> = new Set(['vote.cast', 'votes.cast']);
const RETRY_AFTER_S = 2;
/** Commands in one turn: what they have in common, a commit, costs next to nothing by then, and nobody waits for a longer one. */
const MOST_A_TURN = 1_000;

export class Lane {
  readonly #store: Store;
  readonly #newBytes: Tools['newBytes'];
  readonly #writing: Writing;
  readonly #waiting: Waiting[] = [];
  readonly #listeners = new Set<(process: Process) => void>();
  #process: Process;
  #stale = false;
  #stagesDue = false;
  #retired = false;
  #turn: Promise<void> | undefined;

  constructor(store: Store, process: Process, newBytes: Tools['newBytes'], writing: Writing = { stopped: undefined }) {
    this.#store = store;
    this.#process = process;
    this.#newBytes = newBytes;
    this.#writing = writing;
  }

  /** The state now. Not to be changed or kept across a wait. */
  get process(): Process {
    return this.#process;
  }

  async submit(request: Request): Promise<Answer | Refusal> {
    const { stopped } = this.#writing;
    if (stopped !== undefined) return refuse('read-only', { reason: stopped });
    if (this.#retired) return refuse('busy', { seconds: RETRY_AFTER_S });
    const room = SHED_LAST.has(request.command) ? MOST_WAITING : MOST_WAITING / 2;
    if (this.#waiting.length >= room) return refuse('busy', { seconds: RETRY_AFTER_S });
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, resolve, reject });
      this.#wake();
    });
  }

  /** Whether nothing waits and nothing is being committed. */
  get idle(): boolean {
    return this.#turn === undefined && this.#waiting.length === 0;
  }

  /** Another lane may take its place from now on: one that was held on to takes no more commands. */
  retire(): void {
    this.#retired = true;
  }

  /** Closes the stages that are due, and lets a change of the charter take effect, without a command. */
  async closeDueStages(): Promise<void> {
    if (closing(this.#process, await this.#store.now()).length === 0) return;
    this.#stagesDue = true;
    this.#wake();
    await this.#turn;
  }

  /** Calls back after every commit. Returns what ends it. */
  onCommit(listener: (process: Process) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** One turn at a time; what came while it ended starts the next. */
  #wake(): void {
    this.#turn ??= this.#work().finally(() => {
      this.#turn = undefined;
      if (this.#waiting.length > 0 || this.#stagesDue) this.#wake();
    });
  }

  async #work(): Promise<void> {
    while (this.#waiting.length > 0 || this.#stagesDue) {
      // What arrives in the same moment goes into the same transaction; and between two turns, pages are answered.
      await new Promise(setImmediate);
      this.#stagesDue = false;
      await this.#take(this.#waiting.splice(0, MOST_A_TURN));
    }
  }

  async #take(batch: Waiting[]): Promise<void> {
    try {
      if (this.#stale) await this.#reload();
      const tools = { now: await this.#store.now(), newBytes: this.#newBytes };
      const draft: Draft = { after: this.#process.n, rows: [], secrets: [], replies: [] };
      // The state runs ahead of the journal from here until the commit; if that fails it is read anew.
      this.#stale = true;
      this.#closeStages(draft, tools);
      for (const waiting of batch) await this.#decide(waiting, draft, tools);
      await this.#commit(draft);
      this.#stale = false;
      for (const reply of draft.replies) reply();
      if (draft.rows.length > 0) for (const listener of this.#listeners) listener(this.#process);
    } catch (error) {
      await this.#fail(error, batch);
    }
  }

  /** After a commit that failed, everybody who waits is told so, and pages show what the journal holds. */
  async #fail(error: unknown, batch: readonly Waiting[]): Promise<void> {
    if (!(error instanceof CommitFailed)) {
      for (const { reject } of batch) reject(error);
      return;
    }
    this.#writing.stopped = error.message;
    const refusal = refuse('read-only', { reason: error.message });
    // A store that cannot be read either leaves the pages as they were.
    await this.#reload().catch(() => {});
    for (const { resolve } of [...batch, ...this.#waiting.splice(0)]) resolve(refusal);
  }

  async #reload(): Promise<void> {
    this.#process = await folded(this.#store, this.#process.id);
    this.#stale = false;
  }

  #closeStages(draft: Draft, tools: Tools): void {
    const events = closing(this.#process, tools.now);
    if (events.length > 0) add(draft, record(this.#process, events, { actor: SYSTEM }, tools));
  }

  async #decide({ request, resolve }: Waiting, draft: Draft, tools: Tools): Promise<void> {
    const first = answerOf(this.#process, request);
    const before = first === undefined ? undefined : await this.#repeated(request, first, draft);
    if (before) {
      draft.replies.push(() => resolve(before));
      return;
    }
    const events = decide(this.#process, request, tools);
    if (isRefusal(events)) {
      draft.replies.push(() => resolve(events));
      return;
    }
    add(draft, record(this.#process, events, keyOf(request), tools));
    const answer = { n: this.#process.n, events: events.map(({ type, data }) => ({ type, data })) };
    draft.replies.push(() => resolve(answer));
  }

  /**
   * The answer of an earlier request, from its rows, or that its key was used for another one; undefined where the row is
   * another request's with the same hash.
   */
  async #repeated(request: Request, first: number, draft: Draft): Promise<Answer | Refusal | undefined> {
    const led: Led[] = [];
    for await (const each of this.#rowsFrom(first, draft)) {
      const { actor, key } = each.row;
      if (actor !== request.actor.id || key === undefined || keySent(key) !== request.key) break;
      led.push(each);
    }
    const last = led.at(-1);
    if (!last) return undefined;
    if (!isRepeated(request, led)) return refuse('key-used');
    return { n: last.row.n, events: led.map(({ row: { type, data } }) => ({ type, data: JSON.parse(data) })) };
  }

  /** The rows from the nth on: those of the journal, then those that this turn is about to commit. */
  async *#rowsFrom(n: number, { after, rows, secrets }: Draft): AsyncGenerator<Led> {
    if (n <= after) for await (const piece of this.#store.read(this.#process.id, n - 1)) yield* piece;
    for (const row of rows.slice(Math.max(0, n - after - 1))) {
      yield { row, secret: row.vault && secrets.find(({ ref }) => ref === row.vault)?.content };
    }
  }

  async #commit({ after, rows, secrets }: Draft): Promise<void> {
    if (rows.length === 0) return;
    // Another lane may have found that the disk fails while these waited.
    if (this.#writing.stopped !== undefined) throw new CommitFailed(this.#writing.stopped);
    const started = performance.now();
    const outcome = await committed(this.#store, { process: this.#process.id, after, rows, secrets });
    if (outcome !== 'appended') throw new CommitFailed('the journal moved on under its writer');
    this.#writing.committed?.(performance.now() - started, rows.length);
  }
}

/** Appends; whatever the store throws becomes a commit that failed. */
function committed(store: Store, batch: Batch): Promise<Appended> {
  return store.append(batch).catch((error) => {
    throw new CommitFailed(error instanceof Error ? error.message : String(error));
  });
}

/** Named for what it says: whether the batch is on the disk is not known. */
export class CommitFailed extends Error {
  override readonly name = 'CommitFailed';
}

const keyOf = ({ actor, key, command }: Request) => ({ actor: actor.id, key, command });

function add(draft: Draft, { rows, secrets }: { rows: JournalRow[]; secrets: Secret[] }): void {
  // Not push(...rows): an import may lead to more events than a call takes arguments.
  for (const row of rows) draft.rows.push(row);
  for (const secret of secrets) draft.secrets.push(secret);
}

/** The journal of a process, folded: from zero, or from a state that was saved earlier. */
export async function folded(store: Store, id: ProcessId, from?: Process): Promise<Process> {
  const process = from ?? emptyProcess(id);
  for await (const piece of store.read(id, process.n)) {
    for (const { row, secret } of piece) fold(process, row, secret);
  }
  return process;
}

/** A first command: as it is, or as the state that those before it led to has it. Simulated ones may have been given earlier. */
export type Opening = OpeningRequest | ((nouns: Nouns) => OpeningRequest);
type OpeningRequest = Request & { readonly at?: number };

/** What time alone brings about by then, as if the process had been there. */
function passes(process: Process, tools: Tools, draft: Draft): void {
  const events = closing(process, tools.now);
  if (events.length > 0) add(draft, record(process, events, { actor: SYSTEM }, tools));
}

/**
 * Opens a new process with its first commands, all or nothing: every one is decided on the state the others led to, and
 * all are committed at once. Returns the first refusal, or what was committed.
 */
export async function openProcess(
  store: Store,
  id: ProcessId,
  requests: readonly Opening[],
  newBytes: Tools['newBytes'],
  wanted?: string,
): Promise<Process | Refusal> {
  const now = await store.now();
  const process = emptyProcess(id);
  const draft: Draft = { after: 0, rows: [], secrets: [], replies: [] };
  for (const each of requests) {
    const request = typeof each === 'function' ? each(process.nouns) : each;
    const tools = { now: request.at ?? now, newBytes };
    if (request.at !== undefined) passes(process, tools, draft);
    const events = decide(process, request, tools);
    if (isRefusal(events)) return events;
    add(draft, record(process, events, keyOf(request), tools));
  }
  const slug = process.nouns.process.charter?.slug;
  if (slug === undefined) throw new Error('The first command of a process opens it.');
  if (wanted !== undefined && slug !== wanted) return refuse('other-slug', { slug, wanted });
  const outcome = await committed(store, { process: id, after: 0, rows: draft.rows, secrets: draft.secrets, slug });
  if (outcome === 'taken') return { refused: 'slug-taken', params: { slug } };
  if (outcome === 'moved') throw new Error(`${id} exists already.`);
  return process;
}
