/** What people think of the statements: they vote, change their mind, or take a vote back. Kept as columns (voteColumns.ts). */
import { z } from 'zod';
import { fromBase64 } from '../base/base64.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { joined } from '../base/rows.ts';
import { countAll, countGrown, countLeft, type KeptCohorts, loadCohorts, saveCohorts } from './cohorts.ts';
import { CHUNK, Column } from './columns.ts';
import { reference } from './fields.ts';
import { type Context, define, type NewEvent } from './noun.ts';
import { columnProblem, columnText, participantId } from './participants.ts';
import { isOpen, type ProcessState } from './process.ts';
import { hasFlag, type ParticipantsState } from './seating.ts';
import { type StatementsState, statementId, unvotable } from './statement.ts';
import {
  chains,
  emptyVotes,
  numberOf,
  put,
  putMany,
  type VotesState,
  type VoteValue,
  voteOf,
  voteValues,
  WITHDRAWN,
  withdrawAll,
} from './voteColumns.ts';

export { heardFrom, type VotesState, type VoteValue, voteOf, votesOf, voteValues } from './voteColumns.ts';

/** Figures move only when at least this many people have voted since they last moved (trust §2.2). */
export const BATCH_PEOPLE = 10;
/** Every statement a page shows was drawn with at least this, divided by the number of statements (opinion/routing.ts). */
export const UNIFORM_SHARE = 0.1;

interface See {
  process: ProcessState;
  participants: ParticipantsState;
  statements: StatementsState;
}

const { event, command, noun } = define<VotesState, See>();

const cast = event('vote.cast', {
  v: 2,
  data: z.strictObject({
    statement: statementId,
    value: z.enum(voteValues),
    /** How probable it was that this person was asked about this statement then; absent where they chose it themselves. */
    propensity: z.number().min(0).max(1).optional(),
  }),
  older: { 1: (data) => data },
  publicity: 'committed',
  evolve(state, { data, actor }, { participants, statements }) {
    const person = participants.ids.indexOf(actor);
    put(state, person, participants.seat.get(person), statements.places.get(data.statement)!, numberOf[data.value]);
  },
});

const withdrawn = event('vote.withdrawn', {
  v: 1,
  data: z.strictObject({ statement: statementId }),
  publicity: 'committed',
  evolve(state, { data, actor }, { participants, statements }) {
    const person = participants.ids.indexOf(actor);
    put(state, person, participants.seat.get(person), statements.places.get(data.statement)!, WITHDRAWN);
  },
});

/** All votes of somebody who is forgotten before the close. */
export const withdrawnAll = event('votes.withdrawn', {
  v: 1,
  data: z.strictObject({ participant: participantId }),
  publicity: 'open',
  evolve(state, { data }, { participants }) {
    const person = participants.ids.indexOf(data.participant);
    if (person !== -1) withdrawAll(state, person, participants.seat.get(person));
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
  evolve(state, { data }, { participants }) {
    putMany(state, participants.seat, participants.ids.size, {
      participant: fromBase64(Uint32Array, data.participant),
      statement: fromBase64(Uint16Array, data.statement),
      value: fromBase64(Int8Array, data.value),
    });
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
  evolve(state, { n, at }, { process }) {
    count(state, process);
    state.released = { rows: state.count, n, at };
    state.waiting.clear();
  },
});

/** Figures that nobody sees before the close, or that are open vote by vote, count all of them; others move by cohorts. */
function count(state: VotesState, process: ProcessState): void {
  const { figures, smallCell = 5 } = process.charter ?? {};
  if (figures !== 'batched') countAll(state.cohorts);
  else if (isOpen(process)) countGrown(state.cohorts, state, smallCell);
  else countLeft(state.cohorts, state, smallCell);
}

/** The release that is due once `people` have voted since the last one, if it is due. */
function releaseFor(people: number, { charter }: ProcessState): NewEvent[] {
  return people >= (charter?.figures === 'live' ? 1 : BATCH_PEOPLE) ? [released({})] : [];
}

const vote = z.strictObject({
  statement: reference,
  value: z.enum(voteValues),
  propensity: z.number().min(0).max(1).optional(),
});
type Vote = z.infer<typeof vote>;
export const MOST_VOTES_AT_ONCE = 100;

/** Row of the participant who acts, or why they may not. */
function voter({ actor, see }: Context<See>): number | Refusal {
  if (!isOpen(see.process)) return refuse('closed');
  const person = see.participants.ids.indexOf(actor.id);
  const gone = person === -1 || hasFlag(see.participants, person, 'erased');
  return gone ? refuse('not-a-participant') : person;
}

/** Events for all of a person's votes, or the refusal of one of them. What somebody thinks already is nothing new. */
function casting(state: VotesState, votes: readonly Vote[], context: Context<See>): NewEvent[] | Refusal {
  const person = voter(context);
  if (isRefusal(person)) return person;
  const { process, participants, statements } = context.see;
  const level = process.charter?.levels.vote ?? 0;
  if (participants.level.get(person) < level) return refuse('level-needed', { level });
  const made: NewEvent[] = [];
  const given = new Map<number, VoteValue>();
  for (const { statement, value, propensity } of votes) {
    const place = statements.places.get(statement);
    if (place === undefined) return refuse('unknown-statement', { statement });
    const known = statements.list[place];
    const bad = unvotable(known);
    if (bad) return bad;
    if ((given.get(place) ?? voteOf(state, person, place)) === value) continue;
    given.set(place, value);
    const drawn = propensity === undefined ? undefined : { propensity: clipped(propensity, statements.list.length) };
    made.push(cast({ statement: known.id, value, ...drawn }));
  }
  return withRelease(state, made, person, process);
}

function withRelease(state: VotesState, made: NewEvent[], person: number, process: ProcessState): NewEvent[] {
  if (made.length === 0) return [];
  const waiting = state.waiting.size + (state.waiting.has(person) ? 0 : 1);
  return [...made, ...releaseFor(waiting, process)];
}

/** A page may say what it likes: below what routing gives to every statement is no propensity, and would weigh too much. */
const clipped = (propensity: number, statements: number): number =>
  Math.round(1e6 * Math.max(UNIFORM_SHARE / statements, propensity)) / 1e6;

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

const withdraw = command('vote.withdraw', {
  summary: 'Take back a vote, as if it had never been cast.',
  who: ['participant'],
  input: z.strictObject({ statement: reference }),
  decide(state, { statement }, context) {
    const person = voter(context);
    if (isRefusal(person)) return person;
    const { process, statements } = context.see;
    const place = statements.places.get(statement);
    if (place === undefined) return refuse('unknown-statement', { statement });
    if (voteOf(state, person, place) === undefined) return [];
    return withRelease(state, [withdrawn({ statement: statements.list[place].id })], person, process);
  },
});

const importMany = command('votes.import', {
  summary: 'Bring in many votes at once, oldest first, as columns.',
  // With votes under people's names: nobody's over the web.
  who: ['operator'],
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
    return [imported(input), ...releaseFor(people.size, see.process)];
  },
});

interface Kept {
  participant: Uint32Array;
  statement: Uint16Array;
  value: Int8Array;
  heard: Uint32Array;
  cohorts: KeptCohorts;
  own: number;
  released: VotesState['released'];
  waiting: number[];
}

export const votes = noun({
  name: 'votes',
  uses: ['process', 'participants', 'statements'],
  initial: emptyVotes,
  save: (state) => ({
    participant: state.participant.rows(state.count),
    statement: state.statement.rows(state.count),
    value: state.value.rows(state.count),
    // A copy: unlike the others, this column changes where it has been written.
    heard: joined(state.heard.rows(state.heard.chunks.length * CHUNK)),
    cohorts: saveCohorts(state.cohorts),
    own: state.own,
    released: { ...state.released },
    waiting: [...state.waiting],
  }),
  load(kept: Kept) {
    return {
      ...emptyVotes(),
      count: kept.participant.length,
      participant: Column.of(Uint32Array, kept.participant),
      statement: Column.of(Uint16Array, kept.statement),
      value: Column.of(Int8Array, kept.value),
      ...chains(kept.participant),
      heard: Column.of(Uint32Array, kept.heard),
      cohorts: loadCohorts(kept.cohorts),
      own: kept.own,
      released: { ...kept.released },
      waiting: new Set(kept.waiting),
    };
  },
  // After the close they move nothing any more.
  erasing: (_state, { process }, participant) => (isOpen(process) ? [withdrawnAll({ participant })] : []),
  events: [cast, withdrawn, withdrawnAll, imported, released],
  commands: [castCommand, castMany, withdraw, importMany],
});
