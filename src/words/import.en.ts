/** What the import of contributions reports at the terminal, in English. */
import { formats } from './format.ts';

const { number, plural, list } = formats('en');
/** As exact as such figures are compared. */
const share = (likeness: number): string => likeness.toFixed(3);
const contributions = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'contribution', other: 'contributions' })}`;
const labels = (all: readonly string[]): string => list(all);

interface Alike {
  readonly first: { readonly label: string; readonly organisation: string };
  readonly second: { readonly label: string; readonly organisation: string };
  readonly likeness: number;
}

const whyUnnamed: Readonly<Record<string, string>> = {
  region: 'Regions, and no country:',
  several: 'More than one country:',
  unclear: 'Neither a country nor a region alone:',
};
const namedBy: Readonly<Record<string, string>> = {
  'letters-lost': 'Read as a name whose accented letters were lost:',
  'with-region': 'Read as the country beside a region that it lies in:',
  'with-place': 'Read as the country beside one more place:',
};
const text = ({ label, organisation }: Alike['first']): string => (organisation ? `${label} (${organisation})` : label);

export const importWords = {
  title: (slug: string, count: number, words: number) =>
    `Imported ${contributions(count)}, ${number(words)} words: /p/${slug}/contributions`,
  types: 'By kind of organisation',
  type: (name: string, count: number) => `${number(count).padStart(7)}  ${name}`,
  repairs: 'Repaired',
  files: (repaired: number, of: number) =>
    `${number(repaired)} of ${number(of)} files were not UTF-8, and were read as Windows-1252.`,
  messages: (repaired: number, of: number) =>
    `${number(repaired)} of ${number(of)} messages were in Windows-1252 without saying so.`,
  addresses: (count: number) =>
    `${number(count)} mail ${plural(count, { one: 'address was', other: 'addresses were' })} left out.`,
  lettersLost: (all: readonly string[]) =>
    `In the headers of ${number(all.length)} a question mark stands for a lost letter, and stays: ${labels(all)}.`,
  countries: 'Countries',
  spellings: (named: number, all: number, placed: number, count: number, countries: number) =>
    `${number(named)} of ${number(all)} spellings name a country: ${contributions(placed)} of ${number(count)}, from ${number(countries)} countries.`,
  country: (code: string, name: string, count: number) => `${number(count).padStart(7)}  ${code}  ${name}`,
  namedBy: (how: string) => namedBy[how] ?? '',
  reading: (spelling: string, code: string) => `    “${spelling}” as ${code}`,
  unnamed: 'Countries that could not be named',
  why: (reason: string) => whyUnnamed[reason] ?? '',
  unnamedSpelling: (spelling: string, all: readonly string[]) => `    “${spelling}” (${labels(all)})`,
  threads: 'Threads',
  threadCounts: (p: { threads: number; replies: number; bySubject: number }) =>
    `${number(p.threads)} ${plural(p.threads, { one: 'thread', other: 'threads' })} with ${number(p.replies)} ${plural(p.replies, { one: 'answer', other: 'answers' })}, ${number(p.bySubject)} of them known by their subject alone.`,
  leftOut: (p: { twice: number; empty: number; unreadable: number }) =>
    `Left out: ${number(p.twice)} that were there twice, ${number(p.empty)} without words, ${number(p.unreadable)} unreadable.`,
  signatures: (count: number) =>
    `${number(count)} ${plural(count, { one: 'signature or footer was', other: 'signatures and footers were' })} left out.`,
  cut: (all: readonly string[]) => `Cut, as no contribution is so long: ${labels(all)}.`,
  inPart: (all: readonly string[]) =>
    `Left out of these, as it cannot be read (broken base64): a part each of ${labels(all)}.`,
  alike: 'Texts that are alike',
  alikeNote: (count: number, most: number) =>
    count === 0
      ? 'No two texts share half of their runs of five words.'
      : `${count < most ? number(count) : `${number(count)} or more`} ${plural(count, { one: 'pair shares', other: 'pairs share' })} at least half of their runs of five words. That says nothing of who wrote first, or why.`,
  pair: ({ first, second, likeness }: Alike) => `${share(likeness).padStart(7)}  ${text(first)} and ${text(second)}`,
  morePairs: (count: number) => `         and ${number(count)} more: --json lists them.`,
};
