/**
 * The impact brief of a text or of one clause: it walks through every property and enabler, says so where no impact was found
 * or nobody has looked, and ends in questions that are open. It has no score.
 */
import { isRefusal } from '../base/result.ts';
import { type Criterion, criteria, type Effect } from '../domain/assessmentMethods.ts';
import { type Assessment, disagreements, openHarms } from '../domain/assessments.ts';
import { type Clause, findClause, findDocument } from '../domain/document.ts';
import type { Nouns } from '../domain/index.ts';
import {
  type AssessedClause,
  type AssessmentShown,
  assessedClauses,
  assessmentShown,
  type LineShown,
  type Listed,
  listed,
  refOf,
} from './assessments.ts';
import { headOf } from './charter.ts';
import type { ProcessHead } from './process.ts';
import type { ClauseRef } from './provenance.ts';
import { type Spread, spreadsOf } from './spread.ts';

export interface Finding extends Pick<AssessmentShown, 'author' | 'day' | 'language'> {
  readonly clause: ClauseRef;
  readonly line: LineShown;
}

export interface BriefCriterion {
  readonly criterion: Criterion;
  /** Empty where nobody has looked. */
  readonly spread: Spread;
  /** Every effect but none; of a single clause, also why there is none. */
  readonly findings: Listed<Finding>;
}

export interface OpenQuestion {
  readonly kind: 'disagreement' | 'harm' | 'unknown';
  readonly clause: ClauseRef;
  readonly criterion: Criterion;
}

export interface BriefModel {
  readonly process: ProcessHead;
  readonly document: { readonly id: string; readonly title: string; readonly language: string };
  /** The last draft; null where none was published. */
  readonly draft: number | null;
  /** Null for the text as a whole. */
  readonly clause: ClauseRef | null;
  readonly clauses: number;
  readonly assessed: number;
  readonly assessments: number;
  /** Assessments of earlier words, which the brief leaves out. */
  readonly stale: number;
  /** Lines by effect. */
  readonly found: Readonly<Record<Effect, number>>;
  readonly criteria: readonly BriefCriterion[];
  readonly questions: Listed<OpenQuestion>;
  readonly untested: Listed<ClauseRef>;
}

const silent: readonly Effect[] = ['0', 'not-applicable'];

export function briefView(
  nouns: Nouns,
  asked: { readonly document?: string | undefined; readonly clause?: string | undefined },
): BriefModel | undefined {
  const { charter } = nouns.process;
  const single = asked.clause ? findClause(nouns.documents, asked.clause) : undefined;
  if (!charter || isRefusal(single)) return undefined;
  const document = findDocument(nouns.documents, single?.document ?? asked.document);
  if (isRefusal(document)) return undefined;
  const all = assessedClauses(nouns, document).filter(({ clause }) => !single || clause.id === single.id);
  if (single && all.length === 0) return undefined;
  const standing = all.flatMap((each) => each.standing);
  const spreads = spreadsOf(standing);
  const { id, title, language } = document;
  return {
    process: headOf(charter),
    document: { id, title, language },
    draft: document.drafts.at(-1)?.number ?? null,
    clause: single ? refOf(nouns, single) : null,
    clauses: all.length,
    assessed: all.filter((each) => each.standing.length > 0).length,
    assessments: standing.length,
    stale: all.reduce((sum, { stale }) => sum + stale, 0),
    found: foundIn(standing),
    criteria: criteria.map((criterion) => ({
      criterion,
      spread: spreads[criterion] ?? [],
      findings: findingsOf(nouns, all, criterion, single !== undefined),
    })),
    questions: listed(questionsOf(nouns, all), ({ clause, ...question }) => ({
      ...question,
      clause: refOf(nouns, clause),
    })),
    untested: listed(
      all.filter((each) => each.standing.length === 0),
      ({ clause }) => refOf(nouns, clause),
    ),
  };
}

function foundIn(standing: readonly Assessment[]): BriefModel['found'] {
  const found = { '-2': 0, '-1': 0, '0': 0, '+1': 0, '+2': 0, unknown: 0, 'not-applicable': 0 };
  for (const { effect } of standing.flatMap(({ lines }) => lines)) found[effect]++;
  return found;
}

function findingsOf(nouns: Nouns, all: readonly AssessedClause[], criterion: Criterion, silentToo: boolean) {
  const found = all.flatMap(({ clause, standing }) =>
    standing
      .filter(({ lines }) =>
        lines.some((line) => line.criterion === criterion && (silentToo || !silent.includes(line.effect))),
      )
      .map((assessment) => ({ clause, assessment })),
  );
  return listed(found, ({ clause, assessment }): Finding => {
    const { author, day, language, lines } = assessmentShown(nouns, assessment);
    const line = lines.find((each) => each.criterion === criterion)!;
    return { author, day, language, line, clause: refOf(nouns, clause) };
  });
}

interface Question {
  readonly kind: OpenQuestion['kind'];
  readonly clause: Clause;
  readonly criterion: Criterion;
}

/** Each question once, however many asked it. */
function questionsOf(nouns: Nouns, all: readonly AssessedClause[]): Question[] {
  return all.flatMap(({ clause, standing }) => {
    if (standing.length === 0) return [];
    const lines = standing.flatMap((each) => each.lines);
    const unknown = criteria.filter((each) =>
      lines.some(({ criterion, effect }) => criterion === each && effect === 'unknown'),
    );
    const harms = new Set(openHarms(nouns.assessments, clause).map(({ criterion }) => criterion));
    const of = (kind: Question['kind'], criterion: Criterion): Question => ({ kind, clause, criterion });
    return [
      ...disagreements(standing).map((each) => of('disagreement', each)),
      ...[...harms].map((each) => of('harm', each)),
      ...unknown.map((each) => of('unknown', each)),
    ];
  });
}
