/** How Chinese counts people and things. */
import { formats } from '../format.ts';

export const format = formats('zh');
export const { number, percent, plural, list } = format;

export const people = (count: number): string => `${number(count)}人`;
export const votes = (count: number): string => `${number(count)}票`;
/** What people write, of whatever kind. */
export const entries = (count: number): string => `${number(count)}条内容`;
export const statements = (count: number): string => `${number(count)}条观点`;
export const everyGroup = (count: number): string => (count === 2 ? '两个组' : `全部${number(count)}个组`);
