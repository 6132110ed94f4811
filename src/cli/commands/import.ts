/** `plenary import FORMAT PATH --as SLUG`: what was said elsewhere, as or into a process, all or nothing. */
import { basename, resolve } from 'node:path';
import { Command } from 'commander';
import { refuse } from '../../base/result.ts';
import { hostWords } from '../../words/host.en.ts';
import { importContributions } from '../importContributions.ts';
import { importPolis } from '../importPolis.ts';
import { type Io, Stop } from '../io.ts';

export interface ImportOptions {
  readonly as: string;
  readonly data: string;
  readonly language: string;
  readonly json?: boolean;
}

type Import = (io: Io, path: string, options: ImportOptions) => Promise<void>;

const formats: Readonly<Record<string, Import>> = {
  polis: importPolis,
  netmundial: (io, path, options) => importContributions(io, 'netmundial', path, options),
  mbox: (io, path, options) => importContributions(io, 'mbox', path, options),
};
const SLUG = /^(?=.{2,60}$)[a-z0-9]+(-[a-z0-9]+)*$/;

export function importCommand(io: Io): Command {
  const words = hostWords.import;
  return new Command('import')
    .description(words.description)
    .argument('<format>', words.format)
    .argument('<path>', words.path)
    .option('--as <slug>', words.as)
    .option('--data <folder>', hostWords.data, 'data')
    .option('--language <tag>', words.language, 'en')
    .option('--json', words.json)
    .addHelpText('after', words.examples)
    .action((format: string, path: string, options: Omit<ImportOptions, 'as'> & { as?: string }) =>
      perform(io, format, path, { ...options, as: options.as ?? slugOf(path) }),
    );
}

/** As the file or the folder is called. */
const slugOf = (path: string): string =>
  basename(resolve(path))
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);

async function perform(io: Io, format: string, path: string, options: ImportOptions): Promise<void> {
  const known = Object.keys(formats);
  if (!known.includes(format)) throw new Stop(refuse('unknown-format', { got: format, formats: known.join(', ') }));
  if (!SLUG.test(options.as)) throw new Stop(refuse('bad-slug', { got: options.as.slice(0, 80) }));
  await formats[format](io, path, options);
}
