/** `plenary bench official`: how long the official figures take, and who notices. */
import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { officialBenchWords as words } from '../../words/bench.en.ts';
import { atMost, type Check, circumstances } from '../bench/figures.ts';
import { measureOfficial, type OfficialMeasured, type OfficialSettings } from '../bench/official.ts';
import { measurePages, type PageHeld } from '../bench/officialPages.ts';
import type { Io } from '../io.ts';
import { wholeNumber } from '../usage.ts';
import { about, orFailed, table } from './benchServer.ts';

interface OfficialOptions extends OfficialSettings {
  /** Where to; to standard output if no file is named. */
  readonly json?: string | true;
}

const MOST_SECONDS = 1;
const MOST_GAP_MS = 50;
/** As many as a charter may have. */
const MOST_SEATS = 24;

export function official(io: Io): Command {
  return new Command('official')
    .description(words.description)
    .option('--participants <number>', words.participants, wholeNumber('--participants', 1, 10_000_000), 100_000)
    .option('--statements <number>', words.statements, wholeNumber('--statements', 1, 10_000), 500)
    .option('--votes-per <number>', words.votesPer, wholeNumber('--votes-per', 1, 10_000), 30)
    .option('--seats <number>', words.seats, wholeNumber('--seats', 1, MOST_SEATS), 6)
    .option('--runs <number>', words.runs, wholeNumber('--runs', 1, 100), 5)
    .option('--json [file]', words.json)
    .addHelpText('after', words.examples)
    .action((options: OfficialOptions) => perform(io, options));
}

async function perform(io: Io, { json, ...given }: OfficialOptions): Promise<void> {
  const settings = { ...given, votesPer: Math.min(given.votesPer, given.statements) };
  const onStep = (run: number): void =>
    void io.err.write(`${run === 0 ? words.simulating : words.running(run, settings.runs)}\n`);
  const measured = await orFailed(measureOfficial(settings, onStep));
  const onRound = (run: number): void => void io.err.write(`${words.asking(run, settings.runs)}\n`);
  const pages = await orFailed(measurePages(settings, onRound));
  const checks = [...checksOf(measured), ...checksOfPages(pages)];
  const all = { bench: 'official', ...circumstances(), settings, checks, ...measured, pages };
  if (typeof json === 'string') writeFileSync(json, `${JSON.stringify(all)}\n`);
  io.out.write(json === true ? `${JSON.stringify(all)}\n` : `${text(measured, settings)}\n${textOfPages(pages)}`);
}

function checksOf({ median, gap }: OfficialMeasured): Check[] {
  return [
    atMost('seconds for the official figures, median', median.ms / 1000, MOST_SECONDS),
    atMost('ms of event-loop gap, p99, meanwhile', gap.p99Ms, MOST_GAP_MS),
  ];
}

/** Where the system tells what the thread took itself, others on the machine are left out of it. */
const heldMs = ({ processorMs, gapMs }: PageHeld): number => processorMs ?? gapMs;

function checksOfPages(pages: readonly PageHeld[]): Check[] {
  const most = (meanwhile: boolean) => Math.max(...pages.filter((each) => each.meanwhile === meanwhile).map(heldMs));
  return [
    atMost('ms that a page holds the event loop while figures are computed', most(true), MOST_GAP_MS),
    atMost('ms that a page holds the event loop once figures are there', most(false), MOST_GAP_MS),
  ];
}

function textOfPages(pages: readonly PageHeld[]): string {
  const lines = pages.map(({ page, meanwhile, ms, gapMs, processorMs }) => [
    ...[page.split('/').slice(3, 4).join('/'), meanwhile ? words.meanwhile : words.there],
    ...[words.milliseconds(ms), processorMs === undefined ? '?' : words.milliseconds(processorMs)],
    words.milliseconds(gapMs),
  ]);
  return table(words.pageColumns, lines, words.pageNote);
}

function text({ votes, runs, median, gap }: OfficialMeasured, settings: OfficialSettings): string {
  const { whole, seconds, milliseconds } = words;
  const { participants, statements, seats } = settings;
  const line = [
    ...[participants, statements, votes, seats].map(whole),
    ...[runs[0]!.ms, median.ms, median.cpuMs].map(seconds),
    ...[gap.p50Ms, gap.p99Ms, gap.maxMs].map(milliseconds),
  ];
  return table(words.columns, [line], words.note(about(settings.runs)));
}
