import { languageName } from './languageName.ts';

/** Numbers, dates, lists and names of languages as one language writes them. Times are in UTC and say so: a page is the same for every reader. */
export interface Formats {
  readonly number: (value: number) => string;
  /** A share of 1 as a percentage, without decimals. */
  readonly percent: (share: number) => string;
  readonly decimal: (value: number) => string;
  readonly date: (milliseconds: number) => string;
  readonly dateTime: (milliseconds: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** A length of time: “14 days”. `unit` as Intl names it. */
  readonly span: (span: { readonly count: number; readonly unit: string }) => string;
  /** What a language is called; its tag where nobody knows. */
  readonly language: (tag: string) => string;
  /** The form for a count, by the language's own plural categories; `other` where none is given. */
  readonly plural: (count: number, forms: PluralForms) => string;
  /** What ends a sentence. */
  readonly stop: string;
}

/**
 * A value and its unit as somebody wrote it, in a language of their own: set apart where the count asks for a form of the word
 * that nobody gave.
 */
export function measured({ number, plural }: Pick<Formats, 'number' | 'plural'>, value: number, unit: string): string {
  const apart =
    /\p{L}/u.test(unit) && plural(value, { one: 'apart', two: 'apart', few: 'apart', many: 'apart', other: '' }) !== '';
  return apart ? `${number(value)} (${unit})` : `${number(value)} ${unit}`;
}

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Languages whose full stop is as wide as a letter. */
const FULL_WIDTH: ReadonlySet<string> = new Set(['ja', 'zh']);

/** What stands between a sentence and the next: such a stop brings its own space. Markup after it does not count. */
export const gapAfter = (sentence: string): string => (/[。！？](<\/[^>]*>|\s)*$/.test(sentence) ? '' : ' ');

export function formats(language: string): Formats {
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const dateTime = new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
    timeZoneName: 'short',
  });
  const list = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' });
  const rules = new Intl.PluralRules(language);
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    decimal: (value) => decimal.format(value),
    date: (milliseconds) => date.format(milliseconds),
    dateTime: (milliseconds) => dateTime.format(milliseconds),
    list: (items) => list.format(items),
    span: ({ count, unit }) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
    language: (tag) => languageName(tag, language),
    plural: (count, forms) => forms[rules.select(count)] ?? forms.other,
    stop: FULL_WIDTH.has(language) ? '。' : '.',
  };
}
