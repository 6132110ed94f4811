import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { charter } from '../../test/given.ts';
import { emptySite } from '../../test/site.ts';
import { cert as ca, NAME, key as tlsKey } from '../../test/tls.ts';
import { isRefusal } from '../base/result.ts';
import { HookDelivery } from './hookDelivery.ts';
import { Hooks } from './hooks.ts';
import { send } from './outward.ts';
import { SiteKey } from './siteKey.ts';
import { DAY } from './tokens.ts';

/** The name leads here, and here is held to be public. */
const find = ((_host: string, _options: object, done: (error: null, found: object[]) => void) =>
  done(null, [{ address: '127.0.0.1', family: 4 }])) as unknown as typeof import('node:dns').lookup;

/** Answers with the statuses it is given, one after the other, and then with the last one; 0: not at all. */
async function receiver(statuses: number[]) {
  const got: { headers: Record<string, unknown>; body: string }[] = [];
  const server = createServer({ key: tlsKey, cert: ca }, async (request, reply) => {
    got.push({ headers: request.headers, body: await text(request) });
    const status = statuses.length > 1 ? statuses.shift() : statuses[0];
    if (status) reply.writeHead(status, { Location: `https://${NAME}/elsewhere` }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  assert.ok(address && typeof address === 'object');
  const surroundings = { find, isPublic: () => true, ca, port: address.port };
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { got, surroundings, statuses, close };
}

const key = new SiteKey(new Uint8Array(32).fill(7));

async function given(statuses: number[]) {
  const time = { now: Date.now() };
  const clock = () => time.now;
  const site = await emptySite(clock);
  const stages = [{ id: 'listen', name: 'Listen', closesAt: time.now + 30 * DAY }];
  await site.open([{ command: 'process.open', input: { ...charter, stages } }]);
  const { process } = (await site.hosted('routes')).lane;
  const hooks = new Hooks({ rows: site.site.store.accounts.following, key, clock });
  const made = await hooks.add(process.id, 0, `https://${NAME}/take`);
  assert.ok(!isRefusal(made));
  const there = await receiver(statuses);
  const failures: unknown[] = [];
  const delivery = new HookDelivery({
    ...{ site: site.site, hooks, origin: () => 'https://p.example', pageOf: (slug) => `/p/${slug}` },
    ...{ ...there.surroundings, failed: (error) => void failures.push(error) },
  });
  const only = async () => (await hooks.list(process.id))[0];
  const happens = async (inScope: string) => {
    const change = { change: { inScope }, reason: 'Clearer.' };
    const actor = { id: 'acc_convener', roles: ['convener'] as const };
    const done = await site.site.submit('routes', { command: 'charter.change', input: change, actor });
    assert.ok(!isRefusal(done), JSON.stringify(done));
  };
  const close = async () => {
    await delivery.stop();
    there.close();
    await site.close();
    assert.deepEqual(failures, []);
  };
  return { time, hooks, process, delivery, there, only, happens, secret: made.secret, close };
}

/** The sample of docs/webhooks.md, run. */
const isOurs: (header: string, body: string, secret: string) => boolean = await (async () => {
  const docs = readFileSync(join(import.meta.dirname, '../../docs/webhooks.md'), 'utf8');
  const [, sample] = /```js\n([\s\S]*?)```/.exec(docs) ?? assert.fail('no sample');
  const module = `data:text/javascript,${encodeURIComponent(`${sample}\nexport { isOurs };`)}`;
  return (await import(module)).isOurs;
})();

test('messages come in order, one an event, signed as the documentation checks it, and once', async () => {
  const { there, delivery, only, happens, secret, process, close } = await given([200]);
  await happens('Routes.');
  await delivery.deliver();
  await delivery.deliver();
  const told = there.got.map(({ body }) => JSON.parse(body));
  assert.deepEqual(
    told.map(({ type }) => type),
    ['process.opened', 'charter.changed', 'charter.took-effect'],
  );
  assert.deepEqual(
    told.map(({ n }) => n).toSorted((a, b) => a - b),
    told.map(({ n }) => n),
  );
  for (const { headers, body } of there.got) {
    const header = String(headers['plenary-signature']);
    assert.equal(headers['plenary-id'], JSON.parse(body).id);
    assert.deepEqual(
      [isOurs(header, body, secret), isOurs(header, `${body} `, secret), isOurs(header, body, 'whsec_x')],
      [true, false, false],
    );
    const old = header.replace(/t=\d+/, 't=1');
    assert.equal(isOurs(old, body, secret), false);
  }
  assert.equal((await only()).n, told.at(-1).n);
  assert.ok((await only()).n <= process.n);
  await close();
});

test('what fails is tried ever later, nothing comes before it, and after a day nothing is tried until somebody asks', async () => {
  const { there, delivery, only, time, hooks, process, close } = await given([503]);
  const waits: number[] = [];
  while ((await only()).offAt === undefined) {
    const before = there.got.length;
    await delivery.deliver();
    assert.equal(there.got.length, before + 1);
    // Asked for again before its time, it does nothing.
    await delivery.deliver();
    assert.equal(there.got.length, before + 1);
    const { failing } = await only();
    assert.equal(failing?.why, 'status-503');
    waits.push((failing?.nextAt ?? 0) - time.now);
    time.now = failing?.nextAt ?? 0;
    assert.ok(waits.length < 100);
  }
  assert.deepEqual(waits.slice(0, 6), [30_000, 120_000, 600_000, 1_800_000, 3_600_000, 3_600_000]);
  assert.equal(new Set(there.got.map(({ headers }) => headers['plenary-id'])).size, 1);
  const sent = there.got.length;
  time.now += DAY;
  await delivery.deliver();
  assert.equal(there.got.length, sent);
  there.statuses[0] = 204;
  assert.equal(await hooks.resume(process.id, (await only()).id), undefined);
  await delivery.deliver();
  assert.ok(there.got.length > sent);
  const { failing, offAt } = await only();
  assert.deepEqual([failing, offAt], [undefined, undefined]);
  await close();
});

test('a redirect is not followed, silence ends, and a certificate of nobody is no certificate', async () => {
  const to = `https://${NAME}/take`;
  const message = { headers: {}, body: '{}' };
  for (const [status, more, expected, times] of [
    [200, {}, { done: true }, 1],
    [302, {}, { done: false, why: 'status-302' }, 1],
    [307, {}, { done: false, why: 'status-307' }, 1],
    [0, { within: 300 }, { done: false, why: 'timeout' }, 1],
    [200, { ca: undefined }, { done: false, why: 'certificate' }, 0],
    [200, { isPublic: undefined }, { done: false, why: 'address' }, 0],
  ] as const) {
    const { got, surroundings, close } = await receiver([status]);
    assert.deepEqual(await send(to, message, { ...surroundings, ...more }), expected);
    assert.equal(got.length, times);
    close();
  }
});
