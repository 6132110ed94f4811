/** Sentences of the catalogue as markup: `<a>…</a>` becomes a link, `{name}` what a person wrote. */
import { type Html, html, type Slot } from '../html.ts';

export interface Rich {
  /** Where `<a>` points; without it the words stand unlinked. */
  readonly href?: string;
  readonly slots?: Readonly<Record<string, Html>>;
}

/** Everything between marks is escaped, so a catalogue can hold no markup but these two. */
export function rich(sentence: string, { href, slots = {} }: Rich): Html {
  const [before = '', linked, after = ''] = sentence.split(/<a>|<\/a>/);
  const set = (text: string) => fill(text, slots);
  if (linked === undefined) return html`${set(before)}`;
  return html`${set(before)}${href === undefined ? set(linked) : html`<a href="${href}">${set(linked)}</a>`}${set(after)}`;
}

function fill(text: string, slots: Readonly<Record<string, Html>>): readonly Slot[] {
  return text
    .split(/(\{\w+\})/)
    .map((piece) => (/^\{\w+\}$/.test(piece) ? (slots[piece.slice(1, -1)] ?? piece) : piece));
}
