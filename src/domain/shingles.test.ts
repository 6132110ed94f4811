import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { alikeTexts, wordsOf } from './shingles.ts';

const folder = join(import.meta.dirname, '../../../shared/data/netmundial/all_contributions');
const skip = existsSync(folder) ? false : `needs ${folder}`;

const words: [string, string[]][] = [
  ['Keep  the Internet\nopen.', ['keep', 'the', 'internet', 'open.']],
  ['互联网自由', ['互', '联', '网', '自', '由']],
  ['自由な internet', ['自', '由', 'な', 'internet']],
  ['อินเทอร์เน็ต', ['อิ', 'น', 'เ', 'ท', 'อ', 'ร์', 'เ', 'น็', 'ต']],
  ['الإنترنت للجميع', ['الإنترنت', 'للجميع']],
  ['', []],
];

for (const [text, expected] of words) {
  test(`the words of “${text.replace('\n', ' ')}”`, () => assert.deepEqual(wordsOf(text), expected));
}

test('runs of five words are compared: what is shared, of all that is there', () => {
  const table: [string, string | undefined, number | undefined][] = [
    ['a b c d e f', 'a b c d e f', 1],
    ['A B C D E F', 'a b  c\nd e f', 1],
    ['a b c d e f', 'a b c d e g', undefined],
    ['a b c d e f g h', 'a b c d e f g z', 0.6],
    ['a b c d', 'a b c d', undefined],
    ['a b c d e f', undefined, undefined],
    ['a a a a a a a a', 'a a a a a', 1],
  ];
  for (const [first, second, likeness] of table) {
    const expected = likeness === undefined ? [] : [{ first: 0, second: 1, likeness }];
    assert.deepEqual(alikeTexts([first, second]), expected, `${first} / ${second}`);
  }
});

/** By the definition: sets of strings. */
function plainly(texts: readonly (string | undefined)[], least: number): unknown[] {
  const runs = texts.map((text) => {
    const words = wordsOf(text ?? '');
    return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')));
  });
  const pairs = runs.flatMap((b, second) =>
    runs.slice(0, second).map((a, first) => {
      const shared = [...a].filter((run) => b.has(run)).length;
      return { first, second, likeness: shared / (a.size + b.size - shared || 1) };
    }),
  );
  return pairs
    .filter(({ likeness }) => likeness > 0 && likeness >= least)
    .sort((a, b) => b.likeness - a.likeness || a.first - b.first || a.second - b.second);
}

test('all pairs are found, as the definition has them', () => {
  const word = fc.constantFrom('a', 'b', 'c');
  const text = fc.option(
    fc.array(word, { maxLength: 14 }).map((all) => all.join(' ')),
    { nil: undefined },
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), fc.constantFrom(0.1, 0.5, 1), (texts, least) => {
      assert.deepEqual(alikeTexts(texts, { least }), plainly(texts, least));
    }),
  );
});

test('of a campaign only the most alike pairs are told', () => {
  const letters = Array.from(
    { length: 60 },
    (_, i) => `we ask you to keep it open please ${'very '.repeat(i % 2)}yours ${i}`,
  );
  const all = alikeTexts(letters, { least: 0.1 });
  assert.deepEqual(alikeTexts(letters, { least: 0.1, most: 10 }), all.slice(0, 10));
});

test('the texts that are alike in NETmundial are those that were found independently', { skip }, () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('B.txt'));
  const texts = names.sort().map((name) => readFileSync(join(folder, name), 'latin1'));
  const number = (place: number) => Number(names[place].slice(0, 3));
  const pairs = alikeTexts(texts, { least: 0.3 }).map(({ first, second, likeness }) => {
    return [number(first), number(second), Math.round(likeness * 1000) / 1000];
  });
  const oracle = join(folder, '../../governance/reference_values.json');
  const { netmundial2014 } = JSON.parse(readFileSync(oracle, 'utf8'));
  assert.deepEqual(pairs, netmundial2014['near_duplicates_5word_jaccard_ge_0.3']);
  assert.equal(pairs.filter(([, , likeness]) => likeness >= 0.5).length, 7);
});
