/** CSV files of words: statements, topics. Read by the library that knows quoting, after a look at the bytes. */
import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import { type Refusal, refuse } from '../base/result.ts';
import { BYTE, breaksIn, textOf } from './bytes.ts';
import { LINE_LIMIT, type LineParser, readLines } from './lines.ts';
import { shown } from './table.ts';

const { LF, CR } = BYTE;

/** Files of words are kept whole while they are parsed; no conversation's statements come near this. */
const TEXT_LIMIT = 1 << 28;

export type OnRecord = (fields: readonly string[], line: number) => Refusal | undefined;

/**
 * Hands each record of the file to `onRecord` with the line it begins on, up to the first refusal. `expected` is what the
 * first record should hold.
 */
export function readRecords(path: string, expected: readonly string[], onRecord: OnRecord): Refusal | undefined {
  const text = new Text(path, expected);
  const refusal = readLines(path, text);
  return refusal ?? parseRecords(path, text.bytes(), onRecord);
}

/** Collects a file, as long as it is UTF-8 and not out of all proportion. */
class Text implements LineParser {
  line = 1;
  readonly expected: string;
  private readonly file: string;
  private readonly pieces: Buffer[] = [];
  private size = 0;

  constructor(file: string, expected: readonly string[]) {
    this.file = file;
    this.expected = expected.join(', ');
  }

  take(bytes: Uint8Array, end: number): number | Refusal {
    const piece = Buffer.from(bytes.subarray(0, end));
    if (!isUtf8(piece)) return this.notUtf8(piece);
    this.size += end;
    if (this.size > TEXT_LIMIT) return refuse('file-too-large', { file: this.file, expected: TEXT_LIMIT });
    this.pieces.push(piece);
    this.line += breaksIn(piece, 0, end);
    return end;
  }

  bytes(): Buffer {
    return Buffer.concat(this.pieces);
  }

  private notUtf8(piece: Buffer): Refusal {
    let from = 0;
    for (let line = this.line; ; line++) {
      const to = piece.indexOf(LF, from) + 1;
      const bytes = piece.subarray(from, to);
      if (!isUtf8(bytes)) return refuse('text-not-utf8', { file: this.file, line, ...badByte(bytes) });
      from = to;
    }
  }
}

function parseRecords(file: string, bytes: Buffer, onRecord: OnRecord): Refusal | undefined {
  let refusal: Refusal | undefined;
  let seen = 0;
  let line = 1;
  // The library counts a line break inside quotes twice where it is CR LF, so lines are counted here, by bytes.
  const moveTo = (byte: number): void => {
    line += breaksIn(bytes, seen, byte);
    seen = byte;
    for (; bytes[seen] === LF || bytes[seen] === CR; seen++) if (bytes[seen] === LF) line++;
  };
  moveTo(0);
  try {
    parse(bytes, {
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n'],
      max_record_size: LINE_LIMIT,
      on_record: (fields: string[], { bytes: after }) => {
        refusal ??= onRecord(fields, line);
        moveTo(after);
        return null;
      },
    });
    return refusal;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (refusal) return refusal;
    if (error.code === 'CSV_MAX_RECORD_SIZE') return refuse('line-too-long', { file, line, expected: LINE_LIMIT });
    return refuse('quotes-unpaired', {
      file,
      line,
      got: shown(textOf(bytes, seen, Math.min(seen + 200, bytes.length))),
    });
  }
}

/**
 * The first byte that cannot stand in UTF-8 (where a lenient decoder first gives up), and what it would be in Windows-1252,
 * which is what such files mostly are.
 */
function badByte(bytes: Buffer): { got: string; letter: string } {
  const good = bytes.toString('utf8').split('\ufffd', 1)[0];
  const byte = bytes.subarray(Buffer.byteLength(good)).subarray(0, 1);
  return { got: byte.toString('hex').toUpperCase(), letter: new TextDecoder('windows-1252').decode(byte) };
}
