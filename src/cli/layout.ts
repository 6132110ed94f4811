/** Text set for a terminal: columns are counted as terminals draw them, where Chinese letters take two. */

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303e\u3200-\u33ff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/u;
const NO_WIDTH = /^[\p{Mark}\p{Format}\p{Control}]/u;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const words = new Intl.Segmenter('und', { granularity: 'word' });

/** How many columns `text` takes. */
export function width(text: string): number {
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += letterWidth(segment);
  return columns;
}

function letterWidth(grapheme: string): number {
  if (NO_WIDTH.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

/** One line of text with nothing in it that a terminal would obey: control characters and line breaks become spaces. */
export function plain(text: string): string {
  return text.replace(/[\p{Control}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\s]+/gu, ' ').trim();
}

/** `text` in lines of at most `columns`, broken at spaces and, in scripts that write without them, between words. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { piece, spaced } of pieces(text)) {
    const gap = spaced && line !== '' ? ' ' : '';
    const size = width(piece);
    if (used + gap.length + size <= columns) {
      line += gap + piece;
      used += gap.length + size;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = cut(piece, columns);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
    used = width(line);
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Pieces that stay together: words with the marks that follow them. `spaced`: whether a space stood before. */
function* pieces(text: string): Generator<{ piece: string; spaced: boolean }> {
  let piece = '';
  let spaced = false;
  let space = false;
  for (const { segment, isWordLike } of words.segment(text)) {
    if (/^\s+$/.test(segment)) {
      space = true;
      continue;
    }
    const mayBreak = space || (isWordLike === true && (WIDE.test(piece.slice(-1)) || WIDE.test(segment)));
    if (mayBreak && piece !== '') {
      yield { piece, spaced };
      piece = '';
      spaced = space;
    }
    piece += segment;
    space = false;
  }
  if (piece !== '') yield { piece, spaced };
}

/** A piece that is wider than a line, cut where lines end. */
function cut(piece: string, columns: number): string[] {
  const parts = [''];
  let used = 0;
  for (const { segment } of graphemes.segment(piece)) {
    const size = letterWidth(segment);
    if (used + size > columns) {
      parts.push('');
      used = 0;
    }
    parts[parts.length - 1] += segment;
    used += size;
  }
  return parts;
}

/** `text` set behind `margin`: its first line after it, the others under the first. At most `most` lines. */
export function hang(margin: string, text: string, columns: number, most = 3): string[] {
  const indent = width(margin);
  const lines = wrap(text, columns - indent);
  const shown = lines.slice(0, most);
  if (lines.length > most) shown[most - 1] = `${cut(shown[most - 1], columns - indent - 1)[0]}…`;
  return (shown.length === 0 ? [''] : shown).map((line, at) => (at === 0 ? margin : ' '.repeat(indent)) + line);
}

/** Cells of one line, each as wide as its column. Numbers and short words only: what is wider pushes the rest on. */
export function row(cells: readonly string[], widths: readonly number[]): string {
  return cells.map((cell, at) => ' '.repeat(Math.max(0, widths[at] - width(cell))) + cell).join('');
}
