/**
 * Ids in the order in which they came, and the way back from an id to its place: 16 bytes an id, and an open-addressing
 * table of 4-byte slots, at most half full. A Map of strings costs about 130 bytes an entry; this costs 24 to 48.
 */
import { bytesOfId, ID_BYTES, type Id, idFromBytes, type Kind, readId } from '../base/ids.ts';

const WORDS = ID_BYTES / 4;

export class IdTable<K extends Kind> {
  readonly #kind: K;
  #words = new Uint32Array(WORDS * 64);
  #slots = new Uint32Array(256);
  #size = 0;

  constructor(kind: K) {
    this.#kind = kind;
  }

  get size(): number {
    return this.#size;
  }

  /** Place of an id, or −1 where it is not here or not an id of this kind. */
  indexOf(id: string): number {
    return readId(this.#kind, id, scratch) ? this.#find(scratchWords) : -1;
  }

  idAt(index: number): Id<K> {
    if (index < 0 || index >= this.#size) throw new RangeError(`There is no id at ${index}; there are ${this.#size}.`);
    const bytes = new Uint8Array(this.#words.buffer, index * ID_BYTES, ID_BYTES);
    return idFromBytes(this.#kind, bytes);
  }

  add(id: Id<K>): number {
    return this.addBytes(bytesOfId(this.#kind, id));
  }

  /** Adds an id by its 16 bytes and returns its place. Throws where it is here already. */
  addBytes(bytes: Uint8Array): number {
    const words = wordsOf(bytes);
    if (this.#find(words) !== -1) throw new RangeError(`${idFromBytes(this.#kind, bytes)} is here already.`);
    if ((this.#size + 1) * WORDS > this.#words.length) this.#words = grown(this.#words);
    this.#words.set(words, this.#size * WORDS);
    this.#size++;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    else this.#place(this.#size - 1);
    return this.#size - 1;
  }

  /** The bytes of all ids, in order: what a snapshot keeps. */
  bytes(): Uint8Array {
    return new Uint8Array(this.#words.buffer.slice(0, this.#size * ID_BYTES));
  }

  get memory(): number {
    return this.#words.byteLength + this.#slots.byteLength;
  }

  #find(words: Uint32Array): number {
    const mask = this.#slots.length - 1;
    // Ids are random, so their first word is hash enough.
    for (let slot = words[0] & mask; ; slot = (slot + 1) & mask) {
      const index = this.#slots[slot] - 1;
      if (index === -1) return -1;
      const at = index * WORDS;
      if (
        this.#words[at] === words[0] &&
        this.#words[at + 1] === words[1] &&
        this.#words[at + 2] === words[2] &&
        this.#words[at + 3] === words[3]
      ) {
        return index;
      }
    }
  }

  #place(index: number): void {
    const mask = this.#slots.length - 1;
    let slot = this.#words[index * WORDS] & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = index + 1;
  }

  #rehash(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let index = 0; index < this.#size; index++) this.#place(index);
  }
}

/** Where the id in hand stands: nothing keeps it, and a new array for every look-up would cost more than the look-up. */
const scratch = new Uint8Array(ID_BYTES);
const scratchWords = new Uint32Array(scratch.buffer);

function wordsOf(bytes: Uint8Array): Uint32Array {
  scratch.set(bytes);
  return scratchWords;
}

function grown(words: Uint32Array): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(words.length * 2);
  wider.set(words);
  return wider;
}
