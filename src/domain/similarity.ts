/**
 * Which statements say nearly the same as a text, in any script and without a service: by the groups of letters they share.
 * Groups are of three letters, and of two where a letter is a syllable or a word, and in short texts.
 */
export interface Similar {
  readonly place: number;
  /** 0 … 1; 1 where both consist of the same groups. */
  readonly likeness: number;
}

/** Below this, what two statements share is their subject rather than their idea. */
const LEAST_LIKENESS = 0.5;
const SHORT = 8;
/** Nobody reads further either. */
const LONGEST_READ = 2_000;
const SPACE = 32;

/** A text as it is compared: compatible forms, cases, spaces and invisible letters made the same. */
export function normalised(text: string): string {
  return folded(text.normalize('NFKC').replace(/\p{Cf}+/gu, ''))
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Cases made the same: by way of capitals, for ß and ss, or ς and σ, differ as small letters only, and ẞ is a capital already. */
const folded = (text: string): string => text.toLowerCase().toUpperCase().toLowerCase();

/** The most similar of texts that are `normalised` already, best first. */
export function similarTo(text: string, texts: readonly string[], most: number): Similar[] {
  const query = normalised(text);
  const grams = new Grams(query.length < SHORT);
  const wanted = new Uint8Array(SLOTS);
  const size = grams.read(query);
  for (const gram of grams.found(size)) wanted[gram] = 1;
  const alike: Similar[] = [];
  texts.forEach((other, place) => {
    const otherSize = grams.read(other);
    let shared = 0;
    for (const gram of grams.found(otherSize)) shared += wanted[gram];
    // Ochiai's coefficient: it also finds what somebody is in the middle of typing, which is a part of something longer.
    const likeness = shared === 0 ? 0 : shared / Math.sqrt(size * otherSize);
    if (likeness >= LEAST_LIKENESS) alike.push({ place, likeness });
  });
  return alike.sort((a, b) => b.likeness - a.likeness || a.place - b.place).slice(0, most);
}

/** Groups are known by 16 bits of their hash: of two hundred groups of a text, one in three hundred others is mistaken for one. */
const SLOTS = 1 << 16;

/** The different groups of letters of one text after the other, in the same memory. */
class Grams {
  readonly #short: boolean;
  readonly #letters = new Uint16Array(LONGEST_READ + 2);
  readonly #found = new Uint16Array(LONGEST_READ + 2);
  /** By group, the number of the text it was last seen in. */
  readonly #seen = new Uint32Array(SLOTS);
  #texts = 0;

  constructor(short: boolean) {
    this.#short = short;
  }

  /** How many different groups a text has. */
  read(text: string): number {
    const letters = this.#letters;
    const end = lettersOf(text, letters);
    const seen = this.#seen;
    const number = ++this.#texts;
    let size = 0;
    for (let at = 0; at + 1 < end; at++) {
      const two = this.#short || (isDense(letters[at]) && isDense(letters[at + 1]));
      if (!two && at + 2 >= end) break;
      const gram = hashOf(letters[at], letters[at + 1], two ? 0 : letters[at + 2]);
      if (seen[gram] === number) continue;
      seen[gram] = number;
      this.#found[size++] = gram;
    }
    return size;
  }

  /** The groups of the text that was read last. */
  found(size: number): Uint16Array {
    return this.#found.subarray(0, size);
  }
}

const hashOf = (a: number, b: number, c: number): number =>
  Math.imul(Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ c, 0xc2b2ae35) >>> 16;

/** Writes a text as letters with single spaces between words and around the whole, and says how many they are; 0 for none. */
function lettersOf(text: string, letters: Uint16Array): number {
  letters[0] = SPACE;
  let end = 1;
  for (let at = 0; at < text.length && end <= LONGEST_READ; at++) {
    const letter = comparable(text.charCodeAt(at));
    if (letter === 0 || (letter === SPACE && letters[end - 1] === SPACE)) continue;
    letters[end++] = letter;
  }
  if (end === 1) return 0;
  if (letters[end - 1] !== SPACE) letters[end++] = SPACE;
  return end;
}

/** Punctuation as a space; Arabic without vowel signs and with one form of alef, yeh and heh, as it is searched; else as it is. */
function comparable(letter: number): number {
  if (letter < 0xc0) return isPlain(letter) ? letter : SPACE;
  if (letter >= 0x2000 && letter <= 0x206f) return SPACE;
  if (letter >= 0x3000 && letter <= 0x303f) return SPACE;
  if (letter < 0x600 || letter > 0x6ff) return letter;
  if ((letter >= 0x64b && letter <= 0x65f) || letter === 0x640 || letter === 0x670) return 0;
  return arabic.get(letter) ?? letter;
}

const isPlain = (letter: number): boolean => (letter >= 97 && letter <= 122) || (letter >= 48 && letter <= 57);

const arabic = new Map([
  [0x622, 0x627],
  [0x623, 0x627],
  [0x625, 0x627],
  [0x649, 0x64a],
  [0x629, 0x647],
  // Comma, semicolon, question mark, full stop.
  [0x60c, SPACE],
  [0x61b, SPACE],
  [0x61f, SPACE],
  [0x6d4, SPACE],
]);

/** Kana, Han and Hangul: a letter is a syllable or a word there. */
const isDense = (letter: number): boolean =>
  (letter >= 0x3041 && letter <= 0x9fff) ||
  (letter >= 0xac00 && letter <= 0xd7af) ||
  (letter >= 0xd800 && letter <= 0xdfff) ||
  (letter >= 0xf900 && letter <= 0xfaff);
