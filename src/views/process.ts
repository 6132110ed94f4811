/** What every page of a process says of it: its question, its stages, and which figures it shows. */
import { type Charter, type Conversation, type Figures, onTheTable, type Stage } from './conversation.ts';

export interface ProcessHead {
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  readonly outcome: string;
  readonly convener: string;
  readonly language: string;
  readonly simulated: boolean;
}

export interface StageMark {
  readonly name: string;
  readonly state: 'closed' | 'open' | 'ahead';
  /** Milliseconds since 1970, UTC; null where no deadline is set. */
  readonly closesAt: number | null;
}

/** The input of every number on a page: whoever has the same votes and the same method gets the same numbers. */
export interface FiguresInput {
  readonly n: number;
  readonly at: number;
  readonly version: string;
  readonly seed: number;
  readonly smallCell: number;
}

export function processHead({ charter }: Conversation): ProcessHead {
  const { slug, title, question, outcome, convener, language, simulated } = charter;
  return { slug, title, question, outcome, convener, language, simulated };
}

export function figuresInput({ charter }: Conversation, { n, at, report }: Figures): FiguresInput {
  return { n, at, version: report.version, seed: report.seed, smallCell: charter.smallCell };
}

const isClosed = (stage: Stage, now: number): boolean =>
  stage.closed || (stage.closesAt !== undefined && stage.closesAt <= now);

/** The first stage that is open at `now`. */
export function openStage(charter: Charter, now: number): Stage | undefined {
  if (charter.ended) return undefined;
  return charter.stages.find((stage) => !isClosed(stage, now));
}

export function stageMarks(charter: Charter, now: number): readonly StageMark[] {
  const open = openStage(charter, now);
  return charter.stages.map((stage) => ({
    name: stage.name,
    state: stage === open ? 'open' : isClosed(stage, now) ? 'closed' : 'ahead',
    closesAt: stage.closesAt ?? null,
  }));
}

/** Whether people may take part at `now`. A process without stages stays open. */
export function isOpen(charter: Charter, now: number): boolean {
  if (charter.ended) return false;
  return charter.stages.length === 0 || openStage(charter, now) !== undefined;
}

/** `ready`: figures may be shown. Otherwise why not. */
export type FiguresState = 'ready' | 'hidden' | 'waiting' | 'empty';

export function figuresState(conversation: Conversation, figures: Figures | undefined, now: number): FiguresState {
  if (conversation.charter.figures === 'hidden' && isOpen(conversation.charter, now)) return 'hidden';
  if (figures === undefined) return 'waiting';
  return figures.report.voters === 0 || onTheTable(conversation) === 0 ? 'empty' : 'ready';
}
