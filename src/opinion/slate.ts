/**
 * A short list of statements that represents the whole spectrum (docs/methods.md#slate): proportional approval voting on
 * balanced weights, by local search, with an audit of its fairness.
 */
import { type Approvals, approvalsIn, estimatedApprovals } from './approvals.ts';
import { balancedWeights, personWeights, type Seating, votersOf } from './seating.ts';
import { auditOf, type SlateAudit } from './slateAudit.ts';
import type { VoteMatrix } from './votes.ts';

export interface SlateOptions {
  /** How many items the list has; fewer where there are fewer to choose from. */
  readonly size: number;
  /** Agreeing and disagreeing with a statement are items of their own, so that the list shows disagreement. */
  readonly signed?: boolean;
  /** P × S: how likely each person agrees, for cells without a vote. For display: the guarantee is that of the estimates. */
  readonly estimates?: Float32Array;
  /** 1 for statements that may not be chosen. */
  readonly leftOut?: Uint8Array;
}

export interface SlateItem {
  readonly statement: number;
  readonly side: 'agree' | 'disagree';
}

export interface Slate {
  /** In the order in which they were found; exchanges keep the place. */
  readonly items: readonly SlateItem[];
  /** Mean harmonic welfare of the people who voted. */
  readonly welfare: number;
  readonly exchanges: number;
  /** From votes alone: what nobody was asked counts as not approved. */
  readonly observed: SlateAudit;
  readonly estimated: SlateAudit | undefined;
}

/** What local search needs to know of the choice so far. */
interface Choice {
  readonly approvals: Approvals;
  readonly weights: Float64Array;
  readonly harmonic: Float64Array;
  /** How much of what each person approves is in the list. */
  readonly utility: Float64Array;
  readonly chosen: number[];
}

/** Sums in another order differ by this much of the whole; what is nearer than that is equal, and the first item wins. */
const SAME = 1e-12;
/** Steps of the table of H between two whole numbers. Between them the line is off by less than 3e-7. */
const STEPS = 1024;

export function slate(matrix: VoteMatrix, seating: Seating, options: SlateOptions): Slate {
  // Who has not voted can be neither represented nor passed over.
  const voters = votersOf(seating, matrix);
  const weights = balancedWeights(personWeights(voters), voters);
  const observed = approvalsIn(matrix, options);
  const approvals = options.estimates ? estimatedApprovals(matrix, weights, options) : observed;
  const choice: Choice = {
    approvals,
    weights,
    harmonic: harmonicTable(options.size),
    utility: new Float64Array(matrix.participants),
    chosen: [],
  };
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  fill(choice, options.size, SAME * whole);
  const exchanges = exchangeAll(choice, whole);
  const welfare = choice.utility.reduce((sum, utility, i) => sum + weights[i]! * harmonicOf(choice, utility), 0);
  const audit = (of: Approvals) => auditOf(of, weights, seating, choice.chosen);
  return {
    items: choice.chosen.map((item) => itemOf(item, matrix.statements)),
    welfare: whole > 0 ? welfare / whole : 0,
    exchanges,
    observed: audit(observed),
    estimated: options.estimates && audit(approvals),
  };
}

/** Items are numbered by statement; where they are signed, disagreeing with s is item S + s. */
export function itemOf(item: number, statements: number): SlateItem {
  return item < statements ? { statement: item, side: 'agree' } : { statement: item - statements, side: 'disagree' };
}

/**
 * Sequential proportional approval voting. What an item adds only shrinks as the list grows, so that what it added before is
 * an upper bound, and most items need not be looked at again.
 */
function fill(choice: Choice, size: number, same: number): void {
  const { approvals, chosen } = choice;
  const bound = approvals.allowed.map((item) => gainOf(choice, item));
  const left = new Set(approvals.allowed.keys());
  while (chosen.length < size && left.size > 0) {
    const order = [...left].sort((a, b) => bound[b]! - bound[a]! || a - b);
    let best = -1;
    for (const at of order) {
      if (best >= 0 && bound[at]! < bound[best]! - same) break;
      bound[at] = gainOf(choice, approvals.allowed[at]!);
      if (best < 0 || bound[at]! > bound[best]! + same || (at < best && bound[at]! >= bound[best]! - same)) best = at;
    }
    left.delete(best);
    chosen.push(approvals.allowed[best]!);
    add(choice, approvals.allowed[best]!, 1);
  }
}

/** The exchange that gains most, while one gains n / k² or more: then the list gives extended justified representation. */
function exchangeAll(choice: Choice, whole: number): number {
  const { chosen } = choice;
  const least = whole / chosen.length ** 2;
  // Each exchange raises the welfare by at least `least`, and it cannot rise above H(k): this many are the most.
  const most = Math.ceil(harmonicOf(choice, chosen.length) * chosen.length ** 2);
  for (let done = 0; done < most; done++) {
    const found = bestExchange(choice, SAME * whole);
    if (found === undefined || found.gain < least) return done;
    add(choice, chosen[found.place]!, -1);
    chosen[found.place] = found.item;
    add(choice, found.item, 1);
  }
  return most;
}

function bestExchange(choice: Choice, same: number): { place: number; item: number; gain: number } | undefined {
  const { chosen, approvals } = choice;
  const taken = new Set(chosen);
  let best: { place: number; item: number; gain: number } | undefined;
  // By item, not by place, so that equals are decided by statement.
  for (const old of [...chosen].sort((a, b) => a - b)) {
    add(choice, old, -1);
    const loss = gainOf(choice, old);
    for (const item of approvals.allowed) {
      if (taken.has(item)) continue;
      const gain = gainOf(choice, item) - loss;
      if (best === undefined || gain > best.gain + same) best = { place: chosen.indexOf(old), item, gain };
    }
    add(choice, old, 1);
  }
  return best;
}

/** Σ w (H(u + a) − H(u)) over who approves. */
function gainOf({ approvals, weights, harmonic, utility }: Choice, item: number): number {
  const { start, who, amount } = approvals;
  let gain = 0;
  if (amount === undefined) {
    for (let e = start[item]!; e < start[item + 1]!; e++) gain += weights[who[e]!]! / (utility[who[e]!]! + 1);
    return gain;
  }
  for (let e = start[item]!; e < start[item + 1]!; e++) {
    const i = who[e]!;
    const u = utility[i]!;
    gain += weights[i]! * (between(harmonic, u + amount[e]!) - between(harmonic, u));
  }
  return gain;
}

function add({ approvals, utility }: Choice, item: number, times: 1 | -1): void {
  const { start, who, amount } = approvals;
  for (let e = start[item]!; e < start[item + 1]!; e++) {
    const i = who[e]!;
    // Rounding must not leave somebody below nothing.
    utility[i] = Math.max(0, utility[i]! + times * (amount === undefined ? 1 : amount[e]!));
  }
}

function harmonicOf({ harmonic }: Choice, utility: number): number {
  return between(harmonic, utility);
}

/** H(x) = ψ(x + 1) + γ = 1 + ½ + … + 1/x for whole x, from a table. */
function between(harmonic: Float64Array, x: number): number {
  const place = Math.floor(x * STEPS);
  const low = harmonic[place]!;
  return low + (x * STEPS - place) * (harmonic[place + 1]! - low);
}

export function harmonicTable(most: number): Float64Array {
  const table = new Float64Array((most + 2) * STEPS + 2);
  for (let step = 0; step < STEPS; step++) table[step] = harmonicNumber(step / STEPS);
  for (let at = STEPS; at < table.length; at++) table[at] = table[at - STEPS]! + STEPS / at;
  return table;
}

/** Of 0 ≤ x < 1: H(x) = H(x + n) − Σ 1 / (x + j), with H(z) ≈ ln z + γ + 1/2z − 1/12z² + 1/120z⁴ (DLMF 5.11.2). */
function harmonicNumber(x: number): number {
  const EULER = 0.5772156649015329;
  const n = 20;
  const z = x + n;
  let sum = Math.log(z) + EULER + 1 / (2 * z) - 1 / (12 * z ** 2) + 1 / (120 * z ** 4) - 1 / (252 * z ** 6);
  for (let j = 1; j <= n; j++) sum -= 1 / (x + j);
  return x === 0 ? 0 : sum;
}
