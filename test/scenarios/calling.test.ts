/** A call with nothing but pages and forms: tabled, discussed, announced, opened; positions taken, changed, confirmed; closed. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { paths } from '../../src/web/paths.ts';
import { callOnSite } from '../callSite.ts';
import { emptySite, type Given, json } from '../site.ts';
import { comes, formIn, openTable, pageFor, plain, sent, slug } from '../taking.ts';

let given: Given;
let [chair, editor, me] = ['', '', ''];
let people: string[] = [];
before(async () => {
  given = await emptySite();
  await openTable(given);
  chair = await given.session('chair');
  editor = await given.session('editor');
  me = await comes(given, 'governments');
  people = await Promise.all(Array.from({ length: 6 }, () => comes(given)));
  await operate('document.open', { title: 'Outcome', text: 'Networks sign their routes.', instruction: 'As asked.' });
  await operate('draft.publish', {});
});
after(async () => {
  await given.close();
  assert.deepEqual(given.failures, []);
});

const nouns = async () => (await given.hosted(slug)).lane.process.nouns;
const page = (cookie: string, path: string) => pageFor(given, cookie, path);
const calls = paths.calls(slug);

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

test('an item goes from the text to a call by forms of the page of calls', async () => {
  assert.match(plain(await page('', calls)), /No call has been announced or opened yet/);
  const document = (await nouns()).documents.list.at(-1)?.id ?? '';
  const form = formIn(await page(editor, calls), `item-table-${document}`);
  const unsaid = { question: 'Is this <what> we ask?', procedure: 'consent' };
  const refused = await sent(given, editor, form, unsaid);
  assert.match(plain(await refused.text()), /scope/);
  const tabled = await send(editor, calls, `item-table-${document}`, { ...unsaid, inScope: 'on' });
  assert.match(
    plain(tabled),
    /It is tabled.*On their way to a call Tabled · Draft 1 · the whole text · .*Is this &lt;what&gt; we ask\?/,
  );
  const item = (await nouns()).items.list[0]?.id ?? '';
  await send(chair, calls, `item-move-discuss-${item}`);
  const announced = await send(chair, calls, `call-announce-announce-${item}`);
  assert.match(plain(announced), /Announced In discussion .* it can open from/);
  const opened = await send(chair, calls, `call-open-open-${item}`, { kind: 'consensus', days: '2', hidden: 'on' });
  assert.match(plain(opened), /The call is open.* Running Consensus call · Open until/);
});

test('a call shows its question, its frozen words by hash, its window, and what waits for whom', async () => {
  const [call] = (await nouns()).calls.list;
  const at = paths.call(slug, call?.id ?? '');
  const shown = plain(await page('', at));
  assert.match(shown, /It asks whether anybody cannot live with these words/);
  assert.ok(shown.includes(call?.hash ?? '-'));
  assert.match(shown, /Nobody can change them until the call is over\. .* Networks sign their routes\./);
  assert.match(shown, /Everybody who sat at the table when the call opened may take a position: 7 people/);
  assert.match(shown, /Nobody sees figures or reasons before the call closes/);
  for (const path of [paths.takePart(slug), paths.mine(slug)])
    assert.match(plain(await page(me, path)), /Calls that wait for you .* Your position is awaited\./, path);
  const late = await comes(given);
  assert.match(plain(await page(late, at)), /You came after the call had opened\./);
  assert.doesNotMatch(plain(await page(late, paths.takePart(slug))), /Calls that wait/);
});

test('a position is taken with its reason, changed, and objecting leads to the ledger', async () => {
  const [call] = (await nouns()).calls.list;
  const at = paths.call(slug, call?.id ?? '');
  const form = formIn(await page(me, at), 'position-take-self');
  assert.doesNotMatch(await page(me, at), /name="stance"[^>]* checked/, 'nothing is chosen beforehand');
  const refused = await sent(given, me, form, { stance: 'object', reason: 'It costs <b>.' });
  assert.match(await refused.text(), /What would remove/);
  const said = { stance: 'object', reason: 'It costs <b>.', remedy: 'A longer time.', shown: 'seat' };
  const taken = plain(await send(me, at, 'position-take-self', said));
  assert.match(
    taken,
    /Your position is taken\. .* You hold: Object\. It costs &lt;b&gt;\. Your objections to these words: Objection O1/,
  );
  const changed = plain(await send(me, at, 'position-take-self', { stance: 'live-with', shown: 'seat' }));
  assert.match(changed, /You hold: I can live with it\. Your objections to these words: Objection O1/);
  assert.match(plain(await page(me, paths.mine(slug))), /Your positions in calls .* Your position: I can live with it/);
  for (const [i, each] of people.entries())
    await send(each, at, 'position-take-self', {
      stance: i === 0 ? 'abstain' : 'support',
      reason: 'Yes.',
      shown: 'seat',
    });
  const seen = await page('', at);
  assert.doesNotMatch(plain(seen), /Yes\.|It costs/, 'no reason before the end');
  const json = await (await given.ask(`${at}.json`)).text();
  assert.doesNotMatch(json, /Yes\.|It costs|"support":5/, 'nor in what programs read');
});

test('a call with figures in sight shows each seat with enough people, and the chair may only make it longer', async () => {
  const all = await given.session('editor', 'chair', 'convener');
  const at = paths.call(slug, await callOnSite(given, slug, all));
  for (const [i, each] of people.entries())
    await send(each, at, 'position-take-self', {
      stance: i === 0 ? 'disagree' : 'support',
      reason: 'Known words.',
      shown: 'none',
    });
  const shown = plain(await page('', at));
  assert.match(shown, /G Governments too few .* P Private sector 4 0 0 0 1 0/);
  assert.match(shown, /Reasons that were given .*Known words\./);
  assert.match(await page('', at), /Networks sign <ins>all of <\/ins>their own routes/);
  const longer = plain(await send(all, at, 'call-extend-', { days: '3', reason: 'A holiday.' }));
  assert.match(longer, /The call has more time\./);
  assert.equal((await given.ask(paths.call(slug, 'cal_none'))).status, 404);
});
