import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Person, peopleBy, seated, seeds } from '../../test/opinion/seated.ts';
import { random } from '../base/random.ts';
import { designations, evidenceOn } from './designation.ts';
import { type Official, type OfficialOptions, official } from './official.ts';

const SEATS = 4;

function figuresOf(seats: number, people: readonly Person[], options?: OfficialOptions): Official {
  const { matrix, seating } = seated(seats, people);
  return official(matrix, seating, options);
}

function near(got: ArrayLike<number>, expected: ArrayLike<number>, what: string): void {
  assert.equal(got.length, expected.length);
  for (let i = 0; i < got.length; i++)
    assert.ok(
      Object.is(got[i], expected[i]) || Math.abs(got[i]! - expected[i]!) <= 1e-9,
      `${what} ${i}: ${got[i]} ${expected[i]}`,
    );
}

/** All that is told of a statement but the bins, seat by seat in the order of `seats`. */
function readingsOf(figures: Official, s: number, seats: readonly number[]): number[] {
  const of = seats.flatMap((i) => {
    const seat = figures.seats[i]!;
    const { agree, disagree, pass, effective, share, lower, upper, disagreeShare, heard } = seat;
    return [agree, disagree, pass, effective, share, lower, upper, disagreeShare, heard].map((column) => column[s]!);
  });
  return [...of, figures.balanced[s]!, figures.index[s]!, figures.designation[s]!];
}

/** Of one axis, for the statements in this order. */
function binsOf({ bins }: Official, axis: 0 | 1, statements: readonly number[], mirrored: boolean): number[] {
  const all = mirrored ? bins[axis].toReversed() : bins[axis];
  return all.flatMap((bin) => [bin.share, bin.lower, bin.upper].flatMap((column) => statements.map((s) => column[s]!)));
}

function shuffled(length: number, seed: number): number[] {
  const dice = random(seed);
  return Array.from({ length }, (_, i) => ({ i, by: dice.next() }))
    .sort((a, b) => a.by - b.by)
    .map(({ i }) => i);
}

test('names and order of people, statements, seats and organisations change nothing by more than 1e-9', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const people = peopleBy(seed, SEATS);
      const order = shuffled(people.length, seed + 1);
      const statements = shuffled(people[0]!.ballot.length, seed + 2);
      const seats = shuffled(SEATS, seed + 3);
      const other = order.map((p) => ({
        seat: people[p]!.seat === 0 ? 0 : seats.indexOf(people[p]!.seat - 1) + 1,
        organisation: people[p]!.organisation === 0 ? 0 : 90 - people[p]!.organisation,
        ballot: statements.map((s) => people[p]!.ballot[s]),
      }));
      const [before, after] = [figuresOf(SEATS, people), figuresOf(SEATS, other)];
      statements.forEach((s, at) => {
        near(readingsOf(after, at, [0, 1, 2, 3]), readingsOf(before, s, seats), `statement ${s}`);
      });
      for (const axis of [0, 1] as const) {
        const got = binsOf(after, axis, [...statements.keys()], false);
        const same = [false, true].some((mirrored) =>
          binsOf(before, axis, statements, mirrored).every((value, i) => Math.abs(value - got[i]!) <= 1e-9),
        );
        assert.ok(same, `axis ${axis}, in either direction`);
      }
    }),
  );
});

test('a seat growing tenfold moves no bound of any other', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const people = peopleBy(seed, SEATS);
      const grown = people.flatMap((person) => (person.seat === 1 ? Array(10).fill(person) : person));
      const [before, after] = [figuresOf(SEATS, people), figuresOf(SEATS, grown)];
      assert.deepEqual(after.seats.slice(1), before.seats.slice(1));
    }),
  );
});

test('a seat that nobody takes is not heard and never agrees, and the others need as many as before', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const people = peopleBy(seed, SEATS);
      const [before, after] = [figuresOf(SEATS, people), figuresOf(SEATS + 1, people)];
      assert.deepEqual(after.seats.slice(0, SEATS), before.seats);
      near(after.balanced, before.balanced, 'mean');
      const empty = after.seats[SEATS]!;
      for (let s = 0; s < before.balanced.length; s++) {
        assert.equal(empty.heard[s], 0);
        assert.ok(empty.lower[s]! < 0.01);
        assert.notEqual(designations[after.designation[s]!], 'full-consensus');
        const { excludes } = evidenceOn(after, s);
        const full = excludes[0]!.because.find(({ code }) => code === 'not-heard');
        assert.ok(full && 'seats' in full && full.seats.includes(SEATS + 1));
        // With a seat more, no statement is nearer to agreement than it was.
        const agrees = (of: Official) => of.designation[s]! <= 1;
        assert.ok(agrees(before) || !agrees(after));
      }
    }),
  );
});

test('agree and disagree swapped: counts are mirrored, and bounds of seats where nobody passes', () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom(0, 0.2), (seed, passes) => {
      const people = peopleBy(seed, SEATS, passes);
      const swapped = people.map((person) => ({ ...person, ballot: person.ballot.map((vote) => vote && -vote) }));
      const [before, after] = [figuresOf(SEATS, people), figuresOf(SEATS, swapped)];
      before.seats.forEach((seat, i) => {
        const mirror = after.seats[i]!;
        assert.deepEqual([mirror.agree, mirror.disagree, mirror.pass], [seat.disagree, seat.agree, seat.pass]);
        if (passes > 0) return;
        near(
          mirror.lower,
          seat.upper.map((upper) => 1 - upper),
          'lower',
        );
        near(
          mirror.upper,
          seat.lower.map((lower) => 1 - lower),
          'upper',
        );
      });
    }),
  );
});

test('a run without a seat is that of a table where nobody of it ever was', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const people = peopleBy(seed, SEATS);
      const others = people.map((person) => (person.seat === SEATS ? { ...person, seat: 0 } : person));
      const [run, table] = [
        figuresOf(SEATS, people, { variation: { without: { seat: SEATS } } }),
        figuresOf(SEATS - 1, others),
      ];
      assert.deepEqual(run.present, [1, 2, 3]);
      assert.deepEqual(run.designation, table.designation);
      assert.deepEqual(run.binOf, table.binOf);
      near(run.index, table.index, 'index');
      assert.ok(run.seats[SEATS - 1]!.heard.every((heard) => heard === 0));
    }),
  );
});

test('bins hold who has a seat and a vote, and statements taken out do not place anybody', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const people = [...peopleBy(seed, SEATS), { seat: 1, organisation: 0, ballot: [] }];
      const { binOf } = figuresOf(SEATS, people);
      people.forEach(({ seat, ballot }, p) => {
        const placed = seat > 0 && ballot.some((vote) => vote !== undefined);
        for (const axis of binOf) assert.equal(axis[p]! >= 0, placed);
      });
      const takenOut = new Uint8Array(people[0]!.ballot.length);
      takenOut[0] = 1;
      const other = people.map((person) => ({
        ...person,
        ballot: person.ballot.map((vote, s) => (s === 0 && vote ? -vote : vote)),
      }));
      assert.deepEqual(figuresOf(SEATS, other, { takenOut }).binOf, figuresOf(SEATS, people, { takenOut }).binOf);
    }),
  );
});

test('what lists are sorted by: neither the best nor the worst seat moves it', () => {
  const agree = (seat: number, of: number) =>
    Array.from({ length: 20 }, (_, p) => ({ seat, organisation: 0, ballot: [p < of ? 1 : -1] }));
  const of = (...shares: number[]) =>
    figuresOf(
      shares.length,
      shares.flatMap((share, i) => agree(i + 1, share)),
    ).index[0]!;
  assert.ok(of(18, 18, 18, 18) > of(14, 14, 14, 14));
  assert.ok(of(2, 18, 18, 18) > of(2, 2, 18, 18));
  fc.assert(
    fc.property(seeds, (seed) => {
      for (const index of figuresOf(SEATS, peopleBy(seed, SEATS)).index) assert.ok(index >= 0 && index <= 1);
    }),
  );
});

test('nobody, no statement, no seat', () => {
  for (const [seats, people] of [
    [0, []],
    [3, []],
    [3, [{ seat: 0, organisation: 0, ballot: [1, -1] }]],
    [1, peopleBy(1, 1)],
    [0, [{ seat: 0, organisation: 0, ballot: [1] }]],
  ] as const) {
    const figures = figuresOf(seats, people);
    for (const class_ of figures.designation) assert.equal(designations[class_], 'insufficient');
  }
});

test('a seat beyond the table, or seats of fewer people than there are, is a mistake of the caller', () => {
  const { matrix, seating } = seated(SEATS, peopleBy(1, SEATS));
  assert.throws(() => official(matrix, { ...seating, seats: SEATS - 1 }), /Expected seats from 1 to 3, got 4\./);
  assert.throws(
    () => official(matrix, { ...seating, seat: seating.seat.slice(1) }),
    /Expected seats of \d+ people, got/,
  );
});
