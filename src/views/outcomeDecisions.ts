/** What was found on each item of an outcome, by whom and why; and who differs, in their own words. */
import { isRefusal } from '../base/result.ts';
import { findCall, standing } from '../domain/call.ts';
import { type DecisionItem, findItem } from '../domain/decisionItem.ts';
import type { Nouns } from '../domain/index.ts';
import { adopting, type ItemAct, type ItemStatus } from '../domain/machine.ts';
import { isBlocking, isInTheRough, isOpenObjection, type Objection } from '../domain/objections.ts';
import { designationCalled } from '../domain/procedure.ts';
import { type AppealLine, type DecisionModel, decisionView, type Finding, type Statement } from './decision.ts';
import { type Author, authorOf, dayOf } from './input.ts';
import type {
  OutcomeAuthor,
  OutcomeCall,
  OutcomeCore,
  OutcomeDesignation,
  OutcomeObjection,
  OutcomeObjectionRef,
  OutcomeStatement,
  SeatPositions,
} from './outcomeModel.ts';
import { type Held, objectionRefOf } from './outcomeText.ts';
import { organisationWords, wordsOf } from './outcomeWords.ts';
import { stranger } from './viewer.ts';

export function designationsOf(nouns: Nouns, held: Held, at: number): OutcomeDesignation[] {
  return nouns.items.list
    .filter(({ document }) => document === held.document.id)
    .flatMap((item) => {
      const model = decisionView(nouns, stranger, item.id, at);
      return model ? [designationOf(nouns, held, item, model)] : [];
    });
}

function designationOf(nouns: Nouns, { numbers }: Held, item: DecisionItem, model: DecisionModel): OutcomeDesignation {
  const { id, number, question, procedure, status, finding, reviewAt, revisitAt } = model;
  return {
    ...{ item: id, number, question, procedure, status, since: dayOf(sinceOf(item)), reviewAt, revisitAt },
    clauses: item.clauses.flatMap((clause) => numbers.get(clause) ?? []),
    ...reopenedIn(item, model, numbers),
    finding: finding && findingOf(nouns, item, finding),
    challenges: model.challenges.map((each) => ({ ...statementOf(each), answered: each.answered })),
    appeals: model.appeals.map(appealOf),
  };
}

const takenUp: readonly ItemStatus[] = ['returned', 'tabled', 'in_discussion', 'call_open', 'evaluating'];
const turning: readonly ItemAct[] = ['designate', 'adopt_direct', 'ratify', 'reopen', 'appeal_upheld'];

/** Whether a review took up again what had been adopted, and nothing was found since. */
export const isReopened = (item: DecisionItem): boolean => turnedLast(item) === 'reopen';

/** Whether an appeal undid what had been found, and nothing was found since. */
export const isOverturned = (item: DecisionItem): boolean => turnedLast(item) === 'appeal_upheld';

function turnedLast({ state, history }: DecisionItem): ItemAct | undefined {
  return takenUp.includes(state.at) ? history.findLast(({ act }) => turning.includes(act))?.act : undefined;
}

function reopenedIn(
  item: DecisionItem,
  { reviews }: DecisionModel,
  numbers: Held['numbers'],
): Pick<OutcomeDesignation, 'reopened'> {
  const concluded = reviews.findLast((each) => each.concluded)?.concluded;
  if (!concluded || !isReopened(item)) return {};
  const { at, clauses } = concluded;
  return { reopened: { at, clauses: clauses.flatMap(({ id }) => numbers.get(id) ?? []) } };
}

/** Appeals that were dismissed and reviews that confirmed leave a decision where it was. */
function sinceOf({ state, history, at }: DecisionItem): number {
  const adoption = history.findLast(({ act }) => adopting.includes(act));
  const isAdopted = state.at === 'adopted' || state.at === 'in_review';
  return (isAdopted ? adoption?.at : undefined) ?? history.at(-1)?.at ?? at;
}

function findingOf(nouns: Nouns, { procedure }: DecisionItem, finding: Finding): OutcomeDesignation['finding'] {
  const { id, designation, adopts, status, by, at, finalAt, reasons, alternatives, reopensOn } = finding;
  const { draft, text, hash, objections, later, answers } = finding;
  const classes = designationCalled(procedure, designation)?.classes ?? [];
  return {
    ...{ id, designation, classes: [...classes], adopts, status, by, at, finalAt, reasons, alternatives, reopensOn },
    ...{ draft, text, answers: answers.map((each) => ({ ...each })) },
    call: finding.call === null ? null : callOf(nouns, finding.call),
    evidence: { hash, positions: finding.seats.map(positionsOf) },
    objections: [...objections, ...later].map(({ id, label, state, word }) => ({ id, label, state, word })),
  };
}

function positionsOf({ id, letter, name, people, of }: Finding['seats'][number]): SeatPositions {
  if (typeof people !== 'number' || 'withheld' in of) return { id, letter, name, withheld: true };
  const { support, abstain, disagree, object, 'live-with': liveWith, 'stand-aside': standAside } = of;
  return { id, letter, name, people, support, liveWith, standAside, abstain, disagree, object };
}

/** What a finding rests on is over: nothing of it is kept back any more. */
function callOf(nouns: Nouns, id: string): OutcomeCall | null {
  const call = findCall(nouns.calls, id);
  if (isRefusal(call)) return null;
  const { kind, question, opensAt, closesAt, seats } = call;
  const given = standing(nouns.calls, call).filter(
    ({ organisationFor, confirmed }) => organisationFor > 0 && confirmed,
  );
  return {
    ...{ id: call.id, kind, question, opensAt, closesAt, eligible: seats.length },
    organisations: given.map(({ organisationFor, stance }) => ({
      name: organisationWords(nouns, organisationFor),
      stance,
    })),
  };
}

const named = (id: string, { seat, organisation }: Author): OutcomeAuthor => ({
  seat,
  organisation: organisation === null ? null : wordsOf(id, 'organisation', 'und', organisation),
});

const statementOf = ({ id, day, author, text, language }: Said): OutcomeStatement => ({
  ...{ id, day },
  author: named(id, author),
  words: wordsOf(id, 'text', language, text),
});

function appealOf(appeal: AppealLine): OutcomeDesignation['appeals'][number] {
  const { to, decided } = appeal;
  const told = decided && { outcome: decided.outcome, at: decided.at, reasons: decided.reasons };
  return { ...statementOf(appeal), to, decided: told };
}

export function dissentOf(nouns: Nouns, held: Held): OutcomeCore['dissent'] {
  const objections = objectionsIn(nouns, held);
  const of = (fits: (each: Objection) => boolean) =>
    objections.filter(fits).map((each) => objectionOf(nouns, held, each));
  const filed = nouns.minorities.list.filter((each) => {
    const item = findItem(nouns.items, each.item);
    return !isRefusal(item) && item.document === held.document.id;
  });
  const own = filed.map((each) => ({ ...each, day: dayOf(each.at), author: authorOf(nouns.process.charter, each) }));
  return {
    rough: of(isInTheRough),
    standing: of((each) => isOpenObjection(each) || isBlocking(each)),
    minority: own.filter(({ kind }) => kind === 'minority').map(filedOf),
    reservations: own
      .filter(({ kind }) => kind === 'reservation')
      .map((each) => ({ ...filedOf(each), clause: clauseOf(held, each.clause) })),
  };
}

type Said = Pick<Statement, 'id' | 'day' | 'author' | 'text' | 'language'>;

const filedOf = ({ text, ...each }: Omit<Said, 'text'> & { readonly text: string | undefined }) =>
  statementOf({ ...each, text: text ?? null });

const objectionsIn = ({ objections }: Nouns, { document }: Held): Objection[] =>
  objections.list.filter((each) => each.document === document.id);

const clauseOf = ({ numbers }: Held, id: string | undefined) =>
  id === undefined ? null : { id, number: numbers.get(id) ?? null };

function objectionOf(nouns: Nouns, held: Held, objection: Objection): OutcomeObjection {
  const { id, at, language, text, remedy, steps } = objection;
  const last = steps.findLast(({ by, reasons }) => by !== undefined && reasons !== undefined);
  return {
    ...objectionRefOf(nouns, objection),
    class: objection.class,
    day: dayOf(at),
    author: named(id, authorOf(nouns.process.charter, objection)),
    clause: clauseOf(held, objection.clause),
    reason: wordsOf(id, 'text', language, text),
    remedy: wordsOf(id, 'remedy', language, remedy),
    answer: last
      ? {
          act: last.act,
          at: last.at,
          reasons: wordsOf(id, `reasons-${last.n}`, language, last.reasons),
          alternatives: last.alternatives ? wordsOf(id, `alternatives-${last.n}`, language, last.alternatives) : null,
        }
      : null,
  };
}

/** Every objection to the text, once, and how many are in each state. */
export function objectionsOf(nouns: Nouns, held: Held): OutcomeCore['objections'] {
  const list = objectionsIn(nouns, held).map((each) => ({
    ...objectionRefOf(nouns, each),
    clause: each.clause ?? null,
  }));
  return { all: list.length, byState: countedBy(list), list };
}

function countedBy(list: readonly OutcomeObjectionRef[]) {
  const states = [...new Set(list.map(({ state }) => state))].sort();
  return states.map((state) => ({ state, count: list.filter((each) => each.state === state).length }));
}
