/** What became of statements: where they came from, what moderators did with them, and who may do what next. */
import type { Nouns } from '../domain/index.ts';
import { type Moderable, queuedInputs } from '../domain/inputs.ts';
import type { GivenRole } from '../domain/roles.ts';
import { type Queued, queueOf, type Statement, similarStatements } from '../domain/statements.ts';
import { voteOf } from '../domain/votes.ts';
import { words } from './statements.ts';
import { holds, type Viewer } from './viewer.ts';

/** A statement, or another input, that moderators act on or that another one points to. */
export interface ModeratedRef {
  readonly kind: 'statement' | Moderable;
  readonly id: string;
  readonly label: string;
  /** Null where it is not shown, or was erased. */
  readonly text: string | null;
  readonly language: string;
}

export interface Act {
  readonly at: number;
  readonly code: 'approve' | 'take-out' | 'restore' | 'merge' | 'reword' | 'upheld' | 'overruled';
  readonly about: ModeratedRef;
  /** The one that stays, or that says it in other words. */
  readonly other: ModeratedRef | null;
  /** Reason code, of what was taken out. */
  readonly reason: string | null;
  /** The moderator's own words; null where there are none, or they were erased. */
  readonly note: string | null;
  /** What who did it is called; null where nobody said it. */
  readonly by: string | null;
}

/** Why somebody does not act on a statement, though moderators do. */
export type Recusal = 'wrote' | 'disagrees' | 'settled' | 'decided';

export const mayModerate = (viewer: Viewer): boolean => holds(viewer, 'moderator', 'convener', 'operator');
export const maySettle = (viewer: Viewer): boolean => holds(viewer, 'moderator', 'chair', 'convener');
/** Who sees what waits, and what was taken out. */
export const seesQueue = (viewer: Viewer): boolean => mayModerate(viewer) || maySettle(viewer);

export function recusal({ votes }: Nouns, statement: Statement, place: number, { person }: Viewer): Recusal | null {
  if (person === -1) return null;
  if (statement.by === person) return 'wrote';
  return voteOf(votes, person, place) === 'disagree' ? 'disagrees' : null;
}

/** As everybody may see it, unless `sees` says that who looks may see what is not shown. */
export function refOf({ statements }: Nouns, place: number, sees = false): ModeratedRef {
  const statement = statements.list[place]!;
  const { id, label } = words(statement, place);
  const text = statement.status === 'shown' || sees ? (statement.text ?? null) : null;
  return { kind: 'statement', id, label, text, language: statement.language };
}

export function refById(nouns: Nouns, id: string | undefined, sees = false): ModeratedRef | null {
  const place = nouns.statements.places.get(id ?? '');
  return place === undefined ? null : refOf(nouns, place, sees);
}

/** What somebody who acted under a role is called. */
export const nameOf = ({ roles }: Nouns, account: string | undefined): string | null =>
  account === undefined ? null : (roles.names.get(account) ?? null);

/** Roles under which decisions are dealt with, those that decide more first. */
const actingRoles = ['convener', 'chair', 'scrutineer', 'editor'] as const;
export type ActingRole = (typeof actingRoles)[number];

/** Of somebody whom nobody named: the role that they held then. Null for who is named, and who held none. */
export function unnamedRole({ roles }: Nouns, account: string, then: number): ActingRole | null {
  if (roles.names.has(account)) return null;
  const held = new Set<GivenRole>();
  for (const { at, code, role, account: whose } of roles.acts) {
    if (at > then) break;
    if (whose === account && code === 'given') held.add(role);
    else if (whose === account) held.delete(role);
  }
  return actingRoles.find((role) => held.has(role)) ?? null;
}

/** A role that somebody was given, or that was taken from them; with the first of all, they opened the process. */
export interface RoleLine {
  readonly at: number;
  readonly code: 'opened' | 'given' | 'taken' | 'laidDown';
  readonly role: GivenRole;
  /** What they are called; null where nobody said it. */
  readonly name: string | null;
  /** Who gave or took it; null where it was themselves, or nobody said it. */
  readonly by: string | null;
}

const MOST_ROLE_LINES = 100;

/** Newest first. Roles are public, and so is who has them from whom. */
export function roleLines({ roles }: Nouns): RoleLine[] {
  const lines = roles.acts.map(({ at, code, role, account, by, name = null, byName }, i): RoleLine => {
    const own = by === account;
    const kind = own && i === 0 ? 'opened' : own && code === 'taken' ? 'laidDown' : code;
    return { at, code: kind, role, name, by: own ? null : (byName ?? roles.names.get(by) ?? null) };
  });
  return lines.slice(-MOST_ROLE_LINES).reverse();
}

/** Newest first; those on one statement only, where one is named. */
export function actsOn(nouns: Nouns, statement?: string): Act[] {
  const made: Act[] = [];
  for (const kept of nouns.statements.acts) {
    // What was out before it came here is no act of a moderator here.
    if (kept.reason === 'imported' || (statement !== undefined && kept.statement !== statement)) continue;
    const { at, by, code, reason = null, note = null, other } = kept;
    const about = refById(nouns, kept.statement);
    if (about) made.push({ at, code, reason, note, by: nameOf(nouns, by), about, other: refById(nouns, other) });
  }
  return made.reverse();
}

const MOST_ALIKE = 3;

/** Statements that are shown and say nearly the same. */
export function alike(nouns: Nouns, statement: Statement, place: number): ModeratedRef[] {
  if (statement.text === undefined) return [];
  const found = similarStatements(nouns.statements, statement.text, MOST_ALIKE + 1);
  return found
    .filter((each) => each.place !== place)
    .map((each) => refOf(nouns, each.place))
    .slice(0, MOST_ALIKE);
}

const MOST_FOUND = 8;

/** Statements that are shown, by number or by words in them. */
export function found(nouns: Nouns, find: string, except: number): ModeratedRef[] {
  const wanted = find.trim().toLocaleLowerCase('und');
  if (wanted === '') return [];
  const refs: ModeratedRef[] = [];
  nouns.statements.list.forEach((statement, place) => {
    if (place === except || statement.status !== 'shown' || refs.length >= MOST_FOUND) return;
    const { label, number } = words(statement, place);
    const fits = [label, String(number)].includes(wanted) || nouns.statements.plain[place]!.includes(wanted);
    if (fits) refs.push(refOf(nouns, place));
  });
  return refs;
}

/** How much waits, by why, and how long the oldest of it has: for everybody to see. */
export interface QueueSize {
  readonly waiting: number;
  readonly unread: number;
  readonly appeals: number;
  readonly longest: number;
  readonly longestOf: Readonly<Record<Queued['why'], number>>;
}

export function queueSize(nouns: Nouns, now: number): QueueSize {
  const queue = [...queueOf(nouns.statements, now), ...queuedInputs(nouns, now)];
  const of = (why: Queued['why']) => queue.filter((each) => each.why === why);
  const [waiting, unread, appeals] = [of('waiting'), of('unreviewed'), of('appealed')];
  const longest = (some: readonly { readonly waits: number }[]) =>
    some.reduce((most, { waits }) => Math.max(most, waits), 0);
  return {
    waiting: waiting.length,
    unread: unread.length,
    appeals: appeals.length,
    longest: longest(queue),
    longestOf: { waiting: longest(waiting), unreviewed: longest(unread), appealed: longest(appeals) },
  };
}
