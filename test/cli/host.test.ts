/** The server as an operator runs it: started, used from beside, refused twice, killed, started again. */
import assert from 'node:assert/strict';
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';

const bin = join(import.meta.dirname, '../../bin/plenary.mjs');
const folder = mkdtempSync(join(tmpdir(), 'plenary-host-'));
const data = join(folder, 'data');

interface Server {
  readonly process: ChildProcess;
  readonly address: string;
  readonly link: string;
}

async function start(): Promise<Server> {
  const args = [bin, 'serve', '--data', data, '--port', '0'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const urls: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    urls.push(/http:\S+/.exec(line)?.[0] ?? '');
    if (urls.length === 2) break;
  }
  assert.equal(urls.length, 2, 'the server prints its address and a sign-in link');
  return { process: child, address: urls[0], link: urls[1] };
}

async function stop({ process: child }: Server, signal: NodeJS.Signals): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill(signal);
  return ended;
}

function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

const act = (slug: string, command: string, input: object, ...more: string[]) =>
  run('do', slug, command, JSON.stringify(input), '--data', data, ...more);

const pageOf = async ({ address }: Server, path: string) => (await fetch(address + path)).text();

const exported = join(folder, 'export');
let server: Server;

before(async () => {
  mkdirSync(exported);
  const votes = Array.from({ length: 60 }, (_, i) => `${1000 + i},${i % 3},${Math.floor(i / 3)},${(i % 2) * 2 - 1}`);
  writeFileSync(join(exported, 'votes.csv'), `timestamp,comment-id,voter-id,vote\n${votes.join('\n')}\n`);
  server = await start();
});
after(async () => {
  await stop(server, 'SIGKILL');
  rmSync(folder, { recursive: true });
});

test('the first start has the sample process, labelled as simulated, and a link that signs in once', async () => {
  assert.match(await pageOf(server, '/'), /Routing security/);
  assert.match(await pageOf(server, '/p/routing-security'), /simulated/i);
  const token = new URL(server.link).searchParams.get('token') ?? '';
  const signIn = () =>
    fetch(`${server.address}/sign-in`, { method: 'POST', body: new URLSearchParams({ token }), redirect: 'manual' });
  assert.equal((await signIn()).status, 303);
  assert.equal((await signIn()).status, 403);
});

test('a second server on the folder refuses, and names the first', async () => {
  const second = await run('serve', '--data', data, '--port', '0');
  assert.equal(second.code, 2);
  assert.match(second.err, new RegExp(`is in use by another Plenary \\(process ${server.process.pid}, since 20`));
  assert.equal(second.err.trim().split('\n').length, 1);
});

test('a port that is taken is said, and leaves the folder as it was', async () => {
  const { port } = new URL(server.address);
  const other = join(folder, 'other');
  const refused = await run('serve', '--data', other, '--port', port);
  assert.equal(refused.code, 2);
  assert.equal(refused.err.trim(), `Port ${port} is in use. Name another one with --port.`);
  assert.deepEqual(readdirSync(other).sort(), ['plenary.db', 'site.key', 'snapshots']);
});

test('commands beside the server go through it: what they do is on its pages at once', async () => {
  const imported = await run('import', 'polis', exported, '--as', 'beside', '--data', data);
  assert.equal(imported.code, 0, imported.err);
  assert.match(imported.err, /Imported 20 people, 3 statements and 60 votes: \/p\/beside/);
  assert.match(await pageOf(server, '/p/beside'), /beside/);
  const joined = await act('routing-security', 'participant.join', { seat: 'academia' });
  const { participant } = JSON.parse(joined.out).events[0].data;
  const said = await act('routing-security', 'statement.submit', { text: 'Said beside.' }, '--as', participant);
  const { statement } = JSON.parse(said.out).events[0].data;
  assert.match(await pageOf(server, `/p/routing-security/statements/${statement}`), /Said beside\./);
  const key = ['--key', 'the-same-key', '--as', participant];
  const vote = () => act('routing-security', 'vote.cast', { statement, value: 'agree' }, ...key);
  assert.deepEqual([(await vote()).out, JSON.parse((await vote()).out).events.length], [(await vote()).out, 1]);
});

test('a process is opened by command, at the address that its charter says', async () => {
  const charter = {
    ...{ slug: 'by-command', title: 'By command', question: 'Why?', outcome: '', convener: 'A test', language: 'en' },
    ...{ simulated: true, seats: [], stages: [], smallCell: 5, figures: 'batched' },
  };
  const opened = await act('by-command', 'process.open', charter, '--key', 'open-by-command');
  assert.equal(JSON.parse(opened.out).events[0].type, 'process.opened');
  assert.deepEqual(await act('by-command', 'process.open', charter, '--key', 'open-by-command'), opened);
  assert.match(await pageOf(server, '/p/by-command'), /By command/);
  const elsewhere = await act('elsewhere', 'process.open', charter);
  assert.match(elsewhere.err, /they must be the same/);
});

test('what cannot be done is one sentence, exit 2, and changes nothing', async () => {
  const before = JSON.parse((await fetchJson('/index.json')).text);
  const table: [Promise<{ code: number; err: string }>, RegExp][] = [
    [run('import', 'polis', exported, '--as', 'beside', '--data', data), /Another process has the address “beside”/],
    [
      run('import', 'polis', exported, '--as', 'Not A Slug', '--data', data),
      /An address is 2 to 60 lower-case letters/,
    ],
    [run('import', 'decidim', exported, '--as', 'x-y', '--data', data), /cannot import “decidim”/],
    [run('import', 'polis', join(folder, 'none'), '--as', 'x-y', '--data', data), /expected a Polis export folder/],
    [act('nowhere', 'vote.cast', {}), /no process at “nowhere”/],
    [act('beside', 'vote.shout', {}), /no command “vote.shout”/],
    [act('by-command', 'statement.submit', {}), /“text” is missing/],
    [act('beside', 'statement.submit', { text: 'Late.' }), /closed, so nothing can be added/],
    [run('do', 'beside', 'process.close', '{}', '--data', join(folder, 'typo')), /There is no data folder/],
    [run('do', 'beside', 'statement.submit', '{"text":', '--data', data), /not a JSON object/],
    [run('serve', '--port', 'eighty'), /A port is a number from 0 to 65535; got “eighty”/],
    [run('serve', '--data', bin, '--port', '0'), /cannot be used as a data folder/],
  ];
  for (const [outcome, sentence] of table) {
    const { code, err } = await outcome;
    assert.equal(code, 2, err);
    assert.match(err, sentence);
    assert.equal(err.trim().split('\n').length, 1, err);
  }
  assert.deepEqual(JSON.parse((await fetchJson('/index.json')).text), before);
});

test('after kill -9 everything acknowledged is there; after a stop the folder holds one file, and its key', async () => {
  const said = await act('by-command', 'statement.submit', { text: 'Before the crash.' });
  const { statement } = JSON.parse(said.out).events[0].data;
  await stop(server, 'SIGKILL');
  const alone = await act('by-command', 'statement.submit', { text: 'While no server runs.' });
  assert.equal(alone.code, 0, alone.err);
  server = await start();
  assert.match(await pageOf(server, `/p/by-command/statements/${statement}`), /Before the crash\./);
  const later = JSON.parse(alone.out).events[0].data.statement;
  assert.match(await pageOf(server, `/p/by-command/statements/${later}`), /While no server runs\./);
  assert.equal(await stop(server, 'SIGTERM'), 0);
  assert.deepEqual(readdirSync(data).sort(), ['plenary.db', 'site.key', 'snapshots']);
  server = await start();
});

async function fetchJson(path: string) {
  const reply = await fetch(server.address + path);
  return { status: reply.status, text: await reply.text() };
}
