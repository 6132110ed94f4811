/** Which texts come in, and that all of them pass by the same few forms. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { allCommands } from '../src/app/engine.ts';
import { alike } from '../src/domain/alike.ts';
import { domain, imported, importedName, labelled, name, text } from '../src/domain/fields.ts';
import { textFields } from '../trials/textFields.ts';
import { opened, participant } from './given.ts';

test('every text that a command takes is of one of the shared forms', () => {
  const free = allCommands.flatMap(({ type, input }) =>
    textFields(input)
      .filter(({ kind }) => kind === undefined)
      .map(({ place }) => `${type}: ${place}`),
  );
  assert.deepEqual(free, []);
});

const taken = (schema: z.ZodType<string>, value: string): string | undefined => {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
};

test('texts and names are kept in one form, and what nobody can see or read in its order is refused', () => {
  const cases: [string, string | undefined, string | undefined][] = [
    // given, as a name, as a text
    [' Cafe\u0301 ', 'Café', 'Café'],
    ['two\nlines', undefined, 'two\nlines'],
    ['two\r\nlines\u2028more\u000bstill', undefined, 'two\nlines\nmore\nstill'],
    ['a\tb', undefined, 'a b'],
    ['a\u0000b', undefined, undefined],
    ['a\u007fb', undefined, undefined],
    ['a\u009bb', undefined, undefined],
    ['a\ud800b', undefined, undefined],
    ['a\ufdd0b', undefined, undefined],
    ['a\u{1fffe}b', undefined, undefined],
    // Trojan Source (CVE-2021-42574): embeddings, overrides, isolates.
    ...['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'].map(
      (c): [string, undefined, undefined] => [`a${c}b`, undefined, undefined],
    ),
    ...[
      '\u200b',
      '\u200c',
      '\u200d',
      '\u200e',
      '\u200f',
      '\u061c',
      '\u2060',
      '\u00ad',
      '\u180e',
      '\u3164',
      '\u{e0041}',
    ].map((c): [string, undefined, string] => [`a${c}b`, undefined, `a${c}b`]),
    ['a\ufeffb', undefined, 'a\ufeffb'],
    // Persian companies, Hindi with a joiner after a virama, Hebrew with a mark, a heart in colour.
    ['شرکت\u200cها', 'شرکت\u200cها', 'شرکت\u200cها'],
    ['क\u094d\u200dष', 'क\u094d\u200dष', 'क\u094d\u200dष'],
    ['שלום\u200f!', undefined, 'שלום\u200f!'],
    ['❤\ufe0f', '❤\ufe0f', '❤\ufe0f'],
    ['日本', '日本', '日本'],
  ];
  for (const [given, asName, asText] of cases) {
    assert.equal(taken(name(80), given), asName, `name ${JSON.stringify(given)}`);
    assert.equal(taken(text(80), given), asText, `text ${JSON.stringify(given)}`);
  }
});

test('what comes from another place is taken in without what would be refused', () => {
  assert.equal(taken(imported(80), 'a\u202eb\u0000c\ud800\r\nd'), 'abc\ufffd\nd');
  assert.equal(taken(importedName(80), ' a\u2066b\nc '), 'ab c');
  assert.equal(labelled(' my\u202e \u0000phone\u200b\n ', 60), 'my phone');
  assert.equal(labelled('ab😀', 3), 'ab\ufffd');
});

test('domains stand in the letters of resolvers', () => {
  const cases: [string, string | undefined][] = [
    [' Example.ORG ', 'example.org'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['аpple.com', 'xn--pple-43d.com'],
    ['例え.jp', 'xn--r8jz45g.jp'],
    ['مثال.إختبار', 'xn--mgbh0fb.xn--kgbechtv'],
    ['evil.example@bücher.example', undefined],
    ['bücher.example/x', undefined],
    ['bücher', undefined],
    ['localhost', undefined],
  ];
  for (const [given, expected] of cases) assert.equal(taken(domain, given), expected, given);
});

test('names that look the same are told from names that do not', () => {
  const same = [
    ['Apple', 'Аpple'],
    ['APPLE', 'apple'],
    ['ΙΒΜ', 'IBM'],
    ['lBM', 'IBM'],
    ['ICANN', 'I.C.A.N.N.'],
    ['Modern Net', 'Modem Net'],
    ['Org 10', 'Org lO'],
    ['сосо', 'coco'],
    ['НОТА', 'нота'],
    ['Straße', 'STRASSE'],
    ['ＩＳＯＣ', 'ISOC'],
  ];
  const different = [
    ['Apple', 'Ample'],
    ['Mozilla', 'Mozilla Japan'],
    ['Élan', 'Elan'],
    ['RIPE', 'ROPE'],
    ['日本', '日木'],
  ];
  for (const [one, other] of same) assert.ok(alike(one, other) && alike(other, one), `${one} ${other}`);
  for (const [one, other] of different) assert.ok(!alike(one, other), `${one} ${other}`);
});

test('two organisations of one process do not look alike, unless they are one', () => {
  const { given, persons } = opened(3);
  const declare = (by: number, name: string, domain: string) =>
    given.when('organisation.declare', { name, domain }, participant(persons[by]));
  assert.ok(Array.isArray(declare(0, 'Internet Society', 'isoc.example')));
  assert.deepEqual(declare(1, 'lnternet Sоciety', 'evil.example'), {
    refused: 'name-alike',
    params: { name: 'Internet Society', domain: 'isoc.example' },
  });
  assert.ok(Array.isArray(declare(1, 'Internet Society', 'isoc.example')), 'a colleague');
  assert.ok(Array.isArray(declare(2, 'Internet Society of Nowhere', 'nowhere.example')));
});
