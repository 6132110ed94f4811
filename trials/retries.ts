/** Replies that never arrive, and requests that arrive again and again: each acts exactly once and gets the same answer. */
import { connect } from 'node:net';
import { join as joinPath } from 'node:path';
import { byOperator, give, join, openProcess, SLUG } from './clients.ts';
import { type Act, look, nameOf, Promises } from './promises.ts';
import { answerIn, Client, serve, stop } from './server.ts';
import { exactly, inFolder, none, type Options, type Outcome, Tally, type Trial } from './trial.ts';

interface Size {
  /** Replies cut once they have begun: the commit is done. As many again are cut before anything came back. */
  readonly cut: number;
  readonly copies: number;
  readonly people: number;
}

const fullSize: Size = { cut: 1000, copies: 10_000, people: 100 };
const sliceSize: Size = { cut: 40, copies: 1000, people: 20 };
const AT_ONCE = 20;
/** Of a command whose reply was cut, so many copies are sent at once. */
const RETRIES = 3;

/** Old connections overtake what was cut; a new one waits its turn behind it, and so keeps the server's queue short. */
const retried = ({ client, fresh, promises }: Wires, act: Act) =>
  Promise.all(Array.from({ length: RETRIES }, (_, i) => give(i === 0 ? fresh : client, promises, act)));

export const retries: Trial = {
  summary: 'replies cut after commit and retried, and parallel copies of one vote',
  run: (options) => runRetries(options.full ? fullSize : sliceSize, options),
};

async function runRetries(size: Size, { say }: Options): Promise<Outcome> {
  return inFolder(async (folder) => {
    const data = joinPath(folder, 'data');
    const promises = new Promises();
    const { child } = await serve(data);
    const [client, fresh] = [new Client(data, 200), new Client(data, AT_ONCE, false)];
    const acts = await actsOf(size, client, promises);
    const unlike = { cut: 0, copies: 0, restarted: 0 };
    const halves = [acts.slice(0, size.cut), acts.slice(size.cut, 2 * size.cut)];
    for (const [half, after] of [
      [halves[0], 'reply'],
      [halves[1], 'request'],
    ] as const) {
      unlike.cut += await cutAndRetried(half, after, { data, client, fresh, promises });
      say(`${half.length} cut after the ${after}`);
    }
    unlike.copies = await copied(acts[2 * size.cut], size.copies, client, promises);
    say(`${size.copies} copies`);
    client.close();
    await stop(child, 'SIGKILL');
    unlike.restarted = await askedAgain(data, acts.slice(-100), promises);
    return outcomeOf(data, size, promises, unlike);
  });
}

/** First votes of many people on many statements, so that each has an effect, and every tenth a statement. */
async function actsOf({ cut, people }: Size, client: Client, promises: Promises): Promise<Act[]> {
  const statements = await openProcess(client, promises, Math.ceil((2 * cut + 1) / people));
  const joins = Array.from({ length: people }, (_, i) => join(client, promises, `person-${i}-joins`));
  const persons = await Promise.all(joins);
  return Array.from({ length: 2 * cut + 1 }, (_, i): Act => {
    const key = `retried-${i}`;
    if (i % 10 === 9) return byOperator('statement.submit', { text: `Said once, ${i}.` }, key);
    const input = { statement: statements[Math.floor(i / people)], value: 'agree' };
    return { slug: SLUG, command: 'vote.cast', input, actor: persons[i % people], role: 'participant', key };
  });
}

interface Wires {
  readonly data: string;
  readonly client: Client;
  /** Opens a connection for every request. */
  readonly fresh: Client;
  readonly promises: Promises;
}

/** How many of the answers to the retries of one command were unlike each other. */
async function cutAndRetried(acts: readonly Act[], after: 'reply' | 'request', wires: Wires): Promise<number> {
  const waiting = [...acts];
  let unlike = 0;
  const one = async () => {
    for (let act = waiting.shift(); act !== undefined; act = waiting.shift()) {
      wires.promises.note({ is: 'sending', act });
      await cut(wires.data, act, after);
      unlike += unlikeFirst(await retried(wires, act));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return unlike;
}

/** Sends a command and hangs up: once the reply has begun, or as soon as the request has left. */
function cut(data: string, { slug, command, input, actor, role, key }: Act, after: 'reply' | 'request'): Promise<void> {
  const body = JSON.stringify(input);
  const lines = [
    `POST /p/${slug}/${command} HTTP/1.1`,
    'Host: localhost',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `Idempotency-Key: ${key}`,
    ...(role === 'participant' ? [`Plenary-As: ${actor}`] : []),
  ];
  return new Promise((resolve, reject) => {
    const socket = connect(joinPath(data, 'server.sock'));
    socket.once('error', reject).once('close', () => resolve());
    socket.once('data', () => socket.destroy());
    socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`, () => {
      if (after === 'request') socket.destroy();
    });
  });
}

const unlikeFirst = (answers: readonly unknown[]): number =>
  answers.filter((answer) => JSON.stringify(answer) !== JSON.stringify(answers[0])).length;

async function copied(act: Act, copies: number, client: Client, promises: Promises): Promise<number> {
  const answers = await Promise.all(Array.from({ length: copies }, () => give(client, promises, act)));
  return unlikeFirst(answers);
}

/** After a crash, the same questions: how many got another answer than the journal has. */
async function askedAgain(data: string, acts: readonly Act[], promises: Promises): Promise<number> {
  const { child } = await serve(data);
  const client = new Client(data, AT_ONCE);
  let unlike = 0;
  for (const act of acts) {
    const { n, events } = answerIn(await client.act(act));
    const known = promises.answerTo(nameOf(act));
    unlike += unlikeFirst([JSON.stringify([known?.n, known?.events]), JSON.stringify([n, events])]);
  }
  client.close();
  await stop(child, 'SIGKILL');
  return unlike;
}

async function outcomeOf(
  data: string,
  size: Size,
  promises: Promises,
  unlike: { cut: number; copies: number; restarted: number },
): Promise<Outcome> {
  const tally = new Tally();
  const holding = await look(data);
  tally.add(promises.heldAgainst(holding), 'at the end');
  const rows = holding.processes.get(SLUG)?.rows ?? [];
  const votes = rows.filter(({ row }) => row.type === 'vote.cast').length;
  const acts = 2 * size.cut + 1;
  return {
    checks: [
      exactly('votes, each of a command whose reply was cut or copied', votes, acts - Math.floor(acts / 10)),
      ...tally.checks(),
      none('answers unlike the first, of replies cut', unlike.cut),
      none('answers unlike the first, of copies', unlike.copies),
      none('answers unlike the first, after kill -9', unlike.restarted),
    ],
    seen: { cutAfterCommit: size.cut, cutBeforeAnyReply: size.cut, retriesEach: RETRIES, copies: size.copies },
    wrong: tally.examples,
  };
}
