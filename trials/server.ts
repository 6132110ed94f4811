/** The real server as a child, and a client of its socket. All load stays on this machine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import type { Act, Event } from './promises.ts';

export const bin = join(import.meta.dirname, '../bin/plenary.mjs');

export interface Server {
  readonly child: ChildProcess;
  /** Of the page server: `http://localhost:…`. */
  readonly address: string;
  /** From the start of the program to the first 200 of /healthz. */
  readonly readyMs: number;
}

export function startServer(data: string, env: Record<string, string> = {}): ChildProcess {
  const args = [bin, 'serve', '--data', data, '--port', '0'];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
}

export async function serve(data: string, env: Record<string, string> = {}): Promise<Server> {
  const started = performance.now();
  const child = startServer(data, env);
  const address = await listening(child);
  const { status } = await fetch(`${address}/healthz`);
  if (status !== 200) throw new Error(`The server listens, but says ${status} of its health.`);
  return { child, address, readyMs: performance.now() - started };
}

/** The address that the server prints once it listens. The pipes are read to the end, so that it never waits for us. */
function listening(child: ChildProcess): Promise<string> {
  let out = '';
  let err = '';
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (piece) => {
      err = `${err}${piece}`.slice(-2000);
    });
    child.stdout?.on('data', (piece) => {
      out = `${out}${piece}`.slice(-2000);
      const address = /listening on (http:\S+)/.exec(out)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', (code, signal) => reject(new Error(`The server ended (${code ?? signal}): ${err}`)));
  });
}

/** Whether by this call or before: resolves with how it ended. */
export function ended(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode ?? child.signalCode);
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
}

export async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null> {
  const end = ended(child);
  child.kill(signal);
  return end;
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** Speaks to a server through its socket: as the operator, or for whom an act names. */
export class Client {
  readonly #socketPath: string;
  readonly #agent: Agent;

  constructor(data: string, connections: number, keepAlive = true) {
    this.#socketPath = join(data, 'server.sock');
    this.#agent = new Agent({ keepAlive, maxSockets: connections });
  }

  get(path: string): Promise<Reply> {
    return this.#ask('GET', path, {});
  }

  post(path: string, input: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    return this.#ask('POST', path, { 'Content-Type': 'application/json', ...headers }, JSON.stringify(input));
  }

  act({ slug, command, input, actor, role, key }: Act): Promise<Reply> {
    const as: Record<string, string> = role === 'participant' ? { 'Plenary-As': actor } : {};
    return this.post(`/p/${slug}/${command}`, input, { 'Idempotency-Key': key, ...as });
  }

  close(): void {
    this.#agent.destroy();
  }

  /** Rejects where no whole reply came. */
  #ask(method: string, path: string, headers: Record<string, string>, body?: string): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const options = { socketPath: this.#socketPath, agent: this.#agent, method, path, headers };
      const sent = request(options, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('error', reject);
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: parsed(pieces) }));
        response.on('close', () => reject(new Error('The reply was cut.')));
      });
      sent.on('error', reject).end(body);
    });
  }
}

function parsed(pieces: readonly Buffer[]): unknown {
  const text = Buffer.concat(pieces).toString();
  return text.startsWith('{') ? JSON.parse(text) : text;
}

/** The answer in a reply to a command; throws what the server said instead. */
export function answerIn({ status, body }: Reply): { n: number; events: readonly Event[] } {
  if (status === 200 && typeof body === 'object' && body !== null && 'n' in body && 'events' in body) {
    // As lane.ts answers; what is in it is then held against the journal, field by field.
    return body as { n: number; events: readonly Event[] };
  }
  throw new Error(`The server answered ${status}: ${JSON.stringify(body)}`);
}

/** The id that the first event of an answer carries under `name`. */
export function idIn({ events }: { readonly events: readonly Event[] }, name: string): string {
  const data: unknown = events[0]?.data;
  const found = Object.entries(data ?? {}).find(([key]) => key === name);
  if (!found) throw new Error(`The answer names no ${name}: ${JSON.stringify(events)}`);
  return String(found[1]);
}
