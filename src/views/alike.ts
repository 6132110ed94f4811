/** Statements on the table that say nearly the same as a text. */
import type { Nouns } from '../domain/index.ts';
import { LONGEST_STATEMENT, similarStatements } from '../domain/statements.ts';

const MOST = 5;

export interface SimilarStatement {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  /** 0 … 1. */
  readonly likeness: number;
}

/** As people write it: what is around it does not count, and nothing beyond the longest statement. */
export const written = (typed: string): string => typed.trim().slice(0, LONGEST_STATEMENT);

/** Most alike first. */
export function alikeTo({ statements }: Nouns, typed: string): SimilarStatement[] {
  const asked = written(typed);
  if (asked === '') return [];
  return similarStatements(statements, asked, MOST).flatMap(({ place, likeness }) => {
    const { id, text, language, status } = statements.list[place]!;
    const shown = status === 'shown' && text !== undefined;
    return shown ? [{ id, text, language, likeness: Math.round(likeness * 100) / 100 }] : [];
  });
}
