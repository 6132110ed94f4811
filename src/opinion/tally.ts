/** Votes counted per statement and per set of people, as cast: moderation does not touch them (docs/methods.md#tallies). */
import type { Tally, VoteLog } from './types.ts';
import { lastVotes, type VoteMatrix } from './votes.ts';

/** `labelOf`: which of `labels` sets a participant belongs to, −1 for none. */
export function tallyBy(source: VoteMatrix | VoteLog, labelOf: Int16Array, labels: number): Tally[] {
  const matrix = 'rowStart' in source ? source : lastVotes(source);
  const { statements } = matrix;
  // One flat array, three cells a statement: which of the three is then an addition and not a branch to mispredict.
  const counts = new Int32Array(3 * statements * labels);
  for (let p = 0; p < matrix.participants; p++)
    if (labelOf[p]! >= 0) countRow(matrix, p, counts, 3 * statements * labelOf[p]!);
  return Array.from({ length: labels }, (_, label) => {
    const cell = (s: number, vote: number) => counts[3 * (statements * label + s) + vote + 1]!;
    const pick = (vote: number) => Uint32Array.from({ length: statements }, (_, s) => cell(s, vote));
    return { agree: pick(1), disagree: pick(-1), pass: pick(0) };
  });
}

function countRow({ rowStart, column, value }: VoteMatrix, p: number, counts: Int32Array, from: number): void {
  const end = rowStart[p + 1]!;
  for (let e = rowStart[p]!; e < end; e++) counts[from + 3 * column[e]! + value[e]! + 1]!++;
}

/** All who voted, as one set. */
export function tallyAll(source: VoteMatrix | VoteLog): Tally {
  return tallyBy(source, new Int16Array(source.participants), 1)[0]!;
}

export function votesOn({ agree, disagree, pass }: Tally, statement: number): number {
  return agree[statement]! + disagree[statement]! + pass[statement]!;
}

export function sumTallies(tallies: readonly Tally[], statements: number): Tally {
  const sum = (of: (tally: Tally) => Uint32Array) =>
    new Uint32Array(statements).map((_, s) => tallies.reduce((total, tally) => total + of(tally)[s]!, 0));
  return { agree: sum((t) => t.agree), disagree: sum((t) => t.disagree), pass: sum((t) => t.pass) };
}
