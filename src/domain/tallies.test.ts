import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyTally, figuresOf, say, stanceIn } from './tallies.ts';

const K = 5;
const stances = ['support', 'live-with', 'cannot'] as const;
type Stance = (typeof stances)[number];
const words = fc.constantFrom<Stance | 'none'>('support', 'support', 'support', 'live-with', 'cannot', 'none');

/** People of a seat, by number, who say one thing each. */
const shown = (said: readonly (Stance | 'none')[]) => {
  const tally = emptyTally<Stance>();
  for (const [row, stance] of said.entries()) say(tally, row, 1, stance, K);
  const figures = figuresOf(tally, 1, K);
  return figures && stances.map(figures.of);
};

test('a seat is shown once enough of it spoke, and where all say the same, once twice as many did', () => {
  const [s, l, c] = stances;
  const table: [Stance[], number[] | undefined][] = [
    [[], undefined],
    [[s, s, c, l], undefined],
    [
      [s, s, c, l, s],
      [3, 1, 1],
    ],
    [[s, s, s, s, s], undefined],
    [Array(9).fill(s), undefined],
    [Array(10).fill(s), [10, 0, 0]],
    [
      [s, s, s, s, s, c],
      [5, 0, 1],
    ],
    [
      [s, s, s, s, c, c, c, c, c],
      [4, 0, 1],
    ],
  ];
  for (const [said, figures] of table) assert.deepEqual(shown(said), figures, said.join(' '));
});

test('figures of a seat move by nobody or by enough people at once, and never by people who all did the same', () => {
  const act = fc.record({ row: fc.nat(29), stance: words });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 200 }), (acts) => {
      const tally = emptyTally<Stance>();
      for (const { row, stance } of acts) {
        const before = new Map(tally.counted);
        say(tally, row, 1 + (row % 2), stance, K);
        assert.equal(stanceIn(tally, row) ?? 'none', stance);
        const moved = [...Array(30).keys()].filter((each) => before.get(each) !== tally.counted.get(each));
        assert.ok(moved.length === 0 || moved.length >= K);
        const same = new Set(moved.map((each) => tally.counted.get(each))).size === 1;
        assert.ok(!same || moved.length >= 2 * K);
        assert.ok(new Set(moved.map((each) => each % 2)).size <= 1);
      }
      for (const seat of [1, 2]) {
        const people = [...tally.counted].filter(([row]) => 1 + (row % 2) === seat);
        const figures = figuresOf(tally, seat, K);
        assert.equal(figures?.people ?? 0, people.length >= K ? people.length : 0);
        if (!figures) continue;
        for (const each of stances)
          assert.equal(figures.of(each), people.filter(([, stance]) => stance === each).length);
      }
    }),
    { numRuns: 300 },
  );
});

test('what somebody says counts for the seat that they had when they first spoke', () => {
  const tally = emptyTally<Stance>();
  for (let row = 0; row < 5; row++) say(tally, row, 1, row === 0 ? 'cannot' : 'support', K);
  for (let row = 0; row < 5; row++) say(tally, row, 2, row === 0 ? 'support' : 'cannot', K);
  assert.deepEqual([figuresOf(tally, 1, K)?.people, figuresOf(tally, 2, K)], [5, undefined]);
});
