import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Seating } from './seating.ts';
import { harmonicTable, type Slate, type SlateOptions, slate } from './slate.ts';
import type { VoteLog } from './types.ts';
import { lastVotes } from './votes.ts';

type Ballot = readonly (1 | 0 | -1 | undefined)[];

/** One ballot a person, one seat for all unless told. */
function tableOf(ballots: readonly Ballot[], seats: readonly number[] = ballots.map(() => 1)) {
  const rows = ballots.flatMap((ballot, p) => ballot.flatMap((v, s) => (v === undefined ? [] : [{ p, s, v }])));
  const log: VoteLog = {
    participants: ballots.length,
    statements: Math.max(1, ...ballots.map(({ length }) => length)),
    participant: Uint32Array.from(rows, ({ p }) => p),
    statement: Uint32Array.from(rows, ({ s }) => s),
    value: Int8Array.from(rows, ({ v }) => v),
  };
  const seating: Seating = {
    seats: Math.max(1, ...seats),
    seat: Uint8Array.from(seats),
    organisation: new Uint32Array(ballots.length),
  };
  return { matrix: lastVotes(log), seating };
}

const slateOf = (ballots: readonly Ballot[], options: SlateOptions, seats?: readonly number[]): Slate => {
  const { matrix, seating } = tableOf(ballots, seats);
  return slate(matrix, seating, options);
};
const statements = ({ items }: Slate) => items.map(({ statement }) => statement);
const times = <T>(count: number, value: T): T[] => new Array<T>(count).fill(value);
const vote = fc.constantFrom<(1 | 0 | -1 | undefined)[]>(1, 0, -1, undefined);
const some = fc.array(fc.array(vote, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 14 });

test('places are shared out in proportion: two thirds get two of three, one third gets one', () => {
  const ballots: Ballot[] = [...times<Ballot>(6, [1, 1, 1, -1, -1]), ...times<Ballot>(3, [-1, -1, -1, 1, 1])];
  assert.deepEqual(statements(slateOf(ballots, { size: 3 })).sort(), [0, 1, 3]);
});

test('seats weigh the same, however many people sit there', () => {
  const ballots: Ballot[] = [...times<Ballot>(40, [1, 1, -1, -1]), ...times<Ballot>(4, [-1, -1, 1, 1])];
  const seats = [...times(40, 1), ...times(4, 2)];
  const found = slateOf(ballots, { size: 2 }, seats);
  assert.deepEqual(statements(found), [0, 2]);
  assert.deepEqual([...found.observed.seats], [1, 1]);
});

test('of equals the statement with the lowest number is taken, and one left out never', () => {
  const ballots = times(3, [1, 1, 1] as const);
  assert.deepEqual(statements(slateOf(ballots, { size: 2 })), [0, 1]);
  assert.deepEqual(statements(slateOf(ballots, { size: 2, leftOut: Uint8Array.of(1, 0, 0) })), [1, 2]);
  assert.deepEqual(statements(slateOf(ballots, { size: 9 })), [0, 1, 2]);
});

test('with signed items a list shows who disagrees', () => {
  const ballots: Ballot[] = [...times<Ballot>(5, [1, 1]), ...times<Ballot>(5, [-1, 1])];
  const { items } = slateOf(ballots, { size: 3, signed: true });
  assert.deepEqual(items, [
    { statement: 1, side: 'agree' },
    { statement: 0, side: 'agree' },
    { statement: 0, side: 'disagree' },
  ]);
});

test('no exchange of one item for another gains n / k² or more, and the audit is what can be counted by hand', () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 4 }), (ballots, size) => {
      const { observed, items, welfare } = slateOf(ballots, { size });
      const voters = ballots.filter((ballot) => ballot.some((v) => v !== undefined));
      const chosen = items.map(({ statement }) => statement);
      const utility = (ballot: Ballot, list: readonly number[]) => list.filter((s) => ballot[s] === 1).length;
      const harmonic = (n: number) => times(n, 0).reduce((sum, _, i) => sum + 1 / (i + 1), 0);
      const mean = (list: readonly number[]) =>
        voters.reduce((sum, ballot) => sum + harmonic(utility(ballot, list)), 0) / Math.max(1, voters.length);
      assert.ok(Math.abs(mean(chosen) - welfare) < 1e-9);
      const others = [...ballots[0]!.keys()].filter(
        (s) => !chosen.includes(s) && ballots.some((b) => b[s] !== undefined),
      );
      for (const out of chosen) {
        for (const into of others) {
          const gain = mean(chosen.map((s) => (s === out ? into : s))) - mean(chosen);
          assert.ok(gain < 1 / chosen.length ** 2 + 1e-9, `${gain}`);
        }
      }
      let violation = 0;
      for (const c of others) {
        for (let l = 1; l <= chosen.length; l++) {
          const left = voters.filter((ballot) => ballot[c] === 1 && utility(ballot, chosen) < l).length;
          violation = Math.max(violation, left / ((l * voters.length) / chosen.length));
        }
      }
      assert.ok(Math.abs(observed.violation - violation) < 1e-9);
      assert.ok(violation < 1, 'local search gives EJR+ too wherever it was tried');
      assert.equal(observed.uncovered.people, voters.filter((ballot) => utility(ballot, chosen) === 0).length);
    }),
  );
});

test('estimates of 0 and 1 give what votes would, and the pessimistic audit looks past them', () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 4 }), fc.boolean(), (ballots, size, signed) => {
      const full = ballots.map((ballot) => ballot.map((v) => v ?? -1)) as Ballot[]; // every hole filled with a vote
      const filled = slateOf(full, { size, signed });
      const seen = ballots.map((ballot, p) => (p === 0 ? full[0]! : ballot));
      const { matrix, seating } = tableOf(seen);
      const voted = seen.every((ballot) => ballot.some((v) => v !== undefined));
      if (!voted || matrix.columns.length < 6) return;
      const estimates = Float32Array.from(full.flat(), (v) => Number(v === 1));
      const guessed = slate(matrix, seating, { size, signed, estimates });
      assert.deepEqual(guessed.items, filled.items);
      assert.ok(Math.abs(guessed.estimated!.violation - filled.observed.violation) < 1e-6);
      assert.ok(guessed.observed.uncovered.people >= filled.observed.uncovered.people);
    }),
  );
});

test('nobody there, nothing to list', () => {
  const { items, welfare, observed } = slateOf([[undefined]], { size: 3 });
  assert.deepEqual([items, welfare, observed.violation, observed.uncovered.of], [[], 0, 0, 0]);
});

test('the table of H has its values: H(½) = 2 − 2 ln 2, H(10) = 7381 / 2520', () => {
  const table = harmonicTable(12);
  assert.ok(Math.abs(table[512]! - (2 - 2 * Math.log(2))) < 1e-12);
  assert.ok(Math.abs(table[10 * 1024]! - 7381 / 2520) < 1e-12);
});
