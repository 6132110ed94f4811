/**
 * Endorsements: organisations that stand behind an edition of the outcome. Somebody who speaks for one says so, another person of
 * it confirms it, and only then it is told. Any of them may take it back; who endorsed, and no longer does, is not forgotten.
 */
import { z } from 'zod';
import type { Id } from '../base/ids.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { hash } from './document.ts';
import { type Edition, type EditionsState, findEdition } from './editions.ts';
import { idOf, reference } from './fields.ts';
import type { SeeAuthors } from './input.ts';
import { type Actor, define } from './noun.ts';
import { hasFlag, rowOf } from './seating.ts';

export interface Endorsement {
  /** Row of the journal that said it. */
  readonly n: number;
  readonly edition: Id<'edn'>;
  /** Its number among the organisations of the participants; 0 while only who was erased said it. */
  organisation: number;
  /** Row of who said it for the organisation. */
  readonly by: number;
  /** Of who said it, by its number; 0 for none. */
  readonly seat: number;
  readonly at: number;
  state: 'waiting' | 'confirmed' | 'withdrawn';
  /** When another person confirmed it; undefined while nobody has. */
  confirmedAt: number | undefined;
  /** Row of the participant who did. */
  confirmedBy: number | undefined;
}

export interface EndorsementsState {
  list: Endorsement[];
}

interface See extends SeeAuthors {
  editions: EditionsState;
}
const { event, command, noun } = define<EndorsementsState, See>();

/** The hash is that of the edition: what stands behind a text can be read from the journal alone. */
const about = z.strictObject({ edition: idOf('edn'), hash });
/** And which endorsement, by its row: also once who gave it is erased. Absent in older rows. */
const given = about.extend({ endorsed: z.number().int().min(1).optional() });

const endorsed = event('outcome.endorsed', {
  v: 1,
  data: about,
  secret: z.strictObject({ organisation: z.string() }),
  publicity: 'committed',
  evolve(state, { data, n, at, actor }, { participants }) {
    const by = participants.ids.indexOf(actor);
    const organisation = participants.organisation.get(by);
    const made = { n, edition: data.edition, organisation, by, seat: participants.seat.get(by), at };
    state.list.push({ ...made, state: 'waiting', confirmedAt: undefined, confirmedBy: undefined });
  },
});

const confirmed = event('endorsement.confirmed', {
  v: 1,
  data: given,
  publicity: 'committed',
  evolve(state, { data, at, actor }, { participants }) {
    const row = participants.ids.indexOf(actor);
    const organisation = participants.organisation.get(row);
    const own = meant(state, data, organisation);
    if (!own) return;
    own.organisation ||= organisation;
    Object.assign(own, { state: 'confirmed', confirmedAt: at, confirmedBy: row });
  },
});

const withdrawn = event('endorsement.withdrawn', {
  v: 1,
  data: given,
  publicity: 'committed',
  evolve(state, { data, actor }, { participants }) {
    const own = meant(state, data, participants.organisation.get(participants.ids.indexOf(actor)));
    if (own) own.state = 'withdrawn';
  },
});

const meant = (state: EndorsementsState, { edition, endorsed }: z.infer<typeof given>, organisation: number) =>
  endorsed === undefined ? held(state, edition, organisation) : state.list.find(({ n }) => n === endorsed);

/**
 * What nobody else confirmed was theirs alone; what was confirmed is of the organisation, as long as one of the two is left: the
 * journal without the secrets of both does not tell which one it was.
 */
const erased = event('endorsements.erased', {
  v: 1,
  data: z.strictObject({ participant: idOf('ptp') }),
  publicity: 'open',
  evolve(state, _, { participants }) {
    const isLeft = (row: number | undefined) => row !== undefined && !hasFlag(participants, row, 'erased');
    state.list = state.list.filter(
      ({ by, confirmedBy, state: at }) => isLeft(by) || (at === 'confirmed' && isLeft(confirmedBy)),
    );
  },
});

/** What holds of an organisation on an edition, confirmed or not. */
export const held = ({ list }: EndorsementsState, edition: string, organisation: number): Endorsement | undefined =>
  organisation === 0
    ? undefined
    : list.findLast(
        (each) => each.edition === edition && each.organisation === organisation && each.state !== 'withdrawn',
      );

interface Speaker {
  readonly row: number;
  /** By its number, and its name. */
  readonly organisation: number;
  readonly name: string;
}

/** Whoever speaks for an organisation here; also once nothing else is said any more. */
export function speakerOf({ participants, process }: SeeAuthors, row: number): Speaker | Refusal {
  if (row === -1 || hasFlag(participants, row, 'erased')) return refuse('not-a-participant');
  const needed = process.charter?.levels.statement ?? 0;
  if (participants.level.get(row) < needed) return refuse('level-needed', { level: needed });
  const organisation = participants.organisation.get(row);
  const name = participants.organisations[organisation - 1];
  return name && hasFlag(participants, row, 'delegated') ? { row, organisation, name } : refuse('speaks-for-none');
}

interface Speaking extends Speaker {
  readonly of: Edition;
  readonly held: Endorsement | undefined;
}

function speaking(state: EndorsementsState, see: See, actor: Actor, wanted: string): Speaking | Refusal {
  const { process, participants, editions } = see;
  if (!process.charter) return refuse('not-open');
  if (process.ended) return refuse('closed');
  const speaker = speakerOf(see, rowOf(participants, actor));
  if (isRefusal(speaker)) return speaker;
  const of = findEdition(editions, wanted);
  return isRefusal(of) ? of : { ...speaker, of, held: held(state, of.id, speaker.organisation) };
}

const input = z.strictObject({ edition: reference });

const endorse = command('outcome.endorse', {
  summary:
    'Endorse an edition of the outcome for one’s organisation; it is told once another person of it confirms it.',
  who: ['participant'],
  input,
  decide(state, { edition }, { actor, see }) {
    const found = speaking(state, see, actor, edition);
    if (isRefusal(found)) return found;
    if (found.held) return refuse('endorsed-already');
    return [endorsed({ edition: found.of.id, hash: found.of.hash }, { organisation: found.name })];
  },
});

const confirm = command('endorsement.confirm', {
  summary: 'Confirm the endorsement that another person of one’s organisation gave for it.',
  who: ['participant'],
  input,
  decide(state, { edition }, { actor, see }) {
    const found = speaking(state, see, actor, edition);
    if (isRefusal(found)) return found;
    if (found.held?.state !== 'waiting') return refuse('nothing-to-confirm');
    if (found.held.by === found.row) return refuse('second-person-needed');
    return [confirmed({ edition: found.of.id, hash: found.of.hash, endorsed: found.held.n })];
  },
});

const withdraw = command('endorsement.withdraw', {
  summary: 'Take back the endorsement of one’s organisation.',
  who: ['participant'],
  input,
  decide(state, { edition }, { actor, see }) {
    const found = speaking(state, see, actor, edition);
    if (isRefusal(found)) return found;
    if (!found.held) return refuse('not-endorsed');
    return [withdrawn({ edition: found.of.id, hash: found.of.hash, endorsed: found.held.n })];
  },
});

export const endorsements = noun({
  name: 'endorsements',
  uses: ['process', 'participants', 'editions'],
  initial: (): EndorsementsState => ({ list: [] }),
  save: ({ list }) => structuredClone(list),
  load: (kept: Endorsement[]) => ({ list: structuredClone(kept) }),
  erasing: (_state, _see, participant) => [erased({ participant })],
  events: [endorsed, confirmed, withdrawn, erased],
  commands: [endorse, confirm, withdraw],
});
