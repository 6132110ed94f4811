/**
 * Measures how many votes a second the real server takes in, each acknowledged only once it is durable, against what the
 * same server answers with an empty handler and what a bare server of Node answers. Counts the journal afterwards: a vote
 * that was acknowledged and is not there, or is there twice, fails the measurement.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { NetConnectOpts } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { keySent } from '../../app/answers.ts';
import type { Store } from '../../app/ports.ts';
import { Ballot } from './ballot.ts';
import { electorateOf, openConversation, within } from './conversation.ts';
import { drive, type Load } from './load.ts';
import { median } from './opinion.ts';
import { memoryOf, startServer } from './server.ts';

export interface IngestSettings {
  readonly seconds: number;
  readonly connections: readonly number[];
  readonly runs: number;
  /** Votes that a request of the last kind carries. */
  readonly together: number;
}

/** All at the same number of connections. */
export interface IngestRun {
  readonly connections: number;
  /** A bare `node:http` server, in a process of its own, that takes in requests as long as a vote and does nothing. */
  readonly bare: Load;
  /** GET /healthz of the server that is measured. */
  readonly empty: Load;
  /** One vote a request. */
  readonly single: Load;
  /** Several votes a request; its rate counts requests. */
  readonly several: Load;
}

export interface IngestMeasured {
  readonly connections: number;
  readonly runs: readonly IngestRun[];
  readonly median: {
    readonly barePerSecond: number;
    readonly emptyPerSecond: number;
    readonly votesPerSecond: number;
    readonly p50Ms: number;
    readonly p99Ms: number;
    /** Of one vote a request, over the same run's empty handler, and over the bare server. */
    readonly ofEmpty: number;
    readonly ofBare: number;
    readonly severalVotesPerSecond: number;
    readonly severalP99Ms: number;
  };
}

export interface Ingest {
  readonly measured: readonly IngestMeasured[];
  /** Votes of all runs, as the clients counted them and as the journals hold them: the same, or there is no result. */
  readonly acknowledged: number;
  readonly serverPeakMB: number | undefined;
}

const PEOPLE = 2000;
const STATEMENTS = 100;
const MOST_WARM_MS = 1500;

export async function measureIngest(settings: IngestSettings, onStep: (text: string) => void): Promise<Ingest> {
  const runs: IngestRun[] = [];
  let acknowledged = 0;
  let serverPeakMB: number | undefined;
  for (let run = 1; run <= settings.runs; run++) {
    const done = await oneRun(settings, (connections) => onStep(`${run}/${settings.runs}: ${connections}`));
    runs.push(...done.runs);
    acknowledged += done.acknowledged;
    serverPeakMB = Math.max(serverPeakMB ?? 0, done.peakMB ?? 0) || undefined;
  }
  const measured = settings.connections.map((connections) => {
    const own = runs.filter((run) => run.connections === connections);
    return { connections, runs: own, median: medians(own, settings.together) };
  });
  return { measured, acknowledged, serverPeakMB };
}

/** One server on a fresh folder, through every number of connections. */
async function oneRun({ seconds, connections, together }: IngestSettings, onStep: (connections: number) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-ingest-'));
  try {
    const electorate = await within(folder, async ({ store }) =>
      electorateOf(await openConversation(store, { people: PEOPLE, statements: STATEMENTS })),
    );
    const ballot = new Ballot(electorate);
    const server = await startServer(folder);
    const time = { warmMs: Math.min(MOST_WARM_MS, seconds * 500), measuredMs: seconds * 1000 };
    const runs: IngestRun[] = [];
    for (const count of connections) {
      onStep(count);
      const to = { path: server.socket };
      const each = <S>(source: () => S): S[] => Array.from({ length: count }, source);
      runs.push({
        connections: count,
        bare: await withBareServer(folder, (bare) => drive(bare, each(bareSource), time)),
        empty: await drive(to, each(emptySource), time),
        single: await drive(
          to,
          each(() => ballot.source(1)),
          time,
        ),
        several: await drive(
          to,
          each(() => ballot.source(together)),
          time,
        ),
      });
    }
    const peakMB = memoryOf(server.pid)?.peakMB;
    await server.end('SIGTERM');
    await within(folder, ({ store }) => check(store, ballot));
    return { runs, acknowledged: ballot.acknowledged, peakMB };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const EMPTY_REQUEST = Buffer.from('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
const emptySource = () => ({ next: () => EMPTY_REQUEST, answered: () => {} });

const BARE_BODY = JSON.stringify({ statement: 'stm_00000000000000000000000000', value: 'disagree' });
const BARE_REQUEST = Buffer.from(
  'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n' +
    `Content-Length: ${BARE_BODY.length}\r\nIdempotency-Key: bench-000000000000\r\n\r\n${BARE_BODY}`,
);
const bareSource = () => ({ next: () => BARE_REQUEST, answered: () => {} });

async function withBareServer<T>(folder: string, work: (to: NetConnectOpts) => Promise<T>): Promise<T> {
  const program = fileURLToPath(new URL('bareServer.mjs', import.meta.url));
  const path = join(folder, 'bare.sock');
  const child = spawn(process.execPath, [program, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await new Promise((resolve) => createInterface({ input: child.stdout }).once('line', resolve));
    return await work({ path });
  } finally {
    child.kill();
    rmSync(path, { force: true });
  }
}

/** The journal holds the votes of every acknowledged request, once each, and no other. */
async function check(store: Store, ballot: Ballot): Promise<void> {
  const [{ id }] = await store.processes();
  for await (const piece of store.read(id, 0)) {
    for (const { row } of piece) if (row.type === 'vote.cast') ballot.found(row.key && keySent(row.key));
  }
  ballot.settle();
}

function medians(runs: readonly IngestRun[], together: number): IngestMeasured['median'] {
  const of = (value: (run: IngestRun) => number): number => median(runs.map(value));
  return {
    barePerSecond: of(({ bare }) => bare.perSecond),
    emptyPerSecond: of(({ empty }) => empty.perSecond),
    votesPerSecond: of(({ single }) => single.perSecond),
    p50Ms: of(({ single }) => single.p50Ms),
    p99Ms: of(({ single }) => single.p99Ms),
    ofEmpty: of(({ single, empty }) => single.perSecond / empty.perSecond),
    ofBare: of(({ single, bare }) => single.perSecond / bare.perSecond),
    severalVotesPerSecond: of(({ several }) => several.perSecond * together),
    severalP99Ms: of(({ several }) => several.p99Ms),
  };
}
