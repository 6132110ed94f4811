/**
 * Measures many pages that listen for news and otherwise do nothing: what they cost in memory and time of the processor,
 * how soon all of them hear of newer figures, and what those who read and vote notice meanwhile.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as inAMoment } from 'node:timers/promises';
import { paths } from '../../web/paths.ts';
import { Ballot } from './ballot.ts';
import { castVotes, electorateOf, openConversation, SLUG, within } from './conversation.ts';
import { Driven, type Load } from './load.ts';
import { pageSource } from './meanwhile.ts';
import { type Gap, gapIn, readMetrics } from './meter.ts';
import { memoryOf, processorMs, type Served, startServer } from './server.ts';

export interface LiveSettings {
  readonly listeners: number;
  /** How often newer figures are released while all listen. */
  readonly rounds: number;
  /** Seconds in which nothing happens. */
  readonly quiet: number;
}

export interface Live {
  readonly listeners: number;
  readonly openedMs: number;
  /** Of the whole program, before anybody listens and when all do. */
  readonly beforeMB: number | undefined;
  readonly afterMB: number | undefined;
  /** Share of one processor while nothing happens. */
  readonly idleShare: number | undefined;
  /** From the release of newer figures until the first of the listeners, half and all of them have heard. */
  readonly news: { readonly firstMs: number; readonly halfMs: number; readonly lastMs: number };
  readonly gap: Gap;
  readonly pages: Load;
  /** Listeners that were cut off, that missed news, and that the server keeps after they have left. */
  readonly dropped: number;
  readonly missed: number;
  readonly stayed: number;
}

const PEOPLE = 2000;
const STATEMENTS = 50;
const VOTES = 20_000;
/** In each round: enough for a release, whoever cast them. */
const VOTES_A_ROUND = 200;
/** The server lets one address listen with 500 pages at most; loopback has addresses enough. */
const OF_ONE_ADDRESS = 400;
const AT_ONCE = 100;
const PATIENCE_MS = 60_000;

export async function measureLive(
  settings: LiveSettings,
  onStep: (step: 'open' | 'quiet' | 'news' | 'leave') => void,
): Promise<Live> {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-live-'));
  try {
    const electorate = await within(folder, async ({ store }) => {
      const process = await openConversation(store, { people: PEOPLE, statements: STATEMENTS });
      await castVotes(store, process, VOTES);
      return electorateOf(process);
    });
    const server = await startServer(folder);
    try {
      return await listening(server, new Ballot(electorate), settings, onStep);
    } finally {
      await server.end('SIGTERM');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function listening(
  server: Served,
  ballot: Ballot,
  { listeners, rounds, quiet }: LiveSettings,
  onStep: (step: 'open' | 'quiet' | 'news' | 'leave') => void,
): Promise<Live> {
  await (await fetch(server.origin + paths.process(SLUG))).text();
  const beforeMB = memoryOf(server.pid)?.nowMB;
  onStep('open');
  const begun = performance.now();
  const lines = await openLines(server.origin, listeners);
  const openedMs = performance.now() - begun;
  onStep('quiet');
  const idleShare = await shareOver(server.pid, quiet);
  const afterMB = memoryOf(server.pid)?.nowMB;
  onStep('news');
  await readMetrics(server.socket);
  const readers = new Driven({ path: server.socket }, [pageSource]);
  const heard = await readers.during(rounded(server, ballot, lines, rounds));
  const pages = readers.lap();
  const gap = gapIn(await readMetrics(server.socket));
  await readers.end();
  onStep('leave');
  const dropped = lines.filter(({ isOpen }) => !isOpen).length;
  for (const line of lines) line.leave();
  const stayed = await leftOver(server);
  const missed = heard.missed;
  return { listeners, openedMs, beforeMB, afterMB, idleShare, news: heard.news, gap, pages, dropped, missed, stayed };
}

async function openLines(origin: string, count: number): Promise<Line[]> {
  const lines: Line[] = [];
  for (let from = 0; from < count; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) =>
      Line.open(origin, Math.floor((from + i) / OF_ONE_ADDRESS)),
    );
    lines.push(...(await Promise.all(some)));
  }
  return lines;
}

async function shareOver(pid: number, seconds: number): Promise<number | undefined> {
  const before = processorMs(pid);
  await inAMoment(seconds * 1000);
  const after = processorMs(pid);
  return before === undefined || after === undefined ? undefined : (after - before) / (seconds * 1000);
}

/** In each round votes are cast, figures follow, and all lines are to hear of it. */
async function rounded(server: Served, ballot: Ballot, lines: readonly Line[], rounds: number) {
  const times: number[][] = [];
  let missed = 0;
  for (let round = 0; round < rounds; round++) {
    for (const line of lines) line.heardAt = undefined;
    const cast = new Driven({ path: server.socket }, [ballot.source(1)]);
    const target = ballot.acknowledged + VOTES_A_ROUND;
    await cast.during(until(() => ballot.acknowledged >= target));
    await cast.end();
    const begun = performance.now();
    await until(() => lines.every(({ heardAt, isOpen }) => heardAt !== undefined || !isOpen), PATIENCE_MS);
    const told = lines.flatMap(({ heardAt }) => (heardAt === undefined ? [] : [heardAt])).sort((a, b) => a - b);
    missed += lines.length - told.length;
    // Figures may be out before the last of the votes has been answered.
    const since = Math.min(begun, told[0] ?? begun);
    times.push(told.map((at) => at - since));
  }
  const median = (at: (sorted: readonly number[]) => number): number =>
    times.map(at).sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  const news = {
    firstMs: median((sorted) => sorted[0]),
    halfMs: median((sorted) => sorted[Math.floor(sorted.length / 2)]),
    lastMs: median((sorted) => sorted[sorted.length - 1]),
  };
  return { news, missed };
}

async function leftOver({ socket }: Served): Promise<number> {
  const count = async () => (await readMetrics(socket))('plenary_listeners');
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; await inAMoment(50)) {
    if ((await count()) === 0) return 0;
  }
  return count();
}

async function until(isSo: () => boolean, patienceMs = PATIENCE_MS): Promise<void> {
  for (const end = performance.now() + patienceMs; !isSo() && performance.now() < end; ) await inAMoment(5);
}

/** A page that listens, with as little of its own as there can be. */
class Line {
  isOpen = true;
  /** When it last heard news. */
  heardAt: number | undefined;
  readonly #socket: Socket;

  private constructor(socket: Socket) {
    this.#socket = socket;
  }

  /** Resolves with the first news, which tells where the figures are now. */
  static open(origin: string, address: number): Promise<Line> {
    const { hostname, port, host } = new URL(origin);
    return new Promise((resolve, reject) => {
      const localAddress = `127.0.${1 + (address >> 8)}.${1 + (address & 255)}`;
      const socket = connect({ host: hostname, port: Number(port), localAddress });
      const line = new Line(socket);
      socket.on('connect', () => socket.write(`GET ${paths.events(SLUG)} HTTP/1.1\r\nHost: ${host}\r\n\r\n`));
      socket.on('data', (piece) => {
        if (line.heardAt === undefined && piece.includes('HTTP/1.1') && !piece.includes(' 200 '))
          reject(new Error(`No news: ${piece.toString('latin1', 0, 60)}`));
        if (!piece.includes('data: ')) return;
        line.heardAt = performance.now();
        resolve(line);
      });
      socket.on('error', reject);
      socket.on('close', () => {
        line.isOpen = false;
        reject(new Error('The line was cut.'));
      });
    });
  }

  leave(): void {
    this.#socket.destroy();
  }
}
