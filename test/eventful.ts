/** A process in which everything has happened that pages tell of: to statements, seats, invitations, the charter, an account. */
import assert from 'node:assert/strict';
import { isRefusal } from '../src/base/result.ts';
import type { Actor, Role } from '../src/domain/index.ts';
import { participantOf } from '../src/domain/participants.ts';
import type { Table } from './authorisation.ask.ts';
import type { Name } from './authorisation.table.ts';

const DAY = 86_400_000;
/** What is said in it, and why: in Greek, so that no word of the pages is taken for theirs. */
const words = {
  seeds: ['Νῆες', 'Λιμένες', 'Ἄνεμοι', 'Κύματα', 'Νῆσοι', 'Ὁδοί', 'Πύλαι', 'Τείχη'],
  written: ['Ἀγορά', 'Νόμος', 'Δῆμος', 'Βουλή', 'Ἔργα', 'Ἡμέραι', 'Ὕδωρ'],
  because: 'Ὅτι.',
} as const;

/** In the process `open` of the table. */
export async function eventful(table: Table): Promise<void> {
  const lane = await table.lane('open');
  const { nouns } = lane.process;
  const { because } = words;
  const give = async (command: string, input: object, actor: Actor): Promise<void> => {
    const outcome = await lane.submit({ command, input, actor });
    assert.ok(!isRefusal(outcome), `${command}: ${JSON.stringify(outcome)}`);
  };
  const inRole = (name: Name, role: Role): Actor => ({
    id: table.account[name],
    roles: [role],
    account: table.account[name],
  });
  const taking = (name: Name): Actor => {
    const account = table.account[name];
    const id = nouns.participants.ids.idAt(participantOf(nouns.participants, account));
    return { id, roles: ['participant'], account, level: 2 };
  };
  const [convener, chair, moderator] = [
    inRole('convener', 'convener'),
    inRole('chair', 'chair'),
    inRole('moderator', 'moderator'),
  ];
  const [invited, verified] = [taking('invited'), taking('verified')];

  await give('charter.change', { change: { importantEach: 3, expertise: ['Ναυτική'] }, reason: because }, convener);
  await give('statement.seed', { texts: words.seeds }, convener);
  for (const [at, text] of words.written.entries()) {
    if (at % 3 === 0) table.now.at += DAY;
    await give('statement.submit', { text, language: 'el' }, invited);
  }
  const idOf = (text: string): string =>
    nouns.statements.list.find((each) => each.text === text)?.id ?? assert.fail(text);
  const [seed = '', other = '', third = '', back = ''] = words.seeds.map(idOf);
  const [merged = '', reworded = '', out = '', upheld = '', overruled = '', open = '', mine = ''] =
    words.written.map(idOf);
  const each: readonly [string, string][] = [
    [seed, 'agree'],
    [other, 'disagree'],
    [third, 'pass'],
  ];
  for (const actor of [invited, verified]) {
    for (const [statement, value] of each) await give('vote.cast', { statement, value }, actor);
  }
  await give('statement.mark', { statement: seed, important: true }, invited);
  await give('statement.mark', { statement: third, important: true }, invited);
  await give('statement.translate', { statement: seed, language: 'fr', text: because }, verified);
  await give('statement.translate', { statement: seed, language: 'fr', text: words.seeds[1] }, invited);
  await give('statement.translate', { statement: other, language: 'es', text: because }, convener);
  await give('statement.merge', { statement: merged, into: seed, note: because }, moderator);
  await give('statement.reword', { statement: reworded, text: 'Νόμοι', note: because }, moderator);
  await give('statement.moderate', { action: 'approve', statement: mine }, moderator);
  await give('vote.cast', { statement: mine, value: 'agree' }, verified);
  for (const statement of [out, upheld, overruled, open, back]) {
    await give('statement.moderate', { action: 'take-out', statement, reason: 'off-topic', note: because }, moderator);
  }
  await give('statement.moderate', { action: 'restore', statement: back, note: because }, moderator);
  for (const statement of [upheld, overruled, open])
    await give('statement.appeal', { statement, why: because }, invited);
  for (const [statement, outcome] of [
    [upheld, 'upheld'],
    [overruled, 'overruled'],
  ]) {
    await give('appeal.settle', { statement, outcome, note: because }, chair);
  }
  const moved = { participant: verified.id, seat: 'governments', why: because };
  await give('seat.contest', moved, invited);
  await give('seat.settle', moved, chair);
  await give('seat.contest', { participant: invited.id, seat: 'private', why: because }, verified);
  await give('organisation.declare', { name: 'Ναυτικόν', domain: 'nautikon.example' }, invited);
  const invitations = [
    ...(['observer', 'scrutineer', 'delegate', 'editor', 'moderator', 'chair', 'convener'] as const).map((role) => ({
      role,
    })),
    ...[{ seat: 'private', name: 'Ξένος' }, { name: 'Ξένη' }],
  ];
  await give('invitations.issue', { invitations }, convener);
  const last = nouns.invitations.list.at(-1);
  await give('invitation.withdraw', { invitation: last?.id ?? '' }, convener);
  await give('charter.change', { change: { noticeDays: 7 }, reason: because }, convener);
  await give('charter.change', { change: { title: 'Νῆες', outOfScope: because }, reason: because }, convener);
}
