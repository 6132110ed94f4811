/** Values that JSON can say. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * One spelling of a value: members sorted by UTF-16 code units, no white space, numbers as ECMAScript prints them
 * (RFC 8785, JSON Canonicalization Scheme). Throws a TypeError on what JSON cannot say: NaN, infinities, functions,
 * unpaired surrogates. A member whose value is undefined is left out.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      if (!value.isWellFormed()) throw new TypeError('A text with an unpaired surrogate has no canonical spelling.');
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`JSON cannot say ${value}.`);
      return JSON.stringify(value);
    case 'boolean':
      return String(value);
    case 'object':
      if (value === null) return 'null';
      if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
      return canonicalObject(value);
    default:
      throw new TypeError(`JSON cannot say a ${typeof value}.`);
  }
}

function canonicalObject(value: object): string {
  const members: string[] = [];
  for (const [key, member] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    if (member !== undefined) members.push(`${canonicalJson(key)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}
