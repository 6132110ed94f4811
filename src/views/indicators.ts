/** Each measure of who is heard: its numerator, its denominator and its value (docs/methods.md#inclusion). */

import type { Nouns } from '../domain/index.ts';
import {
  concentration,
  effectiveNumber,
  type Group,
  giniOfGroups,
  pielou,
  totalVariation,
} from '../opinion/inequality.ts';
import { type Author, blocks } from './activity.ts';
import type { Conversation, Figures } from './conversation.ts';
import { Duplicates } from './duplicates.ts';
import { ageOfOpen, outcomeKeys, outcomeOf } from './objectionOutcomes.ts';
import { isWithheld, partitionSizes, type Shown, type Withheld, withheld } from './shown.ts';
import type { Row, TableModel } from './table.ts';
import { type Here, rounded, type SeatVoice } from './voices.ts';

/** By what each is called in `words`, its number in the domain's list. */
export const indicatorIds = {
  giniVotes: 'I01',
  giniStatements: 'I01',
  topVotes: 'I02',
  topStatements: 'I02',
  silent: 'I03',
  evenPeople: 'I04',
  evenVotes: 'I04',
  evenStatements: 'I04',
  equalSeats: 'Neff',
  organisations: 'I06',
  seatGap: 'I07',
  regionGap: 'I08',
  emptyChairs: 'I09',
  unheardChairs: 'I09',
  objectionsAccommodated: 'I16',
  objectionsRetracted: 'I16',
  objectionsNoBearing: 'I16',
  objectionsOutweighed: 'I16',
  objectionsSetAside: 'I16',
  objectionsStanding: 'I16',
  objectionsAge: 'I16',
  newcomers: 'I17',
  languageStatements: 'I18',
  languagePeople: 'I18',
  duplicates: 'I21',
} as const;
export type IndicatorKey = keyof typeof indicatorIds;

/** What it rests on: released votes, people or authors who came in steps, or statements that everybody can read. */
export type Basis = 'votes' | 'people' | 'authors' | 'texts';

export interface Indicator {
  readonly id: (typeof indicatorIds)[IndicatorKey];
  readonly key: IndicatorKey;
  readonly basis: Basis;
  /** Null where the measure is no fraction. */
  readonly numerator: Shown | null;
  readonly denominator: Shown | null;
  /** Null where there is nothing to measure. */
  readonly value: number | Withheld | null;
  /** `number`: as if so many; else from 0 to 1. */
  readonly unit: 'share' | 'index' | 'number';
  /** Of so few that one more could change it much. */
  readonly few: boolean;
}

/** Below this, a share of people is a matter of a few. */
const FEW = 30;

type Counted = Pick<Indicator, 'numerator' | 'denominator' | 'value'> & { readonly of?: Shown };

export const number = (value: Shown | undefined): number | undefined =>
  value === undefined || isWithheld(value) ? undefined : value;

const said = (value: number): number | null => (Number.isFinite(value) ? Math.round(value * 100) / 100 : null);

export interface Made {
  readonly conversation: Conversation;
  readonly nouns: Nouns;
  readonly shown: Figures | undefined;
  readonly people: TableModel;
  readonly authors: ReadonlyMap<number, Author>;
  readonly here: Here;
  readonly seats: readonly SeatVoice[];
  readonly now: number;
  readonly k: number;
}

export function indicatorsOf(made: Made): Indicator[] {
  const { shown, here, people, seats, k, authors } = made;
  const votes = activity(shown ? here.given : undefined, { ...here, k });
  const statements = activity(authors.size > 0 ? [...authors.values()].map((each) => each.statements) : undefined, {
    ...here,
    k,
  });
  const voice = (of: 'people' | 'votes' | 'statements') => seats.map(({ voice }) => voice[of].part);
  return [
    indicator('giniVotes', 'votes', 'index', votes.gini),
    indicator('giniStatements', 'authors', 'index', statements.gini),
    indicator('topVotes', 'votes', 'share', votes.top),
    indicator('topStatements', 'authors', 'share', statements.top),
    indicator('silent', 'votes', 'share', fraction(shown ? here.silent : null, here.people)),
    indicator('evenPeople', 'people', 'index', overSeats(voice('people'), pielou, people.people)),
    indicator('evenVotes', 'votes', 'index', overSeats(voice('votes'), pielou, here.voters)),
    indicator('evenStatements', 'authors', 'index', overSeats(voice('statements'), pielou, rounded(authors.size, k))),
    indicator('equalSeats', 'votes', 'number', overSeats(votesEach(seats), effectiveNumber, here.voters)),
    indicator('organisations', 'people', 'index', organisations(here)),
    indicator('seatGap', 'people', 'share', gap(people.seats)),
    indicator('regionGap', 'people', 'share', gap(people.regions)),
    indicator(
      'emptyChairs',
      'people',
      'share',
      chairs(seats, ({ members }) => [members], people.people),
    ),
    indicator('unheardChairs', 'votes', 'share', shown ? chairs(seats, saidAnything, here.voters) : nothing),
    ...outcomeKeys.map((key) => indicator(key, 'texts', 'share', outcomeOf(made.nouns, key, k))),
    indicator('objectionsAge', 'texts', 'number', ageOfOpen(made.nouns, made.now, k)),
    indicator('newcomers', 'authors', 'share', newcomers(made)),
    ...languageIndicators(made),
    indicator('duplicates', 'texts', 'share', duplicateShare(made)),
  ];
}

const nothing: Counted = { numerator: null, denominator: null, value: null };

function indicator(key: IndicatorKey, basis: Basis, unit: Indicator['unit'], counted: Counted): Indicator {
  const { numerator, denominator, value } = counted;
  const of = number(counted.of ?? denominator ?? undefined);
  const few = value !== null && basis !== 'texts' && (of === undefined || of < FEW);
  return { id: indicatorIds[key], key, basis, numerator, denominator, value, unit, few };
}

function fraction(numerator: Shown | null, denominator: Shown | null, of?: Shown): Counted {
  if (numerator === null || denominator === null || denominator === 0) return nothing;
  const value =
    isWithheld(numerator) || isWithheld(denominator) ? withheld : said(Math.min(1, numerator / denominator));
  return { numerator, denominator, value, ...(of === undefined ? {} : { of }) };
}

/** How unequal what people did is, with those who did nothing, and what those have who did most. */
function activity(
  amounts: readonly number[] | undefined,
  { people, k }: { people: Shown; k: number },
): { gini: Counted; top: Counted } {
  if (amounts === undefined) return { gini: nothing, top: nothing };
  const acted = blocks(amounts, k);
  const all = number(people);
  if (acted === undefined || all === undefined) {
    const hidden = { numerator: withheld, denominator: withheld, value: withheld };
    return { gini: { ...hidden, numerator: null }, top: hidden };
  }
  const total = acted.reduce((sum, { count }) => sum + count, 0);
  const silent: Group = { count: Math.max(0, all - total), value: 0 };
  const most = acted.at(-1)!;
  const sum = acted.reduce((so, { count, value }) => so + count * value, 0);
  return {
    gini: { numerator: null, denominator: total + silent.count, value: said(giniOfGroups([...acted, silent])) },
    top: {
      numerator: Math.round(most.count * most.value),
      denominator: Math.round(sum),
      value: said((most.count * most.value) / sum),
      of: total,
    },
  };
}

/** A measure of what the seats have; nothing is said where one of them is withheld. */
function overSeats(
  parts: readonly (Shown | null)[],
  measure: (values: readonly number[]) => number,
  of: Shown,
): Counted {
  if (parts.length < 2 || parts.includes(null)) return nothing;
  const values = parts.filter((part) => typeof part === 'number');
  if (values.length < parts.length) return { numerator: null, denominator: parts.length, value: withheld, of };
  return { numerator: null, denominator: parts.length, value: said(measure(values)), of };
}

/** Votes per person of each seat. */
const votesEach = (seats: readonly SeatVoice[]): (Shown | null)[] =>
  seats.map(({ active, voice }) => {
    if (active === null || voice.votes.part === null) return null;
    if (isWithheld(active) || isWithheld(voice.votes.part)) return withheld;
    return active === 0 ? 0 : voice.votes.part / active;
  });

/** Everybody of an organisation that is too small to show counts as one by themselves: it is at least this. */
function organisations({ people, organisations }: Here): Counted {
  const all = number(people);
  if (all === undefined) return { numerator: withheld, denominator: withheld, value: withheld };
  if (all === 0) return nothing;
  const alone = Math.max(0, all - organisations.reduce((sum, size) => sum + size, 0));
  const largest = organisations.reduce((most, size) => Math.max(most, size), 0);
  const value = said(concentration(organisations, alone));
  return { numerator: largest || withheld, denominator: all, value };
}

/** People who would have to be elsewhere, of the rows that have a target. */
function gap(rows: readonly Row[]): Counted {
  const aimed = rows.filter(({ target }) => target !== null);
  if (aimed.length < 2) return nothing;
  const here = aimed.flatMap(({ people }) => (isWithheld(people) ? [] : [people]));
  if (here.length < aimed.length) return { numerator: withheld, denominator: withheld, value: withheld };
  const all = here.reduce((sum, people) => sum + people, 0);
  const apart = totalVariation(
    here,
    aimed.map(({ target }) => target ?? 0),
  );
  return { numerator: Math.round(apart * all) || 0, denominator: all, value: said(apart) };
}

/** Seats where everything that is counted is nobody; what is withheld is somebody. */
function chairs(
  seats: readonly SeatVoice[],
  counts: (seat: SeatVoice) => readonly (Shown | null)[],
  of: Shown,
): Counted {
  if (seats.length === 0) return nothing;
  if (isWithheld(of)) return { numerator: withheld, denominator: seats.length, value: withheld, of };
  const empty = seats.filter((seat) => counts(seat).every((count) => count === 0 || count === null));
  return fraction(empty.length, seats.length, of);
}

/** What of a seat is counted of votes and statements. */
export const saidAnything = ({ active, voice }: SeatVoice) => [active, voice.statements.part];

/** Authors of this stage who had said nothing before. Of votes it is not known when they were cast. */
function newcomers({ conversation, authors, now, k }: Made): Counted {
  const { stages } = conversation.charter;
  const open = stages.findIndex(({ closed, closesAt }) => !closed && (closesAt === undefined || closesAt > now));
  const from = stages[(open === -1 ? stages.length - 1 : open) - 1]?.closesAt;
  if (from === undefined) return nothing;
  const active = [...authors.values()].filter(({ last }) => last >= from);
  const fresh = active.filter(({ first }) => first >= from).length;
  const [shown] = partitionSizes(active.length, [fresh, active.length - fresh], k);
  if (active.length === 0) return nothing;
  const some = isWithheld(shown!) ? withheld : rounded(shown!, k);
  return fraction(some, rounded(active.length, k));
}

export const onTable = ({ statements }: Conversation) =>
  statements.filter(({ moderatedOut, text }) => moderatedOut === undefined && text !== undefined);

/** Other languages than that of the charter. */
function languageIndicators({ conversation, people }: Made): Indicator[] {
  const { language } = conversation.charter;
  const texts = onTable(conversation);
  const other = texts.filter((text) => text.language !== language).length;
  const known = people.languages.filter((row) => !isWithheld(row.people));
  const heads = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + (number(row.people) ?? 0), 0);
  const speak =
    people.languages.length > 0 && known.length === 0
      ? { numerator: withheld, denominator: withheld, value: withheld }
      : fraction(heads(known.filter(({ name }) => name !== language)), heads(known));
  return [
    indicator('languageStatements', 'texts', 'share', fraction(other, texts.length)),
    indicator('languagePeople', 'people', 'share', speak),
  ];
}

/** Of each process, which statements are alike: pages come oftener than statements. */
const compared = new WeakMap<readonly string[], Duplicates>();

function duplicateShare({ conversation, nouns: { statements } }: Made): Counted {
  const isOnTable = (place: number): boolean => {
    const statement = conversation.statements[place];
    return statement?.text !== undefined && statement.moderatedOut === undefined;
  };
  const known = compared.get(statements.plain) ?? new Duplicates();
  compared.set(statements.plain, known);
  const alike = known.among(statements.plain, isOnTable);
  return alike === undefined ? nothing : fraction(alike, onTable(conversation).length);
}
