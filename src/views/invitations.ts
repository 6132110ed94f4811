/** Invitations as who handed them out sees them: their links, and what became of each. */
import type { Nouns } from '../domain/index.ts';
import type { Invitation } from '../domain/invitations.ts';
import { isOpen as takesPart } from '../domain/process.ts';
import type { GivenRole } from '../domain/roles.ts';
import { headOf } from './charter.ts';
import { type InvitationStanding, invitedBySeat, seatRows, standingOf } from './present.ts';
import type { ProcessHead } from './process.ts';
import { holds, type Viewer } from './viewer.ts';

export interface InvitationRow {
  readonly id: string;
  readonly standing: InvitationStanding;
  /** Null once erased. */
  readonly name: string | null;
  readonly mail: string | null;
  readonly organisation: string | null;
  /** Name of the seat. */
  readonly seat: string | null;
  readonly role: GivenRole | null;
  /** Null where it is of no more use, or for whoever was asked by somebody else. */
  readonly token: string | null;
  readonly at: number;
  readonly expiresAt: number;
  /** How long it has not been used, in milliseconds. */
  readonly waits: number;
  readonly byParticipant: boolean;
}

export interface InvitedSeat {
  readonly letter: string;
  readonly name: string;
  readonly invited: number;
  readonly joined: number;
  readonly here: number;
  readonly wanted: number | null;
}

export interface InvitationsModel {
  readonly process: ProcessHead;
  readonly open: boolean;
  /** Of a participant: how many they may still hand out. */
  readonly quota: { readonly left: number; readonly of: number; readonly level: boolean } | null;
  /** By seat, for conveners; empty for others. */
  readonly numbers: readonly InvitedSeat[];
  readonly anySeat: { readonly invited: number; readonly joined: number };
  readonly roles: { readonly invited: number; readonly joined: number };
  readonly shown: InvitationStanding | 'all';
  readonly counts: Readonly<Record<InvitationStanding | 'all', number>>;
  readonly rows: readonly InvitationRow[];
  /** What whoever looks has handed out last, where they come from doing so: newest first. */
  readonly made: readonly InvitationRow[];
  readonly from: number;
  readonly of: number;
  readonly aPage: number;
  /** All that can be used, where links are wanted on paper. */
  readonly slips: readonly InvitationRow[] | null;
  readonly seats: readonly { readonly id: string; readonly name: string; readonly letter: string }[];
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  readonly languages: readonly string[];
}

export interface InvitationsAsked {
  readonly shown?: string | undefined;
  readonly from?: number;
  readonly slips?: boolean;
  /** Whether links were made just now. */
  readonly made?: boolean;
}

const A_PAGE = 50;
const standings = ['open', 'used', 'expired', 'withdrawn'] as const;

export function invitationsView(
  nouns: Nouns,
  viewer: Viewer,
  now: number,
  asked: InvitationsAsked = {},
): InvitationsModel | undefined {
  const { charter } = nouns.process;
  if (!charter) return undefined;
  const convening = holds(viewer, 'convener', 'operator');
  const own = convening
    ? nouns.invitations.list
    : nouns.invitations.list.filter(({ by }) => by === idOf(nouns, viewer));
  const rows = own.map((invitation) => rowOf(nouns, invitation, convening, now)).reverse();
  const shown = standings.find((each) => each === asked.shown) ?? 'all';
  const wanted = shown === 'all' ? rows : rows.filter(({ standing }) => standing === shown);
  const from = startOf(asked.from, wanted.length);
  const { bySeat, anySeat, roles } = invitedBySeat(nouns, now);
  return {
    process: headOf(charter),
    open: takesPart(nouns.process),
    quota: convening ? null : quotaOf(nouns, viewer),
    numbers: convening
      ? seatRows(nouns, now).rows.map(({ id, ...row }) => ({ ...row, ...countsOf(bySeat.get(id)) }))
      : [],
    anySeat: convening ? anySeat : none,
    roles: convening ? roles : none,
    shown,
    counts: countsBy(rows),
    rows: wanted.slice(from, from + A_PAGE),
    made: asked.made ? madeLast(nouns, viewer, rows) : [],
    from,
    of: wanted.length,
    aPage: A_PAGE,
    slips: asked.slips ? rows.filter(({ standing, token }) => standing === 'open' && token !== null) : null,
    seats: charter.seats.map(({ id, name, letter }) => ({ id, name, letter })),
    regions: charter.regions.map(({ id, name }) => ({ id, name })),
    languages: charter.languages,
  };
}

/** Where a page begins; the first one, where there is none at that place. */
function startOf(asked = 0, of: number): number {
  const from = Math.floor(asked);
  return from > 0 && from < of ? from : 0;
}

/** One command makes all of them at the same time. */
function madeLast({ invitations }: Nouns, { account, person }: Viewer, rows: readonly InvitationRow[]) {
  const own = invitations.list.filter(({ by }) => person !== -1 || account === undefined || by === account);
  const last = own.at(-1)?.at;
  return rows.filter(({ at, token }) => at === last && token !== null);
}

const none = { invited: 0, joined: 0 };
const idOf = ({ participants }: Nouns, { person }: Viewer) =>
  person === -1 ? undefined : participants.ids.idAt(person);
const countsOf = (counts?: { invited: number; joined: number }) => {
  const { invited, joined } = counts ?? none;
  return { invited, joined };
};

function rowOf({ process }: Nouns, invitation: Invitation, convening: boolean, now: number): InvitationRow {
  const { id, name, mail, organisation, seat, role, token, at, expiresAt, by } = invitation;
  const standing = standingOf(invitation, now);
  const byParticipant = by.startsWith('ptp_');
  // A link that a participant gave is for them to hand out.
  const isShown = standing === 'open' && byParticipant !== convening;
  return {
    id,
    standing,
    name: name || null,
    mail: mail ?? null,
    organisation: organisation || null,
    seat: process.charter?.seats.find((each) => each.id === seat)?.name ?? null,
    role: role ?? null,
    token: isShown ? (token ?? null) : null,
    at,
    expiresAt,
    waits: Math.max(0, now - at),
    byParticipant,
  };
}

function countsBy(rows: readonly InvitationRow[]): InvitationsModel['counts'] {
  const counts = { open: 0, used: 0, expired: 0, withdrawn: 0, all: rows.length };
  for (const { standing } of rows) counts[standing]++;
  return counts;
}

function quotaOf(nouns: Nouns, viewer: Viewer): InvitationsModel['quota'] {
  const { process, participants, invitations } = nouns;
  const { invitesEach: of, levels } = process.charter!;
  const id = idOf(nouns, viewer);
  if (id === undefined) return { left: 0, of, level: false };
  const left = Math.max(0, of - (invitations.given.get(id) ?? 0));
  return { left, of, level: participants.level.get(viewer.person) >= levels.invite };
}
