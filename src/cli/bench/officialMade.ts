/** The conversation that `plenary bench official` measures: simulated votes, of people in seats and organisations. */
import { random } from '../../base/random.ts';
import { simulate } from '../../exchange/simulate.ts';
import type { Seating, VoteLog } from '../../opinion/index.ts';
import type { OfficialSettings } from './official.ts';

/** A third of the people, in organisations of ten on average, each in one seat. */
const IN_ORGANISATIONS = 1 / 3;
const PER_ORGANISATION = 10;
const SEED = 1;

export function made(settings: OfficialSettings): { log: VoteLog; seating: Seating } {
  return { log: votes(settings), seating: seated(settings) };
}

function votes({ participants, statements, votesPer }: OfficialSettings): VoteLog {
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
  return {
    ...{ participants, statements },
    participant: Uint32Array.from(participant),
    statement: Uint32Array.from(statement),
    value: Int8Array.from(value),
  };
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
