/**
 * How easily the official figures could be bought, as far as it may be told: counts of statements, and never who. It is computed
 * from single votes, so that it waits for the end of voting as groups of opinion do; people are counted only by `k` or more.
 */
import type { Conversation, Figures } from './conversation.ts';
import { type Shown, withheld } from './shown.ts';

/** What the worker finds, as plain numbers. */
export interface Diagnosed {
  /** Whether single statements may be named: only where votes are known elsewhere, open or made up. */
  readonly isOpen: boolean;
  /** Statements with votes. */
  readonly of: number;
  /** Per seat: how many findings change without it. */
  readonly withoutSeat: readonly number[];
  readonly seatChanges: number;
  /** Of these, what the table carries. */
  readonly carriedChanges: number;
  readonly organisations: { readonly tried: number; readonly changed: number };
  /** Per statement: whether it is carried by the table and would not be without some one organisation. */
  readonly restsOn: Uint8Array;
  /** Per statement: whether it would be found otherwise without some one seat. */
  readonly pivotal: Uint8Array;
  /** The most findings that change where one seat counts half or double. */
  readonly weights: number;
  readonly alike: { readonly people: number; readonly of: number; readonly changed: number };
  /** Statements with a burst; undefined where times are not known. */
  readonly bursts: number | undefined;
  /** Per statement, accounts; Infinity where no number is enough. */
  readonly accounts: Float64Array;
  readonly median: number | undefined;
  readonly slate: SlateFound | undefined;
}

export interface SlateFound {
  readonly items: readonly { readonly statement: number; readonly side: 'agree' | 'disagree' }[];
  readonly violation: number;
  readonly uncovered: number;
  readonly people: number;
}

export interface SlateTold {
  readonly items: readonly { readonly statement: string; readonly side: 'agree' | 'disagree' }[];
  /** Whole percent of what would be a violation. */
  readonly violation: number;
  readonly uncovered: Shown;
  readonly people: number;
}

export type Diagnosis =
  | { readonly state: 'later' | 'computing' }
  | {
      readonly state: 'ready';
      readonly of: number;
      readonly seatChanges: number;
      readonly carriedChanges: number;
      readonly withoutSeat: readonly { readonly letter: string; readonly name: string; readonly changed: number }[];
      readonly organisations: { readonly tried: number; readonly changed: number; readonly restsOn: readonly string[] };
      readonly weights: number;
      readonly alike: { readonly people: Shown; readonly of: number; readonly changed: number };
      readonly bursts: number | null;
      readonly medianAccounts: number | null;
      readonly slate: SlateTold | null;
    };

/** Null without a table. */
export function diagnosis(conversation: Conversation, figures: Figures): Diagnosis | null {
  const { charter, statements } = conversation;
  if (charter.seats.length < 2) return null;
  if (figures.groups === 'later') return { state: 'later' };
  const { diagnosed: found } = figures;
  if (!found) return { state: 'computing' };
  const k = charter.smallCell;
  const idsOf = (marked: Uint8Array) =>
    statements.flatMap(({ id }, s) => (marked[s] === 1 && found.isOpen ? [id] : []));
  return {
    state: 'ready',
    of: found.of,
    seatChanges: found.seatChanges,
    carriedChanges: found.carriedChanges,
    withoutSeat: charter.seats.map(({ letter, name }, i) => ({ letter, name, changed: found.withoutSeat[i] ?? 0 })),
    organisations: { ...found.organisations, restsOn: idsOf(found.restsOn) },
    weights: found.weights,
    alike: { ...found.alike, people: few(found.alike.people, k) },
    bursts: found.bursts ?? null,
    medianAccounts: found.isOpen ? (found.median ?? null) : null,
    slate: found.slate ? slateTold(conversation, found.slate) : null,
  };
}

const few = (people: number, k: number): Shown => (people > 0 && people < k ? withheld : people);

function slateTold({ charter, statements }: Conversation, found: SlateFound): SlateTold {
  return {
    items: found.items.flatMap(({ statement, side }) => {
      const { id, moderatedOut } = statements[statement] ?? {};
      return id === undefined || moderatedOut !== undefined ? [] : [{ statement: id, side }];
    }),
    violation: Math.round(found.violation * 100),
    uncovered: few(found.uncovered, charter.smallCell),
    people: found.people,
  };
}

/** How many accounts it would take to buy agreement to a statement; null where that may not be told, or it holds already. */
export function accountsFor({ groups, diagnosed }: Figures, index: number): number | null {
  const accounts = groups === 'later' || !diagnosed?.isOpen ? undefined : diagnosed.accounts[index];
  return accounts === undefined || !Number.isFinite(accounts) || accounts === 0 ? null : Math.ceil(accounts);
}
