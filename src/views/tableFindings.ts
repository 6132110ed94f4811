/** What the official figures say, in the order in which a reader asks: what all can live with, who does not, who is missing, how sure. */
import { type AcrossTable, aside, type ClassCode } from './acrossTable.ts';
import type { Diagnosis } from './diagnosis.ts';
import { type Finding, finding } from './findings.ts';
import { THRESHOLD } from './seats.ts';
import type { StatementItem } from './statements.ts';

/** So many seats are named, and the others counted. */
const NAMED = 2;

type Items = readonly StatementItem[];

export function tableFindings(
  across: AcrossTable,
  items: ReadonlyMap<string, StatementItem>,
  diagnosis: Diagnosis | null,
): readonly Finding[] {
  const { of, hearing } = across;
  const listed = (code: ClassCode): Items =>
    (across.classes.find((one) => one.code === code)?.statements ?? []).map((id) => items.get(id)!);
  const [full, consensus, pending, soFar] = (['full-consensus', 'consensus', 'pending', 'so-far'] as const).map(listed);
  const carried = [...full!, ...consensus!, ...pending!];
  const seats = hearing.length;
  return [
    pending!.length === 0
      ? finding(
          'across',
          { full: full!.length, consensus: consensus!.length, of, seats, together: together(across, carried) },
          'holds',
        )
      : finding('pending', { count: carried.length, of, seats }, 'holds'),
    ...(soFar!.length > 0 ? [finding('soFar', { count: soFar!.length, of }, 'c-so-far')] : []),
    ...clearest([...carried, ...soFar!]),
    ...others(listed, of),
    ...furthest([...consensus!, ...pending!, ...listed('strong-support')]),
    ...whoIsMissing(across),
    finding('sureAcross', {}, 'sure'),
    ...robust(diagnosis, of, carried.length),
  ];
}

/** How many seats have been heard, where each of them goes along with all that is carried; else 0. */
function together({ hearing }: AcrossTable, carried: Items): number {
  const heard = hearing.map((seat) => seat.heard > 0);
  const all = carried.every(({ evidence }) => {
    const without = new Set(aside(evidence!).map(({ letter }) => letter));
    return evidence!.bySeat.every(
      ({ heard: how, letter }, i) => !heard[i] || (how === 'shown' && !without.has(letter)),
    );
  });
  return all && carried.length > 0 ? heard.filter(Boolean).length : 0;
}

function robust(diagnosis: Diagnosis | null, of: number, holds: number): Finding[] {
  if (diagnosis?.state !== 'ready') return [];
  const { seatChanges: changed, carriedChanges: shaken } = diagnosis;
  return [finding('robust', { changed, of, holds, shaken }, 'capture')];
}

/** What the table does not carry. */
function others(listed: (code: ClassCode) => Items, of: number): Finding[] {
  const strong = listed('strong-support');
  const codes = ['divergence', 'minority-view', 'insufficient'] as const;
  const [divergence, minority, insufficient] = codes.map((code) => listed(code).length) as [number, number, number];
  const where = divergence > 0 ? 'c-divergence' : 'c-minority-view';
  return [
    ...(strong.length > 0
      ? [finding('opposition', { count: strong.length, seats: opposing(strong) }, 'c-strong-support')]
      : []),
    ...(divergence + minority > 0 ? [finding('diverging', { divergence, minority }, where)] : []),
    ...(insufficient > 0 ? [finding('insufficient', { count: insufficient, of }, 'c-insufficient')] : []),
  ];
}

/** What is about the people who vote is no answer to the question. */
const isQuotable = ({ text, meta }: StatementItem): boolean => text !== null && !meta;

/** The first in the order of the page. */
function clearest(carried: Items): Finding[] {
  const first = carried.find(isQuotable);
  return first ? [finding('clearestAcross', {}, 'holds', first.id)] : [];
}

/** Who most often does not go along, and on how many. */
function opposing(items: Items) {
  const seats = new Map<string, { name: string; count: number }>();
  for (const { evidence } of items) {
    for (const { letter, name } of aside(evidence!)) {
      seats.set(letter, { name, count: (seats.get(letter)?.count ?? 0) + 1 });
    }
  }
  return [...seats.values()].sort((a, b) => b.count - a.count).slice(0, NAMED);
}

interface Apart {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly statement: string;
  /** On how many it does not go along. */
  readonly count: number;
}

/** The seat that is furthest from what most support, and on which statement; the page tells of all. */
function furthest(carried: Items): Finding[] {
  const seats = new Map<string, Apart>();
  for (const { id, evidence } of carried.filter(isQuotable)) {
    for (const { letter, name, lower, upper } of aside(evidence!)) {
      const known = seats.get(letter);
      const here = { name, least: (lower ?? 0) / 100, most: (upper ?? 100) / 100, statement: id };
      const worst = known && known.most <= here.most ? known : here;
      seats.set(letter, { ...worst, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...seats.values()]
    .sort((a, b) => a.most - b.most || b.count - a.count)
    .slice(0, 1)
    .map(({ statement, name: seat, least, most }) =>
      finding('aside', { seat, least, most, isClear: most < THRESHOLD }, 'dissent', statement),
    );
}

function whoIsMissing({ of, hearing }: AcrossTable): Finding[] {
  const missing = hearing
    .map(({ name, unheard, withheld }) => ({ name, count: unheard + withheld }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  if (missing.length === 0) return [finding('allHeard', {}, 'heard')];
  // Beside a seat that nobody has heard at all, what others lack is a detail of the page.
  const absent = missing.filter(({ count }) => count === of);
  const told = absent.length > 0 ? absent : missing;
  const [seats, others] = [told.slice(0, NAMED), told.slice(NAMED)];
  return [finding('unheard', { seats, others: others.length, most: others[0]?.count ?? 0, of }, 'heard')];
}
