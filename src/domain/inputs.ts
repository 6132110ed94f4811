/**
 * Moderation of what participants write besides statements (moderable.ts says what that is). What is taken out keeps its number, its place and whatever became of it; only its words are not shown. Whoever wrote it or opposes it does
 * not act on it, and an appeal goes to somebody else. Each noun keeps the acts on its own (moderating.ts).
 */
import { z } from 'zod';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import type { Amendment } from './amendment.ts';
import { type Appeal, tookDecision } from './appeals.ts';
import type { ItemsState } from './decisionItem.ts';
import type { Challenge } from './determinations.ts';
import type { Input } from './input.ts';
import type { MinorityStatement } from './minorities.ts';
import {
  type FoundInput,
  isDissent,
  moderable,
  moderableInput,
  moderableInputs,
  moderatedReference as reference,
  type SeeModerable,
} from './moderable.ts';
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

import type { ProcessState } from './process.ts';
import { type ParticipantsState, rowOf } from './seating.ts';
import { stanceIn } from './tallies.ts';

export interface SeeInputs extends SeeModerable {
  process: ProcessState;
  participants: ParticipantsState;
  items: ItemsState;
}
export * from './moderable.ts';

const { command, noun } = define<object, SeeInputs>();

export const opposes = (input: Input, row: number): boolean =>
  // As it has one, it is an amendment.
  'backing' in input && stanceIn((input as Amendment).backing, row) === 'oppose';

/** The item whose decision it is against, or beside; undefined for everything else. */
export function contestedItem(see: SeeModerable & { items: ItemsState }, { kind, input }: FoundInput) {
  const { determinations, items } = see;
  if (kind === 'challenge') {
    const { list, places } = determinations;
    const determination = list[places.get((input as Challenge).determination) ?? -1]; // as it is a challenge
    return items.list[items.places.get(determination?.item ?? '') ?? -1];
  }
  if (kind !== 'appeal' && kind !== 'minority') return undefined;
  return items.list[items.places.get((input as Appeal | MinorityStatement).item) ?? -1]; // as it is one of them
}

/** The input, if the actor may moderate it: not who wrote it, opposes it, or took the decision that it contests. */
function impartial(see: SeeInputs, id: string, actor: Actor): FoundInput | Refusal {
  const found = moderableInput(see, id);
  if (isRefusal(found)) return found;
  const row = rowOf(see.participants, actor);
  const objects = row !== -1 && (found.input.by === row || opposes(found.input, row));
  const contested = contestedItem(see, found);
  const decided = contested !== undefined && tookDecision(see, contested, actor);
  return objects || decided ? refuse('recused') : found;
}

const moderate = command('input.moderate', {
  summary: 'Approve what a participant wrote besides statements, take its words out with a reason, or bring them back.',
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
    if (act.action === 'take-out' && act.reason === 'off-topic' && isDissent(found.kind))
      return refuse('dissent-stands');
    const bad = misplaced(act.action, moderationOf(found.input));
    if (bad) return refuse(bad);
    return [moderatedIn(moderable[found.kind].noun, 'moderated', { input: found.input.id, ...act }, withNote(note))];
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
    return bad ? refuse(bad) : [moderatedIn(moderable[kind].noun, 'appealed', { input: input.id }, { why })];
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
    return [moderatedIn(moderable[found.kind].noun, 'reheard', { input: found.input.id, outcome }, { note })];
  },
});

/** An input that waits for a moderator. */
export interface QueuedInput extends FoundInput {
  readonly why: 'appealed' | 'waiting' | 'unreviewed';
  readonly since: number;
  readonly waits: number;
}

/** What moderators have not looked at yet, oldest first. */
export function queuedInputs(see: SeeModerable, now: number): QueuedInput[] {
  const queue: QueuedInput[] = [];
  for (const found of moderableInputs(see)) {
    const { input } = found;
    const of = moderationOf(input);
    const isErased = input.text === undefined && of.held?.text === undefined;
    const why = queuedFor(of, isErased);
    if (!why) continue;
    const since = why === 'appealed' && of.appeal ? of.appeal.at : input.at;
    queue.push({ ...found, why, since, waits: Math.max(0, now - since) });
  }
  return queue.sort((a, b) => a.since - b.since);
}

export const inputs = noun({
  name: 'inputs',
  uses: [
    ...['process', 'participants', 'contributions', 'comments', 'amendments', 'objections'],
    ...['assessments', 'calls', 'minorities', 'determinations', 'appeals', 'items', 'commitments'],
  ],
  initial: () => ({}),
  save: () => ({}),
  load: () => ({}),
  events: [],
  commands: [moderate, appeal, rehear],
});
