/** How far assessments of one thing lie apart: counted, and never averaged. */
import { type Criterion, type Effect, effects, isGain, isHarm } from '../domain/assessmentMethods.ts';
import type { Assessment } from '../domain/assessments.ts';

/** How many found what of one criterion, from the worst to the best; nothing in between is made of it. */
export type Spread = readonly { readonly effect: Effect; readonly count: number }[];

export function spreadsOf(standing: readonly Assessment[]): Partial<Record<Criterion, Spread>> {
  const counts = new Map<Criterion, Map<Effect, number>>();
  for (const { criterion, effect } of standing.flatMap(({ lines }) => lines)) {
    const of = counts.get(criterion) ?? new Map<Effect, number>();
    counts.set(criterion, of.set(effect, (of.get(effect) ?? 0) + 1));
  }
  const spread = (of: ReadonlyMap<Effect, number>): Spread =>
    effects.flatMap((effect) => {
      const count = of.get(effect);
      return count === undefined ? [] : [{ effect, count }];
    });
  return Object.fromEntries([...counts].map(([criterion, of]) => [criterion, spread(of)]));
}

export function sides(standing: readonly Assessment[], criterion: Criterion): { gains: number; harms: number } {
  const of = standing.flatMap(({ lines }) => lines.filter((line) => line.criterion === criterion));
  return {
    gains: of.filter(({ effect }) => isGain(effect)).length,
    harms: of.filter(({ effect }) => isHarm(effect)).length,
  };
}
