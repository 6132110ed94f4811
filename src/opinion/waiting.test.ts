import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { endedBy, stillWaiting, type Wait } from './waiting.ts';

/** Times of remission under 6-MP, in weeks; those after the bar still lasted (Freireich et al., Blood 21, 1963). */
const remission = '6 6 6 7 10 13 16 22 23 | 6 9 10 11 17 19 20 25 32 32 34 35';

function waitsOf(text: string): Wait[] {
  const [ended = '', lasting = ''] = text.split('|');
  const times = (list: string) => list.trim().split(' ').filter(Boolean).map(Number);
  return [
    ...times(ended).map((time) => ({ time, over: true })),
    ...times(lasting).map((time) => ({ time, over: false })),
  ];
}

test('the textbook’s trial: as many wait after each week as it says', () => {
  const steps = stillWaiting(waitsOf(remission));
  assert.deepEqual(
    steps.map(({ time, waits }) => [time, Math.round(waits * 1000) / 1000]),
    [
      [6, 0.857],
      [7, 0.807],
      [10, 0.753],
      [13, 0.69],
      [16, 0.627],
      [22, 0.538],
      [23, 0.448],
    ],
  );
  assert.equal(endedBy(waitsOf(remission), 0.5), 23);
  assert.equal(endedBy(waitsOf(remission), 0.9), undefined);
});

test('medians and ninetieth percentiles', () => {
  const table: [string, number | undefined, number | undefined][] = [
    ['', undefined, undefined],
    ['| 3 4 5', undefined, undefined],
    ['5', 5, 5],
    ['1 2 3 4 |', 2, 4],
    ['1 2 3 4 5 6 7 8 9 10 |', 5, 9],
    // Of those answered, the median is 2; half of all are not answered at all.
    ['1 2 3 | 9 9 9', 3, undefined],
  ];
  for (const [waits, median, ninth] of table) {
    assert.deepEqual([endedBy(waitsOf(waits), 0.5), endedBy(waitsOf(waits), 0.9)], [median, ninth], waits);
  }
});

const waits = fc.array(fc.record({ time: fc.nat(20), over: fc.boolean() }), { maxLength: 40 });

test('shares only fall; with nothing that still waits they are plain shares', () => {
  fc.assert(
    fc.property(waits, (all) => {
      const steps = stillWaiting(all);
      steps.reduce((before, { waits }) => {
        assert.ok(waits < before && waits >= 0);
        return waits;
      }, 1);
      const ended = all.map(({ time }) => ({ time, over: true }));
      for (const { time, waits } of stillWaiting(ended)) {
        const left = ended.filter((each) => each.time > time).length / ended.length;
        assert.ok(Math.abs(waits - left) < 1e-9);
      }
    }),
  );
});
