/** One decision: what was found, by whom, on which evidence, who differs, what it excludes, and what may be done about it now. */
import { isRefusal } from '../base/result.ts';
import { type AppealOutcome, appealsOf } from '../domain/appeals.ts';
import { type CallStance, findCall } from '../domain/call.ts';
import type { AdvisoryCheck, DecisionEvidence, Possibility } from '../domain/decisionEvidence.ts';
import { type DecisionItem, findItem } from '../domain/decisionItem.ts';
import type { Determination } from '../domain/determinations.ts';
import { findDocument } from '../domain/document.ts';
import { after } from '../domain/duration.ts';
import type { Nouns } from '../domain/index.ts';
import type { Input } from '../domain/input.ts';
import type { ItemStatus, ObjectionState, ObjectorWord } from '../domain/machine.ts';
import { inTheRough } from '../domain/machine.ts';
import { minoritiesOf } from '../domain/minorities.ts';
import { labelIn } from '../domain/moderable.ts';
import { appealWithin } from '../domain/procedure.ts';
import { procedureCalled } from '../domain/shippedProcedures.ts';
import { emptySeats } from './calls.ts';
import { headOf } from './charter.ts';
import { type DecisionDesk, deskOf } from './decisionDesk.ts';
import { type DecisionLogged, historyOf, type OpenedClauses, openedIn } from './decisionLog.ts';
import { type DecisionLine, decisionLine, findingsOf, type ReviewLine, reviewLine } from './decisions.ts';
import { type Author, authorOf, dayOf, type Moment, momentOf, type Saying, sayingOf } from './input.ts';
import { type Hidden, hiddenOf, inputRecusal } from './moderatedInput.ts';
import { type ActingRole, mayModerate, nameOf, unnamedRole } from './moderation.ts';
import { objectionRef } from './objections.ts';
import type { ProcessHead } from './process.ts';
import { type ClauseRef, clauseRef } from './provenance.ts';
import type { SeatMark } from './seats.ts';
import { withheld } from './shown.ts';
import { marksOf, type SeatSays } from './tallies.ts';
import type { Viewer } from './viewer.ts';

/** An objection as it stood when something was found, and the objector's own last word of that time. */
export interface FoundObjection {
  readonly id: string;
  readonly label: string;
  readonly state: ObjectionState;
  readonly word: ObjectorWord;
  readonly rough: boolean;
  /** Null once erased, and while it is hidden. */
  readonly reason: string | null;
  readonly hidden: Hidden | null;
  /** What was answered last, in the language of the objection. */
  readonly answer: string | null;
  readonly language: string;
}

/** `overturned`: an appeal was upheld. `gone`: it was taken up again, and nothing is found now. */
export type FindingStatus = 'provisional' | 'final' | 'revised' | 'overturned' | 'gone';

export interface Finding {
  readonly id: string;
  readonly designation: string;
  readonly adopts: 'yes' | 'no' | 'ratifier';
  readonly status: FindingStatus;
  readonly by: string | null;
  readonly at: number;
  readonly finalAt: number | null;
  readonly reasons: string;
  readonly alternatives: string;
  readonly reopensOn: string;
  readonly hash: string;
  readonly text: string;
  readonly draft: number;
  readonly call: string | null;
  readonly seats: readonly SeatSays<CallStance>[];
  /** Ids of those at which nobody sat when the call opened. */
  readonly empty: readonly string[];
  readonly marks: readonly SeatMark[];
  readonly objections: readonly FoundObjection[];
  /** Raised after it was found, and closed before it was final. */
  readonly later: readonly FoundObjection[];
  readonly possibilities: readonly Possibility[];
  readonly answers: readonly { readonly check: AdvisoryCheck; readonly answer: string }[];
}

/** What somebody wrote about a decision; null once erased, and while it is hidden. */
export interface Statement {
  readonly id: string;
  readonly day: number;
  readonly author: Author;
  readonly text: string | null;
  readonly language: string;
  /** What moderators know it by. */
  readonly label: string;
  readonly hidden: Hidden | null;
  /** Whether who looks may hide words of it: nothing else of what is attached can be taken out. */
  readonly moderable: boolean;
}

export interface AppealLine extends Statement {
  readonly to: string;
  readonly dueAt: number;
  readonly overdue: boolean;
  readonly mine: boolean;
  readonly decided:
    | (Moment & {
        readonly outcome: AppealOutcome;
        readonly by: string | null;
        /** Of who is not named. */
        readonly role: ActingRole | null;
        readonly reasons: string;
        readonly remedy: string;
      })
    | null;
}

export interface DecisionModel extends DecisionLine {
  readonly process: ProcessHead;
  readonly title: string;
  readonly language: string;
  /** `shipped`: it has a page; one that was derived here has none. */
  readonly procedure: { readonly id: string; readonly version: number; readonly shipped: boolean };
  readonly finding: Finding | null;
  readonly earlier: readonly Finding[];
  readonly statements: readonly (Statement & {
    readonly kind: 'minority' | 'reservation';
    readonly clause: ClauseRef | null;
  })[];
  readonly challenges: readonly (Statement & { readonly answered: boolean })[];
  readonly challengeUntil: number | null;
  readonly appeals: readonly AppealLine[];
  /** Steps of the ladder in order; the next one, where it may still be taken, and until when. */
  readonly ladder: readonly { readonly to: string; readonly state: 'taken' | 'next' | 'later' }[];
  readonly appealUntil: number | null;
  readonly reviews: readonly ReviewLine[];
  /** The review that opened clauses of it, and left the others as adopted. */
  readonly opened: OpenedClauses | null;
  readonly history: readonly DecisionLogged[];
  readonly desk: DecisionDesk;
  readonly saying: Saying;
  readonly smallCell: number;
}

export function decisionView(nouns: Nouns, viewer: Viewer, id: string, now: number): DecisionModel | undefined {
  const { charter } = nouns.process;
  const item = findItem(nouns.items, id);
  if (!charter || isRefusal(item)) return undefined;
  const document = findDocument(nouns.documents, item.document);
  if (isRefusal(document)) return undefined;
  const findings = findingsOf(nouns, item).map((each) => findingOf(nouns, item, each));
  const { id: procedure, version } = item.procedure;
  return {
    ...decisionLine(nouns, item, now),
    process: headOf(charter),
    title: document.title,
    language: document.language,
    procedure: { id: procedure, version, shipped: procedureCalled(procedure) !== undefined },
    finding: findings.at(-1) ?? null,
    earlier: findings.slice(0, -1).reverse(),
    ...said(nouns, item, viewer),
    appeals: appealsIn(nouns, item, viewer, now),
    ...ladderOf(item, now),
    reviews: nouns.reviews.list.filter((each) => each.item === id).map((each) => reviewLine(nouns, each, now)),
    opened: openedIn(nouns, item),
    history: historyOf(nouns, item),
    desk: deskOf(nouns, item, viewer, now),
    saying: sayingOf(nouns, viewer, 'end'),
    smallCell: charter.smallCell,
  };
}

function statusOf(nouns: Nouns, item: DecisionItem, { id, status }: Determination): FindingStatus {
  if (status === 'revised' || item.state.designated) return status;
  const upheld = appealsOf(nouns.appeals, item.id).at(-1)?.decided?.outcome === 'upheld';
  return findingsOf(nouns, item).at(-1)?.id === id && upheld ? 'overturned' : 'gone';
}

function findingOf(nouns: Nouns, item: DecisionItem, made: Determination): Finding {
  const { evidence, designation } = made;
  const adopts = item.procedure.designations.find((each) => each.id === designation)?.adopts ?? false;
  const seats = seatsThen(nouns, evidence);
  const { hash, text, draft, call, possibilities } = evidence;
  const { id, at, finalAt, reasons, alternatives, reopensOn, answers } = made;
  const called = call === null ? undefined : findCall(nouns.calls, call);
  const empty = called === undefined || isRefusal(called) ? [] : emptySeats(nouns, called);
  return {
    ...{ id, designation, at, reasons, alternatives, reopensOn, answers },
    ...{ hash, text, draft, call, possibilities, seats },
    adopts: adopts === 'ratifier' ? adopts : adopts ? 'yes' : 'no',
    status: statusOf(nouns, item, made),
    empty,
    by: made.name ?? nameOf(nouns, made.by),
    finalAt: finalAt ?? null,
    marks: marksOf(seats, { along: ['support', 'live-with'], against: ['disagree', 'object'] }, empty),
    objections: evidence.objections.map((each) => objectionThen(nouns, each)),
    later: made.later.map((each) => objectionThen(nouns, each)),
  };
}

/** A seat that left the charter since is named by its id. */
function seatsThen({ process }: Nouns, { seats }: DecisionEvidence): SeatSays<CallStance>[] {
  return seats.map(({ seat: id, positions }) => {
    const { letter = '?', name = id } = process.charter?.seats.find((each) => each.id === id) ?? {};
    const shown = positions ? { people: positions.people, of: positions.stances } : { people: withheld, of: withheld };
    return { id, letter, name, ...shown };
  });
}

function objectionThen(nouns: Nouns, { id, state, word }: DecisionEvidence['objections'][number]): FoundObjection {
  const { list, places } = nouns.objections;
  const objection = list[places.get(id) ?? -1];
  const { text = null, language = 'und', steps = [] } = objection ?? {};
  const last = steps.findLast(({ by, reasons }) => by !== undefined && reasons !== undefined);
  return {
    ...objectionRef(nouns, id),
    ...{ state, word, rough: inTheRough(state, word), reason: text, language },
    hidden: objection ? hiddenOf(objection) : null,
    answer: last?.reasons ?? null,
  };
}

function statement(nouns: Nouns, viewer: Viewer, input: Input, kind: 'minority' | 'challenge' | 'appeal'): Statement {
  const place = contesting[kind](nouns).findIndex(({ id }) => id === input.id);
  const label = labelIn(kind, place);
  const moderable = mayModerate(viewer) && inputRecusal(nouns, { kind, label, input }, viewer) === null;
  return { ...saidBy(nouns, input), label, moderable };
}

const saidBy = (nouns: Nouns, each: Input): Omit<Statement, 'label' | 'moderable'> => ({
  hidden: hiddenOf(each),
  id: each.id,
  day: dayOf(each.at),
  author: authorOf(nouns.process.charter, each),
  text: each.text ?? null,
  language: each.language,
});

const contesting = {
  minority: ({ minorities }: Nouns): readonly Input[] => minorities.list,
  challenge: ({ determinations }: Nouns): readonly Input[] => determinations.challenges,
  appeal: ({ appeals }: Nouns): readonly Input[] => appeals.list,
};

function said(nouns: Nouns, item: DecisionItem, viewer: Viewer) {
  const own = new Set<string>(findingsOf(nouns, item).map(({ id }) => id));
  const provisional = item.state.at === 'designated_provisional' ? item.state.designated : undefined;
  return {
    statements: minoritiesOf(nouns.minorities, item.id).map((each) => ({
      ...statement(nouns, viewer, each, 'minority'),
      kind: each.kind,
      clause: each.clause ? (clauseRef(nouns, each.clause) ?? null) : null,
    })),
    challenges: nouns.determinations.challenges
      .filter(({ determination }) => own.has(determination))
      .map((each) => ({ ...statement(nouns, viewer, each, 'challenge'), answered: each.answeredBy !== undefined })),
    challengeUntil: provisional ? after(provisional.at, item.procedure.provisionalReview) : null,
  };
}

function appealsIn(nouns: Nouns, { id }: DecisionItem, viewer: Viewer, now: number): AppealLine[] {
  const { person } = viewer;
  return appealsOf(nouns.appeals, id).map((each) => {
    const { to, dueAt, decided, by } = each;
    return {
      ...statement(nouns, viewer, each, 'appeal'),
      ...{ to, dueAt, overdue: !decided && now > dueAt, mine: person !== -1 && person === by },
      // Who withdrew it did so under a pseudonym, which nothing shows.
      decided: decided
        ? {
            ...{ ...decided, ...momentOf(nouns, decided.by, decided.at), by: nameOf(nouns, decided.by) },
            role: unnamedRole(nouns, decided.by, decided.at),
          }
        : null,
    };
  });
}

const appealable: readonly ItemStatus[] = [
  'designated_provisional',
  'designated_final',
  'adopted',
  'rejected',
  'deferred',
];

function ladderOf({ state, procedure }: DecisionItem, now: number) {
  const { exhausted, decidedAt } = state;
  const next = procedure.appeals[exhausted];
  const within = next && appealWithin(next, procedure);
  const until = within && decidedAt !== undefined ? after(decidedAt, within) : null;
  const open = appealable.includes(state.at) && (until === null || now <= until);
  const ladder = procedure.appeals.map(({ to }, step) => {
    const isNext = step === exhausted && open;
    return { to, state: step < exhausted ? ('taken' as const) : isNext ? ('next' as const) : ('later' as const) };
  });
  return { ladder, appealUntil: open ? until : null };
}
