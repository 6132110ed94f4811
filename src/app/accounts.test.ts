import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefusal, type Refusal } from '../base/result.ts';
import { MemoryStore } from '../store/memory.ts';
import { Accounts, type Entered } from './accounts.ts';
import type { Scope } from './sessions.ts';
import { SiteKey } from './siteKey.ts';
import { DAY, HOUR, hashOf } from './tokens.ts';

const MINUTE = 60_000;

/** With a clock that a test sets, and a count of what was read of sessions. */
function given() {
  const clock = { now: 20_000 * DAY + 7 * HOUR };
  const { accounts: rows } = new MemoryStore(() => clock.now);
  const accounts = new Accounts({ rows, key: new SiteKey(new Uint8Array(32)), clock: () => clock.now });
  const sessionOf = (token: string) => accounts.sessionOf(hashOf(token));
  const currentOf = async (token: string) => {
    const session = await sessionOf(token);
    assert.ok(session);
    return session;
  };
  return { clock, rows, accounts, sessionOf, currentOf };
}

function entered(outcome: Entered | Refusal): Entered {
  assert.ok(!isRefusal(outcome), JSON.stringify(outcome));
  return outcome;
}

test('an account needs nothing, and its session says what it is on the whole site', async () => {
  const { accounts, sessionOf } = given();
  const account = await accounts.newAccount({ language: 'ar' });
  const { token, expiresAt } = await accounts.sessions.start(account);
  const session = await sessionOf(token);
  assert.deepEqual(session, {
    ...{ kind: 'session', hash: hashOf(token), account, siteRoles: [], level: 0 },
    ...{ mailConfirmed: false, language: 'ar', scope: undefined },
  });
  assert.equal(expiresAt, 20_030 * DAY + 7 * HOUR);
  await accounts.addRoles(account, ['opener']);
  await accounts.setLanguage(account, 'fr');
  const changed = await sessionOf(token);
  assert.deepEqual([changed?.siteRoles, changed?.language], [['opener'], 'fr'], 'at once, not when it is next read');
  assert.equal(await sessionOf('nobody'), undefined);
});

test('a session lapses after twelve hours without use where its owner can come back, else after thirty days; and ends after thirty', async () => {
  const cases = [
    { roles: ['opener'], step: 10 * HOUR, dead: 13 * HOUR },
    { roles: [], step: 25 * DAY, dead: 31 * DAY },
  ];
  for (const { roles, step, dead } of cases) {
    const { clock, accounts, sessionOf } = given();
    const { token, expiresAt } = await accounts.sessions.start(await accounts.newAccount({ roles }));
    for (clock.now += step; clock.now < expiresAt; clock.now += step) {
      assert.ok(await sessionOf(token), `used every ${step / HOUR} hours`);
      await accounts.tidy();
    }
    assert.equal(await sessionOf(token), undefined, 'thirty days old');
    const other = await accounts.sessions.start(await accounts.newAccount({ roles }));
    clock.now += dead;
    assert.equal(await sessionOf(other.token), undefined, 'not used');
  }
});

test('what was noted of its use in memory outlasts a restart, once it was written down', async () => {
  const { clock, rows, accounts, sessionOf } = given();
  const { token } = await accounts.sessions.start(await accounts.newAccount({ roles: ['opener'] }));
  for (let i = 0; i < 3; i++) {
    clock.now += 8 * HOUR;
    assert.ok(await sessionOf(token));
  }
  await accounts.tidy();
  const again = new Accounts({ rows, key: new SiteKey(new Uint8Array(32)), clock: () => clock.now });
  assert.ok(await again.sessionOf(hashOf(token)));
  const [listed] = await again.sessions.list((await again.sessionOf(hashOf(token)))!.account, 'session');
  assert.deepEqual([listed.createdDay, listed.usedDay], [20_000, 20_001]);
});

test('a session that is ended, revoked or turned into a new one is dead at once, and the others are not', async () => {
  const { accounts, sessionOf } = given();
  const account = await accounts.newAccount();
  const started = await Promise.all(Array.from({ length: 5 }, () => accounts.sessions.start(account)));
  const [a, b, c, d, e] = started.map(({ token }) => token);
  const other = await accounts.sessions.start(await accounts.newAccount());
  const alive = async () => Promise.all([a, b, c, d, e].map(async (token) => (await sessionOf(token)) !== undefined));
  assert.deepEqual(await alive(), Array(5).fill(true));
  await accounts.sessions.end(hashOf(a));
  await accounts.sessions.revoke(account, 'session', hashOf(b));
  const turned = await accounts.sessions.rotate(hashOf(c));
  assert.deepEqual(await alive(), [false, false, false, true, true]);
  assert.equal((await sessionOf(turned!.token))?.account, account);
  assert.equal(await accounts.sessions.rotate(hashOf(c)), undefined, 'once');
  await accounts.sessions.revokeAll(account, 'session', hashOf(d));
  assert.deepEqual(await alive(), [false, false, false, true, false]);
  await accounts.sessions.revoke(account, 'session', hashOf(other.token));
  assert.ok(await sessionOf(other.token), 'nobody revokes what is not theirs');
});

test('a session that is revoked while it is read is not remembered', async () => {
  const { rows, accounts, sessionOf } = given();
  const account = await accounts.newAccount();
  const { token } = await accounts.sessions.start(account);
  const read = rows.token.bind(rows);
  rows.token = async (kind, hash) => {
    const row = await read(kind, hash);
    await accounts.sessions.revokeAll(account, 'session');
    return row;
  };
  await sessionOf(token);
  rows.token = read;
  assert.equal(await sessionOf(token), undefined);
});

test('a link opens its account once, within a quarter of an hour; of two hundred who try at once, one comes in', async () => {
  const { clock, accounts, sessionOf } = given();
  const account = await accounts.newAccount();
  const { token } = await accounts.resumeLink(account);
  const outcomes = await Promise.all(Array.from({ length: 200 }, () => accounts.signIn(token)));
  const ins = outcomes.filter((outcome) => !isRefusal(outcome));
  assert.equal(ins.length, 1);
  const { session, ...rest } = entered(ins[0]!);
  assert.deepEqual(rest, { account, isNew: false, confirmed: false });
  assert.equal((await sessionOf(session.token))?.account, account);
  const late = await accounts.resumeLink(account);
  clock.now += 15 * MINUTE;
  assert.deepEqual(await accounts.signIn(late.token), { refused: 'link-spent', params: {} });
});

test('who comes in leaves the session behind that was there before', async () => {
  const { accounts, sessionOf, currentOf } = given();
  const before = await accounts.sessions.start(await accounts.newAccount());
  const { token } = await accounts.resumeLink(await accounts.newAccount());
  entered(await accounts.signIn(token, await currentOf(before.token)));
  assert.equal(await sessionOf(before.token), undefined);
});

test('a link to roles on the site gives them to who opens it: for good, or for one session of the account that it names', async () => {
  const { accounts, sessionOf, currentOf } = given();
  const first = entered(await accounts.signIn((await accounts.siteLink(['opener'])).token));
  assert.equal(first.isNew, true);
  assert.deepEqual((await sessionOf(first.session.token))?.siteRoles, ['opener']);
  const known = await accounts.sessions.start(await accounts.newAccount());
  const current = await currentOf(known.token);
  const second = entered(await accounts.signIn((await accounts.siteLink(['opener'])).token, current));
  assert.deepEqual([second.account, second.isNew], [current.account, false]);
  assert.deepEqual((await accounts.account(current.account))?.roles, ['opener']);
  const named = await accounts.siteLink(['moderator'], { account: current.account });
  const third = entered(await accounts.signIn(named.token));
  assert.deepEqual((await sessionOf(third.session.token))?.siteRoles, ['moderator', 'opener']);
  assert.deepEqual((await accounts.account(current.account))?.roles, ['opener'], 'the session alone');
});

test('who starts the server has the same account every time', async () => {
  const { accounts } = given();
  const host = await accounts.hostAccount();
  assert.equal(await accounts.hostAccount(), host);
  assert.deepEqual((await accounts.account(host))?.roles, ['host', 'convener', 'moderator']);
});

test('a link of the first version, to an account that stands nowhere, makes it', async () => {
  const { rows, accounts, sessionOf } = given();
  const expiresAt = 30_000 * DAY;
  const link = { kind: 'link', hash: hashOf('t'), account: 'acc_old', roles: ['convener'], expiresAt } as const;
  await rows.saveTokens([{ ...link, createdDay: 0, usedAt: 0 }]);
  const { account, session, isNew } = entered(await accounts.signIn('t'));
  assert.deepEqual([account, isNew], ['acc_old', true]);
  assert.deepEqual((await sessionOf(session.token))?.siteRoles, ['convener']);
});

test('a program has what its owner gave it, under a name, until it is revoked or expires; and no role on the site', async () => {
  const { clock, accounts } = given();
  const account = await accounts.newAccount({ roles: ['opener'] });
  const scope: Scope = { processes: 'own', may: 'read' };
  const issued = await accounts.newApiToken(account, 'Minutes', scope, 30);
  assert.ok(!isRefusal(issued));
  assert.match(issued.token, /^plt_[\w-]{43}$/);
  const bearer = await accounts.bearerOf(hashOf(issued.token));
  assert.deepEqual([bearer?.account, bearer?.siteRoles, bearer?.scope], [account, [], scope]);
  assert.equal(await accounts.sessionOf(hashOf(issued.token)), undefined, 'it is no session');
  const [listed] = await accounts.sessions.list(account, 'api');
  assert.deepEqual(
    [listed.label, listed.scope, listed.createdDay, listed.expiresAt],
    ['Minutes', scope, 20_000, clock.now + 30 * DAY],
  );
  await accounts.sessions.revoke(account, 'api', listed.id);
  assert.equal(await accounts.bearerOf(hashOf(issued.token)), undefined);
  const brief = await accounts.newApiToken(account, 'Brief', scope, 1);
  clock.now += DAY;
  assert.ok(!isRefusal(brief));
  assert.equal(await accounts.bearerOf(hashOf(brief.token)), undefined);
  for (let i = 0; i < 20; i++) await accounts.newApiToken(account, `${i}`, scope, 30);
  const more = await accounts.newApiToken(account, 'More', scope, 30);
  assert.deepEqual(more, { refused: 'too-many-api-tokens', params: { most: 20 } });
});

test('of an account that is forgotten nothing opens any more', async () => {
  const { rows, accounts, sessionOf } = given();
  const account = await accounts.newAccount();
  const { token } = await accounts.sessions.start(account);
  const link = await accounts.resumeLink(account);
  assert.ok(await sessionOf(token));
  await accounts.forget(account);
  assert.equal(await sessionOf(token), undefined);
  assert.ok(isRefusal(await accounts.signIn(link.token)));
  assert.equal(await rows.account(account), undefined);
});
