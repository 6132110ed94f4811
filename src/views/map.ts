/**
 * The opinion map, coarse enough to publish. A position is a weighted sum of one person's votes and could be turned back
 * into them: so positions are rounded to a grid of 1 % of the longer axis, carry no ids, stand in the order of the grid, and
 * neither exact positions nor the loadings of the axes ever leave. People in no camp, or in a camp under k, are not drawn.
 */
import { campsOf } from './cells.ts';
import type { Figures } from './conversation.ts';
import type { SeatPresence } from './seats.ts';
import { isWithheld, type Shown } from './shown.ts';

export const GRID = 100;
/** Above this many people, pages draw base clusters; a script may draw the rest. */
export const MOST_POINTS = 3000;

export interface MapCamp {
  readonly letter: string;
  /** Where its people's mean lies, on the grid. */
  readonly center: readonly [x: number, y: number];
  /** Half of its people lie within this distance of the centre. */
  readonly spread: number;
  /** x, y and how many people, one after the other, for every cell of the grid that holds some; ordered by y, then x. */
  readonly cells: readonly number[];
}

export interface MapCluster {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
  readonly people: number;
}

export interface MapSeat {
  readonly letter: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export interface OpinionMap {
  readonly grid: number;
  readonly people: number;
  readonly camps: readonly MapCamp[];
  /** By letter, the middle of each seat's people; without seats that have few of them. */
  readonly seats: readonly MapSeat[];
  /** People near each other taken together, k or more in each; null where every person is drawn. */
  readonly clusters: readonly MapCluster[] | null;
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

export function opinionMap(
  figures: Figures,
  sizes: readonly Shown[],
  k: number,
  present: readonly SeatPresence[] = [],
): OpinionMap | null {
  const shown = JSON.stringify([sizes, k, present]);
  const before = kept.get(figures);
  if (before?.shown === shown) return before.map;
  const map = drawn(figures, sizes, k, present);
  kept.set(figures, { shown, map });
  return map;
}

/** Figures of a release do not change, and drawing a hundred thousand people takes a while. */
const kept = new WeakMap<Figures, MapKept>();

/** Plain data: it goes from the thread that computes figures to the one that replies. */
export interface MapKept {
  /** Of which camps and seats. */
  readonly shown: string;
  readonly map: OpinionMap | null;
}

export const keepMap = (figures: Figures, made: MapKept): void => void kept.set(figures, made);

/** As it was drawn last. */
export const lastDrawn = (figures: Figures): MapKept | undefined => kept.get(figures);

function drawn(
  figures: Figures,
  sizes: readonly Shown[],
  k: number,
  present: readonly SeatPresence[] = [],
): OpinionMap | null {
  const camps = campsOf(figures, k);
  // A camp whose headcount is withheld would have it counted off its points.
  const drawn = camps.flatMap((camp, i) => (isWithheld(sizes[i]!) ? [] : [{ camp, letter: campLetter(i), index: i }]));
  const people = drawn.reduce((sum, { camp }) => sum + camp.members.length, 0);
  if (people === 0) return null;
  const frame = frameOf(
    figures,
    drawn.map(({ camp }) => camp.members),
  );
  const mapped = drawn.map(({ camp, letter }) => {
    const cells = cellsOf(figures, camp.members, frame);
    const center = meanOf(cells);
    return { letter, center, spread: spreadOf(cells, center), cells };
  });
  const seats = seatsOn(figures, present, frame, k);
  return {
    grid: GRID,
    people,
    camps: mapped,
    seats,
    clusters: people > MOST_POINTS ? clustersOf(figures, frame, k) : null,
  };
}

/** A mean of few positions would tell them: twice as many people as a cell needs, of a seat whose headcount is shown. */
function seatsOn({ seatPlaces = [] }: Figures, present: readonly SeatPresence[], frame: Frame, k: number): MapSeat[] {
  return present.flatMap(({ letter, name, people }, i) => {
    const found = seatPlaces[i];
    if (!found || found.people < 2 * k || isWithheld(people)) return [];
    return [{ letter, name, x: place(found.x, frame.left, frame.scale), y: place(found.y, frame.top, frame.scale) }];
  });
}

/** A, B, C … in the order of the report. */
export const campLetter = (index: number): string => String.fromCharCode(65 + index);

/** One scale for both axes, so that nearness means the same in every direction; the shorter one is centred. */
function frameOf(figures: Figures, groups: readonly Uint32Array[]): Frame {
  const { positions } = figures.report;
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const members of groups) {
    for (const member of members) {
      const x = positions[2 * member]!;
      const y = positions[2 * member + 1]!;
      if (Number.isNaN(x)) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  const span = Math.max(right - left, bottom - top) || 1;
  return { left: (left + right - span) / 2, top: (top + bottom - span) / 2, scale: GRID / span };
}

const place = (value: number, from: number, scale: number): number =>
  Math.max(0, Math.min(GRID, Math.round((value - from) * scale)));

function cellsOf(figures: Figures, members: Uint32Array, { left, top, scale }: Frame): number[] {
  const { positions } = figures.report;
  const side = GRID + 1;
  const counts = new Uint32Array(side * side);
  for (const member of members) {
    const x = positions[2 * member]!;
    if (Number.isNaN(x)) continue;
    counts[place(positions[2 * member + 1]!, top, scale) * side + place(x, left, scale)]!++;
  }
  const cells: number[] = [];
  counts.forEach((count, at) => {
    if (count > 0) cells.push(at % side, Math.floor(at / side), count);
  });
  return cells;
}

/** From the rounded cells, not from exact positions: a mean of few exact positions would tell them. */
function meanOf(cells: readonly number[]): [number, number] {
  let [x, y, people] = [0, 0, 0];
  for (let i = 0; i < cells.length; i += 3) {
    x += cells[i]! * cells[i + 2]!;
    y += cells[i + 1]! * cells[i + 2]!;
    people += cells[i + 2]!;
  }
  return people === 0 ? [GRID / 2, GRID / 2] : [Math.round(x / people), Math.round(y / people)];
}

function spreadOf(cells: readonly number[], [x, y]: readonly [number, number]): number {
  const distances: number[] = [];
  for (let i = 0; i < cells.length; i += 3) {
    const distance = Math.hypot(cells[i]! - x, cells[i + 1]! - y);
    for (let person = 0; person < cells[i + 2]!; person++) distances.push(distance);
  }
  return Math.round(distances.sort((a, b) => a - b)[distances.length >> 1] ?? 0);
}

function clustersOf(figures: Figures, { left, top, scale }: Frame, k: number): MapCluster[] {
  const { baseClusters, campOf, camps } = figures.report;
  return baseClusters
    .filter(({ members }) => {
      const camp = campOf[members[0] ?? -1] ?? -1;
      return members.length >= k && camp >= 0 && camps[camp]!.members.length >= k;
    })
    .map(({ x, y, members }) => ({
      letter: campLetter(campOf[members[0]!]!),
      x: place(x, left, scale),
      y: place(y, top, scale),
      people: members.length,
    }))
    .sort((a, b) => b.people - a.people || a.y - b.y || a.x - b.x);
}
