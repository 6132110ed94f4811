/**
 * From the fields of a form to the input of a command. A form knows only text; what each field is meant as stands in the
 * command's own schema, so that forms and JSON go through the same parsing. `seats.0.name` names a place within.
 *
 * A field that was left empty is one that was not sent. What cannot be read as what it should be stays text, and the
 * schema says what is wrong with it.
 */
import type { z } from 'zod';
import { fieldKinds } from '../domain/fields.ts';

export type Fields = Readonly<Record<string, string | readonly string[]>>;

interface Tree {
  [name: string]: Tree | string | readonly string[];
}

/** The parts of a zod schema that matter here, whatever wraps them. */
interface Shape {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly values?: readonly unknown[];
}

// zod's own description of a schema; which of its members are there depends on its type.
const descriptionOf = (schema: z.ZodType): Shape => schema._zod.def as unknown as Shape;

const UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;
const NUMBER = /^-?\d{1,15}(\.\d{1,10})?$/;
/** Between labels that stand beside each other, in any script. */
const BETWEEN = /[\s,;،؛、，；]+/;
const DEEPEST = 5;

export function formInput(schema: z.ZodType, fields: Fields): Record<string, unknown> {
  const input = meant(schema, treeOf(fields));
  return typeof input === 'object' && input !== null ? { ...input } : {};
}

function treeOf(fields: Fields): Tree {
  const tree: Tree = Object.create(null);
  for (const [name, value] of Object.entries(fields)) {
    const steps = name.split('.');
    const last = steps.pop();
    if (last === undefined || steps.length > DEEPEST) continue;
    let at: Tree = tree;
    for (const step of steps) at = under(at, step);
    if (!isTree(at[last])) at[last] = value;
  }
  return tree;
}

function under(tree: Tree, step: string): Tree {
  const known = tree[step];
  if (isTree(known)) return known;
  const made: Tree = Object.create(null);
  tree[step] = made;
  return made;
}

const isTree = (value: Tree[string] | undefined): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function meant(schema: z.ZodType, value: Tree[string]): unknown {
  const def = shapeOf(schema);
  switch (def.type) {
    case 'object':
      return isTree(value) ? objectOf(def.shape ?? {}, value) : value;
    case 'array':
      return listOf(def.element, value);
    case 'union':
      return isTree(value) ? unionOf(def.options ?? [], value) : single(value);
    case 'number':
      return numberIn(single(value));
    case 'boolean':
      return booleanIn(single(value));
    default:
      return single(value);
  }
}

/** Under what only says "may be missing" or "is checked further". */
function shapeOf(schema: z.ZodType): Shape {
  let def = descriptionOf(schema);
  for (let inner = def.innerType ?? def.in; inner !== undefined; inner = def.innerType ?? def.in) {
    def = descriptionOf(inner);
  }
  return def;
}

/** What has to be there and was left empty stays, so that each field that is missing is named. */
function objectOf(shape: Readonly<Record<string, z.ZodType>>, tree: Tree): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(tree)) {
    if (value === '') continue;
    const schema = Object.hasOwn(shape, name) ? shape[name] : undefined;
    const of = schema ? meant(schema, value) : value;
    const isAsked = schema !== undefined && descriptionOf(schema).type === 'object';
    if (isAsked || !isEmpty(of)) Object.defineProperty(made, name, { value: of, enumerable: true, configurable: true });
  }
  return made;
}

/** A row of a table that was left empty is no entry of the list. */
const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isEmpty);

/** Named by places, by several fields of one name, or by the lines of one. */
function listOf(element: z.ZodType | undefined, value: Tree[string]): unknown[] {
  if (isTree(value)) {
    const places = Object.keys(value).sort((a, b) => Number(a) - Number(b));
    const made = places.map((place) => (element ? meant(element, value[place]) : value[place]));
    return made.filter((each) => each !== '' && !isEmpty(each));
  }
  const several = element && fieldKinds.get(element)?.several;
  const texts = typeof value === 'string' ? value.split(several ? BETWEEN : /\r?\n/) : value;
  const made = texts.map((text) => text.trim()).filter((text) => text !== '');
  return element ? made.map((text) => meant(element, text)) : made;
}

/** Which of several shapes is meant is told by their fields with one value each; where none fits, the first. */
function unionOf(options: readonly z.ZodType[], tree: Tree): unknown {
  const fits = options.find((option) =>
    Object.entries(shapeOf(option).shape ?? {}).every(([name, schema]) => {
      const { type, values } = descriptionOf(schema);
      return type !== 'literal' || values?.includes(tree[name]);
    }),
  );
  const chosen = fits ?? options[0];
  return chosen ? meant(chosen, tree) : { ...tree };
}

const single = (value: Tree[string]): unknown => (Array.isArray(value) ? value[value.length - 1] : value);

/** A time as a form's own field gives it is meant in UTC, as the page says beside it. */
function numberIn(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  if (NUMBER.test(text.trim())) return Number(text);
  if (!UTC.test(text)) return text;
  const time = Date.parse(`${text}Z`);
  return Number.isNaN(time) ? text : time;
}

function booleanIn(text: unknown): unknown {
  if (text === 'true' || text === 'on') return true;
  return text === 'false' ? false : text;
}
