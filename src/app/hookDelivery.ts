/**
 * Tells programs elsewhere what happened: one message an event, in order, the next one once the last was acknowledged. What is
 * not acknowledged is sent again, ever later, and given up after a day; whoever convenes the process sees so. A crash between
 * an answer and its note sends a message twice, under the same id.
 */
import { setImmediate as turn } from 'node:timers/promises';
import type { Nouns } from '../domain/index.ts';
import { announced } from '../views/announced.ts';
import type { Place } from '../views/deadline.ts';
import { type Hooks, signature } from './hooks.ts';
import { type Surroundings, send } from './outward.ts';
import type { Hook, JournalRow } from './ports.ts';
import type { Site } from './site.ts';
import { DAY } from './tokens.ts';

/** After each failure, in milliseconds; the last one holds from there on. */
const WAITS = [30_000, 120_000, 600_000, 1_800_000, 3_600_000];
const GIVEN_UP_MS = DAY;
const AT_ONCE = 8;
/** Where so much has passed that is nobody’s news, it is noted: it need not be read again after a restart. */
const NOTED_EVERY = 10_000;

export interface HookDeliveryOptions extends Surroundings {
  readonly site: Site;
  readonly hooks: Hooks;
  readonly origin: () => string;
  /** The address of a page, from the root of the site. */
  readonly pageOf: (slug: string, place: Place) => string;
  readonly failed: (error: unknown) => void;
}

export class HookDelivery {
  readonly #options: HookDeliveryOptions;
  /** By id: what is under way. */
  readonly #busy = new Map<string, Promise<void>>();
  /** Journal sizes up to which there was nothing to tell. */
  readonly #passed = new Map<string, number>();
  #stopped = false;

  constructor(options: HookDeliveryOptions) {
    this.#options = options;
  }

  /** Begins whatever is due and not under way. Resolves once that is over. */
  async deliver(): Promise<void> {
    const { site, hooks, failed } = this.#options;
    const now = await site.store.now();
    const slugs = new Map((await site.store.processes()).map(({ id, slug }) => [id, slug]));
    for (const hook of await hooks.rows.hooks()) {
      const slug = slugs.get(hook.process);
      const waits = hook.offAt !== undefined || (hook.failing?.nextAt ?? 0) > now;
      if (this.#stopped || slug === undefined || waits || this.#busy.has(hook.id)) continue;
      if (this.#busy.size >= AT_ONCE) break;
      const told = this.#tell(hook, slug)
        .catch(failed)
        .finally(() => this.#busy.delete(hook.id));
      this.#busy.set(hook.id, told);
    }
    await Promise.all(this.#busy.values());
  }

  /** Nothing more is sent; resolves once what is under way has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#busy.values());
  }

  async #tell(hook: Hook, slug: string): Promise<void> {
    const { site, hooks } = this.#options;
    const { id, process } = hook;
    const from = Math.max(hook.n, this.#passed.get(id) ?? 0);
    if ((await site.store.size(process)) <= from) return;
    const nouns = (await site.hosted(slug))?.lane.process.nouns;
    if (!nouns) return;
    let known = hook.n;
    for await (const piece of site.store.read(process, from)) {
      for (const { row } of piece) {
        const body = this.#bodyOf(row, slug, nouns);
        if (body !== undefined) {
          if (this.#stopped || !(await this.#sendOne({ ...hook, n: known }, row, body))) return;
          known = row.n;
        }
        this.#passed.set(id, row.n);
      }
      await turn();
    }
    const passed = this.#passed.get(id) ?? 0;
    if (passed - known >= NOTED_EVERY) await hooks.rows.noteHook({ id, n: passed });
  }

  /** What happened and where it can be read: no more than that, so that pages alone say what may be seen. */
  #bodyOf({ process, n, at, type, data }: JournalRow, slug: string, nouns: Nouns): string | undefined {
    const place = announced(nouns, type, JSON.parse(data));
    if (!place) return undefined;
    const { origin, pageOf } = this.#options;
    const page = origin() + pageOf(slug, place);
    return JSON.stringify({ id: `${process}:${n}`, process: slug, n, at: new Date(at).toISOString(), type, page });
  }

  /** Whether it was acknowledged; that, or how it failed, is noted. The secret may have changed since the last one. */
  async #sendOne(hook: Hook, { process, n }: JournalRow, body: string): Promise<boolean> {
    const { site, hooks } = this.#options;
    const latest = (await hooks.rows.hooksOf(process)).find(({ id }) => id === hook.id);
    const to = latest && latest.offAt === undefined ? hooks.opened(latest) : undefined;
    if (!latest || !to) return false;
    const seconds = Math.floor((await site.store.now()) / 1000);
    const headers = {
      'Content-Type': 'application/json; charset=utf-8',
      'User-Agent': 'Plenary',
      'Plenary-Id': `${process}:${n}`,
      'Plenary-Signature': signature(to.secret, seconds, body),
    };
    const sent = await send(to.address, { headers, body }, this.#options);
    if (sent.done) await hooks.rows.noteHook({ id: hook.id, n });
    else await this.#noteFailure(latest, sent.why);
    return sent.done;
  }

  async #noteFailure({ id, n, failing }: Hook, why: string): Promise<void> {
    const now = await this.#options.site.store.now();
    const { since, tries } = failing ?? { since: now, tries: 0 };
    const wait = WAITS[Math.min(tries, WAITS.length - 1)];
    const isOver = now - since >= GIVEN_UP_MS;
    const told = { since, tries: tries + 1, nextAt: now + wait, why };
    await this.#options.hooks.rows.noteHook({ id, n, failing: told, ...(isOver && { offAt: now }) });
  }
}
