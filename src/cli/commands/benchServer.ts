/** `plenary bench ingest`: how the real server does under load. And what the benches of a server have in common. */
import { Command, Option } from 'commander';
import { refuse } from '../../base/result.ts';
import { serverBenchWords as words } from '../../words/bench.en.ts';
import { circumstances } from '../bench/figures.ts';
import type { Ingest, IngestSettings } from '../bench/ingest.ts';
import { machine } from '../bench/opinion.ts';
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
  if (json) io.out.write(`${JSON.stringify({ bench: 'ingest', ...circumstances(), settings, ...measured })}\n`);
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

export const about = (runs: number) => ({
  runs,
  node: process.versions.node,
  cpus: `${machine().processors} × ${machine().model}`,
});

export function table(columns: readonly string[], lines: readonly (readonly string[])[], note: string): string {
  const widths = columns.map((name) => Math.max(12, name.length + 2));
  return `${[columns, ...lines].map((cells) => row(cells, widths)).join('\n')}\n\n${note}\n`;
}

/** A measurement that ends without a result says why, in a sentence. */
export async function orFailed<T>(measurement: Promise<T>): Promise<T> {
  try {
    return await measurement;
  } catch (error) {
    if (error instanceof Stop || !(error instanceof Error)) throw error;
    throw new Stop(refuse('bench-failed', { reason: error.message }));
  }
}

/** An option of several whole numbers, separated by commas. */
export function numbers(name: string, description: string, most: number, byDefault: string): Option {
  const one = wholeNumber(name, 1, most);
  const all = (text: string): number[] => text.split(',').map(one);
  return new Option(`${name} <list>`, description).argParser(all).default(all(byDefault), byDefault);
}
