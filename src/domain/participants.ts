/** Who takes part: a pseudonym, a seat at the table, and (erasable) an organisation and a region. */
import { z } from 'zod';
import { fromBase64, toBase64 } from '../base/base64.ts';
import { ID_BYTES, type Id, isId } from '../base/ids.ts';
import { refuse } from '../base/result.ts';
import { Column } from './columns.ts';
import { IdTable } from './idTable.ts';
import { define } from './noun.ts';
import { isOpen, type ProcessState } from './process.ts';

export const participantId = z.custom<Id<'ptp'>>((value) => typeof value === 'string' && isId('ptp', value));
const label = z.string().trim().min(1).max(120);

/** Place 0 in a seat column: no seat declared. Seats count from 1 in charter order. */
const NO_SEAT = 0;

export interface ParticipantsState {
  readonly ids: IdTable<'ptp'>;
  readonly seat: Column<Uint8Array>;
  /** Place in `organisations` or `regions` plus one; 0 where none is known. */
  readonly organisation: Column<Uint32Array>;
  readonly region: Column<Uint8Array>;
  readonly organisations: string[];
  readonly regions: string[];
}

const { event, command, noun } = define<ParticipantsState, { process: ProcessState }>();

const joined = event('participant.joined', {
  v: 1,
  data: z.strictObject({ participant: participantId, seat: z.string().optional() }),
  /** `secret`: 32 random bytes from which salts and nullifiers are derived; erasing it unlinks everything of the person. */
  secret: z.strictObject({ secret: z.string(), organisation: label.optional(), region: label.optional() }),
  publicity: 'committed',
  evolve(state, { data, secret }, { process }) {
    const row = state.ids.add(data.participant);
    state.seat.set(row, seatNumber(process, data.seat));
    state.organisation.set(row, numbered(state.organisations, secret?.organisation));
    state.region.set(row, numbered(state.regions, secret?.region));
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
    const organisationNumber = secret?.organisations.map((name) => numbered(state.organisations, name));
    const regionNumber = secret?.regions.map((name) => numbered(state.regions, name));
    for (let i = 0; i < data.count; i++) {
      const row = state.ids.addBytes(ids.subarray(i * ID_BYTES, (i + 1) * ID_BYTES));
      state.seat.set(row, seat[i]);
      state.organisation.set(row, organisationNumber?.[organisation![i] - 1] ?? 0);
      state.region.set(row, regionNumber?.[region![i] - 1] ?? 0);
    }
  },
});

const join = command('participant.join', {
  summary: 'Take a seat, under a pseudonym.',
  // Strangers join by link or invitation once there are limits on it; until then somebody seats them.
  who: ['convener', 'operator'],
  input: z.strictObject({ seat: z.string().optional(), organisation: label.optional(), region: label.optional() }),
  decide(_state, { seat, ...affiliation }, { see, newId, newBytes }) {
    if (!see.process.charter) return refuse('not-open');
    if (!isOpen(see.process)) return refuse('closed');
    if (seat !== undefined && seatNumber(see.process, seat) === NO_SEAT) return refuse('unknown-seat', { seat });
    const secret = { secret: toBase64(newBytes(32)), ...affiliation };
    return [joined({ participant: newId('ptp'), seat }, secret)];
  },
});

const importMany = command('participants.import', {
  summary: 'Bring in many participants at once, as columns.',
  who: ['convener', 'operator'],
  input: z.strictObject({
    count: z.number().int().positive().max(5_000_000),
    /** Base64 of a byte a person: the seat's place in the charter from 1, 0 for none. */
    seat: columnText(1),
    sourceIds: z.string(),
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
  return z.string().refine((text) => Buffer.byteLength(text, 'base64') % elementBytes === 0);
}

/** What is wrong with an imported column: other than `count` rows, or a value above `largest`. */
export function columnProblem(column: string, count: number, values: ArrayLike<number>, largest: number) {
  if (values.length !== count) return refuse('column-length', { column, expected: count, got: values.length });
  for (let row = 0; row < count; row++) {
    if (values[row] > largest) return refuse('column-value', { column, row, largest, got: values[row] });
  }
  return undefined;
}

function seatNumber(process: ProcessState, seat: string | undefined): number {
  return (process.charter?.seats.findIndex((each) => each.id === seat) ?? -1) + 1;
}

/** The number of a name from 1, adding it where it is new; 0 for no name. */
function numbered(names: string[], name: string | undefined): number {
  if (name === undefined) return 0;
  const at = names.indexOf(name);
  return at === -1 ? names.push(name) : at + 1;
}

interface Kept {
  ids: Uint8Array;
  seat: Uint8Array;
  organisation: Uint32Array;
  region: Uint8Array;
  organisations: string[];
  regions: string[];
}

const initial = (): ParticipantsState => ({
  ids: new IdTable('ptp'),
  seat: new Column(Uint8Array),
  organisation: new Column(Uint32Array),
  region: new Column(Uint8Array),
  organisations: [],
  regions: [],
});

export const participants = noun({
  name: 'participants',
  uses: ['process'],
  initial,
  save: ({ ids, seat, organisation, region, organisations, regions }) => ({
    ids: ids.bytes(),
    seat: seat.rows(ids.size),
    organisation: organisation.rows(ids.size),
    region: region.rows(ids.size),
    organisations: [...organisations],
    regions: [...regions],
  }),
  load(kept: Kept) {
    const ids = new IdTable('ptp');
    for (let at = 0; at < kept.ids.length; at += ID_BYTES) ids.addBytes(kept.ids.subarray(at, at + ID_BYTES));
    return {
      ids,
      seat: Column.of(Uint8Array, kept.seat),
      organisation: Column.of(Uint32Array, kept.organisation),
      region: Column.of(Uint8Array, kept.region),
      organisations: [...kept.organisations],
      regions: [...kept.regions],
    };
  },
  events: [joined, imported],
  commands: [join, importMany],
});
