/** `plenary bench ingest` and `plenary bench recovery`: how the real server does under load, and how quickly it is back. */
import { Command, Option } from 'commander';
import { refuse } from '../../base/result.ts';
import { serverBenchWords as words } from '../../words/bench.en.ts';
import type { Ingest, IngestSettings } from '../bench/ingest.ts';
import { machine } from '../bench/opinion.ts';
import type { Recovery } from '../bench/recovery.ts';
import { type Io, Stop } from '../io.ts';
import { row } from '../layout.ts';
import { wholeNumber } from '../usage.ts';

interface IngestOptions extends IngestSettings {
  readonly json?: boolean;
}

export function ingest(io: Io): Command {
  const { description, seconds, connections, together, examples } = words.ingest;
  return new Command('ingest')
    .description(description)
    .option('--seconds <number>', seconds, wholeNumber('--seconds', 1, 600), 4)
    .addOption(numbers('--connections', connections, 2000, '32,64,128,256'))
    .option('--together <number>', together, wholeNumber('--together', 2, 100), 20)
    .option('--runs <number>', words.runs, wholeNumber('--runs', 1, 100), 3)
    .option('--json', words.json)
    .addHelpText('after', examples)
    .action((options: IngestOptions) => performIngest(io, options));
}

async function performIngest(io: Io, { json, ...settings }: IngestOptions): Promise<void> {
  // Loaded when it runs: it brings the server with it, and other commands start without.
  const { measureIngest } = await import('../bench/ingest.ts');
  const measured = await orFailed(measureIngest(settings, (step) => io.err.write(`${step}\n`)));
  if (json) io.out.write(`${JSON.stringify({ ...surroundings(), settings, ...measured })}\n`);
  else io.out.write(ingestTable(measured, settings));
}

function ingestTable({ measured, acknowledged, serverPeakMB }: Ingest, { runs, together }: IngestSettings): string {
  const { whole, ratio, milliseconds } = words;
  const lines = measured.map(({ connections, median }) => [
    whole(connections),
    whole(median.barePerSecond),
    whole(median.emptyPerSecond),
    whole(median.votesPerSecond),
    milliseconds(median.p50Ms),
    milliseconds(median.p99Ms),
    ratio(median.ofEmpty),
    ratio(median.ofBare),
    whole(median.severalVotesPerSecond),
    milliseconds(median.severalP99Ms),
  ]);
  const note = words.ingest.note({ ...about(runs), acknowledged, together, peakMB: serverPeakMB });
  return table(words.ingest.columns, lines, note);
}

interface RecoveryOptions {
  readonly votes: readonly number[];
  readonly runs: number;
  readonly json?: boolean;
}

export function recovery(io: Io): Command {
  const { description, votes, examples } = words.recovery;
  return new Command('recovery')
    .description(description)
    .addOption(numbers('--votes', votes, 100_000_000, '100000,1000000'))
    .option('--runs <number>', words.runs, wholeNumber('--runs', 1, 100), 3)
    .option('--json', words.json)
    .addHelpText('after', examples)
    .action((options: RecoveryOptions) => performRecovery(io, options));
}

async function performRecovery(io: Io, { votes, runs, json }: RecoveryOptions): Promise<void> {
  const { measureRecovery } = await import('../bench/recovery.ts');
  const sizes: Recovery[] = [];
  for (const size of votes) {
    io.err.write(`${words.recovery.filling(size)}\n`);
    const onRun = (run: number): void => void io.err.write(`${words.recovery.running(size, run, runs)}\n`);
    sizes.push(await orFailed(measureRecovery(size, runs, onRun)));
  }
  if (json) io.out.write(`${JSON.stringify({ ...surroundings(), sizes })}\n`);
  else io.out.write(recoveryTable(sizes, runs));
}

function recoveryTable(sizes: readonly Recovery[], runs: number): string {
  const { whole, seconds, megabytes } = words;
  const lines = sizes.flatMap(({ votes, journalMB, after }) =>
    (['stop', 'kill', 'fold'] as const).map((ending) => [
      whole(votes),
      words.recovery.after[ending],
      seconds(after[ending].median.readyMs),
      seconds(after[ending].median.pageMs),
      seconds(after[ending].median.voteMs),
      megabytes(after[ending].median.memoryMB),
      megabytes(journalMB),
    ]),
  );
  return table(words.recovery.columns, lines, words.recovery.note(about(runs)));
}

const surroundings = () => ({ machine: machine(), node: process.versions.node });

const about = (runs: number) => ({
  runs,
  node: process.versions.node,
  cpus: `${machine().processors} × ${machine().model}`,
});

function table(columns: readonly string[], lines: readonly (readonly string[])[], note: string): string {
  const widths = columns.map((name) => Math.max(12, name.length + 2));
  return `${[columns, ...lines].map((cells) => row(cells, widths)).join('\n')}\n\n${note}\n`;
}

/** A measurement that ends without a result says why, in a sentence. */
async function orFailed<T>(measurement: Promise<T>): Promise<T> {
  try {
    return await measurement;
  } catch (error) {
    if (error instanceof Stop || !(error instanceof Error)) throw error;
    throw new Stop(refuse('bench-failed', { reason: error.message }));
  }
}

/** An option of several whole numbers, separated by commas. */
function numbers(name: string, description: string, most: number, byDefault: string): Option {
  const one = wholeNumber(name, 1, most);
  const all = (text: string): number[] => text.split(',').map(one);
  return new Option(`${name} <list>`, description).argParser(all).default(all(byDefault), byDefault);
}
