/** `plenary restore FILE`: a backup into a data folder that has no database yet, once everything in it has been checked. */
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { type Refusal, refuse } from '../../base/result.ts';
import { hostWords } from '../../words/host.en.ts';
import { type Io, orStop, Stop } from '../io.ts';
import { unwritable } from './backup.ts';

interface RestoreOptions {
  readonly data: string;
  readonly json?: boolean;
}

export function restore(io: Io): Command {
  const words = hostWords.restore;
  return new Command('restore')
    .description(words.description)
    .argument('<file>', words.file)
    .option('--data <folder>', hostWords.data, 'data')
    .option('--json', words.json)
    .addHelpText('after', words.examples)
    .action((file: string, options: RestoreOptions) => perform(io, file, options));
}

async function perform(io: Io, name: string, { data, json }: RestoreOptions): Promise<void> {
  const [{ restoreBackup }, { databaseIn, serverOn }] = await Promise.all([
    import('../../store/backup.ts'),
    import('../source.ts'),
  ]);
  const [file, folder, database] = [resolve(name), resolve(data), databaseIn(data)];
  const refusal = notABackup(file) ?? (existsSync(database) ? refuse('data-there', { folder }) : undefined);
  if (refusal) throw new Stop(refusal);
  // A server whose database was taken away under it still holds the folder.
  if (await serverOn(folder)) throw new Stop(refuse('data-there', { folder }));
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // What is left of the database that was here before would be ahead of this one, or of another.
    for (const left of ['snapshots', 'plenary.db-wal', 'plenary.db-shm', 'plenary.db-journal']) {
      rmSync(join(folder, left), { recursive: true, force: true });
    }
  } catch (error) {
    unwritable(folder)(error);
  }
  const { processes, events, bytes, sha256 } = orStop(await restoreBackup(file, database).catch(unwritable(folder)));
  const done = { file, folder, processes, events, bytes, sha256 };
  io.out.write(`${json ? JSON.stringify(done) : hostWords.restore.done(done)}\n`);
}

function notABackup(file: string): Refusal | undefined {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return refuse('backup-missing', { file });
  // What stands in the log only would be lost without a word.
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  return log && log.size > 0 ? refuse('backup-in-use', { file }) : undefined;
}
