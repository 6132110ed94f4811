/** A decision procedure as data: its form, and what each of its findings rests on. What cannot work: `procedureProblems.ts`. */
import { z } from 'zod';
import { duration } from './duration.ts';
import { fieldKinds, key, name } from './fields.ts';

export const eligibles = [
  'open',
  'members',
  'group_participants',
  'concerned_interests',
  'balanced_consensus_body',
  'circle',
  'meeting',
  'by_region',
  'registered',
] as const;
export const units = ['individual', 'organisation', 'interest_category', 'region'] as const;
export const supports = [
  'substantial_among_engaged',
  'chair_judgement',
  'significant',
  'general_agreement',
  'ballot',
  'none_required',
  'sense_of_meeting',
  'min_reviewers',
  'all_children_adopted',
] as const;
export const objectionRules = [
  'all_addressed',
  'none_blocks_designation_varies',
  'no_sustained',
  'no_sustained_on_substantial_issue_by_important_interest',
  'written_disposition_then_recirculate',
  'no_paramount',
  'no_standing_in_the_way',
  'any_objection_escalates',
  'children',
  'no_formal_objection_or_reservation_recorded',
] as const;
export const silences = [
  'assent_if_uncontested_and_noticed',
  'assent_in_last_call',
  'abstain',
  'not_returned',
  'asked_in_round',
  'worship_not_assent',
  'not_asked',
] as const;
export const minorities = [
  'optional',
  'required_if_offered',
  'recirculated',
  'concerns_logged',
  'stand_aside_minuted',
  'dissent_statement_annexed',
  'none',
] as const;
export const votes = [
  'never',
  'poll_rare_not_binding',
  'after_deadlock',
  'after_deadlock_one_per_organisation',
  'required',
  'five_point_poll_on_escalation',
  'children',
] as const;
export const reopenings = [
  'new_information_only',
  'new_information_or_absent_participant',
  'charter',
  'new_proposal',
  'systematic_review',
  'periodic',
  'any_time_by_tension',
  'any_meeting',
  'any_time',
  'next_conference',
] as const;

/** What a finding may rest on, whatever a tradition calls it. */
export const designationClasses = [
  'unanimous',
  'full',
  'rough',
  'majority_split',
  'divergent',
  'minority',
  'insufficient_engagement',
  'deferred',
] as const;
export type DesignationClass = (typeof designationClasses)[number];

/** What else must be there for one designation of one tradition. */
export const furtherNeeds = [
  'return_rate_met',
  'negatives_recirculated',
  'concerns_logged',
  'stand_asides_minuted',
  'reservations_annexed',
  'reviewers_named',
  'parts_adopted',
] as const;

const word = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(_[a-z0-9]+)*$/)
  .register(fieldKinds, { kind: 'form' });
const share = z.number().min(0).max(1);

const support = z.strictObject({
  kind: z.enum(supports),
  /** Null: no number settles it. */
  share: share.nullable().optional(),
  charterMaySet: z.boolean().optional(),
  returnRate: share.optional(),
  count: z.number().int().min(1).max(100).optional(),
  distinctAffiliations: z.boolean().optional(),
});

const designation = z.strictObject({
  id: word,
  /** `ratifier`: whoever ratifies decides whether it is enough. */
  adopts: z.union([z.boolean(), z.literal('ratifier')]),
  attachToAny: z.boolean().optional(),
  /** It rests on one of these. */
  classes: z.array(z.enum(designationClasses)).min(1).max(4),
  also: z.array(z.enum(furtherNeeds)).max(4).optional(),
});
export type Designation = z.infer<typeof designation>;

const appealStep = z.strictObject({
  to: word,
  /** Null: the source sets no limit. Left out: the bound of the procedure holds. */
  within: duration.nullable().optional(),
  answerWithin: duration.optional(),
  conveneWithin: duration.optional(),
  reportDelayAfter: duration.optional(),
  /** Which part of those entitled must join in, and until when. */
  triggerShare: share.optional(),
  triggerWindow: duration.optional(),
});
export type AppealStep = z.infer<typeof appealStep>;

const phase = z.strictObject({
  id: word,
  default: duration.optional(),
  max: duration.optional(),
  thenDraftWithin: duration.optional(),
  needs: z.array(word).max(8).optional(),
});

/** What sources leave open, and without which a procedure might never end: Plenary's own, unless a convener says otherwise. */
const bounds = z.strictObject({
  /** How long before it opens a discussion or a call is announced. */
  notice: duration,
  /** An objection that nobody has set aside by then is admitted. */
  admitWithin: duration,
  /** How often a designation may be challenged before it is final with the dissent beside it. */
  challenges: z.number().int().min(0).max(20),
  /** For steps of appeal that name no time of their own. */
  appealWithin: duration,
  answerWithin: duration,
  ratifyWithin: duration,
});

export const procedureSchema = z.strictObject({
  id: key,
  version: z.number().int().min(1).max(1_000_000),
  /** Where it was read; what is only known stands in `known`. */
  read: z.array(name(120).min(1)).max(8),
  known: z.array(name(120).min(1)).max(8),
  derivedFrom: z.strictObject({ id: key, version: z.number().int().min(1) }).optional(),
  eligible: z.enum(eligibles),
  unit: z.enum(units),
  balance: z.strictObject({ maxShareOneCategory: z.record(word, share) }).optional(),
  support,
  objectionRule: z.enum(objectionRules),
  allowOutweighed: z.union([z.boolean(), z.literal('as_dissent')]),
  silence: z.enum(silences),
  minCall: duration,
  notice: duration.optional(),
  maxIterations: z.number().int().min(0).max(100).nullable(),
  provisionalReview: duration,
  phases: z.array(phase).max(12).optional(),
  designations: z.array(designation).min(1).max(12),
  minority: z.enum(minorities),
  vote: z.enum(votes),
  pollScale: z.array(name(20).min(1)).min(2).max(9).optional(),
  appeals: z.array(appealStep).max(8),
  appealQuorum: word.optional(),
  ratifier: word.nullable(),
  ratifyMinCall: z.record(word, duration).optional(),
  ratifyDeadline: duration.optional(),
  ratifySilence: z.literal('deemed_accepted').optional(),
  reopen: z.enum(reopenings),
  reviewEvery: duration.optional(),
  sunsetIfNotReviewed: z.boolean().optional(),
  composite: z.strictObject({ allOf: z.array(name(60).min(1)).min(2).max(24), identicalText: z.boolean() }).optional(),
  bounds,
});
export type Procedure = z.infer<typeof procedureSchema>;

/** How long a step of appeal may be taken; null where there is no limit. */
export const appealWithin = ({ within }: AppealStep, { bounds }: Procedure): string | null =>
  within === undefined ? bounds.appealWithin : within;

/** How long whoever is appealed to has. */
export const answerWithin = ({ answerWithin, reportDelayAfter }: AppealStep, { bounds }: Procedure): string =>
  answerWithin ?? reportDelayAfter ?? bounds.answerWithin;

export const noticeOf = ({ notice, bounds }: Procedure): string => notice ?? bounds.notice;

export const designationCalled = ({ designations }: Procedure, id: string): Designation | undefined =>
  designations.find((each) => each.id === id);
