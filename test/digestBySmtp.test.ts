/** The letter of a day, from what happened to a mailbox and to the click that ends it: over SMTP, read by another library. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import PostalMime from 'postal-mime';
import { Accounts } from '../src/app/accounts.ts';
import { DigestLetters, Digests } from '../src/app/digest.ts';
import { type Letter, MailFailed, smtpMailer } from '../src/app/mailer.ts';
import { SiteKey } from '../src/app/siteKey.ts';
import { DAY, HOUR } from '../src/app/tokens.ts';
import { isRefusal } from '../src/base/result.ts';
import type { Actor } from '../src/domain/index.ts';
import { MemoryStore } from '../src/store/memory.ts';
import { digestLetter } from '../src/web/digestLetter.ts';
import { paths } from '../src/web/paths.ts';
import { account as accountOf, charter, convener } from './given.ts';
import { emptySite, ORIGIN } from './site.ts';
import { sink } from './smtpSink.ts';

const SECRET = 'Zebra';
const [mine, theirs] = [accountOf(1), accountOf(2)];
const key = new SiteKey(new Uint8Array(32).fill(7));

/** Two processes on one site; somebody in both, who wants to hear of them, and another one who writes. */
async function given() {
  const time = { now: 20_000 * DAY };
  const clock = () => time.now;
  const store = new MemoryStore(clock);
  const site = await emptySite(clock, { clock }, store);
  const { accounts: rows } = store;
  const pseudonyms: string[] = [];
  for (const slug of ['routes', 'names']) {
    const stages = [{ id: 'listen', name: 'Listen', closesAt: time.now + 8 * DAY }];
    await site.open([{ command: 'process.open', input: { ...charter, slug, title: `${slug} <b>&`, stages } }]);
    const { lane } = await site.hosted(slug);
    const give = async (command: string, input: object, actor: Actor = convener) => {
      const outcome = await lane.submit({ command, input, actor });
      assert.ok(!isRefusal(outcome), `${command}: ${JSON.stringify(outcome)}`);
      return outcome;
    };
    for (const account of [mine, theirs]) {
      const visitor: Actor = { id: 'visitor', roles: ['visitor'], account, level: 1 };
      await give('participant.join', { seat: 'private', organisation: SECRET }, visitor);
      await rows.join({ account, process: lane.process.id });
    }
    const { ids } = lane.process.nouns.participants;
    pseudonyms.push(ids.idAt(0), ids.idAt(1));
    await give('statement.submit', { text: `${SECRET} says so.` }, { id: ids.idAt(1), roles: ['participant'] });
    time.now += 1_000;
    await give('document.open', { title: 'A text', text: 'One.\n\nTwo.', instruction: 'Asked for.' });
    await give('draft.publish', {});
  }
  await rows.save({
    id: mine,
    createdDay: 1,
    roles: [],
    mail: { mark: 'm', sealed: key.seal('mail', 'a@b.example') },
  });
  const digests = new Digests({ rows, key, clock });
  const accounts = new Accounts({ rows, key, clock });
  assert.equal(await digests.want(mine, 'all'), undefined);
  const posted: Letter[] = [];
  const letters = new DigestLetters({
    ...{ site: site.site, rows, accounts, digests, hasRoom: () => true, post: (letter) => void posted.push(letter) },
    write: (language, told, token) => digestLetter(language, told, { token, origin: ORIGIN }),
    failed: (error) => assert.fail(String(error)),
  });
  const send = async () => {
    await letters.send();
    return posted.splice(0);
  };
  const nextDay = () => {
    time.now += DAY + 6 * HOUR;
    return send();
  };
  return { site, digests, nextDay, send, pseudonyms };
}

test('one letter a day goes out, grouped by process, with what RFC 8058 asks for and no word or name of others', async () => {
  const { site, nextDay, send, pseudonyms } = await given();
  const { url, commands, bodies, close } = await sink();
  const mailer = await smtpMailer(url, 'plenary@p.example');
  const sent = await nextDay();
  assert.equal(sent.length, 1);
  for (const letter of sent) await mailer.send(letter);
  assert.equal(bodies.length, 1);
  assert.deepEqual(
    commands.filter((said) => said.startsWith('RCPT')),
    ['RCPT TO:<a@b.example>'],
  );
  const mail = await PostalMime.parse(bodies[0] ?? '');
  const header = (name: string) => mail.headers.filter((each) => each.key === name).map(({ value }) => value);
  assert.deepEqual(header('list-unsubscribe-post'), ['List-Unsubscribe=One-Click']);
  const [stop = ''] = header('list-unsubscribe');
  assert.match(stop, /^<http:\/\/localhost:8080\/unsubscribe\?token=[\w-]+>$/);
  assert.deepEqual(
    mail.to?.map(({ address }) => address),
    ['a@b.example'],
  );
  for (const name of ['subject', 'from', 'to', 'date', 'message-id']) assert.equal(header(name).length, 1, name);
  const { text = '', html = '' } = mail;
  for (const slug of ['routes', 'names']) {
    // What happened there is set in below.
    const heads = text.split(/\r?\n/).filter((line) => line === `${ORIGIN}${paths.process(slug)}`);
    assert.equal(heads.length, 1, slug);
    assert.ok(html.includes(`${slug} &lt;b&gt;&amp;`), slug);
  }
  assert.ok(text.includes(stop.slice(1, -1)));
  for (const told of [text, html, bodies[0] ?? '']) {
    assert.doesNotMatch(told, new RegExp([SECRET, ...pseudonyms, 'acc_'].join('|')));
  }
  assert.doesNotMatch(html, /<(img|script|style|link|iframe)\b/);
  // Asked for again on that day, it is no second letter.
  assert.deepEqual(await send(), []);
  mailer.close();
  close();
  await site.close();
});

test('no letter is sent whose address, subject or link would begin another header', async () => {
  const { url, commands, close } = await sink();
  const mailer = await smtpMailer(url, 'plenary@p.example');
  const letter: Letter = {
    to: 'a@b.example',
    subject: 'Today',
    text: 'x',
    unsubscribe: `${ORIGIN}/unsubscribe?token=x`,
  };
  for (const line of ['\r\nBcc: c@d.example', '\nBcc: c@d.example', '\rX', '\0']) {
    for (const field of ['to', 'subject', 'unsubscribe'] as const) {
      await assert.rejects(mailer.send({ ...letter, [field]: letter[field] + line }), MailFailed, field);
    }
  }
  assert.ok(!commands.some((said) => /^(RCPT|DATA|Bcc)/.test(said)));
  mailer.close();
  close();
});

test('to follow the link shows a button; to press it, or what mail programs send, ends the letters', async () => {
  const { site, digests } = await given();
  const at = paths.unsubscribe(digests.tokenOf(mine));
  const shown = await site.ask(at);
  assert.equal(shown.status, 200);
  assert.match(await shown.text(), /<form method="post" action="\/unsubscribe\?token=/);
  assert.equal(await digests.wanted(mine), 'all');
  const oneClick = () =>
    site.ask(at, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
  const button = () => site.ask(at, { method: 'POST', body: new URLSearchParams(), headers: { Origin: ORIGIN } });
  for (const end of [oneClick, button]) {
    await digests.want(mine, 'all');
    const reply = await end();
    assert.deepEqual([reply.status, reply.redirected], [200, false]);
    assert.deepEqual(await digests.wanted(mine), []);
    // Again, or with a link of nobody, it says the same: it tells nobody who gets letters.
    const [again, nobody] = [await end(), await site.ask(paths.unsubscribe('x'), { method: 'POST' })];
    assert.deepEqual([again.status, nobody.status], [200, 200]);
    assert.equal(await again.text(), await nobody.text());
  }
  await site.close();
});
