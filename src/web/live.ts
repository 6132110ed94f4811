/** Server-Sent Events: "the figures are at n". The page fetches what changed; nothing else is sent. */
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Hosted } from '../app/hosted.ts';
import { refuse } from '../base/result.ts';
import { sessionAt } from './doors.ts';
import { addressOf } from './limiting.ts';
import { refused } from './replies.ts';
import type { Env } from './request.ts';

/** Keeps proxies from closing a quiet line. */
const HEARTBEAT_MS = 25_000;

/** So many lines at once are open for one address, and for one account: enough for a whole office behind one address. */
export async function news(c: Context, hosted: Hosted, env: Env): Promise<Response> {
  const { life, doors } = env;
  const { limits } = doors;
  const session = await sessionAt(c, env);
  const letGo = env.operator
    ? () => {}
    : session
      ? limits.hold('liveAccount', session.account)
      : limits.hold('liveAddress', limits.addressKey(addressOf(c, env)));
  if (letGo === undefined) return refused(c, refuse('too-many-requests', { seconds: 60 }), false);
  // Nobody would ever end a line of which only the head was asked for.
  if (c.req.raw.method === 'HEAD') return c.body(null, 200, { 'Content-Type': 'text/event-stream' });
  return streamSSE(c, async (stream) => {
    const tell = (n: number) => stream.writeSSE({ data: JSON.stringify({ n }) });
    const end = hosted.onNews((n) => void tell(n));
    // A ping is a comment: no event reaches the page.
    const heartbeat = setInterval(() => void stream.write(': \n\n'), HEARTBEAT_MS);
    const ended = await new Promise<() => void>((resolve) => {
      const stop = () => resolve(stop);
      stream.onAbort(stop);
      life.listeners.add(stop);
      void tell(hosted.view().figures?.n ?? 0);
    });
    life.listeners.delete(ended);
    clearInterval(heartbeat);
    end();
    letGo();
  });
}
