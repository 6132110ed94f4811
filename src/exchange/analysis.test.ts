import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMMENTS_HEADER, commentRow, folderWith, VOTES_HEADER, voteRow } from '../../test/exchange/folder.ts';
import { isRefusal } from '../base/result.ts';
import { report } from '../opinion/index.ts';
import { analysisJson } from './analysis.ts';
import { readPolis } from './polis.ts';

/** Two camps of ten that vote against each other on eight statements; ids far from indices. */
const people = Array.from({ length: 20 }, (_, n) => 1000 - 7 * n);
const statements = Array.from({ length: 8 }, (_, n) => 10 * n + 3);
const votes = people.flatMap((person, p) =>
  statements.map((statement, s) => voteRow(p, statement, person, s === 7 ? 1 : (p < 10 ? 1 : -1) * (s % 2 ? 1 : -1))),
);
const texts = [...statements, 999].map((id) => commentRow(id, id === 13 ? -1 : 1, `Statement ${id}`));
const input = readPolis(
  folderWith({ 'votes.csv': VOTES_HEADER + votes.join(''), 'comments.csv': COMMENTS_HEADER + texts.join('') }),
);
assert.ok(!isRefusal(input));
const figures = report(input.log, { flags: input.flags, seed: 4 });
const timings = { readMs: 1, computeMs: 2, peakMB: 3 };
const document = analysisJson(input, figures, timings);

test('the document has what the command line promises, and JSON can say all of it', () => {
  const promised =
    'method seed participants statements votes inConversation groups center components statementsDetail consensus representative timings';
  assert.deepEqual(
    promised.split(' ').filter((key) => !(key in document)),
    [],
  );
  assert.deepEqual(Object.keys(JSON.parse(JSON.stringify(document)).statementsDetail[0]), [
    ...['id', 'agree', 'disagree', 'pass', 'extremity', 'groupAwareConsensus', 'groupAwareDisagreement', 'priority'],
    ...['moderatedOut', 'meta'],
  ]);
});

test('counts are of people, statements and votes', () => {
  const { method, seed, participants, statements: count, votes: cast, rows, inConversation } = document;
  assert.deepEqual(
    { method, seed, participants, count, cast, rows, inConversation },
    {
      ...{ method: 'polis', seed: 4, participants: 20, count: 8, cast: 160, rows: 160, inConversation: 20 },
    },
  );
  assert.deepEqual(document.timings, timings);
});

test('members and statements go by the ids of the input', () => {
  const ascending = [...people].sort((a, b) => a - b);
  const members = document.groups.map((group) => group.members).sort(([a], [b]) => a - b);
  assert.deepEqual(members, [ascending.slice(0, 10), ascending.slice(10)]);
  assert.deepEqual(
    document.groups.map(({ size }) => size),
    [10, 10],
  );
  assert.deepEqual(
    document.statementsDetail.map(({ id }) => id),
    statements,
  );
  assert.deepEqual(
    document.consensus.agree.map(({ id }) => id),
    [73],
  );
  const marked = Object.values(document.representative).flat();
  assert.ok(marked.length > 0 && marked.every(({ id }) => statements.includes(id) && id !== 13));
});

test('columns have one value per statement, in the order of statementsDetail', () => {
  assert.equal(document.center.length, 8);
  assert.deepEqual(
    document.components.map((component) => component.length),
    [8, 8],
  );
  assert.equal(document.center[7], 1, 'everyone agrees with the last');
  const [, second] = document.statementsDetail;
  assert.deepEqual([second.moderatedOut, second.agree, second.disagree], [true, 10, 10]);
});

test('statements that nobody voted on are named apart', () => {
  assert.deepEqual(document.unvoted, [999]);
});

test('positions are there where they are asked for, one per participant', () => {
  assert.equal(document.positions, undefined);
  const { positions } = analysisJson(input, figures, timings, { positions: true });
  assert.deepEqual(
    positions?.map(({ id }) => id),
    [...people].sort((a, b) => a - b),
  );
  assert.ok(positions?.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)));
});
