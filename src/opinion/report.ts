/** The whole of method `polis`, stage by stage: votes → map → camps → what marks, unites and divides them. */
import { groupAwareConsensus, majorities } from './consensus.ts';
import { baseClusters, type Group, groupCamps } from './groups.ts';
import { inConversation } from './inConversation.ts';
import { type Moderation, moderation, noFlags } from './moderation.ts';
import { axes } from './pca.ts';
import { priorities } from './priority.ts';
import { extremities, positions } from './projection.ts';
import { representative } from './representativeness.ts';
import { sumTallies, tallyAll, tallyBy } from './tally.ts';
import type { BaseCluster, Camp, Report, ReportOptions, Tally, VoteLog } from './types.ts';
import { lastVotes, type VoteMatrix } from './votes.ts';

/** Changes whenever the same votes would give other figures. */
const VERSION = '1';

/** The same votes and options give the same report, to the bit, on the same machine (docs/methods.md#determinism). */
export function report(log: VoteLog, options: ReportOptions = {}): Report {
  const { seed = 0, flags = noFlags(log.statements), previous, onProgress } = options;
  const matrix = lastVotes(log, options);
  onProgress?.(0.3);
  const tally = tallyAll(matrix);
  const taken = moderation(matrix, flags);
  const map = opinionMap(matrix, tally, taken, seed);
  onProgress?.(0.6);
  const inside = inConversation(matrix, previous?.inConversation);
  const base = baseClusters(inside, map.positions, previous?.baseClusters);
  onProgress?.(0.9);
  const { groups, k, silhouettes, clusterings, smoother } = groupCamps(base, previous);
  const { camps, campOf } = describeCamps(matrix, groups, base, taken.takenOut);
  const tallies = camps.length > 0 ? camps.map((camp) => camp.tally) : [tally];
  const inConversationNow = inside.toSorted();
  onProgress?.(1);
  return {
    method: 'polis',
    version: VERSION,
    seed,
    voters: matrix.rows.length,
    votes: matrix.column.length,
    ...(matrix.beyondCaps.participants + matrix.beyondCaps.statements > 0 && { beyondCaps: matrix.beyondCaps }),
    inConversation: inConversationNow,
    ...map,
    tally,
    baseClusters: base,
    camps,
    campOf,
    silhouette: k === undefined ? undefined : silhouettes[k],
    silhouettes,
    consensus: majorities(tally, matrix.columns, taken.takenOut),
    groupAwareConsensus: groupAwareConsensus(tallies, log.statements),
    priority: priorities(sumTallies(tallies, log.statements), map.extremity, flags.meta),
    flags,
    state: { inConversation: inConversationNow, baseClusters: base, groupClusterings: clusterings, smoother },
  };
}

function opinionMap(matrix: VoteMatrix, everyone: Tally, taken: Moderation, seed: number) {
  const found = axes(matrix, everyone, taken, seed);
  return {
    center: found.center,
    components: found.components,
    extremity: extremities(matrix, found, taken),
    positions: positions(matrix, found, taken),
  };
}

/** Camps with their members' votes and the statements that mark them, from groups of base clusters. */
export function describeCamps(
  matrix: VoteMatrix,
  groups: readonly Group[],
  base: readonly BaseCluster[],
  takenOut: Uint8Array,
): { camps: Camp[]; campOf: Int16Array } {
  const campOf = new Int16Array(matrix.participants).fill(-1);
  const membersOf = new Map(base.map(({ id, members }) => [id, members]));
  groups.forEach(({ members }, camp) => {
    for (const id of members) for (const p of membersOf.get(id) ?? []) campOf[p] = camp;
  });
  const tallies = tallyBy(matrix, campOf, groups.length);
  const camps = groups.map(({ id, center }, camp) => ({
    id,
    members: whoIs(campOf, camp),
    center,
    tally: tallies[camp]!,
    representative: representative(tallies[camp]!, tallies.toSpliced(camp, 1), matrix.columns, takenOut),
  }));
  return { camps, campOf };
}

function whoIs(campOf: Int16Array, camp: number): Uint32Array {
  const members: number[] = [];
  for (let p = 0; p < campOf.length; p++) if (campOf[p] === camp) members.push(p);
  return Uint32Array.from(members);
}
