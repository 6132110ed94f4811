/**
 * People counted in public, so that no page subtracted from the next tells of one of them (docs/methods.md#small-cells).
 *
 * Who was erased is counted on until `k` people of the same seat were: then all of them go at once. What they had said of
 * themselves is gone from the vault, so nobody can count it any more: by region, language, expertise and organisation, what
 * pages showed just before an erasure stands in the journal with it, and holds until the true count is `k` below.
 */
import { z } from 'zod';
import type { CharterData } from './charter.ts';
import { define } from './noun.ts';
import { FLAG, hasFlag, type ParticipantsState } from './seating.ts';

/** As shown: a multiple of the small-cell limit; null where it is too few to say. */
const shown = z.number().int().nonnegative().nullable();
const named = z.array(z.tuple([z.string(), shown]));
const sizes = z.array(z.number().int().positive());

const keptHeads = z.strictObject({
  regions: named,
  languages: named,
  /** By name as it is compared. */
  expertise: named,
  /** Without their names, as `organisationSizes` has them. */
  organisations: z.array(sizes),
});
export type KeptHeads = z.infer<typeof keptHeads>;

const { event } = define<ParticipantsState, Record<never, never>>();

/** Goes before an erasure. */
export const headcountsKept = event('headcounts.kept', {
  v: 1,
  data: keptHeads,
  publicity: 'committed',
  evolve(state, { data }) {
    state.kept = data;
  },
});

/** The first who came, in steps of `2k`: until the next step is full, nobody sees who has come since. */
export const countedRows = (people: number, k: number): number => people - (people % (2 * k));

/** Who was erased and counts on: since the last time that `k` of a seat were. */
export function lingering(state: ParticipantsState, rows: number, k: number): ReadonlySet<number> {
  const bySeat = new Map<number, number[]>();
  for (const row of state.gone) {
    if (row >= rows) continue;
    const seat = state.seat.get(row);
    bySeat.set(seat, [...(bySeat.get(seat) ?? []), row]);
  }
  return new Set([...bySeat.values()].flatMap((gone) => gone.slice(gone.length - (gone.length % k))));
}

/** How many of the first so many rows say what of themselves. */
export interface SaidOf {
  readonly regions: ReadonlyMap<string, number>;
  readonly languages: ReadonlyMap<string, number>;
  readonly expertise: ReadonlyMap<string, number>;
}

export const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** In one sweep: there may be a million. */
export function saidOf(state: ParticipantsState, rows: number): SaidOf {
  const { region, language } = state;
  const regions = new Uint32Array(state.regions.length + 1);
  const languages = new Uint32Array(state.languages.length + 1);
  for (let row = 0; row < rows; row++) {
    if (hasFlag(state, row, 'erased')) continue;
    regions[region.get(row)]++;
    languages[language.get(row)]++;
  }
  return {
    regions: byName(state.regions, regions),
    languages: byName(state.languages, languages),
    expertise: expertiseOf(state, rows),
  };
}

/** Sizes of organisations, the largest first: of all, then of each seat, those of none first. */
export function organisationSizes(
  { seat, organisation, flags }: ParticipantsState,
  seats: number,
  rows: number,
): number[][] {
  const counts = Array.from({ length: seats + 2 }, () => new Map<number, number>());
  for (let row = 0; row < rows; row++) {
    const of = organisation.get(row);
    if (of === 0 || (flags.get(row) & FLAG.erased) !== 0) continue;
    for (const at of [0, seat.get(row) + 1]) counts[at].set(of, (counts[at].get(of) ?? 0) + 1);
  }
  return counts.map((each) => [...each.values()].sort((a, b) => b - a));
}

/** Names that nobody has any more are blank. */
const byName = (names: readonly string[], counts: Uint32Array): ReadonlyMap<string, number> =>
  new Map(names.flatMap((name, at) => (name === '' ? [] : [[name, counts[at + 1]]])));

function expertiseOf({ details }: ParticipantsState, rows: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [row, { expertise }] of details) {
    if (row >= rows) continue;
    for (const field of new Set(expertise.map(folded))) counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return counts;
}

/** What is shown of a count, beside what was shown before the last erasure; null where it is too few to say. */
export function shownOf(count: number, before: number | null | undefined, k: number): number | null {
  const plain = count > 0 && count < k ? null : count - (count % k);
  if (before === undefined) return plain;
  if (before === null) return count < k ? null : plain;
  const held = before - (before % k);
  return (plain ?? 0) >= held || count <= held - k ? plain : held;
}

/** The same of sizes in descending order, as far as they may be told. */
export function shownSizes(sizes: readonly number[], before: readonly number[] | undefined, k: number): number[] {
  return sizes.flatMap((size, at) => {
    const told = shownOf(size, before?.[at], k);
    return told ? [told] : [];
  });
}

/** What pages show now, to be kept over an erasure. */
export function headsNow(
  state: ParticipantsState,
  { seats, regions, languages, expertise, smallCell: k }: CharterData,
) {
  const rows = countedRows(state.ids.size, k);
  const said = saidOf(state, rows);
  const { kept } = state;
  const told = (of: 'regions' | 'languages' | 'expertise', expected: readonly string[]): KeptHeads['regions'] => {
    const before = new Map(kept?.[of]);
    const names = new Set([...expected, ...said[of].keys()]);
    return [...names].flatMap((name): KeptHeads['regions'] => {
      const count = shownOf(said[of].get(name) ?? 0, before.get(name), k);
      // What few say in their own words is on no page, and nobody's to keep.
      return count || expected.includes(name) ? [[name, count]] : [];
    });
  };
  return headcountsKept({
    regions: told(
      'regions',
      regions.map(({ id }) => id),
    ),
    languages: told('languages', languages),
    expertise: told('expertise', expertise.map(folded)),
    organisations: organisationSizes(state, seats.length, rows).map((each, at) =>
      shownSizes(each, kept?.organisations[at], k),
    ),
  });
}
