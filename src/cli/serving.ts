/** The server, from an empty folder to pages that can be read, until it is asked to stop. */
import { randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { totalmem } from 'node:os';
import { HookDelivery } from '../app/hookDelivery.ts';
import type { Writing } from '../app/lane.ts';
import { Metrics } from '../app/metrics.ts';
import { Proofs } from '../app/proofs.ts';
import { Site } from '../app/site.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { sampleProcess } from '../exchange/sample.ts';
import { openingOfSample } from '../exchange/sampleOrders.ts';
import { pageOf } from '../web/following.ts';
import { listener } from '../web/hotVotes.ts';
import { Life } from '../web/life.ts';
import { paths } from '../web/paths.ts';
import type { Env } from '../web/request.ts';
import { hostWords } from '../words/host.en.ts';
import type { DataFolder } from './dataFolder.ts';
import { operator } from './door.ts';
import { type Doorway, openDoorway } from './doorway.ts';
import { type Io, orStop, Stop } from './io.ts';
import { failureOf, type Log, openLog } from './log.ts';
import type { SiteSettings } from './siteOptions.ts';
import { surroundings } from './surroundings.ts';
import { version } from './version.ts';

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  /** Whether the metrics are open to everybody, not over the socket alone. */
  readonly openMetrics: boolean;
  /** How much memory processes may take; by default a share of the machine's. */
  readonly memoryMB: number | undefined;
  readonly site: SiteSettings;
}

/** A page's request is small; one that takes longer on the slowest link is not meant to end. */
const SLOWEST_REQUEST_MS = 30_000;
/** Longer than a proxy keeps a connection at rest (nginx: 60 s), so that it never sends a request into one that is just being closed. */
const RESTING_CONNECTION_MS = 75_000;
/** How often deadlines that nobody's command has come after are looked for, and idle processes put away. */
const CHORES_MS = 15_000;
/** How long a stop waits for requests under way. */
const PATIENCE_MS = 10_000;
/** The rest is for the database, the figures that are being computed, and what else the machine does. */
const SHARE_OF_MEMORY = 0.25;

export async function serveUntilStopped(io: Io, folder: DataFolder, options: ServeOptions): Promise<void> {
  const { port, host } = options;
  // From before anybody is told that it runs: who asks it to stop right then is heard as well.
  const asked = stopAsked();
  const log = openLog();
  const { env, doorway } = await envOf(folder, log, options);
  const { site, life, failed } = env;
  const server = await listening(env, { port, host });
  if (isRefusal(server)) {
    folder.release();
    await site.close();
    throw new Stop(server);
  }
  const beside = await besideServer({ ...env, operator: true }, folder);
  life.phase = 'running';
  site.warm();
  log.info({ version: env.version, node: process.versions.node, processes: site.slugs().length }, 'started');
  const address = addressOf(server, host);
  doorway.standAt(address);
  greet(io, address, doorway.doors.origin() + paths.signInWith(await doorway.hostLink()));
  const { accounts, resolve, origin } = doorway.doors;
  const proofs = new Proofs(site, { resolve, origin, mailOf: (account) => accounts.mailOf(account) });
  const hooks = new HookDelivery({ site, hooks: doorway.doors.hooks, origin, pageOf, failed });
  const letters = doorway.digestLetters(site, failed);
  const chores = setInterval(
    () =>
      void site
        .closeDueStages()
        .then(() => site.putAway())
        .then(() => doorway.tidy())
        .then(() => proofs.lookAgain())
        .then(() => {
          // Neither waits for the other: somebody else’s slow machine holds nothing up here.
          hooks.deliver().catch(failed);
          letters?.send().catch(failed);
        })
        .catch(failed),
    CHORES_MS,
  );
  await asked;
  clearInterval(chores);
  proofs.stop();
  letters?.stop();
  await hooks.stop().catch(failed);
  log.info('stopping');
  life.stop();
  await Promise.all([server, beside].map(stopped));
  folder.release();
  await doorway.close().catch(failed);
  // On a full disk the database cannot be folded into one file. Nothing is lost: the next start reads its log.
  await site.close().catch(failed);
  log.info('stopped');
  io.err.write(`${hostWords.serve.stopped}\n`);
}

/** Wires everything together, with a sample where there is nothing yet. */
async function envOf(
  folder: DataFolder,
  log: Log,
  { openMetrics, memoryMB, site: settings }: ServeOptions,
): Promise<{ env: Env; doorway: Doorway }> {
  const metrics = new Metrics((milliseconds, events) =>
    log.warn({ milliseconds: Math.round(milliseconds), events }, 'slow commit'),
  );
  const failed = (error: unknown) => {
    metrics.failed();
    log.error({ err: error }, failureOf(error));
  };
  // Without this, Node would print the error with its message.
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'crashed');
    process.exit(1);
  });
  const doorway = await openDoorway(folder, settings, failed);
  const site = await Site.open(folder.store, {
    newBytes: randomBytes,
    failed,
    snapshots: folder.snapshots,
    writing: watched(metrics, log),
    analysed: (milliseconds) => metrics.analysed(milliseconds),
    kept: (milliseconds) => metrics.kept(milliseconds),
    room: memoryMB === undefined ? machineMemory() * SHARE_OF_MEMORY : memoryMB * 2 ** 20,
  });
  if (site.slugs().length === 0) await openSample(site);
  const life = new Life();
  metrics.surroundings = surroundings(site, life, folder.path, version());
  const { doors } = doorway;
  const { conveners, trustProxy, origin } = settings;
  const host = origin === undefined ? undefined : new URL(origin).host;
  const own = { site, operator: false, failed, version: version(), metrics, openMetrics, life };
  return { env: { ...own, doors, conveners, trustProxy, host }, doorway };
}

/** Of the machine, or as much of it as the system lets this program have; in bytes. */
const machineMemory = (): number => Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);

/** Says in the log when nothing is written any more. */
function watched(metrics: Metrics, log: Log): Writing {
  let why: string | undefined;
  return {
    get stopped() {
      return why;
    },
    set stopped(reason) {
      if (why === undefined) log.error({ reason }, 'read-only until the next start');
      why = reason;
    },
    committed: (milliseconds, events) => metrics.committed(milliseconds, events),
  };
}

async function openSample(site: Site): Promise<void> {
  const orders = openingOfSample(sampleProcess(), await site.store.now());
  const made = await site.create(
    orders.map((order) => (typeof order === 'function' ? order : { ...order, actor: operator })),
  );
  if (isRefusal(made)) throw new Error(`The sample was refused: ${made.refused}`);
}

/** Starts listening, or says why it cannot. */
function listening(env: Env, at: { port: number; host: string } | string): Promise<Server | Refusal> {
  return new Promise((resolve, reject) => {
    const server = createServer(
      {
        requestTimeout: SLOWEST_REQUEST_MS,
        headersTimeout: SLOWEST_REQUEST_MS,
        keepAliveTimeout: RESTING_CONNECTION_MS,
      },
      listener(env),
    );
    server.on('error', (error: NodeJS.ErrnoException) => {
      const port = typeof at === 'string' ? at : at.port;
      if (error.code === 'EADDRINUSE') resolve(refuse('port-in-use', { port }));
      else if (error.code === 'EACCES') resolve(refuse('port-not-allowed', { port }));
      else reject(error);
    });
    if (typeof at === 'string') server.listen(at, () => resolve(server));
    else server.listen(at.port, at.host, () => resolve(server));
  });
}

/** Where commands on this machine reach the server: only who may read the data folder may open the socket. */
async function besideServer(env: Env, folder: DataFolder): Promise<Server> {
  const mask = process.umask(0o177);
  const server = orStop(await listening(env, folder.socket));
  process.umask(mask);
  chmodSync(folder.socket, 0o600);
  folder.announce();
  return server;
}

function greet(io: Io, address: string, signIn: string): void {
  const words = hostWords.serve;
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 22) io.err.write(`${words.endOfLife(process.versions.node)}\n`);
  io.out.write(`${words.listening(address)}\n${words.signIn(signIn)}\n`);
}

function addressOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    const signals = ['SIGINT', 'SIGTERM'] as const;
    const asked = () => {
      // Whoever asks again wants it at once: the system's own answer to a signal is to end the program.
      for (const signal of signals) process.off(signal, asked);
      resolve();
    };
    for (const signal of signals) process.on(signal, asked);
  });
}

/** Takes no more connections, and lets the requests under way be answered: what a client sent is committed, and it hears so. */
function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), 20);
    // Who has not sent the whole of a request by then does not get to.
    const limit = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(limit);
      resolve();
    });
  });
}
