/** `plenary backup FILE`: everything of an installation in one file, beside a running server or without one. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { isRefusal, refuse } from '../../base/result.ts';
import { hostWords } from '../../words/host.en.ts';
import { type Io, orStop, Stop } from '../io.ts';

interface BackupOptions {
  readonly data: string;
  readonly json?: boolean;
}

export function backup(io: Io): Command {
  const words = hostWords.backup;
  return new Command('backup')
    .description(words.description)
    .argument('<file>', words.file)
    .option('--data <folder>', hostWords.data, 'data')
    .option('--json', words.json)
    .addHelpText('after', words.examples)
    .action((file: string, options: BackupOptions) => perform(io, file, options));
}

async function perform(io: Io, name: string, { data, json }: BackupOptions): Promise<void> {
  const file = resolve(name);
  if (existsSync(file)) throw new Stop(refuse('file-there', { file }));
  const [{ writeBackup }, { openSource }] = await Promise.all([
    import('../../store/backup.ts'),
    import('../source.ts'),
  ]);
  const source = orStop(await openSource(data, new Date()));
  try {
    const made = await writeBackup(source.pieces, file).catch(unwritable(file));
    const { processes, events, bytes, sha256 } = orStop(made);
    const done = { file, processes, events, bytes, sha256 };
    io.out.write(`${json ? JSON.stringify(done) : hostWords.backup.done(done)}\n`);
  } finally {
    await source.close();
  }
}

/** What the system refuses, as a sentence; anything else is a bug. */
export function unwritable(file: string): (error: unknown) => never {
  return (error) => {
    if (isRefusal(error) || !(error instanceof Error && 'code' in error)) throw error;
    throw new Stop(refuse('file-unwritable', { file, reason: String(error.code) }));
  };
}
