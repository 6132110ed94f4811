/** What an amendment is, what happens to it, and all of them. The commands are in amendments.ts. */
import { z } from 'zod';
import type { Id } from '../base/ids.ts';
import { type Refusal, refuse } from '../base/result.ts';
import type { SeeAdopted } from './adopted.ts';
import type { CallsState } from './call.ts';
import { clauseId, documentId, hash, type See as SeeText } from './document.ts';
import type { DocumentsState } from './documents.ts';
import { idOf } from './fields.ts';
import { forgetWords, type Input, shown, writer } from './input.ts';
import { comingIn } from './moderating.ts';
import { define } from './noun.ts';
import { emptyTally, say, stanceIn, type Tally } from './tallies.ts';

export const amendmentId = idOf('amd');

export const backings = ['support', 'oppose'] as const;
export type Backing = (typeof backings)[number];
export const backing = z.enum([...backings, 'none']);

/** `overtaken`: what it asks for came, or was settled, in another way. */
export const amendmentOutcomes = ['adopted', 'declined', 'withdrawn', 'overtaken'] as const;
export type AmendmentOutcome = (typeof amendmentOutcomes)[number];

export interface Settled {
  readonly outcome: AmendmentOutcome;
  readonly at: number;
  /** The account of who settled it; undefined where its author withdrew it. */
  readonly by: string | undefined;
  /** The clause that holds its words, or what became of them, and their hash. */
  readonly clause: Id<'cls'> | undefined;
  readonly hash: string | undefined;
  /** Undefined where there are none, or they were erased. */
  reason: string | undefined;
}

/** `text` is the wording that it proposes. */
export interface Amendment extends Input {
  readonly id: Id<'amd'>;
  readonly document: Id<'doc'>;
  readonly draft: number;
  /** The clause that it would change; undefined where it proposes one, after `after`. */
  readonly clause: Id<'cls'> | undefined;
  readonly after: Id<'cls'> | undefined;
  /** Hash of the words that it would change. */
  readonly base: string;
  /** Undefined once erased. */
  reason: string | undefined;
  readonly backing: Tally<Backing>;
  settled: Settled | undefined;
}

export interface AmendmentsState {
  readonly list: Amendment[];
  readonly places: Map<string, number>;
  /** Places by the clause that they would change, or come after; oldest first. Follows from the list. */
  readonly byClause: Map<string, number[]>;
}

export interface See extends Pick<SeeText, 'process' | 'roles' | 'participants'> {
  documents: DocumentsState;
  calls: CallsState;
  items: SeeAdopted['items'];
  reviews: SeeAdopted['reviews'];
}
export const parts = define<AmendmentsState, See>();
const { event } = parts;

export function add({ list, places, byClause }: AmendmentsState, amendment: Amendment): void {
  const place = list.push(amendment) - 1;
  places.set(amendment.id, place);
  const at = amendment.clause ?? amendment.after;
  if (at === undefined) return;
  const others = byClause.get(at);
  if (others) others.push(place);
  else byClause.set(at, [place]);
}

export const proposed = event('amendment.proposed', {
  v: 1,
  data: z.strictObject({
    amendment: amendmentId,
    document: documentId,
    draft: z.number().int().min(1),
    clause: clauseId.optional(),
    after: clauseId.optional(),
    base: hash,
    language: z.string(),
    shown,
  }),
  secret: z.strictObject({ wording: z.string(), reason: z.string(), organisation: z.string().optional() }),
  publicity: 'committed',
  evolve(state, { data, secret, actor, at }, see) {
    const { amendment: id, document, draft, clause, after, base, language, shown } = data;
    const said = { text: secret?.wording, reason: secret?.reason, organisation: secret?.organisation, links: [] };
    const about = { document, draft, clause, after, base };
    const open = { backing: emptyTally<Backing>(), settled: undefined };
    const amendment = { id, ...about, ...writer(see, actor), shown, ...said, language, at, ...open };
    add(state, comingIn(amendment, see.process));
  },
});

export const backed = event('amendment.backed', {
  v: 1,
  data: z.strictObject({ amendment: amendmentId, stance: backing }),
  publicity: 'committed',
  evolve({ list, places }, { data, actor }, { process, participants }) {
    const row = participants.ids.indexOf(actor);
    const amendment = list[places.get(data.amendment)!];
    if (row === -1) return;
    say(amendment.backing, row, participants.seat.get(row), data.stance, process.charter?.smallCell ?? Infinity);
  },
});

const settlement = z.strictObject({
  amendment: amendmentId,
  outcome: z.enum(['adopted', 'declined', 'overtaken']),
  clause: clauseId.optional(),
  hash: hash.optional(),
});

export const settled = event('amendment.settled', {
  v: 1,
  data: settlement,
  secret: z.strictObject({ reason: z.string() }),
  publicity: 'open',
  evolve({ list, places }, { data: { amendment, outcome, clause, hash }, secret, at, actor: by }) {
    list[places.get(amendment)!].settled = { outcome, at, by, clause, hash, reason: secret?.reason };
  },
});

export const withdrawn = event('amendment.withdrawn', {
  v: 1,
  data: z.strictObject({ amendment: amendmentId }),
  secret: z.strictObject({ reason: z.string() }),
  publicity: 'committed',
  evolve({ list, places }, { data: { amendment }, secret, at }) {
    const nothing = { by: undefined, clause: undefined, hash: undefined };
    list[places.get(amendment)!].settled = { outcome: 'withdrawn', at, ...nothing, reason: secret?.reason };
  },
});

/** What somebody proposed stands without words, and what they said of other amendments is taken back. */
export const erased = event('amendments.erased', {
  v: 1,
  data: z.strictObject({ participant: idOf('ptp') }),
  publicity: 'open',
  evolve({ list }, { data }, { process, participants }) {
    const row = participants.ids.indexOf(data.participant);
    if (row === -1) return;
    forgetWords(list, row);
    for (const each of list) {
      if (stanceIn(each.backing, row)) say(each.backing, row, 0, 'none', process.charter?.smallCell ?? Infinity);
      if (each.by === row && each.settled?.outcome === 'withdrawn') each.settled.reason = undefined;
    }
  },
});

export function findAmendment({ list, places }: AmendmentsState, id: string): Amendment | Refusal {
  return list[places.get(id) ?? -1] ?? refuse('unknown-amendment', { amendment: id });
}
