/**
 * How far two partitions of the same people agree: 1 where they are the same, about 0 where they have nothing to do with
 * each other (adjusted Rand index; Hubert & Arabie 1985, eq. 5).
 */
export function adjustedRandIndex(a: readonly number[], b: readonly number[]): number {
  const pairs = (count: number): number => (count * (count - 1)) / 2;
  const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + pairs(count), 0);
  const both = sum(countsOf(a.map((group, at) => `${group} ${b[at]}`)).values());
  const inA = sum(countsOf(a).values());
  const inB = sum(countsOf(b).values());
  const expected = (inA * inB) / pairs(a.length);
  const most = (inA + inB) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}

function countsOf<K>(keys: readonly K[]): Map<K, number> {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
