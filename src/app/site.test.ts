import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesFrom, charter, convener, journal } from '../../test/given.ts';
import { isRefusal } from '../base/result.ts';
import { MemoryStore } from '../store/memory.ts';
import { save } from './engine.ts';
import { noSnapshots, type Snapshots } from './ports.ts';
import { Site } from './site.ts';

const join = { command: 'participant.join', input: {}, actor: convener };

async function siteOf(processes: number, mostIdle: number, clock: () => number, snapshots?: Snapshots) {
  const failed = (error: unknown) => assert.fail(String(error));
  const site = await Site.open(new MemoryStore(() => 1000), {
    newBytes: bytesFrom(3),
    failed,
    mostIdle,
    clock,
    snapshots,
  });
  for (let i = 0; i < processes; i++) {
    const input = { ...charter, slug: `process-${i}` };
    await site.create([{ command: 'process.open', input, actor: convener }]);
  }
  return site;
}

test('what nobody has used for a while is put away beyond what may stay, and is the same when it is opened again', async () => {
  let now = 0;
  const site = await siteOf(20, 5, () => now);
  for (const slug of site.slugs()) {
    const hosted = await site.hosted(slug);
    await hosted?.lane.submit(join);
    await hosted?.settled();
  }
  await site.putAway();
  assert.equal(site.slugs().filter((slug) => site.isOpen(slug)).length, 20, 'not while somebody may still be at work');
  now = 60_000;
  await site.hosted('process-3');
  await site.putAway();
  const open = site.slugs().filter((slug) => site.isOpen(slug));
  assert.deepEqual(open, ['process-3', ...['16', '17', '18', '19'].map((i) => `process-${i}`)]);
  for (const slug of site.slugs()) assert.equal((await site.hosted(slug))?.lane.process.n, 2);
  await site.close();
});

test('a process in use stays: somebody listens, or a command waits', async () => {
  let now = 0;
  const site = await siteOf(2, 0, () => now);
  const [listened, waiting] = await Promise.all([site.hosted('process-0'), site.hosted('process-1')]);
  assert.ok(listened && waiting);
  await Promise.all([listened.settled(), waiting.settled()]);
  const end = listened.onNews(() => {});
  now = 60_000;
  const answer = waiting.lane.submit(join);
  await site.putAway();
  assert.deepEqual([site.isOpen('process-0'), site.isOpen('process-1')], [true, true]);
  assert.ok(!isRefusal(await answer));
  end();
  await site.putAway();
  assert.deepEqual([site.isOpen('process-0'), site.isOpen('process-1')], [false, false]);
  assert.deepEqual(await waiting.lane.submit(join), { refused: 'busy', params: { seconds: 2 } });
  await site.close();
});

test('a snapshot is written when a large process is put away, and read when it is opened: the journal says the same', async () => {
  const kept = new Map<string, unknown>();
  const snapshots: Snapshots = {
    ...noSnapshots,
    read: async (process) => structuredClone(kept.get(process)),
    async write(process, _format, saved) {
      const { plain } = await import('../base/rows.ts');
      kept.set(process, plain(saved));
    },
  };
  let now = 0;
  const site = await siteOf(1, 0, () => now, snapshots);
  const hosted = await site.hosted('process-0');
  await Promise.all(Array.from({ length: 2500 }, () => hosted?.lane.submit(join)));
  await hosted?.settled();
  now = 60_000;
  await site.putAway();
  assert.equal(kept.size, 1);
  const again = await site.hosted('process-0');
  await again?.lane.submit(join);
  assert.equal(again?.lane.process.n, 2502);
  assert.equal(again?.lane.process.nouns.participants.ids.size, 2501);
  await site.close();
});

test('a snapshot that is ahead of the journal is not believed', async () => {
  const ahead = journal().process;
  const { plain } = await import('../base/rows.ts');
  const read = async () => plain(save({ ...ahead, n: 99 }));
  const site = await siteOf(1, 5, () => 0, { ...noSnapshots, read });
  assert.equal((await site.hosted('process-0'))?.lane.process.n, 1);
  await site.close();
});

test('a glimpse tells the charter of a process without opening it', async () => {
  const site = await siteOf(1, 5, () => 0);
  assert.equal((await site.glimpse('process-0'))?.nouns.process.charter?.title, charter.title);
  assert.equal(site.isOpen('process-0'), false);
  assert.equal(site.glimpse('nowhere'), undefined);
  await site.close();
});

test('a site that was made ready ends as any other, used or not', async () => {
  for (const uses of [0, 1]) {
    const site = await siteOf(1, 5, () => 0);
    site.warm();
    if (uses) await (await site.hosted('process-0'))?.settled();
    site.warm();
    await site.close();
  }
});
