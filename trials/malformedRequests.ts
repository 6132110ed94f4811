/**
 * Requests that nobody should send: made from what each command says it takes, with something wrong in each, and to every
 * address of the site. The same seed makes the same requests.
 */
import { z } from 'zod';
import { allCommands } from '../src/app/engine.ts';
import type { Random } from '../src/base/random.ts';

export interface Malformed {
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** The parts of a JSON schema that are made use of. */
interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** After a close that nobody meant, there would be little left to try. */
const tried = allCommands.filter(({ type }) => type !== 'process.close');
const schemas = tried.map(({ type, input }) => ({
  type,
  schema: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema,
}));

const pick = <T>(chance: Random, values: readonly T[]): T => values[chance.below(values.length)];

/** What stands where something else should. */
const strange: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, -0, 2 ** 53, '', ' ', '0', 'null', [], {}, [[]], [null]],
  ...['\u0000', '\ud800', '\u202e', '\ufeff', '𐀀'.repeat(300), 'a'.repeat(70_000), '%00', '../../etc/passwd'],
  ...["'; DROP TABLE journal; --", '<script>alert(1)</script>', '#{7*7}', '{{7*7}}', '=1+1', '\r\nSet-Cookie: a=b'],
  ...[{ __proto__: null, toString: 1 }, { length: 1e9 }, Array.from({ length: 2000 }, () => 0)],
  ...['stm_00000000000000000000000000', 'ptp_zzzzzzzzzzzzzzzzzzzzzzzzzz', 'acc_', '🏴‍☠️', 'é'.normalize('NFD')],
];

/** Something that fits a schema, as far as the schema says. */
function fitting({ type, const: only, enum: some, anyOf, oneOf, properties, items }: Schema, chance: Random): unknown {
  if (only !== undefined) return only;
  if (some) return pick(chance, some);
  const kinds = anyOf ?? oneOf;
  if (kinds) return fitting(pick(chance, kinds), chance);
  switch (type) {
    case 'object':
      return Object.fromEntries(Object.entries(properties ?? {}).map(([name, each]) => [name, fitting(each, chance)]));
    case 'array':
      return Array.from({ length: chance.below(3) }, () => fitting(items ?? {}, chance));
    case 'number':
    case 'integer':
      return chance.below(100);
    case 'boolean':
      return chance.below(2) === 1;
    default:
      return pick(chance, ['word', 'two words', 'stm_00000000000000000000000000', 'AAAA']);
  }
}

/** The same with something wrong somewhere in it. */
function spoiled(value: unknown, chance: Random): unknown {
  if (typeof value !== 'object' || value === null || chance.below(4) === 0) return pick(chance, strange);
  if (Array.isArray(value)) {
    const at = chance.below(value.length + 1);
    return [...value.slice(0, at), spoiled(value[at], chance), ...value.slice(at + 1)];
  }
  const names = Object.keys(value);
  const name = names.length === 0 || chance.below(5) === 0 ? pick(chance, oddNames) : pick(chance, names);
  const entries = new Map<string, unknown>(Object.entries(value));
  if (chance.below(4) === 0) entries.delete(name);
  else entries.set(name, spoiled(entries.get(name), chance));
  return Object.fromEntries(entries);
}

const oddNames = ['__proto__', 'constructor', 'toString', '', ' ', 'a.b', 'unknown', '0', '\u0000'];

/** As text: `__proto__` is a name like any other there, which it is not in an object literal. */
function bodyOf(value: unknown, chance: Random): string {
  const text = JSON.stringify(value) ?? '';
  switch (chance.below(12)) {
    case 0:
      return text.slice(0, chance.below(text.length + 1));
    case 1:
      return `${'['.repeat(5000)}${text}`;
    case 2:
      return text.replace('{', '{"__proto__":{"polluted":true},');
    case 3:
      return `\ufeff${text}`;
    default:
      return text;
  }
}

/** Half of what is meant as an id is one that is there: so that a command gets beyond looking for it. */
function named(value: unknown, chance: Random, ids: readonly string[]): unknown {
  if (typeof value === 'string') return value.startsWith('stm_') && chance.below(2) === 0 ? pick(chance, ids) : value;
  if (Array.isArray(value)) return value.map((each) => named(each, chance, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, named(each, chance, ids)]));
}

function formOf(value: unknown, chance: Random, key: string): string {
  const fields = new URLSearchParams();
  const names = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  for (const [name, each] of names) fields.append(name, typeof each === 'string' ? each : JSON.stringify(each));
  fields.append('_key', key);
  fields.append(
    '_page',
    pick(chance, ['/p/routing-security', '//evil', '/p/%zz', '/convene', '/p/routing-security/take-part']),
  );
  if (chance.below(3) === 0)
    fields.append(pick(chance, ['seats.0.name', 'a.b.c.d.e.f.g.h', '__proto__.x', 'seats.__proto__.y']), 'x');
  return fields.toString();
}

const FORM = 'application/x-www-form-urlencoded';
const usualTypes = ['application/json', 'application/json', FORM];
const types = [
  'application/json; charset=utf-16',
  'text/plain',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  '',
];
const keys = ['malformed-key', 'short', 'x'.repeat(5000), 'with space key', 'ключ-ключ', ''];
const noCookies = ['plenary-session=', `plenary-session=${'x'.repeat(4000)}`, '=;;;=', ''];

export interface Aims {
  /** Addresses of pages with real names in them, and those that take a POST of their own. */
  readonly paths: readonly string[];
  readonly posts: readonly string[];
  readonly slug: string;
  /** Sessions of several people. */
  readonly cookies: readonly string[];
  /** What is there to be named: ids of statements, people, invitations. */
  readonly ids: readonly string[];
}

/** One request. Most are sent by somebody who is signed in, with a key of their own, so that they get as far as their command. */
export function malformed(chance: Random, { paths, posts, slug, cookies, ids }: Aims, ownKey: string): Malformed {
  const cookie = pick(chance, chance.below(10) === 0 ? noCookies : cookies);
  const headers: Record<string, string> = cookie === '' ? {} : { Cookie: cookie };
  if (chance.below(3) === 0) {
    const path = pick(chance, paths);
    const query = pick(chance, [
      '',
      '?done=x',
      '?lang=%00',
      '?token=<script>',
      `?text=${'%F0%9F%8F%B4'.repeat(300)}`,
      '?template=__proto__',
      '?a[b]=c&a=d',
      '?%',
    ]);
    const tail = pick(chance, ['', '', '/', '.json', '/..', '//', '/%2e%2e', '/%00', '/stm_x', '%zz']);
    headers['Accept-Language'] = pick(chance, ['', 'ar', '*;q=0', 'x'.repeat(3000), 'en;q=a,,;;']);
    return {
      path: path + tail + query,
      method: pick(chance, ['GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE']),
      headers,
      body: undefined,
    };
  }
  const { type, schema } = pick(chance, schemas);
  const whole = named(fitting(schema, chance), chance, ids);
  // What looks right now and then may even be done: then it must be done once, and be told.
  const value = chance.below(5) === 0 ? whole : spoiled(whole, chance);
  const contentType = pick(chance, chance.below(4) === 0 ? types : usualTypes);
  if (contentType !== '') headers['Content-Type'] = contentType;
  const key = chance.below(4) === 0 ? pick(chance, keys) : ownKey;
  // What is no header at all is not even sent.
  if (/^[\x20-\x7e]*$/.test(key)) headers['Idempotency-Key'] = key;
  const isForm = contentType === FORM;
  const at = chance.below(8) === 0 ? pick(chance, ['no-such-process', '%00', '..', '%2e%2e', 'x'.repeat(3000)]) : slug;
  return {
    path: chance.below(5) === 0 ? pick(chance, posts) : `/p/${at}/${type}`,
    method: 'POST',
    headers,
    body: isForm ? formOf(value, chance, key) : bodyOf(value, chance),
  };
}
