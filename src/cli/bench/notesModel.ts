/**
 * Community Notes' factorisation with one factor, as its published code (not its guide) regularises it, for comparison:
 * mean((r − μ − i_u − i_n − f_u f_n)²) + .15 (μ² + mean i_u² + mean i_n²) + .03 (mean f_u² + mean f_n²), r = 1, ½, 0 for agree, pass,
 * disagree. Alternating least squares in place of Adam: the same minimum, without chance.
 */
import { random } from '../../base/random.ts';
import type { VoteLog } from '../../opinion/types.ts';

export interface Notes {
  readonly mean: number;
  /** Intercept and factor per statement, side by side. */
  readonly notes: Float64Array;
}

const INTERCEPT = 0.15;
const FACTOR = 0.03;
const MOST_SWEEPS = 200;
const SETTLED = 1e-4;

/** `start`: where a fit of nearly the same votes ended. Production too goes on from the last one. */
export function fitNotes(log: VoteLog, start?: Notes): Notes {
  const { participant, statement, value, participants, statements } = log;
  const users = new Float64Array(2 * participants);
  const dice = random(1);
  const notes =
    start?.notes.slice() ?? Float64Array.from({ length: 2 * statements }, (_, i) => (i % 2 === 0 ? 0 : dice.normal()));
  let mean = start?.mean ?? 0.5;
  const byUser = new Side(participant, statement, participants);
  const byNote = new Side(statement, participant, statements);
  for (let sweep = 0, change = 1; sweep < MOST_SWEEPS && change > SETTLED; sweep++) {
    byUser.fit(users, notes, value, mean);
    change = byNote.fit(notes, users, value, mean);
    mean = fitMean(log, users, notes);
  }
  return { mean, notes };
}

function fitMean({ participant, statement, value }: VoteLog, users: Float64Array, notes: Float64Array): number {
  let sum = 0;
  for (let e = 0; e < value.length; e++) {
    const [u, n] = [2 * participant[e], 2 * statement[e]];
    sum += (value[e] + 1) / 2 - users[u] - notes[n] - users[u + 1] * notes[n + 1];
  }
  return sum / (value.length * (1 + INTERCEPT));
}

/** Ridge regressions of one side on the other, all at once: their sums in one sweep over the votes. */
class Side {
  private readonly own: ArrayLike<number>;
  private readonly other: ArrayLike<number>;
  private readonly size: number;
  /** The code's mean over parameters, in the scale of a sum over votes: votes per user, or per note. */
  private readonly perRow: number;

  constructor(own: ArrayLike<number>, other: ArrayLike<number>, rows: number) {
    this.own = own;
    this.other = other;
    this.size = rows;
    this.perRow = own.length / Math.max(1, new Set(Array.from(own)).size);
  }

  /** Gives the largest change of an intercept. */
  fit(values: Float64Array, others: Float64Array, value: Int8Array, mean: number): number {
    const { own, other, size, perRow } = this;
    const sums = new Float64Array(5 * size);
    for (let e = 0; e < own.length; e++) {
      const [r, o] = [5 * own[e], 2 * other[e]];
      const x = others[o + 1];
      const left = (value[e] + 1) / 2 - mean - others[o];
      sums[r]++;
      sums[r + 1] += x;
      sums[r + 2] += x * x;
      sums[r + 3] += left;
      sums[r + 4] += left * x;
    }
    let change = 0;
    for (let r = 0; r < size; r++) {
      const [n, x, xx, left, leftX] = sums.subarray(5 * r, 5 * r + 5);
      const [a, d] = [n + INTERCEPT * perRow, xx + FACTOR * perRow];
      const determinant = a * d - x * x;
      const intercept = (d * left - x * leftX) / determinant;
      change = Math.max(change, Math.abs(intercept - values[2 * r]));
      values[2 * r] = intercept;
      values[2 * r + 1] = (a * leftX - x * left) / determinant;
    }
    return change;
  }
}
