/** An editor writes the text by forms, every change cites what it comes from, and everybody reads what came of what they said. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { paths } from '../../src/web/paths.ts';
import { emptySite, type Given } from '../site.ts';
import { comes, formIn, openTable, pageFor, sent, slug } from '../taking.ts';
import { type TextOnSite, textOnSite } from '../textSite.ts';

let given: Given;
let editor: string;
let chair: string;
let text: TextOnSite;
const open = async () => {
  given = await emptySite();
  await openTable(given);
  editor = await given.session('editor');
  chair = await given.session('chair', 'convener');
};
before(async () => {
  await open();
  assert.match(await pageFor(given, '', paths.text(slug)), /No text has been opened yet/);
  text = await textOnSite(given, slug, await given.session('editor', 'chair', 'convener'));
});
after(async () => {
  await given.close();
  assert.deepEqual(given.failures, []);
});

const page = (path: string, cookie = '') => pageFor(given, cookie, path);
const plain = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
const idOf = async (place: number): Promise<string> =>
  (await given.hosted(slug)).lane.process.nouns.statements.list[place]?.id ?? assert.fail();

test('the text stands clause by clause with what it comes from, what has changed since the draft, and what is not agreed', async () => {
  const said = plain(await page(paths.text(slug)));
  for (const sentence of [
    'Draft 1',
    'Draft 1 takes comments, objections and amendments until',
    'Changes since draft 1 are marked.',
    'From 2 statements and 1 instruction',
    'Changed after draft 1, from Statement S1 · Statement S2',
    'Moved after draft 1, from an editorial change',
    'Edited after draft 1 without a source',
    '“thirty” is held by Governments',
    '1 change cites nothing.',
    'From which seats it was edited',
  ]) {
    assert.ok(said.includes(sentence), sentence);
  }
  const marked = await page(paths.text(slug));
  assert.match(marked, /<ins>, every month,<\/ins>|<ins>.*every month/);
  assert.match(marked, /<del>.*where practicable/);
});

test('a statement lists the clauses that it shaped, and a clause what shaped it', async () => {
  const statement = await page(paths.statement(slug, await idOf(0)));
  assert.match(statement, /The clauses that it shaped/);
  assert.ok(statement.includes(paths.clause(slug, text.clauses[1] ?? '')));
  assert.doesNotMatch(await page(paths.statement(slug, await idOf(3))), /The clauses that it shaped/);
  const clause = plain(await page(paths.clause(slug, text.clauses[1] ?? '')));
  assert.match(clause, /What shaped this clause.*Statement S1 Small networks need a free way.*Version 2 · changed/);
});

test('who reads another language gets the translation with the original one tap away, and is told once it has changed', async () => {
  const path = paths.clause(slug, text.clauses[1] ?? '');
  const read = async () => pageFor(given, '', `${path}?lang=ar`);
  assert.match(await read(), /<h1[^>]*><span lang="ar" dir="auto">تنشر/);
  assert.doesNotMatch(await read(), /تغيّر الأصل بعد هذه الترجمة/);
  const clause = text.clauses[1] ?? '';
  const words = 'Exchange points publish, every month, how many invalid routes they saw.';
  await text.give('clause.change', { clause, base: text.base(clause), text: words, sources: ['S3'] });
  assert.match(await read(), /تغيّر الأصل بعد هذه الترجمة/);
});

test('of two editors at once the second sees both wordings, keeps what they typed, and may send it again', async () => {
  const clause = text.clauses[2] ?? '';
  const path = paths.clause(slug, clause);
  const form = formIn(await page(path, editor), 'clause-change-');
  const first = 'A public authority publishes every request within [[thirty|ninety]] days.';
  await text.give('clause.change', { clause, base: text.base(clause), text: first, sources: ['S4'] });
  const typed = 'A public authority publishes each such request <at once>.';
  const reply = await sent(given, editor, form, { text: typed, sources: 'S5', _page: path });
  assert.equal(reply.status, 409);
  const back = await reply.text();
  assert.match(back, /Somebody else changed this clause while you wrote/);
  assert.ok(back.includes(`${first.replace('within [[thirty|ninety]] days', '')}`.trim().slice(0, 40)));
  assert.match(back, /<textarea[^>]*>A public authority publishes each such request &lt;at once&gt;\.<\/textarea>/);
  assert.match(back, /<textarea[^>]*name="sources"[^>]*>S5<\/textarea>/);
  const again = await sent(given, editor, formIn(back, 'clause-change-'), { text: typed, sources: 'S5' });
  assert.equal(again.status, 303);
  const { documents } = (await given.hosted(slug)).lane.process.nouns;
  assert.equal(documents.clauses.get(clause)?.versions.at(-1)?.text, typed);
  assert.equal(documents.clauses.get(clause)?.versions.length, 3);
});

test('a source that leads nowhere is told beside its field, and a change without any is made and shown as an orphan', async () => {
  const clause = text.clauses[5] ?? '';
  const path = paths.clause(slug, clause);
  const wrong = await sent(given, editor, formIn(await page(path, editor), 'clause-change-'), {
    text: 'Operators sign.',
    sources: 'S1\nS999',
    _page: path,
  });
  assert.equal(wrong.status, 400);
  assert.match(plain(await wrong.text()), /Nothing here is called “S999”/);
  const form = formIn(await page(path, editor), 'change-cite-');
  const cited = await sent(given, editor, form, { change: '7', instruction: 'As the chair asked.' });
  assert.equal(cited.status, 303);
  assert.doesNotMatch(await page(paths.text(slug)), /1 change cites nothing/);
});

test('a last call says what stands in its way, freezes the text, and can be ended with a reason', async () => {
  const desk = () => page(paths.text(slug), chair);
  assert.match(plain(await desk()), /There can be no last call yet\. The text has changed since draft 1/);
  const publish = formIn(await desk(), 'draft-publish-');
  assert.equal((await sent(given, chair, publish, { note: 'Second.' })).status, 303);
  const clause = paths.clause(slug, text.clauses[1] ?? '');
  const editing = formIn(await page(clause, editor), 'clause-change-');
  const opened = await sent(given, chair, formIn(await desk(), 'lastcall-open-'), { days: '3' });
  assert.equal(opened.status, 303, await opened.clone().text());
  assert.match(plain(await page(paths.text(slug))), /Last call on draft 2 until .* Nobody can change the text/);
  assert.doesNotMatch(await page(paths.clause(slug, text.clauses[1] ?? ''), editor), /clause-change-/);
  const late = await sent(given, editor, editing, { text: 'Typed as the call opened.', sources: 'S1' });
  const back = await late.text();
  assert.equal(late.status, 409);
  assert.match(plain(back), /A last call is running/);
  assert.match(back, /<textarea[^>]*>Typed as the call opened\.<\/textarea>/);
  assert.match(back, /id="clause-change-/);
  assert.doesNotMatch(back, /id="clause-remove-/);
  const ended = await sent(given, chair, formIn(await desk(), 'lastcall-end-'), { reason: 'A new objection.' });
  assert.equal(ended.status, 303);
  assert.match(await page(paths.clause(slug, text.clauses[1] ?? ''), editor), /clause-change-/);
});

test('a redline compares any two drafts, names what moved, and gives the source of every change', async () => {
  const said = plain(await page(`${paths.redline(slug)}?from=1&to=2`));
  assert.match(said, /Draft 1 → Draft 2/);
  assert.match(said, /Moved: 1/);
  assert.match(said, /Moved to this place/);
  assert.match(said, /changed · From Statement S1 · Statement S2/);
  const whole = await page(`${paths.redline(slug)}?from=1&to=2&whole=1`);
  assert.match(plain(whole), /Purpose/);
  assert.match(plain(await page(`${paths.redline(slug)}?from=2&to=2`)), /Nothing differs/);
  for (const query of ['from=x&to=y', 'from=9&first=99999', 'document=doc_none']) {
    assert.ok((await given.ask(`${paths.redline(slug)}?${query}`)).status < 500, query);
  }
});

test('labels are taken however they are written, and each that leads nowhere is told beside its field', async () => {
  const path = paths.clause(slug, text.clauses[1] ?? '');
  const change = async (sources: string) => {
    const form = formIn(await page(path, editor), 'clause-change-');
    return sent(given, editor, form, { text: `From ${sources}.`, sources });
  };
  for (const sources of ['s1, S2', 'S1 S2', 'S1\r\nS2', 'S1،S2']) {
    const done = await change(sources);
    assert.equal(done.status, 303, `${sources}: ${plain(await done.text())}`);
  }
  const wrong = await change('S1 k99 what, C7');
  const said = plain(await wrong.text());
  assert.equal(wrong.status, 400);
  assert.match(said, /What it comes from “what” is not the label of anything/);
  assert.doesNotMatch(said, /clause\.change/);
  const nowhere = plain(await (await change('S1 k99 C7')).text());
  assert.match(nowhere, /“K99” is nothing that stands here/);
  assert.match(nowhere, /“C7” is nothing that stands here/);
});

test('what would become of a text is shown before it is opened, and nothing is saved', async () => {
  const { documents } = (await given.hosted(slug)).lane.process.nouns;
  const count = documents.list.length;
  const form = formIn(await page(paths.text(slug), editor), 'document-open-');
  const typed = { title: 'Other', text: '# Purpose\r\n\r\n1. Sign.\r\n2. Publish.' };
  const shown = await sent(given, editor, form, { ...typed, preview: '1' });
  const back = await shown.text();
  assert.equal(shown.status, 200);
  assert.match(plain(back), /2 clauses and 1 heading\. Nothing is saved yet\./);
  assert.match(plain(back), /Sign\. taken off: 1\./);
  assert.match(back, /# Purpose\s+1\. Sign\.\s+2\. Publish\.<\/textarea>/);
  assert.equal(documents.list.length, count);
  assert.equal((await sent(given, editor, form, typed)).status, 303);
  assert.equal(documents.list.length, count + 1);
  const taking = formIn(await page(paths.text(slug), editor), 'document-withdraw-');
  assert.equal((await sent(given, editor, taking, {})).status, 303);
  assert.equal(documents.list.length, count);
});

test('who chairs closes the time for comments early, and everybody reads why', async () => {
  const form = formIn(await page(paths.text(slug), chair), 'window-close-');
  assert.equal((await sent(given, chair, form, { reason: 'Everybody has spoken.' })).status, 303);
  const said = plain(await page(paths.text(slug)));
  assert.match(said, /It was closed before its time: Everybody has spoken\./);
});

test('participants see no form of an editor', async () => {
  const somebody = await comes(given);
  const clause = await page(paths.clause(slug, text.clauses[1] ?? ''), somebody);
  for (const form of ['clause-change-', 'clause-remove-', 'clause-translate-', 'bracket-hold-']) {
    assert.ok(!clause.includes(`id="${form}`), form);
  }
  assert.doesNotMatch(await page(paths.text(slug), somebody), /draft-publish-|document-open-/);
});
