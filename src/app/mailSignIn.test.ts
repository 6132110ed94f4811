import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefusal, type Refusal } from '../base/result.ts';
import { MemoryStore } from '../store/memory.ts';
import { Accounts, type Entered } from './accounts.ts';
import { RateLimits } from './limits.ts';
import type { Letter } from './mailer.ts';
import { MailSignIn, plainMail } from './mailSignIn.ts';
import { SiteKey } from './siteKey.ts';
import { DAY, hashOf } from './tokens.ts';

const MINUTE = 60_000;

/** Letters come as `token code`, so that a test can read them. */
function given() {
  const clock = { now: 20_000 * DAY };
  const time = () => clock.now;
  const { accounts: rows } = new MemoryStore(time);
  const key = new SiteKey(new Uint8Array(32));
  const accounts = new Accounts({ rows, key, clock: time });
  const letters: Letter[] = [];
  const mail = new MailSignIn({
    ...{ accounts, rows, key, clock: time },
    limits: new RateLimits({ clock: time, newBytes: (count) => new Uint8Array(count) }),
    post: (letter) => void letters.push(letter),
    write: (language, token, code) => ({ subject: language, text: `${token} ${code}` }),
  });
  const ask = async (address: string, account?: string) => {
    const asked = await mail.request(address, 'en', account);
    assert.ok(!isRefusal(asked), JSON.stringify(asked));
    const [token = '', code = ''] = letters.at(-1)?.text.split(' ') ?? [];
    return { ...asked, token, code };
  };
  return { clock, rows, accounts, mail, letters, ask };
}

function entered(outcome: Entered | Refusal): Entered {
  assert.ok(!isRefusal(outcome), JSON.stringify(outcome));
  return outcome;
}

test('the link of a mail confirms the mailbox and opens its account, ever the same one', async () => {
  const { accounts, ask, letters } = given();
  const first = entered(await accounts.signIn((await ask('A@Example.ORG ')).token));
  assert.equal(letters[0]?.to, 'a@example.org');
  assert.deepEqual([first.isNew, first.confirmed], [true, true]);
  const session = await accounts.sessionOf(hashOf(first.session.token));
  assert.deepEqual([session?.level, session?.mailConfirmed], [1, true]);
  assert.equal(await accounts.mailOf(first.account), 'a@example.org');
  const again = await ask('a@example.org');
  assert.equal(await accounts.mailOfLink(again.token), 'a@example.org');
  const second = entered(await accounts.signIn(again.token));
  assert.deepEqual([second.account, second.isNew, second.confirmed], [first.account, false, false]);
});

test('link and code of a mail are good for one use between them, and for a quarter of an hour', async () => {
  const { clock, accounts, mail, ask } = given();
  const one = await ask('a@example.org');
  entered(await accounts.signIn(one.token));
  assert.deepEqual(await accounts.signIn(one.token), { refused: 'link-spent', params: {} });
  assert.deepEqual(await mail.consumeCode(one.nonce, one.code), { refused: 'code-spent', params: {} });
  const two = await ask('a@example.org');
  entered(await mail.consumeCode(two.nonce, ` ${two.code.slice(0, 3)} ${two.code.slice(3)} `));
  assert.deepEqual(await accounts.signIn(two.token), { refused: 'link-spent', params: {} });
  const late = await ask('a@example.org');
  clock.now += 15 * MINUTE;
  assert.ok(isRefusal(await mail.consumeCode(late.nonce, late.code)));
  assert.ok(isRefusal(await accounts.signIn(late.token)));
});

test('a code works in the browser that asked for it alone, in any digits, and may be missed four times', async () => {
  const { mail, ask } = given();
  const [mine, other] = [await ask('a@example.org'), await ask('b@example.org')];
  assert.ok(isRefusal(await mail.consumeCode('another browser', mine.code)));
  assert.ok(isRefusal(await mail.consumeCode(other.nonce, mine.code === other.code ? '' : mine.code)));
  const wrong = mine.code === '000000' ? '111111' : '000000';
  for (const left of [4, 3, 2, 1]) {
    assert.deepEqual(await mail.consumeCode(mine.nonce, wrong), { refused: 'code-wrong', params: { left } });
  }
  const fullWidth = mine.code.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  entered(await mail.consumeCode(mine.nonce, fullWidth));
  const third = await ask('c@example.org');
  const miss = third.code === '000000' ? '111111' : '000000';
  for (let i = 0; i < 5; i++) await mail.consumeCode(third.nonce, miss);
  assert.deepEqual(await mail.consumeCode(third.nonce, third.code), { refused: 'code-spent', params: {} });
});

test('who takes part already adds the mailbox to their account, in the browser that asked', async () => {
  const { accounts, ask } = given();
  const account = await accounts.newAccount();
  const current = { account, hash: hashOf((await accounts.sessions.start(account)).token) };
  const done = entered(await accounts.signIn((await ask('a@example.org', account)).token, current));
  assert.deepEqual([done.account, done.isNew, done.confirmed], [account, false, true]);
  assert.equal(await accounts.sessionOf(current.hash), undefined, 'under a new session');
});

test('a stranger who sends a link to somebody does not get their mailbox', async () => {
  const { accounts, ask } = given();
  const stranger = await accounts.newAccount();
  const own = await accounts.newAccount();
  const victim = { account: own, hash: hashOf((await accounts.sessions.start(own)).token) };
  for (const current of [undefined, victim]) {
    const { token } = await ask(`a${current === undefined}@example.org`, stranger);
    const done = entered(await accounts.signIn(token, current));
    assert.notEqual(done.account, stranger);
    assert.equal((await accounts.account(stranger))?.mail, undefined);
  }
});

test('of many links to one mailbox that are opened at once, all that open anything open the same account', async () => {
  const { accounts, ask } = given();
  const asked = await Promise.all(Array.from({ length: 5 }, () => ask('a@example.org')));
  const outcomes = await Promise.all(asked.map(({ token }) => accounts.signIn(token)));
  const opened = new Set(outcomes.flatMap((outcome) => (isRefusal(outcome) ? [] : [outcome.account])));
  assert.equal(opened.size, 1);
});

test('whether a mailbox opens an account shows in nothing: the same work, the same answer, no look at accounts', async () => {
  const { rows, accounts, ask } = given();
  entered(await accounts.signIn((await ask('known@example.org')).token));
  const calls: string[][] = [];
  for (const address of ['known@example.org', 'unknown@example.org']) {
    const called: string[] = [];
    const watched = new Proxy(rows, {
      get(target, name) {
        const value = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        called.push(String(name));
        return value.bind(target);
      },
    });
    const options = { accounts, rows: watched, key: new SiteKey(new Uint8Array(32)) };
    const watching = new MailSignIn({
      ...options,
      limits: new RateLimits({ clock: Date.now, newBytes: (count) => new Uint8Array(count) }),
      post: () => {},
      write: () => ({ subject: '', text: '' }),
    });
    const asked = await watching.request(address, 'en');
    assert.deepEqual(Object.keys(asked), ['nonce', 'expiresAt']);
    calls.push(called);
  }
  assert.deepEqual(calls, [['saveTokens'], ['saveTokens']]);
});

test('a mailbox gets no more than five mails an hour, and nobody is told so', async () => {
  const { letters, ask } = given();
  for (let i = 0; i < 20; i++) await ask('a@example.org');
  assert.equal(letters.length, 5);
});

test('an address is one address and nothing more, in one spelling', () => {
  const cases: [string, string | undefined][] = [
    [' Ana.B+x@Mail.Example.org ', 'ana.b+x@mail.example.org'],
    ['müller@bücher.de', 'müller@xn--bcher-kva.de'],
    ['mu\u0308ller@example.org', 'müller@example.org'],
    ['a@例子.中国', 'a@xn--fsqu00a.xn--fiqs8s'],
    ...['', 'a', '@b.c', 'a@', 'a@b', 'a@@b.c', 'a@b.c,d@e.f', 'a@b.c;d@e.f', 'A <a@b.c>', '"a b"@c.d', 'a b@c.d'].map(
      (text): [string, undefined] => [text, undefined],
    ),
    ...[
      'a@b.c\r\nBcc: d@e.f',
      'a\n@b.c',
      'a\0@b.c',
      'a@b.c\u2028x',
      'a\u202e@b.c',
      'a\u200b@b.c',
      `${'a'.repeat(250)}@b.cd`,
    ].map((text): [string, undefined] => [text, undefined]),
  ];
  for (const [text, expected] of cases) assert.equal(plainMail(text), expected, JSON.stringify(text));
});
