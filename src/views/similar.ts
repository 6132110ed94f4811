/** Statements on the table that say nearly the same as a text. */
import type { Nouns } from '../domain/index.ts';
import { LONGEST_STATEMENT, similarStatements } from '../domain/statements.ts';
import { type ProcessHead, processHead } from './process.ts';
import { type TakePart, type TakePartInput, writingOf } from './takePart.ts';
import type { Viewer } from './viewer.ts';

const MOST = 5;

export interface SimilarStatement {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  /** 0 … 1. */
  readonly likeness: number;
}

export interface SimilarModel {
  readonly process: ProcessHead;
  readonly text: string;
  readonly similar: readonly SimilarStatement[];
  readonly writing: TakePart['writing'];
}

export function similarView(
  { nouns, conversation }: Pick<TakePartInput, 'nouns' | 'conversation'>,
  viewer: Viewer,
  now: number,
  asked: string,
): SimilarModel {
  const text = asked.trim().slice(0, LONGEST_STATEMENT);
  return {
    process: processHead(conversation),
    text,
    similar: alike(nouns, text),
    writing: writingOf(nouns, conversation, viewer.person, now),
  };
}

function alike({ statements }: Nouns, text: string): SimilarStatement[] {
  if (text === '') return [];
  return similarStatements(statements, text, MOST).flatMap(({ place, likeness }) => {
    const { id, text, language, status } = statements.list[place]!;
    const shown = status === 'shown' && text !== undefined;
    return shown ? [{ id, text, language, likeness: Math.round(likeness * 100) / 100 }] : [];
  });
}
