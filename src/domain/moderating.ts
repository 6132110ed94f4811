/**
 * Moderation in public, the same for statements (moderation.ts) and for every other input (inputs.ts): what may be done when, and
 * what it leads to. What is not shown keeps its words apart, so that no page shows them by mistake.
 */
import { z } from 'zod';
import { idOf, text } from './fields.ts';
import type { Input } from './input.ts';
import { define, type NewEvent } from './noun.ts';
import type { ProcessState } from './process.ts';
import type { Citable, citable } from './sources.ts';

export const LONGEST_NOTE = 1_000;
export const note = text(LONGEST_NOTE);
/** What a moderator says with an act: to the author, and to everybody. */
export const noted = z.strictObject({ note: z.string() });
export const withNote = (text: string | undefined) => (text ? { note: text } : undefined);

/** Why moderators take something out. Codes; sentences are in `words/`. */
export const moderationReasons = ['off-topic', 'duplicate', 'two-ideas', 'personal', 'unlawful', 'imported'] as const;
export type ModerationReason = (typeof moderationReasons)[number];
/** Those for whatever is no statement: several ideas are welcome there, and what repeats another one is answered as such. */
export const inputReasons = ['off-topic', 'personal', 'unlawful'] as const satisfies readonly ModerationReason[];

export const moderatorActions = ['approve', 'take-out', 'restore'] as const;
export type ModeratorAction = (typeof moderatorActions)[number];
export const appealOutcomes = ['upheld', 'overruled'] as const;

export interface Appeal {
  readonly at: number;
  /** Words of the author and of who settled it; undefined where there are none, or erased. */
  why: string | undefined;
  state: 'open' | 'upheld' | 'overruled';
  note: string | undefined;
}

/** What moderators have made of something. */
export interface Moderated<Status extends string = string, Reason extends string = string> {
  status: Status;
  /** Why it is not shown. */
  moderatedOut: Reason | undefined;
  /** Whether a moderator has looked at it, or none needs to. */
  reviewed: boolean;
  /** The last words of a moderator on it. */
  note: string | undefined;
  /** Who took it out, or acted on it last. */
  moderatedBy: string | undefined;
  appeal: Appeal | undefined;
}

export const isOut = ({ status }: { readonly status: string }): boolean => status !== 'shown' && status !== 'waiting';

/** Why a moderator cannot do this now; undefined where they can. */
export function misplaced(action: ModeratorAction, { status, reviewed }: Pick<Moderated, 'status' | 'reviewed'>) {
  if (action === 'restore') return isOut({ status }) ? undefined : 'not-out';
  if (isOut({ status })) return 'already-out';
  return action === 'approve' && reviewed ? 'already-approved' : undefined;
}

/** Why its author cannot appeal; undefined where they can. */
export function unappealable({ status, appeal }: Pick<Moderated, 'status' | 'appeal'>) {
  if (!isOut({ status })) return 'not-out';
  return appeal ? 'appealed-already' : undefined;
}

/** Why an appeal cannot be settled by somebody; undefined where it can. Not by who acted. */
export function unsettleable({ appeal, moderatedBy }: Pick<Moderated, 'appeal' | 'moderatedBy'>, account: string) {
  if (appeal?.state !== 'open') return 'no-appeal';
  return moderatedBy === account ? 'same-moderator' : undefined;
}

/** A moderator acted: an appeal falls with what it was against, and is upheld by what brings it back. */
export function settle<M extends Moderated>(of: M, change: Partial<M>): void {
  Object.assign(of, change, { reviewed: true });
  if (of.status !== 'shown') of.appeal = undefined;
  else if (of.appeal?.state === 'open') of.appeal.state = 'upheld';
}

/** Why something waits for a moderator; undefined where it does not. What is erased waits for nobody. */
export function queuedFor(
  { status, reviewed, appeal }: Pick<Moderated, 'status' | 'reviewed' | 'appeal'>,
  isErased: boolean,
): 'appealed' | 'waiting' | 'unreviewed' | undefined {
  if (appeal?.state === 'open') return 'appealed';
  if (reviewed || isErased) return undefined;
  return status === 'waiting' ? 'waiting' : 'unreviewed';
}

/** What was done with an input under a role, for all to read. */
export interface InputAct {
  readonly at: number;
  readonly by: string;
  readonly code: ModeratorAction | 'upheld' | 'overruled';
  readonly reason?: ModerationReason | undefined;
  /** Undefined where there are no words, or they were erased. */
  readonly note?: string | undefined;
}

/** What an author wrote, by the names under which inputs keep it. */
export const wordings = ['title', 'text', 'reason', 'remedy', 'links'] as const;
/** What of something is not shown: `reasons` of a step of the ledger, and words in `lines` of an assessment, among it. */
const hideable = [...wordings, 'reasons', 'alternatives', 'lines'] as const;
export type Held = Readonly<Record<string, unknown>>;

export interface InputModeration extends Moderated<'waiting' | 'shown' | 'out', ModerationReason> {
  /** Words of what is not shown: for its author, and for moderators. Undefined where it is shown, or they were erased. */
  held: Held | undefined;
  /** Oldest first. */
  readonly acts: InputAct[];
}

const untouched = (): InputModeration => ({
  ...{ status: 'shown', moderatedOut: undefined, reviewed: false, note: undefined, moderatedBy: undefined },
  ...{ appeal: undefined, held: undefined, acts: [] },
});

/** What moderators have made of an input; of one that nobody acted on, that it is shown. What was said elsewhere, nobody reads. */
export const moderationOf = ({ moderation, by }: Input): Readonly<InputModeration> =>
  moderation ?? { ...untouched(), reviewed: by === -1 };

/** The words of an input, also of one that is not shown: for its author, and for moderators. */
export const wordsOf = <I extends Input>(input: I): I => ({ ...input, ...input.moderation?.held });

/** Something that moderators may act on, as its noun keeps it. */
export interface Moderatable {
  moderation?: InputModeration | undefined;
}

/** An input as it comes in: where the charter says so, nobody reads it before a moderator has. */
export const comingIn = <I extends Input>(input: I, process: ProcessState): I =>
  input.by === -1 ? input : awaiting(input, process);

/** The same of what is part of something else, such as a word in a dialogue. */
export function awaiting<M extends object>(said: M, { charter }: ProcessState): M {
  if (charter?.moderation !== 'before') return said;
  const made = { ...said, moderation: untouched() };
  show(made, 'waiting');
  return made;
}

function show(input: Moderatable & { moderation: InputModeration }, status: InputModeration['status']): void {
  const { moderation } = input;
  moderation.status = status;
  if (status === 'shown') {
    Object.assign(input, moderation.held);
    moderation.held = undefined;
  } else if (!moderation.held) {
    const said: Record<string, unknown> = { ...input };
    const kept = hideable.filter((each) => each in said);
    moderation.held = Object.fromEntries(kept.map((each) => [each, said[each]]));
    Object.assign(input, Object.fromEntries(kept.map((each) => [each, wordless(said[each])])));
  }
}

/** Marks of an assessment stay where its words go. */
const wordless = (value: unknown): unknown =>
  !Array.isArray(value)
    ? undefined
    : value.flatMap((each) =>
        typeof each === 'string' ? [] : [{ ...each, reasoning: undefined, mitigation: undefined }],
      );

interface Inputs {
  readonly list: readonly Input[];
  readonly places: ReadonlyMap<string, number>;
}

/** The events by which inputs of one noun are moderated: a line in its list of events, and inputs.ts gives the commands. */
export const moderatedInputs = <S extends Inputs, See>({ noun, kind }: (typeof citable)[Citable]) =>
  moderatedWords<S, See>(noun, idOf(kind), ({ list, places }, id) => list[places.get(id) ?? -1]);

/** The same of what a noun keeps elsewhere: under another name, and found in its own way. */
export function moderatedWords<S, See>(
  noun: string,
  input: z.ZodType<string>,
  find: (state: S, id: string) => Moderatable | undefined,
) {
  const { event } = define<S, See>();
  const found = (state: S, id: string) => {
    const input = find(state, id);
    if (!input) return undefined;
    input.moderation ??= untouched();
    // Set one line above.
    return input as Moderatable & { moderation: InputModeration };
  };
  return [
    event(`${noun}.moderated`, {
      v: 1,
      data: z.strictObject({
        input,
        action: z.enum(moderatorActions),
        /** Of what is taken out. */
        reason: z.enum(inputReasons).optional(),
      }),
      secret: noted,
      publicity: 'open',
      evolve(state, { data: { input: id, action, reason }, secret, at, actor: by }) {
        const input = found(state, id);
        if (!input) return;
        const { moderation } = input;
        moderation.acts.push({ at, by, code: action, reason, note: secret?.note });
        show(input, action === 'take-out' ? 'out' : 'shown');
        settle(moderation, { moderatedOut: reason, note: secret?.note, moderatedBy: by });
      },
    }),
    event(`${noun}.appealed`, {
      v: 1,
      data: z.strictObject({ input }),
      secret: z.strictObject({ why: z.string() }),
      publicity: 'committed',
      evolve(state, { data, secret, at }) {
        const input = found(state, data.input);
        if (input) input.moderation.appeal = { at, why: secret?.why, state: 'open', note: undefined };
      },
    }),
    event(`${noun}.reheard`, {
      v: 1,
      data: z.strictObject({ input, outcome: z.enum(appealOutcomes) }),
      secret: noted,
      publicity: 'open',
      evolve(state, { data: { input: id, outcome }, secret, at, actor: by }) {
        const input = found(state, id);
        const appeal = input?.moderation.appeal;
        if (!input || !appeal) return;
        const { moderation } = input;
        moderation.acts.push({ at, by, code: outcome, note: secret?.note });
        appeal.note = secret?.note;
        if (outcome === 'overruled') {
          appeal.state = 'overruled';
          return;
        }
        show(input, 'shown');
        settle(moderation, { moderatedOut: undefined, note: undefined, moderatedBy: by });
      },
    }),
  ];
}

/** An event of those, by the name of its noun: the commands are of all nouns alike. */
export const moderatedIn = (
  noun: string,
  what: 'moderated' | 'appealed' | 'reheard',
  data: { readonly input: string } & Readonly<Record<string, unknown>>,
  secret?: object,
): NewEvent => ({ type: `${noun}.${what}`, v: 1, data, ...(secret && { secret }) });
