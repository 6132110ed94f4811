import assert from 'node:assert/strict';
import { test } from 'node:test';
import { charter, journal, opened, participant } from '../../test/given.ts';
import { toBase64 } from '../base/base64.ts';
import { BATCH_PEOPLE, MOST_VOTES_AT_ONCE, voteOf } from './votes.ts';

test('a later vote replaces an earlier one, and the same vote again is nothing new', () => {
  const { given, statements, persons } = opened(1);
  const me = participant(persons[0]);
  const cast = (value: string) => given.when('vote.cast', { statement: statements[0], value }, me);
  cast('agree');
  assert.equal(voteOf(given.process.nouns.votes, 0, 0), 'agree');
  assert.deepEqual(cast('agree'), []);
  given.when('vote.cast', { statement: statements[1], value: 'pass' }, me);
  cast('disagree');
  assert.equal(voteOf(given.process.nouns.votes, 0, 0), 'disagree');
  assert.equal(voteOf(given.process.nouns.votes, 0, 1), 'pass');
  assert.equal(given.process.nouns.votes.count, 3);
});

test('a vote is refused from strangers, on unknown or taken-out statements, and when closed', () => {
  const { given, statements, persons } = opened(1);
  const me = participant(persons[0]);
  given.when('statement.moderate', { action: 'take-out', statement: statements[1], reason: 'off-topic' });
  const table = [
    [{ statement: statements[0], value: 'agree' }, participant('ptp_stranger'), 'not-a-participant'],
    [{ statement: 'stm_none', value: 'agree' }, me, 'unknown-statement'],
    [{ statement: statements[1], value: 'agree' }, me, 'taken-out'],
    [{ statement: statements[0], value: 'yes' }, me, 'invalid'],
    [{ statement: statements[0], value: 'agree' }, undefined, 'not-allowed'],
  ] as const;
  for (const [input, actor, code] of table) {
    const outcome = given.when('vote.cast', input, actor);
    assert.ok('refused' in outcome);
    assert.equal(outcome.refused, code);
  }
  given.process.nouns.process.closed.push('listen');
  const late = given.when('vote.cast', { statement: statements[0], value: 'agree' }, me);
  assert.deepEqual(late, { refused: 'closed', params: {} });
});

test('several votes at once lead to an event each, in their order, and to one release', () => {
  const { given, statements, persons } = opened(BATCH_PEOPLE);
  const [first, second] = statements;
  const cast = (person: string, ...votes: [string, string][]) =>
    given.when('votes.cast', { votes: votes.map(([statement, value]) => ({ statement, value })) }, participant(person));
  const told = cast(persons[0], [first, 'agree'], [second, 'pass'], [first, 'disagree'], [second, 'pass']);
  assert.deepEqual(told, [
    { type: 'vote.cast', data: { statement: first, value: 'agree' } },
    { type: 'vote.cast', data: { statement: second, value: 'pass' } },
    { type: 'vote.cast', data: { statement: first, value: 'disagree' } },
  ]);
  assert.equal(voteOf(given.process.nouns.votes, 0, 0), 'disagree');
  assert.deepEqual(cast(persons[0], [first, 'disagree'], [second, 'pass']), []);
  for (const person of persons.slice(1, -1)) cast(person, [first, 'agree'], [second, 'agree']);
  const last = cast(persons[BATCH_PEOPLE - 1], [first, 'agree'], [second, 'agree']);
  assert.deepEqual(
    [last].flat().map((event) => ('type' in event ? event.type : event)),
    ['vote.cast', 'vote.cast', 'batch.released'],
  );
  assert.equal(given.process.nouns.votes.released.rows, given.process.nouns.votes.count);
});

test('several votes at once are cast all or none', () => {
  const { given, statements, persons } = opened(1);
  const good = { statement: statements[0], value: 'agree' };
  given.when('statement.moderate', { action: 'take-out', statement: statements[1], reason: 'off-topic' });
  const table = [
    [[good, { statement: 'stm_none', value: 'agree' }], 'unknown-statement'],
    [[good, { statement: statements[1], value: 'agree' }], 'taken-out'],
    [[good, { statement: statements[0], value: 'yes' }], 'invalid'],
    [[], 'invalid'],
    [Array(MOST_VOTES_AT_ONCE + 1).fill(good), 'invalid'],
  ] as const;
  for (const [votes, code] of table) {
    const outcome = given.when('votes.cast', { votes }, participant(persons[0]));
    assert.ok('refused' in outcome);
    assert.equal(outcome.refused, code);
  }
  for (const stranger of [participant('ptp_stranger'), undefined]) {
    assert.ok('refused' in given.when('votes.cast', { votes: [good] }, stranger));
  }
  assert.equal(given.process.nouns.votes.count, 0);
});

test('figures move when ten people have voted, not with each vote', () => {
  const { given, statements, persons } = opened(BATCH_PEOPLE);
  persons.forEach((person, i) => {
    for (const statement of statements) {
      given.when('vote.cast', { statement, value: 'agree' }, participant(person));
      const { released, count } = given.process.nouns.votes;
      // The tenth person's first vote makes the batch; what comes after it waits for the next.
      assert.equal(released.rows, i < BATCH_PEOPLE - 1 ? 0 : 2 * BATCH_PEOPLE - 1);
      assert.ok(released.rows <= count);
    }
  });
});

const columns = {
  count: 4,
  participant: toBase64(Uint32Array.of(0, 1, 0, 1)),
  statement: toBase64(Uint16Array.of(0, 0, 1, 0)),
  value: toBase64(Int8Array.of(1, -1, 0, 1)),
  seconds: toBase64(Uint32Array.of(0, 5, 5, 9)),
  from: 0,
};

test('many votes come in as columns, oldest first, and are released where enough people stand behind them', () => {
  const { given } = opened(2);
  assert.deepEqual(
    [given.when('votes.import', columns)].flat().map((event) => ('type' in event ? event.type : event)),
    ['votes.imported'],
  );
  const { votes } = given.process.nouns;
  assert.equal(voteOf(votes, 0, 0), 'agree');
  assert.equal(voteOf(votes, 1, 0), 'agree');
  assert.equal(voteOf(votes, 0, 1), 'pass');
  assert.equal(votes.released.rows, 0);
});

test('columns that point nowhere or hold no votes change nothing', () => {
  const table = [
    [{ count: 5 }, 'column-length'],
    [{ participant: toBase64(Uint32Array.of(0, 1, 2, 0)) }, 'column-value'],
    [{ statement: toBase64(Uint16Array.of(0, 1, 2, 0)) }, 'column-value'],
    [{ value: toBase64(Int8Array.of(1, 1, 7, 1)) }, 'column-value'],
    [{ value: toBase64(Int8Array.of(1, 1, -7, 1)) }, 'column-value'],
    [{ seconds: toBase64(Uint8Array.of(1)) }, 'invalid'],
  ] as const;
  for (const [change, code] of table) {
    const { given } = opened(2);
    const outcome = given.when('votes.import', { ...columns, ...change });
    assert.ok('refused' in outcome);
    assert.equal(outcome.refused, code);
    assert.equal(given.process.nouns.votes.count, 0);
  }
  const empty = journal();
  empty.when('process.open', charter);
  assert.ok('refused' in empty.when('votes.import', columns));
});
