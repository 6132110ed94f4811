import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bracketsOf, type Parsed, parseText, rawSegmentsOf, segmentsOf } from './clauseText.ts';

const heading = (text: string): Parsed => ({ kind: 'heading', text });
const clause = (text: string): Parsed => ({ kind: 'clause', text });

test('an existing text is read into headings and clauses, however it is numbered', () => {
  const table: [string, Parsed[]][] = [
    ['', []],
    ['One.\n\nTwo.', [clause('One.'), clause('Two.')]],
    ['One\nand more.', [clause('One and more.')]],
    ['# Title\n\n## Part ##\nFirst.', [heading('Title'), heading('Part'), clause('First.')]],
    ['Title\n=====\n\nFirst.\n\n---\n\nSecond.', [heading('Title'), clause('First.'), clause('Second.')]],
    ['Two lines\nare no title\n-----', [clause('Two lines are no title')]],
    [
      '1. One\n2) Two\n2.1 Two and one\n(a) letter\niv) Roman',
      ['One', 'Two', 'Two and one', 'letter', 'Roman'].map(clause),
    ],
    ['Article 3. Scope\n§ 4 Terms', [clause('Scope'), clause('Terms')]],
    ['- one\n* two\n• three\nand more', ['one', 'two', 'three and more'].map(clause)],
    ['In 2014. Then.', [clause('In 2014. Then.')]],
    ['第一条\n内容。\n\n(a) あ\nい', [clause('第一条内容。'), clause('あい')]],
    ['1.\n\n2. \n', [clause('1.'), clause('2.')]],
    ['- **Bold** *words*', [clause('**Bold** *words*')]],
    ['ألف\n\n١. باء', [clause('ألف'), clause('١. باء')]],
  ];
  for (const [given, expected] of table) assert.deepEqual(parseText(given), expected, JSON.stringify(given));
});

test('a text made of parsed clauses is parsed into the same clauses', () => {
  const written = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { maxLength: 8 });
  fc.assert(
    fc.property(written, (parts) => {
      // What is left of markers once one was taken off may be one again: read until nothing changes.
      let read = parseText(parts.join('\n\n'));
      for (let i = 0; i < 60; i++) {
        const again = parseText(read.map(({ kind, text }) => (kind === 'heading' ? `# ${text}` : text)).join('\n\n'));
        if (JSON.stringify(again) === JSON.stringify(read)) return;
        read = again;
      }
      assert.fail(JSON.stringify(read));
    }),
  );
});

test('brackets stand with their alternatives side by side, and everything else is words', () => {
  const table: [string, ReturnType<typeof segmentsOf>][] = [
    ['plain', [{ text: 'plain' }]],
    ['within [[thirty|ninety]] days', [{ text: 'within ' }, { options: ['thirty', 'ninety'] }, { text: ' days' }]],
    ['[[a | ]][[b|c|d]]', [{ options: ['a', ''] }, { options: ['b', 'c', 'd'] }]],
    ['see [[1]] and [a|b]', [{ text: 'see [[1]] and [a|b]' }]],
    ['[[open|never', [{ text: '[[open|never' }]],
  ];
  for (const [text, expected] of table) assert.deepEqual(segmentsOf(text), expected, text);
  assert.deepEqual(bracketsOf('[[a|b]] and [[c|d]]'), [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('[', ']', '|', 'a', ' ') }), (text) => {
      assert.equal(rawSegmentsOf(text).join(''), text);
      assert.equal(rawSegmentsOf(text).filter((piece) => bracketsOf(piece).length > 0).length, bracketsOf(text).length);
    }),
  );
});
