/** Small conversations around a table. */
import fc from 'fast-check';
import { random } from '../../src/base/random.ts';
import { lastVotes, type Seating, type VoteLog, type VoteMatrix } from '../../src/opinion/index.ts';
import { log } from './table.ts';

export interface Seated {
  readonly votes: VoteLog;
  readonly matrix: VoteMatrix;
  readonly seating: Seating;
}

export interface Person {
  readonly seat: number;
  readonly organisation: number;
  /** Per statement; undefined: no vote. */
  readonly ballot: readonly (number | undefined)[];
}

export function seated(seats: number, people: readonly Person[]): Seated {
  const statements = Math.max(0, ...people.map(({ ballot }) => ballot.length));
  const votes = log(
    people.length,
    statements,
    people.flatMap(({ ballot }, p) => ballot.flatMap((vote, s) => (vote === undefined ? [] : [[p, s, vote] as const]))),
  );
  const seating = {
    seats,
    seat: Uint8Array.from(people, ({ seat }) => seat),
    organisation: Uint32Array.from(people, ({ organisation }) => organisation),
  };
  return { votes, matrix: lastVotes(votes), seating };
}

/** People as chance seats them: in `seats` seats or none, a third in organisations, with two sides of opinion that seats lean to. */
export function peopleBy(seed: number, seats: number, passes = 0.15): Person[] {
  const dice = random(seed);
  const statements = 4 + dice.below(6);
  const lean = Array.from({ length: 2 * statements }, () => dice.next());
  return Array.from({ length: 20 + dice.below(60) }, () => {
    const seat = dice.below(seats + 1);
    const side = dice.next() < 0.2 + (0.6 * seat) / seats ? 0 : 1;
    const vote = (s: number) => (dice.next() < lean[side * statements + s]! ? 1 : -1);
    return {
      seat,
      // An organisation sits in one seat.
      organisation: dice.next() < 0.3 ? 1 + 3 * seat + dice.below(3) : 0,
      ballot: Array.from({ length: statements }, (_, s) => {
        if (dice.next() < 0.3) return undefined;
        return dice.next() < passes ? 0 : vote(s);
      }),
    };
  });
}

export const seeds = fc.integer({ min: 0, max: 1_000_000 });
