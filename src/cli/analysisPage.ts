/** The page of `analyze --html`. The only place where the command line meets the page's own code. */
import { basename, resolve } from 'node:path';
import { conversationOf, figuresOf } from '../exchange/conversation.ts';
import { type Analysis, diagnosisOf } from './analysis.ts';

/** Names the folder or file that was read, not where it lies: the page is passed on. */
export async function analysisPage(path: string, analysis: Analysis): Promise<string> {
  // Loaded where it is wanted: pages and their style would slow every other command down.
  const { analysisPage: pageOf } = await import('../web/pages/report.ts');
  const { input, figures, table, simulatedGroups } = analysis;
  const source = basename(resolve(path));
  return pageOf(
    conversationOf(input, source, table),
    { ...figuresOf(input, figures, table), diagnosed: diagnosisOf(analysis) },
    { source, simulatedGroups },
  );
}
