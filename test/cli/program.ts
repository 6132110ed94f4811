/** The command line under test: called in this process, or started as its users start it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { analyze } from '../../src/cli/commands/analyze.ts';
import { bench } from '../../src/cli/commands/bench.ts';
import { simulate } from '../../src/cli/commands/simulate.ts';
import { run } from '../../src/cli/run.ts';

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** A stream that keeps what is written to it. */
export function listener(): PassThrough & { heard(): string } {
  const pieces: Buffer[] = [];
  const stream = new PassThrough().on('data', (piece: Buffer) => pieces.push(piece));
  return Object.assign(stream, { heard: () => Buffer.concat(pieces).toString('utf8') });
}

export async function plenary(...argv: string[]): Promise<Outcome> {
  const out = listener();
  const err = listener();
  const status = await run(argv, { out, err, styled: false }, [analyze, simulate, bench]);
  return { status, out: out.heard(), err: err.heard() };
}

export const BINARY = join(import.meta.dirname, '../../bin/plenary.mjs');

/** Starts the program itself. */
export function start(...argv: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BINARY, ...argv], { encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}
