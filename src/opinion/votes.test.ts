import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { log, table } from '../../test/opinion/table.ts';
import type { VoteLog } from './types.ts';
import { lastVotes, type VoteMatrix, voteCount } from './votes.ts';

function rowsOf({ rowStart, column, value, participants }: VoteMatrix): string[] {
  return Array.from({ length: participants }, (_, p) =>
    Array.from({ length: rowStart[p + 1]! - rowStart[p]! }, (_, i) => {
      const e = rowStart[p]! + i;
      return `${column[e]}:${value[e]}`;
    }).join(' '),
  );
}

test('rows hold a participant’s votes by statement; a pass is a vote and a missing cell is not', () => {
  const matrix = lastVotes(table('+.-', '...', '.0.'));
  assert.deepEqual(rowsOf(matrix), ['0:1 2:-1', '', '1:0']);
  assert.deepEqual(
    [0, 1, 2].map((p) => voteCount(matrix, p)),
    [2, 0, 1],
  );
});

test('the last vote of a pair counts: by time, then by row', () => {
  for (const [rows, kept] of [
    [
      [
        [0, 0, 1, 10],
        [0, 0, -1, 20],
      ],
      '0:-1',
    ],
    [
      [
        [0, 0, -1, 20],
        [0, 0, 1, 10],
      ],
      '0:-1',
    ],
    [
      [
        [0, 0, -1, 20],
        [0, 0, 1, 20],
      ],
      '0:1',
    ],
    [
      [
        [0, 0, 1, 5],
        [0, 0, 0, 9],
        [0, 0, -1, 7],
      ],
      '0:0',
    ],
    [
      [
        [0, 0, 1],
        [0, 0, -1],
      ],
      '0:-1',
    ],
  ] as const) {
    assert.deepEqual(rowsOf(lastVotes(log(1, 1, rows))), [kept]);
  }
});

test('row order `db` is first appearance among votes sorted by statement, then participant', () => {
  const matrix = lastVotes(table('..+', '.+.', '.+.', '+..'));
  assert.deepEqual([...matrix.rows], [3, 1, 2, 0]);
  assert.deepEqual([...matrix.columns], [0, 1, 2]);
});

test('row order `arrival` is first appearance in time, also of columns; without times, in the log', () => {
  const votes = [
    [0, 2, 1, 30],
    [1, 1, 1, 20],
    [2, 0, 1, 20],
    [0, 1, 1, 5],
  ] as const;
  const timed = lastVotes(log(3, 3, votes), { rowOrder: 'arrival' });
  assert.deepEqual(
    [[...timed.rows], [...timed.columns]],
    [
      [0, 1, 2],
      [1, 0, 2],
    ],
  );
  const untimed = lastVotes(
    log(
      3,
      3,
      votes.map(([p, s, v]) => [p, s, v] as const),
    ),
    { rowOrder: 'arrival' },
  );
  assert.deepEqual(
    [[...untimed.rows], [...untimed.columns]],
    [
      [0, 1, 2],
      [2, 1, 0],
    ],
  );
});

test('statements without votes have no column, participants without votes no row', () => {
  const matrix = lastVotes(table('.+.', '...'));
  assert.deepEqual([[...matrix.rows], [...matrix.columns]], [[0], [1]]);
});

test('an empty log is an empty matrix', () => {
  for (const empty of [table(), table('...', '...')]) {
    const matrix = lastVotes(empty);
    assert.deepEqual([matrix.rows.length, matrix.columns.length, matrix.column.length], [0, 0, 0]);
  }
});

test('votes beyond the caps are left out, and said to be', () => {
  const votes = table('..+', '.+-', '.+.', '+..');
  const capped = lastVotes(votes, { caps: { participants: 3, statements: 2 } });
  assert.deepEqual(rowsOf(capped), ['', '1:1', '1:1', '0:1']);
  assert.deepEqual(capped.beyondCaps, { participants: 1, statements: 1 });
  assert.deepEqual(lastVotes(votes).beyondCaps, { participants: 0, statements: 0 });
});

test('a log that points outside itself is refused with what was expected and what came', () => {
  const fine = table('+-');
  for (const [broken, message] of [
    [{ ...fine, participants: 0 }, /Expected indices below 0, got 0/],
    [{ ...fine, statements: 1 }, /Expected indices below 1, got 1/],
    [{ ...fine, value: Int8Array.of(1, 3) }, /Expected a vote of −1, 0 or 1, got 3 in row 1/],
    [{ ...fine, value: Int8Array.of(1) }, /Expected 2 rows of value, got 1/],
    [{ ...fine, at: Float64Array.of(1) }, /Expected 2 rows of at, got 1/],
  ] as const) {
    assert.throws(() => lastVotes(broken), message);
  }
});

test('the matrix is what a map from pairs to their last votes gives', () => {
  const vote = fc.tuple(fc.nat(7), fc.nat(5), fc.integer({ min: -1, max: 1 }), fc.nat(20));
  fc.assert(
    fc.property(fc.array(vote), (rows) => {
      const last = new Map<string, { at: number; vote: number }>();
      for (const [p, s, v, at] of rows)
        if (at >= (last.get(`${p} ${s}`)?.at ?? 0)) last.set(`${p} ${s}`, { at, vote: v });
      const matrix = lastVotes(log(8, 6, rows));
      const found = new Map<string, number>();
      for (let p = 0; p < 8; p++)
        for (let e = matrix.rowStart[p]!; e < matrix.rowStart[p + 1]!; e++)
          found.set(`${p} ${matrix.column[e]}`, matrix.value[e]!);
      assert.deepEqual(found, new Map([...last].sort().map(([pair, { vote: v }]) => [pair, v])));
    }),
  );
});

test('who has taken back a vote has not voted: the matrix is that of a log without it', () => {
  const vote = fc.tuple(fc.nat(7), fc.nat(5), fc.integer({ min: -1, max: 2 }));
  fc.assert(
    fc.property(fc.array(vote, { maxLength: 60 }), (rows) => {
      const last = new Map(rows.map(([p, s, v]) => [`${p} ${s}`, v]));
      const never = rows.filter(([p, s]) => last.get(`${p} ${s}`) !== 2);
      // What was taken back and given again stands with its last vote only.
      const kept = never.filter(([, , v]) => v !== 2);
      assert.deepEqual(lastVotes(log(8, 6, rows)), lastVotes(log(8, 6, kept)));
      const people = ({ rows }: VoteMatrix) => [...rows].sort();
      assert.deepEqual(
        people(lastVotes(log(8, 6, rows), { rowOrder: 'arrival' })),
        people(lastVotes(log(8, 6, kept), { rowOrder: 'arrival' })),
      );
    }),
  );
});

test('with distinct times, the order of rows does not matter', () => {
  const vote = fc.tuple(fc.nat(7), fc.nat(5), fc.integer({ min: -1, max: 1 }));
  fc.assert(
    fc.property(fc.array(vote), fc.nat(), (votes, turn) => {
      const rows = votes.map(([p, s, v], at) => [p, s, v, at] as const);
      const turned = rows.map((_, i) => rows[(i + turn) % rows.length]!);
      const [a, b] = [rows, turned].map((order): VoteLog => log(8, 6, order));
      for (const rowOrder of ['db', 'arrival'] as const)
        assert.deepEqual(lastVotes(b!, { rowOrder }), lastVotes(a!, { rowOrder }));
    }),
  );
});
