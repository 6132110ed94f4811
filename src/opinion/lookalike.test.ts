import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { random } from '../base/random.ts';
import { jaccard, type LookalikeOptions, lookalikes } from './lookalike.ts';
import { lastVotes } from './votes.ts';

type Ballot = readonly (readonly [statement: number, vote: number])[];

const STATEMENTS = 60;

function lookalikesIn(ballots: readonly Ballot[], options?: LookalikeOptions) {
  const rows = ballots.flatMap((ballot, p) => ballot.map(([s, v]) => [p, s, v] as const));
  return lookalikes(
    lastVotes({
      participants: ballots.length,
      statements: STATEMENTS,
      participant: Uint32Array.from(rows, ([p]) => p),
      statement: Uint32Array.from(rows, ([, s]) => s),
      value: Int8Array.from(rows, ([, , v]) => v),
    }),
    options,
  );
}

/** People who are asked at random and vote at random. */
function honest(count: number, votes: number, seed: number): Ballot[] {
  const dice = random(seed);
  return Array.from({ length: count }, () => {
    const asked = new Set<number>();
    while (asked.size < votes) asked.add(dice.below(STATEMENTS));
    return [...asked].map((s) => [s, dice.below(3) - 1] as const);
  });
}

const BLOC: Ballot = Array.from({ length: 20 }, (_, s) => [3 * s, s % 2 === 0 ? 1 : -1] as const);

test('a bloc with one ballot is one component, and weighs as one person', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), fc.nat({ max: 1000 }), (size, seed) => {
      const found = lookalikesIn([...honest(40, 20, seed), ...new Array<Ballot>(size).fill(BLOC)]);
      assert.deepEqual([found.method, found.sizes, found.byChance], ['exact', [size], 0]);
      const weight = found.lock.subarray(40).reduce((sum, lock) => sum + lock, 0);
      assert.ok(Math.abs(weight - 1) < 1e-12);
      assert.ok(found.lock.subarray(0, 40).every((lock) => lock === 1));
    }),
    { numRuns: 20 },
  );
});

test('nine of ten votes alike are alike, and look-alikes of look-alikes belong together', () => {
  const second: Ballot = [...BLOC.slice(0, 19), [1, 1]];
  const third: Ballot = [...BLOC.slice(1, 19), [1, 1], [2, -1]];
  const { sizes, component } = lookalikesIn([...honest(30, 20, 3), BLOC, second, third]);
  assert.deepEqual([sizes, [...component.subarray(29)]], [[3], [0, 1, 1, 1]]);
});

test('ballots alike because everybody votes so are left apart, and counted', () => {
  const unanimous: Ballot = Array.from({ length: 12 }, (_, s) => [s, 1] as const);
  const found = lookalikesIn(new Array<Ballot>(50).fill(unanimous));
  assert.deepEqual([found.sizes, found.byChance], [[], 50]);
});

test('fewer than ten votes are not compared', () => {
  const { ballots, sizes } = lookalikesIn([...honest(30, 20, 5), BLOC.slice(0, 9), BLOC.slice(0, 9)]);
  assert.deepEqual([ballots, sizes], [30, []]);
});

test('independent mimicry is not found: who votes with 20 % noise of their own looks like anybody', () => {
  const dice = random(9);
  const mimics = Array.from({ length: 30 }, () =>
    BLOC.map(([s, v]) => [s, dice.next() < 0.2 ? 0 : dice.next() < 0.1 ? -v : v] as const),
  );
  const { sizes } = lookalikesIn([...honest(60, 20, 1), ...mimics]);
  assert.ok(sizes.reduce((sum, size) => sum + size, 0) < 10, `${sizes}`);
});

test('exact search finds each pair that comparing all would, and MinHash the same components of what is clearly alike', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000 }), fc.integer({ min: 0, max: 3 }), (seed, changes) => {
      const dice = random(seed);
      const copies = honest(12, 25, seed).flatMap((ballot) =>
        Array.from({ length: 3 }, () => {
          const copy = new Map(ballot);
          for (let i = 0; i < changes; i++) copy.delete([...copy.keys()][dice.below(copy.size)]!);
          return [...copy];
        }),
      );
      const exact = lookalikesIn(copies);
      const tokens = copies.map((ballot) => Int32Array.from(ballot, ([s, v]) => 3 * s + v + 1).sort());
      for (let a = 0; a < copies.length; a++) {
        for (let b = 0; b < a; b++) {
          const together = exact.component[a] === exact.component[b] && exact.component[a]! > 0;
          if (jaccard(tokens[a]!, tokens[b]!) >= 0.8) assert.ok(together, `${a} and ${b}`);
        }
      }
      // Ballots that share none of their rarest votes take no step at all: less than none is never enough.
      const hashed = lookalikesIn(copies, { budget: -1 });
      assert.equal(hashed.method, 'minhash');
      assert.deepEqual(hashed.component, exact.component);
    }),
    { numRuns: 20 },
  );
});
