/**
 * Votes as columns. Every vote is a row of 13 bytes: who, on what, how, whether figures count it and for which seat, and
 * the row of the same person's vote before it, so that a person's votes can be walked without an index of their own.
 */
import { COUNTED, type Cohorts, noCohorts, wait } from './cohorts.ts';
import { Column } from './columns.ts';

export const voteValues = ['agree', 'pass', 'disagree'] as const;
export type VoteValue = (typeof voteValues)[number];
/** As kept in columns and as `opinion/` counts: the one place where the words become numbers. */
export const numberOf = { agree: 1, pass: 0, disagree: -1 } as const;
/** The row of a vote that was taken back: for every reader, its person has not voted on its statement. */
export const WITHDRAWN = 2;
const wordOf = (value: number): VoteValue | undefined => (value === WITHDRAWN ? undefined : voteValues[1 - value]);

export interface VotesState {
  count: number;
  readonly participant: Column<Uint32Array>;
  readonly statement: Column<Uint16Array>;
  readonly value: Column<Int8Array>;
  /** Row + 1 of the same person's vote before this one; 0 for their first. */
  readonly previous: Column<Uint32Array>;
  /** Per participant: row + 1 of their latest vote; 0 for none. */
  readonly latest: Column<Uint32Array>;
  /** Per statement and seat, twice: how many have ever voted, and how many agree (`heardFrom`). */
  readonly heard: Column<Uint32Array>;
  /** Which rows figures count. */
  readonly cohorts: Cohorts;
  /** The last answer of `rowOf`, and to which question. */
  readonly found: { count: number; person: number; statement: number; row: number };
  /** How many rows were cast here; the others were imported. */
  own: number;
  /** Rows whose votes are in released figures, the journal size then, and its time. */
  released: { rows: number; n: number; at: number };
  /** Who has voted since. */
  readonly waiting: Set<number>;
}

export const emptyVotes = (): VotesState => ({
  count: 0,
  participant: new Column(Uint32Array),
  statement: new Column(Uint16Array),
  value: new Column(Int8Array),
  previous: new Column(Uint32Array),
  latest: new Column(Uint32Array),
  heard: new Column(Uint32Array),
  cohorts: noCohorts(),
  found: { count: -1, person: -1, statement: -1, row: -1 },
  own: 0,
  released: { rows: 0, n: 0, at: 0 },
  waiting: new Set(),
});

/** A row at the end, and nothing else: what it means for the counts, `put` and `putMany` see to. */
export function append(state: VotesState, person: number, statement: number, value: number): void {
  const row = state.count++;
  state.participant.set(row, person);
  state.statement.set(row, statement);
  state.value.set(row, value);
  state.previous.set(row, latestOf(state, person));
  state.latest.set(person, row + 1);
  state.waiting.add(person);
}

/** What `append` would have made of these voters, one after the other: each row's vote before it, and everybody's latest. */
export function chains(participant: Uint32Array): Pick<VotesState, 'previous' | 'latest'> {
  let people = 0;
  for (const person of participant) people = Math.max(people, person + 1);
  const previous = new Uint32Array(participant.length);
  const latest = new Uint32Array(people);
  for (let row = 0; row < participant.length; row++) {
    previous[row] = latest[participant[row]];
    latest[participant[row]] = row + 1;
  }
  return { previous: Column.of(Uint32Array, previous), latest: Column.of(Uint32Array, latest) };
}

/** One vote of a person from a seat. */
export function put(state: VotesState, person: number, seat: number, statement: number, value: number): void {
  const before = rowOf(state, person, statement);
  const cell = cellOf(statement, seat);
  const agreed = before !== -1 && state.value.get(before) === numberOf.agree;
  const agrees = value === numberOf.agree;
  if (before === -1) change(state.heard, cell, 1);
  if (agrees !== agreed) change(state.heard, cell + 1, agrees ? 1 : -1);
  wait(state.cohorts, state.count, statement, before === -1 ? seat : state.cohorts.seat.get(before));
  append(state, person, statement, value);
  state.own++;
}

export interface VoteRows {
  readonly participant: Uint32Array;
  readonly statement: Uint16Array;
  readonly value: Int8Array;
}

/** Many at once: every voter's votes are walked once before and once after, not once a row. */
export function putMany(state: VotesState, seat: Column<Uint8Array>, people: number, rows: VoteRows): void {
  const { participant, statement, value } = rows;
  const voters = new Uint8Array(people);
  for (const person of participant) voters[person] = 1;
  const walk = walker(state);
  const count = (by: number) => {
    for (let person = 0; person < people; person++) {
      if (voters[person]) walk(person, (on, how) => countIn(state, cellOf(on, seat.get(person)), how, by));
    }
  };
  count(-1);
  for (let row = 0; row < participant.length; row++) {
    // Brought in as a whole, and counted as one.
    state.cohorts.counted.set(state.count, COUNTED);
    state.cohorts.seat.set(state.count, seat.get(participant[row]));
    append(state, participant[row], statement[row], value[row]);
  }
  count(1);
}

function countIn({ heard }: VotesState, cell: number, value: number, by: number): void {
  change(heard, cell, by);
  if (value === numberOf.agree) change(heard, cell + 1, by);
}

/** All that a person thinks at the moment is taken back. */
export function withdrawAll(state: VotesState, person: number, seat: number): void {
  const on: number[] = [];
  walker(state)(person, (statement, value) => {
    if (value !== WITHDRAWN) on.push(statement);
  });
  for (const statement of on) put(state, person, seat, statement, WITHDRAWN);
}

/** How a person has voted on a statement: their latest vote on it, if they have not taken it back. */
export function voteOf(state: VotesState, person: number, statement: number): VoteValue | undefined {
  const row = rowOf(state, person, statement);
  return row === -1 ? undefined : wordOf(state.value.get(row));
}

/** All that a person thinks at the moment, by place of the statement, latest first. */
export function votesOf(state: VotesState, person: number): Map<number, VoteValue> {
  const votes = new Map<number, VoteValue>();
  const withdrawn = new Set<number>();
  for (let row = latestOf(state, person) - 1; row >= 0; row = state.previous.get(row) - 1) {
    const statement = state.statement.get(row);
    if (votes.has(statement) || withdrawn.has(statement)) continue;
    const word = wordOf(state.value.get(row));
    if (word === undefined) withdrawn.add(statement);
    else votes.set(statement, word);
  }
  return votes;
}

/**
 * Of a seat (0 for none): how many have ever voted on a statement, and how many agree with it. For choosing what people are
 * asked, not for figures: who changes seats is counted where they sat.
 */
export function heardFrom({ heard }: VotesState, statement: number, seat: number): { seen: number; agree: number } {
  const cell = cellOf(statement, seat);
  if (!heard.has(cell)) return { seen: 0, agree: 0 };
  const seen = heard.get(cell);
  return { seen, agree: Math.min(seen, heard.get(cell + 1)) };
}

/**
 * Row of a person's latest vote on a statement, taken back or not; −1 where they never voted on it. Rows stay as they are, so
 * what was found stays true until one is added: a vote that is decided and then folded is looked up once.
 */
function rowOf(state: VotesState, person: number, statement: number): number {
  const { found } = state;
  if (found.count !== state.count || found.person !== person || found.statement !== statement) {
    found.row = searched(state, person, statement);
    found.count = state.count;
    found.person = person;
    found.statement = statement;
  }
  return found.row;
}

function searched(state: VotesState, person: number, statement: number): number {
  for (let row = latestOf(state, person) - 1; row >= 0; row = state.previous.get(row) - 1) {
    if (state.statement.get(row) === statement) return row;
  }
  return -1;
}

/** Row + 1 of a person's latest vote, 0 for none, also for people beyond the column. */
function latestOf({ latest }: VotesState, person: number): number {
  return latest.has(person) ? latest.get(person) : 0;
}

/** Visits the latest row of a person on each statement. One memory serves all people, each with a number of their own. */
function walker(state: VotesState) {
  const visited = new Uint32Array(1 << 16);
  let number = 0;
  return (person: number, visit: (statement: number, value: number) => void): void => {
    number++;
    for (let row = latestOf(state, person) - 1; row >= 0; row = state.previous.get(row) - 1) {
      const statement = state.statement.get(row);
      if (visited[statement] === number) continue;
      visited[statement] = number;
      visit(statement, state.value.get(row));
    }
  };
}

/** A charter has 24 seats at most (process.ts), and a place for those of none. */
const SEATS = 32;
const cellOf = (statement: number, seat: number): number => 2 * (statement * SEATS + seat);

function change(counts: Column<Uint32Array>, cell: number, by: number): void {
  const before = counts.has(cell) ? counts.get(cell) : 0;
  // Who has changed seats may take back what was counted elsewhere.
  counts.set(cell, Math.max(0, before + by));
}
