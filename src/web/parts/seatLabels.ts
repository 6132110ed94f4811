/** Names around the large table: broken into lines that fit beside their seats. Widths are estimated, from above: fonts differ. */
import { at, seatAngles } from './geometry.ts';

/** In units of the drawing. */
export const LINE = 18;
/** Half of the width: the least that gives every name its room. */
const HALVES = [236, 264] as const;
const OUTER = 120;
const AWAY = 14;
const ASCENT = 14;
const LEAST = 140;
const MOST_LINES = 4;
/** Names above and below the table are broken as those beside it. */
const WIDEST_MIDDLE = 180;

export interface Label {
  readonly letter: string;
  readonly lines: readonly string[];
  readonly x: number;
  /** Of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Labels {
  readonly labels: readonly Label[];
  /** How far the drawing reaches from the middle. */
  readonly half: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether every name has room. */
  readonly named: boolean;
}

export function seatLabels(seats: readonly { readonly letter: string; readonly name: string }[]): Labels {
  const angles = seatAngles(seats.length).map(({ from, to }) => (from + to) / 2);
  const tried = HALVES.map((half) => seats.map(({ letter, name }, i) => placed(letter, name, angles[i]!, half)));
  const found = tried.findIndex((labels, i) => fit(labels, HALVES[i]!));
  const labels = tried[found] ?? seats.map(({ letter }, i) => placed(letter, '', angles[i]!, HALVES[0]));
  const boxes = labels.map(boxOf);
  return {
    labels,
    half: HALVES[found] ?? HALVES[0],
    top: Math.max(LEAST, ...boxes.map(({ top }) => Math.ceil(-top + 4))),
    bottom: Math.max(LEAST, ...boxes.map(({ bottom }) => Math.ceil(bottom + 4))),
    named: found >= 0,
  };
}

function placed(letter: string, name: string, angle: number, half: number): Label {
  const { x, y } = at(OUTER + AWAY, angle);
  const middle = Math.abs(x) < 36;
  const anchor = middle ? 'middle' : x > 0 ? 'start' : 'end';
  const room = middle ? WIDEST_MIDDLE : half - Math.abs(x);
  const lines = broken(name, room, widthOf(letter) + 5);
  const height = Math.max(0, lines.length - 1) * LINE;
  const first = middle ? (y < 0 ? y - height : y + 12) : y - height / 2 + 5;
  return { letter, lines, x, y: first, anchor };
}

/** Lines no wider than there is room, the first beside the letter. A word that is too long for one stands too wide. */
function broken(name: string, room: number, before: number): string[] {
  const [first = '', ...others] = pieces(name);
  // A letter stands above a word that only just has room.
  const lines: string[] = before + widthOf(first.trimEnd()) > room ? ['', first] : [first];
  for (const piece of others) {
    const longer = `${lines.at(-1)}${piece}`;
    const taken = lines.length === 1 ? before : 0;
    if (taken + widthOf(longer.trimEnd()) <= room) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

/** Where a line may be broken: after spaces and hyphens, and anywhere in scripts that have no spaces. */
const pieces = (name: string): readonly string[] => name.trim().split(BREAKS);
const BREAKS = /(?<=[\s-]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])(?![\s)）、。ー])/u;

function fit(labels: readonly Label[], half: number): boolean {
  return labels.every((label, i) => {
    const { left, right } = boxOf(label);
    const hasRoom = label.lines.length <= MOST_LINES && left >= -half && right <= half;
    return hasRoom && labels.slice(i + 1).every((other) => apart(label, other));
  });
}

const apart = (one: Label, other: Label): boolean => {
  const [a, b] = [boxOf(one), boxOf(other)];
  return a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
};

export function boxOf({ letter, lines, x, y, anchor }: Label) {
  const widths = lines.map(widthOf);
  const width = Math.max(widthOf(letter) + 5 + (widths[0] ?? 0), ...widths);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - ASCENT, bottom: y + Math.max(0, lines.length - 1) * LINE + 4 };
}

/** At 15 units a line, of the widest font that systems set by default (DejaVu Sans). */
export const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + unitsOf(character), 0);

function unitsOf(character: string): number {
  if (/[ijlI'’|.,:;\s]/.test(character)) return 5;
  if (/[frt()[\]-]/.test(character)) return 6.3;
  if (/[mwMW@%&ЖМШЩЮжмшщюыФф]/.test(character)) return 15.4;
  if (/[cksvxyz]/.test(character)) return 9;
  if (/\p{Script=Arabic}/u.test(character)) return 9;
  if (/[\u1100-\u{10ffff}]/u.test(character)) return 15.5;
  return /\p{Lu}/u.test(character) ? 11.8 : 9.5;
}
