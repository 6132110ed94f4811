/** The worker's end of `official.ts`: makes a conversation, says so, and computes its official figures each time it is asked. */
import { parentPort, workerData } from 'node:worker_threads';
import { lastVotes, official } from '../../opinion/index.ts';
import { UNCAPPED } from '../analysis.ts';
import type { OfficialRun, OfficialSettings } from './official.ts';
import { made } from './officialMade.ts';

const settings: OfficialSettings = workerData;
const { log, seating } = made(settings);
const matrix = lastVotes(log, { caps: UNCAPPED });
parentPort?.postMessage({ votes: matrix.column.length });
parentPort?.on('message', () => {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  official(matrix, seating);
  const { user, system } = process.cpuUsage(used);
  const run: OfficialRun = { ms: performance.now() - begun, cpuMs: (user + system) / 1000 };
  parentPort?.postMessage(run);
});
