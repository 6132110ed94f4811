/** `plenary bench NAME`: how quickly things go here. */
import { Command, Option } from 'commander';
import { refuse } from '../../base/result.ts';
import { cliWords } from '../../words/cli.en.ts';
import { type Measured, machine, measure, type Size } from '../bench/opinion.ts';
import { type Io, orStop, Stop } from '../io.ts';
import { row } from '../layout.ts';
import { wholeNumber } from '../usage.ts';
import { capture } from './benchCapture.ts';
import { live } from './benchLive.ts';
import { official } from './benchOfficial.ts';
import { ingest } from './benchServer.ts';
import { processes, recovery } from './benchStarts.ts';
import { text } from './benchText.ts';

const words = cliWords.bench.opinion;

const DEFAULT_SIZES = '10000x200x30,100000x500x30';
const DEFAULT_RUNS = 3;

interface Options {
  readonly sizes: readonly Size[];
  readonly runs: number;
  readonly json?: boolean;
}

export function bench(io: Io): Command {
  return new Command('bench')
    .description(cliWords.bench.description)
    .helpCommand(false)
    .addCommand(opinion(io))
    .addCommand(official(io))
    .addCommand(ingest(io))
    .addCommand(live(io))
    .addCommand(recovery(io))
    .addCommand(processes(io))
    .addCommand(capture(io))
    .addCommand(text(io));
}

function opinion(io: Io): Command {
  return new Command('opinion')
    .description(words.description)
    .addOption(
      new Option('--sizes <list>', words.sizes).argParser(sizesOf).default(sizesOf(DEFAULT_SIZES), DEFAULT_SIZES),
    )
    .option('--runs <number>', words.runs, wholeNumber('--runs', 1, 100), DEFAULT_RUNS)
    .option('--json', words.json)
    .addHelpText('after', words.examples)
    .action((options: Options) => perform(io, options));
}

function perform(io: Io, { sizes, runs, json }: Options): void {
  const measured = sizes.map((size) =>
    orStop(
      measure(size, runs, (of, run) => {
        const name = spell(of);
        io.err.write(`${run === 0 ? words.simulating(name) : words.running(name, run, runs)}\n`);
      }),
    ),
  );
  const node = process.versions.node;
  if (json) io.out.write(`${JSON.stringify({ machine: machine(), node, sizes: measured })}\n`);
  else io.out.write(table(measured, words.note(runs, node, `${machine().processors} × ${machine().model}`)));
}

function table(measured: readonly Measured[], note: string): string {
  const widths = words.columns.map((name) => Math.max(10, name.length + 2));
  const lines = measured.map(({ participants, statements, votesPer, rows, median }) => [
    words.count(participants),
    words.count(statements),
    words.count(votesPer),
    words.count(rows),
    words.seconds(median.readMs),
    words.count(Math.round(median.rowsPerSecond)),
    words.seconds(median.computeMs),
    words.megabytes(median.peakMB),
    words.ratio(median.readRatio),
    words.ratio(median.computeRatio),
  ]);
  return `${[words.columns, ...lines].map((cells) => row(cells, widths)).join('\n')}\n\n${note}\n`;
}

const spell = ({ participants, statements, votesPer }: Size): string => `${participants}x${statements}x${votesPer}`;

function sizesOf(text: string): Size[] {
  return text.split(',').map((one) => {
    const [, participants, statements, votesPer] = (/^(\d{1,8})[x×](\d{1,6})[x×](\d{1,6})$/.exec(one) ?? []).map(
      Number,
    );
    if (!(participants >= 1 && votesPer >= 1 && votesPer <= statements)) {
      throw new Stop(refuse('sizes-unknown', { got: text.slice(0, 60) }));
    }
    return { participants, statements, votesPer };
  });
}
