/** Who is here and who is invited, seat by seat. Exact: for who holds a role, without the rule of small cells. */
import type { Nouns } from '../domain/index.ts';
import type { Invitation } from '../domain/invitations.ts';
import { hasFlag } from '../domain/participants.ts';

export type InvitationStanding = 'open' | 'used' | 'expired' | 'withdrawn';

export function standingOf({ state, expiresAt }: Invitation, now: number): InvitationStanding {
  return state === 'open' && expiresAt <= now ? 'expired' : state;
}

export interface SeatRow {
  readonly id: string;
  readonly letter: string;
  readonly name: string;
  readonly here: number;
  readonly wanted: number | null;
  /** Links that were not used and still can be. */
  readonly invited: number;
}

interface Count {
  invited: number;
  joined: number;
  /** Not used yet, and still can be. */
  open: number;
}

export interface Invited {
  readonly bySeat: ReadonlyMap<string, Count>;
  readonly anySeat: Count;
  readonly roles: Count;
  readonly issued: number;
  readonly open: number;
  /** Of those that can be used: how many only for a short time, and how long the oldest has not been. */
  readonly expiring: number;
  readonly oldest: number;
}

const EXPIRING = 2 * 86_400_000;

/** How many were invited where, without those that were withdrawn. */
export function invitedBySeat({ invitations, process }: Nouns, now: number): Invited {
  const fresh = (): Count => ({ invited: 0, joined: 0, open: 0 });
  const bySeat = new Map((process.charter?.seats ?? []).map(({ id }) => [id, fresh()]));
  const [anySeat, roles] = [fresh(), fresh()];
  let [open, expiring, oldest, issued] = [0, 0, 0, 0];
  for (const invitation of invitations.list) {
    const standing = standingOf(invitation, now);
    if (standing === 'withdrawn') continue;
    const count = invitation.role ? roles : (bySeat.get(invitation.seat ?? '') ?? anySeat);
    issued++;
    count.invited++;
    if (standing === 'used') count.joined++;
    if (standing !== 'open') continue;
    count.open++;
    open++;
    oldest = Math.max(oldest, now - invitation.at);
    if (invitation.expiresAt - now < EXPIRING) expiring++;
  }
  return { bySeat, anySeat, roles, issued, open, expiring, oldest };
}

/** How many people sit where. */
export function seatRows(nouns: Nouns, now: number): { rows: SeatRow[]; seatless: number } {
  const { process, participants } = nouns;
  const seats = process.charter!.seats;
  const here = new Array<number>(seats.length + 1).fill(0);
  for (let row = 0; row < participants.ids.size; row++) {
    if (!hasFlag(participants, row, 'erased')) here[participants.seat.get(row)]!++;
  }
  const { bySeat } = invitedBySeat(nouns, now);
  const rows = seats.map(({ id, letter, name, target }, i) => ({
    id,
    letter,
    name,
    here: here[i + 1]!,
    wanted: target ?? null,
    invited: bySeat.get(id)?.open ?? 0,
  }));
  return { rows, seatless: here[0]! };
}
