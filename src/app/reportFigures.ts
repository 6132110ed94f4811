/** What a published report freezes: the evidence on every statement as everybody may see it now, named by its hash. */
import { canonicalJson } from '../base/json.ts';
import { type Refusal, refuse } from '../base/result.ts';
import type { ReportFigures, StatementFrozen } from '../domain/reports.ts';
import type { Conversation, Figures } from '../views/conversation.ts';
import { evidenceTold, type StatementEvidence } from '../views/evidence.ts';
import { figuresState } from '../views/process.ts';
import type { Hosted } from './hosted.ts';
import { hashOf } from './tokens.ts';

export async function reportFigures(hosted: Hosted, now: number): Promise<ReportFigures | Refusal> {
  await hosted.settled();
  const { conversation, figures } = hosted.view();
  const state = figuresState(conversation, figures, now);
  if (state === 'hidden') return refuse('figures-hidden');
  if (conversation.charter.seats.length < 2) return refuse('report-no-table');
  if (state !== 'ready' || !figures?.official) return refuse('figures-not-ready');
  return frozen(conversation, figures, figures.official.version);
}

export function frozen(conversation: Conversation, figures: Figures, version: string): ReportFigures {
  const made = {
    n: figures.n,
    at: figures.at,
    method: 'official' as const,
    version,
    seed: figures.report.seed,
    table: conversation.charter.seats.map(({ id }) => id),
    statements: conversation.statements.flatMap(({ id }, i) => {
      const evidence = evidenceTold(conversation, figures, i);
      // Ids of statements of a process are of this form.
      return evidence ? [statementFrozen(id as StatementFrozen['statement'], evidence)] : [];
    }),
  };
  return { ...made, hash: hashOf(canonicalJson(made)) };
}

const statementFrozen = (statement: StatementFrozen['statement'], { consistentWith, bySeat }: StatementEvidence) => ({
  statement,
  consistentWith,
  seats: bySeat.map(({ lower, upper, n }): StatementFrozen['seats'][number] =>
    lower === null || upper === null || n === null ? null : [lower, upper, n],
  ),
});
