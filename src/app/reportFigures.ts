/** What a published report freezes: the evidence on every statement as everybody may see it now, named by its hash. */
import { canonicalJson } from '../base/json.ts';
import { type Refusal, refuse } from '../base/result.ts';
import type { InclusionFrozen, ReportFigures } from '../domain/reports.ts';
import type { Conversation, Figures } from '../views/conversation.ts';
import { inclusion } from '../views/inclusion.ts';
import { inclusionFrozen } from '../views/inclusionFigures.ts';
import { figuresState } from '../views/process.ts';
import { frozenToday } from '../views/reports.ts';
import type { Hosted } from './hosted.ts';
import { hashOf } from './tokens.ts';

export async function reportFigures(hosted: Hosted, now: number): Promise<ReportFigures | Refusal> {
  await hosted.settled();
  const { conversation, figures } = hosted.view();
  const state = figuresState(conversation, figures, now);
  if (state === 'hidden') return refuse('figures-hidden');
  if (conversation.charter.seats.length < 2) return refuse('report-no-table');
  if (state !== 'ready' || !figures?.official) return refuse('figures-not-ready');
  const heard = inclusion(conversation, hosted.lane.process.nouns, figures, now);
  return frozen(conversation, figures, figures.official.version, inclusionFrozen(heard));
}

export function frozen(
  conversation: Conversation,
  figures: Figures,
  version: string,
  heard: readonly InclusionFrozen[] | null = null,
): ReportFigures {
  const made = {
    n: figures.n,
    at: figures.at,
    method: 'official' as const,
    version,
    seed: figures.report.seed,
    ...frozenToday(conversation, figures),
    inclusion: heard && [...heard],
  };
  return { ...made, hash: hashOf(canonicalJson(made)) };
}
