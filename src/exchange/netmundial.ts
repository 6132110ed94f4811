/**
 * The contributions to NETmundial (São Paulo, 2014) as the Centre for Internet and Society has published them: of each a file
 * `NNNA.txt`, which begins with what its author filled in, and a file `NNNB.txt` with the text.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { withoutAddresses } from './addresses.ts';
import { type ContributionSet, counted, type Places, type ReadContribution } from './contributionSet.ts';
import { countries, placed } from './countries.ts';
import { decoded } from './encodings.ts';
import { unreadable } from './files.ts';

/** What the form offered under “Sector”. */
const types = ['Government', 'Private sector', 'Civil society', 'Technical community', 'Academia', 'Other'];

const HEADER =
  /^(?<title>[\s\S]*?)\s*Area:\s*(?<area>[\s\S]*?)\nEntitled by:\s*(?<author>[\s\S]*?)\nRegion:\s*(?<region>[\s\S]*?)\nOrgani[sz]ation:\s*(?<organisation>[\s\S]*?)\nSector:[ \t]*(?<sector>.*)/;
const LONGEST_HEADER = 4_000;
/** The name of the form's field, before what was written in it. */
const FIELD = /^\s*Document[ \t]*\n/;
/** Within a word, before one, or with the sentence going on after it. */
const LOST_LETTER = /\p{L}\?\p{L}|(?:^|[\s“"(/])\?(?=\s?\p{L})|\?\s\p{Ll}/u;

interface Read extends ReadContribution {
  readonly asRead: string;
  readonly region: string;
  readonly windows1252: number;
  readonly addresses: number;
  readonly lettersLost: boolean;
}

export function readNetmundial(path: string): ContributionSet | Refusal {
  try {
    const within = join(path, 'all_contributions');
    const folder = existsSync(within) ? within : path;
    const heads = readdirSync(folder).filter((name) => /^\d+A\.txt$/i.test(name));
    if (heads.length === 0) return refuse('contributions-missing', { file: path });
    const read: Read[] = [];
    for (const head of heads.sort()) {
      const one = readOne(join(folder, head), join(folder, head.replace(/A(?=\.txt$)/i, 'B')));
      if (isRefusal(one)) return one;
      read.push(one);
    }
    return setOf(read);
  } catch (error) {
    const refusal = unreadable(path, error);
    return refusal.refused === 'file-missing' ? refuse('contributions-missing', { file: path }) : refusal;
  }
}

function readOne(headFile: string, bodyFile: string): Read | Refusal {
  if (!existsSync(bodyFile))
    return refuse('contribution-without-text', { file: headFile, expected: basename(bodyFile) });
  const [head, body] = [headFile, bodyFile].map((file) => decoded(readFileSync(file)));
  const fields = HEADER.exec(inLines(head.text.slice(0, LONGEST_HEADER)))?.groups;
  if (!fields) return refuse('contribution-header-unknown', { file: headFile });
  const [title, author, region, organisation] = ['title', 'author', 'region', 'organisation'].map((name) =>
    fields[name].replace(/\s+/g, ' ').trim(),
  );
  const type = types.find((each) => each.toLowerCase() === fields.sector.trim().toLowerCase());
  if (!type) return refuse('sector-unknown', { file: headFile, got: fields.sector.trim().slice(0, 80) });
  const text = withoutAddresses(inLines(body.text).replace(FIELD, '').trim());
  const [said, by] = [organisation, author].map(withoutAddresses);
  const country = placed(region);
  return {
    label: String(Number.parseInt(basename(headFile), 10)),
    type,
    country: 'code' in country ? country.code : undefined,
    ...{ title, text: text.text, author: by.text, organisation: said.text },
    ...{ asRead: body.text, region },
    windows1252: [head, body].filter(({ encoding }) => encoding === 'windows-1252').length,
    addresses: text.found + said.found + by.found,
    lettersLost: [title, author, organisation, region].some((each) => LOST_LETTER.test(each)),
  };
}

const inLines = (text: string): string => text.replace(/\r\n?/g, '\n');

function setOf(read: readonly Read[]): ContributionSet {
  const sum = (of: (one: Read) => number) => read.reduce((all, one) => all + of(one), 0);
  return {
    source: 'netmundial',
    contributions: read.map(({ label, type, country, title, text, author, organisation }) => {
      return { label, type, country, title, text, author, organisation };
    }),
    asRead: read.map(({ asRead }) => asRead),
    repairs: {
      windows1252: sum(({ windows1252 }) => windows1252),
      of: 2 * read.length,
      addressesLeftOut: sum(({ addresses }) => addresses),
      lettersLost: read.filter(({ lettersLost }) => lettersLost).map(({ label }) => label),
    },
    places: placesOf(read),
  };
}

function placesOf(read: readonly Read[]): Places {
  const spellings = counted(read.map(({ region }) => region)).map(([spelling]) => ({
    spelling,
    found: placed(spelling),
  }));
  const codes = counted(read.flatMap(({ country }) => country ?? []));
  const groupOf = new Map(countries.map(({ code, name, group }) => [code, { name, group }]));
  const groups = counted(read.flatMap(({ country }) => groupOf.get(country ?? '')?.group ?? []));
  return {
    spellings: spellings.length,
    named: spellings.flatMap(({ spelling, found }) =>
      'code' in found ? [{ spelling, code: found.code, by: found.by }] : [],
    ),
    countries: codes.map(([code, contributions]) => ({ code, name: groupOf.get(code)?.name ?? '', contributions })),
    groups: groups.map(([group, contributions]) => ({ group, contributions })),
    unnamed: spellings.flatMap(({ spelling, found }) => {
      if ('code' in found) return [];
      const labels = read.filter(({ region }) => region === spelling).map(({ label }) => label);
      return [{ spelling, why: found.unnamed, labels }];
    }),
  };
}
