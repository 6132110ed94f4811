/** How Portuguese counts people and things. */
import { formats, type PluralForms } from '../format.ts';

export const format = formats('pt');
export const { number, percent, list } = format;

/** CLDR puts nought with the singular; beside a figure (“0 pessoas”) the plural is what people write. */
export const plural = (count: number, forms: PluralForms): string =>
  count === 0 ? forms.other : format.plural(count, forms);

const SMALL = ['nenhum', 'um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove'];
const SMALL_FEMININE: readonly (string | undefined)[] = ['nenhuma', 'uma', 'duas'];
/** Words up to nine, figures from ten; masculine. */
export const few = (count: number): string => SMALL[count] ?? number(count);
/** The same, feminine. */
export const fewOf = (count: number): string => SMALL_FEMININE[count] ?? few(count);

export const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'pessoa', many: 'de pessoas', other: 'pessoas' })}`;
export const votes = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'voto', many: 'de votos', other: 'votos' })}`;
/** What people write, of whatever kind. */
export const entries = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'entrada', many: 'de entradas', other: 'entradas' })}`;
export const statements = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'afirmação', many: 'de afirmações', other: 'afirmações' })}`;
export const fewStatements = (count: number): string =>
  count === 0
    ? 'nenhuma afirmação'
    : `${fewOf(count)} ${plural(count, { one: 'afirmação', many: 'de afirmações', other: 'afirmações' })}`;
export const everyGroup = (count: number): string => (count === 2 ? 'os dois grupos' : `todos os ${few(count)} grupos`);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
