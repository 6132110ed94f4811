import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats } from './format.ts';
import { languages } from './languages.ts';

test('two sentences stand apart, but where the full stop is as wide as a letter', () => {
  const told = languages.map(({ tag }) => {
    const { stop, gap } = formats(tag);
    return [tag, `a${stop}${gap}b`];
  });
  assert.deepEqual(Object.fromEntries(told), {
    ...{ en: 'a. b', fr: 'a. b', es: 'a. b', ar: 'a. b', zh: 'a。b' },
    ...{ ru: 'a. b', pt: 'a. b', ja: 'a。b' },
  });
});
