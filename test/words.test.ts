/** Everything that can be refused has a sentence, and every sentence can be said. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Problem } from '../src/base/result.ts';
import { cliWords } from '../src/words/cli.en.ts';
import { offered, words } from '../src/words/index.ts';
import { refusals as hostRefusals } from '../src/words/refusals.en.ts';
import { sentenceOf } from '../src/words/sentence.ts';

const src = join(import.meta.dirname, '../src');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(src, file), 'utf8'));
const sentences = words('en').refusals;

const used = new Set<string>();
for (const text of sources) {
  for (const [, arguments_] of text.matchAll(/\brefuse\(([^,)]+)/g)) {
    for (const [, code] of arguments_.matchAll(/(?:^|[?:] )'([a-z0-9-]+)'/g)) used.add(code);
  }
  for (const [, code] of text.matchAll(/refused: '([a-z0-9-]+)'/g)) used.add(code);
}

test('every refusal in the sources has a sentence', () => {
  assert.deepEqual(
    [...used].filter((code) => !(code in sentences)),
    [],
  );
});

test('every sentence is of a refusal in the sources', () => {
  // Some codes of file readers are put together there; their sentences are tested with the readers.
  const text = sources.join('\n');
  assert.deepEqual(
    Object.keys(sentences).filter((code) => !text.includes(`'${code}'`)),
    [],
  );
});

test('no two parts of the catalogue have a sentence for the same refusal', () => {
  assert.deepEqual(
    Object.keys(hostRefusals).filter((code) => code in cliWords.refusals),
    [],
  );
});

test('no sentence shows a hole where a parameter is missing in none of its uses', () => {
  const params = new Proxy({}, { get: (_, name) => (typeof name === 'string' ? 7 : undefined), has: () => true });
  for (const [code, sentence] of Object.entries(sentences)) {
    assert.doesNotMatch(sentence(params), /undefined|NaN|\[object/, code);
  }
});

test('problems of fields are named with their places, all of them', () => {
  const problems: Problem[] = [
    { place: 'text', code: 'too-small-string', params: { least: 1 } },
    { place: 'seats.0.letter', code: 'missing', params: {} },
    { place: '', code: 'never-heard-of', params: {} },
  ];
  const refusal = { refused: 'invalid', params: { command: 'statement.submit' }, problems };
  assert.equal(
    sentenceOf(words('en'), refusal),
    'The input of statement.submit does not fit. “text” is missing; “seats.0.letter” is missing; is not of the expected form.',
  );
  assert.throws(() => sentenceOf(words('en'), { refused: 'never-heard-of', params: {} }), /no sentence/);
});

test('each language joins what is wrong with an input in its own punctuation', () => {
  const problems: Problem[] = [
    { place: 'text', code: 'missing', params: {} },
    { place: '', code: 'roster-quotes', params: { line: 3 } },
  ];
  const refusal = { refused: 'invalid', params: { command: 'x' }, problems };
  const expected: Readonly<Record<string, string>> = {
    en: 'The input of x does not fit. “text” is missing; Line 3: a quotation mark is missing.',
    fr: 'Les données de x ne conviennent pas. «\u202ftext\u202f» manque\u202f; Ligne 3\u202f: il manque un guillemet.',
    es: 'Los datos de x no son correctos. «text» falta; Línea 3: falta una comilla.',
    ar: 'مُدخل x غير صالح. «text»: ناقص؛ السطر 3: تنقص علامة اقتباس.',
    zh: 'x的输入不符合要求。“text”未填写；第3行：缺少一个引号。',
    ru: 'Данные для x не подходят. «text»: не заполнено; Строка 3: не хватает кавычки.',
    pt: 'Os dados de x não estão corretos. “text” está faltando; Linha 3: falta uma aspa.',
    ja: 'xの入力に誤りがあります。「text」：入力されていません。3行目：引用符が足りません。',
  };
  for (const { tag } of offered) assert.equal(sentenceOf(words(tag), refusal), expected[tag], tag);
});

test('roles, fields and languages are called by their names, in every language', () => {
  const table: [string, Record<string, string>, string][] = [
    ['role-held', { role: 'scrutineer' }, 'scrutineer'],
    ['role-not-held', { role: 'moderator' }, 'moderator'],
    ['invitation-to-role', { role: 'chair' }, 'chair'],
    ['less-protected', { field: 'smallCell' }, 'smallCell'],
    ['own-language', { language: 'sw' }, '(sw)'],
    ['named-twice', { what: 'letter', id: 'P' }, 'letter'],
  ];
  for (const { tag } of offered) {
    for (const [refused, params, code] of table) {
      const isWord = tag === 'en' && /^[a-z]+$/.test(code);
      const said = sentenceOf(words(tag), { refused, params });
      assert.equal(said.includes(code), isWord, said);
    }
  }
});
