/**
 * Ids that show their kind: `stm_…` is a statement, `ptp_…` a participant. The kind is part of the type, so an id of one
 * kind cannot be passed where another is meant, and a reader of a log knows what stands there.
 *
 * An id is its kind, an underscore and 16 bytes in Crockford's base 32, lower case: 26 characters.
 */
export type Kind =
  | 'prc'
  | 'ptp'
  | 'stm'
  | 'acc'
  | 'vlt'
  | 'inv'
  | 'trn'
  | 'org'
  | 'rpt'
  | 'doc'
  | 'cls'
  | 'ctb'
  | 'cmt'
  | 'amd'
  | 'obj'
  | 'asm'
  | 'itm'
  | 'cal'
  | 'det'
  | 'apl'
  | 'mst'
  | 'edn'
  | 'cmm'
  | 'evd'
  | 'rev'
  | 'hook';
export type Id<K extends Kind> = `${K}_${string}`;
export type ProcessId = Id<'prc'>;
export type ParticipantId = Id<'ptp'>;
export type StatementId = Id<'stm'>;

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
/** By character code: the digit, or NO_DIGIT. Every vote names two ids, so this is read for every letter of them. */
const digitOf = new Uint8Array(128).fill(255);
const NO_DIGIT = 255;
for (let digit = 0; digit < alphabet.length; digit++) digitOf[alphabet.charCodeAt(digit)] = digit;
export const ID_BYTES = 16;
const ID_LETTERS = 26;

/** The id of `kind` whose 16 bytes are given. */
export function idFromBytes<K extends Kind>(kind: K, bytes: Uint8Array): Id<K> {
  if (bytes.length !== ID_BYTES) throw new RangeError(`An id has ${ID_BYTES} bytes, got ${bytes.length}.`);
  let text = '';
  let window = 0;
  let bits = 0;
  for (const byte of bytes) {
    window = (window << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[(window >>> bits) & 31];
    }
    window &= (1 << bits) - 1;
  }
  return `${kind}_${text}${alphabet[(window << (5 - bits)) & 31]}`;
}

/** The 16 bytes of an id. Throws a TypeError where the text is not an id of that kind in its one spelling. */
export function bytesOfId(kind: Kind, id: string): Uint8Array {
  const bytes = new Uint8Array(ID_BYTES);
  if (!readId(kind, id, bytes)) throw new TypeError(`Expected an id like ${kind}_…, got "${id.slice(0, 40)}".`);
  return bytes;
}

/** Writes the 16 bytes of an id to `bytes`; false, and nothing is written, where the text is not an id of that kind. */
export function readId(kind: Kind, id: string, bytes: Uint8Array): boolean {
  if (!isId(kind, id)) return false;
  let window = 0;
  let bits = 0;
  let at = 0;
  for (let letter = kind.length + 1; letter < id.length; letter++) {
    window = (window << 5) | digitOf[id.charCodeAt(letter)];
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (window >>> bits) & 255;
    }
    window &= (1 << bits) - 1;
  }
  return true;
}

/** Whether `text` is an id of `kind`: right prefix, 26 letters of the alphabet, and the two spare bits zero. */
export function isId<K extends Kind>(kind: K, text: string): text is Id<K> {
  if (text.length !== kind.length + 1 + ID_LETTERS || text[kind.length] !== '_' || !text.startsWith(kind)) return false;
  for (let letter = kind.length + 1; letter < text.length; letter++) {
    const code = text.charCodeAt(letter);
    if (code >= digitOf.length || digitOf[code] === NO_DIGIT) return false;
  }
  return (digitOf[text.charCodeAt(text.length - 1)] & 3) === 0;
}
