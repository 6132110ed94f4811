/**
 * Everything that participants write besides statements, as moderators find it: by its id, or by the label that pages show. What
 * was said within something else, such as a word about an objection, is found as an input of its own.
 */
import { z } from 'zod';
import { type Refusal, refuse } from '../base/result.ts';
import type { AmendmentsState } from './amendment.ts';
import type { AppealsState } from './appeals.ts';
import type { AssessmentsState } from './assessment.ts';
import { type CallsState, callOf, type Position } from './call.ts';
import type { CommentsState } from './comments.ts';
import { type CommitmentsState, type Dispute, disputesIn } from './commitment.ts';
import type { ContributionsState } from './contributions.ts';
import type { DeterminationsState } from './determinations.ts';
import { fieldKinds } from './fields.ts';
import type { Input } from './input.ts';
import type { MinoritiesState } from './minorities.ts';
import type { InputModeration } from './moderating.ts';
import { type Entry, entriesOf, type Objection, type ObjectionsState } from './objection.ts';

export interface SeeModerable {
  contributions: ContributionsState;
  comments: CommentsState;
  amendments: AmendmentsState;
  objections: ObjectionsState;
  assessments: AssessmentsState;
  calls: CallsState;
  minorities: MinoritiesState;
  determinations: DeterminationsState;
  appeals: AppealsState;
  commitments: Pick<CommitmentsState, 'list'>;
}

/** What is moderated here: the letter of its label, and the name under which its events stand. */
export const moderable = {
  contribution: { letter: 'C', noun: 'contributions' },
  comment: { letter: 'K', noun: 'comments' },
  amendment: { letter: 'A', noun: 'amendments' },
  objection: { letter: 'O', noun: 'objections' },
  /** A word about an objection, after it was raised: `O2.3`. */
  said: { letter: 'O', noun: 'dialogue' },
  assessment: { letter: 'V', noun: 'assessments' },
  /** The reason that goes with a position in a call. */
  position: { letter: 'P', noun: 'positions' },
  minority: { letter: 'M', noun: 'minorities' },
  challenge: { letter: 'Q', noun: 'challenges' },
  appeal: { letter: 'L', noun: 'appeals' },
  /** The grounds on which evidence for a commitment is disputed. */
  dispute: { letter: 'D', noun: 'disputes' },
} as const;
export type Moderable = keyof typeof moderable;

const FORM = /^(?:[CKAOVPMQLD][1-9]\d{0,6}|O[1-9]\d{0,6}\.[1-9]\d{0,6}|[a-z]{3}_[0-9a-z]{26}(?: \d{1,12})?)$/;
/** Such a thing by its id, or by the label that pages show. */
export const moderatedReference = z.string().trim().max(60).regex(FORM).register(fieldKinds, { kind: 'form' });

export interface FoundInput {
  readonly kind: Moderable;
  readonly label: string;
  readonly input: Input;
}

/** Who differs is heard, on topic or not: it stays what it is attached to, and only words that break a rule are hidden. */
export const isDissent = (kind: string): boolean => ['minority', 'challenge', 'appeal'].includes(kind);

const whole = ['contribution', 'comment', 'amendment', 'objection', 'assessment', 'minority', 'appeal'] as const;
const alike = [...whole, 'challenge', 'dispute'] as const;

/** The lists of what stands by itself, in the order of their labels. */
function listOf(see: SeeModerable, kind: Exclude<Moderable, 'said' | 'position'>): readonly Input[] {
  if (kind === 'dispute') return disputesIn(see.commitments);
  return kind === 'challenge' ? see.determinations.challenges : see[moderable[kind].noun].list;
}

export const labelIn = (kind: Exclude<Moderable, 'said'>, place: number): string =>
  `${moderable[kind].letter}${place + 1}`;

/** All of it, in no order of time. */
export function moderableInputs(see: SeeModerable): FoundInput[] {
  const alone = alike.flatMap((kind) =>
    listOf(see, kind).map((input, place) => ({ kind, label: labelIn(kind, place), input })),
  );
  const said = see.objections.list.flatMap((objection, place) =>
    entriesOf(objection).map((entry) => foundSaid(objection, place, entry)),
  );
  const raised = raisedWith(see);
  const reasons = see.calls.positions.filter((each) => !raised.has(origin(each)) && isOut(see, each));
  return [...alone, ...said, ...reasons.map(foundPosition)];
}

/** Whether its reason may be known: not while the call keeps figures back, nor before a second person confirmed it. */
function isOut(
  { calls }: Pick<SeeModerable, 'calls'>,
  { number, call: id, confirmed, replaced, moderation }: Position,
) {
  if (number === undefined || !confirmed) return false;
  const { hidden, closedAt } = callOf(calls, id);
  return (!hidden || closedAt !== undefined) && (!replaced || Boolean(moderation?.acts.length));
}

/** What was replaced is nobody's position any more: what moderators did with it stays in the log, without its words. */
function foundPosition(position: Position): FoundInput {
  const { number = 0, replaced, moderation } = position;
  const gone = { text: undefined, ...(moderation && { moderation: { ...moderation, held: undefined } }) };
  const input = replaced ? { ...position, ...gone } : position;
  return { kind: 'position', label: labelIn('position', number - 1), input };
}

export const foundDispute = (input: Dispute): FoundInput => ({
  ...{ kind: 'dispute', label: labelIn('dispute', input.number - 1) },
  input,
});

const origin = ({ by, at }: Input): string => `${by} ${at}`;

/** Positions that raised an objection say what it says: it is moderated there, once. */
const raisedWith = ({ objections }: Pick<SeeModerable, 'objections'>): ReadonlySet<string> =>
  new Set(objections.list.map(origin));

/** The objection that somebody raised by a position, whose words are the same. */
export function objectionWith(
  { objections }: Pick<SeeModerable, 'objections'>,
  position: Position,
): FoundInput | undefined {
  if (position.stance !== 'object') return undefined;
  const place = objections.list.findIndex((each) => origin(each) === origin(position));
  const input = objections.list[place];
  return input && { kind: 'objection', label: labelIn('objection', place), input };
}

/** The reason of a position, as pages name it and moderators act on it. */
export const reasonOf = (see: Pick<SeeModerable, 'objections'>, position: Position): FoundInput =>
  objectionWith(see, position) ?? foundPosition(position);

/** As an input of its own: of its objector, or of who answered under a role. */
function foundSaid(objection: Objection, place: number, { id, number, said }: Entry): FoundInput {
  const { by, seat, shown, organisation, language } = objection;
  const own = said.by === undefined;
  const about = {
    by: own ? by : -1,
    seat: own ? seat : undefined,
    shown,
    organisation: own ? organisation : undefined,
  };
  const text = 'act' in said ? said.reasons : said.text;
  const input = {
    id,
    ...about,
    text,
    links: [],
    language,
    at: said.at,
    ...(said.moderation && heldAs(said.moderation)),
  };
  return { kind: 'said', label: `${labelIn('objection', place)}.${number}`, input };
}

/** What a step calls reasons are the words of it. */
function heldAs({ held, ...rest }: InputModeration): { moderation: InputModeration } {
  return { moderation: { ...rest, held: held && { text: held.reasons ?? held.text } } };
}

/** What was said about an objection, as moderators see it, by the number of its row. */
export function saidIn(
  { objections }: Pick<SeeModerable, 'objections'>,
  objection: Objection,
): Map<number, FoundInput> {
  const place = objections.places.get(objection.id) ?? -1;
  return new Map(entriesOf(objection).map((entry) => [entry.said.n, foundSaid(objection, place, entry)]));
}

/** By the label or the id. */
export function moderableInput(see: SeeModerable, wanted: string): FoundInput | Refusal {
  const found = /[ .]/.test(wanted) ? within(see, wanted) : alone(see, wanted);
  return found ?? refuse('unknown-input', { input: wanted });
}

function alone(see: SeeModerable, wanted: string): FoundInput | undefined {
  for (const kind of alike) {
    const list = listOf(see, kind);
    const place = wanted.startsWith(moderable[kind].letter)
      ? Number(wanted.slice(1)) - 1
      : list.findIndex(({ id }) => id === wanted);
    const input = list[place];
    if (input) return { kind, label: labelIn(kind, place), input };
  }
  const number = wanted.startsWith('P') ? Number(wanted.slice(1)) : undefined;
  const position = number && see.calls.positions.find((each) => each.number === number && isOut(see, each));
  return position ? reasonOf(see, position) : undefined;
}

function within(see: SeeModerable, wanted: string): FoundInput | undefined {
  const dispute = disputesIn(see.commitments).find((each) => each.id === wanted);
  if (dispute) return foundDispute(dispute);
  const position = see.calls.positions.find((each) => each.id === wanted && isOut(see, each));
  if (position) return reasonOf(see, position);
  const { list, places } = see.objections;
  const [first = '', second = ''] = wanted.split(/[ .]/);
  const place = first.startsWith('O') ? Number(first.slice(1)) - 1 : (places.get(first) ?? -1);
  const objection = list[place];
  const entry =
    objection &&
    entriesOf(objection).find(({ id, number }) => (wanted.includes('.') ? String(number) === second : id === wanted));
  return entry && foundSaid(objection, place, entry);
}
