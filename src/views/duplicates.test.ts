import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Duplicates } from './duplicates.ts';

const all = () => true;
const fresh = (texts: readonly string[], counts: (place: number) => boolean) => new Duplicates().among(texts, counts);

test('near-duplicates are found by groups of letters, in any script', () => {
  const cases: [texts: string[], wanted: number][] = [
    [['publish what you filter', 'publish what you filter!', 'sign your routes'], 2],
    [['every network should sign its routes', 'every network should sign its routes now', 'nobody should'], 2],
    [['每个网络都应签署其路由声明', '每个网络都应签署其路由声明吧', '公开过滤规则'], 2],
    [['yes', 'yes', ''], 2],
    [[], 0],
  ];
  for (const [texts, wanted] of cases) assert.equal(fresh(texts, all), wanted, texts.join());
});

test('who is taken out makes nobody a duplicate any more', () => {
  const texts = ['sign your routes', 'sign your routes!', 'publish what you filter'];
  assert.equal(
    fresh(texts, (place) => place !== 1),
    0,
  );
});

test('texts that come, change and go one by one are compared as if all had come at once', () => {
  const text = fc.constantFrom(
    '',
    'sign',
    'sign your routes',
    'sign your route',
    'all sign your routes',
    'filter',
    'filters',
  );
  const step = fc.record({ place: fc.nat({ max: 11 }), text, out: fc.nat({ max: 11 }) });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), fc.array(step, { maxLength: 12 }), (first, steps) => {
      const kept = new Duplicates();
      const texts = [...first];
      kept.among(texts, all);
      for (const { place, text, out } of steps) {
        texts[Math.min(place, texts.length)] = text;
        const counts = (at: number) => at !== out;
        assert.equal(kept.among(texts, counts), fresh(texts, counts));
      }
    }),
  );
});
