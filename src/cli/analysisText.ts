/** The figures of a conversation for someone at a terminal: findings in sentences, then short tables. */
import { styleText } from 'node:util';
import type { PolisConversation } from '../exchange/polis.ts';
import { type Standing, standings } from '../opinion/index.ts';
import { separation } from '../views/findings.ts';
import { cliWords } from '../words/cli.en.ts';
import type { Analysis } from './analysis.ts';
import { diagnosisBlocks } from './analysisDiagnosis.ts';
import { acrossTable } from './analysisSeats.ts';
import { divides, holds, marks, type Page, thin } from './analysisTables.ts';
import type { Io } from './io.ts';
import { plain, wrap } from './layout.ts';

const words = cliWords.report;

/** Lines of text are hard to read when longer, tables when shorter. */
const COLUMNS = { least: 60, usual: 80, most: 100 };

export function analysisText(io: Io, path: string, analysis: Analysis): string {
  const { input, figures } = analysis;
  const columns = Math.max(COLUMNS.least, Math.min(io.out.columns || COLUMNS.usual, COLUMNS.most));
  const page = {
    report: figures,
    standings: standings(figures),
    // Groups go by letter, in the order of the report.
    letters: figures.camps.map((_, camp) => String.fromCharCode(65 + camp)),
    columns,
    heading: (text: string) => (io.styled ? styleText('bold', text) : text),
    ...statementWords(input),
  };
  const parts = [
    title(input, path, analysis.simulatedGroups, page),
    findings(input, page).flatMap((paragraph) => wrap(paragraph, columns)),
    ...(analysis.table ? acrossTable(page, analysis.table) : []),
    ...diagnosisBlocks(page, analysis),
    holds(page, 'agree'),
    holds(page, 'disagree'),
    divides(page),
    ...figures.camps.map((_, camp) => marks(page, camp)),
    thin(page),
    closing(analysis).flatMap((paragraph) => wrap(paragraph, columns)),
  ];
  const filled = parts.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function statementWords({ statements, statementIds }: PolisConversation): Pick<Page, 'number' | 'text'> {
  const texts = new Map(statements.map(({ id, text }) => [id, plain(text) || words.emptyText]));
  const digits = String(statementIds.at(-1) ?? 0).length;
  return {
    number: (statement) => String(statementIds[statement]).padStart(digits),
    text: (statement) => texts.get(statementIds[statement]) ?? words.noText,
  };
}

function title(
  { summary }: PolisConversation,
  path: string,
  simulatedGroups: boolean,
  { columns, heading }: Page,
): string[] {
  const lines = wrap(plain(summary?.topic ?? '') || words.untitled(plain(path)), columns).map(heading);
  const made = [...(summary?.simulated ? [words.simulated] : []), ...(simulatedGroups ? [words.simulatedGroups] : [])];
  return [...lines, ...made];
}

function findings(input: PolisConversation, { report, standings, letters }: Page): string[] {
  const groups = report.camps.map(({ members }, camp) => ({ letter: letters[camp], people: members.length }));
  const placed = groups.reduce((sum, { people }) => sum + people, 0);
  const tookPart = { people: report.voters, votes: report.votes, statements: input.statementIds.length };
  const count = (kind: Standing['kind']): number => standings.filter((standing) => standing.kind === kind).length;
  const first = [words.tookPart(tookPart), groups.length < 2 ? words.noGroups : words.groups({ placed, groups })];
  if (groups.length > 1 && report.silhouette !== undefined) first.push(words.separation[separation(report.silhouette)]);
  if (report.beyondCaps) first.push(words.beyondCaps(report.beyondCaps));
  const rest = [];
  if (count('open') > 0) rest.push(words.open(count('open')));
  if (count('thin') > 0) rest.push(words.thin(count('thin')));
  if (count('moderated') > 0) rest.push(words.moderated(count('moderated')));
  const opposed = standings.filter((standing) => standing.opposed).length;
  return [first.join(' '), words.holds(count('holds')), words.divides(count('divides'), opposed), rest.join(' ')];
}

function closing({ figures, readMs, computeMs }: Analysis): string[] {
  const { method, version, seed } = figures;
  return [words.method({ method, version, seed, readMs, computeMs }), words.further];
}
