/**
 * What those who vote and read notice of a snapshot that is written, and of a backup that is taken: how long the server's
 * event loop keeps work waiting, and how long they wait for their replies, against the same without either.
 */
import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as inAMoment } from 'node:timers/promises';
import { promisify } from 'node:util';
import { paths } from '../../web/paths.ts';
import { Ballot } from './ballot.ts';
import { type Electorate, SLUG } from './conversation.ts';
import { Driven, type Load } from './load.ts';
import { type Gap, gapIn, readMetrics } from './meter.ts';
import { BINARY, type Served } from './server.ts';

export interface Phase {
  readonly seconds: number;
  readonly gap: Gap;
  readonly votes: Load;
  readonly pages: Load;
}

export interface Meanwhile {
  /** Votes and pages, and nothing else. */
  readonly alone: Phase;
  /** Around the writing of a snapshot, which took so long. */
  readonly snapshot: Phase & { readonly writeMs: number };
  readonly backup: Phase | undefined;
}

export interface Scene {
  readonly folder: string;
  readonly snapshot: string;
  readonly electorate: Electorate;
  /** After so many more events, the server writes a snapshot. */
  readonly untilSnapshot: number;
  readonly backup: boolean;
}

const VOTERS = 16;
const READERS = 1;
/** A vote is an event, and every tenth of them brings a release. */
export const EVENTS_PER_VOTE = 1.1;
/** Of the events until the snapshot: how many go by before anything is measured, and how many before it is in sight. */
const WARM = 0.3;
const NEAR = 0.8;
const LOOK_MS = 2;
const PATIENCE_MS = 120_000;

export async function meanwhile(server: Served, scene: Scene): Promise<Meanwhile> {
  const ballot = new Ballot(scene.electorate);
  const to = { path: server.socket };
  const votes = new Driven(
    to,
    Array.from({ length: VOTERS }, () => ballot.source(1)),
  );
  const pages = new Driven(to, Array(READERS).fill(pageSource));
  const phase = async (until: () => Promise<unknown>): Promise<Phase> => {
    await lap();
    const begun = performance.now();
    await votes.during(pages.during(until()));
    const seconds = (performance.now() - begun) / 1000;
    return { seconds, ...(await lap()) };
  };
  const lap = async () => ({ gap: gapIn(await readMetrics(server.socket)), votes: votes.lap(), pages: pages.lap() });
  const cast = (share: number) => () =>
    until(() => ballot.acknowledged * EVENTS_PER_VOTE >= share * scene.untilSnapshot);
  await phase(cast(WARM));
  const alone = await phase(cast(NEAR));
  const before = await writing(server);
  const version = fileVersion(scene.snapshot);
  const around = await phase(() => until(() => fileVersion(scene.snapshot) !== version));
  const writeMs = (await writing(server)) - before;
  const backup = scene.backup ? await phase(() => takeBackup(scene.folder)) : undefined;
  await Promise.all([votes.end(), pages.end()]);
  return { alone, snapshot: { ...around, writeMs }, backup };
}

const PAGE_REQUEST = Buffer.from(`GET ${paths.process(SLUG)} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
/** One page, asked for over and over. */
export const pageSource = { next: () => PAGE_REQUEST, answered: () => {} };

async function until(isSo: () => boolean): Promise<void> {
  const limit = performance.now() + PATIENCE_MS;
  while (!isSo()) {
    if (performance.now() > limit) throw new Error('The server wrote no snapshot, or took no votes.');
    await inAMoment(LOOK_MS);
  }
}

/** Changes whenever a file is put in its place. */
const fileVersion = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.ino;

async function writing(server: Served): Promise<number> {
  return 1000 * (await readMetrics(server.socket))('plenary_snapshot_seconds_sum');
}

function takeBackup(folder: string): Promise<unknown> {
  const args = [BINARY, 'backup', join(folder, 'backup-of-bench.db'), '--data', folder];
  return promisify(execFile)(process.execPath, args);
}
