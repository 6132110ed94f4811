/** `plenary serve`. What it runs is loaded when it runs, so that other commands start without it. */
import { Command } from 'commander';
import { hostWords } from '../../words/host.en.ts';
import type { Io } from '../io.ts';
import type { ServeOptions } from '../serving.ts';

export function serve(io: Io): Command {
  const words = hostWords.serve;
  return new Command('serve')
    .description(words.description)
    .option('--data <folder>', hostWords.data, process.env.PLENARY_DATA ?? 'data')
    .option('--port <number>', words.port, process.env.PORT ?? '8080')
    .option('--host <address>', words.host, 'localhost')
    .option('--metrics', words.metrics)
    .addHelpText('after', words.examples)
    .action(async (options: ServeOptions) => (await import('../serving.ts')).serveUntilStopped(io, options));
}
