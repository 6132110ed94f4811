/** The worker's end of `analysis.ts`: reads shared columns up to the length it was told, and answers with the figures. */
import { parentPort } from 'node:worker_threads';
import { joined } from '../base/rows.ts';
import { WAITS } from '../domain/cohorts.ts';
import { analyse } from './analyse.ts';
import type { AnalysisAnswer, AnalysisTask } from './analysis.ts';
import { tell } from './figures.ts';

export function inputOf(task: AnalysisTask) {
  const { participants, statements, columns, flags, seats, proven, previous, smallCell } = task;
  const log = {
    participants,
    statements,
    participant: joined(columns.participant),
    statement: joined(columns.statement),
    value: joined(columns.value),
  };
  const { counted, voteSeat } = columns;
  const speaking = { name: columns.organisation, proven };
  return { log, counted, voteSeat, flags, seat: joined(columns.seat), seats, speaking, previous, smallCell };
}

function votesGiven({ participants, columns: { participant, counted } }: AnalysisTask): Uint32Array {
  const given = new Uint32Array(participants);
  joined(participant).forEach((who, row) => {
    if (counted[row] !== WAITS) given[who]!++;
  });
  return given;
}

export const run = (task: AnalysisTask) => analyse(inputOf(task));

parentPort?.on('message', (task: AnalysisTask) => {
  try {
    const analysis = run(task);
    const told = task.telling && tell(task.telling, analysis);
    const answer: AnalysisAnswer = { ...analysis, told, votesGiven: votesGiven(task) };
    parentPort?.postMessage({ done: answer });
  } catch (error) {
    parentPort?.postMessage({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
