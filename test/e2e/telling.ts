/** A story told in chapters, with a log of what happened and when. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Telling {
  /** A line of the log. Where `PLENARY_STORY_LOG` names a file, it is there at once. */
  say(line: string): void;
  /** The body of a test: what comes later needs what came before. */
  next(tell: () => Promise<void>): () => Promise<void>;
  end(): void;
}

export function telling(): Telling {
  const started = performance.now();
  const used = process.cpuUsage();
  const log: string[] = [];
  const path = process.env.PLENARY_STORY_LOG;
  let broken = false;
  const told: Telling = {
    say(line) {
      log.push(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);
      if (path) writeFileSync(path, `${log.join('\n')}\n`);
    },
    next: (tell) => async () => {
      assert.ok(!broken, 'an earlier chapter failed');
      broken = true;
      await tell();
      broken = false;
    },
    end() {
      const { user, system } = process.cpuUsage(used);
      told.say(`${((user + system) / 1e6).toFixed(1)} s of processor time in the server and the test`);
      console.log(log.join('\n'));
    },
  };
  return told;
}

/** Where a folder is named, what a story made is kept for who wants to look at it. */
export function keep(name: string, content: string | Uint8Array): void {
  const folder = process.env.PLENARY_STORY_FILES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), content);
}

export function countsOf(all: readonly (string | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const each of all) counts[each ?? 'open'] = (counts[each ?? 'open'] ?? 0) + 1;
  return counts;
}

export const told = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
