/** Made-up blocs for `bench capture`: ballots that vote as ordered on what is attacked, and otherwise look like people's. */
import { random } from '../../base/random.ts';
import { chanceOfAgreeing, type IdealPoints } from '../../opinion/ideal.ts';
import type { Seating } from '../../opinion/seating.ts';
import { type VoteMatrix, voteCount } from '../../opinion/votes.ts';
import type { SeatedSet } from './captureSets.ts';

/** `lockstep`: the same plausible ballot for all. `mimic`: a plausible ballot each. */
export const manners = ['lockstep', 'mimic'] as const;
export type Manner = (typeof manners)[number];

export interface Orders {
  readonly statements: readonly number[];
  readonly vote: 1 | -1;
}

export interface Honest extends SeatedSet {
  readonly matrix: VoteMatrix;
  readonly points: IdealPoints;
  /** Share of passes among the votes on each statement. */
  readonly passes: Float64Array;
}

type Ballot = ReadonlyMap<number, number>;

/** As many ballots as wanted; the first n of them are the bloc of n. */
export function ballots(honest: Honest, manner: Manner, orders: Orders, count: number): Ballot[] {
  const dice = random(7);
  const { matrix } = honest;
  const one = (donor: number): Ballot => obedient(plausible(honest, donor, dice.next), orders);
  if (manner === 'mimic') return Array.from({ length: count }, () => one(matrix.rows[dice.below(matrix.rows.length)]!));
  const byVotes = [...matrix.rows].sort((a, b) => voteCount(matrix, a) - voteCount(matrix, b) || a - b);
  const same = one(byVotes[byVotes.length >> 1]!);
  return Array.from({ length: count }, () => same);
}

/** On what the donor voted on, from where the donor stands: votes that the model finds likely. */
function plausible({ matrix, points, passes }: Honest, donor: number, next: () => number): Map<number, number> {
  const ballot = new Map<number, number>();
  for (let e = matrix.rowStart[donor]!; e < matrix.rowStart[donor + 1]!; e++) {
    const statement = matrix.column[e]!;
    const passed = next() < passes[statement]!;
    const agrees = next() < chanceOfAgreeing(points, donor, statement);
    ballot.set(statement, passed ? 0 : agrees ? 1 : -1);
  }
  return ballot;
}

function obedient(ballot: Map<number, number>, { statements, vote }: Orders): Ballot {
  for (const statement of statements) ballot.set(statement, vote);
  return ballot;
}

/** The bloc in one seat, or dealt out to all in turn. Nobody can tell that it has one master. */
export function joined({ log, seating }: SeatedSet, bloc: readonly Ballot[], seat: number | 'all'): SeatedSet {
  const votes = bloc.reduce((sum, ballot) => sum + ballot.size, log.value.length);
  const participants = log.participants + bloc.length;
  const participant = grown(new Uint32Array(votes), log.participant);
  const statement = grown(new Uint32Array(votes), log.statement);
  const value = grown(new Int8Array(votes), log.value);
  let row = log.value.length;
  bloc.forEach((ballot, i) => {
    for (const [on, vote] of ballot) {
      participant[row] = log.participants + i;
      statement[row] = on;
      value[row++] = vote;
    }
  });
  return {
    name: '',
    log: { participants, statements: log.statements, participant, statement, value },
    seating: seated(seating, participants, seat),
  };
}

function seated({ seats, seat, organisation }: Seating, participants: number, blocIn: number | 'all'): Seating {
  const from = seat.length;
  const all = grown(new Uint8Array(participants), seat);
  for (let p = from; p < participants; p++) all[p] = blocIn === 'all' ? ((p - from) % seats) + 1 : blocIn;
  return { seats, seat: all, organisation: grown(new Uint32Array(participants), organisation) };
}

function grown<C extends Uint8Array | Int8Array | Uint32Array>(into: C, from: ArrayLike<number>): C {
  into.set(from);
  return into;
}
