/** How fair a slate is, as plain figures (docs/methods.md#slate). */
import type { Approvals } from './approvals.ts';
import type { Seating } from './seating.ts';

export interface SlateAudit {
  /**
   * EJR+: below 1, no group of people large enough for l of the places, who all approve an item that was not chosen, is left with
   * fewer than l approved items each. The nearest anybody comes to that.
   */
  readonly violation: number;
  /** Where that is: an item, and l. Absent where every item was chosen, or nobody counts. */
  readonly nearest: { readonly item: number; readonly places: number } | undefined;
  /** Who voted and approves nothing in the list: how many people, and their share of the balanced weight. */
  readonly uncovered: { readonly people: number; readonly of: number; readonly share: number };
  /** Per seat: how many items of the list a person approves, on the weighted average; NaN where nobody voted. */
  readonly seats: Float64Array;
}

export function auditOf(
  approvals: Approvals,
  weights: Float64Array,
  { seats, seat }: Seating,
  chosen: readonly number[],
): SlateAudit {
  const utility = utilities(approvals, weights.length, chosen);
  const sums = new Float64Array(seats);
  const sizes = new Float64Array(seats);
  const [voters, whole] = [counter(), counter()];
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    if (weight === 0) continue;
    whole.add(weight);
    if (utility[i] === 0) voters.add(weight);
    sums[seat[i]! - 1]! += weight * utility[i]!;
    sizes[seat[i]! - 1]! += weight;
  }
  return {
    ...nearestViolation(approvals, weights, utility, chosen, whole.weight),
    uncovered: { people: voters.people, of: whole.people, share: whole.weight > 0 ? voters.weight / whole.weight : 0 },
    seats: sums.map((sum, g) => sum / sizes[g]!),
  };
}

function counter() {
  const count = { people: 0, weight: 0, add };
  function add(weight: number): void {
    count.people++;
    count.weight += weight;
  }
  return count;
}

function utilities({ start, who, amount }: Approvals, people: number, chosen: readonly number[]): Float64Array {
  const utility = new Float64Array(people);
  for (const item of chosen) {
    for (let e = start[item]!; e < start[item + 1]!; e++) utility[who[e]!]! += amount === undefined ? 1 : amount[e]!;
  }
  return utility;
}

/** Max over items c not chosen and l of w{i approves c, u_i < l} / (l n / k) (Brill & Peters 2023). */
function nearestViolation(
  { start, who, amount, allowed }: Approvals,
  weights: Float64Array,
  utility: Float64Array,
  chosen: readonly number[],
  whole: number,
): Pick<SlateAudit, 'violation' | 'nearest'> {
  const size = chosen.length;
  const taken = new Set(chosen);
  let violation = 0;
  let nearest: SlateAudit['nearest'];
  const have = new Float64Array(size + 1);
  for (const item of allowed) {
    if (taken.has(item)) continue;
    // Who has u approves of what was chosen counts for every l above u.
    have.fill(0);
    for (let e = start[item]!; e < start[item + 1]!; e++) {
      const i = who[e]!;
      have[Math.floor(utility[i]!)]! += weights[i]! * (amount === undefined ? 1 : amount[e]!);
    }
    let weight = 0;
    for (let places = 1; places <= size; places++) {
      weight += have[places - 1]!;
      const ratio = weight / ((places * whole) / size);
      if (ratio <= violation) continue;
      violation = ratio;
      nearest = { item, places };
    }
  }
  return { violation, nearest };
}
