/**
 * `bench capture`: how large a bloc must be to push a divisive statement over the line, or to take away half of what was
 * agreed, by four ways of saying what is agreed (docs/methods.md#capture). Everything is computed anew for each bloc.
 */
import { idealPoints } from '../../opinion/ideal.ts';
import { official } from '../../opinion/official.ts';
import { tallyAll } from '../../opinion/tally.ts';
import { lastVotes } from '../../opinion/votes.ts';
import { ballots, type Honest, joined, type Manner, manners, type Orders } from './captureBlocs.ts';
import { type Named, type Rule, type RuleName, ruleNames, rulesOn } from './captureRules.ts';
import type { SeatedSet } from './captureSets.ts';
import type { Check } from './figures.ts';

/** Per cent of honest participants. */
export const GRID = [0.5, 1, 2, 3, 5, 7.5, 10, 15, 20, 30, 40, 50, 75, 100, 150, 200, 300];
const LARGEST = 300;
const TARGETS = 3;

export const attacks = ['push', 'block'] as const;
export type Attack = (typeof attacks)[number];
/** Whose seats the bloc has: what other rules never ask. */
export const reaches = ['one-seat', 'one-seat-unpublished', 'all-seats'] as const;
export type Reach = (typeof reaches)[number];

export interface Cell {
  readonly manner: Manner;
  readonly attack: Attack;
  readonly rule: RuleName;
  readonly reach: Reach | undefined;
  /** The smallest bloc on the grid that succeeds, the median over targets; null where none does, or there is nothing to attack. */
  readonly percent: number | null;
  readonly tried: boolean;
}

export interface CaptureOf {
  readonly set: string;
  readonly participants: number;
  readonly statements: number;
  /** How many statements each rule names of the honest votes. */
  readonly named: Readonly<Record<RuleName, number>>;
  readonly targets: readonly number[];
  readonly cells: readonly Cell[];
}

export type OnCell = (set: string, cell: Cell) => void;

export function measureCapture(set: SeatedSet, onCell: OnCell): CaptureOf {
  const honest = honestOf(set);
  const rules = rulesOn(set);
  const targets = divisive(honest, Object.values(rules));
  const cells: Cell[] = [];
  for (const manner of manners) {
    for (const attack of attacks) {
      for (const rule of ruleNames) {
        for (const reach of reachesOf(rule, attack)) {
          const goals = attack === 'push' ? targets.map(pushing) : blocking(rules[rule].before);
          const sizes = goals.map((goal) => smallest(honest, rules[rule], manner, goal, reach));
          const cell = { manner, attack, rule, reach, percent: median(sizes), tried: goals.length > 0 };
          cells.push(cell);
          onCell(set.name, cell);
        }
      }
    }
  }
  const counts = ruleNames.map((rule) => [rule, rules[rule].before.filter(Boolean).length]);
  return {
    set: set.name,
    participants: set.log.participants,
    statements: set.log.statements,
    // One entry for each name of the list.
    named: Object.fromEntries(counts) as Record<RuleName, number>,
    targets,
    cells,
  };
}

/** Only ours asks where somebody sits. What a bloc can push is the same whether a report was published or not. */
export function reachesOf(rule: RuleName, attack: Attack): readonly (Reach | undefined)[] {
  if (rule !== 'ours') return [undefined];
  return attack === 'block' ? reaches : reaches.filter((reach) => reach !== 'one-seat-unpublished');
}

function honestOf(set: SeatedSet): Honest {
  const matrix = lastVotes(set.log);
  const { agree, disagree, pass } = tallyAll(matrix);
  const passes = Float64Array.from(pass, (count, s) => count / Math.max(1, agree[s] + disagree[s] + count));
  return { ...set, matrix, points: idealPoints(matrix), passes };
}

interface Goal {
  readonly orders: Orders;
  readonly reached: (after: Named) => boolean;
  readonly isForbidden: (rule: Rule, seat: number) => boolean;
}

const pushing = (statement: number): Goal => ({
  orders: { statements: [statement], vote: 1 },
  reached: (after) => after[statement],
  isForbidden: (rule, seat) => rule.forbids?.(statement, seat) === true,
});

function blocking(before: Named): Goal[] {
  const statements = [...before.keys()].filter((s) => before[s]);
  if (statements.length === 0) return [];
  const reached = (after: Named) => 2 * statements.filter((s) => !after[s]).length >= statements.length;
  return [{ orders: { statements, vote: -1 }, reached, isForbidden: () => false }];
}

/** The smallest bloc that reaches the goal, in whichever seat serves it best: many people, each of an organisation of their own. */
function smallest(honest: Honest, rule: Rule, manner: Manner, goal: Goal, reach: Reach | undefined): number {
  const all = sizeOf(LARGEST, honest);
  const bloc = ballots(honest, manner, goal.orders, all);
  const named = reach === 'one-seat-unpublished' && rule.afresh ? rule.afresh : rule.after;
  for (const percent of GRID) {
    const some = bloc.slice(0, sizeOf(percent, honest));
    const worthTrying = seatsOf(reach, honest).filter(
      // Where no size can succeed the largest is tried all the same, and speaks for the others.
      (seat) => percent === LARGEST || seat === 'all' || !goal.isForbidden(rule, seat),
    );
    if (worthTrying.some((seat) => goal.reached(named(joined(honest, some, seat))))) return percent;
  }
  return Number.POSITIVE_INFINITY;
}

function sizeOf(percent: number, { log }: SeatedSet): number {
  return Math.max(1, Math.round((percent * log.participants) / 100));
}

/** Other rules ask for no seat, so that any will do. */
function seatsOf(reach: Reach | undefined, { seating }: SeatedSet): (number | 'all')[] {
  return reach?.startsWith('one-seat') ? Array.from({ length: seating.seats }, (_, at) => at + 1) : ['all'];
}

function median(sizes: readonly number[]): number | null {
  const middle = [...sizes].sort((a, b) => a - b)[(sizes.length - 1) >> 1];
  return middle === undefined || middle === Number.POSITIVE_INFINITY ? null : middle;
}

/** Statements that 35 to 65 % agree with, of those who take a side, and no rule names: those on which bins differ most. */
function divisive({ matrix, seating }: Honest, rules: readonly Rule[]): number[] {
  const { agree, disagree } = tallyAll(matrix);
  const { binOf } = official(matrix, seating);
  const gaps = gapsBetween(matrix, binOf);
  return Array.from(agree.keys())
    .filter((s) => {
      const share = agree[s] / (agree[s] + disagree[s]);
      return share >= 0.35 && share <= 0.65 && rules.every(({ before }) => !before[s]);
    })
    .sort((a, b) => gaps[b] - gaps[a] || a - b)
    .slice(0, TARGETS);
}

/** Per statement: the largest difference between two bins of one axis in the share that agrees, (A + 1) / (N + 2). */
function gapsBetween(
  { participants, statements, rowStart, column, value }: Honest['matrix'],
  binOf: readonly Int8Array[],
) {
  const gaps = new Float64Array(statements);
  for (const bins of binOf) {
    const [yes, all] = [new Float64Array(3 * statements), new Float64Array(3 * statements)];
    for (let p = 0; p < participants; p++) {
      if (bins[p] < 0) continue;
      for (let e = rowStart[p]; e < rowStart[p + 1]; e++) {
        all[3 * column[e] + bins[p]]++;
        if (value[e] === 1) yes[3 * column[e] + bins[p]]++;
      }
    }
    for (let s = 0; s < statements; s++) {
      const shares = [0, 1, 2].map((bin) => (yes[3 * s + bin] + 1) / (all[3 * s + bin] + 2));
      gaps[s] = Math.max(gaps[s], Math.max(...shares) - Math.min(...shares));
    }
  }
  return gaps;
}

const LEAST_BLOCK = 30;

/** What must hold of one set. Where no bloc succeeds, 300 % was measured and was not enough. */
export function captureChecks({ set, cells }: CaptureOf): Check[] {
  const least = (attack: Attack, reach: Reach): number | null => {
    const found = cells.filter((cell) => cell.attack === attack && cell.reach === reach && cell.percent !== null);
    return found.length === 0 ? null : Math.min(...found.map(({ percent }) => percent ?? LARGEST));
  };
  const check = (attack: Attack, reach: Reach, bound: number | null): Check => {
    const percent = least(attack, reach);
    return {
      what: `${set}: % of honest participants that ${attack}, ${reach}`,
      measured: percent ?? LARGEST,
      bound: bound === null ? `> ${LARGEST}` : `≥ ${bound}`,
      holds: percent === null || (bound !== null && percent >= bound),
    };
  };
  return [check('push', 'one-seat', null), check('block', 'one-seat', LEAST_BLOCK)];
}
