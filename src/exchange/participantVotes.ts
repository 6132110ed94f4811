/**
 * participants-votes.csv: one row per participant, one column per statement, and the opinion group that Polis had put the
 * participant in. Holds only the last vote of each pair, without times. Read from bytes like votes.csv: a large
 * conversation has hundreds of millions of cells.
 */
import { type Refusal, refuse } from '../base/result.ts';
import { afterQuoted, BYTE, breaksIn, textOf } from './bytes.ts';
import type { LineParser } from './lines.ts';
import { checkHeader, fieldsOf, isId, isVote, LARGEST_ID, shown } from './table.ts';
import type { VoteRows } from './voteColumns.ts';

// Local: read through the module's binding, the loops below can be ten times slower (measured under tsx as CommonJS).
const { LF, CR, QUOTE, COMMA, MINUS, ZERO } = BYTE;

// What a column holds. Counts and the participant's external id are passed over.
const PASS = 0;
const PARTICIPANT = 1;
const GROUP = 2;
const CELL = 3;

export const PARTICIPANT_COLUMNS = ['participant', 'group-id'] as const;

/** Group ids are small; what is larger is no group. */
const LARGEST_GROUP = 9999;

export class ParticipantVotes implements LineParser {
  line = 1;
  readonly expected = PARTICIPANT_COLUMNS.join(', ');
  private readonly file: string;
  private header: readonly string[] = [];
  private kinds: Uint8Array | undefined;
  private statementOf = new Uint32Array(0);
  private readonly groups = new Map<number, number>();
  private readonly seen = new Set<number>();
  private open = false;
  private count = 0;
  private participant = new Uint32Array(1 << 16);
  private statement = new Uint32Array(1 << 16);
  private value = new Int8Array(1 << 16);

  constructor(file: string) {
    this.file = file;
  }

  take(bytes: Uint8Array, end: number, last: boolean): number | Refusal {
    let p = 0;
    if (this.kinds === undefined) {
      p = bytes.indexOf(LF) + 1;
      const refusal = this.readHeader(textOf(bytes, 0, p));
      if (refusal) return refusal;
    }
    while (p < end) {
      if (bytes[p] === LF || (bytes[p] === CR && bytes[p + 1] === LF)) {
        p += bytes[p] === CR ? 2 : 1; // a blank line, as some editors leave at the end
        this.line++;
        continue;
      }
      this.open = false;
      const before = this.count;
      const next = this.readRow(bytes, p, end);
      if (next < 0) {
        this.count = before;
        if (this.open && !last) return p;
        return this.badRow(textOf(bytes, p, this.open ? end : bytes.indexOf(LF, p)));
      }
      this.line += breaksIn(bytes, p, next);
      p = next;
    }
    return p;
  }

  rows(): Omit<VoteRows, 'at'> {
    return {
      participant: this.participant.subarray(0, this.count),
      statement: this.statement.subarray(0, this.count),
      value: this.value.subarray(0, this.count),
    };
  }

  /** By participant id, the group that was published; none for who was in none. */
  publishedGroups(): ReadonlyMap<number, number> {
    return this.groups;
  }

  private readHeader(line: string): Refusal | undefined {
    const header = fieldsOf(line) ?? [line];
    const refusal = checkHeader(this.file, header, PARTICIPANT_COLUMNS);
    if (refusal) return refusal;
    const params = { file: this.file, line: 1, expected: 'participant, group-id, …, 0, 1, 2', got: shown(line) };
    const ids = header.filter((name) => /^\d+$/.test(name));
    if (ids.length === 0) return refuse('column-missing', { ...params, column: '0' });
    const wrong = ids.find((name, at) => !isId(name) || ids.indexOf(name) !== at);
    if (wrong !== undefined) return refuse('column-twice', { ...params, column: wrong });
    this.header = header;
    this.kinds = Uint8Array.from(header, kindOf);
    this.statementOf = Uint32Array.from(header, (name) => (kindOf(name) === CELL ? Number(name) : 0));
    this.line = 2;
    return undefined;
  }

  /** Reads the row at `from`; says where the next begins, or −1 where this one is not plain. A kernel, like `VoteColumns`. */
  private readRow(bytes: Uint8Array, from: number, end: number): number {
    const kinds = this.kinds!;
    let p = from;
    let participant = -1;
    for (let column = 0; column < kinds.length; column++) {
      const kind = kinds[column];
      if (kind === PASS) {
        p = this.afterField(bytes, p, end);
        if (p < 0) return -1;
      } else {
        const quoted = bytes[p] === QUOTE;
        if (quoted) p++;
        const negative = bytes[p] === MINUS;
        if (negative) p++;
        const first = p;
        let number = 0;
        for (let digit = bytes[p] - ZERO; digit >= 0 && digit <= 9; digit = bytes[++p] - ZERO) {
          number = number * 10 + digit;
        }
        if (p > first ? !this.keep(kind, participant, column, negative ? -number : number) : negative) return -1;
        if (kind === PARTICIPANT) participant = p > first ? number : -1;
        if (quoted && bytes[p++] !== QUOTE) return -1;
      }
      if (column < kinds.length - 1 && bytes[p++] !== COMMA) return -1;
    }
    if (bytes[p] === CR) p++;
    if (bytes[p] !== LF || participant < 0) return -1;
    this.seen.add(participant);
    return p + 1;
  }

  /** Takes one number in; false where it cannot stand in its column. */
  private keep(kind: number, participant: number, column: number, number: number): boolean {
    if (kind === PARTICIPANT) return number >= 0 && number <= LARGEST_ID && !this.seen.has(number);
    if (participant < 0) return false;
    if (kind === GROUP) {
      if (number < 0 || number > LARGEST_GROUP) return false;
      this.groups.set(participant, number);
      return true;
    }
    if (number < -1 || number > 1) return false;
    if (this.count === this.value.length) this.grow();
    this.participant[this.count] = participant;
    this.statement[this.count] = this.statementOf[column];
    this.value[this.count++] = number;
    return true;
  }

  private afterField(bytes: Uint8Array, from: number, end: number): number {
    if (bytes[from] === QUOTE) {
      const after = afterQuoted(bytes, from, end);
      this.open = after < 0;
      return after;
    }
    let p = from;
    while (bytes[p] !== COMMA && bytes[p] !== LF && bytes[p] !== CR) p++;
    return p;
  }

  private badRow(text: string): Refusal {
    const { file, line, header } = this;
    const fields = fieldsOf(text);
    if (fields === undefined) return refuse('quotes-unpaired', { file, line, got: shown(text) });
    if (fields.length !== header.length) {
      const counts = { expected: header.length, count: fields.length };
      return refuse('fields-miscounted', { file, line, ...counts, got: shown(text) });
    }
    for (const [at, column] of header.entries()) {
      const params = { file, line, column, got: shown(fields[at]) };
      const kind = kindOf(column);
      if (kind === CELL && fields[at] !== '' && !isVote(fields[at])) return refuse('cell-unknown', params);
      if (kind === GROUP && !/^\d{0,4}$/.test(fields[at])) {
        return refuse('id-unknown', { ...params, expected: LARGEST_GROUP });
      }
      if (kind === PARTICIPANT && !isId(fields[at])) return refuse('id-unknown', { ...params, expected: LARGEST_ID });
      if (kind === PARTICIPANT && this.seen.has(Number(fields[at]))) return refuse('participant-twice', params);
    }
    return refuse('row-unknown', { file, line, expected: PARTICIPANT_COLUMNS.join(', '), got: shown(text) });
  }

  private grow(): void {
    const room = this.count * 2;
    const [participant, statement, value] = [new Uint32Array(room), new Uint32Array(room), new Int8Array(room)];
    participant.set(this.participant);
    statement.set(this.statement);
    value.set(this.value);
    [this.participant, this.statement, this.value] = [participant, statement, value];
  }
}

function kindOf(column: string): number {
  if (column === 'participant') return PARTICIPANT;
  if (column === 'group-id') return GROUP;
  return /^\d+$/.test(column) ? CELL : PASS;
}
