/** Contributions from elsewhere, into a process that is there or one that is opened for them, and the report on them. */
import { randomUUID } from 'node:crypto';
import type { Refusal } from '../base/result.ts';
import type { ContributionSource } from '../domain/contributions.ts';
import type { ContributionSet } from '../exchange/contributionSet.ts';
import { cliWords } from '../words/cli.en.ts';
import type { ImportOptions } from './commands/import.ts';
import type { Door } from './door.ts';
import { importText } from './importText.ts';
import { type Io, orStop } from './io.ts';
import { progressOn } from './progress.ts';

export async function importContributions(
  io: Io,
  source: ContributionSource,
  path: string,
  { as: slug, data, language, json }: ImportOptions,
): Promise<void> {
  const [{ reportOn }, { openDoor }] = await Promise.all([
    import('../exchange/contributionSet.ts'),
    import('./door.ts'),
  ]);
  const progress = progressOn(io);
  try {
    progress.update(cliWords.progress.reading, 0);
    const set = orStop(await readAt(source, path));
    progress.update(cliWords.progress.computing, 0);
    const report = reportOn(set);
    const door = orStop(await openDoor(data, new Date()));
    try {
      progress.update(cliWords.progress.writing, 0);
      orStop(await bringIn(door, set, slug, language));
    } finally {
      await door.close();
    }
    progress.stop();
    io.out.write(json ? `${JSON.stringify({ slug, ...report }, undefined, 2)}\n` : importText(slug, report));
  } finally {
    progress.stop();
  }
}

async function readAt(source: ContributionSource, path: string): Promise<ContributionSet | Refusal> {
  if (source === 'mbox') return (await import('../exchange/mbox.ts')).readMbox(path);
  return (await import('../exchange/netmundial.ts')).readNetmundial(path);
}

/** As a new process; where its address is taken, into the one that is there. */
async function bringIn(door: Door, set: ContributionSet, slug: string, language: string): Promise<object | Refusal> {
  const { ordersOfContributions, ordersInto } = await import('../exchange/contributionOrders.ts');
  let outcome: object | Refusal = await door.create(ordersOfContributions(set, { slug, language }, Date.now()));
  if (!isRefused(outcome, 'slug-taken')) return outcome;
  for (const order of ordersInto(set, language)) {
    outcome = await door.act({ slug, ...order, key: randomUUID(), as: undefined });
    if (!isRefused(outcome, 'unknown-seat')) break;
  }
  return outcome;
}

const isRefused = (outcome: object | Refusal, code: string): boolean =>
  'refused' in outcome && outcome.refused === code;
