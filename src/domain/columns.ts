/**
 * Columns that grow in chunks of shared memory: a worker may read what stood there when it was told the length, while
 * the one writer goes on appending. Nothing is moved when a column grows.
 */
type Cell = Uint8Array | Int8Array | Uint16Array | Uint32Array;
type CellType<C extends Cell> = { new (buffer: SharedArrayBuffer): C; readonly BYTES_PER_ELEMENT: number };

const CHUNK_BITS = 15;
export const CHUNK = 1 << CHUNK_BITS;
const MASK = CHUNK - 1;

export class Column<C extends Cell> {
  readonly chunks: C[] = [];
  readonly #type: CellType<C>;

  constructor(type: CellType<C>) {
    this.#type = type;
  }

  get(row: number): number {
    return this.chunks[row >>> CHUNK_BITS][row & MASK];
  }

  /** Whether there is room for a row already; one never set is 0. */
  has(row: number): boolean {
    return row >>> CHUNK_BITS < this.chunks.length;
  }

  /** Sets a row, making room up to it; rows never set are 0. */
  set(row: number, value: number): void {
    const chunk = row >>> CHUNK_BITS;
    while (this.chunks.length <= chunk) {
      this.chunks.push(new this.#type(new SharedArrayBuffer(CHUNK * this.#type.BYTES_PER_ELEMENT)));
    }
    this.chunks[chunk][row & MASK] = value;
  }

  /** Fills `target` with the first rows. */
  copy(target: C): C {
    return copyChunks(this.chunks, target);
  }

  static of<C extends Cell>(type: CellType<C>, values: Cell): Column<C> {
    const column = new Column(type);
    for (let row = 0; row < values.length; row++) column.set(row, values[row]);
    return column;
  }

  get bytes(): number {
    return this.chunks.length * CHUNK * this.#type.BYTES_PER_ELEMENT;
  }
}

/** Fills `target` with the first rows of a column's chunks, as a worker has them. */
export function copyChunks<C extends Cell>(chunks: readonly C[], target: C): C {
  for (let at = 0; at < target.length && at >>> CHUNK_BITS < chunks.length; at += CHUNK) {
    target.set(chunks[at >>> CHUNK_BITS].subarray(0, Math.min(CHUNK, target.length - at)), at);
  }
  return target;
}
