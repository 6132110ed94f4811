/** From what was recorded to what a power cut could have left, image by image, each opened and held against the promises. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import type { Random } from '../src/base/random.ts';
import { type Choice, type Disk, type Image, PAGE, writeImage } from './disk.ts';
import { type Broken, isWhole, look, type Promises } from './promises.ts';
import { marksIn, type Run } from './recorder.ts';
import type { Entry } from './shim.ts';

/** Every un-synced page is kept with one of these chances: never, seldom, often. */
export const KEEPS = [0, 0.3, 0.7] as const;

export interface Verdict {
  /** Why the database could not be opened and read; undefined where it could. */
  readonly unopened: string | undefined;
  readonly broken: Broken;
}

/** What the images of one recording showed, and what the recording itself proves. */
export interface Findings {
  images: number;
  /** Images with which anything at all was wrong. */
  bad: number;
  unopened: number;
  lost: number;
  doubled: number;
  wrong: number;
  /** Answers that went out while what they stand for was not synced. */
  early: number;
  answers: number;
  syncs: number;
  /** Transactions that returned without any sync since the one before. */
  commitsUnsynced: number;
  commits: number;
  examples: string[];
}

export const noFindings = (): Findings => ({
  ...{ images: 0, bad: 0, unopened: 0, lost: 0, doubled: 0, wrong: 0 },
  ...{ early: 0, answers: 0, syncs: 0, commitsUnsynced: 0, commits: 0, examples: [] },
});

/** The power goes after so many entries. */
export function cutPoints(entries: readonly Entry[], count: number, chance: Random): number[] {
  const after = (is: Entry['is']) => entries.flatMap((entry, i) => (entry.is === is ? [i + 1] : []));
  const kinds = [after('mark'), after('sync'), after('sync').map((at) => at - 1), entries.map((_, i) => i + 1)];
  const points = new Set<number>();
  // Few entries may have fewer places to cut at than were asked for.
  for (let tries = 0; points.size < count && tries < 10 * count; tries++) {
    const places = kinds[tries % kinds.length];
    if (places.length > 0) points.add(places[chance.below(places.length)]);
  }
  return [...points].sort((a, b) => a - b);
}

export interface Stage {
  readonly disk: Disk;
  readonly promises: Promises;
  readonly root: string;
  /** Of the data folder, beneath the root. */
  readonly data: string;
  /** Where images are laid out. */
  readonly target: string;
  readonly chance: Random;
  readonly findings: Findings;
  /** What came since the last commit. */
  readonly since: { syncs: number };
}

/** Goes through the runs on one disk, and at every cut point looks at what might be left. Returns one of those images. */
export async function replay(stage: Stage, runs: readonly Run[], cuts: number) {
  const all = runs.flatMap(({ entries }) => entries);
  const points = new Set(cutPoints(all, cuts, stage.chance));
  let at = 0;
  let kept: { image: Image; promises: Promises } | undefined;
  for (const { entries } of runs) {
    stage.disk.restart();
    for (const entry of entries) {
      follow(stage, entry);
      if (!points.has(++at)) continue;
      const image = await cutHere(stage, at);
      if (stage.chance.below(points.size) === 0 || !kept) kept = { image, promises: stage.promises.copy() };
    }
  }
  return kept;
}

function follow({ disk, promises, findings, since }: Stage, entry: Entry): void {
  disk.apply(entry);
  if (entry.is === 'sync' && entry.error === 0) {
    findings.syncs++;
    since.syncs++;
  }
  if (entry.is !== 'mark') return;
  for (const mark of marksIn(entry.text)) {
    promises.note(mark);
    if (mark.is === 'acknowledged') {
      findings.answers++;
      if (disk.hasUnsynced('plenary.db-wal')) findings.early++;
    } else if (mark.is === 'committed') {
      findings.commits++;
      if (since.syncs === 0) findings.commitsUnsynced++;
      since.syncs = 0;
    }
  }
}

/** Lays out what is left with each chance of keeping, and looks. */
async function cutHere(stage: Stage, at: number): Promise<Image> {
  const { disk, chance, findings } = stage;
  let left: Image | undefined;
  for (const keep of KEEPS) {
    const choice: Choice = {
      keep,
      unit: chance.below(2) === 0 ? PAGE : 512,
      gaps: chance.below(2) === 0 ? 'zeros' : 'old-bytes',
    };
    left = disk.left(choice, chance);
    const verdict = await judge(stage, left);
    count(findings, verdict, `cut after ${at}, keeping ${JSON.stringify(choice)}`);
  }
  // The last of three: there is one at least.
  return left!;
}

async function judge({ promises, root, data, target }: Stage, image: Image): Promise<Verdict> {
  rmSync(target, { recursive: true, force: true });
  writeImage(image, root, target);
  const folder = join(target, data.slice(root.length));
  // As the server does before it opens.
  mkdirSync(folder, { recursive: true });
  try {
    const broken = promises.heldAgainst(await look(folder, promises.tokens));
    return { unopened: integrity(join(folder, 'plenary.db')), broken };
  } catch (error) {
    return { unopened: String(error), broken: { lost: [], doubled: [], wrong: [] } };
  }
}

/** What SQLite itself finds wrong with the file; undefined where all is well. */
function integrity(file: string): string | undefined {
  const db = new Database(file);
  const said = JSON.stringify(db.pragma('integrity_check'));
  db.close();
  return said.includes('"ok"') ? undefined : said.slice(0, 200);
}

function count(findings: Findings, { unopened, broken }: Verdict, where: string): void {
  findings.images++;
  if (unopened !== undefined) findings.unopened++;
  findings.lost += broken.lost.length;
  findings.doubled += broken.doubled.length;
  findings.wrong += broken.wrong.length;
  if (unopened === undefined && isWhole(broken)) return;
  findings.bad++;
  const first = unopened ?? [...broken.lost, ...broken.doubled, ...broken.wrong][0];
  if (findings.examples.length < 20) findings.examples.push(`${where}: ${first}`);
}
