/** Coming to the table: who may, what is asked, and what an invitation says. */

import type { Nouns } from '../domain/index.ts';
import { type Invitation, invitationFor } from '../domain/invitations.ts';
import { seatOf } from '../domain/participants.ts';
import type { GivenRole } from '../domain/roles.ts';
import type { Conversation } from './conversation.ts';
import { isOpen, type ProcessHead, processHead } from './process.ts';
import { holds, type Viewer } from './viewer.ts';

/** `good`: can be used now. Otherwise why not. */
export type InvitationState = 'good' | 'used' | 'expired' | 'withdrawn' | 'unknown';

export interface Invited {
  readonly state: InvitationState;
  readonly token: string;
  /** Id and name of the seat it is for; null where it is for any, or for a role. */
  readonly seat: { readonly id: string; readonly name: string } | null;
  readonly role: GivenRole | null;
  readonly by: 'convener' | 'participant' | 'unknown';
  /** What whoever invited is called, where they said it. */
  readonly from: string;
  readonly expiresAt: number | null;
  readonly organisation: string | null;
  readonly region: string | null;
  readonly language: string | null;
}

export interface JoinModel {
  readonly process: ProcessHead;
  readonly open: boolean;
  /** The seat of who looks, by name; null where they have none; undefined where they have not joined. */
  readonly joined: { readonly seat: string | null } | null;
  /** Whether somebody may take a seat here, as they come. */
  readonly may: boolean;
  readonly byInvitation: boolean;
  /** Whether the votes of one person are published as those of one person, if without a name. */
  readonly linked: boolean;
  readonly seats: readonly { readonly id: string; readonly name: string; readonly letter: string }[];
  /** Empty: people say it in their own words. */
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  readonly languages: readonly string[];
  readonly expertise: readonly string[];
  readonly invitation: Invited | null;
  /** The role of an invitation that was used, where who looks holds it: to anybody else, nothing of it is told. */
  readonly held: GivenRole | null;
  /** Whether who looks has an account on this device already. */
  readonly known: boolean;
}

type Input = Pick<Nouns, 'process' | 'participants' | 'invitations' | 'roles'>;

export function join(
  conversation: Conversation,
  nouns: Input,
  viewer: Viewer,
  { token, now }: { readonly token: string | undefined; readonly now: number },
): JoinModel {
  const { charter } = nouns.process;
  const open = isOpen(conversation.charter, now);
  const invitation = token === undefined ? null : invited(nouns, token, now);
  const byInvitation = charter?.joining === 'invited';
  const joined = viewer.person === -1 ? null : { seat: seatNameOf(nouns, viewer.person) };
  const mayCome = !byInvitation || (invitation?.state === 'good' && invitation.role === null);
  return {
    process: processHead(conversation),
    open,
    joined,
    may: open && joined === null && mayCome,
    byInvitation,
    linked: charter?.ballots === 'linked',
    seats: conversation.charter.seats.map(({ id, name, letter }) => ({ id, name, letter })),
    regions: (charter?.regions ?? []).map(({ id, name }) => ({ id, name })),
    languages: charter?.languages ?? [],
    expertise: charter?.expertise ?? [],
    invitation,
    held: heldBy(nouns, token, viewer),
    known: viewer.account !== undefined,
  };
}

function heldBy({ invitations }: Input, token: string | undefined, viewer: Viewer): GivenRole | null {
  const invitation = token === undefined ? undefined : invitationFor(invitations, token);
  const role = invitation?.state === 'used' ? invitation.role : undefined;
  return role !== undefined && viewer.account !== undefined && holds(viewer, role) ? role : null;
}

function seatNameOf({ process, participants }: Input, row: number): string | null {
  const { charter } = process;
  const seat = charter && seatOf(participants, charter, row);
  return charter?.seats.find(({ id }) => id === seat)?.name ?? null;
}

function invited(nouns: Input, token: string, now: number): Invited {
  const invitation = invitationFor(nouns.invitations, token);
  const nothing = { organisation: null, region: null, language: null };
  // Of one that cannot be used, nothing is told but that: the link may have gone astray.
  if (!invitation || stateOf(invitation, now) !== 'good') {
    const state = invitation ? stateOf(invitation, now) : 'unknown';
    return { state, token, seat: null, role: null, by: 'unknown', from: '', expiresAt: null, ...nothing };
  }
  const { organisation = null, region = null, language = null, role = null, expiresAt, by } = invitation;
  const seat = nouns.process.charter?.seats.find(({ id }) => id === invitation.seat);
  const isParticipant = by.startsWith('ptp_');
  return {
    state: 'good',
    token,
    seat: seat ? { id: seat.id, name: seat.name } : null,
    role,
    by: isParticipant ? 'participant' : 'convener',
    from: isParticipant ? '' : (nouns.roles.names.get(by) ?? nouns.process.charter?.convener ?? ''),
    expiresAt,
    organisation,
    region,
    language,
  };
}

function stateOf({ state, expiresAt }: Invitation, now: number): InvitationState {
  if (state !== 'open') return state;
  return expiresAt <= now ? 'expired' : 'good';
}
