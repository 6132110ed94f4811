import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { idIn, journal, participant, charter as plain } from '../../test/given.ts';
import { inputOf } from '../../test/views/taking.ts';
import { inclusion } from '../views/inclusion.ts';
import { words } from '../words/index.ts';
import { inclusionCsv } from './inclusion.ts';

function file(seat: string, language: string): string[][] {
  const given = journal();
  given.when('process.open', { ...plain, seats: [{ id: 'odd', name: seat, letter: 'O' }, ...plain.seats] });
  const statement = idIn(given.when('statement.submit', { text: 'Sign your routes.' }), 'statement');
  for (let i = 0; i < 34; i++) {
    const id = idIn(
      given.when('participant.join', { seat: i === 5 ? 'odd' : 'private', language: 'en' }),
      'participant',
    );
    given.when('vote.cast', { statement, value: i % 2 ? 'agree' : 'disagree' }, participant(id));
  }
  const { conversation, figures, nouns } = inputOf(given);
  return parse(inclusionCsv(inclusion(conversation, nouns, figures, given.now), words(language)));
}

test('the file has every figure with what it is of and what it rests on, and says what is withheld', () => {
  const lines = file('Odd, and “even”', 'en');
  const cells = (id: string, measure: string, of = '') =>
    lines.find(([a, b, c]) => a === id && b === measure && c === of)?.slice(3, 8);
  // One vote of a seat alone is in no figure.
  assert.deepEqual(cells('I03', 'Silent people'), ['withheld', '30', 'withheld', '', 'votes']);
  assert.deepEqual(cells('I05', 'People', 'Private sector'), ['25', '30', '0.83', '', 'people']);
  assert.deepEqual(cells('I05', 'People', 'Odd, and “even”'), ['withheld', '30', 'withheld', '', 'people']);
  assert.deepEqual(cells('I05', 'People', 'Governments'), ['0', '30', '0', '', 'people']);
  assert.ok(lines.every((cells) => cells.length === lines[0]?.length));
});

test('a name that a spreadsheet would compute is text, in every language', () => {
  for (const language of ['en', 'ar']) {
    const names = new Set(file('=1+1', language).map(([, , of]) => of));
    assert.ok(names.has("'=1+1") && !names.has('=1+1'), language);
  }
});
