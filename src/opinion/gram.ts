/**
 * XᵀWX, where X is the centred vote matrix: X_ij = v_ij − c_j where i voted on j, and 0 elsewhere, because a missing vote is
 * read as the mean (docs/methods.md#axes, polis-math §4), and W what each person weighs. X is as sparse as the votes.
 */
import type { VoteMatrix } from './votes.ts';

/** A symmetric matrix known by what it does to a vector. */
export interface Operator {
  readonly size: number;
  /** y ← A x. */
  apply(x: Float64Array, y: Float64Array): void;
}

export interface CentredVotes {
  readonly matrix: VoteMatrix;
  /** Mean vote, per statement. */
  readonly means: Float64Array;
  /** Per participant; absent where all weigh the same. */
  readonly weights?: Float64Array;
  /** Per statement the column of X that it is, −1 for none. */
  readonly place: Int32Array;
  readonly size: number;
}

export interface WeightedVotes extends CentredVotes {
  readonly weights: Float64Array;
}

/** Up to here the full matrix (128 MB at most) pays, unless rows are so long that filling it costs more than it saves. */
const LARGEST_GRAM = 4000;
const LONGEST_MEAN_ROW = 600;

export function covariance(votes: CentredVotes): Operator {
  const { column, rows } = votes.matrix;
  const meanRow = column.length / Math.max(1, rows.length);
  return votes.size <= LARGEST_GRAM && meanRow <= LONGEST_MEAN_ROW ? dense(votes) : implicit(votes);
}

export function dense(votes: CentredVotes): Operator {
  const { size } = votes;
  const gram = gramMatrix(votes);
  return {
    size,
    apply(x, y) {
      for (let i = 0; i < size; i++) y[i] = rowTimes(gram, i * size, x);
    },
  };
}

/** For many statements: y = Xᵀ(W(Xx)), row by row. */
export function implicit(votes: CentredVotes): Operator {
  const { size, matrix } = votes;
  const row = emptyRow(size);
  return {
    size,
    apply(x, y) {
      y.fill(0);
      for (let p = 0; p < matrix.participants; p++) {
        const weight = weightOf(votes, p);
        if (!(weight > 0)) continue;
        const n = readRow(votes, p, row);
        const along = weight * alongRow(row, n, x);
        for (let a = 0; a < n; a++) y[row.at[a]!]! += along * row.x[a]!;
      }
    },
  };
}

const weightOf = ({ weights }: CentredVotes, p: number): number => (weights === undefined ? 1 : weights[p]!);

/** One row of X: columns and entries. */
export interface Row {
  readonly at: Int32Array;
  readonly x: Float64Array;
}

/** Room for padding to whole fours. */
export function emptyRow(size: number): Row {
  return { at: new Int32Array(size + 3), x: new Float64Array(size + 3) };
}

/** Says how many entries there are. */
export function readRow({ matrix, means, place }: CentredVotes, p: number, { at, x }: Row): number {
  const { rowStart, column, value } = matrix;
  const end = rowStart[p + 1]!;
  let n = 0;
  for (let e = rowStart[p]!; e < end; e++) {
    const s = column[e]!;
    const j = place[s]!;
    if (j < 0) continue;
    at[n] = j;
    x[n] = value[e]! - means[s]!;
    n++;
  }
  return n;
}

export function alongRow({ at, x }: Row, n: number, vector: Float64Array): number {
  let sum = 0;
  for (let a = 0; a < n; a++) sum += x[a]! * vector[at[a]!]!;
  return sum;
}

function gramMatrix(votes: CentredVotes): Float64Array {
  const { size, matrix } = votes;
  const gram = new Float64Array(size * size);
  const row = emptyRow(size);
  for (let p = 0; p < matrix.participants; p++) {
    const weight = weightOf(votes, p);
    if (weight > 0) addProducts(gram, size, row, readRow(votes, p, row), weight);
  }
  for (let a = 0; a < size; a++) for (let b = 0; b < a; b++) gram[a * size + b] = gram[b * size + a]!;
  return gram;
}

/**
 * The kernel: 30 votes a row are 465 products, 47 million of them for 100,000 people. Four rows of the result are added to
 * at once (measured: twice as fast as one), the row of X padded to whole fours by entries of 0. Some products below the
 * diagonal are written too, and then overwritten.
 */
function addProducts(gram: Float64Array, size: number, { at, x }: Row, entries: number, weight: number): void {
  let n = entries;
  for (; n % 4 !== 0; n++) at[n] = x[n] = 0;
  for (let a = 0; a < n; a += 4) {
    const x0 = weight * x[a]!;
    const x1 = weight * x[a + 1]!;
    const x2 = weight * x[a + 2]!;
    const x3 = weight * x[a + 3]!;
    const to0 = at[a]! * size;
    const to1 = at[a + 1]! * size;
    const to2 = at[a + 2]! * size;
    const to3 = at[a + 3]! * size;
    for (let b = a; b < n; b++) {
      const j = at[b]!;
      const xb = x[b]!;
      gram[to0 + j]! += x0 * xb;
      gram[to1 + j]! += x1 * xb;
      gram[to2 + j]! += x2 * xb;
      gram[to3 + j]! += x3 * xb;
    }
  }
}

function rowTimes(gram: Float64Array, from: number, x: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < x.length; j++) sum += gram[from + j]! * x[j]!;
  return sum;
}
