/**
 * A generator of load that leaves the processor to the server it measures: each connection writes bytes that its source has
 * ready, waits for the reply, reads of it the status and the length, and writes the next. Nothing else is parsed.
 */
import { connect, type NetConnectOpts, type Socket } from 'node:net';

/** What one connection sends. The bytes belong to the source and are its own again once they are answered. */
export interface Source {
  next(): Buffer;
  answered(status: number): void;
}

export interface Load {
  /** Replies with status 200 in the measured time, by the second. */
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly worstMs: number;
  /** Replies with any other status, from the first request on. */
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
  const begins = performance.now() + warmMs;
  const tally: Tally = { begins, ends: begins + measuredMs, latencies: [], refused: 0 };
  await Promise.all(sources.map((source) => converse(to, source, tally)));
  const sorted = Float64Array.from(tally.latencies).sort();
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    perSecond: sorted.length / (measuredMs / 1000),
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    worstMs: at(1),
    refused: tally.refused,
  };
}

interface Tally {
  readonly begins: number;
  readonly ends: number;
  readonly latencies: number[];
  refused: number;
}

/** One connection from its first request to its last reply; what has been sent is always waited for. */
function converse(to: NetConnectOpts, source: Source, tally: Tally): Promise<void> {
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
      const now = performance.now();
      if (status !== 200) tally.refused++;
      else if (now >= tally.begins && now < tally.ends) tally.latencies.push(now - sent);
      source.answered(status);
      if (now < tally.ends) return send();
      resolve();
      socket.destroy();
    });
  });
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
