/** Which contributions share their wording: of many this takes seconds, and is found in a thread of its own. */
import { Worker } from 'node:worker_threads';
import type { Contribution } from '../domain/contributions.ts';
import { type AlikeTexts, alikeTexts } from '../domain/shingles.ts';

type Pairs = readonly AlikeTexts[];

interface Known {
  readonly length: number;
  readonly gone: number;
  readonly pairs: Promise<Pairs | undefined>;
}

/** All that is compared; above, nobody waits for a page so long. */
const MOST_CHARACTERS = 4_000_000;
/** So many are compared in a few milliseconds, sooner than a thread starts. */
const FEW_CHARACTERS = 50_000;

const known = new WeakMap<readonly Contribution[], Known>();

/** Pairs of contributions, by their places, that share half of their wording or more; undefined where there are too many. */
export function alikeAmong(list: readonly Contribution[]): Promise<Pairs | undefined> {
  const gone = list.filter(({ text }) => text === undefined).length;
  const before = known.get(list);
  // A few new ones are compared with the next.
  const isRecent = before?.gone === gone && (list.length - before.length) * 16 < Math.max(list.length - 15, 1);
  if (before && isRecent) return before.pairs;
  const pairs = compared(list.map(({ text }) => text));
  known.set(list, { length: list.length, gone, pairs });
  return pairs;
}

async function compared(texts: readonly (string | undefined)[]): Promise<Pairs | undefined> {
  const characters = texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
  if (characters > MOST_CHARACTERS) return undefined;
  return characters <= FEW_CHARACTERS ? alikeTexts(texts) : inThread(texts);
}

/** Undefined where the thread was ended before it was done: pages then say nothing of it. */
function inThread(texts: readonly (string | undefined)[]): Promise<Pairs | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./likenessWorker.mjs', import.meta.url), { workerData: texts });
    worker.on('message', (pairs: Pairs) => {
      resolve(pairs);
      // Its loader would keep it alive.
      void worker.terminate();
    });
    worker.on('error', () => resolve(undefined));
    worker.on('exit', () => resolve(undefined));
    // Nobody waits for it: it keeps no process alive.
    worker.unref();
  });
}
