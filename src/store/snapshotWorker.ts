/** The worker's end of `snapshots.ts`. */
import { parentPort } from 'node:worker_threads';
import { type WriteTask, writeSnapshot } from './snapshots.ts';

parentPort?.on('message', ({ id, ...task }: WriteTask) => {
  try {
    writeSnapshot(task);
    parentPort?.postMessage({ id });
  } catch (error) {
    parentPort?.postMessage({ id, failed: error instanceof Error ? error.message : String(error) });
  }
});
