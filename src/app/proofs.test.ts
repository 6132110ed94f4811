import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, bytesFrom, charter, comer, convener, operator, participant } from '../../test/given.ts';
import { isRefusal } from '../base/result.ts';
import { MemoryStore } from '../store/memory.ts';
import { recordOf } from './domains.ts';
import { Proofs } from './proofs.ts';
import { Site } from './site.ts';

const DAY = 86_400_000;
const none = Object.assign(new Error('queryTxt ENODATA'), { code: 'ENODATA' });
type How = 'dns' | 'mailbox';

/** A process with an organisation that was proven at time 0, and what a look at it goes by. */
async function provenBy(how: How, terms: object = {}) {
  const clock = { now: 0 };
  const failed = (error: unknown) => assert.fail(String(error));
  const site = await Site.open(new MemoryStore(() => clock.now), { newBytes: bytesFrom(5), failed });
  await site.create([{ command: 'process.open', input: { ...charter, stages: [], ...terms }, actor: convener }]);
  const lane = (await site.hosted(charter.slug))?.lane;
  assert.ok(lane);
  const give = async (command: string, input: object, actor = operator) => {
    const outcome = await lane.submit({ command, input, actor });
    assert.ok(!isRefusal(outcome), JSON.stringify(outcome));
  };
  await give('participant.join', {}, comer(1));
  const { participants, organisations } = lane.process.nouns;
  await give('organisation.declare', { name: 'Org', domain: 'example.org' }, participant(participants.ids.idAt(0)));
  const [{ id, token = '' }] = organisations.list;
  await give('organisation.prove', { organisation: id, how });
  const { value } = recordOf({ domain: 'example.org', site: 'https://p.example', organisation: id, token });
  const world = { record: value as string | Error, mail: 'a@example.org' as string | undefined, asked: 0 };
  const proofs = new Proofs(site, {
    origin: () => 'https://p.example',
    async resolve() {
      world.asked++;
      if (world.record instanceof Error) throw world.record;
      return [[world.record]];
    },
    async mailOf(of) {
      world.asked++;
      return of === account(1) ? world.mail : undefined;
    },
  });
  const organisation = () => lane.process.nouns.organisations.list[0];
  return { site, lane, clock, world, proofs, organisation, give };
}

test('a proof is looked at again after ninety days, once a day; it is renewed, ends, or waits for another day', async () => {
  const table: [how: How, change: Partial<Awaited<ReturnType<typeof provenBy>>['world']>, state: string, at: number][] =
    [
      ['dns', {}, 'proven', 90],
      ['dns', { record: 'v=spf1 -all' }, 'stale', 0],
      ['dns', { record: none }, 'stale', 0],
      ['dns', { record: new Error('no answer') }, 'proven', 0],
      ['mailbox', {}, 'proven', 90],
      ['mailbox', { mail: 'a@other.example' }, 'stale', 0],
      ['mailbox', { mail: undefined }, 'stale', 0],
    ];
  for (const [how, change, state, at] of table) {
    const { site, clock, world, proofs, organisation } = await provenBy(how);
    Object.assign(world, change);
    clock.now = 90 * DAY - 1;
    await proofs.lookAgain();
    assert.deepEqual([world.asked, organisation().state, organisation().provenAt], [0, 'proven', 0]);
    clock.now = 91 * DAY - 2;
    await proofs.lookAgain();
    assert.equal(world.asked, 0, 'a day has not passed');
    clock.now = 91 * DAY;
    await Promise.all([proofs.lookAgain(), proofs.lookAgain()]);
    const seen = organisation();
    assert.deepEqual([seen.state, (seen.provenAt ?? 0) / DAY], [state, at && 91], `${how} ${JSON.stringify(change)}`);
    const { asked } = world;
    clock.now = 92 * DAY;
    await proofs.lookAgain();
    assert.equal(world.asked > asked, world.record instanceof Error && world.record !== none);
    await site.close();
  }
});

test('a proof that has ended can be made again; nothing is looked at where nobody takes part, or after a stop', async () => {
  const { site, clock, world, proofs, organisation, give } = await provenBy('dns');
  const { record } = world;
  world.record = none;
  clock.now = 100 * DAY;
  await proofs.lookAgain();
  assert.equal(organisation().state, 'stale');
  world.record = record;
  await give('organisation.prove', { organisation: organisation().id, how: 'dns' });
  assert.equal(organisation().provenAt, 100 * DAY);
  const { asked } = world;
  clock.now = 200 * DAY;
  proofs.stop();
  await proofs.lookAgain();
  assert.equal(world.asked, asked);
  await site.close();
  const closed = await provenBy('dns');
  await closed.give('process.close', {}, convener);
  closed.clock.now = 200 * DAY;
  await closed.proofs.lookAgain();
  assert.equal(closed.world.asked, 0);
  await closed.site.close();
});
