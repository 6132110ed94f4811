/** The figures of a conversation as `plenary analyze --json` prints them: ids are those of the input. */
import type { Majority, Report, Representative } from '../opinion/types.ts';
import { indexOf } from './dense.ts';
import type { PolisConversation } from './polis.ts';

export interface Timings {
  readonly readMs: number;
  readonly computeMs: number;
  /** The most memory that the process held at once, in megabytes. */
  readonly peakMB: number;
}

export interface AnalysisOptions {
  /** Adds where on the map everyone stands, those outside the groups too. */
  readonly positions: boolean;
}

/** A value that JSON can say. What is not known (NaN) becomes null. */
export function analysisJson(
  input: PolisConversation,
  report: Report,
  timings: Timings,
  { positions }: AnalysisOptions = { positions: false },
) {
  const statementId = (index: number): number => input.statementIds[index];
  return {
    method: report.method,
    version: report.version,
    seed: report.seed,
    simulated: input.summary?.simulated ?? false,
    topic: input.summary?.topic,
    participants: report.voters,
    statements: input.statementIds.length,
    votes: report.votes,
    rows: input.log.value.length,
    beyondCaps: report.beyondCaps,
    inConversation: report.inConversation.length,
    groups: report.camps.map(({ id, members, center }) => ({
      id,
      size: members.length,
      members: Array.from(members, (index) => input.participantIds[index]),
      center,
    })),
    silhouette: report.silhouette,
    silhouettes: report.silhouettes,
    center: Array.from(report.center),
    components: report.components.map((component) => Array.from(component)),
    positions: positions ? positionsOf(input, report) : undefined,
    statementsDetail: details(input, report),
    unvoted: input.statements.filter(({ id }) => indexOf(input.statementIds, id) < 0).map(({ id }) => id),
    consensus: {
      agree: report.consensus.agree.map((majority) => withId(majority, statementId)),
      disagree: report.consensus.disagree.map((majority) => withId(majority, statementId)),
    },
    representative: Object.fromEntries(
      report.camps.map(({ id, representative }) => [id, representative.map((one) => withId(one, statementId))]),
    ),
    timings,
  };
}

function details(input: PolisConversation, report: Report) {
  return Array.from(input.statementIds, (id, index) => ({
    id,
    agree: report.tally.agree[index],
    disagree: report.tally.disagree[index],
    pass: report.tally.pass[index],
    extremity: report.extremity[index],
    groupAwareConsensus: report.groupAwareConsensus.agree[index],
    groupAwareDisagreement: report.groupAwareConsensus.disagree[index],
    priority: report.priority[index],
    moderatedOut: input.flags.moderatedOut[index] === 1,
    meta: input.flags.meta[index] === 1,
  }));
}

function positionsOf({ participantIds }: PolisConversation, { positions }: Report) {
  return Array.from(participantIds, (id, index) => ({ id, x: positions[2 * index], y: positions[2 * index + 1] }));
}

function withId<M extends Majority | Representative>(
  { statement, ...rest }: M,
  statementId: (index: number) => number,
) {
  return { id: statementId(statement), ...rest };
}
