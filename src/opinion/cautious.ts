/**
 * What can be said of a seat by how many of its people did what, and how much each of them weighs, but not by who of them did
 * it (docs/methods.md#told-of-seats). Organisations make people weigh less; so the weighted sums, beside plain counts, would
 * tell how the people of an organisation voted. These bounds hold however votes are dealt among the people, and are the
 * official ones where all weigh the same.
 */
import { betaQuantile } from './interval.ts';
import { HEARD, PASS, ROUNDING, type SeatFigures, seatFigures } from './seatFigures.ts';
import type { Seating } from './seating.ts';
import type { VoteMatrix } from './votes.ts';

/** One entry a seat, seat 1 first. `weights` as for the official figures; 0 for who is not counted. */
export function cautiousFigures(matrix: VoteMatrix, seating: Seating, weights: Float64Array): SeatFigures[] {
  if (weights.every((weight) => weight === 0 || weight === 1)) return seatFigures(matrix, seating, weights);
  const cells = weightsByCell(matrix, seating, weights);
  return Array.from({ length: seating.seats }, (_, i) => {
    const figures = empty(matrix.statements);
    for (let s = 0; s < matrix.statements; s++) fill(figures, s, cells, i * matrix.statements + s);
    return figures;
  });
}

interface Cells {
  /** Where a cell's people start in `weight`. */
  readonly start: Int32Array;
  /** Ascending within each cell. */
  readonly weight: Float64Array;
  /** Three a cell: disagree, pass, agree. */
  readonly counts: Int32Array;
}

function weightsByCell(
  { participants, statements, rowStart, column, value }: VoteMatrix,
  { seats, seat }: Seating,
  weights: Float64Array,
): Cells {
  const counts = new Int32Array(3 * seats * statements);
  const start = new Int32Array(seats * statements + 1);
  const people: number[] = [];
  for (let p = 0; p < participants; p++) {
    if (!(weights[p]! > 0)) continue;
    people.push(p);
    const from = (seat[p]! - 1) * statements;
    for (let e = rowStart[p]!; e < rowStart[p + 1]!; e++) {
      counts[3 * (from + column[e]!) + value[e]! + 1]!++;
      start[from + column[e]! + 1]!++;
    }
  }
  for (let cell = 0; cell < seats * statements; cell++) start[cell + 1]! += start[cell]!;
  const next = start.slice();
  const weight = new Float64Array(start[seats * statements]!);
  people.sort((a, b) => weights[a]! - weights[b]!);
  for (const p of people) {
    const from = (seat[p]! - 1) * statements;
    for (let e = rowStart[p]!; e < rowStart[p + 1]!; e++) weight[next[from + column[e]!]!++] = weights[p]!;
  }
  return { start, weight, counts };
}

function fill(figures: SeatFigures, s: number, { start, weight, counts }: Cells, cell: number): void {
  const people = weight.subarray(start[cell]!, start[cell + 1]!);
  const [disagree, pass, agree] = [counts[3 * cell]!, counts[3 * cell + 1]!, counts[3 * cell + 2]!];
  // Who agrees weighs least, then who passes; and the other way round.
  const least = dealt(people, agree, pass);
  const most = dealt(people, disagree, pass);
  const low = share(least.first, least.rest + PASS * least.middle);
  const high = share(most.rest, most.first + PASS * most.middle);
  const worths = worthOf(people, pass);
  figures.agree[s] = least.first;
  figures.disagree[s] = most.first;
  figures.pass[s] = sum(people) - least.first - most.first;
  figures.effective[s] = worths[0];
  figures.share[s] = (low + high) / 2;
  figures.lower[s] = Math.min(...worths.map((n) => betaQuantile(TAIL, 0.5 + low * n, 0.5 + (1 - low) * n)));
  figures.upper[s] = Math.max(...worths.map((n) => betaQuantile(1 - TAIL, 0.5 + high * n, 0.5 + (1 - high) * n)));
  figures.disagreeShare[s] = people.length === 0 ? 0 : share(least.rest, least.first + PASS * least.middle);
  figures.heard[s] = worths[0] >= HEARD - ROUNDING ? 1 : 0;
}

const TAIL = 0.05;

/** The weights of so many of the lightest, of so many after them, and of all others. */
function dealt(people: Float64Array, first: number, middle: number) {
  return {
    first: sum(people.subarray(0, first)),
    middle: sum(people.subarray(first, first + middle)),
    rest: sum(people.subarray(first + middle)),
  };
}

/** The least and the most that these votes could be worth in equal votes (Kish), whoever of them passed. */
function worthOf(people: Float64Array, pass: number): [number, number] {
  if (people.length === 0) return [0, 0];
  const [light, heavy] = [people.subarray(0, pass), people.subarray(people.length - pass)];
  const [all, squares] = [sum(people), sumOfSquares(people)];
  return [
    (all - PASS * sum(heavy)) ** 2 / (squares - PASS * sumOfSquares(light)),
    (all - PASS * sum(light)) ** 2 / (squares - PASS * sumOfSquares(heavy)),
  ];
}

const share = (part: number, others: number): number => (part + others > 0 ? part / (part + others) : 0.5);
const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
const sumOfSquares = (values: Float64Array): number => values.reduce((total, value) => total + value * value, 0);

const empty = (statements: number): SeatFigures => ({
  agree: new Float64Array(statements),
  disagree: new Float64Array(statements),
  pass: new Float64Array(statements),
  effective: new Float64Array(statements),
  share: new Float64Array(statements),
  lower: new Float64Array(statements),
  upper: new Float64Array(statements),
  disagreeShare: new Float64Array(statements),
  heard: new Uint8Array(statements),
});
