/**
 * The processes in memory: opened on first use, a few at a time, and put away where nobody uses them, least recently used
 * first. What is in use stays, whatever it takes.
 */
import type { ProcessId } from '../base/ids.ts';
import { collect } from './collect.ts';
import type { Process } from './engine.ts';
import type { Hosted } from './hosted.ts';
import { Turns } from './turns.ts';
import { weightOf } from './weight.ts';

export interface Limits {
  /** How many processes stay when nobody uses them. */
  readonly mostIdle?: number;
  /** How much memory processes may take before those that nobody uses at the moment go, in bytes. */
  readonly room?: number;
  /** Milliseconds; by it, what was used lately is told from what was not. */
  readonly clock?: () => number;
}

const MOST_IDLE = 100;
const ROOM = 2 ** 30;
/** Nobody can still be at work with a process that was last asked for this long ago. */
const GRACE_MS = 30_000;
/** The same where room is short: whoever has just asked for it is answered by then. */
const BRIEF_MS = 2_000;
/** Processes that are opened at the same time: what comes in at once does not come into memory at once. */
const AT_ONCE = 4;
/** Where room is short, the next one is opened once the one before could go again; but it waits no longer than this. */
const PATIENCE_MS = 10_000;
/** What went and is not collected yet comes to this many bytes at most. */
const UNCOLLECTED = 2 ** 27;

interface Place {
  readonly hosted: Promise<Hosted>;
  /** Undefined while it is being opened. */
  opened: Hosted | undefined;
  usedAt: number;
}

export class Residents {
  readonly #load: (id: ProcessId) => Promise<Hosted>;
  readonly #keep: (process: Process) => Promise<void>;
  readonly #mostIdle: number;
  readonly #clock: () => number;
  readonly room: number;
  /** By slug, least recently used first. */
  readonly #places = new Map<string, Place>();
  readonly #turns = new Turns(AT_ONCE);
  /** Bytes of what was put away and may not be collected yet. */
  #gone = 0;
  #isClosed = false;

  /** `keep` is told of every process that is put away, before it goes. */
  constructor(
    load: (id: ProcessId) => Promise<Hosted>,
    keep: (process: Process) => Promise<void>,
    { mostIdle = MOST_IDLE, room = ROOM, clock = Date.now }: Limits,
  ) {
    this.#load = load;
    this.#keep = keep;
    this.#mostIdle = mostIdle;
    this.#clock = clock;
    this.room = room;
  }

  get(slug: string, id: ProcessId): Promise<Hosted> {
    const place = this.#places.get(slug) ?? this.#open(slug, id);
    place.usedAt = this.#clock();
    this.#places.delete(slug);
    this.#places.set(slug, place);
    return place.hosted;
  }

  has(slug: string): boolean {
    return this.#places.has(slug);
  }

  all(): Promise<Hosted>[] {
    return [...this.#places.values()].map(({ hosted }) => hosted);
  }

  /** Nothing more is opened. */
  close(): void {
    this.#isClosed = true;
  }

  /** How much memory they take, about, in bytes. */
  get weight(): number {
    let weight = 0;
    for (const { opened } of this.#places.values()) if (opened) weight += weightOf(opened.lane.process);
    return weight;
  }

  /** Puts away what nobody has used for a while, beyond what may stay, and what there is no room for. */
  async putAway(): Promise<void> {
    for (const [slug, hosted] of this.#unused(GRACE_MS)) {
      if (this.#places.size <= this.#mostIdle) break;
      await this.#leave(slug, hosted);
    }
    await this.#makeRoom();
  }

  async #makeRoom(): Promise<void> {
    let excess = this.weight - this.room;
    for (const [slug, hosted] of this.#unused(BRIEF_MS)) {
      if (excess <= 0) return;
      excess -= await this.#leave(slug, hosted);
    }
  }

  /** Those that nobody has used for so long, least recently used first. Others may have come or gone by the next one. */
  *#unused(milliseconds: number): Generator<[string, Hosted]> {
    for (const [slug, place] of [...this.#places]) {
      const isHere = this.#places.get(slug) === place && this.#clock() - place.usedAt >= milliseconds;
      if (isHere && place.opened?.idle) yield [slug, place.opened];
    }
  }

  /** Returns how many bytes it took. */
  async #leave(slug: string, { lane }: Hosted): Promise<number> {
    lane.retire();
    this.#places.delete(slug);
    const weight = weightOf(lane.process);
    this.#gone += weight;
    await this.#keep(lane.process);
    if (this.#gone >= UNCOLLECTED) {
      this.#gone = 0;
      collect();
    }
    return weight;
  }

  #open(slug: string, id: ProcessId): Place {
    const place: Place = { hosted: this.#turns.take((done) => this.#opened(id, done)), opened: undefined, usedAt: 0 };
    place.hosted.then(
      (hosted) => {
        place.opened = hosted;
        place.usedAt = this.#clock();
      },
      // One that could not be read is tried again by the next who asks.
      () => this.#places.delete(slug),
    );
    return place;
  }

  async #opened(id: ProcessId, done: () => void): Promise<Hosted> {
    if (this.#isClosed) throw new Error('A process was asked for after the end.');
    await this.#makeRoom();
    const hosted = await this.#load(id);
    if (this.weight + weightOf(hosted.lane.process) <= this.room) done();
    else {
      const patience = setTimeout(done, PATIENCE_MS).unref();
      void hosted.settled().finally(() => {
        clearTimeout(patience);
        done();
      });
    }
    return hosted;
  }
}
