/** The box that other sites show in a frame: the one page that may be framed. Nobody is asked who they are. */
import type { Context } from 'hono';
import { refuse } from '../base/result.ts';
import { overview } from '../views/overview.ts';
import { words } from '../words/index.ts';
import { languageFor } from '../words/languages.ts';
import { embedPage } from './pages/embed.ts';
import { routes as patterns } from './paths.ts';
import { page, refused } from './replies.ts';
import type { Env } from './request.ts';
import type { Route } from './server.ts';
import { viewOf } from './views/view.ts';

/** As every page's (replies.ts), but without scripts and forms, and framable. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

async function embedded(c: Context, { site }: Env): Promise<Response> {
  const view = await viewOf(site, c.req.param('slug') ?? '');
  if (!view) return refused(c, refuse('unknown-page'), true);
  // Not as this device has chosen it: that would be a cookie.
  const { tag, dir } = languageFor(c.req.query('lang'), c.req.header('Accept-Language'));
  const model = overview(view.conversation, view.figures, await site.store.now());
  c.header('Content-Security-Policy', POLICY);
  c.header('Cross-Origin-Resource-Policy', 'cross-origin');
  c.header('Cache-Control', 'public, max-age=60');
  c.header('Vary', 'Accept-Language');
  return page(c, embedPage(model, { words: words(tag), lang: tag, dir, path: c.req.path }));
}

export const embedRoutes: readonly Route[] = [{ method: 'GET', path: patterns.embed, who: 'anyone', handle: embedded }];
