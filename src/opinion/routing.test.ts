import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { random } from '../base/random.ts';
import { UNIFORM_SHARE } from '../domain/votes.ts';
import { type Candidate, FLOOR, propensities, route, UNIFORM } from './routing.ts';

const candidate = fc
  .record({
    votes: fc.nat({ max: 3_000 }),
    agreed: fc.double({ min: 0, max: 1, noNaN: true }),
    seen: fc.nat({ max: 9 }),
  })
  .map(({ votes, agreed, seen }): Candidate => ({ votes, agree: Math.round(agreed * votes), seen }));
const some = (most: number) => fc.array(candidate, { minLength: 1, maxLength: most });
const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 1e-12, `Expected ${expected}, got ${actual}.`);
const sum = (shares: Iterable<number>) => [...shares].reduce((total, each) => total + each, 0);

test('probabilities are 1 in all, and nothing is out of reach', () => {
  fc.assert(
    fc.property(some(300), (candidates) => {
      const shares = propensities(candidates);
      near(sum(shares), 1);
      for (const share of shares) assert.ok(share >= UNIFORM / candidates.length);
    }),
  );
});

test('what is drawn comes as often as its propensity says', () => {
  const draws = 20_000;
  fc.assert(
    fc.property(some(12), fc.nat(), (candidates, seed) => {
      const chance = random(seed);
      const shares = propensities(candidates);
      const drawn = new Array<number>(candidates.length).fill(0);
      for (let i = 0; i < draws; i++) {
        const { index, propensity } = route({ candidates, chance })!;
        assert.equal(propensity, shares[index]);
        drawn[index]++;
      }
      drawn.forEach((count, index) => {
        const share = shares[index]!;
        // Seven standard deviations: once in a billion draws of this test.
        const room = 7 * Math.sqrt(share * (1 - share) * draws) + 1;
        assert.ok(Math.abs(count - share * draws) <= room, `${count} of ${draws}, expected ${share * draws}`);
      });
    }),
    { numRuns: 30 },
  );
});

test('while a seat has not been asked often enough about something, that comes first but for one draw in ten', () => {
  fc.assert(
    fc.property(some(50), (candidates) => {
      const below = candidates.map(({ seen }) => seen < FLOOR);
      if (!below.includes(true)) return;
      const shares = propensities(candidates);
      near(
        sum(shares.filter((_, index) => below[index])),
        1 - UNIFORM + (UNIFORM * below.filter(Boolean).length) / below.length,
      );
      for (const [index, share] of shares.entries()) if (!below[index]) near(share, UNIFORM / shares.length);
    }),
  );
});

test('beyond the floor, the next vote goes where it tells most', () => {
  const heard = { seen: FLOOR };
  const order: [string, Candidate, Candidate][] = [
    ['little known before well known', { agree: 1, votes: 2, ...heard }, { agree: 10, votes: 20, ...heard }],
    ['divided before united', { agree: 10, votes: 20, ...heard }, { agree: 20, votes: 20, ...heard }],
    ['united either way alike', { agree: 0, votes: 20, ...heard }, { agree: 20, votes: 20, ...heard }],
  ];
  for (const [name, one, other] of order) {
    const [a, b] = propensities([one, other]);
    if (name.endsWith('alike')) near(a!, b!);
    else assert.ok(a! > b!, name);
  }
  const [first] = propensities([
    { agree: 3, votes: 4, seen: 9 },
    { agree: 0, votes: 2, seen: 9 },
  ]);
  // q = 4/6 and 1/4: scores (2/9 / 42)² and (3/16 / 20)².
  const [one, other] = [(2 / 9 / 42) ** 2, (3 / 16 / 20) ** 2];
  near(first!, 0.05 + (0.9 * one) / (one + other));
});

test('with nothing left to ask, nothing is drawn; and the last one is drawn whatever rounding leaves', () => {
  assert.equal(route({ candidates: [], chance: random(1) }), undefined);
  const candidates = Array.from({ length: 7 }, () => ({ agree: 0, votes: 0, seen: 0 }));
  assert.equal(route({ candidates, chance: { next: () => 1 } })?.index, 6);
  assert.equal(route({ candidates, chance: { next: () => 0 } })?.index, 0);
});

test('votes are clipped by the share that routing draws uniformly', () => {
  assert.equal(UNIFORM_SHARE, UNIFORM);
});
