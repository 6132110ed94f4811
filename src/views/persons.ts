/** Of the table, what is about single people and organisations: whose seat is in doubt, who speaks for whom. */
import type { Nouns } from '../domain/index.ts';
import { type Organisation, organisationCalled } from '../domain/organisations.ts';
import { hasFlag, seatOf, toldBy } from '../domain/participants.ts';
import { holds, type Viewer } from './viewer.ts';

export type Seated = Pick<Nouns, 'process' | 'participants' | 'organisations'>;

export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  /** The day it was proven, milliseconds; null where it is not. */
  readonly provenAt: number | null;
  /** What its domain has to show: for who declared it. */
  readonly token: string | null;
}

export interface PersonRow {
  readonly id: string;
  /** Id of a seat, `other` or `undisclosed`. */
  readonly seat: string;
  readonly level: number;
  /** When level 4 lapses, milliseconds; null where there is none. */
  readonly until: number | null;
  readonly organisation: string | null;
  readonly delegated: boolean;
  readonly region: string | null;
  readonly language: string | null;
  readonly expertise: readonly string[];
  readonly interest: string | null;
}

export interface ContestRow {
  readonly participant: string;
  /** Name of the organisation that they declared, where they were named by it; null once erased. */
  readonly organisation: string | null;
  readonly seat: string;
  readonly wanted: string;
  readonly why: string | null;
  readonly at: number;
}

/** Somebody for whom one person answers, and a second one has to. */
export interface VouchRow {
  readonly participant: string;
  readonly seat: string;
  readonly at: number;
  readonly why: string | null;
  /** Whether who looks may be the second. */
  readonly maySecond: boolean;
}

export const MOST_PERSONS = 200;
const DAY_MS = 86_400_000;

/** Declared for all to see, by who speaks for them. What they have to show to prove it, only they see. */
export function organisationRows({ organisations }: Seated, viewer: Viewer): OrganisationRow[] {
  return organisations.list.flatMap((each: Organisation) => {
    const { id, name, domain, state, provenAt, token = null, by } = each;
    if (name === undefined || domain === undefined) return [];
    const isProven = state === 'proven' && provenAt !== undefined;
    const isOwn = viewer.person !== -1 && by === viewer.person && !isProven;
    return [{ id, name, domain, provenAt: isProven ? day(provenAt) : null, token: isOwn ? token : null }];
  });
}

/** Of what participants do, no more than the day is told. */
const day = (at: number): number => at - (at % DAY_MS);

export function contestRows(
  { process, participants, organisations }: Seated,
  { person }: Viewer,
  privileged: boolean,
): ContestRow[] {
  const { charter } = process;
  if (!charter) return [];
  return participants.contests
    .filter(({ participant, settled }) => !settled && (privileged || (person !== -1 && participant === person)))
    .map(({ participant, organisation, seat, why = null, at }) => ({
      participant: participants.ids.idAt(participant),
      organisation: organisationCalled(organisations, organisation ?? '')?.name ?? null,
      seat: seatOf(participants, charter, participant),
      wanted: seat,
      why,
      at: day(at),
    }));
}

/** For who may answer for people; oldest first. */
export function vouchRows({ process, participants }: Seated, viewer: Viewer): VouchRow[] {
  const { charter } = process;
  if (!charter || !holds(viewer, 'chair', 'convener')) return [];
  return [...participants.vouches].map(([row, { by, at, why = null }]) => ({
    participant: participants.ids.idAt(row),
    seat: seatOf(participants, charter, row),
    at: day(at),
    why,
    maySecond: by !== viewer.account && row !== viewer.person,
  }));
}

/** The newest first: whom nobody has looked at yet. */
export function personRows({ process, participants }: Seated): PersonRow[] {
  const rows: PersonRow[] = [];
  const { charter } = process;
  for (let row = participants.ids.size - 1; charter && row >= 0 && rows.length < MOST_PERSONS; row--) {
    if (hasFlag(participants, row, 'erased')) continue;
    const {
      organisation = null,
      speaksFor,
      region = null,
      language = null,
      expertise,
      interest,
    } = toldBy(participants, row);
    rows.push({
      id: participants.ids.idAt(row),
      seat: seatOf(participants, charter, row),
      level: participants.level.get(row),
      until: participants.badges.get(row)?.until ?? null,
      organisation,
      delegated: speaksFor === 'organisation',
      region: charter.regions.find(({ id }) => id === region)?.name ?? region,
      language,
      expertise: expertise ?? [],
      interest: interest ?? null,
    });
  }
  return rows;
}
