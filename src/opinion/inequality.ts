/** How unequally something is shared out, and among how many (docs/methods.md#inclusion). */

/** Units that each have the same amount of something. */
export interface Group {
  readonly count: number;
  readonly value: number;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Shares of the whole; none where the whole is nothing. */
export function sharesOf(values: readonly number[]): number[] {
  const all = sum(values);
  return all > 0 ? values.map((value) => value / all) : [];
}

/** Gini coefficient, of the people with nothing too: Σ (2r − N − 1) x₍ᵣ₎ / (N Σ x). NaN where nobody has anything. */
export const gini = (values: readonly number[]): number => giniOfGroups(values.map((value) => ({ count: 1, value })));

/** The same where people come in groups of alike. */
export function giniOfGroups(groups: readonly Group[]): number {
  let [below, weighed, all] = [0, 0, 0];
  const people = sum(groups.map(({ count }) => count));
  for (const { count, value } of [...groups].sort((a, b) => a.value - b.value)) {
    weighed += count * value * (2 * below + count - people);
    below += count;
    all += count * value;
  }
  return weighed / (people * all);
}

/** What the `top` who have most have of the whole. NaN where nobody has anything. */
export function topShare(values: readonly number[], top: number): number {
  const most = [...values].sort((a, b) => b - a).slice(0, top);
  return sum(most) / sum(values);
}

/** Those with nothing, of all. */
export const silentShare = (values: readonly number[]): number =>
  values.filter((value) => value === 0).length / values.length;

/** Shannon entropy, natural. Who has nothing adds nothing. */
export const entropy = (values: readonly number[]): number =>
  sum(sharesOf(values).map((share) => (share > 0 ? -share * Math.log(share) : 0)));

/** Pielou's evenness J = H / ln S, 1 where all have the same. NaN of fewer than two. */
export const pielou = (values: readonly number[]): number =>
  sharesOf(values).length < 2 ? Number.NaN : entropy(values) / Math.log(values.length);

/** As if so many took part equally: exp(H) (Hill's number of order 1). NaN where nobody has anything. */
export const effectiveNumber = (values: readonly number[]): number =>
  sharesOf(values).length === 0 ? Number.NaN : Math.exp(entropy(values));

/** Herfindahl–Hirschman index Σ p², from 1/N to 1, with so many `alone` beside who have 1 each. NaN where nobody has anything. */
export function concentration(values: readonly number[], alone = 0): number {
  const all = sum(values) + alone;
  return all > 0 ? (sum(values.map((value) => value * value)) + alone) / (all * all) : Number.NaN;
}

/** 1 / Σ p²: as if so many voices of equal weight spoke (Laakso & Taagepera 1979). */
export const effectiveVoices = (weights: readonly number[], alone = 0): number => 1 / concentration(weights, alone);

/** Total variation ½ Σ |p − q|: the share that would have to be elsewhere. NaN where one of the two is nothing. */
export function totalVariation(values: readonly number[], wanted: readonly number[]): number {
  const [p, q] = [sharesOf(values), sharesOf(wanted)];
  if (p.length === 0 || p.length !== q.length) return Number.NaN;
  return sum(p.map((share, i) => Math.abs(share - q[i]!))) / 2;
}
