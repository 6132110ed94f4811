/** A process with a text: a document of some clauses, an editor, a draft, a window for comments. */
import assert from 'node:assert/strict';
import { isRefusal, type Refusal } from '../src/base/result.ts';
import { current } from '../src/domain/document.ts';
import type { Actor } from '../src/domain/index.ts';
import { account, convener, idIn, type Journal, type Outcome, opened } from './given.ts';

export const editor: Actor = { id: account(90), roles: ['editor'], account: account(90) };
export const chairing: Actor = { id: account(91), roles: ['chair'], account: account(91) };
export const DAY = 86_400_000;

export interface GivenText {
  readonly given: Journal;
  readonly document: string;
  readonly statements: readonly string[];
  readonly persons: readonly string[];
  /** Ids of the clauses that stand, in order. */
  readonly clauses: () => readonly string[];
  /** Hash of the words of a clause as they stand. */
  readonly base: (clause: string) => string;
  /** The words of a clause as they stand. */
  readonly words: (clause: string) => string | undefined;
  /** A command on the text, by the editor where nobody else is named. */
  readonly edit: (command: string, input: object, actor?: Actor) => Outcome;
}

export const wordsOf = (n: number): string => `Networks publish number ${n} every month.`;

/** `draft`: published; `days`: how long it is open for comments. The clauses cite an instruction. */
export function withText(
  clauses = 3,
  { people = 2, draft = false, days = 0, seed = 1, terms = {}, text = '' }: Partial<Terms> = {},
): GivenText {
  const { given, statements, persons } = opened(people, seed, { stages: [], ...terms });
  const written = text || Array.from({ length: clauses }, (_, i) => wordsOf(i + 1)).join('\n\n');
  const input = { title: 'Outcome', text: written, instruction: 'As the first meeting asked.' };
  const document = idIn(given.when('document.open', input, editor), 'document');
  if (draft || days > 0) happens(given.when('draft.publish', { document }, editor));
  if (days > 0) happens(given.when('window.open', { document, days }, chairing));
  const state = given.process.nouns.documents;
  const clause = (id: string) => state.clauses.get(id) ?? assert.fail(id);
  return {
    ...{ given, document, statements, persons },
    clauses: () => state.list[state.places.get(document) ?? -1]?.order ?? [],
    base: (id) => current(clause(id)).hash,
    words: (id) => current(clause(id)).text,
    edit: (command, input, actor = editor) => given.when(command, input, actor),
  };
}

interface Terms {
  readonly people: number;
  readonly draft: boolean;
  readonly days: number;
  readonly seed: number;
  readonly terms: object;
  readonly text: string;
}

/** The events of what must not be refused. */
export function happens(outcome: Outcome): Exclude<Outcome, Refusal> {
  assert.ok(!isRefusal(outcome), JSON.stringify(outcome));
  return outcome;
}

export const refusedAs = (outcome: Outcome): string => (isRefusal(outcome) ? outcome.refused : 'done');

export { convener };
