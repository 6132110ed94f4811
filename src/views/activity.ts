/** What each person did, as far as it is released: for measures of who is heard, which show nobody's. */
import { WAITS } from '../domain/cohorts.ts';
import type { StatementsState } from '../domain/statement.ts';
import type { VotesState } from '../domain/votes.ts';
import type { Group } from '../opinion/inequality.ts';

/** Released votes stay as they are: what was counted of them once is kept for the next page. */
const known = new WeakMap<VotesState, { readonly n: number; readonly given: Uint32Array }>();

/** Per participant, votes that figures count, a changed mind as another one. In one sweep: there may be millions. */
export function votesGiven(votes: VotesState, people: number): Uint32Array {
  const { n, rows } = votes.released;
  const before = known.get(votes);
  if (before?.n === n && before.given.length >= people) return before.given;
  const given = new Uint32Array(people);
  for (let row = 0; row < rows; row++) {
    if (votes.cohorts.counted.get(row) !== WAITS) given[votes.participant.get(row)]!++;
  }
  known.set(votes, { n, given });
  return given;
}

/** The same, counted elsewhere. */
export function keepVotesGiven(votes: VotesState, counted: { readonly n: number; readonly given: Uint32Array }): void {
  if ((known.get(votes)?.n ?? 0) <= counted.n) known.set(votes, counted);
}

export interface Author {
  readonly statements: number;
  /** Times of the first and of the last one. */
  readonly first: number;
  readonly last: number;
}

/**
 * Authors of the statements that participants made, by row; the same in other words counts once, and what was taken out was
 * said too. Of the first statements only, in steps of `step` authors, so that no new one tells who has just said it.
 */
export function releasedAuthors({ list }: Pick<StatementsState, 'list'>, step: number): ReadonlyMap<number, Author> {
  const authors = new Map<number, Author>();
  let batch: { by: number; at: number }[] = [];
  let inBatch = new Set<number>();
  for (const { by, from, at } of list) {
    if (by === -1 || from !== undefined) continue;
    batch.push({ by, at });
    inBatch.add(by);
    if (inBatch.size < step) continue;
    for (const said of batch) add(authors, said);
    [batch, inBatch] = [[], new Set()];
  }
  return authors;
}

function add(authors: Map<number, Author>, { by, at }: { by: number; at: number }): void {
  const { statements = 0, first = at } = authors.get(by) ?? {};
  authors.set(by, { statements: statements + 1, first, last: at });
}

const MOST_BLOCKS = 10;

/**
 * People in blocks of about as many, at least `2k` each, by what they did, least first: the mean of each block in whole numbers stands
 * for all of it. Measures are computed of these, so that none tells what one person did. Undefined of fewer than `4k`.
 */
export function blocks(amounts: readonly number[] | Uint32Array, k: number): readonly Group[] | undefined {
  const people = amounts.length;
  if (people < 4 * k) return undefined;
  const ascending = Uint32Array.from(amounts).sort();
  const count = Math.min(MOST_BLOCKS, Math.floor(people / (2 * k)));
  return Array.from({ length: count }, (_, i) => {
    const part = ascending.subarray(Math.floor((i * people) / count), Math.floor(((i + 1) * people) / count));
    // Of the people that are published, which are a multiple of k.
    return { count: (people - (people % k)) / count, value: Math.max(1, Math.round(mean(part))) };
  });
}

/** What the middle `k` did on average, in whole numbers. Undefined of fewer than `2k`. */
export function middle(amounts: readonly number[], k: number): number | undefined {
  if (amounts.length < 2 * k) return undefined;
  const ascending = Uint32Array.from(amounts).sort();
  const from = Math.floor((amounts.length - k) / 2);
  return Math.round(mean(ascending.subarray(from, from + k)));
}

const mean = (values: Uint32Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
