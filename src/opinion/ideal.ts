/**
 * Ideal points: people and statements on two dimensions, from agreements and disagreements (docs/methods.md#capture):
 * P(agree) = σ(μ + b + c + u · v), by penalised maximum likelihood. For made-up ballots that are plausible; no official figure uses it.
 */
import { random } from '../base/random.ts';
import type { VoteMatrix } from './votes.ts';

export interface IdealPoints {
  readonly mean: number;
  /** b, u₁, u₂ per person; all 0 for who neither agreed nor disagreed with anything. */
  readonly people: Float64Array;
  /** c, v₁, v₂ per statement. */
  readonly statements: Float64Array;
  readonly sweeps: number;
}

/** On b², c² and (|u|², |v|²), not halved: chosen on held-out votes of six conversations. */
const PENALTY = { person: 0.6, statement: 0.05, factor: 1.2 };
const MOST_SWEEPS = 300;
/** On the largest change of a parameter in one sweep. */
const SETTLED = 1e-4;

/** One side's view of the votes: row r has entries start[r] … start[r + 1] − 1, each with the other side's index and ±1. */
interface Side {
  readonly start: Int32Array;
  readonly other: Int32Array;
  readonly vote: Int8Array;
}

export function idealPoints(matrix: VoteMatrix): IdealPoints {
  const byPerson = withoutPasses(matrix);
  const byStatement = transposed(byPerson, matrix.statements);
  const people = new Float64Array(3 * matrix.participants);
  const dice = random(1);
  // Only to leave the point where every direction is like any other.
  const statements = Float64Array.from({ length: 3 * matrix.statements }, (_, i) =>
    i % 3 === 0 ? 0 : dice.normal() / 2,
  );
  let mean = 0;
  let sweeps = 0;
  for (let change = 1; change > SETTLED && sweeps < MOST_SWEEPS; sweeps++) {
    mean = fitMean(byPerson, people, statements, mean);
    change = Math.max(
      fitSide(byPerson, people, statements, mean, PENALTY.person),
      fitSide(byStatement, statements, people, mean, PENALTY.statement),
    );
  }
  turnToAxes(people, statements);
  return { mean, people, statements, sweeps };
}

export function chanceOfAgreeing({ mean, people, statements }: IdealPoints, person: number, statement: number): number {
  return 1 / (1 + Math.exp(-logit(people, 3 * person, statements, 3 * statement, mean)));
}

function logit(a: Float64Array, p: number, b: Float64Array, s: number, mean: number): number {
  return mean + a[p]! + b[s]! + a[p + 1]! * b[s + 1]! + a[p + 2]! * b[s + 2]!;
}

function withoutPasses({ participants, rowStart, column, value }: VoteMatrix): Side {
  const kept = Int32Array.from(value.keys()).filter((e) => value[e] !== 0);
  const start = new Int32Array(participants + 1);
  for (let p = 0, e = 0; p < participants; p++) {
    while (e < kept.length && kept[e]! < rowStart[p + 1]!) e++;
    start[p + 1] = e;
  }
  return { start, other: kept.map((e) => column[e]!), vote: Int8Array.from(kept, (e) => value[e]!) };
}

function transposed({ start, other, vote }: Side, size: number): Side {
  const turned = new Int32Array(size + 1);
  for (let e = 0; e < other.length; e++) turned[other[e]! + 1]!++;
  for (let s = 0; s < size; s++) turned[s + 1]! += turned[s]!;
  const next = turned.slice();
  const back = new Int32Array(other.length);
  const votes = new Int8Array(other.length);
  for (let r = 0; r + 1 < start.length; r++) {
    for (let e = start[r]!; e < start[r + 1]!; e++) {
      const place = next[other[e]!]!++;
      back[place] = r;
      votes[place] = vote[e]!;
    }
  }
  return { start: turned, other: back, vote: votes };
}

/**
 * Each row's parameters given the other side's, by one step of the bound of Jaakkola & Jordan (2000): the logistic likelihood lies
 * above a parabola with weight tanh(z / 2) / 2z that touches it, so that no step makes it worse. Gives the largest change.
 */
function fitSide({ start, other, vote }: Side, own: Float64Array, others: Float64Array, mean: number, penalty: number) {
  let change = 0;
  for (let r = 0; r + 1 < start.length; r++) {
    let [h00, h01, h02, h11, h12, h22] = [2 * penalty, 0, 0, 2 * PENALTY.factor, 0, 2 * PENALTY.factor];
    let [g0, g1, g2] = [0, 0, 0];
    for (let e = start[r]!; e < start[r + 1]!; e++) {
      const o = 3 * other[e]!;
      const [x1, x2] = [others[o + 1]!, others[o + 2]!];
      const weight = curvature(logit(own, 3 * r, others, o, mean));
      const pull = vote[e]! / 2 - weight * (mean + others[o]!);
      h00 += weight;
      h01 += weight * x1;
      h02 += weight * x2;
      h11 += weight * x1 * x1;
      h12 += weight * x1 * x2;
      h22 += weight * x2 * x2;
      g0 += pull;
      g1 += pull * x1;
      g2 += pull * x2;
    }
    // Symmetric, 3 × 3, positive definite: by its adjugate.
    const [c00, c01, c02] = [h11 * h22 - h12 * h12, h02 * h12 - h01 * h22, h01 * h12 - h02 * h11];
    const determinant = h00 * c00 + h01 * c01 + h02 * c02;
    const [c11, c12, c22] = [h00 * h22 - h02 * h02, h01 * h02 - h00 * h12, h00 * h11 - h01 * h01];
    change = Math.max(
      change,
      replace(own, 3 * r, (c00 * g0 + c01 * g1 + c02 * g2) / determinant),
      replace(own, 3 * r + 1, (c01 * g0 + c11 * g1 + c12 * g2) / determinant),
      replace(own, 3 * r + 2, (c02 * g0 + c12 * g1 + c22 * g2) / determinant),
    );
  }
  return change;
}

function replace(values: Float64Array, at: number, value: number): number {
  const change = Math.abs(value - values[at]!);
  values[at] = value;
  return change;
}

function fitMean({ start, other, vote }: Side, people: Float64Array, statements: Float64Array, mean: number): number {
  let [weights, pull] = [0, 0];
  for (let r = 0; r + 1 < start.length; r++) {
    for (let e = start[r]!; e < start[r + 1]!; e++) {
      const z = logit(people, 3 * r, statements, 3 * other[e]!, mean);
      const weight = curvature(z);
      weights += weight;
      pull += vote[e]! / 2 - weight * (z - mean);
    }
  }
  return weights > 0 ? pull / weights : 0;
}

function curvature(z: number): number {
  return Math.abs(z) < 1e-4 ? 0.25 : Math.tanh(z / 2) / (2 * z);
}

/** Turning both sides alike changes no probability: the first axis is where statements differ most, its largest loading positive. */
function turnToAxes(people: Float64Array, statements: Float64Array): void {
  let [xx, xy, yy] = [0, 0, 0];
  for (let s = 0; s < statements.length; s += 3) {
    const [x, y] = [statements[s + 1]!, statements[s + 2]!];
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  for (const side of [people, statements]) turn(side, Math.cos(angle), Math.sin(angle));
  for (const axis of [1, 2]) {
    let largest = 0;
    for (let s = axis; s < statements.length; s += 3)
      if (Math.abs(statements[s]!) > Math.abs(largest)) largest = statements[s]!;
    if (largest >= 0) continue;
    for (const side of [people, statements]) for (let i = axis; i < side.length; i += 3) side[i] = -side[i]!;
  }
}

function turn(side: Float64Array, cos: number, sin: number): void {
  for (let i = 0; i < side.length; i += 3) {
    const [x, y] = [side[i + 1]!, side[i + 2]!];
    side[i + 1] = cos * x + sin * y;
    side[i + 2] = cos * y - sin * x;
  }
}
