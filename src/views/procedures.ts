/** Decision procedures as somebody who takes part has to know them: codes and spans, for words to say. */
import { type Span, spanOf } from '../domain/duration.ts';
import { type ObjectionState, objectionSets } from '../domain/machine.ts';
import {
  type AppealStep,
  answerWithin,
  appealWithin,
  type Designation,
  type DesignationClass,
  noticeOf,
  type Procedure,
} from '../domain/procedure.ts';
import { procedureCalled, procedures } from '../domain/shippedProcedures.ts';
import type { ProcessHead } from './process.ts';

/** A span, and whether it is Plenary's own because the source says none. */
export interface Time {
  readonly span: Span;
  readonly own: boolean;
}

export interface ProceduresModel {
  readonly procedures: readonly { readonly id: string; readonly version: number }[];
}

export interface DesignationRow {
  readonly id: string;
  readonly adopts: 'yes' | 'no' | 'ratifier';
  readonly attachToAny: boolean;
  /** It rests on one of these. */
  readonly classes: readonly DesignationClass[];
  readonly also: NonNullable<Designation['also']>;
}

export interface AppealRow {
  readonly to: string;
  /** Null where there is no limit. */
  readonly within: Time | null;
  readonly answer: Time;
  readonly convene: Span | null;
  /** Which share of those entitled has to join in, and in what time. */
  readonly trigger: { readonly share: number; readonly within: Span } | null;
}

export interface PhaseRow {
  readonly id: string;
  readonly usual: Span | null;
  readonly most: Span | null;
  readonly draft: Span | null;
  readonly needs: readonly string[];
}

export interface ProcedureModel {
  readonly id: string;
  readonly version: number;
  /** The process that derived it; null for one that comes with Plenary. */
  readonly process: ProcessHead | null;
  /** What it was derived from; `shipped`: it comes with Plenary. */
  readonly origin: { readonly id: string; readonly version: number; readonly shipped: boolean } | null;
  readonly read: readonly string[];
  readonly known: readonly string[];
  readonly eligible: Procedure['eligible'];
  readonly unit: Procedure['unit'];
  readonly balance: readonly { readonly category: string; readonly share: number }[];
  /** Parts that must all adopt it, and whether in one text. */
  readonly parts: readonly string[];
  readonly stances: readonly Stance[];
  readonly silence: Procedure['silence'];
  readonly support: Procedure['support'];
  readonly vote: Procedure['vote'];
  readonly pollScale: readonly string[];
  readonly objectionRule: Procedure['objectionRule'];
  readonly outweighed: 'allowed' | 'barred' | 'as_dissent';
  /** Every way in which an objection is closed here. */
  readonly closes: readonly ObjectionState[];
  readonly minority: Procedure['minority'];
  readonly notice: Time;
  readonly call: Span;
  /** Null where there is no limit. */
  readonly calls: number | null;
  readonly admit: Span;
  readonly challenge: Span;
  readonly challenges: number;
  readonly phases: readonly PhaseRow[];
  readonly designations: readonly DesignationRow[];
  readonly appeals: readonly AppealRow[];
  /** Whether one person alone cannot appeal. */
  readonly several: boolean;
  readonly ratifier: {
    readonly who: string;
    readonly within: Time;
    readonly silenceAdopts: boolean;
    readonly calls: readonly { readonly of: string; readonly span: Span }[];
  } | null;
  readonly reopen: Procedure['reopen'];
  readonly reviewEvery: Span | null;
  readonly sunset: boolean;
}

/** What somebody can say in a call, of every procedure. */
export const stances = ['support', 'can_live_with', 'stand_aside', 'abstain', 'disagree', 'object'] as const;
export type Stance = (typeof stances)[number];

export const procedureList = (): ProceduresModel => ({
  procedures: procedures.map(({ id, version }) => ({ id, version })),
});

export function procedurePage(id: string): ProcedureModel | undefined {
  const procedure = procedureCalled(id);
  return procedure && procedureModel(procedure);
}

const spanIn = (text: string | undefined): Span | null => (text === undefined ? null : spanOf(text));

export function procedureModel(procedure: Procedure, process: ProcessHead | null = null): ProcedureModel {
  const { id, version, read, known, eligible, unit, silence, support, vote, minority, reopen, bounds } = procedure;
  const { allowOutweighed } = procedure;
  const outweighed = allowOutweighed === 'as_dissent' ? allowOutweighed : allowOutweighed ? 'allowed' : 'barred';
  const { derivedFrom } = procedure;
  return {
    process: procedureCalled(id) ? null : process,
    origin: derivedFrom ? { ...derivedFrom, shipped: procedureCalled(derivedFrom.id) !== undefined } : null,
    ...{ id, version, read, known, eligible, unit, silence, support, vote, minority, reopen },
    balance: Object.entries(procedure.balance?.maxShareOneCategory ?? {}).map(([category, share]) => ({
      category,
      share,
    })),
    parts: procedure.composite?.allOf ?? [],
    stances,
    pollScale: procedure.pollScale ?? [],
    objectionRule: procedure.objectionRule,
    outweighed,
    closes: objectionSets.addressed.filter((state) => state !== 'addressed_outweighed' || outweighed !== 'barred'),
    notice: { span: spanOf(noticeOf(procedure)), own: procedure.notice === undefined },
    call: spanOf(procedure.minCall),
    calls: procedure.maxIterations,
    admit: spanOf(bounds.admitWithin),
    challenge: spanOf(procedure.provisionalReview),
    challenges: bounds.challenges,
    phases: (procedure.phases ?? []).map(phaseRow),
    designations: procedure.designations.map(designationRow),
    appeals: procedure.appeals.map((step) => appealRow(step, procedure)),
    several: procedure.appealQuorum !== undefined,
    ratifier: ratifierOf(procedure),
    reviewEvery: spanIn(procedure.reviewEvery),
    sunset: procedure.sunsetIfNotReviewed === true,
  };
}

function phaseRow({ id, max, thenDraftWithin, needs, ...phase }: NonNullable<Procedure['phases']>[number]): PhaseRow {
  return { id, usual: spanIn(phase.default), most: spanIn(max), draft: spanIn(thenDraftWithin), needs: needs ?? [] };
}

function designationRow({ id, adopts, attachToAny = false, classes, also = [] }: Designation): DesignationRow {
  return { id, adopts: adopts === 'ratifier' ? adopts : adopts ? 'yes' : 'no', attachToAny, classes, also };
}

function appealRow(step: AppealStep, procedure: Procedure): AppealRow {
  const { to, triggerShare: share, triggerWindow, conveneWithin } = step;
  const within = appealWithin(step, procedure);
  return {
    to,
    within: within === null ? null : { span: spanOf(within), own: step.within === undefined },
    answer: {
      span: spanOf(answerWithin(step, procedure)),
      own: step.answerWithin === undefined && step.reportDelayAfter === undefined,
    },
    convene: spanIn(conveneWithin),
    trigger: share !== undefined && triggerWindow ? { share, within: spanOf(triggerWindow) } : null,
  };
}

function ratifierOf({
  ratifier,
  ratifyDeadline,
  ratifySilence,
  ratifyMinCall,
  bounds,
}: Procedure): ProcedureModel['ratifier'] {
  if (ratifier === null) return null;
  return {
    who: ratifier,
    within: { span: spanOf(ratifyDeadline ?? bounds.ratifyWithin), own: ratifyDeadline === undefined },
    silenceAdopts: ratifySilence === 'deemed_accepted',
    calls: Object.entries(ratifyMinCall ?? {}).map(([of, span]) => ({ of, span: spanOf(span) })),
  };
}
