/** The process itself: its charter and how it changes, its stages and their deadlines. */
import { z } from 'zod';
import { isId } from '../base/ids.ts';
import { refuse } from '../base/result.ts';
import {
  type CharterData,
  charter,
  charterChange,
  charterInput,
  complete,
  contradiction,
  fromFirst,
  fromSecond,
  late,
  news,
  type Stage,
  stageProblem,
  takenBack,
} from './charter.ts';
import { key, text } from './fields.ts';
import { define, type NewEvent } from './noun.ts';
import type { ParticipantsState } from './participants.ts';
import { given } from './roles.ts';

export { type CharterData, type CharterInput, charter } from './charter.ts';

const DAY_MS = 86_400_000;

/** A charter that held, or holds, from `at` on. */
export interface CharterVersion {
  readonly version: number;
  /** Journal size when it took effect. */
  readonly n: number;
  readonly at: number;
  readonly by: string;
  readonly reason: string;
  /** Names of the fields that it changed; none in the first. */
  readonly changed: readonly string[];
  /** As it has them: calendars tell of those that a later one dropped. */
  readonly stages: readonly Stage[];
}

/** A charter that was announced and holds from `at` on. */
export interface PendingCharter {
  readonly version: number;
  readonly at: number;
  readonly by: string;
  readonly reason: string;
  readonly changed: readonly string[];
  readonly charter: CharterData;
}

export interface ProcessState {
  charter: CharterData | undefined;
  openedAt: number;
  /** Ids of the stages whose deadline has passed. */
  closed: string[];
  /** Whether the whole was closed: nothing can be added any more, whatever its stages say. */
  ended: boolean;
  endedAt: number | undefined;
  /** Oldest first; the last one holds. */
  versions: CharterVersion[];
  pending: PendingCharter | undefined;
}

const { event, command, noun } = define<ProcessState, { participants: ParticipantsState }>();

const opened = event('process.opened', {
  v: 3,
  data: charter,
  publicity: 'open',
  older: { 1: fromFirst, 2: fromSecond },
  evolve(state, { data, at, n, actor }) {
    state.charter = data;
    state.openedAt = at;
    state.versions.push({ version: 1, n, at, by: actor, reason: '', changed: [], stages: data.stages });
  },
});

/** Announces a charter; `charter.took-effect` follows it, at once or after the notice. */
const changed = event('charter.changed', {
  v: 1,
  data: z.strictObject({
    version: z.number().int().min(2),
    change: charterChange,
    reason: z.string(),
    effectiveAt: z.number().int(),
  }),
  publicity: 'open',
  evolve(state, { data: { version, change, reason, effectiveAt }, actor }) {
    if (!state.charter) return;
    const charter = { ...state.charter, ...change };
    state.pending = { version, at: effectiveAt, by: actor, reason, changed: Object.keys(change).sort(), charter };
  },
});

/** Appended by the lane once the notice is over, before any command that comes later. */
export const tookEffect = event('charter.took-effect', {
  v: 1,
  data: z.strictObject({ version: z.number().int().min(2) }),
  publicity: 'open',
  evolve(state, { n }) {
    if (!state.pending) return;
    const { charter, ...version } = state.pending;
    state.charter = charter;
    state.versions.push({ ...version, n, stages: charter.stages });
    state.pending = undefined;
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
  evolve(state, { at }) {
    state.ended = true;
    state.endedAt = at;
    state.pending = undefined;
  },
});

const open = command('process.open', {
  summary: 'Open a process under a charter.',
  who: ['convener', 'operator'],
  input: charterInput,
  decide(state, input, { now, actor }) {
    if (state.charter) return refuse('already-open', { slug: state.charter.slug });
    const problem = contradiction(input) ?? late(input.stages, now);
    if (problem) return problem;
    const events: NewEvent[] = [opened(complete(input))];
    if (isId('acc', actor.id)) events.push(given({ account: actor.id, role: 'convener' }));
    return events;
  },
});

const change = command('charter.change', {
  summary:
    'Change the charter, with a reason: at once where nobody has joined yet, otherwise after the notice it promises.',
  who: ['convener'],
  input: z.strictObject({ change: charterChange, reason: text(500).min(1) }),
  decide(state, input, { now, see }) {
    const { charter, pending, closed } = state;
    if (!charter) return refuse('not-open');
    if (!isOpen(state)) return refuse('closed');
    if (pending) return refuse('change-pending', { at: pending.at });
    const change = news(charter, input.change);
    if (Object.keys(change).length === 0) return refuse('nothing-changed');
    const next = complete({ ...charter, ...change });
    const peopled = see.participants.ids.size > 0;
    const effectiveAt = peopled ? now + charter.noticeDays * DAY_MS : now;
    const problem =
      contradiction(next) ??
      (peopled ? takenBack(charter, next) : undefined) ??
      stageProblem(charter.stages, next.stages, { closed, at: effectiveAt });
    if (problem) return problem;
    const version = state.versions.length + 1;
    const announced = changed({ version, change: news(charter, next), reason: input.reason, effectiveAt });
    return effectiveAt <= now ? [announced, tookEffect({ version })] : [announced];
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

/** The first stage that is open; undefined where all are closed. A process without stages stays open. */
export function currentStage(state: ProcessState): Stage | undefined {
  if (state.ended) return undefined;
  return state.charter?.stages.find((stage) => !state.closed.includes(stage.id));
}

/** Whether people may still take part. */
export function isOpen(state: ProcessState): boolean {
  if (!state.charter || state.ended) return false;
  return state.charter.stages.length === 0 || currentStage(state) !== undefined;
}

/** Stages whose deadline is reached at `now`, in order. */
export function dueStages(state: Pick<ProcessState, 'charter' | 'closed'>, now: number): string[] {
  const due: string[] = [];
  for (const { id, closesAt } of state.charter?.stages ?? []) {
    if (state.closed.includes(id)) continue;
    if (closesAt === undefined || closesAt > now) break;
    due.push(id);
  }
  return due;
}

/** What time alone has brought about by `now`, in the order in which it happened: stages close, a charter takes effect. */
export function dueEvents(state: ProcessState, now: number): NewEvent[] {
  const closing = (stages: string[]) => stages.map((stage) => stageClosed({ stage }));
  const { pending } = state;
  if (!pending || pending.at > now) return closing(dueStages(state, now));
  const before = dueStages(state, pending.at);
  const then = { charter: pending.charter, closed: [...state.closed, ...before] };
  return [...closing(before), tookEffect({ version: pending.version }), ...closing(dueStages(then, now))];
}

export const process = noun({
  name: 'process',
  uses: ['participants'],
  initial: (): ProcessState => ({
    charter: undefined,
    openedAt: 0,
    closed: [],
    ended: false,
    endedAt: undefined,
    versions: [],
    pending: undefined,
  }),
  save: (state) => structuredClone(state),
  load: (kept: ProcessState) => structuredClone(kept),
  events: [opened, changed, tookEffect, stageClosed, closedForGood],
  commands: [open, change, close],
});
