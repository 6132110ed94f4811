import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decoded } from './encodings.ts';

const table: [string, number[], string, string][] = [
  ['letters of every encoding', [0x61, 0x62], 'ab', 'ascii'],
  ['UTF-8', [0x63, 0x61, 0x66, 0xc3, 0xa9], 'café', 'utf-8'],
  ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x61], 'a', 'utf-8'],
  ['quotation marks of Windows-1252', [0x93, 0x61, 0x92, 0x73, 0x94], '“a’s”', 'windows-1252'],
  ['letters of Latin-1', [0x53, 0xe3, 0x6f], 'São', 'windows-1252'],
  ['the euro sign', [0x80, 0x35], '€5', 'windows-1252'],
  ['a byte that stands for nothing', [0x61, 0x81, 0xe9], 'aé', 'windows-1252'],
];

for (const [name, bytes, text, encoding] of table) {
  test(`${name} is read as ${encoding}`, () => {
    assert.deepEqual(decoded(Uint8Array.from(bytes)), { text, encoding });
  });
}

test('whatever the bytes, the text is valid Unicode', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => decoded(bytes).text.isWellFormed()));
});
