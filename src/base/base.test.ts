import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromBase64, toBase64 } from './base64.ts';
import { bytesOfId, ID_BYTES, idFromBytes, isId } from './ids.ts';
import { canonicalJson } from './json.ts';
import { random } from './random.ts';

const bytes16 = fc.uint8Array({ minLength: ID_BYTES, maxLength: ID_BYTES });

test('an id is its bytes and back, and has one spelling', () => {
  fc.assert(
    fc.property(bytes16, (bytes) => {
      const id = idFromBytes('stm', bytes);
      assert.match(id, /^stm_[0-9a-hjkmnp-tv-z]{26}$/);
      assert.deepEqual(bytesOfId('stm', id), bytes);
    }),
  );
});

test('what is not an id of the kind is told apart', () => {
  const id = idFromBytes('stm', new Uint8Array(ID_BYTES));
  const table = [id.replace('stm', 'ptp'), `${id}0`, id.slice(0, -1), id.replace(/0$/, '1'), id.replace(/0$/, 'l'), ''];
  for (const text of table) {
    assert.equal(isId('stm', text), false);
    assert.throws(() => bytesOfId('stm', text), TypeError);
  }
});

test('canonical JSON sorts members by UTF-16 code units and spells numbers as ECMAScript does (RFC 8785)', () => {
  const table: [unknown, string][] = [
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [
      { '\u20ac': 1, '\r': 2, '1': 3, '\ud83d\ude00': 4, '\ufb33': 5 },
      '{"\\r":2,"1":3,"\u20ac":1,"\ud83d\ude00":4,"\ufb33":5}',
    ],
    [[1e21, 0.000001, -0, 333333333.3333333], '[1e+21,0.000001,0,333333333.3333333]'],
    [{ a: undefined }, '{}'],
  ];
  for (const [value, text] of table) assert.equal(canonicalJson(value), text);
});

test('canonical JSON refuses what JSON cannot say', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, '\ud800', () => 0, 1n]) {
    assert.throws(() => canonicalJson(value), TypeError);
  }
});

test('canonical JSON reads back as the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      assert.equal(canonicalJson(JSON.parse(text)), text);
    }),
  );
});

test('columns go through text and back, and broken ones are refused', () => {
  fc.assert(
    fc.property(fc.uint32Array(), (column) => assert.deepEqual(fromBase64(Uint32Array, toBase64(column)), column)),
  );
  assert.throws(() => fromBase64(Uint32Array, 'AAAA'), RangeError);
});

test('the same seed gives the same numbers, in range, on every machine', () => {
  const one = random(42);
  assert.deepEqual(
    Array.from({ length: 4 }, () => one.below(1000)),
    Array.from(
      { length: 4 },
      (
        (from) => () =>
          from.below(1000)
      )(random(42)),
    ),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0 }), fc.integer({ min: 1, max: 50 }), (seed, below) => {
      const from = random(seed);
      for (let i = 0; i < 50; i++) assert.ok(from.below(below) < below);
    }),
  );
});
