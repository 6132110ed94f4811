/**
 * Arrival bursts (docs/methods.md#capture): votes of one kind on one statement that came together, and more so than votes on
 * everything else did at the time. A reason to look, never to leave out: a meeting, or a link passed on, looks the same.
 */
import { orderBy, startsOf } from './countingSort.ts';
import type { VoteLog } from './types.ts';

export interface BurstOptions {
  /** In the unit of `at`; default 20 minutes in milliseconds. */
  readonly window?: number;
  readonly fewest?: number;
  readonly least?: number;
}

export interface Burst {
  readonly statement: number;
  readonly vote: -1 | 0 | 1;
  /** Times of the first and the last vote of it. */
  readonly from: number;
  readonly to: number;
  /** Votes of this kind on this statement in the window; at any time; votes of any kind in the window. */
  readonly votes: number;
  readonly ofVotes: number;
  readonly meanwhile: number;
  /** Normalised pointwise mutual information of "this vote" and "in this window", smoothed: 1 where neither comes without the other. */
  readonly npmi: number;
}

const WINDOW = 20 * 60 * 1000;
/** Community Notes asks for five raters, and for .55. */
const FEWEST = 5;
const LEAST = 0.55;
/** Added to both totals, so that little is not made much of. Community Notes adds 500, with a thousand times as many ratings. */
const SMOOTHING = 10;

/** Strongest first. Without times there are none to be told. */
export function bursts(log: VoteLog, options: BurstOptions = {}): Burst[] {
  const { at, value, statement } = log;
  if (at === undefined) return [];
  const all = Float64Array.from(at).sort();
  const order = Int32Array.from(at.keys()).sort((a, b) => at[a]! - at[b]! || a - b);
  // A vote taken back (2) is none of the three kinds; it keeps its place in `meanwhile`.
  const cell = Int32Array.from(order, (row) => 4 * statement[row]! + value[row]! + 1);
  const starts = startsOf(cell, 4 * log.statements);
  const byCell = orderBy(cell, starts);
  const found: Burst[] = [];
  for (let c = 0; c < 4 * log.statements; c++) {
    if (c % 4 === 3) continue;
    const times = Float64Array.from(byCell.subarray(starts[c]!, starts[c + 1]!), (place) => at[order[place]!]!);
    for (const burst of burstsOf(times, all, options)) {
      // The remainder is below 3 here.
      found.push({ statement: c >> 2, vote: ((c % 4) - 1) as Burst['vote'], ...burst });
    }
  }
  return found.sort((a, b) => b.npmi - a.npmi || a.statement - b.statement || a.vote - b.vote || a.from - b.from);
}

type Timed = Omit<Burst, 'statement' | 'vote'>;

/** Windows of one kind of vote that stand out, none overlapping another: the strongest first. `times` and `all` ascend. */
function burstsOf(times: Float64Array, all: Float64Array, options: BurstOptions): Timed[] {
  const { window = WINDOW, fewest = FEWEST, least = LEAST } = options;
  const windows: Timed[] = [];
  for (let first = 0, end = 0; first < times.length; first++) {
    while (end < times.length && times[end]! - times[first]! <= window) end++;
    const votes = end - first;
    if (votes < fewest || (first > 0 && times[first - 1] === times[first])) continue;
    const [from, to] = [times[first]!, times[end - 1]!];
    const meanwhile = firstAfter(all, to) - firstAfter(all, from, true);
    const npmi = smoothedNpmi(votes, times.length, meanwhile, all.length);
    if (npmi >= least) windows.push({ from, to, votes, ofVotes: times.length, meanwhile, npmi });
  }
  windows.sort((a, b) => b.npmi - a.npmi || a.from - b.from);
  const kept: Timed[] = [];
  for (const one of windows) if (kept.every(({ from, to }) => one.to < from || to < one.from)) kept.push(one);
  return kept;
}

/** ln(n_ab N / ((n_a + κ) (n_b + κ))) / −ln(n_ab / N). */
export function smoothedNpmi(both: number, one: number, other: number, all: number): number {
  if (both === 0 || both === all) return both === 0 ? -1 : 0;
  return Math.log((both * all) / ((one + SMOOTHING) * (other + SMOOTHING))) / -Math.log(both / all);
}

/** How many of ascending `times` are before `time`, or `time` itself too. */
function firstAfter(times: Float64Array, time: number, strictly = false): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const isBefore = strictly ? times[middle]! < time : times[middle]! <= time;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}
