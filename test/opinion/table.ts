/** Tiny conversations written down as tables. */
import type { VoteLog } from '../../src/opinion/types.ts';

const VALUE: Readonly<Record<string, number>> = { '+': 1, '-': -1, '0': 0 };

/** One string a participant, one character a statement: + agree, − disagree, 0 pass, . no vote. */
export function table(...rows: string[]): VoteLog {
  return log(
    rows.length,
    Math.max(0, ...rows.map((row) => row.length)),
    rows.flatMap((row, p) => [...row].flatMap((mark, s) => (mark in VALUE ? [[p, s, VALUE[mark]!] as const] : []))),
  );
}

/** Rows of participant, statement, vote and perhaps time. */
export function log(
  participants: number,
  statements: number,
  rows: readonly (readonly [participant: number, statement: number, vote: number, at?: number])[],
): VoteLog {
  return {
    participants,
    statements,
    participant: Uint32Array.from(rows, (row) => row[0]),
    statement: Uint16Array.from(rows, (row) => row[1]),
    value: Int8Array.from(rows, (row) => row[2]),
    ...(rows.some((row) => row[3] !== undefined) && { at: Float64Array.from(rows, (row) => row[3] ?? 0) }),
  };
}

/** Everyone's agreement turned into disagreement and the other way round. */
export function mirrored(votes: VoteLog): VoteLog {
  return { ...votes, value: votes.value.map((value) => -value) };
}

/** A way to make flags: indices of statements. */
export function flags(statements: number, moderatedOut: readonly number[] = [], meta: readonly number[] = []) {
  const marked = (which: readonly number[]) => new Uint8Array(statements).map((_, s) => (which.includes(s) ? 1 : 0));
  return { moderatedOut: marked(moderatedOut), meta: marked(meta) };
}
