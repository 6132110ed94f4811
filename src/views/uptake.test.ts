import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idIn, participant } from '../../test/given.ts';
import { chairing, editor, happens, withText } from '../../test/givenText.ts';
import { isWithheld } from './shown.ts';
import { type Uptake, uptakeView } from './uptake.ts';

/** So many people of the private sector and of governments; `say` is a comment of one of them on a clause. */
function table(people: number, governments: number) {
  const text = withText(3, { people, draft: true });
  const { given, clauses } = text;
  const others = Array.from({ length: governments }, () =>
    idIn(given.when('participant.join', { seat: 'governments' }), 'participant'),
  );
  const persons = [...text.persons, ...others].map((id) => participant(id));
  const say = (by: number, more: object = {}) =>
    idIn(
      given.when('comment.make', { clause: clauses()[0], text: `Words ${given.process.n}.`, ...more }, persons[by]),
      'comment',
    );
  const answer = (inputs: string[], disposition: string, reason = 'So.') =>
    happens(given.when('disposition.give', { inputs, disposition, reason }, chairing));
  const view = (pages = { clauses: 1, nowhere: 1 }): Uptake => uptakeView(given.process.nouns, pages)!;
  const rowOf = (letter: string) => view().seats.find(({ seat }) => seat?.letter === letter)?.taken;
  return { ...text, persons, say, answer, view, rowOf };
}

test('what is given, answered, accepted and cited is counted of each kind and of each group that is large enough', () => {
  const { given, clauses, base, persons, say, answer, view, rowOf } = table(6, 6);
  const said = persons.map((_, by) => say(by));
  const [clause = ''] = clauses();
  const change = { clause, base: base(clause), text: 'Networks publish it.', sources: ['K1', 'K7', 'S1'] };
  happens(given.when('clause.change', change, editor));
  answer(said.slice(0, 3), 'accepted');
  answer(said.slice(6, 8), 'not-accepted', 'Others asked for the opposite.');
  assert.deepEqual(rowOf('P'), { given: 6, answered: 3, accepted: 3, cited: 1, clauses: 1 });
  assert.deepEqual(rowOf('G'), { given: 6, answered: 2, accepted: 0, cited: 1, clauses: 1 });
  const kinds = new Map(view().kinds.map(({ kind, taken }) => [kind, taken]));
  assert.deepEqual(kinds.get('comment'), { given: 12, answered: 5, accepted: 3, cited: 2, clauses: 1 });
  assert.deepEqual(kinds.get('statement'), { given: 2, answered: null, accepted: null, cited: 1, clauses: 1 });
});

test('a group is withheld while few of it gave something, and so is another one where they could be told by subtraction', () => {
  const cases: [private_: number, governments: number, shown: [boolean, boolean]][] = [
    [6, 6, [true, true]],
    [6, 0, [true, true]],
    [6, 1, [false, false]],
    [6, 4, [false, false]],
    [1, 1, [false, false]],
  ];
  for (const [people, governments, shown] of cases) {
    const { say, persons, rowOf } = table(people, governments);
    for (const by of persons.keys()) say(by);
    assert.deepEqual([!isWithheld(rowOf('P')), !isWithheld(rowOf('G'))], shown, `${people} and ${governments}`);
  }
});

test('one person who writes much is one person', () => {
  const { say, rowOf } = table(6, 6);
  for (let i = 0; i < 20; i++) say(0);
  assert.ok(isWithheld(rowOf('P')));
});

test('who shows no group is counted with those of none', () => {
  const { say, view, persons } = table(6, 6);
  for (const by of persons.keys()) say(by, { shown: 'none' });
  const none = view().seats.find(({ seat }) => seat === null)?.taken;
  assert.deepEqual(none, { given: 12, answered: 0, accepted: 0, cited: 0, clauses: 0 });
});

test('each clause tells what shaped it with the group it comes from, and what was objected to it', () => {
  const { given, clauses, base, say, view, persons } = table(6, 6);
  say(6);
  say(0, { shown: 'none' });
  const [clause = ''] = clauses();
  const change = { clause, base: base(clause), text: 'Networks publish it.', sources: ['S2', 'K1', 'K2'] };
  happens(given.when('clause.change', change, editor));
  const objected = { clause, class: 'merits', reason: 'No.', remedy: 'Other words.' };
  happens(given.when('objection.raise', objected, persons[1]));
  const [row] = view().clauses.rows;
  assert.deepEqual(
    row?.sources.map(({ label, kind, seat }) => [label ?? kind, seat?.letter ?? null]),
    [
      ['instruction', null],
      ['S2', null],
      ['K1', 'G'],
      ['K2', null],
    ],
  );
  assert.deepEqual(
    row?.objections.map(({ label, state, seat }) => [label, state, seat?.letter]),
    [['O1', 'raised', 'P']],
  );
  assert.deepEqual([row?.number, row?.text, row?.versions], [1, 'Networks publish it.', 2]);
});

test('what was answered, and neither accepted nor cited, is listed with its reason', () => {
  const { given, clauses, base, say, answer, view, persons } = table(6, 6);
  const said = [say(0), say(1), say(2), say(3)];
  const [clause = ''] = clauses();
  happens(
    given.when('clause.change', { clause, base: base(clause), text: 'Networks publish it.', sources: ['K2'] }, editor),
  );
  answer([said[0] ?? ''], 'out-of-scope', 'It is about another text.');
  answer([said[1] ?? ''], 'not-accepted', 'Cited all the same.');
  answer([said[2] ?? ''], 'accepted');
  const proposed = { clause, base: base(clause), wording: 'Other words.', reason: 'Because.' };
  const amendment = idIn(given.when('amendment.propose', proposed, persons[0]), 'amendment');
  happens(given.when('amendment.decline', { amendment, reason: 'Not these.' }, chairing));
  const objected = { clause, class: 'merits', reason: 'No.', remedy: 'Other words.' };
  const objection = idIn(given.when('objection.raise', objected, persons[1]), 'objection');
  const aside = { objection, act: 'set_aside', code: 'editorial', reasons: 'A matter of style.' };
  happens(given.when('objection.move', aside, chairing));
  assert.deepEqual(
    view().nowhere.rows.map(({ label, outcome, reason }) => [label, outcome.code, reason]),
    [
      ['K1', 'out-of-scope', 'It is about another text.'],
      ['A1', 'declined', 'Not these.'],
      ['O1', 'set_aside', 'A matter of style.'],
    ],
  );
});

test('before there is a text or input, the page says so', () => {
  const { given } = withText(0, { people: 0, text: '# Purpose' });
  const { clauses, nowhere, clauseCount } = uptakeView(given.process.nouns, { clauses: 1, nowhere: 9 })!;
  assert.deepEqual([clauses.of, nowhere.of, nowhere.page, clauseCount], [0, 0, 1, 0]);
});
