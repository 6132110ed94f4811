import assert from 'node:assert/strict';
import { test } from 'node:test';
import { journal, type Outcome, opened, operator, participant } from '../../test/given.ts';
import { load, save } from '../app/engine.ts';
import { plain } from '../base/rows.ts';
import { LONGEST_CONTRIBUTION, MOST_CONTRIBUTIONS_A_DAY } from './contributions.ts';

const DAY = 24 * 60 * 60 * 1000;
const words = { title: 'On routes', text: 'First.\n\nSecond.' };

function refusedAs(outcome: Outcome, code: string, params?: object): void {
  assert.ok('refused' in outcome, `Expected ${code}.`);
  assert.equal(outcome.refused, code);
  if (params) assert.deepEqual(outcome.params, params);
}

test('a contribution stands in the vault, with its seat in the journal by the person alone', () => {
  const { given, persons } = opened(1);
  given.when(
    'contribution.submit',
    { ...words, links: ['https://example.net'], language: 'fr' },
    participant(persons[0]),
  );
  const [made] = given.process.nouns.contributions.list;
  assert.deepEqual(
    [made.title, made.text, made.links, made.language, made.seat, made.shown, made.by, made.origin],
    [words.title, words.text, ['https://example.net/'], 'fr', 'private', 'seat', 0, undefined],
  );
  assert.doesNotMatch(given.rows.map(({ data }) => data).join(), /First|example\.net/);
});

test('a contribution is refused where nothing is said, too much, or too often', () => {
  const { given, persons } = opened(1, 1, { stages: [] });
  const say = (input: object) => given.when('contribution.submit', { ...words, ...input }, participant(persons[0]));
  const table: [object, string][] = [
    [{ title: ' ' }, 'invalid'],
    [{ text: '\u200b' }, 'invalid'],
    [{ text: 'x'.repeat(LONGEST_CONTRIBUTION + 1) }, 'invalid'],
    [{ title: 'x'.repeat(201) }, 'invalid'],
    [{ links: ['javascript:alert(1)'] }, 'invalid'],
    [{ shown: 'name' }, 'invalid'],
    [{ shown: 'organisation' }, 'speaks-for-none'],
  ];
  for (const [input, code] of table) refusedAs(say(input), code);
  for (let count = 0; count < MOST_CONTRIBUTIONS_A_DAY; count++) assert.ok(!('refused' in say({})));
  refusedAs(say({}), 'too-much-today', { most: MOST_CONTRIBUTIONS_A_DAY });
  given.now += DAY;
  assert.ok(!('refused' in say({ text: 'x'.repeat(LONGEST_CONTRIBUTION) })));
  refusedAs(given.when('contribution.submit', words), 'not-allowed');
  refusedAs(given.when('contribution.submit', words, participant('ptp_no')), 'not-a-participant');
});

test('contributions from elsewhere come in all, or none', () => {
  const { given } = opened();
  const one = { type: 'Civil Society', title: 'Ours', text: 'Words\u0000 \ud800.', organisation: 'A council' };
  const bring = (...contributions: object[]) =>
    given.when('contributions.import', { source: 'netmundial', contributions });
  refusedAs(bring(one, { ...one, seat: 'aliens' }), 'unknown-seat', { seat: 'aliens' });
  refusedAs(bring(), 'invalid');
  assert.equal(given.process.nouns.contributions.list.length, 0);
  bring({ ...one, seat: 'private', country: 'BR', label: '12', author: 'A person' }, one);
  const { list, places } = given.process.nouns.contributions;
  assert.deepEqual(
    list.map(({ by, seat, text, organisation, language }) => [by, seat, text, organisation, language]),
    [
      [-1, 'private', 'Words \ufffd.', 'A council', 'en'],
      [-1, undefined, 'Words \ufffd.', 'A council', 'en'],
    ],
  );
  assert.deepEqual(list[0].origin, {
    source: 'netmundial',
    label: '12',
    type: 'Civil Society',
    country: 'BR',
    author: 'A person',
  });
  assert.equal(places.get(list[1].id), 1);
  refusedAs(journal().when('contributions.import', { source: 'mbox', contributions: [one] }), 'not-open');
});

test('words of who is forgotten are forgotten, and the contribution keeps its place', () => {
  const { given, persons } = opened(2);
  for (const id of persons) given.when('contribution.submit', words, participant(id));
  given.when('participant.erase', { participant: persons[0], refs: [] }, operator);
  const { contributions } = given.process.nouns;
  assert.deepEqual(
    contributions.list.map(({ title, text }) => [title, text]),
    [
      [undefined, undefined],
      [words.title, words.text],
    ],
  );
  assert.deepEqual(load(structuredClone(plain(save(given.process)))).nouns.contributions, contributions);
});
