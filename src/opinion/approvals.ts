/** Who approves what, item by item, as the choice of a slate needs it (docs/methods.md#slate). */
import type { VoteMatrix } from './votes.ts';

export interface Approvals {
  readonly items: number;
  /** Items that may be chosen, ascending: somebody must have voted on the statement. */
  readonly allowed: readonly number[];
  /** Item c is approved by who[start[c]] … who[start[c + 1] − 1], ascending. */
  readonly start: Int32Array;
  readonly who: Int32Array;
  /** How much, beside `who`; absent where an approval is always whole. */
  readonly amount?: Float32Array;
}

interface ItemOptions {
  readonly signed?: boolean;
  readonly leftOut?: Uint8Array;
  readonly estimates?: Float32Array;
}

/** Observed: an agreement approves, and where items are signed a disagreement approves the item that disagrees. */
export function approvalsIn(matrix: VoteMatrix, { signed = false, leftOut }: ItemOptions): Approvals {
  const { participants, statements, rowStart, column, value } = matrix;
  const items = signed ? 2 * statements : statements;
  const start = new Int32Array(items + 1);
  const itemAt = (e: number) =>
    value[e] === 1 ? column[e]! : signed && value[e] === -1 ? statements + column[e]! : -1;
  for (let e = 0; e < column.length; e++) if (itemAt(e) >= 0) start[itemAt(e) + 1]!++;
  for (let item = 0; item < items; item++) start[item + 1]! += start[item]!;
  const next = start.slice();
  const who = new Int32Array(start[items]!);
  for (let i = 0; i < participants; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) if (itemAt(e) >= 0) who[next[itemAt(e)]!++] = i;
  }
  return { items, allowed: allowedItems(matrix, items, leftOut), start, who };
}

/** Every person who counts approves every item a little: votes as cast, and estimates where there is none. A pass approves nothing. */
export function estimatedApprovals(matrix: VoteMatrix, weights: Float64Array, options: ItemOptions): Approvals {
  const { participants, statements, rowStart, column, value } = matrix;
  const { signed = false, leftOut, estimates } = options;
  if (estimates?.length !== participants * statements)
    throw new RangeError(`Expected ${participants} × ${statements} estimates, got ${estimates?.length}.`);
  const items = signed ? 2 * statements : statements;
  const people = Int32Array.from(weights.keys()).filter((i) => weights[i]! > 0);
  const start = Int32Array.from({ length: items + 1 }, (_, item) => item * people.length);
  const who = new Int32Array(items * people.length);
  const amount = new Float32Array(items * people.length);
  for (let at = 0; at < people.length; at++) {
    const i = people[at]!;
    let e = rowStart[i]!;
    for (let s = 0; s < statements; s++) {
      const voted = e < rowStart[i + 1]! && column[e] === s;
      const agree = voted ? Number(value[e] === 1) : estimates[i * statements + s]!;
      const disagree = voted ? Number(value[e] === -1) : 1 - agree;
      if (voted) e++;
      who[start[s]! + at] = i;
      amount[start[s]! + at] = agree;
      if (!signed) continue;
      who[start[statements + s]! + at] = i;
      amount[start[statements + s]! + at] = disagree;
    }
  }
  return { items, allowed: allowedItems(matrix, items, leftOut), start, who, amount };
}

function allowedItems({ statements, columns }: VoteMatrix, items: number, leftOut?: Uint8Array): number[] {
  const votedOn = new Set(columns);
  return Array.from({ length: items }, (_, item) => item).filter((item) => {
    const statement = item % statements;
    return votedOn.has(statement) && leftOut?.[statement] !== 1;
  });
}
