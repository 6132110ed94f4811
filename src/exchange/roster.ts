/**
 * A list of people to invite, as it comes out of a spreadsheet: one person a line, fields between commas, semicolons or
 * tabs, with a first line of headings or without. Every line that does not fit is told; then nobody is invited.
 */
import { parse } from 'csv-parse/sync';
import type { Problem } from '../base/result.ts';

export interface RosterPerson {
  readonly name?: string;
  readonly mail?: string;
  readonly seat?: string;
  readonly organisation?: string;
  readonly region?: string;
  readonly language?: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the charter says of groups and regions. Without regions any name of one will do. */
export interface RosterOf {
  readonly seats: readonly (Named & { readonly letter: string })[];
  readonly regions: readonly Named[];
}

export type Roster = { readonly people: readonly RosterPerson[] } | { readonly problems: readonly Problem[] };

export const MOST_LINES = 500;
const LONGEST_FIELD = 120;

const columns = ['name', 'mail', 'seat', 'organisation', 'region', 'language'] as const;
type Column = (typeof columns)[number];

/** What stands in each column; undefined under no heading. */
type Order = readonly (Column | undefined)[];

/** Headings as people write them; the order above holds where there are none. */
const headings: Readonly<Record<string, Column>> = {
  name: 'name',
  'full name': 'name',
  mail: 'mail',
  email: 'mail',
  'e-mail': 'mail',
  'email address': 'mail',
  'e-mail address': 'mail',
  group: 'seat',
  'stakeholder group': 'seat',
  seat: 'seat',
  organisation: 'organisation',
  organization: 'organisation',
  affiliation: 'organisation',
  region: 'region',
  language: 'language',
};

const MAIL = /^[^\s@,;<>()"]+@[^\s@,;<>()"]+\.[^\s@,;<>()"]+$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

export function readRoster(text: string, of: RosterOf): Roster {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const filled = lines.flatMap((line, i) => (line.trim() === '' ? [] : [{ line, number: i + 1 }]));
  if (filled.length === 0) return { problems: [problem('roster-empty', {})] };
  const delimiter = delimiterOf(filled[0].line);
  const problems: Problem[] = [];
  const rows = filled.map(({ line, number }) => ({ number, fields: fieldsOf(line, delimiter) }));
  const order = headingsOf(rows[0].fields);
  if (order && 'problems' in order) return order;
  if (order) rows.shift();
  if (rows.length > MOST_LINES) return { problems: [problem('roster-long', { most: MOST_LINES })] };
  const reading = new Reading(of, order ?? columns, problems);
  const people = rows.map(({ number, fields }) => reading.person(fields, number));
  if (people.length === 0) problems.push(problem('roster-empty', {}));
  return problems.length > 0 ? { problems } : { people };
}

const problem = (code: string, params: Problem['params']): Problem => ({ place: 'roster', code, params });

/** Spreadsheets write what their country has. */
function delimiterOf(line: string): string {
  const count = (mark: string) => line.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** Undefined where the quotes of the line do not pair. */
function fieldsOf(line: string, delimiter: string): string[] | undefined {
  try {
    const [record = []] = parse(line, { delimiter, trim: true, relax_column_count: true });
    return record;
  } catch {
    return undefined;
  }
}

/** The columns that a first line of headings names; undefined where the first line is a person already. */
function headingsOf(fields: readonly string[] | undefined): Order | { problems: Problem[] } | undefined {
  if (!fields) return undefined;
  const known = fields.map((field) => headings[folded(field)]);
  if (!known.some(Boolean) || fields.some((field) => field.includes('@'))) return undefined;
  const strange = fields.filter((field, i) => field !== '' && known[i] === undefined);
  const twice = known.find((column, i) => column !== undefined && known.indexOf(column) !== i);
  const problems = [
    ...strange.map((got) => problem('roster-heading', { got: got.slice(0, 40) })),
    ...(twice ? [problem('roster-heading-twice', { got: twice })] : []),
  ];
  if (problems.length > 0) return { problems };
  return known;
}

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** Reads one line after the other and keeps what is wrong with them. */
class Reading {
  readonly #of: RosterOf;
  readonly #order: Order;
  readonly #problems: Problem[];
  readonly #mails = new Map<string, number>();

  constructor(of: RosterOf, order: Order, problems: Problem[]) {
    this.#of = of;
    this.#order = order;
    this.#problems = problems;
  }

  person(fields: readonly string[] | undefined, line: number): RosterPerson {
    if (!fields) return this.#wrong('roster-quotes', line) ?? {};
    if (fields.some((field, i) => field !== '' && this.#order[i] === undefined)) this.#wrong('roster-fields', line);
    const of = (column: Column): string | undefined => fields[this.#order.indexOf(column)] || undefined;
    const long = fields.find((field) => field.length > LONGEST_FIELD);
    if (long) this.#wrong('roster-field-long', line, long.slice(0, 20));
    if (!of('name') && !of('mail')) this.#wrong('roster-nobody', line);
    return {
      name: of('name'),
      mail: this.#mail(of('mail'), line),
      seat: this.#oneOf(this.#of.seats, of('seat'), 'roster-group', line),
      organisation: of('organisation'),
      region: this.#of.regions.length > 0 ? this.#region(of('region'), line) : of('region'),
      language: this.#language(of('language'), line),
    };
  }

  #wrong(code: string, line: number, got = ''): undefined {
    this.#problems.push(problem(code, { line, got }));
  }

  #mail(mail: string | undefined, line: number): string | undefined {
    if (mail === undefined) return undefined;
    if (!MAIL.test(mail)) return this.#wrong('roster-mail', line, mail);
    const first = this.#mails.get(folded(mail));
    if (first !== undefined) return this.#wrong('roster-mail-twice', line, mail);
    this.#mails.set(folded(mail), line);
    return mail;
  }

  #region(region: string | undefined, line: number): string | undefined {
    return this.#oneOf(this.#of.regions, region, 'roster-region', line);
  }

  #language(language: string | undefined, line: number): string | undefined {
    if (language === undefined || LANGUAGE.test(language)) return language;
    return this.#wrong('roster-language', line, language);
  }

  /** The id of what a field names by its id, its letter or its name. */
  #oneOf(
    known: readonly (Named & { readonly letter?: string })[],
    got: string | undefined,
    code: string,
    line: number,
  ): string | undefined {
    if (got === undefined) return undefined;
    const wanted = folded(got);
    const found = known.find(({ id, name, letter }) => [id, folded(name), letter && folded(letter)].includes(wanted));
    return found ? found.id : this.#wrong(code, line, got);
  }
}
