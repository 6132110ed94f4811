/** What the seats say of a wording, as far as it may be shown: by whole cohorts (domain/tallies.ts), and else not at all. */
import type { Nouns } from '../domain/index.ts';
import { figuresOf, type Tally } from '../domain/tallies.ts';
import { type SeatMark, seatState } from './seats.ts';
import { type Withheld, withheld } from './shown.ts';

/** People of one seat by what they say; withheld alike where too few spoke and where nobody did. */
export interface SeatSays<S extends string> {
  readonly id: string;
  readonly letter: string;
  readonly name: string;
  readonly people: number | Withheld;
  readonly of: Readonly<Record<S, number>> | Withheld;
}

export function seatsSay<S extends string>(
  { process }: Pick<Nouns, 'process'>,
  tally: Tally<S> | undefined,
  stances: readonly S[],
): SeatSays<S>[] {
  const { seats = [], smallCell = Infinity } = process.charter ?? {};
  return seats.map(({ id, letter, name }, i) => {
    const figures = figuresOf(tally, i + 1, smallCell);
    if (!figures) return { id, letter, name, people: withheld, of: withheld };
    const of = Object.fromEntries(stances.map((stance) => [stance, figures.of(stance)]));
    return { id, letter, name, people: figures.people, of: of as Record<S, number> }; // one entry a stance
  });
}

const share = (part: number, whole: number): number => Math.round((part / whole) * 100) / 100;

/** As the table is drawn: who goes along fills a seat from within, who does not hatches it from without. `empty`: ids of seats at which nobody sits. */
export function marksOf<S extends string>(
  seats: readonly SeatSays<S>[],
  { along, against }: { readonly along: readonly S[]; readonly against: readonly S[] },
  empty: readonly string[] = [],
): SeatMark[] {
  return seats.map(({ id, letter, name, people, of }) => {
    if (typeof people !== 'number' || 'withheld' in of)
      return { letter, name, state: empty.includes(id) ? 'empty' : 'withheld', agree: 0, disagree: 0 };
    const agree = along.reduce((sum, stance) => sum + of[stance], 0) / people;
    const disagree = against.reduce((sum, stance) => sum + of[stance], 0) / people;
    const state = seatState(agree, disagree);
    return { letter, name, state, agree: share(agree, 1), disagree: share(disagree, 1) };
  });
}
