/**
 * Who is heard: measures that describe a table, and rank nobody (docs/methods.md#inclusion). The same for everybody who looks,
 * whatever their role. Every value is computed from counts that may be shown, so that it tells no more than they do.
 */

import type { Nouns } from '../domain/index.ts';
import { releasedAuthors } from './activity.ts';
import type { Conversation, Figures } from './conversation.ts';
import { type InclusionThen, inclusionThen } from './inclusionFigures.ts';
import { type Indicator, type IndicatorKey, indicatorsOf, number, onTable, saidAnything } from './indicators.ts';
import { type FiguresState, figuresState } from './process.ts';
import { type Shown, withheld } from './shown.ts';
import { type Row, table } from './table.ts';
import { stranger } from './viewer.ts';
import { type Here, hereOf, type SeatVoice, seatVoices } from './voices.ts';

export type { Indicator, IndicatorKey } from './indicators.ts';
export type { SeatVoice, Share } from './voices.ts';

export interface LanguageRow {
  readonly language: string;
  readonly people: Shown;
  /** On the table, for everybody to read. */
  readonly statements: number;
}

export interface InclusionFindings {
  /** Names of seats; null where that is not to be said. */
  readonly missing: readonly string[] | null;
  /** Somebody is there, and none of their votes or statements counts yet. */
  readonly quiet: readonly string[];
  /** The seat with most votes, and that with most statements. */
  readonly votes: Loudest | null;
  readonly statements: Loudest | null;
  readonly top: { readonly people: number; readonly share: number } | null;
  readonly silent: { readonly people: number; readonly of: number } | null;
}

export interface Loudest {
  readonly seat: string;
  readonly share: number;
  readonly people: number | null;
}

export interface Inclusion {
  readonly state: FiguresState;
  readonly smallCell: number;
  /** Journal size and time of the released votes; null where none may be shown. */
  readonly votesAsOf: { readonly n: number; readonly at: number } | null;
  /** People and authors are counted in steps of so many. */
  readonly step: number;
  readonly findings: InclusionFindings;
  readonly seats: readonly SeatVoice[];
  readonly languages: readonly LanguageRow[];
  readonly indicators: readonly Indicator[];
  /** The same as the last published report keeps it. */
  readonly published: InclusionThen | null;
}

export function inclusion(
  conversation: Conversation,
  nouns: Nouns,
  figures: Figures | undefined,
  now: number,
): Inclusion {
  const { smallCell: k } = conversation.charter;
  const state = figuresState(conversation, figures, now);
  const shown = state === 'ready' ? figures : undefined;
  const people = table(conversation, nouns, stranger, now);
  const authors = releasedAuthors(nouns.statements, 2 * k);
  const here = hereOf(nouns, k, shown !== undefined, authors);
  const seats = seatVoices({ conversation, figures: shown, people, here, authors, participants: nouns.participants });
  const made = { conversation, nouns, shown, people, authors, here, seats, now, k };
  const indicators = indicatorsOf(made);
  return {
    state,
    smallCell: k,
    votesAsOf: shown ? { n: shown.n, at: shown.at } : null,
    step: 2 * k,
    findings: findingsOf(seats, indicators, here),
    seats,
    languages: languageRows(conversation, people.languages),
    indicators,
    published: inclusionThen(nouns.reports),
  };
}

function languageRows(conversation: Conversation, people: readonly Row[]): LanguageRow[] {
  const counts = new Map<string, number>();
  for (const { language } of onTable(conversation)) counts.set(language, (counts.get(language) ?? 0) + 1);
  const named = people.map((row) => row.name);
  const others = [...counts.keys()].filter((language) => !named.includes(language)).sort();
  return [
    ...people.map(({ name, people }) => ({ language: name, people, statements: counts.get(name) ?? 0 })),
    ...others.map((language) => ({ language, people: withheld, statements: counts.get(language) ?? 0 })),
  ];
}

function findingsOf(
  seats: readonly SeatVoice[],
  indicators: readonly Indicator[],
  { people, silent, blocks }: Here,
): InclusionFindings {
  const value = (key: IndicatorKey) => {
    const found = indicators.find((each) => each.key === key)?.value ?? null;
    return typeof found === 'number' ? found : null;
  };
  const top = value('topVotes');
  const all = number(people);
  const still = number(silent ?? undefined);
  return {
    missing:
      value('emptyChairs') === null ? null : seats.filter(({ members }) => members === 0).map(({ name }) => name),
    quiet:
      value('unheardChairs') === null
        ? []
        : seats
            .filter((seat) => seat.members !== 0 && saidAnything(seat).every((count) => !count))
            .map(({ name }) => name),
    votes: loudest(seats, 'votes'),
    statements: loudest(seats, 'statements'),
    top: top !== null && blocks ? { people: Math.round(blocks.at(-1)!.count), share: top } : null,
    silent: all !== undefined && still !== undefined && silent !== null ? { people: still, of: all } : null,
  };
}

/** The seat that has most, where all may be compared. */
function loudest(seats: readonly SeatVoice[], of: 'votes' | 'statements'): Loudest | null {
  const shares = seats.map(({ name, voice }) => ({
    seat: name,
    share: voice[of].share,
    people: typeof voice.people.share === 'number' ? voice.people.share : null,
  }));
  const known = shares.flatMap(({ share, ...seat }) => (typeof share === 'number' ? [{ ...seat, share }] : []));
  if (known.length < 2) return null;
  return known.reduce((most, each) => (each.share > most.share ? each : most));
}
