/**
 * Commitments: proposed, signed by the one who answers for it, taken into the register, reported on, disputed, judged by
 * somebody else. What nobody reported is unknown.
 */
import { z } from 'zod';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import {
  type Commitment,
  type CommitmentStatus,
  type CommitmentsState,
  closed,
  commitmentId,
  commitmentOf,
  isSigner,
  isThey,
  LONGEST_WHY,
  live,
  parts,
  promise,
  type See,
  standingEvidence,
  tooOften,
  turn,
  verdicts,
} from './commitment.ts';
import { current } from './document.ts';
import { disputesErased, evidenceCommands, evidenceEvents } from './evidence.ts';
import { reference, text } from './fields.ts';
import type { Actor, Context, NewEvent } from './noun.ts';

export * from './commitment.ts';

const MOST = 2_000;
const MOST_A_DAY = 20;
const DAY_MS = 86_400_000;
const { event, command, noun } = parts;

const proposed = event('commitment.proposed', {
  v: 1,
  data: promise.extend({ commitment: commitmentId }),
  publicity: 'open',
  evolve(state, { data: { commitment: id, ...promised }, at, actor }) {
    state.places.set(id, state.list.length);
    const history = [{ at, by: actor, status: 'proposed' as const, why: '' }];
    const empty = { status: 'proposed' as const, signed: undefined, acceptedAt: undefined, supersededBy: undefined };
    state.list.push({ ...promised, id, at, by: actor, ...empty, evidence: [], history });
  },
});

const pledged = event('commitment.pledged', {
  v: 1,
  data: z.strictObject({ commitment: commitmentId, mandate: z.string() }),
  publicity: 'open',
  evolve(state, { data: { commitment: id, mandate }, ...row }) {
    const commitment = commitmentOf(state, id);
    commitment.signed = { by: row.actor, mandate, at: row.at };
    turn(commitment, 'pledged', row);
  },
});

/** What becomes of it otherwise. `accepted` enters it into the register, from where its clock runs. */
const turned = event('commitment.turned', {
  v: 1,
  data: z.strictObject({
    commitment: commitmentId,
    to: z.enum(['accepted', 'in-progress', 'withdrawn', 'superseded', ...verdicts]),
    reasons: z.string(),
    by: commitmentId.optional(),
  }),
  publicity: 'open',
  evolve(state, { data: { commitment: id, to, reasons, by }, ...row }) {
    const commitment = commitmentOf(state, id);
    turn(commitment, to, row, reasons);
    if (to === 'accepted') commitment.acceptedAt = row.at;
    if (by !== undefined) commitment.supersededBy = by;
  },
});

const propose = command('commitment.propose', {
  summary: 'Propose a commitment: who would answer for what, under which clause, measured how, reviewed when.',
  // Under a role where somebody holds one: whoever signs later does so under a role, and no pseudonym hints at them.
  who: ['delegate', 'editor', 'chair', 'convener', 'participant'],
  input: promise.omit({ clause: true }).extend({ clause: reference.default('') }),
  decide(state, { clause, ...promised }, { actor, see, now, newId }) {
    const shut = closed(see);
    if (shut) return shut;
    const under = clause === '' ? undefined : see.documents.clauses.get(clause);
    if (clause !== '' && !under) return refuse('unknown-clause', { clause });
    if (under && current(under).text === undefined) return refuse('clause-out');
    if (promised.actor.kind === 'person' && underPseudonym(actor)) return refuse('delegate-needed');
    if (state.list.length >= MOST) return refuse('too-many-commitments', { most: MOST });
    const today = state.list.filter(({ by, at }) => isThey(by, actor) && at > now - DAY_MS).length;
    if (today >= MOST_A_DAY) return refuse('too-much-today', { most: MOST_A_DAY });
    if (tooOften(promised.reports)) return refuse('reports-too-often');
    if (promised.reviewAt <= now) return refuse('review-in-the-past');
    if (promised.sunsetAt !== undefined && promised.sunsetAt < promised.reviewAt) return refuse('sunset-before-review');
    return [proposed({ ...promised, clause: under?.id, commitment: newId('cmm') })];
  },
});

const pledge = command('commitment.pledge', {
  summary: 'Sign a commitment as the one who answers for it, with the mandate to do so.',
  // Whoever promises does so by name: under a pseudonym, the journal would tell whose it is.
  who: ['delegate'],
  input: z.strictObject({ commitment: reference, mandate: text(500).default('') }),
  decide(state, { mandate, ...input }, { see, now }) {
    const commitment = closed(see) ?? live(state, input.commitment, now);
    if (isRefusal(commitment)) return commitment;
    if (commitment.signed) return refuse('already-signed');
    if (commitment.actor.kind === 'organisation' && mandate === '') return refuse('mandate-needed');
    return [pledged({ commitment: commitment.id, mandate })];
  },
});

const underPseudonym = ({ roles }: Actor): boolean => roles.includes('participant');

const accept = command('commitment.accept', {
  summary: 'Take a signed commitment into the register: its reports fall due from now on.',
  who: ['chair', 'convener'],
  input: z.strictObject({ commitment: reference }),
  decide(state, input, context) {
    return turning(state, input.commitment, context, ['pledged'], () => ({ to: 'accepted', reasons: '' }));
  },
});

const begin = command('commitment.begin', {
  summary: 'Say that work on one’s commitment has begun.',
  who: ['delegate'],
  input: z.strictObject({ commitment: reference, note: text(LONGEST_WHY).default('') }),
  decide(state, { note, ...input }, context) {
    return turning(state, input.commitment, context, ['accepted'], (commitment) =>
      isSigner(commitment, context.actor) ? { to: 'in-progress', reasons: note } : refuse('signer-only'),
    );
  },
});

const judge = command('commitment.judge', {
  summary: 'Say whether a commitment was met, with reasons, from the evidence that stands; nobody judges their own.',
  who: ['chair', 'scrutineer'],
  input: z.strictObject({ commitment: reference, verdict: z.enum(verdicts), reasons: text(LONGEST_WHY).min(1) }),
  decide(state, { verdict, reasons, ...input }, context) {
    return turning(state, input.commitment, context, ['accepted', 'in-progress', 'reported'], (commitment) => {
      if (isSigner(commitment, context.actor)) return refuse('recused');
      const open = commitment.evidence.some(({ disputes }) => disputes.some(({ settled }) => !settled));
      if (open) return refuse('dispute-open');
      const best = Math.max(0, ...standingEvidence(commitment).map(({ level }) => level));
      return verdict === 'verified' && best === 0 ? refuse('no-evidence') : { to: verdict, reasons };
    });
  },
});

const withdraw = command('commitment.withdraw', {
  summary: 'Withdraw from one’s commitment, with the reason; it stays in the register as withdrawn.',
  who: ['delegate'],
  input: z.strictObject({ commitment: reference, reason: text(LONGEST_WHY).min(1) }),
  decide(state, { reason, ...input }, context) {
    return turning(state, input.commitment, context, undefined, (commitment) =>
      isSigner(commitment, context.actor) ? { to: 'withdrawn', reasons: reason } : refuse('signer-only'),
    );
  },
});

const supersede = command('commitment.supersede', {
  summary: 'Put a later commitment in the place of an earlier one of the same actor.',
  who: ['chair', 'convener'],
  input: z.strictObject({ commitment: reference, by: reference, reasons: text(LONGEST_WHY).min(1) }),
  decide(state, { by, reasons, ...input }, context) {
    return turning(state, input.commitment, context, undefined, (commitment) => {
      const later = live(state, by, context.now);
      if (isRefusal(later)) return later;
      if (isSigner(commitment, context.actor)) return refuse('recused');
      const same = later.id !== commitment.id && later.actor.name === commitment.actor.name;
      return same ? { to: 'superseded', reasons, by: later.id } : refuse('successor-of-another');
    });
  },
});

type Turn = Pick<Parameters<typeof turned>[0], 'to' | 'reasons' | 'by'>;

function turning(
  state: CommitmentsState,
  id: string,
  { see, now }: Context<See>,
  from: readonly CommitmentStatus[] | undefined,
  ruled: (commitment: Commitment) => Turn | Refusal,
): NewEvent[] | Refusal {
  const commitment = closed(see) ?? live(state, id, now);
  if (isRefusal(commitment)) return commitment;
  if (from && !from.includes(commitment.status)) return refuse('commitment-not-now', { status: commitment.status });
  const turn = ruled(commitment);
  return isRefusal(turn) ? turn : [turned({ commitment: commitment.id, ...turn })];
}

type Kept = Pick<CommitmentsState, 'list' | 'disputed'>;

export const commitments = noun({
  name: 'commitments',
  uses: ['process', 'participants', 'documents'],
  initial: (): CommitmentsState => ({ list: [], places: new Map(), disputed: 0 }),
  save: ({ list, disputed }): Kept => structuredClone({ list, disputed }),
  load(kept: Kept): CommitmentsState {
    const { list, disputed } = structuredClone(kept);
    return { list, disputed, places: new Map(list.map(({ id }, place) => [id, place])) };
  },
  erasing: (_state, _see, participant) => [disputesErased({ participant })],
  events: [proposed, pledged, turned, ...evidenceEvents],
  commands: [propose, pledge, accept, begin, judge, withdraw, supersede, ...evidenceCommands],
});
