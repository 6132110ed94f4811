/**
 * When groups of opinion are told. They are found anew at each release, so from one page to the next people move between them
 * one by one: whoever keeps both pages and subtracts sees how those few voted. No rule for one page can prevent that. So where
 * figures come in batches, groups are told once, when voting is over.
 */
import type { Nouns } from '../domain/index.ts';
import { isOpen } from '../domain/process.ts';
import { standings } from '../opinion/index.ts';
import type { Figures } from './conversation.ts';

/**
 * `later`: once voting is over. `once`: they are told now, beside totals that people have seen move, so that nobody may be
 * left out of these. Undefined: without either.
 */
export type GroupsTold = 'later' | 'once' | undefined;

/** Simulated people have nothing to hide, imported votes are known elsewhere, and live figures hide nothing. */
export function groupsTold({ process, votes }: Pick<Nouns, 'process' | 'votes'>): GroupsTold {
  const { charter } = process;
  if (!charter || charter.simulated || charter.figures !== 'batched' || votes.own === 0) return undefined;
  return isOpen(process) ? 'later' : 'once';
}

/** Figures as they may be told now: without any trace of groups until they are. */
export function withGroups(figures: Figures, groups: GroupsTold): Figures {
  if (groups !== 'later') return { ...figures, groups };
  const { report } = figures;
  const campOf = new Int16Array(report.campOf.length).fill(-1);
  const together = { ...report, camps: [], campOf, silhouette: undefined, silhouettes: {} };
  return { ...figures, groups, report: together, standings: standings(together) };
}
