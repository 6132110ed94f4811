/** The statement that a person is asked about next, drawn so that the probability of just this one is known. */
import { isId } from '../base/ids.ts';
import type { Random } from '../base/random.ts';
import type { Nouns } from '../domain/index.ts';
import { isMarked, type Statement, type Translation, unvotable } from '../domain/statements.ts';
import { heardFrom, type VoteValue, votesOf } from '../domain/votes.ts';
import { route } from '../opinion/routing.ts';

export type Source = 'participant' | 'convener' | 'imported' | 'you';

export interface TranslationView {
  readonly language: string;
  readonly text: string;
  readonly source: 'participant' | 'convener';
}

/** One statement, as it is put before a person. */
export interface Card {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly source: Source;
  /** The latest of each language. */
  readonly translations: readonly TranslationView[];
  /** The statement that this one says in other words. */
  readonly from: string | null;
  /** With which it was drawn; null where the person chose it. */
  readonly propensity: number | null;
  readonly important: boolean;
}

/** A statement that somebody asks for by name, and with which probability it had been drawn before. */
export interface Asked {
  readonly statement?: string | undefined;
  readonly propensity?: number | undefined;
}

/** Whom a card is for: the row of a participant, −1 for who has no seat. */
export interface Drawing {
  readonly person: number;
  readonly asked: Asked;
  readonly chance: Pick<Random, 'next'>;
}

export interface Drawn {
  readonly card: Card | null;
  /** Statements that are shown and that the person has voted on, and those that are left. */
  readonly voted: number;
  readonly left: number;
}

export function draw({ statements, votes, participants }: Nouns, { person, asked, chance }: Drawing): Drawn {
  const cast: ReadonlyMap<number, VoteValue> = person === -1 ? new Map() : votesOf(votes, person);
  const seat = person === -1 ? 0 : participants.seat.get(person);
  const places: number[] = [];
  let voted = 0;
  for (const [place, statement] of statements.list.entries()) {
    if (unvotable(statement)) continue;
    if (cast.has(place)) voted++;
    // What somebody thinks of what they wrote themselves, nobody needs to ask.
    else if (person === -1 || statement.by !== person) places.push(place);
  }
  const chosen = named(statements, places, asked) ?? drawn({ votes }, places, seat, chance);
  const card = chosen && cardOf(statements, chosen.place, person, chosen.propensity);
  return { card: card ?? null, voted, left: places.length };
}

interface Chosen {
  readonly place: number;
  readonly propensity: number | null;
}

function named({ places }: Nouns['statements'], open: readonly number[], asked: Asked): Chosen | undefined {
  const place = places.get(asked.statement ?? '');
  if (place === undefined || !open.includes(place)) return undefined;
  return { place, propensity: asked.propensity ?? null };
}

function drawn(
  { votes }: Pick<Nouns, 'votes'>,
  places: readonly number[],
  seat: number,
  chance: Drawing['chance'],
): Chosen | undefined {
  const candidates = places.map((place) => {
    const { seen, agree } = heardFrom(votes, place, seat);
    return { agree, votes: seen, seen };
  });
  const one = route({ candidates, chance });
  return one && { place: places[one.index]!, propensity: one.propensity };
}

function cardOf(statements: Nouns['statements'], place: number, person: number, propensity: number | null): Card {
  const statement = statements.list[place]!;
  const { id, text = '', language, from } = statement;
  return {
    id,
    text,
    language,
    source: sourceOf(statement, person),
    translations: latestTranslations(statement.translations),
    from: from ?? null,
    propensity,
    important: person !== -1 && isMarked(statements, person, place),
  };
}

export function sourceOf({ by, seed, label }: Statement, person: number): Source {
  if (person !== -1 && by === person) return 'you';
  if (seed) return 'convener';
  return by === -1 && label !== undefined ? 'imported' : 'participant';
}

/** Later ones replace earlier ones of their language. */
export function latestTranslations(translations: readonly Translation[]): TranslationView[] {
  const byLanguage = new Map<string, TranslationView>();
  for (const { language, text, by } of translations) {
    if (text === undefined) continue;
    byLanguage.set(language, { language, text, source: isId('ptp', by) ? 'participant' : 'convener' });
  }
  return [...byLanguage.values()];
}
