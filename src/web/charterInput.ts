/**
 * From the fields of the charter form to a charter: rows that were left wholly empty are none, rows are put in the order that was
 * asked for, and what people need not think about gets a name (ids, letters, the address). What is wrong with the charter
 * finds its way back to the field it was typed into.
 */
import type { z } from 'zod';
import type { Problem, Refusal } from '../base/result.ts';
import type { CharterData } from '../domain/charter.ts';
import { type Fields, formInput } from './formInput.ts';

export interface SentCharter {
  readonly input: Readonly<Record<string, unknown>>;
  /** What is wrong with rows as they were typed, at their fields: a charter could not say it any more. */
  readonly problems: readonly Problem[];
  /** Name of the field in which a place of the input was typed. */
  fieldOf(place: string): string;
}

type Row = { readonly at: number; readonly fields: Record<string, string>; readonly order: string };

const WHOLE = /^\d+$/;

const lists = ['seats', 'stages', 'regions'] as const;
type List = (typeof lists)[number];
const texts = ['question', 'outcome', 'convener', 'inScope', 'outOfScope', 'authority', 'guidelines', 'procedure'];

/** `prefix` stands before the names of all fields; `before` is the charter that the form was filled with. */
export function sentCharter(
  schema: z.ZodType,
  values: Fields,
  prefix: '' | 'change.',
  before?: CharterData,
): SentCharter {
  const of = (list: List) => rowsOf(values, prefix + list, list);
  const rows = { seats: of('seats'), stages: of('stages'), regions: of('regions') };
  name(rows);
  const isRow = (field: string) => lists.some((list) => field.startsWith(`${prefix}${list}.`));
  const plain = Object.entries(values).filter(([field]) => !isRow(field) && field !== 'more');
  const fields: Record<string, string | readonly string[]> = Object.fromEntries(plain);
  for (const list of lists) {
    for (const [i, row] of rows[list].entries()) {
      for (const [field, value] of Object.entries(row.fields)) fields[`${prefix}${list}.${i}.${field}`] = value;
    }
  }
  if (prefix === '' && !values.slug) fields.slug = keyOf(String(values.title ?? ''), 60);
  const input = formInput(schema, fields);
  blanks(charterIn(input, prefix), values, prefix);
  if (before) exactly(charterIn(input, prefix), before);
  return { input, problems: problemsIn(rows, prefix), fieldOf: (place) => fieldOf(place, rows, prefix) };
}

function charterIn(input: Record<string, unknown>, prefix: string): Record<string, unknown> {
  if (prefix === '') return input;
  if (typeof input.change !== 'object' || input.change === null) input.change = {};
  // Made on the line above where it was not there.
  return input.change as Record<string, unknown>;
}

/** Rows of a list in which something was typed, in the order that was asked for. */
function rowsOf(values: Fields, start: string, list: List): Row[] {
  const rows = new Map<number, Record<string, string>>();
  for (const [field, value] of Object.entries(values)) {
    const [, at, own] = field.startsWith(`${start}.`) ? (/\.(\d{1,3})\.(\w{1,20})$/.exec(field) ?? []) : [];
    if (at === undefined || own === undefined) continue;
    const row = rows.get(Number(at)) ?? {};
    row[own] = String(value).trim();
    rows.set(Number(at), row);
  }
  const filled = [...rows].filter(([, row]) => Object.entries(row).some(([field, value]) => isTyped(field) && value));
  const order = ([at, { order = '' }]: [number, Record<string, string>]) =>
    list === 'seats' && WHOLE.test(order) ? Number(order) : at + 1;
  filled.sort((a, b) => order(a) - order(b) || a[0] - b[0]);
  return filled.map(([at, { order = '', ...fields }]) => ({ at, fields, order }));
}

/** Of a row, what people write: its id comes with the form, and every row has a place. */
export const isTyped = (field: string): boolean => field !== 'id' && field !== 'order';

/** One more than the last row in which something stands. */
export function lastFilled(typed: Readonly<Record<string, unknown>>, list: string): number {
  const rows = Object.entries(typed).map(([name, value]) => {
    const [, at, field] = name.startsWith(`${list}.`) ? (/(\d{1,3})\.(\w+)$/.exec(name) ?? []) : [];
    return at !== undefined && field !== undefined && isTyped(field) && value !== '' ? Number(at) + 1 : 0;
  });
  return Math.min(Math.max(0, ...rows), 60);
}

function problemsIn(rows: Record<List, readonly Row[]>, prefix: string): Problem[] {
  const at = (list: List, { at: row }: Row, field: string, code: string): Problem => {
    return { place: `${prefix}${list}.${row}.${field}`, code, params: {} };
  };
  const nameless = lists.flatMap((list) =>
    rows[list].filter(({ fields }) => !fields.name).map((row) => at(list, row, 'name', 'name-missing')),
  );
  const misplaced = rows.seats.filter(({ order }) => order !== '' && !WHOLE.test(order));
  return [...nameless, ...misplaced.map((row) => at('seats', row, 'order', 'order-number'))];
}

/** Ids and letters for what has none yet. */
function name(rows: Record<List, Row[]>): void {
  for (const list of lists) {
    const taken = new Set(rows[list].map(({ fields }) => fields.id).filter(Boolean));
    for (const { fields } of rows[list]) {
      if (fields.id) continue;
      const wanted = keyOf(fields.name ?? '', 36) || list.slice(0, -1);
      fields.id = free(wanted, taken);
      taken.add(fields.id);
    }
  }
  const letters = new Set(rows.seats.map(({ fields }) => fields.letter).filter(Boolean));
  for (const { fields } of rows.seats) {
    if (fields.letter) continue;
    fields.letter = letterFor(fields.name ?? '', letters);
    letters.add(fields.letter);
  }
}

function free(wanted: string, taken: ReadonlySet<string | undefined>): string {
  for (let i = 1; ; i++) {
    const id = i === 1 ? wanted : `${wanted}-${i}`;
    if (!taken.has(id)) return id;
  }
}

/** A letter of the name that no other group has, or any that is left. */
function letterFor(name: string, taken: ReadonlySet<string | undefined>): string {
  const own = [...name.normalize('NFC').toUpperCase()].filter((letter) => /\p{L}/u.test(letter) && letter.length <= 2);
  const all = [...own, ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return all.find((letter) => !taken.has(letter)) ?? '?';
}

/** What a name becomes in an address. */
export function keyOf(text: string, longest: number): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}

/** What was there to be filled in and was left empty is meant to be empty. */
function blanks(charter: Record<string, unknown>, values: Fields, prefix: string): void {
  for (const field of texts) if (values[prefix + field] === '') charter[field] = '';
  if (values[`${prefix}expertise`] === '') charter.expertise = [];
  for (const list of lists) {
    const isThere = Object.keys(values).some((field) => field.startsWith(`${prefix}${list}.`));
    if (isThere) charter[list] ??= [];
  }
}

const MINUTE = 60_000;

/** A field of a form knows minutes. A deadline that was not touched stays as it was, to the millisecond. */
function exactly(charter: Record<string, unknown>, before: CharterData): void {
  if (!Array.isArray(charter.stages)) return;
  const stages = charter.stages.map((stage) => {
    const known = before.stages.find(({ id }) => id === stage.id)?.closesAt;
    const same = known !== undefined && stage.closesAt === Math.floor(known / MINUTE) * MINUTE;
    return same ? { ...stage, closesAt: known } : stage;
  });
  Object.defineProperty(charter, 'stages', { value: stages, enumerable: true });
}

function fieldOf(place: string, rows: Record<List, readonly Row[]>, prefix: string): string {
  const [, list, i, rest] = /^(?:change\.)?(seats|stages|regions)\.(\d+)(.*)$/.exec(place) ?? [];
  const at = lists.find((each) => each === list);
  if (at === undefined) return place;
  return `${prefix}${at}.${rows[at][Number(i)]?.at ?? i}${rest}`;
}

/** A refusal of a charter with every problem at the field it was typed into. */
export function atFields(refusal: Refusal, { input, fieldOf }: SentCharter, prefix: '' | 'change.'): Refusal {
  const found = refusal.problems ?? [problemOf(refusal, prefix === '' ? input : Object(input.change), prefix)];
  const problems = found
    .filter((problem) => problem !== undefined)
    // It is made of the title, which is told already.
    .filter(({ place, code }) => place !== 'slug' || code !== 'missing' || input.title !== undefined)
    .map((problem) => ({ ...problem, code: inWords(problem), place: fieldOf(problem.place) }));
  return problems.length > 0 ? { ...refusal, problems } : refusal;
}

/** Where more can be said than that something does not fit, or that nothing is there: no address is made of other letters. */
const inWords = ({ place, code }: Problem): string =>
  place === 'slug' && (code === 'wrong-form' || code === 'missing') ? 'slug-form' : code;

const listOf = (what: unknown): List => lists.find((list) => list === `${what}s`) ?? 'seats';

/** Where a rule of the charter as a whole was broken. */
function problemOf(
  { refused, params }: Refusal,
  charter: Record<string, unknown>,
  prefix: string,
): Problem | undefined {
  const at = (field: string): Problem => ({ place: prefix + field, code: refused, params });
  const within = (list: List, own: string, of: string, id: unknown): Problem | undefined => {
    const rows: Record<string, unknown>[] = Array.isArray(charter[list]) ? charter[list] : [];
    const last = rows.findLastIndex((row) => row[own] === id);
    return last === -1 ? undefined : at(`${list}.${last}.${of}`);
  };
  switch (refused) {
    case 'slug-taken':
      return at('slug');
    case 'live-needs-linked':
      return at('figures');
    case 'less-protected':
      return at(String(params.field));
    case 'deadline-order':
    case 'stage-fixed':
      return within('stages', 'id', 'closesAt', params.stage);
    case 'seat-moved':
      return within('seats', 'id', 'name', params.seat);
    case 'same-name':
      return within(listOf(params.what), 'name', 'name', params.name);
    case 'named-twice':
      if (params.what === 'letter') return within('seats', 'letter', 'letter', params.id);
      return within(listOf(params.what), 'id', 'name', params.id);
    default:
      return undefined;
  }
}
