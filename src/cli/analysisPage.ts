/** The page of `analyze --html`. The only place where the command line meets the page's own code. */
import { basename, resolve } from 'node:path';
import { conversationOf, figuresOf } from '../exchange/conversation.ts';
import type { Analysis } from './analysis.ts';

/** Names the folder or file that was read, not where it lies: the page is passed on. */
export async function analysisPage(path: string, { input, figures }: Analysis): Promise<string> {
  // Loaded where it is wanted: pages and their style would slow every other command down.
  const { analysisPage: pageOf } = await import('../web/pages/report.ts');
  const source = basename(resolve(path));
  return pageOf(conversationOf(input, source), figuresOf(input, figures), { source });
}
