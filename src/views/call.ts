/** One call: its question and frozen words, who may take a position and until when, where the seats stand, and one’s own. */
import { isRefusal } from '../base/result.ts';
import { type CallStance, findCall, positionOf, standing } from '../domain/call.ts';
import { type Call, isEligible } from '../domain/calls.ts';
import { type Draft, findDocument, type TextDocument } from '../domain/document.ts';
import { type Span, spanOf } from '../domain/duration.ts';
import type { Nouns } from '../domain/index.ts';
import { findItem } from '../domain/items.ts';
import { reasonOf as moderableReason } from '../domain/moderable.ts';
import { noticeOf } from '../domain/procedure.ts';
import { type CallLine, callLine, emptySeats, type ItemLine, itemLine, seatsIn, waitingFor } from './calls.ts';
import { headOf } from './charter.ts';
import { type Author, authorOf, dayOf, type Paged, paged, type Saying, sayingOf } from './input.ts';
import { type Hidden, hiddenOf } from './moderatedInput.ts';
import { type ObjectionLine, type ObjectionRef, objectionLine } from './objections.ts';
import type { ProcessHead } from './process.ts';
import { type ClauseRef, clauseRef } from './provenance.ts';
import { type Piece, redline, steps } from './redline.ts';
import type { SeatSays } from './tallies.ts';
import { holds, type Viewer } from './viewer.ts';

/** A clause as it was frozen, against the draft before. */
export interface FrozenClause {
  readonly ref: ClauseRef;
  readonly kind: 'heading' | 'clause';
  /** What it says; null for what the draft before said and this one says no more. */
  readonly text: string | null;
  /** Null where the draft before says the same, or there was none. */
  readonly pieces: readonly Piece[] | null;
}

/** A reason that somebody gave, as they want to be named. Not with their position: figures tell of that, of enough people at once. */
export interface Reason {
  readonly author: Author;
  readonly day: number;
  readonly language: string;
  /** Null while it is hidden. */
  readonly text: string | null;
  /** What moderators know it by. */
  readonly label: string;
  readonly hidden: Hidden | null;
}

export interface OwnPosition {
  readonly stance: CallStance;
  readonly reason: string | null;
}

export interface CallModel extends CallLine {
  readonly process: ProcessHead;
  readonly item: ItemLine;
  readonly document: { readonly id: string; readonly title: string; readonly language: string };
  readonly hash: string;
  readonly before: number | null;
  readonly text: Paged<FrozenClause>;
  /** Of the procedure: the shortest window, and the notice. */
  readonly shortest: Span;
  readonly notice: Span;
  /** How many may take a position. */
  readonly eligible: number;
  readonly seats: readonly SeatSays<CallStance>[];
  /** Ids of those at which nobody sat when it opened. */
  readonly empty: readonly string[];
  /** Whether figures are kept back now. */
  readonly kept: boolean;
  readonly smallCell: number;
  /** Positions of organisations that two people of each gave. */
  readonly organisations: readonly { readonly name: string; readonly stance: CallStance }[];
  readonly reasons: Paged<Reason>;
  readonly own: {
    /** Why who looks may take no position now; `may` where they may. */
    readonly state: 'may' | 'join' | 'level' | 'closed' | 'late' | 'over';
    readonly saying: Saying;
    readonly position: OwnPosition | null;
    /** Their objections to what is called, for them alone. */
    readonly objections: readonly (ObjectionRef & Pick<ObjectionLine, 'asked'>)[];
    /** The organisation they speak for here; null where they speak for none. */
    readonly organisation: {
      readonly name: string;
      readonly confirmed: OwnPosition | null;
      /** What waits to be confirmed, and whether by another person than who looks. */
      readonly waiting: (OwnPosition & { readonly own: boolean }) | null;
    } | null;
  };
  readonly mayExtend: boolean;
  readonly longest: number;
}

const CLAUSES_A_PAGE = 40;
const REASONS_A_PAGE = 25;
const LONGEST_REASON = 4_000;

export function callView(
  nouns: Nouns,
  viewer: Viewer,
  id: string,
  now: number,
  asked: { readonly page?: number; readonly reasons?: number } = {},
): CallModel | undefined {
  const { charter } = nouns.process;
  const call = findCall(nouns.calls, id);
  if (!charter || isRefusal(call)) return undefined;
  const item = findItem(nouns.items, call.item);
  const document = findDocument(nouns.documents, call.document);
  if (isRefusal(item) || isRefusal(document)) return undefined;
  const { seats, kept } = seatsIn(nouns, call);
  const line = callLine(nouns, call, viewer, now);
  return {
    ...line,
    process: headOf(charter),
    item: itemLine(nouns, item, viewer),
    document: { id: document.id, title: document.title, language: document.language },
    hash: call.hash,
    ...frozenText(nouns, call, document, item.clauses, asked.page ?? 1),
    shortest: spanOf(item.procedure.minCall),
    notice: spanOf(noticeOf(item.procedure)),
    eligible: call.seats.length,
    seats,
    empty: emptySeats(nouns, call),
    kept,
    smallCell: charter.smallCell,
    organisations: kept ? [] : organisationsIn(nouns, call),
    reasons: paged(kept ? [] : reasoned(nouns, call), asked.reasons ?? 1, REASONS_A_PAGE, (each) =>
      reasonOf(nouns, each),
    ),
    own: ownIn(nouns, call, viewer, line.state === 'running', now),
    mayExtend: line.state === 'running' && holds(viewer, 'chair'),
    longest: LONGEST_REASON,
  };
}

/** The clauses of the draft that are called, each against the draft before. */
function frozenText(
  nouns: Nouns,
  { draft: number }: Call,
  { drafts, language }: TextDocument,
  only: readonly string[],
  page: number,
): Pick<CallModel, 'before' | 'text'> {
  const draft = drafts.find((each) => each.number === number);
  const before = drafts.find((each) => each.number === number - 1);
  const all = between(before, draft).filter(({ clause }) => only.length === 0 || only.includes(clause));
  const make = ({ clause: id, before: old, after: held }: (typeof all)[number]): FrozenClause[] => {
    const clause = nouns.documents.clauses.get(id);
    const ref = clauseRef(nouns, id);
    if (!clause || !ref) return [];
    const words = (version: number | undefined): string => clause.versions[version ?? -1]?.text ?? '';
    const same = before === undefined || old === held;
    const pieces = same ? null : redline(words(old), words(held), language);
    return [{ ref, kind: clause.kind, text: held === undefined ? null : words(held), pieces }];
  };
  const { rows, ...rest } = paged(all, page, CLAUSES_A_PAGE, make);
  return { before: before?.number ?? null, text: { ...rest, rows: rows.flat() } };
}

const between = (before: Draft | undefined, draft: Draft | undefined) =>
  steps(before?.clauses ?? [], draft?.clauses ?? []);

function organisationsIn({ calls, participants }: Nouns, call: Call): CallModel['organisations'] {
  return standing(calls, call)
    .filter(({ organisationFor, confirmed }) => organisationFor > 0 && confirmed)
    .flatMap(({ organisationFor, stance }) => {
      const name = participants.organisations[organisationFor - 1];
      return name ? [{ name, stance }] : [];
    });
}

/** Newest first; of organisations, once they are confirmed. */
const reasoned = ({ calls }: Nouns, call: Call) =>
  standing(calls, call)
    .filter(({ text, confirmed, moderation }) => confirmed && (text || moderation?.held?.text))
    .reverse();

function reasonOf(nouns: Nouns, position: ReturnType<typeof reasoned>[number]): Reason {
  const { at, language } = position;
  const { input, label } = moderableReason(nouns, position);
  const { text = null } = input;
  const author = authorOf(nouns.process.charter, position);
  return { author, day: dayOf(at), language, text, label, hidden: hiddenOf(input) };
}

function ownIn(nouns: Nouns, call: Call, viewer: Viewer, running: boolean, now: number): CallModel['own'] {
  const { calls, participants, objections } = nouns;
  const { person } = viewer;
  const saying = sayingOf(nouns, viewer, 'end');
  const late = person !== -1 && !isEligible(call, participants, participants.ids.idAt(person));
  const position = person === -1 ? undefined : positionOf(calls, call, person);
  const about = objections.list.filter((each) => person !== -1 && each.by === person && each.hash === call.hash);
  return {
    state: !running ? 'over' : late ? 'late' : saying.state,
    saying,
    position: position ? said(position) : null,
    objections: about.map((each) => {
      const { id, label, asked } = objectionLine(nouns, each, now);
      return { id, label, asked };
    }),
    organisation: late || saying.organisation === null ? null : spokenFor(nouns, call, person, saying.organisation),
  };
}

const said = ({ stance, text }: { stance: CallStance; text: string | undefined }): OwnPosition => ({
  stance,
  reason: text || null,
});

function spokenFor(nouns: Nouns, call: Call, person: number, name: string): CallModel['own']['organisation'] {
  const { calls, participants } = nouns;
  const organisation = call.organisations[person] ?? 0;
  if (organisation === 0 || organisation !== participants.organisation.get(person)) return null;
  const waiting = waitingFor(nouns, call, person);
  const confirmed = standing(calls, call).find((each) => each.organisationFor === organisation && each.confirmed);
  return {
    name,
    confirmed: confirmed ? said(confirmed) : null,
    waiting: waiting ? { ...said(waiting), own: waiting.by === person } : null,
  };
}
