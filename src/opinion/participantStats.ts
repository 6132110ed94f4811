/** How each person stands to everyone and to their camp (docs/methods.md#participant-stats, polis-math §14). */
import type { Report } from './types.ts';

export interface ParticipantStats {
  readonly participant: number;
  /** Index into `report.camps`. */
  readonly camp: number;
  /** 1 − distance from the mean place of everyone who voted. */
  readonly centricness: number;
  /** 1 − distance from the mean place of the own camp. */
  readonly coreness: number;
  /** How much farther out than the own camp, away from everyone; 0 where the camp is in the middle itself. */
  readonly extremeness: number;
}

type Point = readonly [number, number];

export function participantStats({ camps, positions }: Pick<Report, 'camps' | 'positions'>): ParticipantStats[] {
  const place = (p: number): Point => [positions[2 * p]!, positions[2 * p + 1]!];
  const voters = Array.from({ length: positions.length / 2 }, (_, p) => p).filter((p) => !Number.isNaN(place(p)[0]));
  const global = mean(voters.map(place));
  return camps.flatMap(({ members }, camp) => {
    const local = mean(Array.from(members, place));
    const outward = unit(minus(local, global));
    return Array.from(members, (participant) => {
      const p = place(participant);
      const off = minus(p, local);
      return {
        participant,
        camp,
        centricness: 1 - Math.hypot(...minus(p, global)),
        coreness: 1 - Math.hypot(...off),
        extremeness: off[0] * outward[0] + off[1] * outward[1],
      };
    });
  });
}

function mean(points: readonly Point[]): Point {
  let [x, y] = [0, 0];
  for (const point of points) [x, y] = [x + point[0], y + point[1]];
  return [x / Math.max(1, points.length), y / Math.max(1, points.length)];
}

function minus(a: Point, b: Point): Point {
  return [a[0] - b[0], a[1] - b[1]];
}

function unit(vector: Point): Point {
  const length = Math.hypot(...vector);
  return length === 0 ? [0, 0] : [vector[0] / length, vector[1] / length];
}
