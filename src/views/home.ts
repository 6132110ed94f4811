/** What is open now, by deadline, and what was done before. */
import { type Conversation, type Figures, onTheTable } from './conversation.ts';
import { figuresState, isOpen, openStage, type ProcessHead, processHead } from './process.ts';

export interface HomeEntry {
  readonly process: ProcessHead;
  readonly open: boolean;
  /** Name of the stage that is open; null where all are closed or none was set. */
  readonly stage: string | null;
  readonly closesAt: number | null;
  readonly openedAt: number;
  /** Null where the process has not been opened since the server started. */
  readonly statements: number | null;
  /** Null while figures are hidden or not there yet. */
  readonly people: number | null;
}

export interface Home {
  /** The earliest deadline first; those without one last. */
  readonly open: readonly HomeEntry[];
  /** Newest first. */
  readonly closed: readonly HomeEntry[];
}

export interface HomeInput {
  readonly conversation: Conversation;
  readonly figures: Figures | undefined;
  /** Whether only its charter is known. */
  readonly glimpsed?: boolean;
}

export function home(processes: readonly HomeInput[], now: number): Home {
  const entries = processes.map((process) => entry(process, now));
  const deadline = ({ closesAt }: HomeEntry) => closesAt ?? Infinity;
  const byDeadline = (a: HomeEntry, b: HomeEntry) =>
    deadline(a) === deadline(b) ? b.openedAt - a.openedAt : deadline(a) - deadline(b);
  return {
    open: entries.filter(({ open }) => open).sort(byDeadline),
    closed: entries.filter(({ open }) => !open).sort((a, b) => b.openedAt - a.openedAt),
  };
}

function entry({ conversation, figures, glimpsed = false }: HomeInput, now: number): HomeEntry {
  const { charter } = conversation;
  const stage = openStage(charter, now);
  const ready = figuresState(conversation, figures, now) === 'ready';
  return {
    process: processHead(conversation),
    open: isOpen(charter, now),
    stage: stage?.name ?? null,
    closesAt: stage?.closesAt ?? null,
    openedAt: charter.openedAt,
    statements: glimpsed ? null : onTheTable(conversation),
    people: ready ? (figures?.report.voters ?? null) : null,
  };
}
