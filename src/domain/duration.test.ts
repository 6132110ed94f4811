import assert from 'node:assert/strict';
import { test } from 'node:test';
import { after, days, duration, spanOf } from './duration.ts';

const at = (text: string) => Date.parse(`${text}T12:00:00Z`);

test('months and years are those of the calendar, and end with the month where it is shorter', () => {
  const cases: [string, string, string][] = [
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2026-11-30', 'P3M', '2027-02-28'],
    ['2026-12-15', 'P2M', '2027-02-15'],
    ['2024-02-29', 'P5Y', '2029-02-28'],
    ['2026-02-27', 'P2D', '2026-03-01'],
    ['2026-02-27', 'P1W', '2026-03-06'],
  ];
  for (const [from, span, to] of cases) assert.equal(after(at(from), span), at(to), `${from} + ${span}`);
  assert.equal(after(0, 'PT24H'), 86_400_000);
  assert.equal(after(7, 'PT0S'), 7);
});

test('a span has one unit and one spelling', () => {
  for (const text of ['P14D', 'P2M', 'P5Y', 'PT2H', 'PT0S', 'P0D', 'P3W']) assert.ok(duration.safeParse(text).success);
  for (const text of ['', 'P', '14D', 'P1Y2M', 'PT', 'P-3D', 'P1.5D', 'p1d', 'P12345D', 'P1H', ' P1D'])
    assert.ok(!duration.safeParse(text).success, text);
  assert.throws(() => spanOf('soon'), RangeError);
});

test('spans of different units are compared in days', () => {
  assert.deepEqual(['PT12H', 'P2D', 'P2M', 'P1Y', 'P0D'].map(days), [0.5, 2, 60, 365, 0]);
});
