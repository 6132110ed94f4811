/**
 * Moderation of what participants write besides statements: contributions, comments, amendments and objections. What is taken
 * out keeps its number, its place and whatever became of it; only its words are not shown. Whoever wrote it or opposes it does
 * not act on it, and an appeal goes to somebody else. Each noun keeps the acts on its own (moderating.ts).
 */
import { z } from 'zod';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import type { Amendment, AmendmentsState } from './amendment.ts';
import type { CommentsState } from './comments.ts';
import type { ContributionsState } from './contributions.ts';
import { fieldKinds } from './fields.ts';
import type { Input } from './input.ts';
import {
  appealOutcomes,
  inputReasons,
  misplaced,
  moderatedIn,
  moderationOf,
  note,
  queuedFor,
  unappealable,
  unsettleable,
  withNote,
} from './moderating.ts';
import { type Actor, define } from './noun.ts';
import type { ObjectionsState } from './objection.ts';
import type { ProcessState } from './process.ts';
import { type ParticipantsState, rowOf } from './seating.ts';
import { type Citable, citable } from './sources.ts';
import { stanceIn } from './tallies.ts';

export interface SeeInputs {
  process: ProcessState;
  participants: ParticipantsState;
  contributions: ContributionsState;
  comments: CommentsState;
  amendments: AmendmentsState;
  objections: ObjectionsState;
}
const { command, noun } = define<object, SeeInputs>();

/** Of what may be cited, what is moderated here. */
export const moderable = ['contribution', 'comment', 'amendment', 'objection'] as const satisfies readonly Citable[];
export type Moderable = (typeof moderable)[number];

/** An input by its id, or by the label that pages show. */
const reference = z
  .string()
  .trim()
  .max(40)
  .regex(/^(?:[CKAO][1-9]\d{0,6}|(?:ctb|cmt|amd|obj)_[0-9a-z]{26})$/)
  .register(fieldKinds, { kind: 'form' });

export interface FoundInput {
  readonly kind: Moderable;
  readonly place: number;
  readonly input: Input;
}

/** By the label or the id. */
export function moderableInput(see: Omit<SeeInputs, 'process' | 'participants'>, id: string): FoundInput | Refusal {
  for (const kind of moderable) {
    const { letter, noun } = citable[kind];
    const place = id.startsWith(letter) ? Number(id.slice(1)) - 1 : (see[noun].places.get(id) ?? -1);
    const input: Input | undefined = see[noun].list[place];
    if (input) return { kind, place, input };
  }
  return refuse('unknown-input', { input: id });
}

export const opposes = (input: Input, row: number): boolean =>
  // As it has one, it is an amendment.
  'backing' in input && stanceIn((input as Amendment).backing, row) === 'oppose';

/** The input, if the actor may moderate it: not who wrote it, nor who opposes it. */
function impartial(see: SeeInputs, id: string, actor: Actor): FoundInput | Refusal {
  const found = moderableInput(see, id);
  if (isRefusal(found)) return found;
  const row = rowOf(see.participants, actor);
  const objects = row !== -1 && (found.input.by === row || opposes(found.input, row));
  return objects ? refuse('recused') : found;
}

const moderate = command('input.moderate', {
  summary:
    'Approve a contribution, comment, amendment or objection, take its words out with a reason, or bring them back.',
  who: ['moderator', 'convener', 'operator'],
  input: z.discriminatedUnion('action', [
    z.strictObject({ action: z.literal('approve'), input: reference, note: note.optional() }),
    z.strictObject({
      action: z.literal('take-out'),
      input: reference,
      reason: z.enum(inputReasons),
      note: note.optional(),
    }),
    z.strictObject({ action: z.literal('restore'), input: reference, note: note.optional() }),
  ]),
  decide(_, { input: wanted, note, ...act }, { actor, see }) {
    const found = impartial(see, wanted, actor);
    if (isRefusal(found)) return found;
    const bad = misplaced(act.action, moderationOf(found.input));
    if (bad) return refuse(bad);
    return [moderatedIn(citable[found.kind].noun, 'moderated', { input: found.input.id, ...act }, withNote(note))];
  },
});

const appeal = command('input.appeal', {
  summary: 'Ask that somebody else looks at why words of yours were taken out.',
  who: ['participant'],
  input: z.strictObject({ input: reference, why: note.min(1) }),
  decide(_, { input: wanted, why }, { actor, see }) {
    const found = moderableInput(see, wanted);
    if (isRefusal(found)) return found;
    const { kind, input } = found;
    const row = see.participants.ids.indexOf(actor.id);
    if (row === -1 || input.by !== row) return refuse('not-yours');
    const bad = unappealable(moderationOf(input));
    return bad ? refuse(bad) : [moderatedIn(citable[kind].noun, 'appealed', { input: input.id }, { why })];
  },
});

const rehear = command('input.rehear', {
  summary:
    'Decide an appeal against what another moderator did to an input: upheld, its words come back; overruled, they stay out.',
  who: ['moderator', 'chair', 'convener'],
  input: z.strictObject({ input: reference, outcome: z.enum(appealOutcomes), note: note.min(1) }),
  decide(_, { input: wanted, outcome, note }, { actor, see }) {
    const found = impartial(see, wanted, actor);
    if (isRefusal(found)) return found;
    const bad = unsettleable(moderationOf(found.input), actor.id);
    if (bad) return refuse(bad);
    return [moderatedIn(citable[found.kind].noun, 'reheard', { input: found.input.id, outcome }, { note })];
  },
});

/** An input that waits for a moderator. */
export interface QueuedInput extends FoundInput {
  readonly why: 'appealed' | 'waiting' | 'unreviewed';
  readonly since: number;
  readonly waits: number;
}

/** What moderators have not looked at yet, oldest first. */
export function queuedInputs(see: Omit<SeeInputs, 'process' | 'participants'>, now: number): QueuedInput[] {
  const queue: QueuedInput[] = [];
  for (const kind of moderable) {
    const list: readonly Input[] = see[citable[kind].noun].list;
    for (const [place, input] of list.entries()) {
      const of = moderationOf(input);
      const isErased = input.text === undefined && of.held?.text === undefined;
      const why = queuedFor(of, isErased);
      if (!why) continue;
      const since = why === 'appealed' && of.appeal ? of.appeal.at : input.at;
      queue.push({ kind, place, input, why, since, waits: Math.max(0, now - since) });
    }
  }
  return queue.sort((a, b) => a.since - b.since);
}

export const inputs = noun({
  name: 'inputs',
  uses: ['process', 'participants', 'contributions', 'comments', 'amendments', 'objections'],
  initial: () => ({}),
  save: () => ({}),
  load: () => ({}),
  events: [],
  commands: [moderate, appeal, rehear],
});
