import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Incident, incidentScore, mergedIncidents, penaltyOf } from './penalties.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const lasting = (ms: number, from = 0): Incident => ({ from, to: from + ms });

test('an incident costs more the longer it lasts', () => {
  const cases: [number, number][] = [
    [0, 0.5],
    [29 * MINUTE, 0.5],
    [30 * MINUTE, 1],
    [13 * HOUR, 1],
    [24 * HOUR - 1, 1],
    [24 * HOUR, 1],
    [24 * HOUR + 1, 2],
    [25 * HOUR, 2],
    [49 * HOUR, 3],
  ];
  for (const [ms, penalty] of cases) assert.equal(penaltyOf(lasting(ms)), penalty, String(ms));
});

test('29 minutes, 13 hours and 25 hours are 3.5 points, the example of the measurement framework', () => {
  const apart = [lasting(29 * MINUTE), lasting(13 * HOUR, 100 * HOUR), lasting(25 * HOUR, 200 * HOUR)];
  assert.equal(incidentScore(apart), 3.5);
});

test('incidents that overlap are one, in whatever order they were told', () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 60 }));
  const spans = fc.array(span.map(([from, ms]) => lasting(ms * HOUR, from * HOUR)));
  fc.assert(
    fc.property(spans, fc.infiniteStream(fc.nat()), (incidents, order) => {
      const shuffled = incidents
        .map((each) => ({ each, place: order.next().value ?? 0 }))
        .sort((a, b) => a.place - b.place)
        .map(({ each }) => each);
      const merged = mergedIncidents(shuffled);
      assert.deepEqual(merged, mergedIncidents(incidents));
      for (const [at, { from }] of merged.entries()) assert.ok(at === 0 || merged[at - 1]!.to < from);
      assert.ok(incidents.every(({ from, to }) => merged.some((each) => each.from <= from && each.to >= to)));
    }),
  );
});
