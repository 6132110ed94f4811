/** `kill -9` again and again while many write, and while the server starts: nothing acknowledged is lost, nothing is doubled. */
import { cpSync, rmSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { type Random, random } from '../src/base/random.ts';
import { join, openProcess, Writer } from './clients.ts';
import { look, Promises } from './promises.ts';
import { Client, ended, serve, startServer, stop } from './server.ts';
import { atLeast, atMost, inFolder, none, type Options, type Outcome, percentile, Tally, type Trial } from './trial.ts';

export interface Size {
  readonly kills: number;
  /** Kills of a server that is just starting, beside those under load. */
  readonly killsAtStart: number;
  readonly writers: number;
  readonly acknowledgements: number;
}

const fullSize: Size = { kills: 200, killsAtStart: 40, writers: 24, acknowledgements: 20_000 };
const sliceSize: Size = { kills: 3, killsAtStart: 1, writers: 20, acknowledgements: 600 };
/** Once so many are acknowledged, the blow falls within so many milliseconds. */
const KILLED_WITHIN_MS = 15;

interface World {
  readonly data: string;
  readonly promises: Promises;
  readonly writers: readonly Writer[];
  readonly chance: Random;
  readonly tally: Tally;
  readonly readyMs: number[];
  readonly firstAnswerMs: number[];
}

export const kills: Trial = {
  summary: 'kill -9 under concurrent writers, and during start-up',
  run: (options) => runKills(options.full ? fullSize : sliceSize, options),
};

async function runKills(size: Size, { seed, say }: Options): Promise<Outcome> {
  return inFolder(async (folder) => {
    const world = await populate(joinPath(folder, 'data'), size.writers, random(seed));
    const early = new Set<number>();
    while (early.size < size.killsAtStart) early.add(world.chance.below(size.kills));
    for (let kill = 0; kill < size.kills; kill++) {
      await killUnderLoad(world, wantedNext(world, size.acknowledgements, size.kills - kill));
      await check(world, `after kill ${kill + 1}`);
      if (early.has(kill)) {
        await killAtStart(world);
        await check(world, `after a kill at start, ${kill + 1}`);
      }
      if ((kill + 1) % 20 === 0) say(`${kill + 1} kills, ${world.promises.acknowledged} acknowledged`);
    }
    return outcomeOf(world, size);
  });
}

async function populate(data: string, people: number, chance: Random): Promise<World> {
  const { child } = await serve(data);
  const client = new Client(data, people);
  const promises = new Promises();
  const statements = await openProcess(client, promises, 30);
  const writers: Writer[] = [];
  for (let i = 0; i < people; i++) {
    const person = await join(client, promises, `writer-${i}-joins`);
    writers.push(new Writer(`writer-${i}`, person, statements, random(chance.below(2 ** 31))));
  }
  client.close();
  await stop(child, 'SIGKILL');
  return { data, promises, writers, chance, tally: new Tally(), readyMs: [], firstAnswerMs: [] };
}

/** After how many acknowledgements the next blow falls: by chance, but with enough in the end. */
function wantedNext({ promises, chance }: World, wanted: number, killsLeft: number): number {
  const missing = Math.max(killsLeft, wanted - promises.acknowledged);
  return Math.ceil((missing / killsLeft) * (killsLeft === 1 ? 1 : 0.6 + 0.9 * chance.next()));
}

async function killUnderLoad({ data, promises, writers, chance, readyMs, firstAnswerMs }: World, wanted: number) {
  const started = performance.now();
  const { child, readyMs: ready } = await serve(data);
  readyMs.push(ready);
  const client = new Client(data, writers.length);
  let answered = 0;
  const onAnswer = () => {
    if (answered++ === 0) firstAnswerMs.push(performance.now() - started);
    if (answered === wanted) setTimeout(() => child.kill('SIGKILL'), chance.next() * KILLED_WITHIN_MS);
  };
  await Promise.all(writers.map((writer) => writer.writeUntilCut(client, promises, onAnswer)));
  client.close();
  await ended(child);
}

async function killAtStart({ data, chance, readyMs }: World): Promise<void> {
  const child = startServer(data);
  setTimeout(() => child.kill('SIGKILL'), chance.next() * percentile(readyMs, 50));
  await ended(child);
}

/** Looks at a copy: what looking itself tidies up must not help the next start. */
async function check({ data, promises, tally }: World, where: string): Promise<void> {
  const copy = `${data}-copy`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(data, copy, { recursive: true, filter: (file) => !file.endsWith('.sock') });
  tally.add(promises.heldAgainst(await look(copy)), where);
}

async function outcomeOf({ data, promises, writers, tally, readyMs, firstAnswerMs }: World, size: Size) {
  const { processes } = await look(data);
  const [p50, p95, longest] = [50, 95, 100].map((percent) => Math.round(percentile(readyMs, percent)));
  return {
    checks: [
      atLeast('kills under load', readyMs.length, size.kills),
      atLeast('concurrent writers', writers.length, 20),
      atLeast('acknowledgements', promises.acknowledged, size.acknowledgements),
      ...tally.checks(),
      none('still without an answer beyond one a writer', Math.max(0, promises.open.length - writers.length)),
      // A slice runs as a test, beside others: there time proves nothing.
      ...(size === fullSize ? [atMost('ready again, p95, ms', p95, 5000)] : []),
    ],
    seen: {
      killsAtStart: size.killsAtStart,
      rowsAtTheEnd: Object.fromEntries([...processes].map(([slug, { rows }]) => [slug, rows.length])),
      readyMs: { p50, p95, longest },
      firstAnswerMs: { p50: Math.round(percentile(firstAnswerMs, 50)), p95: Math.round(percentile(firstAnswerMs, 95)) },
    },
    wrong: tally.examples,
  };
}
