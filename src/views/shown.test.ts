import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type Counts,
  isWithheld,
  minus,
  partition,
  partitionSizes,
  plus,
  standsAlone,
  votesOf,
  withheld,
} from './shown.ts';

test('what is withheld says so in JSON, and cannot be changed', () => {
  assert.equal(JSON.stringify({ n: withheld }), '{"n":"withheld"}');
  assert.ok(Object.isFrozen(withheld));
});

test('a cell stands alone from k people, from 2k where all chose alike', () => {
  const cases: [agree: number, disagree: number, pass: number, stands: boolean][] = [
    [4, 0, 0, false],
    [3, 1, 0, false],
    [4, 1, 0, true],
    [5, 0, 0, false],
    [0, 9, 0, false],
    [0, 0, 9, false],
    [0, 10, 0, true],
    [8, 0, 1, true],
  ];
  for (const [agree, disagree, pass, stands] of cases) {
    assert.equal(standsAlone({ agree, disagree, pass }, 5), stands, `${agree}/${disagree}/${pass}`);
  }
});

test('a small cell takes the smallest other one with it, or subtraction would tell', () => {
  const shown = partitionSizes(103, [3, 60, 40], 5);
  assert.deepEqual(shown.map(isWithheld), [true, false, true]);
});

test('a small remainder of people with no seat hides the smallest seat too', () => {
  assert.deepEqual(partitionSizes(102, [60, 40], 5).map(isWithheld), [false, true]);
  assert.deepEqual(partitionSizes(105, [60, 40], 5).map(isWithheld), [false, false]);
});

test('an empty seat is shown as empty, unless that would leave one seat with everything', () => {
  assert.deepEqual(partitionSizes(100, [0, 60, 40], 5), [0, 60, 40]);
  assert.deepEqual(partitionSizes(3, [0, 3], 5), [withheld, withheld]);
});

/** Every table of `cells` and the people of no cell that adds up to the total. */
function tables(total: number, cells: number): number[][] {
  if (cells === 0) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) =>
    tables(total - first, cells - 1).map((rest) => [first, ...rest]),
  ).flat();
}

test('whoever knows the rule and all that is shown cannot tell any withheld headcount, nor a small remainder', () => {
  for (const k of [3, 4]) {
    for (const cells of [1, 2, 3]) {
      for (let agree = 0; agree <= 6; agree++) {
        for (let disagree = 0; disagree + agree <= 8; disagree++) {
          const agrees = tables(agree, cells);
          const possible = agrees.flatMap((a) => tables(disagree, cells).map((d) => ({ a, d })));
          assertUncertain({ agree, disagree, pass: 0 }, possible, cells, k);
        }
      }
    }
  }
});

function assertUncertain(total: Counts, possible: readonly { a: number[]; d: number[] }[], cells: number, k: number) {
  const heads = new Map<string, Set<number>[]>();
  for (const { a, d } of possible) {
    const table = a.slice(0, cells).map((count, i) => ({ agree: count, disagree: d[i]!, pass: 0 }));
    const seen = JSON.stringify(partition(total, table, k));
    const known = heads.get(seen) ?? a.map(() => new Set<number>());
    heads.set(seen, known);
    for (const [i, count] of a.entries()) known[i]!.add(count + d[i]!);
  }
  for (const [seen, known] of heads) {
    const shown: unknown[] = JSON.parse(seen);
    const told = shown.filter((cell, i) => cell === 'withheld' && votesOf(total) > 0 && known[i]!.size < 2);
    const rest = [...known[cells]!];
    const restTold = rest.length === 1 && rest[0]! > 0 && rest[0]! < k && votesOf(total) >= k;
    assert.deepEqual([told, restTold], [[], false], `k ${k}, total ${JSON.stringify(total)}, shown ${seen}`);
  }
}

const someone = fc.record({ agree: fc.nat(30), disagree: fc.nat(30), pass: fc.nat(8) });

test('what is left after subtracting the shown cells is nobody, or stands alone, or is everyone', () => {
  fc.assert(
    fc.property(fc.array(someone, { maxLength: 8 }), someone, fc.integer({ min: 3, max: 10 }), (cells, none, k) => {
      const total = cells.reduce(plus, none);
      const shown = partition(total, cells, k);
      const left = shown.reduce<Counts>((rest, cell) => (isWithheld(cell) ? rest : minus(rest, cell)), total);
      const nothingShown = shown.every(isWithheld);
      assert.ok(votesOf(left) === 0 || standsAlone(left, k) || nothingShown);
      for (const cell of shown) assert.ok(isWithheld(cell) || votesOf(cell) === 0 || standsAlone(cell, k));
    }),
  );
});

test('no more is hidden than has to be: with every cell and the rest large and mixed, all is shown', () => {
  const large = fc.record({
    agree: fc.integer({ min: 5, max: 40 }),
    disagree: fc.integer({ min: 5, max: 40 }),
    pass: fc.nat(9),
  });
  fc.assert(
    fc.property(fc.array(large, { minLength: 1, maxLength: 8 }), large, (cells, none) => {
      assert.deepEqual(partition(cells.reduce(plus, none), cells, 5), cells);
    }),
  );
});
