import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hang, plain, row, width, wrap } from './layout.ts';

const widths: Record<string, number> = {
  abc: 3,
  '': 0,
  né: 2,
  'ne\u0301': 2,
  我覺得: 6,
  '，': 2,
  한국: 4,
  カナ: 4,
  '👍🏽': 2,
  '👨‍👩‍👧': 2,
  'ab\u200bc': 3,
  العربية: 7,
};
for (const [text, columns] of Object.entries(widths)) {
  test(`"${text}" takes ${columns} columns`, () => assert.equal(width(text), columns));
}

test('text is broken at spaces', () => {
  assert.deepEqual(wrap('one two three four', 9), ['one two', 'three', 'four']);
  assert.deepEqual(wrap('  one   two  ', 9), ['one two']);
  assert.deepEqual(wrap('', 9), []);
});

test('Chinese is broken between words, and no line begins with a comma', () => {
  const lines = wrap('我覺得自用車未經政府認證就自行載客營業，已經威脅到公共安全。', 20);
  assert.ok(
    lines.every((line) => width(line) <= 20 && !/^[，。]/.test(line)),
    lines.join('|'),
  );
  assert.equal(lines.join(''), '我覺得自用車未經政府認證就自行載客營業，已經威脅到公共安全。');
});

test('a word that is longer than a line is cut', () => {
  assert.deepEqual(wrap('see https://example.org/x', 10), ['see', 'https://ex', 'ample.org/', 'x']);
});

test('no line is wider than asked for, and no letter is lost', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '我', '，', '-', 'é', '👍'), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 12 }), (some, columns) => {
      const lines = wrap(some, columns);
      for (const line of lines) assert.ok(width(line) <= columns, `${line} in ${columns}`);
      assert.equal(lines.join('').replaceAll(' ', ''), some.replaceAll(' ', ''));
    }),
  );
});

test('nothing in a statement steers the terminal', () => {
  assert.equal(plain('\u001b[2Jred\r\nline\ttab\u202eevil\u0007'), '[2Jred line tab evil');
});

test('text hangs behind its margin, and says where it was cut', () => {
  assert.deepEqual(hang('12  ', 'one two three', 11), ['12  one two', '    three']);
  assert.deepEqual(hang('12  ', 'one two three four five', 11, 2), ['12  one two', '    three…']);
  assert.deepEqual(hang('12  ', '', 11), ['12  ']);
});

test('cells end where their columns end', () => {
  assert.equal(row(['A', '12 %'], [4, 6]), '   A  12 %');
});
