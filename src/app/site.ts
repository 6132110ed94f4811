/** All processes of one installation: found by address, opened on first use. */
import type { ProcessId } from '../base/ids.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { Analyst } from './analysis.ts';
import { newId, type Process, type Request, type Tools } from './engine.ts';
import { Hosted } from './hosted.ts';
import { CommitFailed, folded, Lane, openProcess, type Writing } from './lane.ts';
import type { Store } from './ports.ts';

export interface SiteOptions {
  readonly newBytes: Tools['newBytes'];
  /** Told of a computation that failed; the pages go on with the figures they have. */
  readonly analysisFailed: (error: unknown) => void;
}

export class Site {
  readonly store: Store;
  readonly writing: Writing = { stopped: undefined };
  readonly #options: SiteOptions;
  readonly #analyst = new Analyst();
  readonly #ids = new Map<string, ProcessId>();
  readonly #hosted = new Map<string, Promise<Hosted>>();

  private constructor(store: Store, options: SiteOptions) {
    this.store = store;
    this.#options = options;
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
    let hosted = this.#hosted.get(slug);
    if (!hosted) {
      hosted = folded(this.store, id).then((process) => this.#host(process));
      // One that could not be read is tried again by the next who asks.
      hosted.catch(() => this.#hosted.delete(slug));
      this.#hosted.set(slug, hosted);
    }
    return hosted;
  }

  /** Opens a new process with its first commands, all or nothing. */
  async create(requests: readonly Request[]): Promise<{ slug: string; n: number } | Refusal> {
    if (this.writing.stopped !== undefined) return refuse('read-only', { reason: this.writing.stopped });
    const id = newId('prc', this.#options);
    const made = await openProcess(this.store, id, requests, this.#options.newBytes).catch((error) => {
      if (!(error instanceof CommitFailed)) throw error;
      this.writing.stopped = error.message;
      return refuse('read-only', { reason: error.message });
    });
    if (isRefusal(made)) return made;
    const slug = made.nouns.process.charter?.slug ?? '';
    this.#ids.set(slug, id);
    return { slug, n: made.n };
  }

  async close(): Promise<void> {
    await this.#analyst.close();
    await this.store.close();
  }

  #host(process: Process): Hosted {
    const lane = new Lane(this.store, process, this.#options.newBytes, this.writing);
    return new Hosted(lane, this.#analyst, this.#options.analysisFailed);
  }
}
