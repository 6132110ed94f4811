/**
 * Light text of clauses: an existing text read into clauses and headings, and brackets within a clause. `[[thirty|ninety]]`
 * stands for words that are not agreed, its alternatives side by side.
 */

export interface Parsed {
  readonly kind: 'heading' | 'clause';
  readonly text: string;
}

/** A number or a letter that a document gives its paragraphs; ours are counted anew. */
const NUMBERED =
  /^(?:(?:article|clause|section|principle)\s+)?(?:\d{1,3}(?:\.\d{1,3})*[.)]|\(?(?:[a-z]|[ivx]{1,5})\)|§\s*\d{1,3}\.?|\d{1,3}(?:\.\d{1,3})+)\s+/i;
const HEADING = /^#{1,6}\s+/;
const BULLET = /^[-*+•]\s+/;
/** A line under a title, or between two parts. */
const RULE = /^(?:=+|(?:-\s?){2,}|(?:\*\s?){3,}|(?:_\s?){3,})$/;

/** Markdown, numbered or plain text as clauses: a paragraph, or a numbered or listed item, is a clause of its own. */
export function parseText(text: string): Parsed[] {
  const found: Parsed[] = [];
  for (const block of text.split(/\n\s*\n/)) for (const part of itemsOf(block)) found.push(part);
  return found;
}

interface Item {
  kind: Parsed['kind'];
  readonly lines: string[];
}

/** One line with a rule under it is a title. */
function underline(last: Item | undefined): void {
  if (last?.lines.length === 1) last.kind = 'heading';
}

function itemsOf(block: string): Parsed[] {
  const items: Item[] = [];
  for (const raw of block.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    const last = items.at(-1);
    if (RULE.test(line)) underline(last);
    else if (HEADING.test(line))
      items.push({ kind: 'heading', lines: [line.replace(HEADING, '').replace(/\s+#+$/, '')] });
    else if (NUMBERED.test(line)) items.push({ kind: 'clause', lines: [line.replace(NUMBERED, '')] });
    else if (BULLET.test(line)) items.push({ kind: 'clause', lines: [line.replace(BULLET, '')] });
    else if (last?.kind === 'clause') last.lines.push(line);
    else items.push({ kind: 'clause', lines: [line] });
  }
  return items.map(({ kind, lines }) => ({ kind, text: joined(lines).trim() })).filter(({ text }) => text !== '');
}

/** Lines of one paragraph; scripts that are written without spaces get none between them. */
const joined = (lines: readonly string[]): string => lines.join(' ').replace(UNSPACED, '');
const UNSPACED = /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}、。，）」]) (?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}（「])/gu;

export type Segment = { readonly text: string } | { readonly options: readonly string[] };

const BRACKET = /\[\[([^[\]]*\|[^[\]]*)\]\]/g;

/** The text in pieces, as they are written: plain words, and brackets whole. */
export function rawSegmentsOf(text: string): string[] {
  return text.split(/(\[\[[^[\]]*\|[^[\]]*\]\])/).filter((piece) => piece !== '');
}

/** The text in pieces: plain words, and brackets with their alternatives. */
export function segmentsOf(text: string): Segment[] {
  const found: Segment[] = [];
  let from = 0;
  for (const match of text.matchAll(BRACKET)) {
    if (match.index > from) found.push({ text: text.slice(from, match.index) });
    found.push({ options: (match[1] ?? '').split('|').map((option) => option.trim()) });
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ text: text.slice(from) });
  return found;
}

export const bracketsOf = (text: string): (readonly string[])[] =>
  segmentsOf(text).flatMap((segment) => ('options' in segment ? [segment.options] : []));
