/** The mark of the house: a round table seen from above, one seat of equal angle for each stakeholder group. */
import { type SeatMark, type SeatState, THRESHOLD } from '../../views/seats.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing, raw } from '../html.ts';
import { annulus, arc, at, seatAngles } from './geometry.ts';
import { type Label, LINE, seatLabels } from './seatLabels.ts';

/** In units of the drawing: where the seats begin and end. */
const INNER = 46;
const OUTER = 120;
const DEPTH = OUTER - INNER;
const SQUARE = '-122 -122 244 244';

/**
 * Large: with names outside; where one of them has no room, and on narrow screens, letters stand there and a list says whose
 * they are. `id` makes the ids of its title and description unique on the page.
 */
export function largeTable(words: Words, marks: readonly SeatMark[], id: string): Html {
  if (marks.length === 0) return nothing;
  const { labels, half, top, bottom, named: withNames } = seatLabels(marks);
  const box = `${-half} ${-top} ${2 * half} ${top + bottom}`;
  const key = marks.map(({ letter, name }) => html`<li><abbr class="letter">${letter}</abbr> <bdi>${name}</bdi></li>`);
  return html`<svg class="table${!withNames && ' lettered'}" viewBox="${box}" role="img" aria-labelledby="${id}t ${id}d"><title id="${id}t">${words.seats.title}</title><desc id="${id}d">${inWords(words, marks)}</desc>${sectors(marks, true)}${labels.map((label) => labelOf(label, withNames))}</svg><ul class="seat-key" aria-hidden="true">${key}</ul>`;
}

/** 64 px, beside a statement. */
export function mediumTable(words: Words, marks: readonly SeatMark[]): Html {
  if (marks.length === 0) return nothing;
  return html`<svg class="table medium" viewBox="${SQUARE}" role="img" aria-label="${inWords(words, marks)}">${sectors(marks, false)}</svg>`;
}

/** 24 px: six states, no shares. */
export function smallTable(words: Words, marks: readonly SeatMark[]): Html {
  if (marks.length === 0) return nothing;
  const step = 360 / marks.length;
  // Places in a list of states, and an angle.
  const seats = marks.map(({ state }, i) =>
    raw(`<use href="#t${STATES.indexOf(state)}" transform="rotate(${Math.round(i * step)})"/>`),
  );
  return html`<svg class="table small" viewBox="${SQUARE}" role="img" aria-label="${byState(words, marks)}">${seats}</svg>`;
}

const STATES: readonly SeatState[] = ['firm', 'support', 'split', 'opposed', 'empty', 'withheld', 'present'];

/** "firm support: G and P; split: C": letters, because a page has many of them. */
function byState({ seats, format }: Words, marks: readonly SeatMark[]): string {
  const states = STATES.flatMap((state) => {
    const letters = marks.filter((mark) => mark.state === state).map(({ letter }) => letter);
    return letters.length > 0 ? [seats.named({ name: seats.state[state], state: format.list(letters) })] : [];
  });
  return seats.describe({ seats: states });
}

/** What tables of so many seats have in common, drawn once on a page: all seats, the threshold, one seat in each state. */
export function tableDefinitions(count: number): Html {
  if (count === 0) return nothing;
  const angles = seatAngles(count);
  const rings = angles.map(({ from, to }) => annulus(INNER, OUTER, from, to)).join('');
  const ticks = angles.map(({ from, to }) => arc(INNER + THRESHOLD * DEPTH, from, to)).join('');
  const seats = STATES.map((state, i) => raw(`<g id="t${i}">${smallSeat(state, angles[0]!)}</g>`));
  return html`<path id="ring" class="seat" d="${rings}"/><path id="ticks" fill="none" d="${ticks}"/>${seats}`;
}

const named = (words: Words, { name, state }: SeatMark): string =>
  words.seats.named({ name, state: words.seats.state[state] });

/** What the drawing says, for who does not see it. */
export function inWords(words: Words, marks: readonly SeatMark[]): string {
  return words.seats.describe({
    seats: marks.map((mark) => {
      if (!isFilled(mark)) return named(words, mark);
      const { name, state, disagree, bounds } = mark;
      return bounds
        ? words.evidence.mark({ name, state: words.seats.state[state], disagree, ...bounds })
        : words.seats.share(mark);
    }),
  });
}

interface Angles {
  readonly from: number;
  readonly to: number;
}

const isFilled = ({ state }: SeatMark): boolean => state !== 'empty' && state !== 'withheld' && state !== 'present';

/** All seats. Where there is nothing to fill, the seat is laid over what all tables share. */
function sectors(marks: readonly SeatMark[], large: boolean): Html {
  const angles = seatAngles(marks.length);
  const where = (wanted: (mark: SeatMark) => boolean, path: (angles: Angles, mark: SeatMark) => string) =>
    marks.map((mark, i) => (wanted(mark) ? path(angles[i]!, mark) : '')).join('');
  const ring = ({ from, to }: Angles) => annulus(INNER, OUTER, from, to);
  const draw = (attributes: string, d: string) => (d === '' ? '' : `<path ${attributes} d="${d}"/>`);
  const far = large ? '' : '-far';
  // Certain up to the lower bound; from there to the upper one it may be.
  const sure = ({ agree, bounds }: SeatMark) => bounds?.lower ?? agree;
  const yes = where(
    (mark) => isFilled(mark) && sure(mark) > 0,
    ({ from, to }, mark) => annulus(INNER, INNER + sure(mark) * DEPTH, from, to),
  );
  const maybe = where(
    (mark) => isFilled(mark) && mark.bounds !== undefined,
    ({ from, to }, { bounds: { lower, upper } = { lower: 0, upper: 0 } }) =>
      annulus(INNER + lower * DEPTH, INNER + upper * DEPTH, from, to),
  );
  const no = where(
    (mark) => isFilled(mark) && mark.disagree > 0,
    ({ from, to }, { disagree }) => annulus(OUTER - disagree * DEPTH, OUTER, from, to),
  );
  const dotted = where(({ state }) => state === 'withheld', ring);
  const present = where(({ state }) => state === 'present' || state === 'withheld', ring);
  // Numbers of our own making throughout.
  return raw(
    `<use href="#ring"/>${draw('class="yes"', yes)}${draw('class="maybe"', maybe)}${draw(`fill="url(#hatch${far})"`, no)}` +
      `${large && marks.some(isFilled) ? '<use href="#ticks" class="tick-ground"/>' : ''}${marks.some(isFilled) ? '<use href="#ticks" class="tick"/>' : ''}` +
      draw('class="seat"', present) +
      draw(`fill="url(#dots${far})"`, dotted) +
      draw(
        'class="chair"',
        where(({ state }) => state === 'empty', ring),
      ),
  );
}

/** Full, inner half, outer half hatched, both halves, dashed, dotted: told apart in black and white too. */
function smallSeat(state: SeatMark['state'], { from, to }: Angles): string {
  const middle = INNER + 0.55 * DEPTH;
  const whole = annulus(INNER, OUTER, from, to);
  const seat = `<path class="seat" d="${whole}"/>`;
  switch (state) {
    case 'firm':
      return `<path class="yes" d="${whole}"/>`;
    case 'support':
      return `${seat}<path class="yes" d="${annulus(INNER, middle, from, to)}"/>`;
    case 'split':
      return `${seat}<path class="yes" d="${annulus(INNER, INNER + 0.35 * DEPTH, from, to)}"/><path class="no-fill" d="${annulus(OUTER - 0.35 * DEPTH, OUTER, from, to)}"/>`;
    case 'opposed':
      return `${seat}<path class="no-fill" d="${annulus(middle - 0.1 * DEPTH, OUTER, from, to)}"/>`;
    case 'empty':
      return `<path class="chair" d="${annulus(INNER, OUTER - 4, from, to)}"/>`;
    case 'withheld':
      return `${seat}<circle class="dot" r="14" cx="${at(INNER + DEPTH / 2, (from + to) / 2).x}" cy="${at(INNER + DEPTH / 2, (from + to) / 2).y}"/>`;
    case 'present':
      return seat;
  }
}

/** One `<text>`: the letter, then the lines of the name. */
function labelOf({ letter, lines, x, y, anchor }: Label, withName: boolean): Html {
  const first = html`<tspan class="letter">${letter}</tspan>${withName && html`<tspan class="name" dx="5">${lines[0] ?? ''}</tspan>`}`;
  const others = withName
    ? lines
        .slice(1)
        .map(
          (line, i) =>
            html`<tspan class="name" x="${String(x)}" y="${String(Math.round(y + (i + 1) * LINE))}">${line}</tspan>`,
        )
    : [];
  return html`<text x="${String(x)}" y="${String(Math.round(y))}" text-anchor="${anchor}">${first}${others}</text>`;
}
