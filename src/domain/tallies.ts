/**
 * What people of each seat say of a wording, counted so that figures tell of nobody, by the rule of cohorts.ts: a seat's
 * figures move only by enough people at once, `k` of them, and `2k` where all did the same. What somebody says counts for the
 * seat they had when they first spoke.
 */
export interface Tally<S extends string> {
  /** By row of a participant, what figures count of them. */
  readonly counted: Map<number, S>;
  /** What they said since; `none` takes back what is counted. */
  readonly waiting: Map<number, S | 'none'>;
  readonly seat: Map<number, number>;
  /** By seat, how many said what; a seat that is missing has too few. Follows from what is counted. */
  readonly figures: Map<number, Map<S, number>>;
}

export const emptyTally = <S extends string>(): Tally<S> => ({
  counted: new Map(),
  waiting: new Map(),
  seat: new Map(),
  figures: new Map(),
});

/** What somebody said last; undefined where nothing, or it was taken back. */
export function stanceIn<S extends string>({ counted, waiting }: Tally<S>, row: number): S | undefined {
  const last = waiting.get(row) ?? counted.get(row);
  return last === 'none' ? undefined : (last as S | undefined); // `none` is told apart on the line before
}

export function say<S extends string>(tally: Tally<S>, row: number, seat: number, stance: S | 'none', k: number): void {
  const { counted, waiting, seat: seats } = tally;
  if (!seats.has(row)) seats.set(row, seat);
  if (stance === (counted.get(row) ?? 'none')) waiting.delete(row);
  else waiting.set(row, stance);
  const cohort = [...waiting].filter(([each]) => seats.get(each) === seats.get(row));
  if (standsAlone(cohort, k)) for (const [each, said] of cohort) count(tally, each, said);
}

/** Nothing was shown before, and nothing comes any more: what a seat said counts at once, if enough of it spoke. */
export function settle<S extends string>(tally: Tally<S>, k: number): void {
  const { waiting, seat } = tally;
  for (const at of new Set(seat.values())) {
    const rows = [...seat].flatMap(([row, its]) => (its === at ? [row] : []));
    const said = rows.flatMap((row): [number, string][] => {
      const stance = stanceIn(tally, row);
      return stance === undefined ? [] : [[row, stance]];
    });
    if (!standsAlone(said, k)) continue;
    for (const row of rows) {
      const stance = waiting.get(row);
      if (stance !== undefined) count(tally, row, stance);
    }
  }
}

function standsAlone(cohort: readonly (readonly [number, string])[], k: number): boolean {
  return cohort.length >= k && (cohort.length >= 2 * k || new Set(cohort.map(([, said]) => said)).size > 1);
}

function count<S extends string>({ counted, waiting, seat, figures }: Tally<S>, row: number, said: S | 'none'): void {
  const at = seat.get(row) ?? 0;
  const figure = figures.get(at) ?? new Map<S, number>();
  figures.set(at, figure);
  const before = counted.get(row);
  if (before !== undefined) figure.set(before, (figure.get(before) ?? 0) - 1);
  if (said === 'none') counted.delete(row);
  else {
    counted.set(row, said);
    figure.set(said, (figure.get(said) ?? 0) + 1);
  }
  waiting.delete(row);
}

/** What a seat says, where enough of it spoke: how many of each, all others being 0. */
export function figuresOf<S extends string>(tally: Tally<S> | undefined, seat: number, k: number) {
  const figure = tally?.figures.get(seat);
  let people = 0;
  for (const each of figure?.values() ?? []) people += each;
  return figure && people >= k ? { people, of: (stance: S): number => figure.get(stance) ?? 0 } : undefined;
}
