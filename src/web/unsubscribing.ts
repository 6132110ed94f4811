/**
 * `/unsubscribe`: ends the daily digest of whoever the link came to, without a session, since mail programs send that request
 * themselves (RFC 8058). Only by POST: programs that look at links before people do follow them, and change nothing.
 */
import { limited } from './limiting.ts';
import { unsubscribedPage } from './pages/unsubscribe.ts';
import { routes as patterns } from './paths.ts';
import { page, plainContext, refused } from './replies.ts';
import type { Route } from './server.ts';

export const unsubscribingRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: patterns.unsubscribe,
    who: 'anyone',
    async handle(c, env) {
      const refusal = limited(c, env, 'writeAddress');
      if (refusal) return refused(c, refusal, true);
      // The address alone says whose: what the request carries is the same for everybody.
      await env.doors.digests.end(c.req.query('token') ?? '');
      return page(c, unsubscribedPage(plainContext(c)));
    },
  },
];
