/**
 * Measures what a start costs: from the start of the server's process until it says that it is well, until the page of a
 * process of so many votes is there, and until a vote in it is acknowledged. With no snapshot, so that the whole journal is
 * folded; after a clean stop; and after kill -9, as long after the last snapshot as a server lets it come to. Then what a
 * snapshot and a backup cost who votes meanwhile, and whether a snapshot leads to the same pages as the journal alone.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { get, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as inAMoment } from 'node:timers/promises';
import { emptyProcess, load, STATE_FORMAT } from '../../app/engine.ts';
import { outgrownAt } from '../../app/keeper.ts';
import { folded } from '../../app/lane.ts';
import { paths } from '../../web/paths.ts';
import type { DataFolder } from '../dataFolder.ts';
import { castVotes, type Electorate, electorateOf, openConversation, SLUG, within } from './conversation.ts';
import { EVENTS_PER_VOTE, type Meanwhile, meanwhile } from './meanwhile.ts';
import { median } from './opinion.ts';
import { memoryOf, processorMs, type Served, startServer } from './server.ts';

export type Ending = 'fold' | 'stop' | 'kill';

export interface Start {
  readonly readyMs: number;
  readonly pageMs: number;
  readonly voteMs: number;
  /** Of the processors, by all threads of the server until then: what others on the machine took is not in it. */
  readonly cpuMs: number | undefined;
  readonly memoryMB: number | undefined;
}

export interface RecoverySettings {
  readonly votes: number;
  readonly runs: number;
  /** Whether a backup is measured as well; that of a long journal takes long. */
  readonly backup: boolean;
}

interface Starts {
  readonly runs: readonly Start[];
  readonly median: Start;
}

export interface Recovery {
  readonly votes: number;
  readonly fillMs: number;
  readonly journalMB: number;
  readonly snapshotMB: number;
  /** Events after its snapshot that a start after kill -9 folded. */
  readonly tail: number;
  readonly after: Readonly<Record<Ending, Starts>>;
  readonly meanwhile: Meanwhile;
  readonly sameWithoutSnapshot: boolean;
}

export type Step = 'fill' | Ending | 'meanwhile' | 'same';

/** A process under measurement. */
interface Subject {
  readonly folder: string;
  readonly electorate: Electorate;
  readonly snapshot: string;
  /** Whether it is long enough for a snapshot while it is in use. */
  readonly isLong: boolean;
  /** Votes that the measurement itself has cast between starts. */
  cast: number;
}

const STATEMENTS = 500;
const VOTES_EACH = 50;
/** Figures are released to so many, so fewer people would have none. */
const LEAST_PEOPLE = 10;
/** So many events before the server would write a snapshot, the journal is left to it: by then it is warm. */
const shortOf = (votes: number): number => Math.min(15_000, 1_000 + votes / 50);
const PATIENCE_MS = 600_000;
const LOOK_MS = 20;

export async function measureRecovery(settings: RecoverySettings, onStep: (step: Step) => void): Promise<Recovery> {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-recovery-'));
  const { votes, runs, backup } = settings;
  try {
    onStep('fill');
    const begun = performance.now();
    const subject = await within(folder, (opened) => fill(opened, votes));
    const fillMs = performance.now() - begun;
    const journalMB = sizeMB(join(folder, 'plenary.db'));
    onStep('fold');
    const fold = await repeat(runs, () => startFolding(subject));
    const snapshotMB = sizeMB(subject.snapshot);
    onStep('stop');
    const stop = await repeat(runs, () => startAnd(subject, 'SIGTERM'));
    const { tail, untilSnapshot } = await within(folder, (opened) => grow(opened, shortOf(votes)));
    onStep('kill');
    const kill = await repeat(runs, () => startAnd(subject, 'SIGKILL'));
    onStep('meanwhile');
    const server = await startServer(folder);
    await fetchOk(server.origin + paths.process(SLUG));
    const seen = await meanwhile(server, { ...subject, untilSnapshot, backup });
    await server.end('SIGKILL');
    onStep('same');
    const sameWithoutSnapshot = await isSame(subject);
    const after = { fold, stop, kill };
    return { votes, fillMs, journalMB, snapshotMB, tail, after, meanwhile: seen, sameWithoutSnapshot };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill({ path, store }: DataFolder, votes: number): Promise<Subject> {
  const people = Math.max(LEAST_PEOPLE, Math.ceil(votes / VOTES_EACH));
  const process = await openConversation(store, { people, statements: STATEMENTS });
  await castVotes(store, process, votes);
  const snapshot = join(path, 'snapshots', `${process.id}.snapshot`);
  const isLong = process.n >= outgrownAt(0);
  return { folder: path, electorate: electorateOf(process), snapshot, isLong, cast: 0 };
}

/** Lets the journal come almost as far ahead of its snapshot as it may. */
async function grow({ store, snapshots }: DataFolder, short: number): Promise<{ tail: number; untilSnapshot: number }> {
  const [{ id }] = await store.processes();
  const saved = await snapshots.read(id, STATE_FORMAT);
  const process = saved === undefined ? emptyProcess(id) : load(saved);
  const kept = process.n;
  await folded(store, id, process);
  const next = outgrownAt(kept);
  await castVotes(store, process, Math.floor((next - short - process.n) / EVENTS_PER_VOTE));
  return { tail: process.n - kept, untilSnapshot: next - process.n };
}

async function repeat(runs: number, once: () => Promise<Start>): Promise<Starts> {
  const starts: Start[] = [];
  for (let run = 0; run < runs; run++) starts.push(await once());
  return { runs: starts, median: medianStart(starts) };
}

/** The first vote in a long journal is followed by a snapshot, since there is none. */
async function startFolding(subject: Subject): Promise<Start> {
  rmSync(subject.snapshot, { force: true });
  const { server, start } = await timedStart(subject);
  if (subject.isLong) await until(() => existsSync(subject.snapshot));
  await server.end('SIGTERM');
  return start;
}

async function startAnd(subject: Subject, signal: 'SIGTERM' | 'SIGKILL'): Promise<Start> {
  const { server, start } = await timedStart(subject);
  await server.end(signal);
  return start;
}

async function timedStart(subject: Subject): Promise<{ server: Served; start: Start }> {
  const begun = performance.now();
  const server = await startServer(subject.folder);
  await fetchOk(`${server.origin}/healthz`);
  const readyMs = performance.now() - begun;
  await fetchOk(server.origin + paths.process(SLUG));
  const pageMs = performance.now() - begun;
  await castVote(server, subject);
  const voteMs = performance.now() - begun;
  const held = { cpuMs: processorMs(server.pid), memoryMB: memoryOf(server.pid)?.nowMB };
  return { server, start: { readyMs, pageMs, voteMs, ...held } };
}

/** What the pages say from a snapshot that was written while votes came in and the journal after it, and without it. */
async function isSame({ folder, snapshot }: Subject): Promise<boolean> {
  if (!existsSync(snapshot)) throw new Error('There is no snapshot to compare.');
  const told: string[] = [];
  for (const forgets of [false, true]) {
    if (forgets) rmSync(snapshot);
    const server = await startServer(folder);
    told.push(await digest(server));
    // Nothing is written at this end, so that the second start finds what the first one found.
    await server.end('SIGKILL');
  }
  return told[0] === told[1];
}

/** Of all figures of the process, once they are computed. */
async function digest({ origin }: Served): Promise<string> {
  const limit = performance.now() + PATIENCE_MS;
  for (;;) {
    const model = await fetchOk(`${origin}${paths.commonGround(SLUG)}.json`);
    if (JSON.parse(model).state !== 'waiting') return createHash('sha256').update(model).digest('hex');
    if (performance.now() > limit) throw new Error('The figures were not computed.');
    await inAMoment(LOOK_MS);
  }
}

/** Always the same person's, so that it releases nothing, and on statements that they did not vote on while it was filled. */
function castVote(server: Served, subject: Subject): Promise<void> {
  const { participants, statements } = subject.electorate;
  const statement = statements[statements.length - 1 - (subject.cast++ % statements.length)];
  const headers = {
    'Content-Type': 'application/json',
    'Idempotency-Key': `recovery-${crypto.randomUUID()}`,
    'Plenary-As': participants[0],
  };
  const options = { socketPath: server.socket, path: paths.command(SLUG, 'vote.cast'), method: 'POST', headers };
  return new Promise((resolve, reject) => {
    const sent = request(options, (reply) => {
      reply.resume();
      reply.on('end', () => (reply.statusCode === 200 ? resolve() : reject(new Error(`Status ${reply.statusCode}`))));
    });
    sent.on('error', reject).end(JSON.stringify({ statement, value: 'pass' }));
  });
}

/** Without `fetch`, which waits five minutes for a reply and no longer: a journal of many millions may take that to fold. */
function fetchOk(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = get(url, (reply) => {
      text(reply).then((body) => {
        if (reply.statusCode === 200) resolve(body);
        else reject(new Error(`${url} answered with status ${reply.statusCode}.`));
      }, reject);
    });
    asked.on('error', reject);
  });
}

async function until(isSo: () => boolean): Promise<void> {
  const limit = performance.now() + PATIENCE_MS;
  while (!isSo()) {
    if (performance.now() > limit) throw new Error('The server wrote no snapshot.');
    await inAMoment(LOOK_MS);
  }
}

const sizeMB = (file: string): number => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) / 2 ** 20;

function medianStart(starts: readonly Start[]): Start {
  const of = (value: (start: Start) => number): number => median(starts.map(value));
  const known = (value: (start: Start) => number | undefined): number | undefined =>
    starts.every((start) => value(start) !== undefined) ? of((start) => value(start) ?? 0) : undefined;
  return {
    readyMs: of(({ readyMs }) => readyMs),
    pageMs: of(({ pageMs }) => pageMs),
    voteMs: of(({ voteMs }) => voteMs),
    cpuMs: known(({ cpuMs }) => cpuMs),
    memoryMB: known(({ memoryMB }) => memoryMB),
  };
}
