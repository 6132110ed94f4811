import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuer, type Odd, strangers } from '../../test/issuer.ts';
import { isRefusal } from '../base/result.ts';
import { MemoryStore } from '../store/memory.ts';
import { Accounts } from './accounts.ts';
import { Oidc } from './oidc.ts';
import { SiteKey } from './siteKey.ts';
import { hashOf } from './tokens.ts';

async function given(clock?: () => number) {
  const at = await issuer();
  const { accounts: rows } = new MemoryStore();
  const key = new SiteKey(new Uint8Array(32));
  const accounts = new Accounts({ rows, key });
  const failures: unknown[] = [];
  const issuers = [{ url: at.url, clientId: 'plenary', clientSecret: 'secret' }];
  const back = (id: string) => `https://p.example/sign-in/at/${id}`;
  const oidc = new Oidc({
    ...{ accounts, rows, key, issuers, back, clock },
    failed: (error) => void failures.push(error),
  });
  const id = oidc.issuers[0]!.id;
  const begin = async (account?: string) => {
    const begun = await oidc.begin(id, account);
    assert.ok(!isRefusal(begun), JSON.stringify(begun));
    return begun;
  };
  return { at, rows, accounts, oidc, id, begin, failures };
}

test('who signs in at an issuer has the same account each time; of who they are there, only a mark is kept', async () => {
  const { at, rows, accounts, oidc, id, begin } = await given();
  const opened: string[] = [];
  for (const subject of ['ana', 'ana', 'ben']) {
    const { url, browser } = await begin();
    const asked = new URL(url).searchParams;
    assert.deepEqual(
      ['scope', 'response_type', 'code_challenge_method', 'redirect_uri'].map((name) => asked.get(name)),
      ['openid', 'code', 'S256', `https://p.example/sign-in/at/${id}`],
    );
    const entered = await oidc.finish(id, at.consent(url, subject), browser);
    assert.ok(!isRefusal(entered), JSON.stringify(entered));
    opened.push(entered.account);
    assert.equal((await accounts.sessionOf(hashOf(entered.session.token)))?.level, 1);
  }
  assert.equal(opened[0], opened[1]);
  assert.notEqual(opened[0], opened[2]);
  for await (const kept of rows.everything()) assert.doesNotMatch(JSON.stringify(kept), /ana|ben/);
  at.close();
});

test('an answer is taken once, in the browser that set out, for the issuer that it went to', async () => {
  const { at, oidc, id, begin } = await given();
  const spent = { refused: 'link-spent', params: {} };
  const one = await begin();
  assert.deepEqual(await oidc.finish(id, at.consent(one.url, 'ana'), 'another browser'), spent);
  const two = await begin();
  const query = at.consent(two.url, 'ana');
  assert.deepEqual(await oidc.finish('another', query, two.browser), spent);
  assert.deepEqual(await oidc.finish(id, query, two.browser), spent, 'an attempt ends the journey');
  assert.deepEqual(await oidc.finish(id, new URLSearchParams({ code: 'x', state: 'made-up' }), two.browser), spent);
  const three = await begin();
  const last = at.consent(three.url, 'ana');
  assert.ok(!isRefusal(await oidc.finish(id, last, three.browser)));
  assert.deepEqual(await oidc.finish(id, last, three.browser), spent);
  at.close();
});

test('who sets out leaves nothing here; what their browser keeps is sealed, and good for ten minutes', async () => {
  const time = { now: 1_000_000 };
  const { at, rows, accounts, oidc, id, begin } = await given(() => time.now);
  const account = await accounts.newAccount();
  const holdings = async () => {
    const all: unknown[] = [];
    for await (const kept of rows.everything()) all.push(kept);
    return JSON.stringify(all);
  };
  const before = await holdings();
  const { url, browser } = await begin(account);
  assert.equal(await holdings(), before);
  assert.doesNotMatch(Buffer.from(browser, 'base64url').toString('latin1'), new RegExp(account));
  const changed = browser.slice(0, -2) + (browser.endsWith('AA') ? 'BB' : 'AA');
  for (const kept of [changed, '', 'x'.repeat(400)]) {
    assert.deepEqual(await oidc.finish(id, at.consent(url, 'ana'), kept), { refused: 'link-spent', params: {} });
  }
  time.now += 10 * 60_000;
  assert.deepEqual(await oidc.finish(id, at.consent(url, 'ana'), browser), { refused: 'link-spent', params: {} });
  const again = await begin();
  time.now += 10 * 60_000 - 1;
  assert.ok(!isRefusal(await oidc.finish(id, at.consent(again.url, 'ana'), again.browser)));
  at.close();
});

test('an answer is checked: its signature, who it is from and for, its nonce, its age, and the issuer it names', async () => {
  const { at, oidc, id, begin, failures } = await given();
  const odds: [string, Odd, Record<string, string>][] = [
    ['signed by a stranger', { key: strangers.privateKey }, {}],
    ['of another issuer', { claims: { iss: 'https://id.example' } }, {}],
    ['for another site', { claims: { aud: 'another' } }, {}],
    ['with another nonce', { claims: { nonce: 'another' } }, {}],
    ['expired', { claims: { exp: 1 } }, {}],
    ['of nobody', { claims: { sub: undefined } }, {}],
    ['naming another issuer beside it', {}, { iss: 'https://id.example' }],
    ['with a code of somebody else', {}, { code: 'another' }],
    ['an error', {}, { error: 'access_denied' }],
  ];
  for (const [what, odd, more] of odds) {
    at.odd.now = odd;
    const { url, browser } = await begin();
    const query = at.consent(url, 'ana');
    for (const [name, value] of Object.entries(more)) query.set(name, value);
    const outcome = await oidc.finish(id, query, browser);
    assert.ok(isRefusal(outcome) && outcome.refused === 'issuer-refused', what);
  }
  for (const failure of failures) assert.doesNotMatch(String(failure), /ana|code|nonce /);
  assert.equal(failures.length, odds.length);
  at.close();
});

test('who takes part already adds an identity to their account; one that opens another account opens that', async () => {
  const { at, accounts, oidc, id, begin } = await given();
  const account = await accounts.newAccount();
  const currentOf = async () => ({ account, hash: hashOf((await accounts.sessions.start(account)).token) });
  const finish = async (asking: string | undefined, subject: string, signedIn: boolean) => {
    const { url, browser } = await begin(asking);
    const entered = await oidc.finish(id, at.consent(url, subject), browser, signedIn ? await currentOf() : undefined);
    assert.ok(!isRefusal(entered));
    return entered;
  };
  assert.equal((await finish(account, 'ana', true)).account, account);
  const ben = await finish(undefined, 'ben', false);
  assert.equal((await finish(account, 'ben', true)).account, ben.account);
  assert.notEqual((await finish(account, 'eve', false)).account, account, 'not in a browser where nobody is signed in');
  const [identity] = await oidc.list(account);
  assert.equal(identity.issuer, at.url);
  await oidc.drop(account, identity.mark);
  assert.notEqual((await finish(undefined, 'ana', false)).account, account);
  at.close();
});

test('an issuer that does not answer is said so, asked anew next time, and one that nobody named is unknown', async () => {
  const { at, oidc, id, failures } = await given();
  at.close();
  for (let i = 0; i < 2; i++) {
    const begun = await oidc.begin(id);
    assert.deepEqual(begun, { refused: 'issuer-silent', params: { issuer: new URL(at.url).host } });
  }
  assert.equal(failures.length, 2);
  assert.deepEqual(await oidc.begin('https://evil.example'), { refused: 'issuer-unknown', params: {} });
});
