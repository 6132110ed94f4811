/** `plenary serve`. What it runs is loaded when it runs, so that other commands start without it. */
import { Command } from 'commander';
import { refuse } from '../../base/result.ts';
import { hostWords } from '../../words/host.en.ts';
import { type Io, orStop, Stop } from '../io.ts';
import { addSiteOptions, type SiteOptions, settingsOf } from '../siteOptions.ts';
import { wholeNumber } from '../usage.ts';

interface ServeOptions extends SiteOptions {
  readonly data: string;
  readonly port: string;
  readonly host: string;
  readonly metrics?: boolean;
  readonly memory?: number;
}

export function serve(io: Io): Command {
  const words = hostWords.serve;
  const command = new Command('serve')
    .description(words.description)
    .option('--data <folder>', hostWords.data, process.env.PLENARY_DATA ?? 'data')
    .option('--port <number>', words.port, process.env.PORT ?? '8080')
    .option('--host <address>', words.host, 'localhost')
    .option('--metrics', words.metrics)
    .option('--memory <megabytes>', words.memory, wholeNumber('--memory', 1, 1_000_000));
  return addSiteOptions(command)
    .addHelpText('after', words.examples)
    .action((options: ServeOptions) => perform(io, options));
}

async function perform(io: Io, { data, port, host, metrics, memory, ...options }: ServeOptions): Promise<void> {
  const at = { port: portOf(port), host };
  const site = settingsOf(options);
  const { takeFolder } = await import('../dataFolder.ts');
  const folder = orStop(await takeFolder(data, new Date()));
  // Half of a start is loading the server: whoever may not have the folder hears so before that.
  const { serveUntilStopped } = await import('../serving.ts');
  await serveUntilStopped(io, folder, { ...at, openMetrics: metrics === true, memoryMB: memory, site });
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port < 65_536) return port;
  throw new Stop(refuse('bad-port', { got: text.slice(0, 20) }));
}
