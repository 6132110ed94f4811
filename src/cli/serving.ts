/** The server, from an empty folder to pages that can be read, until it is asked to stop. */
import { randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { pino } from 'pino';
import { newId } from '../app/engine.ts';
import { Site } from '../app/site.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { ordersOfSample } from '../exchange/opening.ts';
import { sampleProcess } from '../exchange/sample.ts';
import { paths } from '../web/paths.ts';
import { type Env, hashOf, newToken } from '../web/request.ts';
import { createServer } from '../web/server.ts';
import { hostWords } from '../words/host.en.ts';
import { type DataFolder, openFolder } from './dataFolder.ts';
import { operator } from './door.ts';
import { type Io, orStop, Stop } from './io.ts';
import { version } from './version.ts';

export interface ServeOptions {
  readonly data: string;
  readonly port: string;
  readonly host: string;
}

const LINK_MS = 24 * 3600 * 1000;
/** How often deadlines that nobody's command has come after are looked for, and idle processes put away. */
const CHORES_MS = 15_000;

export async function serveUntilStopped(io: Io, { data, port, host }: ServeOptions): Promise<void> {
  const wanted = /^\d{1,5}$/.test(port) && Number(port) < 65_536 ? Number(port) : undefined;
  if (wanted === undefined) throw new Stop(refuse('bad-port', { got: port.slice(0, 20) }));
  const folder = orStop(openFolder(data, new Date()));
  // Errors of the program only: no request, and nothing about a person, is ever logged.
  const log = pino({ base: undefined }, pino.destination({ dest: 2, sync: true }));
  const failed = (error: unknown) => log.error({ err: error }, 'failed');
  const site = await Site.open(folder.store, { newBytes: randomBytes, failed, snapshots: folder.snapshots });
  if (site.slugs().length === 0) await openSample(site);
  const env: Env = { site, operator: false, failed, version: version() };
  const server = await listening(env, { port: wanted, host });
  if (isRefusal(server)) {
    folder.release();
    await site.close();
    throw new Stop(server);
  }
  const beside = await besideServer({ ...env, operator: true }, folder);
  greet(io, addressOf(server, host), await signInToken(site));
  const chores = setInterval(
    () =>
      void site
        .closeDueStages()
        .then(() => site.putAway())
        .catch(failed),
    CHORES_MS,
  );
  await stopAsked();
  clearInterval(chores);
  await Promise.all([server, beside].map(stopped));
  folder.release();
  await site.close();
  io.err.write(`${hostWords.serve.stopped}\n`);
}

async function openSample(site: Site): Promise<void> {
  const orders = ordersOfSample(sampleProcess(), await site.store.now());
  const made = await site.create(orders.map((order) => ({ ...order, actor: operator })));
  if (isRefusal(made)) throw new Error(`The sample was refused: ${made.refused}`);
}

/** Starts listening, or says why it cannot. */
function listening(env: Env, at: { port: number; host: string } | string): Promise<Server | Refusal> {
  return new Promise((resolve, reject) => {
    // Without HTTP/2 options the adaptor makes a plain HTTP server.
    const server = createAdaptorServer({ fetch: createServer(env).fetch }) as Server;
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

async function signInToken(site: Site): Promise<string> {
  const token = newToken();
  const expiresAt = (await site.store.now()) + LINK_MS;
  const account = newId('acc', { newBytes: randomBytes });
  await site.store.saveToken('link', hashOf(token), { account, roles: ['convener', 'moderator'], expiresAt });
  return token;
}

function greet(io: Io, address: string, token: string): void {
  const words = hostWords.serve;
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 22) io.err.write(`${words.endOfLife(process.versions.node)}\n`);
  io.out.write(`${words.listening(address)}\n${words.signIn(address + paths.signInWith(token))}\n`);
}

function addressOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** Takes no more requests, lets those under way end, and ends the listeners that would stay for ever. */
function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 500).unref();
  });
}
