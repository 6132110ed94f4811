import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flags, table } from '../../test/opinion/table.ts';
import { moderation } from './moderation.ts';
import { extremities, positions } from './projection.ts';
import { lastVotes } from './votes.ts';

const map = {
  center: Float64Array.of(0.5, 0, -0.5),
  components: [Float64Array.of(1, 0, 0), Float64Array.of(0, 0.6, 0.8)] as const,
  spread: true,
};

function placed(log: ReturnType<typeof table>, out: readonly number[] = []) {
  const matrix = lastVotes(log);
  const taken = moderation(matrix, flags(log.statements, out));
  return { places: [...positions(matrix, map, taken)], extremity: [...extremities(matrix, map, taken)] };
}

function near(actual: readonly number[], expected: readonly number[]): void {
  assert.deepEqual(
    actual.map((value) => value.toFixed(12)),
    expected.map((value) => value.toFixed(12)),
  );
}

test('a place is the scaled sum of what sets each vote off from the mean', () => {
  const scale = Math.sqrt(3 / 2);
  near(placed(table('+-.', '..+')).places, [scale * 0.5, scale * -0.6, 0, Math.sqrt(3) * 1.5 * 0.8]);
});

test('whoever never voted has no place', () => {
  assert.deepEqual(placed(table('++-', '...')).places.slice(2), [Number.NaN, Number.NaN]);
});

test('a statement taken out moves nobody but counts as a vote of everybody', () => {
  near(placed(table('++.', '..+'), [1]).places, [Math.sqrt(3 / 2) * 0.5, 0, 0, Math.sqrt(3 / 2) * 1.5 * 0.8]);
});

test('an extremity is how far out someone stands who only agreed with it; 0 where taken out or without votes', () => {
  near(placed(table('+++')).extremity, [Math.sqrt(3) * 0.5, Math.sqrt(3) * 0.6, Math.sqrt(3) * 1.5 * 0.8]);
  near(placed(table('+.+'), [2]).extremity, [Math.sqrt(2) * 0.5, 0, 0]);
});

test('with fewer than two people or statements everything is in one place', () => {
  const matrix = lastVotes(table('+-+'));
  const taken = moderation(matrix, flags(3));
  const flat = { ...map, spread: false };
  near([...positions(matrix, flat, taken)], [0, 0]);
  near([...extremities(matrix, flat, taken)], [0, 0, 0]);
});
