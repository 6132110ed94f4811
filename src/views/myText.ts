/** What somebody gave to the text, each noun by itself, with what became of it; and where they are asked once again. */

import type { Assessment } from '../domain/assessments.ts';
import type { InputId } from '../domain/dispositions.ts';
import { current } from '../domain/document.ts';
import type { Nouns } from '../domain/index.ts';
import type { Input } from '../domain/input.ts';
import { wordsOf } from '../domain/moderating.ts';
import { type Stance, stanceOn } from '../domain/support.ts';
import { type AmendmentItem, amendmentItem } from './amendments.ts';
import { type AssessmentShown, assessmentShown } from './assessments.ts';
import { excerpt, type InputItem, inputItem, type Paged, paged } from './input.ts';
import { type MyModeration, myModeration } from './moderatedInput.ts';
import { type ObjectionLine, objectionLine } from './objections.ts';
import { type ClauseRef, clauseRef } from './provenance.ts';
import { type AskedAgain, askedAgain } from './support.ts';
import type { Viewer } from './viewer.ts';

/** A contribution or a comment of theirs. */
export interface MyInput extends InputItem, Own {
  readonly mayDispute: boolean;
}

/** What moderators made of it. */
interface Own {
  readonly moderated: MyModeration | null;
}
export type MyAmendment = AmendmentItem & Own;
export type MyObjection = ObjectionLine & Own;

/** The last words of a clause that they spoke of. */
export interface MySupport {
  /** With the words spoken of, whatever the clause says by now. */
  readonly clause: ClauseRef;
  readonly stance: Stance;
  /** Whether the clause still has these words. */
  readonly stands: boolean;
}

/** One of theirs, unless a later one of theirs holds instead. */
export interface MyAssessment extends AssessmentShown {
  readonly clause: ClauseRef;
  readonly stands: boolean;
}

export const myNouns = ['contributions', 'comments', 'amendments', 'objections', 'assessments', 'support'] as const;
/** Which page of each is asked for. */
export type PagesOf = Readonly<Partial<Record<(typeof myNouns)[number], number>>>;

/** Lists are newest first. */
export interface MyText {
  /** Clauses whose words changed after they had spoken of them. */
  readonly asked: readonly AskedAgain[];
  readonly contributions: Paged<MyInput>;
  readonly comments: Paged<MyInput>;
  readonly amendments: Paged<MyAmendment>;
  readonly objections: Paged<MyObjection>;
  readonly assessments: Paged<MyAssessment>;
  readonly support: Paged<MySupport>;
}

const A_PAGE = 10;

export function myText(nouns: Nouns, viewer: Viewer, now: number, pages: PagesOf = {}): MyText {
  const { contributions, comments, amendments, objections, assessments } = nouns;
  const own = <F extends { readonly by: number }>(list: readonly F[]): F[] =>
    viewer.person === -1 ? [] : list.filter(({ by }) => by === viewer.person).reverse();
  const of = <F, T>(all: readonly F[], page: number | undefined, make: (each: F) => T): Paged<T> =>
    paged(all, page ?? 1, A_PAGE, make);
  return {
    asked: askedAgain(nouns, viewer),
    contributions: of(own(contributions.list), pages.contributions, (each) => myInput(nouns, each)),
    comments: of(own(comments.list), pages.comments, (each) => myInput(nouns, each)),
    amendments: of(own(amendments.list), pages.amendments, (each) => ({
      ...amendmentItem(nouns, wordsOf(each), viewer, now),
      moderated: myModeration(nouns, each),
    })),
    objections: of(own(objections.list), pages.objections, (each) => ({
      ...objectionLine(nouns, wordsOf(each), now),
      moderated: myModeration(nouns, each),
    })),
    assessments: of(
      own(assessments.list).filter(({ superseded }) => !superseded),
      pages.assessments,
      (each) => myAssessment(nouns, each),
    ),
    support: of(mySupport(nouns, viewer), pages.support, (each) => each),
  };
}

function myInput(nouns: Nouns, input: Input & { readonly id: InputId }): MyInput {
  // Who wrote it may read it, also once it was taken out.
  const item = excerpt(inputItem(nouns, wordsOf(input)));
  return { ...item, moderated: myModeration(nouns, input), mayDispute: item.answer !== null && !nouns.process.ended };
}

function myAssessment(nouns: Nouns, assessment: Assessment): MyAssessment {
  const clause = nouns.documents.clauses.get(assessment.clause);
  return {
    ...assessmentShown(nouns, assessment),
    // It was assessed, so it is there.
    clause: clauseRef(nouns, assessment.clause)!,
    stands: clause !== undefined && current(clause).hash === assessment.hash,
  };
}

function mySupport(nouns: Nouns, { person }: Viewer): MySupport[] {
  const spoken = [...(nouns.support.byPerson.get(person) ?? [])].reverse();
  return spoken.flatMap(([id, { hash }]) => {
    const clause = nouns.documents.clauses.get(id);
    const ref = clauseRef(nouns, id);
    const stance = stanceOn(nouns.support, id, hash, person);
    if (!clause || !ref || stance === 'none') return [];
    const text = clause.versions.findLast((version) => version.hash === hash)?.text ?? null;
    return [{ clause: { ...ref, text }, stance, stands: current(clause).hash === hash }];
  });
}
