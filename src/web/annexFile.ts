/** `/p/{slug}/text/annex.csv`: every input once, the same for whoever asks. */
import { setImmediate as turn } from 'node:timers/promises';
import type { Context } from 'hono';
import { refuse } from '../base/result.ts';
import type { Nouns } from '../domain/index.ts';
import { annexHead, annexLines } from '../exchange/annexCsv.ts';
import { annexRows } from '../views/dispositions.ts';
import { routes as patterns } from './paths.ts';
import { refused } from './replies.ts';
import type { Env } from './request.ts';
import type { Route } from './server.ts';

/** So many are written before others have their turn. */
const AT_ONCE = 500;

async function annexFile(c: Context, { site }: Env): Promise<Response> {
  const hosted = await site.hosted(c.req.param('slug') ?? '');
  if (!hosted) return refused(c, refuse('unknown-page'), true);
  return c.body(linesOf(hosted.lane.process.nouns), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="annex.csv"',
  });
}

function linesOf(nouns: Nouns): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let from = 0;
  return new ReadableStream({
    start: (file) => file.enqueue(encoder.encode(annexHead)),
    async pull(file) {
      await turn();
      const rows = annexRows(nouns, from, AT_ONCE);
      from += rows.length;
      if (rows.length > 0) file.enqueue(encoder.encode(annexLines(rows)));
      if (rows.length < AT_ONCE) file.close();
    },
  });
}

export const annexRoutes: readonly Route[] = [
  { method: 'GET', path: patterns.annexCsv, who: 'anyone', handle: annexFile },
];
