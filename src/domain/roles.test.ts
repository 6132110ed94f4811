import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, charter, comer, convener, idIn, journal } from '../../test/given.ts';
import { rolesOf } from './roles.ts';

const first = { id: account(1), roles: ['convener'] } as const;

function convened() {
  const given = journal();
  given.when('process.open', charter, first);
  const { roles, invitations } = given.process.nouns;
  const give = (role: string, n: number, name?: string) => {
    const place = invitations.list.length;
    given.when('invitations.issue', { invitations: [{ role, name }] }, first);
    return given.when('invitation.accept', { token: invitations.list[place].token }, comer(n));
  };
  return { given, roles, give };
}

test('a role is given by accepting an invitation to it, and stands in the journal without a name', () => {
  const { given, roles, give } = convened();
  const events = give('moderator', 2, 'Ada of the sample');
  assert.equal(idIn(events, 'invitation').slice(0, 4), 'inv_');
  assert.deepEqual(rolesOf(roles, account(2)), ['moderator']);
  assert.equal(roles.names.get(account(2)), 'Ada of the sample');
  assert.doesNotMatch(given.rows.map(({ data }) => data).join(), /Ada/);
  give('chair', 2);
  assert.deepEqual(rolesOf(roles, account(2)), ['moderator', 'chair']);
  assert.deepEqual(rolesOf(roles, account(9)), []);
});

test('who holds a role already keeps the invitation for somebody else', () => {
  const { given, give } = convened();
  give('moderator', 2);
  assert.deepEqual(give('moderator', 2), { refused: 'role-held', params: { role: 'moderator' } });
  assert.equal(given.process.nouns.invitations.list[1].state, 'open');
});

test('a role is taken back, but never the last convener’s', () => {
  const { given, roles, give } = convened();
  give('moderator', 2, 'Ada of the sample');
  const take = (n: number, role: string) => given.when('role.take', { account: account(n), role }, first);
  assert.deepEqual(take(2, 'chair'), { refused: 'role-not-held', params: { role: 'chair' } });
  assert.deepEqual(take(1, 'convener'), { refused: 'last-convener', params: {} });
  take(2, 'moderator');
  assert.deepEqual([rolesOf(roles, account(2)), roles.names.size], [[], 0]);
  give('convener', 3);
  take(1, 'convener');
  assert.deepEqual([...roles.held.keys()], [account(3)]);
});

test('only a convener or the operator takes a role', () => {
  const { given } = convened();
  const input = { account: account(1), role: 'convener' };
  for (const role of ['visitor', 'participant', 'moderator', 'chair'] as const) {
    const refusal = given.when('role.take', input, { ...convener, roles: [role] });
    assert.ok('refused' in refusal && refusal.refused === 'not-allowed');
  }
});
