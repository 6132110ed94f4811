/** Figures off the reply's path: one worker thread, one computation at a time, paced by what the last one cost. */
import { Worker } from 'node:worker_threads';
import { joined, type Rows } from '../base/rows.ts';
import type { Nouns } from '../domain/index.ts';
import { hasFlag } from '../domain/participants.ts';
import { isOpen } from '../domain/process.ts';
import { latestDesignations } from '../domain/reports.ts';
import { wasShown } from '../domain/statements.ts';
import type { Designation } from '../opinion/index.ts';
import type { StatementFlags } from '../opinion/types.ts';
import { exactlyTold, groupsTold } from '../views/groups.ts';
import type { Analysis } from './analyse.ts';
import { conversationOf } from './conversation.ts';
import { Diagnostician } from './diagnosing.ts';
import type { Process } from './engine.ts';
import type { Telling, Told } from './figures.ts';
import type { Speaking } from './officialFigures.ts';

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
    /** Per participant the number of the name of whom they speak for; 0 for themselves. */
    readonly organisation: Uint32Array;
  };
  readonly proven: Speaking['proven'];
  /** Per statement what the last published report says of it. */
  readonly previous: readonly (Designation | undefined)[];
  /** Undefined where votes are known elsewhere, open or made up. */
  readonly smallCell: number | undefined;
  readonly flags: StatementFlags;
  readonly seats: number;
  readonly telling: Telling | undefined;
}

/** Figures, what pages tell of them, and per participant how many of their votes the figures count. */
export interface AnalysisAnswer extends Analysis {
  readonly told: Told | undefined;
  readonly votesGiven: Uint32Array;
}

/** The released votes of a process and all that its figures depend on. */
export function taskOf(hosted: Process): AnalysisTask {
  const { nouns } = hosted;
  const { process, participants, statements, votes } = nouns;
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
      organisation: spokenFor(nouns),
    },
    proven: provenDomains(nouns),
    previous: previousOf(nouns),
    smallCell: exactlyTold(nouns) ? undefined : process.charter?.smallCell,
    flags: {
      moderatedOut: Uint8Array.from(statements.list, (each) => ((isIn?.(each) ?? each.status === 'shown') ? 0 : 1)),
      meta: Uint8Array.from(statements.list, ({ meta }) => (meta ? 1 : 0)),
    },
    seats: process.charter?.seats.length ?? 0,
    telling: tellingOf(hosted),
  };
}

/** The conversation as it is told now; of statements, only which are taken out. */
function tellingOf(hosted: Process): Telling | undefined {
  const { nouns } = hosted;
  if (!nouns.process.charter) return undefined;
  const conversation = conversationOf(hosted, undefined);
  const statements = conversation.statements.map(({ meta, moderatedOut }) => {
    return { id: '', text: undefined, language: '', meta, moderatedOut };
  });
  const { smallCell, figures, simulated, openedAt } = conversation.charter;
  const seats = conversation.charter.seats.map(({ id, letter, name }) => ({ id, letter, name }));
  const bare = { slug: '', title: '', question: '', outcome: '', convener: '', language: '', stages: [] };
  const charter = { ...bare, smallCell, figures, simulated, openedAt, seats };
  const told = { charter, statements, seatSizes: [], seatless: 0 };
  return { groups: groupsTold(nouns), exact: exactlyTold(nouns), conversation: told };
}

/** Whoever came by themselves says for whom they speak. Of who was brought in, the organisation is all that is known. */
function spokenFor({ participants }: Nouns): Uint32Array {
  const names = joined(participants.organisation.rows(participants.ids.size));
  for (const row of participants.accountRows) if (!hasFlag(participants, row, 'delegated')) names[row] = 0;
  return names;
}

function provenDomains({ participants, organisations }: Nouns): Speaking['proven'] {
  const domains = new Map<string, number>();
  return organisations.list.flatMap(({ state, domain, by }) => {
    if (state !== 'proven' || domain === undefined || by === -1) return [];
    const number = domains.get(domain) ?? domains.size + 1;
    domains.set(domain, number);
    return [{ seat: participants.seat.get(by), name: participants.organisation.get(by), domain: number }];
  });
}

function previousOf({ reports, statements }: Nouns): AnalysisTask['previous'] {
  if (reports.list.length === 0) return [];
  const published = latestDesignations(reports);
  return statements.list.map(({ id }) => published.get(id));
}

interface Waiting {
  readonly task: AnalysisTask;
  readonly resolve: (analysis: AnalysisAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** Its message may be logged: a computation sees columns of numbers and names of seats, and no other text or id. */
export class AnalysisFailed extends Error {
  override readonly name = 'AnalysisFailed';
}

export class Analyst {
  #worker: Worker | undefined;
  #current: Waiting | undefined;
  #startedAt = 0;
  readonly #analysed: (milliseconds: number) => void;
  readonly #queue: Waiting[] = [];
  /** For what takes long, and nobody waits for. */
  readonly diagnostician = new Diagnostician();

  constructor(analysed: (milliseconds: number) => void = () => {}) {
    this.#analysed = analysed;
  }

  analyse(task: AnalysisTask): Promise<AnalysisAnswer> {
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
    await Promise.all([worker?.terminate(), this.diagnostician.close()]);
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
    worker.on('message', (answer: { done: AnalysisAnswer } | { failed: string }) =>
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

  #done({ resolve }: Waiting, analysis: AnalysisAnswer): void {
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
