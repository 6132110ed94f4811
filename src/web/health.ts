/** What those who run the server ask it: is it alive, is it ready, how is it doing, and everything it keeps. */
import { Readable } from 'node:stream';
import type { Context } from 'hono';
import { copyOf, type Piece } from '../app/copy.ts';
import { type Refusal, refuse } from '../base/result.ts';
import { routes as patterns } from './paths.ts';
import { refused } from './replies.ts';
import type { Env } from './request.ts';
import type { Route } from './server.ts';

/** Why no work should be sent here now; undefined where it may be. */
async function unready({ site, life }: Env): Promise<Refusal | undefined> {
  if (life.phase === 'starting') return refuse('server-starting');
  if (life.phase === 'stopping') return refuse('server-stopping');
  if (site.writing.stopped !== undefined) return refuse('read-only', { reason: site.writing.stopped });
  await site.store.processes();
  return undefined;
}

async function ready(c: Context, env: Env): Promise<Response> {
  const refusal = await unready(env).catch((error) => {
    env.failed(error);
    return refuse('store-unreadable');
  });
  return refusal ? refused(c, refusal, false) : c.text('ready\n');
}

/** One JSON document a line. Written as fast as it is read, so that it is never in memory as a whole. */
function everything(c: Context, { site, failed }: Env): Response {
  const lines = Readable.from(linesOf(copyOf(site.store), failed));
  // Node's own type of a web stream is the same thing under another name.
  return c.body(Readable.toWeb(lines) as ReadableStream, 200, { 'Content-Type': 'application/x-ndjson' });
}

async function* linesOf(pieces: AsyncIterable<Piece>, failed: Env['failed']): AsyncGenerator<Buffer> {
  try {
    for await (const piece of pieces) yield Buffer.from(`${JSON.stringify(piece)}\n`);
  } catch (error) {
    // The reply has begun, so all that can be done is to cut it: its reader misses the end.
    failed(error);
    throw error;
  }
}

export const health: readonly Route[] = [
  { method: 'GET', path: patterns.health, who: 'anyone', handle: (c) => c.text('ok') },
  { method: 'GET', path: patterns.ready, who: 'anyone', handle: ready },
  {
    method: 'GET',
    path: patterns.metrics,
    who: 'scraper',
    handle: (c, { metrics }) =>
      c.body(metrics.text(), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }),
  },
  { method: 'GET', path: patterns.everything, who: 'socket', handle: everything },
];
