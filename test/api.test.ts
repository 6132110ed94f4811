import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { allCommands } from '../src/app/engine.ts';
import { paths } from '../src/web/paths.ts';
import { views } from '../src/web/views.ts';
import { form, type Given, json, ORIGIN, sampleSite } from './site.ts';

const slug = 'routing-security';
const submit = `/p/${slug}/statement.submit`;
let given: Given;
let Cookie: string;

before(async () => {
  given = await sampleSite();
  Cookie = await given.session('convener');
});
after(async () => {
  assert.deepEqual(given.failures, []);
  await given.close();
});

const size = async () => (await given.hosted(slug)).lane.process.n;

test('the same command comes as a form or as JSON', async () => {
  const before = await size();
  const asJson = await given.ask(submit, json({ text: 'Said as JSON.' }, { Cookie }));
  assert.equal(asJson.status, 200);
  const answer = await asJson.json();
  assert.equal(answer.n, before + 1);
  assert.equal(answer.events[0].type, 'statement.submitted');
  const asForm = await given.ask(submit, form({ text: 'Said in a form.', _next: `/p/${slug}` }, { Cookie }));
  assert.equal(asForm.status, 303);
  assert.equal(asForm.headers.get('Location'), `/p/${slug}?done=statement.submit#content`);
  assert.equal(await size(), before + 2);
});

test('a retried request acts once and gets the same answer; without a key nothing is done', async () => {
  const init = json({ text: 'Said twice.' }, { Cookie });
  const replies = await Promise.all(Array.from({ length: 20 }, () => given.ask(submit, init)));
  const answers = await Promise.all(replies.map((reply) => reply.json()));
  for (const answer of answers) assert.deepEqual(answer, answers[0]);
  const before = await size();
  for (const key of ['', 'short', 'x'.repeat(101), 'with space in it', 'nul\u00e9']) {
    const reply = await given.ask(submit, form({ text: 'No key.', _key: key }, { Cookie }));
    assert.equal(reply.status, 400);
    assert.match(await reply.text(), /Idempotency-Key/);
  }
  assert.equal(await size(), before);
});

test('bad input gets one clear answer that names every problem, and changes nothing', async () => {
  const before = await size();
  const table: [RequestInit, number, RegExp][] = [
    [json({ text: '' }, { Cookie }), 400, /“text” is missing\.$/],
    [json({ text: 7, more: 1 }, { Cookie }), 400, /“text” should be text; “more” is not a field/],
    [json({}, { Cookie }), 400, /“text” is missing/],
    [json([], { Cookie }), 400, /neither a form nor a JSON object/],
    [{ ...json({}, { Cookie }), body: '{"text":' }, 400, /neither a form nor a JSON object/],
    [{ ...json({}, { Cookie }), body: '' }, 400, /neither a form nor a JSON object/],
    [json({ text: 'x'.repeat(70_000) }, { Cookie }), 413, /larger than 65536 bytes/],
    [json({ text: 'x'.repeat(500) }, { Cookie }), 400, /has 500 characters, and at most 400 fit; nothing was cut off/],
  ];
  for (const [init, status, sentence] of table) {
    const reply = await given.ask(submit, init);
    assert.equal(reply.status, status);
    assert.match((await reply.json()).sentence, sentence);
  }
  const unknown = await given.ask(`/p/${slug}/statement.shout`, json({}, { Cookie }));
  assert.equal(unknown.status, 404);
  assert.equal((await given.ask('/p/nowhere/statement.submit', json({}, { Cookie }))).status, 404);
  assert.equal(await size(), before);
});

test('a form from another site is refused, whatever cookie it carries', async () => {
  const before = await size();
  const foreign: Record<string, string>[] = [
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'http://localhost:8081' },
  ];
  for (const headers of foreign) {
    const reply = await given.ask(submit, form({ text: 'From elsewhere.' }, { Cookie, ...headers }));
    assert.equal(reply.status, 403);
  }
  assert.equal(await size(), before);
});

test('a form goes on to a page of this site, and to no other', async () => {
  for (const [i, next] of ['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:1'].entries()) {
    const reply = await given.ask(submit, form({ text: `Redirected ${i}.`, _next: next }, { Cookie }));
    assert.equal(reply.headers.get('Location'), `${paths.process(slug)}?done=statement.submit#content`);
  }
});

test('opening a sign-in link signs nobody in; its button does, once', async () => {
  const store = given.site.store;
  const { hashOf } = await import('../src/web/request.ts');
  await store.saveToken('link', hashOf('a-token'), {
    account: 'acc_x',
    roles: ['convener'],
    expiresAt: Date.now() + 1e6,
  });
  for (let i = 0; i < 5; i++) {
    const page = await given.ask('/sign-in?token=a-token');
    assert.equal(page.headers.getSetCookie().length, 0);
    assert.match(await page.text(), /<form method="post"/);
  }
  const post = () => given.ask('/sign-in', { method: 'POST', body: new URLSearchParams({ token: 'a-token' }) });
  const replies = await Promise.all(Array.from({ length: 20 }, post));
  assert.deepEqual(replies.map(({ status }) => status).sort(), [303, ...Array(19).fill(403)]);
  const cookie = replies.find(({ status }) => status === 303)?.headers.getSetCookie()[0] ?? '';
  assert.match(cookie, /HttpOnly/);
  assert.match(cookie, /SameSite=Lax/);
});

test('every view has its JSON at the same address, and what is not there is not found in both', async () => {
  const { statements } = (await given.hosted(slug)).lane.process.nouns;
  const id = statements.list[0].id;
  const Cookie = await given.session('convener', 'moderator');
  const headers = { Cookie };
  for (const { path: pattern } of views) {
    const path = pattern.replace(':slug', slug).replace(':id', id);
    const [page, model] = [await given.ask(path, { headers }), await given.ask(paths.json(path), { headers })];
    assert.equal(page.status, model.status, path);
    assert.match(page.headers.get('Content-Type') ?? '', /^text\/html/);
    assert.match(model.headers.get('Content-Type') ?? '', /^application\/json/);
    assert.equal(typeof (await model.json()), 'object');
  }
  for (const path of ['/p/nowhere', `/p/${slug}/nothing`, paths.statement(slug, 'stm_none'), '/nothing']) {
    assert.equal((await given.ask(path)).status, 404);
    assert.equal((await given.ask(paths.json(path))).status, 404);
    assert.match((await (await given.ask(paths.json(path))).json()).sentence, /nothing at this address/);
  }
});

test('the OpenAPI document holds every command and every view', async () => {
  const document = await (await given.ask('/api/openapi.json')).json();
  assert.equal(document.openapi, '3.1.0');
  const expected = [
    ...allCommands.map(({ type }) => `post /p/{slug}/${type}`),
    ...views.map(({ path }) => `get ${paths.json(path.replace(/:(\w+)/g, '{$1}'))}`),
  ];
  const found = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods as object).map((method) => `${method} ${path}`),
  );
  assert.deepEqual(found.sort(), expected.sort());
  const { schema } = document.paths['/p/{slug}/vote.cast'].post.requestBody.content['application/json'];
  assert.deepEqual(schema.properties.value.enum, ['agree', 'pass', 'disagree']);
});

test('every reply carries the headers that keep a browser from doing more', async () => {
  for (const path of ['/', `/p/${slug}`, '/nothing', '/index.json', '/healthz']) {
    const { headers } = await given.ask(path);
    const csp = headers.get('Content-Security-Policy') ?? '';
    assert.match(csp, /default-src 'none'/);
    assert.doesNotMatch(csp, /unsafe/);
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
    assert.equal(headers.get('Referrer-Policy'), 'same-origin');
  }
});

test('who listens hears of new figures, and of nothing else', async () => {
  const hosted = await given.hosted(slug);
  const abort = new AbortController();
  const reply = await given.ask(paths.events(slug), { signal: abort.signal });
  assert.match(reply.headers.get('Content-Type') ?? '', /^text\/event-stream/);
  const reader = reply.body!.pipeThrough(new TextDecoderStream()).getReader();
  const heard = async () => JSON.parse(String((await reader.read()).value).replace('data: ', '')).n;
  assert.equal(await heard(), hosted.view().figures?.n);
  await given.ask(submit, json({ text: 'Said, and no figure moves.' }, { Cookie }));
  const statement = hosted.lane.process.nouns.statements.list[0].id;
  const out = { action: 'take-out', statement, reason: 'off-topic' };
  await given.ask(`/p/${slug}/statement.moderate`, json(out, { Cookie }));
  assert.equal(await heard(), hosted.lane.process.n);
  await reader.cancel();
  abort.abort();
});

test('addresses are those of one origin', async () => {
  for (const path of ['/', `/p/${slug}`, `/p/${slug}/common-ground`]) {
    const page = await (await given.ask(path)).text();
    const outside = [...page.matchAll(/(?:href|src|action)="([^"]+)"/g)].filter(([, url]) => !/^[/#]/.test(url));
    assert.deepEqual(outside, [], `${ORIGIN}${path}`);
  }
});
