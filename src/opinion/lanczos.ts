/**
 * The leading eigenvector of a symmetric, positive semidefinite operator to machine precision (docs/methods.md#axes):
 * Lanczos iteration with full reorthogonalisation (Golub & Van Loan §10.3), restarted from its best vector when long. Only
 * + − × ÷ √ are used here, as in all that leads to the camps: IEEE 754 fixes their last bit on every machine.
 */
import type { Random } from '../base/random.ts';
import type { Operator } from './gram.ts';
import { largestPair } from './tridiagonal.ts';

/** Up to this many statements the Krylov space is the whole space, and no restart is ever needed. */
const LONGEST_RUN = 200;
/** 4000 products; where that is not enough, the axes are as good as interchangeable. */
const MOST_RUNS = 20;
/** On ‖A u − λ u‖ / λ as the recurrence knows it. Smaller gives nothing: rounding in A u is of this size. */
const TOLERANCE = 1e-16;
const CHECK_EVERY = 3;

export interface Eigenpair {
  readonly value: number;
  /** Of length 1, or all 0 where the value is 0. */
  readonly vector: Float64Array;
}

/** Among vectors at right angles to `against` (each of length 1): how the second axis is found after the first. */
export function leadingPair(operator: Operator, against: readonly Float64Array[], random: Random): Eigenpair {
  let vector: Float64Array = Float64Array.from({ length: operator.size }, () => random.next() - 0.5);
  for (let run = 0; run < MOST_RUNS; run++) {
    const found = lanczosRun(operator, against, vector);
    vector = found.vector;
    if (found.converged) return found;
  }
  return { value: rayleigh(operator, vector), vector };
}

function lanczosRun(operator: Operator, against: readonly Float64Array[], start: Float64Array) {
  const basis: Float64Array[] = [];
  const diagonal: number[] = [];
  const beside: number[] = [];
  let next: Float64Array = start;
  let length = lengthLeft(next, against, basis);
  for (let j = 0; length > 0 && j < Math.min(operator.size, LONGEST_RUN); j++) {
    basis.push(next.map((entry) => entry / length));
    if (j > 0) beside.push(length);
    next = new Float64Array(operator.size);
    operator.apply(basis[j]!, next);
    diagonal.push(dot(next, basis[j]!));
    length = lengthLeft(next, against, basis);
    if (length > 0 && j % CHECK_EVERY !== 0) continue;
    const { value, vector } = largestPair(diagonal, beside);
    const residual = length * Math.abs(vector[j]!);
    if (residual <= TOLERANCE * value)
      return { value: Math.max(0, value), vector: combine(basis, vector), converged: true };
  }
  if (basis.length === 0) return { value: 0, vector: new Float64Array(operator.size), converged: true };
  const { value, vector } = largestPair(diagonal, beside);
  return { value, vector: combine(basis, vector), converged: basis.length + against.length >= operator.size };
}

/**
 * Take out of `vector` what lies along the others, twice, since once leaves rounding behind (Giraud et al. 2005). Gives the
 * length that is left: 0 where that is only rounding, for then the space is closed and nothing more can be found in it.
 */
function lengthLeft(vector: Float64Array, against: readonly Float64Array[], basis: readonly Float64Array[]): number {
  const before = norm(vector);
  for (let twice = 0; twice < 2; twice++) {
    for (const other of against) subtract(vector, other, dot(vector, other));
    for (const other of basis) subtract(vector, other, dot(vector, other));
  }
  const left = norm(vector);
  return left <= before * Number.EPSILON * vector.length ? 0 : left;
}

function combine(basis: readonly Float64Array[], weights: Float64Array): Float64Array {
  const sum = new Float64Array(basis[0]!.length);
  basis.forEach((vector, j) => {
    subtract(sum, vector, -weights[j]!);
  });
  const length = norm(sum);
  return sum.map((entry) => entry / length);
}

function rayleigh(operator: Operator, vector: Float64Array): number {
  const image = new Float64Array(operator.size);
  operator.apply(vector, image);
  return dot(image, vector);
}

function subtract(from: Float64Array, vector: Float64Array, times: number): void {
  for (let i = 0; i < from.length; i++) from[i]! -= times * vector[i]!;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function norm(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}
