import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Person, peopleBy, seated, seeds } from '../../test/opinion/seated.ts';
import { jeffreys } from './interval.ts';
import { manski, type SeatFigures, seatFigures } from './seatFigures.ts';
import { personWeights } from './seating.ts';

function figuresOf(seats: number, people: readonly Person[]): SeatFigures[] {
  const { matrix, seating } = seated(seats, people);
  return seatFigures(matrix, seating, personWeights(seating));
}

/** People of one seat, each with one vote; `organisation` is that of all of them. */
function seatOf(votes: readonly number[], organisation = 0): SeatFigures {
  return figuresOf(
    1,
    votes.map((vote) => ({ seat: 1, organisation, ballot: [vote] })),
  )[0]!;
}

test('a pass is half a vote that does not agree', () => {
  const cases: readonly (readonly [votes: readonly number[], share: number, effective: number])[] = [
    [[1, 1, 1, -1], 3 / 4, 4],
    [[1, 1, 1, 0], 3 / 3.5, 3.5],
    [[0, 0], 0, 1],
    [[-1, -1, 0], 0, 2.5],
  ];
  for (const [votes, share, effective] of cases) {
    const seat = seatOf(votes);
    const expected = jeffreys(share * effective, effective);
    for (const [got, value] of [
      [seat.share[0], share],
      [seat.effective[0], effective],
      [seat.lower[0], expected.lower],
      [seat.upper[0], expected.upper],
    ] as const)
      assert.ok(Math.abs(got! - value) < 1e-12, `${votes}: ${got} ${value}`);
  }
});

test('a seat is heard from five votes of equal weight, whatever that weight is', () => {
  for (const organisation of [0, 1]) {
    assert.equal(seatOf([1, 1, -1, 1], organisation).heard[0], 0);
    assert.equal(seatOf([1, 1, -1, 1, 1], organisation).heard[0], 1);
    // Worth 4.5.
    assert.equal(seatOf([1, 1, -1, 1, 0], organisation).heard[0], 0);
  }
});

test('a seat without votes is not heard, and its interval is nearly everything', () => {
  const empty = figuresOf(2, [{ seat: 1, organisation: 0, ballot: [1] }])[1]!;
  assert.deepEqual([empty.heard[0], empty.share[0], empty.effective[0], empty.disagreeShare[0]], [0, 0.5, 0, 0]);
  assert.ok(empty.lower[0]! < 0.01 && empty.upper[0]! > 0.99);
});

test('an organisation of nine beside one person counts as three, and tells less than three would', () => {
  const people = Array.from({ length: 10 }, (_, p) => ({
    seat: 1,
    organisation: p < 9 ? 1 : 0,
    ballot: [p < 9 ? 1 : -1],
  }));
  const seat = figuresOf(1, people)[0]!;
  assert.ok(Math.abs(seat.agree[0]! - 3) < 1e-12 && seat.disagree[0] === 1 && Math.abs(seat.share[0]! - 3 / 4) < 1e-12);
  // 4² / (9 · ⅓² + 1²)
  assert.ok(Math.abs(seat.effective[0]! - 8) < 1e-12);
});

test('between nobody and everybody who passed agreeing lies the share that agrees', () => {
  for (const [votes, low, high] of [
    [[1, 1, 0, -1], 0.5, 0.75],
    [[0, 0], 0, 1],
    [[1], 1, 1],
  ] as const)
    assert.deepEqual(manski(seatOf(votes), 0), { low, high });
  const nobody = figuresOf(2, [{ seat: 1, organisation: 0, ballot: [1] }])[1]!;
  assert.deepEqual(manski(nobody, 0), { low: 0, high: 1 });
  fc.assert(
    fc.property(seeds, (seed) => {
      for (const seat of figuresOf(3, peopleBy(seed, 3)))
        seat.share.forEach((share, s) => {
          const { low, high } = manski(seat, s);
          assert.ok(low <= share + 1e-12 && share <= high + 1e-12);
        });
    }),
  );
});

test('a seat growing tenfold with the same shares leaves every other to the last bit, and narrows its own bounds', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const people = peopleBy(seed, 3);
      const grown = people.flatMap((person) =>
        person.seat === 2 ? Array(10).fill({ ...person, organisation: 0 }) : person,
      );
      const alone = people.map((person) => (person.seat === 2 ? { ...person, organisation: 0 } : person));
      const [before, after] = [figuresOf(3, alone), figuresOf(3, grown)];
      for (const i of [0, 2]) assert.deepEqual(after[i], before[i]);
      before[1]!.share.forEach((share, s) => {
        assert.ok(Math.abs(after[1]!.share[s]! - share) < 1e-12);
        const width = ({ lower, upper }: SeatFigures) => upper[s]! - lower[s]!;
        assert.ok(width(after[1]!) <= width(before[1]!) + 1e-9);
      });
    }),
  );
});

test('agree and disagree swapped: counts are mirrored, and bounds where nobody passes', () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom(0, 0.2), (seed, passes) => {
      const people = peopleBy(seed, 3, passes);
      const swapped = people.map((person) => ({ ...person, ballot: person.ballot.map((vote) => vote && -vote) }));
      const [before, after] = [figuresOf(3, people), figuresOf(3, swapped)];
      before.forEach((seat, i) => {
        const mirror = after[i]!;
        assert.deepEqual([mirror.agree, mirror.disagree, mirror.pass], [seat.disagree, seat.agree, seat.pass]);
        if (passes > 0) return;
        seat.lower.forEach((lower, s) => {
          assert.ok(Math.abs(1 - mirror.upper[s]! - lower) < 1e-9);
          assert.ok(Math.abs(1 - mirror.lower[s]! - seat.upper[s]!) < 1e-9);
        });
      });
    }),
  );
});
