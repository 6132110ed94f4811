/** What the readers of numeric tables know of CSV as bytes. */

export const BYTE = { LF: 10, CR: 13, QUOTE: 34, COMMA: 44, MINUS: 45, ZERO: 48 } as const;
const { LF, QUOTE } = BYTE;

/** The place after the quoted field that starts at `from`; −1 where it does not end before `end`. */
export function afterQuoted(bytes: Uint8Array, from: number, end: number): number {
  for (let p = from + 1; p < end; p++) {
    if (bytes[p] !== QUOTE) continue;
    if (bytes[p + 1] !== QUOTE) return p + 1;
    p++;
  }
  return -1;
}

/** How many line feeds there are from `from` up to `to`. */
export function breaksIn(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let p = from; p < to; p++) if (bytes[p] === LF) count++;
  return count;
}

/** The text of `bytes` from `from` up to `to`, which is within them. */
export const textOf = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8');
