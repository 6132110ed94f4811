/** An indicator over time, small: what was observed as dots, the target as a line; what is unknown leaves a gap. */
import type { TrendPoint } from '../../views/commitment.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';

const [WIDTH, HEIGHT, EDGE] = [264, 104, 24];
/** More dots than this have no room for their numbers. */
const MOST_NUMBERS = 8;

/** Drawn for who sees it: the table beside it says the same. `aim` says what the dashed line is. */
export function trendDrawing(points: readonly TrendPoint[], target: number, aim: string, { format }: Words): Html {
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
  // One value is no trend: the table says it.
  if (known.length < 2) return nothing;
  const all = [...known, target];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const y = (value: number) => round(HEIGHT - EDGE - ((value - least) / (most - least || 1)) * (HEIGHT - 2 * EDGE));
  const x = (i: number) => round(EDGE + (i / Math.max(1, points.length - 1)) * (WIDTH - 2 * EDGE));
  const lines = runsOf(points).map((run) => {
    const path = run.map(({ i, value }) => `${x(i)},${y(value)}`).join(' ');
    return html`<polyline points="${path}" fill="none" stroke="currentColor" stroke-width="2"/>`;
  });
  const dots = points.map(
    ({ value }, i) =>
      value !== null && html`<circle cx="${String(x(i))}" cy="${String(y(value))}" r="3" fill="currentColor"/>`,
  );
  const numbers =
    points.length <= MOST_NUMBERS &&
    points.map(
      ({ value }, i) =>
        value !== null &&
        html`<text x="${String(x(i))}" y="${String(y(value) - 10)}" font-size="13" text-anchor="middle" fill="currentColor">${format.number(value)}</text>`,
    );
  const level = String(y(target));
  const line = html`<line x1="0" x2="${String(WIDTH)}" y1="${level}" y2="${level}" stroke="currentColor" stroke-dasharray="4 4" opacity="0.6"/>`;
  const key = html`<p class="key"><svg width="28" height="8" aria-hidden="true"><line x1="0" x2="28" y1="4" y2="4" stroke="currentColor" stroke-dasharray="4 4"/></svg> ${aim}</p>`;
  return html`<svg class="trend" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" width="${String(WIDTH)}" height="${String(HEIGHT)}" aria-hidden="true">${line}${lines}${dots}${numbers}</svg>${key}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Periods that follow each other and were all observed. */
function runsOf(points: readonly TrendPoint[]): { i: number; value: number }[][] {
  const runs: { i: number; value: number }[][] = [[]];
  for (const [i, { value }] of points.entries()) {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ i, value });
  }
  return runs.filter((run) => run.length > 1);
}
