/**
 * Official figures after a report was published: what was published as consensus is kept as methods.md#official says, and one
 * more way (docs/methods.md#capture). Bins are drawn by how people vote, so that a bloc in one seat can turn the axes and gather
 * in a bin the people who like the published statements least, in however many seats. Therefore bins are drawn again without each seat
 * in turn, and what is kept with any of these is kept.
 */
import { type Designation, designate, designations } from './designation.ts';
import { type Official, type OfficialOptions, official } from './official.ts';
import type { Seating } from './seating.ts';
import type { VoteMatrix } from './votes.ts';

const CONSENSUS = designations.indexOf('consensus');

export function officialAfter(
  matrix: VoteMatrix,
  table: Seating,
  previous: readonly (Designation | undefined)[],
  options: Omit<OfficialOptions, 'previous'> = {},
): Official {
  const now = official(matrix, table, { ...options, previous });
  const { variation = {} } = options;
  // Bins that are given, or of a table that is already without a seat, are not drawn again.
  if (!now.challenged.includes(1) || options.bins || variation.without?.seat) return now;
  const after = {
    ...now,
    designation: now.designation.slice(),
    kept: now.kept.slice(),
    challenged: now.challenged.slice(),
  };
  for (const seat of now.present) {
    if (!after.challenged.includes(1)) break;
    const { bins } = official(matrix, table, {
      ...options,
      variation: { ...variation, without: { ...variation.without, seat } },
    });
    // Seats speak as they do; only the bins are those of the others.
    const again = designate({ ...now, bins }, previous);
    for (let s = 0; s < matrix.statements; s++) {
      if (after.challenged[s] === 0 || again.challenged[s] === 1) continue;
      after.designation[s] = CONSENSUS;
      after.kept[s] = 1;
      after.challenged[s] = 0;
    }
  }
  return after;
}
