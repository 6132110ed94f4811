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

  all = (blocks: readonly Block[], level: number): Inside[] => blocks.flatMap((block) => this.#block(block, level));

  heading = (title: string, level: number, language = this.#language): Paragraph =>
    this.line([{ text: title, language }], { heading: HEADINGS[Math.min(level, HEADINGS.length) - 1] }, language);

  title = (title: string, language: string): Paragraph =>
    this.line([{ text: title, language }], { heading: HeadingLevel.TITLE }, language);

  line(runs: readonly Sized[], options: Options = {}, language = this.#language): Paragraph {
    const children = runs.map((run) => this.#run(run, language, options));
    return new Paragraph({ ...options, bidirectional: isRightToLeft(language), children });
  }

  #block(block: Block, level: number): Inside[] {
    switch (block.kind) {
      case 'text':
        if (block.marks) return [];
        return [this.line(block.note ? block.runs.map(small) : block.runs)];
      case 'quote':
        return this.#quote(block.text, block.language);
      case 'clause':
        return this.#clause(block, level);
      case 'table':
        return this.#table(block);
      case 'list':
        return block.items.flatMap((item) => this.#item(item, level));
      case 'part':
        return [this.heading(block.title, level), ...this.all(block.blocks, level + 1)];
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

  #table({ caption, head, rows }: Extract<Block, { kind: 'table' }>): Inside[] {
    const first = new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: head.map((text) => this.#cell(text, 'head')),
    });
    const table = new Table({
      rows: [first, ...rows.map((cells) => this.#row(cells, head.length))],
      width: { size: 100, type: WidthType.PERCENTAGE },
      visuallyRightToLeft: isRightToLeft(this.#language),
    });
    // A paragraph behind it keeps the next table apart.
    return [this.line([{ text: caption, strong: true }], { keepNext: true }), table, this.line([])];
  }

  #row(cells: readonly Cell[], columns: number): TableRow {
    const last = cells.length - 1;
    const children = cells.map((cell, at) =>
      this.#cell(cell, at === 0 ? 'name' : 'value', at === last ? columns - last : 1),
    );
    return new TableRow({ cantSplit: true, children });
  }

  #cell(cell: Cell, kind: 'head' | 'name' | 'value', columnSpan = 1): TableCell {
    const alignment = typeof cell === 'number' ? AlignmentType.END : AlignmentType.START;
    const runs = [{ text: String(cell), strong: kind !== 'value' }].map(small);
    return new TableCell({
      children: [this.line(runs, { alignment, spacing: { before: 40, after: 40 } })],
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
      ...(run.size !== undefined && heading === undefined && { size: run.size, color: GREY }),
      ...(run.href !== undefined && { style: 'Hyperlink' }),
    });
    return run.href === undefined ? text : new ExternalHyperlink({ link: run.href, children: [text] });
  }
}

interface Sized extends Run {
  readonly size?: number;
  /** Behind it. */
  readonly tab?: boolean;
}

const small = (run: Run): Sized => ({ ...run, size: NOTE_SIZE });

function linesOf(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 ? lines : [''];
}
