import assert from 'node:assert/strict';
import { test } from 'node:test';
import { charter, idIn, journal, participant } from '../../test/given.ts';
import { invitationsView } from './invitations.ts';
import { stranger, type Viewer } from './viewer.ts';

const DAY = 86_400_000;
const convener: Viewer = { ...stranger, account: 'acc_c', roles: ['convener', 'visitor'] };

function opened() {
  const given = journal();
  given.when('process.open', { ...charter, stages: [], invitesEach: 2, levels: { vote: 0, statement: 0, invite: 0 } });
  const who = participant(idIn(given.when('participant.join', { seat: 'private' }), 'participant'));
  const view = (viewer: Viewer, asked = {}) => invitationsView(given.process.nouns, viewer, given.now, asked)!;
  return { given, who, view };
}

test('each invitation says what became of it, newest first, and only what can be used has a link', () => {
  const { given, view } = opened();
  for (const [name, days] of [
    ['Old', 1],
    ['Gone', 30],
    ['Open', 30],
  ] as const) {
    given.when('invitations.issue', { invitations: [{ seat: 'governments', name }], days });
    given.now += DAY;
  }
  const { list } = given.process.nouns.invitations;
  given.when('invitation.withdraw', { invitation: list[1]!.id });
  const { rows, counts, numbers } = view(convener);
  assert.deepEqual(
    rows.map(({ name, standing, token, waits }) => [name, standing, token === null, waits]),
    [
      ['Open', 'open', false, DAY],
      ['Gone', 'withdrawn', true, 2 * DAY],
      ['Old', 'expired', true, 3 * DAY],
    ],
  );
  assert.deepEqual(counts, { open: 1, used: 0, expired: 1, withdrawn: 1, all: 3 });
  assert.equal(numbers[0]?.invited, 2);
  assert.deepEqual(
    view(convener, { shown: 'expired' }).rows.map(({ name }) => name),
    ['Old'],
  );
  assert.deepEqual(
    view(convener, { slips: true }).slips?.map(({ name }) => name),
    ['Open'],
  );
});

test('who takes part sees their own invitations and how many are left; the convener sees that they were given, not their links', () => {
  const { given, who, view } = opened();
  given.when('invitations.issue', { invitations: [{ name: 'Of the convener' }] });
  given.when('invitations.issue', { invitations: [{ name: 'A friend', seat: 'private' }] }, who);
  const own = view({ ...stranger, account: 'acc_p', person: 0, roles: ['participant', 'visitor'] });
  assert.deepEqual(
    own.rows.map(({ name, token }) => [name, token !== null]),
    [['A friend', true]],
  );
  assert.deepEqual([own.quota, own.numbers], [{ left: 1, of: 2, level: true }, []]);
  const all = view(convener);
  assert.deepEqual(
    all.rows.map(({ name, token, byParticipant }) => [name, token !== null, byParticipant]),
    [
      ['A friend', false, true],
      ['Of the convener', true, false],
    ],
  );
  assert.equal(view(stranger).rows.length, 0);
});

test('many are shown page by page', () => {
  const { given, view } = opened();
  given.when('invitations.issue', { invitations: Array.from({ length: 120 }, (_, i) => ({ name: `Person ${i}` })) });
  const second = view(convener, { from: 50 });
  assert.deepEqual([second.rows.length, second.from, second.of, second.rows[0]?.name], [50, 50, 120, 'Person 69']);
  assert.equal(view(convener, { from: 100 }).rows.length, 20);
});

test('a page that is none is the first', () => {
  const { given, view } = opened();
  given.when('invitations.issue', { invitations: [{ name: 'Only one' }] });
  for (const from of [999, -1, Number.NaN, 0.5]) {
    const { from: at, rows } = view(convener, { from });
    assert.deepEqual([at, rows.length], [0, 1], String(from));
  }
});

test('what was handed out last is told first to who did it, and to nobody who comes later', () => {
  const { given, who, view } = opened();
  const by = { id: 'acc_c', roles: ['convener' as const] };
  given.when('invitations.issue', { invitations: [{ name: 'Earlier' }] }, by);
  given.now += 1;
  given.when('invitations.issue', { invitations: [{ name: 'First' }, { name: 'Second' }] }, by);
  given.now += 1;
  given.when('invitations.issue', { invitations: [{ name: 'A friend' }] }, who);
  const made = (viewer: Viewer, asked = {}) => view(viewer, asked).made.map(({ name }) => name);
  assert.deepEqual(made(convener, { made: true }), ['Second', 'First']);
  assert.deepEqual(made(convener), []);
  const own: Viewer = { ...stranger, account: 'acc_p', person: 0, roles: ['participant'] };
  assert.deepEqual(made(own, { made: true }), ['A friend']);
});
