/** People come, by every way there is; keep their place; take their data along; and go. With nothing but pages and forms. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Accounts } from '../../src/app/accounts.ts';
import type { Letter } from '../../src/app/mailer.ts';
import { SiteKey } from '../../src/app/siteKey.ts';
import { participantOf } from '../../src/domain/participants.ts';
import { paths } from '../../src/web/paths.ts';
import { emptySite, form, type Given, json, ORIGIN } from '../site.ts';
import { comes, formIn, openTable, pageFor, sent, slug } from '../taking.ts';

let given: Given;
const letters: Letter[] = [];
/** What stands in the domain of an organisation, by name. */
const records = new Map<string, string>();

before(async () => {
  const resolve = async (name: string) => [[records.get(name) ?? 'nothing']];
  given = await emptySite(Date.now, { post: (letter) => letters.push(letter), resolve });
  await openTable(given, { regions: [{ id: 'asia', name: 'Asia' }], expertise: ['Routing'] });
});
after(async () => {
  await given.close();
  assert.deepEqual(given.failures, []);
});

const nouns = async () => (await given.hosted(slug)).lane.process.nouns;
const people = async () => (await nouns()).participants.ids.size;
const cookieIn = (reply: Response, name = 'plenary-session'): string =>
  reply.headers
    .getSetCookie()
    .find((each) => each.startsWith(`${name}=`))
    ?.split(';')[0] ?? '';
const account = (cookie: string) => pageFor(given, cookie, paths.account());
const post = (path: string, fields: Record<string, string>, Cookie = '') => given.ask(path, form(fields, { Cookie }));
const linkIn = (text: string) => /https?:\/\/\S*?[?&]token=([\w-]+)/.exec(text)?.[1] ?? '';
const codeIn = (text: string) => /\b(\d{6})\b/.exec(text)?.[1] ?? '';

async function invite(invitation: object): Promise<string> {
  const reply = await given.operate(`/p/${slug}/invitations.issue`, json({ invitations: [invitation] }));
  assert.equal(reply.status, 200, await reply.clone().text());
  return (await nouns()).invitations.list.at(-1)?.token ?? '';
}

test('a form that is sent again, because its reply got lost, seats one person once, in one account', async () => {
  const join = formIn(await pageFor(given, '', paths.join(slug)), 'participant-join-');
  const before = await people();
  const chosen = { seat: 'private', region: 'asia', expertise: 'Routing', expertiseOther: 'Law, satellites' };
  const replies = await Promise.all(Array.from({ length: 8 }, () => sent(given, '', join, chosen)));
  replies.push(await sent(given, '', join, chosen));
  for (const reply of replies) {
    assert.equal(reply.status, 303, await reply.clone().text());
    assert.match(reply.headers.get('Location') ?? '', /take-part/);
  }
  assert.equal(new Set(replies.map((reply) => cookieIn(reply))).size, 1);
  assert.equal(await people(), before + 1);
  const { participants } = await nouns();
  assert.deepEqual(participants.details.get(before)?.expertise, ['Routing', 'Law', 'satellites']);
  const again = await pageFor(given, cookieIn(replies[0]!), paths.join(slug));
  assert.match(again, /You sit with <bdi>Private sector/);
});

test('a refused form keeps what was typed and makes no account', async () => {
  const join = formIn(await pageFor(given, '', paths.join(slug)), 'participant-join-');
  const before = await people();
  const reply = await sent(given, '', join, {
    seat: 'nowhere',
    interest: 'Much <b>is</b> at stake.',
    organisation: 'A & B',
  });
  const page = await reply.text();
  assert.equal(reply.status, 400);
  assert.match(page, /There is no seat “nowhere”/);
  assert.match(page, /Much &lt;b&gt;is&lt;\/b&gt; at stake/);
  assert.match(page, /value="A &amp; B"/);
  assert.match(page, /role="alert"/);
  assert.equal(cookieIn(reply), '');
  assert.equal(await people(), before);
});

test('an invitation seats who opens it; used, it says what to do', async () => {
  const token = await invite({ seat: 'governments', organisation: 'A ministry' });
  const address = paths.invitation(slug, token);
  const page = await pageFor(given, '', address);
  assert.match(page, /has invited you/);
  assert.match(page, /for the seat “<bdi>Governments/);
  const reply = await sent(given, '', formIn(page, 'participant-join-'), { seat: 'governments' });
  assert.equal(reply.status, 303);
  const { participants, process } = await nouns();
  const row = participants.ids.size - 1;
  assert.deepEqual([participants.seat.get(row), participants.level.get(row)], [1, 2]);
  assert.equal(process.charter?.seats[0]?.id, 'governments');
  assert.match(await pageFor(given, '', address), /This invitation has been used/);
  assert.match(await pageFor(given, cookieIn(reply), address), /You sit with <bdi>Governments/);
});

test('an invitation to a role is accepted with a button, and gives the role', async () => {
  const token = await invite({ role: 'moderator', name: 'Ada' });
  const page = await pageFor(given, '', paths.invitation(slug, token));
  assert.match(page, /You are invited to moderate this process/);
  assert.equal((await nouns()).roles.held.size, 0, 'opening the link does nothing');
  const accept = formIn(page, 'invitation-accept-');
  const [reply, twice] = await Promise.all([sent(given, '', accept), sent(given, '', accept)]);
  assert.deepEqual([reply!.status, twice!.status], [303, 303]);
  assert.equal((await nouns()).roles.held.size, 1);
  const own = await account(cookieIn(reply!));
  assert.match(own, /Roles: moderator/);
  assert.match(own, /Only this device opens your account/);
  const again = await pageFor(given, cookieIn(reply!), paths.invitation(slug, token));
  assert.match(again, /You hold the role of moderator here already/);
  assert.match(again, new RegExp(`<a class="button" href="${paths.queue(slug)}">`));
  assert.match(await pageFor(given, '', paths.invitation(slug, token)), /This invitation has been used/);
});

test('from every page of a process who is signed in gets to their account, and nobody else', async () => {
  const cookie = await comes(given);
  const link = `href="${paths.account()}"`;
  for (const path of [paths.process, paths.table, paths.takePart, paths.mine, paths.commonGround]) {
    const [own, other] = await Promise.all([cookie, ''].map((each) => pageFor(given, each, path(slug))));
    const [, foot = ''] = /<footer(.*)<\/footer>/s.exec(own ?? '') ?? [];
    assert.ok(foot.includes(link), path(slug));
    assert.ok(!other?.includes(link), path(slug));
  }
});

test('by mail: the answer is the same for everybody, and link or code let in once', async () => {
  const me = await comes(given);
  const asked = await sent(given, me, formIn(await account(me), 'account-mailbox-'), { mail: 'me@example.org' });
  assert.equal(asked.headers.get('Location'), `${paths.account()}?sent=1`);
  const code = codeIn(letters.at(-1)?.text ?? '');
  const cookies = `${me}; ${cookieIn(asked, 'plenary-code')}`;
  const wrong = await post(
    paths.accountAct('confirm'),
    { code: '000000', _page: `${paths.account()}?sent=1` },
    cookies,
  );
  assert.match(await wrong.text(), /role="alert"/);
  const confirmed = await post(paths.accountAct('confirm'), { code }, cookies);
  assert.equal(confirmed.status, 303);
  const now = cookieIn(confirmed);
  assert.match(await account(now), /me@example\.org<\/bdi> is confirmed/);
  const { participants } = await nouns();
  assert.equal(participants.level.get(participants.ids.size - 1), 1, 'the process is told');

  const replies = [];
  for (const mail of ['me@example.org', 'nobody@example.org']) {
    const reply = await post(paths.signInBy('mail'), { mail });
    replies.push([reply.status, reply.headers.get('Location'), await reply.text()]);
  }
  assert.deepEqual(replies[0], replies[1]);
  const link = linkIn(letters.at(-2)?.text ?? '');
  assert.match(await pageFor(given, '', paths.signInWith(link)), /me@example\.org/);
  const first = await post(paths.signIn(), { token: link });
  assert.equal(first.status, 303);
  assert.equal((await post(paths.signIn(), { token: link })).status, 403);
  assert.match(await account(cookieIn(first)), /me@example\.org/);
});

test('a link from one device opens another one, once; either can be signed out from the other', async () => {
  const me = await comes(given);
  const shown = await sent(given, me, formIn(await account(me), 'account-resume-'));
  assert.equal(shown.headers.get('Cache-Control'), 'no-store');
  const link = /<code[^>]*>([^<]+)<\/code>/.exec(await shown.text())?.[1] ?? '';
  const other = await post(paths.signIn(), { token: link.replaceAll('&amp;', '&') });
  assert.equal(other.status, 303);
  const there = cookieIn(other);
  assert.match(await pageFor(given, there, paths.join(slug)), /You sit with/);
  assert.equal((await post(paths.signIn(), { token: link })).status, 403);
  const page = await account(there);
  assert.equal(page.match(/Signed in on/g)?.length, 2);
  await sent(given, there, formIn(page, 'account-end-others-'));
  assert.match(await account(me), /You have no account on this device/);
  assert.match(await account(there), /this device/);
});

test('who would leave a seat behind that nothing else opens is told before they come in as somebody else', async () => {
  const linkOf = async (cookie: string) => {
    const shown = await sent(given, cookie, formIn(await account(cookie), 'account-resume-'));
    return linkIn(/<code[^>]*>([^<]+)<\/code>/.exec(await shown.text())?.[1] ?? '');
  };
  const mailed = async (mail: string, cookie: string) => {
    await post(paths.signInBy('mail'), { mail }, cookie);
    return linkIn(letters.at(-1)?.text ?? '');
  };
  const [one, other] = [await comes(given), await comes(given)];
  const rows = given.site.store.accounts;
  const accounts = new Accounts({ rows, key: new SiteKey(new Uint8Array(32).fill(7)) });
  const operators = (await accounts.siteLink(['opener'])).token;
  const table: [string, string, boolean][] = [
    ['', one, true],
    ['', '', false],
    [await linkOf(other), one, true],
    [await linkOf(other), '', false],
    [await linkOf(one), one, false],
    ['nonsense', one, false],
    [operators, one, false],
    [await mailed('me@example.org', one), one, true],
    [await mailed('new@example.org', one), one, false],
    [await mailed('newer@example.org', ''), one, true],
  ];
  for (const [i, [token, cookie, told]] of table.entries()) {
    const page = await pageFor(given, cookie, token === '' ? paths.signIn() : paths.signInWith(token));
    assert.equal(page.includes('nobody can give you that seat back'), told, `row ${i}`);
  }
  await post(paths.signIn(), { token: await linkOf(one) });
  const page = await pageFor(given, one, paths.signInWith(await linkOf(other)));
  assert.ok(!page.includes('nobody can give you that seat back'), 'another device opens it');
});

test('a button that is pressed twice lets in once, makes one link and one key', async () => {
  const me = await comes(given);
  const twice = async (id: string, chosen: Record<string, string> = {}) => {
    const made = formIn(await account(me), id);
    const replies = await Promise.all([sent(given, me, made, chosen), sent(given, me, made, chosen)]);
    const texts = await Promise.all(replies.map((reply) => reply.text()));
    const codes = texts.map((text) => /<code[^>]*>([^<]+)<\/code>/.exec(text)?.[1]);
    assert.equal(codes[0], codes[1]);
    return codes[0] ?? '';
  };
  assert.match(await twice('account-token-', { name: 'x', days: '3' }), /^plt_/);
  assert.equal((await account(me)).match(/Take the key back/g)?.length, 1);
  const link = await twice('account-resume-');
  const page = await pageFor(given, '', paths.signInWith(linkIn(link)));
  const key = /name="_key" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const press = () => post(paths.signIn(), { _key: key, token: linkIn(link) });
  const replies = [await press(), await press()];
  assert.deepEqual(
    replies.map(({ status }) => status),
    [303, 303],
  );
  assert.equal(cookieIn(replies[0]!), cookieIn(replies[1]!));
  assert.equal((await post(paths.signIn(), { token: linkIn(link) })).status, 403);
});

test('a key for programs reaches what it was made for, and no more', async () => {
  const me = await comes(given);
  const make = async (chosen: Record<string, string>) => {
    const reply = await sent(given, me, formIn(await account(me), 'account-token-'), {
      name: 'a program',
      days: '7',
      ...chosen,
    });
    return /<code[^>]*>(plt_[\w-]+)<\/code>/.exec(await reply.text())?.[1] ?? '';
  };
  const bearer = (key: string) => ({ Authorization: `Bearer ${key}` });
  const read = await make({ may: 'read', where: '' });
  const act = await make({ may: 'act', where: slug });
  const submit = `/p/${slug}/statement.submit`;
  const table: [string, RequestInit | undefined, number][] = [
    [submit, json({ text: 'Said by a program that may only read.' }, bearer(read)), 403],
    [submit, json({ text: 'Said by a program.' }, bearer(act)), 200],
    [submit, json({ text: 'Said with a key that is none.' }, bearer('plt_nothing-of-the-kind')), 401],
    [submit, json({ text: 'Said with half a key.' }, { Authorization: 'Basic abc' }), 401],
    [paths.json(paths.mine(slug)), { headers: bearer(read) }, 200],
    [paths.json(paths.mine(slug)), { headers: bearer('plt_nothing-of-the-kind') }, 401],
    ['/p/elsewhere.json', { headers: bearer(act) }, 403],
    [paths.json(paths.home()), { headers: bearer(act) }, 200],
    [paths.json(paths.account()), { headers: bearer(act) }, 403],
    [paths.accountExport(), { headers: { ...bearer(act), Cookie: me } }, 403],
    [paths.accountAct('erase'), form({ word: 'forget me' }, { ...bearer(act), Cookie: me }), 403],
  ];
  for (const [path, init, status] of table) {
    const reply = await given.ask(path, init);
    assert.equal(reply.status, status, `${path}: ${await reply.text()}`);
  }
  const mine = await (await given.ask(paths.json(paths.mine(slug)), { headers: bearer(read) })).json();
  assert.equal(mine.statements[0].text, 'Said by a program.');
  const page = await account(me);
  const [id = ''] = /account-revoke-[^"]*/.exec(page) ?? [];
  await sent(given, me, formIn(page, id));
  const statuses = await Promise.all(
    [read, act].map(async (key) => (await given.ask(paths.json(paths.mine(slug)), { headers: bearer(key) })).status),
  );
  assert.deepEqual(statuses.sort(), [200, 401]);
});

test('somebody takes everything along, and is then forgotten, and nothing of theirs is left', async () => {
  const me = await comes(given);
  const words = 'A sentence that only they could have written.';
  await given.ask(`/p/${slug}/statement.submit`, json({ text: words }, { Cookie: me }));
  const file = await given.ask(paths.accountExport(), { headers: { Cookie: me } });
  assert.match(file.headers.get('Content-Disposition') ?? '', /attachment/);
  const data = await file.json();
  assert.equal(data.processes[0].statements[0].text, words);
  assert.match(data.processes[0].participant, /^ptp_/);

  const erase = formIn(await account(me), 'account-erase-');
  const refused = await sent(given, me, erase, { word: 'no' });
  assert.match(await refused.text(), /Nothing was erased/);
  const again = formIn(await account(me), 'account-erase-');
  for (let press = 0; press < 2; press++) {
    const done = await sent(given, me, again, { word: ' Forget  ME' });
    assert.match(await done.text(), /You are forgotten/);
    assert.match(done.headers.getSetCookie().join(), /plenary-session=;/);
  }
  const { participants, statements } = await nouns();
  assert.equal(participantOf(participants, data.account.id), -1);
  assert.ok(statements.list.every(({ text }) => text !== words));
  assert.match(await account(me), /You have no account on this device/);
});

test('an organisation is proven by a record that its domain shows, or by a mailbox there', async () => {
  const me = await comes(given);
  const table = () => pageFor(given, me, paths.table(slug));
  await sent(given, me, formIn(await table(), 'organisation-declare-'), { name: 'Example', domain: 'www.example.net' });
  const page = await table();
  const [, name = ''] = /<code dir="ltr">(_plenary-challenge[^<]+)</.exec(page) ?? [];
  const [, value = ''] = /<code dir="ltr">(plenary=1;[^<]+)</.exec(page) ?? [];
  assert.equal(name, '_plenary-challenge.example.net');
  const [id = ''] = /organisation-prove-[^"]*/.exec(page) ?? [];
  const early = await sent(given, me, formIn(page, id));
  assert.equal(early.status, 400);
  assert.match(await early.text(), /role="alert"/);
  records.set(name, value);
  assert.equal((await sent(given, me, formIn(await table(), id))).status, 303);
  assert.match(await pageFor(given, '', paths.table(slug)), /proven on/);
  const other = await comes(given);
  assert.equal((await post(paths.prove(slug), { organisation: id.slice(19) }, other)).status, 400);
});

test('the box for other sites may be framed, sets and reads no cookie, and runs no script', async () => {
  const plain = await given.ask(paths.embed(slug), { headers: { 'Accept-Language': 'en' } });
  assert.match(plain.headers.get('Content-Security-Policy') ?? '', /frame-ancestors \*/);
  assert.deepEqual(plain.headers.getSetCookie(), []);
  const page = await plain.text();
  assert.doesNotMatch(page, /<script|<form/);
  const Cookie = `${await comes(given)}; plenary-language=ar`;
  assert.equal(await pageFor(given, Cookie, paths.embed(slug)), page);
  assert.match(
    (await given.ask(paths.process(slug))).headers.get('Content-Security-Policy') ?? '',
    /frame-ancestors 'none'/,
  );
});

test('every address of the account and of signing in refuses another site, and who has no session', async () => {
  const foreign = { Origin: 'https://evil.example' };
  for (const act of ['erase', 'token', 'resume', 'end', 'end-others', 'revoke', 'mailbox-removed', 'passkey-remove']) {
    const path = paths.accountAct(act);
    assert.equal((await given.ask(path, form({}, { ...foreign, Cookie: await comes(given) }))).status, 403, path);
    assert.equal((await post(path, {})).status, 401, path);
  }
  assert.equal((await given.ask(paths.accountExport())).status, 401);
  assert.equal((await given.ask(paths.signIn(), form({ token: 'x' }, foreign))).status, 403);
});

test('whoever asks too often is told when to come back', async () => {
  const me = await comes(given);
  let reply = await post(paths.accountAct('end'), { id: 'x' }, me);
  for (let i = 0; i < 100 && reply.status !== 429; i++) reply = await post(paths.accountAct('end'), { id: 'x' }, me);
  assert.equal(reply.status, 429);
  assert.ok(Number(reply.headers.get('Retry-After')) > 0);
  assert.equal((await given.ask(paths.home(), { headers: { Host: new URL(ORIGIN).host } })).status, 200);
});
