import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { convener, giver, participant } from '../../test/given.ts';
import { ordersOfSample } from '../exchange/opening.ts';
import { sampleProcess } from '../exchange/sample.ts';
import { MemoryStore } from '../store/memory.ts';
import type { Hosted } from './hosted.ts';
import { Site } from './site.ts';

let site: Site;
let hosted: Hosted;

before(async () => {
  const failures: unknown[] = [];
  site = await Site.open(new MemoryStore(), { newBytes: randomBytes, failed: (error) => failures.push(error) });
  const orders = ordersOfSample(sampleProcess(), Date.now());
  await site.create(orders.map((order) => ({ ...order, actor: giver(order.command) })));
  const found = await site.hosted('routing-security');
  assert.ok(found);
  hosted = found;
  await hosted.settled();
  assert.deepEqual(failures, []);
});
after(() => site.close());

test('figures are computed for what is released, with the seats of the table', () => {
  const { conversation, figures } = hosted.view();
  assert.ok(figures);
  assert.equal(figures.n, hosted.lane.process.nouns.votes.released.n);
  assert.equal(figures.standings.length, conversation.statements.length);
  assert.deepEqual(conversation.seatSizes, [60, 160, 150, 160, 34, 0]);
  assert.ok(figures.report.camps.length >= 2);
});

test('one more vote moves no figure; the act of a moderator does', async () => {
  const before = hosted.view().figures?.n;
  const { ids } = hosted.lane.process.nouns.participants;
  const [first, second] = hosted.lane.process.nouns.statements.list;
  const news: number[] = [];
  const end = hosted.onNews((n) => news.push(n));
  const vote = (value: string) =>
    hosted.lane.submit({
      command: 'vote.cast',
      input: { statement: second.id, value },
      actor: participant(ids.idAt(0)),
    });
  await vote('agree');
  await vote('disagree');
  await hosted.settled();
  assert.equal(hosted.view().figures?.n, before);
  const input = { action: 'take-out', statement: first.id, reason: 'off-topic' };
  await hosted.lane.submit({ command: 'statement.moderate', input, actor: convener });
  await hosted.settled();
  assert.deepEqual(news, [hosted.lane.process.n]);
  assert.equal(hosted.view().figures?.standings[0].kind, 'moderated');
  end();
});

test('a process that is not there is not found, and one is found by many at once as the same', async () => {
  assert.equal(await site.hosted('nowhere'), undefined);
  const all = await Promise.all(Array.from({ length: 10 }, () => site.hosted('routing-security')));
  assert.ok(all.every((each) => each === hosted));
});
