import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { bytesFrom, charter, convener } from '../../test/given.ts';
import type { ProcessId } from '../base/ids.ts';
import { isRefusal } from '../base/result.ts';
import { MemoryStore } from '../store/memory.ts';
import type { Limits } from './residents.ts';
import { Site } from './site.ts';
import { weightOf } from './weight.ts';

const join = { command: 'participant.join', input: {}, actor: convener };
/** Room for three processes that hold next to nothing, and not for four. */
const ROOM = 2_500_000;

async function siteOf(processes: number, limits: Limits, store = new MemoryStore(() => 1000)): Promise<Site> {
  const failed = (error: unknown) => assert.fail(String(error));
  const site = await Site.open(store, { newBytes: bytesFrom(3), failed, ...limits });
  for (let i = 0; i < processes; i++) {
    const input = { ...charter, slug: `process-${i}` };
    await site.create([{ command: 'process.open', input, actor: convener }]);
  }
  return site;
}

async function settled(site: Site, slug: string) {
  const hosted = await site.hosted(slug);
  assert.ok(hosted);
  await hosted.settled();
  return hosted;
}

const openIn = (site: Site) => site.slugs().filter((slug) => site.isOpen(slug));

test('however many are touched, no more stay than there is room for: the least recently used go first', async () => {
  let now = 0;
  const site = await siteOf(12, { room: ROOM, clock: () => now });
  for (const slug of site.slugs()) {
    now += 5_000;
    await settled(site, slug);
    await site.hosted('process-0');
    assert.ok(site.memory.used <= ROOM + weightOf((await settled(site, slug)).lane.process), slug);
  }
  await site.putAway();
  assert.ok(site.memory.used <= ROOM);
  const open = openIn(site);
  assert.ok(open.includes('process-0') && !open.includes('process-1'), open.join());
  for (const slug of site.slugs()) assert.equal((await settled(site, slug)).lane.process.n, 1);
  await site.close();
});

test('who has just asked is answered first, whatever room there is', async () => {
  const site = await siteOf(8, { room: 1, clock: () => 0 });
  const all = await Promise.all(site.slugs().map((slug) => settled(site, slug)));
  await site.putAway();
  assert.equal(openIn(site).length, 8);
  const answers = await Promise.all(all.map(({ lane }) => lane.submit(join)));
  assert.ok(answers.every((answer) => !isRefusal(answer)));
  await site.close();
});

test('what somebody listens to, or gives commands to, stays even where there is no room', async () => {
  let now = 0;
  const site = await siteOf(3, { room: 1, clock: () => now });
  const [listened, waiting] = [await settled(site, 'process-0'), await settled(site, 'process-1')];
  await settled(site, 'process-2');
  const end = listened.onNews(() => {});
  now = 60_000;
  const answer = waiting.lane.submit(join);
  await site.putAway();
  assert.deepEqual(openIn(site), ['process-0', 'process-1']);
  assert.ok(!isRefusal(await answer));
  end();
  await waiting.settled();
  await site.putAway();
  assert.deepEqual(openIn(site), []);
  await site.close();
});

/** Counts who is being read at the same time, and reads nothing before it is let. */
class GatedStore extends MemoryStore {
  reading = 0;
  most = 0;
  fails = false;
  readonly #waiting: (() => void)[] = [];

  override async *read(process: ProcessId, after: number) {
    this.most = Math.max(this.most, ++this.reading);
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.reading--;
    if (this.fails) throw new Error('The disk is gone.');
    yield* super.read(process, after);
  }

  /** Lets through who waits, and who comes after them, until nobody does. */
  async letAll(): Promise<void> {
    for (let quiet = 0; quiet < 20; quiet++) {
      if (this.#waiting.length > 0) quiet = 0;
      for (const resolve of this.#waiting.splice(0)) resolve();
      await turn();
    }
  }
}

test('what is asked for at once is opened a few at a time, and each of it once', async () => {
  const store = new GatedStore(() => 1000);
  const site = await siteOf(30, {}, store);
  const asked = [...site.slugs(), ...site.slugs()].map((slug) => site.hosted(slug));
  await store.letAll();
  const all = new Set(await Promise.all(asked));
  assert.equal(all.size, 30);
  assert.ok(store.most <= 4, `${store.most} at once`);
  await site.close();
});

test('one that could not be read keeps nobody waiting, and is tried again by the next who asks', async () => {
  const store = new GatedStore(() => 1000);
  const site = await siteOf(10, {}, store);
  store.fails = true;
  const asked = site.slugs().map((slug) => assert.rejects(site.hosted(slug), /The disk is gone/));
  await store.letAll();
  await Promise.all(asked);
  assert.deepEqual(openIn(site), []);
  store.fails = false;
  const again = site.slugs().map((slug) => site.hosted(slug));
  await store.letAll();
  assert.equal((await Promise.all(again)).filter(Boolean).length, 10);
  await site.close();
});

test('after the end nothing more is opened', async () => {
  const store = new GatedStore(() => 1000);
  const site = await siteOf(6, {}, store);
  const asked = Promise.allSettled(site.slugs().map((slug) => site.hosted(slug)));
  await turn();
  const closed = site.close();
  await store.letAll();
  await closed;
  assert.deepEqual(
    (await asked).map(({ status }) => status),
    ['fulfilled', 'fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'rejected'],
  );
});
