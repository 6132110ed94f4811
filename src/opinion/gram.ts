/**
 * XᵀX, where X is the centred vote matrix: X_ij = v_ij − c_j where i voted on j, and 0 elsewhere, because a missing vote is
 * read as the mean (docs/methods.md#axes, polis-math §4). X is as sparse as the votes.
 */
import type { VoteMatrix } from './votes.ts';

/** A symmetric matrix known by what it does to a vector. */
export interface Operator {
  readonly size: number;
  /** y ← A x. */
  apply(x: Float64Array, y: Float64Array): void;
}

/** Up to here the full matrix (128 MB at most) pays, unless rows are so long that filling it costs more than it saves. */
const LARGEST_GRAM = 4000;
const LONGEST_MEAN_ROW = 600;

/** `statements`: which columns of X there are, ascending; vectors of the operator are indexed by place in this list. */
export function covariance(matrix: VoteMatrix, center: Float64Array, statements: Uint32Array): Operator {
  const place = new Int32Array(matrix.statements).fill(-1);
  statements.forEach((s, j) => {
    place[s] = j;
  });
  const meanRow = matrix.column.length / Math.max(1, matrix.rows.length);
  const choose = statements.length <= LARGEST_GRAM && meanRow <= LONGEST_MEAN_ROW ? dense : implicit;
  return choose(matrix, center, place, statements.length);
}

function gramMatrix(matrix: VoteMatrix, center: Float64Array, place: Int32Array, size: number): Float64Array {
  const gram = new Float64Array(size * size);
  const at = new Int32Array(size + 3);
  const x = new Float64Array(size + 3);
  for (let p = 0; p < matrix.participants; p++)
    addProducts(gram, size, at, x, centredRow(matrix, center, place, p, at, x));
  for (let a = 0; a < size; a++) for (let b = 0; b < a; b++) gram[a * size + b] = gram[b * size + a]!;
  return gram;
}

/** Writes one row of X, columns and entries, padded to whole fours by entries that add 0 to column 0. Says how many. */
function centredRow(
  { rowStart, column, value }: VoteMatrix,
  center: Float64Array,
  place: Int32Array,
  p: number,
  at: Int32Array,
  x: Float64Array,
): number {
  let n = 0;
  const end = rowStart[p + 1]!;
  for (let e = rowStart[p]!; e < end; e++) {
    const s = column[e]!;
    const j = place[s]!;
    if (j < 0) continue;
    at[n] = j;
    x[n] = value[e]! - center[s]!;
    n++;
  }
  for (; n % 4 !== 0; n++) at[n] = x[n] = 0;
  return n;
}

/**
 * The kernel: 30 votes a row are 465 products, 47 million of them for 100,000 people. Four rows of the result are added to
 * at once (measured: twice as fast as one). That also writes some products below the diagonal, which are then overwritten.
 */
function addProducts(gram: Float64Array, size: number, at: Int32Array, x: Float64Array, n: number): void {
  for (let a = 0; a < n; a += 4) {
    const x0 = x[a]!;
    const x1 = x[a + 1]!;
    const x2 = x[a + 2]!;
    const x3 = x[a + 3]!;
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

/** `place`: the column of X that a statement is, −1 for none. */
export function dense(matrix: VoteMatrix, center: Float64Array, place: Int32Array, size: number): Operator {
  const gram = gramMatrix(matrix, center, place, size);
  return {
    size,
    apply(x, y) {
      for (let i = 0; i < size; i++) y[i] = rowTimes(gram, i * size, x);
    },
  };
}

function rowTimes(gram: Float64Array, from: number, x: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < x.length; j++) sum += gram[from + j]! * x[j]!;
  return sum;
}

/** For many statements: y = Xᵀ(X x), row by row. */
export function implicit(matrix: VoteMatrix, center: Float64Array, place: Int32Array, size: number): Operator {
  const { rowStart, column, value, participants } = matrix;
  return {
    size,
    apply(x, y) {
      y.fill(0);
      for (let p = 0; p < participants; p++) {
        let along = 0;
        for (let e = rowStart[p]!; e < rowStart[p + 1]!; e++) {
          const s = column[e]!;
          if (place[s]! >= 0) along += (value[e]! - center[s]!) * x[place[s]!]!;
        }
        for (let e = rowStart[p]!; e < rowStart[p + 1]!; e++) {
          const s = column[e]!;
          if (place[s]! >= 0) y[place[s]!]! += along * (value[e]! - center[s]!);
        }
      }
    },
  };
}
