/** `plenary simulate`: a made-up conversation as a Polis export folder. */
import { Command } from 'commander';
import { refuse } from '../../base/result.ts';
import { writePolisFolder } from '../../exchange/polisFolder.ts';
import { type SimulationOptions, simulate as simulation } from '../../exchange/simulate.ts';
import { cliWords } from '../../words/cli.en.ts';
import { type Io, orStop, Stop } from '../io.ts';
import { progressOn } from '../progress.ts';
import { wholeNumber } from '../usage.ts';

const MOST_PARTICIPANTS = 100_000_000;
const MOST_STATEMENTS = 1_000_000;
/** Seeds of 32 bits: the generator gives the bits above them to the parts of the simulation. */
const LARGEST_SEED = 0xffffffff;

export function simulate(io: Io): Command {
  const words = cliWords.simulate;
  return new Command('simulate')
    .description(words.description)
    .requiredOption('--participants <number>', words.participants, wholeNumber('--participants', 1, MOST_PARTICIPANTS))
    .requiredOption('--statements <number>', words.statements, wholeNumber('--statements', 1, MOST_STATEMENTS))
    .requiredOption('--votes-per <number>', words.votesPer, wholeNumber('--votes-per', 1, MOST_STATEMENTS))
    .requiredOption('--out <folder>', words.out)
    .option('--seed <number>', words.seed, wholeNumber('--seed', 0, LARGEST_SEED), 0)
    .addHelpText('after', words.examples)
    .action((options: SimulationOptions & { readonly out: string }) => perform(io, options));
}

function perform(io: Io, options: SimulationOptions & { readonly out: string }): void {
  const { participants, statements, votesPer, seed, out } = options;
  if (votesPer > statements) throw new Stop(refuse('votes-exceed-statements', { votesPer, statements }));
  const progress = progressOn(io);
  try {
    const made = simulation({ participants, statements, votesPer, seed });
    const onShare = (share: number): void => progress.update(cliWords.progress.writing, share);
    const { rows } = orStop(writePolisFolder(made, out, onShare));
    progress.stop();
    io.err.write(`${cliWords.simulate.written(rows, out)}\n`);
  } finally {
    progress.stop();
  }
}
