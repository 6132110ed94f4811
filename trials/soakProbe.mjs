/**
 * Loaded into the server before it, by soak.ts. At SIGUSR2 every thread gives back what it can, as on a machine that is short
 * of memory, and what the program still holds then is written down: a line of JSON, in MiB.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { BroadcastChannel, isMainThread } from 'node:worker_threads';

/** A thread that ended meanwhile does not answer. */
const PATIENCE_MS = 5000;

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

/** Once all other threads have said that they are done. */
function collectEverywhere(known, then) {
  let left = known;
  const end = () => {
    clearTimeout(timer);
    threads.onmessage = count;
    collect(then);
  };
  const timer = setTimeout(end, PATIENCE_MS);
  threads.onmessage = (message) => {
    count(message);
    if (message.data === 'done' && --left === 0) end();
  };
  threads.postMessage('collect');
  if (known === 0) end();
}

let others = 0;
const count = ({ data }) => {
  if (data === 'here') others++;
};

if (isMainThread) {
  threads.onmessage = count;
  process.on('SIGUSR2', () => collectEverywhere(others, tell));
} else {
  threads.onmessage = ({ data }) => {
    if (data === 'collect') collect(() => threads.postMessage('done'));
  };
  threads.postMessage('here');
}
