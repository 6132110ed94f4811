/** Votes in, opinion space and evidence out. The formulas are in docs/methods.md; the shapes in types.ts. */

export type { BinBounds } from './binBounds.ts';
export { type Burst, type BurstOptions, bursts } from './bursts.ts';
export {
  type Capture,
  type CaptureOptions,
  capture,
  type Rerun,
  type SybilCost,
  sybilCost,
  type WithoutOrganisation,
} from './capture.ts';
export { cautiousFigures } from './cautious.ts';
export {
  type Designation,
  designations,
  type Evidence,
  type Exclusion,
  evidenceOn,
  type Measures,
  type Reason,
} from './designation.ts';
export { betaQuantile, jeffreys } from './interval.ts';
export { type LookalikeOptions, type Lookalikes, lookalikes } from './lookalike.ts';
export { type Official, type OfficialOptions, official } from './official.ts';
export { officialAfter } from './officialAfter.ts';
export { type ParticipantStats, participantStats } from './participantStats.ts';
export { report } from './report.ts';
export { marksOut } from './representativeness.ts';
export { type Candidate, FLOOR, propensities, type Route, type Routing, route, UNIFORM } from './routing.ts';
export { manski, type SeatFigures } from './seatFigures.ts';
export { balancedWeights, personWeights, type Seating, seatsPresent, type Variation, votersOf } from './seating.ts';
export { itemOf, type Slate, type SlateItem, type SlateOptions, slate } from './slate.ts';
export type { SlateAudit } from './slateAudit.ts';
export { standings } from './standing.ts';
export { tallyAll, tallyBy } from './tally.ts';
export type * from './types.ts';
export { type Caps, lastVotes, type MatrixOptions, POLIS_CAPS, type VoteMatrix } from './votes.ts';
