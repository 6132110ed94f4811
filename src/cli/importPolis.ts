/** A process from a conversation that Polis exported. */
import { refuse } from '../base/result.ts';
import { cliWords } from '../words/cli.en.ts';
import { hostWords } from '../words/host.en.ts';
import type { ImportOptions } from './commands/import.ts';
import { type Io, orStop, Stop } from './io.ts';
import { progressOn } from './progress.ts';

export async function importPolis(io: Io, path: string, { as, data, language }: ImportOptions): Promise<void> {
  const [{ readPolis }, { ordersOfPolis }, { MOST_STATEMENTS }, { openDoor }] = await Promise.all([
    import('../exchange/polis.ts'),
    import('../exchange/opening.ts'),
    import('../domain/statements.ts'),
    import('./door.ts'),
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
