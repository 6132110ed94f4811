/** The ledger of objections: how many there are and in which state, open ones first; and what a clause or a last call says of it. */
import { current } from '../domain/document.ts';
import type { Nouns } from '../domain/index.ts';
import { type ObjectionState, type ObjectorWord, objectionStates } from '../domain/machine.ts';
import {
  type AskedAnew,
  askedAnew,
  isAddressed,
  isBlocking,
  isInTheRough,
  isOfEarlierText,
  isOpenObjection,
  type Objection,
  type ObjectionClass,
  objectionClasses,
  type RoleAct,
  wordOf,
} from '../domain/objections.ts';
import { labelOf } from '../domain/sources.ts';
import { headOf } from './charter.ts';
import { type Author, authorOf, dayOf, type Paged, paged, type SeatRef, seatShown, seatsOf } from './input.ts';
import { type Hidden, hiddenOf } from './moderatedInput.ts';
import { actsOf } from './objectionHands.ts';
import type { ProcessHead } from './process.ts';
import { type ClauseRef, clauseRef } from './provenance.ts';
import { holds, type Viewer } from './viewer.ts';

export interface ObjectionRef {
  readonly id: string;
  readonly label: string;
}

/** `open`, `blocking` and `addressed` are all there are, each objection in one; `rough` are those addressed and maintained. */
export const objectionFilters = ['open', 'blocking', 'addressed', 'rough'] as const;
export type ObjectionFilter = (typeof objectionFilters)[number];
export type ObjectionSet = Exclude<ObjectionFilter, 'rough'>;

export interface ObjectionLine extends ObjectionRef {
  readonly class: ObjectionClass;
  readonly state: ObjectionState;
  readonly set: ObjectionSet;
  readonly word: ObjectorWord;
  /** Addressed, and its objector maintains it. */
  readonly rough: boolean;
  /** Whether its objector maintained it before it was found met, and has not answered since. */
  readonly earlier: boolean;
  /** Why its objector is asked anew; null where they are not. */
  readonly asked: { readonly why: AskedAnew['why']; readonly draft: number | null } | null;
  readonly author: Author;
  readonly day: number;
  /** How long it has been open, in whole days of milliseconds; null where it is not. */
  readonly waits: number | null;
  readonly draft: number;
  /** Null for the text as a whole. */
  readonly clause: ClauseRef | null;
  /** Whether the clause has other words by now. */
  readonly moved: boolean;
  /** Null once erased. */
  readonly reason: string | null;
  readonly remedy: string | null;
  readonly hidden: Hidden | null;
  readonly language: string;
}

export const setOf = (objection: Pick<Objection, 'state'>): ObjectionSet =>
  isOpenObjection(objection) ? 'open' : isBlocking(objection) ? 'blocking' : 'addressed';

export const objectionRef = ({ objections }: Pick<Nouns, 'objections'>, id: string): ObjectionRef => ({
  id,
  label: labelOf('objection', objections.places.get(id) ?? -1),
});

export function objectionLine(nouns: Nouns, objection: Objection, now: number): ObjectionLine {
  const { id, clause: about, text = null, remedy = null, language, draft, at, hash } = objection;
  const clause = about === undefined ? undefined : nouns.documents.clauses.get(about);
  const set = setOf(objection);
  const asked = askedAnew(objection, nouns.documents);
  return {
    ...objectionRef(nouns, id),
    class: objection.class,
    state: objection.state,
    set,
    word: wordOf(objection),
    rough: isInTheRough(objection),
    earlier: isOfEarlierText(objection),
    asked: asked && !nouns.process.ended ? { why: asked.why, draft: asked.draft ?? null } : null,
    author: authorOf(nouns.process.charter, objection),
    day: dayOf(at),
    waits: set === 'open' ? Math.max(0, dayOf(now) - dayOf(at)) : null,
    draft,
    clause: about === undefined ? null : (clauseRef(nouns, about) ?? null),
    moved: clause !== undefined && current(clause).hash !== hash,
    reason: text,
    remedy,
    hidden: hiddenOf(objection),
    language,
  };
}

/** For the margin of a clause: each objection is counted once. */
export interface ObjectionCounts {
  readonly open: number;
  readonly addressed: number;
  readonly standing: number;
  readonly accommodated: number;
}

export function objectionsOn({ objections }: Pick<Nouns, 'objections'>, clause: string): ObjectionCounts {
  const counts = { open: 0, addressed: 0, standing: 0, accommodated: 0 };
  for (const place of objections.byClause.get(clause) ?? []) {
    const objection = objections.list[place]!;
    if (objection.state === 'accommodated') counts.accommodated++;
    else if (isOpenObjection(objection)) counts.open++;
    else counts[isBlocking(objection) ? 'standing' : 'addressed']++;
  }
  return counts;
}

/** How many are open, and how long the oldest of them has been. */
export function openObjections({ objections }: Pick<Nouns, 'objections'>, now: number) {
  const open = objections.list.filter(isOpenObjection);
  return { count: open.length, longest: open[0] ? Math.max(0, now - open[0].at) : 0 };
}

/** What a last call has to say: which objections wait for an answer, and which stand. */
export function lastCallObjections({ objections }: Pick<Nouns, 'objections'>): {
  open: ObjectionRef[];
  blocking: ObjectionRef[];
} {
  const refs = (holds: (objection: Objection) => boolean) =>
    objections.list.flatMap((each, place) =>
      holds(each) ? [{ id: each.id, label: labelOf('objection', place) }] : [],
    );
  return { open: refs(isOpenObjection), blocking: refs(isBlocking) };
}

export interface Ledger {
  readonly process: ProcessHead;
  readonly all: number;
  readonly bySet: Readonly<Record<ObjectionFilter, number>>;
  /** States that any objection is in, in the order of the machine. */
  readonly byState: readonly { readonly state: ObjectionState; readonly count: number }[];
  readonly byClass: readonly { readonly class: ObjectionClass; readonly count: number }[];
  /** As their authors wish to be shown; `null` is who names no group. */
  readonly bySeat: readonly { readonly seat: SeatRef | null; readonly count: number; readonly open: number }[];
  readonly filter: { readonly set: ObjectionFilter | ''; readonly class: ObjectionClass | ''; readonly seat: string };
  readonly seats: readonly SeatRef[];
  /** Open first, the oldest of them at the head; then what stands; then the others, newest first. */
  readonly list: Paged<ObjectionLine>;
  /** The document to object to as a whole; null where there is none. */
  readonly document: { readonly id: string; readonly title: string; readonly language: string } | null;
  /** For who chairs or edits: what waits for them. Null for others. */
  readonly desk: ObjectionDesk | null;
}

/** What waits for who looks, oldest first. */
export interface ObjectionDesk {
  readonly raised: readonly ObjectionLine[];
  readonly unanswered: readonly ObjectionLine[];
  readonly answered: readonly ObjectionLine[];
  readonly escalated: readonly ObjectionLine[];
  readonly upheld: readonly ObjectionLine[];
}

const A_PAGE = 25;
/** So many of each kind stand on the desk; the rest follow as these are dealt with. */
const MOST_ON_DESK = 10;

export function ledgerView(
  nouns: Nouns,
  viewer: Viewer,
  now: number,
  asked: { readonly page: number; readonly set?: string; readonly class?: string; readonly seat?: string },
): Ledger | undefined {
  const { charter } = nouns.process;
  if (!charter) return undefined;
  const { list } = nouns.objections;
  const seats = seatsOf(nouns);
  const filter = {
    set: objectionFilters.find((each) => each === asked.set) ?? '',
    class: objectionClasses.find((each) => each === asked.class) ?? '',
    seat: seats.some(({ id }) => id === asked.seat) ? (asked.seat ?? '') : '',
  } as const;
  const found = list.filter((each) => fits(each, filter)).sort(inOrder);
  const count = (holds: (each: Objection) => boolean) => list.filter(holds).length;
  const document = nouns.documents.list.at(-1);
  return {
    process: headOf(charter),
    all: list.length,
    bySet: {
      open: count(isOpenObjection),
      blocking: count(isBlocking),
      addressed: count(isAddressed),
      rough: count(isInTheRough),
    },
    byState: objectionStates
      .map((state) => ({ state, count: count((each) => each.state === state) }))
      .filter(({ count }) => count > 0),
    byClass: objectionClasses.map((each) => ({ class: each, count: count((one) => one.class === each) })),
    bySeat: bySeat(list, seats),
    filter,
    seats,
    list: paged(found, asked.page, A_PAGE, (each) => objectionLine(nouns, each, now)),
    document: document ? { id: document.id, title: document.title, language: document.language } : null,
    desk: holds(viewer, 'chair', 'convener', 'editor') ? deskOf(nouns, viewer, now) : null,
  };
}

const rank = { open: 0, blocking: 1, addressed: 2 } as const;

/** Open ones by their age; of the others, the newest first. */
function inOrder(a: Objection, b: Objection): number {
  const [first, second] = [rank[setOf(a)], rank[setOf(b)]];
  return first - second || (first === 0 ? a.at - b.at : b.at - a.at);
}

function fits(objection: Objection, filter: Ledger['filter']): boolean {
  if (filter.class !== '' && objection.class !== filter.class) return false;
  if (filter.seat !== '' && seatShown(objection) !== filter.seat) return false;
  if (filter.set === 'rough') return isInTheRough(objection);
  return filter.set === '' || setOf(objection) === filter.set;
}

function bySeat(list: readonly Objection[], seats: readonly SeatRef[]): Ledger['bySeat'] {
  const of = (seat: SeatRef | null) => {
    const own = list.filter((each) => (seatShown(each) ?? null) === (seat?.id ?? null));
    return { seat, count: own.length, open: own.filter(isOpenObjection).length };
  };
  return [...seats.map(of), of(null)].filter(({ seat, count }) => seat !== null || count > 0);
}

/** What each kind waits for. */
const awaited: Readonly<Record<keyof ObjectionDesk, readonly RoleAct[]>> = {
  raised: ['admit', 'set_aside'],
  unanswered: ['answer'],
  answered: ['find_no_bearing', 'find_outweighed', 'stand'],
  escalated: ['uphold', 'overrule'],
  upheld: ['resolve_upheld'],
};

/** Only what who looks can do: the acts of a chair do not wait for an editor. */
function deskOf(nouns: Nouns, viewer: Viewer, now: number): ObjectionDesk {
  const { list } = nouns.objections;
  const of = (kind: keyof ObjectionDesk, ...states: readonly ObjectionState[]) =>
    list
      .filter((each) => states.includes(each.state) && isAwaited(nouns, each, viewer, kind))
      .slice(0, MOST_ON_DESK)
      .map((each) => objectionLine(nouns, each, now));
  return {
    raised: of('raised', 'raised'),
    unanswered: of('unanswered', 'admitted', 'in_dialogue'),
    answered: of('answered', 'answered'),
    escalated: of('escalated', 'escalated'),
    upheld: of('upheld', 'upheld'),
  };
}

const isAwaited = (nouns: Nouns, objection: Objection, viewer: Viewer, kind: keyof ObjectionDesk): boolean =>
  actsOf(nouns, objection, viewer).acts.some((act) => awaited[kind].includes(act));
