/**
 * The official figures on four real conversations with made-up stakeholder groups, against what a reference implementation
 * in another language gave (docs/methods.md#how-it-was-checked). Its file has six decimals.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { designations, type Official, official, seatsPresent } from '../../src/opinion/index.ts';
import { describeWithData } from './data.ts';
import { type Golden, type GoldenStatement, readGolden, SETS } from './stakeholders.ts';

const SIX_DECIMALS = 1e-6;

describeWithData('official figures of conversations with made-up groups agree with the reference', () => {
  for (const set of SETS) {
    describe(set, () => {
      const golden = readGolden(set);
      const given = official(golden.matrix, golden.seating, { bins: golden.bins });
      const own = official(golden.matrix, golden.seating);

      test('bounds and means, within the last decimal that is told', () => {
        golden.statements.forEach((expected, s) => {
          const near = (got: number, told: number) =>
            assert.ok(Math.abs(got - told) <= SIX_DECIMALS, `${s}: ${got} ${told}`);
          given.seats.forEach((seat, i) => {
            near(seat.lower[s]!, expected.lower[i]!);
            near(seat.upper[s]!, expected.upper[i]!);
          });
          if (given.seats.some(({ effective }) => isOnTheLine(effective[s]!))) return;
          assert.equal(Number.isNaN(given.balanced[s]!), Number.isNaN(expected.balanced));
          if (!Number.isNaN(expected.balanced)) near(given.balanced[s]!, expected.balanced);
        });
      });

      test('every class, given its bins', () => {
        assert.equal(
          shareOf(golden.statements, (expected, s) => classOf(given, s) === expected.designation),
          1,
        );
      });

      test('99 % of people in the same bins, but for the direction of an axis', () => {
        for (const axis of [0, 1] as const) assert.ok(sameBins(golden, own, axis) >= 0.99);
      });

      test('99 % of classes, by bins of our own', () => {
        const same = shareOf(golden.statements, (expected, s) => classOf(own, s) === expected.designation);
        assert.ok(same >= 0.99, String(same));
      });

      test('99 % of statements change in as many runs without one seat', () => {
        const without = seatsPresent(golden.seating).map((seat) =>
          official(golden.matrix, golden.seating, { variation: { without: { seat } } }),
        );
        const changed = (s: number) => without.filter((run) => classOf(run, s) !== classOf(given, s)).length;
        const same = shareOf(golden.statements, (expected, s) => changed(s) === expected.changed);
        assert.ok(same >= 0.99, String(same));
      });
    });
  }
});

/** Five equal votes are worth five, and heard. The reference rounds them to just below in two statements of one set. */
const isOnTheLine = (effective: number): boolean => Math.abs(effective - 5) < 1e-9;

function classOf(figures: Official, s: number) {
  return designations[figures.designation[s]!];
}

function shareOf(
  statements: readonly GoldenStatement[],
  isSo: (expected: GoldenStatement, s: number) => boolean,
): number {
  return statements.filter(isSo).length / statements.length;
}

function sameBins({ bins }: Golden, { binOf }: Official, axis: 0 | 1): number {
  const people = bins[axis].length;
  const same = (of: (bin: number) => number) =>
    bins[axis].filter((bin, p) => of(binOf[axis][p]!) === bin).length / people;
  return Math.max(
    same((bin) => bin),
    same((bin) => 2 - bin),
  );
}
