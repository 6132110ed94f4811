/** Texts that say nearly the same, letter by letter: Jaccard of groups of five letters (docs/methods.md#inclusion). */
import { jaccard } from '../opinion/lookalike.ts';
import { candidatePairs } from '../opinion/similarPairs.ts';

const LETTERS = 5;
const LIKENESS = 0.5;
/** Steps of an exact search. Beyond that, pairs that are half alike would be missed: nothing is said then. */
const BUDGET = 20_000_000;

/** More texts than these at once are compared anew, all with all. */
const FEW = 32;

/** Which texts are half like which others, at least. Kept from one page to the next: a text that changes is compared alone. */
export class Duplicates {
  #texts: readonly string[] = [];
  #tokens: Int32Array[] = [];
  /** Per text, the others that it is like; undefined where they are too many to compare. */
  #near: Set<number>[] | undefined = [];

  /** How many of the texts (`normalised`) that count are like another one that does; undefined where they are too many to compare. */
  among(texts: readonly string[], counts: (place: number) => boolean): number | undefined {
    const changed = Array.from(texts.keys()).filter((place) => texts[place] !== this.#texts[place]);
    if (texts.length < this.#texts.length || changed.length > FEW || (!this.#near && changed.length > 0)) {
      this.#compareAll(texts);
    } else for (const place of changed) this.#compareOne(place, texts[place]!);
    this.#texts = [...texts];
    return this.#near?.filter((near, place) => counts(place) && [...near].some(counts)).length;
  }

  #compareAll(texts: readonly string[]): void {
    const near = texts.map(() => new Set<number>());
    this.#tokens = texts.map(gramsOf);
    const ballots = this.#tokens.flatMap((tokens, person) => (tokens.length > 0 ? [{ person, tokens }] : []));
    const { method } = candidatePairs(ballots, LIKENESS, BUDGET, (a, b) => {
      if (jaccard(a.tokens, b.tokens) >= LIKENESS) join(near, a.person, b.person);
    });
    this.#near = method === 'exact' ? near : undefined;
  }

  #compareOne(place: number, text: string): void {
    const near = this.#near!;
    for (const other of near[place] ?? []) near[other]!.delete(place);
    near[place] = new Set();
    const tokens = gramsOf(text);
    this.#tokens[place] = tokens;
    if (tokens.length === 0) return;
    for (let other = 0; other < near.length; other++) {
      if (other !== place && jaccard(this.#tokens[other]!, tokens) >= LIKENESS) join(near, place, other);
    }
  }
}

function join(near: readonly Set<number>[], a: number, b: number): void {
  near[a]!.add(b);
  near[b]!.add(a);
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
