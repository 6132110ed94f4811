/** Participants in memory: columns by row, and what only few of them have beside. */
import { ID_BYTES, type Id } from '../base/ids.ts';
import { joined } from '../base/rows.ts';
import type { CharterData } from './charter.ts';
import { Column } from './columns.ts';
import type { KeptHeads } from './headcounts.ts';
import { IdTable } from './idTable.ts';
import type { Actor } from './noun.ts';

/** Place 0 in a seat column: no seat declared. Seats count from 1 in charter order. */
export const NO_SEAT = 0;
/** Always offered, and no seat at the table: belonging to none of its groups, or not saying. */
export const seatless = ['other', 'undisclosed'] as const;

/** Bits of the column `flags`. */
export const FLAG = {
  /** Speaks for their organisation, not for themselves. */
  delegated: 1,
  erased: 2,
  /** Somebody says that they sit at the wrong seat, and nobody has settled it. */
  contested: 4,
  /** Their seat was settled after it had been contested: they do not change it themselves. */
  settled: 8,
  /** Belongs to none of the groups at the table, and said so. */
  other: 16,
} as const;

/** What few say of themselves. */
export interface Details {
  readonly expertise: readonly string[];
  /** Statement of interest. */
  readonly interest: string | undefined;
}

/** A doubt about a seat, and what became of it. */
export interface Contest {
  readonly participant: number;
  /** By which they were named, where whoever contests it knows nothing else of them. */
  readonly organisation?: Id<'org'>;
  /** Where they belong, as whoever contests it says. */
  readonly seat: string;
  readonly by: string;
  readonly at: number;
  /** Undefined once erased. */
  readonly why: string | undefined;
  readonly settled:
    | { readonly seat: string; readonly by: string; readonly at: number; why: string | undefined }
    | undefined;
}

/** A level 4, given by two people: when it lapses, and what the person has shown beside it. */
export interface Badge {
  readonly until: number;
  readonly beside: number;
}

/** One of the two people who answer for a level 4; another one has to. */
export interface Vouch {
  readonly by: string;
  readonly at: number;
  /** Undefined once erased. */
  readonly why: string | undefined;
}

export interface ParticipantsState {
  readonly ids: IdTable<'ptp'>;
  readonly seat: Column<Uint8Array>;
  /** What they have shown of who they are, 0 to 4. */
  readonly level: Column<Uint8Array>;
  readonly flags: Column<Uint8Array>;
  /** Place in `organisations`, `regions` or `languages` plus one; 0 where none is known. */
  readonly organisation: Column<Uint32Array>;
  readonly region: Column<Uint16Array>;
  readonly language: Column<Uint16Array>;
  /** Empty where nobody has it any more. */
  readonly organisations: string[];
  readonly regions: string[];
  readonly languages: string[];
  /** Accounts of those who came by themselves, and the row of each. */
  accounts: IdTable<'acc'>;
  accountRows: number[];
  readonly details: Map<number, Details>;
  /** The invitation with which a row came. */
  readonly invited: Map<number, Id<'inv'>>;
  readonly contests: Contest[];
  readonly badges: Map<number, Badge>;
  readonly vouches: Map<number, Vouch>;
  /** Rows of who was erased, in the order in which they were. */
  readonly gone: number[];
  /** What pages showed before the last erasure. */
  kept: KeptHeads | undefined;
}

/** The row under which an account takes part; −1 where it does not. */
export function participantOf({ accounts, accountRows }: ParticipantsState, account: string): number {
  const place = accounts.indexOf(account);
  return place === -1 ? -1 : accountRows[place];
}

/** The row of somebody, under whichever of their names they act; −1 where they take no part. */
export function rowOf(state: ParticipantsState, { id, participant, account }: Actor): number {
  const own = state.ids.indexOf(participant ?? id);
  return own === -1 && account !== undefined ? participantOf(state, account) : own;
}

/** The account behind a row; undefined where there is none. */
export function accountOf({ accounts, accountRows }: ParticipantsState, row: number): Id<'acc'> | undefined {
  const place = accountRows.indexOf(row);
  return place === -1 ? undefined : accounts.idAt(place);
}

export const hasFlag = ({ flags }: ParticipantsState, row: number, flag: keyof typeof FLAG): boolean =>
  (flags.get(row) & FLAG[flag]) !== 0;

export function setFlag({ flags }: ParticipantsState, row: number, flag: keyof typeof FLAG, on: boolean): void {
  flags.set(row, on ? flags.get(row) | FLAG[flag] : flags.get(row) & ~FLAG[flag]);
}

/** A seat's number in the column; `NO_SEAT` where the charter has none of that id. */
export function seatNumber(charter: CharterData | undefined, seat: string | undefined): number {
  return (charter?.seats.findIndex((each) => each.id === seat) ?? -1) + 1;
}

/** Whether somebody may say that they belong there. */
export const isOffered = (charter: CharterData, seat: string): boolean =>
  seatNumber(charter, seat) !== NO_SEAT || seatless.some((each) => each === seat);

export function sit(state: ParticipantsState, row: number, charter: CharterData | undefined, seat: string | undefined) {
  const number = seatNumber(charter, seat);
  state.seat.set(row, number);
  setFlag(state, row, 'other', number === NO_SEAT && seat === 'other');
}

/** What somebody said of themselves, the whole of it. */
export interface Told {
  readonly organisation?: string | undefined;
  readonly speaksFor?: 'self' | 'organisation' | undefined;
  readonly region?: string | undefined;
  readonly language?: string | undefined;
  readonly expertise?: readonly string[] | undefined;
  readonly interest?: string | undefined;
}

/** A new row, of which nothing is known yet. */
export function addRow(state: ParticipantsState, id: Uint8Array): number {
  const row = state.ids.addBytes(id);
  state.seat.set(row, NO_SEAT);
  state.level.set(row, 0);
  state.flags.set(row, 0);
  state.organisation.set(row, 0);
  state.region.set(row, 0);
  state.language.set(row, 0);
  return row;
}

export function tell(state: ParticipantsState, row: number, told: Told): void {
  state.organisation.set(row, numbered(state.organisations, told.organisation, 0xffffffff));
  state.region.set(row, numbered(state.regions, told.region, 0xffff));
  state.language.set(row, numbered(state.languages, told.language, 0xffff));
  setFlag(state, row, 'delegated', told.speaksFor === 'organisation');
  const { expertise = [], interest } = told;
  if (expertise.length > 0 || interest) state.details.set(row, { expertise, interest: interest || undefined });
  else state.details.delete(row);
}

export function enrol(state: ParticipantsState, row: number, account: Id<'acc'>): void {
  if (state.accounts.indexOf(account) === -1) state.accountRows[state.accounts.add(account)] = row;
}

/** Where a name stands in a list, without a walk through all of it for everybody who joins. */
const placesOf = new WeakMap<string[], Map<string, number>>();

/** The number of a name from 1, adding it where it is new; 0 for no name, and for one that the column cannot count up to. */
export function numbered(names: string[], name: string | undefined, most: number): number {
  if (!name) return 0;
  let places = placesOf.get(names);
  if (places?.size !== names.length) {
    places = new Map(names.map((each, at) => [each || `\n${at}`, at]));
    placesOf.set(names, places);
  }
  const at = places.get(name);
  if (at !== undefined) return at + 1;
  if (names.length >= most) return 0;
  places.set(name, names.length);
  return names.push(name);
}

/** Everything by which a row could be told to be of somebody, and every word of theirs; the row and its seat stay. */
export function forget(state: ParticipantsState, row: number): void {
  const id = state.ids.idAt(row);
  tell(state, row, {});
  if (!hasFlag(state, row, 'erased')) state.gone.push(row);
  setFlag(state, row, 'erased', true);
  dropUnused(state.organisations, state.organisation, state.ids.size);
  dropUnused(state.regions, state.region, state.ids.size);
  dropUnused(state.languages, state.language, state.ids.size);
  state.invited.delete(row);
  state.badges.delete(row);
  state.vouches.delete(row);
  for (const [at, contest] of state.contests.entries()) {
    if (contest.participant !== row && contest.by !== id) continue;
    state.contests[at] = {
      ...contest,
      why: undefined,
      settled: contest.settled && { ...contest.settled, why: undefined },
    };
  }
  // A table of ids forgets nothing, so it is made anew; erasures are rare.
  const { accounts, accountRows } = state;
  state.accounts = new IdTable('acc');
  state.accountRows = [];
  for (let place = 0; place < accounts.size; place++) {
    if (accountRows[place] !== row) enrol(state, accountRows[place], accounts.idAt(place));
  }
}

/** Blanks the names that no row has any more. */
function dropUnused(names: string[], column: Column<Uint32Array | Uint16Array>, rows: number): void {
  const used = new Uint8Array(names.length + 1);
  for (let row = 0; row < rows; row++) used[column.get(row)] = 1;
  for (let at = 0; at < names.length; at++) if (!used[at + 1]) names[at] = '';
  placesOf.delete(names);
}

export const emptySeating = (): ParticipantsState => ({
  ids: new IdTable('ptp'),
  seat: new Column(Uint8Array),
  level: new Column(Uint8Array),
  flags: new Column(Uint8Array),
  organisation: new Column(Uint32Array),
  region: new Column(Uint16Array),
  language: new Column(Uint16Array),
  organisations: [],
  regions: [],
  languages: [],
  accounts: new IdTable('acc'),
  accountRows: [],
  details: new Map(),
  invited: new Map(),
  contests: [],
  badges: new Map(),
  vouches: new Map(),
  gone: [],
  kept: undefined,
});

export interface KeptSeating {
  ids: Uint8Array;
  seat: Uint8Array;
  level: Uint8Array;
  flags: Uint8Array;
  organisation: Uint32Array;
  region: Uint16Array;
  language: Uint16Array;
  accounts: Uint8Array;
  /** All that is no column. */
  rest: Omit<ParticipantsState, Exclude<keyof KeptSeating, 'rest'>>;
}

/** Copies: unlike those of votes, these columns change where they have been written. */
export const saveSeating = (state: ParticipantsState) => ({
  ids: state.ids.bytes(),
  seat: joined(state.seat.rows(state.ids.size)),
  level: joined(state.level.rows(state.ids.size)),
  flags: joined(state.flags.rows(state.ids.size)),
  organisation: joined(state.organisation.rows(state.ids.size)),
  region: joined(state.region.rows(state.ids.size)),
  language: joined(state.language.rows(state.ids.size)),
  accounts: state.accounts.bytes(),
  rest: restOf(state),
});

const restOf = (rest: KeptSeating['rest']): KeptSeating['rest'] => {
  const { organisations, regions, languages, accountRows, details, invited, contests, badges, vouches } = rest;
  const { gone, kept } = rest;
  const named = { organisations, regions, languages, accountRows, details, invited, contests, badges, vouches };
  return structuredClone({ ...named, gone, kept });
};

export function loadSeating(kept: KeptSeating): ParticipantsState {
  const state: ParticipantsState = {
    ...restOf(kept.rest),
    ids: new IdTable('ptp'),
    accounts: new IdTable('acc'),
    seat: Column.of(Uint8Array, kept.seat),
    level: Column.of(Uint8Array, kept.level),
    flags: Column.of(Uint8Array, kept.flags),
    organisation: Column.of(Uint32Array, kept.organisation),
    region: Column.of(Uint16Array, kept.region),
    language: Column.of(Uint16Array, kept.language),
  };
  for (let at = 0; at < kept.ids.length; at += ID_BYTES) state.ids.addBytes(kept.ids.subarray(at, at + ID_BYTES));
  for (let at = 0; at < kept.accounts.length; at += ID_BYTES) {
    state.accounts.addBytes(kept.accounts.subarray(at, at + ID_BYTES));
  }
  return state;
}
