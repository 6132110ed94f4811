import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { charter, idIn, journal, opened, operator, participant } from '../../test/given.ts';
import { toBase64 } from '../base/base64.ts';
import { BATCH_PEOPLE, heardFrom, MOST_VOTES_AT_ONCE, voteOf, votesOf } from './votes.ts';

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

test('only what is shown is voted on; what was merged or reworded says where to', () => {
  const { given, statements, persons } = opened(2, 1, { moderation: 'before' });
  const [first, second] = statements;
  const me = participant(persons[0]);
  const waits = idIn(given.when('statement.submit', { text: 'It waits.' }, participant(persons[1])), 'statement');
  given.when('statement.merge', { statement: first, into: second });
  const vote = (statement: string) => given.when('vote.cast', { statement, value: 'agree' }, me);
  assert.deepEqual(vote(waits), { refused: 'waiting-review', params: { statement: waits } });
  assert.deepEqual(vote(first), { refused: 'merged', params: { statement: first, into: second } });
  const made = given.when('statement.reword', { statement: second, text: 'In other words.', note: 'Clearer.' });
  const into = idIn(made, 'statement');
  assert.deepEqual(vote(second), { refused: 'reworded', params: { statement: second, into } });
  assert.ok(!('refused' in vote(into)));
  given.when('statement.moderate', { action: 'approve', statement: waits });
  assert.ok(!('refused' in vote(waits)));
});

test('a vote that is taken back is as if it had never been cast, and can be cast again', () => {
  const { given, statements, persons } = opened(1);
  const [first, second] = statements;
  const me = participant(persons[0]);
  const { votes } = given.process.nouns;
  const give = (command: string, statement: string, value?: string) => given.when(command, { statement, value }, me);
  give('vote.cast', first, 'agree');
  give('vote.cast', second, 'pass');
  assert.deepEqual(given.when('vote.withdraw', { statement: first }, me), [
    { type: 'vote.withdrawn', data: { statement: first } },
  ]);
  assert.equal(voteOf(votes, 0, 0), undefined);
  assert.deepEqual([...votesOf(votes, 0)], [[1, 'pass']]);
  assert.deepEqual(given.when('vote.withdraw', { statement: first }, me), []);
  give('vote.cast', first, 'agree');
  assert.equal(voteOf(votes, 0, 0), 'agree');
  const table = [
    ['stm_none', me, 'unknown-statement'],
    [second, participant('ptp_stranger'), 'not-a-participant'],
    [second, undefined, 'not-allowed'],
  ] as const;
  for (const [statement, actor, code] of table) {
    const outcome = given.when('vote.withdraw', { statement }, actor);
    assert.ok('refused' in outcome);
    assert.equal(outcome.refused, code);
  }
  given.process.nouns.process.closed.push('listen');
  assert.deepEqual(given.when('vote.withdraw', { statement: second }, me), { refused: 'closed', params: {} });
});

test('who is forgotten takes back every vote, and votes no more', () => {
  const { given, statements, persons } = opened(2);
  const [first, second] = statements;
  for (const person of persons) {
    for (const statement of statements) given.when('vote.cast', { statement, value: 'agree' }, participant(person));
  }
  given.when('vote.withdraw', { statement: second }, participant(persons[0]));
  given.when('participant.erase', { participant: persons[0], refs: [] }, operator);
  const { votes } = given.process.nouns;
  assert.deepEqual([votesOf(votes, 0).size, votesOf(votes, 1).size, votes.count], [0, 2, 6]);
  assert.deepEqual(heardFrom(votes, 0, 2), { seen: 2, agree: 1 });
  const again = given.when('vote.cast', { statement: first, value: 'agree' }, participant(persons[0]));
  assert.deepEqual(again, { refused: 'not-a-participant', params: {} });
});

test('a vote asks for what the charter asks of who votes; to take one back, nobody asks', () => {
  const { given, statements, persons } = opened(1, 1, { levels: { vote: 1, statement: 0, invite: 2 } });
  const [statement] = statements;
  const me = participant(persons[0]);
  const cast = () => given.when('vote.cast', { statement, value: 'agree' }, me);
  assert.deepEqual(cast(), { refused: 'level-needed', params: { level: 1 } });
  given.when('participant.confirm', { participant: persons[0], level: 1 }, operator);
  assert.ok(!('refused' in cast()));
  given.process.nouns.participants.level.set(0, 0);
  assert.ok(!('refused' in given.when('vote.withdraw', { statement }, me)));
});

test('how probable it was to be asked stands with the vote, within what is possible', () => {
  const { given, statements, persons } = opened(1);
  const [statement] = statements;
  const table = [
    [0.25, 0.25],
    [1, 1],
    [0.123456789, 0.123457],
    // One draw in ten is uniform over two statements.
    [0.000001, 0.05],
    [0, 0.05],
    [undefined, undefined],
  ] as const;
  for (const [at, [propensity, kept]] of table.entries()) {
    const value = at % 2 ? 'agree' : 'pass';
    const outcome = given.when('vote.cast', { statement, value, propensity }, participant(persons[0]));
    assert.ok(!('refused' in outcome));
    assert.deepEqual(outcome[0].data, { statement, value, ...(kept !== undefined && { propensity: kept }) });
  }
  for (const propensity of [-0.1, 1.1, Number.NaN, '0.5']) {
    const outcome = given.when('vote.cast', { statement, value: 'agree', propensity }, participant(persons[0]));
    assert.ok('refused' in outcome && outcome.refused === 'invalid');
  }
});

/** Who votes on what and how; 2 takes it back. Twice the same is a vote again. */
const ballots = fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 1 }), fc.integer({ min: -1, max: 2 })), {
  maxLength: 40,
});

test('of every seat it is known how many have ever voted on a statement, and how many agree with it', () => {
  fc.assert(
    fc.property(ballots, fc.nat({ max: 40 }), (acts, imported) => {
      const { given, statements, persons } = opened(5);
      const { votes, participants } = given.process.nouns;
      participants.seat.set(1, 1);
      participants.seat.set(2, 0);
      const direct = acts.slice(imported);
      // What comes in as columns counts like what comes one by one.
      const columns = acts.slice(0, imported).filter(([, , value]) => value !== 2);
      if (columns.length > 0) given.when('votes.import', asColumns(columns));
      for (const [person, on, value] of direct) {
        const statement = statements[on];
        if (value === 2) given.when('vote.withdraw', { statement }, participant(persons[person]));
        else given.when('vote.cast', { statement, value: words[1 - value] }, participant(persons[person]));
      }
      const last = new Map([...columns, ...direct].map(([person, on, value]) => [`${person} ${on}`, value]));
      const ever = new Set([...columns, ...direct.filter(([, , value]) => value !== 2)].map(([p, on]) => `${p} ${on}`));
      for (const on of [0, 1]) {
        for (const [seat, people] of [[2], [1], [0, 3, 4]].map((each, at) => [at, each] as const)) {
          const seen = people.filter((person) => ever.has(`${person} ${on}`)).length;
          const agree = people.filter((person) => last.get(`${person} ${on}`) === 1).length;
          assert.deepEqual(heardFrom(votes, on, seat), { seen, agree });
        }
        for (const person of [0, 1, 2, 3, 4]) {
          const value = last.get(`${person} ${on}`) ?? 2;
          assert.equal(voteOf(votes, person, on), value === 2 ? undefined : words[1 - value]);
        }
      }
    }),
    { numRuns: 100 },
  );
});

const words = ['agree', 'pass', 'disagree'];
const asColumns = (rows: readonly (readonly [number, number, number])[]) => ({
  count: rows.length,
  participant: toBase64(Uint32Array.from(rows, ([person]) => person)),
  statement: toBase64(Uint16Array.from(rows, ([, on]) => on)),
  value: toBase64(Int8Array.from(rows, ([, , value]) => value)),
  seconds: toBase64(new Uint32Array(rows.length)),
  from: 0,
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

test('live figures move with every vote', () => {
  const { given, statements, persons } = opened(1, 1, { figures: 'live', ballots: 'linked' });
  const { votes } = given.process.nouns;
  const [statement] = statements;
  for (const value of ['agree', 'pass']) {
    given.when('vote.cast', { statement, value }, participant(persons[0]));
    assert.equal(votes.released.rows, votes.count);
  }
  given.when('vote.withdraw', { statement }, participant(persons[0]));
  assert.deepEqual([votes.released.rows, votes.count], [3, 3]);
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
    [{ value: toBase64(Int8Array.of(1, 1, 2, 1)) }, 'column-value'],
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
