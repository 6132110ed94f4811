/**
 * Where k-means starts when there was a clustering before (docs/methods.md#kmeans, polis-math §7): clusters keep their ids,
 * and the point that fits worst founds a new one until there are k. Clusters are never made fewer than they were, except
 * that those on the very same spot become one.
 */
import { type Centers, coincidence, distanceBetween, firstDistinct } from './kmeans.ts';
import { boundingBox } from './quadtree.ts';

export interface OldCluster {
  readonly id: number;
  /** Indices of points; whoever is gone is left out by the caller. */
  readonly members: readonly number[];
}

export function warmStart(
  points: Float64Array,
  old: readonly OldCluster[],
  k: number,
  weights?: Float64Array,
): Centers {
  const clusters = mergeCoincident(
    old.filter(({ members }) => members.length > 0).map((cluster) => placed(points, cluster, weights)),
    points,
    weights,
  );
  const target = firstDistinct(points, k).ids.length;
  while (clusters.length < target) {
    const founder = worstPlaced(points, clusters);
    if (founder === undefined) break;
    const home = clusters.findIndex(({ members }) => members.includes(founder));
    if (home >= 0) {
      const { id, members } = clusters[home]!;
      const rest = members.filter((member) => member !== founder);
      clusters.splice(home, 1, ...(rest.length > 0 ? [placed(points, { id, members: rest }, weights)] : []));
    }
    const id = Math.max(-1, ...clusters.map((cluster) => cluster.id)) + 1;
    clusters.push(placed(points, { id, members: [founder] }, weights));
  }
  return { ids: clusters.map(({ id }) => id), at: Float64Array.from(clusters.flatMap(({ at }) => Array.from(at))) };
}

interface Placed extends OldCluster {
  readonly at: Float64Array;
}

function placed(points: Float64Array, { id, members }: OldCluster, weights?: Float64Array): Placed {
  const sum = [0, 0, 0];
  for (const i of members) {
    const w = weights?.[i] ?? 1;
    sum[0]! += w * points[2 * i]!;
    sum[1]! += w * points[2 * i + 1]!;
    sum[2]! += w;
  }
  return { id, members, at: Float64Array.of(sum[0]! / sum[2]!, sum[1]! / sum[2]!) };
}

/** Clusters whose centres are exactly equal become one, under the id of the one with more members. */
function mergeCoincident(clusters: readonly Placed[], points: Float64Array, weights?: Float64Array): Placed[] {
  const merged: Placed[] = [];
  for (const cluster of clusters) {
    const twin = merged.findIndex(({ at }) => at[0] === cluster.at[0] && at[1] === cluster.at[1]);
    if (twin < 0) merged.push(cluster);
    else {
      const { id, members } = merged[twin]!;
      const bigger = cluster.members.length > members.length ? cluster.id : id;
      merged[twin] = placed(points, { id: bigger, members: [...members, ...cluster.members] }, weights);
    }
  }
  return merged;
}

/** The point farthest from its nearest centre (the last of equals), or none if all sit on a centre. */
function worstPlaced(points: Float64Array, clusters: readonly Placed[]): number | undefined {
  let worst: number | undefined;
  let farthest = coincidence(boundingBox(points));
  for (let i = 0; i < points.length / 2; i++) {
    let nearest = Number.POSITIVE_INFINITY;
    for (const { at } of clusters) nearest = Math.min(nearest, distanceBetween(points, i, at, 0));
    if (nearest >= farthest) [worst, farthest] = [i, nearest];
  }
  return worst;
}
