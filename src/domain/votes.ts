/**
 * What people think of the statements. Every vote is kept as a row of columns, 11 bytes: who, on what, how, and the row of
 * the same person's vote before it, so that a person's votes can be walked without an index of their own.
 */
import { z } from 'zod';
import { fromBase64 } from '../base/base64.ts';
import { type Refusal, refuse } from '../base/result.ts';
import { Column } from './columns.ts';
import { type Context, define, type NewEvent } from './noun.ts';
import { columnProblem, columnText, type ParticipantsState } from './participants.ts';
import { isOpen, type ProcessState } from './process.ts';
import { type StatementsState, statementId } from './statements.ts';

export const voteValues = ['agree', 'pass', 'disagree'] as const;
export type VoteValue = (typeof voteValues)[number];
/** As kept in columns and as `opinion/` counts: the one place where the words become numbers. */
const numberOf = { agree: 1, pass: 0, disagree: -1 } as const;
const wordOf = (value: number): VoteValue => voteValues[1 - value];

/** Figures move only when at least this many people have voted since they last moved (trust §2.2). */
export const BATCH_PEOPLE = 10;

export interface VotesState {
  count: number;
  readonly participant: Column<Uint32Array>;
  readonly statement: Column<Uint16Array>;
  readonly value: Column<Int8Array>;
  /** Row + 1 of the same person's vote before this one; 0 for their first. */
  readonly previous: Column<Uint32Array>;
  /** Per participant: row + 1 of their latest vote; 0 for none. */
  readonly latest: Column<Uint32Array>;
  /** Rows whose votes are in released figures, the journal size then, and its time. */
  released: { rows: number; n: number; at: number };
  /** Who has voted since. */
  readonly waiting: Set<number>;
}

interface See {
  process: ProcessState;
  participants: ParticipantsState;
  statements: StatementsState;
}

const { event, command, noun } = define<VotesState, See>();

const cast = event('vote.cast', {
  v: 1,
  data: z.strictObject({ statement: statementId, value: z.enum(voteValues) }),
  publicity: 'committed',
  evolve(state, { data, actor }, { participants, statements }) {
    const person = participants.ids.indexOf(actor);
    append(state, person, statements.places.get(data.statement)!, numberOf[data.value]);
  },
});

/** Many votes at once, oldest first, by place of the person and of the statement in this process. */
const imported = event('votes.imported', {
  v: 1,
  data: z.strictObject({
    count: z.number().int().positive(),
    participant: z.string(),
    statement: z.string(),
    value: z.string(),
    /** Seconds since `from`, which is in milliseconds: kept for the study of arrivals, never shown. */
    seconds: z.string(),
    from: z.number().int(),
  }),
  publicity: 'committed',
  evolve(state, { data }) {
    const participant = fromBase64(Uint32Array, data.participant);
    const statement = fromBase64(Uint16Array, data.statement);
    const value = fromBase64(Int8Array, data.value);
    for (let row = 0; row < data.count; row++) append(state, participant[row], statement[row], value[row]);
  },
});

/**
 * Figures move to here. `decide` asks for it once enough people have voted since the last one; the lane appends it when a
 * stage closes, for nothing more will come then.
 */
export const released = event('batch.released', {
  v: 1,
  data: z.strictObject({}),
  publicity: 'open',
  evolve(state, { n, at }) {
    state.released = { rows: state.count, n, at };
    state.waiting.clear();
  },
});

/** The release that is due once `people` have voted since the last one, if it is due. */
const releaseFor = (people: number): NewEvent[] => (people >= BATCH_PEOPLE ? [released({})] : []);

function append(state: VotesState, person: number, statement: number, value: number): void {
  const row = state.count++;
  state.participant.set(row, person);
  state.statement.set(row, statement);
  state.value.set(row, value);
  state.previous.set(row, latestOf(state, person));
  state.latest.set(person, row + 1);
  state.waiting.add(person);
}

/** Row + 1 of a person's latest vote, 0 for none, also for people beyond the column. */
function latestOf({ latest }: VotesState, person: number): number {
  return latest.has(person) ? latest.get(person) : 0;
}

/** How a person has voted on a statement: their latest vote on it. Walks back through their votes. */
export function voteOf(state: VotesState, person: number, statement: number): VoteValue | undefined {
  for (let row = latestOf(state, person) - 1; row >= 0; row = state.previous.get(row) - 1) {
    if (state.statement.get(row) === statement) return wordOf(state.value.get(row));
  }
  return undefined;
}

const vote = z.strictObject({ statement: z.string(), value: z.enum(voteValues) });
type Vote = z.infer<typeof vote>;
export const MOST_VOTES_AT_ONCE = 100;

/** Events for all of a person's votes, or the refusal of one of them. What somebody thinks already is nothing new. */
function casting(state: VotesState, votes: readonly Vote[], { actor, see }: Context<See>): NewEvent[] | Refusal {
  if (!isOpen(see.process)) return refuse('closed');
  const person = see.participants.ids.indexOf(actor.id);
  if (person === -1) return refuse('not-a-participant');
  const made: NewEvent[] = [];
  const given = new Map<number, VoteValue>();
  for (const { statement, value } of votes) {
    const place = see.statements.places.get(statement);
    if (place === undefined) return refuse('unknown-statement', { statement });
    const { id, moderatedOut } = see.statements.list[place];
    if (moderatedOut) return refuse('taken-out', { statement: id });
    if ((given.get(place) ?? voteOf(state, person, place)) === value) continue;
    given.set(place, value);
    made.push(cast({ statement: id, value }));
  }
  if (made.length === 0) return [];
  const waiting = state.waiting.size + (state.waiting.has(person) ? 0 : 1);
  return [...made, ...releaseFor(waiting)];
}

const castCommand = command('vote.cast', {
  summary: 'Agree, disagree or pass on a statement; a later vote replaces an earlier one.',
  who: ['participant'],
  input: vote,
  decide: (state, input, context) => casting(state, [input], context),
});

const castMany = command('votes.cast', {
  summary: 'Cast several votes at once, in the order in which they were given: all of them, or none.',
  who: ['participant'],
  input: z.strictObject({ votes: z.array(vote).min(1).max(MOST_VOTES_AT_ONCE) }),
  decide: (state, { votes }, context) => casting(state, votes, context),
});

const importMany = command('votes.import', {
  summary: 'Bring in many votes at once, oldest first, as columns.',
  who: ['convener', 'operator'],
  input: z.strictObject({
    count: z.number().int().positive().max(10_000_000),
    participant: columnText(4),
    statement: columnText(2),
    value: columnText(1),
    seconds: columnText(4),
    from: z.number().int(),
  }),
  decide(state, input, { see }) {
    const { count } = input;
    const value = fromBase64(Int8Array, input.value);
    const participant = fromBase64(Uint32Array, input.participant);
    const bad =
      columnProblem('participant', count, participant, see.participants.ids.size - 1) ??
      columnProblem('statement', count, fromBase64(Uint16Array, input.statement), see.statements.list.length - 1) ??
      columnProblem('seconds', count, fromBase64(Uint32Array, input.seconds), 0xffffffff) ??
      columnProblem('value', count, value, 1) ??
      columnProblem('value', count, value.map(Math.abs), 1);
    if (bad) return bad;
    const people = new Set(state.waiting);
    for (let row = 0; row < count && people.size < BATCH_PEOPLE; row++) people.add(participant[row]);
    return [imported(input), ...releaseFor(people.size)];
  },
});

interface Kept {
  participant: Uint32Array;
  statement: Uint16Array;
  value: Int8Array;
  released: VotesState['released'];
  waiting: number[];
}

const initial = (): VotesState => ({
  count: 0,
  participant: new Column(Uint32Array),
  statement: new Column(Uint16Array),
  value: new Column(Int8Array),
  previous: new Column(Uint32Array),
  latest: new Column(Uint32Array),
  released: { rows: 0, n: 0, at: 0 },
  waiting: new Set(),
});

export const votes = noun({
  name: 'votes',
  uses: ['process', 'participants', 'statements'],
  initial,
  save: (state) => ({
    participant: state.participant.rows(state.count),
    statement: state.statement.rows(state.count),
    value: state.value.rows(state.count),
    released: { ...state.released },
    waiting: [...state.waiting],
  }),
  load(kept: Kept) {
    const state = initial();
    for (let row = 0; row < kept.participant.length; row++) {
      append(state, kept.participant[row], kept.statement[row], kept.value[row]);
    }
    state.released = { ...kept.released };
    state.waiting.clear();
    for (const person of kept.waiting) state.waiting.add(person);
    return state;
  },
  events: [cast, imported, released],
  commands: [castCommand, castMany, importMany],
});
