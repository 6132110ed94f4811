/** The table with its key and the same numbers as a table. */
import type { SeatCell } from '../../views/cells.ts';
import type { SeatEvidence, StatementEvidence } from '../../views/evidence.ts';
import type { SeatMark, SeatPresence } from '../../views/seats.ts';
import { isWithheld, type Shown } from '../../views/shown.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { anchors } from '../paths.ts';
import { dataTable } from './dataTable.ts';
import { largeTable } from './table.ts';

/** The large mark of a whole process. */
export function tableFigure(
  words: Words,
  marks: readonly SeatMark[],
  present: readonly SeatPresence[],
  carried: number,
): Html {
  if (marks.length === 0) return nothing;
  const { seats } = words;
  const rows = present.map(({ letter, name, people }, i) => {
    const mark = marks[i];
    return html`<tr><th scope="row">${seatName(letter, name)}</th><td>${shown(words, people)}</td><td>${mark && seats.state[mark.state]}</td></tr>`;
  });
  return html`<figure class="table-figure" id="${anchors.table}">${largeTable(words, marks, 'tbl')}<figcaption>${seats.caption({ count: carried })} <span class="key">${carried > 0 ? seats.key : seats.keyEmpty}</span></figcaption><details class="data"><summary>${seats.table}</summary>${dataTable(seats.title, [seats.headSeat, seats.headPeople, seats.headStands], rows)}</details></figure>`;
}

const seatName = (letter: string, name: string): Html => html`<abbr class="letter">${letter}</abbr> <bdi>${name}</bdi>`;

function shown({ seats, format }: Words, people: Shown): string {
  if (isWithheld(people)) return seats.state.withheld;
  return people === 0 ? seats.state.empty : format.number(people);
}

/** What official figures say of every seat on one statement; what passes could make of it is a tap away. */
export function boundsTable({ evidence, format }: Words, bySeat: StatementEvidence['bySeat']): Html {
  const { howSure: say } = evidence;
  const share = (percent: number | null): number => (percent ?? 0) / 100;
  const withheldIn = (heard: SeatEvidence['heard']): string => (heard === 'withheld' ? say.few : evidence.notHeard);
  const rows = bySeat.map(({ letter, name, heard, lower, upper, n }) => {
    const head = html`<th scope="row">${seatName(letter, name)}</th>`;
    if (lower === null || n === null) return html`<tr>${head}<td colspan="2">${withheldIn(heard)}</td></tr>`;
    const not = heard === 'not-heard' && html` · ${evidence.notHeard}`;
    return html`<tr>${head}<td>${evidence.range({ lower: share(lower), upper: share(upper) })}</td><td>${format.number(n)}${not}</td></tr>`;
  });
  const ranges = bySeat.flatMap(({ letter, name, manski }) => {
    if (manski === null) return [];
    const [low, high] = manski;
    return [
      html`<tr><th scope="row">${seatName(letter, name)}</th><td>${evidence.range({ lower: share(low), upper: share(high) })}</td></tr>`,
    ];
  });
  const further =
    ranges.length > 0 &&
    html`<details class="data"><summary>${say.manski}</summary><p class="note">${say.manskiNote}</p>${dataTable(say.manski, [say.headSeat, say.headManski], ranges)}</details>`;
  return html`${dataTable(say.title, [say.headSeat, say.headBounds, say.headVotes], rows)}<p class="note">${say.note}</p>${further}`;
}

/** What every seat said on one statement, in numbers: "37 of 52". */
export function seatTable(
  words: Words,
  seats: readonly { readonly letter: string; readonly name: string }[],
  cells: readonly SeatCell[],
): Html {
  const say = words.seats;
  const rows = seats.map(({ letter, name }, i) => {
    const head = html`<th scope="row">${seatName(letter, name)}</th>`;
    const cell = cells[i];
    if (cell?.heard !== 'shown') return html`<tr>${head}<td colspan="3">${say.state[cell?.heard ?? 'empty']}</td></tr>`;
    const part = (count: number) => say.tally({ part: count, of: cell.votes });
    return html`<tr>${head}<td>${part(cell.counts.agree)}</td><td>${part(cell.counts.disagree)}</td><td>${part(cell.counts.pass)}</td></tr>`;
  });
  return dataTable(words.statement.bySeat, [say.headSeat, say.headAgree, say.headDisagree, say.headPass], rows);
}
