/** The official figures of a process: of the votes that count with a seat, at the seat they count for. Runs in a worker. */
import { COUNTED } from '../domain/cohorts.ts';
import {
  cautiousFigures,
  type Designation,
  lastVotes,
  type Official,
  official,
  personWeights,
  type Report,
  type Seating,
  type StatementFlags,
  type Tally,
  tallyBy,
  type VoteLog,
  type VoteMatrix,
  votersOf,
} from '../opinion/index.ts';
import { countsAt } from '../views/cells.ts';
import type { BinsOfPeople, OfficialFigures } from '../views/conversation.ts';
import { isWithheld, partition } from '../views/shown.ts';

/** Who speaks for whom. A name at two seats is two organisations, unless both proved the same domain. */
export interface Speaking {
  /** Per participant the number of a name from 1; 0: speaks for themself, or nothing is known. */
  readonly name: Uint32Array;
  readonly proven: readonly { readonly seat: number; readonly name: number; readonly domain: number }[];
}

export interface OfficialInput {
  readonly log: VoteLog;
  readonly counted?: Uint8Array | undefined;
  readonly voteSeat?: Uint8Array | undefined;
  readonly flags: StatementFlags;
  readonly seat: Uint8Array;
  readonly seats: number;
  readonly speaking?: Speaking | undefined;
  /** Per statement what the last published report designates it as. */
  readonly previous?: readonly (Designation | undefined)[] | undefined;
  /** Cells under so many people are withheld; undefined where votes are known elsewhere, open or made up. */
  readonly smallCell?: number | undefined;
}

/** `seated`: the same votes as a matrix, where they are at hand and nobody has moved. */
export function officialFigures(input: OfficialInput, { campOf, tally }: Report, seated?: VoteMatrix): OfficialFigures {
  const { flags, speaking, previous = [], seats, smallCell } = input;
  const { matrix, seat, person } = seated ? { matrix: seated, seat: input.seat, person: undefined } : atSeats(input);
  const table: Seating = { seats, seat, organisation: organisations(seat, person, speaking) };
  const takenOut = flags.moderatedOut.map((out, s) => (out === 1 || flags.meta[s] === 1 ? 1 : 0));
  const voters = votersOf(table, matrix);
  const weights = personWeights(voters);
  const placed = weights.map((weight, p) => (campOf[person?.[p] ?? p] === -1 ? 0 : weight));
  const cautious = cautiousFigures(matrix, voters, weights);
  const arePlaced = placed.every((weight, p) => weight === weights[p]);
  const shown = smallCell === undefined ? undefined : shownOnly(matrix, voters, tally, smallCell);
  const now = official(matrix, table, { previous, takenOut });
  const mayLose = previous.some((one) => one === 'full-consensus' || one === 'consensus');
  const without = (seat: number) => official(shown ?? matrix, table, { takenOut, variation: { without: { seat } } });
  return {
    ...now,
    cautious,
    placedCautious: arePlaced ? cautious : cautiousFigures(matrix, voters, placed),
    binsOfShown: shown && binsOf(shown, official(shown, table, { takenOut })),
    binsWithout: mayLose ? now.present.map((seat) => binsOf(shown ?? matrix, without(seat))) : undefined,
    previous,
  };
}

const BINS = 3;

function binsOf(matrix: VoteMatrix, { bins, binOf }: Official): BinsOfPeople {
  const tallies = (axis: Int8Array) => tallyBy(matrix, Int16Array.from(axis), BINS);
  return { bins, tallies: [tallies(binOf[0]), tallies(binOf[1])] };
}

/** Without the votes of seats on statements where pages withhold them: whatever is computed of the rest tells nothing of them. */
export function shownOnly(matrix: VoteMatrix, { seat, seats }: Seating, total: Tally, k: number): VoteMatrix {
  const tallies = tallyBy(
    matrix,
    Int16Array.from(seat, (place) => place - 1),
    seats,
  );
  const isShown = Array.from({ length: matrix.statements }, (_, s) =>
    partition(
      countsAt(total, s),
      tallies.map((tally) => countsAt(tally, s)),
      k,
    ).map((cell) => !isWithheld(cell)),
  );
  const { rowStart, column, value } = matrix;
  const rows = { start: new Int32Array(rowStart.length), column: column.slice(), value: value.slice() };
  let end = 0;
  for (let p = 0; p < matrix.participants; p++) {
    for (let e = rowStart[p]; e < rowStart[p + 1]; e++) {
      if (seat[p] === 0 || !isShown[column[e]][seat[p] - 1]) continue;
      rows.column[end] = column[e];
      rows.value[end++] = value[e];
    }
    rows.start[p + 1] = end;
  }
  return { ...matrix, rowStart: rows.start, column: rows.column.subarray(0, end), value: rows.value.subarray(0, end) };
}

/**
 * Whoever changed seats takes no vote along, so they are one person at each seat for which votes of theirs count: behind all
 * others stands a row for each further seat, and `person` says whose it is.
 */
export function atSeats({ log, counted, voteSeat, seat: own }: OfficialInput) {
  const rows = Uint32Array.from(log.value, (_, row) => row).filter((row) => !counted || counted[row] === COUNTED);
  const seat = [...own];
  const person = Array.from(own, (_, p) => p);
  const further = new Map<number, number>();
  const participant = rows.map((row) => {
    const who = log.participant[row];
    const at = voteSeat?.[row] ?? own[who];
    if (at === own[who]) return who;
    const key = who * SEATS + at;
    const known = further.get(key) ?? seat.length;
    if (known === seat.length) {
      further.set(key, known);
      seat.push(at);
      person.push(who);
    }
    return known;
  });
  const matrix = lastVotes({
    participants: seat.length,
    statements: log.statements,
    participant,
    statement:
      log.statement instanceof Uint16Array
        ? Uint16Array.from(rows, (row) => log.statement[row])
        : rows.map((row) => log.statement[row]),
    value: Int8Array.from(rows, (row) => log.value[row]),
  });
  return { matrix, seat: Uint8Array.from(seat), person };
}

/** More than there are seats at any table. */
const SEATS = 256;

/** Numbers from 1 in the order in which organisations appear. */
export function organisations(
  seat: Uint8Array,
  person: readonly number[] | undefined,
  speaking: Speaking | undefined,
): Uint32Array {
  if (!speaking) return new Uint32Array(seat.length);
  const domains = new Map(speaking.proven.map((each) => [each.name * SEATS + each.seat, -each.domain]));
  const numbers = new Map<number, number>();
  return Uint32Array.from(seat, (at, p) => {
    const name = speaking.name[person?.[p] ?? p];
    if (name === 0 || at === 0) return 0;
    const here = name * SEATS + at;
    const key = domains.get(here) ?? here;
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  });
}
