/** Somebody takes a seat, answers, changes their mind, writes, and sees what became of it: with nothing but pages and forms. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { paths } from '../../src/web/paths.ts';
import { emptySite, type Given, json } from '../site.ts';
import { comes, formIn, openTable, pageFor, sent, slug, texts, votesCast } from '../taking.ts';

let given: Given;
before(async () => {
  given = await emptySite();
  await openTable(given, { moderation: 'before', importantEach: 2 });
});
after(async () => {
  await given.close();
  assert.deepEqual(given.failures, []);
});

const statementOn = (page: string) => /<h2 class="statement"[^>]*>([^<]+)</.exec(page)?.[1];
const takePart = (Cookie: string) => pageFor(given, Cookie, paths.takePart(slug));
const mine = (Cookie: string) => pageFor(given, Cookie, paths.mine(slug));
const idOf = async (text: string) => {
  const { list } = (await given.hosted(slug)).lane.process.nouns.statements;
  return list.find((each) => each.text === text)?.id ?? '';
};
/** What somebody else is told is like a text. */
async function alike(text: string): Promise<string[]> {
  const Cookie = await comes(given);
  const reply = await given.ask(`${paths.json(paths.similar(slug))}?text=${encodeURIComponent(text)}`, {
    headers: { Cookie },
  });
  const { similar } = await reply.json();
  return similar.map((each: { text: string }) => each.text);
}
/** As a role of the site, past the pages of others. */
async function moderate(input: object): Promise<void> {
  const reply = await given.operate(`/p/${slug}/statement.moderate`, json(input));
  assert.equal(reply.status, 200, await reply.text());
}

test('a stranger sees a statement and is led to a seat, not to answers', async () => {
  const page = await pageFor(given, '', paths.takePart(slug));
  assert.ok(texts.includes(statementOn(page) ?? ''));
  assert.match(page, new RegExp(`href="${paths.join(slug)}"`));
  assert.doesNotMatch(page, /vote\.cast|statement\.submit/);
  assert.equal(
    statementOn(await pageFor(given, '', paths.takePart(slug))),
    statementOn(page),
    'the same when loaded anew',
  );
});

test('an answer leads to the next statement, and undo back to the same one', async () => {
  const me = await comes(given);
  const first = await takePart(me);
  const before = await votesCast(given);
  const answer = formIn(first, 'vote-cast-');
  assert.match(answer.fields.propensity ?? '', /^0\.\d{6}$/);
  const reply = await sent(given, me, answer, { value: 'agree' });
  assert.equal(reply.status, 303);
  assert.equal(reply.headers.get('Location'), `${paths.takePart(slug)}?done=vote.cast#content`);
  assert.equal(await votesCast(given), before + 1);
  const second = await takePart(me);
  assert.match(second, /You agreed with the last one/);
  assert.notEqual(statementOn(second), statementOn(first));
  assert.match(second, />1 of 8<.*Stop whenever you like/);
  const undone = await sent(given, me, formIn(second, 'vote-withdraw-undo'));
  const back = await pageFor(given, me, undone.headers.get('Location') ?? '');
  assert.equal(statementOn(back), statementOn(first));
  assert.doesNotMatch(back, /id="undo"/);
});

test('an answer that is sent again acts once', async () => {
  const me = await comes(given);
  const answer = formIn(await takePart(me), 'vote-cast-');
  const before = await votesCast(given);
  const replies = await Promise.all([1, 2, 3].map(() => sent(given, me, answer, { value: 'disagree' })));
  assert.deepEqual(
    replies.map(({ status }) => status),
    [303, 303, 303],
  );
  assert.equal(await votesCast(given), before + 1);
});

test('marks keep the statement in sight, and end with the budget', async () => {
  const me = await comes(given);
  const first = await takePart(me);
  const reply = await sent(given, me, formIn(first, 'statement-mark-'));
  const marked = await pageFor(given, me, reply.headers.get('Location') ?? '');
  assert.equal(statementOn(marked), statementOn(first));
  assert.match(marked, /aria-pressed="true"/);
  assert.equal(formIn(marked, 'vote-cast-').fields.propensity, formIn(first, 'vote-cast-').fields.propensity);
  await sent(given, me, formIn(marked, 'vote-cast-'), { value: 'pass' });
  await sent(given, me, formIn(await takePart(me), 'statement-mark-'));
  await sent(given, me, formIn(await takePart(me), 'vote-cast-'), { value: 'pass' });
  const spent = await takePart(me);
  assert.doesNotMatch(spent, /id="important"/);
  assert.match(spent, /All 2 marks are given/);
});

test('a statement waits for a moderator, is shown, taken out, and appealed, and its author reads all of it', async () => {
  const me = await comes(given);
  const text = 'Help each other first, & ask <later>.';
  const refused = await sent(given, me, formIn(await takePart(me), 'statement-submit-'), { text: texts[1] ?? '' });
  assert.equal(refused.status, 409);
  const again = await refused.text();
  assert.match(again, /Publish what you filter\.<\/textarea>/, 'what was typed is still there');
  assert.match(again, /data-alike><p>[^<]+<\/p><ul><li><a href="[^"]+"[^>]*>Publish what you filter\.</);
  assert.match(await takePart(me), /data-alike hidden/, 'and nothing is, where nothing was typed');
  const reply = await sent(given, me, formIn(await takePart(me), 'statement-submit-'), { text, language: 'en' });
  assert.equal(reply.headers.get('Location'), `${paths.takePart(slug)}?done=statement.submit#content`);
  const after = await pageFor(given, me, reply.headers.get('Location') ?? '');
  assert.match(after, /Your statement is in\./);
  assert.match(after, /One statement of yours waits/);
  assert.match(await mine(me), /Waits to be read by a moderator/);
  const other = await comes(given);
  assert.deepEqual(await alike('help each other first'), []);
  const statement = await idOf(text);
  await moderate({ action: 'approve', statement });
  assert.match(await mine(me), /On the table since/);
  assert.deepEqual(await alike('help each other first'), [text]);
  await moderate({ action: 'take-out', statement, reason: 'two-ideas', note: 'One at a time.' });
  const out = await mine(me);
  assert.match(out, /Reason: two ideas in one/);
  assert.match(out, /One at a time\./);
  assert.match(out, /Help each other first, &amp; ask &lt;later&gt;\./);
  await sent(given, me, formIn(out, `statement-appeal-${statement}`), { why: 'It is one idea.' });
  assert.match(await mine(me), /another moderator decides/);
  assert.doesNotMatch(await mine(other), /Help each other/);
});

test('what is like a statement stands on a page of its own before it is added', async () => {
  const me = await comes(given);
  const page = await pageFor(
    given,
    me,
    `${paths.similar(slug)}?text=${encodeURIComponent('publish what you filter now')}`,
  );
  assert.match(page, /One statement is like it/);
  assert.match(page, />publish what you filter now<\/textarea>/);
  const refused = await sent(given, me, formIn(page, 'statement-submit-'), { text: 'Publish what you filter.' });
  assert.equal(refused.status, 409);
  assert.match(await refused.text(), /One statement is like it/, 'also where it was refused');
  const reply = await sent(given, me, formIn(page, 'statement-submit-'), { text: 'Publish it now.' });
  assert.equal(reply.status, 303);
  assert.deepEqual(await alike('publish what you filter'), ['Publish what you filter.']);
});

test('under “mine” any answer is changed or taken back, and any mark', async () => {
  const me = await comes(given);
  const first = await takePart(me);
  const id = formIn(first, 'vote-cast-').fields.statement ?? '';
  await sent(given, me, formIn(first, 'vote-cast-'), { value: 'agree' });
  const page = await mine(me);
  assert.match(page, /You agree</);
  const changed = await sent(given, me, formIn(page, `vote-cast-${id}`), { value: 'disagree' });
  assert.equal(changed.headers.get('Location'), `${paths.mine(slug)}?from=0&done=vote.cast#${id}`);
  assert.match(await mine(me), /You disagree</);
  const again = formIn(await mine(me), `vote-cast-${id}`);
  assert.equal((await sent(given, me, formIn(await mine(me), `statement-mark-${id}`))).status, 303);
  assert.match(await mine(me), /Important to you/);
  const withdrawn = await sent(given, me, { ...again, action: `/p/${slug}/vote.withdraw` });
  assert.equal(withdrawn.status, 303);
  assert.match(await mine(me), /Marked as important, not answered/);
  assert.match(await mine(me), /You have not answered anything yet/);
});

test('seat and details are changed where they are shown', async () => {
  const me = await comes(given, 'private');
  const page = await mine(me);
  assert.match(page, /You sit with <bdi>Private sector<\/bdi>/);
  const told = {
    seat: 'governments',
    speaksFor: 'self',
    region: 'Chile',
    expertise: 'law\nrouting',
    interest: 'None.',
  };
  assert.equal((await sent(given, me, formIn(page, 'participant-change-'), told)).status, 303);
  const after = await mine(me);
  assert.match(after, /You sit with <bdi>Governments<\/bdi>/);
  assert.match(after, /value="Chile"/);
  assert.match(after, />law\nrouting<\/textarea>/);
});

test('who has answered everything is thanked, and the JSON of the page says the same as the page', async () => {
  const me = await comes(given);
  for (let left = 20; left > 0; left--) {
    const page = await takePart(me);
    if (!page.includes('id="vote-cast-"')) break;
    await sent(given, me, formIn(page, 'vote-cast-'), { value: 'pass' });
  }
  assert.match(await takePart(me), /That was all of it\. Thank you\./);
  const model = await (await given.ask(paths.json(paths.takePart(slug)), { headers: { Cookie: me } })).json();
  assert.equal(model.card, null);
  assert.equal(model.progress.left, 0);
});

test('once it is closed nothing is asked any more, and what was given can still be read', async () => {
  const closing = await emptySite();
  await openTable(closing);
  const me = await comes(closing);
  await sent(closing, me, formIn(await pageFor(closing, me, paths.takePart(slug)), 'vote-cast-'), { value: 'agree' });
  assert.equal((await closing.operate(`/p/${slug}/process.close`, json({}))).status, 200);
  const page = await pageFor(closing, me, paths.takePart(slug));
  assert.match(page, /This process is closed/);
  assert.doesNotMatch(page, /vote\.cast/);
  const own = await pageFor(closing, me, paths.mine(slug));
  assert.match(own, /You agree/);
  assert.doesNotMatch(own, /vote\.cast/);
  await closing.close();
});

test('pages of others are of no use: without a seat nothing is “mine”', async () => {
  const page = await pageFor(given, '', paths.mine(slug));
  assert.match(page, /You have no seat here yet/);
  assert.doesNotMatch(page, /<form [^>]*action="\/p\//);
});
