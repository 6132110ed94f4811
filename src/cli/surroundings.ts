/** What the metrics say of the machine and of the site as a whole, asked when somebody reads them. */
import { statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Gauge } from '../app/metrics.ts';
import type { Site } from '../app/site.ts';
import type { Life } from '../web/life.ts';

/** The delay is sampled this often, and a sample includes the wait for it. */
const SAMPLE_MS = 10;

export function surroundings(site: Site, life: Life, folder: string, version: string): () => Gauge[] {
  const delay = monitorEventLoopDelay({ resolution: SAMPLE_MS });
  delay.enable();
  const startedAt = Date.now() / 1000 - process.uptime();
  return () => {
    const gauges = [
      {
        name: 'plenary_build_info',
        help: 'What runs.',
        value: 1,
        labels: { version, node: process.versions.node },
      },
      of('plenary_ready', 'Whether it reads and writes: 1 or 0.', isReady(site, life) ? 1 : 0),
      of('plenary_processes', 'Processes of this site.', site.slugs().length),
      of('plenary_processes_open', 'Processes in memory.', site.slugs().filter((slug) => site.isOpen(slug)).length),
      of('plenary_processes_bytes', 'Memory that they take, about.', site.memory.used),
      of('plenary_processes_room_bytes', 'Memory that they may take before some are put away.', site.memory.room),
      of('plenary_listeners', 'Pages that wait for news.', life.listeners.size),
      ...delays(delay),
      ...memory(),
      ...disk(folder),
      of('process_start_time_seconds', 'When it started, in seconds since 1970.', startedAt),
    ];
    delay.reset();
    return gauges;
  };
}

const of = (name: string, help: string, value: number): Gauge => ({ name, help, value });

const isReady = (site: Site, life: Life): boolean => life.phase === 'running' && site.writing.stopped === undefined;

function delays(delay: ReturnType<typeof monitorEventLoopDelay>): Gauge[] {
  const seconds = (nanoseconds: number) => Math.max(0, nanoseconds / 1e9 - SAMPLE_MS / 1000);
  const since = 'since the last reading: how long other work kept it waiting.';
  return [
    of('plenary_event_loop_delay_p50_seconds', `Median ${since}`, seconds(delay.percentile(50))),
    of('plenary_event_loop_delay_p99_seconds', `99th of a hundred ${since}`, seconds(delay.percentile(99))),
    of('plenary_event_loop_delay_max_seconds', `Longest ${since}`, seconds(delay.max)),
  ];
}

function memory(): Gauge[] {
  const { rss, heapUsed, external } = process.memoryUsage();
  return [
    of('process_resident_memory_bytes', 'Memory of the whole program.', rss),
    of('plenary_heap_bytes', 'Memory of JavaScript objects.', heapUsed),
    of('plenary_external_bytes', 'Memory of buffers, shared columns among them.', external),
  ];
}

function disk(folder: string): Gauge[] {
  const { bavail, bsize } = statfsSync(folder);
  const bytes = ['', '-wal'].map((ending) => sizeOf(join(folder, `plenary.db${ending}`)));
  return [
    of('plenary_disk_free_bytes', 'Room left on the disk of the data folder.', bavail * bsize),
    of('plenary_database_bytes', 'Size of the database and its log.', bytes[0] + bytes[1]),
  ];
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
