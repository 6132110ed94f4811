/** Languages to choose from, by the names that the language of the page has for them. */

import { languageName } from '../../words/languageName.ts';
import { languages } from '../../words/languages.ts';
import type { Option } from './form.ts';

export { languageName } from '../../words/languageName.ts';

/** Those that a process names, then the others that the interface speaks. */
export function languageOptions(named: readonly string[], lang: string, without?: string): Option[] {
  const tags = [...named, ...languages.map(({ tag }) => tag)].filter((tag) => tag !== without);
  return [...new Set(tags)].map((tag) => ({ value: tag, label: languageName(tag, lang) }));
}

/** Whether two tags are of one language: `fr-CA` and `fr` are. */
export const sameLanguage = (one: string, other: string): boolean => primary(one) === primary(other);

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** Beside the languages of the interface: those in which many people meet. */
export const moreLanguages = [
  'am',
  'bn',
  'de',
  'fa',
  'ha',
  'hi',
  'id',
  'it',
  'ko',
  'nl',
  'pl',
  'sw',
  'tr',
  'uk',
  'ur',
  'vi',
];
