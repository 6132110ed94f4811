/**
 * Columns that grow in chunks of shared memory: a worker may read what stood there when it was told the length, while
 * the one writer goes on appending. Nothing is moved when a column grows.
 */
import { type Cells, kindOf, type Rows } from '../base/rows.ts';

type Cell = Cells;
type CellType<C extends Cell> = { new (buffer: SharedArrayBuffer): C; readonly BYTES_PER_ELEMENT: number };

const CHUNK_BITS = 15;
export const CHUNK = 1 << CHUNK_BITS;
const MASK = CHUNK - 1;

export class Column<C extends Cell> {
  readonly chunks: C[] = [];
  readonly #type: CellType<C>;
  readonly #cells: C;

  constructor(type: CellType<C>) {
    this.#type = type;
    this.#cells = new type(new SharedArrayBuffer(0));
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

  /** The first rows, as a snapshot takes them: not copied, and not changed by what is appended after them. */
  rows(length: number): Rows<C> {
    return { rowsOf: kindOf(this.#cells), chunks: [...this.chunks], length };
  }

  static of<C extends Cell>(type: CellType<C>, values: Cell): Column<C> {
    const column = new Column(type);
    for (let from = 0; from < values.length; from += CHUNK) {
      const chunk = new type(new SharedArrayBuffer(CHUNK * type.BYTES_PER_ELEMENT));
      chunk.set(values.subarray(from, from + CHUNK));
      column.chunks.push(chunk);
    }
    return column;
  }

  get bytes(): number {
    return this.chunks.length * CHUNK * this.#type.BYTES_PER_ELEMENT;
  }
}
