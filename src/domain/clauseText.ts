/**
 * Light text of clauses: an existing text read into clauses and headings, and brackets within a clause. `[[thirty|ninety]]`
 * stands for words that are not agreed, its alternatives side by side.
 */
import { labelOf, type Numbered, numbersOf } from './clauseNumbers.ts';

export interface Parsed {
  readonly kind: 'heading' | 'clause';
  readonly text: string;
}

/** A part with the number or letter that was taken off it. */
export interface Read extends Parsed {
  readonly mark: string;
}

const HEADING = /^#{1,6}\s+/;
const BULLET = /^(?:[-*+•▪◦‣–—]\s+|・\s*)/;
/** A dash is a bullet where a paragraph or another dash stands before it, and a pause within a sentence elsewhere. */
const DASH = /^[–—]\s/;
/** A line under a title, or between two parts. */
const RULE = /^(?:=+|(?:-\s?){2,}|(?:\*\s?){3,}|(?:_\s?){3,})$/;
const FENCE = /^(?:```|~~~)/;
/** Between the head of a table and its rows. */
const TABLE_RULE = /^(?=.*\|)\|?[\s:|-]*-[\s:|-]*$/;
const SENTENCE_ENDS = /[.!?:;。！？：；؟؛…»”"]$/;

/** Markdown, numbered or plain text as clauses: a paragraph, or a numbered or listed item, is a clause of its own. */
export const parseText = (text: string): Parsed[] => readText(text).map(({ kind, text }) => ({ kind, text }));

/** The same with the numbers taken off: they and the parts hold every word of the text, in its order. */
export function readText(text: string): Read[] {
  const lines = text.split('\n');
  const marks = numbersOf(lines.map((line) => line.trim()));
  const fences = fencesOf(lines);
  const items: Item[] = [];
  let fresh = true;
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim();
    if (line === '') {
      fresh = true;
      continue;
    }
    const verbatim = linesOf(lines, at, fences);
    if (verbatim > 0) {
      items.push({
        kind: 'clause',
        mark: '',
        lines: [
          lines
            .slice(at, at + verbatim)
            .join('\n')
            .trim(),
        ],
        ended: true,
      });
      at += verbatim - 1;
    } else take(items, { line, fresh, number: marks.get(at), next: (lines[at + 1] ?? '').trim() });
    fresh = false;
  }
  return items
    .map(({ kind, mark, lines }) => ({ kind, mark, text: joined(lines).trim() }))
    .filter(({ text }) => text !== '');
}

interface Item {
  kind: Parsed['kind'];
  readonly mark: string;
  readonly lines: string[];
  /** Nothing is added to it. */
  readonly ended?: boolean;
  readonly listed?: boolean;
}

interface Line {
  readonly line: string;
  /** First of its paragraph. */
  readonly fresh: boolean;
  readonly number: Numbered | undefined;
  readonly next: string;
}

/** How many lines from here on are a table, a quotation or code: they are kept as they stand. */
function linesOf(lines: readonly string[], at: number, fences: ReadonlyMap<number, number>): number {
  const line = (place: number): string => (lines[place] ?? '').trim();
  if (FENCE.test(line(at))) {
    const end = fences.get(at);
    return end === undefined ? 0 : end - at + 1;
  }
  if (line(at).startsWith('>')) return runOf(lines, at, (each) => each.startsWith('>'));
  if (/^\|.*\|/.test(line(at)) || (line(at).includes('|') && TABLE_RULE.test(line(at + 1))))
    return runOf(lines, at, (each) => each.includes('|'));
  return 0;
}

/** Of every fence, the next one that is nothing but a fence of its kind. Read once, from the end: a text may hold many. */
function fencesOf(lines: readonly string[]): Map<number, number> {
  const ends = new Map<number, number>();
  const next = new Map<string, number>();
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = (lines[at] ?? '').trim();
    const [fence] = FENCE.exec(line) ?? [];
    if (fence === undefined) continue;
    const end = next.get(fence);
    if (end !== undefined) ends.set(at, end);
    if (line === fence) next.set(fence, at);
  }
  return ends;
}

function runOf(lines: readonly string[], at: number, goesOn: (line: string) => boolean): number {
  let to = at;
  while (to < lines.length && goesOn((lines[to] ?? '').trim())) to++;
  return to - at;
}

function take(items: Item[], { line, fresh, number, next }: Line): void {
  const last = items.at(-1);
  const before = fresh || last?.ended ? undefined : last;
  if (RULE.test(line)) underline(before);
  else if (HEADING.test(line)) items.push(heading(line.replace(HEADING, '').replace(/(?<!\s)\s+#+$/, '')));
  else if (isLabelled(line, before))
    items.push(isTitle(line) ? heading(line) : { kind: 'clause', mark: '', lines: [line] });
  else if (number) items.push(numberedItem(line, number));
  else if (isBullet(line, before, next))
    items.push({ kind: 'clause', mark: '', lines: [line.replace(BULLET, '')], listed: true });
  else if (before?.kind === 'clause') before.lines.push(line);
  else items.push({ kind: 'clause', mark: '', lines: [line] });
}

const heading = (line: string): Item => ({ kind: 'heading', mark: '', lines: [line] });

/** One line with a rule under it is a title. */
function underline(last: Item | undefined): void {
  if (last?.lines.length === 1) last.kind = 'heading';
}

const numberedItem = (line: string, { mark, taken }: Numbered): Item =>
  taken
    ? { kind: 'clause', mark: mark.trim(), lines: [line.slice(mark.length)] }
    : { kind: 'clause', mark: '', lines: [line] };

function isBullet(line: string, before: Item | undefined, next: string): boolean {
  if (!BULLET.test(line)) return false;
  if (!DASH.test(line) || !before || before.listed || DASH.test(next)) return true;
  return before.kind === 'heading' || SENTENCE_ENDS.test(before.lines.at(-1) ?? '');
}

/** A label begins a part; within a paragraph only after a sentence, as `in\nArticle 3.` is part of one. */
function isLabelled(line: string, before: Item | undefined): boolean {
  if (!labelOf(line)) return false;
  return !before || before.kind === 'heading' || SENTENCE_ENDS.test(before.lines.at(-1) ?? '') || /^第/.test(line);
}

const LONGEST_TITLE = 80;

/** A label alone, or with a few words that are no sentence. `第一条` has its words in the same clause. */
function isTitle(line: string): boolean {
  const rest = line.slice(labelOf(line)?.length).trim();
  if (/^第[^章节節编編部]+[条條款项項]/.test(line)) return false;
  return (
    rest === '' || (rest.length <= LONGEST_TITLE && !/[.!?:;,。！？：；，؟؛،…]$/.test(rest) && /^[^\p{Ll}]/u.test(rest))
  );
}

/** Lines of one paragraph; scripts that are written without spaces get none between them. */
const joined = (lines: readonly string[]): string =>
  lines
    .map((line, at) =>
      at === 0 || (UNSPACED_END.test(lines[at - 1] ?? '') && UNSPACED.test(line)) ? line : ` ${line}`,
    )
    .join('');
const UNSPACED_END = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}、。，）」]$/u;
const UNSPACED = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}（「]/u;

export type Segment = { readonly text: string } | { readonly options: readonly string[] };

/** Alternatives, one of which says something: `[[|]]` is written words. */
const INSIDE = String.raw`(?=[^[\]]*[^[\]|\s])[^[\]]*\|[^[\]]*`;
const BRACKET = new RegExp(String.raw`\[\[(${INSIDE})\]\]`, 'g');
const WHOLE_BRACKET = new RegExp(String.raw`(\[\[${INSIDE}\]\])`);

/** The text in pieces, as they are written: plain words, and brackets whole. */
export const rawSegmentsOf = (text: string): string[] => text.split(WHOLE_BRACKET).filter((piece) => piece !== '');

/** Whether a bracket is opened within another one: nobody could say which words its alternatives are. */
export function isNested(text: string): boolean {
  let open = 0;
  for (const [mark] of text.matchAll(/\[\[|\]\]/g)) {
    if (mark === '[[') open++;
    else if (open > 1) return true;
    else open = 0;
  }
  return false;
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
