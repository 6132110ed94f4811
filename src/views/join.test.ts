import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, charter, comer, convener, type Journal, journal } from '../../test/given.ts';
import { conversationOf } from '../app/conversation.ts';
import { join } from './join.ts';
import { stranger, type Viewer } from './viewer.ts';

function opened(terms: object = {}): Journal {
  const given = journal();
  given.when('process.open', { ...charter, ...terms });
  return given;
}

const seen = ({ process, now }: Journal, token?: string, viewer: Viewer = stranger) =>
  join(conversationOf(process, undefined), process.nouns, viewer, { token, now });

function invite(given: Journal, invitation: object): string {
  given.when('invitations.issue', { invitations: [invitation] }, convener);
  return given.process.nouns.invitations.list.at(-1)?.token ?? '';
}

test('an invitation says who gave it and for what, as long as it can be used; then only why it cannot', () => {
  const given = opened({ joining: 'invited' });
  const token = invite(given, { seat: 'private', organisation: 'Example', region: 'Asia' });
  const { invitation, may } = seen(given, token);
  assert.deepEqual([may, invitation?.seat?.name, invitation?.organisation], [true, 'Private sector', 'Example']);
  assert.deepEqual([invitation?.by, invitation?.from], ['convener', 'A test']);
  assert.equal(seen(given).may, false);
  assert.equal(seen(given, 'no-such-token').invitation?.state, 'unknown');

  given.when('participant.join', { token }, comer(1));
  const used = seen(given, token);
  assert.deepEqual([used.invitation?.state, used.invitation?.organisation, used.may], ['used', null, false]);

  const other = invite(given, { seat: 'private' });
  given.when('invitation.withdraw', { invitation: given.process.nouns.invitations.list[1]!.id }, convener);
  assert.equal(seen(given, other).invitation?.state, 'withdrawn');

  const late = invite(given, { seat: 'private' });
  given.now += 31 * 86_400_000;
  assert.equal(seen(given, late).invitation?.state, 'expired');
});

test('who has joined is told where they sit, and is asked nothing any more', () => {
  const given = opened();
  given.when('participant.join', { seat: 'governments' }, comer(1));
  const viewer: Viewer = { account: account(1), person: 0, roles: ['participant'], level: 0 };
  assert.deepEqual(
    [seen(given, undefined, viewer).joined, seen(given, undefined, viewer).may],
    [{ seat: 'Governments' }, false],
  );
  assert.ok(seen(given).may);
  given.when('process.close', {});
  assert.ok(!seen(given).may);
});

test('a used link to a role says so to who holds the role, and to nobody else', () => {
  const given = opened();
  const token = invite(given, { role: 'chair' });
  const holder: Viewer = { account: account(1), person: -1, roles: ['chair', 'visitor'], level: 0 };
  assert.equal(seen(given, token, holder).held, null, 'it can still be used');
  given.when('invitation.accept', { token }, comer(1));
  assert.equal(seen(given, token, holder).held, 'chair');
  const others: Viewer[] = [stranger, { ...holder, account: account(2), roles: ['moderator', 'visitor'] }];
  for (const viewer of others) {
    const { held, invitation } = seen(given, token, viewer);
    assert.deepEqual([held, invitation?.state, invitation?.role], [null, 'used', null]);
  }
});
