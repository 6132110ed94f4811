/** The fast way for votes and the router say the same, to the byte, whatever is asked. */
import assert from 'node:assert/strict';
import { createServer as createHttpServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { getRequestListener } from '@hono/node-server';
import { isRefusal } from '../src/base/result.ts';
import { listener } from '../src/web/hotVotes.ts';
import { type Env, hashOf, newToken } from '../src/web/request.ts';
import { createServer } from '../src/web/server.ts';
import { convener } from './given.ts';
import { type Given, sampleSite, standing } from './site.ts';

const slug = 'routing-security';
let given: Given;
let env: Env;
const servers: Server[] = [];
/** Ports of the two ways in: past the router, and through it. */
let ports: readonly number[];

async function listening(of: Env): Promise<readonly number[]> {
  const pair = [createHttpServer(listener(of)), createHttpServer(getRequestListener(createServer(of).fetch))];
  servers.push(...pair);
  return Promise.all(
    pair.map((server) => new Promise<number>((resolve) => server.listen(0, () => resolve(portOf(server))))),
  );
}

// A server that listens on a port has its address as an object.
const portOf = (server: Server): number => (server.address() as AddressInfo).port;

let operatorPorts: readonly number[];
let brokenPorts: readonly number[];
const failures: unknown[] = [];

before(async () => {
  given = await sampleSite();
  const hosted = await given.hosted(slug);
  nouns = () => hosted.lane.process.nouns;
  env = {
    site: given.site,
    operator: false,
    failed: (error) => failures.push(error),
    version: '',
    ...standing(given.site),
  };
  ports = await listening(env);
  for (let i = 0; i < 15; i++) await seat();
  operatorPorts = await listening({ ...env, operator: true });
  const broken = Object.create(given.site, { hosted: { value: () => Promise.reject(new Error('broken')) } });
  brokenPorts = await listening({ ...env, site: broken });
});
after(async () => {
  for (const server of servers) server.closeAllConnections();
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  await given.close();
});

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends bytes as they are, and reads until the server ends the connection. */
function exchange(port: number, bytes: string | Buffer): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (piece: Buffer) => pieces.push(piece));
    socket.on('error', reject);
    socket.on('close', () => resolve(replyIn(Buffer.concat(pieces))));
  });
}

function replyIn(bytes: Buffer): Reply {
  const end = bytes.indexOf('\r\n\r\n');
  const [first, ...lines] = bytes.toString('latin1', 0, end).split('\r\n');
  const pairs = lines.map((line) => /^([^:]+): (.*)$/.exec(line) ?? []).map(([, name, value]) => [name, value]);
  const headers = Object.fromEntries(pairs.map(([name, value]) => [String(name).toLowerCase(), String(value)]));
  return { status: Number(first.split(' ')[1]), headers, body: bytes.toString('utf8', end + 4) };
}

interface Asked {
  readonly path?: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>;
}

let keys = 0;
const vote = (value = 'agree') => {
  const [{ id }] = statements();
  return JSON.stringify({ statement: id, value });
};
const statements = () => nouns().statements.list.filter(({ moderatedOut }) => !moderatedOut);
let nouns: () => Awaited<ReturnType<Given['hosted']>>['lane']['process']['nouns'];

function bytesOf({ path = `/p/${slug}/vote.cast`, body = vote(), headers = {} }: Asked): Buffer {
  const all = {
    Host: 'localhost:8080',
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(body)),
    'Idempotency-Key': `hot-key-${keys++}`,
    Connection: 'close',
    ...headers,
  };
  const lines = Object.entries(all).flatMap(([name, values]) =>
    values === undefined ? [] : [values].flat().map((value) => `${name}: ${value}\r\n`),
  );
  return Buffer.concat([Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n`), Buffer.from(body)]);
}

/** What must be the same: all but the moment, and how the length was told. */
function comparable({ status, headers, body }: Reply) {
  const { date: _, ...rest } = headers;
  return { status, headers: rest, body };
}

/** The reply of both ways to the same bytes. The second gets the answer of the first, for it is the same request again. */
async function both(asked: Asked, [hot, router] = ports): Promise<Reply> {
  const bytes = bytesOf(asked);
  const [one, other] = keys % 2 ? [hot, router] : [router, hot];
  const first = await exchange(one, bytes);
  const second = await exchange(other, bytes);
  assert.deepEqual(comparable(first), comparable(second), bytes.toString().slice(0, 300));
  return first;
}

async function session(account: string, ...roles: string[]): Promise<string> {
  const token = newToken();
  await given.site.store.saveToken('session', hashOf(token), { account, roles, expiresAt: Date.now() + 60_000 });
  return `plenary-session=${token}`;
}

/** People who have joined with an account of their own. */
const people: { account: string; participant: string }[] = [];
const person = (at: number): string => people[at].participant;
const sessionOf = (at: number): Promise<string> => session(people[at].account);

async function seat(): Promise<void> {
  const account = await env.doors.accounts.newAccount();
  const actor = { id: 'visitor', roles: ['visitor'] as const, account };
  const { lane } = await given.hosted(slug);
  const outcome = await lane.submit({ command: 'participant.join', input: {}, actor });
  assert.ok(!isRefusal(outcome));
  // As the noun declares it.
  people.push({ account, participant: (outcome.events[0].data as { participant: string }).participant });
}

test('a vote from a participant, once, again, changed, and for several at once', async () => {
  const Cookie = await sessionOf(5);
  await both({ body: vote('pass'), headers: { Cookie } });
  const table = [
    ['agree', 1],
    ['agree', 0],
    ['disagree', 1],
  ] as const;
  for (const [value, more] of table) {
    const before = nouns().votes.count;
    assert.equal((await both({ body: vote(value), headers: { Cookie } })).status, 200);
    assert.equal(nouns().votes.count, before + more);
  }
  // Fewer than a minute has votes.
  const votes = statements()
    .slice(0, 20)
    .map(({ id }) => ({ statement: id, value: 'disagree' }));
  const reply = await both({ path: `/p/${slug}/votes.cast`, body: JSON.stringify({ votes }), headers: { Cookie } });
  assert.equal(reply.status, 200);
  assert.ok(JSON.parse(reply.body).events.length > 5);
});

test('a vote over the operator’s socket, in the name of a participant, and in nobody’s', async () => {
  const As = { 'Plenary-As': person(6) };
  assert.equal((await both({ headers: As }, operatorPorts)).status, 200);
  assert.equal((await both({ headers: As })).status, 403);
  assert.equal((await both({}, operatorPorts)).status, 403);
  assert.equal((await both({ headers: { 'Plenary-As': 'ptp_nobody' } }, operatorPorts)).status, 403);
});

test('a vote from every kind of session, and from none', async () => {
  for (const role of ['visitor', 'moderator', 'convener', 'operator']) {
    assert.equal((await both({ headers: { Cookie: await session('acc_x', role) } })).status, 403);
  }
  for (const Cookie of [undefined, '', 'plenary-session=', 'plenary-session=none', 'a=b; plenary-session=x;;']) {
    assert.equal((await both({ headers: { Cookie } })).status, 403);
  }
  const mine = await sessionOf(7);
  assert.equal((await both({ headers: { Cookie: ['other=1', mine] } })).status, 200);
});

test('a vote for a process, a statement or a person that is not there', async () => {
  const Cookie = await sessionOf(8);
  const [out] = nouns().statements.list.filter(({ moderatedOut }) => moderatedOut);
  const table: [Asked, number][] = [
    [{ path: '/p/nowhere/vote.cast' }, 404],
    [{ path: `/p/${slug}/vote.shout` }, 404],
    [{ body: '{"statement":"stm_none","value":"agree"}' }, 404],
    [{ body: JSON.stringify({ statement: out.id, value: 'agree' }) }, 409],
    [{ headers: { Cookie: await session('acc_stranger', 'participant') } }, 403],
  ];
  for (const [{ headers, ...asked }, status] of table) {
    assert.equal((await both({ ...asked, headers: { Cookie, ...headers } })).status, status);
  }
});

const bad: [string | Buffer, number][] = [
  ['', 400],
  ['{', 400],
  ['[]', 400],
  ['null', 400],
  ['"text"', 400],
  ['7', 400],
  ['{}', 400],
  ['{"statement":7,"value":"agree"}', 400],
  ['{"statement":"stm_x","value":"yes"}', 400],
  ['{"statement":"stm_x","value":"agree","more":1,"and":2}', 400],
  ['{"__proto__":{"a":1},"statement":"stm_x","value":"agree"}', 400],
  ['{"refused":"busy","params":{"seconds":1}}', 400],
  ['\ufeff{"statement":"stm_none","value":"agree"}', 404],
  [Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), 400],
  [`{"statement":"${'x'.repeat(60_000)}","value":"agree"}`, 400],
  [`{"statement":"${'x'.repeat(70_000)}","value":"agree"}`, 413],
];
test('a body that is no vote', async () => {
  const Cookie = await sessionOf(9);
  for (const [body, status] of bad) assert.equal((await both({ body, headers: { Cookie } })).status, status);
  const path = `/p/${slug}/votes.cast`;
  for (const body of ['{"votes":[]}', '{"votes":[7]}']) {
    assert.equal((await both({ path, body, headers: { Cookie } })).status, 400);
  }
  const tooMany = `{"votes":[${Array(101).fill(vote()).join()}]}`;
  assert.equal((await both({ path, body: tooMany, headers: { 'Plenary-As': person(9) } }, operatorPorts)).status, 400);
});

test('a refusal is told in the language of who asks', async () => {
  const mine = await sessionOf(4);
  const table: [{ 'Accept-Language'?: string; Cookie?: string }, RegExp][] = [
    [{}, /The input of vote\.cast does not fit/],
    [{ 'Accept-Language': 'fr-CA, en;q=0.5' }, /Les données de vote\.cast ne conviennent pas/],
    [{ 'Accept-Language': 'fr', Cookie: 'plenary-language=ja' }, /入力/],
    [{ 'Accept-Language': 'xx', Cookie: 'plenary-language=nothing' }, /does not fit/],
  ];
  for (const [{ Cookie = '', ...headers }, sentence] of table) {
    const reply = await both({ body: '{}', headers: { ...headers, Cookie: `${mine}; ${Cookie}` } });
    assert.equal(reply.status, 400);
    assert.match(JSON.parse(reply.body).sentence, sentence);
  }
});

test('a key that was used for another vote', async () => {
  const Cookie = await sessionOf(3);
  const headers = { Cookie, 'Idempotency-Key': 'hot-key-used' };
  const table: [Asked, number][] = [
    [{ body: vote('agree') }, 200],
    [{ body: vote('agree') }, 200],
    [{ body: vote('pass') }, 422],
    [{ body: vote('pass'), headers: { 'Idempotency-Key': 'hot-key-new' } }, 200],
    [{ path: `/p/${slug}/votes.cast`, body: `{"votes":[${vote('agree')}]}` }, 422],
    [{ path: `/p/${slug}/vote.withdraw`, body: JSON.stringify({ statement: JSON.parse(vote()).statement }) }, 422],
  ];
  for (const [asked, status] of table) {
    const reply = await both({ ...asked, headers: { ...headers, ...asked.headers } });
    assert.equal(reply.status, status, JSON.stringify(asked));
  }
});

test('a request without a proper key', async () => {
  for (const key of [undefined, '', 'short', 'x'.repeat(101), 'with space', ['twice-key', 'twice-key']]) {
    assert.equal((await both({ headers: { 'Idempotency-Key': key } })).status, 400);
  }
});

test('a request from another site', async () => {
  const Cookie = await sessionOf(10);
  const table: [Record<string, string | string[]>, number][] = [
    [{ Origin: 'https://evil.example' }, 403],
    [{ Origin: 'null' }, 403],
    [{ Origin: 'http://localhost:8081' }, 403],
    [{ Origin: 'http://localhost:8080' }, 200],
    [{ Origin: 'https://localhost:8080' }, 200],
    [{ Origin: 'http://localhost:8080', Host: ['localhost:8080', 'localhost:8080'] }, 200],
    [{ Origin: 'https://localhost:8080', Host: ['localhost:8080', 'evil.example'] }, 403],
    [{ Origin: 'http://localhost', Host: 'localhost:80' }, 200],
    [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
    [{ 'Sec-Fetch-Site': 'same-origin' }, 200],
  ];
  for (const [headers, status] of table) {
    assert.equal((await both({ headers: { Cookie, ...headers } })).status, status, JSON.stringify(headers));
  }
});

test('a request when nothing is written any more, when the server stops, and when something is broken', async () => {
  const Cookie = await sessionOf(11);
  given.site.writing.stopped = 'the disk is full';
  const readOnly = await both({ headers: { Cookie } });
  given.site.writing.stopped = undefined;
  assert.equal(readOnly.status, 503);
  env.life.phase = 'stopping';
  const last = await both({ headers: { Cookie, Connection: undefined } });
  env.life.phase = 'running';
  assert.equal(last.headers.connection, 'close');
  assert.equal((await both({}, brokenPorts)).status, 500);
  assert.deepEqual(failures.map(String), ['Error: broken', 'Error: broken']);
});

test('what is not plainly a vote as JSON goes to the router', async () => {
  const Cookie = await sessionOf(12);
  const table: [Asked, number][] = [
    [{ headers: { 'Content-Type': 'text/plain' } }, 400],
    [{ headers: { 'Content-Type': undefined } }, 400],
    [{ headers: { 'Content-Type': 'Application/JSON' } }, 400],
    [{ headers: { 'Content-Type': 'application/json; charset=utf-8' } }, 200],
    [{ path: `/p/${slug}/vote.cast?x=1` }, 200],
    [{ path: `/p/${slug}/vote%2Ecast` }, 200],
    [{ path: `/p/${slug}/vote.cast.json` }, 200],
    [{ path: `/p/${slug}/vote.cast/` }, 404],
    [{ path: `//p/${slug}/vote.cast` }, 404],
    [{ headers: { Host: 'LOCALHOST:8080' } }, 200],
    [{ headers: { Host: 'local host' } }, 400],
    [{ headers: { Host: undefined } }, 400],
  ];
  for (const [{ headers, ...asked }, status] of table) {
    const reply = await both({ ...asked, headers: { Cookie, ...headers } });
    assert.equal(reply.status, status, JSON.stringify({ ...asked, headers }));
  }
  const form = new URLSearchParams({ _key: 'hot-form-key', ...JSON.parse(vote('pass')) }).toString();
  const asForm = { Cookie, 'Content-Type': 'application/x-www-form-urlencoded' };
  assert.equal((await both({ body: form, headers: asForm })).status, 303);
  const chunked = { Cookie, 'Content-Length': undefined, 'Transfer-Encoding': 'chunked' };
  const text = vote('disagree');
  const body = `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`;
  assert.equal((await both({ body, headers: chunked })).status, 200);
});

test('who can read compressed replies gets the same answer, small ones as they are', async () => {
  const Cookie = await sessionOf(13);
  const headers = { Cookie, 'Accept-Encoding': 'gzip' };
  const bytes = bytesOf({ headers });
  const [hot, router] = await Promise.all(ports.map((port) => rawBody(port, bytes)));
  assert.equal(hot.toString(), gunzipSync(router).toString());
  const votes = statements().map(({ id }) => ({ statement: id, value: 'pass' }));
  const many = bytesOf({ path: `/p/${slug}/votes.cast`, body: JSON.stringify({ votes }), headers });
  const [one, other] = await Promise.all(ports.map((port) => rawBody(port, many)));
  assert.equal(gunzipSync(one).toString(), gunzipSync(other).toString());
});

/** The body of a reply, taken out of its chunks. */
function rawBody(port: number, bytes: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (piece: Buffer) => pieces.push(piece));
    socket.on('error', reject);
    socket.on('close', () => {
      const all = Buffer.concat(pieces);
      const start = all.indexOf('\r\n\r\n') + 4;
      resolve(/chunked/i.test(all.toString('latin1', 0, start)) ? unchunked(all, start) : all.subarray(start));
    });
  });
}

function unchunked(bytes: Buffer, start: number): Buffer {
  const pieces: Buffer[] = [];
  for (let at = start; ; ) {
    const line = bytes.indexOf('\r\n', at);
    const length = Number.parseInt(bytes.toString('latin1', at, line), 16);
    if (!(length > 0)) return Buffer.concat(pieces);
    pieces.push(bytes.subarray(line + 2, line + 2 + length));
    at = line + 2 + length + 2;
  }
}

test('who goes away in the middle of a request, or before its reply, harms nobody', async () => {
  const Cookie = await sessionOf(14);
  const bytes = bytesOf({ headers: { Cookie } });
  for (const cut of [bytes.length - 5, bytes.length]) {
    await new Promise<void>((resolve) => {
      const socket = connect(ports[0], '127.0.0.1', () => socket.write(bytes.subarray(0, cut), () => socket.destroy()));
      socket.on('close', () => resolve());
    });
  }
  const outcome = await given.site
    .hosted(slug)
    .then((hosted) => hosted?.lane.submit({ ...sayAnything, actor: convener }));
  assert.ok(outcome && !('refused' in outcome));
  assert.equal((await both({ headers: { Cookie } })).status, 200);
});

const sayAnything = { command: 'statement.submit', input: { text: 'Said after somebody had gone.' } };
