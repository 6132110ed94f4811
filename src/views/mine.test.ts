import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comer, idIn, type Journal, opened, participant } from '../../test/given.ts';
import { inputOf, viewerOf } from '../../test/views/taking.ts';
import type { Actor } from '../domain/index.ts';
import { type Mine, mine, VOTES_A_PAGE } from './mine.ts';
import { similarView } from './similar.ts';

const moderator: Actor = { id: 'acc_moderator', roles: ['moderator'] };
const another: Actor = { id: 'acc_another', roles: ['moderator'] };

const shownTo = (given: Journal, id?: string, from = 0): Mine =>
  mine(inputOf(given), viewerOf(given, id), given.now, from);

/** One participant with a statement of their own. */
function author(terms: object = {}) {
  const { given, statements, persons } = opened(2, 1, terms);
  const me = participant(persons[0]!);
  const own = idIn(given.when('statement.submit', { text: 'Train people first.' }, me), 'statement');
  return { given, statements, persons, me, own, first: () => shownTo(given, me.id).statements[0]! };
}

test('an author sees what became of a statement: waiting, shown, out, appealed, upheld', () => {
  const { given, me, own, first } = author({ moderation: 'before' });
  assert.deepEqual([first().status, first().text, first().mayAppeal], ['waiting', 'Train people first.', false]);
  given.when('statement.moderate', { action: 'approve', statement: own }, moderator);
  assert.deepEqual([first().status, first().reviewed], ['shown', true]);
  const out = { action: 'take-out', statement: own, reason: 'off-topic', note: 'Say it of routes.' };
  given.when('statement.moderate', out, moderator);
  const { status, moderatedOut, note, text, mayAppeal } = first();
  assert.deepEqual([status, moderatedOut, note, mayAppeal], ['out', 'off-topic', 'Say it of routes.', true]);
  assert.equal(text, 'Train people first.', 'who wrote it still reads it');
  given.when('statement.appeal', { statement: own, why: 'It is of routes.' }, me);
  assert.deepEqual(first().appeal, { at: given.now, state: 'open', why: 'It is of routes.', note: null });
  assert.equal(first().mayAppeal, false);
  given.when('appeal.settle', { statement: own, outcome: 'upheld', note: 'So it is.' }, another);
  assert.deepEqual([first().status, first().appeal?.state, first().appeal?.note], ['shown', 'upheld', 'So it is.']);
});

test('an appeal that was overruled stays, with the words of who decided', () => {
  const { given, me, own, first } = author();
  given.when('statement.moderate', { action: 'take-out', statement: own, reason: 'two-ideas' }, moderator);
  given.when('statement.appeal', { statement: own, why: 'It is one.' }, me);
  given.when('appeal.settle', { statement: own, outcome: 'overruled', note: 'It is two.' }, another);
  const { status, appeal, mayAppeal } = first();
  assert.deepEqual([status, appeal?.state, appeal?.note, mayAppeal], ['out', 'overruled', 'It is two.', false]);
});

test('what was merged or put in other words leads to where it lives on, for its author and for who voted on it', () => {
  const { given, statements, persons, own, first } = author();
  const voter = participant(persons[1]!);
  given.when('vote.cast', { statement: own, value: 'agree' }, voter);
  given.when('statement.merge', { statement: own, into: statements[0], note: 'The same.' }, moderator);
  assert.deepEqual(
    [first().status, first().into?.id, first().into?.text],
    ['merged', statements[0], 'Sign your routes.'],
  );
  const [vote] = shownTo(given, voter.id).votes.list;
  assert.deepEqual([vote?.status, vote?.into?.id, vote?.text], ['merged', statements[0], 'Train people first.']);
  const other = author();
  const to = idIn(
    other.given.when('statement.reword', { statement: other.own, text: 'Train first.', note: 'Shorter.' }, moderator),
    'statement',
  );
  const [newer, older] = shownTo(other.given, other.me.id).statements;
  assert.deepEqual([newer?.id, newer?.from?.id, older?.status, older?.into?.id], [to, other.own, 'reworded', to]);
});

test('votes stand latest first, with what is marked, and whether they are counted yet', () => {
  const { given, statements, persons } = opened(12);
  const me = participant(persons[0]!);
  const [one, two] = statements as [string, string];
  given.when('vote.cast', { statement: one, value: 'agree' }, me);
  for (const id of persons.slice(1, 10)) given.when('vote.cast', { statement: one, value: 'agree' }, participant(id));
  given.when('vote.cast', { statement: two, value: 'pass' }, me);
  given.when('statement.mark', { statement: one, important: true }, me);
  const { votes, marked, important } = shownTo(given, me.id);
  assert.deepEqual(
    votes.list.map(({ id, value, important, counted }) => [id, value, important, counted]),
    [
      [two, 'pass', false, false],
      [one, 'agree', true, true],
    ],
  );
  assert.deepEqual([marked, important], [[], { of: 5, left: 4 }]);
  given.when('vote.withdraw', { statement: one }, me);
  const after = shownTo(given, me.id);
  assert.deepEqual([after.votes.list.map(({ id }) => id), after.marked.map(({ id }) => id)], [[two], [one]]);
});

test('how many answered a statement is told only when released, above the small-cell limit, and not while hidden', () => {
  for (const [people, terms, wanted] of [
    [3, {}, { state: 'later' }],
    [10, {}, { state: 'counted', votes: 10, agree: 10, disagree: 0, pass: 0, kind: 'thin', side: null }],
    [10, { smallCell: 6 }, { state: 'later' }],
    [10, { figures: 'hidden' }, { state: 'hidden' }],
  ] as const) {
    const { given, persons, statements } = opened(11, 1, terms);
    const me = participant(persons[0]!);
    const own = idIn(given.when('statement.submit', { text: 'Train people.' }, me), 'statement');
    for (const id of persons.slice(1, people + 1))
      given.when('vote.cast', { statement: own, value: 'agree' }, participant(id));
    const { fate } = shownTo(given, me.id).statements[0]!;
    assert.equal(fate.state, wanted.state, JSON.stringify([people, terms, fate]));
    if (fate.state === 'counted') assert.equal(fate.votes, 10);
    assert.equal(statements.length, 2);
  }
});

test('many votes come in pages', () => {
  const { given, persons } = opened(1);
  const me = participant(persons[0]!);
  const ids = Array.from({ length: VOTES_A_PAGE + 3 }, (_, i) =>
    idIn(given.when('statement.submit', { text: `Idea ${i}.` }), 'statement'),
  );
  for (const statement of ids) given.when('vote.cast', { statement, value: 'agree' }, me);
  const second = shownTo(given, me.id, VOTES_A_PAGE).votes;
  assert.deepEqual([second.from, second.of, second.list.map(({ id }) => id)], [40, 43, ids.slice(0, 3).reverse()]);
  for (const from of [-1, 1000, Number.NaN, 0.5]) assert.equal(shownTo(given, me.id, from).votes.from, 0);
});

test('somebody sees their own seat and details, what was contested, and nothing of anybody else', () => {
  const { given, persons } = opened(2);
  const told = {
    seat: 'governments',
    organisation: 'Ministry',
    region: 'Chile',
    expertise: ['law'],
    interest: 'None.',
  };
  const id = idIn(given.when('participant.join', told, comer(7)), 'participant');
  const { seat } = shownTo(given, id);
  assert.deepEqual([seat?.seat, seat?.name, seat?.settled, seat?.contests], ['governments', 'Governments', false, []]);
  assert.deepEqual(seat?.told, {
    organisation: 'Ministry',
    speaksFor: 'self',
    region: 'Chile',
    language: '',
    expertise: ['law'],
    interest: 'None.',
  });
  given.when('seat.contest', { participant: id, seat: 'private', why: 'They sell.' }, participant(persons[0]!));
  assert.deepEqual(
    shownTo(given, id).seat?.contests.map(({ seat, why }) => [seat, why]),
    [['private', 'They sell.']],
  );
  assert.deepEqual(shownTo(given, persons[1]).seat?.contests, []);
});

test('a stranger sees that nothing here is theirs', () => {
  const { given, persons } = opened(1);
  given.when('statement.submit', { text: 'Mine.' }, participant(persons[0]!));
  const { joined, statements, votes, translations, seat } = shownTo(given);
  assert.deepEqual([joined, statements, votes.list, translations, seat], [false, [], [], [], null]);
});

test('of a person’s translations the page tells which is shown', () => {
  const { given, statements, persons } = opened(2);
  const [me, other] = persons as [string, string];
  const translate = (text: string, who: string) =>
    given.when('statement.translate', { statement: statements[0], language: 'fr', text }, participant(who));
  translate('Signez.', me);
  assert.deepEqual(
    shownTo(given, me).translations.map(({ text, shown }) => [text, shown]),
    [['Signez.', true]],
  );
  translate('Signez vos routes.', other);
  assert.deepEqual(
    shownTo(given, me).translations.map(({ shown }) => shown),
    [false],
  );
});

test('what is like a text is found among what is shown, and nothing else', () => {
  const { given, persons } = opened(1, 1, { moderation: 'before' });
  given.when('statement.submit', { text: 'Publish what you filter, all of it.' }, participant(persons[0]!));
  const found = (text: string) => similarView(inputOf(given), viewerOf(given), given.now, text).similar;
  assert.deepEqual(
    found('publish what you filter').map(({ text }) => text),
    ['Publish what you filter.'],
  );
  for (const text of ['', '   ', 'Something else entirely']) assert.deepEqual(found(text), []);
});
