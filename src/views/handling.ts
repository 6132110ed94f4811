/** One statement as its page shows it: its lineage to everybody, and to moderators what they may do with it. */
import type { Nouns } from '../domain/index.ts';
import type { Statement } from '../domain/statements.ts';
import {
  type Act,
  actsOn,
  alike,
  found,
  type ModeratedRef,
  mayModerate,
  maySettle,
  nameOf,
  type Recusal,
  recusal,
  refById,
  refOf,
  seesQueue,
} from './moderation.ts';
import { type ClauseRef, shapedBy } from './provenance.ts';
import type { StatementModel } from './statement.ts';
import type { Viewer } from './viewer.ts';

export interface TranslationText {
  readonly language: string;
  readonly text: string;
}

/** For moderators only. */
export interface Acting {
  readonly mayModerate: boolean;
  readonly maySettle: boolean;
  readonly recused: Recusal | null;
  /** The text, also of what is not shown. */
  readonly statement: ModeratedRef;
  readonly appealWords: string | null;
  /** What was looked for, and what fits it; without that what is worded much alike. */
  readonly find: string;
  readonly candidates: readonly ModeratedRef[];
}

export interface Handling {
  readonly status: Statement['status'];
  /** Words of the moderator who acted on it last, and what they are called. */
  readonly note: string | null;
  readonly by: string | null;
  /** How long it has been waiting, in milliseconds; null where it does not. */
  readonly waits: number | null;
  readonly into: ModeratedRef | null;
  readonly from: ModeratedRef | null;
  /** What was merged into this one. */
  readonly mergedHere: readonly ModeratedRef[];
  readonly translations: readonly TranslationText[];
  readonly appeal: { readonly state: 'open' | 'upheld' | 'overruled'; readonly note: string | null } | null;
  /** Whether who looks wrote it. */
  readonly own: boolean;
  readonly acts: readonly Act[];
  /** The clauses that came of it. */
  readonly shaped: readonly ClauseRef[];
  readonly acting: Acting | null;
}

export interface HandledStatement extends StatementModel {
  readonly handling?: Handling;
}

/** The model of a statement's page. What waits is told to its author and to moderators only. */
export function handledStatement(
  model: StatementModel,
  nouns: Nouns,
  viewer: Viewer,
  { now, find = '' }: { now: number; find?: string | undefined },
): HandledStatement {
  const place = nouns.statements.places.get(model.id);
  const statement = nouns.statements.list[place ?? -1];
  if (place === undefined || !statement) return model;
  const handling = handlingOf(nouns, statement, place, viewer, { now, find });
  const { status, text = null } = statement;
  // Nothing is wrong with what was merged or put in other words: it can be compared with what stands for it now.
  if (status === 'merged' || status === 'reworded') return { ...model, text, handling };
  if (status !== 'waiting') return { ...model, handling };
  const sees = handling.own || handling.acting !== null;
  return { ...model, text: sees ? text : null, moderatedOut: null, evidence: null, handling };
}

function handlingOf(
  nouns: Nouns,
  statement: Statement,
  place: number,
  viewer: Viewer,
  { now, find }: { now: number; find: string },
): Handling {
  const { status, note = null, appeal, moderatedBy, id, at, translations } = statement;
  const isShown = status === 'shown' || status === 'waiting';
  const mergedHere = nouns.statements.list.flatMap((each, i) =>
    each.status === 'merged' && each.into === id ? [refOf(nouns, i)] : [],
  );
  return {
    status,
    note,
    by: nameOf(nouns, moderatedBy),
    waits: status === 'waiting' ? Math.max(0, now - at) : null,
    into: refById(nouns, statement.into),
    from: refById(nouns, statement.from),
    mergedHere,
    translations: isShown
      ? translations.flatMap(({ language, text }) => (text === undefined ? [] : [{ language, text }]))
      : [],
    appeal: appeal ? { state: appeal.state, note: appeal.note ?? null } : null,
    own: viewer.person !== -1 && statement.by === viewer.person,
    acts: actsOn(nouns, id),
    shaped: shapedBy(nouns, id),
    acting: seesQueue(viewer) ? acting(nouns, statement, place, viewer, find) : null,
  };
}

function acting(nouns: Nouns, statement: Statement, place: number, viewer: Viewer, find: string): Acting {
  const own = statement.moderatedBy !== undefined && statement.moderatedBy === viewer.account;
  const settled = statement.appeal?.state === 'open' && own ? 'settled' : null;
  return {
    mayModerate: mayModerate(viewer),
    maySettle: maySettle(viewer),
    recused: recusal(nouns, statement, place, viewer) ?? settled,
    statement: refOf(nouns, place, true),
    appealWords: statement.appeal?.why ?? null,
    find,
    candidates: find.trim() === '' ? alike(nouns, statement, place) : found(nouns, find, place),
  };
}
