/** How Russian counts people and things. */
import { type Formats, formats } from '../format.ts';

const plain = formats('ru');
/** Without the abbreviated “года”, whose full stop would stand twice at the end of a sentence. */
const withoutYear = (text: string): string => text.replace(/\sг\./, '');
export const format: Formats = {
  ...plain,
  date: (milliseconds) => withoutYear(plain.date(milliseconds)),
  dateTime: (milliseconds) => withoutYear(plain.dateTime(milliseconds)),
};
export const { number, percent, plural, list } = format;

/** The form that goes with a count: один тезис, два тезиса, пять тезисов. */
export const form = (count: number, one: string, few: string, many: string): string =>
  plural(count, { one, few, many, other: many });

const counter =
  (one: string, few: string, many: string) =>
  (count: number): string =>
    `${number(count)} ${form(count, one, few, many)}`;

export const people = counter('человек', 'человека', 'человек');
export const votes = counter('голос', 'голоса', 'голосов');
export const answers = counter('ответ', 'ответа', 'ответов');
/** What people write, of whatever kind. */
export const entries = counter('текст', 'текста', 'текстов');
export const statements = counter('тезис', 'тезиса', 'тезисов');
export const chairs = counter('кресло', 'кресла', 'кресел');
export const seatsHeld = counter('место', 'места', 'мест');
export const invitationsLeft = counter('приглашение', 'приглашения', 'приглашений');
export const appeals = counter('апелляция', 'апелляции', 'апелляций');
export const marks = counter('отметка', 'отметки', 'отметок');
export const characters = counter('символ', 'символа', 'символов');
export const days = counter('день', 'дня', 'дней');
export const hours = counter('час', 'часа', 'часов');
/** As they stand after a preposition, or as an object. */
export const minutes = counter('минуту', 'минуты', 'минут');
export const seconds = counter('секунду', 'секунды', 'секунд');

/** In the genitive: из пяти тезисов. */
export const ofPeople = counter('человека', 'человек', 'человек');
export const ofStatements = counter('тезиса', 'тезисов', 'тезисов');
/** In the dative: по пяти тезисам. */
export const byStatements = counter('тезису', 'тезисам', 'тезисам');

export const everyGroup = (count: number): string =>
  count === 2 ? 'обе группы' : `все ${number(count)} ${form(count, 'группа', 'группы', 'групп')}`;
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
