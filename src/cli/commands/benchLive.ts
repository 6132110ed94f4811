/** `plenary bench live`: many pages that listen, and what they cost. */
import { Command } from 'commander';
import { liveBenchWords as words } from '../../words/bench.en.ts';
import { atMost, circumstances } from '../bench/figures.ts';
import type { Live, LiveSettings } from '../bench/live.ts';
import type { Io } from '../io.ts';
import { wholeNumber } from '../usage.ts';
import { about, orFailed, table } from './benchServer.ts';

interface LiveOptions extends LiveSettings {
  readonly json?: boolean;
}

/** With no word to say, a listener is to cost no more than this. */
const MOST_KB = 50;
const MOST_NEWS_MS = 5000;

export function live(io: Io): Command {
  const { description, listeners, rounds, quiet, examples } = words;
  return new Command('live')
    .description(description)
    .option('--listeners <number>', listeners, wholeNumber('--listeners', 1, 60_000), 10_000)
    .option('--rounds <number>', rounds, wholeNumber('--rounds', 1, 100), 5)
    .option('--quiet <seconds>', quiet, wholeNumber('--quiet', 1, 3600), 30)
    .option('--json', words.json)
    .addHelpText('after', examples)
    .action((options: LiveOptions) => perform(io, options));
}

async function perform(io: Io, { json, ...settings }: LiveOptions): Promise<void> {
  // Loaded when it runs: it brings the server with it, and other commands start without.
  const { measureLive } = await import('../bench/live.ts');
  const onStep = (step: keyof typeof words.steps): void => void io.err.write(`${words.steps[step]}\n`);
  const measured = await orFailed(measureLive(settings, onStep));
  const all = { bench: 'live', ...circumstances(), settings, checks: checksOf(measured), ...measured };
  io.out.write(json ? `${JSON.stringify(all)}\n` : text(measured));
}

function checksOf(live: Live) {
  const kb = kilobytes(live);
  return [
    atMost('listeners cut off', live.dropped, 0),
    atMost('listeners that missed news', live.missed, 0),
    atMost('listeners kept after they left', live.stayed, 0),
    atMost('ms until all have heard', live.news.lastMs, MOST_NEWS_MS),
    ...(kb === undefined ? [] : [atMost('kB of memory for a listener', kb, MOST_KB)]),
  ];
}

function kilobytes({ beforeMB, afterMB, listeners }: Live): number | undefined {
  return beforeMB === undefined || afterMB === undefined ? undefined : ((afterMB - beforeMB) * 1024) / listeners;
}

function text(live: Live): string {
  const { whole, milliseconds, megabytes, rows, columns } = words;
  const { news, gap, pages } = live;
  const lines = [
    [rows.opened, milliseconds(live.openedMs)],
    [rows.before, megabytes(live.beforeMB)],
    [rows.after, megabytes(live.afterMB)],
    [rows.each, words.kilobytes(kilobytes(live))],
    [rows.idle, words.share(live.idleShare)],
    [rows.first, milliseconds(news.firstMs)],
    [rows.half, milliseconds(news.halfMs)],
    [rows.last, milliseconds(news.lastMs)],
    [rows.gap, milliseconds(gap.p99Ms)],
    [rows.pages, milliseconds(pages.p99Ms)],
    ...[
      [rows.dropped, whole(live.dropped)],
      [rows.missed, whole(live.missed)],
      [rows.stayed, whole(live.stayed)],
    ],
  ];
  return table(columns, lines, words.note({ ...about(1), listeners: live.listeners }));
}
