/** The process itself: its charter, its stages and their deadlines. */
import { z } from 'zod';
import { type Refusal, refuse } from '../base/result.ts';
import { define } from './noun.ts';

const slug = z
  .string()
  .min(2)
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const line = (longest: number) => z.string().trim().max(longest);
const key = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const seat = z.strictObject({ id: key, name: line(80).min(1), letter: z.string().min(1).max(2) });
const stage = z.strictObject({ id: key, name: line(80).min(1), closesAt: z.number().int().positive().optional() });

export const charter = z.strictObject({
  slug,
  title: line(120).min(1),
  question: line(600),
  outcome: line(2000),
  convener: line(120),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  simulated: z.boolean(),
  seats: z.array(seat).max(24),
  stages: z.array(stage).max(12),
  smallCell: z.number().int().min(2).max(100),
  figures: z.enum(['batched', 'hidden']),
});
export type CharterData = z.infer<typeof charter>;

export interface ProcessState {
  charter: CharterData | undefined;
  openedAt: number;
  /** Ids of the stages whose deadline has passed. */
  closed: string[];
  /** Whether the whole was closed: nothing can be added any more, whatever its stages say. */
  ended: boolean;
}

const { event, command, noun } = define<ProcessState, Record<never, never>>();

const opened = event('process.opened', {
  v: 1,
  data: charter,
  publicity: 'open',
  evolve(state, { data, at }) {
    state.charter = data;
    state.openedAt = at;
  },
});

/** Appended by the lane, before any command that comes later than the deadline. */
export const stageClosed = event('stage.closed', {
  v: 1,
  data: z.strictObject({ stage: key }),
  publicity: 'open',
  evolve(state, { data }) {
    state.closed.push(data.stage);
  },
});

const closedForGood = event('process.closed', {
  v: 1,
  data: z.strictObject({}),
  publicity: 'open',
  evolve(state) {
    state.ended = true;
  },
});

const open = command('process.open', {
  summary: 'Open a process under a charter.',
  who: ['convener', 'operator'],
  input: charter,
  decide(state, input, { now }) {
    if (state.charter) return refuse('already-open', { slug: state.charter.slug });
    return repeated(input) ?? late(input, now) ?? [opened(input)];
  },
});

const close = command('process.close', {
  summary: 'Close a process for good: it can be read, and nothing can be added.',
  who: ['convener', 'operator'],
  input: z.strictObject({}),
  decide(state) {
    if (!state.charter) return refuse('not-open');
    return state.ended ? refuse('closed') : [closedForGood({})];
  },
});

function repeated(input: CharterData): Refusal | undefined {
  for (const [what, keys] of [
    ['seat', input.seats.map((seat) => seat.id)],
    ['letter', input.seats.map((seat) => seat.letter)],
    ['stage', input.stages.map((stage) => stage.id)],
  ] as const) {
    const twice = keys.find((key, at) => keys.indexOf(key) !== at);
    if (twice !== undefined) return refuse('named-twice', { what, id: twice });
  }
  return undefined;
}

/** Stages follow each other: each deadline lies after now and after the one before. */
function late(input: CharterData, now: number): Refusal | undefined {
  let before = now;
  for (const { id, closesAt } of input.stages) {
    if (closesAt === undefined) continue;
    if (closesAt <= before) return refuse('deadline-order', { stage: id });
    before = closesAt;
  }
  return undefined;
}

/** The first stage that is open; undefined where all are closed. A process without stages stays open. */
export function currentStage(state: ProcessState): CharterData['stages'][number] | undefined {
  if (state.ended) return undefined;
  return state.charter?.stages.find((stage) => !state.closed.includes(stage.id));
}

/** Whether people may still take part. */
export function isOpen(state: ProcessState): boolean {
  if (!state.charter || state.ended) return false;
  return state.charter.stages.length === 0 || currentStage(state) !== undefined;
}

/** Stages whose deadline is reached at `now`, in order. */
export function dueStages(state: ProcessState, now: number): string[] {
  const due: string[] = [];
  for (const { id, closesAt } of state.charter?.stages ?? []) {
    if (state.closed.includes(id)) continue;
    if (closesAt === undefined || closesAt > now) break;
    due.push(id);
  }
  return due;
}

export const process = noun({
  name: 'process',
  uses: [],
  initial: (): ProcessState => ({ charter: undefined, openedAt: 0, closed: [], ended: false }),
  save: (state) => structuredClone(state),
  load: (kept: ProcessState) => structuredClone(kept),
  events: [opened, stageClosed, closedForGood],
  commands: [open, close],
});
