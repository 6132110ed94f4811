import assert from 'node:assert/strict';
import { test } from 'node:test';
import { random } from '../base/random.ts';
import { chanceOfAgreeing, idealPoints } from './ideal.ts';
import { lastVotes } from './votes.ts';

const [PEOPLE, STATEMENTS] = [200, 30];

/** Votes from known points; `held`: whether a cell is kept back. */
function made(held: (p: number, s: number) => boolean) {
  const dice = random(4);
  const people = Array.from({ length: PEOPLE }, () => [dice.normal(), dice.normal()] as const);
  const statements = Array.from({ length: STATEMENTS }, () => [dice.normal(), dice.normal(), dice.normal()] as const);
  const cells = people.flatMap(([x, y], p) =>
    statements.map(([c, v, w], s) => ({ p, s, chance: 1 / (1 + Math.exp(-(c + 1.5 * (x * v + y * w)))), vote: 0 })),
  );
  const voted = cells.map((cell) => ({ ...cell, vote: dice.next() < cell.chance ? 1 : -1 }));
  const rows = voted.filter(({ p, s }) => !held(p, s));
  const matrix = lastVotes({
    participants: PEOPLE,
    statements: STATEMENTS,
    participant: Uint32Array.from(rows, ({ p }) => p),
    statement: Uint32Array.from(rows, ({ s }) => s),
    value: Int8Array.from(rows, ({ vote }) => vote),
  });
  return { matrix, held: voted.filter(({ p, s }) => held(p, s)) };
}

test('votes kept back are foretold better than by how many agree with the statement', () => {
  const { matrix, held } = made((p, s) => (p + s) % 5 === 0);
  const points = idealPoints(matrix);
  const brier = (guess: (p: number, s: number) => number) =>
    held.reduce((sum, { p, s, vote }) => sum + (guess(p, s) - Number(vote === 1)) ** 2, 0) / held.length;
  const means = Array.from({ length: STATEMENTS }, (_, s) => {
    const votes = matrix.value.filter((_, e) => matrix.column[e] === s);
    return votes.filter((vote) => vote === 1).length / votes.length;
  });
  const model = brier((p, s) => chanceOfAgreeing(points, p, s));
  const mean = brier((_, s) => means[s]!);
  assert.ok(model < 0.75 * mean, `${model}, by the mean ${mean}`);
});

test('the same votes give the same points, upright: the first axis the longer, the largest loading positive', () => {
  const { matrix } = made(() => false);
  const points = idealPoints(matrix);
  assert.deepEqual(idealPoints(matrix), points);
  const axis = (at: number) => points.statements.filter((_, i) => i % 3 === at);
  const size = (values: Float64Array) => values.reduce((sum, value) => sum + value * value, 0);
  assert.ok(size(axis(1)) >= size(axis(2)));
  for (const values of [axis(1), axis(2)]) assert.ok(Math.max(...values) >= -Math.min(...values));
});

test('who only passed stands in the middle, and no votes give no opinion', () => {
  const matrix = lastVotes({
    participants: 2,
    statements: 1,
    participant: Uint32Array.of(0),
    statement: Uint32Array.of(0),
    value: Int8Array.of(0),
  });
  const points = idealPoints(matrix);
  assert.deepEqual([points.mean, [...points.people]], [0, new Array(6).fill(0)]);
  assert.equal(chanceOfAgreeing(points, 1, 0), 0.5);
});
