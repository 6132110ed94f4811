/** What people say: short statements, one idea each, that others vote on. Texts stand in the vault and may be erased. */
import { z } from 'zod';
import { type Id, isId } from '../base/ids.ts';
import { refuse } from '../base/result.ts';
import { define, type NewEvent } from './noun.ts';
import { isOpen, type ProcessState } from './process.ts';

export const statementId = z.custom<Id<'stm'>>((value) => typeof value === 'string' && isId('stm', value));
export const LONGEST_STATEMENT = 400;
/** Earlier tools allowed longer ones; beyond a record's own limit in the reader nothing comes here. */
const LONGEST_IMPORTED = 1_000_000;
/** As in Polis (`max-cmts`): beyond this nobody can see a fair share. Also what fits a 16-bit column. */
export const MOST_STATEMENTS = 10_000;

/** Why moderators take a statement out. Codes; sentences are in `words/`. */
export const moderationReasons = ['off-topic', 'duplicate', 'two-ideas', 'personal', 'unlawful', 'imported'] as const;
export type ModerationReason = (typeof moderationReasons)[number];

export interface Statement {
  readonly id: Id<'stm'>;
  /** Undefined once erased. */
  text: string | undefined;
  language: string;
  readonly meta: boolean;
  /** What an earlier tool called it: people quote that. */
  readonly label: string | undefined;
  /** Brought in by the convener to start from, not by a participant. */
  readonly seed: boolean;
  moderatedOut: ModerationReason | undefined;
  readonly at: number;
}

export interface StatementsState {
  readonly list: Statement[];
  /** Place in the list by id: the number by which votes know a statement. */
  readonly places: Map<string, number>;
  /** Journal size at the last act of moderation: figures computed before it are out of date. */
  moderatedAt: number;
}

const { event, command, noun } = define<StatementsState, { process: ProcessState }>();

const submitted = event('statement.submitted', {
  v: 1,
  data: z.strictObject({
    statement: statementId,
    meta: z.boolean(),
    seed: z.boolean(),
    label: z.string().max(20).optional(),
  }),
  secret: z.strictObject({ text: z.string(), language: z.string() }),
  publicity: 'committed',
  evolve(state, { data, secret, at }, { process }) {
    state.places.set(data.statement, state.list.length);
    state.list.push({
      id: data.statement,
      text: secret?.text,
      language: secret?.language ?? process.charter?.language ?? 'und',
      meta: data.meta,
      label: data.label,
      seed: data.seed,
      moderatedOut: undefined,
      at,
    });
  },
});

const moderated = event('statement.moderated', {
  v: 1,
  data: z.discriminatedUnion('action', [
    z.strictObject({ action: z.literal('take-out'), statement: statementId, reason: z.enum(moderationReasons) }),
    z.strictObject({ action: z.literal('restore'), statement: statementId }),
  ]),
  publicity: 'open',
  evolve(state, { data, n }) {
    const place = state.places.get(data.statement);
    if (place === undefined) return;
    state.moderatedAt = n;
    state.list[place].moderatedOut = data.action === 'take-out' ? data.reason : undefined;
  },
});

const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

const submit = command('statement.submit', {
  summary: 'Say something that others can agree or disagree with.',
  who: ['participant', 'convener', 'operator'],
  input: z.strictObject({ text: z.string().trim().min(1).max(LONGEST_STATEMENT), language: language.optional() }),
  decide(state, input, { actor, see, newId }) {
    const { charter } = see.process;
    if (!charter) return refuse('not-open');
    if (!isOpen(see.process)) return refuse('closed');
    if (state.list.length >= MOST_STATEMENTS) return refuse('too-many-statements', { most: MOST_STATEMENTS });
    const same = state.list.find((statement) => statement.text === input.text);
    if (same) return refuse('same-statement', { statement: same.id });
    const seed = !actor.roles.includes('participant');
    const secret = { text: input.text, language: input.language ?? charter.language };
    return [submitted({ statement: newId('stm'), meta: false, seed }, secret)];
  },
});

const importMany = command('statements.import', {
  summary: 'Bring in the statements of an earlier conversation.',
  who: ['convener', 'operator'],
  input: z.strictObject({
    statements: z
      .array(
        z.strictObject({
          text: z.string().max(LONGEST_IMPORTED),
          language: language.optional(),
          meta: z.boolean(),
          seed: z.boolean(),
          label: z.string().max(20).optional(),
          moderatedOut: z.enum(moderationReasons).optional(),
        }),
      )
      .max(MOST_STATEMENTS),
  }),
  decide(state, { statements }, { see, newId }) {
    const { charter } = see.process;
    if (!charter) return refuse('not-open');
    if (state.list.length + statements.length > MOST_STATEMENTS) {
      return refuse('too-many-statements', { most: MOST_STATEMENTS });
    }
    const events: NewEvent[] = [];
    for (const { text, language, meta, seed, label, moderatedOut } of statements) {
      const statement = newId('stm');
      events.push(submitted({ statement, meta, seed, label }, { text, language: language ?? charter.language }));
      if (moderatedOut) events.push(moderated({ action: 'take-out', statement, reason: moderatedOut }));
    }
    return events;
  },
});

const moderate = command('statement.moderate', {
  summary: 'Take a statement out, with a reason, or bring it back.',
  who: ['moderator', 'convener', 'operator'],
  input: z.discriminatedUnion('action', [
    z.strictObject({ action: z.literal('take-out'), statement: z.string(), reason: z.enum(moderationReasons) }),
    z.strictObject({ action: z.literal('restore'), statement: z.string() }),
  ]),
  decide(state, input) {
    const statement = state.list[state.places.get(input.statement) ?? -1];
    if (!statement) return refuse('unknown-statement', { statement: input.statement });
    if ((input.action === 'take-out') === (statement.moderatedOut !== undefined)) {
      return refuse(input.action === 'take-out' ? 'already-out' : 'not-out', { statement: statement.id });
    }
    return [moderated({ ...input, statement: statement.id })];
  },
});

export const statements = noun({
  name: 'statements',
  uses: ['process'],
  initial: (): StatementsState => ({ list: [], places: new Map(), moderatedAt: 0 }),
  save: ({ list, moderatedAt }) => structuredClone({ list: [...list], moderatedAt }),
  load: ({ list, moderatedAt }: { list: Statement[]; moderatedAt: number }) => ({
    list: structuredClone(list),
    places: new Map(list.map((statement, place) => [statement.id, place])),
    moderatedAt,
  }),
  events: [submitted, moderated],
  commands: [submit, importMany, moderate],
});
