/** A process from its charter to its end: convened, peopled by invitation, moderated in public. With nothing but pages and forms. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Accounts } from '../../src/app/accounts.ts';
import { SiteKey } from '../../src/app/siteKey.ts';
import { paths } from '../../src/web/paths.ts';
import { createServer } from '../../src/web/server.ts';
import { emptySite, form, type Given, json, ORIGIN, standing } from '../site.ts';
import { formIn, pageFor, sent } from '../taking.ts';

const DAY = 86_400_000;
const slug = 'who-answers-at-night';
let now = Date.UTC(2026, 10, 22, 9, 30);
let given: Given;
let convener: string;
let moderator: string;
let second: string;
const people: string[] = [];

before(async () => {
  given = await emptySite(() => now++);
  const accounts = new Accounts({ rows: given.site.store.accounts, key: new SiteKey(new Uint8Array(32).fill(7)) });
  const { token } = await accounts.siteLink(['opener']);
  convener = cookieIn(await given.ask('/sign-in', form({ token })));
});
after(async () => {
  await given.close();
  assert.deepEqual(given.failures, []);
});

test('the first page says who may open a process here, and leads whoever may to it', async () => {
  const way = `href="${paths.convene()}">`;
  const { site } = given;
  const own = { ...standing(site, { clock: () => now }), failed: (error: unknown) => assert.fail(String(error)) };
  const asked = async (conveners: 'anyone' | 'invited', cookie: string) => {
    const app = createServer({ ...own, site, operator: false, version: '0.0.0', conveners });
    return (await app.request('http://localhost:8080/', { headers: { Cookie: cookie } })).text();
  };
  const table: ['anyone' | 'invited', string, RegExp, boolean][] = [
    ['invited', '', /those can open one whom the people who run it have asked to/, false],
    ['invited', convener, /You can open one on this site/, true],
    ['anyone', '', /Everybody with an account on this site can open one/, true],
    ['anyone', convener, /Everybody with an account on this site can open one/, true],
  ];
  for (const [conveners, cookie, who, leads] of table) {
    const home = await asked(conveners, cookie);
    assert.match(home, who);
    const [, main = ''] = /<main(.*)<\/main>/s.exec(home) ?? [];
    assert.equal(main.includes(way), leads, `${conveners} ${cookie === ''}`);
    assert.match(home, /on the command line/);
  }
});

const cookieIn = (reply: Response): string => reply.headers.getSetCookie()[0]?.split(';')[0] ?? '';
const nouns = async () => (await given.hosted(slug)).lane.process.nouns;
const page = (cookie: string, path: string) => pageFor(given, cookie, path);
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

/** Everything that stands in a form as it comes, as a browser would send it. */
function filled(html: string, id: string) {
  const { action, fields } = formIn(html, id);
  const [whole = ''] = new RegExp(`<form [^>]*id="${id}".*?</form>`, 's').exec(html) ?? [];
  const all: Record<string, string> = { ...fields };
  for (const [, name = '', value = ''] of whole.matchAll(
    /<input id="[^"]*" name="([^"]+)" type="[^"]*" value="([^"]*)"/g,
  )) {
    all[name] = value;
  }
  for (const [, name = '', value = ''] of whole.matchAll(/<textarea id="[^"]*" name="([^"]+)"[^>]*>([^<]*)</g)) {
    all[name] = value;
  }
  for (const [, name = '', rows = ''] of whole.matchAll(/<select id="[^"]*" name="([^"]+)"[^>]*>(.*?)<\/select>/gs)) {
    all[name] = (/value="([^"]*)" selected/.exec(rows) ?? /value="([^"]*)"/.exec(rows))?.[1] ?? '';
  }
  for (const [, name = '', value = ''] of whole.matchAll(/type="radio" name="([^"]+)" value="([^"]*)"[^>]*checked/g)) {
    all[name] = value;
  }
  return { action, fields: all };
}

const OPEN = 'process-open-';
const question = 'Who should answer when a small network is attacked at night?';

test('a stranger is told how to convene, and a form from nowhere opens nothing', async () => {
  const stranger = await page('', paths.convene());
  assert.match(stranger, /Sign in first/);
  assert.doesNotMatch(stranger, new RegExp(`id="${OPEN}"`));
  const reply = await given.ask(paths.convene(), form({ title: 'X', question, slug: 'nobodys' }));
  assert.equal(reply.status, 403);
  assert.equal(await given.site.hosted('nobodys'), undefined);
});

test('a template fills the form, and other groups and regions can be chosen, without a script', async () => {
  const icann = await page(convener, `${paths.convene()}?template=ripe-pdp&seats=icann&regions=un`);
  assert.match(icann, /value="Registries \(GNSO\)"/);
  assert.match(icann, /value="Draft and impact analysis"/);
  assert.match(icann, /value="African States"/);
  const empty = await page(convener, `${paths.convene()}?template=&seats=&regions=none`);
  assert.doesNotMatch(empty, /value="Governments"/);
});

test('a refused charter comes back whole, with each problem at its field, and more rows where they are asked for', async () => {
  const start = filled(await page(convener, paths.convene()), OPEN);
  const wrong = {
    ...start.fields,
    question: '',
    title: 'Who answers at night?',
    'seats.1.letter': 'G',
    'stages.0.closesAt': '2020-01-01T00:00',
    guidelines: 'Ein <b>Satz</b>, der stehen bleibt.',
  };
  const reply = await sent(given, convener, { action: start.action, fields: wrong });
  assert.equal(reply.status, 400);
  const again = await reply.text();
  assert.match(again, /id="process-open--question"[^>]*aria-invalid="true"/);
  assert.match(again, /der stehen bleibt/);
  assert.doesNotMatch(again, /<b>Satz/);
  const twice = await (await sent(given, convener, { action: start.action, fields: { ...wrong, question } })).text();
  assert.match(twice, /id="process-open--seats-1-letter"[^>]*aria-invalid="true"/);
  const late = { ...wrong, question, 'seats.1.letter': 'P' };
  const past = await (await sent(given, convener, { action: start.action, fields: late })).text();
  assert.match(past, /id="process-open--stages-0-closesAt"[^>]*aria-invalid="true"/);
  const nameless = { ...late, 'seats.1.name': ' ', 'seats.2.order': 'x', 'stages.6.closesAt': '2030-01-01T00:00' };
  const untold = await (await sent(given, convener, { action: start.action, fields: nameless })).text();
  for (const field of ['seats-1-name', 'seats-2-order', 'stages-6-name']) {
    assert.match(untold, new RegExp(`id="process-open--${field}"[^>]*aria-invalid="true"`), field);
  }
  const soon = { ...late, 'stages.0.closesAt': '2027-01-01T00:00', 'seats.2.name': start.fields['seats.3.name'] ?? '' };
  const same = await (await sent(given, convener, { action: start.action, fields: soon })).text();
  assert.match(same, /id="process-open--seats-3-name"[^>]*aria-invalid="true"/);
  const rows = (html: string) => [...html.matchAll(/name="seats\.\d+\.name"/g)].length;
  const full = { ...late, 'seats.6.name': 'Users', 'seats.7.name': 'Media', more: 'seats' };
  const more = await (await sent(given, convener, { action: start.action, fields: full })).text();
  assert.equal(rows(more), rows(past) + 2);
  assert.match(more, /Nothing has been sent off yet/);
  assert.deepEqual(given.site.slugs(), []);
});

test('a charter opens the process once, in the order and with the names that were asked for, and leads to the desk', async () => {
  const start = filled(await page(convener, paths.convene()), OPEN);
  const chosen = {
    ...start.fields,
    title: 'Who answers at night?',
    question,
    'seats.0.name': '',
    'seats.0.letter': '',
    'seats.0.target': '',
    'seats.2.order': '1',
    'seats.6.name': 'Users',
    'seats.2.target': '12',
    'stages.3.name': '',
    'stages.3.closesAt': '',
    moderation: 'before',
    invitesEach: '1',
    'levels.invite': '0',
    languages: 'fr',
    expertise: 'Incident response\nLaw\n',
  };
  const replies = await Promise.all(
    [1, 2, 3].map(() => sent(given, convener, { action: start.action, fields: chosen })),
  );
  for (const reply of replies) {
    assert.equal(reply.status, 303, await reply.clone().text());
    assert.equal(reply.headers.get('Location'), `${paths.desk(slug)}?done=process.open#content`);
  }
  const { charter, versions } = (await nouns()).process;
  assert.deepEqual(
    charter?.seats.map(({ id, letter, target }) => [id, letter, target]),
    [
      ['civil-society', 'C', 12],
      ['private-sector', 'P', undefined],
      ['technical-community', 'T', undefined],
      ['international-organisations', 'I', undefined],
      ['academia', 'A', undefined],
      ['users', 'U', undefined],
    ],
  );
  assert.deepEqual(charter?.expertise, ['Incident response', 'Law']);
  assert.equal(charter?.stages.length, 3);
  assert.equal(charter?.template, 'isoc-round-table');
  assert.equal(charter?.simulated, false);
  assert.equal(versions.length, 1);
  const desk = await page(convener, `${paths.desk(slug)}?done=process.open#content`);
  assert.match(desk, /There is no statement yet/);
  assert.match(desk, /chairs are empty/);
  assert.match(desk, /The process is open/);
  const other = await given.ask(paths.desk(slug));
  assert.equal(other.status, 403);
  const taken = await sent(given, convener, filled(await page(convener, paths.convene()), OPEN), {
    ...chosen,
    _key: 'another-key',
  });
  assert.equal(taken.status, 409);
  assert.match(await taken.text(), /id="process-open--slug"[^>]*aria-invalid="true"/);
});

test('before anybody has joined the charter changes at once, and what was emptied is empty', async () => {
  const change = filled(await page(convener, paths.charter(slug)), 'charter-change-');
  const fields = {
    ...change.fields,
    reason: 'Found a better title.',
    'change.title': 'Who answers?',
    'change.outcome': '',
  };
  const reply = await sent(given, convener, { action: change.action, fields });
  assert.equal(reply.status, 303, await reply.clone().text());
  const { charter, versions } = (await nouns()).process;
  assert.equal(charter?.title, 'Who answers?');
  assert.equal(charter?.outcome, '');
  assert.deepEqual(versions[1]?.changed, ['outcome', 'title']);
  assert.match(
    text(await page('', paths.charter(slug))),
    /Version 2.*Found a better title\..*Changed: What should come of it and Title/,
  );
});

test('statements to start from go in at once, one a line', async () => {
  const seeds = formIn(await page(convener, paths.desk(slug)), 'statement-seed-');
  const texts = [
    'Somebody answers within an hour.',
    'Exchange points share a desk.',
    'Nobody needs to answer at night.',
  ];
  assert.equal((await sent(given, convener, seeds, { texts: texts.join('\r\n') })).status, 303);
  assert.equal((await nouns()).statements.list.length, 3);
});

test('a list of people is read whole or not at all, and every line that does not fit is told', async () => {
  const form = formIn(await page(convener, paths.invitations(slug)), 'invitations-issue-roster');
  const bad = 'Amina,amina@example.org,C\nBo,not a mail,Nobles\n,,T';
  const refused = await sent(given, convener, form, { roster: bad, days: '14' });
  assert.equal(refused.status, 400);
  const again = await refused.text();
  for (const told of [/Line 2: .*Nobles/, /Line 2: .*no e-mail address/, /Line 3: .*neither/])
    assert.match(again, told);
  assert.match(again, /Bo,not a mail,Nobles/);
  assert.match(text(again), /Nobody was invited: 2 lines do not fit\./);
  const [, beside = ''] = /class="wrong" id="invitations-issue-roster-roster-wrong">(.*?)<\/span>/s.exec(again) ?? [];
  assert.deepEqual(
    beside.split('<br>').map((line) => /^Line (\d+): /.exec(line)?.[1]),
    ['2', '2', '3'],
  );
  // As a browser sends it, with a first line of headings: the numbers are those that an editor shows.
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...form.fields, roster: 'name,mail\r\nAmina,none\r\n\r\nBo,neither' })) {
    body.set(name, value);
  }
  const headers = { Cookie: convener, Origin: ORIGIN, Host: 'localhost:8080' };
  const headed = await (await given.ask(form.action, { method: 'POST', body, headers })).text();
  assert.match(text(headed), /Nobody was invited: 2 lines do not fit\..*Line 2: “none”.*Line 4: “neither”/);
  assert.equal((await nouns()).invitations.list.length, 0);
  const good = 'Name;Group;Mail\nAmina;C;amina@example.org\nBo;Technical community;\nCleo;users;';
  assert.equal((await sent(given, convener, form, { roster: good, days: '14' })).status, 303);
  const { list } = (await nouns()).invitations;
  assert.deepEqual(
    list.map(({ name, seat, mail }) => [name, seat, mail]),
    [
      ['Amina', 'civil-society', 'amina@example.org'],
      ['Bo', 'technical-community', undefined],
      ['Cleo', 'users', undefined],
    ],
  );
});

const links = (html: string) =>
  [...html.matchAll(/>http:\/\/localhost:8080([^<]*\/join\?token=[^<]*)</g)].map(([, path = '']) => path);

/** Opens a personal link and presses its button. */
async function accepts(path: string): Promise<string> {
  const [, token = ''] = /token=([\w-]+)/.exec(path) ?? [];
  const reply = await given.ask(paths.join(slug), form({ token, _page: paths.join(slug) }));
  assert.equal(reply.status, 303, await reply.clone().text());
  return cookieIn(reply);
}

test('links are shown to be handed out, to a seat or to a role, on paper too, and can be taken back', async () => {
  for (const name of ['First moderator', 'Second moderator']) {
    const role = formIn(await page(convener, paths.invitations(slug)), 'invitations-issue-role');
    const chosen = { 'invitations.0.role': 'moderator', 'invitations.0.name': name };
    assert.equal((await sent(given, convener, role, chosen)).status, 303);
  }
  const list = await page(convener, paths.invitations(slug));
  const [of2, of1, , bo, amina] = links(list);
  assert.match(await page(convener, `${paths.invitations(slug)}?slips=1`), /For <b><bdi>Amina/);
  moderator = await accepts(of1 ?? '');
  second = await accepts(of2 ?? '');
  people.push(await accepts(amina ?? ''));
  const seated = text(await page(people[0] ?? '', bo ?? ''));
  assert.match(seated, /You sit with Civil society \. This invitation has not been used/);
  const cleo = (await nouns()).invitations.list.find(({ name }) => name === 'Cleo');
  const withdraw = formIn(await page(convener, paths.invitations(slug)), `invitation-withdraw-${cleo?.id}`);
  assert.equal((await sent(given, convener, withdraw)).status, 303);
  const after = text(await page(convener, paths.invitations(slug)));
  assert.match(after, /Cleo To the seat Users · Withdrawn/);
  assert.match(after, /Civil society 1 1 1 12/);
  assert.match(text(await page(convener, paths.desk(slug))), /First moderator Moderator/);
});

test('a participant hands out as many invitations as the charter gives, and sees no others', async () => {
  const own = await page(people[0] ?? '', paths.invitations(slug));
  assert.doesNotMatch(own, /Bo\b/);
  const one = formIn(own, 'invitations-issue-one');
  const chosen = { 'invitations.0.name': 'A friend', 'invitations.0.seat': 'users' };
  assert.equal((await sent(given, people[0] ?? '', one, chosen)).status, 303);
  const after = await page(people[0] ?? '', paths.invitations(slug));
  assert.match(after, /handed out all 1 of your invitations/);
  assert.equal(links(after).length, 1);
  assert.ok(!links(await page(convener, paths.invitations(slug))).includes(links(after)[0] ?? ''));
  people.push(await accepts(links(after)[0] ?? ''));
  const stranger = await given.ask(paths.invitations(slug));
  assert.equal(stranger.status, 403);
});

/** Something said by a participant; its id. */
async function says(words: string, who = 0): Promise<string> {
  const reply = await given.ask(`/p/${slug}/statement.submit`, json({ text: words }, { Cookie: people[who] ?? '' }));
  assert.equal(reply.status, 200, await reply.clone().text());
  return (await nouns()).statements.list.at(-1)?.id ?? '';
}

test('what waits is seen by moderators and its author only, with a clock, and approved by one press', async () => {
  const waiting = await says('Small networks answer in turns.');
  now += 3 * 3_600_000;
  const queue = await page(moderator, paths.queue(slug));
  assert.match(text(queue), /Small networks answer in turns\. Statement 4 · Waiting for 3 hours/);
  for (const cookie of ['', people[1] ?? '']) {
    const open = await page(cookie, paths.queue(slug));
    assert.match(open, /1 entry not shown yet\. The oldest has been waiting for 3 hours/);
    assert.doesNotMatch(open, /answer in turns/);
    assert.doesNotMatch(await page(cookie, paths.statement(slug, waiting)), /answer in turns/);
    assert.doesNotMatch(await page(cookie, `${paths.statement(slug, waiting)}.json`), /answer in turns/);
    assert.doesNotMatch(await page(cookie, `${paths.queue(slug)}.json`), /answer in turns/);
  }
  assert.match(await page(people[0] ?? '', paths.statement(slug, waiting)), /answer in turns/);
  const approve = formIn(queue, `statement-moderate-approve-${waiting}`);
  assert.equal((await sent(given, moderator, approve)).status, 303);
  assert.match(await page('', paths.statement(slug, waiting)), /answer in turns/);
});

test('a statement is taken out with a reason and words; its author appeals; another moderator decides; all of it in public', async () => {
  const rude = await says('Only fools sleep at night.');
  const path = paths.statement(slug, rude);
  const out = formIn(await page(moderator, paths.queue(slug)), `statement-moderate-take-out-${rude}`);
  const bare = await sent(given, moderator, out, { reason: '', note: 'Stays here.' });
  assert.equal(bare.status, 400);
  const again = await bare.text();
  assert.match(again, /Stays here\./);
  assert.match(again, /<details class="act" open>/);
  assert.equal((await sent(given, moderator, out, { reason: 'personal', note: 'Say it of networks.' })).status, 303);
  assert.match(text(await page('', path)), /Reason given: about a person\. Say it of networks\. First moderator/);
  const appeal = await given.ask(
    `/p/${slug}/statement.appeal`,
    json({ statement: rude, why: 'I meant myself.' }, { Cookie: people[0] ?? '' }),
  );
  assert.equal(appeal.status, 200);
  const own = await page(moderator, paths.queue(slug));
  assert.match(own, /I meant myself\./);
  assert.match(own, /somebody else has to decide on the appeal/);
  const settle = formIn(await page(second, paths.queue(slug)), `appeal-settle-${rude}`);
  assert.equal(
    (await sent(given, second, settle, { outcome: 'upheld', note: 'It is about nobody else.' })).status,
    303,
  );
  const shown = text(await page('', path));
  assert.match(shown, /Only fools sleep at night\./);
  assert.match(shown, /It was brought back on appeal\. It is about nobody else\./);
});

test('who comes second with a statement is told so, though its form is there no more', async () => {
  const { id } = (await nouns()).statements.list[1] ?? { id: '' };
  const path = paths.statement(slug, id);
  const [one, other] = [moderator, second].map(async (cookie) =>
    formIn(await page(cookie, path), `statement-moderate-take-out-${id}`),
  );
  assert.equal((await sent(given, moderator, (await one)!, { reason: 'two-ideas' })).status, 303);
  const late = await sent(given, second, (await other)!, { reason: 'off-topic' });
  assert.equal(late.status, 409);
  assert.match(text(await late.text()), /has been taken out already/);
  const back = formIn(await page(second, path), `statement-moderate-restore-${id}`);
  assert.equal((await sent(given, second, back, { note: '' })).status, 303);
});

test('who wrote a statement or voted against it is told why they cannot act on it', async () => {
  const { list } = (await nouns()).statements;
  const join = await given.ask(`/p/${slug}/participant.join`, json({ seat: 'users' }, { Cookie: moderator }));
  assert.equal(join.status, 200, await join.clone().text());
  const vote = { statement: list[2]?.id, value: 'disagree' };
  assert.equal((await given.ask(`/p/${slug}/vote.cast`, json(vote, { Cookie: moderator }))).status, 200);
  const against = await page(moderator, paths.statement(slug, list[2]?.id ?? ''));
  assert.match(against, /You voted against this one/);
  assert.doesNotMatch(against, /statement-moderate-take-out/);
});

test('two that say the same are merged after a look for the other one, and the lineage is there for everybody', async () => {
  const double = await says('Answer within one hour.', 1);
  const path = paths.statement(slug, double);
  const found = await page(moderator, `${path}?find=within+an`);
  const into = (await nouns()).statements.list[0]?.id ?? '';
  const merge = formIn(found, `statement-merge-${double}`);
  assert.match(found, new RegExp(`name="into" value="${into}"`));
  assert.equal((await sent(given, moderator, merge, { into, note: '' })).status, 303);
  assert.match(text(await page('', path)), /Merged into statement 1 , which says the same/);
  assert.match(text(await page('', paths.statement(slug, into))), /Statement \d+ was merged into this one/);
});

test('a statement is put in other words as a new one, and each points to the other', async () => {
  const both = await says('Answer at night and publish your contacts.', 1);
  const reword = formIn(await page(second, paths.queue(slug)), `statement-reword-${both}`);
  const chosen = { text: 'Answer at night.', note: 'One idea at a time.' };
  assert.equal((await sent(given, second, reword, chosen)).status, 303);
  const { list } = (await nouns()).statements;
  const fresh = list.at(-1);
  assert.match(
    text(await page('', paths.statement(slug, both))),
    new RegExp(`Put in other words as statement ${list.length}`),
  );
  assert.match(text(await page('', paths.statement(slug, fresh?.id ?? ''))), /Says statement \d+ in other words/);
});

test('a page of the log that is none is the first', async () => {
  const main = async (query: string) => {
    const html = await page(convener, `${paths.queue(slug)}${query}`);
    // Keys of forms are new on every page.
    return text(/<main(.*)<\/main>/s.exec(html)?.[1] ?? '');
  };
  const first = await main('');
  assert.notEqual(first, '');
  for (const bad of ['bad', '-1', '0', '1e9', '99999999999', '']) {
    assert.equal(await main(`?page=${bad}&queue=${bad}`), first, bad);
  }
});

test('the log tells everybody every act, newest first, with its reason and who did it', async () => {
  const log = text(await page('', paths.queue(slug))).split('What moderators did')[1] ?? '';
  const acts = [
    /Put statement \d+ in other words, as statement \d+ by Second moderator One idea at a time\./,
    /Merged statement \d+ into statement 1 by First moderator/,
    /Decided an appeal on statement \d+ : it comes back by Second moderator It is about nobody else\./,
    /Took out statement \d+ : about a person by First moderator Say it of networks\./,
    /Read and approved statement 4 by First moderator/,
  ];
  let from = -1;
  for (const act of acts) {
    const at = log.search(act);
    assert.ok(at > from, `${act} in ${log}`);
    from = at;
  }
});

test('once somebody has joined a change is announced, beside what holds until then', async () => {
  const change = filled(await page(convener, paths.charter(slug)), 'charter-change-');
  const [first = ''] = change.fields['change.stages.0.closesAt']?.split('T') ?? [];
  const later = new Date(Date.parse(first) + 20 * DAY).toISOString().slice(0, 10);
  const stages = (await nouns()).process.charter?.stages ?? [];
  const moved = Object.fromEntries(
    stages.map(({ closesAt = 0 }, i) => [
      `change.stages.${i}.closesAt`,
      i === 0 ? `${later}T00:00` : new Date(closesAt + 40 * DAY).toISOString().slice(0, 16),
    ]),
  );
  const missing = await sent(given, convener, {
    action: change.action,
    fields: { ...change.fields, ...moved, reason: '' },
  });
  assert.equal(missing.status, 400);
  assert.match(await missing.text(), /id="charter-change--reason"[^>]*aria-invalid="true"/);
  const reply = await sent(given, convener, {
    action: change.action,
    fields: { ...change.fields, ...moved, reason: 'More time.' },
  });
  assert.equal(reply.status, 303, await reply.clone().text());
  const { pending, charter } = (await nouns()).process;
  assert.deepEqual(pending?.changed, ['stages']);
  assert.equal(charter?.stages[0]?.closesAt, stages[0]?.closesAt);
  const open = text(await page('', paths.charter(slug)));
  assert.match(open, /A change is announced/);
  assert.match(open, /More time\./);
});

test('a role is taken away, but never the last convener’s', async () => {
  const desk = await page(convener, paths.desk(slug));
  assert.match(desk, /only convener cannot lay the role down/);
  const { held } = (await nouns()).roles;
  const [account] = [...held].find(([, roles]) => roles.has('moderator')) ?? [];
  const take = formIn(desk, `role-take-${account}-moderator`);
  assert.equal((await sent(given, convener, take)).status, 303);
  assert.equal((await given.ask(paths.desk(slug), { headers: { Cookie: moderator } })).status, 403);
});

test('closing asks once more, on a page of its own, and then nothing can be added', async () => {
  assert.doesNotMatch(await page(convener, paths.desk(slug)), /process-close-/);
  const ask = await page(convener, `${paths.desk(slug)}?close=1`);
  assert.match(text(ask), /Close this process for good\? \d people took part/);
  const reply = await sent(given, convener, formIn(ask, 'process-close-'));
  assert.equal(reply.headers.get('Location'), `${paths.desk(slug)}?done=process.close#content`);
  assert.match(await page(convener, paths.desk(slug)), /This process is closed/);
  assert.match(await page(convener, paths.charter(slug)), /The process is closed, so its charter stays as it is/);
  assert.match(await page(convener, paths.invitations(slug)), /nobody can be invited any more/);
});
