/** Text from bytes of which nobody says how they are to be read: UTF-8 where they are, Windows-1252 where they are not. */

export interface Decoded {
  readonly text: string;
  readonly encoding: 'ascii' | 'utf-8' | 'windows-1252';
}

/**
 * 0x80 … 0x9f of Windows-1252 (WHATWG, index windows-1252). A table of our own: the decoder of some Node releases takes these
 * bytes for controls, as Latin-1 has them. The five bytes that stand for nothing are left out.
 */
const HIGH = '€\u0000‚ƒ„…†‡ˆ‰Š‹Œ\u0000Ž\u0000\u0000‘’“”•–—˜™š›œ\u0000žŸ';

export function decoded(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: text.length === bytes.length ? 'ascii' : 'utf-8' };
  } catch {
    return { text: withoutControls(Buffer.from(bytes).toString('latin1')), encoding: 'windows-1252' };
  }
}

/** Controls of Latin-1 that nobody writes, read as the letters of Windows-1252 that were meant. */
export const withoutControls = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (letter) => HIGH[letter.charCodeAt(0) - 0x80].replace('\u0000', ''));
