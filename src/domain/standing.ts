/** What is known of a participant beside their own word: seats in doubt, and the erasure of a person. */
import { z } from 'zod';
import { type Refusal, refuse } from '../base/result.ts';
import { idOf, key, text } from './fields.ts';
import { countedRows, headcountsKept, headsNow } from './headcounts.ts';
import { here, isOwn } from './levels.ts';
import { type Actor, define, ERASED, type NewEvent } from './noun.ts';
import { type OrganisationsState, organisationCalled } from './organisations.ts';
import { isOpen, type ProcessState } from './process.ts';
import { forget, hasFlag, isOffered, type ParticipantsState, setFlag, sit } from './seating.ts';

interface See {
  process: ProcessState;
  organisations: OrganisationsState;
}
const { event, command } = define<ParticipantsState, See>();

const participant = idOf('ptp');
const why = text(500).min(1);

/** Whose seat is meant: somebody's by their pseudonym, or that of whoever declared an organisation, which is all that others know. */
const whose = { participant: participant.optional(), organisation: idOf('org').optional() };

const contested = event('seat.contested', {
  v: 2,
  data: z.strictObject({ ...whose, seat: z.string() }),
  older: { 1: (data) => data },
  secret: z.strictObject({ why: z.string() }),
  publicity: 'committed',
  evolve(state, { data: { organisation, seat, ...data }, secret, actor, at }, see) {
    const row = rowMeant(state, { organisation, ...data }, see);
    if (row === -1) return;
    setFlag(state, row, 'contested', true);
    const doubt = { participant: row, seat, by: actor, at, why: secret?.why, settled: undefined };
    state.contests.push(organisation === undefined ? doubt : { ...doubt, organisation });
  },
});

function rowMeant(
  { ids }: ParticipantsState,
  { participant, organisation }: { participant?: string | undefined; organisation?: string | undefined },
  { organisations }: See,
): number {
  if (organisation === undefined) return ids.indexOf(participant ?? '');
  return organisationCalled(organisations, organisation)?.by ?? -1;
}

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
const erased = event(ERASED, {
  v: 1,
  data: z.strictObject({ participant, refs: z.array(idOf('vlt')) }),
  publicity: 'committed',
  evolve(state, { data }) {
    const row = state.ids.indexOf(data.participant);
    if (row !== -1) forget(state, row);
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
  summary:
    'Say that somebody, or whoever declared an organisation, sits at the wrong seat, and why; of one’s own, ask once to correct how it was settled.',
  who: ['participant', 'moderator', 'chair'],
  input: z.strictObject({ ...whose, seat: key, why }),
  decide(state, { why, ...data }, { actor, see }) {
    const { charter } = see.process;
    if (!charter || !isOpen(see.process)) return refuse('closed');
    const { organisation } = data;
    const row = rowMeant(state, data, see);
    if (row === -1 || hasFlag(state, row, 'erased')) {
      return organisation === undefined
        ? refuse('unknown-participant')
        : refuse('unknown-organisation', { organisation });
    }
    if (isOwn(actor, state.ids.idAt(row))) {
      const refusal = ownSeat(state, row, actor);
      if (refusal) return refusal;
    }
    if (!isOffered(charter, data.seat)) return refuse('unknown-seat', { seat: data.seat });
    if (!hasFlag(state, row, 'contested')) return [contested(data, { why })];
    // To who names an organisation it would tell that another one was declared by the same person: that is being looked at, too.
    return organisation === undefined ? refuse('contested-already') : [];
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

/** Who is not counted yet moves nothing. */
const keptOver = (state: ParticipantsState, row: number, { process: { charter } }: See): NewEvent[] =>
  charter && row < countedRows(state.ids.size, charter.smallCell) ? [headsNow(state, charter)] : [];

const erase = command('participant.erase', {
  summary: 'Forget a person: who they were, what they wrote, and, while the process is open, how they voted.',
  who: ['operator'],
  input: z.strictObject({ participant, refs: z.array(idOf('vlt')).max(100_000) }),
  decide(state, data, { see }) {
    const row = here(state, data.participant);
    if (typeof row !== 'number') return row;
    return [...keptOver(state, row, see), erased(data)];
  },
});

export const standingEvents = [contested, settled, erased, headcountsKept];
export const standingCommands = [contest, settle, erase];
