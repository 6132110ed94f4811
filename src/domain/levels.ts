/** How surely it is known who a participant is: what their account has shown, and who answers for the rest. */
import { z } from 'zod';
import { type Refusal, refuse } from '../base/result.ts';
import { idOf, level, text } from './fields.ts';
import { type Actor, define, type NewEvent } from './noun.ts';
import { hasFlag, type ParticipantsState } from './seating.ts';

const { event, command } = define<ParticipantsState, unknown>();

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

/** The row of somebody who is here and was not erased. */
export function here(state: ParticipantsState, id: string): number | Refusal {
  const row = state.ids.indexOf(id);
  return row === -1 || hasFlag(state, row, 'erased') ? refuse('unknown-participant') : row;
}

export const isOwn = (actor: Actor, id: string) => actor.participant === id || actor.id === id;

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

export const levelEvents = [confirmed, vouched, verified, lapsed];
export const levelCommands = [confirm, verify];
