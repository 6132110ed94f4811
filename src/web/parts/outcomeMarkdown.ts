/** The document of an outcome as Markdown: whatever people typed is read as text, and nothing of it as markup. */
import type { Block, Cell, OutcomeDocument, Run } from '../../exchange/outcome/document.ts';
import type { Words } from '../../words/index.ts';
import { plainly, quoted } from './markdown.ts';

export function outcomeMarkdown(document: OutcomeDocument, words: Words): string {
  const { above, title, lead, sections, citation, simulated } = document;
  const parts = sections.map((section) => [
    `## ${plainly(section.title)}`,
    ...section.blocks.map((b) => marked(b, words, 3, section.title)),
  ]);
  const head = [plainly(above), `# ${plainly(title)}`, ...(simulated === null ? [] : [plainly(simulated)])];
  return `${[...head, runs(lead), ...parts.flat(), plainly(citation)].filter((each) => each !== '').join('\n\n')}\n`;
}

/** `title`: the heading above, which a table need not repeat. */
function marked(block: Block, words: Words, depth: number, title = ''): string {
  switch (block.kind) {
    case 'text':
      return block.marks ? '' : runs(block.runs);
    case 'quote':
      return quoted(block.text);
    case 'clause':
      return clause(block, words, depth);
    case 'table':
      return table(block, words, title);
    case 'list':
      return block.items
        .map((item) => indented(item.map((each) => marked(each, words, depth)).join('\n\n')))
        .join('\n');
    case 'part':
      return [
        `${'#'.repeat(depth)} ${plainly(block.title)}`,
        ...block.blocks.map((b) => marked(b, words, depth + 1, block.title)),
      ].join('\n\n');
  }
}

function clause(
  { label, heading, text, notes, translations }: Extract<Block, { kind: 'clause' }>,
  words: Words,
  depth: number,
) {
  const written = heading
    ? `${'#'.repeat(depth)} ${plainly(text)}`
    : `${label === null ? '' : `**${label}** `}${lines(text)}`;
  const others = translations.map(
    (each) =>
      `${plainly(words.outcome.translation({ language: words.format.language(each.language) }))}\n\n${quoted(each.text)}`,
  );
  return [written, ...notes.map((each) => `- ${runs(each)}`), ...others].join('\n\n');
}

const lines = (text: string): string =>
  text
    .split(/\n+/)
    .map(plainly)
    .filter((line) => line !== '')
    .join('\n\n');

const indented = (text: string): string => `- ${text.replaceAll('\n', '\n  ').replaceAll(/^ +$/gm, '')}`;

function runs(all: readonly Run[]): string {
  const texts = all.map(({ text, strong, code, href }) => {
    const edge = text.startsWith(' ') ? ' ' : '';
    if (text.trim() === '') return ' ';
    const told = code ? `\`${text.replaceAll('`', '')}\`` : strong ? `**${plainly(text)}**` : plainly(text);
    const linked = href === undefined ? told : `[${told}](<${href.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`;
    return `${edge}${linked}${text === ' · ' ? ' ' : ''}`;
  });
  return texts.join('').trim();
}

function table({ caption, head, rows }: Extract<Block, { kind: 'table' }>, words: Words, title: string): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cell = (each: Cell) => (typeof each === 'number' ? words.format.number(each) : plainly(each));
  const rule = head.map((_, at) => (rows.every((row) => typeof row[at] === 'number') ? '--:' : '---'));
  return [
    ...(caption === title ? [] : [plainly(caption)]),
    [line(head.map(plainly)), line(rule), ...rows.map((row) => line(head.map((_, at) => cell(row[at] ?? ''))))].join(
      '\n',
    ),
  ].join('\n\n');
}
