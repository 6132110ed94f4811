/** Calls of a process: which run, with their deadlines, which are announced, which are over; and the items that they are about. */
import { type CallKind, type CallStance, callStances, isRunning, positionOf, standing } from '../domain/call.ts';
import { type Call, isEligible } from '../domain/calls.ts';
import { lastCallProblem } from '../domain/documents.ts';
import { after } from '../domain/duration.ts';
import type { Nouns } from '../domain/index.ts';
import type { DecisionItem } from '../domain/items.ts';
import { type ItemAct, type ItemStatus, itemMachine, led } from '../domain/machine.ts';
import { noticeOf } from '../domain/procedure.ts';
import { procedures as shipped } from '../domain/shippedProcedures.ts';
import { headOf } from './charter.ts';
import type { ProcessHead } from './process.ts';
import { type ClauseRef, clauseRef } from './provenance.ts';
import type { SeatMark } from './seats.ts';
import { marksOf, type SeatSays, seatsSay } from './tallies.ts';
import { holds, type Viewer } from './viewer.ts';

export type CallState = 'running' | 'closed';

/** What a call asks of who looks; null where it asks nothing. */
export type Awaited = 'position' | 'confirmation' | null;

export interface CallLine {
  readonly id: string;
  readonly kind: CallKind;
  readonly question: string;
  readonly language: string;
  readonly draft: number;
  readonly state: CallState;
  readonly opensAt: number;
  readonly closesAt: number;
  readonly closedAt: number | null;
  /** Whether figures are kept from everybody until it closes. */
  readonly hidden: boolean;
  /** Every seat withheld where they are. */
  readonly marks: readonly SeatMark[];
  /** What who looks holds for themselves. */
  readonly mine: CallStance | null;
  readonly awaits: Awaited;
}

/** What a chair, or whoever tabled it, may do with an item; each is a form of its own. */
export const deskActs = ['discuss', 'announce', 'open', 'poll', 'return', 'defer', 'withdraw'] as const;
export type DeskAct = (typeof deskActs)[number];

export interface ItemLine {
  readonly id: string;
  readonly question: string;
  readonly language: string;
  readonly status: ItemStatus;
  readonly procedure: { readonly id: string; readonly shipped: boolean };
  readonly draft: number;
  /** Empty: the whole text. */
  readonly clauses: readonly ClauseRef[];
  readonly at: number;
  /** When a call was announced, and from when it may open; null where none is. */
  readonly announced: { readonly at: number; readonly opensFrom: number } | null;
  /** From when it may be discussed. */
  readonly discussedFrom: number;
  /** How long before it opens a call is announced, as ISO 8601 writes it. */
  readonly notice: string;
  readonly acts: readonly DeskAct[];
}

export interface CallsModel {
  readonly process: ProcessHead;
  /** The one that closes first at the head. */
  readonly running: readonly CallLine[];
  readonly announced: readonly ItemLine[];
  /** Items that nothing has become of yet, and no call is announced on. */
  readonly items: readonly ItemLine[];
  /** Newest first. */
  readonly closed: readonly CallLine[];
  readonly tabling: Tabling | null;
}

/** For who may put a text forward. */
export interface Tabling {
  readonly document: { readonly id: string; readonly title: string; readonly language: string };
  readonly draft: number;
  /** Why it cannot be tabled as it is. */
  readonly problem: { readonly refused: string; readonly params: Readonly<Record<string, string | number>> } | null;
  readonly clauses: readonly ClauseRef[];
  /** That of the charter; empty where it names none. */
  readonly procedure: string;
  readonly procedures: readonly { readonly id: string; readonly shipped: boolean }[];
}

const MOST_CLOSED = 100;
const MOST_CHOICES = 200;

export function callsView(nouns: Nouns, viewer: Viewer, now: number): CallsModel | undefined {
  const { charter } = nouns.process;
  if (!charter) return undefined;
  const { list } = nouns.calls;
  const lines = list.map((call) => callLine(nouns, call, viewer, now));
  // One under a call is told of by its call; who may act on it finds its forms here.
  const items = nouns.items.list
    .filter(isUnderWay)
    .map((item) => itemLine(nouns, item, viewer))
    .filter(({ status, acts }) => status !== 'call_open' || acts.length > 0);
  return {
    process: headOf(charter),
    running: lines.filter(({ state }) => state === 'running').sort((a, b) => a.closesAt - b.closesAt),
    announced: items.filter(({ announced }) => announced !== null),
    items: items.filter(({ announced }) => announced === null),
    closed: lines
      .filter(({ state }) => state === 'closed')
      .reverse()
      .slice(0, MOST_CLOSED),
    tabling: holds(viewer, 'editor', 'convener') ? tablingOf(nouns) : null,
  };
}

const over: readonly ItemStatus[] = ['withdrawn', 'rejected', 'superseded', 'adopted', 'designated_final', 'ratifying'];
const isUnderWay = ({ state }: DecisionItem): boolean => !over.includes(state.at);

/** Calls that wait for something of who looks, for take-part and mine. */
export const awaitedCalls = (nouns: Nouns, viewer: Viewer, now: number): CallLine[] =>
  nouns.calls.list
    .filter((call) => isRunning(call, now))
    .map((call) => callLine(nouns, call, viewer, now))
    .filter(({ awaits }) => awaits !== null);

/** Positions that who looks has taken, newest call first. */
export const ownCalls = (nouns: Nouns, viewer: Viewer, now: number): CallLine[] =>
  nouns.calls.list
    .map((call) => callLine(nouns, call, viewer, now))
    .filter(({ mine }) => mine !== null)
    .reverse();

/** What the seats say in a call, as far as it may be told now. */
export function seatsIn(nouns: Nouns, call: Call): { seats: SeatSays<CallStance>[]; marks: SeatMark[]; kept: boolean } {
  const kept = call.hidden && call.closedAt === undefined;
  const seats = seatsSay(nouns, kept ? undefined : call.tally, callStances);
  const stances = { along: ['support', 'live-with'], against: ['disagree', 'object'] } as const;
  const marks = marksOf(seats, stances, kept ? [] : emptySeats(nouns, call));
  return { seats, marks, kept };
}

/** Seats at which nobody sat when the call opened: that tells what nobody said. */
export const emptySeats = ({ process }: Pick<Nouns, 'process'>, { seats }: Call): string[] =>
  (process.charter?.seats ?? []).flatMap(({ id }, at) => (seats.includes(at + 1) ? [] : [id]));

export function callLine(nouns: Nouns, call: Call, viewer: Viewer, now: number): CallLine {
  const { id, kind, question, draft, opensAt, closesAt, closedAt, hidden } = call;
  const state = isRunning(call, now) ? 'running' : 'closed';
  const own = viewer.person === -1 ? undefined : positionOf(nouns.calls, call, viewer.person);
  return {
    ...{ id, kind, question, draft, opensAt, closesAt, hidden, state },
    language: languageOf(nouns, call),
    closedAt: closedAt ?? null,
    marks: seatsIn(nouns, call).marks,
    mine: own?.stance ?? null,
    awaits: state === 'running' ? awaitsOf(nouns, call, viewer, own !== undefined) : null,
  };
}

/** The question is in the language of the charter. */
const languageOf = ({ process }: Nouns, _: Call): string => process.charter?.language ?? 'und';

function awaitsOf(nouns: Nouns, call: Call, { person }: Viewer, spoke: boolean): Awaited {
  const { participants, process } = nouns;
  if (person === -1 || process.ended || !isEligible(call, participants, participants.ids.idAt(person))) return null;
  const waiting = waitingFor(nouns, call, person);
  if (waiting && waiting.by !== person) return 'confirmation';
  return spoke ? null : 'position';
}

/** The position that a person’s organisation has not confirmed yet; undefined for who speaks for none. */
export function waitingFor({ calls, participants }: Nouns, call: Call, person: number) {
  const organisation = call.organisations[person] ?? 0;
  if (organisation === 0 || organisation !== participants.organisation.get(person)) return undefined;
  return standing(calls, call).find((each) => each.organisationFor === organisation && !each.confirmed);
}

export function itemLine(nouns: Nouns, item: DecisionItem, viewer: Viewer): ItemLine {
  const { id, question, state, procedure, draft, at, announcedAt } = item;
  const notice = noticeOf(procedure);
  return {
    ...{ id, question, draft, at, status: state.at },
    language: nouns.process.charter?.language ?? 'und',
    procedure: { id: procedure.id, shipped: isShipped(procedure.id) },
    clauses: item.clauses.flatMap((clause) => clauseRef(nouns, clause) ?? []),
    announced: announcedAt === undefined ? null : { at: announcedAt, opensFrom: after(announcedAt, notice) },
    discussedFrom: after(at, notice),
    notice,
    acts: actsOf(nouns, item, viewer),
  };
}

const isShipped = (id: string): boolean => shipped.some((each) => each.id === id);

function actsOf({ process }: Nouns, { state, by, announcedAt }: DecisionItem, viewer: Viewer): DeskAct[] {
  if (process.ended) return [];
  const chair = holds(viewer, 'chair');
  const may = (act: ItemAct): boolean => led(itemMachine, state.at, act) !== undefined;
  const polled = ['tabled', 'in_discussion', 'evaluating', 'designated_provisional'].includes(state.at);
  const possible: Readonly<Record<DeskAct, boolean>> = {
    discuss: may('discuss') && (chair || holds(viewer, 'convener')),
    announce: chair && may('open_call') && announcedAt === undefined,
    open: chair && may('open_call') && announcedAt !== undefined,
    poll: chair && polled,
    return: chair && may('return'),
    defer: chair && may('defer'),
    withdraw: may('withdraw') && (chair || (by === viewer.account && holds(viewer, 'editor', 'convener'))),
  };
  return deskActs.filter((act) => possible[act]);
}

function tablingOf(nouns: Nouns): Tabling | null {
  const { assessments, documents, process, procedures } = nouns;
  const document = documents.list.at(-1);
  const draft = document?.drafts.at(-1);
  if (!document || !draft || process.ended) return null;
  const { id, title, language } = document;
  const known = [...new Set([...shipped, ...procedures.list].map((each) => each.id))];
  return {
    document: { id, title, language },
    draft: draft.number,
    problem: lastCallProblem(documents, document, assessments) ?? null,
    clauses: document.order.slice(0, MOST_CHOICES).flatMap((clause) => clauseRef(nouns, clause) ?? []),
    procedure: process.charter?.procedure ?? '',
    procedures: known.map((each) => ({ id: each, shipped: isShipped(each) })),
  };
}
