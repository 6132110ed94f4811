/** What every store of accounts must do: one suite, run against each implementation. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Account, AccountRows, AccountStore, AccountToken, Passkey, Store } from '../app/ports.ts';
import { idFromBytes, type ProcessId } from '../base/ids.ts';

const day = 20_000;
const processOf = (byte: number): ProcessId => idFromBytes('prc', new Uint8Array(16).fill(byte));

const accountOf = (id: string, more: Partial<Account> = {}): Account => ({ id, createdDay: day, roles: [], ...more });

const passkeyOf = (id: string, account: string, more: Partial<Passkey> = {}): Passkey => ({
  ...{ id, account, publicKey: 'cHVibGlj', counter: 0, transports: ['usb', 'nfc'], label: 'Blue key', createdDay: day },
  ...more,
});

export function accountsContract(name: string, open: () => Promise<Store>): void {
  describe(`${name} keeps the contract of a store of accounts`, () => {
    const with_ = async (story: (accounts: AccountStore, store: Store) => Promise<void>) => {
      const store = await open();
      await story(store.accounts, store);
      await store.close();
    };
    const later = 60_000;
    const tokenOf = (now: number, hash: string, more: Partial<AccountToken> = {}): AccountToken => ({
      ...{ kind: 'session', hash, account: 'acc_1', roles: [], expiresAt: now + later, createdDay: day, usedAt: now },
      ...more,
    });

    test('an account is read back whole, by its id, its mailbox and its role, and changed in place', () =>
      with_(async (accounts) => {
        const bare = accountOf('acc_1');
        const full = accountOf('acc_2', {
          language: 'pt',
          mail: { mark: 'm', sealed: 's' },
          roles: ['opener', 'host'],
        });
        for (const account of [bare, full]) assert.equal(await accounts.save(account), 'saved');
        assert.deepEqual([await accounts.account('acc_1'), await accounts.account('acc_2')], [bare, full]);
        assert.deepEqual(await accounts.accountByMail('m'), full);
        assert.deepEqual([await accounts.accountWith('host'), await accounts.accountWith('chair')], [full, undefined]);
        const changed = { ...bare, language: 'fr', roles: ['host'] };
        await accounts.save(changed);
        assert.deepEqual(await accounts.account('acc_1'), changed);
        assert.deepEqual(await accounts.accountWith('host'), changed, 'the one that was made first');
        assert.deepEqual([await accounts.account('acc_9'), await accounts.accountByMail('n')], [undefined, undefined]);
      }));

    test('a mailbox opens one account, whoever confirms it at the same time', () =>
      with_(async (accounts) => {
        const mail = { mark: 'm', sealed: 's' };
        const saved = await Promise.all(
          Array.from({ length: 9 }, (_, i) => accounts.save(accountOf(`acc_${i}`, { mail }))),
        );
        assert.equal(saved.filter((each) => each === 'saved').length, 1);
        const holder = await accounts.accountByMail('m');
        assert.equal(await accounts.save({ ...holder!, language: 'ar' }), 'saved', 'its own is not in its way');
      }));

    test('a token is read back whole until it expires, or has lain idle', () =>
      with_(async (accounts, store) => {
        const now = await store.now();
        const full = tokenOf(now, 'h1', { kind: 'api', label: 'Minutes', content: '{"may":"read"}', idle: later });
        const sent = tokenOf(now, 'h2', { kind: 'code', account: '', proof: 'p', triesLeft: 5, subject: 'm' });
        const idle = tokenOf(now, 'h3', { usedAt: now - 10, idle: 10 });
        await accounts.saveTokens([full, sent, idle, tokenOf(now, 'h4', { expiresAt: now })]);
        assert.deepEqual(await accounts.token('api', 'h1'), full);
        assert.deepEqual(await accounts.token('code', 'h2'), sent);
        for (const hash of ['h3', 'h4']) {
          assert.equal(await accounts.token('session', hash), undefined, hash);
          assert.equal(await accounts.spend(['session'], hash), undefined, hash);
        }
        assert.equal(await accounts.token('session', 'h1'), undefined, 'of another kind');
        await accounts.saveTokens([tokenOf(now, 'h5', { usedAt: now - later, idle: later })]);
        await accounts.touch([{ kind: 'session', hash: 'h5', usedAt: now }]);
        assert.equal((await accounts.token('session', 'h5'))?.usedAt, now);
        await accounts.purge();
        assert.deepEqual(
          (await accounts.tokensOf('acc_1', 'session')).map(({ hash }) => hash),
          ['h5'],
        );
      }));

    test('of many who spend a token at once, exactly one gets it', () =>
      with_(async (accounts, store) => {
        const link = tokenOf(await store.now(), 'h', { kind: 'mail', roles: ['opener'] });
        await accounts.saveTokens([link]);
        assert.equal(await accounts.spend(['link', 'resume'], 'h'), undefined);
        const spent = await Promise.all(Array.from({ length: 20 }, () => accounts.spend(['link', 'mail'], 'h')));
        assert.deepEqual(
          spent.filter((each) => each !== undefined),
          [link],
        );
      }));

    test('a code may be missed a few times; the last miss takes it away, and so does the right one', () =>
      with_(async (accounts, store) => {
        const now = await store.now();
        const code = tokenOf(now, 'h', { kind: 'code', proof: 'right', triesLeft: 3 });
        await accounts.saveTokens([code]);
        assert.deepEqual(await accounts.attempt('code', 'h', 'wrong'), { wrong: 2 });
        assert.deepEqual(await accounts.attempt('code', 'h', 'right'), { token: { ...code, triesLeft: 2 } });
        assert.equal(await accounts.attempt('code', 'h', 'right'), undefined);
        await accounts.saveTokens([code]);
        const guesses = await Promise.all(Array.from({ length: 9 }, () => accounts.attempt('code', 'h', 'wrong')));
        assert.deepEqual(
          guesses.map((each) => (each && 'wrong' in each ? each.wrong : undefined)),
          [2, 1, 0, ...Array(6).fill(undefined)],
        );
        assert.equal(await accounts.attempt('code', 'h', 'right'), undefined);
      }));

    test('tokens are revoked one by one, all but one, by mailbox, and replaced in one step', () =>
      with_(async (accounts, store) => {
        const now = await store.now();
        const others = tokenOf(now, 'x', { account: 'acc_2' });
        await accounts.saveTokens([...['a', 'b', 'c', 'd'].map((hash) => tokenOf(now, hash)), others]);
        const left = async () => (await accounts.tokensOf('acc_1', 'session')).map(({ hash }) => hash);
        await accounts.dropTokens('acc_1', 'session', { only: 'a' });
        await accounts.dropTokens('acc_1', 'session', { only: 'x' });
        await accounts.saveTokens([tokenOf(now, 'e')], ['b']);
        assert.deepEqual(await left(), ['c', 'd', 'e']);
        await accounts.dropTokens('acc_1', 'session', { except: 'd' });
        assert.deepEqual(await left(), ['d']);
        await accounts.dropTokens('acc_1', 'session', {});
        assert.deepEqual(await left(), []);
        assert.deepEqual(await accounts.token('session', 'x'), others);
        await accounts.saveTokens(['f', 'g'].map((hash) => tokenOf(now, hash, { kind: 'mail', subject: 'm' })));
        await accounts.dropSent('m');
        assert.deepEqual(await accounts.tokensOf('acc_1', 'mail'), []);
      }));

    test('a link that the store keeps is one that accounts can spend, and the other way round', () =>
      with_(async (accounts, store) => {
        const token = { account: 'acc_1', roles: ['convener'], expiresAt: (await store.now()) + later };
        await store.saveToken('link', 'h', token);
        assert.deepEqual(await accounts.spend(['link'], 'h'), {
          ...token,
          kind: 'link',
          hash: 'h',
          createdDay: 0,
          usedAt: 0,
        });
        assert.equal(await store.spendToken('link', 'h'), undefined);
      }));

    test('passkeys and identities open one account each; nobody else takes them away', () =>
      with_(async (accounts) => {
        const passkey = passkeyOf('k', 'acc_1');
        await accounts.savePasskey(passkey);
        await accounts.savePasskey({ ...passkey, counter: 7 });
        await accounts.dropPasskey('acc_2', 'k');
        assert.deepEqual(await accounts.passkey('k'), { ...passkey, counter: 7 });
        assert.deepEqual(await accounts.passkeysOf('acc_1'), [{ ...passkey, counter: 7 }]);
        await accounts.dropPasskey('acc_1', 'k');
        assert.equal(await accounts.passkey('k'), undefined);
        const identity = { mark: 'i', account: 'acc_1', issuer: 'https://id.example', createdDay: day };
        assert.equal(await accounts.saveIdentity(identity), 'saved');
        assert.equal(await accounts.saveIdentity({ ...identity, account: 'acc_2' }), 'taken');
        await accounts.dropIdentity('acc_2', 'i');
        assert.deepEqual([await accounts.identity('i'), await accounts.identitiesOf('acc_1')], [identity, [identity]]);
        await accounts.dropIdentity('acc_1', 'i');
        assert.equal(await accounts.identity('i'), undefined);
      }));

    const everythingOf = async (accounts: AccountStore): Promise<AccountRows> => {
      const got: AccountRows[] = [];
      for await (const rows of accounts.everything()) got.push(rows);
      return {
        accounts: got.flatMap((rows) => rows.accounts),
        passkeys: got.flatMap((rows) => rows.passkeys),
        identities: got.flatMap((rows) => rows.identities),
        memberships: got.flatMap((rows) => rows.memberships),
        digests: got.flatMap((rows) => rows.digests),
        hooks: got.flatMap((rows) => rows.hooks),
      };
    };

    const fill = async (accounts: AccountStore, now: number, count: number) => {
      for (let i = 0; i < count; i++) {
        const account = `acc_${String(i).padStart(4, '0')}`;
        await accounts.save(accountOf(account, { mail: { mark: `m${i}`, sealed: 's' } }));
        await accounts.savePasskey(passkeyOf(`k${account}`, account));
        await accounts.saveIdentity({ mark: `i${account}`, account, issuer: 'https://id.example', createdDay: day });
        for (const byte of [2, 1, 2]) await accounts.join({ account, process: processOf(byte) });
        await accounts.following.saveDigest({ account, processes: 'all', day, hash: `d${i}` });
        await accounts.saveTokens([tokenOf(now, `h${i}`, { account })]);
      }
    };

    test('of an account that is forgotten nothing is left, and of others everything', () =>
      with_(async (accounts, store) => {
        await fill(accounts, await store.now(), 2);
        assert.deepEqual(await accounts.membershipsOf('acc_0000'), [processOf(1), processOf(2)]);
        await accounts.leave({ account: 'acc_0001', process: processOf(2) });
        await accounts.forget('acc_0000');
        const { accounts: left, hooks: _, ...rest } = await everythingOf(accounts);
        assert.deepEqual(
          left.map(({ id }) => id),
          ['acc_0001'],
        );
        assert.deepEqual(
          Object.values(rest).flatMap((rows: readonly { account: string }[]) => rows.map(({ account }) => account)),
          Array(4).fill('acc_0001'),
        );
        assert.equal(await accounts.token('session', 'h0'), undefined);
        assert.equal((await accounts.token('session', 'h1'))?.account, 'acc_0001');
      }));

    test('a copy by pieces holds everything but tokens, and puts it into an empty store again', () =>
      with_(async (accounts, store) => {
        await fill(accounts, await store.now(), 450);
        const failing = { since: 1, tries: 2, nextAt: 3, why: 'timeout' };
        const hook = {
          id: idFromBytes('hook', new Uint8Array(16)),
          process: processOf(1),
          sealed: 's',
          createdDay: day,
          n: 4,
        };
        await accounts.following.saveHook({ ...hook, failing, offAt: 5 });
        const whole = await everythingOf(accounts);
        assert.deepEqual(
          Object.values(whole).map((rows: readonly unknown[]) => rows.length),
          [450, 450, 450, 900, 450, 1],
        );
        const again = await open();
        for await (const rows of accounts.everything()) await again.accounts.put(rows);
        assert.deepEqual(await everythingOf(again.accounts), whole);
        assert.equal(await again.accounts.token('session', 'h0'), undefined);
        await again.close();
      }));
  });
}
