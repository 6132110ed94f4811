import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { describeWithData, hasData, readJson, readText } from '../../test/opinion/data.ts';
import {
  concentration,
  effectiveNumber,
  effectiveVoices,
  gini,
  giniOfGroups,
  pielou,
  sharesOf,
  silentShare,
  topShare,
  totalVariation,
} from './inequality.ts';

const near = (got: number, wanted: number, what = '') =>
  assert.ok(Math.abs(got - wanted) < 1e-9, `${what}: ${got}, not ${wanted}`);

test('known values', () => {
  const cases: [name: string, got: number, wanted: number][] = [
    ['Gini of equals', gini([3, 3, 3, 3]), 0],
    ['Gini where one has all', gini([0, 0, 0, 8]), 0.75],
    ['Gini of 1, 2, 3, 4', gini([4, 1, 3, 2]), 0.25],
    [
      'the same in groups',
      giniOfGroups([
        { count: 3, value: 0 },
        { count: 1, value: 8 },
      ]),
      0.75,
    ],
    ['top two of four', topShare([1, 4, 2, 3], 2), 0.7],
    ['silent', silentShare([0, 2, 0, 1, 5]), 0.4],
    ['evenness of equals', pielou([7, 7, 7]), 1],
    ['evenness where one has all', pielou([9, 0, 0]), 0],
    ['as many as there are', effectiveNumber([2, 2, 2, 2]), 4],
    ['as one', effectiveNumber([5, 0, 0]), 1],
    ['concentration of four equals', concentration([1, 1, 1, 1]), 0.25],
    ['concentration in one', concentration([0, 6]), 1],
    ['one of two beside two alone', concentration([2], 2), 6 / 16],
    ['two voices and a half', effectiveVoices([2, 1, 1]), 16 / 6],
    ['nothing to move', totalVariation([2, 4], [1, 2]), 0],
    ['all of it elsewhere', totalVariation([1, 0], [0, 1]), 1],
    ['a quarter elsewhere', totalVariation([3, 1], [10, 10]), 0.25],
  ];
  for (const [name, got, wanted] of cases) near(got, wanted, name);
});

test('of nothing there is no share, no evenness and no concentration', () => {
  assert.deepEqual(sharesOf([0, 0]), []);
  for (const value of [
    gini([0, 0]),
    gini([]),
    topShare([], 3),
    pielou([0, 0]),
    pielou([4]),
    effectiveNumber([]),
    concentration([0]),
    totalVariation([], []),
    totalVariation([1], [0]),
  ]) {
    assert.ok(Number.isNaN(value));
  }
});

const amounts = fc
  .array(fc.nat(50), { minLength: 1, maxLength: 40 })
  .filter((values) => values.some((value) => value > 0));

test('every measure is the same in another order and another unit, and within its bounds', () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 2, max: 9 }), (values, unit) => {
      for (const measure of [gini, pielou, concentration, effectiveNumber]) {
        const value = measure(values);
        for (const other of [values.toReversed(), values.map((each) => unit * each)]) {
          assert.ok(Object.is(measure(other), value) || Math.abs(measure(other) - value) < 1e-9);
        }
      }
      const one = values.length;
      assert.ok(gini(values) >= -1e-12 && gini(values) <= 1 - 1 / one + 1e-12);
      assert.ok(effectiveNumber(values) <= one + 1e-9 && effectiveVoices(values) <= effectiveNumber(values) + 1e-9);
      near(
        giniOfGroups(
          values.flatMap((value) => [
            { count: 1, value },
            { count: 2, value },
          ]),
        ),
        gini(values.flatMap((value) => [value, value, value])),
      );
    }),
  );
});

const texts = ['netmundial', 'all_contributions'];

interface Reference {
  readonly netmundial2014: {
    readonly by_sector: Record<string, number>;
    readonly words_by_sector: Record<string, number>;
    readonly submissions: number;
    readonly words: number;
    readonly gini_words_over_submissions: number;
    readonly pielou_submissions: number;
    readonly pielou_words: number;
  };
  readonly tc39_2025_11: { readonly listed_attendees: number; readonly speakers: number; readonly silent: number };
}

describeWithData('published processes', () => {
  // As the file has them: its shape is its own documentation.
  const { netmundial2014: sao, tc39_2025_11: tc39 } = readJson('governance', 'reference_values.json') as Reference;

  test('NETmundial 2014: evenness of its sectors, which says little of 31.6 % beside 8.6 %', () => {
    const submissions = Object.values(sao.by_sector);
    assert.equal(pielou(submissions).toFixed(4), sao.pielou_submissions.toFixed(4));
    assert.equal(pielou(Object.values(sao.words_by_sector)).toFixed(4), sao.pielou_words.toFixed(4));
    const shares = sharesOf(submissions);
    assert.deepEqual([Math.max(...shares).toFixed(3), Math.min(...shares).toFixed(3)], ['0.316', '0.086']);
    assert.equal(topShare(submissions, 1).toFixed(3), '0.316');
  });

  test('NETmundial 2014: how unequally long its submissions are', () => {
    const files = Array.from({ length: sao.submissions + 1 }, (_, i) => `${String(i).padStart(3, '0')}B.txt`);
    const words = files.flatMap((file) =>
      hasData(...texts, file)
        ? [
            readText(...texts, file)
              .split(/\s+/)
              .filter(Boolean).length,
          ]
        : [],
    );
    assert.equal(words.length, sao.submissions);
    assert.equal(
      words.reduce((sum, each) => sum + each),
      sao.words,
    );
    assert.equal(gini(words).toFixed(4), sao.gini_words_over_submissions.toFixed(4));
  });

  test('TC39, November 2025: nine of fifty-one said nothing', () => {
    const spoke = Array.from({ length: tc39.listed_attendees }, (_, i) => Number(i < tc39.speakers));
    assert.equal(silentShare(spoke), tc39.silent / tc39.listed_attendees);
  });
});
