/** A text as the clauses that it would become, before anybody opens it. */
import { type Read, readText } from '../domain/clauseText.ts';

export interface Preview {
  readonly clauses: number;
  readonly headings: number;
  /** The first of them; with the number that was taken off each. */
  readonly first: readonly Read[];
}

const MOST_PREVIEWED = 500;

export function previewOf(text: string | undefined): Preview | null {
  if (text === undefined) return null;
  const read = readText(text);
  const headings = read.filter(({ kind }) => kind === 'heading').length;
  return { clauses: read.length - headings, headings, first: read.slice(0, MOST_PREVIEWED) };
}
