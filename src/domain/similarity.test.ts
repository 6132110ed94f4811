import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalised, similarTo } from './similarity.ts';

/** Of each script: a statement, the same in other words or spelling, and one on the same subject that says something else. */
const scripts = {
  Latin: [
    'Operators should sign their routes.',
    'Network operators should sign all of their routes',
    'Regulators should fund training for small networks.',
  ],
  accents: [
    'Les opérateurs devraient signer leurs routes.',
    'LES OPÉRATEURS DEVRAIENT TOUS SIGNER LEURS ROUTES !',
    'La formation des petits réseaux coûte trop cher.',
  ],
  Arabic: [
    'يجب على مشغلي الشبكات توقيع مساراتهم',
    'يَجِبُ على مُشغّلي الشبكات أن يوقّعوا مساراتهم',
    'التدريب مكلف جدا للمشغلين الصغار',
  ],
  Chinese: ['网络运营商应当签署其路由。', '网络运营商都应当签署路由', '小型网络的培训费用太高。'],
  Japanese: [
    'ネットワーク事業者は経路に署名すべきだ。',
    'ネットワーク事業者は経路へ署名するべきである',
    '小さな事業者の研修には費用がかかりすぎる。',
  ],
  Cyrillic: [
    'Операторы должны подписывать маршруты.',
    'Операторы сетей должны подписывать свои маршруты',
    'Обучение малых сетей стоит слишком дорого.',
  ],
  Korean: [
    '네트워크 운영자는 경로에 서명해야 한다.',
    '네트워크 운영자들은 경로에 서명해야 합니다',
    '작은 네트워크의 교육 비용이 너무 높다.',
  ],
};
const all = Object.values(scripts).flatMap(([one, , other]) => [normalised(one), normalised(other)]);

test('in every script, the same in other words is found first, and what says something else is not', () => {
  for (const [script, [one, again]] of Object.entries(scripts)) {
    const found = similarTo(again, all, 10).map(({ place }) => all[place]);
    assert.deepEqual(found, [normalised(one)], script);
  }
});

test('what is the same but for case, form, spaces, punctuation and invisible letters is wholly alike', () => {
  const table = [
    ['Die Straße ist groß', 'DIE  STRASSE IST GROSS'],
    ['Ｓｉｇｎ ｒｏｕｔｅｓ', 'sign routes!'],
    ['Οδός και δρόμος', 'ΟΔΌΣ ΚΑΙ ΔΡΌΜΟΣ'],
    ['Sign your\u200b routes', '«Sign your routes»'],
    ['ｶﾞｲﾄﾞ', 'ガイド'],
    ['هٰذه الشبكةُ', 'هذه الشبكه'],
    ['路由', '路由。'],
  ];
  for (const [one, other] of table) {
    assert.deepEqual(similarTo(one, [normalised(other)], 1), [{ place: 0, likeness: 1 }], one);
  }
});

test('what somebody is in the middle of typing finds what it may become', () => {
  const whole = normalised('Operators of networks should publish what they filter.');
  for (const typed of ['Operators of networks', 'operators should publish what']) {
    assert.equal(similarTo(typed, [whole], 1).length, 1, typed);
  }
});

test('nothing is like an empty text, and only so many are told, best first', () => {
  assert.deepEqual(similarTo('  …!', ['', normalised('Anything'), ''], 5), []);
  const texts = ['sign routes now', 'sign routes', 'sign all routes now', ''];
  assert.deepEqual(
    similarTo('Sign routes', texts, 2).map(({ place }) => place),
    [1, 0],
  );
});

test('likeness is between 0 and 1, the same both ways, and whole with oneself, whatever the letters', () => {
  // Long enough that neither is read as a short text, which is compared by smaller groups.
  const text = fc.string({ unit: 'grapheme', minLength: 8, maxLength: 60 }).map(normalised);
  const worded = text.filter((each) => each.length >= 8 && /\p{L}{3}/u.test(each));
  const likeness = (one: string, other: string) => similarTo(one, [other], 1)[0]?.likeness;
  fc.assert(
    fc.property(worded, worded, (one, other) => {
      assert.equal(normalised(one), one);
      assert.equal(likeness(one, one), 1);
      const alike = likeness(one, other);
      assert.equal(alike, likeness(other, one));
      assert.ok(alike === undefined || (alike > 0 && alike <= 1 + 1e-12));
    }),
  );
});
