/**
 * Votes as they came → the last vote of each person on each statement, as sparse rows (docs/methods.md#votes).
 * No dense matrix is ever made: a missing cell is simply not there.
 */
import { orderBy, startsOf } from './countingSort.ts';
import type { VoteLog } from './types.ts';

/** The value of a row by which somebody took back their vote: it is as if they had not voted on that statement. */
const WITHDRAWN = 2;

/** Polis's own limits: a vote that would add a participant or statement beyond them is not counted (polis-math §1). */
export const POLIS_CAPS: Caps = { participants: 100_000, statements: 10_000 };

export interface Caps {
  readonly participants: number;
  readonly statements: number;
}

export interface VoteMatrix {
  readonly participants: number;
  readonly statements: number;
  /** Row p is entries rowStart[p] … rowStart[p + 1] − 1, ascending by statement, one entry a statement. */
  readonly rowStart: Int32Array;
  readonly column: Int32Array;
  readonly value: Int8Array;
  /** Participants with a vote, in the order in which they are first seen: it decides the first centres (polis-math §7). */
  readonly rows: Uint32Array;
  /** Statements with a vote, likewise: a statement nobody voted on has no column and does not count in C. */
  readonly columns: Uint32Array;
  /** Participants and statements beyond the caps, whose votes were not counted. */
  readonly beyondCaps: Caps;
}

export interface MatrixOptions {
  readonly rowOrder?: 'db' | 'arrival';
  readonly caps?: Caps;
}

export function lastVotes(log: VoteLog, options: MatrixOptions = {}): VoteMatrix {
  refuseMalformed(log);
  const rowOrder = options.rowOrder ?? 'db';
  const caps = options.caps ?? POLIS_CAPS;
  const matrix = build(log, rowOrder);
  const participants = Math.max(0, matrix.rows.length - caps.participants);
  const statements = Math.max(0, matrix.columns.length - caps.statements);
  if (participants + statements === 0) return matrix;
  return { ...build(within(log, matrix, caps), rowOrder), beyondCaps: { participants, statements } };
}

export function voteCount(matrix: VoteMatrix, participant: number): number {
  return matrix.rowStart[participant + 1]! - matrix.rowStart[participant]!;
}

function build(log: VoteLog, rowOrder: 'db' | 'arrival'): VoteMatrix {
  const participant = signed(log.participant);
  const statement = new Int32Array(log.statement);
  const columnStart = startsOf(statement, log.statements);
  const rowStart = startsOf(participant, log.participants);
  const sorted = byParticipant(byStatement(log, participant, statement, columnStart), rowStart);
  const sparse = keepLast(sorted, rowStart, log);
  const fromDb = rowOrder === 'db';
  const matrix = {
    participants: log.participants,
    statements: log.statements,
    ...sparse,
    rows: fromDb ? byFirstStatement(log, sparse) : firstSeen(participant, log.participants, log.at),
    columns: fromDb ? occurring(columnStart) : firstSeen(statement, log.statements, log.at),
    beyondCaps: { participants: 0, statements: 0 },
  };
  return log.value.includes(WITHDRAWN) ? occupied(matrix) : matrix;
}

/** Without people and statements whose votes were all taken back. */
function occupied(matrix: VoteMatrix): VoteMatrix {
  const votedOn = marks(matrix.statements, matrix.column);
  return {
    ...matrix,
    rows: matrix.rows.filter((p) => voteCount(matrix, p) > 0),
    columns: matrix.columns.filter((s) => votedOn[s] === 1),
  };
}

/** The same memory read as signed numbers: sums with them stay in the processor's integers (measured: a tenth of this file). */
function signed({ buffer, byteOffset, length }: Uint32Array): Int32Array {
  return new Int32Array(buffer, byteOffset, length);
}

/**
 * The log sorted by statement: per vote its participant, cell (statement × 4 + vote + 1) and row in the log, side by side.
 * They travel with the sort, for looking them up afterwards would miss the processor's cache at every vote, and side by side
 * they miss it once (measured: half the time).
 */
function byStatement(log: VoteLog, who: Int32Array, statement: Int32Array, columnStart: Int32Array): Int32Array {
  const next = columnStart.slice();
  const sorted = new Int32Array(3 * statement.length);
  for (let i = 0; i < statement.length; i++) {
    const s = statement[i]!;
    const vote = log.value[i]!;
    if (vote < -1 || vote > WITHDRAWN) throw new RangeError(`Expected a vote of −1, 0 or 1, got ${vote} in row ${i}.`);
    const place = 3 * next[s]!++;
    sorted[place] = who[i]!;
    sorted[place + 1] = 4 * s + vote + 1;
    sorted[place + 2] = i;
  }
  return sorted;
}

/** A counting sort keeps the order of equals: now by participant, then statement, then row. Per vote its cell and row. */
function byParticipant(votes: Int32Array, start: Int32Array): Int32Array {
  const next = start.slice();
  const sorted = new Int32Array((votes.length / 3) * 2);
  for (let i = 0; i < votes.length; i += 3) {
    const place = 2 * next[votes[i]!]!++;
    sorted[place] = votes[i + 1]!;
    sorted[place + 1] = votes[i + 2]!;
  }
  return sorted;
}

type Sparse = Pick<VoteMatrix, 'rowStart' | 'column' | 'value'>;

function keepLast(votes: Int32Array, start: Int32Array, { participants, at }: VoteLog): Sparse {
  const rowStart = new Int32Array(participants + 1);
  const column = new Int32Array(votes.length / 2);
  const value = new Int8Array(votes.length / 2);
  let end = 0;
  for (let p = 0; p < participants; p++) {
    end = keepLastOfRow(votes, 2 * start[p]!, 2 * start[p + 1]!, at, column, value, end);
    rowStart[p + 1] = end;
  }
  return { rowStart, column: column.subarray(0, end), value: value.subarray(0, end) };
}

/**
 * One person's votes on one statement are neighbours here: the last by time stays, the last of the log if times are equal; and
 * if by the last one the vote was taken back, none does.
 * Appends to `column` and `value` from `end` on, and says where it ended. A function per row, here and in other kernels, is
 * compiled sooner than a loop in a loop (measured: a quarter less time for a first report).
 */
function keepLastOfRow(
  votes: Int32Array,
  from: number,
  to: number,
  at: Float64Array | undefined,
  column: Int32Array,
  value: Int8Array,
  end: number,
): number {
  let place = end - 1;
  let kept = 0;
  for (let i = from; i < to; i += 2) {
    const cell = votes[i]!;
    const row = votes[i + 1]!;
    const again = place >= end && column[place] === cell >> 2;
    if (again && at !== undefined && at[row]! < at[kept]!) continue;
    if (!again) {
      if (place >= end && value[place] === WITHDRAWN) place--;
      column[++place] = cell >> 2;
    }
    value[place] = (cell & 3) - 1;
    kept = row;
  }
  if (place >= end && value[place] === WITHDRAWN) place--;
  return place + 1;
}

/** Polis loads votes sorted by (statement, participant): a row appears with the least statement its participant voted on. */
function byFirstStatement({ statements }: VoteLog, { rowStart, column }: Sparse): Uint32Array {
  const voters = occurring(rowStart);
  const first = new Int32Array(voters.length);
  for (let i = 0; i < voters.length; i++) first[i] = column[rowStart[voters[i]!]!]!;
  const order = orderBy(first, startsOf(first, statements));
  const rows = new Uint32Array(voters.length);
  for (let i = 0; i < rows.length; i++) rows[i] = voters[order[i]!]!;
  return rows;
}

/** The keys that occur, ascending, by where each starts. */
function occurring(starts: Int32Array): Uint32Array {
  const keys = new Uint32Array(starts.length - 1);
  let found = 0;
  for (let k = 0; k < keys.length; k++) if (starts[k + 1]! > starts[k]!) keys[found++] = k;
  return keys.subarray(0, found);
}

/** The keys that occur, by the time (then row) of their first row. */
function firstSeen(key: Int32Array, keys: number, at: Float64Array | undefined): Uint32Array {
  const first = new Int32Array(keys).fill(-1);
  const seen: number[] = [];
  for (let row = 0; row < key.length; row++) {
    const k = key[row]!;
    if (first[k]! < 0) seen.push(k);
    if (first[k]! < 0 || (at !== undefined && at[row]! < at[first[k]!]!)) first[k] = row;
  }
  const when = (k: number) => (at === undefined ? 0 : at[first[k]!]!);
  return Uint32Array.from(seen.sort((a, b) => when(a) - when(b) || first[a]! - first[b]!));
}

/** The log without the participants and statements that come after the caps are full. */
function within(log: VoteLog, matrix: VoteMatrix, caps: Caps): VoteLog {
  const inRows = marks(log.participants, matrix.rows.subarray(0, caps.participants));
  const inColumns = marks(log.statements, matrix.columns.subarray(0, caps.statements));
  const stays = (row: number) => inRows[log.participant[row]!] === 1 && inColumns[log.statement[row]!] === 1;
  const rows = new Uint32Array(log.participant.length).map((_, row) => row).filter(stays);
  return {
    participants: log.participants,
    statements: log.statements,
    participant: rows.map((row) => log.participant[row]!),
    statement: rows.map((row) => log.statement[row]!),
    value: Int8Array.from(rows, (row) => log.value[row]!),
    ...(log.at && { at: Float64Array.from(rows, (row) => log.at![row]!) }),
  };
}

function marks(size: number, which: Uint32Array | Int32Array): Uint8Array {
  const marked = new Uint8Array(size);
  for (const i of which) marked[i] = 1;
  return marked;
}

/** Indices and votes out of range are found on the way, in startsOf and byStatement. */
function refuseMalformed({ participant, statement, value, at }: VoteLog): void {
  const rows = participant.length;
  const lengths = { statement: statement.length, value: value.length, at: at?.length ?? rows };
  for (const [name, length] of Object.entries(lengths))
    if (length !== rows) throw new RangeError(`Expected ${rows} rows of ${name}, got ${length}.`);
}
