/**
 * Whether a request under a key that was used already is that request again, or another one. The journal tells: which command
 * led to its rows stands with their key, and what it said is held against what they say. No copy of any input is kept.
 */
import { keySent } from './answers.ts';
import { commandNamed, type Request } from './engine.ts';
import type { JournalRow } from './ports.ts';

/** A row of the first request, with its secret where that was not erased. */
export interface Led {
  readonly row: JournalRow;
  readonly secret: string | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** Rows that are held against an input: those of a large import are not all read again. */
const MOST_ROWS = 100;

export function isRepeated({ command, input }: Request, led: readonly Led[]): boolean {
  const definition = commandNamed(command);
  if (!definition || !isOf(command, led[0].row)) return false;
  const parsed = definition.input.safeParse(input);
  // The input of every command is an object.
  return parsed.success && saysAll(parsed.data as Fields, led.slice(0, MOST_ROWS).map(said));
}

/** Of rows of before the command was kept, only a name that is both an event's and a command's tells. */
function isOf(command: string, { key = '', type }: JournalRow): boolean {
  const kept = key.slice(keySent(key).length + 1);
  if (kept !== '') return kept === command;
  return type === command || commandNamed(type) === undefined;
}

const said = ({ row, secret }: Led): Fields => ({
  ...JSON.parse(row.data),
  ...(secret === undefined ? undefined : JSON.parse(secret)),
});

/** Every field that rows have, too, says what one of them says; and every row says what one entry of a list says. */
function saysAll(input: Fields, rows: readonly Fields[]): boolean {
  return Object.entries(input).every(([name, value]) => {
    const entries = Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null) : [];
    if (entries.length > 0) return rows.every((row) => entries.some((entry) => agrees(entry, row)));
    if (isTexts(value)) return saysTexts(name, value, rows);
    const held = rows.map((row) => row[name]).filter((kept) => isHeld(value, kept));
    return held.length === 0 || held.includes(value) || (held.length > 1 && isSpreadOver(value, held));
  });
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');

/** A list of texts stands in a row as a list, or one by one under its name in the singular: `texts` and `text`. */
function saysTexts(name: string, texts: readonly string[], rows: readonly Fields[]): boolean {
  const lists = rows.map((row) => row[name]).filter(isTexts);
  if (lists.length > 0)
    return lists.some((list) => list.length === texts.length && list.every((text, i) => text === texts[i]));
  const single = name.replace(/s$/, '');
  const said = rows.map((row) => row[single]).filter((each) => typeof each === 'string');
  return (
    said.length === 0 ||
    (said.length === Math.min(texts.length, MOST_ROWS) && said.every((each, i) => each === texts[i]))
  );
}

const agrees = (entry: Fields, row: Fields): boolean =>
  Object.entries(entry).every(([name, value]) => !isHeld(value, row[name]) || row[name] === value);

/** A text that became several rows, as one does that is opened as clauses. */
const isSpreadOver = (value: unknown, held: readonly unknown[]): boolean =>
  typeof value === 'string' && held.some((kept) => typeof kept === 'string' && value.includes(kept));

/** Numbers are left out: what is kept of one may be rounded. So are fields left empty: what they stand for, the command finds. */
const isHeld = (value: unknown, kept: unknown): boolean =>
  value !== '' && typeof value === typeof kept && (typeof value === 'string' || typeof value === 'boolean');
