/** The work of `plenary analyze`: files read and figures computed, timed apart, with progress shown to whoever waits. */

import { diagnose } from '../app/diagnose.ts';
import { officialFigures } from '../app/officialFigures.ts';
import { type PolisConversation, readPolis } from '../exchange/polis.ts';
import { readStakeholders, type Stakeholders } from '../exchange/stakeholders.ts';
import { lastVotes, type Report, type ReportOptions, report } from '../opinion/index.ts';
import type { OfficialFigures } from '../views/conversation.ts';
import type { Diagnosed } from '../views/diagnosis.ts';
import { cliWords } from '../words/cli.en.ts';
import { type Io, orStop } from './io.ts';
import { progressOn } from './progress.ts';

export interface Analysis {
  readonly input: PolisConversation;
  readonly figures: Report;
  /** Where a file says who sits where. */
  readonly table: AnalysedTable | undefined;
  readonly readMs: number;
  readonly computeMs: number;
  readonly simulatedGroups: boolean;
}

export interface AnalysedTable extends Stakeholders {
  readonly official: OfficialFigures;
}

export interface AnalysisOptions extends Pick<ReportOptions, 'seed' | 'rowOrder'> {
  readonly method: 'default' | 'polis';
  readonly stakeholders?: string;
  /** Whether the groups are made up: every result says so. */
  readonly simulatedGroups?: boolean;
}

/** Plenary counts everyone. Polis stops at 100,000 people, which is part of its method and of no other. */
export const UNCAPPED = { participants: Number.POSITIVE_INFINITY, statements: Number.POSITIVE_INFINITY };

export function analysisOf(io: Io, path: string, options: AnalysisOptions): Analysis {
  const { method, seed, rowOrder, stakeholders, simulatedGroups = false } = options;
  const progress = progressOn(io);
  try {
    const started = performance.now();
    const input = orStop(readPolis(path, (share) => progress.update(cliWords.progress.reading, share)));
    const seated =
      stakeholders === undefined ? undefined : orStop(readStakeholders(stakeholders, input.participantIds));
    const read = performance.now();
    const onProgress = (share: number): void => progress.update(cliWords.progress.computing, share);
    const caps = method === 'polis' ? undefined : UNCAPPED;
    const figures = report(input.log, { flags: input.flags, seed, rowOrder, caps, onProgress });
    const table = seated && tableOf(input, seated, figures, caps);
    const taken = { readMs: read - started, computeMs: performance.now() - read };
    return { input, figures, table, ...taken, simulatedGroups: simulatedGroups && table !== undefined };
  } finally {
    progress.stop();
  }
}

/** How easily the figures of the table could be bought: dozens of runs, so only for who asks for it. */
export function diagnosisOf({ input, table }: Analysis): Diagnosed | undefined {
  return table && diagnose(inputOf(input, table));
}

function inputOf({ log, flags }: Pick<PolisConversation, 'log' | 'flags'>, { seating }: Stakeholders) {
  const { seats, seat, organisation } = seating;
  return { log, flags, seats, seat, speaking: { name: organisation, proven: [] } };
}

function tableOf(
  { log, flags }: PolisConversation,
  seated: Stakeholders,
  figures: Report,
  caps?: typeof UNCAPPED,
): AnalysedTable {
  return { ...seated, official: officialFigures(inputOf({ log, flags }, seated), figures, lastVotes(log, { caps })) };
}
