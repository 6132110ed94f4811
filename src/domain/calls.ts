/**
 * Calls: opened by the chair on a frozen draft under the procedure of the item, extended, closed by time; positions taken,
 * changed and confirmed. To object in a call raises an objection in the ledger, with the same act.
 */
import { z } from 'zod';
import { hashOf } from '../base/hash.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { nothingOpen, type SeeAdopted } from './adopted.ts';
import type { AssessmentsState } from './assessment.ts';
import {
  type Call,
  type CallKind,
  type CallStance,
  type CallsState,
  callClosed,
  callExtended,
  callKinds,
  callOpened,
  callStances,
  findCall,
  frozenUntil,
  isEligible,
  isRunning,
  moderatedPositions,
  needsReason,
  parts,
  positionConfirmed,
  positionOf,
  positionsErased,
  positionTaken,
  type See,
  standing,
} from './call.ts';
import { acting, closedTo, type DecisionItem, endedTo, findItem, type See as SeeItems } from './decisionItem.ts';
import { clausesOf, current, type Draft, findDocument } from './document.ts';
import { lastCallProblem } from './documents.ts';
import { after } from './duration.ts';
import { reference, text } from './fields.ts';
import { author, saidEnough, shown } from './input.ts';
import type { Context, NewEvent } from './noun.ts';
import { objectionClasses, raised } from './objection.ts';
import { hasFlag } from './seating.ts';

export * from './call.ts';

const LONGEST_REASON = 4_000;
const MOST_A_DAY = 60;
const DAY_MS = 86_400_000;
const { command, noun } = parts;

type SeeAll = See & SeeItems & { assessments: AssessmentsState; reviews: SeeAdopted['reviews'] };

const open = command('call.open', {
  summary: 'Open a call on an item: its text is frozen, and so is who may take a position, until it closes.',
  who: ['chair'],
  input: z.strictObject({
    item: reference,
    kind: z.enum(callKinds),
    /** Whole days; empty: the shortest that the procedure allows. */
    days: z.number().int().min(0).max(365).default(0),
    hidden: z.boolean().default(false),
  }),
  decide(state, { kind, days, hidden, ...input }, context) {
    const { now, newId } = context;
    // The register hands every noun in `uses`.
    const see = context.see as SeeAll;
    const closed = closedTo(see);
    if (closed) return closed;
    const item = findItem(see.items, input.item);
    if (isRefusal(item)) return item;
    const put = readyText(see, item);
    if (isRefusal(put)) return put;
    const until = frozenUntil(state, item.document, now);
    if (until !== undefined) return refuse('text-in-call', { at: until });
    const barred = barredKind(kind, item) ?? adoptedElsewhere(see, item);
    if (barred) return barred;
    const eligible = eligibleHash(see);
    const opensAt = now;
    const closesAt = days > 0 ? now + days * DAY_MS : after(now, item.procedure.minCall);
    if (closesAt <= now) return refuse('window-short');
    const { document, question } = item;
    const { number: draft, hash } = put;
    const opened = callOpened({
      ...{ call: newId('cal'), item: item.id, kind, question, document, draft, hash },
      ...{ opensAt, closesAt, hidden, eligible },
    });
    if (kind === 'poll') return [opened];
    const said = { text: hash, noticeAt: item.announcedAt, eligible, opensAt, closesAt };
    const acted = acting(see, item, { act: 'open_call', hand: 'chair', said }, context);
    return isRefusal(acted) ? acted : [acted, opened];
  },
});

/** Another item may have adopted the same words since this one was tabled. */
function adoptedElsewhere(see: SeeAll, { document: id, clauses, procedure }: DecisionItem): Refusal | undefined {
  const document = findDocument(see.documents, id);
  return isRefusal(document) ? document : nothingOpen(see, see.documents, document, clauses, procedure.id);
}

/** Kinds that the procedure of an item knows nothing of; and a poll is asked while something is still open. */
function barredKind(kind: CallKind, { procedure, state }: DecisionItem): Refusal | undefined {
  if (kind === 'ballot' && withoutBallot.includes(procedure.vote)) return refuse('no-ballot-here');
  if (kind === 'silence' && !silenceAssents.includes(procedure.silence)) return refuse('no-silence-here');
  return kind === 'poll' && !polled.includes(state.at)
    ? refuse('act-not-now', { act: 'poll', state: state.at })
    : undefined;
}

const withoutBallot: readonly string[] = ['never', 'poll_rare_not_binding', 'five_point_poll_on_escalation'];
const silenceAssents: readonly string[] = ['assent_if_uncontested_and_noticed', 'assent_in_last_call'];
const polled: readonly string[] = ['tabled', 'in_discussion', 'evaluating', 'designated_provisional'];

/**
 * The last draft, as long as the text says the same, every change in it cites its source, and it is out in every language that
 * the charter requires: only then a window starts.
 */
function readyText({ documents, process, assessments }: SeeAll, { document: id }: DecisionItem): Draft | Refusal {
  const document = findDocument(documents, id);
  if (isRefusal(document)) return document;
  const problem = lastCallProblem(documents, document, assessments);
  if (problem) return problem;
  const clauses = clausesOf(documents, document);
  for (const language of process.charter?.languages ?? []) {
    if (language === document.language) continue;
    const late = clauses.some((clause) => clause.translations.get(language)?.of !== current(clause).hash);
    if (late) return refuse('language-missing', { language });
  }
  return document.drafts.at(-1) ?? refuse('no-draft');
}

/** Who may take part, with seat and organisation as of now. */
function eligibleHash({ participants }: See): string {
  const { ids, seat, organisation } = participants;
  const rows = Array.from({ length: ids.size }, (_, row) => row).filter((row) => !hasFlag(participants, row, 'erased'));
  return hashOf(rows.map((row) => [ids.idAt(row), seat.get(row), organisation.get(row)]));
}

const extend = command('call.extend', {
  summary: 'Give a call more time, with the reason: a window that was announced is never made shorter.',
  who: ['chair'],
  input: z.strictObject({
    call: reference,
    days: z.number().int().min(1).max(365),
    reason: text(LONGEST_REASON).min(1),
  }),
  decide(state, { days, reason, ...input }, context) {
    const call = endedTo(context.see) ?? findCall(state, input.call);
    if (isRefusal(call)) return call;
    // The register hands every noun in `uses`.
    const see = context.see as SeeAll;
    const item = findItem(see.items, call.item);
    if (isRefusal(item)) return item;
    if (call.closedAt !== undefined) return refuse('call-closed');
    const closesAt = call.closesAt + days * DAY_MS;
    const extended = callExtended({ call: call.id, closesAt });
    if (call.kind === 'poll') return [extended];
    const acted = acting(see, item, { act: 'extend_call', hand: 'chair', said: { reason, closesAt } }, context);
    return isRefusal(acted) ? acted : [acted, extended];
  },
});

/** The call, if positions are taken in it now by whoever sat at the table when it opened. */
function taking(state: CallsState, id: string, { actor, see, now }: Context<See>): Call | Refusal {
  const call = endedTo(see) ?? findCall(state, id);
  if (isRefusal(call)) return call;
  if (!isRunning(call, now)) return refuse('call-closed');
  return isEligible(call, see.participants, actor.id) ? call : refuse('not-eligible');
}

const take = command('position.take', {
  summary: 'Take a position in a call, for oneself or for one’s organisation; the last one counts until it closes.',
  who: ['participant'],
  input: z.strictObject({
    call: reference,
    stance: z.enum(callStances),
    reason: text(LONGEST_REASON).default(''),
    /** For an objection: what it is about, and what would remove it. */
    class: z.enum(objectionClasses).default('merits'),
    remedy: text(LONGEST_REASON).default(''),
    for: z.enum(['self', 'organisation']).default('self'),
    shown: shown.default('seat'),
  }),
  decide(state, { stance, reason, remedy, shown, ...input }, context) {
    const { actor, see, now, newId } = context;
    const call = taking(state, input.call, context);
    if (isRefusal(call)) return call;
    const forOthers = input.for === 'organisation';
    const by = author(see, actor, forOthers ? 'organisation' : shown, 'end');
    if (isRefusal(by)) return by;
    if (forOthers && !speaksStill(call, see, by.row)) return refuse('speaks-for-none');
    const bad = unsaid(stance, reason, remedy) ?? saidEnough(state.positions, by.row, now, MOST_A_DAY);
    if (bad) return bad;
    const { language = 'und' } = see.process.charter ?? {};
    const { organisation } = by;
    const data = {
      call: call.id,
      stance,
      for: input.for,
      language,
      shown: forOthers ? 'organisation' : shown,
      reasoned: reason !== '',
    } as const;
    const events: NewEvent[] = [positionTaken(data, { reason, organisation })];
    const before = positionOf(state, call, by.row)?.stance;
    if (stance !== 'object' || (before === 'object' && !forOthers)) return events;
    const { document, draft, hash } = call;
    const about = { objection: newId('obj'), document, draft, hash, class: input.class, language, shown: data.shown };
    return [...events, raised(about, { reason, remedy, organisation })];
  },
});

/** Who speaks for an organisation in a call did so when it opened, and does now. */
const speaksStill = ({ organisations }: Call, { participants }: See, row: number): boolean =>
  organisations[row] === participants.organisation.get(row);

function unsaid(stance: CallStance, reason: string, remedy: string): Refusal | undefined {
  if (needsReason(stance) && reason === '') return refuse('reason-needed');
  return stance === 'object' && remedy === '' ? refuse('remedy-needed') : undefined;
}

const confirm = command('position.confirm', {
  summary: 'Confirm the position that another person of one’s organisation took for it: only then it counts.',
  who: ['participant'],
  input: z.strictObject({ call: reference }),
  decide(state, input, context) {
    const call = taking(state, input.call, context);
    if (isRefusal(call)) return call;
    const { actor, see } = context;
    const by = author(see, actor, 'organisation', 'end');
    if (isRefusal(by)) return by;
    if (!speaksStill(call, see, by.row)) return refuse('speaks-for-none');
    const organisation = call.organisations[by.row] ?? 0;
    const waiting = standing(state, call).find((each) => each.organisationFor === organisation && !each.confirmed);
    if (organisation === 0 || !waiting) return refuse('nothing-to-confirm');
    return waiting.by === by.row
      ? refuse('second-person-needed')
      : [positionConfirmed({ call: call.id, taken: Number(waiting.id.split(' ')[1]) })];
  },
});

/** Calls whose time is over. */
const due = ({ list }: CallsState, _: See, now: number): NewEvent[] =>
  list
    .filter(({ closedAt, closesAt }) => closedAt === undefined && closesAt <= now)
    .map(({ id }) => callClosed({ call: id }));

type Kept = Pick<CallsState, 'list' | 'positions' | 'freezes'>;

function load({ list, positions, freezes }: Kept): CallsState {
  const byItem = new Map<string, number[]>();
  for (const [place, { item }] of list.entries()) byItem.set(item, [...(byItem.get(item) ?? []), place]);
  return { list, positions, freezes, byItem, places: new Map(list.map(({ id }, place) => [id, place])) };
}

export const calls = noun({
  name: 'calls',
  uses: [
    ...['process', 'roles', 'participants', 'documents', 'objections'],
    ...['items', 'procedures', 'minorities', 'amendments', 'assessments', 'reviews'],
  ],
  initial: (): CallsState => ({
    list: [],
    places: new Map(),
    positions: [],
    byItem: new Map(),
    freezes: new Map(),
  }),
  save: ({ list, positions, freezes }): Kept => structuredClone({ list, positions, freezes }),
  load: (kept: Kept) => load(structuredClone(kept)),
  erasing: (_state, _see, participant) => [positionsErased({ participant })],
  events: [
    ...[callOpened, callExtended, callClosed, positionTaken, positionConfirmed, positionsErased],
    ...moderatedPositions,
  ],
  commands: [open, extend, take, confirm],
  due,
});
