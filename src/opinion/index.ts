/** Votes in, opinion space and evidence out. The formulas are in docs/methods.md; the shapes in types.ts. */
export { betaQuantile, jeffreys } from './interval.ts';
export { type ParticipantStats, participantStats } from './participantStats.ts';
export { report } from './report.ts';
export { type Candidate, FLOOR, propensities, type Route, type Routing, route, UNIFORM } from './routing.ts';
export { standings } from './standing.ts';
export { tallyAll, tallyBy } from './tally.ts';
export type * from './types.ts';
export { type Caps, lastVotes, type MatrixOptions, POLIS_CAPS, type VoteMatrix } from './votes.ts';
