import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesFrom, charter, convener } from '../../test/given.ts';
import { plain } from '../base/rows.ts';
import { MemoryStore } from '../store/memory.ts';
import { load } from './engine.ts';
import { outgrownAt } from './keeper.ts';
import { noSnapshots, type Snapshots } from './ports.ts';
import { Site } from './site.ts';

test('a snapshot lags behind its journal by what folds in no time: by a share of a long one, and never by more than seconds', () => {
  const lags = [0, 100_000, 950_000, 30_000_000].map((kept) => outgrownAt(kept) - kept);
  assert.deepEqual(lags, [20_000, 20_000, 50_000, 500_000]);
});

test('a process in use gets its snapshot as soon as it has outgrown the last one, and says how long that took', async () => {
  const kept: number[] = [];
  const snapshots: Snapshots = { ...noSnapshots, write: async (_, __, saved) => void kept.push(load(plain(saved)).n) };
  let told = 0;
  const site = await Site.open(new MemoryStore(() => 1000), {
    newBytes: bytesFrom(3),
    failed: (error) => assert.fail(String(error)),
    snapshots,
    kept: (milliseconds) => {
      assert.ok(milliseconds >= 0);
      told++;
    },
  });
  await site.create([{ command: 'process.open', input: charter, actor: convener }]);
  const hosted = await site.hosted(charter.slug);
  assert.ok(hosted);
  const join = { command: 'participant.join', input: {}, actor: convener };
  const joined = async (count: number) => {
    await Promise.all(Array.from({ length: count }, () => hosted.lane.submit(join)));
  };
  await joined(9_000);
  await joined(9_000);
  assert.deepEqual(kept, []);
  await joined(3_000);
  const [n] = kept;
  // A turn of the lane is a thousand commands at most, and the commit that goes beyond is what is kept.
  assert.ok(n >= outgrownAt(0) && n < outgrownAt(0) + 1_000, `${n}`);
  assert.deepEqual([kept.length, told], [1, 1]);
  await site.close();
});
