/**
 * What may be shown of few people. A breakdown never tells how fewer than `k` people voted, neither in a cell nor in what
 * is left when the shown cells are subtracted from the total. A total of everyone on one statement follows the same rule.
 */

/** Stands where a number would tell too much. One frozen object, so that no template prints it as a number. */
export interface Withheld {
  readonly withheld: true;
  toJSON(): 'withheld';
}
export const withheld: Withheld = Object.freeze({ withheld: true, toJSON: () => 'withheld' as const });
export type Shown = number | Withheld;

export function isWithheld(value: unknown): value is Withheld {
  return value === withheld;
}

/** How one set of people voted on one statement. */
export interface Counts {
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
}

export const votesOf = (counts: Counts): number => counts.agree + counts.disagree + counts.pass;

export function plus(a: Counts, b: Counts): Counts {
  return { agree: a.agree + b.agree, disagree: a.disagree + b.disagree, pass: a.pass + b.pass };
}

export function minus(a: Counts, b: Counts): Counts {
  return { agree: a.agree - b.agree, disagree: a.disagree - b.disagree, pass: a.pass - b.pass };
}

export const nobody: Counts = { agree: 0, disagree: 0, pass: 0 };

/**
 * Whether a cell may stand by itself: `k` people, and `2k` where all of them made the same choice, because unanimity
 * tells the vote of each (trust.md §2.2).
 */
export function standsAlone(cell: Counts, k: number): boolean {
  const votes = votesOf(cell);
  const unanimous = votes === Math.max(cell.agree, cell.disagree, cell.pass);
  return votes >= (unanimous ? 2 * k : k);
}

/**
 * The cells of one partition of `total` that may be shown; the people of no cell are what remains. One rule:
 *
 * 1. A cell that does not stand alone is withheld whole, its headcount too. A cell of nobody is shown: "not heard yet".
 * 2. What is withheld, together with the people of no cell, must itself be nobody or stand alone, and be more people than
 *    one for each withheld cell and one of no cell (else each would be known to hold one). While it is not, the smallest
 *    shown cell joins.
 * 3. Where even everything together does not, nothing is shown, not even which cells are empty.
 */
export function partition(total: Counts, cells: readonly Counts[], k: number): readonly (Counts | Withheld)[] {
  return suppress(total, cells, { stands: (cell) => standsAlone(cell, k), size: votesOf, minus });
}

/** The same rule for headcounts, where there is no unanimity to hide. */
export function partitionSizes(total: number, sizes: readonly number[], k: number): readonly Shown[] {
  return suppress(total, sizes, { stands: (n) => n >= k, size: (n) => n, minus: (a, b) => a - b });
}

interface Kind<C> {
  readonly stands: (cell: C) => boolean;
  readonly size: (cell: C) => number;
  readonly minus: (a: C, b: C) => C;
}

function suppress<C>(total: C, cells: readonly C[], kind: Kind<C>): readonly (C | Withheld)[] {
  const sizes = cells.map(kind.size);
  const hidden = cells.map((cell, i) => sizes[i]! > 0 && !kind.stands(cell));
  for (;;) {
    const rest = cells.reduce((left, cell, i) => (hidden[i] ? left : kind.minus(left, cell)), total);
    const count = hidden.filter(Boolean).length;
    if (kind.size(rest) === 0 || (kind.stands(rest) && kind.size(rest) > count + 1)) break;
    const next = smallestShown(sizes, hidden);
    if (next === undefined) return cells.map(() => withheld);
    hidden[next] = true;
  }
  return cells.map((cell, i) => (hidden[i] ? withheld : cell));
}

function smallestShown(sizes: readonly number[], hidden: readonly boolean[]): number | undefined {
  let smallest: number | undefined;
  sizes.forEach((size, i) => {
    if (hidden[i] || size === 0) return;
    if (smallest === undefined || size < sizes[smallest]!) smallest = i;
  });
  return smallest;
}
