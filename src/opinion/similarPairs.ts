/**
 * Which pairs of ballots may be alike, without looking at all pairs. Small sets exactly, by inverted lists of prefixes (Bayardo, Ma &
 * Srikant 2007): with tokens in one order, rarest first, two ballots that share enough share one of their first few. Larger
 * ones by MinHash banding (Broder 1997), from fixed seeds: at the least likeness that counts, .8, a pair is missed with probability .0028.
 */
import { random } from '../base/random.ts';
import type { Ballot } from './lookalike.ts';

export interface Pairs {
  readonly method: 'exact' | 'minhash';
}

type OnPair = (a: Ballot, b: Ballot) => void;

/** 32 bands of 8: a pair of likeness J is a candidate with probability 1 − (1 − J⁸)³². */
const BANDS = 32;
const ROWS = 8;
/** Of a crowded bucket, each is compared with so many that come after it. */
const NEIGHBOURS = 16;

/** Calls `onPair` for each pair that may reach `similarity`; the caller looks closer. Some come twice. */
export function candidatePairs(ballots: readonly Ballot[], similarity: number, budget: number, onPair: OnPair): Pairs {
  const prefixes = rarestFirst(ballots, similarity);
  const steps = stepsOf(prefixes);
  if (steps > budget) {
    byMinHash(ballots, onPair);
    return { method: 'minhash' };
  }
  byPrefix(ballots, prefixes, similarity, onPair);
  return { method: 'exact' };
}

/** Per ballot the tokens of which a ballot that is alike must share one: all but the last ⌈J n⌉ − 1, in the order of rarity. */
function rarestFirst(ballots: readonly Ballot[], similarity: number): Int32Array[] {
  const count = new Map<number, number>();
  for (const { tokens } of ballots) for (const token of tokens) count.set(token, (count.get(token) ?? 0) + 1);
  return ballots.map(({ tokens }) => {
    const order = tokens.slice().sort((a, b) => count.get(a)! - count.get(b)! || a - b);
    return order.subarray(0, tokens.length - Math.ceil(similarity * tokens.length) + 1);
  });
}

function stepsOf(prefixes: readonly Int32Array[]): number {
  const count = new Map<number, number>();
  let steps = 0;
  for (const prefix of prefixes) {
    for (const token of prefix) {
      const before = count.get(token) ?? 0;
      steps += before;
      count.set(token, before + 1);
    }
  }
  return steps;
}

function byPrefix(
  ballots: readonly Ballot[],
  prefixes: readonly Int32Array[],
  similarity: number,
  onPair: OnPair,
): void {
  const listed = new Map<number, number[]>();
  const seen = new Int32Array(ballots.length).fill(-1);
  prefixes.forEach((prefix, i) => {
    const ballot = ballots[i]!;
    for (const token of prefix) {
      const list = listed.get(token) ?? [];
      for (const j of list) {
        if (seen[j] === i) continue;
        seen[j] = i;
        const [a, b] = [ballots[j]!.tokens.length, ballot.tokens.length];
        if (Math.min(a, b) >= similarity * Math.max(a, b)) onPair(ballots[j]!, ballot);
      }
      list.push(i);
      listed.set(token, list);
    }
  });
}

function byMinHash(ballots: readonly Ballot[], onPair: OnPair): void {
  const dice = random(1);
  for (let band = 0; band < BANDS; band++) {
    const seeds = Int32Array.from({ length: ROWS }, () => dice.below(2 ** 31));
    const buckets = new Map<number, Ballot[]>();
    for (const ballot of ballots) {
      const key = bandOf(ballot.tokens, seeds);
      const bucket = buckets.get(key);
      if (bucket) bucket.push(ballot);
      else buckets.set(key, [ballot]);
    }
    for (const bucket of buckets.values()) pairsOf(bucket, onPair);
  }
}

function pairsOf(bucket: readonly Ballot[], onPair: OnPair): void {
  for (let i = 0; i < bucket.length; i++) {
    for (let j = i + 1; j < Math.min(bucket.length, i + 1 + NEIGHBOURS); j++) onPair(bucket[i]!, bucket[j]!);
  }
}

/** The least hash of the tokens under each seed, hashed together. */
function bandOf(tokens: Int32Array, seeds: Int32Array): number {
  let key = 0;
  for (let row = 0; row < seeds.length; row++) {
    let least = 2 ** 32;
    const seed = seeds[row]!;
    for (let t = 0; t < tokens.length; t++) {
      const hash = mixed(tokens[t]! ^ seed);
      if (hash < least) least = hash;
    }
    key = mixed(Math.imul(key, 31) ^ least);
  }
  return key;
}

/** A 32-bit mixer: every bit of the input moves about half of those of the output (Wang / Mueller). */
function mixed(value: number): number {
  let x = Math.imul((value >>> 16) ^ value, 0x45d9f3b);
  x = Math.imul((x >>> 16) ^ x, 0x45d9f3b);
  return ((x >>> 16) ^ x) >>> 0;
}
