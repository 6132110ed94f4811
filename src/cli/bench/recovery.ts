/**
 * Measures what a start costs: from the start of the server's process until it says that it is well, until the page of a
 * process of so many votes is there, and until a vote in it is acknowledged. After a clean stop, after kill -9, and with no
 * snapshot left, so that the whole journal is folded.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Site } from '../../app/site.ts';
import { isRefusal } from '../../base/result.ts';
import { paths } from '../../web/paths.ts';
import { type Electorate, openConversation, SLUG, within } from './conversation.ts';
import { median } from './opinion.ts';
import { memoryOf, type Served, startServer } from './server.ts';

export type Ending = 'stop' | 'kill' | 'fold';

export interface Start {
  readonly readyMs: number;
  readonly pageMs: number;
  readonly voteMs: number;
  readonly memoryMB: number | undefined;
}

export interface Recovery {
  readonly votes: number;
  readonly journalMB: number;
  readonly after: Readonly<Record<Ending, { readonly runs: readonly Start[]; readonly median: Start }>>;
}

export const endings: readonly Ending[] = ['stop', 'kill', 'fold'];
const SIGNALS = { stop: 'SIGTERM', kill: 'SIGKILL', fold: 'SIGTERM' } as const;
const STATEMENTS = 500;
const VOTES_EACH = 50;
/** Commands that wait together while the journal is written. */
const TOGETHER = 5000;

export async function measureRecovery(votes: number, runs: number, onRun: (run: number) => void): Promise<Recovery> {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-recovery-'));
  try {
    const electorate = await within(folder, (site) => fill(site, votes));
    const journalMB = statSync(join(folder, 'plenary.db')).size / 2 ** 20;
    const starts: Record<Ending, Start[]> = { stop: [], kill: [], fold: [] };
    // The first start after filling is not measured: it ends as every measured one does.
    let server = await startServer(folder);
    let vote = 0;
    for (let run = 1; run <= runs; run++) {
      onRun(run);
      for (const ending of endings) {
        await castVote(server, electorate, vote++);
        await server.end(SIGNALS[ending]);
        if (ending === 'fold') rmSync(join(folder, 'snapshots'), { recursive: true, force: true });
        const begun = performance.now();
        server = await startServer(folder);
        starts[ending].push(await firsts(server, begun, () => castVote(server, electorate, vote++)));
      }
    }
    await server.end('SIGTERM');
    const told = (of: readonly Start[]) => ({ runs: of, median: medianStart(of) });
    return { votes, journalMB, after: { stop: told(starts.stop), kill: told(starts.kill), fold: told(starts.fold) } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function firsts(server: Served, begun: number, cast: () => Promise<void>): Promise<Start> {
  await fetchOk(`${server.origin}/healthz`);
  const readyMs = performance.now() - begun;
  await fetchOk(server.origin + paths.process(SLUG));
  const pageMs = performance.now() - begun;
  await cast();
  const voteMs = performance.now() - begun;
  return { readyMs, pageMs, voteMs, memoryMB: memoryOf(server.pid)?.nowMB };
}

/** A journal of single votes, written through the lane as requests write it, each with its key. */
async function fill(site: Site, votes: number): Promise<Electorate> {
  const people = Math.ceil(votes / VOTES_EACH);
  const electorate = await openConversation(site, people, STATEMENTS);
  const hosted = await site.hosted(SLUG);
  if (!hosted) throw new Error('The process is gone.');
  for (let from = 0; from < votes; from += TOGETHER) {
    const count = Math.min(TOGETHER, votes - from);
    const outcomes = await Promise.all(
      Array.from({ length: count }, (_, at) =>
        hosted.lane.submit({
          command: 'vote.cast',
          input: ballotOf(electorate, from + at),
          actor: { id: electorate.participants[(from + at) % people], roles: ['participant'] },
          key: `bench-${crypto.randomUUID()}`,
        }),
      ),
    );
    const refused = outcomes.find(isRefusal);
    if (refused) throw new Error(`A vote was refused: ${refused.refused}`);
  }
  await hosted.settled();
  return electorate;
}

/** The nth vote: everybody goes through the statements one by one, from a place of their own. */
function ballotOf({ participants, statements }: Electorate, n: number): { statement: string; value: string } {
  const round = Math.floor(n / participants.length);
  const value = ['agree', 'disagree', 'pass'][(n + round * 7) % 3];
  return { statement: statements[((n % participants.length) * 31 + round) % statements.length], value };
}

/** A vote over the operator's socket by one more person each time, who changes their mind on a statement. */
function castVote(server: Served, { participants, statements }: Electorate, n: number): Promise<void> {
  const person = participants[n % participants.length];
  const body = JSON.stringify({ statement: statements[n % statements.length], value: 'pass' });
  const headers = {
    'Content-Type': 'application/json',
    'Idempotency-Key': `recovery-${crypto.randomUUID()}`,
    'Plenary-As': person,
  };
  const options = { socketPath: server.socket, path: paths.command(SLUG, 'vote.cast'), method: 'POST', headers };
  return new Promise((resolve, reject) => {
    const sent = request(options, (reply) => {
      reply.resume();
      reply.on('end', () => (reply.statusCode === 200 ? resolve() : reject(new Error(`Status ${reply.statusCode}`))));
    });
    sent.on('error', reject).end(body);
  });
}

async function fetchOk(url: string): Promise<void> {
  const reply = await fetch(url);
  await reply.arrayBuffer();
  if (reply.status !== 200) throw new Error(`${url} answered with status ${reply.status}.`);
}

function medianStart(starts: readonly Start[]): Start {
  const of = (value: (start: Start) => number): number => median(starts.map(value));
  const known = starts.every(({ memoryMB }) => memoryMB !== undefined);
  return {
    readyMs: of(({ readyMs }) => readyMs),
    pageMs: of(({ pageMs }) => pageMs),
    voteMs: of(({ voteMs }) => voteMs),
    memoryMB: known ? of(({ memoryMB }) => memoryMB ?? 0) : undefined,
  };
}
