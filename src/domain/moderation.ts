/**
 * Moderation of statements, in public: every act is in the journal with its reason, and with words that can be erased. Whoever
 * wrote a statement or disagrees with it does not act on it, and an appeal goes to somebody else.
 */
import { z } from 'zod';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { reference } from './fields.ts';
import {
  appealOutcomes,
  isOut,
  misplaced,
  moderationReasons,
  note,
  noted,
  queuedFor,
  settle as settled,
  unappealable,
  unsettleable,
  withNote,
} from './moderating.ts';
import type { Context } from './noun.ts';
import {
  find,
  parts,
  type See,
  type Statement,
  type StatementsState,
  sentence,
  statementId,
  submitted,
  unsayable,
} from './statement.ts';
import { voteOf } from './voteColumns.ts';

const { event, command } = parts;

export const moderated = event('statement.moderated', {
  v: 2,
  data: z.discriminatedUnion('action', [
    z.strictObject({ action: z.literal('approve'), statement: statementId }),
    z.strictObject({ action: z.literal('take-out'), statement: statementId, reason: z.enum(moderationReasons) }),
    z.strictObject({ action: z.literal('restore'), statement: statementId }),
  ]),
  older: { 1: (data) => data },
  secret: noted,
  publicity: 'open',
  evolve(state, { data, secret, actor, at, n }) {
    const { action: code, ...what } = data;
    state.acts.push({ at, by: actor, code, ...what, note: secret?.note });
    const reason = data.action === 'take-out' ? data.reason : undefined;
    const change = { status: reason ? 'out' : 'shown', moderatedOut: reason, into: undefined } as const;
    settle(state, data.statement, { ...change, note: secret?.note, moderatedBy: actor }, n);
  },
});

const merged = event('statement.merged', {
  v: 1,
  data: z.strictObject({ statement: statementId, into: statementId }),
  secret: noted,
  publicity: 'open',
  evolve(state, { data: { statement, into }, secret, actor, at, n }) {
    state.acts.push({ at, by: actor, code: 'merge', statement, other: into, note: secret?.note });
    const change = { status: 'merged', moderatedOut: 'duplicate', into } as const;
    settle(state, statement, { ...change, note: secret?.note, moderatedBy: actor }, n);
  },
});

const reworded = event('statement.reworded', {
  v: 1,
  data: z.strictObject({ statement: statementId, to: statementId }),
  secret: noted,
  publicity: 'open',
  evolve(state, { data: { statement, to }, secret, actor, at, n }) {
    state.acts.push({ at, by: actor, code: 'reword', statement, other: to, note: secret?.note });
    const change = { status: 'reworded', moderatedOut: 'reworded', into: to } as const;
    settle(state, statement, { ...change, note: secret?.note, moderatedBy: actor }, n);
  },
});

const appealed = event('statement.appealed', {
  v: 1,
  data: z.strictObject({ statement: statementId }),
  secret: z.strictObject({ why: z.string() }),
  publicity: 'committed',
  evolve(state, { data, secret, at }) {
    const statement = state.list[state.places.get(data.statement)!];
    statement.appeal = { at, why: secret?.why, state: 'open', note: undefined };
  },
});

const appealSettled = event('appeal.settled', {
  v: 1,
  data: z.strictObject({ statement: statementId, outcome: z.enum(appealOutcomes) }),
  secret: noted,
  publicity: 'open',
  evolve(state, { data, secret, actor, at, n }) {
    state.acts.push({ at, by: actor, code: data.outcome, statement: data.statement, note: secret?.note });
    const { appeal } = state.list[state.places.get(data.statement)!];
    if (appeal) appeal.note = secret?.note;
    if (data.outcome === 'overruled' && appeal) appeal.state = 'overruled';
    if (data.outcome === 'overruled') return;
    const change = { status: 'shown', moderatedOut: undefined, into: undefined, note: undefined } as const;
    settle(state, data.statement, { ...change, moderatedBy: actor }, n);
  },
});

type Change = Pick<Statement, 'status' | 'moderatedOut' | 'into' | 'note' | 'moderatedBy'>;

function settle(state: StatementsState, id: string, change: Change, n: number): void {
  const statement = state.list[state.places.get(id) ?? -1];
  if (!statement) return;
  if (change.status !== statement.status) state.moderatedAt = n;
  settled(statement, change);
}

/** The statement, if the actor may moderate it: not who wrote it, nor who disagrees with it. */
function impartial(state: StatementsState, id: string, { actor, see }: Context<See>): Statement | Refusal {
  const statement = find(state, id);
  if (isRefusal(statement)) return statement;
  const person = see.participants.ids.indexOf(actor.participant ?? actor.id);
  const place = state.places.get(statement.id)!;
  const objects = person !== -1 && (statement.by === person || voteOf(see.votes, person, place) === 'disagree');
  return objects ? refuse('recused', { statement: id }) : statement;
}

const moderate = command('statement.moderate', {
  summary: 'Approve a statement, take it out with a reason, or bring it back.',
  who: ['moderator', 'convener', 'operator'],
  input: z.discriminatedUnion('action', [
    z.strictObject({ action: z.literal('approve'), statement: reference, note: note.optional() }),
    z.strictObject({
      action: z.literal('take-out'),
      statement: reference,
      reason: z.enum(moderationReasons),
      note: note.optional(),
    }),
    z.strictObject({ action: z.literal('restore'), statement: reference, note: note.optional() }),
  ]),
  decide(state, { note, ...input }, context) {
    const statement = impartial(state, input.statement, context);
    if (isRefusal(statement)) return statement;
    const bad = misplaced(input.action, statement);
    return bad
      ? refuse(bad, { statement: statement.id })
      : [moderated({ ...input, statement: statement.id }, withNote(note))];
  },
});

const merge = command('statement.merge', {
  summary: 'Take a statement out because another says the same. Its votes stay with it.',
  who: ['moderator', 'convener', 'operator'],
  input: z.strictObject({ statement: reference, into: reference, note: note.optional() }),
  decide(state, { statement, into, note }, context) {
    const one = impartial(state, statement, context);
    if (isRefusal(one)) return one;
    const other = impartial(state, into, context);
    if (isRefusal(other)) return other;
    if (one === other) return refuse('merged-with-itself', { statement });
    if (isOut(one)) return refuse('already-out', { statement });
    if (other.status !== 'shown') return refuse('not-shown', { statement: into });
    return [merged({ statement: one.id, into: other.id }, withNote(note))];
  },
});

const reword = command('statement.reword', {
  summary: 'Put a statement in other words, as a new one that people vote on afresh; the old one goes out.',
  who: ['moderator', 'convener', 'operator'],
  input: z.strictObject({
    statement: reference,
    text: sentence,
    note: note.min(1),
  }),
  decide(state, { statement, text, note }, context) {
    const old = impartial(state, statement, context);
    if (isRefusal(old)) return old;
    if (isOut(old)) return refuse('already-out', { statement });
    const bad = unsayable(state, [text]);
    if (bad) return bad;
    const { id, meta, seed, language } = old;
    const to = context.newId('stm');
    return [
      submitted({ statement: to, meta, seed, waiting: false, from: id }, { text, language }),
      reworded({ statement: id, to }, { note }),
    ];
  },
});

const appeal = command('statement.appeal', {
  summary: 'Ask that somebody else looks at why your statement was taken out.',
  who: ['participant'],
  input: z.strictObject({ statement: reference, why: note.min(1) }),
  decide(state, { statement: id, why }, { actor, see }) {
    const statement = find(state, id);
    if (isRefusal(statement)) return statement;
    const person = see.participants.ids.indexOf(actor.id);
    if (person === -1 || statement.by !== person) return refuse('not-yours', { statement: id });
    const bad = unappealable(statement);
    return bad ? refuse(bad, { statement: id }) : [appealed({ statement: statement.id }, { why })];
  },
});

const settleAppeal = command('appeal.settle', {
  summary:
    'Decide an appeal against what another moderator did: upheld, the statement comes back; overruled, it stays out.',
  who: ['moderator', 'chair', 'convener'],
  input: z.strictObject({ statement: reference, outcome: z.enum(appealOutcomes), note: note.min(1) }),
  decide(state, { statement: id, outcome, note }, context) {
    const statement = impartial(state, id, context);
    if (isRefusal(statement)) return statement;
    const bad = unsettleable(statement, context.actor.id);
    return bad ? refuse(bad, { statement: id }) : [appealSettled({ statement: statement.id, outcome }, { note })];
  },
});

/** Something that waits for a moderator. */
export interface Queued {
  readonly place: number;
  readonly why: 'appealed' | 'waiting' | 'unreviewed';
  /** Since when, and how long. */
  readonly since: number;
  readonly waits: number;
}

/** What moderators have not looked at yet, oldest first. */
export function queueOf({ list }: StatementsState, now: number): Queued[] {
  const queue: Queued[] = [];
  for (const [place, statement] of list.entries()) {
    const why = queuedFor(statement, statement.text === undefined);
    if (!why) continue;
    const since = why === 'appealed' && statement.appeal ? statement.appeal.at : statement.at;
    queue.push({ place, why, since, waits: Math.max(0, now - since) });
  }
  return queue.sort((a, b) => a.since - b.since || a.place - b.place);
}

export const moderationEvents = [moderated, merged, reworded, appealed, appealSettled];
export const moderationCommands = [moderate, merge, reword, appeal, settleAppeal];
