/** Where a command takes text: read off its schema, so that no field can be forgotten. */
import type { z } from 'zod';
import { type FieldKind, fieldKinds } from '../src/domain/fields.ts';

export interface TextField {
  /** `seats.*.name`: with a star for each list on the way. */
  readonly place: string;
  /** Undefined for a text of no form at all. */
  readonly kind: FieldKind | undefined;
  readonly longest: number;
  /** Says whether a text fits. */
  readonly field: z.ZodString;
}

/** The parts of a zod schema that matter here. */
interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly items?: readonly z.ZodType[];
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
}

/** What holds no text: a new kind of schema has to be thought about. */
const BARE: ReadonlySet<string> = new Set(['number', 'boolean', 'enum', 'literal', 'custom']);

export function textFields(schema: z.ZodType, place: readonly string[] = []): TextField[] {
  // zod's own description of a schema; which of its members are there depends on its type.
  const {
    type,
    shape,
    element,
    innerType,
    in: from,
    options,
    items,
    keyType,
    valueType,
  } = schema._zod.def as unknown as Def;
  if (type === 'string') {
    // What says of itself that it is a string is one.
    const field = schema as z.ZodString;
    return [{ place: place.join('.'), kind: fieldKinds.get(field)?.kind, longest: field.maxLength ?? Infinity, field }];
  }
  if (shape) return Object.entries(shape).flatMap(([name, each]) => textFields(each, [...place, name]));
  if (keyType && valueType)
    return [...textFields(keyType, [...place, 'names']), ...textFields(valueType, [...place, '*'])];
  if (element) return textFields(element, [...place, '*']);
  if (items) return unique(items.flatMap((each) => textFields(each, [...place, '*'])));
  if (options) return unique(options.flatMap((each) => textFields(each, place)));
  const inner = innerType ?? from;
  if (inner) return textFields(inner, place);
  if (BARE.has(type)) return [];
  throw new Error(`Nobody has thought of texts within “${type}” (${place.join('.')}).`);
}

const unique = (fields: readonly TextField[]): TextField[] => [
  ...new Map(fields.map((field) => [field.place, field])).values(),
];
