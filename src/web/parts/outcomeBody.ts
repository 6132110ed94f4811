/** The document of an outcome as markup, for its page and for the file that can be mailed. */
import type { Block, Cell, OutcomeDocument, Run } from '../../exchange/outcome/document.ts';
import type { Outcome } from '../../views/outcomeModel.ts';
import type { SeatMark } from '../../views/seats.ts';
import { withheld } from '../../views/shown.ts';
import { marksOf } from '../../views/tallies.ts';
import { gapAfter } from '../../words/format.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { clauseWords } from './clauseText.ts';
import { dataTable, stackedTable } from './dataTable.ts';
import { emptyIn } from './outcomeTables.ts';
import { mediumTable } from './table.ts';

/** How strong each clause is, by its id, as the table is drawn. */
export type Marks = ReadonlyMap<string, readonly SeatMark[]>;

export function marksIn({ text, participation }: Pick<Outcome, 'text' | 'participation'>): Marks {
  const empty = emptyIn(participation);
  const stances = { along: ['support', 'live-with'], against: ['cannot'] } as const;
  const found = text.clauses.map(({ id, strength }) => {
    const seats = strength.map((seat) => {
      const { id, letter, name } = seat;
      if (seat.withheld) return { id, letter, name, people: withheld, of: withheld };
      const of = { support: seat.support, 'live-with': seat.liveWith, cannot: seat.cannot };
      return { id, letter, name, people: seat.people, of };
    });
    return [id, marksOf(seats, stances, empty)] as const;
  });
  return new Map(found.filter(([, marks]) => marks.some(({ state }) => state !== 'withheld' && state !== 'empty')));
}

export function sectionsHtml({ sections }: OutcomeDocument, marks: Marks, words: Words): Html {
  const all = sections.map(
    ({ id, title, blocks }) => html`<section id="${id}"><h2>${title}</h2>${blocksHtml(blocks, marks, words)}</section>`,
  );
  return html`${all}`;
}

/** What became of it, and then how. */
export function leadHtml({ status }: Pick<Outcome, 'status'>, { lead }: OutcomeDocument, words: Words): Html {
  const { outcome: say, format } = words;
  const first = say.status[status] + format.stop;
  return html`<p class="lead"><b>${first}</b>${gapAfter(first)}${runsHtml(lead)}</p>`;
}

/** Clauses that follow each other stand in one list. */
export function blocksHtml(blocks: readonly Block[], marks: Marks, words: Words): Html {
  return html`${blocks.map((block) => blockHtml(block, marks, words))}`;
}

function blockHtml(block: Block, marks: Marks, words: Words): Html {
  switch (block.kind) {
    case 'text':
      return html`<p${block.note && html` class="note"`}>${runsHtml(block.runs)}</p>`;
    case 'quote':
      return html`<blockquote lang="${block.language}" dir="auto">${block.text}</blockquote>`;
    case 'clause':
      return clauseHtml(block, marks, words);
    case 'table':
      return tableHtml(block, words);
    case 'list':
      return html`<ul class="inputs">${block.items.map((item) => html`<li>${blocksHtml(item, marks, words)}</li>`)}</ul>`;
    case 'part':
      return html`<section${block.id !== null && html` id="${block.id}"`}><h3>${block.title}</h3>${blocksHtml(block.blocks, marks, words)}</section>`;
  }
}

/** What people wrote stands in its own direction, whatever is around it. */
export function runsHtml(runs: readonly Run[]): Html {
  return html`${runs.map(({ text, language, strong, code, href }) => {
    const written = code
      ? html`<code dir="ltr">${text}</code>`
      : language !== undefined
        ? html`<bdi lang="${language}">${text}</bdi>`
        : html`<bdi>${text}</bdi>`;
    const told = strong ? html`<b>${written}</b>` : written;
    return href === undefined ? told : html`<a href="${href}">${told}</a>`;
  })}`;
}

type Clause = Extract<Block, { kind: 'clause' }>;

function clauseHtml({ id, label, heading, text, language, notes, translations }: Clause, marks: Marks, words: Words) {
  const { outcome: say, format } = words;
  const written = html`<span lang="${language}" dir="auto">${clauseWords(text, words)}</span>`;
  const beside = notes.map((runs, at) => html`<li>${at === 0 && nothing}${runsHtml(runs)}</li>`);
  const margin = html`<ul class="margin">${beside}</ul>`;
  if (heading)
    return html`<div class="entry part" id="${id}"><div class="words"><h3>${written}</h3></div>${margin}</div>`;
  const others = translations.map(
    (each) =>
      html`<details class="data"><summary>${say.translation({ language: format.language(each.language) })}</summary><p class="clause"><span lang="${each.language}" dir="auto">${clauseWords(each.text, words)}</span></p></details>`,
  );
  const mark = mediumTable(words, marks.get(id) ?? []);
  return html`<div class="entry" id="${id}"><div class="mark">${mark}</div><div class="words"><p class="clause">${label !== null && html`<span class="no">${label}</span> `}${written}</p>${others}</div>${margin}</div>`;
}

type Table = Extract<Block, { kind: 'table' }>;

/** Of many columns: on a phone a list of each row. */
const STACKED = 3;

function tableHtml({ caption, head, rows }: Table, words: Words): Html {
  if (head.length >= STACKED) {
    const stacked = rows.map(([first = '', ...rest]) => ({
      name: cellHtml(first, words),
      cells: rest.map((cell) => cellHtml(cell, words)),
    }));
    return stackedTable(caption, head, stacked);
  }
  const lines = rows.map(([first = '', ...rest]) => {
    const left = head.length - rest.length;
    const cells = rest.map(
      (cell, at) =>
        html`<td${typeof cell === 'number' && html` class="number"`}${left > 1 && at === rest.length - 1 && html` colspan="${String(left)}"`}>${cellHtml(cell, words)}</td>`,
    );
    return html`<tr><th scope="row">${cellHtml(first, words)}</th>${cells}</tr>`;
  });
  return dataTable(caption, head, lines);
}

const cellHtml = (cell: Cell, { format }: Words): Html =>
  typeof cell === 'number' ? html`${format.number(cell)}` : html`<bdi>${cell}</bdi>`;
