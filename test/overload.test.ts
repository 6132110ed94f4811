/** More than can be taken in: who is told to come back was not counted, and who was answered is in the journal, once. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { after, before, test } from 'node:test';
import type { Batch } from '../src/app/ports.ts';
import { Site } from '../src/app/site.ts';
import { ordersOfSample } from '../src/exchange/opening.ts';
import { sampleProcess } from '../src/exchange/sample.ts';
import { MemoryStore } from '../src/store/memory.ts';
import { listener } from '../src/web/hotVotes.ts';
import { giver } from './given.ts';
import { standing } from './site.ts';

const slug = 'routing-security';

/** A store whose commits wait at a gate, as they wait for a disk that hangs. */
class Gated extends MemoryStore {
  #closed: Promise<void> | undefined;
  open = (): void => {};

  close_(): void {
    this.#closed = new Promise((resolve) => {
      this.open = resolve;
    });
  }

  override async append(batch: Batch) {
    await this.#closed;
    return super.append(batch);
  }
}

const store = new Gated();
let site: Site;
let server: Server;

before(async () => {
  const failed = (error: unknown) => assert.fail(String(error));
  site = await Site.open(store, { newBytes: randomBytes, failed });
  await site.create(
    ordersOfSample(sampleProcess(), Date.now()).map((order) => ({ ...order, actor: giver(order.command) })),
  );
  const env = { site, operator: true, failed, version: '', ...standing(site) };
  server = createServer(listener(env));
  await new Promise<void>((resolve) => server.listen(0, resolve));
});
after(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await site.close();
});

interface Reply {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

/** Sends all requests on one connection without waiting, and gives the replies in their order. */
function flood(requests: readonly string[]): { sent: Promise<void>; replies: Promise<Reply[]> } {
  const replies: Reply[] = [];
  // A server that listens on a port has its address as an object.
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const sent = new Promise<void>((resolve) => socket.write(requests.join(''), () => resolve()));
  let rest = '';
  const done = new Promise<Reply[]>((resolve, reject) => {
    socket.on('error', reject);
    socket.setEncoding('latin1').on('data', (text: string) => {
      rest += text;
      for (let end = rest.indexOf('\r\n\r\n'); end !== -1; end = rest.indexOf('\r\n\r\n')) {
        const head = rest.slice(0, end);
        const whole = end + 4 + Number(/content-length: (\d+)/i.exec(head)?.[1]);
        if (rest.length < whole) break;
        rest = rest.slice(whole);
        replies.push({ status: Number(head.slice(9, 12)), retryAfter: /retry-after: (\d+)/i.exec(head)?.[1] });
      }
      if (replies.length < requests.length) return;
      resolve(replies);
      socket.destroy();
    });
  });
  return { sent, replies: done };
}

function requestOf(command: string, key: string, as: string | undefined, input: object): string {
  const body = JSON.stringify(input);
  const person = as === undefined ? '' : `Plenary-As: ${as}\r\n`;
  return (
    `POST /p/${slug}/${command} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n` +
    `Content-Length: ${Buffer.byteLength(body)}\r\nIdempotency-Key: ${key}\r\n${person}\r\n${body}`
  );
}

const CONNECTIONS = 25;
const EACH = 1000;
const keyOf = (vote: number): string => `flood-${String(vote).padStart(6, '0')}`;

test('under more load than there is room for, votes are shed last, and every vote acknowledged is in the journal once', async () => {
  const hosted = await site.hosted(slug);
  assert.ok(hosted);
  const { participants, statements } = hosted.lane.process.nouns;
  const open = statements.list.filter(({ moderatedOut }) => !moderatedOut);
  store.close_();
  const memory = process.memoryUsage.rss();
  const floods = Array.from({ length: CONNECTIONS }, (_, connection) =>
    flood(
      Array.from({ length: EACH }, (_, at) => {
        const vote = connection * EACH + at;
        const person = participants.ids.idAt(vote % participants.ids.size);
        const { id } = open[Math.floor(vote / participants.ids.size) % open.length];
        const value = ['agree', 'disagree', 'pass'][vote % 3];
        return requestOf('vote.cast', keyOf(vote), person, { statement: id, value });
      }),
    ),
  );
  await Promise.all(floods.map(({ sent }) => sent));
  // The first turn stands at the gate; once the line is full, a statement is refused at once.
  const late = await refusedStatement();
  assert.deepEqual(late, { status: 503, retryAfter: '2' });
  const grown = (process.memoryUsage.rss() - memory) / 2 ** 20;
  store.open();
  const replies = (await Promise.all(floods.map(({ replies: each }) => each))).flat();
  const of = (status: number) => replies.filter((reply) => reply.status === status);
  assert.equal(of(200).length + of(503).length, replies.length);
  assert.ok(of(503).length > 0 && of(503).every(({ retryAfter }) => retryAfter === '2'));
  assert.ok(grown < 400, `${grown} MB for what waited`);
  const keys = await keysInJournal();
  const acknowledged = replies.flatMap(({ status }, vote) => (status === 200 ? [keyOf(vote)] : []));
  assert.equal(new Set(keys).size, keys.length);
  const told = new Set(acknowledged);
  assert.deepEqual(
    keys.filter((key) => !told.has(key)),
    [],
  );
});

/** Says something until it is refused: what was said before the line was full waits with the others. */
async function refusedStatement(): Promise<Reply> {
  for (let at = 0; ; at++) {
    const { replies } = flood([requestOf('statement.submit', `statement-${at}`, undefined, { text: `Late ${at}.` })]);
    const reply = await Promise.race([replies, new Promise<undefined>((resolve) => setTimeout(resolve, 50))]);
    if (reply) return reply[0];
  }
}

async function keysInJournal(): Promise<string[]> {
  const keys: string[] = [];
  const [{ id }] = await store.processes();
  for await (const piece of store.read(id, 0)) {
    for (const { row } of piece) if (row.type === 'vote.cast' && row.key) keys.push(row.key);
  }
  return keys;
}
