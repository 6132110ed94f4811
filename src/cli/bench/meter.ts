/** What the measured server says of itself, as its operator reads it over the socket. */
import { text } from 'node:stream/consumers';
import { routes } from '../../web/paths.ts';
import { get } from '../source.ts';

export type Metrics = (name: string) => number;

/** How long work was kept waiting by other work, since it was last asked. */
export interface Gap {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

export async function readMetrics(socket: string): Promise<Metrics> {
  const said = await text(await get(socket, routes.metrics));
  const values = new Map(said.split('\n').map((line) => [line.split(' ')[0], Number(line.split(' ')[1])]));
  return (name) => values.get(name) ?? Number.NaN;
}

export function gapIn(metrics: Metrics): Gap {
  const of = (which: string): number => 1000 * metrics(`plenary_event_loop_delay_${which}_seconds`);
  return { p50Ms: of('p50'), p99Ms: of('p99'), maxMs: of('max') };
}
