/** What is known of a participant beside their own word: levels, seats in doubt, and the erasure of a person. */
import { z } from 'zod';
import { type Refusal, refuse } from '../base/result.ts';
import { idOf, key, level, text } from './fields.ts';
import { forgotten, type InvitationsState } from './invitations.ts';
import { type Actor, define, type NewEvent } from './noun.ts';
import { type OrganisationsState, organisationForgotten } from './organisations.ts';
import { isOpen, type ProcessState } from './process.ts';
import { forget, hasFlag, isOffered, type ParticipantsState, setFlag, sit } from './seating.ts';

interface See {
  process: ProcessState;
  invitations: InvitationsState;
  organisations: OrganisationsState;
}
const { event, command } = define<ParticipantsState, See>();

const participant = idOf('ptp');
const why = text(500).min(1);

function raise(state: ParticipantsState, data: { participant: string; level: number }): void {
  const row = state.ids.indexOf(data.participant);
  if (row !== -1) state.level.set(row, data.level);
}

/** The account behind it has shown something by itself, such as a mailbox. */
const confirmed = event('participant.confirmed', {
  v: 1,
  data: z.strictObject({ participant, level }),
  publicity: 'committed',
  evolve: (state, { data }) => raise(state, data),
});

/** Somebody who answers for it says so. */
const verified = event('participant.verified', {
  v: 1,
  data: z.strictObject({ participant, level }),
  secret: z.strictObject({ reason: z.string() }),
  publicity: 'committed',
  evolve: (state, { data }) => raise(state, data),
});

const contested = event('seat.contested', {
  v: 1,
  data: z.strictObject({ participant, seat: z.string() }),
  secret: z.strictObject({ why: z.string() }),
  publicity: 'committed',
  evolve(state, { data, secret, actor, at }) {
    const row = state.ids.indexOf(data.participant);
    if (row === -1) return;
    setFlag(state, row, 'contested', true);
    state.contests.push({ participant: row, seat: data.seat, by: actor, at, why: secret?.why, settled: undefined });
  },
});

const settled = event('seat.settled', {
  v: 1,
  data: z.strictObject({ participant, seat: z.string() }),
  secret: z.strictObject({ why: z.string() }),
  publicity: 'committed',
  evolve(state, { data, secret, actor, at }, { process }) {
    const row = state.ids.indexOf(data.participant);
    if (row === -1) return;
    sit(state, row, process.charter, data.seat);
    setFlag(state, row, 'contested', false);
    setFlag(state, row, 'settled', true);
    const place = state.contests.findIndex((contest) => contest.participant === row && !contest.settled);
    if (place === -1) return;
    state.contests[place] = { ...state.contests[place], settled: { seat: data.seat, by: actor, at, why: secret?.why } };
  },
});

/** `refs` name what of the vault goes with the person. */
const erased = event('participant.erased', {
  v: 1,
  data: z.strictObject({ participant, refs: z.array(idOf('vlt')) }),
  publicity: 'committed',
  evolve(state, { data }) {
    const row = state.ids.indexOf(data.participant);
    if (row !== -1) forget(state, row);
  },
});

/** The row of somebody who is here and was not erased. */
function here(state: ParticipantsState, id: string): number | Refusal {
  const row = state.ids.indexOf(id);
  return row === -1 || hasFlag(state, row, 'erased') ? refuse('unknown-participant') : row;
}

const isOwn = (actor: Actor, id: string) => actor.participant === id || actor.id === id;

const confirm = command('participant.confirm', {
  summary: 'Note what the account of a participant has shown by itself, such as a mailbox.',
  who: ['operator'],
  input: z.strictObject({ participant, level: level.min(1) }),
  decide(state, data) {
    const row = here(state, data.participant);
    if (typeof row !== 'number') return row;
    return data.level > state.level.get(row) ? [confirmed(data)] : refuse('nothing-changed');
  },
});

const verify = command('participant.verify', {
  summary: 'Answer for who somebody is: their affiliation was shown (3), or they were seen (4).',
  who: ['chair', 'convener'],
  input: z.strictObject({ participant, level: level.min(3), reason: why }),
  decide(state, { reason, ...data }, { actor }) {
    const row = here(state, data.participant);
    if (typeof row !== 'number') return row;
    if (isOwn(actor, data.participant)) return refuse('own-case');
    return data.level > state.level.get(row) ? [verified(data, { reason })] : refuse('nothing-changed');
  },
});

const contest = command('seat.contest', {
  summary: 'Say that somebody sits at the wrong seat, and why.',
  who: ['participant', 'moderator', 'chair'],
  input: z.strictObject({ participant, seat: key, why }),
  decide(state, { why, ...data }, { actor, see }) {
    const { charter } = see.process;
    if (!charter || !isOpen(see.process)) return refuse('closed');
    const row = here(state, data.participant);
    if (typeof row !== 'number') return row;
    if (isOwn(actor, data.participant)) return refuse('own-case');
    if (!isOffered(charter, data.seat)) return refuse('unknown-seat', { seat: data.seat });
    if (hasFlag(state, row, 'contested')) return refuse('contested-already');
    return [contested(data, { why })];
  },
});

const settle = command('seat.settle', {
  summary: 'Settle where somebody belongs whose seat was contested: there, or where they were.',
  who: ['convener', 'chair'],
  input: z.strictObject({ participant, seat: key, why }),
  decide(state, { why, ...data }, { actor, see }) {
    const { charter } = see.process;
    if (!charter || !isOpen(see.process)) return refuse('closed');
    const row = here(state, data.participant);
    if (typeof row !== 'number') return row;
    const doubt = state.contests.find((each) => each.participant === row && !each.settled);
    if (!doubt) return refuse('not-contested');
    // Neither the person nor who contests their seat decides on it.
    if (isOwn(actor, data.participant) || isOwn(actor, doubt.by)) return refuse('own-case');
    if (!isOffered(charter, data.seat)) return refuse('unknown-seat', { seat: data.seat });
    return [settled(data, { why })];
  },
});

const erase = command('participant.erase', {
  summary: 'Forget a person: who they were, what they wrote, and, while the process is open, how they voted.',
  who: ['operator'],
  input: z.strictObject({ participant, refs: z.array(idOf('vlt')).max(100_000) }),
  decide(state, data, { see }) {
    const row = here(state, data.participant);
    if (typeof row !== 'number') return row;
    const gone = { participant: data.participant };
    // By their names, for those nouns are built on this one.
    const events: NewEvent[] = [erased(data), { type: 'statements.erased', v: 1, data: gone }];
    if (isOpen(see.process)) events.push({ type: 'votes.withdrawn', v: 1, data: gone });
    const invitation = state.invited.get(row);
    if (invitation !== undefined) events.push(forgotten({ invitation }));
    for (const { id, by } of see.organisations.list) {
      if (by === row) events.push(organisationForgotten({ organisation: id }));
    }
    return events;
  },
});

export const standingEvents = [confirmed, verified, contested, settled, erased];
export const standingCommands = [confirm, verify, contest, settle, erase];
