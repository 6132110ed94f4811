/**
 * Decision items: tabled under a named procedure, discussed, returned, deferred, withdrawn, ratified, adopted. Calls, findings
 * and appeals are nouns of their own that act on an item by the same machine.
 */
import { z } from 'zod';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { nothingOpen, type SeeAdopted } from './adopted.ts';
import type { AmendmentsState } from './amendments.ts';
import type { AssessmentsState } from './assessment.ts';
import { type CallsState, callClosed } from './call.ts';
import {
  acting,
  authorsOf,
  callAnnounced,
  closedTo,
  type DecisionItem,
  endedTo,
  findItem,
  type ItemsState,
  itemActed,
  itemChallenged,
  itemOpened,
  parts,
  personOf,
  type See,
} from './decisionItem.ts';
import { clausesOf, findDocument, hashOfDraft } from './document.ts';
import { lastCallProblem } from './documents.ts';
import { days as daysOf } from './duration.ts';
import { reference, text } from './fields.ts';
import { freezing } from './frozen.ts';
import { newItem, type Said } from './item.ts';
import { itemRefusal } from './itemStep.ts';
import type { Hand, ItemAct } from './machine.ts';
import type { Context, NewEvent, Role } from './noun.ts';
import { latestProcedure } from './procedures.ts';

export * from './decisionItem.ts';

const LONGEST_REASON = 4_000;
const MOST_ITEMS = 500;
const DAY_MS = 86_400_000;

interface SeeAll extends See {
  amendments: AmendmentsState;
  calls: CallsState;
  assessments: AssessmentsState;
  reviews: SeeAdopted['reviews'];
}
const { command, noun } = parts;

const table = command('item.table', {
  summary: 'Table a draft, or some of its clauses, for a decision under the procedure of the process.',
  who: ['editor', 'convener'],
  input: z.strictObject({
    document: reference.default(''),
    clauses: z.array(reference).max(500).default([]),
    question: text(600).min(1),
    /** Empty: that of the charter. */
    procedure: reference.default(''),
    /** That it lies within the scope of the charter: whoever tables it says so. */
    inScope: z.boolean(),
  }),
  decide(state, { question, inScope, ...input }, context) {
    const { actor, now, newId } = context;
    // The register hands every noun in `uses`.
    const see = context.see as SeeAll;
    const closed = closedTo(see);
    if (closed) return closed;
    const target = targetOf(see, input);
    if (isRefusal(target)) return target;
    const procedure = latestProcedure(see.procedures, input.procedure || (see.process.charter?.procedure ?? ''));
    if (!procedure) return refuse('unknown-procedure', { procedure: input.procedure });
    const document = see.documents.list[see.documents.places.get(target.document)!];
    const adopted = nothingOpen({ ...see, items: state }, see.documents, document, target.clauses, procedure.id);
    if (adopted) return adopted;
    if (state.list.length >= MOST_ITEMS) return refuse('too-many-items', { most: MOST_ITEMS });
    const { list, places } = see.amendments;
    const wrote = authorsOf(see, target.document, target.clauses, (id) => list[places.get(id) ?? -1]?.by ?? -1);
    const authors = [...new Set([...wrote, personOf(actor)])];
    const said = { text: target.hash, inScope };
    const act = { act: 'table', hand: 'proposer', by: personOf(actor), at: now, said } as const;
    const bad = itemRefusal(newItem(authors), act, { procedure, objections: [], filed: [] });
    if (bad) return bad;
    const item = newId('itm');
    const named = { id: procedure.id, version: procedure.version };
    return [
      itemOpened({ item, question, ...target, procedure: named, authors }),
      itemActed({ item, act: 'table', hand: 'proposer', by: act.by, said }),
    ];
  },
});

/** The last draft, as long as the text says the same, and clauses of it. */
function targetOf(
  { documents, assessments }: SeeAll,
  input: { readonly document: string; readonly clauses: readonly string[] },
) {
  const document = findDocument(documents, input.document);
  if (isRefusal(document)) return document;
  const draft = document.drafts.at(-1);
  if (!draft) return refuse('no-draft');
  if (draft.hash !== hashOfDraft(clausesOf(documents, document)))
    return refuse('draft-outdated', { draft: draft.number });
  const clauses = document.order.filter((id) => input.clauses.includes(id));
  const stranger = input.clauses.find((id) => !clauses.some((each) => each === id));
  if (stranger !== undefined) return refuse('unknown-clause', { clause: stranger });
  const problem = lastCallProblem(documents, document, assessments);
  return problem ?? { document: document.id, draft: draft.number, hash: draft.hash, clauses };
}

/** Acts of one person with a reason, and what else each of them says. */
const plainActs = ['discuss', 'return', 'withdraw', 'advance', 'adopt_direct', 'reject', 'ratify_return'] as const;

/** In which hand somebody acts, by their role; undefined where they have none for it. */
const handOf: Readonly<Record<(typeof plainActs)[number] | 'defer' | 'ratify' | 'supersede', readonly [Role, Hand][]>> =
  {
    discuss: [
      ['chair', 'chair'],
      ['convener', 'convener'],
    ],
    return: [['chair', 'chair']],
    withdraw: [['chair', 'chair']],
    advance: [['convener', 'convener']],
    adopt_direct: [['convener', 'convener']],
    reject: [['convener', 'convener']],
    // Who ratifies sits elsewhere: the convener records what they decided, and where that can be read.
    ratify_return: [['convener', 'ratifier']],
    ratify: [['convener', 'ratifier']],
    defer: [['chair', 'chair']],
    supersede: [['convener', 'convener']],
  };

function act(
  state: ItemsState,
  id: string,
  { act, said }: { readonly act: keyof typeof handOf & ItemAct; readonly said: Said },
  { actor, now, see }: Context<See>,
): NewEvent[] | Refusal {
  const item = endedTo(see) ?? findItem(state, id);
  if (isRefusal(item)) return item;
  const [, byRole] = handOf[act].find(([role]) => actor.roles.includes(role)) ?? [];
  // Whoever tabled it may take it back.
  const hand = byRole ?? (act === 'withdraw' && item.by === actor.id ? 'proposer' : undefined);
  if (!hand) return refuse('not-in-your-hands', { act });
  const done = acting(see, item, { act, hand, said }, { actor, now });
  if (isRefusal(done)) return done;
  const { calls } = see as SeeAll; // The register hands every noun in `uses`.
  const ends = item.state.at === 'call_open' ? freezing(calls, item.document, now) : undefined;
  return ends ? [done, callClosed({ call: ends.id })] : [done];
}

const move = command('item.move', {
  summary: 'Act on an item with a reason: discuss, return, withdraw, advance to ratification, adopt, reject.',
  who: ['chair', 'convener', 'editor'],
  input: z.strictObject({ item: reference, act: z.enum(plainActs), reason: text(LONGEST_REASON).default('') }),
  decide(state, { item, act: each, reason }, context) {
    const noticeAt = state.list[state.places.get(item) ?? -1]?.at;
    return act(state, item, { act: each, said: { reason, noticeAt } }, context);
  },
});

const ratify = command('item.ratify', {
  summary: 'Record that the body which ratifies has done so, with where that can be read.',
  who: ['convener'],
  input: z.strictObject({ item: reference, reason: text(LONGEST_REASON).min(1) }),
  decide: (state, { item, reason }, context) => act(state, item, { act: 'ratify', said: { reason } }, context),
});

const defer = command('item.defer', {
  summary: 'Defer an item, with the reason and the day on which it is taken up again.',
  who: ['chair'],
  input: z.strictObject({
    item: reference,
    reason: text(LONGEST_REASON).min(1),
    days: z.number().int().min(1).max(3650),
  }),
  decide: (state, { item, reason, days }, context) =>
    act(state, item, { act: 'defer', said: { reason, revisitAt: context.now + days * DAY_MS } }, context),
});

const supersede = command('item.supersede', {
  summary: 'Put a later decision in the place of this one, or let it lapse where its procedure says so.',
  who: ['convener'],
  input: z.strictObject({ item: reference, by: reference.default('') }),
  decide(state, { item, by }, context) {
    const over = endedTo(context.see);
    if (over) return over;
    const later = by === '' ? undefined : findItem(state, by);
    if (isRefusal(later)) return later;
    return act(state, item, { act: 'supersede', said: { successor: later?.id } }, context);
  },
});

const announce = command('call.announce', {
  summary: 'Announce a call: it may open once the notice of the procedure is over.',
  who: ['chair'],
  input: z.strictObject({ item: reference }),
  decide(state, input, { see }) {
    const closed = closedTo(see);
    if (closed) return closed;
    const item = findItem(state, input.item);
    if (isRefusal(item)) return item;
    const states: readonly string[] = ['in_discussion', 'evaluating', 'designated_provisional'];
    if (!states.includes(item.state.at)) return refuse('act-not-now', { act: 'open_call', state: item.state.at });
    return [callAnnounced({ item: item.id })];
  },
});

/** What time alone does to an item: a call is over, silence of a ratifier is assent, a review is due. */
function due(state: ItemsState, see: See, now: number): NewEvent[] {
  return state.list.flatMap((item) => {
    const found = clockActs.find(({ at }) => (at(item) ?? Infinity) <= now);
    if (!found) return [];
    const said = found.said?.(item) ?? {};
    const done = acting(see, item, { act: found.act, hand: 'clock', said }, { actor: nobody, now });
    return isRefusal(done) ? [] : [done];
  });
}

const nobody = { id: 'system', roles: [] } as const;

const clockActs: readonly {
  readonly act: ItemAct;
  readonly at: (item: DecisionItem) => number | undefined;
  readonly said?: (item: DecisionItem) => Said;
}[] = [
  { act: 'close_call', at: ({ state }) => (state.at === 'call_open' ? state.call?.closesAt : undefined) },
  { act: 'ratify', at: ({ state, procedure }) => deemedAt(state.at, state.ratifyingSince, procedure.ratifyDeadline) },
  { act: 'start_review', at: ({ state }) => (state.at === 'adopted' ? state.reviewAt : undefined) },
];

const deemedAt = (status: string, since: number | undefined, within: string | undefined): number | undefined =>
  status === 'ratifying' && since !== undefined && within !== undefined ? since + daysOf(within) * DAY_MS : undefined;

type Kept = Pick<ItemsState, 'list'>;

export const items = noun({
  name: 'items',
  uses: [
    ...['process', 'roles', 'participants', 'documents', 'objections'],
    ...['procedures', 'minorities', 'amendments', 'calls', 'assessments', 'reviews'],
  ],
  initial: (): ItemsState => ({ list: [], places: new Map() }),
  save: ({ list }): Kept => structuredClone({ list }),
  load(kept: Kept): ItemsState {
    const { list } = structuredClone(kept);
    return { list, places: new Map(list.map(({ id }, place) => [id, place])) };
  },
  events: [itemOpened, itemActed, callAnnounced, itemChallenged],
  commands: [table, move, ratify, defer, supersede, announce],
  due,
});
