/** Figures off the reply's path: one worker thread, one computation at a time, paced by what the last one cost. */
import { Worker } from 'node:worker_threads';
import { joined, type Rows } from '../base/rows.ts';
import { isOpen } from '../domain/process.ts';
import { wasShown } from '../domain/statements.ts';
import type { StatementFlags } from '../opinion/types.ts';
import type { Analysis } from './analyse.ts';
import type { Process } from './engine.ts';

/** What the worker is told: shared columns, and how far to read them. */
export interface AnalysisTask {
  readonly participants: number;
  readonly statements: number;
  readonly columns: {
    readonly participant: Rows<Uint32Array>;
    readonly statement: Rows<Uint16Array>;
    readonly value: Rows<Int8Array>;
    /** A copy: which rows count, as domain/cohorts.ts has it. */
    readonly counted: Uint8Array;
    /** A copy: the seat that each row counts for. */
    readonly voteSeat: Uint8Array;
    readonly seat: Rows<Uint8Array>;
  };
  readonly flags: StatementFlags;
  readonly seats: number;
}

/** The released votes of a process and all that its figures depend on. */
export function taskOf({ nouns: { process, participants, statements, votes } }: Process): AnalysisTask {
  const { rows, at } = votes.released;
  // Once voting is over, figures stay as they are: what is taken out then loses its words, and moves nobody from group to group.
  const isIn = isOpen(process) ? undefined : wasShown(statements, at);
  return {
    participants: participants.ids.size,
    statements: statements.list.length,
    columns: {
      participant: votes.participant.rows(rows),
      statement: votes.statement.rows(rows),
      value: votes.value.rows(rows),
      counted: joined(votes.cohorts.counted.rows(rows)),
      voteSeat: joined(votes.cohorts.seat.rows(rows)),
      seat: participants.seat.rows(participants.ids.size),
    },
    flags: {
      moderatedOut: Uint8Array.from(statements.list, (each) => ((isIn?.(each) ?? each.status === 'shown') ? 0 : 1)),
      meta: Uint8Array.from(statements.list, ({ meta }) => (meta ? 1 : 0)),
    },
    seats: process.charter?.seats.length ?? 0,
  };
}

interface Waiting {
  readonly task: AnalysisTask;
  readonly resolve: (analysis: Analysis) => void;
  readonly reject: (error: Error) => void;
}

/** Its message may be logged: a computation sees columns of numbers, and no text or id. */
export class AnalysisFailed extends Error {
  override readonly name = 'AnalysisFailed';
}

export class Analyst {
  #worker: Worker | undefined;
  #current: Waiting | undefined;
  #startedAt = 0;
  readonly #analysed: (milliseconds: number) => void;
  readonly #queue: Waiting[] = [];

  constructor(analysed: (milliseconds: number) => void = () => {}) {
    this.#analysed = analysed;
  }

  analyse(task: AnalysisTask): Promise<Analysis> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ task, resolve, reject });
      this.#next();
    });
  }

  /** Starts the worker before there is anything to compute, so that whoever comes first waits for the figures alone. */
  warm(): void {
    this.#worker ??= this.#start();
    if (!this.#current) this.#worker.unref();
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#current = undefined;
    this.#queue.length = 0;
    await worker?.terminate();
  }

  #next(): void {
    if (this.#current || this.#queue.length === 0) return;
    this.#current = this.#queue.shift();
    this.#worker ??= this.#start();
    // Only a computation under way keeps the process alive.
    this.#worker.ref();
    this.#startedAt = performance.now();
    this.#worker.postMessage(this.#current?.task);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./analysisWorker.mjs', import.meta.url));
    worker.on('message', (answer: { done: Analysis } | { failed: string }) =>
      this.#settle((waiting) =>
        'done' in answer ? this.#done(waiting, answer.done) : waiting.reject(new AnalysisFailed(answer.failed)),
      ),
    );
    worker.on('error', (error) => {
      this.#worker = undefined;
      this.#settle((waiting) => waiting.reject(error instanceof Error ? error : new Error(String(error))));
    });
    return worker;
  }

  #done({ resolve }: Waiting, analysis: Analysis): void {
    this.#analysed(performance.now() - this.#startedAt);
    resolve(analysis);
  }

  #settle(how: (waiting: Waiting) => void): void {
    const waiting = this.#current;
    this.#current = undefined;
    this.#worker?.unref();
    if (waiting) how(waiting);
    this.#next();
  }
}
