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

  /** The first `length` rows as one array of their own. */
  copy<T extends Cell>(target: T): T {
    for (let chunk = 0; chunk * CHUNK < target.length; chunk++) {
      const from = this.chunks[chunk];
      if (from) target.set(from.subarray(0, Math.min(CHUNK, target.length - chunk * CHUNK)), chunk * CHUNK);
    }
    return target;
  }

  /** A column over the same memory, from chunks that another thread sent. */
  static over<C extends Cell>(type: CellType<C>, chunks: readonly C[]): Column<C> {
    const column = new Column(type);
    column.chunks.push(...chunks);
    return column;
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
