/**
 * What an assessment is, and the state of all of them: what a clause, as it is worded then, does to the Internet, criterion by
 * criterion. Assessments of several people stand side by side and are never averaged. One is bound to the words it assessed, and
 * stale once they change. The commands are in assessments.ts.
 */
import { z } from 'zod';
import type { Id } from '../base/ids.ts';
import {
  type Criterion,
  confidences,
  criteria,
  effects,
  isGain,
  isHarm,
  type Method,
  methodIds,
  perspectives,
  reversibilities,
} from './assessmentMethods.ts';
import { type Clause, clauseId, current, type DocumentsState, hash } from './document.ts';
import { idOf } from './fields.ts';
import { forgetWords, type Input, type SeeAuthors, shown, writer } from './input.ts';
import { comingIn, moderatedWords } from './moderating.ts';
import { define } from './noun.ts';

export const assessmentId = idOf('asm');

export const marks = {
  criterion: z.enum(criteria),
  effect: z.enum(effects),
  perspective: z.enum(perspectives).optional(),
  confidence: z.enum(confidences),
  reversibility: z.enum(reversibilities).optional(),
};

export type AssessmentLine = z.infer<z.ZodObject<typeof marks>> & {
  /** Undefined once erased. */
  reasoning: string | undefined;
  /** Undefined where there is none, and once erased. */
  mitigation: string | undefined;
  /** Whether there is a mitigation, also once its words are erased. */
  readonly mitigated: boolean;
};

/** `text` is the summary: empty where there is none. */
export interface Assessment extends Input {
  readonly id: Id<'asm'>;
  readonly clause: Id<'cls'>;
  /** Of the words that were assessed. */
  readonly hash: string;
  readonly method: Method['id'];
  /** In the order of the criteria. */
  readonly lines: readonly AssessmentLine[];
  /** A later one of the same person on the same clause by the same method holds instead. */
  superseded: boolean;
}

/** What editors or chairs say to a harm that somebody found. */
export interface HarmAnswer {
  readonly at: number;
  readonly by: string;
  /** Undefined once erased. */
  readonly text: string | undefined;
}

export interface AssessmentsState {
  readonly list: Assessment[];
  /** Follows from the list, as `byClause` does. */
  readonly places: Map<string, number>;
  /** Places by clause, oldest first. */
  readonly byClause: Map<string, number[]>;
  /** By assessment and criterion; the last one holds. */
  readonly answers: Map<string, HarmAnswer>;
}

export interface See extends SeeAuthors {
  documents: DocumentsState;
}

export const parts = define<AssessmentsState, See>();
const { event } = parts;

const harmKey = (assessment: string, criterion: string): string => `${assessment} ${criterion}`;

export function add({ list, places, byClause }: AssessmentsState, assessment: Assessment): void {
  const place = list.push(assessment) - 1;
  places.set(assessment.id, place);
  const others = byClause.get(assessment.clause);
  if (others) others.push(place);
  else byClause.set(assessment.clause, [place]);
}

export const made = event('assessment.made', {
  v: 1,
  data: z.strictObject({
    assessment: assessmentId,
    clause: clauseId,
    hash,
    method: z.enum(methodIds),
    language: z.string(),
    shown,
    lines: z.array(z.strictObject({ ...marks, mitigated: z.boolean() })),
  }),
  /** Words of the lines, in their order. */
  secret: z.strictObject({
    lines: z.array(z.strictObject({ reasoning: z.string(), mitigation: z.string().optional() })),
    summary: z.string(),
    organisation: z.string().optional(),
  }),
  publicity: 'committed',
  evolve(state, { data: { assessment: id, lines, ...data }, secret, at, actor }, see) {
    const worded = lines.map((line, place) => ({
      ...line,
      reasoning: secret?.lines[place]?.reasoning,
      mitigation: secret?.lines[place]?.mitigation,
    }));
    const by = writer(see, actor);
    for (const earlier of assessmentsOf(state, data.clause)) {
      if (earlier.by === by.by && earlier.method === data.method) earlier.superseded = true;
    }
    const said = { text: secret?.summary, organisation: secret?.organisation, links: [] };
    const assessment = { id, ...data, ...by, ...said, at, lines: worded, superseded: false };
    add(state, comingIn(assessment, see.process));
  },
});

export const answered = event('harm.answered', {
  v: 1,
  data: z.strictObject({ assessment: assessmentId, criterion: z.enum(criteria) }),
  secret: z.strictObject({ text: z.string() }),
  publicity: 'open',
  evolve({ answers }, { data: { assessment, criterion }, secret, at, actor: by }) {
    answers.set(harmKey(assessment, criterion), { at, by, text: secret?.text });
  },
});

/** What was found stands without its words: a harm goes on asking for an answer. */
export const erased = event('assessments.erased', {
  v: 1,
  data: z.strictObject({ participant: idOf('ptp') }),
  publicity: 'open',
  evolve({ list }, { data }, { participants }) {
    const row = participants.ids.indexOf(data.participant);
    if (row === -1) return;
    forgetWords(list, row);
    for (const { by, lines } of list) {
      if (by === row) for (const line of lines) Object.assign(line, { reasoning: undefined, mitigation: undefined });
    }
  },
});

export const moderatedAssessments = moderatedWords<AssessmentsState, See>(
  'assessments',
  assessmentId,
  ({ list, places }, id) => list[places.get(id) ?? -1],
);

/** Every assessment of a clause, oldest first, also of earlier words. */
export function assessmentsOf({ list, byClause }: AssessmentsState, clause: string): Assessment[] {
  return (byClause.get(clause) ?? []).map((place) => list[place]!);
}

/** Those that hold for the words as they stand. */
export function standingAssessments(state: AssessmentsState, clause: Clause): Assessment[] {
  const { hash } = current(clause);
  return assessmentsOf(state, clause.id).filter((each) => !each.superseded && each.hash === hash);
}

/** Those that were made of words that have changed since. */
export function staleAssessments(state: AssessmentsState, clause: Clause): Assessment[] {
  const { hash } = current(clause);
  return assessmentsOf(state, clause.id).filter((each) => !each.superseded && each.hash !== hash);
}

/** Criteria on which one assessor of these words sees a gain and another one a harm. */
export function disagreements(standing: readonly Assessment[]): Criterion[] {
  const [gains, harms] = [isGain, isHarm].map(
    (is) => new Set(standing.flatMap(({ lines }) => lines.filter(({ effect }) => is(effect)).map((l) => l.criterion))),
  );
  return criteria.filter((each) => gains?.has(each) && harms?.has(each));
}

/** Harms of a clause as it stands that nobody has answered and no mitigation goes with. */
export function openHarms(state: AssessmentsState, clause: Clause) {
  return standingAssessments(state, clause).flatMap((assessment) =>
    assessment.lines
      .filter((line) => isOpenHarm(state, assessment.id, line))
      .map((line) => ({ assessment, line, criterion: line.criterion })),
  );
}

export const isOpenHarm = (
  { answers }: Pick<AssessmentsState, 'answers'>,
  assessment: string,
  { effect, mitigated, criterion }: Pick<AssessmentLine, 'effect' | 'mitigated' | 'criterion'>,
): boolean => isHarm(effect) && !mitigated && !answers.has(harmKey(assessment, criterion));

export const answerTo = (
  { answers }: Pick<AssessmentsState, 'answers'>,
  assessment: string,
  criterion: string,
): HarmAnswer | undefined => answers.get(harmKey(assessment, criterion));
