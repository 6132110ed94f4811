/**
 * Which requests the journal of a process has answered lately, so that a repeated one acts once. Folded from the journal,
 * with no table of its own in the store: per request the hash of actor and key, and the first row it led to; about 24
 * bytes, where a Map of strings takes two hundred. Whether a row found by its hash is the request's own, the row says.
 *
 * Requests are forgotten by the generation: at least the last 24 hours are remembered, or the last four million requests
 * where there were more. A retry comes within minutes.
 */
import { hash } from 'node:crypto';
import { Column } from '../domain/columns.ts';

export const KEYS_KEPT_MS = 24 * 3600 * 1000;
export const KEYS_KEPT = 4_000_000;

/** What of a journal row decides whether it belongs to a request. */
export interface Keyed {
  readonly n: number;
  readonly at: number;
  readonly actor: string;
  readonly key: string | undefined;
}

/** What `save` gives, once its columns are plain: the generation before, and the recent one. */
export type KeptAnswers = readonly KeptGeneration[];

interface KeptGeneration {
  readonly from: number;
  readonly words: Uint32Array;
}

/** As it stands in the journal: a command by whose name the event goes, such as a vote, needs no second one. */
export const keyKept = (key: string | undefined, command: string | undefined, first: string | undefined) =>
  key === undefined || command === undefined || command === first ? key : `${key} ${command}`;

/** The key as it was sent: no key holds a space. */
export function keySent(kept: string): string {
  const end = kept.indexOf(' ');
  return end === -1 ? kept : kept.slice(0, end);
}

export class Answers {
  #recent = new Generation();
  #before = new Generation();
  readonly #most: number;
  /** The request hashed last: it is looked up before it is decided, and noted right after. */
  #hashed = { actor: '', key: '', high: 0, low: 0 };

  constructor(most = KEYS_KEPT) {
    this.#most = most;
  }

  /** The first row of the request, if it is remembered; undefined where it is new. */
  find(actor: string, key: string): number | undefined {
    const { high, low } = this.#hash(actor, key);
    return this.#recent.find(high, low) ?? this.#before.find(high, low);
  }

  /** Remembers a row's request. Rows of one request follow each other, so the first of them stands for all. */
  note({ n, at, actor, key: kept }: Keyed): void {
    if (kept === undefined) return;
    const key = keySent(kept);
    if (this.find(actor, key) !== undefined) return;
    if (this.#recent.count >= this.#most || (this.#recent.count > 0 && at - this.#recent.from >= KEYS_KEPT_MS)) {
      this.#before = this.#recent;
      this.#recent = new Generation();
    }
    if (this.#recent.count === 0) this.#recent.from = at;
    const { high, low } = this.#hash(actor, key);
    this.#recent.add(high, low, n);
  }

  get memory(): number {
    return this.#recent.memory + this.#before.memory;
  }

  save() {
    return [this.#before, this.#recent].map(({ from, count, words }) => ({ from, words: words.rows(count * WORDS) }));
  }

  static load(kept: KeptAnswers): Answers {
    const answers = new Answers();
    [answers.#before, answers.#recent] = kept.map(Generation.of);
    return answers;
  }

  /** 64 bits of SHA-256: nobody can choose keys that fall together. */
  #hash(actor: string, key: string) {
    if (this.#hashed.key !== key || this.#hashed.actor !== actor) {
      const letters = hash('sha256', `${actor} ${key}`, 'binary');
      this.#hashed = { actor, key, high: wordAt(letters, 0), low: wordAt(letters, 4) };
    }
    return this.#hashed;
  }
}

const wordAt = (letters: string, at: number): number =>
  (letters.charCodeAt(at) |
    (letters.charCodeAt(at + 1) << 8) |
    (letters.charCodeAt(at + 2) << 16) |
    (letters.charCodeAt(at + 3) << 24)) >>>
  0;

/** Of an entry: the hash's two words, and the row. */
const WORDS = 3;

/** Entries in the order in which they came, in shared memory, and an open-addressing index of them, at most half full. */
class Generation {
  /** Time of the first entry. */
  from = 0;
  count = 0;
  words = new Column(Uint32Array);
  #slots = new Uint32Array(64);

  static of({ from, words }: KeptGeneration): Generation {
    const generation = new Generation();
    generation.from = from;
    generation.count = words.length / WORDS;
    generation.words = Column.of(Uint32Array, words);
    let size = generation.#slots.length;
    while (generation.count * 2 > size) size *= 2;
    const slots = new Uint32Array(size);
    const mask = size - 1;
    // As `#place`, over one array.
    for (let entry = 0; entry < generation.count; entry++) {
      let slot = words[entry * WORDS + 1] & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    }
    generation.#slots = slots;
    return generation;
  }

  find(high: number, low: number): number | undefined {
    const mask = this.#slots.length - 1;
    for (let slot = low & mask; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const at = (this.#slots[slot] - 1) * WORDS;
      if (this.words.get(at) === high && this.words.get(at + 1) === low) return this.words.get(at + 2);
    }
    return undefined;
  }

  add(high: number, low: number, first: number): void {
    const at = this.count++ * WORDS;
    this.words.set(at, high);
    this.words.set(at + 1, low);
    this.words.set(at + 2, first);
    if (this.count * 2 > this.#slots.length) this.#rehash();
    else this.#place(this.count - 1);
  }

  get memory(): number {
    return this.words.bytes + this.#slots.byteLength;
  }

  #rehash(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let entry = 0; entry < this.count; entry++) this.#place(entry);
  }

  #place(entry: number): void {
    const mask = this.#slots.length - 1;
    let slot = this.words.get(entry * WORDS + 1) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = entry + 1;
  }
}
