import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flags, mirrored, table } from '../../test/opinion/table.ts';
import { moderation } from './moderation.ts';
import { axes } from './pca.ts';
import { tallyAll } from './tally.ts';
import type { VoteLog } from './types.ts';
import { lastVotes } from './votes.ts';

function axesOf(log: VoteLog, moderatedOut: readonly number[] = []) {
  const matrix = lastVotes(log);
  return axes(matrix, tallyAll(matrix), moderation(matrix, flags(log.statements, moderatedOut)), 0);
}

const ROOT = Math.SQRT1_2;

function near(actual: Float64Array, expected: readonly number[]): void {
  assert.equal(actual.length, expected.length);
  for (const [i, value] of actual.entries())
    assert.ok(Math.abs(value - expected[i]!) < 1e-12, `${actual} is not ${expected}`);
}

test('the centre is the mean vote of those who voted, passes included', () => {
  near(axesOf(table('+-0', '+.-', '-..')).center, [1 / 3, -1, -0.5]);
});

test('the axes are those along which people differ', () => {
  const { components } = axesOf(table('++..', '--..', '..+-', '..-+', '++..', '--..'));
  near(components[0], [ROOT, ROOT, 0, 0]);
  near(components[1].map(Math.abs), [0, 0, ROOT, ROOT]);
});

test('the largest loading of an axis is positive', () => {
  for (const log of [table('++-', '--+', '+.-', '-++'), mirrored(table('++-', '--+', '+.-', '-++'))])
    for (const axis of axesOf(log).components)
      assert.ok(Math.max(...axis) >= Math.max(...axis.map((loading) => -loading)));
});

test('a statement taken out has centre 0 and no loading', () => {
  const { center, components } = axesOf(table('++-', '--+', '+.-'), [1]);
  assert.deepEqual([center[1], components[0][1], components[1][1]], [0, 0, 0]);
});

test('votes on a line give one axis, and nothing along the other', () => {
  const { components, spread } = axesOf(table('++', '--', '++'));
  near(components[0], [ROOT, ROOT]);
  near(components[1], [0, 0]);
  assert.equal(spread, true);
});

test('votes all alike, all passes, or all taken out give no axis', () => {
  for (const [log, out] of [
    [table('+-', '+-', '+-'), []],
    [table('00', '00'), []],
    [table('+-', '-+'), [0, 1]],
  ] as const) {
    const { components } = axesOf(log, out);
    for (const axis of components) near(axis, [0, 0]);
  }
});

test('one person and one statement are as Polis has them: centre 0, one axis, everything in one place', () => {
  const person = axesOf(table('+-0'));
  near(person.center, [0, 0, 0]);
  near(person.components[0], [ROOT, -ROOT, 0]);
  assert.equal(person.spread, false);
  const statement = axesOf(table('.+', '.-'));
  near(statement.center, [0, 0]);
  near(statement.components[0], [0, 1]);
  assert.equal(statement.spread, false);
});

test('nothing gives nothing', () => {
  const { center, components, spread } = axesOf(table('...'));
  near(center, [0, 0, 0]);
  for (const axis of components) near(axis, [0, 0, 0]);
  assert.equal(spread, false);
});
