import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats, gapAfter } from './format.ts';
import { languages } from './languages.ts';

test('two sentences stand apart, but where the full stop is as wide as a letter', () => {
  const told = languages.map(({ tag }) => {
    const first = `a${formats(tag).stop}`;
    return [tag, `${first}${gapAfter(first)}b`];
  });
  assert.deepEqual(Object.fromEntries(told), {
    ...{ en: 'a. b', fr: 'a. b', es: 'a. b', ar: 'a. b', zh: 'a。b' },
    ...{ ru: 'a. b', pt: 'a. b', ja: 'a。b' },
  });
});

test('what a sentence ends with says whether a space follows it, and markup does not', () => {
  const ends = { 'これです。': '', '这样！</b>': '', '「quoted.」': ' ', 'A quotation.': ' ', 'a。</a> b': ' ' };
  for (const [sentence, gap] of Object.entries(ends)) assert.equal(gapAfter(sentence), gap, sentence);
});
