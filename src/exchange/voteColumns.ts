/**
 * votes.csv as columns. Conversations have tens of millions of rows, so this reader goes over the bytes itself: a row of
 * five fields becomes four numbers without a string in between. Whatever does not look like such a row is handed, as one
 * line, to `voteRow.ts`, which says what is wrong with it.
 */
import type { Refusal } from '../base/result.ts';
import { afterQuoted, BYTE, breaksIn, textOf } from './bytes.ts';
import type { LineParser } from './lines.ts';
import { checkHeader, fieldsOf, LARGEST_ID } from './table.ts';
import { badVoteRow, VOTE_COLUMNS } from './voteRow.ts';

// Local: read through the module's binding, the loops below can be ten times slower (measured under tsx as CommonJS).
const { LF, CR, QUOTE, COMMA, MINUS, ZERO } = BYTE;

/** Beyond this a timestamp is no longer exact in a number, and no time either. */
const TIME_DIGITS = 15;

// What a field is for. Of the columns Polis writes, four count; others, known or not, are passed over.
const PASS = 0;
const TIME = 1;
const STATEMENT = 2;
const PARTICIPANT = 3;
const VOTE = 4;
const roles = new Map([
  ['timestamp', TIME],
  ['comment-id', STATEMENT],
  ['voter-id', PARTICIPANT],
  ['vote', VOTE],
]);

export interface VoteRows {
  /** Ids as in the file. */
  readonly participant: Uint32Array;
  readonly statement: Uint32Array;
  readonly value: Int8Array;
  readonly at: Float64Array;
}

export class VoteColumns implements LineParser {
  line = 1;
  readonly expected = VOTE_COLUMNS.join(', ');
  private readonly file: string;
  private roles: Uint8Array | undefined;
  private header: readonly string[] = [];
  private count = 0;
  private participant = new Uint32Array(1 << 16);
  private statement = new Uint32Array(1 << 16);
  private value = new Int8Array(1 << 16);
  private at = new Float64Array(1 << 16);
  /** Whether reading stopped inside a quoted field. */
  private open = false;
  private bytesTaken = 0;
  private bytesExpected = 0;

  constructor(file: string) {
    this.file = file;
  }

  expect(bytes: number): void {
    this.bytesExpected = bytes;
  }

  take(bytes: Uint8Array, end: number, last: boolean): number | Refusal {
    let from = 0;
    if (this.roles === undefined) {
      from = bytes.indexOf(LF) + 1;
      const refusal = this.readHeader(textOf(bytes, 0, from));
      if (refusal) return refusal;
    }
    this.open = false;
    const to = this.readRows(bytes, from, end);
    this.bytesTaken += to;
    if (to === end || (this.open && !last)) return to;
    const stop = bytes.indexOf(LF, to);
    return badVoteRow(this.file, this.line, this.header, textOf(bytes, to, this.open ? end : stop));
  }

  rows(): VoteRows {
    return {
      participant: this.participant.subarray(0, this.count),
      statement: this.statement.subarray(0, this.count),
      value: this.value.subarray(0, this.count),
      at: this.at.subarray(0, this.count),
    };
  }

  private readHeader(line: string): Refusal | undefined {
    this.header = fieldsOf(line) ?? [line];
    const refusal = checkHeader(this.file, this.header, VOTE_COLUMNS);
    if (refusal) return refusal;
    this.roles = Uint8Array.from(this.header, (name) => roles.get(name) ?? PASS);
    this.line = 2;
    return undefined;
  }

  /** Reads rows up to `end` or to the first that is not plain; says where it stopped. */
  private readRows(bytes: Uint8Array, from: number, end: number): number {
    // A kernel: one loop over the bytes, with nothing called per field and nothing made per row.
    const columns = this.roles!;
    const lastColumn = columns.length - 1;
    let p = from;
    while (p < end) {
      const start = p;
      if (bytes[p] === LF || (bytes[p] === CR && bytes[p + 1] === LF)) {
        p += bytes[p] === CR ? 2 : 1; // a blank line, as some editors leave at the end
        this.line++;
        continue;
      }
      let breaks = 1;
      if (this.count === this.value.length) this.grow();
      const row = this.count;
      for (let column = 0; column <= lastColumn; column++) {
        const role = columns[column];
        if (role === PASS) {
          if (bytes[p] === QUOTE) {
            const field = p;
            p = afterQuoted(bytes, p, end);
            this.open = p < 0;
            if (this.open) return start;
            breaks += breaksIn(bytes, field, p);
          } else {
            while (bytes[p] !== COMMA && bytes[p] !== LF && bytes[p] !== CR) p++;
          }
        } else {
          const quoted = bytes[p] === QUOTE;
          if (quoted) p++;
          const negative = bytes[p] === MINUS;
          if (negative) p++;
          const first = p;
          let digit = bytes[p] - ZERO;
          let number = 0;
          while (digit >= 0 && digit <= 9) {
            number = number * 10 + digit;
            digit = bytes[++p] - ZERO;
          }
          if (p === first || p - first > TIME_DIGITS) return start;
          if (quoted && bytes[p++] !== QUOTE) return start;
          if (role === VOTE) {
            if (number > 1) return start;
            this.value[row] = negative ? -number : number;
          } else if (negative) {
            return start;
          } else if (role === TIME) {
            this.at[row] = number;
          } else if (number > LARGEST_ID) {
            return start;
          } else if (role === STATEMENT) {
            this.statement[row] = number;
          } else {
            this.participant[row] = number;
          }
        }
        if (column < lastColumn && bytes[p++] !== COMMA) return start;
      }
      if (bytes[p] === CR) p++;
      if (bytes[p] !== LF) return start;
      p++;
      this.count++;
      this.line += breaks;
    }
    return p;
  }

  /** Room for what the file will hold if it goes on as it began, so that columns are rarely copied. */
  private grow(): void {
    const rowsPerByte = this.bytesTaken > 0 ? this.count / this.bytesTaken : 0;
    const room = Math.max(this.count * 1.5, Math.ceil(this.bytesExpected * rowsPerByte * 1.05));
    const wider = <C extends Float64Array | Uint32Array | Int8Array>(column: C, copy: C): C => {
      copy.set(column);
      return copy;
    };
    this.participant = wider(this.participant, new Uint32Array(room));
    this.statement = wider(this.statement, new Uint32Array(room));
    this.value = wider(this.value, new Int8Array(room));
    this.at = wider(this.at, new Float64Array(room));
  }
}
