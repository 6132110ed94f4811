import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, charter, comer, convener, idIn, journal, participant } from '../../test/given.ts';
import { invitationFor } from './invitations.ts';

const DAY = 86_400_000;
const operator = { id: 'operator', roles: ['operator'] } as const;

function inviting(change: object = {}) {
  const given = journal();
  given.when('process.open', { ...charter, stages: [], ...change });
  const { invitations } = given.process.nouns;
  const issue = (entries: object[], actor = convener, days?: number) =>
    given.when('invitations.issue', { invitations: entries, days }, actor);
  const token = (place: number) => invitations.list[place].token;
  const join = (place: number, n: number, input: object = {}) =>
    given.when('participant.join', { token: token(place), ...input }, comer(n));
  return { given, invitations, issue, token, join };
}

test('whom an invitation is for stays out of the journal, and so does what its link shows', () => {
  const { given, invitations, issue } = inviting();
  const known = { name: 'Ada', mail: 'ada@sample.example', organisation: 'Org A', region: 'Here', language: 'fr' };
  const events = issue([{ seat: 'private', ...known }, { role: 'chair' }], convener, 2);
  assert.deepEqual(events, [
    {
      type: 'invitation.issued',
      data: { invitation: invitations.list[0].id, seat: 'private', expiresAt: 1000 + 2 * DAY },
    },
    {
      type: 'invitation.issued',
      data: { invitation: invitations.list[1].id, role: 'chair', expiresAt: 1000 + 2 * DAY },
    },
  ]);
  const [first, second] = invitations.list;
  assert.match(first.token ?? '', /^[A-Za-z0-9_-]{32}$/);
  assert.notEqual(first.token, second.token);
  assert.equal(invitationFor(invitations, first.token ?? '')?.mail, 'ada@sample.example');
  assert.doesNotMatch(given.rows.map(({ data }) => data).join(), new RegExp(`Ada|sample.example|Org A|${first.token}`));
});

test('who comes with an invitation sits at its seat unless they say otherwise, and counts as invited', () => {
  const { given, invitations, issue, join } = inviting({ joining: 'invited' });
  issue([{ seat: 'private' }, { seat: 'private' }, {}]);
  const outcomes = [join(0, 1), join(1, 2, { seat: 'governments' }), join(2, 3, { seat: 'undisclosed' })];
  const { participants } = given.process.nouns;
  assert.deepEqual(
    outcomes.map((_, row) => [participants.seat.get(row), participants.level.get(row)]),
    [
      [2, 2],
      [1, 2],
      [0, 2],
    ],
  );
  assert.deepEqual(
    invitations.list.map(({ state }) => state),
    ['used', 'used', 'used'],
  );
  assert.equal(participants.invited.get(0), invitations.list[0].id);
});

test('an invitation works once, until it expires or is withdrawn, and only for what it is for', () => {
  const { given, invitations, issue, join, token } = inviting({ joining: 'invited' });
  issue([{}, {}, {}, { role: 'chair' }]);
  issue([{}], convener, 1);
  join(0, 1);
  given.when('invitation.withdraw', { invitation: invitations.list[1].id });
  given.now = 1000 + DAY;
  const accept = (place: number) => given.when('invitation.accept', { token: token(place) }, comer(5));
  const table = [
    [join(0, 2), 'invitation-used', {}],
    [join(1, 2), 'unknown-invitation', {}],
    [join(2, 2, { token: 'made-up' }), 'unknown-invitation', {}],
    [join(3, 2), 'invitation-to-role', { role: 'chair' }],
    [join(4, 2), 'invitation-expired', {}],
    [given.when('participant.join', {}, comer(2)), 'invitation-needed', {}],
    [accept(2), 'invitation-to-seat', {}],
    [accept(4), 'invitation-expired', {}],
    [given.when('invitation.accept', { token: token(3) }, { ...comer(5), account: undefined }), 'account-needed', {}],
    [given.when('invitation.withdraw', { invitation: invitations.list[0].id }), 'invitation-used', {}],
    [given.when('invitation.withdraw', { invitation: invitations.list[1].id }), 'unknown-invitation', {}],
  ] as const;
  for (const [outcome, refused, params] of table) assert.deepEqual(outcome, { refused, params });
});

test('a participant invites as many as the charter allows, to seats, once they have shown enough', () => {
  const { given, invitations, issue, join } = inviting({ invitesEach: 2 });
  issue([{}]);
  const invited = participant(idIn(join(0, 1), 'participant'));
  const stranger = participant(idIn(given.when('participant.join', {}, comer(2)), 'participant'));
  const refusal = (outcome: unknown) => outcome;
  assert.deepEqual(refusal(issue([{}], stranger)), { refused: 'level-needed', params: { level: 2 } });
  assert.deepEqual(refusal(issue([{ role: 'chair' }], invited)), {
    refused: 'not-allowed',
    params: { command: 'invitations.issue' },
  });
  issue([{ seat: 'private' }], invited);
  const none = { refused: 'no-invitations-left', params: { left: 1, most: 2 } };
  assert.deepEqual(refusal(issue([{}, {}], invited)), none);
  const own = invitations.list[1].id;
  assert.deepEqual(given.when('invitation.withdraw', { invitation: own }, stranger), {
    refused: 'unknown-invitation',
    params: {},
  });
  given.when('invitation.withdraw', { invitation: own }, invited);
  assert.ok(Array.isArray(issue([{}, {}], invited)));
});

test('an invitation to a seat that is not there, or to a seat and a role at once, is none', () => {
  const { issue } = inviting();
  const code = (entry: object) => {
    const outcome = issue([entry]);
    return 'refused' in outcome ? outcome.refused : 'issued';
  };
  assert.equal(code({ seat: 'kings' }), 'unknown-seat');
  assert.equal(code({ seat: 'private', role: 'chair' }), 'invalid');
  assert.equal(code({ role: 'participant' }), 'invalid');
  assert.equal(code({ mail: 'nobody' }), 'invalid');
  assert.equal(code({ name: 'Ada \u202e' }), 'invalid');
});

test('the operator invites the first convener of a process that was brought in', () => {
  const { given, issue, token } = inviting();
  issue([{ role: 'convener' }], operator);
  given.when('invitation.accept', { token: token(0) }, comer(4));
  assert.deepEqual([...given.process.nouns.roles.held.keys()], [account(4)]);
});
