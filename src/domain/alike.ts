/**
 * Names that look the same, after Unicode's confusables (UTS 39 §4): of two such names each gets the same skeleton.
 *
 * The table holds letters and digits of Latin, Greek and Cyrillic that most typefaces draw alike. It knows no other scripts,
 * no accents that look like each other, and nothing of what only a certain typeface, or a hurried reader, takes for the same.
 */
import { normalised } from './similarity.ts';

/** What is drawn like the Latin letters before it. */
const table: Readonly<Record<string, string>> = {
  ...{ a: 'аɑα', b: 'ьЬƄ', c: 'сϲⅽ', d: 'ԁⅾ', e: 'еҽ℮', f: 'ꞙẝ', g: 'ɡցƍ', h: 'һհ', i: 'іıιɩӏⅰ', j: 'јϳ' },
  ...{ k: 'кκ', l: 'ⅼ', m: 'ⅿм', n: 'ո', o: 'оοσօ', p: 'рρϱ', q: 'ԛզ', r: 'гᴦ', s: 'ѕꜱ', t: 'тτ', u: 'υսʋ' },
  ...{ v: 'ѵνⅴ', w: 'ԝѡω', x: 'хχⅹ', y: 'уүγ', z: 'ᴢ' },
  ...{ A: 'АΑ', B: 'ВΒ', C: 'СϹⅭ', D: 'Ⅾ', E: 'ЕΕ', F: 'Ϝ', G: 'Ԍ', H: 'НΗ', I: 'ІΙӀⅠǀ', J: 'ЈͿ', K: 'КΚ' },
  ...{
    L: 'Ⅼ',
    M: 'МΜϺⅯ',
    N: 'Ν',
    O: 'ОΟՕ',
    P: 'РΡ',
    Q: 'Ԛ',
    S: 'ЅՏ',
    T: 'ТΤ',
    V: 'Ѵⅴ',
    W: 'Ԝ',
    X: 'ХΧⅩ',
    Y: 'УΥҮ',
    Z: 'Ζ',
  },
  ...{ '3': 'ЗӠ', '6': 'б', '8': 'Ȣ' },
};

const latin = new Map(Object.entries(table).flatMap(([letter, others]) => [...others].map((other) => [other, letter])));

const inLatin = (text: string): string => [...text.normalize('NFKD')].map((c) => latin.get(c) ?? c).join('');

/** Letters, marks and digits alone: a dot or a space more makes no other name. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '') || text;

/** I, l and 1 are one stroke, O and 0 one ring, and r beside n is an m. */
const strokes = (text: string): string => text.replace(/[Il1|]/g, 'l').replace(/[O0]/g, 'o');
const small = (text: string): string => bare(normalised(text).replaceAll('rn', 'm'));

/** A name as it is spelled, as it looks in Latin letters, and as it looks stroke by stroke. */
const skeletons = (name: string): string[] => [
  bare(normalised(name)),
  small(inLatin(name)),
  small(strokes(inLatin(name))),
];

/** Whether somebody may take one name for the other. */
export function alike(one: string, other: string): boolean {
  const known = skeletons(other);
  return skeletons(one).some((skeleton, i) => skeleton === known[i]);
}
