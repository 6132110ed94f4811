import assert from 'node:assert/strict';
import { test } from 'node:test';
import { charter } from '../../test/given.ts';
import { commandNamed } from '../app/engine.ts';
import { refuse } from '../base/result.ts';
import { charterDefaults } from '../domain/charter.ts';
import { atFields, keyOf, sentCharter } from './charterInput.ts';

const schema = commandNamed('process.open')!.input;
const changing = commandNamed('charter.change')!.input;
const seatsIn = (values: Record<string, string>) => {
  const { seats } = sentCharter(schema, values, '').input as { seats: { id: string; name: string; letter: string }[] };
  return seats.map(({ id, name, letter }) => `${id} ${name} ${letter}`);
};

test('what people call something becomes an address, in any script', () => {
  const table: [string, string][] = [
    ['Routing security, 2026!', 'routing-security-2026'],
    ['  Überlandleitung – ÀÉÎ ', 'uberlandleitung-aei'],
    ['ルーティング', ''],
    ['a'.repeat(30) + ' ' + 'b'.repeat(40), `${'a'.repeat(30)}-${'b'.repeat(29)}`],
  ];
  for (const [text, key] of table) assert.equal(keyOf(text, 60), key, text);
});

test('groups get ids and letters of their own, and stand in the order that was asked for', () => {
  const values = {
    'seats.0.id': 'governments',
    'seats.0.name': 'States',
    'seats.0.letter': '',
    'seats.0.order': '3',
    'seats.1.id': 'gone',
    'seats.1.name': '',
    'seats.1.letter': '',
    'seats.1.order': '2',
    'seats.2.name': 'Society',
    'seats.2.order': '1',
    'seats.3.name': 'Société',
    'seats.3.order': '2',
    'seats.9.name': '市民社会',
    'seats.10.name': '政府',
  };
  assert.deepEqual(seatsIn(values), [
    'society Society S',
    'societe Société O',
    'governments States T',
    'seat 市民社会 市',
    'seat-2 政府 政',
  ]);
});

test('an address is made of the title where none was written', () => {
  assert.equal(sentCharter(schema, { title: 'Who answers?', slug: '' }, '').input.slug, 'who-answers');
  assert.equal(sentCharter(schema, { title: 'Who answers?', slug: 'night' }, '').input.slug, 'night');
  assert.equal(sentCharter(schema, { title: '誰' }, '').input.slug, undefined);
});

test('what was emptied is empty, and what was not in the form is not told', () => {
  const values = { 'change.outcome': '', 'change.expertise': '', 'change.regions.0.name': '', reason: 'Why not.' };
  assert.deepEqual(sentCharter(changing, values, 'change.').input, {
    change: { outcome: '', expertise: [], regions: [] },
    reason: 'Why not.',
  });
});

test('a deadline that was not touched stays to the millisecond', () => {
  const before = {
    ...charterDefaults,
    ...charter,
    figures: 'batched' as const,
    stages: [{ id: 'listen', name: 'Listen', closesAt: Date.UTC(2030, 0, 1, 18, 30) + 12_345 }],
  };
  const row = { 'change.stages.0.id': 'listen', 'change.stages.0.name': 'Listen' };
  const closesAt = (typed: string) => {
    const { input } = sentCharter(changing, { ...row, 'change.stages.0.closesAt': typed }, 'change.', before);
    return (input.change as { stages: { closesAt: number }[] }).stages[0]?.closesAt;
  };
  assert.equal(closesAt('2030-01-01T18:30'), before.stages[0]?.closesAt);
  assert.equal(closesAt('2030-01-01T18:31'), Date.UTC(2030, 0, 1, 18, 31));
});

test('a row without a name and a place that is no number are told at their fields', () => {
  const values = {
    'seats.0.letter': 'G',
    'seats.1.name': 'Society',
    'seats.1.order': 'x',
    'seats.2.order': '3',
    'stages.2.closesAt': '2030-01-01T18:30',
    'stages.3.id': 'emptied',
    'regions.1.target': '5',
  };
  const wanted = [
    ['seats.0.name', 'name-missing'],
    ['stages.2.name', 'name-missing'],
    ['regions.1.name', 'name-missing'],
    ['seats.1.order', 'order-number'],
  ];
  const told = (prefix: '' | 'change.', of: object) =>
    sentCharter(prefix === '' ? schema : changing, { ...of }, prefix).problems.map(({ place, code }) => [place, code]);
  assert.deepEqual(told('', values), wanted);
  const change = Object.fromEntries(Object.entries(values).map(([field, value]) => [`change.${field}`, value]));
  assert.deepEqual(
    told('change.', change),
    wanted.map(([place, code]) => [`change.${place}`, code]),
  );
});

test('every problem finds the field that it was typed into, though rows were dropped and moved', () => {
  const values = {
    slug: 'x',
    'seats.0.name': '',
    'seats.4.name': 'Late',
    'seats.4.id': 'late',
    'seats.4.letter': 'L',
    'seats.4.order': '2',
    'seats.2.name': 'Early',
    'seats.2.letter': 'L',
    'seats.2.order': '1',
    'stages.3.name': 'Listen',
    'stages.3.id': 'listen',
  };
  const sent = sentCharter(schema, values, '');
  const places = (code: string, params = {}) =>
    atFields(refuse(code, params), sent, '').problems?.map(({ place }) => place);
  assert.deepEqual(places('named-twice', { what: 'letter', id: 'L' }), ['seats.4.letter']);
  assert.deepEqual(places('named-twice', { what: 'seat', id: 'late' }), ['seats.4.name']);
  assert.deepEqual(places('same-name', { what: 'seat', name: 'Late' }), ['seats.4.name']);
  assert.deepEqual(places('deadline-order', { stage: 'listen' }), ['stages.3.closesAt']);
  assert.deepEqual(places('slug-taken', { slug: 'x' }), ['slug']);
  assert.deepEqual(places('live-needs-linked'), ['figures']);
  assert.equal(places('busy', { seconds: 2 }), undefined);
  const problems = [{ place: 'seats.1.name', code: 'too-big-string', params: { most: 80 } }];
  assert.equal(atFields({ ...refuse('invalid'), problems }, sent, '').problems?.[0]?.place, 'seats.4.name');
  const change = sentCharter(changing, { 'change.stages.7.name': 'X', 'change.stages.7.id': 'x' }, 'change.');
  const fixed = atFields(refuse('stage-fixed', { stage: 'x' }), change, 'change.');
  assert.equal(fixed.problems?.[0]?.place, 'change.stages.7.closesAt');
});

test('where no address can be made of the title, it is said how one is written, and nothing where the title is missing itself', () => {
  const missing = (place: string) => ({ place, code: 'missing', params: { expected: 'string' } });
  const told = (title: string, ...places: string[]) => {
    const refusal = { ...refuse('invalid'), problems: places.map(missing) };
    return atFields(refusal, sentCharter(schema, { title }, ''), '').problems?.map(({ place, code }) => [place, code]);
  };
  assert.deepEqual(told('誰', 'slug'), [['slug', 'slug-form']]);
  assert.deepEqual(told('', 'slug', 'title'), [['title', 'missing']]);
});
