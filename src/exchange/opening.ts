/** From what was read or simulated elsewhere to the commands that open a process with it, all or nothing. */
import { toBase64 } from '../base/base64.ts';
import type { CharterInput } from '../domain/index.ts';
import type { ModerationReason } from '../domain/statements.ts';
import type { Seating } from '../opinion/seating.ts';
import type { VoteLog } from '../opinion/types.ts';
import type { PolisConversation } from './polis.ts';
import type { Sample } from './sample.ts';

/** A command of the register, without who gives it. */
export interface Order {
  readonly command: string;
  readonly input: unknown;
}

/** Votes a command carries: a block's base64 stays far below what one JSON text can hold. */
const BLOCK = 2_000_000;
const DAY_MS = 86_400_000;
const NO_SEATS: Pick<CharterInput, 'seats' | 'stages' | 'smallCell' | 'figures'> = {
  seats: [],
  stages: [],
  smallCell: 5,
  figures: 'batched',
};

/** The commands that open a process at `slug` with a Polis conversation. Times are kept, but shown nowhere. */
export function ordersOfPolis(conversation: PolisConversation, slug: string, language: string): Order[] {
  const { summary, log, statementIds, participantIds } = conversation;
  const charter: CharterInput = {
    ...NO_SEATS,
    slug,
    title: clipped(summary?.topic || slug, 120),
    question: clipped(summary?.description || summary?.topic || '', 600),
    outcome: '',
    convener: '',
    language,
    simulated: summary?.simulated ?? false,
  };
  const statements = polisStatements(conversation);
  const placeOf = new Map(statements.map(({ id }, place) => [id, place]));
  const place = Uint16Array.from(statementIds, (id) => placeOf.get(id)!);
  return [
    { command: 'process.open', input: charter },
    participantsOrder(participantIds, new Uint8Array(participantIds.length)),
    { command: 'statements.import', input: { statements: statements.map(({ id: _, ...statement }) => statement) } },
    ...voteOrders(log, place),
    // It was held elsewhere and is over: nobody adds to it by accident.
    { command: 'process.close', input: {} },
  ];
}

/** Every statement of the files in id order; one that was voted on but has no text stands there without. */
function polisStatements({ statements, statementIds }: PolisConversation) {
  const known = new Map(
    statements.map(({ id, text, meta, seed, moderated }) => {
      const moderatedOut: ModerationReason | undefined = moderated === -1 ? 'imported' : undefined;
      return [id, { id, label: String(id), text, meta, seed: seed ?? false, moderatedOut }] as const;
    }),
  );
  for (const id of statementIds) {
    if (!known.has(id)) {
      known.set(id, { id, label: String(id), text: '', meta: false, seed: false, moderatedOut: undefined });
    }
  }
  return [...known.values()].sort((a, b) => a.id - b.id);
}

/** The commands that open the sample process, as if its listening had begun three weeks before `now`. */
export function ordersOfSample({ charter, participants, statements, votes }: Sample, now: number): Order[] {
  const heard = Math.max(...votes.seconds) * 1000;
  let closesAt = now - heard;
  const stages = charter.stages.map(({ id, name, days }) => {
    closesAt += days * DAY_MS;
    return { id, name, closesAt: Math.ceil(closesAt / DAY_MS) * DAY_MS };
  });
  const seats = charter.seats.map(({ id }) => id);
  const texts = statements.map(({ text, meta, seconds, moderatedOut }) => {
    return { text, meta, moderatedOut, seed: seconds === 0 };
  });
  const log: VoteLog = {
    ...votes,
    participants: participants.length,
    statements: statements.length,
    at: Float64Array.from(votes.seconds, (second) => now - heard + second * 1000),
  };
  return [
    { command: 'process.open', input: { ...charter, stages, seats: [...charter.seats] } },
    participantsOrder(
      Uint32Array.from(participants.keys()),
      Uint8Array.from(participants, ({ seat }) => (seat ? seats.indexOf(seat) + 1 : 0)),
      participants.map(({ organisation }) => organisation),
      participants.map(({ region }) => region),
    ),
    { command: 'statements.import', input: { statements: texts } },
    ...voteOrders(log, Uint16Array.from(statements.keys())),
  ];
}

/** The commands that open a made-up process at `slug`, of nothing but people in seats and organisations, and their votes. */
export function ordersOfPeople(slug: string, log: VoteLog, { seats, seat, organisation }: Seating): Order[] {
  const charter: CharterInput = {
    ...NO_SEATS,
    ...{
      slug,
      title: 'A measurement',
      question: 'How long?',
      outcome: '',
      convener: '',
      language: 'en',
      simulated: true,
    },
    seats: Array.from({ length: seats }, (_, i) => {
      return { id: `seat-${i + 1}`, name: `Seat ${i + 1}`, letter: String.fromCharCode(65 + i) };
    }),
  };
  const texts = Array.from({ length: log.statements }, (_, at) => {
    return { text: `Statement ${at + 1} of a measurement.`, meta: false, seed: true };
  });
  const people = Uint32Array.from({ length: log.participants }, (_, row) => row);
  const names = Array.from(organisation, (number) => (number === 0 ? '' : `Organisation ${number}`));
  return [
    { command: 'process.open', input: charter },
    participantsOrder(people, seat, names),
    { command: 'statements.import', input: { statements: texts } },
    ...voteOrders(log, Uint16Array.from(texts.keys())),
  ];
}

function participantsOrder(
  sourceIds: Uint32Array,
  seat: Uint8Array,
  organisations: readonly string[] = [],
  regions: readonly string[] = [],
): Order {
  const numbered = (values: readonly string[]): { names: string[]; numbers: number[] } => {
    const names = [...new Set(values)].filter((name) => name !== '');
    const number = new Map(names.map((name, at) => [name, at + 1]));
    return { names, numbers: Array.from(sourceIds, (_, row) => number.get(values[row]) ?? 0) };
  };
  const organisation = numbered(organisations);
  const region = numbered(regions);
  return {
    command: 'participants.import',
    input: {
      count: sourceIds.length,
      seat: toBase64(seat),
      sourceIds: toBase64(sourceIds),
      organisations: organisation.names,
      organisation: toBase64(Uint32Array.from(organisation.numbers)),
      regions: region.names,
      region: toBase64(Uint8Array.from(region.numbers)),
    },
  };
}

/** The votes in time order, in blocks. `place` gives the statement's place in the process by its index in the log. */
function voteOrders(log: VoteLog, place: Uint16Array): Order[] {
  const rows = rowsByTime(log);
  const orders: Order[] = [];
  for (let from = 0; from < rows.length; from += BLOCK) {
    const block = rows.subarray(from, from + BLOCK);
    const { at } = log;
    const first = at ? Math.floor(at[block[0]]) : 0;
    orders.push({
      command: 'votes.import',
      input: {
        count: block.length,
        participant: toBase64(Uint32Array.from(block, (row) => log.participant[row])),
        statement: toBase64(Uint16Array.from(block, (row) => place[log.statement[row]])),
        value: toBase64(Int8Array.from(block, (row) => log.value[row])),
        seconds: toBase64(Uint32Array.from(block, (row) => (at ? Math.floor((at[row] - first) / 1000) : 0))),
        from: first,
      },
    });
  }
  return orders;
}

/** Row numbers, oldest first; rows of the same moment keep their order. */
function rowsByTime({ value, at }: VoteLog): Uint32Array {
  const rows = Uint32Array.from(value.keys());
  if (at) rows.sort((a, b) => at[a] - at[b] || a - b);
  return rows;
}

/** A text cut at the last word that fits, with an ellipsis where something was cut. */
function clipped(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > longest / 2 ? cut.slice(0, end) : cut).toWellFormed()}…`;
}
