/** Texts that say nearly the same, letter by letter: Jaccard of groups of five letters (docs/methods.md#inclusion). */
import { candidatePairs } from '../opinion/similarPairs.ts';

const LETTERS = 5;
const LIKENESS = 0.5;
/** Steps of an exact search. Beyond that, pairs that are half alike would be missed: nothing is said then. */
const BUDGET = 20_000_000;

/** How many of the texts (`normalised`) are half like another one, at least; undefined where they are too many to compare. */
export function duplicates(texts: readonly string[]): number | undefined {
  const ballots = texts.flatMap((text, person) => {
    const tokens = gramsOf(text);
    return tokens.length > 0 ? [{ person, tokens }] : [];
  });
  const alike = new Set<number>();
  const { method } = candidatePairs(ballots, LIKENESS, BUDGET, (a, b) => {
    if (jaccard(a.tokens, b.tokens) >= LIKENESS) alike.add(a.person).add(b.person);
  });
  return method === 'exact' ? alike.size : undefined;
}

/** Hashes of the different groups, ascending; a shorter text is one group. */
function gramsOf(text: string): Int32Array {
  const letters = [...text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()];
  if (letters.length === 0) return new Int32Array(0);
  const grams = new Set<number>();
  for (let at = 0; at <= Math.max(0, letters.length - LETTERS); at++) {
    grams.add(hashOf(letters.slice(at, at + LETTERS).join('')));
  }
  return Int32Array.from(grams).sort();
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

function jaccard(a: Int32Array, b: Int32Array): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i]!, b[j]!];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared / (a.length + b.length - shared);
}
