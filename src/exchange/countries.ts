/**
 * Which country people mean who write it as they like. A name is only given where they name one country themselves; what is
 * left is told with its reason, and nothing is guessed.
 */
import type { unRegionalGroups } from '../domain/taxonomies.ts';
import { countryRows, regionRows } from './countryRows.ts';

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** In English. */
  readonly name: string;
  /** Id of the regional group at the United Nations. */
  readonly group: string;
}

/**
 * `name`: all of it is a name, a known spelling or a code. `letters-lost`: of a name whose accented letters were lost on the
 * way. `with-region`: a name beside a region that the country lies in. `with-place`: a name and one more word, which names
 * neither another country nor a region elsewhere.
 */
export type Naming = 'name' | 'letters-lost' | 'with-region' | 'with-place';
/** `region`: no country, but regions. `several`: more than one country. `unclear`: neither. */
export type Unnamed = 'region' | 'several' | 'unclear';

export type Placed = (Country & { readonly by: Naming }) | { readonly unnamed: Unnamed };

interface Row extends Country {
  readonly continents: string;
}

const groups: Readonly<Record<string, string>> = {
  A: 'african-states',
  P: 'asia-pacific-states',
  E: 'eastern-european-states',
  L: 'latin-american-and-caribbean-states',
  W: 'western-european-and-other-states',
  '-': 'international-or-none',
} satisfies Record<string, (typeof unRegionalGroups)[number]['id']>;

const byName = new Map<string, Row>();
const byCode = new Map<string, Row>();
const byWhatIsLeft = new Map<string, Row>();
/** Shorter than that, too many words would be a name without its accented letters. */
const LEAST_LEFT = 4;

for (const line of countryRows.trim().split('\n')) {
  const [, code, code3, continents, group, rest] = /^(..) (...) (\S+) (.) (.+)$/.exec(line)!; // all of them are written so
  const [name, ...others] = rest.split('; ');
  const row = { code, name, group: groups[group], continents };
  byCode.set(code, row).set(code3, row);
  for (const each of [name, ...others]) {
    byName.set(folded(each), row);
    const left = folded(lettersLost(each));
    if (left !== folded(each) && left.length >= LEAST_LEFT) byWhatIsLeft.set(left, row);
  }
}
// People write it for “not available”, and for North America.
byCode.delete('NA');

/** Every country, by its English name. */
export const countries: readonly Country[] = [...new Set(byCode.values()), byName.get('namibia')!] // it is in the rows
  .filter((row, place, all) => all.indexOf(row) === place)
  .sort((a, b) => (a.code < b.code ? -1 : 1));

/** Cases, accents, points and apostrophes do not tell one country from another; nor does a mark that stands for a lost letter. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}.'’‘`´?]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

function lettersLost(text: string): string {
  return text.normalize('NFC').replace(/[^\p{ASCII}]/gu, '');
}

/** Which country a text names. */
export function placed(text: string): Placed {
  const whole = byName.get(folded(text)) ?? byCode.get(text.replaceAll('.', '').trim());
  if (whole) return named(whole, 'name');
  const left = byWhatIsLeft.get(folded(text));
  if (left) return named(left, 'letters-lost');
  return ofParts(text.split(/[,;/|()]/).flatMap(namesIn));
}

const named = ({ code, name, group }: Row, by: Naming): Placed => ({ code, name, group, by });

/** What stands between two marks, or between two “and”: some names have one in them. */
function namesIn(part: string): string[] {
  const name = folded(part);
  if (name === '') return [];
  return byName.has(name) || name in regionRows ? [name] : name.split(' and ');
}

function ofParts(names: readonly string[]): Placed {
  const found = [...new Set(names.flatMap((name) => byName.get(name) ?? []))];
  if (found.length > 1) return { unnamed: 'several' };
  const regions = names.flatMap((name) => regionRows[name.replace(/^the /, '')] ?? []);
  const [country] = found;
  if (!country) return { unnamed: regions.length > 0 && regions.length === names.length ? 'region' : 'unclear' };
  const liesIn = (region: string) => [...region].some((continent) => country.continents.includes(continent));
  if (!regions.every(liesIn)) return { unnamed: 'unclear' };
  const others = names.length - regions.length - 1;
  if (others === 0) return named(country, 'with-region');
  return others === 1 && names.length === 2 ? named(country, 'with-place') : { unnamed: 'unclear' };
}
