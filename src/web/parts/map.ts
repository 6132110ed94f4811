/** The opinion map: every person a mark in the shape and colour of the group, its letter in the middle. No axes: they mean nothing. */
import type { CampView } from '../../views/commonGround.ts';
import type { MapCamp, MapCluster, MapSeat, OpinionMap } from '../../views/map.ts';
import { isWithheld } from '../../views/shown.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing, raw } from '../html.ts';
import { anchors } from '../paths.ts';
import { dataTable } from './dataTable.ts';
import { hull } from './geometry.ts';
import { groupMark, shape } from './marks.ts';
import { levelOf, PADDING, RADII } from './shapes.ts';

/** `placed`: how many people are in camps, drawn or not. `data` is where a script finds every point, on maps too large to draw whole. */
export function mapFigure(
  words: Words,
  map: OpinionMap,
  camps: readonly CampView[],
  placed: number,
  data?: string,
): Html {
  const { clusters } = map;
  const drawing = clusters === null ? html`${map.camps.map(campMarks)}` : clusterMarks(clusters);
  const svg = html`<svg class="map" viewBox="${frame(map)}" role="img" aria-labelledby="map-t map-d"><title id="map-t">${words.map.name({ people: map.people, groups: map.camps.length })}</title><desc id="map-d">${describe(words, map, camps)}</desc>${drawing}${map.camps.map(campName)}${map.seats.map(seatPlace)}</svg>`;
  const caption = clusters === null ? html`${words.map.caption} ${words.map.outline}` : clusterCaption(words);
  const whole = clusters === null || data === undefined ? svg : html`<plenary-map src="${data}">${svg}</plenary-map>`;
  return html`<figure class="map-figure">${whole}<figcaption>${legend(words, map, camps)}<p>${caption} ${words.map.coarse}${map.seats.length > 0 && html` ${words.evidence.map.caption}`}</p></figcaption></figure>${mapTable(words, map, camps, placed)}`;
}

/** What circles mean, and what marks mean once the script has drawn everyone. */
function clusterCaption({ map }: Words): Html {
  return html`<span class="undrawn">${map.captionClusters}</span><span class="drawn">${map.caption}</span>`;
}

/** The grid is square; the drawing is cut to where people stand. */
function frame({ camps }: OpinionMap): string {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { cells } of camps) {
    for (let i = 0; i < cells.length; i += 3) {
      left = Math.min(left, cells[i]!);
      right = Math.max(right, cells[i]!);
      top = Math.min(top, cells[i + 1]!);
      bottom = Math.max(bottom, cells[i + 1]!);
    }
  }
  return `${left - PADDING} ${top - PADDING} ${right - left + 2 * PADDING} ${bottom - top + 2 * PADDING}`;
}

function legend(words: Words, { camps }: OpinionMap, views: readonly CampView[]): Html {
  const entries = camps.map(
    ({ letter }) =>
      html`<li>${groupMark(letter)} ${words.map.legend({ letter, people: peopleOf(views, letter) })}</li>`,
  );
  return html`<ul class="legend">${entries}</ul>`;
}

function describe(words: Words, map: OpinionMap, camps: readonly CampView[]): string {
  return map.camps
    .map(({ letter, center: [x, y] }) => words.map.describe({ letter, people: peopleOf(camps, letter), x, y }))
    .concat(map.seats.map((seat) => words.evidence.map.seat(seat)))
    .join(' ');
}

function peopleOf(camps: readonly CampView[], letter: string): number {
  const size = camps.find((camp) => camp.letter === letter)?.size ?? 0;
  return isWithheld(size) ? 0 : size;
}

/** All marks of a group are the corners of one line that is not drawn, which costs six bytes a person. */
function campMarks(camp: MapCamp): Html {
  const { letter, cells } = camp;
  const places: string[][] = RADII.map(() => []);
  for (let i = 0; i < cells.length; i += 3) places[levelOf(cells[i + 2]!)]!.push(`${cells[i]} ${cells[i + 1]}`);
  const markers = RADII.map((radius, level) => (places[level]!.length > 0 ? marker(letter, level, radius) : nothing));
  const lines = places.map((list, level) => {
    const url = `url(#p${letter}${level})`;
    return list.length === 0
      ? nothing
      : html`<polyline points="${list.join(' ')}" marker-start="${url}" marker-mid="${url}" marker-end="${url}"/>`;
  });
  return html`<g class="g${letter}"><defs>${markers}</defs>${outline(camp)}${lines}</g>`;
}

function marker(letter: string, level: number, radius: number): Html {
  const size = String(radius * 2.8);
  return html`<marker id="${`p${letter}${level}`}" class="g${letter}" viewBox="-1.4 -1.4 2.8 2.8" markerWidth="${size}" markerHeight="${size}" markerUnits="userSpaceOnUse">${shape(letter)}</marker>`;
}

/** Around nine tenths of the group, those nearest to its middle: one person far out does not make a country. */
const WITHIN_OUTLINE = 0.9;

function outline({ cells, center: [x, y] }: MapCamp): Html {
  const points: { x: number; y: number; people: number; away: number }[] = [];
  let people = 0;
  for (let i = 0; i < cells.length; i += 3) {
    const [px, py, count] = [cells[i]!, cells[i + 1]!, cells[i + 2]!];
    points.push({ x: px, y: py, people: count, away: Math.hypot(px - x, py - y) });
    people += count;
  }
  points.sort((a, b) => a.away - b.away);
  const near: { x: number; y: number }[] = [];
  let kept = 0;
  for (const point of points) {
    kept += point.people;
    if (kept > WITHIN_OUTLINE * people) break;
    near.push(point);
  }
  const corners = hull(near).map((point) => `${point.x} ${point.y}`);
  return corners.length < 3 ? nothing : html`<path class="hull" d="M${corners.join('L')}z"/>`;
}

/** Area in proportion to people; the largest eight units wide. */
function clusterMarks(clusters: readonly MapCluster[]): Html {
  const most = clusters[0]?.people ?? 1;
  const marks = clusters.map(({ letter, x, y, people }) => {
    const radius = (4 * Math.sqrt(people / most)).toFixed(1);
    // Numbers and a letter that the view made.
    return raw(`<use class="cluster g${letter}" href="#m${letter}" transform="translate(${x} ${y})scale(${radius})"/>`);
  });
  return html`${marks}`;
}

function campName({ letter, center: [x, y] }: MapCamp): Html {
  return html`<text class="camp-name" x="${String(x)}" y="${String(y)}" dy=".36em" text-anchor="middle">${letter}</text>`;
}

/** A letter in a square, as against those of groups. */
function seatPlace({ letter, x, y }: MapSeat): Html {
  return html`<g class="map-seat"><rect x="${String(x - 2)}" y="${String(y - 2)}" width="4" height="4"/><text x="${String(x)}" y="${String(y)}" dy=".36em" text-anchor="middle">${letter}</text></g>`;
}

function mapTable(words: Words, map: OpinionMap, camps: readonly CampView[], placed: number): Html {
  const { map: say, groups, format } = words;
  const rows = map.camps.map(({ letter, center: [x, y], spread }) => {
    const people = peopleOf(camps, letter);
    return html`<tr><th scope="row">${groupMark(letter)} ${groups.name({ letter })}</th><td>${format.number(people)}</td><td>${format.percent(people / Math.max(1, placed))}</td><td>${say.centre({ x, y })}</td><td>${say.spread({ radius: spread })}</td></tr>`;
  });
  return html`<details class="data" id="${anchors.map}-data"><summary>${say.table}</summary>${dataTable(say.table, [say.headGroup, say.headPeople, say.headShare, say.headCentre, say.headSpread], rows)}</details>`;
}
