/** What waits for moderators, and in public what they did. */
import type { Nouns } from '../domain/index.ts';
import { type QueuedInput, queuedInputs } from '../domain/inputs.ts';
import { moderationOf } from '../domain/moderating.ts';
import { type Queued, queueOf } from '../domain/statements.ts';
import { headOf } from './charter.ts';
import { allActs, inputRecusal, inputRefOf, type ModeratedInput, moderatedInput } from './moderatedInput.ts';
import {
  type Act,
  alike,
  type ModeratedRef,
  mayModerate,
  maySettle,
  nameOf,
  type QueueSize,
  queueSize,
  type Recusal,
  type RoleLine,
  recusal,
  refOf,
  roleLines,
  seesQueue,
} from './moderation.ts';
import type { ProcessHead } from './process.ts';
import { isWithheld, partitionSizes, type Withheld, withheld } from './shown.ts';
import { holds, type Viewer } from './viewer.ts';

export interface QueueItem {
  readonly about: ModeratedRef;
  readonly why: Queued['why'];
  /** How long it has waited, in milliseconds. */
  readonly waits: number;
  readonly seed: boolean;
  /** Why who looks does not act on it; null where they do. */
  readonly recused: Recusal | null;
  /** What an appeal is about. */
  readonly appeal: {
    readonly why: string | null;
    readonly reason: string | null;
    readonly note: string | null;
    readonly by: string | null;
  } | null;
  readonly alike: readonly ModeratedRef[];
}

export interface SeatRate {
  readonly letter: string;
  readonly name: string;
  readonly rate: { readonly made: number; readonly out: number } | Withheld;
}

export interface QueueModel {
  readonly process: ProcessHead;
  readonly moderation: 'before' | 'after';
  readonly size: QueueSize;
  /** Null for who may not see what waits. */
  readonly items: readonly QueueItem[] | null;
  /** Of what waits, this page of so many; how much waits behind it, and before it. */
  readonly queuePage: number;
  readonly queuePages: number;
  readonly behind: number;
  readonly before: number;
  /** The one input that is asked for. */
  readonly one: ModeratedInput | null;
  readonly mayModerate: boolean;
  readonly maySettle: boolean;
  /** Whether nobody else could deal with what who looks may not. */
  readonly alone: boolean;
  readonly mayInvite: boolean;
  readonly acts: readonly Act[];
  readonly page: number;
  readonly pages: number;
  /** Roles given and taken, newest first. */
  readonly roles: readonly RoleLine[];
  readonly smallCell: number;
  /** As of when the rates are; null where none are told yet. */
  readonly ratesAsOf: number | null;
  /** Empty where nothing may be said. */
  readonly rates: readonly SeatRate[];
}

const MOST_ITEMS = 12;
const ACTS_A_PAGE = 50;

/** Pages of what is asked for: of the log, and of what waits. */
export interface QueuePages {
  readonly page?: number;
  readonly queue?: number;
  /** An input other than a statement, by its label or its id. */
  readonly of?: string | undefined;
}

export function queueView(
  nouns: Nouns,
  viewer: Viewer,
  now: number,
  { page = 1, queue = 1, of }: QueuePages = {},
): QueueModel | undefined {
  const { charter } = nouns.process;
  if (!charter) return undefined;
  const acts = allActs(nouns);
  const [shown, pages] = paged(page, acts.length, ACTS_A_PAGE);
  const waiting = seesQueue(viewer) ? queueFor(nouns, viewer, now) : [];
  const [queuePage, queuePages] = paged(queue, waiting.length, MOST_ITEMS);
  const end = queuePage * MOST_ITEMS;
  const asOf = ratesAsOf(nouns.process, viewer, now);
  return {
    process: headOf(charter),
    moderation: charter.moderation,
    size: queueSize(nouns, now),
    items: seesQueue(viewer) ? items(nouns, waiting.slice(end - MOST_ITEMS, end)) : null,
    queuePage,
    queuePages,
    behind: Math.max(0, waiting.length - end),
    before: end - MOST_ITEMS,
    one: of === undefined ? null : moderatedInput(nouns, viewer, of),
    mayModerate: mayModerate(viewer),
    maySettle: maySettle(viewer),
    alone: isAlone(nouns, viewer),
    mayInvite: holds(viewer, 'convener'),
    acts: acts.slice((shown - 1) * ACTS_A_PAGE, shown * ACTS_A_PAGE),
    page: shown,
    pages,
    roles: roleLines(nouns),
    smallCell: charter.smallCell,
    ratesAsOf: asOf,
    rates: asOf === null ? [] : ratesAt(nouns, asOf),
  };
}

/** The page that is nearest to the one asked for, and how many there are. */
function paged(wanted: number, count: number, aPage: number): [page: number, pages: number] {
  const pages = Math.max(1, Math.ceil(count / aPage));
  return [Math.min(Math.max(1, wanted), pages), pages];
}

function items(nouns: Nouns, some: ReturnType<typeof queueFor>): QueueItem[] {
  return some.map((each) => ('input' in each ? inputItem(nouns, each) : statementItem(nouns, each)));
}

type WaitingInput = QueuedInput & { readonly recused: Recusal | null };
type WaitingStatement = Queued & { readonly recused: Recusal | null };

function inputItem(nouns: Nouns, each: WaitingInput): QueueItem {
  const { why, waits, recused, input } = each;
  const { appeal, moderatedOut = null, note = null, moderatedBy } = moderationOf(input);
  const about = { why: appeal?.why ?? null, reason: moderatedOut, note, by: nameOf(nouns, moderatedBy) };
  const of = { about: inputRefOf(each, true), seed: false, alike: [] };
  return { ...of, why, waits, recused, appeal: why === 'appealed' ? about : null };
}

function statementItem(nouns: Nouns, { place, why, waits, recused }: WaitingStatement): QueueItem {
  const statement = nouns.statements.list[place]!;
  const { appeal, moderatedOut = null, moderatedBy, seed, note = null } = statement;
  const said = { why: appeal?.why ?? null, reason: moderatedOut, note, by: nameOf(nouns, moderatedBy) };
  return {
    about: refOf(nouns, place, true),
    why,
    waits,
    seed,
    recused,
    appeal: why === 'appealed' ? said : null,
    alike: why === 'appealed' ? [] : alike(nouns, statement, place),
  };
}

/** Appeals first, for they wait for somebody else; last what this moderator may not act on. Else the oldest first. */
function queueFor(nouns: Nouns, viewer: Viewer, now: number): (WaitingStatement | WaitingInput)[] {
  const rank = ({ recused, why }: { recused: QueueItem['recused']; why: Queued['why'] }) =>
    recused !== null ? 2 : why === 'appealed' ? 0 : 1;
  const statements = queueOf(nouns.statements, now).map((each) => {
    const statement = nouns.statements.list[each.place]!;
    const own = statement.moderatedBy !== undefined && statement.moderatedBy === viewer.account;
    const settled = each.why === 'appealed' && own ? ('settled' as const) : null;
    return { ...each, recused: recusal(nouns, statement, each.place, viewer) ?? settled };
  });
  const inputs = queuedInputs(nouns, now).map((each) => ({ ...each, recused: inputRecusal(nouns, each, viewer) }));
  return [...statements, ...inputs].sort((a, b) => rank(a) - rank(b) || a.since - b.since);
}

const moderating = ['moderator', 'convener'] as const;

function isAlone({ roles }: Nouns, { account }: Viewer): boolean {
  const others = [...roles.held].filter(
    ([each, held]) => each !== account && moderating.some((role) => held.has(role)),
  );
  return others.length === 0;
}

/**
 * Of what people of each seat wrote up to `asOf`, how much was out then. A seat is shown where enough people of it wrote
 * something, and where what is shown of the others does not give it away (shown.ts).
 */
function ratesAt(nouns: Nouns, asOf: number): SeatRate[] {
  const { process, participants, statements } = nouns;
  const { seats, smallCell } = process.charter!;
  const gone = outAt(nouns.statements.acts, asOf);
  const cells = seats.map(() => ({ authors: new Set<number>(), made: 0, out: 0 }));
  const everybody = new Set<number>();
  for (const { id, by, at, from } of statements.list) {
    // What says an earlier statement in other words was not written by its author.
    if (by === -1 || from !== undefined || at > asOf) continue;
    everybody.add(by);
    const cell = cells[participants.seat.get(by) - 1];
    if (!cell) continue;
    cell.authors.add(by);
    cell.made++;
    if (gone.has(id)) cell.out++;
  }
  const sizes = cells.map(({ authors }) => authors.size);
  const shown = partitionSizes(everybody.size, sizes, smallCell);
  if (shown.every((size) => isWithheld(size) || size === 0)) return [];
  return seats.map(({ letter, name }, i) => {
    const { made, out } = cells[i]!;
    return { letter, name, rate: isWithheld(shown[i]) ? withheld : { made, out } };
  });
}

function outAt(acts: Nouns['statements']['acts'], asOf: number): Set<string> {
  const gone = new Set<string>();
  for (const { at, code, statement } of acts) {
    if (at > asOf) break;
    if (code === 'take-out') gone.add(statement);
    else if (code !== 'overruled') gone.delete(statement);
  }
  return gone;
}

/**
 * Until when rates are told. Moved by every act they would tell from which seat a statement came, so for who holds no role
 * they stand still between the ends of stages.
 */
function ratesAsOf({ charter, closed, ended }: Nouns['process'], viewer: Viewer, now: number): number | null {
  if (ended || holds(viewer, 'moderator', 'chair', 'convener', 'scrutineer', 'observer')) return now;
  const over = charter!.stages.filter(({ id }) => closed.includes(id)).map(({ closesAt = 0 }) => closesAt);
  // Deadlines of stages that are over do not move.
  return over.length === 0 ? null : Math.max(...over);
}
