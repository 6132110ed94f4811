/** A moderator takes a statement out and brings it back, with nothing but pages and forms; and the list of all processes. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { paths } from '../../src/web/paths.ts';
import { charter } from '../given.ts';
import { emptySite, type Given, sampleSite } from '../site.ts';
import { formIn, sent } from '../taking.ts';

const slug = 'routing-security';
let given: Given;
let path: string;
before(async () => {
  given = await sampleSite();
  const { statements } = (await given.hosted(slug)).lane.process.nouns;
  path = paths.statement(slug, statements.list[4].id);
});
after(() => given.close());

const pageAt = async (address: string, Cookie?: string) =>
  (await given.ask(address, Cookie ? { headers: { Cookie } } : {})).text();

test('who is not signed in, or holds another role, sees no form of a moderator', async () => {
  assert.doesNotMatch(await pageAt(path), /statement\.moderate/);
  assert.doesNotMatch(await pageAt(path, await given.session('observer')), /statement\.moderate/);
});

test('a moderator takes a statement out with a reason, by a form that acts once, and brings it back', async () => {
  const Cookie = await given.session('moderator');
  const id = path.split('/').at(-1) ?? '';
  const before = (await given.hosted(slug)).lane.process.n;
  const out = formIn(await pageAt(path, Cookie), `statement-moderate-take-out-${id}`);
  const replies = await Promise.all([1, 2, 3].map(() => sent(given, Cookie, out, { reason: 'off-topic' })));
  for (const reply of replies) {
    assert.equal(reply.status, 303);
    assert.equal(reply.headers.get('Location'), `${path}?done=statement.moderate#content`);
  }
  assert.equal((await given.hosted(slug)).lane.process.n, before + 1);
  assert.match(await pageAt(path), /Reason given: off topic/);
  const back = formIn(await pageAt(path, Cookie), `statement-moderate-restore-${id}`);
  assert.equal((await sent(given, Cookie, back, { note: 'It is on topic after all.' })).status, 303);
  assert.doesNotMatch(await pageAt(path), /Reason given/);
  assert.equal((await given.hosted(slug)).lane.process.n, before + 2);
});

test('the list of many processes opens none of them', async () => {
  const many = await emptySite();
  for (let i = 0; i < 60; i++) {
    const input = { ...charter, slug: `many-${i}`, stages: [], title: `Question ${i}` };
    await many.open([{ command: 'process.open', input }]);
  }
  const page = await (await many.ask('/')).text();
  for (let i = 0; i < 60; i++) assert.match(page, new RegExp(`Question ${i}<`));
  assert.equal(many.site.slugs().filter((each) => many.site.isOpen(each)).length, 0);
  assert.match(await (await many.ask('/p/many-7')).text(), /Question 7/);
  await many.close();
});
