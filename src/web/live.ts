/** Server-Sent Events: "the figures are at n". The page fetches what changed; nothing else is sent. */
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Hosted } from '../app/hosted.ts';

/** Keeps proxies from closing a quiet line. */
const HEARTBEAT_MS = 25_000;

export function news(c: Context, hosted: Hosted): Response {
  return streamSSE(c, async (stream) => {
    const tell = (n: number) => stream.writeSSE({ data: JSON.stringify({ n }) });
    const end = hosted.onNews((n) => void tell(n));
    // A ping is a comment: no event reaches the page.
    const heartbeat = setInterval(() => void stream.write(': \n\n'), HEARTBEAT_MS);
    await new Promise<void>((resolve) => {
      stream.onAbort(resolve);
      void tell(hosted.view().figures?.n ?? 0);
    });
    clearInterval(heartbeat);
    end();
  });
}
