/**
 * Numbers and letters that a text gives its paragraphs, in several scripts. Ours are counted anew, so they are taken off, but
 * only where they are numbers of paragraphs: `3.5 % of networks` begins with words. In doubt they stay.
 */

export interface Numbered {
  /** As it stands at the beginning of the line, with the space after it. */
  readonly mark: string;
  /** Where false, it begins a clause and stays among its words. */
  readonly taken: boolean;
}

/** `1.` and `1)` need a neighbour; `(a)` none; `1、` is the first or has one; `2 Duties` goes on from the number before. */
type Style = 'marked' | 'sure' | 'listed' | 'bare';

interface Candidate {
  readonly mark: string;
  readonly rest: string;
  readonly style: Style;
  /** Each way to read it: a series, and the places in it, of the part, the section and so on. */
  readonly readings: readonly Reading[];
}

interface Reading {
  readonly series: string;
  readonly path: readonly number[];
}

const ZEROS = '0٠۰०০๐０';
const DIGIT = '[0-9٠-٩۰-۹०-९০-৯๐-๙０-９]';
const NUMBER = `${DIGIT}{1,3}`;
const HAN = '[〇零一二三四五六七八九十百]{1,5}';
const LETTER = '(?=\\p{L})[\\p{sc=Latn}\\p{sc=Cyrl}\\p{sc=Grek}\\p{sc=Arab}\\p{sc=Hebr}\\p{sc=Kana}]\\u0640?';
const ROMAN = '(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})|(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})';
const of = (pattern: string): RegExp => new RegExp(`^(?:${pattern})`, 'u');

const SHAPES: readonly (readonly [RegExp, Style, string])[] = [
  [of(`[(（](${NUMBER})(?:\\)\\s+|）\\s*)`), 'marked', 'in brackets'],
  [of(`[(（](${HAN}|${ROMAN}|${LETTER})(?:\\)\\s+|）\\s*)`), 'sure', 'in brackets'],
  [of(`(${NUMBER}(?:\\.${NUMBER})*)(?:[.)-]\\s+|[．）]\\s*)`), 'marked', ''],
  [of(`(${NUMBER}|${HAN})、\\s*(?!${DIGIT}|${HAN})`), 'listed', ''],
  [of(`(${ROMAN}|${LETTER})[)）]\\s+`), 'sure', ''],
  [of(`((?=\\p{sc=Arab})${LETTER})[.-]\\s+`), 'sure', ''],
  [of(`(${ROMAN}|${LETTER})[.]\\s+`), 'marked', ''],
  [of('([①-⑳])\\s*'), 'sure', 'circled'],
  [of(`(${NUMBER}(?:\\.${NUMBER})*)\\s+(?=[\\p{L}"'“«「*\\[])`), 'bare', ''],
];

/** Words that stand before a number: they are words of the text, and stay. */
const LABEL = new RegExp(
  `^(?:(?:${[
    'article|section|clause|chapter|part|principle|annex|title|chapitre|titre|principe|annexe',
    'artículo|sección|capítulo|principio|anexo|artigo|seção|secção|princípio|cláusula|parte',
    'статья|раздел|глава|часть|принцип|приложение|пункт|المادة|الفصل|الباب|القسم|البند|المبدأ',
  ].join('|')})\\s+(${NUMBER}|[ivx]{1,5}|[a-z])(?:\\s*[.:)–—-](?=\\s|$)|(?=\\s+\\p{Lu})|$)` +
    `|§§?\\s*(${NUMBER})[a-z]?\\.?(?=\\s|$)|第\\s*(${NUMBER}|${HAN})\\s*[条條章节節编編部款项項](?=[\\s（(：:、]|$))`,
  'iu',
);

/** Letters that labels begin with: few lines have to be asked. */
const LABEL_BEGINS = /^[acpstACPSTсргчпСРГЧПا§第]/u;
const matchOfLabel = (line: string): RegExpExecArray | null => (LABEL_BEGINS.test(line) ? LABEL.exec(line) : null);

export const labelOf = (line: string): string | undefined => matchOfLabel(line)?.[0];

/** The lines that begin with a number of their paragraph, by their place. */
export function numbersOf(lines: readonly string[]): Map<number, Numbered> {
  const candidates = lines.map((line) => candidateOf(line));
  const known = new Set(
    candidates.flatMap((each) => (each?.style === 'bare' ? [] : (each?.readings ?? []).map(keyOf))),
  );
  const found = new Map<number, Numbered>();
  let last: readonly number[] = [];
  for (const [at, line] of lines.entries()) {
    const candidate = candidates[at];
    const own = candidate ? judged(candidate, known, last, candidates.slice(at + 1, at + 1 + NEAR)) : undefined;
    if (candidate && own !== undefined) found.set(at, { mark: candidate.mark, taken: own });
    const path = own === undefined ? ofTitle(line) : candidate?.readings.find(({ series }) => series === '')?.path;
    if (path) last = path;
  }
  return found;
}

/** Lines ahead in which the number after a first one is looked for. */
const NEAR = 40;

/** How any of the shapes begins. */
const BEGINS = of(`[(（①-⑳]|${DIGIT}|${HAN}|(?:[ivx]{1,7}|[IVX]{1,7}|\\p{L}\\u0640?)[.)）-]`);

function candidateOf(line: string): Candidate | undefined {
  if (!BEGINS.test(line)) return undefined;
  for (const [shape, style, where] of SHAPES) {
    const match = shape.exec(line);
    if (!match) continue;
    const mark = match[0];
    const rest = line.slice(mark.length);
    if (rest !== '') return { mark, rest, style, readings: readingsOf(match[1] ?? '', where) };
  }
  return undefined;
}

/** Whether it is taken off, stays at the head of a clause of its own, or (undefined) is words like others. */
function judged(
  { style, readings, rest }: Candidate,
  known: ReadonlySet<string>,
  last: readonly number[],
  ahead: readonly (Candidate | undefined)[],
): boolean | undefined {
  if (style === 'sure') return true;
  if (style === 'bare') {
    const path = readings[0]?.path ?? [];
    const next = ahead.find((each) =>
      each?.readings.some((reading) => reading.series === '' && follows(path, reading.path)),
    );
    const goesOn = follows(last, path) || (path.at(-1) === 1 && next !== undefined);
    if (!goesOn) return undefined;
    // `3.1 million` may follow 3, and `2 networks` may follow 1.
    if (!/^\p{Ll}/u.test(rest)) return true;
    return path.length > 1 ? false : undefined;
  }
  if (readings.some((reading) => neighbours(reading).some((each) => known.has(each)))) return true;
  const path = readings[0]?.path ?? [];
  if (readings[0]?.series === '' && last.length > 0 && follows(last, path)) return true;
  const first = path.length === 1 && path[0] === 1;
  if (style === 'listed') return first;
  return first ? false : undefined;
}

/** 1.2 after 1.1, 1.1 after 1, 2 after 1.4. */
function follows(before: readonly number[], path: readonly number[]): boolean {
  const same = path.slice(0, -1).every((each, level) => each === before[level]);
  const [end = 0] = path.slice(-1);
  return same && before.length >= path.length - 1 && end === (before[path.length - 1] ?? 0) + 1 && before.length > 0;
}

const keyOf = ({ series, path }: Reading): string => `${series} ${path.join('.')}`;

/** The numbers beside it, and of a first one that which it stands under. */
function neighbours({ series, path }: Reading): string[] {
  const above = path.slice(0, -1);
  const [end = 0] = path.slice(-1);
  const paths = [[...above, end + 1], ...(end > 1 ? [[...above, end - 1]] : above.length > 0 ? [above] : [])];
  return paths.map((each) => keyOf({ series, path: each }));
}

const TITLE_NUMBER = of(`(${NUMBER}(?:\\.${NUMBER})*)[.)]?\\s`);

/** The number of a heading or a label, from which the numbers below go on. */
function ofTitle(line: string): readonly number[] | undefined {
  const label = matchOfLabel(line);
  const title = line.startsWith('#') ? (/^#{1,6}\s+(.*)$/.exec(line)?.[1] ?? '') : '';
  const number = label?.slice(1).find((each) => each !== undefined) ?? TITLE_NUMBER.exec(title)?.[1];
  const path = number === undefined ? undefined : pathOf(number);
  return path?.every((each) => each > 0) ? path : undefined;
}

function readingsOf(written: string, where: string): Reading[] {
  const path = pathOf(written);
  if (path.every((each) => each >= 0)) return [{ series: where, path }];
  const han = hanOf(written);
  if (han > 0) return [{ series: `${where} han`, path: [han] }];
  const size = written === written.toLowerCase() ? 'small' : 'large';
  const roman = romanOf(written.toLowerCase());
  const letter =
    [...written].length === 1 ? [{ series: `${where} letter ${size}`, path: [written.codePointAt(0) ?? 0] }] : [];
  return [...(roman > 0 ? [{ series: `${where} roman ${size}`, path: [roman] }] : []), ...letter];
}

/** Numbers in digits of any script; -1 where it is none. */
const pathOf = (written: string): number[] =>
  written.split('.').map((part) => [...part].reduce((sum, digit) => (sum < 0 ? sum : withDigit(sum, digit)), 0));

function withDigit(sum: number, digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  const zero = [...ZEROS].map((each) => each.codePointAt(0) ?? 0).find((each) => code >= each && code < each + 10);
  return zero === undefined ? -1 : sum * 10 + code - zero;
}

function hanOf(written: string): number {
  let sum = 0;
  let digit = 0;
  for (const each of written) {
    const place = '〇一二三四五六七八九'.indexOf(each);
    if (place >= 0) digit = place;
    else if (each !== '十' && each !== '百' && each !== '零') return 0;
    else if (each !== '零') {
      sum += (digit || 1) * (each === '十' ? 10 : 100);
      digit = 0;
    }
  }
  return sum + digit;
}

function romanOf(written: string): number {
  const worth: Record<string, number> = { i: 1, v: 5, x: 10 };
  const values = [...written].map((each) => worth[each] ?? 0);
  if (values.includes(0)) return 0;
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
