/** Two servers on one data folder: the second refuses, and changes nothing; of many at once, exactly one serves. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { byOperator, give, openProcess } from './clients.ts';
import { Promises } from './promises.ts';
import { Client, ended, serve, startServer, stop } from './server.ts';
import { exactly, inFolder, none, type Options, type Outcome, percentile, type Trial } from './trial.ts';

interface Size {
  readonly starts: number;
  readonly races: number;
}

const fullSize: Size = { starts: 50, races: 10 };
const sliceSize: Size = { starts: 3, races: 1 };
const RACERS = 5;
const AT_ONCE = 2;

export const doubleStarts: Trial = {
  summary: 'a second server on a folder in use, and many at once on a free one',
  run: (options) => runDoubleStarts(options.full ? fullSize : sliceSize, options),
};

async function runDoubleStarts(size: Size, { say }: Options): Promise<Outcome> {
  return inFolder(async (folder) => {
    const data = joinPath(folder, 'data');
    const { child } = await serve(data);
    const client = new Client(data, 1);
    const promises = new Promises();
    await openProcess(client, promises, 5);
    const before = digest(data);
    const refusals: Ended[] = [];
    while (refusals.length < size.starts) {
      const starts = Math.min(AT_ONCE, size.starts - refusals.length);
      refusals.push(...(await Promise.all(Array.from({ length: starts }, () => startedBeside(data)))));
    }
    const changed = changes(before, digest(data));
    say(`${refusals.length} second starts`);
    // The first one goes on as if nothing had been.
    await give(client, promises, byOperator('statement.submit', { text: 'Still here.' }, 'still-here'));
    client.close();
    await stop(child, 'SIGTERM');
    const winners: number[] = [];
    for (let race = 0; race < size.races; race++) winners.push(await winnersOfRace(joinPath(folder, `race-${race}`)));
    return outcomeOf(size, refusals, changed, winners);
  });
}

interface Ended {
  readonly code: unknown;
  readonly sentence: string;
  readonly ms: number;
}

async function startedBeside(data: string): Promise<Ended> {
  const started = performance.now();
  const child = startServer(data);
  let sentence = '';
  child.stderr?.on('data', (piece) => {
    sentence += piece;
  });
  const code = await ended(child);
  return { code, sentence: sentence.trim(), ms: performance.now() - started };
}

/** Name, content and time of the last change of every file in the folder; a socket has no content. */
function digest(data: string): Map<string, string> {
  const entries = readdirSync(data, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return new Map(
    entries.map((entry) => {
      const file = joinPath(entry.parentPath, entry.name);
      const content = entry.isFile() ? readFileSync(file) : '';
      return [file, `${createHash('sha256').update(content).digest('hex')} ${statSync(file).mtimeMs}`];
    }),
  );
}

const changes = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));

/** Many start at the same moment on a folder that nobody holds: how many serve. */
async function winnersOfRace(data: string): Promise<number> {
  const racers = Array.from({ length: RACERS }, () => startServer(data));
  const ends = racers.map(
    (child) =>
      new Promise<boolean>((resolve) => {
        child.stdout?.once('data', () => resolve(true));
        child.once('exit', () => resolve(false));
      }),
  );
  const served = await Promise.all(ends);
  await Promise.all(racers.map((child) => stop(child, 'SIGKILL')));
  return served.filter(Boolean).length;
}

function outcomeOf({ starts, races }: Size, refusals: Ended[], changed: string[], winners: number[]): Outcome {
  const named = refusals.filter(
    ({ code, sentence }) => code === 2 && /^.* is in use by another Plenary .*$/.test(sentence),
  );
  const times = refusals.map(({ ms }) => ms);
  return {
    checks: [
      exactly('refused in one sentence that names the holder', named.length, starts),
      none('files changed', changed.length),
      exactly(`races of ${RACERS} that exactly one won`, winners.filter((count) => count === 1).length, races),
    ],
    seen: {
      refusedMs: {
        p50: Math.round(percentile(times, 50)),
        p95: Math.round(percentile(times, 95)),
        longest: Math.round(Math.max(...times)),
      },
      winners,
    },
    wrong: [...refusals.filter((each) => !named.includes(each)).map(({ code, sentence }) => `${code}: ${sentence}`)],
  };
}
