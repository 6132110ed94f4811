/** Taking part: the statement to answer next, how far somebody is, what they may add, and where they stand. */
import type { Random } from '../base/random.ts';
import type { Nouns } from '../domain/index.ts';
import type { Level } from '../domain/noun.ts';
import { LONGEST_STATEMENT, statementsLeft } from '../domain/statements.ts';
import { WITHDRAWN } from '../domain/voteColumns.ts';
import { type VoteValue, voteValues } from '../domain/votes.ts';
import { alikeTo, type SimilarStatement } from './alike.ts';
import { awaitedCalls, type CallLine } from './calls.ts';
import { type Asked, type Card, draw } from './card.ts';
import type { Conversation, Figures } from './conversation.ts';
import { isOpen, openStage, type ProcessHead, processHead } from './process.ts';
import { type AskedAgain, askedAgain } from './support.ts';
import type { Viewer } from './viewer.ts';
import { type Place, placeOf } from './whereYouStand.ts';

/** Enough to be placed among the others, and few enough for a coffee. */
export const ENOUGH = 15;

/** What a person did last, while it can be undone. */
export interface LastVote {
  readonly statement: string;
  readonly text: string | null;
  readonly language: string;
  readonly value: VoteValue;
  /** What they had said before; null where it was their first answer. */
  readonly before: VoteValue | null;
}

export interface Writing {
  readonly state: 'may' | 'join' | 'level' | 'none' | 'today' | 'closed';
  readonly level: Level;
  /** How many statements they may still add in all. */
  readonly left: number;
  /** Of their own, not yet read by a moderator. */
  readonly waiting: number;
  readonly moderation: 'before' | 'after';
  readonly guidelines: string;
  readonly longest: number;
  /** What people are expected to write in, and what this person said they read. */
  readonly languages: readonly string[];
  readonly own: string | null;
  /** What is like a text that comes back because it was refused. */
  readonly alike: readonly SimilarStatement[];
}

export interface TakePart {
  readonly process: ProcessHead;
  readonly stage: { readonly name: string; readonly closesAt: number | null } | null;
  /** Whether who looks may answer, and what keeps them from it. */
  readonly state: 'may' | 'join' | 'level' | 'closed';
  readonly level: Level;
  readonly card: Card | null;
  readonly last: LastVote | null;
  readonly progress: { readonly voted: number; readonly left: number; readonly of: number; readonly about: boolean };
  readonly important: { readonly left: number; readonly of: number };
  readonly writing: Writing;
  /** Clauses whose words changed after they had spoken of them. */
  readonly asked: readonly AskedAgain[];
  /** Calls that wait for their position, or for their confirmation. */
  readonly calls: readonly CallLine[];
  /** Null for who has no seat. */
  readonly place: Place | null;
}

export interface TakePartInput {
  readonly nouns: Nouns;
  readonly conversation: Conversation;
  readonly figures: Figures | undefined;
}

export function takePart(
  { nouns, conversation, figures }: TakePartInput,
  viewer: Viewer,
  now: number,
  {
    asked,
    chance,
    typed = '',
  }: { readonly asked: Asked; readonly chance: Pick<Random, 'next'>; readonly typed?: string | undefined },
): TakePart {
  const { person } = viewer;
  const { importantEach = 0, levels } = nouns.process.charter ?? {};
  const level = levelFor(levels?.vote);
  const state = mayAnswer(nouns, conversation, person, level, now);
  const { card, voted, left } = draw(nouns, { person, asked, chance });
  const stage = openStage(conversation.charter, now);
  return {
    process: processHead(conversation),
    stage: stage ? { name: stage.name, closesAt: stage.closesAt ?? null } : null,
    state,
    level,
    card: state === 'closed' ? null : card,
    last: state === 'may' ? lastVote(nouns, person) : null,
    progress: progressOf(voted, left),
    important: { of: importantEach, left: Math.max(0, importantEach - marksGiven(nouns, person)) },
    writing: { ...writingOf(nouns, conversation, person, now), alike: alikeTo(nouns, typed) },
    asked: askedAgain(nouns, viewer),
    calls: awaitedCalls(nouns, viewer, now),
    place: person === -1 ? null : placeOf({ nouns, conversation, figures }, person, now),
  };
}

// A charter's levels are checked to be 0 to 4 when it is read.
const levelFor = (level: number | undefined): Level => (level ?? 0) as Level;

function mayAnswer(
  { participants }: Nouns,
  { charter }: Conversation,
  person: number,
  level: Level,
  now: number,
): TakePart['state'] {
  if (!isOpen(charter, now)) return 'closed';
  if (person === -1) return 'join';
  return participants.level.get(person) < level ? 'level' : 'may';
}

/** The first answers are counted towards a number that can be reached; who goes on sees all there is. */
export function progressOf(voted: number, left: number): TakePart['progress'] {
  const all = voted + left;
  const about = voted < ENOUGH && all > ENOUGH;
  return { voted, left, of: about ? ENOUGH : all, about };
}

/** Marks on what is shown: those on what went out since are free again. */
export function marksGiven({ statements }: Nouns, person: number): number {
  return (statements.marks.get(person) ?? []).filter((place) => statements.list[place]?.status === 'shown').length;
}

/** The last thing a person did with a vote, unless it was to take one back. */
export function lastVote({ votes, statements }: Nouns, person: number): LastVote | null {
  const row = votes.latest.has(person) ? votes.latest.get(person) - 1 : -1;
  const value = row === -1 ? undefined : valueAt(votes, row);
  const statement = row === -1 ? undefined : statements.list[votes.statement.get(row)];
  if (value === undefined || statement?.status !== 'shown') return null;
  return {
    statement: statement.id,
    text: statement.text ?? null,
    language: statement.language,
    value,
    before: valueBefore(votes, row) ?? null,
  };
}

function valueBefore(votes: Nouns['votes'], row: number): VoteValue | undefined {
  const statement = votes.statement.get(row);
  for (let earlier = votes.previous.get(row) - 1; earlier >= 0; earlier = votes.previous.get(earlier) - 1) {
    if (votes.statement.get(earlier) === statement) return valueAt(votes, earlier);
  }
  return undefined;
}

function valueAt({ value }: Nouns['votes'], row: number): VoteValue | undefined {
  const number = value.get(row);
  return number === WITHDRAWN ? undefined : voteValues[1 - number];
}

export function writingOf(nouns: Nouns, conversation: Conversation, person: number, now: number): Writing {
  const { participants, statements, process } = nouns;
  const { guidelines = '', moderation = 'after', statementsEach = 0, languages = [], levels } = process.charter ?? {};
  const level = levelFor(levels?.statement);
  const left = person === -1 ? { all: 0, now: 0 } : statementsLeft(statements, person, statementsEach, now);
  const waiting =
    person === -1 ? 0 : statements.list.filter(({ by, status }) => by === person && status === 'waiting').length;
  const may = mayAnswer(nouns, conversation, person, level, now);
  const spent = left.all === 0 ? 'none' : 'today';
  const state = may === 'may' && left.now === 0 ? spent : may;
  const own = person === -1 ? '' : participants.languages[participants.language.get(person) - 1];
  return {
    state,
    level,
    left: left.all,
    waiting,
    moderation,
    guidelines,
    longest: LONGEST_STATEMENT,
    languages,
    own: own || null,
    alike: [],
  };
}
