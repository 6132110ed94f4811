/** What people hand in and say of a text, and what becomes of it: with nothing but pages and forms. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { paths } from '../../src/web/paths.ts';
import { hashOf, newToken } from '../../src/web/request.ts';
import { emptySite, type Given, json } from '../site.ts';
import { comes, formIn, openTable, pageFor, plain, sent, slug } from '../taking.ts';

let given: Given;
let [editor, me, other] = ['', '', ''];
let clauses: readonly string[] = [];
before(async () => {
  given = await emptySite();
  await openTable(given);
  editor = await given.session('editor');
  [me, other] = [await comes(given), await comes(given, 'governments')];
  const text = 'Networks sign their routes.\n\nThey **must publish** what they filter & why.';
  await operate('document.open', { title: 'Outcome', text, instruction: 'As was asked.' });
  await operate('draft.publish', {});
  clauses = (await nouns()).documents.list[0]?.order ?? [];
});
after(async () => {
  await given.close();
  assert.deepEqual(given.failures, []);
});

const nouns = async () => (await given.hosted(slug)).lane.process.nouns;
const page = (cookie: string, path: string) => pageFor(given, cookie, path);

async function operate(command: string, input: object): Promise<void> {
  const reply = await given.operate(paths.command(slug, command), json(input));
  assert.equal(reply.status, 200, await reply.text());
}

/** Sends a form of a page, and gives the page that it leads to. */
async function send(cookie: string, path: string, id: string, chosen: Record<string, string>): Promise<string> {
  const reply = await sent(given, cookie, formIn(await page(cookie, path), id), chosen);
  assert.equal(reply.status, 303, plain(await reply.clone().text()).slice(0, 2000));
  return page(cookie, reply.headers.get('Location') ?? '');
}

test('a contribution is handed in by form, and stands first, by its seat and by nobody’s name', async () => {
  const list = paths.contributions(slug);
  assert.match(await page('', list), /Nothing has been handed in yet/);
  assert.match(plain(await page('', list)), /To write here, take a seat first/);
  const fields = { title: 'On =routes', text: 'First.\n\nSecond <b>.', links: 'https://example.net/a' };
  const after = await send(me, list, 'contribution-submit-', { ...fields, shown: 'seat' });
  assert.match(after, /Your contribution is handed in/);
  assert.match(plain(after), /Contribution C1 · P Private sector · .* On =routes First\. Second &lt;b&gt;\./);
  assert.match(after, /<a href="https:\/\/example\.net\/a" rel="nofollow ugc noopener noreferrer"/);
  await send(other, list, 'contribution-submit-', { title: 'Ours', text: 'No group.', shown: 'none' });
  const all = await page('', list);
  assert.match(plain(all), /2 contributions; not answered yet: 2\./);
  assert.match(plain(all), /C2 · No group named/);
  const governments = plain(await page('', `${list}?seat=governments&answer=open`));
  assert.match(governments, /There is none of this kind/, 'the seat of C2 is not told by a filter either');
  const { participants } = await nouns();
  const model = await page('', paths.json(list));
  for (const row of [0, 1]) assert.ok(!`${all}${model}`.includes(participants.ids.idAt(row)));
});

test('a contribution is as long in one script as in another', async () => {
  const { action, fields } = formIn(await page(other, paths.contributions(slug)), 'contribution-submit-');
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...fields, title: '路由', text: '字'.repeat(20_000) }))
    body.append(name, value);
  const headers = { Cookie: other, Origin: 'http://localhost:8080', Host: 'localhost:8080' };
  const reply = await given.ask(action, { method: 'POST', body, headers });
  assert.equal(reply.status, 303, plain(await reply.clone().text()).slice(0, 300));
});

test('a refused contribution comes back with what was typed', async () => {
  const form = formIn(await page(me, paths.contributions(slug)), 'contribution-submit-');
  const reply = await sent(given, me, form, { title: 'Mine', text: 'Kept words.', links: 'not an address' });
  assert.equal(reply.status, 400);
  const back = await reply.text();
  assert.match(back, /Kept words\./);
  assert.match(back, /contribution-submit--links-wrong/);
});

test('comments are made on words of a clause, on what is missing, as a question, and as evidence', async () => {
  const at = paths.clause(slug, clauses[1] ?? '');
  const id = `comment-make-${clauses[1]}`;
  const after = await send(me, at, id, { kind: 'comment', words: 'must publish what', text: 'Says who?' });
  assert.match(plain(after), /Comment K1 · P Private sector/);
  assert.match(plain(after), /must publish\*\* what Says who\?/);
  const refused = await sent(given, me, formIn(after, id), { kind: 'evidence', text: 'See there.' });
  assert.match(await refused.text(), /Evidence needs at least one link/);
  await send(other, at, id, { kind: 'evidence', text: 'See there.', links: 'https://example.net/' });
  await send(other, at, id, { kind: 'question', text: 'Why?' });
  const missing = await send(me, at, `comment-make-missing-${clauses[1]}`, { text: 'Small networks.' });
  assert.match(plain(missing), /Answered: 0\. Not answered yet: 4\. That something is missing: 1\./);
  assert.match(plain(await page('', paths.annex(slug))), /Came in: 7\. Answered: 0\. Open: 7\./);
});

test('an editor answers several at once, with reasons and the change that came of it', async () => {
  const desk = paths.unanswered(slug);
  assert.equal((await given.ask(desk, { headers: { Cookie: me } })).status, 403);
  const first = await page(editor, `${desk}?minutes=30&people=2`);
  assert.match(plain(first), /At 30 minutes each, 7 answers take 3\.5 hours in all, and 1\.8 hours for each of 2\./);
  const clause = (await nouns()).documents.clauses.get(clauses[0] ?? '');
  const words = { clause: clauses[0], base: clause?.versions[0]?.hash, text: 'Networks sign routes.', sources: ['C1'] };
  const changed = await given.ask(paths.command(slug, 'clause.change'), json(words, { Cookie: editor }));
  assert.equal(changed.status, 200, await changed.text());
  const form = formIn(await page(editor, desk), 'disposition-give-');
  const { list } = (await nouns()).comments;
  const { action, fields } = form;
  const body = new URLSearchParams({
    ...fields,
    disposition: 'accepted-in-part',
    reason: 'In clause 1.',
    changes: '2',
  });
  for (const each of [list[0], list[2]]) body.append('inputs', each?.id ?? '');
  const headers = { Cookie: editor, Origin: 'http://localhost:8080', Host: 'localhost:8080' };
  const reply = await given.ask(action, { method: 'POST', body, headers });
  assert.equal(reply.status, 303, plain(await reply.clone().text()));
  const annex = plain(await page('', paths.annex(slug)));
  assert.match(annex, /Came in: 7\. Answered: 2\. Open: 5\./);
  assert.match(annex, /K3 · .* Why\? Accepted in part .* In clause 1\. Clauses it shaped: Clause 1/);
});

test('who wrote it says that this is not what they said, and it is open again', async () => {
  const { list } = (await nouns()).comments;
  const form = `disposition-dispute-${list[0]?.id}`;
  assert.doesNotMatch(await page(other, paths.mine(slug)), new RegExp(form));
  const after = await send(me, paths.mine(slug), form, { why: 'I asked who says so.' });
  assert.match(plain(after), /Your input is open again/);
  const annex = plain(await page('', paths.annex(slug)));
  assert.match(annex, /Came in: 7\. Answered: 1\. Open: 6\. Open because their authors .* not what they said: 1\./);
  const one = await page(editor, paths.answerOf(slug, 'K1'));
  // The answer stays to be read, marked, with what its author says of it: wherever the input stands.
  const both =
    /The last answer, which its author disputes: .*Accepted in part .* In clause 1\. .*this is not what I said\. I asked who says so\./;
  for (const shown of [one, after, await page(editor, paths.unanswered(slug)), await page('', paths.annex(slug))]) {
    assert.match(plain(shown), both);
  }
  const [head = '', ...rows] = (await (await given.ask(paths.annexCsv(slug))).text()).split('\r\n');
  const columns = 'disputed,disputed_disposition,disputed_reason,disputed_because';
  assert.ok(head.endsWith(columns), head);
  assert.match(rows.join('\n'), /^K1,.*,disputed,accepted-in-part,In clause 1\.,I asked who says so\.$/m);
  assert.match(one, /type="checkbox" name="inputs" value="cmt_[^"]+" autocomplete="off" checked/);
});

/** Another account under the same role. */
async function secondEditor(): Promise<string> {
  const token = newToken();
  const link = { account: 'acc_second', roles: ['editor'], expiresAt: Date.now() + 60_000 } as const;
  await given.site.store.saveToken('link', hashOf(token), link);
  const reply = await given.ask('/sign-in', { method: 'POST', body: new URLSearchParams({ token }) });
  return reply.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

test('what is ticked is of this page alone, and nothing ticked or answered by somebody else meanwhile is said', async () => {
  const desk = paths.unanswered(slug);
  const form = formIn(await page(editor, desk), 'disposition-give-');
  const html = await page(editor, desk);
  assert.match(html, /<form [^>]*id="disposition-give-"[^>]* autocomplete="off"/);
  assert.match(html, /type="checkbox" name="inputs" value="\w+" autocomplete="off"/);
  const answer = { disposition: 'noted', reason: 'Kept reason.' };
  const none = await (await sent(given, editor, form, answer)).text();
  assert.match(plain(none), /Nothing is ticked, so nothing was answered\./);
  assert.match(none, /id="disposition-give--inputs-wrong">Tick at least one input that this answer is for\.</);
  assert.match(none, /Kept reason\./);
  const second = await secondEditor();
  const K4 = (await nouns()).comments.list[3]?.id ?? '';
  const answered = await sent(given, second, formIn(await page(second, desk), 'disposition-give-'), {
    ...answer,
    inputs: K4,
  });
  assert.equal(answered.status, 303, plain(await answered.clone().text()).slice(0, 500));
  const late = await sent(given, editor, form, { ...answer, inputs: K4 });
  assert.equal(late.status, 409);
  assert.match(plain(await late.text()), /answered K4 meanwhile|K4 has been answered meanwhile/);
});

test('a contribution has a page with its answer and the clauses that it shaped', async () => {
  const reply = await given.ask(
    paths.command(slug, 'disposition.give'),
    json({ inputs: ['C1'], disposition: 'accepted', reason: 'It is clause 1 now.' }, { Cookie: editor }),
  );
  assert.equal(reply.status, 200, await reply.text());
  const shown = plain(await page('', paths.contribution(slug, 'C1')));
  assert.match(shown, /Accepted .* It is clause 1 now\./);
  assert.match(shown, /Clauses it shaped Clause 1 Networks sign routes\./);
  assert.equal((await given.ask(paths.contribution(slug, 'C9'))).status, 404);
});

test('the annex as a file has every input once, and a spreadsheet takes none of it for a formula', async () => {
  const reply = await given.ask(paths.annexCsv(slug));
  assert.equal(reply.headers.get('Content-Type'), 'text/csv; charset=utf-8');
  const file = await reply.text();
  const lines = file.trimEnd().split('\r\n');
  assert.deepEqual(
    lines.slice(1).map((line) => line.split(',')[0]),
    ['C1', 'C2', 'C3', 'K1', 'K2', 'K3', 'K4'],
  );
  await send(me, paths.contributions(slug), 'contribution-submit-', { title: '=1+1', text: '@SUM(A1)' });
  const with3 = await (await given.ask(paths.annexCsv(slug))).text();
  assert.match(with3, /C4,ctb_\w+,contribution,'=1\+1,'@SUM\(A1\),/);
  for (const { status } of [await given.ask(paths.annex(slug)), await given.ask(paths.json(paths.annex(slug)))]) {
    assert.equal(status, 200);
  }
});

test('a clause that was taken out offers no forms, and says so', async () => {
  const [clause = ''] = clauses;
  const { versions = [] } = (await nouns()).documents.clauses.get(clause) ?? {};
  const input = { clause, base: versions.at(-1)?.hash, editorial: true };
  const removed = await given.ask(paths.command(slug, 'clause.remove'), json(input, { Cookie: editor }));
  assert.equal(removed.status, 200, await removed.text());
  const shown = await page(me, paths.clause(slug, clause));
  assert.match(plain(shown), /taken out of the text\. Its versions stay\. Nothing more can be said on it\./);
  assert.doesNotMatch(
    shown,
    /<form [^>]*id="(?:comment-make|objection-raise|amendment-propose|clause-support|assessment)/,
  );
  const late = { ...input, text: 'Too late.', base: versions[0]?.hash };
  const changed = await given.ask(paths.command(slug, 'clause.change'), json(late, { Cookie: editor }));
  assert.equal(((await changed.json()) as { refused: string }).refused, 'clause-out');
});
