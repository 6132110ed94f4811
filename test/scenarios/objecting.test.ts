/** Amendments, support and objections on a text, with nothing but pages and forms: by people, editors and who chairs. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { current } from '../../src/domain/document.ts';
import { paths } from '../../src/web/paths.ts';
import { emptySite, type Given, json } from '../site.ts';
import { comes, formIn, openTable, pageFor, plain, sent, slug } from '../taking.ts';

let given: Given;
let [chair, editor, me, other] = ['', '', '', ''];
let people: string[] = [];
let clauses: readonly string[] = [];
before(async () => {
  given = await emptySite();
  await openTable(given);
  chair = await given.session('chair');
  editor = await given.session('editor');
  [me, other] = [await comes(given), await comes(given, 'governments')];
  people = await Promise.all(Array.from({ length: 6 }, () => comes(given)));
  const text =
    'Networks sign their routes.\n\nNetworks publish what they filter each month.\n\nNames of staff are published.';
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
const clauseAt = (place: number) => paths.clause(slug, clauses[place] ?? '');

async function operate(command: string, input: object): Promise<void> {
  const reply = await given.operate(paths.command(slug, command), json(input));
  assert.equal(reply.status, 200, await reply.text());
}

/** Sends a form of a page, and gives the page that it leads to. */
async function send(cookie: string, path: string, id: string, chosen: Record<string, string> = {}): Promise<string> {
  const reply = await sent(given, cookie, formIn(await page(cookie, path), id), chosen);
  assert.equal(reply.status, 303, plain(await reply.clone().text()).slice(0, 2000));
  return page(cookie, reply.headers.get('Location') ?? '');
}

test('an amendment is proposed from the words as they stand, backed, and adopted with its source', async () => {
  const at = clauseAt(1);
  const [, clause = ''] = clauses;
  const first = await page(me, at);
  assert.match(first, /<textarea [^>]*name="wording"[^>]*>Networks publish what they filter each month\.<\/textarea>/);
  const wording = 'Networks publish what they filter each year.';
  const chosen = { wording, reason: 'Each month is <too> much.', shown: 'seat' };
  const after = await send(me, at, `amendment-propose-${clause}`, chosen);
  assert.match(after, /each <del>month<\/del><ins>year<\/ins>/);
  assert.match(plain(after), /Amendment A1 · P Private sector · .* To draft 1/);
  const id = (await nouns()).amendments.list[0]?.id ?? '';
  assert.doesNotMatch(after, new RegExp(`id="amendment-back-${id}"`), 'nobody backs their own');
  for (const [i, each] of people.entries()) {
    await send(each, at, `amendment-back-${id}`, { stance: i === 0 ? 'oppose' : 'support' });
  }
  const backed = plain(await page('', at));
  assert.match(backed, /Seat Support Oppose G Governments too few too few P Private sector 4 1/);
  const refused = await sent(given, editor, formIn(await page(editor, at), `amendment-adopt-${id}`), { wording });
  assert.match(await refused.text(), /amendment-adopt-[^"]*-reason-wrong/);
  const adopted = await send(editor, at, `amendment-adopt-${id}`, { wording, reason: 'It can be done.' });
  assert.match(plain(adopted), /Adopted: the clause has the new words/);
  assert.match(plain(adopted), /Adopted .* It can be done\./);
  assert.equal(current((await nouns()).documents.clauses.get(clause)!).text, wording);
  assert.match(plain(await page(me, paths.mine(slug))), /Your amendments Amendment A1 .* Adopted/);
});

test('who supported words is asked once again where they are changed, on take-part, mine and the clause', async () => {
  const at = clauseAt(0);
  const [clause = ''] = clauses;
  const id = `clause-support-${clause}`;
  assert.match(plain(await send(me, at, id, { stance: 'live-with' })), /You can live with these words\./);
  for (const [i, each] of people.entries()) await send(each, at, id, { stance: i > 1 ? 'support' : 'cannot' });
  assert.match(plain(await page('', at)), /P Private sector 2 1 2/);
  for (const path of [paths.takePart(slug), paths.mine(slug)]) {
    assert.doesNotMatch(await page(me, path), /Words that you spoke of have changed/);
  }
  const base = current((await nouns()).documents.clauses.get(clause)!).hash;
  const words = { clause, base, text: 'Networks sign all their routes.', editorial: true };
  assert.equal((await given.ask(paths.command(slug, 'clause.change'), json(words, { Cookie: editor }))).status, 200);
  assert.match(plain(await page('', at)), /No seat can be shown yet/);
  for (const path of [paths.takePart(slug), paths.mine(slug)]) {
    const asked = await page(me, path);
    assert.match(plain(asked), /Words that you spoke of have changed .* You could live with the earlier words\./, path);
    assert.match(asked, /sign <ins>all <\/ins>their/);
    assert.doesNotMatch(await page(other, path), /Words that you spoke of have changed/);
  }
  const mine = plain(await page(me, paths.mine(slug)));
  assert.match(mine, /Networks sign their routes\. You could live with these words\. The clause has other words now/);
  assert.doesNotMatch(mine, /You can live with these words/);
  await send(me, paths.mine(slug), id, { stance: 'support' });
  assert.doesNotMatch(await page(me, paths.takePart(slug)), /Words that you spoke of have changed/);
});

test('an objection is raised on a clause, and stands in the ledger with its age and what would remove it', async () => {
  const at = clauseAt(2);
  const [, , clause = ''] = clauses;
  assert.match(plain(await page('', paths.objections(slug))), /Nobody has objected yet/);
  const chosen = { class: 'rights', reason: 'It names <people>.', remedy: 'Leave names out.', shown: 'none' };
  const refused = await sent(given, me, formIn(await page(me, at), `objection-raise-${clause}`), {
    ...chosen,
    remedy: '',
  });
  assert.match(await refused.text(), /It names &lt;people&gt;\./, 'what was typed comes back');
  const after = await send(me, at, `objection-raise-${clause}`, chosen);
  assert.match(plain(after), /Objection O1 · Raised · Rights · No group named/);
  await send(other, at, `objection-raise-${clause}`, { ...chosen, class: 'merits', shown: 'seat' });
  const ledger = plain(await page('', paths.objections(slug)));
  assert.match(ledger, /Open: 2\. Standing: 0\. Addressed: 0\./);
  assert.match(ledger, /What would remove it: Leave names out\./);
  const filtered = plain(await page('', `${paths.objections(slug)}?set=open&class=merits&seat=governments`));
  assert.match(filtered, /Objection O2/);
  assert.doesNotMatch(filtered, /Objection O1/);
  assert.match(plain(await page('', `${paths.objections(slug)}?seat=private`)), /There is none of this kind/);
  assert.doesNotMatch(ledger, /What waits for you/);
  assert.match(plain(await page(chair, paths.objections(slug))), /What waits for you To be admitted or set aside/);
});

test('who chairs and who objects speak and act on its page, and the last word of who objects is kept apart', async () => {
  const [first, second] = (await nouns()).objections.list;
  const at = paths.objection(slug, first?.id ?? '');
  const act = (name: string) => `objection-move-${name}-${first?.id}`;
  await send(chair, at, act('admit'));
  await send(chair, at, `objection-reply-${first?.id}`, { text: 'Which names?' });
  await send(me, at, `objection-say-${first?.id}`, { text: 'Those of staff.' });
  const answered = await send(chair, at, act('answer'), { reasons: 'No names are asked for.' });
  assert.match(plain(answered), /Objection O1 Answered Rights/);
  await send(me, at, `objection-word-${first?.id}`, { word: 'maintains' });
  const refused = await sent(given, chair, formIn(await page(chair, at), act('find_outweighed')), { reasons: 'More.' });
  assert.match(await refused.text(), /Name the alternatives that were weighed/);
  const found = { reasons: 'Others bear more.', alternatives: 'Leaving it out.' };
  const outweighed = plain(await send(chair, at, act('find_outweighed'), found));
  assert.match(outweighed, /Outweighed/);
  assert.match(outweighed, /Maintains the objection \(/);
  assert.match(outweighed, /Said by who raised it Those of staff\./);
  assert.match(plain(await page('', paths.objections(slug))), /Addressed, but maintained by who raised them: 1\./);
  assert.match(plain(await page('', `${paths.objections(slug)}?set=rough`)), /Objection O1/);
  const contested = await send(me, at, `objection-contest-stand-${first?.id}`, { reasons: 'Not weighed.' });
  assert.match(plain(contested), /Stands/);
  assert.match(plain(await page('', paths.objections(slug))), /Open: 1\. Standing: 1\. Addressed: 0\./);
  const own = paths.objection(slug, second?.id ?? '');
  assert.doesNotMatch(await page(me, own), /objection-say-/, 'another one’s');
  await send(other, own, `objection-retract-${second?.id}`, { word: 'can_live_with' });
  assert.match(plain(await page('', own)), /Withdrawn .* Can live with it/);
  assert.match(plain(await page(other, paths.mine(slug))), /Your objections Objection O2 · Withdrawn/);
});

test('a change accommodates an objection, is linked from it, and its words stand beside those objected to', async () => {
  const [{ id } = { id: '' }] = (await nouns()).objections.list;
  const at = paths.objection(slug, id);
  const [, , clause = ''] = clauses;
  const base = current((await nouns()).documents.clauses.get(clause)!).hash;
  const select = async () => {
    const html = await page(editor, at);
    return (
      /<select [^>]*name="change"[^>]*>(.*?)<\/select>/s.exec(
        html.slice(html.indexOf('objection-move-accommodate')),
      )?.[1] ?? ''
    );
  };
  assert.match(await select(), /^<option value="" selected>Choose a change</, 'none of the changes cites it');
  const words = { clause, base, text: 'Names of staff are never published.', sources: ['O1'] };
  assert.equal((await given.ask(paths.command(slug, 'clause.change'), json(words, { Cookie: editor }))).status, 200);
  const change = String((await nouns()).documents.list[0]!.changes.length - 1);
  assert.match(await select(), new RegExp(`value="${change}" selected>It cites this objection: Clause 3`));
  const done = await send(editor, at, `objection-move-accommodate-${id}`, {
    change,
    reasons: 'The clause says so now.',
  });
  assert.match(plain(done), /Accommodated by a change .*The change: Clause 3/);
  assert.match(done, /are <ins>never <\/ins>published/);
  assert.match(plain(done), /The clauses that it shaped Clause 3/);
  assert.match(await page('', clauseAt(2)), new RegExp(`href="${paths.objection(slug, id)}"`));
});

test('the pages give nobody away, in any language, and stand within their budget', async () => {
  const { participants } = await nouns();
  const ids = Array.from({ length: participants.ids.size }, (_, row) => participants.ids.idAt(row));
  const [{ id } = { id: '' }] = (await nouns()).objections.list;
  for (const path of [paths.objections(slug), paths.objection(slug, id), clauseAt(0), clauseAt(2)]) {
    for (const lang of ['en', 'fr', 'ar', 'ja']) {
      const reply = await given.ask(path, { headers: { 'Accept-Language': lang } });
      const html = await reply.text();
      assert.equal(reply.status, 200);
      assert.ok(!ids.some((each) => html.includes(each)), path);
      assert.doesNotMatch(html, /undefined|\[object/);
    }
    const model = await (await given.ask(paths.json(path))).text();
    assert.ok(!ids.some((each) => model.includes(each)), path);
  }
});
