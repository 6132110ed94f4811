/**
 * What a commitment is: one accountable actor who promised, under a clause, something that can be checked, with its measure,
 * its evidence and its dates. All of it is public: whoever promises does so by name. The commands are in commitments.ts.
 */
import { z } from 'zod';
import type { Id } from '../base/ids.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { clauseId, type DocumentsState } from './document.ts';
import { after, days, duration } from './duration.ts';
import { idOf, name, text } from './fields.ts';
import type { Input } from './input.ts';
import { type Actor, define } from './noun.ts';
import { type Incident, incidentScore } from './penalties.ts';
import type { ProcessState } from './process.ts';
import type { ParticipantsState } from './seating.ts';

export const measures = ['technical', 'regulation', 'agreement', 'business-practice'] as const;
export const kinds = ['action', 'norm', 'publication', 'funding', 'measurement', 'policy-change'] as const;
export const loci = ['local', 'network', 'sector', 'national', 'regional', 'global'] as const;
/** 0 none, 1 own word, 2 document, 3 own measurement, 4 measured by others, 5 audited, 6 anybody can run it again (domain §6.4). */
export const evidenceLevel = z.number().int().min(0).max(6);
/** From here on it is not the accountable actor who measures. */
export const INDEPENDENT = 4;
export const verdicts = ['verified', 'partially-met', 'not-met'] as const;
export type Verdict = (typeof verdicts)[number];

const amount = z.number().refine(Number.isFinite);
const instant = z.number().int();

export const indicator = z.strictObject({
  name: name(120).min(1),
  unit: name(40),
  direction: z.enum(['up', 'down', 'boolean']),
  baseline: z.strictObject({ value: amount, at: instant }).optional(),
  target: z.strictObject({ value: amount, at: instant }),
  acceptable: amount.optional(),
  tolerable: amount.optional(),
  /** How it is measured, so that somebody else could. */
  method: text(2000).min(1),
  source: text(500).default(''),
  /** `incidents`: overlapping ones are one, and cost more the longer they last (penalties.ts). */
  merge: z.enum(['last', 'incidents']).default('last'),
});
export type Indicator = z.infer<typeof indicator>;

export const promise = z.strictObject({
  title: name(160).min(1),
  text: text(3000).min(1),
  clause: clauseId.optional(),
  actor: z.strictObject({ kind: z.enum(['organisation', 'person']), name: name(120).min(1) }),
  contributors: z.array(name(120).min(1)).max(20).default([]),
  kind: z.enum(kinds),
  measure: z.enum(measures),
  locus: z.enum(loci),
  conditions: text(1000).default(''),
  /** None: a promise without a measure, and shown as such. */
  indicator: indicator.optional(),
  /** How often a report is due; none: only at the review. */
  reports: duration.optional(),
  reviewAt: instant,
  sunsetAt: instant.optional(),
});
export type Promised = z.infer<typeof promise>;

export interface Evidence {
  readonly id: Id<'evd'>;
  readonly at: number;
  readonly by: string;
  /** Whether it comes from the accountable actor. */
  readonly own: boolean;
  readonly period: { readonly from: number; readonly to: number };
  /** Undefined: not observed, which is unknown and never 0. */
  readonly value: number | undefined;
  /** Where incidents are counted: none of them is what was observed, and undefined is that nothing was. */
  readonly incidents: readonly Incident[] | undefined;
  readonly level: number;
  readonly ref: string;
  readonly hash: string | undefined;
  readonly note: string;
  readonly disputes: Dispute[];
}

/** Its grounds are its words; pages do not say who disputes. */
export interface Dispute extends Input {
  readonly who: string;
  /** Among all disputes, from 1. */
  readonly number: number;
  settled:
    | { readonly outcome: 'upheld' | 'rejected'; readonly by: string; readonly at: number; readonly answer: string }
    | undefined;
}

export const commitmentStates = [
  'proposed',
  'pledged',
  'accepted',
  'in-progress',
  'reported',
  ...verdicts,
  'expired',
  'withdrawn',
  'superseded',
] as const;
export type CommitmentStatus = (typeof commitmentStates)[number];

export interface Commitment extends Promised {
  readonly id: Id<'cmm'>;
  readonly at: number;
  readonly by: string;
  status: CommitmentStatus;
  /** Who signed, with which mandate, and when; undefined while nobody has. */
  signed: { readonly by: string; readonly mandate: string; readonly at: number } | undefined;
  acceptedAt: number | undefined;
  readonly evidence: Evidence[];
  readonly history: {
    readonly at: number;
    readonly by: string;
    readonly status: CommitmentStatus;
    readonly why: string;
  }[];
  supersededBy: Id<'cmm'> | undefined;
}

export interface CommitmentsState {
  readonly list: Commitment[];
  readonly places: Map<string, number>;
  /** How many disputes there ever were. */
  disputed: number;
}

/** Of all commitments, in the order in which they came. */
export const disputesIn = ({ list }: Pick<CommitmentsState, 'list'>): Dispute[] =>
  list.flatMap(({ evidence }) => evidence.flatMap(({ disputes }) => disputes)).sort((a, b) => a.number - b.number);

export interface See {
  process: ProcessState;
  participants: ParticipantsState;
  documents: DocumentsState;
}
export const parts = define<CommitmentsState, See>();
export const commitmentId = idOf('cmm');
export const LONGEST_WHY = 2_000;

const DONE: readonly CommitmentStatus[] = [...verdicts, 'expired', 'withdrawn', 'superseded'];
export const isOver = ({ status }: Pick<Commitment, 'status'>): boolean => DONE.includes(status);

/** Without evidence that holds, a promise past its sunset has expired; time alone says so. */
export function statusAt(commitment: Commitment, now: number): CommitmentStatus {
  const { status, sunsetAt } = commitment;
  return sunsetAt !== undefined && now >= sunsetAt && !isOver(commitment) ? 'expired' : status;
}

/** Evidence that no dispute has taken away. */
export const standingEvidence = ({ evidence }: Commitment): Evidence[] =>
  evidence.filter(({ disputes }) => disputes.every(({ settled }) => settled?.outcome !== 'upheld'));

export interface DuePeriod {
  readonly from: number;
  readonly to: number;
  /** What is missing is unknown: it is neither 0 nor failure. */
  readonly state: 'reported' | 'unknown' | 'running';
}

/** Oftener is no report, but a feed. */
const SHORTEST_DAYS = 7;
export const tooOften = (reports: string | undefined): boolean =>
  reports !== undefined && days(reports) < SHORTEST_DAYS;

/** What evidence says of the indicator; undefined where nothing was observed. */
export const measuredAs = ({ value, incidents }: Evidence): number | undefined =>
  incidents ? incidentScore(incidents) : value;

/** Whether it says anything of its period: where there is an indicator, a value of it. */
export const says = ({ indicator }: Pick<Promised, 'indicator'>, evidence: Evidence): boolean =>
  indicator ? measuredAs(evidence) !== undefined : evidence.level > 0;

/** Whether a report tells of a period: of at least half of it. */
export const covers = ({ period }: Evidence, { from, to }: { from: number; to: number }): boolean =>
  2 * (Math.min(period.to, to) - Math.max(period.from, from)) >= to - from;

/** When nothing is due of it any more: it has expired, or what was to be said of it was said. */
function endOf({ sunsetAt = Number.POSITIVE_INFINITY, status, history }: Commitment): number {
  const over = isOver({ status }) ? (history.at(-1)?.at ?? 0) : Number.POSITIVE_INFINITY;
  return Math.min(sunsetAt, over);
}

/** The periods for which reports were or are due, oldest first, up to the one that runs. */
export function periodsDue(commitment: Commitment, now: number): DuePeriod[] {
  const { reports, acceptedAt } = commitment;
  if (reports === undefined || acceptedAt === undefined) return [];
  const until = Math.min(now, endOf(commitment));
  const evidence = standingEvidence(commitment).filter((each) => says(commitment, each));
  const periods: DuePeriod[] = [];
  for (let from = acceptedAt; from < until; ) {
    const to = after(from, reports);
    const told = evidence.some((each) => covers(each, { from, to }));
    // A period that its commitment did not outlive is due no more.
    if (told || to <= until || until === now)
      periods.push({ from, to, state: told ? 'reported' : to <= now ? 'unknown' : 'running' });
    from = to;
  }
  return periods;
}

export const commitmentOf = ({ list, places }: CommitmentsState, id: string): Commitment => list[places.get(id)!];

export function turn(
  commitment: Commitment,
  status: CommitmentStatus,
  row: { at: number; actor: string },
  why = '',
): void {
  commitment.status = status;
  commitment.history.push({ at: row.at, by: row.actor, status, why });
}

export function find({ list, places }: CommitmentsState, id: string): Commitment | Refusal {
  return list[places.get(id) ?? -1] ?? refuse('unknown-commitment', { commitment: id });
}

/** A commitment that is still to be kept. */
export function live(state: CommitmentsState, id: string, now: number): Commitment | Refusal {
  const found = find(state, id);
  if (isRefusal(found)) return found;
  return isOver({ status: statusAt(found, now) }) ? refuse('commitment-over') : found;
}

/** Whether it is the same person, under whichever of their names here. */
export const isThey = (who: string | undefined, { id, account, participant }: Actor): boolean =>
  who !== undefined && [id, account, participant].includes(who);

export const isSigner = ({ signed }: Commitment, actor: Actor): boolean => isThey(signed?.by, actor);

/** Until a process is closed for good. */
export function closed({ process }: See): Refusal | undefined {
  if (!process.charter) return refuse('not-open');
  return process.ended ? refuse('closed') : undefined;
}
