/**
 * Dispositions: what became of an input, with reasons. Every contribution and every comment has exactly one that holds, or is
 * open: never answered, or answered in a way of which its author says that it is not what they said.
 */
import { z } from 'zod';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import type { CommentsState } from './comments.ts';
import type { ContributionsState } from './contributions.ts';
import { type DocumentsState, documentId, findDocument } from './document.ts';
import { idOf, reference, text } from './fields.ts';
import { findAll, findInput, type InputId, inputId, inputReference } from './foundInputs.ts';
import type { Input } from './input.ts';
import { words } from './input.ts';
import { type Actor, define } from './noun.ts';
import type { ProcessState } from './process.ts';
import type { RolesState } from './roles.ts';
import type { ParticipantsState } from './seating.ts';
import { labelOf } from './sources.ts';

export * from './foundInputs.ts';

export const dispositionCodes = [
  'accepted',
  'accepted-in-part',
  'not-accepted',
  'out-of-scope',
  'duplicate',
  'noted',
] as const;
export type DispositionCode = (typeof dispositionCodes)[number];

export const LONGEST_REASON = 2_000;
/** How many inputs may be answered at once. */
export const MOST_INPUTS = 500;
/** How often an author may say of answers to one input that it is not what they said: after that, an answer stands. */
export const MOST_DISPUTES = 3;

const change = z.strictObject({ document: documentId, change: z.number().int().min(0) });
export type ChangeRef = z.infer<typeof change>;

/** One answer, to one input or to several that are alike. */
export interface Disposition {
  readonly n: number;
  readonly at: number;
  readonly by: string;
  readonly inputs: readonly InputId[];
  readonly disposition: DispositionCode;
  /** Changes of the text that came of it. */
  readonly changes: readonly ChangeRef[];
  /** The input that says the same, for a duplicate. */
  readonly of: InputId | undefined;
  readonly reason: string | undefined;
}

export interface Dispute {
  readonly at: number;
  /** Place of the disposition that is disputed. */
  readonly disposition: number;
  /** Undefined once erased. */
  why: string | undefined;
}

/** What became of one input: answers by their place, oldest first, and what its author said of them. */
export interface Answered {
  readonly given: number[];
  readonly disputes: Dispute[];
}

export interface DispositionsState {
  readonly list: Disposition[];
  readonly byInput: Map<string, Answered>;
}

interface See {
  process: ProcessState;
  roles: RolesState;
  participants: ParticipantsState;
  documents: DocumentsState;
  contributions: ContributionsState;
  comments: CommentsState;
}
const { event, command, noun } = define<DispositionsState, See>();

function note({ list, byInput }: DispositionsState, disposition: Disposition): void {
  const place = list.push(disposition) - 1;
  for (const id of disposition.inputs) {
    const answered = byInput.get(id);
    if (answered) answered.given.push(place);
    else byInput.set(id, { given: [place], disputes: [] });
  }
}

const given = event('disposition.given', {
  v: 1,
  data: z.strictObject({
    inputs: z.array(inputId).min(1).max(MOST_INPUTS),
    disposition: z.enum(dispositionCodes),
    changes: z.array(change).max(50).optional(),
    of: inputId.optional(),
  }),
  secret: z.strictObject({ reason: z.string() }),
  publicity: 'open',
  evolve(state, { data: { changes = [], of, ...data }, secret, n, at, actor: by }) {
    note(state, { n, at, by, ...data, changes, of, reason: secret?.reason });
  },
});

const disputed = event('disposition.disputed', {
  v: 1,
  data: z.strictObject({ input: inputId }),
  secret: z.strictObject({ why: z.string() }),
  publicity: 'committed',
  evolve({ byInput }, { data, secret, at }) {
    const answered = byInput.get(data.input);
    answered?.disputes.push({ at, disposition: answered.given.at(-1) ?? -1, why: secret?.why });
  },
});

const erased = event('dispositions.erased', {
  v: 1,
  data: z.strictObject({ participant: idOf('ptp') }),
  publicity: 'open',
  evolve({ byInput }, { data }, { participants, contributions, comments }) {
    const row = participants.ids.indexOf(data.participant);
    if (row === -1) return;
    for (const { id, by } of [...contributions.list, ...comments.list]) {
      if (by === row) for (const dispute of byInput.get(id)?.disputes ?? []) dispute.why = undefined;
    }
  },
});

/** The disposition of an input that holds; undefined where it is open. */
export function dispositionOf({ list, byInput }: DispositionsState, id: string): Disposition | undefined {
  const answered = byInput.get(id);
  return answered && !isDisputed(answered) ? list[answered.given.at(-1) ?? -1] : undefined;
}

/** Whether its author says of the last answer that it is not what they said. */
export const isDisputed = ({ given, disputes }: Answered): boolean => disputes.at(-1)?.disposition === given.at(-1);

/** Every answer that an input got, oldest first, each with what its author said of it. */
export function historyOf({ list, byInput }: DispositionsState, id: string): (Disposition & { dispute?: Dispute })[] {
  const { given, disputes } = byInput.get(id) ?? { given: [], disputes: [] };
  return given.map((place) => ({ ...list[place], dispute: disputes.find(({ disposition }) => disposition === place) }));
}

/** An input that has no answer that holds. */
export interface OpenInput {
  readonly kind: 'contribution' | 'comment';
  readonly id: InputId;
  readonly place: number;
  /** Since when: it was said, or its author disputed the answer. */
  readonly since: number;
  readonly waits: number;
  readonly disputed: boolean;
}

type Inputs = Pick<See, 'contributions' | 'comments'> & { readonly dispositions: DispositionsState };

/** Inputs that wait for an answer, oldest first. */
export function openInputs({ contributions, comments, dispositions }: Inputs, now: number): OpenInput[] {
  const open = [
    ...openOf('contribution', contributions.list, dispositions, now),
    ...openOf('comment', comments.list, dispositions, now),
  ];
  return open.sort((a, b) => a.since - b.since);
}

function openOf(
  kind: OpenInput['kind'],
  list: readonly (Input & { readonly id: InputId })[],
  { byInput }: DispositionsState,
  now: number,
): OpenInput[] {
  const open: OpenInput[] = [];
  for (const [place, { id, at }] of list.entries()) {
    const answered = byInput.get(id);
    if (answered && !isDisputed(answered)) continue;
    const since = answered?.disputes.at(-1)?.at ?? at;
    open.push({ kind, id, place, since, waits: Math.max(0, now - since), disputed: answered !== undefined });
  }
  return open;
}

/** Nobody answers what they said themselves. */
function recused({ participants }: See, actor: Actor, inputs: readonly Input[]): boolean {
  const row = participants.ids.indexOf(actor.participant ?? actor.id);
  return row !== -1 && inputs.some(({ by }) => by === row);
}

const nothingChosen: Refusal = {
  ...refuse('nothing-chosen'),
  problems: [{ place: 'inputs', code: 'nothing-chosen', params: {} }],
};

/** The first input with an answer of somebody else that holds, and that who answers now has not seen. */
function answeredMeanwhile(
  { list, byInput }: DispositionsState,
  { roles, contributions, comments }: See,
  inputs: readonly { readonly id: InputId }[],
  { seen, by: actor }: { seen: number; by: string },
): Refusal | undefined {
  for (const { id } of inputs) {
    const answered = byInput.get(id);
    const place = answered?.given.at(-1) ?? -1;
    if (!answered || isDisputed(answered) || place < seen || list[place]?.by === actor) continue;
    const kind = id.startsWith('ctb_') ? 'contribution' : 'comment';
    const { places } = kind === 'contribution' ? contributions : comments;
    const by = roles.names.get(list[place]?.by ?? '') ?? '';
    return refuse('answered-meanwhile', { input: labelOf(kind, places.get(id) ?? -1), by });
  }
  return undefined;
}

/** The input that a duplicate repeats: another one. */
function original(see: See, of: string, inputs: readonly Input[]): InputId | Refusal {
  if (of === '') return refuse('original-needed');
  const found = findInput(see, of);
  if (isRefusal(found)) return found;
  return inputs.includes(found) ? refuse('duplicate-of-itself', { input: of }) : found.id;
}

const give = command('disposition.give', {
  summary:
    'Say what became of an input, or of several that are alike: a disposition, with reasons and the changes it led to.',
  who: ['editor', 'chair', 'convener'],
  input: z.strictObject({
    inputs: z.array(inputReference).max(MOST_INPUTS).default([]),
    /** How many answers there were when these inputs were read: one that somebody else gave since is not replaced unseen. */
    seen: z.number().int().min(0).default(0),
    disposition: z.enum(dispositionCodes),
    reason: words(LONGEST_REASON),
    /** Changes of the text, by their place in the document. */
    document: reference.default(''),
    changes: z.array(z.number().int().min(0)).max(50).default([]),
    /** The input that a duplicate repeats. */
    of: inputReference.or(z.literal('')).default(''),
  }),
  decide(state, { inputs: wanted, disposition, reason, ...input }, { actor, see }) {
    if (!see.process.charter) return refuse('not-open');
    if (see.process.ended) return refuse('closed');
    if (wanted.length === 0) return nothingChosen;
    const inputs = findAll(see, wanted);
    if (isRefusal(inputs)) return inputs;
    if (recused(see, actor, inputs)) return refuse('own-input');
    const meanwhile = answeredMeanwhile(state, see, inputs, { seen: input.seen, by: actor.id });
    if (meanwhile) return meanwhile;
    const of = disposition === 'duplicate' ? original(see, input.of, inputs) : undefined;
    if (isRefusal(of)) return of;
    const changes = changesOf(see, input);
    if (isRefusal(changes)) return changes;
    return [given({ inputs: inputs.map(({ id }) => id), disposition, changes, of }, { reason })];
  },
});

function changesOf(
  { documents }: See,
  { document: wanted, changes }: { document: string; changes: readonly number[] },
): ChangeRef[] | undefined | Refusal {
  if (changes.length === 0) return undefined;
  const document = findDocument(documents, wanted);
  if (isRefusal(document)) return document;
  const unknown = changes.find((each) => !document.changes[each]);
  if (unknown !== undefined) return refuse('unknown-change', { change: unknown });
  return [...new Set(changes)].map((change) => ({ document: document.id, change }));
}

const dispute = command('disposition.dispute', {
  summary: 'Say of an answer to your input that this is not what you said: the input is open again.',
  who: ['participant'],
  input: z.strictObject({ input: reference, why: text(LONGEST_REASON).min(1) }),
  decide(state, { input: wanted, why }, { actor, see }) {
    if (!see.process.charter) return refuse('not-open');
    if (see.process.ended) return refuse('closed');
    const input = findInput(see, wanted);
    if (isRefusal(input)) return input;
    const row = see.participants.ids.indexOf(actor.id);
    if (row === -1 || input.by !== row) return refuse('not-your-input');
    const answered = state.byInput.get(input.id);
    if (!answered) return refuse('not-answered');
    if (isDisputed(answered)) return refuse('disputed-already');
    if (answered.disputes.length >= MOST_DISPUTES) return refuse('disputed-enough', { most: MOST_DISPUTES });
    return [disputed({ input: input.id }, { why })];
  },
});

type Kept = DispositionsState;

export const dispositions = noun({
  name: 'dispositions',
  uses: ['process', 'roles', 'participants', 'documents', 'contributions', 'comments'],
  initial: (): DispositionsState => ({ list: [], byInput: new Map() }),
  save: ({ list, byInput }): Kept => structuredClone({ list, byInput }),
  load: (kept: Kept): DispositionsState => structuredClone(kept),
  erasing: (_state, _see, participant) => [erased({ participant })],
  events: [given, disputed, erased],
  commands: [give, dispute],
});
