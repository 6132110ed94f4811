/** The register of commitments: who answers for what, what is due, what was reported. What nobody reported is unknown. */
import {
  type Commitment,
  type CommitmentStatus,
  isOver,
  periodsDue,
  says,
  standingEvidence,
  statusAt,
} from '../domain/commitments.ts';
import type { Nouns } from '../domain/index.ts';
import { headOf } from './charter.ts';
import type { ProcessHead } from './process.ts';
import { type ClauseRef, clauseRef, numbersOf } from './provenance.ts';
import { holds, type Viewer } from './viewer.ts';

export const commitmentOrders = ['actor', 'clause', 'due'] as const;
export type CommitmentOrder = (typeof commitmentOrders)[number];

export interface CommitmentLine {
  readonly id: string;
  readonly title: string;
  readonly actor: Commitment['actor'];
  readonly clause: ClauseRef | null;
  readonly status: CommitmentStatus;
  /** The highest of the evidence that stands; 0 where there is none. */
  readonly level: number;
  /** Found to be met, in whole or in part, and the evidence has been taken away since. */
  readonly unsupported: boolean;
  /** Since when evidence is disputed that nobody has settled; null where none is. */
  readonly disputedAt: number | null;
  /** Periods of which nobody reported. */
  readonly missing: number;
  readonly reports: string | null;
  /** The next date by which something is due; null where nothing is. */
  readonly next: { readonly at: number; readonly what: 'report' | 'review' } | null;
  readonly reviewAt: number;
  readonly measured: boolean;
  readonly reported: boolean;
}

export interface CommitmentGroup {
  /** An actor, or a clause; neither for what stands under no clause, and where it is by date. */
  readonly actor: string | null;
  readonly clause: ClauseRef | null;
  readonly rows: readonly CommitmentLine[];
}

export interface Register {
  readonly process: ProcessHead;
  readonly order: CommitmentOrder;
  readonly all: number;
  readonly groups: readonly CommitmentGroup[];
  /** Reports that are due and were not given, the most first. */
  readonly overdue: readonly CommitmentLine[];
  /** Promises without a measure. */
  readonly unmeasured: readonly CommitmentLine[];
  /** In the register, with a measure, and never reported. */
  readonly unreported: readonly CommitmentLine[];
  /** For who may propose: clauses to promise something under, and what may answer for it. Null for others. */
  readonly proposing: {
    readonly clauses: readonly { readonly id: string; readonly number: number }[];
    readonly actors: readonly Commitment['actor']['kind'][];
  } | null;
}

const met: readonly CommitmentStatus[] = ['verified', 'partially-met'];

export function commitmentLine(nouns: Nouns, commitment: Commitment, now: number): CommitmentLine {
  const { id, title, actor, clause, reviewAt, reports, indicator } = commitment;
  const status = statusAt(commitment, now);
  const evidence = standingEvidence(commitment);
  const level = Math.max(0, ...evidence.map((each) => each.level));
  const periods = periodsDue(commitment, now);
  const running = periods.find(({ state }) => state === 'running');
  return {
    ...{ id, title, actor, reviewAt, status, level },
    clause: clause === undefined ? null : (clauseRef(nouns, clause) ?? null),
    unsupported: met.includes(status) && level === 0,
    disputedAt: evidence.flatMap(({ disputes }) => disputes).find(({ settled }) => !settled)?.at ?? null,
    missing: periods.filter(({ state }) => state === 'unknown').length,
    reports: reports ?? null,
    next: nextOf(commitment, status, running?.to, now),
    measured: indicator !== undefined,
    reported: evidence.some((each) => says(commitment, each)),
  };
}

function nextOf(
  { reviewAt }: Commitment,
  status: CommitmentStatus,
  report: number | undefined,
  now: number,
): CommitmentLine['next'] {
  if (isOver({ status })) return null;
  if (report !== undefined && (report < reviewAt || reviewAt <= now)) return { at: report, what: 'report' };
  return { at: reviewAt, what: 'review' };
}

const isKept = ({ status }: CommitmentLine): boolean => ['accepted', 'in-progress', 'reported'].includes(status);

export function commitmentsView(nouns: Nouns, viewer: Viewer, now: number, asked = ''): Register | undefined {
  const { charter } = nouns.process;
  if (!charter) return undefined;
  const order = commitmentOrders.find((each) => each === asked) ?? 'actor';
  const lines = nouns.commitments.list.map((each) => commitmentLine(nouns, each, now));
  return {
    process: headOf(charter),
    order,
    all: lines.length,
    groups: grouped(lines, order),
    overdue: lines.filter((each) => each.missing > 0 && isKept(each)).sort((a, b) => b.missing - a.missing),
    unmeasured: lines.filter(({ measured, status }) => !measured && status !== 'superseded'),
    unreported: lines.filter((each) => each.measured && !each.reported && isKept(each)),
    proposing: mayPropose(nouns, viewer) ? { clauses: clausesOf(nouns), actors: actorsFor(viewer) } : null,
  };
}

const inRole = (viewer: Viewer): boolean => holds(viewer, 'delegate', 'editor', 'chair', 'convener');

const mayPropose = ({ process }: Nouns, viewer: Viewer): boolean =>
  process.charter !== undefined && !process.ended && (inRole(viewer) || holds(viewer, 'participant'));

/** Who proposes under a pseudonym names no person: it might be told that it is they. */
const actorsFor = (viewer: Viewer) =>
  inRole(viewer) ? (['organisation', 'person'] as const) : (['organisation'] as const);

function clausesOf({ documents }: Nouns) {
  const document = documents.list.at(-1);
  return document ? [...numbersOf(documents, document)].map(([id, number]) => ({ id, number })) : [];
}

function grouped(lines: readonly CommitmentLine[], order: CommitmentOrder): CommitmentGroup[] {
  if (order === 'due') {
    const last = Number.POSITIVE_INFINITY;
    const at = ({ next }: CommitmentLine) => next?.at ?? last;
    const rows = [...lines].sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
    return rows.length > 0 ? [{ actor: null, clause: null, rows }] : [];
  }
  const groups = new Map<string, CommitmentLine[]>();
  for (const line of lines) {
    const key = order === 'actor' ? line.actor.name : (line.clause?.id ?? '');
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const all = [...groups.values()].map((rows) => {
    const [first] = rows;
    return { actor: order === 'actor' ? (first?.actor.name ?? null) : null, clause: first?.clause ?? null, rows };
  });
  if (order === 'actor') return all.map((each) => ({ ...each, clause: null }));
  const place = ({ clause }: CommitmentGroup) => clause?.number ?? Number.MAX_SAFE_INTEGER;
  return all.sort((a, b) => place(a) - place(b));
}

/** A date that a calendar may hold. */
export interface CommitmentDeadline {
  /** Stable, whatever becomes of the date. */
  readonly id: string;
  readonly at: number;
  readonly kind: 'commitment-report' | 'commitment-review';
  readonly commitment: string;
  readonly title: string;
  readonly actor: string;
  /** It was kept, or nothing is due of it any more. */
  readonly over: boolean;
}

const REPORTS_SHOWN = 3;

/** Reports and reviews that are due: what is missing, and what comes next. */
export function deadlinesOf(nouns: Pick<Nouns, 'commitments'>, now: number): CommitmentDeadline[] {
  return nouns.commitments.list.flatMap((commitment) => {
    const { id, title, actor, reviewAt, acceptedAt } = commitment;
    if (acceptedAt === undefined) return [];
    const over = isOver({ status: statusAt(commitment, now) });
    const told = { commitment: id, title, actor: actor.name };
    const reports = periodsDue(commitment, now)
      .slice(-REPORTS_SHOWN)
      .map(({ from, to, state }) => {
        const kind = 'commitment-report' as const;
        return { ...told, id: `${id}-report-${from}`, at: to, kind, over: over || state === 'reported' };
      });
    const review = { ...told, id: `${id}-review`, at: reviewAt, kind: 'commitment-review' as const, over };
    return [...reports, review];
  });
}
