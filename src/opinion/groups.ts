/**
 * From places on the map to camps, in two steps (docs/methods.md#base-clusters, #camps; polis-math §7, §8): up to 100 small
 * clusters of people, then 2 to 5 camps of these, as many as separate best.
 */
import { type Centers, type Clustering, firstDistinct, kmeans } from './kmeans.ts';
import { distances, meanSilhouette } from './silhouette.ts';
import type { BaseCluster, PreviousState } from './types.ts';
import { type OldCluster, warmStart } from './warmStart.ts';

const BASE_CLUSTERS = 100;
/** Polis counts "at most n more" after the first: 100 steps meant, and 20 by a misspelt option for camps (Q3). */
const BASE_STEPS = 101;
const CAMP_STEPS = 21;
const MOST_CAMPS = 5;
/** One more camp is tried for every twelve base clusters. */
const BASE_CLUSTERS_PER_CAMP = 12;
/** How often in a row another number of camps must win before it is taken over. */
const PATIENCE = 4;

export interface Group {
  readonly id: number;
  readonly center: readonly [number, number];
  /** Ids of base clusters, ascending. */
  readonly members: readonly number[];
}

export interface Groups {
  /** The camps, by ascending id. */
  readonly groups: readonly Group[];
  readonly k: number | undefined;
  readonly clusterings: Readonly<Record<number, readonly Group[]>>;
  readonly silhouettes: Readonly<Record<number, number>>;
  readonly smoother: PreviousState['smoother'];
}

/** `people`: whom to cluster, in row order, which decides where k-means starts. */
export function baseClusters(
  people: Uint32Array,
  positions: Float64Array,
  previous: readonly BaseCluster[] = [],
): BaseCluster[] {
  if (people.length === 0) return [];
  const points = new Float64Array(2 * people.length);
  const indexOf = new Map<number, number>();
  for (let i = 0; i < people.length; i++) {
    const p = people[i]!;
    points[2 * i] = positions[2 * p]!;
    points[2 * i + 1] = positions[2 * p + 1]!;
    if (previous.length > 0) indexOf.set(p, i);
  }
  const old = previous.map(({ id, members }) => ({ id, members: known(members, indexOf) }));
  const found = kmeans(points, start(points, old, BASE_CLUSTERS), BASE_STEPS);
  const members: number[][] = found.ids.map(() => []);
  for (let i = 0; i < people.length; i++) members[found.label[i]!]!.push(people[i]!);
  return byId(
    found.ids.map((id, c) => ({
      id,
      x: found.at[2 * c]!,
      y: found.at[2 * c + 1]!,
      members: Uint32Array.from(members[c]!),
    })),
  );
}

/** `base` in ascending order of id. */
export function groupCamps(base: readonly BaseCluster[], previous?: PreviousState): Groups {
  const points = Float64Array.from(base.flatMap(({ x, y }) => [x, y]));
  const weights = Float64Array.from(base, ({ members }) => members.length);
  const between = distances(points);
  const indexOf = new Map(base.map(({ id }, i) => [id, i]));
  const clusterings: Record<number, readonly Group[]> = {};
  const silhouettes: Record<number, number> = {};
  const smoother = previous?.smoother ?? { lastK: 0, count: 0, smoothedK: 0 };
  if (base.length === 0) return { groups: [], k: undefined, clusterings, silhouettes, smoother };
  for (let k = 2; k <= Math.min(MOST_CAMPS, 2 + Math.floor(base.length / BASE_CLUSTERS_PER_CAMP)); k++) {
    const old = (previous?.groupClusterings[k] ?? []).map(({ id, members }) => ({
      id,
      members: known(members, indexOf),
    }));
    const found = kmeans(points, start(points, old, k, weights), CAMP_STEPS, weights);
    clusterings[k] = named(found, base);
    const silhouette = meanSilhouette(between, found.label, found.ids.length);
    if (silhouette !== undefined) silhouettes[k] = silhouette;
  }
  const next = smooth(bestK(silhouettes), smoother);
  const k = next.smoothedK in clusterings ? next.smoothedK : next.lastK;
  return { groups: clusterings[k]!, k, clusterings, silhouettes, smoother: next };
}

/** The k whose camps separate best; the larger of equals; 2 where nothing can be compared. */
function bestK(silhouettes: Readonly<Record<number, number>>): number {
  let best = 2;
  for (const k of Object.keys(silhouettes).map(Number)) if (silhouettes[k]! >= (silhouettes[best] ?? -1)) best = k;
  return best;
}

/** Keeps the number of camps from flickering: another one must win four times running. */
export function smooth(k: number, { lastK, count, smoothedK }: PreviousState['smoother']): PreviousState['smoother'] {
  const streak = k === lastK ? count + 1 : 1;
  return { lastK: k, count: streak, smoothedK: streak >= PATIENCE || smoothedK === 0 ? k : smoothedK };
}

function start(points: Float64Array, old: readonly OldCluster[], k: number, weights?: Float64Array): Centers {
  return old.length === 0 ? firstDistinct(points, k) : warmStart(points, old, k, weights);
}

function known(members: Iterable<number>, indexOf: ReadonlyMap<number, number>): number[] {
  return Array.from(members, (member) => indexOf.get(member)).filter((index) => index !== undefined);
}

function named({ ids, at, label }: Clustering, base: readonly BaseCluster[]): Group[] {
  const members: number[][] = ids.map(() => []);
  label.forEach((c, i) => {
    members[c]!.push(base[i]!.id);
  });
  return byId(ids.map((id, c) => ({ id, center: [at[2 * c]!, at[2 * c + 1]!] as const, members: members[c]! })));
}

function byId<T extends { readonly id: number }>(clusters: T[]): T[] {
  return clusters.sort((a, b) => a.id - b.id);
}
