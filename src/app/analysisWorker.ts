/** The worker's end of `analysis.ts`: reads shared columns up to the length it was told, and answers with the figures. */
import { parentPort } from 'node:worker_threads';
import { copyChunks } from '../domain/columns.ts';
import { analyse } from './analyse.ts';
import type { AnalysisTask } from './analysis.ts';

function run({ rows, participants, statements, columns, flags, seats }: AnalysisTask) {
  const log = {
    participants,
    statements,
    participant: copyChunks(columns.participant, new Uint32Array(rows)),
    statement: copyChunks(columns.statement, new Uint16Array(rows)),
    value: copyChunks(columns.value, new Int8Array(rows)),
  };
  return analyse({ log, flags, seat: copyChunks(columns.seat, new Uint8Array(participants)), seats });
}

parentPort?.on('message', (task: AnalysisTask) => {
  try {
    parentPort?.postMessage({ done: run(task) });
  } catch (error) {
    parentPort?.postMessage({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
