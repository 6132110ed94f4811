/** Loads processes from the newest snapshot and the journal after it, and writes snapshots where they save time. */

import { setImmediate as turn } from 'node:timers/promises';
import type { ProcessId } from '../base/ids.ts';
import { emptyProcess, fold, load, type Process, STATE_FORMAT, save } from './engine.ts';
import { finishErasures } from './erasure.ts';
import type { Lane } from './lane.ts';
import type { Snapshots, Store } from './ports.ts';

/** By how much the journal may outgrow its snapshot: while it is in use, and when it is put away. Less is folded in no time. */
const IN_USE = { events: 20_000, votes: 200_000 };
const AT_REST = { events: 2_000, votes: 20_000 };
/** While in use, also by this share of itself, since a snapshot is written as a whole; but never by more than folds in seconds. */
const SHARE = 0.05;
const MOST_SHARE = 500_000;

/** The journal size at which a process that is in use outgrows a snapshot of it at size `kept`. */
export const outgrownAt = (kept: number): number =>
  kept + Math.max(IN_USE.events, Math.min(MOST_SHARE, (kept * SHARE) / (1 - SHARE)));

export class Keeper {
  readonly #store: Store;
  readonly #snapshots: Snapshots;
  readonly #failed: (error: unknown) => void;
  readonly #written: (milliseconds: number) => void;
  /** By process, how far its newest snapshot goes. */
  readonly #kept = new Map<ProcessId, { n: number; votes: number }>();
  readonly #writing = new Set<ProcessId>();

  /** `written` is told how long each snapshot took, in milliseconds. */
  constructor(
    store: Store,
    snapshots: Snapshots,
    failed: (error: unknown) => void,
    written: (milliseconds: number) => void = () => {},
  ) {
    this.#store = store;
    this.#snapshots = snapshots;
    this.#failed = failed;
    this.#written = written;
  }

  async load(id: ProcessId): Promise<Process> {
    // Somebody may have been forgotten just before a crash.
    await finishErasures(this.#store, this.#snapshots, id);
    const saved = await this.#snapshots.read(id, STATE_FORMAT);
    const read = saved === undefined ? undefined : load(saved);
    // A snapshot that is ahead of its journal belongs to another copy of the database.
    const from = read && read.n <= (await this.#store.size(id)) ? read : undefined;
    if (from) this.#kept.set(id, sizeOf(from));
    const process = from ?? emptyProcess(id);
    for await (const piece of this.#store.read(id, process.n)) {
      for (const { row, secret } of piece) fold(process, row, secret);
      // Others are answered in between.
      await turn();
    }
    return process;
  }

  /** Writes a snapshot whenever the journal has outgrown the last one. */
  watch(lane: Lane): void {
    lane.onCommit((process) => {
      const share = Math.min(MOST_SHARE, process.n * SHARE);
      const bounds = { events: Math.max(IN_USE.events, share), votes: Math.max(IN_USE.votes, share) };
      if (this.#outgrown(process, bounds)) void this.keep(process);
    });
  }

  /** Writes a snapshot, if one would save time. */
  async keep(process: Process): Promise<void> {
    if (this.#writing.has(process.id) || !this.#outgrown(process, AT_REST)) return;
    this.#writing.add(process.id);
    const size = sizeOf(process);
    const begun = performance.now();
    try {
      await this.#snapshots.write(process.id, STATE_FORMAT, save(process));
      this.#kept.set(process.id, size);
      this.#written(performance.now() - begun);
    } catch (error) {
      // A snapshot saves time and nothing else: without one the journal is folded.
      this.#failed(error);
    } finally {
      this.#writing.delete(process.id);
    }
  }

  #outgrown(process: Process, { events, votes }: typeof IN_USE): boolean {
    const kept = this.#kept.get(process.id) ?? { n: 0, votes: 0 };
    const { n, votes: count } = sizeOf(process);
    return n - kept.n >= events || count - kept.votes >= votes;
  }
}

const sizeOf = ({ n, nouns }: Process) => ({ n, votes: nouns.votes.count });
