/**
 * What a stranger who keeps every page can work out by subtracting. Of each figure that a page shows it is known here of whom
 * it is; so what is left of a subtraction is a set of people, and it must be nobody, or enough of them.
 */
import { COUNTED, WAITS } from '../src/domain/cohorts.ts';
import type { Nouns } from '../src/domain/index.ts';
import { WITHDRAWN } from '../src/domain/voteColumns.ts';
import type { Figures } from '../src/views/conversation.ts';
import { isWithheld, type Shown } from '../src/views/shown.ts';
import type { StatementItem } from '../src/views/statements.ts';

/** Who, and what they think, as far as figures count it. */
export type People = ReadonlyMap<number, number>;

/** Of one statement, the people of each figure that is shown. */
export interface Told {
  readonly total: People | undefined;
  readonly seats: readonly (People | undefined)[];
  readonly camps: readonly (People | undefined)[];
}

/** Whom figures count on each statement, and at which seat. */
export function counted(
  { votes }: Nouns,
  statements: number,
): { all: Map<number, number>[]; seat: Map<number, number>[] } {
  const all = Array.from({ length: statements }, () => new Map<number, number>());
  const seat = Array.from({ length: statements }, () => new Map<number, number>());
  for (let row = 0; row < votes.released.rows; row++) {
    const how = votes.cohorts.counted.get(row);
    if (how === WAITS) continue;
    const [on, who, value] = [votes.statement.get(row), votes.participant.get(row), votes.value.get(row)];
    if (value === WITHDRAWN) {
      all[on].delete(who);
      seat[on].delete(who);
    } else {
      all[on].set(who, value);
      if (how === COUNTED) seat[on].set(who, votes.cohorts.seat.get(row));
    }
  }
  return { all, seat };
}

const only = (people: People, fits: (person: number) => boolean): People =>
  new Map([...people].filter(([person]) => fits(person)));

/** The people behind what an item shows. Throws where a figure is not theirs: then it would not be known of whom it is. */
export function toldBy(item: StatementItem, figures: Figures, campOf: Int16Array, all: People, seat: People): Told {
  const isPlaced = (person: number): boolean => figures.report.campOf[person] !== -1;
  const { everyone, seats, camps } = item;
  const leftOut = !isWithheld(everyone) && everyone.leftOut;
  const base = leftOut ? only(all, isPlaced) : all;
  const told = {
    total: isWithheld(everyone) ? undefined : base,
    seats: seats.map((cell, i) =>
      cell.heard === 'withheld' ? undefined : only(base, (person) => seat.get(person) === i + 1),
    ),
    camps: camps.map((cell, i) => (isWithheld(cell) ? undefined : only(all, (person) => campOf[person] === i))),
  };
  const sizes = [
    [told.total, isWithheld(everyone) ? 0 : everyone.votes],
    ...seats.map((cell, i) => [told.seats[i], cell.heard === 'shown' ? cell.votes : 0] as const),
    ...camps.map((cell, i) => [told.camps[i], isWithheld(cell) ? 0 : cell.votes] as const),
  ] as const;
  for (const [people, votes] of sizes) {
    if ((people?.size ?? votes) !== votes) throw new Error(`A figure of ${votes} is of ${people?.size} people.`);
  }
  return told;
}

const without = (people: People, parts: readonly (People | undefined)[]): People =>
  only(people, (person) => !parts.some((part) => part?.has(person)));

/** Whether nobody's vote can be told from a figure of these people, by what each thinks. */
function mayBeTold(thoughts: readonly string[], k: number): boolean {
  if (thoughts.length === 0) return true;
  return thoughts.length >= (new Set(thoughts).size === 1 ? 2 * k : k);
}

/** What those think who think otherwise than before, or were not counted; of who left, what they thought. */
function moved(before: People, after: People): string[] {
  const people = new Set([...before.keys(), ...after.keys()]);
  return [...people]
    .filter((person) => before.get(person) !== after.get(person))
    .map((person) => String(after.get(person) ?? `left ${before.get(person)}`));
}

/** Which figures of one page give somebody away. */
export function within({ total, seats, camps }: Told, k: number): string[] {
  const cells: [string, People | undefined][] = [
    ['total', total],
    ...seats.map((people): [string, People | undefined] => ['seat', people]),
    ['rest of seats', total && without(total, seats)],
    ...camps.map((people): [string, People | undefined] => ['camp', people]),
    ['rest of camps', camps.some(Boolean) ? total && without(total, camps) : undefined],
  ];
  return cells.flatMap(([name, people]) => (people && !mayBeTold([...people.values()].map(String), k) ? [name] : []));
}

/** Which figures of two pages do, one subtracted from the other. */
export function between(before: Told, after: Told, k: number): string[] {
  const bothSeats = (told: Told) => told.seats.filter((people, i) => people && before.seats[i] && after.seats[i]);
  const rest = (told: Told) => told.total && without(told.total, bothSeats(told));
  const inCamps = (told: Told): People | undefined =>
    told.camps.some(Boolean) ? new Map(told.camps.flatMap((people) => [...(people ?? [])])) : undefined;
  const pairs: [string, People | undefined, People | undefined][] = [
    ['total', before.total, after.total],
    ['rest of seats', rest(before), rest(after)],
    ...before.seats.map((people, i): [string, People | undefined, People | undefined] => [
      'seat',
      people,
      after.seats[i],
    ]),
    ...before.camps.map((people, i): [string, People | undefined, People | undefined] => [
      'camp',
      people,
      after.camps[i],
    ]),
    ['rest of camps', before.total, inCamps(after)],
    ['rest of camps', inCamps(before), after.total],
  ];
  return pairs.flatMap(([name, was, is]) => (was && is && !mayBeTold(moved(was, is), k) ? [name] : []));
}

/** Counts of people by name, as a page shows them. */
export type Heads = ReadonlyMap<string, Shown>;

/** Which counts are too small, and which move by too few from one page to another. */
export function headsTell(before: Heads | undefined, after: Heads, k: number): string[] {
  const found: string[] = [];
  for (const [name, count] of after) {
    if (isWithheld(count)) continue;
    if (count > 0 && count < k) found.push(`${name} is ${count}`);
    const was = before?.get(name);
    if (was === undefined || isWithheld(was)) continue;
    const by = Math.abs(count - was);
    if (by > 0 && by < k) found.push(`${name} moved by ${by}`);
  }
  return found;
}
