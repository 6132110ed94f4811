/** Everything that can be refused has a sentence, and every sentence can be said. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Problem } from '../src/base/result.ts';
import { cliWords } from '../src/words/cli.en.ts';
import { words } from '../src/words/index.ts';
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
    'The input of statement.submit does not fit. “text” should have at least 1 characters; “seats.0.letter” is missing; is not of the expected form.',
  );
  assert.throws(() => sentenceOf(words('en'), { refused: 'never-heard-of', params: {} }), /no sentence/);
});
