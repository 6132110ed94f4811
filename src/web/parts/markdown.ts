/** Markdown of texts that others wrote: whatever they typed is read as text, and nothing of it as markup. */

const MARKUP = /[\\`*_{}[\]()<>#+\-.!|~&:]/g;

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
