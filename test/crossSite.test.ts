/** What others can make a browser do here: send nothing that counts, and change nothing by looking. */
import assert from 'node:assert/strict';
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { allCommands } from '../src/app/engine.ts';
import { listener } from '../src/web/hotVotes.ts';
import { routes as patterns } from '../src/web/paths.ts';
import { routes } from '../src/web/server.ts';
import { requestFor, sending, type Table, tableOfAll } from './authorisation.ask.ts';
import type { Name } from './authorisation.table.ts';
import { type Call, callsOf, writesIn } from './calls.ts';

let given: Table;
let calls: Call[];
let server: Server;
before(async () => {
  given = await tableOfAll();
  calls = callsOf(given.store, given.store.accounts);
  server = createHttpServer(listener(given.env));
  await new Promise<void>((resolve) => server.listen(0, resolve));
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await given.close();
});

/** What a browser says of where a request comes from, on the pages of others. */
const foreign: readonly Readonly<Record<string, string>>[] = [
  { 'Sec-Fetch-Site': 'cross-site' },
  { 'Sec-Fetch-Site': 'same-site' },
  { 'Sec-Fetch-Site': 'cross-site', Origin: 'http://localhost:8080' },
  { Origin: 'https://evil.example' },
  { Origin: 'null' },
  { Origin: 'http://localhost:8081', Host: 'localhost:8080' },
  { Origin: 'http://localhost.evil.example:8080', Host: 'localhost:8080' },
  { 'Sec-Fetch-Site': 'same-site', Origin: 'https://evil.plenary.example', 'Content-Type': 'text/plain' },
];

const writers = ['stranger', 'verified', 'convener', 'host', 'program', 'operator'] as const satisfies readonly Name[];

test('no write is taken from the pages of others, whoever is signed in, and nothing is changed by one', async (t) => {
  const posts = routes.filter(({ method }) => method === 'POST').map(({ path }) => path);
  const commands = allCommands.map(({ type }) => type);
  const rows = [...posts.filter((path) => path !== patterns.command), ...commands].map((path) => `POST ${path}`);
  calls.length = 0;
  for (const row of rows) {
    for (const name of writers) {
      for (const headers of foreign) {
        for (const as of ['html', 'json'] as const) {
          const [path, init] = requestFor(given, row, 'open', as);
          const reply = await given.ask(name, path, { ...init, headers: { ...init.headers, ...headers } });
          const text = await reply.text();
          assert.equal(reply.status, 403, `${row} by ${name} with ${JSON.stringify(headers)}`);
          assert.match(text, /another site|cross-site/, row);
          assert.deepEqual(reply.headers.getSetCookie(), [], row);
        }
      }
    }
  }
  assert.deepEqual(writesIn(calls), []);
  t.diagnostic(`${rows.length} writes × ${writers.length} people × ${foreign.length} kinds × 2`);
});

test('votes past the router are not taken from the pages of others either', async () => {
  // A server that listens on a port has its address as an object.
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const vote = { statement: given.shown.open, value: 'agree' };
  calls.length = 0;
  for (const Origin of ['https://evil.example', 'null', 'http://localhost:1']) {
    const init = sending(vote, 'json', { ...given.shows.verified, Origin });
    assert.equal((await fetch(`${origin}/p/open/vote.cast`, init)).status, 403, Origin);
  }
  assert.deepEqual(writesIn(calls), []);
  const own = sending(vote, 'json', { ...given.shows.verified, Origin: origin });
  assert.equal((await fetch(`${origin}/p/open/vote.cast`, own)).status, 200);
  assert.deepEqual(writesIn(calls), ['append']);
});

test('looking changes nothing: a crawler with a session, GET and HEAD, as page and JSON', async () => {
  const gets = routes.filter(({ method }) => method === 'GET').map(({ path }) => `GET ${path}`);
  const readers = ['verified', 'moderator', 'convener', 'host', 'reader'] as const satisfies readonly Name[];
  const queries = [
    '',
    '?done=vote.cast&token=x&sent=1&text=x&close=1&publish=1&slips=1&page=1&from=1&template=w3c-cfc&part=card',
  ];
  calls.length = 0;
  for (const row of gets) {
    for (const name of readers) {
      for (const as of ['html', 'json'] as const) {
        for (const method of ['GET', 'HEAD']) {
          for (const query of queries) {
            const [path] = requestFor(given, row, 'open', as);
            const reply = await given.ask(name, path + query, { method });
            assert.ok(reply.status < 500, row);
            await reply.body?.cancel();
          }
        }
      }
    }
  }
  assert.deepEqual(writesIn(calls), []);
  assert.equal(given.env.life.listeners.size, 0, 'a line for news that nobody reads is ended');
});

test('what does something is not there for GET', async () => {
  for (const { path } of routes.filter(({ method }) => method === 'POST')) {
    if (routes.some((route) => route.method === 'GET' && route.path === path)) continue;
    const [address] = requestFor(given, `POST ${path}`, 'open', 'json');
    const reply = await given.ask('convener', path === patterns.command ? '/p/open/process.close' : address);
    assert.equal(reply.status, 405, path);
    assert.equal(reply.headers.get('Allow'), 'POST', path);
  }
});
