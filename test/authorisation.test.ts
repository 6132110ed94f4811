/** Who may do what, route by route and command by command: a new one fails here until it stands in the table. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { allCommands } from '../src/app/engine.ts';
import { type Role, roles } from '../src/domain/noun.ts';
import { createServer, routes } from '../src/web/server.ts';
import { emptySite, type Given, json, sampleSite, standing } from './site.ts';

const expectedRoutes: Record<string, string> = {
  'GET /': 'anyone',
  'GET /p/:slug': 'anyone',
  'GET /p/:slug/common-ground': 'anyone',
  'GET /p/:slug/statements/:id': 'anyone',
  'GET /p/:slug/events': 'anyone',
  'GET /sign-in': 'anyone',
  'POST /sign-in': 'anyone',
  'POST /sign-out': 'anyone',
  'POST /p/:slug/:command': 'command',
  'POST /processes': 'operator',
  'GET /assets/:name': 'anyone',
  'GET /api/openapi.json': 'anyone',
  'GET /healthz': 'anyone',
  'GET /readyz': 'anyone',
  'GET /metrics': 'scraper',
  'GET /everything': 'socket',
};

const expectedCommands: Record<string, readonly Role[]> = {
  'process.open': ['convener', 'operator'],
  'process.close': ['convener', 'operator'],
  'participant.join': ['convener', 'operator'],
  'participants.import': ['convener', 'operator'],
  'statement.submit': ['participant', 'convener', 'operator'],
  'statements.import': ['convener', 'operator'],
  'statement.moderate': ['moderator', 'convener', 'operator'],
  'vote.cast': ['participant'],
  'votes.cast': ['participant'],
  'votes.import': ['convener', 'operator'],
};

let given: Given;
before(async () => {
  given = await sampleSite();
});
after(() => given.close());

test('every route of the server is in the table, with who may use it', async () => {
  const table = routes.map(({ method, path, who }) => [
    `${method} ${path}`,
    typeof who === 'string' ? who : who.join(),
  ]);
  assert.deepEqual(Object.fromEntries(table), expectedRoutes);
  const { site, close } = await emptySite();
  const app = createServer({ site, operator: false, failed: () => {}, version: '', ...standing() });
  const registered = app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`);
  assert.deepEqual(registered.sort(), Object.keys(expectedRoutes).sort());
  await close();
});

/** Fits no command: whoever may give one is told so, and nothing happens. */
const nonsense = { nonsense: true };

test('every command of the register is in the table, and is refused to every other role', async () => {
  assert.deepEqual(allCommands.map(({ type }) => type).sort(), Object.keys(expectedCommands).sort());
  for (const [command, allowed] of Object.entries(expectedCommands)) {
    for (const role of roles) {
      const Cookie = await given.session(role);
      const reply = await given.ask(`/p/routing-security/${command}`, json(nonsense, { Cookie }));
      // Whoever has a session may do what a visitor may.
      const may = allowed.includes(role) || allowed.includes('visitor');
      assert.equal(reply.status !== 403, may, `${role} gives ${command}: ${reply.status}`);
    }
    const reply = await given.ask(`/p/routing-security/${command}`, json(nonsense));
    assert.equal(reply.status !== 403, allowed.includes('visitor'), `a stranger gives ${command}: ${reply.status}`);
  }
});

test('a process is opened through the socket of the machine, and not over the web', async () => {
  for (const cookie of [undefined, await given.session('convener'), await given.session('participant')]) {
    const reply = await given.ask('/processes', json({ orders: [] }, cookie ? { Cookie: cookie } : {}));
    assert.equal(reply.status, 403);
  }
});

test('what the operator reads is read through the socket: the metrics, unless the operator opens them, and everything', async () => {
  for (const path of ['/metrics', '/everything']) {
    for (const role of ['convener', 'operator', 'participant']) {
      const reply = await given.ask(path, { headers: { Cookie: await given.session(role) } });
      assert.equal(reply.status, 403, `${role} reads ${path}`);
    }
    assert.equal((await given.ask(path)).status, 403);
    assert.equal((await given.operate(path)).status, 200);
  }
  const open = createServer({
    site: given.site,
    operator: false,
    failed: () => {},
    version: '',
    ...standing(),
    openMetrics: true,
  });
  assert.equal((await open.request('http://localhost/metrics')).status, 200);
  assert.equal((await open.request('http://localhost/everything')).status, 403);
});

test('a header that names a participant counts on the socket only', async () => {
  const { nouns } = (await given.hosted('routing-security')).lane.process;
  const vote = { statement: nouns.statements.list[0].id, value: 'pass' };
  const as = { 'Plenary-As': nouns.participants.ids.idAt(3) };
  assert.equal((await given.ask('/p/routing-security/vote.cast', json(vote, as))).status, 403);
  assert.equal((await given.operate('/p/routing-security/vote.cast', json(vote, as))).status, 200);
});

test('a session that was ended, or never was, gives no role', async () => {
  const cookie = await given.session('moderator');
  const moderate = { action: 'restore', statement: 'stm_none' };
  const url = '/p/routing-security/statement.moderate';
  assert.equal((await given.ask(url, json(moderate, { Cookie: cookie }))).status, 404);
  await given.ask('/sign-out', { method: 'POST', headers: { Cookie: cookie } });
  for (const dead of [cookie, 'plenary-session=', 'plenary-session=../../x']) {
    assert.equal((await given.ask(url, json(moderate, { Cookie: dead }))).status, 403);
  }
});
