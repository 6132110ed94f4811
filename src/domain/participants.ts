/** Who takes part: a pseudonym, a seat at the table, and (erasable) what they say of themselves. */
import { z } from 'zod';
import { fromBase64, toBase64 } from '../base/base64.ts';
import { bytesOfId, ID_BYTES } from '../base/ids.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import type { CharterData } from './charter.ts';
import { column, idOf, importedName, key, language, level, name, reference, text } from './fields.ts';
import { type InvitationsState, usable, used } from './invitations.ts';
import { lapsesDue, levelCommands, levelEvents } from './levels.ts';
import { type Actor, define, type NewEvent } from './noun.ts';
import type { OrganisationsState } from './organisations.ts';
import { isOpen, type ProcessState } from './process.ts';
import {
  addRow,
  emptySeating,
  enrol,
  hasFlag,
  isOffered,
  type KeptSeating,
  loadSeating,
  numbered,
  type ParticipantsState,
  participantOf,
  saveSeating,
  sit,
  type Told,
  tell,
} from './seating.ts';
import { standingCommands, standingEvents } from './standing.ts';

export { type Contest, type Details, hasFlag, type ParticipantsState, participantOf } from './seating.ts';
export { mayAsk } from './standing.ts';

export const participantId = idOf('ptp');
const label = importedName(120);
/** What an invitation shows of who came with it (trust §3). */
const INVITED = 2;

export interface ParticipantsSee {
  process: ProcessState;
  invitations: InvitationsState;
  organisations: OrganisationsState;
}

const { event, command, noun } = define<ParticipantsState, ParticipantsSee>();

const told = {
  organisation: name(120).optional(),
  /** Whether somebody speaks in their own name or for their organisation. */
  speaksFor: z.enum(['self', 'organisation']).optional(),
  region: name(120).optional(),
  language: language.optional(),
  expertise: z.array(name(80).min(1)).max(10).optional(),
  interest: text(1000).optional(),
};

const joined = event('participant.joined', {
  v: 2,
  data: z.strictObject({
    participant: participantId,
    seat: z.string().optional(),
    level,
    invitation: idOf('inv').optional(),
  }),
  /** `secret`: 32 random bytes from which salts and nullifiers are derived; erasing it unlinks everything of the person. */
  secret: z.strictObject({ ...told, secret: z.string(), account: idOf('acc').optional() }),
  publicity: 'committed',
  // As version 1 was written: without a level.
  older: { 1: (data) => ({ ...(data as object), level: 0 }) },
  evolve(state, { data, secret }, { process }) {
    const row = addRow(state, bytesOfId('ptp', data.participant));
    sit(state, row, process.charter, data.seat);
    state.level.set(row, data.level);
    tell(state, row, secret ?? {});
    if (secret?.account !== undefined) enrol(state, row, secret.account);
    if (data.invitation !== undefined) state.invited.set(row, data.invitation);
  },
});

/** What somebody says of themselves from now on, the whole of it. */
const changed = event('participant.changed', {
  v: 1,
  data: z.strictObject({ participant: participantId, seat: z.string().optional() }),
  secret: z.strictObject(told),
  publicity: 'committed',
  evolve(state, { data, secret }, { process }) {
    const row = state.ids.indexOf(data.participant);
    if (row === -1 || hasFlag(state, row, 'erased')) return;
    if (data.seat !== undefined) sit(state, row, process.charter, data.seat);
    tell(state, row, secret ?? {});
  },
});

/** Many at once, as columns: row i of every column is one person. */
const imported = event('participants.imported', {
  v: 1,
  data: z.strictObject({ count: z.number().int().positive(), ids: z.string(), seat: z.string() }),
  secret: z.strictObject({
    /** What the source called them: erasable, and needed only to answer "which of these was I". */
    sourceIds: z.string(),
    organisations: z.array(label),
    organisation: z.string(),
    regions: z.array(label).max(254),
    region: z.string(),
  }),
  publicity: 'committed',
  evolve(state, { data, secret }) {
    const ids = fromBase64(Uint8Array, data.ids);
    const seat = fromBase64(Uint8Array, data.seat);
    const organisation = secret && fromBase64(Uint32Array, secret.organisation);
    const region = secret && fromBase64(Uint8Array, secret.region);
    const organisationNumber = secret?.organisations.map((name) => numbered(state.organisations, name, 0xffffffff));
    const regionNumber = secret?.regions.map((name) => numbered(state.regions, name, 0xffff));
    for (let i = 0; i < data.count; i++) {
      const row = addRow(state, ids.subarray(i * ID_BYTES, (i + 1) * ID_BYTES));
      state.seat.set(row, seat[i]);
      state.organisation.set(row, organisationNumber?.[organisation![i] - 1] ?? 0);
      state.region.set(row, regionNumber?.[region![i] - 1] ?? 0);
    }
  },
});

const join = command('participant.join', {
  summary: 'Take a seat, under a pseudonym.',
  who: ['visitor', 'convener', 'operator'],
  input: z.strictObject({ ...told, seat: key.optional(), token: reference.optional() }),
  decide(state, { token, seat: wanted, ...told }, { actor, now, see, newId, newBytes }) {
    const { charter } = see.process;
    if (!charter) return refuse('not-open');
    if (!isOpen(see.process)) return refuse('closed');
    const account = joining(state, actor);
    if (isRefusal(account)) return account;
    const invitation = token === undefined ? undefined : usable(see.invitations, token, now);
    if (isRefusal(invitation)) return invitation;
    if (invitation?.role !== undefined) return refuse('invitation-to-role', { role: invitation.role });
    const mayComeIn = charter.joining === 'open' || invitation !== undefined || mayInvite(actor);
    if (!mayComeIn) return refuse('invitation-needed');
    const seat = wanted ?? invitation?.seat;
    const problem = misplaced(charter, seat, told.region);
    if (problem) return problem;
    const level = Math.max(account === undefined ? 0 : (actor.level ?? 0), invitation ? INVITED : 0);
    const data = { participant: newId('ptp'), seat: seatSaid(seat), level, invitation: invitation?.id };
    const events: NewEvent[] = [joined(data, { secret: toBase64(newBytes(32)), account, ...told })];
    if (invitation) events.push(used({ invitation: invitation.id }));
    return events;
  },
});

/** Whose account joins: that of who comes by themselves, none of whom a convener or the operator seats. */
function joining(state: ParticipantsState, actor: Actor) {
  if (!actor.roles.includes('visitor')) return undefined;
  const account = idOf('acc').safeParse(actor.account).data;
  if (account === undefined) return refuse('account-needed');
  const row = participantOf(state, account);
  return row === -1 ? account : refuse('already-joined', { participant: state.ids.idAt(row) });
}

const mayInvite = ({ roles }: Actor) => roles.includes('convener') || roles.includes('operator');
const seatSaid = (seat: string | undefined) => (seat === 'undisclosed' ? undefined : seat);

function misplaced(charter: CharterData, seat: string | undefined, region: string | undefined): Refusal | undefined {
  if (seat !== undefined && !isOffered(charter, seat)) return refuse('unknown-seat', { seat });
  if (!region || charter.regions.length === 0 || charter.regions.some(({ id }) => id === region)) return undefined;
  return refuse('unknown-region', { region });
}

const change = command('participant.change', {
  summary: 'Say anew who you are here: what is left out is forgotten, but a seat that is left out stays.',
  who: ['participant'],
  input: z.strictObject({ ...told, seat: key.optional() }),
  decide(state, { seat, ...told }, { actor, see }) {
    const { charter } = see.process;
    if (!charter || !isOpen(see.process)) return refuse('closed');
    const row = state.ids.indexOf(actor.id);
    if (row === -1 || hasFlag(state, row, 'erased')) return refuse('not-a-participant');
    const problem = misplaced(charter, seat, told.region);
    if (problem) return problem;
    const moves = seat !== undefined && seat !== seatOf(state, charter, row);
    if (moves && hasFlag(state, row, 'settled')) return refuse('seat-settled');
    return [changed({ participant: state.ids.idAt(row), seat: moves ? seat : undefined }, told)];
  },
});

/** Where somebody says they belong, as it is said in a command. */
export function seatOf(state: ParticipantsState, charter: CharterData, row: number): string {
  const seat = charter.seats[state.seat.get(row) - 1];
  return seat?.id ?? (hasFlag(state, row, 'other') ? 'other' : 'undisclosed');
}

/** What somebody said of themselves. */
export function toldBy(state: ParticipantsState, row: number): Told {
  const { expertise = [], interest } = state.details.get(row) ?? {};
  return {
    organisation: state.organisations[state.organisation.get(row) - 1] || undefined,
    speaksFor: hasFlag(state, row, 'delegated') ? 'organisation' : 'self',
    region: state.regions[state.region.get(row) - 1] || undefined,
    language: state.languages[state.language.get(row) - 1] || undefined,
    expertise,
    interest,
  };
}

const importMany = command('participants.import', {
  summary: 'Bring in many participants at once, as columns.',
  // With votes under people's names: nobody's over the web.
  who: ['operator'],
  input: z.strictObject({
    count: z.number().int().positive().max(5_000_000),
    /** Base64 of a byte a person: the seat's place in the charter from 1, 0 for none. */
    seat: columnText(1),
    sourceIds: column,
    organisations: z.array(label),
    organisation: columnText(4),
    regions: z.array(label).max(254),
    region: columnText(1),
  }),
  decide(_state, { count, seat, ...secret }, { see, newBytes }) {
    const seats = see.process.charter?.seats.length;
    if (seats === undefined) return refuse('not-open');
    const bad =
      columnProblem('seat', count, fromBase64(Uint8Array, seat), seats) ??
      columnProblem('organisation', count, fromBase64(Uint32Array, secret.organisation), secret.organisations.length) ??
      columnProblem('region', count, fromBase64(Uint8Array, secret.region), secret.regions.length);
    return bad ?? [imported({ count, ids: toBase64(newBytes(count * ID_BYTES)), seat }, secret)];
  },
});

/** A column in base64, of whole elements of so many bytes. */
export function columnText(elementBytes: number) {
  return column.refine((text) => Buffer.byteLength(text, 'base64') % elementBytes === 0);
}

/** What is wrong with an imported column: other than `count` rows, or a value above `largest`. */
export function columnProblem(column: string, count: number, values: ArrayLike<number>, largest: number) {
  if (values.length !== count) return refuse('column-length', { column, expected: count, got: values.length });
  for (let row = 0; row < count; row++) {
    if (values[row] > largest) return refuse('column-value', { column, row, largest, got: values[row] });
  }
  return undefined;
}

export const participants = noun({
  name: 'participants',
  uses: ['process', 'invitations', 'organisations'],
  initial: emptySeating,
  save: saveSeating,
  load: (kept: KeptSeating) => loadSeating(kept),
  events: [joined, changed, imported, ...levelEvents, ...standingEvents],
  commands: [join, change, importMany, ...levelCommands, ...standingCommands],
  due: (state, { process }, now) => (isOpen(process) ? lapsesDue(state, now) : []),
});
