/** Markdown of texts that others wrote: whatever they typed is read as text, and nothing of it as markup. */

/** A full stop counts the items of a list after a number, and makes an address inside a word; at the end of a sentence it means nothing. */
const MARKUP = /[\\`*_{}[\]()<>#+\-!|~&:]|\.(?=\S)|(?<=^\d+)\./g;

/** In one line, with every character escaped that could mean something (CommonMark §2.4). */
export const plainly = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(MARKUP, '\\$&');

/** As a quotation, paragraph by paragraph. */
export const quoted = (text: string): string =>
  text
    .split(/\n+/)
    .map(plainly)
    .filter((line) => line !== '')
    .map((line) => `> ${line}`)
    .join('\n>\n');
