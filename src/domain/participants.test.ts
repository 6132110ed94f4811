import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import {
  account,
  charter,
  comer,
  convener,
  idIn,
  journal,
  type Outcome,
  opened,
  participant,
  visitor,
} from '../../test/given.ts';
import { fold, load, save } from '../app/engine.ts';
import { toBase64 } from '../base/base64.ts';
import { joined, plain } from '../base/rows.ts';
import type { Actor } from './noun.ts';
import { mayAsk, participantOf, seatOf, toldBy } from './participants.ts';
import { numbered } from './seating.ts';

const columns = {
  count: 3,
  seat: toBase64(Uint8Array.of(1, 0, 2)),
  sourceIds: '[7,8,9]',
  organisations: ['Org A', 'Org B'],
  organisation: toBase64(Uint32Array.of(2, 0, 2)),
  regions: ['Here'],
  region: toBase64(Uint8Array.of(0, 1, 1)),
};

test('who joins gets a pseudonym; affiliation and secret stay out of the journal', () => {
  const given = journal();
  given.when('process.open', charter);
  const id = idIn(
    given.when('participant.join', { seat: 'private', organisation: 'Org A', region: 'Here' }),
    'participant',
  );
  const { participants } = given.process.nouns;
  assert.equal(participants.ids.indexOf(id), 0);
  assert.equal(participants.seat.get(0), 2);
  assert.deepEqual(participants.organisations, ['Org A']);
  assert.doesNotMatch(given.rows.map((row) => row.data).join(), /Org A|Here|secret/);
});

test('who comes by themselves needs an account, and sits once; a convener seats others without one', () => {
  const { given } = opened();
  assert.deepEqual(given.when('participant.join', {}, visitor), { refused: 'account-needed', params: {} });
  const id = idIn(given.when('participant.join', { seat: 'private' }, { ...comer(1), level: 1 }), 'participant');
  const { participants } = given.process.nouns;
  assert.equal(participantOf(participants, account(1)), 0);
  assert.equal(participantOf(participants, account(2)), -1);
  assert.equal(participants.level.get(0), 1);
  assert.doesNotMatch(given.rows.map(({ data, actor }) => data + actor).join(), new RegExp(account(1)));
  assert.deepEqual(given.when('participant.join', {}, comer(1)), {
    refused: 'already-joined',
    params: { participant: id },
  });
  for (const _ of [1, 2])
    assert.ok(Array.isArray(given.when('participant.join', {}, { ...convener, account: account(3) })));
  assert.equal(participantOf(participants, account(3)), -1);
});

test('joining is refused where there is no process, no such seat, or it has closed', () => {
  assert.deepEqual(journal().when('participant.join', {}), { refused: 'not-open', params: {} });
  const { given } = opened();
  assert.deepEqual(given.when('participant.join', { seat: 'kings' }), {
    refused: 'unknown-seat',
    params: { seat: 'kings' },
  });
  given.process.nouns.process.closed.push('listen');
  assert.deepEqual(given.when('participant.join', {}), { refused: 'closed', params: {} });
});

test('many people come in as columns, a row each', () => {
  const { given } = opened();
  given.when('participants.import', columns);
  const { participants } = given.process.nouns;
  assert.equal(participants.ids.size, 3);
  assert.deepEqual(joined(participants.seat.rows(3)), Uint8Array.of(1, 0, 2));
  assert.deepEqual(joined(participants.organisation.rows(3)), Uint32Array.of(2, 0, 2));
  assert.deepEqual(joined(participants.region.rows(3)), Uint16Array.of(0, 1, 1));
});

test('columns of the wrong length or with values out of range change nothing', () => {
  const table = [
    [{ count: 4 }, 'column-length'],
    [{ seat: toBase64(Uint8Array.of(1, 0, 3)) }, 'column-value'],
    [{ organisation: toBase64(Uint32Array.of(3, 0, 0)) }, 'column-value'],
    [{ region: toBase64(Uint8Array.of(2, 0, 0)) }, 'column-value'],
    [{ organisation: toBase64(Uint8Array.of(1)) }, 'invalid'],
  ] as const;
  for (const [change, code] of table) {
    const { given } = opened();
    const before = given.rows.length;
    const outcome = given.when('participants.import', { ...columns, ...change });
    assert.ok('refused' in outcome);
    assert.equal(outcome.refused, code);
    assert.equal(given.rows.length, before);
  }
});

const everything = {
  organisation: 'Org A',
  speaksFor: 'organisation',
  region: 'Here',
  language: 'fr',
  expertise: ['Routing', 'Law'],
  interest: 'Paid by Org A.',
};

test('what somebody says of themselves is said anew as a whole, and stays out of the journal', () => {
  const { given } = opened();
  const id = idIn(given.when('participant.join', { seat: 'private', ...everything }, comer(1)), 'participant');
  const { participants, process } = given.process.nouns;
  assert.deepEqual(toldBy(participants, 0), everything);
  const event = given.when('participant.change', { region: 'There' }, participant(id));
  assert.deepEqual(event, [{ type: 'participant.changed', data: { participant: id } }]);
  const unsaid = {
    organisation: undefined,
    speaksFor: 'self',
    language: undefined,
    expertise: [],
    interest: undefined,
  };
  assert.deepEqual(toldBy(participants, 0), { ...unsaid, region: 'There' });
  assert.equal(participants.details.size, 0);
  const seats = ['other', 'governments', 'undisclosed'].map((seat) => {
    given.when('participant.change', { seat }, participant(id));
    return [seatOf(participants, process.charter!, 0), participants.seat.get(0)];
  });
  assert.deepEqual(seats, [
    ['other', 0],
    ['governments', 1],
    ['undisclosed', 0],
  ]);
  assert.doesNotMatch(given.rows.map(({ data }) => data).join(), /Org A|Here|Law|Paid/);
});

test('a name that hides how it is written, and a region that the charter does not have, are refused', () => {
  const given = journal();
  given.when('process.open', { ...charter, regions: [{ id: 'africa', name: 'African States' }] });
  const join = (input: object) => given.when('participant.join', input, comer(1));
  for (const organisation of ['A\u202eB', 'A\u0000', 'A\nB', 'A\u2066B', 'x'.repeat(121)]) {
    const refusal = join({ organisation });
    assert.ok('refused' in refusal && refusal.refused === 'invalid');
  }
  assert.deepEqual(join({ region: 'Africa' }), { refused: 'unknown-region', params: { region: 'Africa' } });
  assert.ok(Array.isArray(join({ region: 'africa', organisation: 'منظمة 团体' })));
});

const operator = { id: 'operator', roles: ['operator'] } as const;
const chair = { id: account(8), roles: ['chair'] } as const;

test('levels only rise: by what the account has shown, or by the word of who answers for it', () => {
  const { given, persons } = opened(1);
  const { level } = given.process.nouns.participants;
  const input = { participant: persons[0] };
  const confirm = (level: number) => given.when('participant.confirm', { ...input, level }, operator);
  const verify = (level: number, actor = chair) =>
    given.when('participant.verify', { ...input, level, reason: 'Seen.' }, actor);
  confirm(1);
  assert.equal(level.get(0), 1);
  assert.deepEqual(confirm(1), { refused: 'nothing-changed', params: {} });
  verify(3);
  assert.equal(level.get(0), 3);
  assert.deepEqual(confirm(2), { refused: 'nothing-changed', params: {} });
  const own = { ...chair, participant: persons[0] };
  assert.deepEqual(given.when('participant.verify', { ...input, level: 4, reason: 'Me.' }, own), {
    refused: 'own-case',
    params: {},
  });
  assert.doesNotMatch(given.rows.map(({ data }) => data).join(), /Seen/);
});

test('a level 4 takes two people, lapses after a year, and leaves what was shown beside it', () => {
  const { given, persons } = opened(2, 1, { stages: [] });
  const { level, vouches, badges } = given.process.nouns.participants;
  const [participant] = persons;
  const another = { id: account(9), roles: ['convener'] } as const;
  const verify = (level: number, actor: Actor = chair) =>
    given.when('participant.verify', { participant, level, reason: 'Looked at a passport.' }, actor);
  const refused = (refused: string) => ({ refused, params: {} });
  const started = given.now;
  assert.deepEqual(typesOf(verify(4)), ['participant.vouched']);
  assert.deepEqual([level.get(0), vouches.get(0)?.by], [0, chair.id]);
  assert.deepEqual(verify(4), refused('second-needed'));
  assert.deepEqual(verify(4, { ...another, participant }), refused('own-case'));
  assert.deepEqual(typesOf(verify(4, another)), ['participant.verified']);
  assert.deepEqual([level.get(0), vouches.size], [4, 0]);
  assert.deepEqual(verify(4, another), refused('nothing-changed'));
  // Beside it, an affiliation that one person answers for.
  assert.deepEqual(typesOf(verify(3)), ['participant.verified']);
  assert.deepEqual(given.when('participant.confirm', { participant, level: 1 }, operator), refused('nothing-changed'));
  assert.equal(level.get(0), 4);
  const year = 365 * 86_400_000;
  for (const [now, expected] of [
    [started + year - 1, 4],
    [started + year, 3],
  ] as const) {
    given.now = now;
    given.close();
    assert.equal(level.get(0), expected);
  }
  assert.equal(badges.size, 0);
  given.close();
  assert.deepEqual(given.rows.at(-1)?.type, 'participant.lapsed');
  assert.deepEqual(typesOf(verify(4)), ['participant.vouched']);
  given.when('participant.erase', { participant, refs: [] }, operator);
  assert.equal(vouches.size, 0);
  assert.doesNotMatch(given.rows.map(({ data }) => data).join(), /passport/);
});

test('a level that one person gave before two were needed lapses, too', () => {
  const { given, persons } = opened(1, 1, { stages: [] });
  const { process } = given;
  const data = JSON.stringify({ participant: persons[0], level: 4 });
  const row = { process: process.id, n: process.n + 1, at: 5000, actor: chair.id, key: undefined, vault: undefined };
  fold(process, { ...row, type: 'participant.verified', v: 1, data }, undefined);
  assert.equal(process.nouns.participants.level.get(0), 4);
  given.now = 5000 + 365 * 86_400_000;
  given.close();
  assert.equal(process.nouns.participants.level.get(0), 0);
});

const typesOf = (outcome: Outcome) => ('refused' in outcome ? outcome.refused : outcome.map(({ type }) => type));

test('a seat is contested once, settled by somebody without a part in it, and stays as it was settled', () => {
  const { given, persons } = opened(2);
  const { participants } = given.process.nouns;
  const about = { participant: persons[0], seat: 'governments', why: 'Works for a ministry.' };
  const contest = (who: string) => given.when('seat.contest', about, participant(who));
  const settle = (input: object, actor: object = {}) =>
    given.when('seat.settle', { ...about, ...input }, { ...chair, ...actor });
  assert.deepEqual(settle({}), { refused: 'not-contested', params: {} });
  assert.deepEqual(contest(persons[0]), { refused: 'own-seat', params: {} });
  contest(persons[1]);
  assert.deepEqual(contest(persons[1]), { refused: 'contested-already', params: {} });
  for (const involved of persons) {
    assert.deepEqual(settle({}, { participant: involved }), { refused: 'own-case', params: {} });
  }
  assert.deepEqual(settle({ seat: 'kings' }), { refused: 'unknown-seat', params: { seat: 'kings' } });
  assert.equal(participants.seat.get(0), 2);
  settle({});
  assert.equal(participants.seat.get(0), 1);
  assert.deepEqual(
    participants.contests.map(({ participant, seat, by, settled }) => [participant, seat, by, settled?.seat]),
    [[0, 'governments', persons[1], 'governments']],
  );
  assert.deepEqual(given.when('participant.change', { seat: 'private' }, participant(persons[0])), {
    refused: 'seat-settled',
    params: {},
  });
  assert.ok(Array.isArray(given.when('participant.change', { seat: 'governments' }, participant(persons[0]))));
  assert.doesNotMatch(given.rows.map(({ data }) => data).join(), /ministry/);
});

test('whoever declared an organisation is named by it: their pseudonym comes into no answer and no open event', () => {
  const { given, persons } = opened(2);
  const { participants } = given.process.nouns;
  const [declarer, other] = persons.map(participant);
  const organisations = ['north.example', 'south.example'].map((domain) =>
    idIn(given.when('organisation.declare', { name: `Networks of ${domain}`, domain }, declarer), 'organisation'),
  );
  const contest = (organisation: string, actor = other) =>
    given.when('seat.contest', { organisation, seat: 'governments', why: 'A ministry runs it.' }, actor);
  const none = 'org_0000000000000000000000000r';
  assert.deepEqual(contest(none), { refused: 'unknown-organisation', params: { organisation: none } });
  assert.deepEqual(contest(organisations[0]!, declarer), { refused: 'own-seat', params: {} });
  const made = contest(organisations[0]!);
  assert.deepEqual(typesOf(made), ['seat.contested']);
  assert.doesNotMatch(JSON.stringify(made), new RegExp(persons[0]!));
  // Refused, it would follow that one person has declared both.
  assert.deepEqual(contest(organisations[1]!), []);
  assert.deepEqual(
    participants.contests.map(({ participant, organisation, seat }) => [participant, organisation, seat]),
    [[0, organisations[0], 'governments']],
  );
  given.when('seat.settle', { participant: persons[0], seat: 'governments', why: 'So it is.' }, chair);
  assert.equal(participants.seat.get(0), 1);
  given.when('participant.erase', { participant: persons[0], refs: [] }, operator);
  assert.deepEqual(typesOf(contest(organisations[1]!)), 'unknown-organisation');
  assert.deepEqual(typesOf(given.when('seat.contest', { seat: 'private', why: 'Who?' }, other)), 'unknown-participant');
});

test('whose seat was settled asks once to correct it, and somebody else than who settled it decides', () => {
  const { given, persons } = opened(2);
  const { participants } = given.process.nouns;
  const [me, other] = persons;
  const about = { participant: me, seat: 'governments', why: 'Works for a ministry.' };
  const refused = (refused: string) => ({ refused, params: {} });
  const another = { id: account(9), roles: ['convener'] } as const;
  given.when('seat.contest', about, participant(other));
  given.when('seat.settle', about, chair);
  const ask = (actor: Actor = participant(me)) => given.when('seat.contest', { ...about, seat: 'private' }, actor);
  assert.equal(mayAsk(participants, 0), true);
  assert.equal(mayAsk(participants, 1), false);
  assert.deepEqual(ask({ id: account(7), roles: ['moderator'], participant: me }), refused('own-case'));
  assert.ok(Array.isArray(ask()));
  assert.equal(mayAsk(participants, 0), false);
  const settle = (actor: Actor) => given.when('seat.settle', { ...about, seat: 'private' }, actor);
  assert.deepEqual(settle(chair), refused('settled-by-you'));
  assert.deepEqual(settle({ ...another, participant: me }), refused('own-case'));
  assert.ok(Array.isArray(settle(another)));
  assert.equal(seatOf(participants, given.process.nouns.process.charter!, 0), 'private');
  assert.deepEqual(ask(), refused('asked-already'));
  // Others still may, and then whoever settled it last is one of those who may decide.
  given.when('seat.contest', about, participant(other));
  assert.ok(Array.isArray(settle(another)));
});

test('of somebody who was erased nothing is left but a row and its seat, also in a snapshot', () => {
  const { given } = opened();
  given.when('invitations.issue', { invitations: [{ name: 'Ada', mail: 'ada@org-a.example' }] });
  const { invitations, participants } = given.process.nouns;
  const { token = '' } = invitations.list[0];
  const told = { ...everything, seat: 'private', token };
  const id = idIn(given.when('participant.join', told, comer(1)), 'participant');
  given.when('participant.join', { organisation: 'Org B', region: 'Here' }, comer(2));
  given.when('organisation.declare', { name: 'Org A', domain: 'org-a.example' }, participant(id));
  given.when('statement.submit', { text: 'Only she says so.' }, participant(id));
  const refs = given.rows.flatMap(({ vault }) => vault ?? []);
  const before = inspect(plain(save(given.process)), { depth: null, maxArrayLength: null });
  const events = given.when('participant.erase', { participant: id, refs }, operator);
  const types = Array.isArray(events) ? events.map(({ type }) => type) : [];
  assert.equal(types[0], 'participant.erased');
  assert.deepEqual(types.slice(1).sort(), [
    'amendments.erased',
    'appeals.erased',
    'assessments.erased',
    'challenges.erased',
    'comments.erased',
    'commitments.erased',
    'contributions.erased',
    'dispositions.erased',
    'endorsements.erased',
    'invitation.forgotten',
    'minorities.erased',
    'objections.erased',
    'organisation.forgotten',
    'positions.erased',
    'statements.erased',
    'support.withdrawn',
    'votes.withdrawn',
  ]);
  assert.equal(participantOf(participants, account(1)), -1);
  assert.equal(participantOf(participants, account(2)), 1);
  assert.deepEqual([participants.seat.get(0), participants.regions], [2, ['Here']]);
  const accountBytes = new Uint8Array(16).fill(1).toString();
  const { accounts } = participants;
  assert.ok(!accounts.bytes().toString().includes(accountBytes));
  const after = inspect(plain(save(given.process)), { depth: null, maxArrayLength: null });
  const traces = ['Org A', 'ada@', 'org-a.example', 'Paid', 'Law', 'Only she', token];
  for (const trace of traces)
    assert.deepEqual([trace, before.includes(trace), after.includes(trace)], [trace, true, false]);
  const loaded = load(plain(structuredClone(save(given.process))));
  assert.equal(participantOf(loaded.nouns.participants, account(2)), 1);
  assert.deepEqual(given.when('participant.erase', { participant: id, refs }, operator), {
    refused: 'unknown-participant',
    params: {},
  });
  assert.ok(Array.isArray(given.when('participant.join', {}, comer(1))));
});

test('a column that cannot count any further knows no more names, and never takes one for another', () => {
  const names: string[] = [];
  assert.deepEqual(
    ['a', 'b', 'a', 'c', undefined, '', 'b'].map((name) => numbered(names, name, 2)),
    [1, 2, 1, 0, 0, 0, 2],
  );
});
