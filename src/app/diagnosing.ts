/** How easily figures could be bought takes dozens of runs: each in a thread of its own, one after the other. */
import { Worker } from 'node:worker_threads';
import type { Diagnosed } from '../views/diagnosis.ts';
import type { AnalysisTask } from './analysis.ts';

export class Diagnostician {
  #last: Promise<unknown> = Promise.resolve();
  #worker: Worker | undefined;
  #closed = false;

  diagnose(task: AnalysisTask): Promise<Diagnosed | undefined> {
    const next = this.#last.then(() => (this.#closed ? undefined : this.#run(task)));
    this.#last = next.catch(() => {});
    return next;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker?.terminate();
  }

  /** Undefined where it was ended before it was done. */
  #run(task: AnalysisTask): Promise<Diagnosed | undefined> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./diagnosisWorker.mjs', import.meta.url), { workerData: task });
      this.#worker = worker;
      // Its loader would keep it alive.
      worker.on('message', (found: Diagnosed) => {
        resolve(found);
        void worker.terminate();
      });
      worker.on('error', (error) => reject(error instanceof Error ? error : new Error(String(error))));
      worker.on('exit', () => resolve(undefined));
      // Nobody waits for it: it keeps no process alive.
      worker.unref();
    });
  }
}
