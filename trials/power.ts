/** The power goes: from a recording of every write and sync, what could be left is rebuilt, opened and held against the promises. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, random } from '../src/base/random.ts';
import { Disk, difference, type Image, readFolder, writeImage } from './disk.ts';
import { type Findings, noFindings, replay } from './images.ts';
import { Promises } from './promises.ts';
import { type Run, record, type Setting } from './recorder.ts';
import { compileShim, whyNoShim } from './shim.ts';
import { atLeast, type Check, inFolder, none, type Options, type Outcome, type Trial } from './trial.ts';
import type { Orders } from './writer.ts';

interface Size {
  /** Each begins on what a power cut of the one before has left, but for every fourth, which begins with nothing. */
  readonly generations: number;
  /** Three images each. */
  readonly cuts: number;
  readonly acts: number;
  readonly images: number;
  readonly importKb: number;
}

const fullSize: Size = { generations: 12, cuts: 40, acts: 250, images: 300, importKb: 3000 };
const sliceSize: Size = { generations: 1, cuts: 10, acts: 60, images: 30, importKb: 0 };
const CLIENTS = 6;
const CHAIN = 4;

export const power: Trial = {
  summary: 'power cuts rebuilt from a recording of every write and sync of the real driver',
  run: (options) => runPower(options.full ? fullSize : sliceSize, options),
};

async function runPower(size: Size, { seed, say }: Options): Promise<Outcome> {
  const why = whyNoShim();
  if (why !== undefined) throw new Error(why);
  return inFolder(async (folder) => {
    const workshop: Workshop = {
      folder,
      shim: compileShim(folder),
      size,
      chance: random(seed),
      unlike: [],
      notices: [],
    };
    const [findings, control, fresh] = [noFindings(), noFindings(), noFindings()];
    let from = nothing();
    for (let generation = 0; generation < size.generations; generation++) {
      if (generation % CHAIN === 0) from = nothing();
      from = (await generationOf(workshop, `generation-${generation}`, from, findings)) ?? from;
      say(`${findings.images} images of ${generation + 1} generations`);
    }
    await freshFolder(workshop, fresh);
    await controlled(workshop, control);
    return outcomeOf(size, workshop, { findings, control, fresh });
  });
}

interface Workshop {
  readonly folder: string;
  readonly shim: string;
  readonly size: Size;
  readonly chance: Random;
  /** Where what was recorded does not add up to what is on the disk. */
  readonly unlike: string[];
  readonly notices: string[];
}

/** What a generation begins with; without an image with an empty data folder. */
interface From {
  readonly image: Image | undefined;
  readonly promises: Promises;
}

const nothing = (): From => ({ image: undefined, promises: new Promises() });

/** Killed just before a sync, started again on what that left, killed, started again, stopped; and cut all along. */
async function generationOf(workshop: Workshop, name: string, { image, promises }: From, findings: Findings) {
  const { size, chance } = workshop;
  const place = placeFor(workshop, name);
  if (image) writeImage(image, sharedRoot(image), place.root);
  mkdirSync(place.data, { recursive: true });
  const disk = new Disk(place.root);
  const known = promises.copy();
  const runs: Run[] = [];
  for (const end of ['kill-before-sync', 'kill', 'stop'] as const) {
    const orders: Omit<Orders, 'marks'> = {
      data: place.data,
      seed: chance.below(2 ** 31),
      acts: size.acts,
      clients: CLIENTS,
      unanswered: known.open,
      // Once a chain: what does not fit the cache reaches the log before its commit.
      importKb: end === 'kill' && !image ? size.importKb : 0,
      end: end === 'stop' ? 'stop' : 'kill',
    };
    const n = 12 + chance.below(Math.ceil(size.acts / 6));
    const death = end === 'kill-before-sync' ? { call: 'sync' as const, n } : undefined;
    const run = await record({ ...place, name: `${name}-${end}`, death }, orders);
    for (const mark of run.marks) known.note(mark);
    runs.push(run);
  }
  const stage = { ...place, disk, promises: promises.copy(), chance, findings, since: { syncs: 0 } };
  const kept = await replay(stage, runs, size.cuts);
  prove(workshop, name, runs, disk, place.root);
  return kept;
}

/** The folder is made by the server itself: it must last as well. */
async function freshFolder(workshop: Workshop, findings: Findings): Promise<void> {
  const place = placeFor(workshop, 'fresh');
  const disk = new Disk(place.root);
  const run = await record({ ...place, name: 'fresh' }, ordersFor(workshop, place.data));
  const stage = { ...place, disk, promises: new Promises(), chance: workshop.chance, findings, since: { syncs: 0 } };
  await replay(stage, [run], Math.ceil(workshop.size.cuts / 5));
}

/** The same with a database that does not sync: a trial that finds nothing here would find nothing anywhere. */
async function controlled(workshop: Workshop, findings: Findings): Promise<void> {
  const place = placeFor(workshop, 'control');
  mkdirSync(place.data);
  const disk = new Disk(place.root);
  const run = await record({ ...place, name: 'control' }, { ...ordersFor(workshop, place.data), unsynced: true });
  const stage = { ...place, disk, promises: new Promises(), chance: workshop.chance, findings, since: { syncs: 0 } };
  await replay(stage, [run], Math.ceil(workshop.size.cuts / 2));
}

const ordersFor = ({ size, chance }: Workshop, data: string): Omit<Orders, 'marks'> => ({
  ...{ data, seed: chance.below(2 ** 31), acts: size.acts, clients: CLIENTS },
  ...{ unanswered: [], importKb: 0, end: 'kill' },
});

interface Place extends Setting {
  readonly data: string;
  readonly target: string;
}

function placeFor({ folder, shim }: Workshop, name: string): Place {
  const root = join(folder, name);
  mkdirSync(root);
  return { shim, folder, name, root, data: join(root, 'data'), target: join(folder, 'image') };
}

/** An image names paths as they were where it was recorded; its first folder is the root there. */
const sharedRoot = ({ folders }: Image): string => folders[0];

/** What was recorded must add up to what is there, and nothing may have happened that the shim cannot follow. */
function prove({ unlike, notices }: Workshop, name: string, runs: readonly Run[], disk: Disk, root: string): void {
  const found = difference(disk.now(), readFolder(root));
  if (found !== undefined) unlike.push(`${name}: ${found.slice(root.length)}`);
  for (const { entries } of runs) for (const entry of entries) if (entry.is === 'notice') notices.push(entry.text);
  for (const { end, err } of runs)
    if (end !== 0 && end !== 'SIGKILL') unlike.push(`${name}: ended with ${end}: ${err}`);
}

function outcomeOf(
  size: Size,
  { unlike, notices }: Workshop,
  { findings, control, fresh }: Record<'findings' | 'control' | 'fresh', Findings>,
): Outcome {
  const checks: Check[] = [
    atLeast('images', findings.images, size.images),
    none('unopenable', findings.unopened),
    none('acknowledged lost', findings.lost),
    none('doubled', findings.doubled),
    none('wrong or in part', findings.wrong),
    none('answers before their sync', findings.early),
    none('commits without a sync', findings.commitsUnsynced),
    atLeast('syncs seen', findings.syncs, findings.commits),
    none('recordings unlike the disk', unlike.length),
    none('calls the shim cannot follow', notices.length),
    none('bad images of a folder that the server made', fresh.bad),
    atLeast('bad images of the control without syncs', control.bad, 1),
  ];
  const seen = { findings: { ...findings, examples: undefined }, fresh: { ...fresh, examples: undefined } };
  const wrong = [...unlike, ...notices, ...findings.examples, ...fresh.examples.map((line) => `fresh folder: ${line}`)];
  return { checks, seen: { ...seen, control: { ...control, examples: control.examples.slice(0, 3) } }, wrong };
}
