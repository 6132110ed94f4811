/** Who has an account here is told to nobody: what is asked about a mailbox is answered alike, after the same work. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Letter } from '../src/app/mailer.ts';
import { type Call, callsOf } from './calls.ts';
import { emptySite, form, type Given } from './site.ts';

let given: Given;
let calls: Call[];
let now = Date.now();
const letters: Letter[] = [];
const KNOWN = 'known@test.example';

before(async () => {
  given = await emptySite(() => now, { post: (letter) => letters.push(letter) });
  const { store } = given.site;
  calls = callsOf(store, store.accounts);
  await ask('/sign-in/mail', { mail: KNOWN });
  const token = /token=([\w%.-]+)/.exec(letters[0]?.text ?? '')?.[1] ?? '';
  const entered = await ask('/sign-in', { token: decodeURIComponent(token) });
  assert.equal(entered.status, 303);
  cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
});
after(() => given.close());

let cookie = '';

async function ask(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  now += 60_000;
  return given.ask(path, form(fields, headers));
}

/** Everything that goes out, and everything that was done for it, but for what is drawn by chance. */
async function seen(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  calls.length = 0;
  const sent = letters.length;
  const reply = await ask(path, fields, headers);
  const told = [...reply.headers].map(([name, value]) => [name, value.replace(/plenary-code=[^;]+/, 'plenary-code=')]);
  const work = calls.map(({ name, args }) => `${name} ${JSON.stringify(args).length}`);
  return { status: reply.status, told, body: await reply.text(), work, letters: letters.length - sent };
}

test('a mailbox that opens an account and one that opens none get the same answer, after the same work', async () => {
  const known = await seen('/sign-in/mail', { mail: KNOWN });
  for (const mail of ['other@test.example', 'nobod@test.example', 'KNOWN@TEST.example', 'Other@Test.example']) {
    const other = await seen('/sign-in/mail', { mail });
    assert.deepEqual(other, known, mail);
  }
  assert.equal(known.status, 303);
  assert.equal(known.letters, 1);
});

test('nor does it tell who is signed in that somebody else has a mailbox', async () => {
  const other = await given.session();
  // Whose session it is, is read once and then remembered.
  for (const Cookie of [other, cookie]) await ask('/account/mailbox', { mail: 'third@test.example' }, { Cookie });
  const known = await seen('/account/mailbox', { mail: KNOWN }, { Cookie: other });
  assert.deepEqual(await seen('/account/mailbox', { mail: 'other@test.example' }, { Cookie: other }), known);
  const own = await seen('/account/mailbox', { mail: KNOWN }, { Cookie: cookie });
  assert.deepEqual(await seen('/account/mailbox', { mail: 'other@test.example' }, { Cookie: cookie }), own);
});

test('how often a mailbox was asked for is not told either: more letters are not sent, and the answer stays the same', async () => {
  for (const mail of [KNOWN, 'other@test.example']) {
    const answers = [];
    for (let i = 0; i < 8; i++) {
      now -= 60_000;
      const { letters: sent, ...answer } = await seen('/sign-in/mail', { mail, _page: '/sign-in' });
      answers.push(answer);
      if (i > 5) assert.equal(sent, 0);
    }
    for (const answer of answers) assert.deepEqual(answer, answers[0]);
    now += 3_600_000;
  }
});

test('codes, links and passkeys that are nobody’s get one answer each', async () => {
  const code = async (nonce: string) => seen('/sign-in/code', { code: '000000' }, { Cookie: `plenary-code=${nonce}` });
  assert.deepEqual(await code('a'.repeat(43)), await code('b'.repeat(43)));
  const link = async (token: string) => seen('/sign-in', { token });
  assert.deepEqual(await link('a'.repeat(43)), await link('b'.repeat(43)));
});
