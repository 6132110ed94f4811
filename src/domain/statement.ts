/** What a statement is, how one comes about, and the state of all of them. The commands are in statements.ts and moderation.ts. */
import { z } from 'zod';
import type { Id } from '../base/ids.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { idOf, text } from './fields.ts';
import type { Moderated, ModerationReason } from './moderating.ts';
import { type Actor, define } from './noun.ts';
import { isOpen, type ProcessState } from './process.ts';
import { hasFlag, type ParticipantsState } from './seating.ts';
import { normalised } from './similarity.ts';
import type { VotesState } from './voteColumns.ts';

export const statementId = idOf('stm');
export const translationId = idOf('trn');
export const LONGEST_STATEMENT = 400;
/** Something to read: letters that nobody sees are no statement. */
export const sentence = text(LONGEST_STATEMENT)
  .min(1)
  .refine((text) => normalised(text) !== '');
/** As in Polis (`max-cmts`): beyond this nobody can see a fair share. Also what fits a 16-bit column. */
export const MOST_STATEMENTS = 10_000;

/** Only a statement that is shown is voted on. */
/** `moderatedOut` is `duplicate` of what was merged. */
export type StatementStatus = 'waiting' | 'shown' | 'out' | 'merged' | 'reworded';

export interface Translation {
  readonly id: Id<'trn'>;
  readonly language: string;
  /** Undefined once erased. */
  readonly text: string | undefined;
  /** Who made it: a participant's pseudonym, or an account. */
  readonly by: string;
}

export interface Statement extends Moderated<StatementStatus, ModerationReason | 'reworded'> {
  readonly id: Id<'stm'>;
  /** Undefined once erased. */
  text: string | undefined;
  language: string;
  readonly meta: boolean;
  /** What an earlier tool called it: people quote that. */
  readonly label: string | undefined;
  /** Brought in by the convener to start from, not by a participant. */
  readonly seed: boolean;
  /** Row of the participant who said it, or whose statement it says in other words; −1 for none. */
  readonly by: number;
  /** The statement that it was merged into, or that says it in other words. Votes stay where they were cast. */
  into: Id<'stm'> | undefined;
  /** The statement that this one says in other words. */
  readonly from: Id<'stm'> | undefined;
  readonly translations: Translation[];
  /** How many have marked it as important to them. */
  important: number;
  readonly at: number;
}

/** What was done with a statement under a role, for all to read. */
export interface Act {
  readonly at: number;
  readonly by: string;
  readonly code: 'approve' | 'take-out' | 'restore' | 'merge' | 'reword' | 'upheld' | 'overruled';
  readonly statement: Id<'stm'>;
  readonly reason?: ModerationReason;
  /** Undefined where there are no words, or they were erased. */
  readonly note?: string;
  /** The one that stays, or that says it in other words. */
  readonly other?: Id<'stm'>;
}

export interface StatementsState {
  readonly list: Statement[];
  /** Oldest first. */
  readonly acts: Act[];
  /** Place in the list by id: the number by which votes know a statement. */
  readonly places: Map<string, number>;
  /** By place, the text as it is compared with others; empty where there is none. Follows from the list. */
  readonly plain: string[];
  /** By row of a participant, the places of what is important to them. */
  readonly marks: Map<number, number[]>;
  /** Journal size at the last act of moderation: figures computed before it are out of date. */
  moderatedAt: number;
}

export interface See {
  process: ProcessState;
  participants: ParticipantsState;
  votes: VotesState;
}

export const parts = define<StatementsState, See>();

export const submitted = parts.event('statement.submitted', {
  v: 2,
  data: z.strictObject({
    statement: statementId,
    meta: z.boolean(),
    seed: z.boolean(),
    label: z.string().max(20).optional(),
    /** Not shown before a moderator has looked at it. */
    waiting: z.boolean(),
    from: statementId.optional(),
  }),
  older: { 1: (data) => ({ ...Object(data), waiting: false }) },
  secret: z.strictObject({ text: z.string(), language: z.string() }),
  publicity: 'committed',
  evolve(state, { data, secret, at, actor }, { process, participants }) {
    const origin = data.from === undefined ? undefined : state.list[state.places.get(data.from) ?? -1];
    const by = origin?.by ?? participants.ids.indexOf(actor);
    add(state, {
      id: data.statement,
      text: secret?.text,
      language: secret?.language ?? process.charter?.language ?? 'und',
      meta: data.meta,
      label: data.label,
      seed: data.seed,
      by,
      status: data.waiting ? 'waiting' : 'shown',
      moderatedOut: undefined,
      // What somebody brings in under a role, they have looked at.
      reviewed: by === -1 || origin !== undefined,
      note: undefined,
      moderatedBy: undefined,
      into: undefined,
      from: data.from,
      translations: [],
      appeal: undefined,
      important: 0,
      at,
    });
  },
});

export const emptyStatements = (): StatementsState => ({
  list: [],
  acts: [],
  places: new Map(),
  plain: [],
  marks: new Map(),
  moderatedAt: 0,
});

function add(state: StatementsState, statement: Statement): void {
  state.places.set(statement.id, state.list.length);
  state.plain.push(plainOf(statement));
  state.list.push(statement);
}

export const plainOf = ({ text }: Statement): string => (text === undefined ? '' : normalised(text));

export function find(state: StatementsState, id: string): Statement | Refusal {
  return state.list[state.places.get(id) ?? -1] ?? refuse('unknown-statement', { statement: id });
}

/** Why a statement cannot be voted on; undefined where it can. */
export function unvotable({ id, status, text, into }: Statement): Refusal | undefined {
  switch (status) {
    case 'shown':
      return text === undefined ? refuse('text-erased', { statement: id }) : undefined;
    case 'waiting':
      return refuse('waiting-review', { statement: id });
    case 'out':
      return refuse('taken-out', { statement: id });
    default:
      return refuse(status === 'merged' ? 'merged' : 'reworded', { statement: id, into: into ?? '' });
  }
}

/** What keeps these texts from being said: no room, or that one of them has been said. */
export function unsayable(state: StatementsState, texts: readonly string[]): Refusal | undefined {
  if (state.list.length + texts.length > MOST_STATEMENTS)
    return refuse('too-many-statements', { most: MOST_STATEMENTS });
  const plain = texts.map(normalised);
  for (const [at, text] of plain.entries()) {
    const place = state.plain.indexOf(text);
    if (place !== -1) return refuse('same-statement', { statement: state.list[place].id });
    if (plain.indexOf(text) < at) return refuse('same-line', { line: at + 1 });
  }
  return undefined;
}

/** Until when something may be said: while a stage runs; or, where it has a time of its own, until the process is closed for good. */
export type SaidUntil = 'stages' | 'end';

export const isOver = (process: ProcessState, until: SaidUntil): boolean =>
  until === 'stages' ? !isOpen(process) : process.ended;

/** Row of the participant who acts, −1 where somebody acts under a role; or why nobody may add anything. */
export function acting(
  { process, participants }: Pick<See, 'process' | 'participants'>,
  actor: Actor,
  until: SaidUntil = 'stages',
): number | Refusal {
  if (!process.charter) return refuse('not-open');
  if (isOver(process, until)) return refuse('closed');
  const row = participants.ids.indexOf(actor.id);
  const gone = row === -1 ? actor.roles.includes('participant') : hasFlag(participants, row, 'erased');
  return gone ? refuse('not-a-participant') : row;
}

/** The same of who wants to say something: a participant has to have shown enough of who they are. */
export function saying(
  see: Pick<See, 'process' | 'participants'>,
  actor: Actor,
  until: SaidUntil = 'stages',
): number | Refusal {
  const by = acting(see, actor, until);
  if (isRefusal(by) || by === -1) return by;
  const level = see.process.charter?.levels.statement ?? 0;
  return see.participants.level.get(by) < level ? refuse('level-needed', { level }) : by;
}
