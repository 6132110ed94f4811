/**
 * How a command on the command line reaches the processes: through the socket of the server that runs on the folder, or,
 * where none runs, by opening the folder itself.
 */
import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout as inAMoment } from 'node:timers/promises';
import type { Answer } from '../app/lane.ts';
import { Site } from '../app/site.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import type { Actor } from '../domain/index.ts';
import type { Order } from '../exchange/opening.ts';
import { type DataFolder, holderOf, openFolder } from './dataFolder.ts';

export interface Act extends Order {
  readonly slug: string;
  readonly key: string;
  /** Whose act it is; the operator's where nobody is named. */
  readonly as: string | undefined;
}

export interface Door {
  act(act: Act): Promise<Answer | Refusal>;
  /** Opens a process with its first commands, all or nothing. */
  create(orders: readonly Order[]): Promise<{ slug: string; n: number } | Refusal>;
  close(): Promise<void>;
}

const TURNS = 20;
const TURN_MS = 100;

export const operator: Actor = { id: 'operator', roles: ['operator', 'convener', 'moderator'] };

export async function openDoor(folder: string, now: Date): Promise<Door | Refusal> {
  const socket = holderOf(folder)?.socket;
  if (socket !== undefined && (await isListening(socket))) return throughSocket(socket);
  const opened = await openInTurn(folder, now);
  if (opened === undefined) return openDoor(folder, now);
  if (isRefusal(opened)) return opened;
  const { store, snapshots } = opened;
  const site = await Site.open(store, { newBytes: randomBytes, failed: () => {}, snapshots });
  return {
    async act({ slug, command, input, key, as }) {
      const actor: Actor = as === undefined ? operator : { id: as, roles: ['participant'] };
      return site.submit(slug, { command, input, actor, key });
    },
    create: (orders) => site.create(orders.map((order) => ({ ...order, actor: operator }))),
    async close() {
      opened.release();
      await site.close();
    },
  };
}

/** Another command may hold the folder for a moment: its turn comes first. Undefined where a server has come to hold it. */
async function openInTurn(folder: string, now: Date): Promise<DataFolder | Refusal | undefined> {
  for (let turn = 0; ; turn++) {
    const opened = openFolder(folder, now);
    if (!isRefusal(opened) || opened.refused !== 'data-in-use' || turn === TURNS) return opened;
    const socket = holderOf(folder)?.socket;
    if (socket !== undefined && (await isListening(socket))) return undefined;
    await inAMoment(TURN_MS);
  }
}

function throughSocket(socket: string): Door {
  return {
    act: ({ slug, command, input, key, as }) =>
      post<Answer>(socket, `/p/${encodeURIComponent(slug)}/${encodeURIComponent(command)}`, input, {
        'Idempotency-Key': key,
        ...(as === undefined ? {} : { 'Plenary-As': as }),
      }),
    create: (orders) =>
      post<{ slug: string; n: number }>(socket, '/processes', { orders }, { 'Idempotency-Key': 'operator-create' }),
    close: async () => {},
  };
}

export function isListening(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = request({ socketPath: socket, path: '/healthz' }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    probe.on('error', () => resolve(false)).end();
  });
}

/** The reply's JSON: an answer, or a refusal as the server words it. */
function post<T>(
  socketPath: string,
  path: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<T | Refusal> {
  return new Promise((resolve) => {
    const options = { socketPath, path, method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' } };
    const sent = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () => {
        try {
          resolve(JSON.parse(text));
        } catch {
          resolve(refuse('server-failed'));
        }
      });
    });
    sent.on('error', () => resolve(refuse('server-gone'))).end(JSON.stringify(body));
  });
}
