/** One commitment: what was promised and by whom, every report on it, what is unknown, and what may be done. */
import {
  type Commitment,
  type CommitmentStatus,
  covers,
  type DuePeriod,
  type Evidence,
  type Indicator,
  isOver,
  isThey,
  measuredAs,
  periodsDue,
  standingEvidence,
} from '../domain/commitments.ts';
import type { Nouns } from '../domain/index.ts';
import { labelIn } from '../domain/moderable.ts';
import type { Actor } from '../domain/noun.ts';
import { incidentScore } from '../domain/penalties.ts';
import { headOf } from './charter.ts';
import { type CommitmentLine, commitmentLine } from './commitments.ts';
import { dayOf, type Moment, momentOf } from './input.ts';
import { type Hidden, hiddenOf } from './moderatedInput.ts';
import { nameOf } from './moderation.ts';
import type { ProcessHead } from './process.ts';
import { holds, type Viewer } from './viewer.ts';

/** What the indicator was in a period; null where nobody observed it. */
export interface TrendPoint extends Pick<DuePeriod, 'from' | 'to'> {
  readonly value: number | null;
  readonly level: number | null;
}

export interface EvidenceRow {
  readonly id: string;
  readonly day: number;
  /** Whether it comes from who made the promise; what who gave it under a role is called, where they act under one. */
  readonly own: boolean;
  readonly by: string | null;
  readonly period: { readonly from: number; readonly to: number };
  /** Null: not observed. */
  readonly value: number | null;
  readonly incidents: number | null;
  readonly level: number;
  readonly ref: string;
  readonly hash: string | null;
  readonly note: string;
  /** A dispute that was upheld has taken it away. */
  readonly gone: boolean;
  readonly disputes: readonly {
    readonly day: number;
    /** As moderators call it. */
    readonly label: string;
    readonly hidden: Hidden | null;
    /** Null once erased, and while it is hidden. */
    readonly grounds: string | null;
    readonly settled: { readonly outcome: 'upheld' | 'rejected'; readonly at: number; readonly answer: string } | null;
  }[];
  readonly may: { readonly dispute: boolean; readonly settle: boolean };
}

export interface CommitmentModel extends CommitmentLine {
  readonly process: ProcessHead;
  readonly text: string;
  readonly conditions: string;
  readonly contributors: readonly string[];
  readonly kind: Commitment['kind'];
  readonly measure: Commitment['measure'];
  readonly locus: Commitment['locus'];
  readonly sunsetAt: number | null;
  readonly indicator: Indicator | null;
  readonly signed: { readonly at: number; readonly mandate: string } | null;
  readonly periods: readonly DuePeriod[];
  readonly trend: readonly TrendPoint[];
  readonly evidence: readonly EvidenceRow[];
  readonly history: readonly (Moment & {
    readonly status: CommitmentStatus;
    readonly why: string;
    readonly by: string | null;
  })[];
  readonly successor: { readonly id: string; readonly title: string } | null;
  readonly may: Readonly<Record<CommitmentAct, boolean>>;
  /** Later ones of the same actor, that may stand in its place. */
  readonly successors: readonly { readonly id: string; readonly title: string }[];
}

export const commitmentActs = ['pledge', 'accept', 'begin', 'report', 'judge', 'withdraw', 'supersede'] as const;
export type CommitmentAct = (typeof commitmentActs)[number];

const MOST_POINTS = 60;

export function commitmentView(nouns: Nouns, viewer: Viewer, id: string, now: number): CommitmentModel | undefined {
  const { charter } = nouns.process;
  const { list, places } = nouns.commitments;
  const commitment = list[places.get(id) ?? -1];
  if (!charter || !commitment) return undefined;
  const { text, conditions, contributors, kind, measure, locus, sunsetAt, indicator, signed, history } = commitment;
  const periods = periodsDue(commitment, now);
  const successor = list[places.get(commitment.supersededBy ?? '') ?? -1];
  const line = commitmentLine(nouns, commitment, now);
  const named = ({ id, title }: Commitment) => ({ id, title });
  const actor = actorOf(nouns, viewer);
  return {
    ...line,
    process: headOf(charter),
    ...{ text, conditions, contributors, kind, measure, locus },
    sunsetAt: sunsetAt ?? null,
    indicator: indicator ?? null,
    signed: signed ? { at: signed.at, mandate: signed.mandate } : null,
    periods: periods.slice(-MOST_POINTS),
    trend: trendOf(commitment, periods).slice(-MOST_POINTS),
    evidence: commitment.evidence.map((each) => evidenceRow(nouns, commitment, each, viewer, actor)).reverse(),
    history: history.map(({ at, status, why, by }) => ({
      ...momentOf(nouns, by, at),
      status,
      why,
      by: nameOf(nouns, by),
    })),
    successor: successor ? named(successor) : null,
    may: mayOf(nouns, commitment, line.status, viewer, actor),
    successors: list
      .filter((each) => each !== commitment && each.actor.name === commitment.actor.name && !isOver(each))
      .map(named),
  };
}

/** Who looks, under every name they have here. */
function actorOf({ participants }: Nouns, { account = '', person, roles }: Viewer): Actor {
  const participant = person === -1 ? '' : participants.ids.idAt(person);
  return { id: account || '-', account: account || '-', participant: participant || '-', roles };
}

function trendOf(commitment: Commitment, periods: readonly DuePeriod[]): TrendPoint[] {
  const { indicator } = commitment;
  if (!indicator) return [];
  const evidence = standingEvidence(commitment).filter((each) => measuredAs(each) !== undefined);
  const reported = evidence.map(({ period }) => period).sort((a, b) => a.from - b.from);
  const asked = periods.length > 0 ? periods.filter(({ state }) => state !== 'running') : reported;
  return asked.map(({ from, to }) => {
    const told = evidence.filter((each) => covers(each, { from, to }));
    const last = told.at(-1);
    const level = last ? Math.max(...told.map((each) => each.level)) : null;
    return { from, to, value: last ? pointOf(indicator, told, last) : null, level };
  });
}

/** Incidents that several told of are one; of other measures the last word counts. */
function pointOf({ merge }: Indicator, told: readonly Evidence[], last: Evidence): number | null {
  if (merge === 'incidents') return incidentScore(told.flatMap(({ incidents = [] }) => incidents));
  return measuredAs(last) ?? null;
}

function evidenceRow(
  nouns: Nouns,
  commitment: Commitment,
  evidence: Evidence,
  viewer: Viewer,
  actor: Actor,
): EvidenceRow {
  const { id, at, by, own, period, incidents, level, ref, hash, note, disputes } = evidence;
  const open = disputes.find(({ settled }) => !settled);
  const gone = disputes.some(({ settled }) => settled?.outcome === 'upheld');
  const running = !nouns.process.ended;
  const isParty = [commitment.signed?.by, by, open?.who].some((who) => isThey(who, actor));
  return {
    ...{ id, own, period, level, ref, note, gone },
    day: dayOf(at),
    by: nameOf(nouns, by),
    value: measuredAs(evidence) ?? null,
    incidents: incidents?.length ?? null,
    hash: hash ?? null,
    disputes: disputes.map((dispute) => {
      const { at, text = null, number, settled } = dispute;
      const answer = settled ? { outcome: settled.outcome, at: settled.at, answer: settled.answer } : null;
      const hidden = hiddenOf(dispute);
      return { label: labelIn('dispute', number - 1), hidden, day: dayOf(at), grounds: text, settled: answer };
    }),
    may: {
      dispute:
        running && !open && !gone && !isThey(by, actor) && holds(viewer, 'participant', 'delegate', 'scrutineer'),
      settle: running && open !== undefined && !isParty && holds(viewer, 'chair', 'scrutineer'),
    },
  };
}

function mayOf(
  { process }: Nouns,
  commitment: Commitment,
  status: CommitmentStatus,
  viewer: Viewer,
  actor: Actor,
): CommitmentModel['may'] {
  const { signed } = commitment;
  const live = !process.ended && !isOver({ status });
  const kept = live && commitment.acceptedAt !== undefined;
  const signer = isThey(signed?.by, actor);
  const delegate = holds(viewer, 'delegate');
  return {
    pledge: live && !signed && delegate,
    accept: live && status === 'pledged' && holds(viewer, 'chair', 'convener'),
    begin: live && status === 'accepted' && signer && delegate,
    report: kept && (signer ? delegate : holds(viewer, 'participant', 'delegate', 'scrutineer')),
    judge: kept && !signer && holds(viewer, 'chair', 'scrutineer'),
    withdraw: live && signer && delegate,
    supersede: live && !signer && holds(viewer, 'chair', 'convener'),
  };
}
