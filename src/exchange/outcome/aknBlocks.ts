/** What people read of an outcome, as blocks of Akoma Ntoso. */
import { element, type Xml } from '../xml.ts';
import type { Block, Run } from './document.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

/** Every line a paragraph; the first has the id as it is, and the last what is said beside it. */
export function paragraphs(text: string, { eId, ...attributes }: Attributes, beside: readonly Xml[] = []): Xml[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const all = lines.length > 0 ? lines : [''];
  return all.map((line, at) =>
    element(
      'p',
      { eId: at === 0 ? eId : `${eId}-${at + 1}`, ...attributes },
      line,
      ...(at === all.length - 1 ? beside : []),
    ),
  );
}

/** Ids follow from the place, under that of the whole. There is always one block. */
export function blocksOf(blocks: readonly Block[], under: string): Xml[] {
  const found = blocks.flatMap((block, at) => blockOf(block, `${under}__${at + 1}`));
  return found.length > 0 ? found : [element('p', {})];
}

function blockOf(block: Block, eId: string): Xml[] {
  switch (block.kind) {
    case 'text':
      return [element('p', { eId, class: block.note ? 'note' : undefined }, ...block.runs.map(runOf))];
    case 'quote':
      return paragraphs(block.text, { eId, class: 'quote', 'xml:lang': block.language });
    case 'clause':
      return paragraphs(block.text, { eId, 'xml:lang': block.language });
    case 'table':
      return [tableOf(block, eId)];
    case 'list':
      return [element('blockList', { eId }, ...block.items.map((item, at) => itemOf(item, `${eId}__item-${at + 1}`)))];
    case 'part':
      return [
        element(
          'tblock',
          { eId },
          element('heading', { eId: `${eId}__heading` }, block.title),
          ...blocksOf(block.blocks, eId),
        ),
      ];
  }
}

const itemOf = (blocks: readonly Block[], eId: string): Xml => element('item', { eId }, ...blocksOf(blocks, eId));

/** Of the last cell of a row that ends early. */
function acrossOf({ length }: readonly unknown[], at: number, head: readonly string[]): string | undefined {
  return at === length - 1 && length < head.length ? String(head.length - at) : undefined;
}

function tableOf({ caption, head, rows }: Extract<Block, { kind: 'table' }>, eId: string): Xml {
  const cell = (name: 'th' | 'td', text: string | number, colspan?: string) =>
    element(name, { colspan }, element('p', {}, String(text)));
  return element(
    'table',
    { eId },
    element('caption', {}, caption),
    element('tr', {}, ...head.map((text) => cell('th', text))),
    ...rows.map((cells) =>
      element('tr', {}, ...cells.map((text, at) => cell(at === 0 ? 'th' : 'td', text, acrossOf(cells, at, head)))),
    ),
  );
}

function runOf({ text, language, strong, code, href }: Run): Xml | string {
  const marked = strong ? element('b', {}, text) : code ? element('span', { class: 'code' }, text) : text;
  if (href !== undefined) return element('a', { href, 'xml:lang': language }, marked);
  return language === undefined ? marked : element('span', { 'xml:lang': language }, marked);
}
