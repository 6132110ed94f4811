/** The figures of a conversation as `plenary analyze --json` prints them: ids are those of the input. */
import { designations, type Exclusion, evidenceOn, manski, type Official } from '../opinion/index.ts';
import type { Majority, Report, Representative } from '../opinion/types.ts';
import type { Diagnosed, SlateFound } from '../views/diagnosis.ts';
import { indexOf } from './dense.ts';
import type { PolisConversation } from './polis.ts';
import type { Stakeholders } from './stakeholders.ts';

export interface Timings {
  readonly readMs: number;
  readonly computeMs: number;
  /** The most memory that the process held at once, in megabytes. */
  readonly peakMB: number;
}

export interface AnalysisOptions {
  /** Adds where on the map everyone stands, those outside the groups too. */
  readonly positions: boolean;
  /** Adds what is found by seat. */
  readonly table?: (Stakeholders & { readonly official: Official }) | undefined;
  /** Adds how easily that could be bought, and the short list. */
  readonly diagnosed?: Diagnosed | undefined;
  /** Whether the groups at the table are made up. */
  readonly simulatedGroups?: boolean;
}

/** A value that JSON can say. What is not known (NaN) becomes null. */
export function analysisJson(
  input: PolisConversation,
  report: Report,
  timings: Timings,
  { positions, table, diagnosed, simulatedGroups = false }: AnalysisOptions = { positions: false },
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
    simulatedGroups: table && simulatedGroups,
    seats: table && seatsOf(table),
    officialVersion: table?.official.version,
    manipulation: table && diagnosed && manipulation(table, diagnosed, statementId),
    slate: diagnosed?.slate && slateOf(diagnosed.slate, statementId),
    statementsDetail: details(input, report, table),
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

function seatsOf({ seats, seating }: Stakeholders) {
  const people = new Array<number>(seats.length + 1).fill(0);
  for (const seat of seating.seat) people[seat]++;
  return seats.map(({ name, letter }, i) => ({ seat: name, letter, people: people[i + 1] }));
}

/** How many findings would change, as it was computed; which statements rest on one organisation, and what each would cost. */
function manipulation({ seats }: Stakeholders, found: Diagnosed, statementId: (index: number) => number) {
  const { of, withoutSeat, seatChanges, organisations, weights, alike, bursts, accounts, median } = found;
  const idsOf = (marked: Uint8Array) => [...marked].flatMap((mark, s) => (mark === 1 ? [statementId(s)] : []));
  const prices = [...accounts].flatMap((count, s) =>
    Number.isFinite(count) && count > 0 ? [[statementId(s), count]] : [],
  );
  return {
    of,
    withoutSeat: Object.fromEntries(seats.map(({ name }, i) => [name, withoutSeat[i]])),
    withoutAnySeat: seatChanges,
    pivotal: idsOf(found.pivotal),
    organisations: { ...organisations, restsOn: idsOf(found.restsOn) },
    weights,
    alike,
    bursts,
    accounts: { median, byStatement: Object.fromEntries(prices) },
  };
}

function slateOf({ items, ...audit }: SlateFound, statementId: (index: number) => number) {
  return { items: items.map(({ statement, side }) => ({ id: statementId(statement), side })), ...audit };
}

/** As it was computed: who has the files can compute it again, so nothing is withheld. Seats go by name. */
function evidence({ seats, official }: Stakeholders & { readonly official: Official }, index: number) {
  const { excludes, wouldChange } = evidenceOn(official, index);
  const bySeat = seats.map(({ name }, i) => {
    const { lower, upper, share, disagreeShare, effective, heard } = official.seats[i];
    const figures = { lower: lower[index], upper: upper[index], n: effective[index], heard: heard[index] === 1 };
    const more = { share: share[index], disagree: disagreeShare[index], manski: manski(official.seats[i], index) };
    return [name, { ...figures, ...more }];
  });
  return {
    consistentWith: designations[official.designation[index]],
    excludes: excludes.map((one) => named(one, seats)),
    wouldChange: wouldChange && named(wouldChange, seats),
    balanced: official.balanced[index],
    index: official.index[index],
    bySeat: Object.fromEntries(bySeat),
    byBin: official.bins.map((axis) => axis.map(({ lower, upper }) => ({ lower: lower[index], upper: upper[index] }))),
  };
}

function named({ designation, because }: Exclusion, seats: Stakeholders['seats']) {
  const reasons = because.map((reason) =>
    'seats' in reason ? { ...reason, seats: reason.seats.map((seat) => seats[seat - 1].name) } : reason,
  );
  return { designation, because: reasons };
}

function details(input: PolisConversation, report: Report, table: AnalysisOptions['table']) {
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
    evidence: table && evidence(table, index),
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
