/** `plenary do`: any command of the register, on a process of a data folder. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import { type Refusal, refuse } from '../../base/result.ts';
import { hostWords } from '../../words/host.en.ts';
import { type Io, orStop, Stop } from '../io.ts';

interface DoOptions {
  readonly data: string;
  readonly as?: string;
  readonly key?: string;
}

/** Called `do` on the command line, which is a word of the language here. */
export function doCommand(io: Io): Command {
  const words = hostWords.do;
  return new Command('do')
    .description(words.description)
    .argument('<slug>', words.slug)
    .argument('<command>', words.command)
    .argument('[json]', words.json, '{}')
    .option('--data <folder>', hostWords.data, 'data')
    .option('--as <participant>', words.as)
    .option('--key <key>', words.key)
    .addHelpText('after', words.examples)
    .action((slug: string, command: string, json: string, options: DoOptions) =>
      perform(io, slug, command, json, options),
    );
}

async function perform(
  io: Io,
  slug: string,
  command: string,
  json: string,
  { data, as, key }: DoOptions,
): Promise<void> {
  const input = orStop(objectIn(json === '-' ? await text(process.stdin) : json));
  if (!existsSync(data)) throw new Stop(refuse('no-such-folder', { folder: data }));
  const { openDoor } = await import('../door.ts');
  const door = orStop(await openDoor(data, new Date()));
  try {
    const answer = orStop(await door.act({ slug, command, input, key: key ?? randomUUID(), as }));
    io.out.write(`${JSON.stringify(answer)}\n`);
  } finally {
    await door.close();
  }
}

/** As deep as any command's input could be, and far from what a stack holds. */
const DEEPEST = 32;

function depthOf(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return depth;
  return Math.max(
    depth,
    ...Object.values(value)
      .slice(0, 1000)
      .map((member) => depthOf(member, depth + 1)),
  );
}

function objectIn(json: string): Record<string, unknown> | Refusal {
  try {
    const value: unknown = JSON.parse(json);
    if (depthOf(value) > DEEPEST) return refuse('bad-json', { reason: 'it is nested too deeply' });
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
    return refuse('bad-json', { reason: `it is ${JSON.stringify(value).slice(0, 40)}` });
  } catch (error) {
    return refuse('bad-json', { reason: error instanceof Error ? error.message : String(error) });
  }
}
