/** Files of lines, read in pieces of bounded memory, whatever their size and whatever one line of them holds. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { type Refusal, refuse } from '../base/result.ts';
import { BYTE } from './bytes.ts';
import { unreadable } from './files.ts';

const { LF } = BYTE;

/** The longest line that is read, in bytes. A line that goes on past it is no table row but a mistake. */
export const LINE_LIMIT = 1 << 20;

/** Takes whole lines, as often as there are some. */
export interface LineParser {
  /** The number of the first line not taken yet, from 1. */
  readonly line: number;
  /** What the first line should hold, for a file in which there is none. */
  readonly expected: string;
  /**
   * Takes lines from `bytes[0 … end)`, which ends with a line feed, and says how many bytes it took: fewer than `end`
   * where a quoted field goes on past it, and then never where `last` is true.
   */
  take(bytes: Uint8Array, end: number, last: boolean): number | Refusal;
  /** Told once, before the first `take`: the size of the file, 0 where it is not known (a pipe). */
  expect?(bytes: number): void;
}

export type OnBytes = (done: number, total: number) => void;

/** Feeds the file at `path` to `parser`. A missing, unreadable or empty file is a refusal, like what the parser refuses. */
export function readLines(path: string, parser: LineParser, onBytes?: OnBytes): Refusal | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    return feed(path, file, parser, onBytes);
  } catch (error) {
    return unreadable(path, error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function feed(path: string, file: number, parser: LineParser, onBytes?: OnBytes): Refusal | undefined {
  // One byte more than a line may have, for the line feed that is added where the file ends without one.
  const buffer = Buffer.allocUnsafeSlow(LINE_LIMIT + 1);
  const total = fstatSync(file).size;
  parser.expect?.(total);
  let done = 0;
  let held = 0;
  for (;;) {
    const got = readSync(file, buffer, held, LINE_LIMIT - held, null);
    const fresh = done === 0 ? withoutMark(buffer, got) : got;
    done += got;
    held += fresh;
    const last = got === 0;
    // A byte order mark is nothing to read either.
    if (last && held === 0 && parser.line === 1)
      return refuse('file-empty', { file: path, line: 1, expected: parser.expected });
    if (last && held > 0 && buffer[held - 1] !== LF) buffer[held++] = LF;
    const whole = last ? held : buffer.subarray(0, held).lastIndexOf(LF) + 1;
    const taken = whole === 0 ? 0 : parser.take(buffer, whole, last);
    if (typeof taken !== 'number') return taken;
    if (last) return undefined;
    if (taken === 0 && held >= LINE_LIMIT) {
      return refuse('line-too-long', { file: path, line: parser.line, expected: LINE_LIMIT });
    }
    buffer.copyWithin(0, taken, held);
    held -= taken;
    onBytes?.(done, total);
  }
}

/** Drops a UTF-8 byte order mark from the start of `buffer`; says how many bytes stay. */
function withoutMark(buffer: Buffer, length: number): number {
  if (length < 3 || buffer[0] !== 0xef || buffer[1] !== 0xbb || buffer[2] !== 0xbf) return length;
  buffer.copyWithin(0, 3, length);
  return length - 3;
}
