/**
 * Amendments: another wording of a clause, or a clause that is missing, with its reason. People of each seat back them; an
 * editor adopts or declines them, with reasons, and what is adopted cites the amendment. Nobody settles their own.
 */
import { z } from 'zod';
import type { Id } from '../base/ids.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { protecting } from './adopted.ts';
import {
  type Amendment,
  type AmendmentsState,
  add,
  backed,
  backing,
  erased,
  findAmendment,
  parts,
  proposed,
  type See,
  settled,
  withdrawn,
} from './amendment.ts';
import { clauseAdded, clauseChanged, seatOfActor } from './clauses.ts';
import {
  type Clause,
  clauseText,
  clauseWords,
  current,
  editable,
  findClause,
  findDocument,
  hashOfText,
  MOST_CLAUSES,
  type TextDocument,
  unheard,
} from './document.ts';
import { tooFewGroups } from './documentHands.ts';
import { reference, text } from './fields.ts';
import { author, saidEnough, shown, words } from './input.ts';
import { moderatedInputs, moderationOf } from './moderating.ts';
import type { Actor, Context, NewEvent } from './noun.ts';
import { rowOf } from './seating.ts';
import { citable, type SourceRef } from './sources.ts';
import { stanceIn } from './tallies.ts';

export * from './amendment.ts';

const { command, noun } = parts;

export const MOST_AMENDMENTS_A_DAY = 20;
const MOST_AMENDMENTS = 20_000;
const LONGEST_REASON = 2_000;

/** An amendment that nothing has become of yet. */
function unsettled(state: AmendmentsState, id: string): Amendment | Refusal {
  const amendment = findAmendment(state, id);
  if (isRefusal(amendment)) return amendment;
  return amendment.settled ? refuse('already-settled', { amendment: id }) : amendment;
}

/** The same, for somebody who did not propose it. */
function impartial(state: AmendmentsState, id: string, { participants }: See, actor: Actor): Amendment | Refusal {
  const amendment = unsettled(state, id);
  if (isRefusal(amendment)) return amendment;
  const row = rowOf(participants, actor);
  return row !== -1 && row === amendment.by ? refuse('own-amendment', { amendment: id }) : amendment;
}

interface Place {
  readonly document: TextDocument;
  readonly clause?: Id<'cls'>;
  readonly after?: Id<'cls'> | undefined;
  readonly base: string;
}

/** What would be changed, as its reader saw it; or where a clause would be added. */
function placeOf(
  { documents }: See,
  input: { document: string; clause: string; after: string; base: string },
): Place | Refusal {
  const at = input.clause || input.after;
  const clause = at === '' ? undefined : findClause(documents, at);
  if (isRefusal(clause)) return clause;
  const document = findDocument(documents, clause?.document ?? input.document);
  if (isRefusal(document)) return document;
  if (input.clause === '' || !clause) return { document, after: clause?.id, base: hashOfText('') };
  return versionOf(clause, input.base) ?? { document, clause: clause.id, base: input.base };
}

function versionOf(clause: Clause, base: string): Refusal | undefined {
  const { hash, text } = current(clause);
  if (text === undefined) return refuse('clause-out', { clause: clause.id });
  return hash === base ? undefined : refuse('clause-moved-on', { clause: clause.id });
}

const propose = command('amendment.propose', {
  summary: 'Propose another wording of a clause, or a clause that is missing after another one, with your reason.',
  who: ['participant'],
  input: z.strictObject({
    document: reference.default(''),
    /** Empty for a clause that is missing. */
    clause: reference.default(''),
    after: reference.default(''),
    /** Hash of the words that it would change. */
    base: reference.default(''),
    wording: clauseText,
    reason: words(LONGEST_REASON),
    shown: shown.default('seat'),
  }),
  decide({ list }, { wording, reason, shown, ...input }, { actor, now, see, newId }) {
    const by = author(see, actor, shown);
    if (isRefusal(by)) return by;
    const found = placeOf(see, input);
    if (isRefusal(found)) return found;
    const { document, ...place } = found;
    const stands = place.clause === undefined ? undefined : see.documents.clauses.get(place.clause);
    const bad =
      unheard(document, now) ??
      (stands && current(stands).text === wording ? refuse('nothing-changed') : undefined) ??
      (list.length >= MOST_AMENDMENTS ? refuse('too-many-amendments', { most: MOST_AMENDMENTS }) : undefined) ??
      saidEnough(list, by.row, now, MOST_AMENDMENTS_A_DAY);
    if (bad) return bad;
    const { language } = document;
    const about = { document: document.id, draft: document.drafts.length, ...place, language, shown };
    return [
      proposed({ amendment: newId('amd'), ...about }, { wording, reason, organisation: by.organisation }),
    ] satisfies NewEvent[];
  },
});

const back = command('amendment.back', {
  summary: 'Support or oppose an amendment, or take that back. Shown by seat only, once enough of a seat spoke.',
  who: ['participant'],
  input: z.strictObject({ amendment: reference, stance: backing }),
  decide(state, { stance, ...input }, { actor, see }) {
    const by = author(see, actor, 'none');
    if (isRefusal(by)) return by;
    const amendment = unsettled(state, input.amendment);
    if (isRefusal(amendment)) return amendment;
    if (amendment.by === by.row) return refuse('own-amendment', { amendment: amendment.id });
    if (moderationOf(amendment).status !== 'shown') return refuse('amendment-not-shown');
    const before = stanceIn(amendment.backing, by.row) ?? 'none';
    return before === stance ? [] : [backed({ amendment: amendment.id, stance })];
  },
});

const withdraw = command('amendment.withdraw', {
  summary: 'Withdraw an amendment that you proposed.',
  who: ['participant'],
  input: z.strictObject({ amendment: reference, reason: text(LONGEST_REASON).default('') }),
  decide(state, { reason, ...input }, { actor, see }) {
    const by = author(see, actor, 'none');
    if (isRefusal(by)) return by;
    const amendment = unsettled(state, input.amendment);
    if (isRefusal(amendment)) return amendment;
    if (amendment.by !== by.row) return refuse('not-your-amendment', { amendment: amendment.id });
    return [withdrawn({ amendment: amendment.id }, reason === '' ? undefined : { reason })];
  },
});

const adopt = command('amendment.adopt', {
  summary: 'Adopt an amendment: the clause takes its words, or others given here, and cites it. Not for its author.',
  who: ['editor'],
  input: z.strictObject({
    amendment: reference,
    /** Hash of the words that stand, as the editor saw them: needed where they changed since the amendment. */
    base: reference.default(''),
    /** Where the words differ from those proposed. */
    wording: clauseWords.default(''),
    reason: words(LONGEST_REASON),
  }),
  decide(state, { reason, ...input }, context) {
    const { see, actor, now } = context;
    const amendment = impartial(state, input.amendment, see, actor);
    if (isRefusal(amendment)) return amendment;
    if (moderationOf(amendment).status !== 'shown') return refuse('amendment-not-shown');
    const document = tooFewGroups(see) ?? editable(see.documents, amendment.document, see, now);
    if (isRefusal(document)) return document;
    const adopted = protecting(see, see.documents, document, amendment.clause);
    if (adopted) return adopted;
    const wording = input.wording || amendment.text;
    if (wording === undefined) return refuse('amendment-erased');
    const made = edit(amendment, document, { ...input, wording }, context);
    if (isRefusal(made)) return made;
    const data = { amendment: amendment.id, outcome: 'adopted' as const, clause: made.clause };
    return [made.event, settled({ ...data, hash: hashOfText(wording) }, { reason })];
  },
});

/** The edit of the text that an amendment leads to. */
function edit(
  { id, clause: wanted, after, base }: Amendment,
  document: TextDocument,
  input: { base: string; wording: string },
  context: Context<See>,
): { clause: Id<'cls'>; event: NewEvent } | Refusal {
  const { see } = context;
  const sources: SourceRef[] = [{ kind: 'amendment', id }];
  const cause = { seat: seatOfActor(see, context), sources, text: input.wording };
  if (wanted === undefined) {
    if (document.order.length >= MOST_CLAUSES) return refuse('too-many-clauses', { most: MOST_CLAUSES });
    const clause = context.newId('cls');
    // Where the one before it was taken out, it comes last.
    const place = after !== undefined && !document.order.includes(after) ? document.order.at(-1) : after;
    return { clause, event: clauseAdded({ document: document.id, clause, kind: 'clause', after: place, ...cause }) };
  }
  const clause = findClause(see.documents, wanted);
  if (isRefusal(clause)) return clause;
  const moved = versionOf(clause, input.base || base);
  if (moved) return moved;
  if (current(clause).text === input.wording) return refuse('nothing-changed');
  return { clause: wanted, event: clauseChanged({ clause: wanted, ...cause }) };
}

const decline = command('amendment.decline', {
  summary: 'Decline an amendment, or say that it was overtaken, with reasons. Not for its author.',
  who: ['editor', 'chair', 'convener'],
  input: z.strictObject({
    amendment: reference,
    outcome: z.enum(['declined', 'overtaken']).default('declined'),
    reason: words(LONGEST_REASON),
  }),
  decide(state, { outcome, reason, ...input }, { actor, see }) {
    if (!see.process.charter) return refuse('not-open');
    if (see.process.ended) return refuse('closed');
    const amendment = impartial(state, input.amendment, see, actor);
    return isRefusal(amendment) ? amendment : [settled({ amendment: amendment.id, outcome }, { reason })];
  },
});

export const amendments = noun({
  name: 'amendments',
  uses: ['process', 'roles', 'participants', 'documents', 'calls', 'items', 'reviews'],
  initial: (): AmendmentsState => ({ list: [], places: new Map(), byClause: new Map() }),
  save: ({ list }): Amendment[] => structuredClone(list),
  load(kept: Amendment[]): AmendmentsState {
    const state = { list: [], places: new Map(), byClause: new Map() };
    for (const amendment of structuredClone(kept)) add(state, amendment);
    return state;
  },
  erasing: (_state, _see, participant) => [erased({ participant })],
  events: [proposed, backed, settled, withdrawn, erased, ...moderatedInputs<AmendmentsState, See>(citable.amendment)],
  commands: [propose, back, withdraw, adopt, decline],
});
