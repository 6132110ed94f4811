import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageFor } from './languages.ts';

test('the language is the one that was chosen, else the first of ours that the browser asks for, else English', () => {
  const cases: [string | undefined, string | undefined, string][] = [
    [undefined, undefined, 'en'],
    ['fr', 'ar', 'fr'],
    ['FR-ca', undefined, 'fr'],
    ['tlh', 'ru', 'ru'],
    [undefined, 'de, fr;q=0.8, ar;q=0.9', 'ar'],
    [undefined, 'fr;q=0, es', 'es'],
    [undefined, '*', 'en'],
    [undefined, 'zh-Hant-TW', 'zh'],
    [undefined, ';;;,,,q=', 'en'],
  ];
  for (const [chosen, accepted, tag] of cases) assert.equal(languageFor(chosen, accepted).tag, tag);
});
