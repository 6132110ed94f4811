/** What holds across the table, at a terminal: a sentence or two, then the statements of each class with the bounds of every seat. */
import { type Designation, designations } from '../opinion/index.ts';
import { cliWords } from '../words/cli.en.ts';
import type { AnalysedTable } from './analysis.ts';
import type { Page } from './analysisTables.ts';
import { hang, plain, row, wrap } from './layout.ts';

const words = cliWords.table;

const LISTED = 7;
const CELL = 7;

/** Blocks of lines, one after the other. */
export function acrossTable(page: Page, table: AnalysedTable): string[][] {
  const found = byClass(page, table);
  return [
    [page.heading(words.title), ...sentences(found, table).flatMap((sentence) => wrap(sentence, page.columns))],
    ...designations
      .filter((designation) => designation !== 'insufficient')
      .map((designation) => listed(page, table, designation, found.get(designation) ?? []))
      .filter((lines) => lines.length > 0),
  ];
}

/** Indices of statements, by the index of the table that serves for sorting only. What moderators took out is in no list. */
function byClass({ standings }: Page, { official }: AnalysedTable): Map<Designation, number[]> {
  const found = new Map<Designation, number[]>(designations.map((designation) => [designation, []]));
  standings.forEach(({ kind }, s) => {
    if (kind !== 'moderated') found.get(designations[official.designation[s]])?.push(s);
  });
  for (const list of found.values()) list.sort((a, b) => official.index[b] - official.index[a] || a - b);
  return found;
}

function sentences(found: ReadonlyMap<Designation, readonly number[]>, { seats, official }: AnalysedTable): string[] {
  const counts = designations.map((designation) => ({ designation, count: found.get(designation)?.length ?? 0 }));
  const consensus = found.get('consensus') ?? [];
  const shown = [...found.values()].flat();
  const not = seats
    .map(({ name }, i) => ({
      name: plain(name),
      count: consensus.filter((s) => below(official.seats[i], s)).length,
    }))
    .filter(({ count }) => count > 0);
  const unheard = seats
    .map(({ name }, i) => ({ name: plain(name), count: shown.filter((s) => official.seats[i].heard[s] === 0).length }))
    .filter(({ count }) => count > 0);
  return [
    words.seats(seats.map(({ letter, name }) => ({ letter, name: plain(name) }))),
    words.counts(counts),
    ...(not.length > 0 ? [words.without(not)] : []),
    ...(unheard.length > 0 ? [words.unheard(unheard)] : []),
    words.evidence,
  ];
}

const CARRIES = 0.6;
const below = ({ heard, lower }: AnalysedTable['official']['seats'][number], s: number): boolean =>
  heard[s] === 1 && lower[s] < CARRIES;

function listed(page: Page, { seats, official }: AnalysedTable, designation: Designation, list: readonly number[]) {
  if (list.length === 0) return [];
  const widths = seats.map(() => CELL);
  const cells = (s: number) =>
    official.seats.map(({ heard, lower, upper }) =>
      heard[s] === 1 ? words.bounds(Math.floor(lower[s] * 100), Math.ceil(upper[s] * 100)) : words.notHeard,
    );
  const lines = list.slice(0, LISTED).flatMap((s) => {
    return hang(`${row(cells(s), widths)}   ${page.number(s)}  `, page.text(s), page.columns);
  });
  const left = list.length - LISTED;
  const more = left > 0 ? [`${' '.repeat(CELL * seats.length)}   ${cliWords.report.more(left)}`] : [];
  const heads = seats.map(({ letter }) => letter);
  return [page.heading(words.classes[designation]), words.note, row(heads, widths), ...lines, ...more];
}
