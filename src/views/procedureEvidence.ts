/**
 * What the record says of rules that a procedure has of its own: balance of categories, parts that adopt the identical text,
 * phases with times. It decides nothing: what the record cannot know is said, and left to whoever finds.
 */
import { isAdopted } from '../domain/adopted.ts';
import { type Call, callsOf } from '../domain/call.ts';
import { decisiveCall } from '../domain/decisionEvidence.ts';
import type { DecisionItem } from '../domain/decisionItem.ts';
import type { TextDocument } from '../domain/document.ts';
import { after, type Span, spanOf } from '../domain/duration.ts';
import type { Nouns } from '../domain/index.ts';
import type { ItemStatus } from '../domain/machine.ts';
import type { Procedure } from '../domain/procedure.ts';
import { figuresOf } from '../domain/tallies.ts';
import { isWithheld, partitionSizes, type Shown, withheld } from './shown.ts';

/** So many people of one category, and which part of all that is; null where that cannot be told. */
export interface CategoryShare {
  readonly people: Shown;
  readonly share: number | null;
}

export interface BalanceEvidence {
  readonly limits: readonly { readonly category: string; readonly share: number }[];
  /** Empty where no call has been opened. */
  readonly seats: readonly {
    readonly id: string;
    readonly letter: string;
    readonly name: string;
    readonly eligible: CategoryShare;
    /** Of those whose positions may be told. */
    readonly took: CategoryShare;
  }[];
}

export interface PartEvidence {
  readonly item: string;
  readonly number: number;
  readonly question: string;
  readonly procedure: string;
  readonly status: ItemStatus;
  readonly adopted: boolean;
  /** Whether its words are those of this item, by their hash. */
  readonly identical: boolean;
}

export interface CompositeEvidence {
  readonly parts: readonly string[];
  /** Other items on the whole of this text. */
  readonly items: readonly PartEvidence[];
  /** Of them, those that adopted the identical words. */
  readonly adopted: number;
}

/** A time that a rule names, and whether it was kept; null while that is open. */
export interface TimeKept {
  readonly span: Span;
  readonly at: number;
  readonly kept: boolean | null;
}

export interface PhaseEvidence {
  readonly id: string;
  /** `unknown`: nothing in the record is this phase. */
  readonly state: 'unknown' | 'ahead' | 'now' | 'over';
  readonly from: number | null;
  readonly until: number | null;
  readonly usual: TimeKept | null;
  readonly most: TimeKept | null;
  readonly draft: TimeKept | null;
  /** How much of it the record holds; null where it cannot tell. */
  readonly needs: readonly { readonly need: string; readonly found: number | null }[];
}

export interface ProcedureEvidence {
  readonly balance: BalanceEvidence | null;
  readonly composite: CompositeEvidence | null;
  readonly phases: readonly PhaseEvidence[];
}

/** Null where the procedure has none of these rules. */
export function procedureEvidence(nouns: Nouns, item: DecisionItem, now: number): ProcedureEvidence | null {
  const { balance, composite, phases = [] } = item.procedure;
  if (!balance && !composite && phases.length === 0) return null;
  return {
    balance: balance ? balanceOf(nouns, item, balance.maxShareOneCategory) : null,
    composite: composite ? compositeOf(nouns, item, composite.allOf) : null,
    phases: phases.map((phase) => phaseOf(nouns, item, phase, now)),
  };
}

function balanceOf(nouns: Nouns, item: DecisionItem, limits: Readonly<Record<string, number>>): BalanceEvidence {
  const { seats = [], smallCell = Infinity } = nouns.process.charter ?? {};
  const call = decisiveCall(nouns.calls, item);
  const eligible = call ? eligibleBySeat(call, seats.length, smallCell) : [];
  const took = seats.map((_, place) => figuresOf(call?.tally, place + 1, smallCell)?.people ?? withheld);
  const told = took.reduce<number>((sum, each) => sum + (isWithheld(each) ? 0 : each), 0);
  const all = call?.seats.filter((seat) => seat > 0).length ?? 0;
  const share = (people: Shown, of: number): CategoryShare => ({
    people,
    share: isWithheld(people) || of === 0 ? null : people / of,
  });
  return {
    limits: Object.entries(limits).map(([category, each]) => ({ category, share: each })),
    seats: call
      ? seats.map(({ id, letter, name }, place) => ({
          ...{ id, letter, name },
          eligible: share(eligible[place] ?? withheld, all),
          took: share(took[place] ?? withheld, told),
        }))
      : [],
  };
}

function eligibleBySeat({ seats }: Call, count: number, k: number): readonly Shown[] {
  const sizes = Array.from({ length: count }, (_, place) => seats.filter((seat) => seat === place + 1).length);
  const seated = sizes.reduce((sum, size) => sum + size, 0);
  return partitionSizes(seated, sizes, k);
}

function compositeOf(nouns: Nouns, item: DecisionItem, parts: readonly string[]): CompositeEvidence {
  const others = nouns.items.list.filter(
    ({ id, document, clauses }) => id !== item.id && document === item.document && clauses.length === 0,
  );
  const items = others.map((each) => ({
    ...{ item: each.id, question: each.question, procedure: each.procedure.id, status: each.state.at },
    number: (nouns.items.places.get(each.id) ?? 0) + 1,
    adopted: isAdopted(each),
    identical: each.hash === item.hash,
  }));
  return { parts, items, adopted: items.filter(({ adopted, identical }) => adopted && identical).length };
}

type Phase = NonNullable<Procedure['phases']>[number];
interface Lasted {
  readonly from: number;
  readonly until: number | null;
}

function phaseOf(nouns: Nouns, item: DecisionItem, phase: Phase, now: number): PhaseEvidence {
  const find = phasesKnown[phase.id];
  const document = nouns.documents.list[nouns.documents.places.get(item.document) ?? -1];
  const lasted = find && document ? find(nouns, item, document) : undefined;
  const { from = null, until = null } = lasted ?? {};
  const state = !find ? 'unknown' : from === null ? 'ahead' : until === null ? 'now' : 'over';
  return {
    ...{ id: phase.id, state, from, until },
    ...timesOf(phase, lasted, document, now),
    needs: (phase.needs ?? []).map((need) => ({ need, found: foundOf(nouns, need, document) })),
  };
}

/** What in the record is which phase, by the name that the procedure gives it. */
const phasesKnown: Readonly<
  Record<string, ((nouns: Nouns, item: DecisionItem, document: TextDocument) => Lasted | undefined) | undefined>
> = {
  creating: (_, { history, at }, document) => ({
    from: document.at,
    until: history.find(({ act }) => act === 'table')?.at ?? at,
  }),
  discussion(_, { history }) {
    const begun = history.findLastIndex(({ act }) => act === 'discuss' || act === 'reopen');
    const from = history[begun]?.at;
    if (from === undefined) return undefined;
    return { from, until: history.slice(begun + 1).find(({ act }) => act !== 'defer')?.at ?? null };
  },
  review: ({ calls }, item) => lastOf(callsOf(calls, item), 'review'),
  last_call: ({ calls }, item) => lastOf(callsOf(calls, item), 'last'),
};

function lastOf(calls: readonly Call[], kind: Call['kind']): Lasted | undefined {
  const call = calls.findLast((each) => each.kind === kind);
  return call && { from: call.opensAt, until: call.closedAt ?? null };
}

function timesOf(phase: Phase, lasted: Lasted | undefined, document: TextDocument | undefined, now: number) {
  const { default: usual, max, thenDraftWithin } = phase;
  if (!lasted) return { usual: null, most: null, draft: null };
  const { from, until } = lasted;
  const end = until ?? now;
  const time = (span: string | undefined, since: number, kept: (at: number) => boolean | null): TimeKept | null =>
    span === undefined ? null : { span: spanOf(span), at: after(since, span), kept: kept(after(since, span)) };
  const followed = (by: number): boolean | null => {
    if (document?.drafts.some(({ at }) => at >= end && at <= by)) return true;
    return now > by ? false : null;
  };
  return {
    usual: time(usual, from, (at) => (end >= at ? true : until === null ? null : false)),
    most: time(max, from, (at) => (end > at ? false : until === null ? null : true)),
    draft: until === null ? null : time(thenDraftWithin, until, followed),
  };
}

function foundOf({ assessments }: Nouns, need: string, document: TextDocument | undefined): number | null {
  if (need === 'full_draft_text') return document?.drafts.length ?? 0;
  if (need !== 'impact_analysis') return null;
  return (document?.order ?? []).filter((clause) => assessments.byClause.has(clause)).length;
}
