/** Everything of a data folder as a copy in pieces: from the server that runs on it, or from the folder itself. */
import { existsSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { join, resolve } from 'node:path';
import { copyOf, type Piece } from '../app/copy.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { routes } from '../web/paths.ts';
import { holderOf, openFolder } from './dataFolder.ts';
import { isListening } from './door.ts';

export interface Source {
  readonly pieces: AsyncIterable<Piece>;
  close(): Promise<void>;
}

export const databaseIn = (folder: string): string => join(resolve(folder), 'plenary.db');

export async function openSource(folder: string, now: Date): Promise<Source | Refusal> {
  // Looked for first, because opening a folder makes one.
  if (!existsSync(databaseIn(folder))) return refuse('data-missing', { folder });
  const socket = await serverOn(folder);
  if (socket !== undefined) return throughSocket(await get(socket, routes.everything));
  const opened = openFolder(folder, now);
  if (isRefusal(opened)) return opened;
  return {
    pieces: copyOf(opened.store),
    async close() {
      opened.release();
      await opened.store.close();
    },
  };
}

/** The socket of the server that runs on a folder; undefined where none does. */
export async function serverOn(folder: string): Promise<string | undefined> {
  const socket = holderOf(folder)?.socket;
  return socket !== undefined && (await isListening(socket)) ? socket : undefined;
}

export function get(socketPath: string, path: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request({ socketPath, path }, resolve).on('error', reject).end();
  });
}

function throughSocket(reply: IncomingMessage): Source | Refusal {
  // A server of an older version has no such address.
  if (reply.statusCode !== 200) {
    reply.destroy();
    return refuse('server-older');
  }
  return { pieces: piecesIn(reply), close: async () => void reply.destroy() };
}

/** A reply that is cut off ends early: its reader misses the last piece. */
async function* piecesIn(reply: IncomingMessage): AsyncGenerator<Piece> {
  reply.setEncoding('utf8');
  let rest = '';
  try {
    for await (const chunk of reply) {
      // Not by node:readline, which also ends a line where a text has a line separator of its own (U+2028).
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield JSON.parse(line);
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ECONNRESET')) throw error;
  }
}
