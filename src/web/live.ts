/** Server-Sent Events: "the figures are at n". The page fetches what changed; nothing else is sent. */
import type { Context } from 'hono';
import type { Hosted } from '../app/hosted.ts';
import { refuse } from '../base/result.ts';
import { sessionAt } from './doors.ts';
import type { Life } from './life.ts';
import { addressOf } from './limiting.ts';
import { refused } from './replies.ts';
import type { Env } from './request.ts';

/** Keeps proxies from closing a quiet line. */
const HEARTBEAT_MS = 25_000;
/** A ping is a comment: no event reaches the page. */
const PING = new TextEncoder().encode(': \n\n');
/** So many lines are written to before anything else has its turn. */
const A_TURN = 200;
/** Whoever has not read so many messages is cut off; their page connects again, and hears where figures are then. */
const MOST_UNREAD = 8;

const HEADERS = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-cache, no-transform',
  'X-Accel-Buffering': 'no',
};

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
  if (c.req.raw.method === 'HEAD') return c.body(null, 200, HEADERS);
  return c.body(roomOf(hosted).enter(life, letGo), 200, HEADERS);
}

interface Line {
  readonly controller: ReadableStreamDefaultController<Uint8Array>;
  end(): void;
}

/** All lines of one process. What is said to them is written once, and sent a few hundred at a time. */
class Room {
  readonly #hosted: Hosted;
  readonly #lines = new Set<Line>();
  #leave = () => {};
  #heartbeat: NodeJS.Timeout | undefined;
  #next: Uint8Array | undefined;
  #isTelling = false;

  constructor(hosted: Hosted) {
    this.#hosted = hosted;
  }

  /** A stream of news, the first of which says where figures are now. `left` is called once, when it has ended. */
  enter({ listeners }: Life, left: () => void): ReadableStream<Uint8Array> {
    let end = () => {};
    const start = (controller: Line['controller']): void => {
      const line = { controller, end: () => end() };
      end = () => {
        if (!this.#remove(line)) return;
        listeners.delete(end);
        left();
      };
      listeners.add(end);
      this.#add(line);
      controller.enqueue(message(this.#hosted.view().figures?.n ?? 0));
    };
    return new ReadableStream<Uint8Array>({ start, cancel: () => end() }, { highWaterMark: MOST_UNREAD });
  }

  #add(line: Line): void {
    this.#lines.add(line);
    if (this.#lines.size > 1) return;
    this.#leave = this.#hosted.onNews((n) => this.#say(message(n)));
    this.#heartbeat = setInterval(() => this.#say(PING), HEARTBEAT_MS).unref();
  }

  /** Whether it was still there. */
  #remove(line: Line): boolean {
    if (!this.#lines.delete(line)) return false;
    try {
      line.controller.close();
    } catch {
      // It was the reader who left.
    }
    if (this.#lines.size === 0) {
      this.#leave();
      clearInterval(this.#heartbeat);
    }
    return true;
  }

  /** The latest is what counts: what comes while a message is on its way to all is sent after it, and only the last of it. */
  #say(what: Uint8Array): void {
    if (what !== PING || this.#next === undefined) this.#next = what;
    if (!this.#isTelling) void this.#tellAll();
  }

  async #tellAll(): Promise<void> {
    this.#isTelling = true;
    for (let what = this.#next; what !== undefined; what = this.#next) {
      this.#next = undefined;
      let turn = 0;
      for (const line of [...this.#lines]) {
        if (this.#lines.has(line)) tell(line, what);
        if (++turn % A_TURN === 0) await new Promise(setImmediate);
      }
    }
    this.#isTelling = false;
  }
}

function tell({ controller, end }: Line, what: Uint8Array): void {
  if ((controller.desiredSize ?? 0) > 0) controller.enqueue(what);
  else end();
}

const message = (n: number): Uint8Array => new TextEncoder().encode(`data: ${JSON.stringify({ n })}\n\n`);

const rooms = new WeakMap<Hosted, Room>();

function roomOf(hosted: Hosted): Room {
  const room = rooms.get(hosted) ?? new Room(hosted);
  rooms.set(hosted, room);
  return room;
}
