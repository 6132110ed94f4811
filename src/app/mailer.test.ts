import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sink } from '../../test/smtpSink.ts';
import { type Letter, type Mailer, MailFailed, Outbox, smtpMailer } from './mailer.ts';

const letter: Letter = { to: 'a@example.org', subject: 'Signing in', text: 'Ünter\n\nhttps://p.example/?t=1' };
const headersOf = (body: string) =>
  body
    .split('\r\n\r\n')[0]!
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
const namesOf = (body: string) => headersOf(body).map((header) => header.split(':')[0]);

test('a letter goes out as plain text, to one address, from the address of the site or the one in the URL', async () => {
  const { url, commands, bodies, close } = await sink();
  for (const [at, from] of [
    [url, 'plenary@p.example'],
    [`${url}?from=hello%40p.example`, 'hello@p.example'],
  ]) {
    const mailer = await smtpMailer(at!, 'plenary@p.example');
    await mailer.send(letter);
    mailer.close();
    assert.ok(commands.includes(`MAIL FROM:<${from}>`), commands.join('\n'));
  }
  assert.deepEqual(
    commands.filter((said) => said.startsWith('RCPT')),
    Array(2).fill('RCPT TO:<a@example.org>'),
  );
  const headers = headersOf(bodies[0]!);
  for (const header of ['From: plenary@p.example', 'To: a@example.org', 'Subject: Signing in', 'MIME-Version: 1.0']) {
    assert.ok(headers.includes(header), headers.join('\n'));
  }
  assert.match(headers.join('\n'), /^Content-Type: text\/plain; charset=utf-8$/m);
  close();
});

test('nothing in an address or a subject adds a header or an address', async () => {
  const { url, commands, bodies, close } = await sink();
  const mailer = await smtpMailer(url, 'plenary@p.example');
  await mailer.send(letter);
  const expected = namesOf(bodies[0]!);
  const odd = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\r\n', '\n', '\0', 'Bcc: x@y.z', ', x@y.z', '<x@y.z>', ';', '"', ':'),
    ),
    { maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(odd, odd, async (address, subject) => {
      const before = bodies.length;
      await mailer
        .send({ to: `a${address.join('')}@example.org`, subject: subject.join(''), text: '.' })
        .catch((error) => {
          assert.ok(error instanceof MailFailed);
        });
      for (const body of bodies.slice(before)) {
        assert.deepEqual(
          namesOf(body)
            .filter((name) => name !== 'Subject')
            .sort(),
          expected.filter((name) => name !== 'Subject').sort(),
        );
      }
    }),
    { numRuns: 300 },
  );
  assert.deepEqual(
    commands.filter((said) => /x@y\.z>/.test(said) && !said.includes('example.org')),
    [],
  );
  mailer.close();
  close();
});

function given(fails: number) {
  const tried: Letter[] = [];
  const failures: unknown[] = [];
  const waits: number[] = [];
  const mailer: Mailer = {
    async send(each) {
      tried.push(each);
      if (tried.length <= fails) throw new MailFailed(Object.assign(new Error(each.to), { code: 'ECONNECTION' }));
    },
    close: () => {},
  };
  const outbox = new Outbox(
    mailer,
    (error) => void failures.push(error),
    async (ms) => void waits.push(ms),
  );
  return { outbox, tried, failures, waits };
}

test('a letter that fails is tried again a few times, ever later; what is told of it names nobody', async () => {
  const cases = [
    { fails: 0, tries: 1, failed: 0 },
    { fails: 2, tries: 3, failed: 0 },
    { fails: 99, tries: 5, failed: 1 },
  ];
  for (const { fails, tries, failed } of cases) {
    const { outbox, tried, failures, waits } = given(fails);
    outbox.post(letter);
    await outbox.settled();
    assert.deepEqual([tried.length, failures.length], [tries, failed]);
    assert.deepEqual(waits, [5_000, 30_000, 120_000, 300_000].slice(0, tries - 1));
    for (const failure of failures) {
      assert.ok(failure instanceof MailFailed);
      assert.equal(failure.message, 'ECONNECTION');
      assert.doesNotMatch(JSON.stringify(failure) + failure.stack, /example\.org/);
    }
  }
});

test('posting waits for nothing, and a closed outbox lets go of what waits', async () => {
  const { outbox, failures } = given(99);
  outbox.post(letter);
  outbox.close();
  outbox.post(letter);
  await outbox.settled();
  assert.equal(failures.length, 2);
});

test('what cannot be reached is told by its code', async () => {
  const { url, close } = await sink();
  close();
  const mailer = await smtpMailer(url, 'plenary@p.example');
  await assert.rejects(mailer.send(letter), { name: 'MailFailed', message: 'ESOCKET' });
  mailer.close();
});
