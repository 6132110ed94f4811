/** What figures are kept with: when, of which sources and on what they were measured, and the bounds they are held against. */
import { execFileSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { machine } from './opinion.ts';

export interface Check {
  readonly what: string;
  readonly measured: number;
  readonly bound: string;
  readonly holds: boolean;
}

export const atMost = (what: string, value: number, bound: number): Check => {
  const measured = Math.round(value * 1000) / 1000;
  return { what, measured, bound: `≤ ${bound}`, holds: measured <= bound };
};

export const isSo = (what: string, holds: boolean): Check => ({ what, measured: holds ? 1 : 0, bound: '1', holds });

export function circumstances() {
  const day = new Date().toISOString().slice(0, 10);
  // Of the last 15 minutes: above the number of processors, others were at work too, and times say little.
  const load = Math.round(loadavg()[2] * 10) / 10;
  return { day, ...sources(), machine: { ...machine(), load }, node: process.versions.node };
}

/** The commit, and which sources differ from it; neither where this is no clone. */
function sources(): { commit?: string; uncommitted?: string[] } {
  const cwd = fileURLToPath(new URL('../../..', import.meta.url));
  const git = (...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  try {
    const changed = git('status', '--porcelain', '--', 'bin', 'src', 'package-lock.json').split('\n').filter(Boolean);
    return { commit: git('rev-parse', 'HEAD').trim(), uncommitted: changed.map((line) => line.slice(3)) };
  } catch {
    return {};
  }
}
