/**
 * Minority statements and reservations: what those who differ put beside a decision, in their own words. Once filed they are
 * part of it: nobody takes them out, and nothing becomes final without them. Words of one that are unlawful, or tell personal
 * things, may be hidden by moderation; that somebody differs stays.
 */
import { z } from 'zod';
import type { Id } from '../base/ids.ts';
import { isRefusal, refuse } from '../base/result.ts';
import { type DecisionItem, findItem, type ItemsState } from './decisionItem.ts';
import { type Clause, clauseId, type DocumentsState } from './document.ts';
import { idOf, reference } from './fields.ts';
import { author, forgetWords, type Input, type SeeAuthors, saidEnough, shown, words, writer } from './input.ts';
import { moderatedWords } from './moderating.ts';
import { define } from './noun.ts';

const LONGEST = 6_000;
const MOST_A_DAY = 10;

export interface MinorityStatement extends Input {
  readonly id: Id<'mst'>;
  readonly item: Id<'itm'>;
  /** `reservation`: they accept the decision except for a clause, or for what they name. */
  readonly kind: 'minority' | 'reservation';
  readonly clause: Id<'cls'> | undefined;
}

export interface MinoritiesState {
  readonly list: MinorityStatement[];
  readonly places: Map<string, number>;
  readonly byItem: Map<string, string[]>;
}

interface See extends SeeAuthors {
  items: ItemsState;
  documents: DocumentsState;
}
const { event, command, noun } = define<MinoritiesState, See>();

const filed = event('minority.filed', {
  v: 1,
  data: z.strictObject({
    statement: idOf('mst'),
    item: idOf('itm'),
    kind: z.enum(['minority', 'reservation']),
    clause: clauseId.optional(),
    language: z.string(),
    shown,
  }),
  secret: z.strictObject({ text: z.string(), organisation: z.string().optional() }),
  publicity: 'committed',
  evolve(state, { data: { statement: id, clause, ...data }, secret, at, actor }, see) {
    const said = { ...writer(see, actor), at, text: secret?.text, organisation: secret?.organisation, links: [] };
    add(state, { ...data, ...said, id, clause });
  },
});

/** That somebody differed stays; their words do not. */
const erased = event('minorities.erased', {
  v: 1,
  data: z.strictObject({ participant: idOf('ptp') }),
  publicity: 'open',
  evolve: ({ list }, { data }, { participants }) => forgetWords(list, participants.ids.indexOf(data.participant)),
});

const moderated = moderatedWords<MinoritiesState, See>(
  'minorities',
  idOf('mst'),
  ({ list, places }, id) => list[places.get(id) ?? -1],
);

function add({ list, places, byItem }: MinoritiesState, statement: MinorityStatement): void {
  places.set(statement.id, list.length);
  list.push(statement);
  byItem.set(statement.item, [...(byItem.get(statement.item) ?? []), statement.id]);
}

/** From the opening of a call until a finding is final. */
const open: readonly string[] = ['call_open', 'evaluating', 'designated_provisional'];

const file = command('minority.file', {
  summary:
    'File a minority statement on an item, or a reservation about a clause of it; it is annexed to the decision.',
  who: ['participant'],
  input: z.strictObject({
    item: reference,
    kind: z.enum(['minority', 'reservation']),
    clause: reference.default(''),
    text: words(LONGEST),
    shown: shown.default('seat'),
  }),
  decide({ list }, { text, shown, kind, ...input }, { actor, now, see, newId }) {
    const by = author(see, actor, shown, 'end');
    if (isRefusal(by)) return by;
    const item = findItem(see.items, input.item);
    if (isRefusal(item)) return item;
    if (!open.includes(item.state.at)) return refuse('act-not-now', { act: 'file', state: item.state.at });
    const clause = input.clause === '' ? undefined : see.documents.clauses.get(input.clause);
    const strange = input.clause !== '' && !(clause && decides(item, clause));
    if (strange) return refuse('unknown-clause', { clause: input.clause });
    const bad = saidEnough(list, by.row, now, MOST_A_DAY);
    if (bad) return bad;
    const { language = 'und' } = see.process.charter ?? {};
    const data = { statement: newId('mst'), item: item.id, kind, clause: clause?.id, language, shown };
    return [filed(data, { text, organisation: by.organisation })];
  },
});

/** Whether a clause is among what an item decides. */
export const decides = (item: Pick<DecisionItem, 'document' | 'clauses'>, { id, document }: Clause): boolean =>
  document === item.document && (item.clauses.length === 0 || item.clauses.includes(id));

export const minoritiesOf = ({ list, places, byItem }: MinoritiesState, item: string): MinorityStatement[] =>
  (byItem.get(item) ?? []).map((id) => list[places.get(id)!]);

type Kept = Pick<MinoritiesState, 'list'>;

export const minorities = noun({
  name: 'minorities',
  uses: ['process', 'participants', 'items', 'documents'],
  initial: (): MinoritiesState => ({ list: [], places: new Map(), byItem: new Map() }),
  save: ({ list }): Kept => structuredClone({ list }),
  load(kept: Kept): MinoritiesState {
    const state: MinoritiesState = { list: [], places: new Map(), byItem: new Map() };
    for (const each of structuredClone(kept).list) add(state, each);
    return state;
  },
  erasing: (_state, _see, participant) => [erased({ participant })],
  events: [filed, erased, ...moderated],
  commands: [file],
});
