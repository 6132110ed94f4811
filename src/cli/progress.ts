/** A progress bar for whoever waits at a terminal, once they have waited for a second. Elsewhere nothing is written. */
import { SingleBar } from 'cli-progress';
import type { Io } from './io.ts';

const PATIENCE_MS = 1000;

export interface Progress {
  /** `share` is 0 … 1; `label` says of what. */
  update(label: string, share: number): void;
  stop(): void;
}

export function progressOn({ err }: Io, now: () => number = () => performance.now()): Progress {
  const started = now();
  let bar: SingleBar | undefined;
  return {
    update(label, share) {
      if (!err.isTTY || now() - started < PATIENCE_MS) return;
      if (bar === undefined) bar = startBar(err, label, share);
      else bar.update(share, { label });
    },
    stop() {
      bar?.stop();
      bar = undefined;
    },
  };
}

function startBar(stream: NodeJS.WritableStream, label: string, share: number): SingleBar {
  const bar = new SingleBar({
    stream,
    format: '{label} {bar} {percentage} %',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    clearOnComplete: true,
    hideCursor: true,
    // Reading and computing hold the only thread: the bar is drawn when it is told something, not by a timer.
    synchronousUpdate: true,
    fps: 10,
  });
  bar.start(1, share, { label });
  return bar;
}
