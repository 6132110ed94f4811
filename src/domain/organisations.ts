/** Organisations that participants say they are from, and whether one proved to hold its domain. Names stand in the vault. */
import { z } from 'zod';
import type { Id } from '../base/ids.ts';
import { refuse } from '../base/result.ts';
import { alike } from './alike.ts';
import { domain, idOf, name, tokenOf } from './fields.ts';
import { define } from './noun.ts';
import type { ParticipantsState } from './participants.ts';
import { isOpen, type ProcessState } from './process.ts';

const TOKEN_BYTES = 32;
const MOST_EACH = 5;
/** A proof is looked at again after so long (trust §3). */
export const PROOF_HOLDS_MS = 90 * 86_400_000;

export interface Organisation {
  readonly id: Id<'org'>;
  /** Row of the participant who declared it. */
  readonly by: number;
  readonly at: number;
  /** Undefined once erased, as are domain and token. */
  readonly name: string | undefined;
  readonly domain: string | undefined;
  /** What its domain has to show. */
  readonly token: string | undefined;
  /** `stale`: was proven, and is so no more. */
  readonly state: 'declared' | 'proven' | 'stale';
  readonly how: 'dns' | 'mailbox' | undefined;
  readonly provenAt: number | undefined;
}

export interface OrganisationsState {
  readonly list: Organisation[];
  readonly places: Map<string, number>;
}

interface See {
  process: ProcessState;
  participants: ParticipantsState;
}
const { event, command, noun } = define<OrganisationsState, See>();

const declared = event('organisation.declared', {
  v: 1,
  data: z.strictObject({ organisation: idOf('org') }),
  secret: z.strictObject({ name: z.string(), domain: z.string(), token: z.string() }),
  publicity: 'committed',
  evolve(state, { data, secret, actor, at }, { participants }) {
    add(state, {
      id: data.organisation,
      by: participants.ids.indexOf(actor),
      at,
      name: secret?.name,
      domain: secret?.domain,
      token: secret?.token,
      state: 'declared',
      how: undefined,
      provenAt: undefined,
    });
  },
});

const proven = event('organisation.proven', {
  v: 1,
  data: z.strictObject({ organisation: idOf('org'), how: z.enum(['dns', 'mailbox']) }),
  publicity: 'committed',
  evolve: (state, { data: { organisation, how }, at }) =>
    replace(state, organisation, (known) => ({ ...known, state: 'proven', how, provenAt: at })),
});

const lapsed = event('organisation.lapsed', {
  v: 1,
  data: z.strictObject({ organisation: idOf('org') }),
  publicity: 'committed',
  evolve: (state, { data }) => replace(state, data.organisation, (known) => ({ ...known, state: 'stale' })),
});

/** Follows the erasure of who declared it. */
export const organisationForgotten = event('organisation.forgotten', {
  v: 1,
  data: z.strictObject({ organisation: idOf('org') }),
  publicity: 'committed',
  evolve: (state, { data }) =>
    replace(state, data.organisation, (known) => ({ ...known, name: undefined, domain: undefined, token: undefined })),
});

const declare = command('organisation.declare', {
  summary: 'Name an organisation and its domain, to prove that one speaks for it.',
  who: ['participant'],
  input: z.strictObject({ name: name(120).min(1), domain }),
  decide({ list }, { name, domain }, { actor, see, newId, newBytes }) {
    if (!isOpen(see.process)) return refuse('closed');
    const row = see.participants.ids.indexOf(actor.id);
    if (row === -1) return refuse('not-a-participant');
    const theirs = list.filter(({ by }) => by === row);
    const same = theirs.find((each) => each.domain === domain);
    if (same) return refuse('organisation-there', { organisation: same.id });
    if (theirs.length >= MOST_EACH) return refuse('too-many-organisations', { most: MOST_EACH });
    // Whoever names the same domain means the same organisation.
    const other = list.find((each) => each.domain !== domain && each.name !== undefined && alike(each.name, name));
    if (other) return refuse('name-alike', { name: other.name ?? '', domain: other.domain ?? '' });
    return [declared({ organisation: newId('org') }, { name, domain, token: tokenOf(newBytes(TOKEN_BYTES)) })];
  },
});

const prove = command('organisation.prove', {
  summary: 'Note that the domain of an organisation shows its token, or that a mailbox there has answered.',
  who: ['operator'],
  input: z.strictObject({ organisation: idOf('org'), how: z.enum(['dns', 'mailbox']) }),
  decide(state, { organisation, how }, { now }) {
    const known = organisationCalled(state, organisation);
    if (!known) return refuse('unknown-organisation', { organisation });
    const holds = known.state === 'proven' && !isProofOld(known, now);
    return holds ? refuse('nothing-changed') : [proven({ organisation, how })];
  },
});

const lapse = command('organisation.lapse', {
  summary: 'Note that the domain of an organisation shows its token no more.',
  who: ['operator'],
  input: z.strictObject({ organisation: idOf('org') }),
  decide(state, { organisation }) {
    const known = organisationCalled(state, organisation);
    if (!known) return refuse('unknown-organisation', { organisation });
    return known.state === 'proven' ? [lapsed({ organisation })] : refuse('nothing-changed');
  },
});

/** Whether it is time to look at a proof again. */
export const isProofOld = ({ state, provenAt = 0 }: Organisation, now: number): boolean =>
  state === 'proven' && now - provenAt >= PROOF_HOLDS_MS;

export const organisationCalled = ({ list, places }: OrganisationsState, id: string): Organisation | undefined =>
  list[places.get(id) ?? -1];

/** What was shown of an organisation (trust §3): 1 declared, 2 its domain is proven. */
export const organisationLevel = ({ state }: Organisation): 1 | 2 => (state === 'proven' ? 2 : 1);

function add({ list, places }: OrganisationsState, organisation: Organisation): void {
  places.set(organisation.id, list.push(organisation) - 1);
}

function replace(state: OrganisationsState, id: string, by: (known: Organisation) => Organisation): void {
  const place = state.places.get(id);
  if (place !== undefined) state.list[place] = by(state.list[place]);
}

const initial = (): OrganisationsState => ({ list: [], places: new Map() });

export const organisations = noun({
  name: 'organisations',
  uses: ['process', 'participants'],
  initial,
  // Organisations are replaced, never changed.
  save: ({ list }) => [...list],
  load(kept: Organisation[]) {
    const state = initial();
    for (const organisation of kept) add(state, { ...organisation });
    return state;
  },
  erasing({ list }, { participants }, participant) {
    const row = participants.ids.indexOf(participant);
    return list.filter(({ by }) => by === row).map(({ id }) => organisationForgotten({ organisation: id }));
  },
  events: [declared, proven, lapsed, organisationForgotten],
  commands: [declare, prove, lapse],
});
