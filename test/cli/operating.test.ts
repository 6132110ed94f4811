/** What an operator does with the program itself: back up, restore, ask the doctor, stop it. */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { get } from '../../src/cli/source.ts';
import { look } from '../../trials/promises.ts';
import { answerIn, bin, Client, ended, type Server, serve, stop } from '../../trials/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'plenary-operating-'));
const data = join(folder, 'data');
const backup = join(folder, 'backup.db');
let server: Server;

before(async () => {
  server = await serve(data);
});
after(async () => {
  await stop(server.child, 'SIGKILL');
  rmSync(folder, { recursive: true });
});

function plenary(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, ...args], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

test('a backup beside the server, restored, holds the same; the doctor finds it well', async () => {
  const made = await plenary('backup', backup, '--data', data, '--json');
  assert.equal(made.code, 0, made.err);
  const { processes, sha256 } = JSON.parse(made.out);
  assert.deepEqual([processes, /^[0-9a-f]{64}$/.test(sha256)], [1, true]);
  const restored = join(folder, 'restored');
  const put = await plenary('restore', backup, '--data', restored);
  assert.equal(put.code, 0, put.err);
  const [{ out, code }, one, other] = await Promise.all([
    plenary('doctor', '--data', restored, '--json'),
    look(restored),
    plenary('backup', join(folder, 'again.db'), '--data', data),
  ]);
  assert.equal(other.code, 0, other.err);
  assert.equal(code, 0, out);
  assert.equal(JSON.parse(out).well, true);
  assert.equal(one.processes.get('routing-security')?.rows.length, JSON.parse(made.out).events);
});

test('what cannot be backed up or restored is one sentence, exit 2, and changes nothing', async () => {
  const other = join(folder, 'other');
  const foreign = join(folder, 'foreign.db');
  writeFileSync(foreign, 'no database');
  const table: [string[], RegExp][] = [
    [['backup', backup, '--data', data], /exists already, and it stays as it is/],
    [['backup', join(folder, 'x.db'), '--data', other], /no database of Plenary in .*other/],
    [['backup', join(folder, 'none', 'x.db'), '--data', data], /cannot be written: the folder it should go to/],
    [['restore', backup, '--data', data], /holds a database already/],
    [['restore', join(folder, 'none.db'), '--data', other], /There is no file/],
    [['restore', foreign, '--data', other], /is damaged/],
    [['doctor', '--data', other], /no database of Plenary/],
  ];
  for (const [args, sentence] of table) {
    const { code, out, err } = await plenary(...args);
    assert.deepEqual([code, out], [2, ''], err);
    assert.match(err, sentence);
    assert.equal(err.trim().split('\n').length, 1, err);
  }
  assert.ok(!readdirSync(folder).some((name) => name === 'x.db' || name.endsWith('.part')));
});

test('the doctor beside a server reads through it, and says what it cannot see and what others can', {
  skip: process.platform === 'win32' && 'has no modes',
}, async () => {
  chmodSync(data, 0o755);
  const { code, out } = await plenary('doctor', '--data', data);
  chmodSync(data, 0o700);
  assert.equal(code, 1, out);
  assert.match(
    out,
    new RegExp(`^✔ A server holds the folder \\(process ${server.child.pid}, since 20.*and it is ready`, 'm'),
  );
  assert.match(out, /^✘ Other users of this machine can read .*755/m);
  assert.match(out, /^✔ 1 process, [\d,]+ events: no gaps/m);
  assert.match(out, /^– The database file itself is not checked while a server holds it/m);
});

test('metrics and everything are given over the socket, not over the port', async () => {
  for (const path of ['/metrics', '/everything']) {
    assert.equal((await fetch(server.address + path)).status, 403);
    const reply = await get(join(data, 'server.sock'), path);
    reply.resume();
    assert.equal(reply.statusCode, 200);
  }
  assert.equal((await fetch(`${server.address}/readyz`)).status, 200);
});

test('asked to stop, it answers what it was asked, ends who listens, and exits with 0', async () => {
  const client = new Client(data, 40);
  const events = await fetch(`${server.address}/p/routing-security/events`);
  const heard = events.text();
  const say = (i: number) =>
    client.post(
      '/p/routing-security/statement.submit',
      { text: `Before the end ${i}.` },
      { 'Idempotency-Key': `before-${i}-end` },
    );
  await say(-1);
  const said = Array.from({ length: 300 }, (_, i) =>
    say(i)
      .then(answerIn)
      .catch(() => undefined),
  );
  await Promise.race(said);
  assert.equal(await stop(server.child, 'SIGTERM'), 0);
  client.close();
  assert.match(await heard, /^data: /);
  const answered = (await Promise.all(said)).filter((answer) => answer !== undefined);
  const { processes, byAct } = await look(data);
  const rows = processes.get('routing-security')?.rows ?? [];
  assert.ok(answered.length > 0);
  for (const { n, events } of answered) assert.equal(rows[n - 1].row.data, JSON.stringify(events[0].data));
  const kept = [...byAct.keys()].filter((name) => name.includes(' before-')).length;
  assert.equal(kept, answered.length + 1, 'nothing was committed and not answered');
  assert.deepEqual(readdirSync(data).sort(), ['plenary.db', 'site.key', 'snapshots']);
  server = await serve(data);
});

test('asked a second time, it stops at once', async () => {
  const child = spawn(process.execPath, [bin, 'serve', '--data', join(folder, 'twice'), '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await new Promise<string>((resolve) => {
    child.stdout.on('data', (piece) => {
      const found = /listening on (http:\S+)/.exec(String(piece));
      if (found) resolve(found[1]);
    });
  });
  const { port } = new URL(address);
  // A request whose body never comes is one that a patient stop waits for.
  const slow = connect(Number(port), 'localhost');
  slow.on('error', () => {});
  await new Promise((resolve) => {
    slow.write('POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\nExpect: 100-continue\r\n\r\n', resolve);
    slow.once('data', resolve);
  });
  const stopping = new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('It has ended without a word.')));
    child.stderr.on('data', (piece) => String(piece).includes('"stopping"') && resolve());
  });
  child.kill('SIGTERM');
  await stopping;
  const refused = await new Promise((resolve) => {
    request(address)
      .on('error', () => resolve(true))
      .on('response', () => resolve(false))
      .end();
  });
  assert.deepEqual([refused, child.exitCode], [true, null], 'it takes no more, and waits');
  child.kill('SIGTERM');
  assert.equal(await ended(child), 'SIGTERM');
  slow.destroy();
});
