/**
 * A column on its way into a snapshot: chunks of shared memory and how many rows of them are meant. It travels between
 * threads without being copied; `plain` copies it, where nobody waits.
 */
const types = { i8: Int8Array, u8: Uint8Array, u16: Uint16Array, u32: Uint32Array };
export type CellKind = keyof typeof types;
export type Cells = Int8Array | Uint8Array | Uint16Array | Uint32Array;

export interface Rows<C extends Cells = Cells> {
  readonly rowsOf: CellKind;
  readonly chunks: readonly C[];
  readonly length: number;
}

export const kindOf = (cells: Cells): CellKind =>
  cells instanceof Int8Array ? 'i8' : cells instanceof Uint8Array ? 'u8' : cells instanceof Uint16Array ? 'u16' : 'u32';

/** The first rows of chunks as one array of their own. */
export function joined<C extends Cells>({ rowsOf, chunks, length }: Rows<C>): C {
  // The kind was read off the chunks' own type.
  const target = new types[rowsOf](length) as C;
  let at = 0;
  for (const chunk of chunks) {
    if (at >= length) break;
    target.set(chunk.subarray(0, length - at), at);
    at += chunk.length;
  }
  return target;
}

/** The value with every column in it as an array of its own. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (isRows(value)) return joined(value);
  if (value instanceof Map || value instanceof Set) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
}

function isRows(value: object): value is Rows {
  return 'rowsOf' in value && 'chunks' in value;
}
