/**
 * Evidence for a commitment, and disputes about it. A period of which nobody reports is unknown; who made the promise cannot
 * say that others measured it; a dispute is settled by somebody else, in public.
 */
import { z } from 'zod';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import {
  type Commitment,
  type CommitmentsState,
  closed,
  commitmentId,
  commitmentOf,
  type Dispute,
  disputesIn,
  type Evidence,
  evidenceLevel,
  find,
  INDEPENDENT,
  isSigner,
  isThey,
  LONGEST_WHY,
  live,
  parts,
  type See,
  turn,
} from './commitment.ts';
import { fieldKinds, idOf, reference, text } from './fields.ts';
import { forgetWords, writer } from './input.ts';
import { comingIn, moderatedWords } from './moderating.ts';
import type { Incident } from './penalties.ts';

const MOST_EVIDENCE = 2_000;
const MOST_DISPUTES = 20;
const MOST_INCIDENTS = 500;
const instant = z.number().int();
const period = z.strictObject({ from: instant, to: instant });
const incidents = z.array(period).max(MOST_INCIDENTS);
const { event, command } = parts;

const reported = event('evidence.submitted', {
  v: 1,
  data: z.strictObject({
    commitment: commitmentId,
    evidence: idOf('evd'),
    own: z.boolean(),
    period,
    value: z.number().optional(),
    incidents: incidents.optional(),
    level: evidenceLevel,
    ref: z.string(),
    hash: z.string().optional(),
    note: z.string(),
  }),
  publicity: 'open',
  evolve(state, { data: { commitment: id, evidence, value, incidents, hash, ...data }, ...row }) {
    const commitment = commitmentOf(state, id);
    const said = { ...data, value, incidents, hash };
    commitment.evidence.push({ ...said, id: evidence, at: row.at, by: row.actor, disputes: [] });
    if (commitment.status === 'accepted' || commitment.status === 'in-progress') turn(commitment, 'reported', row);
  },
});

const disputed = event('evidence.disputed', {
  v: 1,
  data: z.strictObject({ commitment: commitmentId, evidence: idOf('evd') }),
  secret: z.strictObject({ grounds: z.string() }),
  publicity: 'committed',
  evolve(state, { data, secret, n, at, actor: who }, see) {
    const evidence = evidenceOf(commitmentOf(state, data.commitment), data.evidence);
    const { by } = writer(see, who);
    const said = { text: secret?.grounds, links: [], language: see.process.charter?.language ?? 'und', at };
    const told = { by, seat: undefined, shown: 'none', organisation: undefined } as const;
    const dispute: Dispute = {
      ...said,
      ...told,
      id: `${data.evidence} ${n}`,
      who,
      number: ++state.disputed,
      settled: undefined,
    };
    evidence?.disputes.push(comingIn(dispute, see.process));
  },
});

/** What somebody holds against evidence is forgotten with them; that they did stays. */
const erased = event('commitments.erased', {
  v: 1,
  data: z.strictObject({ participant: idOf('ptp') }),
  publicity: 'open',
  evolve: (state, { data }, { participants }) =>
    forgetWords(disputesIn(state), participants.ids.indexOf(data.participant)),
});

/** The grounds of disputes, as moderators act on them. */
const moderated = moderatedWords<CommitmentsState, See>(
  'disputes',
  z.string().regex(/^evd_[0-9a-z]{26} \d+$/),
  (state, id) => disputesIn(state).find((each) => each.id === id),
);

const disputeSettled = event('dispute.settled', {
  v: 1,
  data: z.strictObject({
    commitment: commitmentId,
    evidence: idOf('evd'),
    outcome: z.enum(['upheld', 'rejected']),
    answer: z.string(),
  }),
  publicity: 'open',
  evolve(state, { data: { commitment, evidence, outcome, answer }, at, actor: by }) {
    const open = evidenceOf(commitmentOf(state, commitment), evidence)?.disputes.find(({ settled }) => !settled);
    if (open) open.settled = { outcome, by, at, answer };
  },
});

const evidenceOf = ({ evidence }: Commitment, id: string): Evidence | undefined =>
  evidence.find((each) => each.id === id);

const report = command('evidence.submit', {
  summary: 'Report on a commitment for a period: a value or none, the kind of evidence, and where it can be seen.',
  who: ['delegate', 'scrutineer', 'participant'],
  input: z.strictObject({
    commitment: reference,
    period,
    value: z.number().refine(Number.isFinite).optional(),
    incidents: incidents.default([]),
    /** That it was watched and nothing happened: of an empty list alone nobody knows. */
    noIncidents: z.boolean().default(false),
    level: evidenceLevel,
    ref: text(500).default(''),
    hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .max(64)
      .register(fieldKinds, { kind: 'form' })
      .optional(),
    note: text(LONGEST_WHY).default(''),
  }),
  decide(state, { period, noIncidents, ...input }, { actor, see, now, newId }) {
    const commitment = closed(see) ?? live(state, input.commitment, now);
    if (isRefusal(commitment)) return commitment;
    if (commitment.acceptedAt === undefined) return refuse('commitment-not-now', { status: commitment.status });
    if (period.to <= period.from || period.to > now) return refuse('period-wrong');
    const counted = measured(commitment, { ...input, period, noIncidents });
    if (isRefusal(counted)) return counted;
    if (commitment.evidence.length >= MOST_EVIDENCE) return refuse('too-much-evidence', { most: MOST_EVIDENCE });
    const own = isSigner(commitment, actor);
    // Their own report under a pseudonym would tell whose it is.
    if (own && commitment.signed?.by !== actor.id) return refuse('delegate-needed');
    if (own && input.level >= INDEPENDENT && input.level < 6) return refuse('not-independent', { level: input.level });
    if (input.level >= 2 && input.ref === '') return refuse('reference-needed', { level: input.level });
    if (input.level === 6 && input.hash === undefined) return refuse('hash-needed');
    const { level, ref, hash, note } = input;
    const said = { ...counted, level, ref, hash, note };
    return [reported({ commitment: commitment.id, evidence: newId('evd'), own, period, ...said })];
  },
});

interface Measured {
  readonly period: Incident;
  readonly value?: number | undefined;
  readonly incidents: Incident[];
  readonly noIncidents: boolean;
}

/** What was measured, as the indicator has it: a value, or incidents, or that there were none; nothing where nobody looked. */
function measured(
  { indicator }: Commitment,
  { period, value, incidents, noIncidents }: Measured,
): { value?: number; incidents?: Incident[] } | Refusal {
  const told = noIncidents || incidents.length > 0;
  if (indicator?.merge !== 'incidents') {
    if (told) return refuse('incidents-not-counted');
    if (value !== undefined && !indicator) return refuse('no-indicator');
    return value === undefined ? {} : { value };
  }
  if (value !== undefined) return refuse('incidents-not-value');
  if (noIncidents && incidents.length > 0) return refuse('incidents-or-none');
  const outside = incidents.some(({ from, to }) => to < from || from >= period.to || to <= period.from);
  if (outside) return refuse('incident-outside');
  return told ? { incidents } : {};
}

/** A piece of evidence that is there, with the commitment that it is for. */
function told(state: Parameters<typeof find>[0], input: { commitment: string; evidence: string }) {
  const commitment = find(state, input.commitment);
  if (isRefusal(commitment)) return commitment;
  const evidence = evidenceOf(commitment, input.evidence);
  return evidence ? { commitment, evidence } : refuse('unknown-evidence', { evidence: input.evidence });
}

const dispute = command('evidence.dispute', {
  summary: 'Dispute a piece of evidence, with grounds; nothing is judged from it before somebody has settled that.',
  who: ['delegate', 'scrutineer', 'participant'],
  input: z.strictObject({ commitment: reference, evidence: reference, grounds: text(LONGEST_WHY).min(1) }),
  decide(state, { grounds, ...input }, { actor, see }) {
    const found = closed(see) ?? told(state, input);
    if (isRefusal(found)) return found;
    const { commitment, evidence } = found;
    if (isThey(evidence.by, actor)) return refuse('own-evidence');
    if (evidence.disputes.some(({ settled }) => settled?.outcome === 'upheld')) return refuse('evidence-gone');
    if (evidence.disputes.some(({ settled }) => !settled)) return refuse('dispute-open');
    if (evidence.disputes.length >= MOST_DISPUTES) return refuse('too-many-disputes', { most: MOST_DISPUTES });
    return [disputed({ commitment: commitment.id, evidence: evidence.id }, { grounds })];
  },
});

const settle = command('dispute.settle', {
  summary: 'Settle a dispute about evidence, with the answer: upheld, and it counts no more, or rejected.',
  who: ['chair', 'scrutineer'],
  input: z.strictObject({
    commitment: reference,
    evidence: reference,
    outcome: z.enum(['upheld', 'rejected']),
    answer: text(LONGEST_WHY).min(1),
  }),
  decide(state, { outcome, answer, ...input }, { actor, see }) {
    const found = closed(see) ?? told(state, input);
    if (isRefusal(found)) return found;
    const { commitment, evidence } = found;
    const open = evidence.disputes.find(({ settled }) => !settled);
    if (!open) return refuse('no-dispute');
    const parties = [commitment.signed?.by, open.who, evidence.by];
    if (parties.some((who) => isThey(who, actor))) return refuse('recused');
    return [disputeSettled({ commitment: commitment.id, evidence: evidence.id, outcome, answer })];
  },
});

export const evidenceEvents = [reported, disputed, disputeSettled, erased, ...moderated];
export const disputesErased = erased;
export const evidenceCommands = [report, dispute, settle];
