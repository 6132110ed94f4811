/** A convener signs in, takes a statement out, and brings it back, with nothing but pages and forms. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { paths } from '../../src/web/paths.ts';
import { charter } from '../given.ts';
import { emptySite, type Given, ORIGIN, sampleSite } from '../site.ts';

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

/** The form of a page as a browser would send it, with what the person chose. */
function filled(page: string, chosen: Record<string, string>) {
  const [form] = /<form method="post" action="[^"]*statement\.moderate">.*?<\/form>/s.exec(page) ?? [];
  assert.ok(form, 'the page has the form');
  const fields = [...form.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]);
  return {
    action: /action="([^"]+)"/.exec(form)?.[1] ?? '',
    body: new URLSearchParams({ ...Object.fromEntries(fields), ...chosen }),
  };
}

test('who is not signed in sees no form of a moderator', async () => {
  assert.doesNotMatch(await pageAt(path), /<form/);
  assert.doesNotMatch(await pageAt(path, await given.session('convener')), /statement\.moderate/);
});

test('a moderator takes a statement out with a reason, by a form that acts once, and brings it back', async () => {
  const Cookie = await given.session('convener', 'moderator');
  const send = ({ action, body }: ReturnType<typeof filled>) =>
    given.ask(action, { method: 'POST', body, headers: { Cookie, Origin: ORIGIN, 'Sec-Fetch-Site': 'same-origin' } });
  const before = (await given.hosted(slug)).lane.process.n;
  const out = filled(await pageAt(path, Cookie), { reason: 'off-topic' });
  const replies = await Promise.all([send(out), send(out), send(out)]);
  for (const reply of replies) {
    assert.equal(reply.status, 303);
    assert.equal(reply.headers.get('Location'), path);
  }
  assert.equal((await given.hosted(slug)).lane.process.n, before + 1);
  assert.match(await pageAt(path), /Reason given: off topic/);
  assert.equal((await send(filled(await pageAt(path, Cookie), {}))).status, 303);
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
