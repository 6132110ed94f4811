import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { indexOf, toIndices } from './dense.ts';

const small = fc.nat(50);
const huge = fc.integer({ min: 0, max: 0xffffffff });

for (const [name, id] of [
  ['small', small],
  ['huge', huge],
] as const) {
  test(`${name} ids become indices that ascend with them and lead back to them`, () => {
    fc.assert(
      fc.property(fc.array(id, { minLength: 1, maxLength: 200 }), (source) => {
        const column = Uint32Array.from(source);
        const ids = toIndices(column);
        assert.deepEqual(
          [...ids],
          [...new Set(source)].sort((a, b) => a - b),
        );
        assert.deepEqual(
          Array.from(column, (index) => ids[index]),
          source,
        );
      }),
    );
  });
}

test('an id that is not there has the index −1', () => {
  const ids = Uint32Array.of(2, 5, 9);
  assert.deepEqual(
    [0, 2, 3, 5, 9, 10].map((id) => indexOf(ids, id)),
    [-1, 0, -1, 1, 2, -1],
  );
  assert.equal(indexOf(new Uint32Array(0), 1), -1);
});
