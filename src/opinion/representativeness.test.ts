import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marksOut, representative } from './representativeness.ts';
import type { Tally } from './types.ts';

type Counts = readonly [agree: number, disagree: number, pass?: number];

function tally(...counts: Counts[]): Tally {
  return {
    agree: Uint32Array.from(counts, (count) => count[0]),
    disagree: Uint32Array.from(counts, (count) => count[1]),
    pass: Uint32Array.from(counts, (count) => count[2] ?? 0),
  };
}

/** Statement numbers with their side, and a star on the one chosen for its agreement. */
function marks(camp: Tally, rest: readonly Tally[], out: readonly number[] = []): string[] {
  const all = Uint32Array.from(camp.agree.keys());
  const takenOut = new Uint8Array(all.length).map((_, s) => (out.includes(s) ? 1 : 0));
  return representative(camp, rest, all, takenOut).map(
    ({ statement, direction, bestAgree }) => `${statement} ${direction}${bestAgree ? ' *' : ''}`,
  );
}

test('what a camp holds more than the others marks it, agreement first', () => {
  const camp = tally([1, 19], [18, 2], [10, 10]);
  const rest = tally([19, 1], [5, 15], [10, 10]);
  assert.deepEqual(marks(camp, [rest]), ['1 agree *', '0 disagree']);
});

test('at most five are chosen, by ratio and certainty, the one chosen for agreement among them', () => {
  const camp = tally([0, 20], [1, 19], [2, 18], [3, 17], [4, 16], [5, 15], [20, 0]);
  const rest = tally([20, 0], [20, 0], [20, 0], [20, 0], [20, 0], [20, 0], [1, 19]);
  assert.deepEqual(marks(camp, [rest]), ['6 agree *', '0 disagree', '1 disagree', '2 disagree', '3 disagree']);
});

test('where nothing stands out, there is the best agreement, else the best of all', () => {
  assert.deepEqual(marks(tally([10, 2], [3, 3]), [tally([10, 2], [3, 3])]), ['0 disagree *']);
  assert.deepEqual(marks(tally([1, 3], [2, 3]), [tally([2, 3], [2, 3])]), ['0 disagree']);
});

test('what everybody agrees with marks nobody out, although it is listed as in Polis', () => {
  const all = Uint32Array.from([0, 1]);
  const listed = representative(tally([19, 1], [18, 2]), [tally([1, 19], [18, 2])], all, new Uint8Array(2));
  assert.deepEqual(
    listed.filter(marksOut).map(({ statement }) => statement),
    [0],
  );
  const alike = representative(tally([19, 1]), [tally([19, 1])], Uint32Array.of(0), new Uint8Array(1));
  assert.deepEqual([alike.length, alike.filter(marksOut).length], [1, 0]);
});

test('what is taken out marks nobody', () => {
  assert.deepEqual(marks(tally([19, 1], [2, 3]), [tally([1, 19], [2, 3])], [0]), ['1 disagree']);
  assert.deepEqual(marks(tally([19, 1]), [tally([1, 19])], [0]), []);
});

test('the others are counted together', () => {
  const camp = tally([9, 1]);
  const [together] = representative(camp, [tally([2, 10, 1])], Uint32Array.of(0), new Uint8Array(1));
  const [apart] = representative(camp, [tally([1, 4, 1]), tally([1, 6])], Uint32Array.of(0), new Uint8Array(1));
  assert.deepEqual(apart, together);
});

test('the figures are those of polis-math §10', () => {
  const [found] = representative(tally([14, 0, 1]), [tally([10, 20, 10])], Uint32Array.of(0), new Uint8Array(1));
  const pooled = (15 + 11) / (16 + 41);
  assert.deepEqual(found, {
    statement: 0,
    direction: 'agree',
    success: 14,
    trials: 15,
    share: 15 / 17,
    shareTest: 2 * 4 * (15 / 16 - 0.5),
    ratio: 15 / 17 / (11 / 42),
    ratioTest: (15 / 16 - 11 / 41) / Math.sqrt(pooled * (1 - pooled) * (1 / 16 + 1 / 41)),
    bestAgree: true,
  });
});

test('a camp alone in the world has figures and no NaN', () => {
  for (const counts of [
    [9, 1],
    [0, 0],
    [0, 9],
    [9, 0],
  ] as const)
    for (const found of representative(tally(counts), [], Uint32Array.of(0), new Uint8Array(1)))
      for (const figure of Object.values(found)) assert.ok(!Number.isNaN(figure));
});
