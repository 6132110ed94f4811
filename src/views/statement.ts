/** One statement on its own page: where every seat and every opinion group stands on it. */
import type { ReportsState } from '../domain/reports.ts';
import type { Designation } from '../opinion/designation.ts';
import { campsOf } from './cells.ts';
import type { Conversation, Figures } from './conversation.ts';
import { type Certainty, certainty } from './findings.ts';
import { campLetter } from './map.ts';
import {
  type FiguresInput,
  type FiguresState,
  figuresInput,
  figuresState,
  type ProcessHead,
  processHead,
} from './process.ts';
import { type StatementItem, statementItem, words } from './statements.ts';

export interface Published {
  readonly report: string;
  readonly at: number;
  readonly designation: Designation;
}

export interface StatementModel {
  readonly process: ProcessHead;
  readonly state: FiguresState;
  readonly id: string;
  readonly number: number;
  readonly label: string;
  readonly of: number;
  readonly text: string | null;
  readonly language: string;
  readonly meta: boolean;
  readonly moderatedOut: string | null;
  /** What published reports say of it, newest first. */
  readonly history: readonly Published[];
  /** Null unless `state` is `ready`. */
  readonly evidence: {
    readonly input: FiguresInput;
    readonly item: StatementItem;
    readonly seats: readonly { readonly letter: string; readonly name: string }[];
    readonly camps: readonly string[];
    readonly certainty: Certainty;
  } | null;
}

/** Undefined where no statement has that id. */
export function statementView(
  conversation: Conversation,
  figures: Figures | undefined,
  id: string,
  now: number,
  reports?: ReportsState,
): StatementModel | undefined {
  const index = conversation.statements.findIndex((statement) => statement.id === id);
  if (index < 0) return undefined;
  const state = figuresState(conversation, figures, now);
  const head = {
    process: processHead(conversation),
    state,
    history: historyOf(reports, id),
    of: conversation.statements.length,
    ...words(conversation.statements[index]!, index),
  };
  if (state !== 'ready' || figures === undefined) return { ...head, evidence: null };
  const evidence = {
    input: figuresInput(conversation, figures),
    item: statementItem(conversation, figures, index),
    seats: conversation.charter.seats.map(({ letter, name }) => ({ letter, name })),
    camps: campsOf(figures, conversation.charter.smallCell).map((_, i) => campLetter(i)),
    certainty: certainty(figures, conversation.charter.smallCell),
  };
  return { ...head, evidence };
}

function historyOf(reports: ReportsState | undefined, id: string): Published[] {
  return (reports?.list ?? [])
    .flatMap(({ id: report, publishedAt: at, statements }) => {
      const found = statements.find(({ statement }) => statement === id);
      return found ? [{ report, at, designation: found.consistentWith }] : [];
    })
    .reverse();
}
