/** How Spanish counts people and things. */
import { formats } from '../format.ts';

export const format = formats('es');
export const { number, percent, plural, list } = format;

const SMALL = ['ningún', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];
/** Words up to nine, figures from ten; masculine. */
export const few = (count: number): string => SMALL[count] ?? number(count);
/** The same, feminine. */
export const fewOf = (count: number): string => ['ninguna', 'una'][count] ?? few(count);

export const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'persona', many: 'de personas', other: 'personas' })}`;
export const votes = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'voto', many: 'de votos', other: 'votos' })}`;
const noun = (count: number): string =>
  plural(count, { one: 'afirmación', many: 'de afirmaciones', other: 'afirmaciones' });
/** What people write, of whatever kind. */
export const entries = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'entrada', many: 'de entradas', other: 'entradas' })}`;
export const statements = (count: number): string => `${number(count)} ${noun(count)}`;
export const fewStatements = (count: number): string => `${fewOf(count)} ${count === 0 ? 'afirmación' : noun(count)}`;
export const everyGroup = (count: number): string => (count === 2 ? 'ambos grupos' : `los ${few(count)} grupos`);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
