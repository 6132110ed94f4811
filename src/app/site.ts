/** All processes of one installation: found by address, opened on first use, put away when nobody uses them. */
import { setImmediate as turn } from 'node:timers/promises';
import type { ProcessId } from '../base/ids.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { Analyst } from './analysis.ts';
import { emptyProcess, fold, newId, type Process, type Request, type Tools } from './engine.ts';
import { Hosted } from './hosted.ts';
import { Keeper } from './keeper.ts';
import { type Answer, CommitFailed, Lane, type Opening, openProcess, type Writing } from './lane.ts';
import { noSnapshots, type Snapshots, type Store } from './ports.ts';
import { prepared } from './prepared.ts';
import { type Limits, Residents } from './residents.ts';
import { Turns } from './turns.ts';

export interface SiteOptions extends Limits {
  readonly newBytes: Tools['newBytes'];
  /** Told of work off the reply's path that failed; the pages go on with what they have. */
  readonly failed: (error: unknown) => void;
  readonly snapshots?: Snapshots;
  readonly writing?: Writing;
  /** Told how long each computation of figures took, in milliseconds. */
  readonly analysed?: (milliseconds: number) => void;
  /** Told how long each snapshot took to be written, in milliseconds. */
  readonly kept?: (milliseconds: number) => void;
}

export class Site {
  readonly store: Store;
  readonly snapshots: Snapshots;
  readonly writing: Writing;
  readonly #options: SiteOptions;
  readonly #analyst: Analyst;
  readonly #keeper: Keeper;
  readonly #residents: Residents;
  readonly #ids = new Map<string, ProcessId>();
  readonly #glimpses = new Map<string, Promise<Process>>();
  readonly #glimpsing = new Turns(1);

  private constructor(store: Store, options: SiteOptions) {
    this.store = store;
    this.snapshots = options.snapshots ?? noSnapshots;
    this.#options = options;
    this.writing = options.writing ?? { stopped: undefined };
    this.#analyst = new Analyst(options.analysed);
    this.#keeper = new Keeper(store, this.snapshots, options.failed, options.kept);
    const open = async (id: ProcessId) => this.#host(await this.#keeper.load(id));
    this.#residents = new Residents(open, (process) => this.#keeper.keep(process), options);
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
    return id && this.#residents.get(slug, id);
  }

  /** Gives a command to the process at an address; `process.open` makes one there. */
  async submit(slug: string, request: Request): Promise<Answer | Refusal> {
    if (request.command === 'process.open' && !this.#ids.has(slug)) {
      const made = await this.create([request], slug);
      if (isRefusal(made)) return made;
    }
    const hosted = await this.hosted(slug);
    // A process that was just opened finds the answer to this very request in its journal.
    if (!hosted) return refuse('unknown-process', { slug });
    const ready = await prepared(hosted, request, () => this.store.now());
    return isRefusal(ready) ? ready : hosted.lane.submit(ready);
  }

  /** Whether the process at an address is in memory already. */
  isOpen(slug: string): boolean {
    return this.#residents.has(slug);
  }

  /** How much memory the open processes take, about, and how much they may before some are put away, in bytes. */
  get memory(): { readonly used: number; readonly room: number } {
    return { used: this.#residents.weight, room: this.#residents.room };
  }

  /** A process as its first event tells it, its charter above all, without opening it. */
  glimpse(slug: string): Promise<Process> | undefined {
    const id = this.#ids.get(slug);
    if (id === undefined) return undefined;
    let glimpse = this.#glimpses.get(slug);
    if (!glimpse) {
      glimpse = this.#glimpsing.take((done) => this.#first(id).finally(done));
      this.#glimpses.set(slug, glimpse);
    }
    return glimpse;
  }

  /** Opens a new process with its first commands, all or nothing; at `wanted`, where an address is. */
  async create(requests: readonly Opening[], wanted?: string): Promise<{ slug: string; n: number } | Refusal> {
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

  /** What is in memory; what cannot be read is left out, and told where it is asked for. */
  async residents(): Promise<Hosted[]> {
    const all = await Promise.allSettled(this.#residents.all());
    return all.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  }

  /** Makes ready for the first who come. */
  warm(): void {
    this.#analyst.warm();
  }

  /** Closes the stages that are due, of what is open; the others close theirs when they are opened. */
  async closeDueStages(): Promise<void> {
    for (const hosted of this.#residents.all()) await (await hosted).lane.closeDueStages();
  }

  /** Puts away what nobody uses, beyond what may stay. */
  putAway(): Promise<void> {
    return this.#residents.putAway();
  }

  async close(): Promise<void> {
    this.#residents.close();
    const open = await Promise.allSettled(this.#residents.all());
    for (const each of open) if (each.status === 'fulfilled') await this.#keeper.keep(each.value.lane.process);
    await this.#options.snapshots?.close();
    await this.#analyst.close();
    await this.store.close();
  }

  async #first(id: ProcessId): Promise<Process> {
    // A list asks for all of them at once: others are answered in between.
    await turn();
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
