/** Who is asked to the table: personal links to a seat or a role, each used once. Whom they are for stands in the vault. */
import { z } from 'zod';
import type { Id } from '../base/ids.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { idOf, key, language, name, reference, tokenOf } from './fields.ts';
import { type Actor, define } from './noun.ts';
import type { ParticipantsState } from './participants.ts';
import { isOpen, type ProcessState } from './process.ts';
import { type GivenRole, given, givenRole, type RolesState } from './roles.ts';

const DAY_MS = 86_400_000;
const TOKEN_BYTES = 24;
export const MOST_INVITATIONS_AT_ONCE = 500;

/** What is known of whom it is for. All of it is erasable. */
const invited = z.strictObject({
  name: name(120).optional(),
  mail: name(254)
    .regex(/^[^\s@]+@[^\s@]+$/)
    .optional(),
  organisation: name(120).optional(),
  region: name(120).optional(),
  language: language.optional(),
});

export interface Invitation extends z.infer<typeof invited> {
  readonly id: Id<'inv'>;
  /** The seat or the role it is for; with neither, any seat. */
  readonly seat: string | undefined;
  readonly role: GivenRole | undefined;
  /** Who gave it: the pseudonym of a participant, or an account. */
  readonly by: string;
  readonly at: number;
  readonly expiresAt: number;
  /** What its link shows; undefined once erased. */
  readonly token: string | undefined;
  readonly state: 'open' | 'used' | 'withdrawn';
}

export interface InvitationsState {
  readonly list: Invitation[];
  readonly places: Map<string, number>;
  readonly byToken: Map<string, number>;
  /** How many each inviter gave and did not withdraw. */
  readonly given: Map<string, number>;
}

interface See {
  process: ProcessState;
  participants: ParticipantsState;
  roles: RolesState;
}
const { event, command, noun } = define<InvitationsState, See>();

const issued = event('invitation.issued', {
  v: 1,
  data: z.strictObject({
    invitation: idOf('inv'),
    seat: key.optional(),
    role: givenRole.optional(),
    expiresAt: z.number().int(),
  }),
  secret: invited.extend({ token: z.string() }),
  publicity: 'committed',
  evolve(state, { data: { invitation, seat, role, expiresAt }, secret, actor, at }) {
    const known = { id: invitation, seat, role, expiresAt, by: actor, at, state: 'open' as const };
    add(state, { ...secret, ...known, token: secret?.token });
  },
});

/** A seat was taken, or a role, with it. */
export const used = event('invitation.used', {
  v: 1,
  data: z.strictObject({ invitation: idOf('inv') }),
  publicity: 'committed',
  evolve: (state, { data }) => replace(state, data.invitation, (invitation) => ({ ...invitation, state: 'used' })),
});

const withdrawn = event('invitation.withdrawn', {
  v: 1,
  data: z.strictObject({ invitation: idOf('inv') }),
  publicity: 'committed',
  evolve(state, { data }) {
    const by = invitationCalled(state, data.invitation)?.by;
    if (by !== undefined) state.given.set(by, (state.given.get(by) ?? 1) - 1);
    replace(state, data.invitation, (invitation) => ({ ...invitation, state: 'withdrawn' }));
  },
});

/** Follows the erasure of whom it was for. */
export const forgotten = event('invitation.forgotten', {
  v: 1,
  data: z.strictObject({ invitation: idOf('inv') }),
  publicity: 'committed',
  evolve(state, { data }) {
    const token = invitationCalled(state, data.invitation)?.token;
    if (token !== undefined) state.byToken.delete(token);
    replace(state, data.invitation, ({ id, seat, role, by, at, expiresAt, state }) => {
      return { id, seat, role, by, at, expiresAt, state, token: undefined };
    });
  },
});

const seatOrRole = invited
  .extend({ seat: key.optional(), role: givenRole.optional() })
  .refine(({ seat, role }) => seat === undefined || role === undefined);

const issue = command('invitations.issue', {
  summary: 'Invite people, each to a seat or to a role, by personal links.',
  who: ['convener', 'operator', 'participant'],
  input: z.strictObject({
    invitations: z.array(seatOrRole).min(1).max(MOST_INVITATIONS_AT_ONCE),
    days: z.number().int().min(1).max(90).default(30),
  }),
  decide(state, { invitations, days }, { actor, now, see, newId, newBytes }) {
    const { charter } = see.process;
    if (!charter) return refuse('not-open');
    if (!isOpen(see.process)) return refuse('closed');
    const lost = invitations.find(({ seat }) => seat !== undefined && !charter.seats.some(({ id }) => id === seat));
    if (lost) return refuse('unknown-seat', { seat: lost.seat ?? '' });
    const wantsRole = invitations.some(({ role }) => role !== undefined);
    const refusal = isConvening(actor) ? undefined : ofParticipant(state, see, actor, invitations.length, wantsRole);
    if (refusal) return refusal;
    const expiresAt = now + days * DAY_MS;
    return invitations.map(({ seat, role, ...known }) =>
      issued({ invitation: newId('inv'), seat, role, expiresAt }, { ...known, token: tokenOf(newBytes(TOKEN_BYTES)) }),
    );
  },
});

const isConvening = ({ roles }: Actor) => roles.includes('convener') || roles.includes('operator');

/** Why a participant may not give so many invitations. */
function ofParticipant(
  state: InvitationsState,
  { process, participants }: See,
  actor: Actor,
  count: number,
  wantsRole: boolean,
): Refusal | undefined {
  const row = participants.ids.indexOf(actor.id);
  if (row === -1) return refuse('not-a-participant');
  const { levels, invitesEach } = process.charter!;
  if (wantsRole) return refuse('not-allowed', { command: 'invitations.issue' });
  if (participants.level.get(row) < levels.invite) return refuse('level-needed', { level: levels.invite });
  const left = invitesEach - (state.given.get(actor.id) ?? 0);
  return count > left ? refuse('no-invitations-left', { left: Math.max(left, 0), most: invitesEach }) : undefined;
}

const withdraw = command('invitation.withdraw', {
  summary: 'Withdraw an invitation that nobody has used.',
  who: ['convener', 'operator', 'participant'],
  input: z.strictObject({ invitation: idOf('inv') }),
  decide(state, { invitation }, { actor }) {
    const known = invitationCalled(state, invitation);
    // To others it is as good as none: who guesses learns nothing.
    const isTheirs = known && (isConvening(actor) || known.by === actor.id);
    if (!isTheirs || known.state === 'withdrawn') return refuse('unknown-invitation');
    return known.state === 'used' ? refuse('invitation-used') : [withdrawn({ invitation })];
  },
});

const accept = command('invitation.accept', {
  summary: 'Take the role that an invitation gives.',
  who: ['visitor'],
  input: z.strictObject({ token: reference }),
  decide(state, { token }, { actor, now, see }) {
    const account = idOf('acc').safeParse(actor.account).data;
    if (account === undefined) return refuse('account-needed');
    const invitation = usable(state, token, now);
    if (isRefusal(invitation)) return invitation;
    const { id, role, name, by } = invitation;
    if (role === undefined) return refuse('invitation-to-seat');
    if (see.roles.held.get(account)?.has(role)) return refuse('role-held', { role });
    return [used({ invitation: id }), given({ account, role, by }, name === undefined ? undefined : { name })];
  },
});

export function invitationFor({ list, byToken }: InvitationsState, token: string): Invitation | undefined {
  return list[byToken.get(token) ?? -1];
}

const invitationCalled = ({ list, places }: InvitationsState, id: string): Invitation | undefined =>
  list[places.get(id) ?? -1];

/** The invitation of a token, or why it cannot be used. */
export function usable(state: InvitationsState, token: string, now: number): Invitation | Refusal {
  const invitation = invitationFor(state, token);
  if (!invitation || invitation.state === 'withdrawn') return refuse('unknown-invitation');
  if (invitation.state === 'used') return refuse('invitation-used');
  return invitation.expiresAt <= now ? refuse('invitation-expired') : invitation;
}

function add(state: InvitationsState, invitation: Invitation): void {
  const place = state.list.push(invitation) - 1;
  state.places.set(invitation.id, place);
  if (invitation.token !== undefined) state.byToken.set(invitation.token, place);
  if (invitation.state !== 'withdrawn') state.given.set(invitation.by, (state.given.get(invitation.by) ?? 0) + 1);
}

function replace({ list, places }: InvitationsState, id: string, by: (invitation: Invitation) => Invitation): void {
  const place = places.get(id);
  if (place !== undefined) list[place] = by(list[place]);
}

const initial = (): InvitationsState => ({ list: [], places: new Map(), byToken: new Map(), given: new Map() });

export const invitations = noun({
  name: 'invitations',
  uses: ['process', 'participants', 'roles'],
  initial,
  // Invitations are replaced, never changed.
  save: ({ list }) => [...list],
  load(kept: Invitation[]) {
    const state = initial();
    for (const invitation of kept) add(state, { ...invitation });
    return state;
  },
  erasing(_state, { participants: { ids, invited } }, participant) {
    const invitation = invited.get(ids.indexOf(participant));
    return invitation === undefined ? [] : [forgotten({ invitation })];
  },
  events: [issued, used, withdrawn, forgotten],
  commands: [issue, withdraw, accept],
});
