/** The command line from arguments to exit status: 0 done, 2 a bad argument or bad input, said in one sentence. */
import { Command, CommanderError } from 'commander';
import { cliWords } from '../words/cli.en.ts';
import { words } from '../words/index.ts';
import { sentenceOf } from '../words/sentence.ts';
import { type CommandBuilder, Exit, type Io, Stop } from './io.ts';
import { usageRefusal } from './usage.ts';
import { version } from './version.ts';

/** Runs `plenary` with the arguments that follow its name. Throws only on a bug. */
export async function run(argv: readonly string[], io: Io, commands: readonly CommandBuilder[]): Promise<number> {
  const program = build(io, commands);
  if (argv.length === 0) {
    program.outputHelp();
    return 0;
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof Stop) return refuseWith(error, io, '');
    if (error instanceof Exit) return error.status;
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    // A command that has commands of its own, called without one, has shown its help.
    if (error.code === 'commander.help') return 2;
    return refuseWith(new Stop(usageRefusal(error)), io, ` ${cliWords.program.hint(commandIn(argv, program))}`);
  }
}

function refuseWith({ refusal }: Stop, io: Io, hint: string): number {
  io.err.write(`${sentenceOf(words('en'), refusal)}${hint}\n`);
  return 2;
}

function build(io: Io, commands: readonly CommandBuilder[]): Command {
  const { description, versionOption, examples } = cliWords.program;
  const program = new Command('plenary')
    .description(description)
    .version(version(), '--version', versionOption)
    .helpCommand(false)
    .addHelpText('after', examples);
  for (const command of commands) program.addCommand(command(io));
  prepare(program, io);
  return program;
}

/** Settings do not pass down to commands that were built elsewhere. */
function prepare(command: Command, io: Io): void {
  command
    .exitOverride()
    .helpOption('-h, --help', cliWords.program.helpOption)
    .configureOutput({
      writeOut: (text) => io.out.write(text),
      writeErr: (text) => io.err.write(text),
      // Said by `run`, in our own words.
      outputError: () => {},
      getOutHelpWidth: () => Math.min(io.out.columns ?? 100, 100),
      getErrHelpWidth: () => Math.min(io.err.columns ?? 100, 100),
    });
  for (const part of command.commands) prepare(part, io);
}

/** The command that the arguments name, as far as there is one: `plenary bench opinion`. */
function commandIn(argv: readonly string[], program: Command): string {
  const names = [program.name()];
  let command: Command | undefined = program;
  for (const argument of argv) {
    command = command.commands.find((part) => part.name() === argument);
    if (command === undefined) break;
    names.push(command.name());
  }
  return names.join(' ');
}
