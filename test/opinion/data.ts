/** Reads conversations from ../shared/data, which stands beside the repository and is not part of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

const DATA = join(import.meta.dirname, '..', '..', '..', 'shared', 'data');

/** A suite that needs the data; without them, one skipped test that says so. */
export function describeWithData(name: string, suite: () => void): void {
  if (existsSync(DATA)) describe(name, suite);
  else test(name, { skip: `needs ${DATA}` }, () => {});
}

export function hasData(...path: string[]): boolean {
  return existsSync(join(DATA, ...path));
}

export function readText(...path: string[]): string {
  return readFileSync(join(DATA, ...path), 'utf8');
}

export function readJson(...path: string[]): unknown {
  return JSON.parse(readText(...path));
}
