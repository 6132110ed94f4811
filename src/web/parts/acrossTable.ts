/** What holds across the table, class by class; who has not been heard; how easily it could be bought; the short list. */
import {
  type AcrossTable,
  aside,
  type ClassList,
  type SeatDissent,
  type SeatHearing,
} from '../../views/acrossTable.ts';
import type { CampCell } from '../../views/cells.ts';
import type { Diagnosis, SlateTold } from '../../views/diagnosis.ts';
import { isWithheld, type Withheld } from '../../views/shown.ts';
import type { StatementItem } from '../../views/statements.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { anchors } from '../paths.ts';
import { captureSentences, slateAudit } from './captureSentences.ts';
import { dataTable } from './dataTable.ts';
import { whatWouldChange, whyNotMore } from './reasons.ts';
import { rich } from './rich.ts';
import { seatBars, slotsOf } from './seatBars.ts';
import { type ListOptions, statementEntry, statementLines } from './statements.ts';
import { written } from './texts.ts';

export interface TableOptions extends ListOptions {
  /** How many statements stand in full: of what the table can live with, and of every other class. */
  readonly full: { readonly carried: number; readonly other: number };
  readonly lines: number;
  /** Where all of a class are listed, page by page; undefined where there are no other pages. */
  readonly all?: (code: string) => string;
}

type Items = ReadonlyMap<string, StatementItem>;

/** What the table can live with; who does not go along, and with what; then the other classes. `note`: what is found of those. */
export function classSections(across: AcrossTable, items: Items, note: Html, options: TableOptions): Html {
  const { evidence } = options.words;
  const listed = (isOpen: boolean) =>
    across.classes
      .filter(({ code }) => OPEN.includes(code) === isOpen)
      .map((list) => classSection(list, items, options));
  return html`<section id="${anchors.holds}"><h2>${evidence.title}</h2><div class="list-head"><div><p class="note">${evidence.intro}</p><p class="key">${evidence.barsKey}</p></div></div>${listed(true)}${dissentSection(across, items, options)}${note}${listed(false)}</section>`;
}

const OPEN: readonly string[] = ['full-consensus', 'consensus', 'pending', 'so-far'];

/** So many statements of a seat are quoted, and so many others named by their number. */
const QUOTED = 3;
const NUMBERED = 16;

function dissentSection({ dissent, carried, hearing }: AcrossTable, items: Items, options: TableOptions): Html {
  if (carried === 0) return nothing;
  const say = options.words.evidence.dissent;
  const seats = dissent.map((seat, i) => dissentOf(seat, carried, hearing[i]!.heard > 0, items, options));
  return html`<section id="${anchors.dissent}"><h3 class="class">${say.title}</h3><p class="note">${say.intro({ count: carried })}</p>${seats}</section>`;
}

function dissentOf(
  { letter, name, statements }: SeatDissent,
  of: number,
  isHeard: boolean,
  items: Items,
  options: TableOptions,
): Html {
  const { words, link, longestLine } = options;
  const { evidence, seats } = words;
  const part = statements.length;
  const count = !isHeard ? evidence.notHeard : part === 0 ? evidence.dissent.none : seats.tally({ part, of });
  const lines = statements.slice(0, QUOTED).map(({ statement, lower, upper }) => {
    const text = written(words, items.get(statement)!, longestLine);
    const range = evidence.dissent.agree({ lower: lower / 100, upper: upper / 100 });
    return html`<li><span class="text">${link ? html`<a href="${link(statement)}">${text}</a>` : text}</span><span class="shares">${range}</span></li>`;
  });
  const others = statements.slice(QUOTED, QUOTED + NUMBERED).map(({ statement }, i) => {
    const { label } = items.get(statement)!;
    return html`${i > 0 && ' · '}${link ? html`<a href="${link(statement)}">${label}</a>` : label}`;
  });
  const rest =
    others.length > 0 && html`<p class="note">${evidence.dissent.more({ count: part - QUOTED })} ${others}</p>`;
  return html`<h4 class="seat-head"><abbr class="letter">${letter}</abbr> <bdi>${name}</bdi> <span class="note">${count}</span></h4>${lines.length > 0 && html`<ul class="lines">${lines}</ul>`}${rest}`;
}

function classSection({ code, statements }: ClassList, items: Items, options: TableOptions): Html {
  const { words, full, lines, all } = options;
  const { evidence } = words;
  const own = statements.map((id) => items.get(id)!);
  const first = own.slice(0, OPEN.includes(code) ? full.carried : full.other);
  const rest = own.slice(first.length);
  const most = lines === Number.POSITIVE_INFINITY ? rest.length : lines;
  const more =
    rest.length > 0 &&
    html`<details class="more"><summary>${evidence.more({ count: rest.length })}</summary>${statementLines(rest.slice(0, most), options)}${beyond(code, own.length, rest.length > most, all, words)}</details>`;
  return html`<section id="${`c-${code}`}"><h3 class="class">${evidence.counted({ name: evidence.classes[code], count: own.length })}</h3><p class="note">${evidence.meaning[code]}</p><ol class="statements">${first.map((item) => entry(item, { ...options, small: !OPEN.includes(code) }))}</ol>${more}</section>`;
}

function beyond(code: string, count: number, isMore: boolean, all: TableOptions['all'], words: Words): Html {
  if (!isMore) return nothing;
  if (all === undefined) return nothing;
  return html`<p><a class="onward" href="${all(code)}">${words.evidence.showAll({ count })}</a></p>`;
}

/** A statement with its seats, opening to its reasons and its groups of opinion. */
export function entry(item: StatementItem, options: ListOptions & { readonly small?: boolean }): Html {
  const { words } = options;
  const found = item.evidence!;
  const camps =
    item.camps.length > 0 &&
    html`<h4>${words.statement.byGroup}</h4><ul class="reasons">${item.camps.map((cell, i) => html`<li>${campLine(words, cell, String.fromCharCode(65 + i))}</li>`)}</ul>`;
  const inside = html`<details class="whole"><summary>${words.evidence.details}</summary>${camps}${whyNotMore(words, found)}${whatWouldChange(words, found, item.accounts)}</details>`;
  return statementEntry(item, { ...options, note: noteOf(item, words), inside, bars: seatBars(words, item.marks) });
}

function campLine({ bars }: Words, cell: CampCell | Withheld, letter: string): string {
  if (isWithheld(cell)) return bars.groupWithheld({ letter });
  return bars.groupShares({ letter, agree: cell.agree.share, disagree: cell.disagree.share });
}

/** Who stands aside, who has not been heard, of whom too few are there to show. */
function noteOf({ evidence }: StatementItem, { evidence: say }: Words): Html {
  const { slot, slots } = slotsOf(evidence!.bySeat);
  const [apart, missing, few] = [
    aside(evidence!),
    evidence!.bySeat.filter(({ heard }) => heard !== 'shown' && heard !== 'withheld'),
    evidence!.bySeat.filter(({ heard }) => heard === 'withheld'),
  ].map((seats) => seats.map(({ letter }) => slot(letter)));
  const parts = [
    ...(apart!.length > 0 ? [say.asideNote({ seats: apart! })] : []),
    ...(missing!.length > 0 ? [say.unheardNote({ seats: missing! })] : []),
    ...(few!.length > 0 ? [say.withheldNote({ seats: few! })] : []),
    ...(apart!.length + missing!.length + few!.length === 0 ? [say.everySeat] : []),
  ];
  return html`${parts.map((part) => html`${rich(part, { slots })} `)}`;
}

export function hearing({ of, hearing: seats }: AcrossTable, { evidence, format }: Words): Html {
  const { heard: say } = evidence;
  const all = seats.every(({ heard }) => heard === of);
  const row = ({ letter, name, heard, unheard: not, withheld }: SeatHearing) =>
    html`<tr><th scope="row"><abbr class="letter">${letter}</abbr> <bdi>${name}</bdi></th><td>${format.number(heard)}</td><td>${format.number(not)}</td><td>${format.number(withheld)}</td></tr>`;
  const table = dataTable(
    say.title,
    [evidence.howSure.headSeat, say.headHeard, say.headUnheard, say.headWithheld],
    seats.map(row),
  );
  return html`<section id="${anchors.heard}"><h2>${say.title}</h2><p class="note intro">${all ? say.none : say.intro({ of })}</p>${table}</section>`;
}

export function captureReport(found: Diagnosis, { words }: Pick<ListOptions, 'words'>): Html {
  const say = words.evidence.capture;
  const body =
    found.state === 'ready'
      ? html`<ul class="sure">${captureSentences(found, say).map(({ text, seat }) => html`<li>${rich(text, { slots: { seat0: html`<bdi>${seat}</bdi>` } })}</li>`)}</ul>`
      : html`<p class="note">${say[found.state]}</p>`;
  return html`<details class="more"><summary>${say.title}</summary><div id="${anchors.capture}">${found.state === 'ready' && html`<p class="note">${say.intro}</p>`}${body}</div></details>`;
}

export function slateSection(slate: SlateTold, items: Items, options: ListOptions): Html {
  const { words, link, longest } = options;
  const say = words.evidence.slate;
  const entries = slate.items.flatMap(({ statement, side }) => {
    const item = items.get(statement);
    if (item === undefined) return [];
    const text = written(words, item, longest);
    return [
      html`<li><span class="no">${say[side]}</span><span class="text">${link ? html`<a href="${link(item.id)}">${text}</a>` : text}</span></li>`,
    ];
  });
  return html`<section id="slate"><h2>${say.title}</h2><p class="note intro">${say.intro({ count: entries.length })}</p><ol class="lines">${entries}</ol><p class="note">${slateAudit(slate, say)}</p></section>`;
}
