/**
 * Which votes the figures count. Whoever keeps every page they have seen can subtract one from the next: so figures move
 * only by enough people at once, in every cell that is shown and in what is left when cells are subtracted (trust.md §2.2).
 *
 * A cohort is the votes of one seat on one statement that figures do not count yet. It is counted as a whole, once its
 * people may stand alone: `k` of them, and `2k` where all did the same. So a seat's figures on a statement, and any sum of
 * such figures, differ from those before by nobody or by as many.
 */
import { joined } from '../base/rows.ts';
import { CHUNK, Column } from './columns.ts';

/** Of no figure, of all, or of all but those of seats. */
export const WAITS = 0;
export const COUNTED = 1;
export const COUNTED_WITHOUT_SEAT = 2;

export interface Cohorts {
  /** Per row of votes, one of the three. */
  readonly counted: Column<Uint8Array>;
  /**
   * Per row of votes, the seat it is of: that of the person's first vote on the statement. Who changes seats takes no vote
   * along, or the figures of both seats would move by one person.
   */
  readonly seat: Column<Uint8Array>;
  /** Rows that wait, by statement and seat. */
  readonly waiting: Map<number, number[]>;
  /** Cohorts that grew since figures last moved: of the others it is known that they are too few. */
  readonly grown: Set<number>;
  /** Whether the last figures there will be have been counted. */
  final: boolean;
}

/** What is read of the votes. */
interface Rows {
  readonly participant: Column<Uint32Array>;
  readonly value: Column<Int8Array>;
  /** Row + 1 of the same person's vote before this one. */
  readonly previous: Column<Uint32Array>;
  readonly statement: Column<Uint16Array>;
}

/** The value of a row by which a vote was taken back, as in voteColumns.ts. */
const WITHDRAWN = 2;
/** As in votes: 24 seats at most, and a place for those of none. */
const SEATS = 32;

export const noCohorts = (): Cohorts => ({
  counted: new Column(Uint8Array),
  seat: new Column(Uint8Array),
  waiting: new Map(),
  grown: new Set(),
  final: false,
});

/** A vote that figures do not count yet. */
export function wait(
  { counted, seat: seats, waiting, grown }: Cohorts,
  row: number,
  statement: number,
  seat: number,
): void {
  seats.set(row, seat);
  const cohort = statement * SEATS + seat;
  const rows = waiting.get(cohort);
  if (rows) rows.push(row);
  else waiting.set(cohort, [row]);
  grown.add(cohort);
  counted.set(row, WAITS);
}

/** Everything that waits is counted: where nobody has seen figures that could be subtracted, or votes are open anyway. */
export function countAll(cohorts: Cohorts): void {
  for (const [cohort, rows] of cohorts.waiting) settle(cohorts, cohort, rows, COUNTED);
  cohorts.grown.clear();
}

/** Every cohort that may stand alone by now is counted. */
export function countGrown(cohorts: Cohorts, votes: Rows, k: number): void {
  for (const cohort of cohorts.grown) {
    const rows = cohorts.waiting.get(cohort);
    if (rows && standAlone(cohorts, votes, rows, k)) settle(cohorts, cohort, rows, COUNTED);
  }
  cohorts.grown.clear();
}

/**
 * Nothing more will come. What still waits on a statement is counted together, in no seat's figures, where all of it may
 * stand alone; a change of mind stays out, for its person is counted already. Where even that is too few, it is never counted.
 */
export function countLeft(cohorts: Cohorts, votes: Rows, k: number): void {
  cohorts.final = true;
  countGrown(cohorts, votes, k);
  const left = new Map<number, number[]>();
  for (const [cohort, rows] of cohorts.waiting) {
    const statement = Math.floor(cohort / SEATS);
    const firsts = rows.filter((row) => isFirst(cohorts, votes, row));
    left.set(statement, [...(left.get(statement) ?? []), ...firsts]);
  }
  for (const rows of left.values()) {
    if (standAlone(cohorts, votes, rows, k)) for (const row of rows) cohorts.counted.set(row, COUNTED_WITHOUT_SEAT);
  }
}

/**
 * At least so many votes that were given, changed or taken back stand outside the figures, as far as may be said. Of no
 * statement more than `k - 1` people are added: were it more, it would follow that they all did the same. What each of them did
 * changes nothing, and the sum is rounded down to whole multiples of `k`, as other counts of people are.
 */
export function outsideAtLeast(
  { counted, waiting }: Cohorts,
  { participant }: Pick<Rows, 'participant'>,
  { rows: released, k }: { rows: number; k: number },
): number {
  const people = new Map<number, Set<number>>();
  for (const [cohort, rows] of waiting) {
    const statement = Math.floor(cohort / SEATS);
    const known = people.get(statement) ?? new Set();
    people.set(statement, known);
    for (const row of rows) {
      if (known.size >= k - 1 || row >= released) break;
      if (counted.get(row) === WAITS) known.add(participant.get(row));
    }
  }
  const sum = [...people.values()].reduce((sum, { size }) => sum + size, 0);
  return Math.floor(sum / k) * k;
}

function settle({ counted, waiting }: Cohorts, cohort: number, rows: readonly number[], how: number): void {
  for (const row of rows) counted.set(row, how);
  waiting.delete(cohort);
}

/** Whether figures count nothing of this person on this statement yet. */
const isFirst = (cohorts: Cohorts, votes: Rows, row: number): boolean =>
  countedBefore(cohorts, votes, row) === WITHDRAWN;

/** What figures count of the person of a row on its statement, without that row; as if taken back, where that is nothing. */
function countedBefore({ counted }: Cohorts, { previous, statement, value }: Rows, row: number): number {
  const on = statement.get(row);
  for (let before = previous.get(row) - 1; before >= 0; before = previous.get(before) - 1) {
    if (statement.get(before) === on && counted.get(before) !== WAITS) return value.get(before);
  }
  return WITHDRAWN;
}

/** Of each person the last row says what they did. Who is back where figures have them already moves nothing, and hides nobody. */
function standAlone(cohorts: Cohorts, votes: Rows, rows: readonly number[], k: number): boolean {
  if (rows.length < k) return false;
  const last = new Map<number, number>();
  for (const row of rows) last.set(votes.participant.get(row), row);
  if (last.size < k) return false;
  const moved = [...last.values()].filter((row) => votes.value.get(row) !== countedBefore(cohorts, votes, row));
  if (moved.length < k) return false;
  return moved.length >= 2 * k || new Set(moved.map((row) => votes.value.get(row))).size > 1;
}

export interface KeptCohorts {
  readonly counted: Uint8Array;
  readonly seat: Uint8Array;
  readonly waiting: readonly (readonly [number, readonly number[]])[];
  readonly grown: readonly number[];
  readonly final: boolean;
}

export function saveCohorts({ counted, seat, waiting, grown, final }: Cohorts): KeptCohorts {
  return {
    // A copy: this column changes where it has been written.
    counted: joined(counted.rows(counted.chunks.length * CHUNK)),
    seat: joined(seat.rows(seat.chunks.length * CHUNK)),
    waiting: [...waiting].map(([cohort, rows]) => [cohort, [...rows]] as const),
    grown: [...grown],
    final,
  };
}

export function loadCohorts({ counted, seat, waiting, grown, final }: KeptCohorts): Cohorts {
  return {
    counted: Column.of(Uint8Array, counted),
    seat: Column.of(Uint8Array, seat),
    waiting: new Map(waiting.map(([cohort, rows]) => [cohort, [...rows]])),
    grown: new Set(grown),
    final,
  };
}
