import assert from 'node:assert/strict';
import { test } from 'node:test';
import { charter, convener, journal, opened, participant, visitor } from '../../test/given.ts';

test('a process opens under its charter, once', () => {
  const given = journal();
  const events = given.when('process.open', charter);
  assert.deepEqual(events, [{ type: 'process.opened', data: charter }]);
  assert.deepEqual(given.when('process.open', charter), { refused: 'already-open', params: { slug: 'routes' } });
});

test('only a convener or an operator opens a process', () => {
  for (const actor of [visitor, participant('ptp_x')]) {
    assert.deepEqual(journal().when('process.open', charter, actor), {
      refused: 'not-allowed',
      params: { command: 'process.open' },
    });
  }
});

test('a charter that contradicts itself is refused, with what and where', () => {
  const seat = charter.seats[0];
  const table = [
    [
      { seats: [seat, { ...seat, letter: 'X' }] },
      { refused: 'named-twice', params: { what: 'seat', id: 'governments' } },
    ],
    [{ seats: [seat, { ...seat, id: 'x' }] }, { refused: 'named-twice', params: { what: 'letter', id: 'G' } }],
    [{ stages: [{ id: 'a', name: 'A', closesAt: 1000 }] }, { refused: 'deadline-order', params: { stage: 'a' } }],
    [
      {
        stages: [
          { id: 'a', name: 'A', closesAt: 3000 },
          { id: 'b', name: 'B', closesAt: 2000 },
        ],
      },
      { refused: 'deadline-order', params: { stage: 'b' } },
    ],
  ] as const;
  for (const [change, refusal] of table) {
    assert.deepEqual(journal().when('process.open', { ...charter, ...change }, convener), refusal);
  }
});

test('every problem of an input is reported with its place, at once', () => {
  const input = { ...charter, slug: 'Not A Slug', simulated: 'yes', smallCell: 1, extra: 1, title: undefined };
  const refusal = journal().when('process.open', input);
  assert.ok('refused' in refusal && refusal.problems);
  assert.deepEqual(refusal.problems.map(({ place, code }) => `${place}: ${code}`).sort(), [
    'extra: unknown-field',
    'simulated: wrong-type',
    'slug: wrong-form',
    'smallCell: too-small-number',
    'title: missing',
  ]);
});

test('a closed process can be read and nothing can be added, whatever its stages say', () => {
  const { given, statements, persons } = opened(1);
  assert.deepEqual(given.when('process.close', {}), [{ type: 'process.closed', data: {} }]);
  const closed = { refused: 'closed', params: {} };
  assert.deepEqual(given.when('process.close', {}), closed);
  assert.deepEqual(given.when('participant.join', {}), closed);
  assert.deepEqual(given.when('statement.submit', { text: 'Late.' }), closed);
  const vote = { statement: statements[0], value: 'agree' };
  assert.deepEqual(given.when('vote.cast', vote, participant(persons[0])), closed);
});
