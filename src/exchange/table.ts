/** What the numeric tables of an export have in common: a header that says where things stand, and rows of fields. */
import { parse } from 'csv-parse/sync';
import { type Refusal, refuse } from '../base/result.ts';

/** Ids are kept in 32 bits. */
export const LARGEST_ID = 0xffffffff;

/** The fields of one line, by the library that knows quoting. Undefined where its quotes do not pair. */
export function fieldsOf(line: string): string[] | undefined {
  try {
    const records = parse(line, { relax_column_count: true, max_record_size: 0, record_delimiter: ['\r\n', '\n'] });
    return records[0] ?? [];
  } catch {
    return undefined;
  }
}

/** What came, short enough for a sentence and with nothing in it that could steer a terminal. */
export function shown(text: string): string {
  const visible = [...text.slice(0, 200)]
    .map((letter) => (/[\p{C}\p{Z}]/u.test(letter) ? ' ' : letter))
    .join('')
    .trim();
  return visible.length > 60 ? `${visible.slice(0, 60)}…` : visible;
}

/** Refuses a header that lacks one of `wanted`, or says one of them twice. */
export function checkHeader(file: string, header: readonly string[], wanted: readonly string[]): Refusal | undefined {
  const missing = wanted.filter((name) => !header.includes(name));
  const params = { file, line: 1, expected: wanted.join(', '), got: shown(header.join(',')) };
  if (missing.length === wanted.length) return refuse('header-unknown', params);
  if (missing.length > 0) return refuse('column-missing', { ...params, column: missing.join(', ') });
  const twice = wanted.find((name) => header.indexOf(name) !== header.lastIndexOf(name));
  return twice === undefined ? undefined : refuse('column-twice', { ...params, column: twice });
}

/** Whether `text` is an id: digits only, no more than 32 bits of it. */
export const isId = (text: string): boolean => /^\d{1,10}$/.test(text) && Number(text) <= LARGEST_ID;

export const isVote = (text: string): boolean => text === '1' || text === '0' || text === '-1';
