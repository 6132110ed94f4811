import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bracketsOf, isNested, type Parsed, parseText, rawSegmentsOf, readText, segmentsOf } from './clauseText.ts';

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
    ['Article 3. Scope\n§ 4 Terms', [heading('Article 3. Scope'), heading('§ 4 Terms')]],
    ['- one\n* two\n• three\nand more', ['one', 'two', 'three and more'].map(clause)],
    ['In 2014. Then.', [clause('In 2014. Then.')]],
    ['第一条\n内容。\n\n(a) あ\nい', [clause('第一条内容。'), clause('あい')]],
    ['1.\n\n2. \n', [clause('1.'), clause('2.')]],
    ['- **Bold** *words*', [clause('**Bold** *words*')]],
    ['ألف\n\n١. باء', [clause('ألف'), clause('١. باء')]],
  ];
  for (const [given, expected] of table) assert.deepEqual(parseText(given), expected, JSON.stringify(given));
});

test('a number at the head of a line is taken off where it numbers paragraphs, and is a word elsewhere', () => {
  const table: [string, Parsed[]][] = [
    ['3.5 % of networks sign.', [clause('3.5 % of networks sign.')]],
    ['3. Targets\n3.5 % of networks sign.', [clause('3. Targets 3.5 % of networks sign.')]],
    ['1. Targets\n2. Means\n2.1 million help.', [clause('Targets'), clause('Means'), clause('2.1 million help.')]],
    ['We met on\n12. December and went.', [clause('We met on 12. December and went.')]],
    ['12. December is the day.', [clause('12. December is the day.')]],
    ['30 networks sign.\n\n31 do not.', [clause('30 networks sign.'), clause('31 do not.')]],
    ['A. Writer said so.', [clause('A. Writer said so.')]],
    ['§ 4 Networks sign.', [clause('§ 4 Networks sign.')]],
    ['§ 4\nNetworks sign.', [heading('§ 4'), clause('Networks sign.')]],
    ['Article 3.\nNetworks sign.', [heading('Article 3.'), clause('Networks sign.')]],
    ['Article 3. Networks sign\nroutes.', [heading('Article 3. Networks sign'), clause('routes.')]],
    ['Article 3. Networks sign.\nAlways.', [clause('Article 3. Networks sign. Always.')]],
    ['as is said in\nArticle 3. Scope', [clause('as is said in Article 3. Scope')]],
    ['المادة 3\nتوقع الشبكات.', [heading('المادة 3'), clause('توقع الشبكات.')]],
    [
      '第一章 总则\n第一条 网络签名。\n第二条 网络公布。',
      [heading('第一章 总则'), clause('第一条 网络签名。'), clause('第二条 网络公布。')],
    ],
    ['第一条规定\n如下。', [clause('第一条规定如下。')]],
    ['١. ألف\n٢. باء\n٣- جيم\n(أ) دال\nب) هاء', ['ألف', 'باء', 'جيم', 'دال', 'هاء'].map(clause)],
    ['一、网络\n（一）签名\n1、公布\n③测试', ['网络', '签名', '公布', '测试'].map(clause)],
    ['一、总\n二、分\n二、三个网络', [clause('总'), clause('分二、三个网络')]],
    ['（注）网络签名。', [clause('（注）网络签名。')]],
    ['1 Aims\n1.1 One.\n1.2 Two.\n2 Duties\n2.1 Three.', ['Aims', 'One.', 'Two.', 'Duties', 'Three.'].map(clause)],
    ['# 1. Aims\n1.1 One.\n1.2 Two.', [heading('1. Aims'), clause('One.'), clause('Two.')]],
    ['i. one\nii. two\niii. three', ['one', 'two', 'three'].map(clause)],
    ['A. One\nB. Two', ['One', 'Two'].map(clause)],
    ['– one\n– two', ['one', 'two'].map(clause)],
    ['Networks\n– and operators – sign.', [clause('Networks – and operators – sign.')]],
    ['1. Networks:\n  a) sign\n  b) publish\n2. Others', ['Networks:', 'sign', 'publish', 'Others'].map(clause)],
    ['Before\n1. Only one', [clause('Before'), clause('1. Only one')]],
  ];
  for (const [given, expected] of table) assert.deepEqual(parseText(given), expected, JSON.stringify(given));
});

test('tables, code and quotations keep their lines', () => {
  const kept = [
    '| a | b |\n|---|---|\n| 1. | 2 |',
    'a | b\n--- | ---\n1 | 2',
    '```\nfilter:\n\n  1. deny\n```',
    '> Said\n> in two lines.',
  ];
  for (const each of kept) {
    assert.deepEqual(parseText(`Before.\n${each}`), [clause('Before.'), clause(each)], each);
    assert.deepEqual(parseText(`${each}\n\nAfter.`), [clause(each), clause('After.')], each);
  }
  assert.deepEqual(parseText('```\nnever\nended'), [clause('``` never ended')]);
  assert.deepEqual(parseText('within [[thirty\n|ninety]] days'), [clause('within [[thirty |ninety]] days')]);
});

test('the clauses and the marks that were taken off hold every word of the text, in its order', () => {
  const pieces = [
    ...[
      '1.',
      '2.',
      '3.',
      '2)',
      '(1)',
      '(a)',
      'b)',
      'i.',
      'ii.',
      'A.',
      'B.',
      '1.1',
      '1.2',
      '2',
      '3',
      '3.5',
      '12.',
      '§ 4',
    ],
    ...[
      'Article 3.',
      'Section 2',
      '第一条',
      '第二章',
      '一、',
      '二、',
      '三',
      '（一）',
      '（注）',
      '1、',
      '③',
      '١.',
      '٢.',
      '٣-',
      '(أ)',
      'ب)',
    ],
    ...[
      '-',
      '–',
      '*',
      '•',
      '#',
      '##',
      '>',
      '|',
      '```',
      '---',
      '===',
      '|---|',
      ':',
      '%',
      '[[a|b]]',
      'а)',
      '１．',
      'ア）',
    ],
    ...[
      'networks',
      'Sign',
      'routes.',
      '网络',
      '签名。',
      'توقع',
      'million',
      'vi',
      'Mix',
      '𠀀',
      '\n',
      '\n',
      '\n',
      '\n\n',
    ],
  ];
  const glued = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', '', '\n')), { maxLength: 30 });
  const written = fc.oneof(
    glued.map((parts) => parts.flat().join('')),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
  );
  const wordsIn = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}%§|[\]()（）、.:]/gu, '');
  const MARK =
    /^[(（]?(?:\p{N}{1,3}(?:\.\p{N}{1,3})*|[ivx]{1,6}|[IVX]{1,6}|\p{L}\u0640?|[〇零一二三四五六七八九十百]{1,5})[.．、)）-]*$/u;
  fc.assert(
    fc.property(written, (text) => {
      const read = readText(text);
      assert.equal(wordsIn(read.map(({ mark, text }) => `${mark} ${text}`).join(' ')), wordsIn(text));
      for (const { mark } of read) if (mark !== '') assert.match(mark, MARK);
    }),
    { numRuns: 2_000 },
  );
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

test('a bracket says something in one of its alternatives, and stands in no other', () => {
  const table: [string, (readonly string[])[], boolean][] = [
    ['within [[thirty|ninety]] days', [['thirty', 'ninety']], false],
    ['[[|shall]] sign', [['', 'shall']], false],
    ['[[|]] and [[ | ]] and [[]]', [], false],
    ['[[one]] alone', [], false],
    [
      '[[a|b]] then [[c|d]]',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      false,
    ],
    ['[[routes|paths [[x|y]]]]', [['x', 'y']], true],
    ['[[a|b [[c|d]]', [['c', 'd']], true],
    ['a ]] b [[c|d]]', [['c', 'd']], false],
  ];
  for (const [text, options, nested] of table) {
    assert.deepEqual(bracketsOf(text), options, text);
    assert.equal(isNested(text), nested, text);
    assert.equal(rawSegmentsOf(text).join(''), text);
  }
});
