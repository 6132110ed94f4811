/** What the seats say of a wording: the table mark, and the same in numbers; nothing but a sentence while no seat can be shown. */
import type { SeatMark } from '../../views/seats.ts';
import { isWithheld, type Withheld } from '../../views/shown.ts';
import type { SeatSays } from '../../views/tallies.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { stackedTable } from './dataTable.ts';
import { definitions } from './marks.ts';
import { mediumTable, tableDefinitions } from './table.ts';

export interface Tallied<S extends string> {
  readonly seats: readonly SeatSays<S>[];
  readonly marks: readonly SeatMark[];
  readonly stances: readonly S[];
  readonly smallCell: number;
}

type Heads = Words['support']['heads'];

export function tallied<S extends keyof Heads>({ seats, marks, stances, smallCell }: Tallied<S>, words: Words): Html {
  const { support: say } = words;
  if (seats.every(({ people }) => isWithheld(people)))
    return html`<p class="note">${say.seatsNone({ k: smallCell })}</p>`;
  const rows = seats.map(({ letter, name, of }) => {
    const cells = stances.map((stance) => html`${cell(of, stance, words)}`);
    return { name: html`<abbr class="letter">${letter}</abbr> <bdi>${name}</bdi>`, cells };
  });
  const table = stackedTable(say.seats, [say.headSeat, ...stances.map((stance) => say.heads[stance])], rows);
  const note = html`<p class="note">${say.seatsNote({ k: smallCell })}</p>`;
  return html`<div class="tallied">${mediumTable(words, marks)}<details class="data"><summary>${say.seats}</summary>${note}${table}</details></div>`;
}

function cell<S extends string>(of: SeatSays<S>['of'], stance: S, { support, format }: Words): string {
  return isWithheldCell(of) ? support.few : format.number(of[stance]);
}

const isWithheldCell = <S extends string>(of: SeatSays<S>['of']): of is Withheld => isWithheld(of);

/** What the marks of a page have in common, once on it. */
export const tableDefinitionsFor = (marks: readonly SeatMark[]): Html =>
  marks.length === 0 ? nothing : definitions([], tableDefinitions(marks.length));
