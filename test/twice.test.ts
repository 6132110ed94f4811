/** A form that is sent twice, at once or again later because the reply got lost, acts once and is answered the same. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { newToken } from '../src/web/request.ts';
import { type Shows, type Table, tableOfAll } from './authorisation.ask.ts';
import type { Name } from './authorisation.table.ts';
import { charter } from './given.ts';

let given: Table;
before(async () => {
  given = await tableOfAll();
});
after(() => given.close());

/** Rows of every journal, and what accounts hold. */
async function size(): Promise<Record<string, number>> {
  let rows = 0;
  for (const { id } of await given.store.processes()) rows += await given.store.size(id);
  const held = { accounts: 0, memberships: 0, keys: 0, sessions: 0, links: 0 };
  for await (const { accounts, memberships } of given.store.accounts.everything()) {
    held.memberships += memberships.length;
    for (const { id } of accounts) {
      held.accounts++;
      held.keys += (await given.store.accounts.tokensOf(id, 'api')).length;
      held.sessions += (await given.store.accounts.tokensOf(id, 'session')).length;
      held.links += (await given.store.accounts.tokensOf(id, 'resume')).length;
    }
  }
  return { rows, processes: (await given.store.processes()).length, ...held };
}

interface Sent {
  readonly who: Name;
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
}

async function send({ who, path, fields }: Sent, more: Shows = {}) {
  const reply = await given.ask(who, path, { method: 'POST', body: new URLSearchParams(fields), headers: more });
  const cookies = reply.headers.getSetCookie();
  return { status: reply.status, location: reply.headers.get('Location'), cookies, body: await reply.text() };
}

const opening = {
  slug: 'opened-twice',
  title: 'Twice',
  question: 'Once?',
  outcome: 'x',
  convener: 'A test',
  language: 'en',
};
const seats = {
  'seats.0.id': 'all',
  'seats.0.name': 'All',
  'seats.0.letter': 'A',
  'stages.0.id': 'talk',
  'stages.0.name': 'Talk',
  smallCell: '5',
  figures: 'batched',
};

test('every form that does something does it once', async () => {
  const participant = (await given.lane('open')).process.nouns.participants.ids.idAt(0);
  /** What is there once more after the form was sent, however often. */
  const forms: [Sent, Record<string, number>][] = [
    [{ who: 'convener', path: '/p/open/statement.submit', fields: { text: 'Said once.' } }, { rows: 1 }],
    [{ who: 'convener', path: '/p/open/statement.seed', fields: { texts: 'One.\nTwo.' } }, { rows: 2 }],
    [
      { who: 'verified', path: '/p/open/vote.cast', fields: { statement: given.shown.open ?? '', value: 'agree' } },
      { rows: 1 },
    ],
    [{ who: 'verified', path: '/p/open/vote.withdraw', fields: { statement: given.shown.open ?? '' } }, { rows: 1 }],
    [
      {
        who: 'verified',
        path: '/p/open/statement.mark',
        fields: { statement: given.shown.open ?? '', important: 'true' },
      },
      { rows: 1 },
    ],
    [{ who: 'verified', path: '/p/open/participant.change', fields: { region: 'Here' } }, { rows: 1 }],
    [{ who: 'convener', path: '/p/open/invitations.issue', fields: { 'invitations.0.seat': 'private' } }, { rows: 1 }],
    [{ who: 'convener', path: '/p/open/invitations', fields: { roster: 'Somebody\nSomebody else' } }, { rows: 2 }],
    [{ who: 'convener', path: '/p/open/charter', fields: { 'change.title': 'Anew', reason: 'A test.' } }, { rows: 2 }],
    [
      {
        who: 'moderator',
        path: '/p/open/statement.moderate',
        fields: { action: 'approve', statement: given.waiting.open ?? '' },
      },
      { rows: 1 },
    ],
    [
      { who: 'moderator', path: '/p/open/seat.contest', fields: { participant, seat: 'governments', why: 'Doubt.' } },
      { rows: 1 },
    ],
    [
      { who: 'known', path: '/p/open/join', fields: { seat: 'private' } },
      { rows: 1, memberships: 1 },
    ],
    [
      { who: 'stranger', path: '/p/open/join', fields: { seat: 'private', _session: newToken() } },
      { rows: 1, memberships: 1, accounts: 1, sessions: 1 },
    ],
    [
      { who: 'opener', path: '/convene', fields: { ...opening, ...seats } },
      { rows: 2, processes: 1, memberships: 1 },
    ],
    [
      { who: 'verified', path: '/account/token', fields: { name: 'x', may: 'read', days: '3', where: 'own' } },
      { keys: 1 },
    ],
    [{ who: 'verified', path: '/account/resume', fields: {} }, { links: 1 }],
    // And with it, the votes that waited for company are released.
    [{ who: 'convener', path: '/p/open/process.close', fields: {} }, { rows: 2 }],
  ];
  for (const [form, more] of forms) {
    const before = await size();
    const once = { ...form, fields: { ...form.fields, _key: newToken() } };
    const answers = await Promise.all([send(once), send(once), send(once)]);
    given.now.at += 60_000;
    answers.push(await send(once));
    const [first] = answers;
    assert.ok(
      first && first.status < 400,
      `${form.path}: ${first?.status} ${/lead">([^<]*)/.exec(first?.body ?? '')?.[1]}`,
    );
    for (const answer of answers) assert.deepEqual(answer, first, form.path);
    const after = await size();
    const changed = Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)] as const);
    assert.deepEqual(Object.fromEntries(changed.filter(([, by]) => by !== 0)), more, form.path);
  }
});

test('a code that is sent twice lets the same browser in both times; a letter is sent once', async () => {
  const mail = {
    who: 'stranger',
    path: '/sign-in/mail',
    fields: { mail: 'twice@test.example', _key: newToken() },
  } as const;
  const asked = await Promise.all([send(mail), send(mail)]);
  assert.deepEqual(asked[0], asked[1]);
  assert.equal(given.letters.length, 1);
  const code = /\b\d{6}\b/.exec(given.letters[0]?.text ?? '')?.[0] ?? '';
  const Cookie = asked[0].cookies[0]?.split(';')[0] ?? '';
  const enter = { who: 'stranger', path: '/sign-in/code', fields: { code, _key: newToken() } } as const;
  const entered = await Promise.all([send(enter, { Cookie }), send(enter, { Cookie })]);
  assert.equal(entered[0].status, 303);
  assert.deepEqual(entered[0], entered[1]);
});

test('the key of somebody else is no key to what they were answered', async () => {
  const key = newToken();
  const submit = (who: Name, text: string) => ({
    who,
    path: '/p/invited/statement.submit',
    fields: { text, _key: key },
  });
  const before = await size();
  assert.equal((await send(submit('convener', charter.title))).status, 303);
  assert.equal((await send(submit('host', 'Something else.'))).status, 303);
  assert.equal((await send(submit('verified', 'And another.'))).status, 303);
  assert.equal((await size()).rows, (before.rows ?? 0) + 3);
});
