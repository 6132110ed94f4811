/** The worker's end of `official.ts`: makes a conversation, says so, and computes its official figures each time it is asked. */
import { parentPort, workerData } from 'node:worker_threads';
import { random } from '../../base/random.ts';
import { simulate } from '../../exchange/simulate.ts';
import { lastVotes, official, type Seating, type VoteMatrix } from '../../opinion/index.ts';
import { UNCAPPED } from '../analysis.ts';
import type { OfficialRun, OfficialSettings } from './official.ts';

/** A third of the people, in organisations of ten on average, each in one seat. */
const IN_ORGANISATIONS = 1 / 3;
const PER_ORGANISATION = 10;
const SEED = 1;

const settings: OfficialSettings = workerData;
const matrix = simulated(settings);
const seating = seated(settings);
parentPort?.postMessage({ votes: matrix.column.length });
parentPort?.on('message', () => {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  official(matrix, seating);
  const { user, system } = process.cpuUsage(used);
  const run: OfficialRun = { ms: performance.now() - begun, cpuMs: (user + system) / 1000 };
  parentPort?.postMessage(run);
});

function simulated({ participants, statements, votesPer }: OfficialSettings): VoteMatrix {
  const participant: number[] = [];
  const statement: number[] = [];
  const value: number[] = [];
  for (const ballot of simulate({ participants, statements, votesPer, seed: SEED }).ballots()) {
    for (let i = 0; i < ballot.count; i++) {
      participant.push(ballot.participant);
      statement.push(ballot.statement[i]!);
      value.push(ballot.value[i]!);
    }
  }
  const log = {
    participant: Uint32Array.from(participant),
    statement: Uint32Array.from(statement),
    value: Int8Array.from(value),
  };
  return lastVotes({ participants, statements, ...log }, { caps: UNCAPPED });
}

function seated({ participants, seats }: OfficialSettings): Seating {
  const dice = random(SEED);
  const organisations = Math.ceil((participants * IN_ORGANISATIONS) / PER_ORGANISATION);
  const organisation = new Uint32Array(participants).map(() =>
    dice.next() < IN_ORGANISATIONS ? 1 + dice.below(organisations) : 0,
  );
  const seat = new Uint8Array(participants).map(
    (_, p) => 1 + (organisation[p]! > 0 ? organisation[p]! % seats : dice.below(seats)),
  );
  return { seats, seat, organisation };
}
