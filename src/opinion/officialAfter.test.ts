import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { random } from '../base/random.ts';
import { type Designation, designations } from './designation.ts';
import { official } from './official.ts';
import { officialAfter } from './officialAfter.ts';
import { lastVotes } from './votes.ts';

const SEATS = 6;
const [AGREED, DIVIDED] = [10, 20];

type Person = { readonly seat: number; readonly votes: readonly (number | undefined)[] };

function tableOf(people: readonly Person[]) {
  const rows = people.flatMap(({ votes }, p) => votes.flatMap((v, s) => (v === undefined ? [] : [{ p, s, v }])));
  return {
    matrix: lastVotes({
      participants: people.length,
      statements: AGREED + DIVIDED,
      participant: Uint32Array.from(rows, ({ p }) => p),
      statement: Uint32Array.from(rows, ({ s }) => s),
      value: Int8Array.from(rows, ({ v }) => v),
    }),
    seating: {
      seats: SEATS,
      seat: Uint8Array.from(people, ({ seat }) => seat),
      organisation: new Uint32Array(people.length),
    },
  };
}

/** People of six seats who agree on the first statements more or less readily, and are divided on the others. */
function honest(seed: number): Person[] {
  const dice = random(seed);
  return Array.from({ length: 240 }, (_, p) => {
    const [camp, readiness] = [dice.next() < 0.5 ? 1 : -1, dice.next() < 0.25 ? 0.4 : 0.97];
    const votes = Array.from({ length: AGREED + DIVIDED }, (_, s) => {
      if (dice.next() < 0.3) return undefined;
      if (s < AGREED) return dice.next() < readiness ? 1 : -1;
      return dice.next() < 0.75 === (s % 2 === 0) ? camp : -camp;
    });
    return { seat: (p % SEATS) + 1, votes };
  });
}

const bloc = (size: number, seat: number): Person[] =>
  new Array<Person>(size).fill({ seat, votes: Array.from({ length: AGREED }, () => -1) });
const publishedAs = (people: readonly Person[]): Designation[] => {
  const { matrix, seating } = tableOf(people);
  return Array.from(official(matrix, seating).designation, (index) => designations[index]!);
};
const count = (flags: Uint8Array) => flags.reduce((sum, flag) => sum + flag, 0);

test('a bloc in one seat that turns the axes takes no published consensus away, whatever its size', () => {
  let lostOtherwise = 0;
  fc.assert(
    fc.property(
      fc.nat({ max: 50 }),
      fc.integer({ min: 1, max: SEATS }),
      fc.integer({ min: 20, max: 300 }),
      (seed, seat, size) => {
        const people = honest(seed);
        const published = publishedAs(people);
        const { matrix, seating } = tableOf([...people, ...bloc(size, seat)]);
        lostOtherwise += count(official(matrix, seating, { previous: published }).challenged);
        const { challenged, designation } = officialAfter(matrix, seating, published);
        const others = people.filter((person) => person.seat !== seat);
        const agreedByOthers = (s: number) => publishedAs(others)[s]?.endsWith('consensus');
        for (let s = 0; s < AGREED; s++) {
          if (!published[s]!.endsWith('consensus') || !agreedByOthers(s)) continue;
          assert.equal(challenged[s], 0);
          assert.ok(designations[designation[s]!]!.endsWith('consensus'));
        }
      },
    ),
    { numRuns: 25 },
  );
  assert.ok(lostOtherwise > 0, 'the test would say nothing');
});

test('consensus that people of all seats leave is challenged', () => {
  const people = honest(1);
  const published = publishedAs(people);
  const turned = people.map(({ seat, votes }) => ({ seat, votes: votes.map((v, s) => (s < AGREED && v ? -v : v)) }));
  const { matrix, seating } = tableOf(turned);
  const { challenged } = officialAfter(matrix, seating, published);
  const agreed = published.filter((designation) => designation.endsWith('consensus')).length;
  assert.ok(agreed > 0);
  assert.equal(count(challenged), agreed);
});

test('with nothing published the figures are as they are', () => {
  const { matrix, seating } = tableOf(honest(2));
  assert.deepEqual(officialAfter(matrix, seating, []), official(matrix, seating));
});
