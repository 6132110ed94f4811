import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { adjustedRandIndex } from '../../test/ari.ts';
import { report } from '../opinion/index.ts';
import { type Simulation, type SimulationOptions, simulate } from './simulate.ts';

interface Row {
  readonly participant: number;
  readonly statement: number;
  readonly value: number;
  readonly at: number;
}

function rowsOf({ ballots }: Simulation): Row[] {
  const rows: Row[] = [];
  for (const { participant, count, statement, value, at } of ballots()) {
    for (let n = 0; n < count; n++) rows.push({ participant, statement: statement[n], value: value[n], at: at[n] });
  }
  return rows;
}

function groupBy(rows: readonly Row[], key: (row: Row) => string | number): Row[][] {
  const groups = new Map<string | number, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return [...groups.values()];
}
const pairOf = ({ participant, statement }: Row): string => `${participant} ${statement}`;

const usual: SimulationOptions = { participants: 2000, statements: 80, votesPer: 30, seed: 1 };
const simulation = simulate(usual);
const rows = rowsOf(simulation);
const pairs = new Set(rows.map(pairOf));
const share = (part: number, of: number) => part / of;

test('the same seed gives the same votes, another seed gives others', () => {
  assert.deepEqual(rowsOf(simulate(usual)), rows);
  assert.deepEqual(rowsOf(simulation), rows, 'asking twice gives the same');
  assert.notDeepEqual(rowsOf(simulate({ ...usual, seed: 2 })), rows);
});

test('more people do not mean other statements', () => {
  const more = simulate({ ...usual, participants: 3000 });
  const likes = ({ statements }: Simulation) => statements.map(({ agree }) => agree);
  assert.deepEqual(likes(more), likes(simulation));
});

test('people vote as often as was asked for on average, some on little and some on much', () => {
  assert.ok(Math.abs(pairs.size / 2000 - 30) < 1, `${pairs.size} votes`);
  const few = groupBy(rows, ({ participant }) => participant).filter((own) => own.length < 7);
  assert.ok(few.length > 50, `${few.length} people voted less than seven times`);
});

test('one vote in a hundred is changed later, and the later one may stand first', () => {
  const again = rows.length - pairs.size;
  assert.ok(Math.abs(share(again, pairs.size) - 0.01) < 0.003, `${again} second thoughts`);
  const changed = groupBy(rows, pairOf).filter((own) => own.length === 2);
  const backwards = changed.filter(([first, second]) => first.at > second.at).length;
  assert.ok(
    backwards > 0.3 * again && backwards < 0.7 * again,
    `${backwards} of ${again} stand before the earlier vote`,
  );
});

test('an eighth are passes, and one statement in forty was taken out', () => {
  const passes = rows.filter(({ value }) => value === 0).length;
  assert.ok(Math.abs(share(passes, rows.length) - 0.12) < 0.01, `${passes} passes`);
  assert.equal(simulation.statements.filter(({ moderated }) => moderated === -1).length, 2);
});

test('the three camps are found again from their votes', () => {
  const log = {
    participants: usual.participants,
    statements: usual.statements,
    participant: Uint32Array.from(rows, (row) => row.participant),
    statement: Uint32Array.from(rows, (row) => row.statement),
    value: Int8Array.from(rows, (row) => row.value),
    at: Float64Array.from(rows, (row) => row.at),
  };
  const { campOf } = report(log, {});
  const placed = [...campOf.keys()].filter((participant) => campOf[participant] >= 0);
  const ari = adjustedRandIndex(
    placed.map((participant) => campOf[participant]),
    placed.map((participant) => simulation.campOf[participant]),
  );
  assert.ok(ari > 0.7, `adjusted Rand index ${ari}`);
});

test('no one votes on a statement that is not there, or on one twice but to change their mind, whatever the size', () => {
  const sizes = fc
    .record({
      participants: fc.integer({ min: 1, max: 20 }),
      statements: fc.integer({ min: 1, max: 12 }),
      seed: fc.nat(),
    })
    .chain((size) =>
      fc.record({ votesPer: fc.integer({ min: 1, max: size.statements }) }).map((per) => ({ ...size, ...per })),
    );
  fc.assert(
    fc.property(sizes, (size) => {
      const all = rowsOf(simulate(size));
      for (const own of groupBy(all, pairOf)) {
        assert.ok(own.length <= 2 && own[0].at !== own[1]?.at);
        assert.ok(own[0].statement < size.statements && own[0].participant < size.participants);
      }
      assert.equal(new Set(all.map(({ participant }) => participant)).size, size.participants);
    }),
  );
});
