/** The command line: its commands, and the process that they run in. */
import { refuse } from '../base/result.ts';
import { words } from '../words/index.ts';
import { sentenceOf } from '../words/sentence.ts';
import { analyze } from './commands/analyze.ts';
import { backup } from './commands/backup.ts';
import { bench } from './commands/bench.ts';
import { doCommand } from './commands/do.ts';
import { doctor } from './commands/doctor.ts';
import { importCommand } from './commands/import.ts';
import { restore } from './commands/restore.ts';
import { serve } from './commands/serve.ts';
import { simulate } from './commands/simulate.ts';
import { run } from './run.ts';

const commands = [serve, analyze, importCommand, doCommand, simulate, backup, restore, doctor, bench];

// Whoever reads our output may have seen enough (`plenary analyze … | head`): no error, and nothing left to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`${sentenceOf(words('en'), refuse('output-failed', { reason: error.message }))}\n`);
  process.exit(2);
});

const styled = process.stdout.isTTY === true && !process.env.NO_COLOR;
process.exitCode = await run(process.argv.slice(2), { out: process.stdout, err: process.stderr, styled }, commands);
