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

/** Level 4: somebody in an office has seen who it is, and somebody else in one, too. It lapses after a year (trust §3). */
const SEEN = 4;
const BADGE_DAYS = 365;
const DAY_MS = 86_400_000;

/** Beside a level 4 that lapses. */
function shownBeside({ level, badges }: ParticipantsState, row: number): number {
  return badges.get(row)?.beside ?? level.get(row);
}

function raise(state: ParticipantsState, row: number, level: number): void {
  const badge = state.badges.get(row);
  if (badge) state.badges.set(row, { ...badge, beside: level });
  else state.level.set(row, level);
}

/** The account behind it has shown something by itself, such as a mailbox. */
const confirmed = event('participant.confirmed', {
  v: 1,
  data: z.strictObject({ participant, level }),
  publicity: 'committed',
  evolve(state, { data }) {
    const row = state.ids.indexOf(data.participant);
    if (row !== -1) raise(state, row, data.level);
  },
});

/** The first of two people who answer for a level 4. */
const vouched = event('participant.vouched', {
  v: 1,
  data: z.strictObject({ participant, level }),
  secret: z.strictObject({ reason: z.string() }),
  publicity: 'committed',
  evolve(state, { data, secret, actor, at }) {
    const row = state.ids.indexOf(data.participant);
    if (row !== -1 && !hasFlag(state, row, 'erased')) state.vouches.set(row, { by: actor, at, why: secret?.reason });
  },
});

/** Whoever has to answer for it says so; of a level 4, `until` says when it lapses. */
const verified = event('participant.verified', {
  v: 2,
  data: z.strictObject({ participant, level, until: z.number().int().optional() }),
  secret: z.strictObject({ reason: z.string() }),
  publicity: 'committed',
  older: { 1: (data) => data },
  evolve(state, { data, at }) {
    const row = state.ids.indexOf(data.participant);
    if (row === -1 || hasFlag(state, row, 'erased')) return;
    if (data.level < SEEN) return raise(state, row, data.level);
    state.badges.set(row, { until: data.until ?? at + BADGE_DAYS * DAY_MS, beside: shownBeside(state, row) });
    state.vouches.delete(row);
    state.level.set(row, data.level);
  },
});

/** A level 4 is over: what else the person has shown counts. Appended by the lane (`lapsesDue`). */
const lapsed = event('participant.lapsed', {
  v: 1,
  data: z.strictObject({ participant, level }),
  publicity: 'committed',
  evolve(state, { data }) {
    const row = state.ids.indexOf(data.participant);
    if (row === -1) return;
    state.badges.delete(row);
    state.level.set(row, data.level);
  },
});

/** Levels that time alone has ended by `now`. */
export function lapsesDue(state: ParticipantsState, now: number): NewEvent[] {
  const due = [...state.badges].filter(([, { until }]) => until <= now).sort(([, a], [, b]) => a.until - b.until);
  return due.map(([row, { beside }]) => lapsed({ participant: state.ids.idAt(row), level: beside }));
}

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
  input: z.strictObject({ participant, level: level.min(1).max(SEEN - 1) }),
  decide(state, data) {
    const row = here(state, data.participant);
    if (typeof row !== 'number') return row;
    return data.level > shownBeside(state, row) ? [confirmed(data)] : refuse('nothing-changed');
  },
});

const verify = command('participant.verify', {
  summary:
    'Answer for who somebody is: their affiliation was shown (3), or they were seen (4), which takes a second person and lapses after a year.',
  who: ['chair', 'convener'],
  input: z.strictObject({ participant, level: level.min(3), reason: why }),
  decide(state, { reason, ...data }, { actor, now }) {
    const row = here(state, data.participant);
    if (typeof row !== 'number') return row;
    if (isOwn(actor, data.participant)) return refuse('own-case');
    const has = data.level < SEEN ? shownBeside(state, row) : state.level.get(row);
    if (data.level <= has) return refuse('nothing-changed');
    if (data.level < SEEN) return [verified(data, { reason })];
    const first = state.vouches.get(row);
    if (!first) return [vouched(data, { reason })];
    if (first.by === actor.id) return refuse('second-needed');
    return [verified({ ...data, until: now + BADGE_DAYS * DAY_MS }, { reason })];
  },
});

/** Why somebody may not contest their own seat. They choose it themselves until it was settled, and then ask once to correct it. */
function ownSeat(state: ParticipantsState, row: number, actor: Actor): Refusal | undefined {
  // Under their pseudonym: under a role, it would be in public.
  if (actor.id !== state.ids.idAt(row)) return refuse('own-case');
  if (!hasFlag(state, row, 'settled')) return refuse('own-seat');
  return hasAsked(state, row) ? refuse('asked-already') : undefined;
}

const hasAsked = ({ contests, ids }: ParticipantsState, row: number): boolean =>
  contests.some(({ participant, by }) => participant === row && by === ids.idAt(row));

/** Whether somebody may ask now to correct how their seat was settled. */
export const mayAsk = (state: ParticipantsState, row: number): boolean =>
  hasFlag(state, row, 'settled') && !hasFlag(state, row, 'contested') && !hasAsked(state, row);

/** Who settled somebody's seat last. */
const settledBy = ({ contests }: ParticipantsState, row: number): string | undefined =>
  contests.filter(({ participant, settled }) => participant === row && settled).at(-1)?.settled?.by;

const contest = command('seat.contest', {
  summary: 'Say that somebody sits at the wrong seat, and why; of one’s own, ask once to correct how it was settled.',
  who: ['participant', 'moderator', 'chair'],
  input: z.strictObject({ participant, seat: key, why }),
  decide(state, { why, ...data }, { actor, see }) {
    const { charter } = see.process;
    if (!charter || !isOpen(see.process)) return refuse('closed');
    const row = here(state, data.participant);
    if (typeof row !== 'number') return row;
    if (isOwn(actor, data.participant)) {
      const refusal = ownSeat(state, row, actor);
      if (refusal) return refusal;
    }
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
    // Neither the person nor who contests their seat decides on it; nor, where they ask for it to be corrected, who settled it.
    if (isOwn(actor, data.participant) || isOwn(actor, doubt.by)) return refuse('own-case');
    const byThemselves = state.ids.idAt(row) === doubt.by;
    if (byThemselves && settledBy(state, row) === actor.id) return refuse('settled-by-you');
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

export const standingEvents = [confirmed, vouched, verified, lapsed, contested, settled, erased];
export const standingCommands = [confirm, verify, contest, settle, erase];
