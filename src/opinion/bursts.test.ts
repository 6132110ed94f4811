import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { random } from '../base/random.ts';
import { bursts, smoothedNpmi } from './bursts.ts';
import type { VoteLog } from './types.ts';

type Row = readonly [statement: number, vote: number, at: number];

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const STATEMENTS = 10;

const logOf = (rows: readonly Row[], timed = true): VoteLog => ({
  participants: rows.length,
  statements: STATEMENTS,
  participant: Uint32Array.from(rows.keys()),
  statement: Uint32Array.from(rows, ([s]) => s),
  value: Int8Array.from(rows, ([, v]) => v),
  ...(timed && { at: Float64Array.from(rows, ([, , at]) => at) }),
});

/** Votes on everything, over ten days. */
function steady(count: number, seed: number): Row[] {
  const dice = random(seed);
  return Array.from({ length: count }, () => [dice.below(STATEMENTS), dice.below(3) - 1, dice.next() * 10 * DAY]);
}

test('votes of one kind that come at once on one statement are a burst, wherever in the hour they come', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1000 }), fc.integer({ min: 30, max: 80 }), fc.nat({ max: 100 }), (seed, size, minute) => {
      const start = 5 * DAY + minute * MINUTE;
      const burst: Row[] = Array.from({ length: size }, (_, i) => [4, 1, start + (i / size) * 15 * MINUTE]);
      const found = bursts(logOf([...steady(600, seed), ...burst]));
      const [first] = found;
      assert.deepEqual([first?.statement, first?.vote], [4, 1]);
      assert.ok(first!.votes >= size - 1 && first!.from >= start - 20 * MINUTE && first!.to <= start + 35 * MINUTE);
    }),
    { numRuns: 30 },
  );
});

test('a busy hour in which people vote on everything is none, nor is a quiet week', () => {
  const busy = steady(600, 1).map(([s, v, at]): Row => [s, v, at / (10 * 24)]);
  assert.deepEqual(bursts(logOf(busy)), []);
  assert.deepEqual(bursts(logOf(steady(600, 2))), []);
});

test('without times nothing can be said', () => {
  assert.deepEqual(bursts(logOf(steady(50, 1), false)), []);
});

test('votes taken back are no votes of any kind', () => {
  const back: Row[] = Array.from({ length: 40 }, (_, i) => [4, 2, 5 * DAY + i * 1000]);
  assert.deepEqual(bursts(logOf([...steady(600, 3), ...back])), []);
});

test('windows told of do not overlap, and each counts what lies in it', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1000 }), (seed) => {
      const dice = random(seed);
      const rows = steady(200, seed).map(
        ([s, v, at]): Row => [s, v, dice.next() < 0.5 ? Math.round(at / DAY) * DAY : at],
      );
      const found = bursts(logOf(rows), { least: 0.1 });
      for (const { statement, vote, from, to, votes, ofVotes, meanwhile } of found) {
        const within = rows.filter(([, , at]) => at >= from && at <= to);
        const same = (all: readonly Row[]) => all.filter(([s, v]) => s === statement && v === vote).length;
        assert.deepEqual([votes, ofVotes, meanwhile], [same(within), same(rows), within.length]);
        const others = found.filter(
          (other) => other.statement === statement && other.vote === vote && other.from !== from,
        );
        assert.ok(others.every((other) => other.to < from || to < other.from));
      }
    }),
  );
});

test('smoothed NPMI by hand, and 0 where everything is one', () => {
  const table: [number, number, number, number, number][] = [
    [20, 20, 20, 3000, Math.log(60_000 / 900) / Math.log(150)],
    [0, 5, 5, 10, -1],
    [10, 10, 10, 10, 0],
  ];
  for (const [both, one, other, all, expected] of table)
    assert.ok(Math.abs(smoothedNpmi(both, one, other, all) - expected) < 1e-12);
});
