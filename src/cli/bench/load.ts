/**
 * A generator of load that leaves the processor to the server it measures: each connection writes bytes that its source has
 * ready, waits for the reply, reads of it the status and the length, and writes the next. Nothing else is parsed.
 */
import { connect, type NetConnectOpts, type Socket } from 'node:net';
import { setTimeout as inAMoment } from 'node:timers/promises';

/** What one connection sends. The bytes belong to the source and are its own again once they are answered. */
export interface Source {
  next(): Buffer;
  answered(status: number): void;
}

export interface Load {
  /** Replies with status 200, by the second. */
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly worstMs: number;
  /** Replies with any other status. */
  readonly refused: number;
}

const HEAD_END = Buffer.from('\r\n\r\n');
const LENGTH = /\r\ncontent-length: (\d+)/i;
const NOTHING: Buffer = Buffer.alloc(0);

/** Drives one connection for each source: first without counting, until all is warm, then for the measured time. */
export async function drive(
  to: NetConnectOpts,
  sources: readonly Source[],
  { warmMs, measuredMs }: { warmMs: number; measuredMs: number },
): Promise<Load> {
  const driven = new Driven(to, sources);
  await driven.during(inAMoment(warmMs));
  const warming = driven.lap();
  await driven.during(inAMoment(measuredMs));
  const load = driven.lap();
  await driven.end();
  return { ...load, refused: warming.refused + load.refused };
}

/** One connection for each source, from now until its end. */
export class Driven {
  readonly #connections: Promise<unknown>;
  #isOver = false;
  #latencies: number[] = [];
  #refused = 0;
  #begun = performance.now();

  constructor(to: NetConnectOpts, sources: readonly Source[]) {
    this.#connections = Promise.all(sources.map((source) => this.#converse(to, source)));
  }

  /** Waits for `work` while the connections go on; throws where one of them breaks. */
  async during<T>(work: Promise<T>): Promise<T> {
    const broken = this.#connections.then(() => {
      throw new Error('The connections have ended.');
    });
    return Promise.race([work, broken]);
  }

  /** What came since the last lap. */
  lap(): Load {
    const now = performance.now();
    const sorted = Float64Array.from(this.#latencies).sort();
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    const perSecond = sorted.length / ((now - this.#begun) / 1000);
    const load = { perSecond, p50Ms: at(0.5), p99Ms: at(0.99), worstMs: at(1), refused: this.#refused };
    this.#latencies = [];
    this.#refused = 0;
    this.#begun = now;
    return load;
  }

  /** What has been sent is waited for. */
  async end(): Promise<void> {
    this.#isOver = true;
    await this.#connections;
  }

  /** One connection from its first request to its last reply. */
  #converse(to: NetConnectOpts, source: Source): Promise<void> {
    return new Promise((resolve, reject) => {
      const socket: Socket = connect(to);
      let sent = 0;
      let rest = NOTHING;
      const send = (): void => {
        sent = performance.now();
        socket.write(source.next());
      };
      socket.setNoDelay(true);
      socket.on('connect', send);
      socket.on('error', reject);
      socket.on('close', () => reject(new Error('The server closed a connection before it had answered.')));
      socket.on('data', (piece: Buffer) => {
        const reply = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
        const status = statusOf(reply);
        rest = status === undefined ? reply : NOTHING;
        if (status === undefined) return;
        if (status === 200) this.#latencies.push(performance.now() - sent);
        else this.#refused++;
        source.answered(status);
        if (!this.#isOver) return send();
        resolve();
        socket.destroy();
      });
    });
  }
}

/** The status of a reply that is there as a whole; undefined while some of it is still to come. */
function statusOf(reply: Buffer): number | undefined {
  const end = reply.indexOf(HEAD_END);
  if (end === -1) return undefined;
  const head = reply.toString('latin1', 0, end);
  const length = LENGTH.exec(head)?.[1];
  if (length === undefined) throw new Error(`Expected a reply with its length, got: ${head.slice(0, 200)}`);
  return reply.length >= end + HEAD_END.length + Number(length) ? Number(head.slice(9, 12)) : undefined;
}
