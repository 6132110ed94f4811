/**
 * Which long texts share much of their wording: by the runs of five words that both have (Broder's resemblance of shingled
 * texts, 1997), all pairs, exactly. It says that texts are alike, and nothing of who wrote from whom.
 */
export interface AlikeTexts {
  /** Places in the list, the earlier first. */
  readonly first: number;
  readonly second: number;
  /** Of the different runs of five words in the two, the share that both have: 0 … 1. */
  readonly likeness: number;
}

const RUN = 5;
/** Above it, most readers would say that one of the two was written with the other at hand. */
export const LEAST_ALIKE = 0.5;

/** What is written without spaces between words has a letter for a word. */
const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((name) => `\\p{sc=${name}}`)
  .join('');
const WORD = new RegExp(`[${UNSPACED}]\\p{M}*|[^\\s${UNSPACED}]+`, 'gu');

/** Words as they are compared, each with the marks that stand against it. */
export const wordsOf = (text: string): readonly string[] => text.normalize('NFC').toLowerCase().match(WORD) ?? [];

/** Of a campaign of five thousand letters, every two are alike; nobody reads twelve million pairs. */
export const MOST_PAIRS = 5_000;

/**
 * All pairs of at least a likeness, the most alike first, up to `most`. A text that is gone, or has fewer than five words, is
 * in none.
 */
export function alikeTexts(
  texts: readonly (string | undefined)[],
  { least = LEAST_ALIKE, most = MOST_PAIRS }: { readonly least?: number; readonly most?: number } = {},
): AlikeTexts[] {
  const runs = new Runs(texts);
  let pairs: AlikeTexts[] = [];
  const shared = new Uint32Array(texts.length);
  for (let second = 0; second < texts.length; second++) {
    runs.countShared(second, shared);
    for (let first = 0; first < second; first++) {
      if (shared[first] === 0) continue;
      const likeness = shared[first] / (runs.sizeOf(first) + runs.sizeOf(second) - shared[first]);
      if (likeness >= least) pairs.push({ first, second, likeness });
      shared[first] = 0;
    }
    if (pairs.length > 4 * most) pairs = foremost(pairs, most);
  }
  return foremost(pairs, most);
}

const foremost = (pairs: AlikeTexts[], most: number): AlikeTexts[] =>
  pairs.sort((a, b) => b.likeness - a.likeness || a.first - b.first || a.second - b.second).slice(0, most);

/** The different runs of every text, each known by one number, and the texts that have each, in their order. */
class Runs {
  /** Where the runs of a text begin in `#ofText`. */
  readonly #from: Uint32Array;
  readonly #ofText: Uint32Array;
  /** Where the texts of a run begin in `#texts`. */
  readonly #textsFrom: Uint32Array;
  readonly #texts: Uint32Array;

  constructor(texts: readonly (string | undefined)[]) {
    const { words, ends } = numbered(texts);
    const table = new RunTable(words);
    const lastText = new Int32Array(words.length + 1).fill(-1);
    const count = new Uint32Array(words.length + 2);
    this.#from = new Uint32Array(texts.length + 1);
    this.#ofText = new Uint32Array(words.length);
    let end = 0;
    for (let text = 0; text < texts.length; text++) {
      for (let at = text === 0 ? 0 : ends[text - 1]; at + RUN <= ends[text]; at++) {
        const run = table.numberOf(at);
        if (lastText[run] === text) continue;
        lastText[run] = text;
        count[run + 1]++;
        this.#ofText[end++] = run;
      }
      this.#from[text + 1] = end;
    }
    for (let run = 0; run < table.size; run++) count[run + 1] += count[run];
    this.#textsFrom = count.slice(0, table.size + 1);
    this.#texts = new Uint32Array(end);
    for (let text = 0; text < texts.length; text++) {
      for (let i = this.#from[text]; i < this.#from[text + 1]; i++) this.#texts[count[this.#ofText[i]]++] = text;
    }
  }

  sizeOf(text: number): number {
    return this.#from[text + 1] - this.#from[text];
  }

  /** Adds to each earlier text how many runs it shares with this one. */
  countShared(text: number, shared: Uint32Array): void {
    const texts = this.#texts;
    for (const run of this.#ofText.subarray(this.#from[text], this.#from[text + 1])) {
      for (let at = this.#textsFrom[run]; texts[at] < text; at++) shared[texts[at]]++;
    }
  }
}

/** All words of all texts in one row, as numbers, and where each text ends in it. */
function numbered(texts: readonly (string | undefined)[]): { words: Uint32Array; ends: Uint32Array } {
  const numbers = new Map<string, number>();
  const ends = new Uint32Array(texts.length);
  let words: Uint32Array = new Uint32Array(1 << 16);
  let end = 0;
  for (const [place, text] of texts.entries()) {
    for (const word of text === undefined ? [] : wordsOf(text)) {
      const number = numbers.get(word) ?? numbers.size;
      if (number === numbers.size) numbers.set(word, number);
      if (end === words.length) words = doubled(words);
      words[end++] = number;
    }
    ends[place] = end;
  }
  return { words: words.subarray(0, end), ends };
}

function doubled(words: Uint32Array): Uint32Array {
  const more = new Uint32Array(2 * words.length);
  more.set(words);
  return more;
}

/** Numbers the runs by their words themselves, not by a hash of them: two that differ are never taken for one. */
class RunTable {
  readonly #words: Uint32Array;
  /** Open addressing; a slot holds one more than the place of the first run of its words, and 0 where it is free. */
  readonly #slots: Uint32Array;
  readonly #numbers: Uint32Array;
  size = 0;

  constructor(words: Uint32Array) {
    this.#words = words;
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * words.length + 2)));
    this.#numbers = new Uint32Array(words.length);
  }

  numberOf(place: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hashOf(this.#words, place) & mask; ; slot = (slot + 1) & mask) {
      const first = this.#slots[slot] - 1;
      if (first === -1) {
        this.#slots[slot] = place + 1;
        this.#numbers[place] = this.size;
        return this.size++;
      }
      if (isSame(this.#words, first, place)) return this.#numbers[first];
    }
  }
}

function hashOf(words: Uint32Array, place: number): number {
  let hash = 0;
  for (let i = 0; i < RUN; i++) hash = Math.imul(hash ^ words[place + i], 0x9e3779b1) ^ (hash >>> 15);
  return hash ^ (hash >>> 16);
}

function isSame(words: Uint32Array, a: number, b: number): boolean {
  for (let i = 0; i < RUN; i++) if (words[a + i] !== words[b + i]) return false;
  return true;
}
