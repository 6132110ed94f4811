/** How English counts people and things. */
import { formats } from './format.ts';

export const format = formats('en-GB');
export const { number, percent, plural, list } = format;

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** Words up to nine, figures from ten. */
export const few = (count: number): string => SMALL[count] ?? number(count);

export const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'person', other: 'people' })}`;
export const votes = (count: number): string => `${number(count)} ${plural(count, { one: 'vote', other: 'votes' })}`;
/** What people write, of whatever kind. */
export const entries = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'entry', other: 'entries' })}`;
export const statements = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'statement', other: 'statements' })}`;
export const fewStatements = (count: number): string =>
  `${few(count)} ${plural(count, { one: 'statement', other: 'statements' })}`;
export const everyGroup = (count: number): string => (count === 2 ? 'both groups' : `all ${few(count)} groups`);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
