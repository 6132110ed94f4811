import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authenticator } from '../../test/authenticator.ts';
import { isRefusal } from '../base/result.ts';
import { MemoryStore } from '../store/memory.ts';
import { Accounts } from './accounts.ts';
import { Passkeys } from './passkeys.ts';
import { SiteKey } from './siteKey.ts';
import { DAY, hashOf } from './tokens.ts';

const origin = 'https://p.example';

async function given() {
  const clock = { now: 20_000 * DAY };
  const time = () => clock.now;
  const { accounts: rows } = new MemoryStore(time);
  const accounts = new Accounts({ rows, key: new SiteKey(new Uint8Array(32)), clock: time });
  const passkeys = new Passkeys({ accounts, rows, origin: () => origin, clock: time });
  const account = await accounts.newAccount();
  const registrationOptions = async (of = account) => {
    const options = await passkeys.registrationOptions(of, 'At p.example');
    assert.ok(!isRefusal(options));
    return options;
  };
  return { clock, accounts, passkeys, account, registrationOptions };
}

async function registered() {
  const all = await given();
  const key = authenticator(origin);
  const passkey = await all.passkeys.register(all.account, key.create(await all.registrationOptions()), 'Phone');
  assert.ok(!isRefusal(passkey), JSON.stringify(passkey));
  return { ...all, key };
}

test('a passkey is made once and opens its account as often as it is used, and is listed by its label', async () => {
  const { accounts, passkeys, account, key } = await registered();
  for (let i = 0; i < 2; i++) {
    const entered = await passkeys.authenticate(key.get(await passkeys.authenticationOptions()));
    assert.ok(!isRefusal(entered));
    assert.equal((await accounts.sessionOf(hashOf(entered.session.token)))?.account, account);
  }
  const [held] = await passkeys.list(account);
  assert.deepEqual([held.label, held.counter, held.transports], ['Phone', 3, ['internal']]);
  await passkeys.drop(account, held.id);
  const refused = await passkeys.authenticate(key.get(await passkeys.authenticationOptions()));
  assert.deepEqual(refused, { refused: 'passkey-unknown', params: {} });
});

test('it belongs to the host of the site, and is found without anybody saying who they are', async () => {
  const { passkeys, registrationOptions } = await given();
  const options = await registrationOptions();
  assert.deepEqual([options.rp.id, options.authenticatorSelection?.residentKey], ['p.example', 'required']);
  const asked = await passkeys.authenticationOptions();
  assert.deepEqual([asked.rpId, asked.allowCredentials], ['p.example', undefined]);
});

test('a challenge is good for one answer, for five minutes, for what and for whom it was made', async () => {
  const { clock, accounts, passkeys, account, key } = await registered();
  const again = key.get(await passkeys.authenticationOptions());
  assert.ok(!isRefusal(await passkeys.authenticate(again)));
  const other = await accounts.newAccount();
  const late = key.get(await passkeys.authenticationOptions());
  clock.now += 5 * 60_000;
  const toRegister = await passkeys.registrationOptions(account, 'x');
  assert.ok(!isRefusal(toRegister));
  const wrongUse = key.get({ challenge: toRegister.challenge, rpId: 'p.example' });
  const ownChallenge = key.get({ challenge: 'bXkgb3du', rpId: 'p.example' });
  for (const response of [again, late, wrongUse, ownChallenge]) {
    assert.deepEqual(await passkeys.authenticate(response), { refused: 'passkey-unverified', params: {} });
  }
  const second = authenticator(origin);
  const options = await passkeys.registrationOptions(account, 'x');
  assert.ok(!isRefusal(options));
  assert.ok(isRefusal(await passkeys.register(other, second.create(options), 'Phone')));
});

test('an answer for another site, by another key, or of no form at all is refused', async () => {
  const { passkeys, account, key, registrationOptions } = await registered();
  const elsewhere = authenticator('https://p.example.evil.org');
  const options = await registrationOptions();
  assert.ok(isRefusal(await passkeys.register(account, elsewhere.create(options), 'x')));
  assert.ok(
    isRefusal(
      await passkeys.register(account, authenticator(origin).create({ ...options, rp: { id: 'q.example' } }), 'x'),
    ),
  );
  const asked = await passkeys.authenticationOptions();
  const forged = { ...authenticator(origin).get(asked), id: key.id, rawId: key.id };
  assert.deepEqual(await passkeys.authenticate(forged), { refused: 'passkey-unverified', params: {} });
  for (const nothing of [
    undefined,
    null,
    7,
    'x',
    [],
    {},
    { id: key.id },
    { id: key.id, rawId: key.id, response: null },
  ]) {
    assert.ok(isRefusal(await passkeys.authenticate(nothing)), JSON.stringify(nothing));
    assert.ok(isRefusal(await passkeys.register(account, nothing, 'x')), JSON.stringify(nothing));
  }
});

test('a passkey that is somebody’s is nobody else’s', async () => {
  const { accounts, passkeys, account, key, registrationOptions } = await registered();
  const other = await accounts.newAccount();
  assert.ok(isRefusal(await passkeys.register(other, key.create(await registrationOptions(other)), 'Mine now')));
  const entered = await passkeys.authenticate(key.get(await passkeys.authenticationOptions()));
  assert.equal(!isRefusal(entered) && entered.account, account);
});
