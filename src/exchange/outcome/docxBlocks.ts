/** What people read of an outcome, as paragraphs and tables of a word processor. Loads the library: see docx.ts. */
import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { xmlKept } from '../xml.ts';
import type { Block, Cell, Run } from './document.ts';
import { fontsOf, isRightToLeft, languageOf } from './docxLanguages.ts';

export const LIST = 'list';

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];
const GREY = '616e7c';
const INK = '1f2933';
/** Between the margins, in twentieths of a point. */
const ACROSS = 9026;
const NOTE_SIZE = 19;
const INDENT = 567;

type Inside = Paragraph | Table;
type Options = Omit<IParagraphOptions, 'children' | 'text'>;
type Clause = Extract<Block, { kind: 'clause' }>;

export class Blocks {
  readonly #language: string;

  constructor(language: string) {
    this.#language = language;
  }

  /** `title`: the heading above, which a table need not repeat. */
  all = (blocks: readonly Block[], level: number, title = ''): Inside[] =>
    blocks.flatMap((block, at) => this.#block(block, level, title, leads(blocks[at + 1])));

  heading = (title: string, level: number, language = this.#language): Paragraph =>
    this.line([{ text: title, language }], { heading: HEADINGS[Math.min(level, HEADINGS.length) - 1] }, language);

  title = (title: string, language: string): Paragraph =>
    this.line([{ text: title, language }], { heading: HeadingLevel.TITLE }, language);

  line(runs: readonly Sized[], options: Options = {}, language = this.#language): Paragraph {
    const children = runs.map((run) => this.#run(run, language, options));
    return new Paragraph({ ...options, bidirectional: isRightToLeft(language), children });
  }

  #block(block: Block, level: number, title: string, keepNext: boolean): Inside[] {
    switch (block.kind) {
      case 'text':
        if (block.marks) return [];
        return [this.line(block.note ? block.runs.map(small) : block.runs, { keepNext })];
      case 'quote':
        return this.#quote(block.text, block.language);
      case 'clause':
        return this.#clause(block, level);
      case 'table':
        return this.#table(block, title);
      case 'list':
        return block.items.flatMap((item) => this.#item(item, level));
      case 'part':
        return [this.heading(block.title, level), ...this.all(block.blocks, level + 1, block.title)];
    }
  }

  #quote(text: string, language: string): Paragraph[] {
    const border = { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: GREY } };
    return linesOf(text).map((line) =>
      this.line([{ text: line, language }], { indent: { start: INDENT }, border }, language),
    );
  }

  #clause({ label, heading, text, language, notes, translations }: Clause, level: number): Inside[] {
    const lines = linesOf(text);
    if (heading) return [this.heading(lines.join(' '), level, language)];
    const [first = '', ...others] = lines;
    return [
      this.#numbered(first, label, language),
      ...others.map((line) => this.line([{ text: line, language }], { indent: { start: INDENT } }, language)),
      ...translations.flatMap((each) => this.#quote(each.text, each.language)),
      ...notes.map((runs) => this.line(runs.map(small), { indent: { start: INDENT } })),
    ];
  }

  /** The number is written out: a program that counts by itself would count anew where somebody takes a clause out. */
  #numbered(text: string, label: string | null, language: string): Paragraph {
    const own = { text, language };
    if (label === null) return this.line([own], { indent: { start: INDENT } }, language);
    const number = { text: `${label}.`, strong: true, tab: true };
    return this.line([number, own], { indent: { start: INDENT, hanging: INDENT } }, language);
  }

  #item(item: readonly Block[], level: number): Inside[] {
    const [first, ...others] = item;
    const numbering = { numbering: { reference: LIST, level: 0 } };
    if (first?.kind === 'text') return [this.line(first.runs, numbering), ...this.all(others, level)];
    return [this.line([], numbering), ...this.all(item, level)];
  }

  #table({ caption, head, rows }: Extract<Block, { kind: 'table' }>, title: string): Inside[] {
    const first = new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: head.map((text, at) => this.#cell(text, 'head', 1, isNumeric(rows, at))),
    });
    const table = new Table({
      rows: [first, ...rows.map((cells) => this.#row(cells, head.length))],
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: widthsOf([head, ...rows]),
      borders: BORDERS,
      visuallyRightToLeft: isRightToLeft(this.#language),
    });
    // A paragraph behind it keeps the next table apart.
    const named = caption === title ? [] : [this.line([{ text: caption, strong: true }], { keepNext: true })];
    return [...named, table, this.line([])];
  }

  #row(cells: readonly Cell[], columns: number): TableRow {
    const last = cells.length - 1;
    const children = cells.map((cell, at) =>
      this.#cell(cell, at === 0 ? 'name' : 'value', at === last ? columns - last : 1),
    );
    return new TableRow({ cantSplit: true, children });
  }

  #cell(cell: Cell, kind: 'head' | 'name' | 'value', columnSpan = 1, atEnd = typeof cell === 'number'): TableCell {
    const runs = [{ text: String(cell), strong: kind !== 'value', size: NOTE_SIZE, color: INK }];
    return new TableCell({
      // Where a line begins is left to its direction: not every reader knows the word for it.
      children: [
        this.line(runs, { spacing: { before: 40, after: 40 }, ...(atEnd && { alignment: AlignmentType.END }) }),
      ],
      margins: { left: 80, right: 80 },
      ...(columnSpan > 1 && { columnSpan }),
      ...(kind === 'head' && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'eef1f4' } }),
    });
  }

  #run(run: Sized, within: string, { heading }: Options): TextRun | ExternalHyperlink {
    const language = run.language ?? within;
    const text = new TextRun({
      children: [xmlKept(run.text).replaceAll(/\s/g, ' '), ...(run.tab ? [new Tab()] : [])],
      rightToLeft: isRightToLeft(language),
      language: languageOf(language),
      font: run.code ? 'Consolas' : fontsOf(language),
      ...(run.strong && { bold: true, boldComplexScript: true }),
      ...(run.size !== undefined && heading === undefined && { size: run.size, color: run.color ?? GREY }),
      ...(run.href !== undefined && { style: 'Hyperlink' }),
    });
    return run.href === undefined ? text : new ExternalHyperlink({ link: run.href, children: [text] });
  }
}

interface Sized extends Run {
  readonly size?: number;
  readonly color?: string;
  /** Behind it. */
  readonly tab?: boolean;
}

const small = (run: Run): Sized => ({ ...run, size: NOTE_SIZE });

/** Whether what stands before it is to stay with it. */
const leads = (next: Block | undefined): boolean =>
  next !== undefined && (next.kind === 'table' || next.kind === 'quote' || next.kind === 'list');

const isNumeric = (rows: readonly (readonly Cell[])[], at: number): boolean =>
  rows.length > 0 && rows.every((row) => typeof row[at] === 'number');

const rule = { style: BorderStyle.SINGLE, size: 4, color: 'c9ced4' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERS = { top: rule, bottom: rule, left: none, right: none, insideHorizontal: rule, insideVertical: none };

/** Wider where there is more to read; none so narrow that its words break. */
function widthsOf(rows: readonly (readonly Cell[])[]): number[] {
  const columns = rows[0]?.length ?? 1;
  const lengths = Array.from({ length: columns }, (_, at) => {
    const cells = rows.filter((row) => row.length === columns).map((row) => String(row[at] ?? '').length);
    return Math.min(60, Math.max(9, ...cells));
  });
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.map((length) => Math.round((ACROSS * length) / all));
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 ? lines : [''];
}
