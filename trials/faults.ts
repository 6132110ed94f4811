/**
 * The disk fails: the n-th write, sync, truncation, rename, removal or creation, for every n until a run has no fault left.
 * Nothing may be acknowledged that is not there; what comes after a failed commit is refused as read-only, with the reason;
 * after a restart everything acknowledged is there, what failed is there whole or not at all, and writing goes on.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, random } from '../src/base/random.ts';
import { Disk } from './disk.ts';
import { type Calls, faultKinds, isFailure, outcomeOf, type Seen, toldBy } from './faultsSeen.ts';
import { noFindings, replay } from './images.ts';
import { isWhole, look, type Mark, nameOf, Promises } from './promises.ts';
import { type Run, record, type Setting } from './recorder.ts';
import { callsUntilTaken, type Served, servedWith } from './servedFaults.ts';
import { type Call, compileShim, type Entry, type Fault, whyNoShim } from './shim.ts';
import { inFolder, type Options, type Outcome, type Trial } from './trial.ts';
import type { Orders } from './writer.ts';

interface Size {
  /** Of every call with that error, each n, or by chance so many of them all. */
  readonly sampled: number | undefined;
  readonly acts: number;
  /** Power cuts after a sync that failed and a restart. */
  readonly cuts: number;
  /** Faults under the real server. */
  readonly served: number;
}

const fullSize: Size = { sampled: undefined, acts: 60, cuts: 6, served: 4 };
const sliceSize: Size = { sampled: 4, acts: 40, cuts: 3, served: 1 };
const AT_ONCE = 2;

const servedFaults: readonly Omit<Fault, 'n'>[] = [
  { call: 'write', error: 'ENOSPC', how: 'on' },
  { call: 'sync', error: 'EIO', how: 'once' },
  { call: 'write', error: 'EIO', how: 'once' },
  { call: 'sync', error: 'ENOSPC', how: 'on' },
];

export const faultsTrial: Trial = {
  summary: 'the n-th write, sync, truncation, rename, removal or creation fails, for every n',
  run: (options) => runFaults(options.full ? fullSize : sliceSize, options),
};

async function runFaults(size: Size, { seed, say }: Options): Promise<Outcome> {
  const why = whyNoShim();
  if (why !== undefined) throw new Error(why);
  return inFolder(async (folder) => {
    const workshop: Workshop = { folder, shim: compileShim(folder), size, chance: random(seed), runs: 0 };
    const calls = await callsOfCleanRun(workshop);
    const all = faultKinds.flatMap((fault) =>
      // One beyond the last: that run must end without a fault, or something was left out.
      Array.from({ length: calls.whenDone[fault.call] + 1 }, (_, i): Fault => ({ ...fault, n: i + 1 })),
    );
    // By chance only of those that strike at work: start-up makes as many calls as half of a short run.
    const atWork = all.filter(({ call, n }) => n > calls.whenReady[call] && n <= calls.whenDone[call]);
    const chosen = size.sampled === undefined ? all : sample(atWork, size.sampled, workshop.chance);
    const seen: Seen[] = [];
    const waiting = [...chosen];
    const one = async () => {
      for (let fault = waiting.shift(); fault !== undefined; fault = waiting.shift()) {
        seen.push(await struck(workshop, fault));
        if (seen.length % 50 === 0) say(`${seen.length} of ${chosen.length} faults`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
    const taken = await callsUntilTaken(folder, workshop.shim);
    const served: Served[] = [];
    for (const fault of servedFaults.slice(0, size.served)) {
      served.push(await servedWith(folder, workshop.shim, { ...fault, n: taken(fault.call) + 1 }));
    }
    return outcomeOf({ sampled: size.sampled, calls: calls.whenDone, seen, served });
  });
}

interface Workshop {
  readonly folder: string;
  readonly shim: string;
  readonly size: Size;
  readonly chance: Random;
  runs: number;
}

async function callsOfCleanRun(workshop: Workshop): Promise<{ whenReady: Calls; whenDone: Calls }> {
  const { run } = await firstRun(workshop, undefined);
  const whenDone = { write: 0, sync: 0, truncate: 0, rename: 0, unlink: 0, open: 0 };
  let whenReady = { ...whenDone };
  for (const entry of run.entries) {
    if (entry.is === 'open') whenDone.open += entry.made ? 1 : 0;
    else if (isCall(entry.is)) whenDone[entry.is]++;
    else if (entry.is === 'mark' && entry.text.includes('"is":"ready"')) whenReady = { ...whenDone };
  }
  return { whenReady, whenDone };
}

const isCall = (is: Entry['is']): is is Call => ['write', 'sync', 'truncate', 'rename', 'unlink'].includes(is);

interface Place extends Setting {
  readonly data: string;
}

async function firstRun(workshop: Workshop, fault: Fault | undefined): Promise<{ place: Place; disk: Disk; run: Run }> {
  const { folder, shim } = workshop;
  const name = `run-${workshop.runs++}`;
  const root = join(folder, name);
  const place = { shim, folder, name, root, data: join(root, 'data') };
  mkdirSync(place.data, { recursive: true });
  const disk = new Disk(root);
  return { place, disk, run: await record({ ...place, fault }, ordersFor(workshop, place, 7, [])) };
}

const ordersFor = (
  { size }: Workshop,
  { data }: Place,
  seed: number,
  unanswered: Orders['unanswered'],
): Omit<Orders, 'marks'> => ({ data, seed, acts: size.acts, clients: 4, unanswered, importKb: 0, end: 'stop' });

/** One fault, then a restart without it. */
async function struck(workshop: Workshop, fault: Fault): Promise<Seen> {
  const { place, disk, run } = await firstRun(workshop, fault);
  const promises = new Promises();
  for (const mark of run.marks) promises.note(mark);
  const afterFault = await lookAtCopy(place, promises);
  const second = await record({ ...place, name: `${place.name}-again` }, ordersFor(workshop, place, 8, promises.open));
  const images = noFindings();
  if (fault.call === 'sync') await cutAfterwards(workshop, place, disk, [run, second], images);
  for (const mark of second.marks) promises.note(mark);
  const after = promises.heldAgainst(await look(place.data, promises.tokens));
  const isStruck = run.entries.some(({ is }) => is === 'fault');
  tidy(place);
  return {
    fault,
    struck: isStruck,
    ...toldBy(run, isStruck),
    shownAhead: shownAhead(run.marks, afterFault.sizes),
    broken: isWhole(afterFault.broken) ? after : afterFault.broken,
    notRecovered: unanswered(promises, second.marks) + second.marks.filter(({ is }) => is === 'unopened').length,
    images: images.images,
    badImages: images.examples,
  };
}

/** Of what the fault cut short, how much the restart has neither taken nor refused by a rule of the process. */
function unanswered({ open }: Promises, marks: readonly Mark[]): number {
  const ruled = new Set(marks.flatMap((mark) => (mark.is === 'refused' && !isFailure(mark) ? [mark.act] : [])));
  return open.filter((act) => !ruled.has(nameOf(act))).length;
}

/** Looks at a copy, as looking tidies up what the restart is to find. */
async function lookAtCopy({ data }: Place, promises: Promises) {
  const copy = `${data}-copy`;
  cpSync(data, copy, { recursive: true });
  try {
    const holding = await look(copy, promises.tokens);
    const sizes = new Map([...holding.processes].map(([slug, { rows }]) => [slug, rows.length]));
    return { broken: promises.heldAgainst(holding), sizes };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** A disk that failed to sync has dropped what it should have written; the program that starts next does not know. */
async function cutAfterwards(
  { size, chance }: Workshop,
  { root, data, folder, name }: Place,
  disk: Disk,
  runs: readonly Run[],
  findings: ReturnType<typeof noFindings>,
): Promise<void> {
  const target = join(folder, `${name}-image`);
  const stage = { disk, promises: new Promises(), root, data, target, chance, findings, since: { syncs: 0 } };
  await replay(stage, runs, size.cuts);
  rmSync(target, { recursive: true, force: true });
}

const shownAhead = (marks: readonly Mark[], sizes: ReadonlyMap<string, number>): number =>
  marks.filter((mark) => mark.is === 'showing' && mark.n > (sizes.get(mark.slug) ?? 0)).length;

function tidy({ root, folder, name }: Place): void {
  const files = [name, `${name}-again`].flatMap((each) => ['log', 'marks', 'orders'].map((kind) => `${each}.${kind}`));
  for (const path of [root, ...files.map((file) => join(folder, file))]) rmSync(path, { recursive: true, force: true });
}

function sample<T>(values: readonly T[], count: number, chance: Random): T[] {
  const left = [...values];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(chance.below(left.length), 1)[0]);
}
