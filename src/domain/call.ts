/**
 * What a call is: a question on frozen words, put to everybody who sat at the table when it opened, for as long as its
 * procedure asks. Positions change until it closes, and gauge; nobody is counted into a decision. The commands are in calls.ts.
 */
import { z } from 'zod';
import type { Id } from '../base/ids.ts';
import { type Refusal, refuse } from '../base/result.ts';
import type { DecisionItem, ItemsState } from './decisionItem.ts';
import { type DocumentsState, documentId, hash } from './document.ts';
import { idOf } from './fields.ts';
import { forgetWords, type Input, type SeeAuthors, shown, writer } from './input.ts';
import { comingIn, moderatedWords } from './moderating.ts';
import { define } from './noun.ts';
import type { ObjectionsState } from './objection.ts';
import { hasFlag, type ParticipantsState } from './seating.ts';
import { confirmWaiting, replaceOwn, replaceWaiting, retell } from './spokenFor.ts';
import { emptyTally, say, settle, type Tally } from './tallies.ts';

export { frozenUntil } from './frozen.ts';

export const callId = idOf('cal');
export const callKinds = ['adoption', 'consensus', 'review', 'last', 'poll', 'ballot', 'silence'] as const;
export type CallKind = (typeof callKinds)[number];
export const callStances = ['support', 'live-with', 'stand-aside', 'abstain', 'disagree', 'object'] as const;
export type CallStance = (typeof callStances)[number];
/** They are nothing without a reason. */
export const needsReason = (stance: CallStance): boolean => stance === 'disagree' || stance === 'object';

/** A position on a call, by a person for themselves or for the organisation that they speak for. */
export interface Position extends Input {
  readonly call: Id<'cal'>;
  readonly stance: CallStance;
  /** For an organisation: its number among those of the participants; 0 for oneself. */
  organisationFor: number;
  /** Another person of the organisation said the same; what is for oneself needs nobody. */
  confirmed: boolean;
  /** Another position of the same person or organisation came later. */
  replaced: boolean;
  /** Among all reasons that were given, from 1; undefined where none was. */
  readonly number: number | undefined;
}

export interface Call {
  readonly id: Id<'cal'>;
  readonly item: Id<'itm'>;
  readonly kind: CallKind;
  readonly question: string;
  readonly document: Id<'doc'>;
  readonly draft: number;
  readonly hash: string;
  readonly at: number;
  readonly by: string;
  readonly opensAt: number;
  closesAt: number;
  /** Nobody sees figures before it closes. */
  readonly hidden: boolean;
  /** Who sat at the table when it opened: so many rows, with the seat that each had, and the organisation. */
  readonly seats: readonly number[];
  /** 0 as well for who was erased. */
  readonly organisations: number[];
  readonly eligible: string;
  closedAt: number | undefined;
  /** Places in the list of positions. */
  readonly positions: number[];
  /** In order: by whom, of which row; of older rows, of whatever waited for their organisation. */
  readonly confirmations: { readonly n: number; readonly by: number; readonly taken: number | undefined }[];
  readonly tally: Tally<CallStance>;
}

export interface CallsState {
  readonly list: Call[];
  readonly places: Map<string, number>;
  /** Every position that was ever taken, in order of time. */
  readonly positions: Position[];
  readonly byItem: Map<string, number[]>;
  /** By document, the call that froze it last. */
  readonly freezes: Map<string, Id<'cal'>>;
}

export interface See extends SeeAuthors {
  documents: DocumentsState;
  items: ItemsState;
  objections: ObjectionsState;
}
export const parts = define<CallsState, See>();

export const callOpened = parts.event('call.opened', {
  v: 1,
  data: z.strictObject({
    call: callId,
    item: idOf('itm'),
    kind: z.enum(callKinds),
    question: z.string(),
    document: documentId,
    draft: z.number().int().min(1),
    hash,
    opensAt: z.number().int(),
    closesAt: z.number().int(),
    hidden: z.boolean(),
    /** Hash of who may take part: how many, from which seats and organisations, as of this row. */
    eligible: hash,
  }),
  publicity: 'open',
  evolve(state, { data: { call: id, ...data }, at, actor: by }, { participants }) {
    const place = state.list.length;
    const rows = Array.from({ length: participants.ids.size }, (_, row) => row);
    const seats = rows.map((row) => (hasFlag(participants, row, 'erased') ? 0 : participants.seat.get(row)));
    const organisations = rows.map((row) => participants.organisation.get(row));
    const begun = { closedAt: undefined, positions: [], confirmations: [], tally: emptyTally<CallStance>() };
    state.list.push({ ...data, ...begun, id, at, by, seats, organisations });
    state.places.set(id, place);
    state.byItem.set(data.item, [...(state.byItem.get(data.item) ?? []), place]);
    if (data.kind !== 'poll') state.freezes.set(data.document, id);
  },
});

export const callExtended = parts.event('call.extended', {
  v: 1,
  data: z.strictObject({ call: callId, closesAt: z.number().int() }),
  publicity: 'open',
  evolve(state, { data }) {
    callOf(state, data.call).closesAt = data.closesAt;
  },
});

/**
 * It is over: by its time, or with its item. Where nobody saw figures before, all that was said counts at once, as far as its
 * seat is large enough; elsewhere what still waits for company tells of too few, and never counts.
 */
export const callClosed = parts.event('call.closed', {
  v: 1,
  data: z.strictObject({ call: callId }),
  publicity: 'open',
  evolve(state, { data, at }, see) {
    const call = callOf(state, data.call);
    call.closedAt = at;
    if (call.hidden) settle(call.tally, smallCell(see));
    if (state.freezes.get(call.document) === call.id) state.freezes.delete(call.document);
  },
});

export const positionTaken = parts.event('position.taken', {
  v: 1,
  data: z.strictObject({
    call: callId,
    stance: z.enum(callStances),
    for: z.enum(['self', 'organisation']),
    language: z.string(),
    shown,
    /** Whether a reason goes with it, also once that is erased. Absent in older rows. */
    reasoned: z.boolean().optional(),
  }),
  secret: z.strictObject({ reason: z.string(), organisation: z.string().optional() }),
  publicity: 'committed',
  evolve(state, { data, secret, n, at, actor }, see) {
    const call = callOf(state, data.call);
    const { by, seat } = writer(see, actor);
    const organisationFor = data.for === 'organisation' ? (call.organisations[by] ?? 0) : 0;
    const confirmed = data.for === 'self';
    const held = standing(state, call);
    if (confirmed) replaceOwn(held, by);
    else replaceWaiting(held, organisationFor);
    const { stance, language, shown } = data;
    const said = { organisation: secret?.organisation, text: secret?.reason, links: [], language, shown, at };
    const place = state.positions.length;
    const reasoned = data.reasoned ?? Boolean(secret?.reason);
    const number = reasoned ? (state.positions.findLast((each) => each.number)?.number ?? 0) + 1 : undefined;
    const about = { id: `${call.id} ${n}`, call: call.id, stance, by, seat, organisationFor, confirmed, number };
    // Whoever said it for an organisation was erased, and with them which one that was.
    const position: Position = { ...said, ...about, replaced: !confirmed && organisationFor === 0 };
    state.positions.push(reasoned ? comingIn(position, see.process) : position);
    call.positions.push(place);
    if (confirmed) counted(see, call, by, stance);
  },
});

export const positionConfirmed = parts.event('position.confirmed', {
  v: 1,
  data: z.strictObject({
    call: callId,
    /** Row of the position that is confirmed. Absent in older rows. */
    taken: z.number().int().min(1).optional(),
  }),
  publicity: 'committed',
  evolve(state, { data, n, actor }, { participants }) {
    const call = callOf(state, data.call);
    const confirmation = { n, by: participants.ids.indexOf(actor), taken: data.taken };
    call.confirmations.push(confirmation);
    confirmWaiting(call, saidIn(state, call), confirmation);
  },
});

/**
 * What somebody said is taken back from calls that run. Where a call is over, that something was said stays, without words. For
 * which organisation they spoke is forgotten everywhere, and so is what they said for it.
 */
export const positionsErased = parts.event('positions.erased', {
  v: 1,
  data: z.strictObject({ participant: idOf('ptp') }),
  publicity: 'open',
  evolve(state, { data }, see) {
    const row = see.participants.ids.indexOf(data.participant);
    if (row === -1) return;
    forgetWords(state.positions, row);
    for (const each of state.positions) {
      if (each.by === row && each.organisationFor > 0) {
        Object.assign(each, { organisationFor: 0, confirmed: false, replaced: true });
      }
    }
    for (const call of state.list) {
      const organisation = call.organisations[row] ?? 0;
      if (organisation > 0) {
        call.organisations[row] = 0;
        retell(call, saidIn(state, call), organisation);
      }
      if (call.closedAt !== undefined) continue;
      if (call.tally.seat.has(row)) say(call.tally, row, 0, 'none', smallCell(see));
      for (const each of standing(state, call)) if (each.by === row) each.replaced = true;
    }
  },
});

export const moderatedPositions = moderatedWords<CallsState, See>(
  'positions',
  z.string().regex(/^cal_[0-9a-z]{26} \d+$/),
  ({ positions }, id) => positions.find((each) => each.id === id),
);

const smallCell = ({ process }: SeeAuthors): number => process.charter?.smallCell ?? Infinity;

function counted(see: SeeAuthors, call: Call, row: number, stance: CallStance): void {
  say(call.tally, row, call.seats[row] ?? 0, stance, smallCell(see));
}

export const callOf = ({ list, places }: CallsState, id: string): Call => list[places.get(id)!];

export function findCall({ list, places }: CallsState, id: string): Call | Refusal {
  return list[places.get(id) ?? -1] ?? refuse('unknown-call', { call: id });
}

const saidIn = ({ positions }: CallsState, call: Call): Position[] => call.positions.map((place) => positions[place]);

/** Positions that hold: the last of each person, and of each organisation beside what waits to be confirmed for it. */
export const standing = ({ positions }: CallsState, call: Call): Position[] =>
  call.positions.map((place) => positions[place]).filter(({ replaced }) => !replaced);

/** The position that somebody holds for themselves. */
export const positionOf = (state: CallsState, call: Call, row: number): Position | undefined =>
  standing(state, call).find((each) => each.by === row && each.organisationFor === 0);

/** Whether positions may be taken now. */
export const isRunning = ({ opensAt, closesAt, closedAt }: Call, now: number): boolean =>
  closedAt === undefined && now >= opensAt && now < closesAt;

/** Calls of an item, oldest first. */
export const callsOf = ({ list, byItem }: CallsState, { id }: Pick<DecisionItem, 'id'>): Call[] =>
  (byItem.get(id) ?? []).map((place) => list[place]);

/** Whether somebody sat at the table when the call opened. */
export function isEligible({ seats }: Call, { ids }: Pick<ParticipantsState, 'ids'>, actor: string): boolean {
  const row = ids.indexOf(actor);
  return row !== -1 && row < seats.length;
}
