/** All processes of one installation: found by address, opened on first use. */
import type { ProcessId } from '../base/ids.ts';
import { isRefusal, type Refusal } from '../base/result.ts';
import { Analyst } from './analysis.ts';
import { newId, type Request, type Tools } from './engine.ts';
import { Hosted } from './hosted.ts';
import { Lane, openProcess } from './lane.ts';
import type { Store } from './ports.ts';

export interface SiteOptions {
  readonly newBytes: Tools['newBytes'];
  /** Told of a computation that failed; the pages go on with the figures they have. */
  readonly analysisFailed: (error: unknown) => void;
}

export class Site {
  readonly store: Store;
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
      hosted = Lane.open(this.store, id, this.#options.newBytes).then((lane) => this.#host(lane));
      // One that could not be read is tried again by the next who asks.
      hosted.catch(() => this.#hosted.delete(slug));
      this.#hosted.set(slug, hosted);
    }
    return hosted;
  }

  /** Opens a new process with its first commands, all or nothing. */
  async create(requests: readonly Request[]): Promise<{ slug: string; n: number } | Refusal> {
    const id = newId('prc', this.#options);
    const made = await openProcess(this.store, id, requests, this.#options.newBytes);
    if (isRefusal(made)) return made;
    const slug = made.nouns.process.charter?.slug ?? '';
    this.#ids.set(slug, id);
    return { slug, n: made.n };
  }

  async close(): Promise<void> {
    await this.#analyst.close();
    await this.store.close();
  }

  #host(lane: Lane): Hosted {
    return new Hosted(lane, this.#analyst, this.#options.analysisFailed);
  }
}
