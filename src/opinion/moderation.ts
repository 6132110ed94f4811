/**
 * What taking a statement out does to the mathematics (docs/methods.md#moderation, polis-math §2). Polis sets the whole
 * column to 0 for everyone, also for those who never voted on it. So the column has centre 0 and no loading, but it still
 * counts in C and as a vote of every participant. That is all there is to it, and none of it needs a dense matrix.
 */
import type { StatementFlags } from './types.ts';
import type { VoteMatrix } from './votes.ts';

export interface Moderation {
  /** 1 where the statement is moderated out or meta. */
  readonly takenOut: Uint8Array;
  /** C: statements with at least one vote, taken out or not. */
  readonly columns: number;
  /** How many of these are taken out: each is a vote of every participant. */
  readonly takenOutColumns: number;
}

export function noFlags(statements: number): StatementFlags {
  return { moderatedOut: new Uint8Array(statements), meta: new Uint8Array(statements) };
}

export function moderation(matrix: VoteMatrix, flags: StatementFlags): Moderation {
  const takenOut = flags.moderatedOut.map((out, s) => (out || flags.meta[s] ? 1 : 0));
  if (takenOut.length !== matrix.statements)
    throw new RangeError(`Expected flags of ${matrix.statements} statements, got ${takenOut.length}.`);
  let takenOutColumns = 0;
  for (const s of matrix.columns) takenOutColumns += takenOut[s]!;
  return { takenOut, columns: matrix.columns.length, takenOutColumns };
}
