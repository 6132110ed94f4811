/** Texts that people wrote: in their own language and direction, cut where there is no room. */
import type { Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';

export interface Written {
  readonly text: string | null;
  readonly language: string;
  readonly moderatedOut?: string | null;
}

/** At most `longest` characters, cut between words where there are any, never within a character. */
export function clip(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** The text in an element of its own, or a note that there is none. */
export function written(words: Words, { text, language, moderatedOut }: Written, longest = Infinity): Html {
  if (text !== null) return html`<span lang="${language}" dir="auto">${clip(text, longest)}</span>`;
  const note = moderatedOut ? words.statement.takenOut : words.statement.erased;
  return html`<em class="gone">${note}</em>`;
}

/** Marks of quotation are those of the page and stand in its direction; what is between them is in its own. */
export const quote = (text: string, language?: string): Html =>
  html`<q><bdi${language !== undefined && html` lang="${language}"`} dir="auto">${text}</bdi></q>`;

/** The text quoted within a sentence. */
export function quoted(words: Words, { text, language }: Written, longest: number): Html {
  if (text === null) return html`<em class="gone">${words.statement.erased}</em>`;
  return quote(clip(text.replace(/\s+/g, ' '), longest), language);
}
