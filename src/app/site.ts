/** All processes of one installation: found by address, opened on first use, put away when nobody uses them. */
import type { ProcessId } from '../base/ids.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { Analyst } from './analysis.ts';
import { emptyProcess, fold, newId, type Process, type Request, type Tools } from './engine.ts';
import { Hosted } from './hosted.ts';
import { Keeper } from './keeper.ts';
import { type Answer, CommitFailed, Lane, openProcess, type Writing } from './lane.ts';
import { noSnapshots, type Snapshots, type Store } from './ports.ts';

export interface SiteOptions {
  readonly newBytes: Tools['newBytes'];
  /** Told of work off the reply's path that failed; the pages go on with what they have. */
  readonly failed: (error: unknown) => void;
  readonly snapshots?: Snapshots;
  readonly writing?: Writing;
  /** Told how long each computation of figures took, in milliseconds. */
  readonly analysed?: (milliseconds: number) => void;
  /** How many processes stay in memory when nobody uses them. */
  readonly mostIdle?: number;
  /** Milliseconds; by it, what was used lately is told from what was not. */
  readonly clock?: () => number;
}

const MOST_IDLE = 100;
/** Nobody can still be at work with a process that was last asked for this long ago. */
const GRACE_MS = 30_000;

interface Place {
  readonly hosted: Promise<Hosted>;
  usedAt: number;
}

export class Site {
  readonly store: Store;
  readonly writing: Writing;
  readonly #options: SiteOptions;
  readonly #analyst: Analyst;
  readonly #clock: () => number;
  readonly #keeper: Keeper;
  readonly #ids = new Map<string, ProcessId>();
  /** By slug, least recently used first. */
  readonly #places = new Map<string, Place>();
  readonly #glimpses = new Map<string, Promise<Process>>();

  private constructor(store: Store, options: SiteOptions) {
    this.store = store;
    this.#options = options;
    this.writing = options.writing ?? { stopped: undefined };
    this.#analyst = new Analyst(options.analysed);
    this.#clock = options.clock ?? Date.now;
    this.#keeper = new Keeper(store, options.snapshots ?? noSnapshots, options.failed);
  }

  static async open(store: Store, options: SiteOptions): Promise<Site> {
    const site = new Site(store, options);
    for (const { id, slug } of await store.processes()) site.#ids.set(slug, id);
    return site;
  }

  slugs(): string[] {
    return [...this.#ids.keys()];
  }

  /** The process at an address; undefined where there is none. */
  async hosted(slug: string): Promise<Hosted | undefined> {
    const id = this.#ids.get(slug);
    if (id === undefined) return undefined;
    const place = this.#places.get(slug) ?? this.#open(slug, id);
    place.usedAt = this.#clock();
    this.#places.delete(slug);
    this.#places.set(slug, place);
    return place.hosted;
  }

  /** Gives a command to the process at an address; `process.open` makes one there. */
  async submit(slug: string, request: Request): Promise<Answer | Refusal> {
    if (request.command === 'process.open' && !this.#ids.has(slug)) {
      const made = await this.create([request], slug);
      if (isRefusal(made)) return made;
    }
    const hosted = await this.hosted(slug);
    // A process that was just opened finds the answer to this very request in its journal.
    return hosted ? hosted.lane.submit(request) : refuse('unknown-process', { slug });
  }

  /** Whether the process at an address is in memory already. */
  isOpen(slug: string): boolean {
    return this.#places.has(slug);
  }

  /** A process as its first event tells it, its charter above all, without opening it. */
  glimpse(slug: string): Promise<Process> | undefined {
    const id = this.#ids.get(slug);
    if (id === undefined) return undefined;
    let glimpse = this.#glimpses.get(slug);
    if (!glimpse) {
      glimpse = this.#first(id);
      this.#glimpses.set(slug, glimpse);
    }
    return glimpse;
  }

  /** Opens a new process with its first commands, all or nothing; at `wanted`, where an address is. */
  async create(requests: readonly Request[], wanted?: string): Promise<{ slug: string; n: number } | Refusal> {
    if (this.writing.stopped !== undefined) return refuse('read-only', { reason: this.writing.stopped });
    const id = newId('prc', this.#options);
    const made = await openProcess(this.store, id, requests, this.#options.newBytes, wanted).catch((error) => {
      if (!(error instanceof CommitFailed)) throw error;
      this.writing.stopped = error.message;
      return refuse('read-only', { reason: error.message });
    });
    if (isRefusal(made)) return made;
    const slug = made.nouns.process.charter?.slug ?? '';
    this.#ids.set(slug, id);
    return { slug, n: made.n };
  }

  /** Closes the stages that are due, of what is open; the others close theirs when they are opened. */
  async closeDueStages(): Promise<void> {
    for (const { hosted } of [...this.#places.values()]) await (await hosted).lane.closeDueStages();
  }

  /** Puts away what nobody has used for a while, beyond what may stay. */
  async putAway(): Promise<void> {
    const now = this.#clock();
    for (const [slug, place] of [...this.#places]) {
      if (this.#places.size <= (this.#options.mostIdle ?? MOST_IDLE)) return;
      if (now - place.usedAt < GRACE_MS) return;
      const hosted = await place.hosted;
      if (!hosted.idle || this.#places.get(slug) !== place) continue;
      hosted.lane.retire();
      this.#places.delete(slug);
      await this.#keeper.keep(hosted.lane.process);
    }
  }

  async close(): Promise<void> {
    const open = await Promise.allSettled([...this.#places.values()].map(({ hosted }) => hosted));
    for (const each of open) if (each.status === 'fulfilled') await this.#keeper.keep(each.value.lane.process);
    await this.#options.snapshots?.close();
    await this.#analyst.close();
    await this.store.close();
  }

  #open(slug: string, id: ProcessId): Place {
    const hosted = this.#keeper.load(id).then((process) => this.#host(process));
    const place = { hosted, usedAt: 0 };
    this.#places.set(slug, place);
    // One that could not be read is tried again by the next who asks.
    hosted.catch(() => this.#places.delete(slug));
    return place;
  }

  async #first(id: ProcessId): Promise<Process> {
    const process = emptyProcess(id);
    for await (const [first] of this.store.read(id, 0)) {
      fold(process, first.row, first.secret);
      break;
    }
    return process;
  }

  #host(process: Process): Hosted {
    const lane = new Lane(this.store, process, this.#options.newBytes, this.writing);
    this.#keeper.watch(lane);
    // A deadline may have passed while it was put away.
    lane.closeDueStages().catch(this.#options.failed);
    return new Hosted(lane, this.#analyst, this.#options.failed);
  }
}
