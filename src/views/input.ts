/** Contributions and comments as pages show them: who said it, as they want to be named, what became of it, what it shaped. */
import { isRefusal } from '../base/result.ts';
import type { CharterData } from '../domain/charter.ts';
import type { Comment, CommentKind } from '../domain/comments.ts';
import type { Contribution, Origin } from '../domain/contributions.ts';
import { type DispositionCode, findInput, historyOf, type InputId } from '../domain/dispositions.ts';
import { current } from '../domain/document.ts';
import type { Nouns } from '../domain/index.ts';
import type { Input } from '../domain/input.ts';
import { hasFlag } from '../domain/seating.ts';
import { labelOf } from '../domain/sources.ts';
import { isOver, type SaidUntil } from '../domain/statement.ts';
import { type Hidden, hiddenOf } from './moderatedInput.ts';
import { nameOf } from './moderation.ts';
import { type ClauseRef, clauseRef, shapedBy } from './provenance.ts';
import type { Viewer } from './viewer.ts';

export interface InputRef {
  readonly kind: 'contribution' | 'comment';
  readonly id: InputId;
  readonly label: string;
}

export interface SeatRef {
  readonly id: string;
  readonly letter: string;
  readonly name: string;
}

/** As its author wants to be named: nothing in it links two inputs of one person. */
export interface Author {
  /** Null where none is shown, or they had none. */
  readonly seat: SeatRef | null;
  readonly organisation: string | null;
}

export interface Answer {
  readonly code: DispositionCode;
  /** Null where it was erased. */
  readonly reason: string | null;
  readonly at: number;
  readonly by: string | null;
  readonly of: InputRef | null;
  /** Clauses of the changes that are named in it. */
  readonly clauses: readonly ClauseRef[];
  /** What the author said of it; null where they said nothing. */
  readonly dispute: { readonly day: number; readonly why: string | null } | null;
}

export interface InputItem extends InputRef {
  readonly what: 'contribution' | CommentKind;
  readonly title: string | null;
  /** Null once erased. */
  readonly text: string | null;
  readonly language: string;
  readonly links: readonly string[];
  readonly author: Author;
  /** Where it was brought in from, and the day on which it was said there. */
  readonly origin: (Omit<Origin, 'said'> & { readonly said: number | null }) | null;
  /** The day it came in: of what participants do, no more is told. */
  readonly day: number;
  readonly clause: ClauseRef | null;
  readonly draft: number | null;
  /** Words of the clause that it is about. */
  readonly quote: string | null;
  /** Whether the clause says something else by now. */
  readonly overtaken: boolean;
  /** The answer that holds; null where it is open. */
  readonly answer: Answer | null;
  readonly disputed: boolean;
  /** The last answer, where its author says that it is not what they said: it is open, and the answer stays to be read. */
  readonly disputedAnswer: Answer | null;
  /** Answers before the last one, oldest first. */
  readonly earlier: readonly Answer[];
  /** Why its words are not shown; null where they are, or were erased. */
  readonly hidden: Hidden | null;
  /** Clauses that it shaped, by what editors cite. */
  readonly shaped: readonly ClauseRef[];
}

const DAY_MS = 86_400_000;
export const dayOf = (at: number): number => at - (at % DAY_MS);

/** When something was done: of what participants do, the day alone is told. */
export interface Moment {
  readonly at: number;
  readonly dayOnly: boolean;
}

export function momentOf({ participants }: Pick<Nouns, 'participants'>, by: string, at: number): Moment {
  const dayOnly = participants.ids.indexOf(by) !== -1;
  return { at: dayOnly ? dayOf(at) : at, dayOnly };
}

export const seatsOf = ({ process }: Pick<Nouns, 'process'>): SeatRef[] =>
  (process.charter?.seats ?? []).map(({ id, letter, name }) => ({ id, letter, name }));

/** The seat that pages show of an input; undefined where they show none. */
export const seatShown = ({ seat, shown }: Pick<Input, 'seat' | 'shown'>): string | undefined =>
  shown === 'none' ? undefined : seat;

export function authorOf(
  charter: CharterData | undefined,
  input: Pick<Input, 'seat' | 'shown' | 'organisation'>,
): Author {
  const wanted = seatShown(input);
  const seat = charter?.seats.find(({ id }) => id === wanted);
  return {
    seat: seat ? { id: seat.id, letter: seat.letter, name: seat.name } : null,
    organisation: input.organisation ?? null,
  };
}

const kindOf = (id: string): InputRef['kind'] => (id.startsWith('ctb_') ? 'contribution' : 'comment');

type Inputs = Pick<Nouns, 'contributions' | 'comments'>;

export function inputRef(nouns: Inputs, id: InputId): InputRef {
  const kind = kindOf(id);
  const { places } = kind === 'contribution' ? nouns.contributions : nouns.comments;
  return { kind, id, label: labelOf(kind, places.get(id) ?? -1) };
}

/** An input by its id or its label. */
export function inputById(nouns: Nouns, id: string): InputItem | undefined {
  const input = findInput(nouns, id);
  return isRefusal(input) ? undefined : inputItem(nouns, input);
}

type Any = Contribution | Comment;
// Of the two, a comment alone has a document.
const isComment = (input: { readonly id: string }): input is Comment => kindOf(input.id) === 'comment';

export function inputItem(nouns: Nouns, input: Input & { readonly id: InputId }): InputItem {
  const said = input as Any; // one of the two, by its id
  const { language, links, at } = said;
  const { dispositions, process } = nouns;
  const answers = historyOf(dispositions, said.id).map((given) => answerOf(nouns, given));
  const last = answers.at(-1) ?? null;
  const disputed = last !== null && last.dispute !== null;
  return {
    ...inputRef(nouns, said.id),
    text: said.text ?? null,
    language,
    links,
    author: authorOf(process.charter, said),
    day: dayOf(at),
    ...(isComment(said) ? aboutClause(nouns, said) : longInput(said)),
    answer: disputed ? null : last,
    disputed,
    disputedAnswer: disputed ? last : null,
    earlier: answers.slice(0, -1),
    hidden: hiddenOf(said),
    shaped: shapedBy(nouns, said.id),
  };
}

type About = Pick<InputItem, 'what' | 'title' | 'origin' | 'clause' | 'draft' | 'quote' | 'overtaken'>;

const longInput = ({ title, origin }: Contribution): About => ({
  ...{
    what: 'contribution',
    title: title ?? null,
    origin: origin ? { ...origin, said: origin.said === undefined ? null : dayOf(origin.said) } : null,
    clause: null,
    draft: null,
    quote: null,
    overtaken: false,
  },
});

function aboutClause(nouns: Nouns, { kind, clause: id, hash, quote, draft }: Comment): About {
  const clause = id === undefined ? undefined : nouns.documents.clauses.get(id);
  const words = clause?.versions.findLast((version) => version.hash === hash)?.text;
  return {
    what: kind,
    title: null,
    origin: null,
    draft,
    clause: id === undefined ? null : (clauseRef(nouns, id) ?? null),
    quote: quote && words !== undefined ? words.slice(quote.from, quote.to) : null,
    overtaken: clause !== undefined && current(clause).hash !== hash,
  };
}

type Given = ReturnType<typeof historyOf>[number];

export function answerOf(nouns: Nouns, { disposition, reason, at, by, of, changes, dispute }: Given): Answer {
  const { documents } = nouns;
  const clauses = new Set(
    changes.map(
      ({ document, change }) => documents.list[documents.places.get(document) ?? -1]?.changes[change]?.clause,
    ),
  );
  return {
    code: disposition,
    reason: reason ?? null,
    at,
    by: nameOf(nouns, by),
    of: of === undefined ? null : inputRef(nouns, of),
    clauses: [...clauses].flatMap((id) => (id === undefined ? [] : (clauseRef(nouns, id) ?? []))),
    dispute: dispute ? { day: dayOf(dispute.at), why: dispute.why ?? null } : null,
  };
}

const EXCERPT = 320;

/** For lists: a contribution may be as long as a book, and has a page of its own. */
export function excerpt(item: InputItem): InputItem {
  const { kind, text } = item;
  if (kind === 'comment' || text === null || text.length <= EXCERPT) return item;
  return { ...item, text: `${text.slice(0, EXCERPT).toWellFormed()}…` };
}

/** Whether who looks may say something now, and what they may show of themselves. */
export interface Saying {
  readonly state: 'may' | 'join' | 'level' | 'closed';
  /** What has to be shown of who one is. */
  readonly level: number;
  /** The organisation they speak for; null where they speak for none. */
  readonly organisation: string | null;
  readonly language: string;
  readonly languages: readonly string[];
}

export function sayingOf({ process, participants }: Nouns, { person }: Viewer, until: SaidUntil = 'stages'): Saying {
  const { charter } = process;
  const level = charter?.levels.statement ?? 0;
  const shows = person !== -1 && participants.level.get(person) >= level;
  const state = isOver(process, until) ? 'closed' : person === -1 ? 'join' : shows ? 'may' : 'level';
  const speaks = person !== -1 && hasFlag(participants, person, 'delegated');
  const organisation = speaks ? participants.organisations[participants.organisation.get(person) - 1] : undefined;
  const { language = 'en', languages = [] } = charter ?? {};
  return { state, level, organisation: organisation || null, language, languages };
}

/** One page of a list, and how many there are. */
export interface Paged<T> {
  readonly rows: readonly T[];
  readonly page: number;
  readonly pages: number;
  readonly of: number;
}

/** The page that is nearest to the one asked for. Only what is on it is made. */
export function paged<F, T>(all: readonly F[], wanted: number, aPage: number, make: (each: F) => T): Paged<T> {
  const pages = Math.max(1, Math.ceil(all.length / aPage));
  const page = Math.min(Math.max(1, wanted), pages);
  return { rows: all.slice((page - 1) * aPage, page * aPage).map(make), page, pages, of: all.length };
}
