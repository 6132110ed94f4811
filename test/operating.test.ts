/** What the server says of itself: alive, ready, its figures, its log; and that none of it says anything about anybody. */
import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { after, before, test } from 'node:test';
import { AnalysisFailed } from '../src/app/analysis.ts';
import { CommitFailed } from '../src/app/lane.ts';
import { failureOf, openLog } from '../src/cli/log.ts';
import { MemoryStore } from '../src/store/memory.ts';
import { emptySite, form, type Given, json, sampleSite } from './site.ts';

let given: Given;
before(async () => {
  given = await sampleSite();
});
after(() => given.close());

const CANARY = 'zqcanary';

test('it is alive always, and ready while it reads and writes', async () => {
  const empty = await emptySite();
  const ask = async (path: string) => (await empty.ask(path)).status;
  assert.deepEqual([await ask('/healthz'), await ask('/readyz')], [200, 200]);
  const { life, site } = empty;
  life.phase = 'starting';
  assert.deepEqual([await ask('/healthz'), await ask('/readyz')], [200, 503]);
  life.phase = 'running';
  site.writing.stopped = 'database or disk is full';
  assert.deepEqual([await ask('/healthz'), await ask('/readyz')], [200, 503]);
  const { refused, sentence } = await (await empty.ask('/readyz')).json();
  assert.deepEqual([refused, /database or disk is full/.test(sentence)], ['read-only', true]);
  site.writing.stopped = undefined;
  life.stop();
  assert.equal((await (await empty.ask('/readyz')).json()).refused, 'server-stopping');
  await empty.close();
});

test('a database that cannot be read is said to be so, and nothing of the error', async () => {
  const empty = await emptySite();
  const broken = new MemoryStore();
  broken.processes = () => Promise.reject(new Error(CANARY));
  Object.assign(empty.site, { store: broken });
  const reply = await empty.ask('/readyz');
  const text = await reply.text();
  assert.deepEqual([reply.status, text.includes('store-unreadable'), text.includes(CANARY)], [503, true, false]);
  assert.equal(empty.failures.length, 1);
});

test('commands are counted by type and outcome, under the names of the register alone', async () => {
  const joined = await (await given.operate('/p/routing-security/participant.join', json({ seat: 'academia' }))).json();
  const as = { 'Plenary-As': joined.events[0].data.participant };
  await given.operate('/p/routing-security/vote.cast', json({ statement: 'stm_none', value: 'agree' }, as));
  await given.operate(`/p/routing-security/${CANARY}.cast`, json({}));
  const text = await (await given.operate('/metrics')).text();
  assert.match(text, /^plenary_commands_total\{type="participant\.join",outcome="done"\} 1$/m);
  assert.match(text, /^plenary_commands_total\{type="vote\.cast",outcome="unknown-statement"\} 1$/m);
  assert.match(text, /^plenary_commands_total\{type="unknown",outcome="no-such-command"\} 1$/m);
  assert.match(text, /^plenary_commands_waiting 0$/m);
});

test('lines that listen for news are ended by a stop, and counted until then', async () => {
  const { life } = given;
  const reply = await given.ask('/p/routing-security/events');
  const reader = reply.body!.getReader();
  assert.match(new TextDecoder().decode((await reader.read()).value), /^data: \{"n":\d+\}/);
  assert.equal(life.listeners.size, 1);
  life.stop();
  assert.equal((await reader.read()).done, true);
  assert.equal(life.listeners.size, 0);
  life.phase = 'running';
});

test('news reaches every line, the last of it at least; who does not read is cut off, and the others hear on', async () => {
  const { life } = given;
  const hosted = await given.hosted('routing-security');
  const open = async () => (await given.ask('/p/routing-security/events')).body!.getReader();
  const [idle, ...readers] = await Promise.all(Array.from({ length: 300 }, open));
  assert.equal(life.listeners.size, 300);
  const heard = async (reader: typeof idle) => new TextDecoder().decode((await reader.read()).value);
  const people = await Promise.all(Array.from({ length: 10 }, () => join(given)));
  const statement = hosted.lane.process.nouns.statements.list[0].id;
  const { n } = hosted.view().figures!;
  for (const reader of readers) assert.equal(await heard(reader), `data: {"n":${n}}\n\n`);
  let { figures } = hosted.view();
  for (let round = 0; life.listeners.size === 300; round++) {
    assert.ok(round < 20, 'a line that nobody reads is kept');
    const value = ['agree', 'disagree'][round % 2];
    for (const person of people)
      await given.operate('/p/routing-security/vote.cast', json({ statement, value }, { 'Plenary-As': person }));
    await hosted.settled();
    figures = hosted.view().figures;
    await Promise.all(readers.map(async (reader) => assert.match(await heard(reader), /^data: \{"n":\d+\}/)));
  }
  assert.ok(figures!.n > n);
  assert.equal(life.listeners.size, 299);
  await Promise.all(readers.map((reader) => reader.cancel()));
  assert.equal(life.listeners.size, 0);
});

function logInMemory() {
  let text = '';
  const log = openLog(
    new Writable({
      write(piece, _, done) {
        text += piece;
        done();
      },
    }),
  );
  return { log, text: () => text };
}

test('an error is logged by its kind and place; its message only where it is about the machine alone', () => {
  const { log, text } = logInMemory();
  const quoting = () => JSON.parse(`{"text": ${CANARY}}`);
  const errors: [unknown, string | undefined][] = [
    [caught(quoting), undefined],
    [new Error(CANARY, { cause: new Error(CANARY) }), undefined],
    [Object.assign(new Error('x'), { input: CANARY, code: 7 }), undefined],
    [CANARY, undefined],
    [Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR' }), 'disk I/O error'],
    [new CommitFailed('database or disk is full'), 'database or disk is full'],
    [new AnalysisFailed('a column is too short'), 'a column is too short'],
  ];
  for (const [error] of errors) log.error({ err: error }, failureOf(error));
  const lines = text()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    lines.map(({ err }) => err.message),
    errors.map(([, message]) => message),
  );
  assert.match(lines[0].err.where[1], /quoting .*operating\.test\.ts/);
  assert.equal(lines[6].msg, 'analysis failed');
  assert.ok(!text().includes(CANARY));
});

function caught(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

test('whatever people send, and whatever fails, nothing of it reaches the log or the metrics', async () => {
  const { log, text } = logInMemory();
  const site = await sampleSite();
  const { store } = site.site;
  const cookie = await site.session('moderator');
  const person = await join(site);
  const as = { 'Plenary-As': person };
  const sendAll = async () => {
    const requests: [string, RequestInit?][] = [
      ['/p/routing-security/statement.submit', json({ text: `${CANARY} says this.` }, as)],
      ['/p/routing-security/statement.submit', json({ text: CANARY, [CANARY]: 1 }, as)],
      ['/p/routing-security/statement.submit', { ...json({}, as), body: `{"text": ${CANARY}}` }],
      ['/p/routing-security/participant.join', form({ seat: CANARY, organisation: CANARY, region: CANARY })],
      ['/p/routing-security/participant.join', form({ seat: 'academia', organisation: CANARY })],
      [`/p/routing-security/${CANARY}`, json({}, { ...as, 'Idempotency-Key': `${CANARY}-key` })],
      [`/p/${CANARY}/vote.cast`, json({}, { Cookie: `plenary-session=${CANARY}`, 'User-Agent': CANARY })],
      ['/p/routing-security/statement.moderate', json({ statement: CANARY }, { Cookie: cookie })],
      ['/sign-in', form({ token: CANARY })],
      [`/sign-in?token=${CANARY}`],
      [`/p/routing-security/statements/${CANARY}?${CANARY}`],
      ['/processes', json({ orders: [{ command: CANARY, input: { slug: CANARY } }] })],
    ];
    for (const [path, init] of requests) for (const door of [site.ask, site.operate]) await door(path, init);
  };
  await sendAll();
  // Now everything below the pages fails, and says what it was given.
  const fail = (...given: unknown[]) => Promise.reject(new Error(`${CANARY} ${JSON.stringify(given)}`));
  for (const name of ['token', 'spendToken', 'saveToken', 'append', 'now'] as const)
    Object.assign(store, { [name]: fail });
  await sendAll();
  for (const error of site.failures) log.error({ err: error }, failureOf(error));
  const metrics = await (await site.operate('/metrics')).text();
  assert.ok(site.failures.length > 5, `${site.failures.length} failures were provoked`);
  assert.match(metrics, /outcome="failed"/);
  for (const hidden of [CANARY, person, 'routing-security', 'stm_', 'ptp_', 'prc_']) {
    assert.ok(!text().includes(hidden), `the log holds ${hidden}`);
    assert.ok(!metrics.includes(hidden), `the metrics hold ${hidden}`);
  }
});

async function join({ operate }: Given): Promise<string> {
  const reply = await operate('/p/routing-security/participant.join', json({ seat: 'academia' }));
  return (await reply.json()).events[0].data.participant;
}
