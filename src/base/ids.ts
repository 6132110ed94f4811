/**
 * Ids that show their kind: `stm_…` is a statement, `ptp_…` a participant. The kind is part of the type, so an id of one
 * kind cannot be passed where another is meant, and a reader of a log knows what stands there.
 *
 * An id is its kind, an underscore and 16 bytes in Crockford's base 32, lower case: 26 characters.
 */
export type Kind = 'prc' | 'ptp' | 'stm' | 'acc' | 'vlt';
export type Id<K extends Kind> = `${K}_${string}`;
export type ProcessId = Id<'prc'>;
export type ParticipantId = Id<'ptp'>;
export type StatementId = Id<'stm'>;

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const digitOf = new Map([...alphabet].map((letter, digit) => [letter, digit]));
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
  if (!isId(kind, id)) throw new TypeError(`Expected an id like ${kind}_…, got "${id.slice(0, 40)}".`);
  const bytes = new Uint8Array(ID_BYTES);
  let window = 0;
  let bits = 0;
  let at = 0;
  for (const letter of id.slice(kind.length + 1)) {
    window = (window << 5) | digitOf.get(letter)!;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (window >>> bits) & 255;
    }
    window &= (1 << bits) - 1;
  }
  return bytes;
}

/** Whether `text` is an id of `kind`: right prefix, 26 letters of the alphabet, and the two spare bits zero. */
export function isId<K extends Kind>(kind: K, text: string): text is Id<K> {
  if (text.length !== kind.length + 1 + ID_LETTERS || !text.startsWith(`${kind}_`)) return false;
  const letters = text.slice(kind.length + 1);
  for (const letter of letters) if (!digitOf.has(letter)) return false;
  return (digitOf.get(letters[ID_LETTERS - 1])! & 3) === 0;
}
