import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { random } from '../base/random.ts';
import { accountsNeeded, capture, sybilCost } from './capture.ts';
import { designations } from './designation.ts';
import { betaQuantile } from './interval.ts';
import { lookalikes } from './lookalike.ts';
import { official } from './official.ts';
import type { Seating } from './seating.ts';
import { lastVotes } from './votes.ts';

interface Person {
  readonly seat: number;
  readonly organisation: number;
  readonly votes: readonly (number | undefined)[];
}

function tableOf(people: readonly Person[], seats: number) {
  const rows = people.flatMap(({ votes }, p) => votes.flatMap((v, s) => (v === undefined ? [] : [{ p, s, v }])));
  const seating: Seating = {
    seats,
    seat: Uint8Array.from(people, ({ seat }) => seat),
    organisation: Uint32Array.from(people, ({ organisation }) => organisation),
  };
  const matrix = lastVotes({
    participants: people.length,
    statements: Math.max(1, ...people.map(({ votes }) => votes.length)),
    participant: Uint32Array.from(rows, ({ p }) => p),
    statement: Uint32Array.from(rows, ({ s }) => s),
    value: Int8Array.from(rows, ({ v }) => v),
  });
  return { matrix, seating };
}

const many = (count: number, person: Person): Person[] => new Array<Person>(count).fill(person);
const vote = fc.constantFrom(1, 1, 0, -1, undefined);
const person = (seats: number) =>
  fc.record({
    seat: fc.integer({ min: 0, max: seats }),
    organisation: fc.integer({ min: 0, max: 6 }),
    votes: fc.array(vote, { minLength: 4, maxLength: 4 }),
  });

test('whatever a class rests on is named: each seat and each organisation without which it is another', () => {
  const people = fc.array(person(3), { minLength: 20, maxLength: 60 });
  fc.assert(
    fc.property(people, (all) => {
      const { matrix, seating } = tableOf(all, 3);
      const found = capture(matrix, seating);
      const asItIs = official(matrix, seating).designation;
      assert.equal(found.organisationsNotTried, 0);
      for (let s = 0; s < matrix.statements; s++) {
        const changes = (without: { seat?: number; organisation?: number }) =>
          official(matrix, seating, { variation: { without } }).designation[s] !== asItIs[s];
        assert.deepEqual(
          found.restsOn[s],
          [1, 2, 3, 4, 5, 6].filter((organisation) => changes({ organisation })),
        );
        assert.deepEqual(
          found.pivotalSeats[s],
          [1, 2, 3].filter((seat) => changes({ seat })),
        );
      }
    }),
    { numRuns: 40 },
  );
});

test('one organisation that speaks for a seat is named where consensus rests on it, whatever its number of accounts', () => {
  const others = [1, 2].flatMap((seat) => many(30, { seat, organisation: 0, votes: [1, 1, -1] }));
  fc.assert(
    fc.property(fc.integer({ min: 40, max: 800 }), fc.integer({ min: 1, max: 90 }), (accounts, name) => {
      // Its seat has nobody else who agrees; a third seat is needed, for the fourth has not been heard.
      const bloc = many(accounts, { seat: 3, organisation: name, votes: [1, 1, -1] });
      const few = many(2, { seat: 3, organisation: 0, votes: [-1, 1, -1] });
      const { matrix, seating } = tableOf([...others, ...bloc, ...few], 4);
      const { restsOn, withoutOrganisation } = capture(matrix, seating);
      const designation = (index: number) => designations[index]!;
      const base = official(matrix, seating);
      assert.equal(designation(base.designation[1]!), 'consensus');
      assert.deepEqual(restsOn[1], [name]);
      const [without] = withoutOrganisation;
      assert.equal(designation(without!.designation[1]!), 'insufficient');
      assert.equal(without!.people, accounts);
    }),
    { numRuns: 20 },
  );
});

test('with more organisations than are tried, those with the largest share of their seat are, and the rest counted', () => {
  const people = [
    ...many(9, { seat: 1, organisation: 7, votes: [1] }),
    ...many(4, { seat: 1, organisation: 8, votes: [1] }),
    ...many(4, { seat: 2, organisation: 9, votes: [1] }),
  ];
  const { matrix, seating } = tableOf(people, 2);
  const { withoutOrganisation, organisationsNotTried } = capture(matrix, seating, { organisations: 2 });
  assert.deepEqual(
    withoutOrganisation.map(({ organisation, people, share }) => [organisation, people, share]),
    [
      [9, 4, 1],
      [7, 9, 0.6],
    ],
  );
  assert.equal(organisationsNotTried, 1);
});

test('each seat is tried at half and at double weight, and look-alikes as one person if they are given', () => {
  const dice = random(2);
  const ballot = Array.from({ length: 40 }, (_, s) => (s % 2 === 0 ? 1 : -1));
  const people = [1, 2, 3].flatMap((seat) =>
    Array.from({ length: 12 }, () => ({
      seat,
      organisation: 0,
      votes: seat === 3 ? ballot : ballot.map(() => 2 * dice.below(2) - 1),
    })),
  );
  const { matrix, seating } = tableOf(people, 3);
  const alike = lookalikes(matrix);
  assert.ok(alike.sizes[0]! >= 12);
  const found = capture(matrix, seating, { lookalikes: alike });
  assert.deepEqual(
    found.seatWeights.map(({ seat, times }) => [seat, times]),
    [1, 2, 3].flatMap((seat) => [
      [seat, 0.5],
      [seat, 2],
    ]),
  );
  const collapsed = official(matrix, seating, { variation: { lock: alike.lock } });
  assert.deepEqual(found.lookalikes?.designation, collapsed.designation);
  assert.equal(capture(matrix, seating).lookalikes, undefined);
});

test('the accounts needed are the fewest: one fewer would not do', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const effective = fc.double({ min: 0, max: 300, noNaN: true });
  fc.assert(
    fc.property(share, effective, (p, n) => {
      const lower = (b: number) => betaQuantile(0.05, 0.5 + p * n + b, 0.5 + (1 - p) * n);
      const needed = accountsNeeded(p, n);
      assert.ok(lower(needed) >= 0.6 - 1e-9);
      if (needed > 0) assert.ok(lower(needed - 1) < 0.6 + 1e-9);
    }),
  );
});

test('the Sybil cost is that of all seats but the dearest, and grows neither with the people of the others nor their votes', () => {
  const people = [1, 2, 3].flatMap((seat) => many(10 * seat, { seat, organisation: 0, votes: [-1, 1] }));
  const { matrix, seating } = tableOf(people, 3);
  const { accounts, bySeat } = sybilCost(official(matrix, seating));
  const costs = [10, 20, 30].map((n) => accountsNeeded(0, n));
  assert.deepEqual(
    bySeat.map(([against]) => against),
    costs,
  );
  assert.deepEqual([...accounts], [costs[0]! + costs[1]!, 0]);
});

test('a table of one seat cannot be bought into agreement, for it has none', () => {
  const { matrix, seating } = tableOf(many(20, { seat: 1, organisation: 0, votes: [1] }), 1);
  assert.deepEqual([...capture(matrix, seating).sybil.accounts], [Number.POSITIVE_INFINITY]);
});
