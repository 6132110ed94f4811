/** The tables of an analysis at a terminal: numbers left, the statement right, since only numbers line up in every script. */
import { marksOut } from '../opinion/index.ts';
import type { Camp, CampShare, Report, Representative, Standing } from '../opinion/types.ts';
import { cliWords } from '../words/cli.en.ts';
import { hang, row } from './layout.ts';

const words = cliWords.report;

/** How many statements a table lists before it says how many more there are. */
const LISTED = 7;
const LISTED_THIN = 4;
const CELL = 8;

export interface Page {
  readonly report: Report;
  readonly standings: readonly Standing[];
  /** Of the camps, in the order of the report. */
  readonly letters: readonly string[];
  readonly columns: number;
  readonly heading: (text: string) => string;
  /** Number (all of one width) and text of a statement, by index. */
  readonly number: (statement: number) => string;
  readonly text: (statement: number) => string;
}

export function holds(page: Page, side: 'agree' | 'disagree'): string[] {
  const standings = ofKind(page, 'holds').filter((standing) => standing.side === side);
  const cell = (share: CampShare): string => words.percent(share[side].share);
  return table(page, words.holdsTitle[side], words.holdsNote[side], standings, cell);
}

export function divides(page: Page): string[] {
  const of100 = (share: number): string => words.count(Math.round(share * 100));
  const cell = ({ agree, disagree }: CampShare): string => `${of100(agree.share)}/${of100(disagree.share)}`;
  return table(page, words.dividesTitle, words.dividesNote, ofKind(page, 'divides'), cell);
}

export function thin(page: Page): string[] {
  const cell = ({ votes }: CampShare): string => words.count(votes);
  return table(page, words.thinTitle, words.thinNote, ofKind(page, 'thin'), cell, LISTED_THIN);
}

/** What one camp says more than the others do. */
export function marks(page: Page, camp: number): string[] {
  const { camps } = page.report;
  const { members } = camps[camp];
  const marking = camps[camp].representative.filter(marksOut);
  if (marking.length === 0) return [];
  const title = words.marksTitle(page.letters[camp], members.length);
  const widths = [CELL, CELL];
  const margin = (cells: readonly string[], side: string): string =>
    `${row(cells, widths)}  ${side.padEnd(words.disagree.length)}  `;
  return [
    page.heading(title),
    words.marksNote,
    margin([words.here, words.others], '').trimEnd(),
    ...marking.flatMap((one) => {
      const cells = [words.percent(shareIn([camps[camp]], one)), words.percent(shareIn(others(camps, camp), one))];
      return entry(page, margin(cells, words[one.direction]), one.statement);
    }),
  ];
}

/** One statement beside its figures. */
const entry = (page: Page, figures: string, statement: number): string[] =>
  hang(`${figures}${page.number(statement)}  `, page.text(statement), page.columns);

const others = (camps: readonly Camp[], camp: number): Camp[] => camps.filter((_, at) => at !== camp);

/** Of the votes that these camps cast on a statement, the share on its side. */
function shareIn(camps: readonly Camp[], { statement, direction }: Representative): number {
  let on = 0;
  let all = 0;
  for (const { tally } of camps) {
    on += tally[direction][statement];
    all += tally.agree[statement] + tally.disagree[statement] + tally.pass[statement];
  }
  return all === 0 ? 0 : on / all;
}

/** The statements of one kind, strongest first. */
function ofKind({ standings }: Page, kind: Standing['kind']): Standing[] {
  return standings.filter((standing) => standing.kind === kind).sort((a, b) => b.strength - a.strength);
}

function table(
  page: Page,
  title: string,
  note: string,
  standings: readonly Standing[],
  cell: (share: CampShare) => string,
  most = LISTED,
): string[] {
  if (standings.length === 0) return [];
  const heads = page.letters.length > 0 ? page.letters : [words.everyone];
  const widths = heads.map(() => CELL);
  const lines = standings.slice(0, most).flatMap(({ camps, statement }) => {
    return entry(page, `${row(camps.map(cell), widths)}   `, statement);
  });
  const left = standings.length - most;
  if (left > 0) lines.push(`${' '.repeat(CELL * heads.length)}   ${words.more(left)}`);
  return [page.heading(title), note, row(heads, widths), ...lines];
}
