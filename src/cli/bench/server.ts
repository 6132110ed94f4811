/** The real server, as its users start it, in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { holderOf } from '../dataFolder.ts';

export const BINARY = fileURLToPath(new URL('../../../bin/plenary.mjs', import.meta.url));

export interface Served {
  /** Where a browser reaches it. */
  readonly origin: string;
  /** Where the operator reaches it. */
  readonly socket: string;
  readonly pid: number;
  /** As `kill` sends it, and as the process ended. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** Resolves when the server has said where it listens. */
export async function startServer(folder: string, options: readonly string[] = []): Promise<Served> {
  // With the flags of this process, so that `node --cpu-prof` profiles the server as well.
  const at = ['--data', folder, '--port', '0', '--host', '127.0.0.1'];
  const args = [...process.execArgv, BINARY, 'serve', ...at, ...options];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const origin = await originOf(child);
  const socket = holderOf(folder)?.socket;
  if (socket === undefined || child.pid === undefined) throw new Error('The server has not opened its socket.');
  return {
    origin,
    socket,
    pid: child.pid,
    async end(signal) {
      child.kill(signal);
      await ended;
    },
  };
}

function originOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.once('exit', (status) => reject(new Error(`The server ended with status ${status}: ${said.slice(-400)}`)));
    // Its other streams are read to the end, so that it never waits for who reads them.
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const [origin] = /http:\/\/[\w.:]+$/.exec(line) ?? [];
      if (origin) resolve(origin);
    });
  });
}

/** Memory that a process holds and held at most, where the system tells (Linux). */
export function memoryOf(pid: number): { nowMB: number; peakMB: number } | undefined {
  try {
    const status = readFileSync(join('/proc', String(pid), 'status'), 'utf8');
    const of = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
    return { nowMB: of('VmRSS'), peakMB: of('VmHWM') };
  } catch {
    return undefined;
  }
}

/** Hundredths of a second, the unit in which Linux tells of the processor, whatever its clock. */
const TICK_MS = 10;

/** Time of the processors that a process has taken with all its threads, where the system tells (Linux). */
export function processorMs(pid: number): number | undefined {
  try {
    const [, counts = ''] = readFileSync(join('/proc', String(pid), 'stat'), 'latin1').split(') ');
    const [user, system] = counts.split(' ').slice(11, 13).map(Number);
    return (user + system) * TICK_MS;
  } catch {
    return undefined;
  }
}
