import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idIn, journal, type Outcome, opened, operator, participant } from '../../test/given.ts';
import type { Actor } from './noun.ts';
import { LONGEST_STATEMENT, MOST_STATEMENTS, similarStatements, statementsLeft } from './statements.ts';

const moderator: Actor = { id: 'acc_moderator', roles: ['moderator'] };
const DAY = 24 * 60 * 60 * 1000;

function refusedAs(outcome: Outcome, code: string, params?: object): void {
  assert.ok('refused' in outcome, `Expected ${code}.`);
  assert.equal(outcome.refused, code);
  if (params) assert.deepEqual(outcome.params, params);
}

test('what is said stands in the vault, not in the journal', () => {
  const { given, persons } = opened(1);
  given.when('statement.submit', { text: '  Exchange points should filter.  ' }, participant(persons[0]));
  const statement = given.process.nouns.statements.list.at(-1);
  assert.equal(statement?.text, 'Exchange points should filter.');
  assert.deepEqual([statement?.seed, statement?.by, statement?.reviewed], [false, 0, false]);
  assert.equal(statement?.language, 'en');
  assert.doesNotMatch(given.rows.map((row) => row.data).join(), /Exchange/);
});

test('a statement is refused where it is empty, too long, said before, or nothing is open', () => {
  const { given, statements } = opened();
  const table = [
    ['   ', 'invalid'],
    ['\u200b\u2060', 'invalid'],
    ['x'.repeat(LONGEST_STATEMENT + 1), 'invalid'],
    ['Sign your routes.', 'same-statement'],
    ['  ｓｉｇｎ your\n ROUTES. ', 'same-statement'],
  ];
  for (const [text, code] of table) refusedAs(given.when('statement.submit', { text }), code);
  refusedAs(given.when('statement.submit', { text: 'Mine.' }, participant('ptp_stranger')), 'not-a-participant');
  assert.equal(given.process.nouns.statements.list.length, statements.length);
  assert.deepEqual(journal().when('statement.submit', { text: 'x' }), { refused: 'not-open', params: {} });
  given.process.nouns.process.ended = true;
  refusedAs(given.when('statement.submit', { text: 'Late.' }), 'closed');
});

test('a participant makes three statements a day and as many in all as the charter says; a convener any number', () => {
  const { given, persons } = opened(2, 1, { statementsEach: 5, stages: [] });
  let count = 0;
  const say = (actor?: Actor) => given.when('statement.submit', { text: `Statement ${count++}.` }, actor);
  const me = participant(persons[0]);
  for (let i = 0; i < 3; i++) assert.ok(!('refused' in say(me)));
  refusedAs(say(me), 'too-many-today', { most: 3 });
  given.now += DAY;
  for (let i = 0; i < 2; i++) assert.ok(!('refused' in say(me)));
  refusedAs(say(me), 'no-statements-left', { most: 5 });
  const { statements } = given.process.nouns;
  assert.deepEqual(statementsLeft(statements, 0, 5, given.now), { all: 0, now: 0 });
  assert.deepEqual(statementsLeft(statements, 1, 5, given.now), { all: 5, now: 3 });
  for (let i = 0; i < 9; i++) assert.ok(!('refused' in say()));
});

test('who makes a statement or translates one has shown what the charter asks', () => {
  const { given, statements, persons } = opened(1, 1, { levels: { vote: 0, statement: 2, invite: 2 } });
  const me = participant(persons[0]);
  const acts: [string, object][] = [
    ['statement.submit', { text: 'Mine.' }],
    ['statement.translate', { statement: statements[0], language: 'fr', text: 'Signez vos routes.' }],
  ];
  for (const [command, input] of acts) refusedAs(given.when(command, input, me), 'level-needed', { level: 2 });
  given.process.nouns.participants.level.set(0, 2);
  for (const [command, input] of acts) assert.ok(!('refused' in given.when(command, input, me)));
});

test('several statements to start from are put on the table at once, or none', () => {
  const { given, statements } = opened();
  const table: [string[], string, object?][] = [
    [['One.', 'Sign your routes.'], 'same-statement', { statement: statements[0] }],
    [['One.', 'Two.', 'one.'], 'same-line', { line: 3 }],
    [[], 'invalid'],
    [Array.from({ length: 61 }, (_, i) => `Statement ${i}.`), 'invalid'],
  ];
  for (const [texts, code, params] of table) refusedAs(given.when('statement.seed', { texts }), code, params);
  const made = given.when('statement.seed', { texts: ['Une.', 'Deux.'], language: 'fr' });
  assert.ok(!('refused' in made));
  const { list } = given.process.nouns.statements;
  assert.deepEqual(
    list.slice(2).map(({ text, seed, language, reviewed, status }) => [text, seed, language, reviewed, status]),
    [
      ['Une.', true, 'fr', true, 'shown'],
      ['Deux.', true, 'fr', true, 'shown'],
    ],
  );
  const many = Array.from({ length: MOST_STATEMENTS - list.length }, (_, i) => `Statement ${i}.`);
  given.when('statements.import', { statements: many.map((text) => ({ text, meta: false, seed: true })) });
  refusedAs(given.when('statement.seed', { texts: ['One more.'] }), 'too-many-statements', { most: MOST_STATEMENTS });
});

test('a statement is translated by whoever can, once a language and person, and not in its own language', () => {
  const { given, statements, persons } = opened(2);
  const [statement] = statements;
  const say = (text: string, actor: Actor, language = 'fr') =>
    given.when('statement.translate', { statement, language, text }, actor);
  const [me, other] = persons.map(participant);
  say('Signez vos routes.', me);
  say('Signez toutes vos routes.', other);
  say('Signez les routes.', me);
  assert.deepEqual(say('Signez les routes.', me), []);
  say('وقّعوا مساراتكم', moderator, 'ar');
  const { translations } = given.process.nouns.statements.list[0];
  assert.deepEqual(
    translations.map(({ language, text, by }) => [language, text, by]),
    [
      ['fr', 'Signez toutes vos routes.', other.id],
      ['fr', 'Signez les routes.', me.id],
      ['ar', 'وقّعوا مساراتكم', 'acc_moderator'],
    ],
  );
  refusedAs(say('Sign!', me, 'en'), 'own-language', { language: 'en' });
  refusedAs(
    given.when('statement.translate', { statement: 'stm_no', language: 'fr', text: 'x' }, me),
    'unknown-statement',
  );
  for (let i = 0; i < 47; i++) say('x', me, `x${String.fromCharCode(97 + (i % 26))}${i < 26 ? '' : '-AA'}`);
  refusedAs(say('x', me, 'zz'), 'too-many-translations', { most: 50 });
  given.when('statement.moderate', { action: 'take-out', statement, reason: 'off-topic' });
  refusedAs(say('x', me), 'taken-out');
});

test('few statements can be marked as important, and marks can be taken back', () => {
  const { given, statements, persons } = opened(2, 1, { importantEach: 1 });
  const [first, second] = statements;
  const mark = (statement: string, important: boolean, at = 0) =>
    given.when('statement.mark', { statement, important }, participant(persons[at]));
  const counts = () => given.process.nouns.statements.list.map(({ important }) => important);
  mark(first, true);
  mark(first, true, 1);
  assert.deepEqual(mark(first, true), []);
  refusedAs(mark(second, true), 'no-marks-left', { most: 1 });
  assert.deepEqual(counts(), [2, 0]);
  mark(first, false);
  assert.deepEqual(mark(first, false), []);
  mark(second, true);
  assert.deepEqual(counts(), [1, 1]);
  // What is taken out holds no mark back from others, and can itself not be marked.
  given.when('statement.moderate', { action: 'take-out', statement: second, reason: 'off-topic' });
  mark(first, true);
  assert.deepEqual(counts(), [2, 1]);
  refusedAs(mark(second, true, 1), 'taken-out');
  refusedAs(
    given.when('statement.mark', { statement: first, important: true }, participant('ptp_no')),
    'not-a-participant',
  );
});

test('what a forgotten person wrote has no words any more, and what mattered to them counts no more', () => {
  const { given, statements, persons } = opened(2);
  const [me, other] = persons.map(participant);
  const mine = idIn(given.when('statement.submit', { text: 'What I say.' }, me), 'statement');
  given.when('statement.translate', { statement: statements[0], language: 'fr', text: 'Signez.' }, me);
  given.when('statement.translate', { statement: statements[0], language: 'fr', text: 'Signez !' }, other);
  given.when('statement.mark', { statement: statements[0], important: true }, me);
  given.when('statement.moderate', { action: 'take-out', statement: mine, reason: 'personal' });
  given.when('statement.appeal', { statement: mine, why: 'Because.' }, me);
  given.when('participant.erase', { participant: persons[0], refs: [] }, operator);
  const [first, , said] = given.process.nouns.statements.list;
  assert.deepEqual([said.text, said.appeal?.why, first.important], [undefined, undefined, 0]);
  assert.deepEqual(
    first.translations.map(({ text }) => text),
    ['Signez !'],
  );
  assert.doesNotMatch(JSON.stringify(given.process.nouns.statements), /what i say|because/i);
  given.when('statement.moderate', { action: 'restore', statement: mine });
  refusedAs(given.when('vote.cast', { statement: mine, value: 'agree' }, other), 'text-erased');
  assert.ok(!('refused' in given.when('statement.submit', { text: 'What I say.' }, other)));
  refusedAs(given.when('statement.submit', { text: 'Once more.' }, me), 'not-a-participant');
});

test('what is alike is found among what is shown', () => {
  const { given, statements } = opened();
  const { nouns } = given.process;
  const found = () => similarStatements(nouns.statements, 'Sign all your routes', 5).map(({ place }) => place);
  assert.deepEqual(found(), [0]);
  given.when('statement.moderate', { action: 'take-out', statement: statements[0], reason: 'off-topic' });
  assert.deepEqual(found(), []);
});
