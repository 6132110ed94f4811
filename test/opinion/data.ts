/** Reads conversations from ../shared/data, which stands beside the repository and is not part of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DATA = join(import.meta.dirname, '..', '..', '..', 'shared', 'data');

/** For node:test's `skip`: false, or the line that says why. */
export const noData = existsSync(DATA) ? false : `needs ${DATA}`;

export function readJson(...path: string[]): unknown {
  return JSON.parse(readFileSync(join(DATA, ...path), 'utf8'));
}

export function readText(...path: string[]): string {
  return readFileSync(join(DATA, ...path), 'utf8');
}

export function hasData(...path: string[]): boolean {
  return existsSync(join(DATA, ...path));
}
