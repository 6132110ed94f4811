/**
 * When groups of opinion are told. They are found anew at each release, so from one page to the next people move between them
 * one by one: whoever keeps both pages and subtracts sees how those few voted. No rule for one page can prevent that. So where
 * figures come in batches, groups are told once, when voting is over.
 */
import type { Nouns } from '../domain/index.ts';
import { isOpen } from '../domain/process.ts';
import { designations, standings } from '../opinion/index.ts';
import type { Tally } from '../opinion/types.ts';
import type { Figures, OfficialFigures } from './conversation.ts';

/**
 * `later`: once voting is over. `once`: they are told now, beside totals that people have seen move. So nobody is left out of
 * them: who voted on too little to be placed counts with the group they stand nearest to, or the groups subtracted from a
 * total would tell how those few voted. Undefined: neither is needed.
 */
export type GroupsTold = 'later' | 'once' | undefined;

/** Simulated people have nothing to hide, imported votes are known elsewhere, and live figures hide nothing. */
export function groupsTold({ process, votes }: Pick<Nouns, 'process' | 'votes'>): GroupsTold {
  const { charter } = process;
  if (!charter || charter.simulated || charter.figures !== 'batched' || votes.own === 0) return undefined;
  return isOpen(process) ? 'later' : 'once';
}

/** Whether how an organisation voted is no secret of its people, for the same reasons. */
export function exactlyTold({ process, votes }: Pick<Nouns, 'process' | 'votes'>): boolean {
  const { charter } = process;
  return charter !== undefined && (charter.simulated || charter.figures === 'live' || votes.own === 0);
}

/** Figures as they may be told now: without any trace of groups until they are. */
export function withGroups(figures: Figures, groups: GroupsTold, nearest: readonly Tally[]): Figures {
  const { report } = figures;
  if (groups === undefined) return figures;
  if (groups === 'once') {
    const whole = { ...report, camps: report.camps.map((camp, i) => ({ ...camp, tally: nearest[i] ?? camp.tally })) };
    return { ...figures, groups, report: whole, standings: standings(whole) };
  }
  const campOf = new Int16Array(report.campOf.length).fill(-1);
  const together = { ...report, camps: [], campOf, silhouette: undefined, silhouettes: {} };
  const official = figures.official && withoutBins(figures.official);
  return { ...figures, groups, official, report: together, standings: standings(together) };
}

/** Bins of position move from release to release as camps do, and designations rest on them. */
function withoutBins(official: OfficialFigures): OfficialFigures {
  const statements = official.balanced.length;
  const none = () => new Uint8Array(statements);
  const zeros = () => new Float64Array(statements);
  const unknown = () => ({ share: zeros(), lower: zeros(), upper: zeros() });
  const nowhere = (bins: Int8Array) => new Int8Array(bins.length).fill(-1);
  const [first, second] = official.bins;
  return {
    ...official,
    bins: [first.map(unknown), second.map(unknown)],
    binOf: [nowhere(official.binOf[0]), nowhere(official.binOf[1])],
    binsOfShown: undefined,
    binsWithout: undefined,
    designation: none().fill(designations.indexOf('insufficient')),
    kept: none(),
    challenged: none(),
    index: zeros(),
  };
}
