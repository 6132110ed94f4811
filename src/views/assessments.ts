/** Assessments as pages show them: side by side with their spread, never averaged; on a clause, and over the whole text. */
import { isRefusal } from '../base/result.ts';
import type { Criterion, Effect, Method } from '../domain/assessmentMethods.ts';
import {
  type Assessment,
  type AssessmentLine,
  answerTo,
  disagreements,
  isOpenHarm,
  LONGEST_ASSESSMENT,
  openHarms,
  staleAssessments,
  standingAssessments,
} from '../domain/assessments.ts';
import { type Clause, clausesOf, current, findDocument, type TextDocument, unheard } from '../domain/document.ts';
import type { Nouns } from '../domain/index.ts';
import { labelIn } from '../domain/moderable.ts';
import { headOf } from './charter.ts';
import { type Author, authorOf, dayOf, type Paged, paged, type Saying, sayingOf } from './input.ts';
import { type Hidden, hiddenOf } from './moderatedInput.ts';
import { nameOf } from './moderation.ts';
import type { ProcessHead } from './process.ts';
import { type ClauseRef, clauseRef } from './provenance.ts';
import { type Spread, sides, spreadsOf } from './spread.ts';
import { holds, type Viewer } from './viewer.ts';

export interface LineShown extends Pick<AssessmentLine, 'criterion' | 'effect' | 'confidence' | 'mitigated'> {
  readonly perspective: AssessmentLine['perspective'] | null;
  readonly reversibility: AssessmentLine['reversibility'] | null;
  /** Null once erased, and while it is hidden. */
  readonly reasoning: string | null;
  readonly hidden: Hidden | null;
  readonly mitigation: string | null;
  readonly answer: { readonly text: string | null; readonly at: number; readonly by: string | null } | null;
  /** A harm with neither a mitigation nor an answer. */
  readonly open: boolean;
}

export interface AssessmentShown {
  readonly id: string;
  readonly method: Method['id'];
  readonly author: Author;
  readonly day: number;
  readonly language: string;
  readonly summary: string | null;
  /** What moderators know it by. */
  readonly label: string;
  readonly hidden: Hidden | null;
  readonly lines: readonly LineShown[];
}

/** For the margin of a clause. */
export interface AssessmentCounts {
  readonly assessments: number;
  readonly lines: number;
  readonly disagreements: number;
  readonly stale: number;
  readonly harms: number;
}

/** Whether and how who looks may assess a clause now. */
export interface Assessing extends Saying {
  readonly refused: { readonly code: string; readonly params: Readonly<Record<string, string | number>> } | null;
  /** Hash of the words that stand. */
  readonly base: string;
  readonly clause: string;
  readonly longest: number;
}

export interface ClauseAssessments {
  readonly clause: string;
  readonly counts: AssessmentCounts;
  /** Those of the words that stand, the last ones of them, oldest first. */
  readonly list: readonly AssessmentShown[];
  readonly spreads: Readonly<Partial<Record<Criterion, Spread>>>;
  readonly disagreements: readonly Criterion[];
  readonly assessing: Assessing;
}

/** So many stand side by side on the page of a clause. */
const MOST_BESIDE = 20;

type Read = Pick<Nouns, 'assessments' | 'documents'>;

export function assessmentsOn({ assessments, documents }: Read, id: string): AssessmentCounts {
  const clause = documents.clauses.get(id);
  const known = assessments.byClause.get(id);
  if (!clause || !known) return { assessments: 0, lines: 0, disagreements: 0, stale: 0, harms: 0 };
  const standing = standingAssessments(assessments, clause);
  return {
    assessments: standing.length,
    lines: standing.reduce((sum, { lines }) => sum + lines.length, 0),
    disagreements: disagreements(standing).length,
    stale: staleAssessments(assessments, clause).length,
    harms: openHarms(assessments, clause).length,
  };
}

/** Undefined for headings and for what was taken out: nobody assesses them. */
export function clauseAssessments(
  nouns: Nouns,
  viewer: Viewer,
  id: string,
  now: number,
): ClauseAssessments | undefined {
  const clause = nouns.documents.clauses.get(id);
  if (!clause || clause.kind === 'heading' || current(clause).text === undefined) return undefined;
  const standing = standingAssessments(nouns.assessments, clause);
  const document = findDocument(nouns.documents, clause.document);
  const refusal = isRefusal(document) ? document : unheard(document, now);
  return {
    clause: id,
    counts: assessmentsOn(nouns, id),
    list: standing.slice(-MOST_BESIDE).map((each) => assessmentShown(nouns, each)),
    spreads: spreadsOf(standing),
    disagreements: disagreements(standing),
    assessing: {
      ...sayingOf(nouns, viewer),
      refused: refusal ? { code: refusal.refused, params: refusal.params } : null,
      base: current(clause).hash,
      clause: id,
      longest: LONGEST_ASSESSMENT,
    },
  };
}

export function assessmentShown(nouns: Nouns, assessment: Assessment): AssessmentShown {
  const { id, method, at, language, text, lines } = assessment;
  return {
    ...{ id, method, language },
    author: authorOf(nouns.process.charter, assessment),
    day: dayOf(at),
    summary: text || null,
    label: labelIn('assessment', nouns.assessments.places.get(id) ?? -1),
    hidden: hiddenOf(assessment),
    lines: lines.map((line) => ({ ...lineShown(nouns, id, line), hidden: hiddenOf(assessment) })),
  };
}

function lineShown(nouns: Nouns, assessment: string, line: AssessmentLine): Omit<LineShown, 'hidden'> {
  const { criterion, effect, confidence, mitigated, perspective = null, reversibility = null } = line;
  const answer = answerTo(nouns.assessments, assessment, criterion);
  return {
    ...{ criterion, effect, confidence, mitigated, perspective, reversibility },
    reasoning: line.reasoning ?? null,
    mitigation: line.mitigation ?? null,
    answer: answer ? { text: answer.text ?? null, at: answer.at, by: nameOf(nouns, answer.by) } : null,
    open: isOpenHarm(nouns.assessments, assessment, line),
  };
}

/** The first of a list, and how many there are. */
export interface Listed<T> {
  readonly of: number;
  readonly rows: readonly T[];
}

export interface HeatRow {
  readonly clause: ClauseRef;
  readonly assessments: number;
  readonly stale: number;
  readonly spreads: Readonly<Partial<Record<Criterion, Spread>>>;
  readonly disagreements: readonly Criterion[];
}

export interface Disagreement {
  readonly clause: ClauseRef;
  readonly criterion: Criterion;
  readonly gains: number;
  readonly harms: number;
}

export interface OpenHarm {
  readonly clause: ClauseRef;
  readonly assessment: string;
  readonly criterion: Criterion;
  readonly effect: Effect;
  readonly author: Author;
  readonly day: number;
  readonly language: string;
  readonly reasoning: string | null;
  readonly hidden: Hidden | null;
  /** Whether who looks found it, and leaves the answer to somebody else. */
  readonly own: boolean;
}

export interface AssessmentsModel {
  readonly process: ProcessHead;
  readonly document: { readonly id: string; readonly title: string; readonly language: string } | null;
  readonly clauses: number;
  readonly assessed: number;
  readonly assessments: number;
  readonly map: Paged<HeatRow>;
  readonly disagreements: Listed<Disagreement>;
  readonly untested: Listed<ClauseRef>;
  readonly stale: Listed<{ readonly clause: ClauseRef; readonly count: number }>;
  readonly harms: Listed<OpenHarm>;
  /** Whether who looks may answer harms. */
  readonly answering: boolean;
  readonly longest: number;
}

const A_PAGE = 40;
const MOST_LISTED = 50;

export const listed = <F, T>(all: readonly F[], make: (each: F) => T, most = MOST_LISTED): Listed<T> => ({
  of: all.length,
  rows: all.slice(0, most).map(make),
});

/** Clauses of a text that somebody can assess, each with what stands of it. */
export interface AssessedClause {
  readonly clause: Clause;
  readonly standing: readonly Assessment[];
  readonly stale: number;
}

export function assessedClauses({ assessments, documents }: Read, document: TextDocument): AssessedClause[] {
  return clausesOf(documents, document)
    .filter(({ kind }) => kind === 'clause')
    .map((clause) => ({
      clause,
      standing: standingAssessments(assessments, clause),
      stale: staleAssessments(assessments, clause).length,
    }));
}

export const refOf = (nouns: Nouns, { id }: Pick<Clause, 'id'>): ClauseRef => {
  const ref = clauseRef(nouns, id);
  if (!ref) throw new Error('A clause without its text.');
  return ref;
};

export function assessmentsView(
  nouns: Nouns,
  viewer: Viewer,
  asked: { readonly page: number; readonly document?: string | undefined },
): AssessmentsModel | undefined {
  const { charter, ended } = nouns.process;
  if (!charter) return undefined;
  const document = findDocument(nouns.documents, asked.document);
  const found = isRefusal(document) ? [] : assessedClauses(nouns, document);
  const tried = found.filter(({ standing }) => standing.length > 0);
  const apart = found.flatMap((each) => disagreements(each.standing).map((criterion) => ({ ...each, criterion })));
  const harms = found.flatMap(({ clause, standing }) =>
    standing.length === 0 ? [] : openHarms(nouns.assessments, clause).map((harm) => ({ ...harm, clause })),
  );
  const ref = (clause: Clause) => refOf(nouns, clause);
  return {
    process: headOf(charter),
    document: isRefusal(document) ? null : { id: document.id, title: document.title, language: document.language },
    clauses: found.length,
    assessed: tried.length,
    assessments: found.reduce((sum, { standing }) => sum + standing.length, 0),
    // What nobody assessed has no row: it is named once, below.
    map: paged(tried, asked.page, A_PAGE, ({ clause, standing, stale }) => ({
      clause: ref(clause),
      assessments: standing.length,
      stale,
      spreads: spreadsOf(standing),
      disagreements: disagreements(standing),
    })),
    disagreements: listed(apart, ({ clause, standing, criterion }) => ({
      clause: ref(clause),
      criterion,
      ...sides(standing, criterion),
    })),
    untested: listed(
      found.filter(({ standing }) => standing.length === 0),
      ({ clause }) => ref(clause),
    ),
    stale: listed(
      found.filter(({ stale }) => stale > 0),
      ({ clause, stale }) => ({ clause: ref(clause), count: stale }),
    ),
    harms: listed(harms, ({ clause, assessment, line }) => ({
      clause: ref(clause),
      assessment: assessment.id,
      criterion: line.criterion,
      effect: line.effect,
      author: authorOf(charter, assessment),
      day: dayOf(assessment.at),
      language: assessment.language,
      reasoning: line.reasoning ?? null,
      hidden: hiddenOf(assessment),
      own: viewer.person !== -1 && viewer.person === assessment.by,
    })),
    answering: !ended && holds(viewer, 'editor', 'chair', 'convener'),
    longest: LONGEST_ASSESSMENT,
  };
}
