import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Designation, designate, designations, evidenceOn, type Measures, type Reason } from './designation.ts';

interface Seat {
  readonly lower: number;
  readonly share?: number;
  readonly opposed?: number;
  /** Votes' worth; heard from 5. */
  readonly effective?: number;
}

const at = (lower: number): Seat => ({ lower });
const UNHEARD: Seat = { lower: 0.2, effective: 2 };
const HIGH = [0.8, 0.8, 0.8, 0.8, 0.8, 0.8];

/** One statement: seats, lower bounds of the three bins of either axis, and perhaps an objection. */
function measures(seats: readonly Seat[], bins: readonly number[] = HIGH, objection = 0): Measures {
  const one = Float64Array.of;
  const heard = seats.filter(({ effective = 9 }) => effective >= 5);
  const shareOf = ({ lower, share = lower + 0.1 }: Seat) => share;
  const bin = (lower: number) => ({
    share: one.call(Float64Array, lower + 0.1),
    lower: one.call(Float64Array, lower),
    upper: one.call(Float64Array, 1),
  });
  const axis = (from: number) => bins.slice(from, from + 3).map(bin);
  return {
    seats: seats.map((seat) => ({
      ...{ agree: new Float64Array(1), disagree: new Float64Array(1), pass: new Float64Array(1) },
      effective: Float64Array.of(seat.effective ?? 9),
      share: Float64Array.of(shareOf(seat)),
      lower: Float64Array.of(seat.lower),
      upper: Float64Array.of(1),
      disagreeShare: Float64Array.of(seat.opposed ?? 0),
      heard: Uint8Array.of((seat.effective ?? 9) >= 5 ? 1 : 0),
    })),
    present: seats.map((_, i) => i + 1),
    bins: [axis(0), axis(3)],
    balanced: Float64Array.of(heard.reduce((sum, seat) => sum + shareOf(seat), 0) / heard.length),
    objections: Uint8Array.of(objection),
  };
}

const many = (count: number, seat: Seat): Seat[] => Array(count).fill(seat);
const LOW = [0.1, 0.1, 0.1, 0.1, 0.1, 0.1];

/** Told apart by one number each, in the order in which they are tried. */
const CASES: readonly (readonly [expected: Designation, Measures])[] = [
  ['full-consensus', measures(many(6, at(0.75)), [0.75, 0.8, 0.8, 0.8, 0.8, 0.8])],
  ['consensus', measures([...many(5, at(0.8)), at(0.74)])],
  ['consensus', measures([...many(5, at(0.8)), { lower: 0.8, opposed: 0.06 }])],
  ['full-consensus', measures([...many(5, at(0.8)), { lower: 0.8, opposed: 0.05 }])],
  ['consensus', measures(many(6, at(0.8)), [0.8, 0.8, 0.74, 0.8, 0.8, 0.8])],
  ['consensus', measures(many(6, at(0.8)), HIGH, 1)],
  ['consensus', measures([...many(5, at(0.6)), at(0.1)])],
  ['consensus', measures([...many(5, at(0.6)), UNHEARD])],
  ['strong-support', measures([...many(4, at(0.8)), at(0.59), at(0.1)])],
  ['strong-support', measures([...many(4, at(0.8)), at(0.59), UNHEARD])],
  ['strong-support', measures(many(6, at(0.8)), [0.8, 0.8, 0.49, 0.8, 0.8, 0.8])],
  ['strong-support', measures([...many(4, at(0.55)), ...many(2, at(0.4))])],
  ['divergence', measures([...many(3, at(0.8)), ...many(3, at(0.49))])],
  ['divergence', measures([...many(4, at(0.5)), at(0.3), at(0.4)])],
  ['minority-view', measures([at(0.6), ...many(5, at(0.1))], LOW)],
  ['minority-view', measures(many(6, at(0.1)), [0.1, 0.1, 0.6, 0.1, 0.1, 0.1])],
  ['divergence', measures([at(0.59), ...many(5, at(0.1))], LOW)],
  ['insufficient', measures([...many(4, at(0.8)), UNHEARD, UNHEARD])],
  ['insufficient', measures(many(6, UNHEARD))],
  // Fewer seats: two agree only together, one alone never.
  ['full-consensus', measures(many(2, at(0.8)))],
  ['insufficient', measures([at(0.8), UNHEARD])],
  ['divergence', measures([at(0.8), at(0.1)])],
  ['consensus', measures([at(0.8), at(0.8), at(0.1)])],
  ['insufficient', measures([at(0.8)])],
  ['insufficient', measures([])],
];

test('the class of a statement', () => {
  for (const [i, [expected, of]] of CASES.entries()) {
    assert.equal(evidenceOn(of, 0).consistentWith, expected, `case ${i}`);
    assert.equal(designations[designate(of, []).designation[0]!], expected, `case ${i}`);
  }
});

test('a bound that misses a threshold by rounding is on it', () => {
  assert.equal(evidenceOn(measures(many(6, at(0.75 - 1e-12))), 0).consistentWith, 'full-consensus');
  assert.equal(evidenceOn(measures(many(6, at(0.75 - 1e-6))), 0).consistentWith, 'consensus');
});

test('every class before it is excluded, in order and each with a reason', () => {
  for (const [, of] of CASES) {
    const { consistentWith, excludes } = evidenceOn(of, 0);
    const order = designations.slice(0, designations.indexOf(consistentWith));
    assert.deepEqual(
      excludes.map(({ designation }) => designation),
      order,
    );
    assert.ok(excludes.every(({ because }) => because.length > 0));
  }
});

test('reasons name seats and bins, nearest first, and how many of them it would take', () => {
  const because = (of: Measures, designation: Designation): readonly Reason[] =>
    evidenceOn(of, 0)
      .excludes.find((one) => one.designation === designation)!
      .because.map(
        (reason) =>
          ('lacks' in reason
            ? { ...reason, lacks: reason.lacks.map((x) => Math.round(x * 1e6) / 1e6) }
            : reason) as Reason,
      );
  const divided = measures([at(0.8), at(0.8), at(0.8), at(0.3), at(0.55), UNHEARD], [0.8, 0.4, 0.8, 0.8, 0.8, 0.45]);
  assert.deepEqual(because(divided, 'consensus'), [
    { code: 'seat-below', seats: [5, 4], lacks: [0.05, 0.3], enough: 2, threshold: 0.6 },
    {
      code: 'bin-below',
      bins: [
        [1, 2],
        [0, 1],
      ],
      lacks: [0.05, 0.1],
      enough: 2,
      threshold: 0.5,
    },
  ]);
  assert.deepEqual(because(measures([...many(4, at(0.8)), at(0.59), at(0.1)]), 'consensus'), [
    { code: 'seat-below', seats: [5, 6], lacks: [0.01, 0.5], enough: 1, threshold: 0.6 },
  ]);
  assert.deepEqual(because(measures([...many(4, at(0.8)), UNHEARD, { lower: 0, effective: 4 }]), 'divergence'), [
    { code: 'not-heard', seats: [6, 5], lacks: [1, 3], enough: 1, threshold: 5 },
  ]);
  assert.deepEqual(because(measures([...many(5, at(0.8)), { lower: 0.8, opposed: 0.15 }], HIGH, 1), 'full-consensus'), [
    { code: 'seat-opposes', seats: [6], lacks: [0.1], enough: 1, threshold: 0.05 },
    { code: 'objection' },
  ]);
  assert.deepEqual(because(measures(many(6, at(0.4)), LOW), 'strong-support'), [
    { code: 'mean-below', lacks: [0.1], threshold: 0.6 },
    { code: 'seat-below', seats: [1, 2, 3, 4, 5, 6], lacks: Array(6).fill(0.1), enough: 4, threshold: 0.5 },
  ]);
  assert.deepEqual(because(measures(many(6, at(0.4)), LOW), 'minority-view'), [
    { code: 'mean-above', lacks: [0], threshold: 0.5 },
    { code: 'nobody-above', threshold: 0.6 },
  ]);
  assert.deepEqual(because(measures([at(0.8)]), 'consensus'), [{ code: 'too-few-seats' }]);
});

test('what would change it is all that the next finding of agreement lacks', () => {
  const next = (of: Measures) => evidenceOn(of, 0).wouldChange?.designation;
  assert.equal(next(measures(many(6, at(0.8)))), undefined);
  assert.equal(next(measures([...many(5, at(0.8)), at(0.1)])), 'full-consensus');
  assert.equal(next(measures([...many(4, at(0.8)), ...many(2, at(0.1))])), 'consensus');
  assert.equal(next(measures(many(6, at(0.1)), LOW)), 'strong-support');
  assert.equal(next(measures(many(6, UNHEARD))), 'strong-support');
});

test('published consensus is kept while shares carry it, and is under challenge where they do not', () => {
  const weak: Seat = { lower: 0.5, share: 0.65 };
  const against: Seat = { lower: 0.3, share: 0.5 };
  for (const [previous, of, expected, mark] of [
    ['consensus', measures([...many(5, weak), against]), 'consensus', 'kept'],
    ['full-consensus', measures(many(6, weak)), 'consensus', 'kept'],
    // Two seats below.
    ['consensus', measures([...many(4, weak), against, against]), 'strong-support', 'challenged'],
    // A seat that is not heard any more counts neither way.
    ['consensus', measures([...many(3, weak), against, UNHEARD, UNHEARD]), 'consensus', 'kept'],
    // A bin whose share is below one half.
    ['consensus', measures(many(6, weak), [0.39, 0.8, 0.8, 0.8, 0.8, 0.8]), 'strong-support', 'challenged'],
    ['consensus', measures([...many(5, at(0.6)), at(0.1)]), 'consensus', undefined],
    ['full-consensus', measures([...many(5, at(0.6)), at(0.1)]), 'consensus', undefined],
    ['consensus', measures(many(6, at(0.8))), 'full-consensus', undefined],
    ['strong-support', measures([...many(5, weak), against]), 'strong-support', undefined],
    [undefined, measures([...many(5, weak), against]), 'strong-support', undefined],
  ] as const) {
    const { designation, kept, challenged } = designate(of, [previous]);
    const got = [designations[designation[0]!], kept[0] ? 'kept' : challenged[0] ? 'challenged' : undefined];
    assert.deepEqual(got, [expected, mark]);
  }
});
