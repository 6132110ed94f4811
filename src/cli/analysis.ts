/** The work of `plenary analyze`: files read and figures computed, timed apart, with progress shown to whoever waits. */
import { type PolisConversation, readPolis } from '../exchange/polis.ts';
import { type Report, type ReportOptions, report } from '../opinion/index.ts';
import { cliWords } from '../words/cli.en.ts';
import { type Io, orStop } from './io.ts';
import { progressOn } from './progress.ts';

export interface Analysis {
  readonly input: PolisConversation;
  readonly figures: Report;
  readonly readMs: number;
  readonly computeMs: number;
}

export interface AnalysisOptions extends Pick<ReportOptions, 'seed' | 'rowOrder'> {
  readonly method: 'default' | 'polis';
}

/** Plenary counts everyone. Polis stops at 100,000 people, which is part of its method and of no other. */
export const UNCAPPED = { participants: Number.POSITIVE_INFINITY, statements: Number.POSITIVE_INFINITY };

export function analysisOf(io: Io, path: string, { method, seed, rowOrder }: AnalysisOptions): Analysis {
  const progress = progressOn(io);
  try {
    const started = performance.now();
    const input = orStop(readPolis(path, (share) => progress.update(cliWords.progress.reading, share)));
    const read = performance.now();
    const onProgress = (share: number): void => progress.update(cliWords.progress.computing, share);
    const caps = method === 'polis' ? undefined : UNCAPPED;
    const figures = report(input.log, { flags: input.flags, seed, rowOrder, caps, onProgress });
    return { input, figures, readMs: read - started, computeMs: performance.now() - read };
  } finally {
    progress.stop();
  }
}
