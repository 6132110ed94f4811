/**
 * Loaded into the server before it, by soak.ts. At SIGUSR2 every thread gives back what it can, as on a machine that is short
 * of memory, and what the program still holds then is written down: a line of JSON, in MiB.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { BroadcastChannel, isMainThread } from 'node:worker_threads';

/** By then the other threads are done. */
const PATIENCE_MS = 300;

const session = new Session();
session.connect();
const collect = (then) => session.post('HeapProfiler.collectGarbage', then);
const threads = new BroadcastChannel('collect');
threads.unref();

function tell() {
  const [, kilobytes] = /^RssAnon:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
  const line = { anonymous: kilobytes / 1024, heap: process.memoryUsage().heapUsed / 2 ** 20 };
  appendFileSync(process.env.SOAK_MEMORY, `${JSON.stringify(line)}\n`);
}

if (isMainThread) {
  process.on('SIGUSR2', () => {
    threads.postMessage('collect');
    setTimeout(() => collect(tell), PATIENCE_MS);
  });
} else {
  threads.onmessage = () => collect();
}
