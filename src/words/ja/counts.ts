/** How Japanese counts people and things. */
import { formats } from '../format.ts';

export const format = formats('ja');
export const { number, percent, plural, list } = format;

export const people = (count: number): string => `${number(count)}人`;
export const votes = (count: number): string => `${number(count)}票`;
/** What people write, of whatever kind. */
export const entries = (count: number): string => `${number(count)}件の書き込み`;
export const statements = (count: number): string => `${number(count)}件の意見`;
export const everyGroup = (count: number): string => (count === 2 ? '両グループ' : `全${number(count)}グループ`);
