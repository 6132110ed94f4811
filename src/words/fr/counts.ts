/** How French counts people and things. */
import { formats } from '../format.ts';

export const format = formats('fr');
export const { number, percent, plural, list } = format;

const SMALL = ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
/** Words up to nine, figures from ten; masculine. */
export const few = (count: number): string => SMALL[count] ?? number(count);
/** The same, feminine. */
export const fewOf = (count: number): string => (count < 2 ? `${few(count)}e` : few(count));

export const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'personne', many: 'de personnes', other: 'personnes' })}`;
export const votes = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'vote', many: 'de votes', other: 'votes' })}`;
/** What people write, of whatever kind. */
export const entries = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'entrée', many: 'd’entrées', other: 'entrées' })}`;
export const statements = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'affirmation', many: 'd’affirmations', other: 'affirmations' })}`;
export const fewStatements = (count: number): string =>
  `${fewOf(count)} ${plural(count, { one: 'affirmation', many: 'd’affirmations', other: 'affirmations' })}`;
export const everyGroup = (count: number): string => `les ${few(count)} groupes`;
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
