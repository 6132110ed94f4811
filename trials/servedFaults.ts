/** The disk fails under the real server: what people are told, what they can still read, and that a restart brings it back. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { byOperator, openProcess, SLUG } from './clients.ts';
import { type Broken, look, nameOf, Promises } from './promises.ts';
import { answerIn, Client, type Reply, serve, stop } from './server.ts';
import { type Call, type Fault, readLog, shimEnvironment } from './shim.ts';

/** What became of a server whose disk failed. */
export interface Served {
  readonly taken: number;
  /** Status and code of the first refusal, and its sentence. */
  readonly refusal: { readonly status: number; readonly code: string; readonly sentence: string };
  /** Of commands after the first refusal: those that were not refused alike. */
  readonly otherwise: number;
  /** Statuses of a page and of its JSON, afterwards. */
  readonly pages: readonly number[];
  /** How it ended when it was asked to: its exit status. */
  readonly stopped: unknown;
  readonly broken: Broken;
  /** Commands answered after a restart without the fault. */
  readonly recovered: number;
}

export const COMMANDS = 12;
/** The disk fails after about so many of them. */
const BEFORE = 4;

export async function servedWith(folder: string, shim: string, fault: Fault): Promise<Served> {
  const name = `served-${fault.call}-${fault.error}-${fault.how}`;
  const root = join(folder, name);
  const data = join(root, 'data');
  mkdirSync(root);
  const watch = { root, log: join(folder, `${name}.log`), marks: '' };
  const { child, address } = await serve(data, shimEnvironment(shim, { ...watch, fault }));
  const client = new Client(data, 1);
  const promises = new Promises();
  await openProcess(client, promises, 0);
  const replies = await submitted(client, promises, 'first');
  const pages = [await statusOf(`${address}/p/${SLUG}`), await statusOf(`${address}/p/${SLUG}.json`)];
  client.close();
  const stopped = await stop(child, 'SIGTERM');
  const first = replies.findIndex(({ status }) => status !== 200);
  return {
    taken: first === -1 ? replies.length : first,
    refusal: refusalIn(replies[first]),
    otherwise: replies.slice(first).filter((reply) => JSON.stringify(reply) !== JSON.stringify(replies[first])).length,
    pages,
    stopped,
    ...(await recovered(data, promises)),
  };
}

/** How often a server that is not harmed makes each call until some commands are taken. */
export async function callsUntilTaken(folder: string, shim: string): Promise<(call: Call) => number> {
  const root = join(folder, 'unharmed');
  const log = `${root}.log`;
  mkdirSync(root);
  const { child } = await serve(join(root, 'data'), shimEnvironment(shim, { root, log, marks: '' }));
  const client = new Client(join(root, 'data'), 1);
  const promises = new Promises();
  await openProcess(client, promises, 0);
  await submitted(client, promises, 'first', BEFORE);
  client.close();
  await stop(child, 'SIGKILL');
  const entries = readLog(log);
  return (call) => entries.filter(({ is }) => is === call).length;
}

async function submitted(client: Client, promises: Promises, when: string, count = COMMANDS): Promise<Reply[]> {
  const replies: Reply[] = [];
  for (let i = 0; i < count; i++) {
    const act = byOperator('statement.submit', { text: `Said ${when}, ${i}.` }, `${when}-${i}-of-the-served`);
    promises.note({ is: 'sending', act });
    const reply = await client.act(act);
    if (reply.status === 200) promises.note({ is: 'acknowledged', act: nameOf(act), ...answerIn(reply) });
    replies.push(reply);
  }
  return replies;
}

async function recovered(data: string, promises: Promises): Promise<Pick<Served, 'broken' | 'recovered'>> {
  const { child } = await serve(data);
  const client = new Client(data, 1);
  const replies = await submitted(client, promises, 'first');
  replies.push(...(await submitted(client, promises, 'afterwards')));
  client.close();
  await stop(child, 'SIGKILL');
  const answered = replies.filter(({ status }) => status === 200).length;
  return { broken: promises.heldAgainst(await look(data)), recovered: answered };
}

const statusOf = async (url: string): Promise<number> => (await fetch(url)).status;

function refusalIn(reply: Reply | undefined): Served['refusal'] {
  // As replies.ts words it; what is not so is seen in the figures.
  const { refused, sentence } = (reply?.body ?? {}) as { refused?: string; sentence?: string };
  return { status: reply?.status ?? 0, code: refused ?? 'none', sentence: sentence ?? '' };
}
