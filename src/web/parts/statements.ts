/** Lists of statements: a few in full with their bars, the rest one line each. */
import { isWithheld } from '../../views/shown.ts';
import type { StatementItem } from '../../views/statements.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { groupBars } from './bars.ts';
import { mediumTable, smallTable } from './table.ts';
import { written } from './texts.ts';

export interface ListOptions {
  readonly words: Words;
  /** Address of a statement's own page; undefined where there are no other pages. */
  readonly link?: (id: string) => string;
  /** Characters of a statement in full, and of one on a line. */
  readonly longest: number;
  readonly longestLine: number;
}

export function statementList(items: readonly StatementItem[], options: ListOptions & Pick<EntryParts, 'small'>): Html {
  if (items.length === 0) return nothing;
  const plain = items.every(({ marks }) => marks.length === 0);
  return html`<ol class="statements${plain && ' plain'}">${items.map((item) => statementEntry(item, options))}</ol>`;
}

/** What stands in place of the usual note and bars, and what the statement opens to. */
interface EntryParts {
  readonly note?: Html;
  readonly bars?: Html;
  readonly inside?: Html;
  /** The mark with six states and no shares. */
  readonly small?: boolean;
}

export function statementEntry(item: StatementItem, options: ListOptions & EntryParts): Html {
  const { words, longest, note, inside } = options;
  const mark =
    item.marks.length > 0
      ? (options.small ? smallTable : mediumTable)(words, item.marks)
      : html`<span class="no">${item.label}</span>`;
  const bars = options.bars ?? (item.camps.length > 0 ? groupBars(words, item.camps) : nothing);
  return html`<li id="s${item.label}"><div class="side">${mark}</div><div class="said"><p class="text">${written(words, item, longest)}</p>${wholeText(item, options)}<p class="note">${note ?? noteOf(words, item)}${more(item, options)}</p></div>${bars}${inside ?? nothing}</li>`;
}

/** A report has no other page to hold a long text, so it opens where it stands. */
function wholeText({ text, language }: StatementItem, { words, link, longest }: ListOptions): Html {
  if (link !== undefined || text === null || text.length <= longest) return nothing;
  return html`<details class="whole"><summary>${words.statement.whole}</summary><p class="text" lang="${language}" dir="auto">${text}</p></details>`;
}

function noteOf(words: Words, { everyone, kind, side, opposed, meta }: StatementItem): Html {
  const { statement } = words;
  const divided = kind === 'divides' && (opposed ? statement.opposed : statement.apart);
  const standing = kind === 'holds' && side === 'disagree' ? statement.rejected : divided;
  return html`${standing && html`<b>${standing}.</b> `}${countOf(words, everyone)}${meta && html` · ${statement.meta}`}`;
}

function countOf({ statement }: Words, everyone: StatementItem['everyone']): string {
  if (isWithheld(everyone)) return statement.few;
  return everyone.votes === 0 ? statement.noVotes : statement.everyone(everyone);
}

function more({ id, label }: StatementItem, { words, link }: ListOptions): Html {
  if (link === undefined) return nothing;
  return html`<span class="to"><a href="${link(id)}"><span class="vh">${words.statement.number({ number: label })} </span>${words.statement.numbers}</a></span>`;
}

/** One line for each: what it is called, its text, and where each group stands. */
export function statementLines(items: readonly StatementItem[], options: ListOptions): Html {
  if (items.length === 0) return nothing;
  return html`<ol class="lines">${items.map((item) => statementLine(item, options))}</ol>`;
}

function statementLine(item: StatementItem, { words, link, longestLine }: ListOptions): Html {
  const text = written(words, item, longestLine);
  const mark =
    item.marks.length > 0 &&
    (item.evidence !== null || item.kind === 'holds' || item.kind === 'divides') &&
    smallTable(words, item.marks);
  return html`<li><span class="no">${item.label}</span>${mark}<span class="text">${link ? html`<a href="${link(item.id)}">${text}</a>` : text}</span>${lineShares(words, item)}</li>`;
}

function lineShares(words: Words, { camps, everyone }: StatementItem): Html {
  const { format, bars } = words;
  const letter = (i: number) => String.fromCharCode(65 + i);
  if (camps.length === 0 || camps.every(isWithheld)) {
    const votes = isWithheld(everyone) ? words.statement.few : words.commonGround.votes({ count: everyone.votes });
    return html`<span class="shares">${votes}</span>`;
  }
  const shares = camps.map((cell, i) =>
    isWithheld(cell)
      ? html`<span class="g${letter(i)}">${letter(i)} <span class="few">–<span class="vh"> ${bars.withheld}</span></span></span> `
      : html`<span class="g${letter(i)}">${letter(i)} ${format.percent(cell.agree.share)}</span> `,
  );
  return html`<span class="shares">${shares}</span>`;
}
