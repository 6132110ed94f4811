/** Arcs of a round table. Angles are in degrees, clockwise from the top; lengths in whole units, as drawings have hundreds. */
const round = Math.round;

export function at(radius: number, angle: number): { readonly x: number; readonly y: number } {
  const turn = (angle * Math.PI) / 180;
  return { x: round(radius * Math.sin(turn)), y: round(-radius * Math.cos(turn)) };
}

/** Seats of equal angle with a gap between them, the first one centred at the top. */
export function seatAngles(count: number): readonly { readonly from: number; readonly to: number }[] {
  const step = 360 / count;
  const gap = count === 1 ? 0.1 : Math.min(3, step / 8);
  return Array.from({ length: count }, (_, i) => ({
    from: (i - 0.5) * step + gap / 2,
    to: (i + 0.5) * step - gap / 2,
  }));
}

/** The ring between two radii, from one angle to another. */
export function annulus(inner: number, outer: number, from: number, to: number): string {
  const [r, R] = [round(inner), round(outer)];
  const large = to - from > 180 ? 1 : 0;
  const [a, b, c, d] = [at(R, from), at(R, to), at(r, to), at(r, from)];
  return `M${a.x} ${a.y}A${R} ${R} 0 ${large} 1 ${b.x} ${b.y}L${c.x} ${c.y}A${r} ${r} 0 ${large} 0 ${d.x} ${d.y}z`;
}

export function arc(radius: number, from: number, to: number): string {
  const r = round(radius);
  const [a, b] = [at(r, from), at(r, to)];
  return `M${a.x} ${a.y}A${r} ${r} 0 ${to - from > 180 ? 1 : 0} 1 ${b.x} ${b.y}`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The convex hull of points, by Andrew's monotone chain. */
export function hull(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const chain = (row: readonly Point[]) => {
    const kept: Point[] = [];
    for (const point of row) {
      while (kept.length > 1 && turn(kept.at(-2)!, kept.at(-1)!, point) <= 0) kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return sorted.length < 3 ? sorted : [...chain(sorted), ...chain(sorted.reverse())];
}

const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
