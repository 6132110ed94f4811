import assert from 'node:assert/strict';
import { test } from 'node:test';
import { participantStats } from './participantStats.ts';
import type { Camp } from './types.ts';

const NO_VOTES = { agree: new Uint32Array(), disagree: new Uint32Array(), pass: new Uint32Array() };

function camp(id: number, ...members: number[]): Camp {
  return { id, members: Uint32Array.from(members), center: [0, 0], tally: NO_VOTES, representative: [] };
}

test('central, typical and extreme are measured from everyone and from the own camp', () => {
  // Everyone's mean is (2, 0): who never voted does not count, who is in no camp does.
  const positions = Float64Array.of(0, 0, 2, 0, 8, 0, Number.NaN, Number.NaN, -2, 0);
  assert.deepEqual(participantStats({ camps: [camp(0, 0, 1), camp(5, 2)], positions }), [
    { participant: 0, camp: 0, centricness: -1, coreness: 0, extremeness: 1 },
    { participant: 1, camp: 0, centricness: 1, coreness: 0, extremeness: -1 },
    { participant: 2, camp: 1, centricness: -5, coreness: 1, extremeness: 0 },
  ]);
});

test('a camp in the middle of everyone has no outside; nobody has no stats', () => {
  const [only] = participantStats({ camps: [camp(0, 0)], positions: Float64Array.of(3, 4) });
  assert.deepEqual(only, { participant: 0, camp: 0, centricness: 1, coreness: 1, extremeness: 0 });
  assert.deepEqual(participantStats({ camps: [], positions: new Float64Array() }), []);
});
