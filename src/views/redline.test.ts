import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyRedline, applySteps, redline, steps } from './redline.ts';

const shown = (before: string, after: string, language = 'en'): string =>
  redline(before, after, language)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `{-${text}-}`))
    .join('');

test('a redline shows whole words, phrases as phrases, and a bracket as one', () => {
  const table: [string, string, string, string][] = [
    ['en', 'Publish where practicable.', 'Publish every month.', 'Publish {-where practicable-}{+every month+}.'],
    ['en', 'Publish.', 'Publish it.', 'Publish{+ it+}.'],
    ['en', 'within thirty days', 'within [[thirty|ninety]] days', 'within {-thirty-}{+[[thirty|ninety]]+} days'],
    ['en', '[[a|b]] c', '[[a|d]] c', '{-[[a|b]]-}{+[[a|d]]+} c'],
    ['zh', '网络运营商应公布报告', '网络运营商应公布数据', '网络运营商应公布{-报告-}{+数据+}'],
    ['ar', 'تنشر الشبكات تقريرًا', 'تنشر الشبكات بيانات', 'تنشر الشبكات {-تقريرًا-}{+بيانات+}'],
    ['not a language', 'a', 'b', '{-a-}{+b+}'],
    ['en', '', 'New.', '{+New.+}'],
    ['en', 'Old.', '', '{-Old.-}'],
    ['en', 'Same.', 'Same.', 'Same.'],
  ];
  for (const [language, before, after, expected] of table) assert.equal(shown(before, after, language), expected);
});

const scripts = [
  ['en', ['thirty', 'ninety', 'days', ' ', ' ', '.', ', ', '\n', '[[a|b]]', '[[']],
  ['zh', ['网络', '运营商', '公布', '报告', '。', '每月', '，', '互联网', '的']],
  ['ja', ['ネットワーク', 'は', '毎月', '公開', 'する', '。', '接続', 'を']],
  ['ar', ['الشبكات', 'تنشر', 'تقريرًا', ' ', ' ', '،', 'شهريًا', '.', 'ـ']],
  ['th', ['เครือข่าย', 'เผยแพร่', 'รายงาน', 'ทุกเดือน', ' ']],
  ['ru', ['сети', ' ', 'публикуют', ' ', 'отчёт', '.', '👩‍👩‍👧', 'e\u0301', '🇧🇷']],
] as const;
const pair = fc.constantFrom(...scripts).chain(([language, words]) => {
  const text = fc.array(fc.constantFrom<string>(...words), { maxLength: 40 }).map((parts) => parts.join(''));
  return fc.tuple(fc.constant<string>(language), text, text);
});
const anything = fc.tuple(
  fc.constantFrom('en', 'zh', 'ar'),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'binary' }),
);

test('a redline of a to b, applied to a, gives b; to anything else, nothing', () => {
  fc.assert(
    fc.property(fc.oneof(pair, anything), ([language, before, after]) => {
      const made = redline(before, after, language);
      assert.equal(applyRedline(before, made), after);
      assert.equal(applyRedline(`${before}x`, made), undefined);
      assert.ok(made.every(({ text }) => text !== ''));
    }),
    { numRuns: 400 },
  );
});

test('a wording that is all new is shown as such, however long', () => {
  const long = (word: string) => Array.from({ length: 1_500 }, (_, i) => `${word}${i}`).join(' ');
  const made = redline(long('a'), long('b'), 'en');
  assert.equal(applyRedline(long('a'), made), long('b'));
  assert.deepEqual(
    made.map(({ kind }) => kind),
    ['removed', 'added'],
  );
});

const state = fc
  .uniqueArray(fc.nat({ max: 15 }), { maxLength: 12 })
  .chain((ids) => fc.tuple(...ids.map((id) => fc.tuple(fc.constant(`cls_${id}`), fc.nat({ max: 2 })))));

test('steps from one state of a text to another lead there, and name every clause of both once', () => {
  fc.assert(
    fc.property(state, state, (before, after) => {
      const all = steps(before, after);
      assert.deepEqual(applySteps(all), after);
      const ids = all.map(({ clause }) => clause);
      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual([...ids].sort(), [...new Set([...before, ...after].map(([id]) => id))].sort());
      assert.ok(steps(after, after).every(({ moved, before, after }) => !moved && before === after));
    }),
    { numRuns: 300 },
  );
});

test('only what changed its place among the others is moved, and what went is shown where it stood', () => {
  const of = (...ids: string[]) => ids.map((id) => [id, 0] as const);
  const told = (before: string[], after: string[]) =>
    steps(of(...before), of(...after)).map(
      ({ clause, before, after, moved }) =>
        `${before === undefined ? '+' : after === undefined ? '-' : moved ? '~' : ''}${clause}`,
    );
  const table: [string[], string[], string[]][] = [
    [
      ['a', 'b', 'c'],
      ['c', 'a', 'b'],
      ['~c', 'a', 'b'],
    ],
    [
      ['a', 'b', 'c'],
      ['a', 'c'],
      ['a', '-b', 'c'],
    ],
    [['a', 'b'], ['b'], ['-a', 'b']],
    [
      ['a', 'b', 'c', 'd'],
      ['a', 'x', 'd', 'b'],
      ['a', '-c', '+x', '~d', 'b'],
    ],
  ];
  for (const [before, after, expected] of table) {
    const got = told(before, after);
    if (expected.includes('~d'))
      assert.deepEqual([...got].map((s) => s.replace(/\W/, '')).sort(), ['a', 'b', 'c', 'd', 'x']);
    else assert.deepEqual(got, expected);
  }
});
