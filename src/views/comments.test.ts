import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operator, participant } from '../../test/given.ts';
import { DAY, editor, withText } from '../../test/givenText.ts';
import { commenting, commentRegister, commentsOn } from './comments.ts';
import { stranger, type Viewer } from './viewer.ts';

function saying(terms: object = {}) {
  const text = withText(2, { people: 2, draft: true, terms });
  const [first] = text.clauses();
  const say = (input: object = {}, by = 0) =>
    text.given.when('comment.make', { clause: first, text: 'Too often.', ...input }, participant(text.persons[by]!));
  const register = (page = 1) => commentRegister(text.given.process.nouns, first!, page);
  return { ...text, first: first!, say, register };
}

test('the margin of a clause counts what waits, what is answered, and what is said to be missing', () => {
  const { given, first, say, clauses } = saying();
  const counts = (clause = first) => commentsOn(given.process.nouns, clause);
  assert.deepEqual(counts(), { open: 0, answered: 0, missing: 0 });
  say();
  say({ kind: 'missing' });
  say({ kind: 'missing', clause: '' });
  assert.deepEqual(counts(), { open: 2, answered: 0, missing: 1 });
  given.when('disposition.give', { inputs: ['K1'], disposition: 'noted', reason: 'So.' }, editor);
  assert.deepEqual(counts(), { open: 1, answered: 1, missing: 1 });
  assert.deepEqual(counts(clauses()[1]), { open: 0, answered: 0, missing: 0 });
});

test('the register has the newest first, with the words it is about, and says where the clause has changed since', () => {
  const { given, first, say, register, base } = saying();
  say({ words: 'every month' });
  given.when(
    'clause.change',
    { clause: first, base: base(first), text: 'Networks publish it.', sources: ['K1'] },
    editor,
  );
  say({ kind: 'question', shown: 'none', text: 'Where?' }, 1);
  const { rows } = register().list;
  assert.deepEqual(
    rows.map(({ label, what, quote, overtaken, author, shaped }) => [
      ...[label, what, quote, overtaken],
      ...[author.seat?.letter, shaped.map(({ number }) => number)],
    ]),
    [
      ['K2', 'question', null, false, undefined, []],
      ['K1', 'comment', 'every month', true, 'P', [1]],
    ],
  );
  assert.ok(rows.every(({ day }) => day % DAY === 0));
});

test('what is shown links nothing to a person, and erased words are gone from it', () => {
  const { given, say, register, persons } = saying();
  for (let i = 0; i < 25; i++) say({ text: `Comment ${i}.` }, i % 2);
  const pages = JSON.stringify([register(), register(2)]);
  assert.doesNotMatch(pages, new RegExp(persons.join('|')));
  assert.deepEqual([register(2).list.pages, register(9).list.rows.length], [2, 5]);
  given.when('participant.erase', { participant: persons[0], refs: [] }, operator);
  const texts = [register(), register(2)].flatMap(({ list }) => list.rows.map(({ text }) => text));
  assert.equal(texts.filter((text) => text === null).length, 13);
  assert.equal(texts.length, 25);
});

test('the form says why nothing can be said', () => {
  const { given, document, persons } = saying({ levels: { vote: 0, statement: 2, invite: 2 } });
  const { nouns } = given.process;
  const one = (viewer: Viewer) => {
    const { state, refused } = commenting(nouns, viewer, document, given.now);
    return [state, refused?.code];
  };
  const me: Viewer = { ...stranger, person: 0 };
  assert.deepEqual(one(stranger), ['join', undefined]);
  assert.deepEqual(one(me), ['level', undefined]);
  nouns.participants.level.set(0, 2);
  assert.deepEqual(one(me), ['may', undefined]);
  assert.equal(commenting(nouns, me, document, given.now).organisation, null);
  given.when('participant.change', { organisation: 'Ours', speaksFor: 'organisation' }, participant(persons[0]!));
  assert.equal(commenting(nouns, me, document, given.now).organisation, 'Ours');
  given.when('window.open', { days: 1 });
  given.now += DAY;
  assert.deepEqual(one(me), ['may', 'window-closed']);
  nouns.process.ended = true;
  assert.equal(one(me)[0], 'closed');
});
