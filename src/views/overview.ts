/** A process at a glance: its question, its stage, who is at the table and who is missing, what to do next, what changed. */
import type { AppealOutcome } from '../domain/appeals.ts';
import type { Nouns } from '../domain/index.ts';
import { commonGround } from './commonGround.ts';
import { type Conversation, type Figures, onTheTable } from './conversation.ts';
import { decidedChanges } from './decidedChanges.ts';
import type { Finding } from './findings.ts';
import { outcomeStatus } from './outcome.ts';
import type { OutcomeStatus } from './outcomeModel.ts';
import {
  type FiguresInput,
  type FiguresState,
  figuresState,
  isOpen,
  openStage,
  type ProcessHead,
  processHead,
  type StageMark,
  stageMarks,
} from './process.ts';
import { presence, type SeatMark, type SeatPresence } from './seats.ts';

/** Newest first. `stage` is a stage's name; `holds` is of groups of opinion, and null at a table of seats. */
export type Change =
  | { readonly code: 'figures'; readonly at: number; readonly people: number; readonly holds: number | null }
  | { readonly code: 'closed'; readonly at: number; readonly stage: string }
  | { readonly code: 'opened'; readonly at: number; readonly statements: number }
  | { readonly code: 'adopted'; readonly at: number; readonly draft: number; readonly item: string }
  | { readonly code: 'appealed' | 'reviewed'; readonly at: number; readonly item: string }
  | { readonly code: 'appeal'; readonly at: number; readonly item: string; readonly outcome: AppealOutcome }
  | { readonly code: 'edition'; readonly at: number; readonly edition: number }
  | { readonly code: 'committed'; readonly at: number; readonly count: number };

export interface Overview {
  readonly process: ProcessHead;
  readonly state: FiguresState;
  readonly open: boolean;
  readonly stages: readonly StageMark[];
  /** Deadline of the stage that is open; null where none is set. */
  readonly closesAt: number | null;
  readonly statements: number;
  /** Null while figures are hidden or not there yet. */
  readonly people: number | null;
  readonly votes: number | null;
  readonly input: FiguresInput | null;
  readonly findings: readonly Finding[];
  readonly seats: readonly SeatPresence[];
  readonly table: readonly SeatMark[];
  /** How many statements the table is a mean of. */
  readonly carried: number;
  readonly changes: readonly Change[];
  /** What became of what was decided; absent while nothing was. */
  readonly decided?: OutcomeStatus | undefined;
}

export function overview(conversation: Conversation, figures: Figures | undefined, now: number): Overview {
  const { charter } = conversation;
  const { evidence, findings, state } = commonGround(conversation, figures, now);
  const seats = evidence?.seats ?? presenceWithoutFigures(conversation, figures, now);
  return {
    process: processHead(conversation),
    state,
    open: isOpen(charter, now),
    stages: stageMarks(charter, now),
    closesAt: openStage(charter, now)?.closesAt ?? null,
    statements: onTheTable(conversation),
    people: evidence?.people ?? null,
    votes: evidence?.votes ?? null,
    input: evidence?.input ?? null,
    findings,
    seats,
    table: evidence?.table ?? seats.map((seat) => present(seat)),
    carried: evidence?.carried ?? 0,
    changes: changes(conversation, evidence, now),
  };
}

/** The same with what became of what was decided. */
export function withDecisions(model: Overview, nouns: Nouns): Overview {
  const changes = [...model.changes, ...decidedChanges(nouns)].sort((a, b) => b.at - a.at);
  return { ...model, decided: outcomeStatus(nouns), changes };
}

/** Who came is no figure of opinion: it is shown while results are hidden, so that empty chairs can still be filled. */
function presenceWithoutFigures(conversation: Conversation, figures: Figures | undefined, now: number) {
  const hidden = figuresState(conversation, figures, now) === 'hidden';
  const voters = conversation.seatSizes.reduce((sum, size) => sum + size, conversation.seatless);
  return presence(conversation, hidden ? (figures?.report.voters ?? voters) : voters, true);
}

function present({ letter, name, people }: SeatPresence): SeatMark {
  return { letter, name, state: people === 0 ? 'empty' : 'present', agree: 0, disagree: 0 };
}

function changes(
  conversation: Conversation,
  evidence: ReturnType<typeof commonGround>['evidence'],
  now: number,
): readonly Change[] {
  const { charter } = conversation;
  const closed = charter.stages.flatMap((stage): Change[] =>
    stage.closesAt !== undefined && stage.closesAt <= now
      ? [{ code: 'closed', at: stage.closesAt, stage: stage.name }]
      : [],
  );
  const figures: Change[] =
    evidence === null
      ? []
      : [
          {
            code: 'figures',
            at: evidence.input.at,
            people: evidence.people,
            holds: evidence.across ? null : evidence.carried,
          },
        ];
  const opened: Change[] = [{ code: 'opened', at: charter.openedAt, statements: onTheTable(conversation) }];
  return [...figures, ...closed, ...opened].sort((a, b) => b.at - a.at);
}
