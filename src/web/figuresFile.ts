/** `/p/{slug}/figures.csv`: every figure by seat, the same for whoever asks. */
import type { Context } from 'hono';
import { refuse } from '../base/result.ts';
import { figuresCsv } from '../exchange/figuresCsv.ts';
import { commonGround } from '../views/commonGround.ts';
import { routes as patterns } from './paths.ts';
import { refused } from './replies.ts';
import type { Env } from './request.ts';
import type { Route } from './server.ts';
import { viewOf } from './views/view.ts';

async function figuresFile(c: Context, { site }: Env): Promise<Response> {
  const view = await viewOf(site, c.req.param('slug') ?? '');
  if (!view) return refused(c, refuse('unknown-page'), true);
  return c.body(figuresCsv(commonGround(view.conversation, view.figures, await site.store.now())), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="figures.csv"',
  });
}

export const figuresRoutes: readonly Route[] = [
  { method: 'GET', path: patterns.figuresCsv, who: 'anyone', handle: figuresFile },
];
