/** Server-Sent Events: "the figures are at n". The page fetches what changed; nothing else is sent. */
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Hosted } from '../app/hosted.ts';
import type { Env } from './request.ts';

/** Keeps proxies from closing a quiet line. */
const HEARTBEAT_MS = 25_000;

export function news(c: Context, hosted: Hosted, { life }: Env): Response {
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
  });
}
