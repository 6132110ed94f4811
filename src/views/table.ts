/**
 * Who is at the table, who is missing, and what is asked about seats.
 *
 * Who holds a role counts exactly. Everybody else sees no count under the small-cell limit `k`; counts are rounded down to
 * multiples of `k`, so that one page subtracted from the next never shows fewer; and they are taken of the first people
 * who came, in steps of `2k`, so that an empty chair that fills does not tell who has just sat down. Who is erased is counted
 * on until enough others were (domain/headcounts.ts).
 */

import { countedRows, folded, type KeptHeads, lingering, type SaidOf, saidOf, shownOf } from '../domain/headcounts.ts';
import type { Nouns } from '../domain/index.ts';
import { hasFlag, type ParticipantsState } from '../domain/participants.ts';
import { givenRoles } from '../domain/roles.ts';
import type { Conversation } from './conversation.ts';
import {
  type ContestRow,
  contestRows,
  MOST_PERSONS,
  type OrganisationRow,
  organisationRows,
  type PersonRow,
  personRows,
  type Seated,
  type VouchRow,
  vouchRows,
} from './persons.ts';
import { isOpen, openStage, type ProcessHead, processHead } from './process.ts';
import type { SeatMark } from './seats.ts';
import { isWithheld, type Shown, withheld } from './shown.ts';
import { holds, type Viewer } from './viewer.ts';

export type { ContestRow, OrganisationRow, PersonRow, VouchRow } from './persons.ts';

export interface Row {
  readonly name: string;
  readonly people: Shown;
  /** People wanted; null where it was not said. */
  readonly target: number | null;
}

export interface SeatRow extends Row {
  readonly id: string;
  readonly letter: string;
  /** About how many chairs in how many are taken; null where that is not to be said. */
  readonly filled: Fraction | null;
}

export interface Fraction {
  readonly part: number;
  readonly of: number;
  readonly exactly: boolean;
}

export interface Expertise {
  readonly name: string;
  readonly sought: boolean;
  readonly people: Shown;
}

export interface TableModel {
  readonly process: ProcessHead;
  readonly open: boolean;
  readonly stage: { readonly name: string; readonly closesAt: number | null } | null;
  readonly joined: boolean;
  /** Whether counts are exact, for who looks. */
  readonly exact: boolean;
  readonly smallCell: number;
  readonly step: number;
  readonly people: Shown;
  readonly seats: readonly SeatRow[];
  readonly noSeat: Shown;
  readonly marks: readonly SeatMark[];
  readonly regions: readonly Row[];
  readonly languages: readonly Row[];
  readonly expertise: readonly Expertise[];
  readonly invitations: { readonly issued: Shown; readonly used: Shown };
  readonly organisations: readonly OrganisationRow[];
  readonly mayContest: boolean;
  readonly maySettle: boolean;
  /** Open questions about seats, for who may see them: who holds a role, and whom one is about. */
  readonly contests: readonly ContestRow[];
  /** Whose level waits for a second person, for who may be it. */
  readonly vouches: readonly VouchRow[];
  /** For who holds a role; null for everybody else. */
  readonly persons: readonly PersonRow[] | null;
  readonly morePersons: number;
}

/** What counts are said of whom: of all, exactly, or of those who have been released, rounded. */
interface Counting {
  readonly exact: boolean;
  readonly k: number;
  readonly step: number;
  readonly rows: number;
  show(count: number): Shown;
  /** Of people: before the first of them are released, nothing is said, not even which chairs are empty. */
  heads(count: number, before?: number | null): Shown;
  /** Rows of who was erased and counts on. */
  readonly lingering: ReadonlySet<number>;
  readonly kept: KeptHeads | undefined;
}

type Input = Seated & Pick<Nouns, 'invitations'>;

export function table(conversation: Conversation, nouns: Input, viewer: Viewer, now: number): TableModel {
  const { charter } = conversation;
  const { participants } = nouns;
  const counting = countingFor(viewer, charter.smallCell, participants);
  const heads = headcounts(participants, charter.seats.length, counting);
  const said = saidOf(participants, counting.rows);
  const seats = seatRows(nouns, heads.seats, counting);
  const stage = openStage(charter, now);
  const privileged = counting.exact;
  return {
    process: processHead(conversation),
    open: isOpen(charter, now),
    stage: stage ? { name: stage.name, closesAt: stage.closesAt ?? null } : null,
    joined: viewer.person !== -1,
    exact: counting.exact,
    smallCell: charter.smallCell,
    step: counting.step,
    people: counting.heads(heads.people),
    seats,
    noSeat: counting.heads(heads.noSeat),
    marks: seats.map(({ letter, name, people }) => ({ letter, name, state: stateOf(people), agree: 0, disagree: 0 })),
    regions: namedRows(regionsOf(nouns), 'regions', said, counting),
    languages: namedRows(languagesOf(nouns), 'languages', said, counting),
    expertise: expertiseRows(nouns, said, counting),
    invitations: invitationCounts(nouns, counting),
    organisations: organisationRows(nouns, viewer),
    mayContest: isOpen(charter, now) && holds(viewer, 'participant', 'moderator', 'chair'),
    maySettle: isOpen(charter, now) && holds(viewer, 'chair', 'convener'),
    contests: contestRows(nouns, viewer, privileged),
    vouches: vouchRows(nouns, viewer),
    persons: privileged ? personRows(nouns) : null,
    morePersons: privileged ? Math.max(0, heads.people - MOST_PERSONS) : 0,
  };
}

function countingFor(viewer: Viewer, k: number, participants: ParticipantsState): Counting {
  const { size } = participants.ids;
  const step = 2 * k;
  const exact = holds(viewer, ...givenRoles.filter((role) => role !== 'observer' && role !== 'delegate'), 'operator');
  const whole = (count: number): Shown => count;
  if (exact) return { exact, k, step, rows: size, show: whole, heads: whole, lingering: new Set(), kept: undefined };
  const rows = countedRows(size, k);
  const show = (count: number): Shown => (count > 0 && count < k ? withheld : count - (count % k));
  const heads = (count: number, before?: number | null): Shown =>
    size > 0 && rows === 0 ? withheld : (shownOf(count, before, k) ?? withheld);
  return { exact, k, step, rows, show, heads, lingering: lingering(participants, rows, k), kept: participants.kept };
}

interface Headcounts {
  readonly people: number;
  readonly noSeat: number;
  readonly seats: readonly number[];
}

function headcounts(state: ParticipantsState, seatCount: number, { rows, lingering }: Counting): Headcounts {
  const seats = new Uint32Array(seatCount + 1);
  let people = 0;
  for (let row = 0; row < rows; row++) {
    if (hasFlag(state, row, 'erased') && !lingering.has(row)) continue;
    people++;
    seats[state.seat.get(row)]++;
  }
  return { people, noSeat: seats[0], seats: [...seats.subarray(1)] };
}

function seatRows({ process }: Input, heads: readonly number[], counting: Counting): SeatRow[] {
  return (process.charter?.seats ?? []).map(({ id, letter, name, target = null }, i): SeatRow => {
    const count = heads[i] ?? 0;
    const filled = counting.exact && target !== null && count > 0 && count < target ? nearest(count / target) : null;
    return { id, letter, name, target, people: counting.heads(count), filled };
  });
}

const FRACTIONS = [10, 5, 4, 3, 2].flatMap((of) => Array.from({ length: of - 1 }, (_, i) => ({ part: i + 1, of })));

/** The plain fraction next to a share: what "about two in five" says. */
function nearest(share: number): Fraction {
  const away = ({ part, of }: { part: number; of: number }) => Math.abs(part / of - share);
  // Of two that are equally near, the one of fewer parts comes last in the list and wins.
  const best = FRACTIONS.reduce((a, b) => (away(b) <= away(a) + 1e-9 ? b : a));
  return { ...best, exactly: away(best) < 1e-9 };
}

const stateOf = (people: Shown) => (isWithheld(people) ? 'withheld' : people === 0 ? 'empty' : 'present');

interface Expected {
  readonly id: string;
  readonly name: string;
  readonly target: number | null;
}

const regionsOf = ({ process }: Input): Expected[] =>
  (process.charter?.regions ?? []).map(({ id, name, target = null }) => ({ id, name, target }));

const languagesOf = ({ process }: Input): Expected[] =>
  (process.charter?.languages ?? []).map((tag) => ({ id: tag, name: tag, target: null }));

/** What the charter names, in its order; then what people said beside it, where it is enough of them to be shown. */
function namedRows(
  expected: readonly Expected[],
  of: 'regions' | 'languages',
  said: SaidOf,
  counting: Counting,
): Row[] {
  const before = new Map(counting.kept?.[of]);
  const people = (id: string): Shown => counting.heads(said[of].get(id) ?? 0, before.get(id));
  const named = expected.map(({ id, name, target }) => ({ name, target, people: people(id) }));
  const others = [...said[of].keys()]
    .filter((id) => expected.every((each) => each.id !== id))
    .map((name) => ({ name, target: null, people: people(name) }))
    .filter(({ people }) => !isWithheld(people) && people > 0);
  return [...named, ...others.sort((a, b) => Number(b.people) - Number(a.people))];
}

function expertiseRows({ process, participants }: Input, said: SaidOf, { rows, heads, kept }: Counting): Expertise[] {
  const names = new Map<string, string>();
  const sought = process.charter?.expertise ?? [];
  for (const name of sought) names.set(folded(name), name);
  for (const [row, { expertise }] of participants.details) {
    for (const name of row < rows ? expertise : []) if (!names.has(folded(name))) names.set(folded(name), name);
  }
  const before = new Map(kept?.expertise);
  const all = [...names].map(([field, name]) => ({
    name,
    sought: sought.includes(name),
    people: heads(said.expertise.get(field) ?? 0, before.get(field)),
  }));
  return all.filter(({ sought, people }) => sought || (!isWithheld(people) && people > 0));
}

/** Of invitations to seats. Those to roles are told by the roles. */
function invitationCounts({ invitations }: Input, { show }: Counting) {
  const toSeats = invitations.list.filter(({ role, state }) => role === undefined && state !== 'withdrawn');
  return { issued: show(toSeats.length), used: show(toSeats.filter(({ state }) => state === 'used').length) };
}
