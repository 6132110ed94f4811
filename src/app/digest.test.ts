import assert from 'node:assert/strict';
import { test } from 'node:test';
import { charter, convener } from '../../test/given.ts';
import { emptySite } from '../../test/site.ts';
import { isRefusal } from '../base/result.ts';
import { MemoryStore } from '../store/memory.ts';
import { digestLetter } from '../web/digestLetter.ts';
import { Accounts } from './accounts.ts';
import { DigestLetters, Digests } from './digest.ts';
import type { Letter } from './mailer.ts';
import { SiteKey } from './siteKey.ts';
import { DAY } from './tokens.ts';

const key = new SiteKey(new Uint8Array(32));

test('a digest is off, needs a mailbox, is claimed once a day, and its token ends it and nothing else', async () => {
  const { accounts: rows } = new MemoryStore(() => 20_000 * DAY);
  const digests = new Digests({ rows, key, clock: () => 20_000 * DAY });
  await rows.save({ id: 'acc_1', createdDay: 1, roles: [] });
  assert.deepEqual(await digests.wanted('acc_1'), []);
  assert.equal((await digests.want('acc_1', 'all'))?.refused, 'digest-needs-mail');
  await rows.save({ id: 'acc_1', createdDay: 1, roles: [], mail: { mark: 'm', sealed: 's' } });
  assert.equal(await digests.want('acc_1', 'all'), undefined);
  assert.equal(await digests.wanted('acc_1'), 'all');
  assert.deepEqual(await rows.following.digestsBefore(20_000, 9), []);
  const claims = await Promise.all([1, 2, 3].map(() => rows.following.claimDigest('acc_1', 20_001)));
  assert.deepEqual(claims, [true, false, false]);
  await digests.end('another');
  assert.equal(await digests.wanted('acc_1'), 'all');
  await digests.end(digests.tokenOf('acc_1'));
  assert.deepEqual(await digests.wanted('acc_1'), []);
  assert.ok(await rows.account('acc_1'));
});

test('what a day told is noted before the letter: a program that is opened anew after that sends none', async () => {
  const time = { now: 20_000 * DAY };
  const clock = () => time.now;
  const store = new MemoryStore(clock);
  const site = await emptySite(clock, {}, store);
  const stages = [{ id: 'listen', name: 'Listen', closesAt: time.now + 30 * DAY }];
  const input = { ...charter, title: 'Routes\r\nBcc: x@y.z', stages };
  const asIs = await site.site.create([{ command: 'process.open', input, actor: convener }]);
  if (isRefusal(asIs)) await site.open([{ command: 'process.open', input: { ...input, title: 'Routes' } }]);
  const { accounts: rows } = store;
  const { process } = (await site.hosted('routes')).lane;
  await rows.save({
    id: 'acc_1',
    createdDay: 1,
    roles: [],
    mail: { mark: 'm', sealed: key.seal('mail', 'a@b.example') },
  });
  await rows.join({ account: 'acc_1', process: process.id });
  const digests = new Digests({ rows, key, clock });
  const accounts = new Accounts({ rows, key, clock });
  assert.equal(await digests.want('acc_1', 'all'), undefined);
  const posted: Letter[] = [];
  const opened = () =>
    new DigestLetters({
      ...{
        site: site.site,
        rows,
        accounts,
        digests,
        hasRoom: () => true,
        failed: (error) => assert.fail(String(error)),
      },
      post: (letter) => void posted.push(letter),
      write: (language, told, token) => digestLetter(language, told, { token, origin: 'https://p.example' }),
    });
  for (const [hours, letters] of [
    [1, 0],
    [24, 0],
    [30, 1],
    [31, 1],
    [54, 1],
  ] as const) {
    time.now = 20_000 * DAY + hours * 3_600_000;
    await opened().send();
    await opened().send();
    assert.equal(posted.length, letters, String(hours));
  }
  const [{ to, subject, unsubscribe, text }] = posted;
  assert.equal(to, 'a@b.example');
  assert.doesNotMatch(subject + unsubscribe, /[\r\n]|Routes/);
  assert.doesNotMatch(text, /^Bcc/m);
  await site.close();
});
