/** `plenary import polis PATH --as SLUG`: a process from a conversation held elsewhere, all or nothing. */
import { Command } from 'commander';
import { refuse } from '../../base/result.ts';
import { cliWords } from '../../words/cli.en.ts';
import { hostWords } from '../../words/host.en.ts';
import { type Io, orStop, Stop } from '../io.ts';
import { progressOn } from '../progress.ts';

interface ImportOptions {
  readonly as: string;
  readonly data: string;
  readonly language: string;
}

const FORMATS = ['polis'];
const SLUG = /^(?=.{2,60}$)[a-z0-9]+(-[a-z0-9]+)*$/;

export function importCommand(io: Io): Command {
  const words = hostWords.import;
  return new Command('import')
    .description(words.description)
    .argument('<format>', words.format)
    .argument('<path>', words.path)
    .requiredOption('--as <slug>', words.as)
    .option('--data <folder>', hostWords.data, 'data')
    .option('--language <tag>', words.language, 'en')
    .addHelpText('after', words.examples)
    .action((format: string, path: string, options: ImportOptions) => perform(io, format, path, options));
}

async function perform(io: Io, format: string, path: string, { as, data, language }: ImportOptions): Promise<void> {
  if (!FORMATS.includes(format)) throw new Stop(refuse('unknown-format', { got: format, formats: FORMATS.join(', ') }));
  if (!SLUG.test(as)) throw new Stop(refuse('bad-slug', { got: as.slice(0, 80) }));
  const [{ readPolis }, { ordersOfPolis }, { MOST_STATEMENTS }, { openDoor }] = await Promise.all([
    import('../../exchange/polis.ts'),
    import('../../exchange/opening.ts'),
    import('../../domain/statements.ts'),
    import('../door.ts'),
  ]);
  const progress = progressOn(io);
  try {
    const read = orStop(readPolis(path, (share) => progress.update(cliWords.progress.reading, share)));
    const statements = new Set([...read.statementIds, ...read.statements.map(({ id }) => id)]).size;
    if (statements > MOST_STATEMENTS)
      throw new Stop(refuse('too-many-to-import', { got: statements, most: MOST_STATEMENTS }));
    const door = orStop(await openDoor(data, new Date()));
    try {
      const { slug } = orStop(await door.create(ordersOfPolis(read, as, language)));
      progress.stop();
      io.err.write(`${hostWords.import.done(read.participantIds.length, statements, read.log.value.length, slug)}\n`);
    } finally {
      await door.close();
    }
  } finally {
    progress.stop();
  }
}
