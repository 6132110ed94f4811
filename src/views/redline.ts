/**
 * What differs between two wordings and between two states of a text, word by word. Words are those of the language
 * (Unicode text segmentation), so that Chinese or Thai, written without spaces, is compared by words too.
 */
import { diffArrays } from 'diff';
import { rawSegmentsOf } from '../domain/clauseText.ts';

export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond so many words that differ, a wording is a new one and is shown as such. */
const MOST_EDITS = 2_000;

export function redline(before: string, after: string, language: string): Piece[] {
  const words = segmenterOf(language);
  const changes = diffArrays(tokensOf(before, words), tokensOf(after, words), { maxEditLength: MOST_EDITS });
  if (!changes) return pieces([{ removed: before, added: after }]);
  const runs: Run[] = [];
  for (const { added, removed, value } of changes) {
    const text = value.join('');
    if (!added && !removed) {
      runs.push({ same: text });
      continue;
    }
    const last = runs.at(-1);
    const run = last && 'added' in last ? last : { removed: '', added: '' };
    if (run !== last) runs.push(run);
    run[added ? 'added' : 'removed'] += text;
  }
  return pieces(withoutGaps(runs));
}

type Run = { readonly same: string } | { removed: string; added: string };

/** A space alone between two replaced words is replaced with them: `one two` → `three four` reads as two phrases. */
function withoutGaps(runs: readonly Run[]): Run[] {
  const made: Run[] = [];
  for (const [at, run] of runs.entries()) {
    const last = made.at(-1);
    const next = runs[at + 1];
    if (last && 'added' in last && 'added' in run) {
      last.removed += run.removed;
      last.added += run.added;
    } else if ('same' in run && isGap(run.same) && isReplaced(last) && isReplaced(next)) {
      last.removed += run.same;
      last.added += run.same;
    } else made.push('same' in run ? run : { ...run });
  }
  return made;
}

const isGap = (text: string): boolean => /^\s+$/.test(text);
const isReplaced = (run: Run | undefined): run is { removed: string; added: string } =>
  run !== undefined && 'added' in run && run.added !== '' && run.removed !== '';

const pieces = (runs: readonly Run[]): Piece[] =>
  runs.flatMap((run): Piece[] =>
    'same' in run
      ? [{ kind: 'same', text: run.same }]
      : [{ kind: 'removed', text: run.removed } as const, { kind: 'added', text: run.added } as const].filter(
          ({ text }) => text !== '',
        ),
  );

/** Words, spaces and marks one by one; a bracket with its alternatives is one. */
function tokensOf(text: string, words: Intl.Segmenter): string[] {
  return rawSegmentsOf(text).flatMap((piece) =>
    piece.startsWith('[[') ? [piece] : [...words.segment(piece)].map(({ segment }) => segment),
  );
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const base = /^[a-z]{2,3}/.exec(language)?.[0] ?? 'und';
  const known = segmenters.get(base) ?? new Intl.Segmenter(base, { granularity: 'word' });
  segmenters.set(base, known);
  return known;
}

/** What a redline makes of the wording that it starts from; undefined where it starts from another one. */
export function applyRedline(before: string, redline: readonly Piece[]): string | undefined {
  let read = 0;
  let after = '';
  for (const { kind, text } of redline) {
    if (kind !== 'removed') after += text;
    if (kind === 'added') continue;
    if (!before.startsWith(text, read)) return undefined;
    read += text.length;
  }
  return read === before.length ? after : undefined;
}

/** A state of a text: its clauses in order, each with the version that stood. */
export type TextState<C extends string> = readonly (readonly [clause: C, version: number])[];

export interface Step<C extends string> {
  readonly clause: C;
  /** Version before and after; undefined where it was not there. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** Whether it stands in another order among the others than before. */
  readonly moved: boolean;
}

/** Every clause of two states: in the order of the later one, what was taken out where it stood. */
export function steps<C extends string>(before: TextState<C>, after: TextState<C>): Step<C>[] {
  const placesAfter = new Map(after.map(([clause], place) => [clause, place]));
  const kept = before.filter(([clause]) => placesAfter.has(clause));
  const stayed = longestRun(kept.map(([clause]) => placesAfter.get(clause) ?? -1));
  const inOrder = new Set(kept.filter((_, at) => stayed.has(at)).map(([clause]) => clause));
  const outAfter = new Map<C | undefined, Step<C>[]>();
  let last: C | undefined;
  for (const [clause, version] of before) {
    if (inOrder.has(clause)) last = clause;
    if (placesAfter.has(clause)) continue;
    const gone = { clause, before: version, after: undefined, moved: false };
    outAfter.set(last, [...(outAfter.get(last) ?? []), gone]);
  }
  const versions = new Map(before);
  const standing = after.flatMap(([clause, version]): Step<C>[] => {
    const known = versions.get(clause);
    const step = { clause, before: known, after: version, moved: known !== undefined && !inOrder.has(clause) };
    return [step, ...(inOrder.has(clause) ? (outAfter.get(clause) ?? []) : [])];
  });
  return [...(outAfter.get(undefined) ?? []), ...standing];
}

/** The later state, from the steps that lead to it. */
export const applySteps = <C extends string>(all: readonly Step<C>[]): TextState<C> =>
  all.flatMap(({ clause, after }) => (after === undefined ? [] : [[clause, after] as const]));

/** Places of a longest ascending run in a list of different numbers: what kept its order, while the others moved. */
function longestRun(numbers: readonly number[]): Set<number> {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [at, value] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle]!] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  }
  const run = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at !== -1; at = before[at] ?? -1) run.add(at);
  return run;
}
