import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { idIn, type Outcome, opened, operator, participant } from '../../test/given.ts';
import { load, save } from '../app/engine.ts';
import { plain } from '../base/rows.ts';
import { MOST_COMMENTS_A_DAY, quoteOf } from './comments.ts';
import { current } from './document.ts';
import type { Actor } from './noun.ts';

const editor: Actor = { id: 'acc_editor', roles: ['editor'] };
const DAY = 24 * 60 * 60 * 1000;

function refusedAs(outcome: Outcome, code: string, params?: object): void {
  assert.ok('refused' in outcome, `Expected ${code}.`);
  assert.equal(outcome.refused, code);
  if (params) assert.deepEqual(outcome.params, params);
}

function commenting(terms: object = {}) {
  const { given, persons } = opened(2, 1, { stages: [], ...terms });
  given.when('document.open', { title: 'Draft', text: 'Sign routes, all routes.\n\nPublish filters.' });
  const clauses = given.process.nouns.documents.list[0].order;
  const [me, other] = persons.map(participant);
  let said = 0;
  const say = (input: object = {}, actor: Actor = me) =>
    given.when('comment.make', { text: `Too much, ${++said}.`, clause: clauses[0], ...input }, actor);
  const clause = (at: number) => given.process.nouns.documents.clauses.get(clauses[at])!;
  const last = () => given.process.nouns.comments.list.at(-1);
  return { given, me, other, persons, clauses, clause, say, last };
}

test('a comment stands on the words that its author read, whatever the clause says later', () => {
  const { given, clause, clauses, say, last } = commenting();
  given.when('draft.publish', {}, editor);
  const base = current(clause(0)).hash;
  given.when('clause.change', { clause: clauses[0], base, text: 'Sign them.', editorial: true }, editor);
  say({ base, words: 'all  routes' });
  assert.deepEqual([last()?.hash, last()?.quote, last()?.draft], [base, { from: 13, to: 23 }, 1]);
  assert.equal(clause(0).versions[0].text?.slice(13, 23), 'all routes');
  say({ words: 'them' });
  assert.deepEqual([last()?.hash, last()?.quote], [current(clause(0)).hash, { from: 5, to: 9 }]);
  refusedAs(say({ words: 'routes' }), 'words-not-there');
  refusedAs(say({ base: 'f'.repeat(64) }), 'unknown-version');
  given.when('clause.remove', { clause: clauses[1], base: current(clause(1)).hash, editorial: true }, editor);
  refusedAs(say({ clause: clauses[1] }), 'clause-out');
  assert.ok(!('refused' in say({ clause: clauses[1], base: clause(1).versions[0].hash })));
  assert.doesNotMatch(given.rows.map(({ data }) => data).join(), /Too much/);
});

test('what is missing names the clause that it belongs after, or none; evidence needs a link', () => {
  const { given, clauses, say, last } = commenting();
  given.when('draft.publish', {}, editor);
  say({ kind: 'missing', clause: '', text: 'Nothing on small networks.' });
  assert.deepEqual([last()?.kind, last()?.clause], ['missing', undefined]);
  say({ kind: 'missing' });
  assert.equal(last()?.clause, clauses[0]);
  refusedAs(say({ clause: '', words: 'routes' }), 'words-not-there');
  refusedAs(say({ kind: 'evidence' }), 'link-needed');
  for (const link of ['ftp://example.net/a', 'example.net', 'javascript:alert(1)', 'https://a.example/ b']) {
    refusedAs(say({ kind: 'evidence', links: [link] }), 'invalid');
  }
  say({ kind: 'evidence', links: ['HTTPS://Bücher.example/ü?a=1', 'https://xn--bcher-kva.example/%C3%BC?a=1'] });
  assert.deepEqual(last()?.links, ['https://xn--bcher-kva.example/%C3%BC?a=1']);
  assert.deepEqual(given.process.nouns.comments.byClause.get(clauses[0]), [1, 2]);
});

test('comments are taken from the first draft on, and while a window is open', () => {
  const { given, say } = commenting();
  refusedAs(say(), 'no-draft');
  given.when('draft.publish', {}, editor);
  assert.ok(!('refused' in say()));
  given.when('window.open', { days: 7 });
  const closesAt = given.now + 7 * DAY;
  given.now = closesAt - 1;
  assert.ok(!('refused' in say()));
  given.now = closesAt;
  refusedAs(say(), 'window-closed', { at: closesAt });
  refusedAs(say({ clause: 'cls_no' }), 'unknown-clause');
  given.process.nouns.process.ended = true;
  refusedAs(say(), 'closed');
});

test('pages name the seat, or the organisation that somebody speaks for, and never a pseudonym', () => {
  const { given, me, other, say, last } = commenting();
  given.when('draft.publish', {}, editor);
  const told = { organisation: 'Small Networks', region: 'Africa' };
  refusedAs(say({ shown: 'organisation' }), 'speaks-for-none');
  given.when('participant.change', { ...told, speaksFor: 'self' }, me);
  refusedAs(say({ shown: 'organisation' }), 'speaks-for-none');
  given.when('participant.change', { ...told, speaksFor: 'organisation' }, me);
  say({ shown: 'organisation' });
  assert.deepEqual([last()?.seat, last()?.organisation], ['private', 'Small Networks']);
  say({ shown: 'seat' });
  given.when('participant.change', { ...told, seat: 'governments' }, me);
  assert.deepEqual([last()?.seat, last()?.organisation], ['private', undefined]);
  say({ shown: 'none' }, other);
  assert.equal(last()?.shown, 'none');
});

test('the same words of the same person on the same words stand once', () => {
  const { given, me, other, clauses, clause, say } = commenting();
  given.when('draft.publish', {}, editor);
  const text = 'It goes too far.';
  const table: [string, object, Actor][] = [
    ['K1', {}, me],
    ['said-before', {}, me],
    ['said-before', { text: ` ${text}\n`, shown: 'none' }, me],
    ['K2', {}, other],
    ['K3', { kind: 'question' }, me],
    ['K4', { words: 'all routes' }, me],
    ['said-before', { words: 'all routes' }, me],
    ['K5', { clause: clauses[1] }, me],
    ['K6', { links: ['https://example.net/'] }, me],
    ['K7', { clause: '' }, me],
    ['said-before', { clause: '' }, me],
  ];
  for (const [expected, input, actor] of table) {
    const before = given.process.n;
    const outcome = say({ text, ...input }, actor);
    const got = 'refused' in outcome ? outcome.refused : `K${given.process.nouns.comments.list.length}`;
    assert.equal(got, expected, JSON.stringify(input));
    if (expected === 'said-before') assert.equal(given.process.n, before);
  }
  refusedAs(say({ text }), 'said-before', { comment: 'K1' });
  const base = current(clause(0)).hash;
  given.when('clause.change', { clause: clauses[0], base, text: 'Sign them.', editorial: true }, editor);
  assert.ok(!('refused' in say({ text })), 'the clause says something else by now');
});

test('so many comments a day, of who has shown what the charter asks', () => {
  const { given, me, other, say } = commenting({ levels: { vote: 0, statement: 2, invite: 2 } });
  given.when('draft.publish', {}, editor);
  refusedAs(say(), 'level-needed', { level: 2 });
  for (const row of [0, 1]) given.process.nouns.participants.level.set(row, 2);
  for (let count = 0; count < MOST_COMMENTS_A_DAY; count++) say({}, me);
  refusedAs(say({}, me), 'too-much-today', { most: MOST_COMMENTS_A_DAY });
  assert.ok(!('refused' in say({}, other)));
  given.now += DAY;
  assert.ok(!('refused' in say({}, me)));
  refusedAs(say({}, participant('ptp_no')), 'not-a-participant');
});

test('words of who is forgotten are forgotten, and the comment stays', () => {
  const { given, me, say } = commenting();
  given.when('draft.publish', {}, editor);
  const id = idIn(say({ links: ['https://example.net/'] }), 'comment');
  given.when('participant.erase', { participant: me.id, refs: [] }, operator);
  const { comments } = given.process.nouns;
  assert.deepEqual(
    comments.list.map(({ id, text, links, seat }) => [id, text, links, seat]),
    [[id, undefined, [], 'private']],
  );
  assert.deepEqual(load(structuredClone(plain(save(given.process)))).nouns.comments, comments);
});

test('words that stand in a clause are found in it, also where its lines are broken otherwise', () => {
  const word = fc.stringMatching(/^[a-z.*+?()[\]\\é漢]{1,6}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (list, a, b) => {
      const from = a % list.length;
      const to = from + 1 + (b % (list.length - from));
      const clause = list.join('\n');
      const words = list.slice(from, to).join(' ');
      const found = quoteOf(clause, words, undefined);
      assert.ok(found);
      assert.equal(clause.slice(found.from, found.to).replaceAll('\n', ' '), words);
    }),
  );
  assert.deepEqual(quoteOf('a b a', 'a', 4), { from: 4, to: 5 });
  assert.deepEqual(quoteOf('a b a', 'a', 3), { from: 0, to: 1 });
  assert.deepEqual(quoteOf('They **must sign** routes.', 'must sign routes', undefined), { from: 7, to: 25 });
  assert.equal(quoteOf('a b a', 'c', undefined), undefined);
});
