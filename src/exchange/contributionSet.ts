/** Long texts that were written elsewhere, as `contributions.import` takes them in, and what is to be said of them all. */
import type { ContributionSource } from '../domain/contributions.ts';
import { alikeTexts } from '../domain/shingles.ts';
import type { Unnamed } from './countries.ts';

export interface ReadContribution {
  readonly label: string;
  readonly type: string;
  /** ISO 3166-1; undefined where no country could be named. */
  readonly country?: string;
  readonly title: string;
  readonly text: string;
  readonly author: string;
  readonly organisation: string;
  /** When it was said, where its source tells. */
  readonly said?: number;
}

export interface ContributionSet {
  readonly source: ContributionSource;
  readonly contributions: readonly ReadContribution[];
  /** The texts as they stood there, before anything was left out of them: what is counted and compared. */
  readonly asRead: readonly string[];
  readonly repairs: Repairs;
  readonly places?: Places;
  readonly threads?: Threads;
}

/** What was not as it should be, and what was done about it. */
export interface Repairs {
  /** Files or messages that were not UTF-8 and did not say what else they were. */
  readonly windows1252: number;
  readonly of: number;
  readonly addressesLeftOut: number;
  /** Labels of those in whose headers question marks stand for letters: those were lost before, and are nowhere to be found. */
  readonly lettersLost?: readonly string[];
}

export interface Places {
  readonly spellings: number;
  readonly named: readonly { readonly spelling: string; readonly code: string; readonly by: string }[];
  readonly countries: readonly { readonly code: string; readonly name: string; readonly contributions: number }[];
  readonly groups: readonly { readonly group: string; readonly contributions: number }[];
  readonly unnamed: readonly { readonly spelling: string; readonly why: Unnamed; readonly labels: readonly string[] }[];
}

export interface Threads {
  readonly threads: number;
  readonly replies: number;
  /** Of them, put under the first message of their subject, as they name no message that is here. */
  readonly bySubject: number;
  readonly twice: number;
  readonly empty: number;
  readonly unreadable: number;
  readonly signaturesLeftOut: number;
  /** Labels of messages longer than a contribution can be. */
  readonly cut: readonly string[];
  /** Labels of messages in which something could not be read, and was left out. */
  readonly inPart: readonly string[];
}

interface Named {
  readonly label: string;
  readonly organisation: string;
}

export interface ImportReport extends Omit<ContributionSet, 'contributions' | 'asRead'> {
  readonly contributions: number;
  readonly words: number;
  readonly types: readonly { readonly type: string; readonly contributions: number }[];
  /** Pairs of texts that share at least half of their runs of five words. */
  readonly alike: readonly { readonly first: Named; readonly second: Named; readonly likeness: number }[];
}

export function reportOn(set: ContributionSet): ImportReport {
  const { contributions, asRead, ...rest } = set;
  const named = (place: number): Named => {
    const { label, organisation } = contributions[place];
    return { label, organisation };
  };
  return {
    ...rest,
    contributions: contributions.length,
    words: asRead.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0),
    types: counted(contributions.map(({ type }) => type)).map(([type, count]) => ({ type, contributions: count })),
    alike: alikeTexts(asRead).map(({ first, second, likeness }) => {
      return { first: named(first), second: named(second), likeness: Math.round(likeness * 1000) / 1000 };
    }),
  };
}

/** What is there, and how often; the most frequent first. */
export function counted(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
