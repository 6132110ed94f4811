/** Everything a person gave to a process, and what became of it. For their own eyes. */
import { WAITS } from '../domain/cohorts.ts';
import type { Nouns } from '../domain/index.ts';
import { isMarked, type Statement } from '../domain/statements.ts';
import { type VoteValue, votesOf } from '../domain/votes.ts';
import { awaitedCalls, type CallLine, ownCalls } from './calls.ts';
import { type Source, sourceOf } from './card.ts';
import { type MySeat, mySeat } from './mySeat.ts';
import { type MyText, myText, type PagesOf } from './myText.ts';
import { type FiguresState, figuresState, isOpen, openStage, type ProcessHead, processHead } from './process.ts';
import { isWithheld } from './shown.ts';
import { type StatementItem, statementItem, words } from './statements.ts';
import { marksGiven, type TakePartInput } from './takePart.ts';
import type { Viewer } from './viewer.ts';

export type { MySeat } from './mySeat.ts';

/** Forms enough for one page. */
export const VOTES_A_PAGE = 40;

/** A statement as it is named to people, and where it is to be found. */
export interface Named {
  readonly id: string;
  readonly label: string;
  readonly text: string | null;
  readonly language: string;
  readonly moderatedOut: string | null;
}

/** What released figures say of a statement, as far as it may be shown. */
export type Fate =
  | { readonly state: 'hidden' | 'later' | 'few' }
  | {
      readonly state: 'counted';
      readonly votes: number;
      readonly agree: number;
      readonly disagree: number;
      readonly pass: number;
      readonly kind: StatementItem['kind'];
      readonly side: StatementItem['side'];
    };

export interface MyStatement extends Named {
  readonly at: number;
  readonly status: Statement['status'];
  readonly reviewed: boolean;
  /** Words of the moderator who acted on it last. */
  readonly note: string | null;
  readonly into: Named | null;
  readonly from: Named | null;
  readonly appeal: {
    readonly at: number;
    readonly state: 'open' | 'upheld' | 'overruled';
    readonly why: string | null;
    readonly note: string | null;
  } | null;
  readonly mayAppeal: boolean;
  readonly fate: Fate;
}

export interface MyVote extends Named {
  readonly value: VoteValue;
  readonly source: Source;
  readonly status: Statement['status'];
  readonly into: Named | null;
  readonly important: boolean;
  /** Whether released figures count it as it is now. */
  readonly counted: boolean;
  readonly fate: Fate;
}

export interface MyTranslation {
  readonly of: Named;
  readonly language: string;
  readonly text: string | null;
  /** Whether readers of the language get this one. */
  readonly shown: boolean;
}

export interface Mine {
  readonly process: ProcessHead;
  readonly open: boolean;
  readonly closesAt: number | null;
  readonly joined: boolean;
  readonly statements: readonly MyStatement[];
  readonly votes: {
    readonly list: readonly MyVote[];
    readonly from: number;
    readonly of: number;
    readonly aPage: number;
  };
  readonly text: MyText;
  readonly calls: { readonly awaited: readonly CallLine[]; readonly own: readonly CallLine[] };
  /** Marked as important without an answer. */
  readonly marked: readonly Named[];
  readonly important: { readonly left: number; readonly of: number };
  readonly translations: readonly MyTranslation[];
  /** Null for who has no seat. */
  readonly seat: MySeat | null;
  readonly choices: {
    readonly seats: readonly { readonly id: string; readonly name: string }[];
    readonly regions: readonly { readonly id: string; readonly name: string }[];
    readonly languages: readonly string[];
  };
}

/** What is asked of one statement again and again. */
interface Looking extends TakePartInput {
  readonly state: FiguresState;
  readonly isOpen: boolean;
}

export function mine(input: TakePartInput, viewer: Viewer, now: number, from = 0, pages: PagesOf = {}): Mine {
  const { person } = viewer;
  const { nouns, conversation, figures } = input;
  const { charter } = conversation;
  const open = isOpen(charter, now);
  const joined = person !== -1;
  const looking = { ...input, state: figuresState(conversation, figures, now), isOpen: open };
  const of = nouns.process.charter?.importantEach ?? 0;
  return {
    process: processHead(conversation),
    open,
    closesAt: openStage(charter, now)?.closesAt ?? null,
    joined,
    statements: joined ? myStatements(looking, person) : [],
    votes: joined ? myVotes(looking, person, from) : { list: [], from: 0, of: 0, aPage: VOTES_A_PAGE },
    text: myText(nouns, viewer, now, pages),
    calls: { awaited: awaitedCalls(nouns, viewer, now), own: ownCalls(nouns, viewer, now) },
    marked: joined ? marked(looking, person) : [],
    important: { of, left: Math.max(0, of - marksGiven(nouns, person)) },
    translations: joined ? myTranslations(looking, person) : [],
    seat: joined ? mySeat(nouns, person) : null,
    choices: choicesOf(nouns),
  };
}

function named({ conversation }: Pick<TakePartInput, 'conversation'>, place: number): Named {
  const { id, label, text, language, moderatedOut } = words(conversation.statements[place]!, place);
  return { id, label, text, language, moderatedOut };
}

/** Another statement by its id: only what everybody may see of it. */
function other(looking: Looking, id: string | undefined): Named | null {
  const place = looking.nouns.statements.places.get(id ?? '');
  return place === undefined ? null : named(looking, place);
}

function myStatements(looking: Looking, person: number): MyStatement[] {
  const { list } = looking.nouns.statements;
  const own = list.flatMap((statement, place) => (statement.by === person ? [{ statement, place }] : []));
  return own.reverse().map(({ statement, place }) => {
    const { at, status, reviewed, note, appeal, text, into, from } = statement;
    return {
      ...named(looking, place),
      // Who wrote it may read it, also once it was taken out.
      text: text ?? null,
      at,
      status,
      reviewed,
      note: note ?? null,
      into: other(looking, into),
      from: other(looking, from),
      appeal: appeal ? { ...appeal, why: appeal.why ?? null, note: appeal.note ?? null } : null,
      mayAppeal: looking.isOpen && !appeal && status !== 'shown' && status !== 'waiting',
      fate: fateOf(looking, place),
    };
  });
}

function myVotes(looking: Looking, person: number, from: number): Mine['votes'] {
  const { statements, votes } = looking.nouns;
  const all = [...votesOf(votes, person)];
  const start = from > 0 && from < all.length ? Math.floor(from) : 0;
  const counted = countedRows(looking.nouns, person);
  const list = all.slice(start, start + VOTES_A_PAGE).map(([place, value]) => {
    const statement = statements.list[place]!;
    const told = named(looking, place);
    return {
      ...told,
      // Merged is not taken out: its text says what another one says, too.
      text: statement.status === 'merged' ? (statement.text ?? null) : told.text,
      moderatedOut: statement.status === 'merged' ? null : told.moderatedOut,
      value,
      source: sourceOf(statement, person),
      status: statement.status,
      into: other(looking, statement.into),
      important: isMarked(statements, person, place),
      counted: counted(place),
      fate: fateOf(looking, place),
    };
  });
  return { list, from: start, of: all.length, aPage: VOTES_A_PAGE };
}

/** Whether figures count what a person thinks of a statement now: it is released, and enough others of their seat with it. */
function countedRows({ votes }: Nouns, person: number): (place: number) => boolean {
  const { released, statement, previous, latest, cohorts } = votes;
  const counted = new Map<number, boolean>();
  for (let row = latest.has(person) ? latest.get(person) - 1 : -1; row >= 0; row = previous.get(row) - 1) {
    const place = statement.get(row);
    if (!counted.has(place)) counted.set(place, row < released.rows && cohorts.counted.get(row) !== WAITS);
  }
  return (place) => counted.get(place) ?? false;
}

function fateOf({ conversation, figures, state }: Looking, place: number): Fate {
  if (state === 'hidden') return { state };
  if (state !== 'ready' || figures === undefined) return { state: 'later' };
  const { everyone, kind, side } = statementItem(conversation, figures, place);
  if (isWithheld(everyone)) return { state: 'few' };
  if (everyone.votes === 0) return { state: 'later' };
  const { votes, agree, disagree, pass } = everyone;
  return { state: 'counted', votes, agree, disagree, pass, kind, side };
}

function marked(looking: Looking, person: number): Named[] {
  const { statements, votes } = looking.nouns;
  const answered = votesOf(votes, person);
  return (statements.marks.get(person) ?? [])
    .filter((place) => !answered.has(place))
    .map((place) => named(looking, place));
}

function myTranslations(looking: Looking, person: number): MyTranslation[] {
  const { participants, statements } = looking.nouns;
  const id = participants.ids.idAt(person);
  return statements.list.flatMap(({ translations }, place) =>
    translations.flatMap(({ by, language, text }, at) => {
      if (by !== id) return [];
      const later = translations.slice(at + 1).some((each) => each.language === language && each.text !== undefined);
      return [{ of: named(looking, place), language, text: text ?? null, shown: !later }];
    }),
  );
}

function choicesOf({ process }: Nouns): Mine['choices'] {
  const { seats = [], regions = [], languages = [] } = process.charter ?? {};
  const choice = ({ id, name }: { id: string; name: string }) => ({ id, name });
  return { seats: seats.map(choice), regions: regions.map(choice), languages };
}
