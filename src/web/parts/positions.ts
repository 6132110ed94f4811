/** How many of each seat took which position: in a call, and as a finding froze it. */
import { type CallStance, callStances } from '../../domain/call.ts';
import type { SeatSays } from '../../views/tallies.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';
import { stanceName } from './calls.ts';
import { stackedTable } from './dataTable.ts';

/** `empty`: seats that nobody sits in. */
export function positionsBySeat(
  seats: readonly Pick<SeatSays<CallStance>, 'id' | 'letter' | 'name' | 'of'>[],
  empty: readonly string[],
  words: Words,
): Html {
  const { calls, support, format } = words;
  const rows = seats.map(({ id, letter, name, of }) => ({
    name: html`<abbr class="letter">${letter}</abbr> <bdi>${name}</bdi>`,
    cells:
      'withheld' in of && empty.includes(id)
        ? [html`${support.unseated}`]
        : callStances.map((stance) => html`${'withheld' in of ? support.few : format.number(of[stance])}`),
  }));
  const heads = [support.headSeat, ...callStances.map((stance) => stanceName(stance, words))];
  return stackedTable(calls.seats, heads, rows);
}
