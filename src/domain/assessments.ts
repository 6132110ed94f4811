/**
 * Assessing a clause: every criterion of the chosen method has a line with its reason, also where there is no effect. A harm
 * needs a mitigation or an answer before a last call; nobody answers a harm that they found.
 */
import { z } from 'zod';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import {
  type Assessment,
  type AssessmentsState,
  add,
  answered,
  answerTo,
  erased,
  made,
  marks,
  moderatedAssessments,
  parts,
  type See,
} from './assessment.ts';
import { criteria, isHarm, type Method, methodIds, methods } from './assessmentMethods.ts';
import { type Clause, current, findClause, findDocument, unheard } from './document.ts';
import { reference, text } from './fields.ts';
import { author, saidEnough, shown, words } from './input.ts';
import type { Actor } from './noun.ts';
import { rowOf } from './seating.ts';

export * from './assessment.ts';

const { command, noun } = parts;

export const MOST_ASSESSMENTS_A_DAY = 60;
/** Of each text of it. */
export const LONGEST_ASSESSMENT = 2_000;
const MOST_A_CLAUSE = 500;

const make = command('assessment.make', {
  summary: 'Assess a clause as it is worded now: a line with its reason for every criterion of the method.',
  who: ['participant'],
  input: z.strictObject({
    clause: reference,
    /** Hash of the words that were read. */
    base: reference,
    method: z.enum(methodIds),
    shown: shown.default('seat'),
    summary: text(LONGEST_ASSESSMENT).default(''),
    lines: z
      .array(
        z.strictObject({
          ...marks,
          reasoning: words(LONGEST_ASSESSMENT),
          mitigation: text(LONGEST_ASSESSMENT).default(''),
        }),
      )
      .max(criteria.length),
  }),
  decide(state, { lines, method, shown, summary, base, ...input }, { actor, see, now, newId }) {
    const by = author(see, actor, shown);
    if (isRefusal(by)) return by;
    const clause = findClause(see.documents, input.clause);
    if (isRefusal(clause)) return clause;
    const document = findDocument(see.documents, clause.document);
    if (isRefusal(document)) return document;
    const bad =
      unassessable(clause, base) ??
      unheard(document, now) ??
      incomplete(method, lines) ??
      saidEnough(state.list, by.row, now, MOST_ASSESSMENTS_A_DAY);
    if (bad) return bad;
    if ((state.byClause.get(clause.id)?.length ?? 0) >= MOST_A_CLAUSE) {
      return refuse('too-many-assessments', { most: MOST_A_CLAUSE });
    }
    const ordered = lines.toSorted((a, b) => criteria.indexOf(a.criterion) - criteria.indexOf(b.criterion));
    const kept = ordered.map(({ reasoning: _, mitigation, ...line }) => ({ ...line, mitigated: mitigation !== '' }));
    const secret = ordered.map(({ reasoning, mitigation }) => ({ reasoning, mitigation: mitigation || undefined }));
    const { language } = document;
    return [
      made(
        { assessment: newId('asm'), clause: clause.id, hash: base, method, language, shown, lines: kept },
        { lines: secret, summary, organisation: by.organisation },
      ),
    ];
  },
});

/** Why the words of a clause cannot be assessed: only those that stand can, and headings say nothing to assess. */
function unassessable(clause: Clause, base: string): Refusal | undefined {
  const { hash, text } = current(clause);
  if (text === undefined) return refuse('clause-out', { clause: clause.id });
  if (clause.kind === 'heading') return refuse('not-assessed', { clause: clause.id });
  return hash === base ? undefined : refuse('words-moved-on', { clause: clause.id });
}

/** Every criterion of the method once, and no other. */
function incomplete(id: Method['id'], lines: readonly { readonly criterion: string }[]): Refusal | undefined {
  const wanted = methods.find((each) => each.id === id)?.criteria ?? [];
  const missing = wanted.find((each) => lines.filter(({ criterion }) => criterion === each).length !== 1);
  if (missing !== undefined) return refuse('criterion-missing', { criterion: missing });
  return lines.length === wanted.length ? undefined : refuse('criterion-unknown');
}

/** Whether somebody made an assessment, under whichever name they act now. */
function isOwn({ by }: Assessment, { participants }: See, actor: Actor): boolean {
  const row = rowOf(participants, actor);
  return row !== -1 && row === by;
}

const answer = command('harm.answer', {
  summary: 'Answer a harm that an assessment found, in public. Not for who found it.',
  who: ['editor', 'chair', 'convener'],
  input: z.strictObject({
    assessment: reference,
    criterion: z.enum(criteria),
    text: words(LONGEST_ASSESSMENT),
  }),
  decide(state, { text, criterion, ...input }, { actor, see }) {
    const { process } = see;
    if (!process.charter) return refuse('not-open');
    if (process.ended) return refuse('closed');
    const assessment = state.list[state.places.get(input.assessment) ?? -1];
    if (!assessment) return refuse('unknown-assessment', { assessment: input.assessment });
    if (isOwn(assessment, see, actor)) return refuse('own-assessment');
    const line = assessment.lines.find((each) => each.criterion === criterion);
    if (!line || !isHarm(line.effect)) return refuse('no-harm', { criterion });
    if (answerTo(state, assessment.id, criterion)?.text === text) return [];
    return [answered({ assessment: assessment.id, criterion }, { text })];
  },
});

type Kept = Pick<AssessmentsState, 'list' | 'answers'>;

export const assessments = noun({
  name: 'assessments',
  uses: ['process', 'participants', 'documents'],
  initial: (): AssessmentsState => ({ list: [], places: new Map(), byClause: new Map(), answers: new Map() }),
  save: ({ list, answers }): Kept => structuredClone({ list, answers }),
  load(kept: Kept): AssessmentsState {
    const { list, answers } = structuredClone(kept);
    const state: AssessmentsState = { list: [], places: new Map(), byClause: new Map(), answers };
    for (const assessment of list) add(state, assessment);
    return state;
  },
  erasing: (_state, _see, participant) => [erased({ participant })],
  events: [made, answered, erased, ...moderatedAssessments],
  commands: [make, answer],
});
