import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idIn, type Outcome, opened, participant } from '../../test/given.ts';
import type { Actor } from './noun.ts';
import { queueOf } from './statements.ts';

const moderator: Actor = { id: 'acc_moderator', roles: ['moderator'] };
const another: Actor = { id: 'acc_another', roles: ['moderator'] };

function refusedAs(outcome: Outcome, code: string, params?: object): void {
  assert.ok('refused' in outcome, `Expected ${code}.`);
  assert.equal(outcome.refused, code);
  if (params) assert.deepEqual(outcome.params, params);
}

test('a statement is taken out with a reason, and comes back', () => {
  const { given, statements } = opened();
  const [statement] = statements;
  const out = { action: 'take-out', statement, reason: 'duplicate' };
  assert.deepEqual(given.when('statement.moderate', out), [{ type: 'statement.moderated', data: out }]);
  const [first] = given.process.nouns.statements.list;
  assert.deepEqual([first.moderatedOut, first.status], ['duplicate', 'out']);
  assert.deepEqual(given.when('statement.moderate', out), { refused: 'already-out', params: { statement } });
  given.when('statement.moderate', { action: 'restore', statement });
  assert.deepEqual([first.moderatedOut, first.status], [undefined, 'shown']);
  assert.equal(given.process.nouns.statements.moderatedAt, given.process.n);
  const unknown = { action: 'restore', statement: 'stm_unknown' };
  refusedAs(given.when('statement.moderate', unknown), 'unknown-statement', { statement: 'stm_unknown' });
});

test('the words of a moderator stand in the vault, beside the reason', () => {
  const { given, statements } = opened();
  const out = { action: 'take-out', statement: statements[0], reason: 'off-topic' };
  given.when('statement.moderate', { ...out, note: ' It belongs elsewhere. ' }, moderator);
  const [first] = given.process.nouns.statements.list;
  assert.deepEqual([first.note, first.moderatedBy], ['It belongs elsewhere.', 'acc_moderator']);
  assert.doesNotMatch(given.rows.map(({ data }) => data).join(), /elsewhere/);
  given.when('statement.moderate', { action: 'restore', statement: statements[0], note: ' ' }, another);
  assert.deepEqual([first.note, first.moderatedBy], [undefined, 'acc_another']);
});

test('in every state, every act does what it should or says why not', () => {
  const approve = { action: 'approve' };
  const takeOut = { action: 'take-out', reason: 'off-topic' };
  const restore = { action: 'restore' };
  const table = [
    ['waiting', approve, 'shown'],
    ['waiting', takeOut, 'out'],
    ['waiting', restore, 'not-out'],
    ['shown', approve, 'shown'],
    ['shown', takeOut, 'out'],
    ['shown', restore, 'not-out'],
    ['approved', approve, 'already-approved'],
    ['out', approve, 'already-out'],
    ['out', takeOut, 'already-out'],
    ['out', restore, 'shown'],
    ['merged', takeOut, 'already-out'],
    ['merged', restore, 'shown'],
    ['reworded', restore, 'shown'],
  ] as const;
  for (const [before, act, after] of table) {
    const moderation = before === 'waiting' ? 'before' : 'after';
    const { given, statements, persons } = opened(1, 1, { moderation });
    const statement = idIn(given.when('statement.submit', { text: 'Said.' }, participant(persons[0])), 'statement');
    if (before === 'approved') given.when('statement.moderate', { action: 'approve', statement });
    if (before === 'out') given.when('statement.moderate', { ...takeOut, statement });
    if (before === 'merged') given.when('statement.merge', { statement, into: statements[0] });
    if (before === 'reworded') given.when('statement.reword', { statement, text: 'Said better.', note: 'Clearer.' });
    const said = given.process.nouns.statements.list[2];
    if (before !== 'approved') assert.equal(said.status, before);
    const outcome = given.when('statement.moderate', { ...act, statement });
    if ('refused' in outcome) assert.equal(outcome.refused, after, `${act.action} of ${before}`);
    else
      assert.deepEqual([said.status, said.reviewed, said.into], [after, true, undefined], `${act.action} of ${before}`);
  }
});

test('what was merged or put in other words leads to where it went, and its votes stay', () => {
  const { given, statements, persons } = opened(1);
  const [first, second] = statements;
  const me = participant(persons[0]);
  const mine = idIn(given.when('statement.submit', { text: 'Sign and filter.' }, me), 'statement');
  given.when('vote.cast', { statement: mine, value: 'agree' }, me);
  given.when('statement.merge', { statement: second, into: first, note: 'The same.' }, moderator);
  given.when('statement.reword', { statement: mine, text: 'Sign routes first.', note: 'One idea.' }, moderator);
  const [, merged, old, made] = given.process.nouns.statements.list;
  assert.deepEqual([merged.status, merged.moderatedOut, merged.into], ['merged', 'duplicate', first]);
  assert.deepEqual([old.status, old.moderatedOut, old.into], ['reworded', 'reworded', made.id]);
  // In other words it is still what a participant said, and not the convener's.
  assert.deepEqual([made.from, made.by, made.seed, made.status, made.reviewed], [old.id, 0, false, 'shown', true]);
  const { votes } = given.process.nouns;
  assert.deepEqual([votes.count, votes.statement.get(0)], [1, 2]);
  const table: [string, object, string][] = [
    ['statement.merge', { statement: first, into: first }, 'merged-with-itself'],
    ['statement.merge', { statement: first, into: second }, 'not-shown'],
    ['statement.merge', { statement: second, into: first }, 'already-out'],
    ['statement.merge', { statement: first, into: 'stm_none' }, 'unknown-statement'],
    ['statement.reword', { statement: mine, text: 'Again.', note: 'x' }, 'already-out'],
    ['statement.reword', { statement: first, text: 'sign routes first.', note: 'x' }, 'same-statement'],
    ['statement.reword', { statement: first, text: 'Without a word of why.', note: '' }, 'invalid'],
  ];
  for (const [command, input, code] of table) refusedAs(given.when(command, input, moderator), code);
});

test('who wrote a statement or disagrees with it does not moderate it, whatever their role', () => {
  const { given, statements, persons } = opened(2);
  const [author, objector] = persons;
  const statement = idIn(given.when('statement.submit', { text: 'Said.' }, participant(author)), 'statement');
  given.when('vote.cast', { statement, value: 'disagree' }, participant(objector));
  given.when('vote.cast', { statement: statements[0], value: 'agree' }, participant(objector));
  const as = (person: string): Actor => ({ ...moderator, participant: person });
  const acts: [string, object][] = [
    ['statement.moderate', { action: 'approve', statement }],
    ['statement.moderate', { action: 'take-out', statement, reason: 'personal' }],
    ['statement.merge', { statement, into: statements[0] }],
    ['statement.merge', { statement: statements[0], into: statement }],
    ['statement.reword', { statement, text: 'Better.', note: 'x' }],
    ['appeal.settle', { statement, outcome: 'upheld', note: 'x' }],
  ];
  for (const person of persons) {
    for (const [command, input] of acts) refusedAs(given.when(command, input, as(person)), 'recused', { statement });
  }
  // Who agrees may act, and who takes their objection back may too.
  assert.ok(
    !('refused' in given.when('statement.merge', { statement: statements[0], into: statements[1] }, as(objector))),
  );
  given.when('vote.withdraw', { statement }, participant(objector));
  assert.ok(!('refused' in given.when('statement.moderate', { action: 'approve', statement }, as(objector))));
});

test('the author appeals once for each act, and somebody else decides', () => {
  const { given, persons } = opened(2);
  const me = participant(persons[0]);
  const statement = idIn(given.when('statement.submit', { text: 'Said.' }, me), 'statement');
  const said = given.process.nouns.statements.list[2];
  const takeOut = () =>
    given.when('statement.moderate', { action: 'take-out', statement, reason: 'personal' }, moderator);
  const appeal = (actor = me) => given.when('statement.appeal', { statement, why: 'It names nobody.' }, actor);
  const settle = (outcome: string, actor: Actor) =>
    given.when('appeal.settle', { statement, outcome, note: 'Looked at again.' }, actor);
  refusedAs(appeal(), 'not-out');
  takeOut();
  refusedAs(appeal(participant(persons[1])), 'not-yours');
  refusedAs(settle('upheld', another), 'no-appeal');
  given.now += 500;
  appeal();
  refusedAs(appeal(), 'appealed-already');
  refusedAs(settle('overruled', moderator), 'same-moderator');
  settle('overruled', another);
  assert.deepEqual([said.status, said.appeal?.state, said.appeal?.note], ['out', 'overruled', 'Looked at again.']);
  refusedAs(appeal(), 'appealed-already');
  given.when('statement.moderate', { action: 'restore', statement }, another);
  assert.deepEqual([said.status, said.appeal?.state], ['shown', 'overruled']);
  takeOut();
  assert.equal(given.process.nouns.statements.list[2].appeal, undefined);
  appeal();
  settle('upheld', { id: 'acc_chair', roles: ['chair'] });
  assert.deepEqual([said.status, said.moderatedOut, said.appeal?.state], ['shown', undefined, 'upheld']);
  takeOut();
  appeal();
  // Who brings it back has no need to decide as well.
  given.when('statement.moderate', { action: 'restore', statement }, moderator);
  assert.deepEqual([said.status, said.appeal?.state], ['shown', 'upheld']);
});

test('what waits for a moderator stands in one line, oldest first, with its clock', () => {
  const { given, statements, persons } = opened(2, 1, { moderation: 'before' });
  const [me, other] = persons.map(participant);
  const say = (text: string, actor: Actor) => idIn(given.when('statement.submit', { text }, actor), 'statement');
  const first = say('First.', me);
  given.now += 100;
  const second = say('Second.', other);
  given.now += 100;
  given.when('statement.moderate', { action: 'take-out', statement: first, reason: 'off-topic' });
  given.now += 100;
  given.when('statement.appeal', { statement: first, why: 'It is on topic.' }, me);
  const queue = () => queueOf(given.process.nouns.statements, given.now + 50);
  assert.deepEqual(queue(), [
    { place: 3, why: 'waiting', since: 1100, waits: 250 },
    { place: 2, why: 'appealed', since: 1300, waits: 50 },
  ]);
  given.when('statement.moderate', { action: 'approve', statement: second });
  given.when('appeal.settle', { statement: first, outcome: 'upheld', note: 'Yes.' }, another);
  assert.deepEqual(queue(), []);
  const after = opened(1);
  const unreviewed = after.given.when('statement.submit', { text: 'Shown at once.' }, participant(after.persons[0]));
  assert.equal(queueOf(after.given.process.nouns.statements, 1000)[0].why, 'unreviewed');
  after.given.when('statement.moderate', { action: 'approve', statement: idIn(unreviewed, 'statement') });
  assert.deepEqual(queueOf(after.given.process.nouns.statements, 1000), []);
  assert.equal(statements.length, 2);
});
