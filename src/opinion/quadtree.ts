/**
 * Points of the plane sorted into ever smaller squares: four to each square of the level above. Nothing but the sorted points
 * is kept, for in Morton's order (the bits of row and column interleaved) every square of every level is a run of them.
 */
import { orderBy, startsOf } from './countingSort.ts';

export interface Quadtree {
  /** The smallest squares are 2^levels to a side. */
  readonly levels: number;
  /** Lower corner and extent of the whole. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Points of the smallest square m are order[start[m]] … order[start[m + 1] − 1]. */
  readonly start: Int32Array;
  readonly order: Int32Array;
  /** x and y of the points in this order, interleaved. */
  readonly places: Float64Array;
}

/** The smallest squares hold some four points each on average, and are never more than 16 million. */
const MOST_LEVELS = 12;
const POINTS_PER_SQUARE = 4;

/** `points`: x and y, interleaved. */
export function quadtree(points: Float64Array): Quadtree {
  const n = points.length / 2;
  const levels = Math.min(MOST_LEVELS, Math.ceil(Math.log2(Math.max(n / POINTS_PER_SQUARE, 1)) / 2));
  const box = boundingBox(points);
  const key = mortonKeys(points, box, levels);
  const start = startsOf(key, 1 << (2 * levels));
  const order = orderBy(key, start);
  const places = new Float64Array(2 * n);
  for (let i = 0; i < n; i++) {
    places[2 * i] = points[2 * order[i]!]!;
    places[2 * i + 1] = points[2 * order[i]! + 1]!;
  }
  return { levels, ...box, start, order, places };
}

export function boundingBox(points: Float64Array) {
  let [minX, minY, maxX, maxY] = [points[0] ?? 0, points[1] ?? 0, points[0] ?? 0, points[1] ?? 0];
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i]!;
    const y = points[i + 1]!;
    if (x < minX) minX = x;
    else if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    else if (y > maxY) maxY = y;
  }
  return { x: minX, y: minY, width: maxX - minX, height: maxY - minY };
}

function mortonKeys(points: Float64Array, box: ReturnType<typeof boundingBox>, levels: number): Int32Array {
  const side = 1 << levels;
  const perX = box.width > 0 ? side / box.width : 0;
  const perY = box.height > 0 ? side / box.height : 0;
  const key = new Int32Array(points.length / 2);
  for (let i = 0; i < key.length; i++) {
    const column = Math.min(side - 1, Math.floor((points[2 * i]! - box.x) * perX));
    const row = Math.min(side - 1, Math.floor((points[2 * i + 1]! - box.y) * perY));
    key[i] = spread(column) | (spread(row) << 1);
  }
  return key;
}

/** Puts a 0 between the bits of a number below 2¹²: … c b a becomes … 0 c 0 b 0 a. */
function spread(bits: number): number {
  let b = bits;
  b = (b | (b << 8)) & 0x00ff00ff;
  b = (b | (b << 4)) & 0x0f0f0f0f;
  b = (b | (b << 2)) & 0x33333333;
  return (b | (b << 1)) & 0x55555555;
}
