/** Published reports: what was frozen, by whom, and what has changed since. */
import type { Nouns } from '../domain/index.ts';
import {
  type PublishedClass,
  type PublishedReport,
  type ReportFigures,
  type StatementFrozen,
  saysTheSame,
} from '../domain/reports.ts';
import { headOf } from './charter.ts';
import type { Conversation, Figures } from './conversation.ts';
import { evidenceTold, type StatementEvidence } from './evidence.ts';
import { inclusion } from './inclusion.ts';
import { inclusionFrozen } from './inclusionFigures.ts';
import { nameOf } from './moderation.ts';
import { figuresState, type ProcessHead } from './process.ts';
import { words } from './statements.ts';
import { holds, type Viewer } from './viewer.ts';

export interface ReportRef {
  readonly id: string;
  readonly publishedAt: number;
  /** What who published it is called; null where nobody said it, or it was erased. */
  readonly by: string | null;
  readonly stage: string | null;
  /** How many statements there are of each class. */
  readonly counts: Readonly<Partial<Record<PublishedClass, number>>>;
}

export interface ReportsModel {
  readonly process: ProcessHead;
  /** Newest first. */
  readonly reports: readonly ReportRef[];
  /** What keeps who looks from publishing one; `others` where it is not theirs to publish. */
  readonly publish: 'may' | 'same' | 'hidden' | 'waiting' | 'no-table' | 'others';
}

/** Bounds of agreement in whole percent, and votes' worth. */
export type SeatFrozen = readonly [lower: number, upper: number, n: number];

export interface ReportRow {
  readonly statement: string;
  readonly label: string;
  /** Null where it was erased or taken out since. */
  readonly text: string | null;
  readonly language: string;
  readonly consistentWith: PublishedClass;
  /** Null where nothing of a seat was shown. */
  readonly seats: readonly (SeatFrozen | null)[];
}

/** A statement that figures class otherwise today. */
export interface ReportChange extends Pick<ReportRow, 'statement' | 'label' | 'text' | 'language'> {
  readonly from: PublishedClass;
  readonly to: PublishedClass;
}

export interface ReportModel extends ReportRef {
  readonly process: ProcessHead;
  readonly note: string | null;
  readonly input: Pick<PublishedReport, 'n' | 'at' | 'method' | 'version' | 'seed' | 'hash'>;
  readonly seats: readonly { readonly letter: string; readonly name: string }[];
  readonly rows: readonly ReportRow[];
  /** Null where today’s figures may not be shown. */
  readonly since: {
    readonly n: number;
    readonly changed: readonly ReportChange[];
    /** On the table now, and not in the report. */
    readonly added: number;
    /** In the report, and taken out since. */
    readonly out: number;
  } | null;
}

export interface ReportsInput {
  readonly nouns: Nouns;
  readonly conversation: Conversation;
  readonly figures: Figures | undefined;
}

export function refOfReport(nouns: Nouns, report: PublishedReport): ReportRef {
  const counts: Partial<Record<PublishedClass, number>> = {};
  for (const { consistentWith } of report.statements) counts[consistentWith] = (counts[consistentWith] ?? 0) + 1;
  return {
    id: report.id,
    publishedAt: report.publishedAt,
    by: report.name ?? nameOf(nouns, report.by),
    stage: nouns.process.charter?.stages.find(({ id }) => id === report.stage)?.name ?? null,
    counts,
  };
}

/** The last report, for pages that show what has moved on since. */
export function latestReport(nouns: Nouns): ReportRef | null {
  const last = nouns.reports.list.at(-1);
  return last ? refOfReport(nouns, last) : null;
}

export function reportsView(input: ReportsInput, viewer: Viewer, now: number): ReportsModel {
  const { nouns } = input;
  return {
    // A process without a charter has no conversation.
    process: headOf(nouns.process.charter!),
    reports: nouns.reports.list.map((report) => refOfReport(nouns, report)).reverse(),
    publish: mayPublish(input, viewer, now),
  };
}

function mayPublish(
  { nouns, conversation, figures }: ReportsInput,
  viewer: Viewer,
  now: number,
): ReportsModel['publish'] {
  if (!holds(viewer, 'chair', 'convener')) return 'others';
  const state = figuresState(conversation, figures, now);
  if (state === 'hidden') return 'hidden';
  if (conversation.charter.seats.length < 2) return 'no-table';
  if (state !== 'ready' || !figures?.official) return 'waiting';
  const last = nouns.reports.list.at(-1);
  const heard = inclusionFrozen(inclusion(conversation, nouns, figures, now));
  const today = { version: figures.official.version, ...frozenToday(conversation, figures), inclusion: heard };
  return last && saysTheSame(last, today) ? 'same' : 'may';
}

/** What a report that is published now would freeze: the evidence on every statement as everybody may see it. */
export function frozenToday(conversation: Conversation, figures: Figures): Pick<ReportFigures, 'table' | 'statements'> {
  return {
    table: conversation.charter.seats.map(({ id }) => id),
    statements: conversation.statements.flatMap(({ id }, i) => {
      const evidence = evidenceTold(conversation, figures, i);
      // Ids of statements of a process are of this form.
      return evidence ? [statementFrozen(id as StatementFrozen['statement'], evidence)] : [];
    }),
  };
}

const statementFrozen = (statement: StatementFrozen['statement'], { consistentWith, bySeat }: StatementEvidence) => ({
  statement,
  consistentWith,
  seats: bySeat.map(({ lower, upper, n }): StatementFrozen['seats'][number] =>
    lower === null || upper === null || n === null ? null : [lower, upper, n],
  ),
});

/** Undefined where there is no report of that id. */
export function reportView(input: ReportsInput, id: string, now: number): ReportModel | undefined {
  const { nouns, conversation } = input;
  const report = nouns.reports.list.find((each) => each.id === id);
  if (!report) return undefined;
  const { n, at, method, version, seed, hash } = report;
  const { seats } = conversation.charter;
  return {
    ...refOfReport(nouns, report),
    // As above.
    process: headOf(nouns.process.charter!),
    note: report.note ?? null,
    input: { n, at, method, version, seed, hash },
    seats: report.table.map((id) => {
      const seat = seats.find((each) => each.id === id);
      return { letter: seat?.letter ?? '?', name: seat?.name ?? id };
    }),
    rows: report.statements.map((frozen) => ({ ...frozen, ...saidNow(input, frozen.statement) })),
    since: sinceThen(input, report, now),
  };
}

function saidNow(
  { nouns, conversation }: ReportsInput,
  statement: string,
): Pick<ReportRow, 'label' | 'text' | 'language'> {
  const place = nouns.statements.places.get(statement) ?? -1;
  const known = conversation.statements[place];
  if (!known) return { label: '', text: null, language: conversation.charter.language };
  const { label, text, language } = words(known, place);
  return { label, text, language };
}

function sinceThen(input: ReportsInput, report: PublishedReport, now: number): ReportModel['since'] {
  const { nouns, conversation, figures } = input;
  if (!figures?.official || figuresState(conversation, figures, now) !== 'ready') return null;
  const changed: ReportChange[] = [];
  let out = 0;
  for (const { statement, consistentWith: from } of report.statements) {
    const place = nouns.statements.places.get(statement) ?? -1;
    if (conversation.statements[place]?.moderatedOut !== undefined) out++;
    const to = evidenceTold(conversation, figures, place)?.consistentWith;
    if (to !== undefined && to !== from) changed.push({ statement, ...saidNow(input, statement), from, to });
  }
  const known = new Set<string>(report.statements.map(({ statement }) => statement));
  const added = conversation.statements.filter((each) => each.moderatedOut === undefined && !known.has(each.id)).length;
  return { n: figures.n, changed, added, out };
}
