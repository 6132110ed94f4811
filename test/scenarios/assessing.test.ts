/** Assessing clauses with nothing but pages and forms: side by side, harms answered before a last call, and the impact brief. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { methods } from '../../src/domain/assessmentMethods.ts';
import { paths } from '../../src/web/paths.ts';
import { offered } from '../../src/words/index.ts';
import { emptySite, type Given, json } from '../site.ts';
import { comes, formIn, openTable, pageFor, plain, sent, slug } from '../taking.ts';

let given: Given;
let [chair, me, other] = ['', '', ''];
let clauses: readonly string[] = [];
before(async () => {
  given = await emptySite();
  await openTable(given);
  chair = await given.session('chair');
  [me, other] = [await comes(given), await comes(given, 'governments')];
  const text = 'Networks sign their routes.\n\nAll traffic passes one gateway.\n\nNetworks publish what they filter.';
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
const formOf = (method: string, place: number) => `assessment-make-${method}-${clauses[place]}`;

async function operate(command: string, input: object): Promise<void> {
  const reply = await given.operate(paths.command(slug, command), json(input));
  assert.equal(reply.status, 200, await reply.text());
}

/** The fields of a form for a method, with no effect where nothing else is said. */
function filled(method: string, effects: Record<string, string> = {}, more: Record<string, string> = {}) {
  const lines = (methods.find(({ id }) => id === method)?.criteria ?? []).flatMap((criterion, i) => [
    [`lines.${i}.effect`, effects[criterion] ?? '0'],
    [`lines.${i}.confidence`, 'medium'],
    [`lines.${i}.reasoning`, `Seen for ${criterion}.`],
  ]);
  return { shown: 'seat', ...Object.fromEntries(lines), ...more };
}

async function assess(cookie: string, place: number, method: string, fields: Record<string, string>): Promise<string> {
  const reply = await sent(given, cookie, formIn(await page(cookie, clauseAt(place)), formOf(method, place)), fields);
  assert.equal(reply.status, 303, plain(await reply.clone().text()).slice(0, 3000));
  return page(cookie, reply.headers.get('Location') ?? '');
}

test('a form without a line for every criterion comes back with what was typed, opened where something is missing', async () => {
  assert.match(plain(await page('', paths.assessments(slug))), /No clause has been assessed yet/);
  const first = formIn(await page(me, clauseAt(0)), formOf('four-tests', 0));
  const { 'lines.2.reasoning': _, ...some } = filled('four-tests', {}, { 'lines.1.mitigation': 'A <cap>.' });
  const refused = await sent(given, me, first, some);
  const html = await refused.text();
  assert.equal(refused.status, 400);
  assert.match(html, /A &lt;cap&gt;\./);
  const open = [...html.matchAll(/<details class="act" open><summary>(T\d) ·/g)].map(([, code]) => code);
  assert.deepEqual(open, ['T3']);
  assert.equal((await nouns()).assessments.list.length, 0);
});

test('assessments of several people stand side by side, with words beside every mark and no average', async () => {
  await assess(me, 1, 'four-tests', filled('four-tests', { T1: '-2', T3: '+1' }, { summary: 'It adds a border.' }));
  const after = await assess(other, 1, 'four-tests', filled('four-tests', { T1: '+1' }, { shown: 'none' }));
  assert.match(plain(after), /Your assessment stands beside those of others/);
  assert.match(
    plain(after),
    /T1 · One global, connected Internet −− strong harm \+ some gain −− strong harm , \+ some gain ≠ ; they disagree/,
  );
  assert.match(plain(after), /It adds a border\. .*Seen for T1\./);
  await assess(me, 0, 'impact-toolkit', filled('impact-toolkit', { CP3: 'unknown', E10: 'not-applicable' }));
  const all = plain(await page('', paths.assessments(slug)));
  assert.match(all, /Clauses assessed: 2 of 3\. Assessments: 3\./);
  assert.match(all, /Where assessments disagree .* Clause 2 · T1 · One global, connected Internet gain: 1, harm: 1/);
  assert.match(all, /Not assessed yet Clause 3 /);
  assert.doesNotMatch(all, /[-−]0\.5/);
  assert.match(
    plain(await page('', paths.text(slug))),
    /1 harm without an answer .*2 assessments 1 criterion on which assessments disagree/,
  );
});

test('a harm keeps the text out of a last call until somebody else has answered it', async () => {
  const refused = await given.operate(paths.command(slug, 'lastcall.open'), json({ days: 3 }));
  const body = await refused.json();
  assert.deepEqual([refused.status, body.refused, body.params], [409, 'harm-unanswered', { clause: 2 }]);
  const [{ id } = { id: '' }] = (await nouns()).assessments.list;
  const at = paths.assessments(slug);
  const form = `harm-answer-${id}-T1`;
  assert.doesNotMatch(await page(me, at), new RegExp(form));
  const reply = await sent(given, chair, formIn(await page(chair, at), form), { text: 'Two gateways <at> least.' });
  assert.equal(reply.status, 303);
  const answered = await page(chair, reply.headers.get('Location') ?? '');
  assert.match(plain(answered), /Your answer stands beside the harm\. .*No harm waits for an answer/);
  assert.match(await page('', clauseAt(1)), /Two gateways &lt;at&gt; least\./);
  await operate('lastcall.open', { days: 3 });
  await operate('lastcall.end', { reason: 'Enough.' });
});

test('the brief walks through every property and enabler, says where nothing was found, and gives no score', async () => {
  const whole = await page('', paths.brief(slug, ''));
  const parts = [...whole.matchAll(/<h3>(\w+) ·/g)].map(([, code]) => code);
  const [tests, toolkit] = methods.map(({ criteria }) => criteria);
  const enablers = toolkit?.filter((each) => each.startsWith('E')) ?? [];
  const properties = toolkit?.filter((each) => each.startsWith('CP')) ?? [];
  assert.deepEqual(parts, [...enablers, ...properties, ...(tests ?? [])]);
  const said = plain(whole);
  assert.match(said, /E1 · .*? No impact was found\. Assessments that looked: 1\./);
  assert.match(said, /Clause 2, T1 · One global, connected Internet: one assessment sees a gain, another one a harm/);
  assert.match(said, /Clause 1, CP3 · .*?: the effect is not known/);
  assert.match(said, /Not assessed yet: Clause 3\. Who looks at them\?/);
  const one = await page('', paths.briefOfClause(slug, clauses[1] ?? ''));
  assert.match(plain(one), /E1 · .*? Nobody has looked at this yet/);
  assert.match(plain(one), /All traffic passes one gateway\./);
  assert.equal((await given.ask(`${paths.brief(slug, '')}&clause=cls_none`)).status, 404);
});

test('the brief is a file of Markdown in every language, in which nothing that people typed is markup', async () => {
  await assess(
    me,
    2,
    'four-tests',
    filled('four-tests', { T2: '-1' }, { 'lines.1.reasoning': '# [x](javascript:y) <b>' }),
  );
  for (const { tag } of offered) {
    const reply = await given.ask(`${paths.briefFile(slug, '')}&lang=${tag}`);
    const text = await reply.text();
    assert.equal(reply.headers.get('Content-Type'), 'text/markdown; charset=utf-8');
    assert.equal([...text.matchAll(/^## /gm)].length, 7, tag);
    assert.equal([...text.matchAll(/^### /gm)].length, 19, tag);
    assert.match(text, /> \\# \\\[x\\\]\\\(javascript\\:y\\\) \\<b\\>/);
    assert.doesNotMatch(text, /undefined|\[object/);
  }
});

test('words that change leave their assessments stale, on the clause, the map and in the margin', async () => {
  const [, clause = ''] = clauses;
  const { documents } = await nouns();
  const base = documents.clauses.get(clause)?.versions.at(-1)?.hash ?? '';
  const editor = await given.session('editor');
  const words = { clause, base, text: 'Traffic passes two gateways.', editorial: true };
  const reply = await given.ask(paths.command(slug, 'clause.change'), json(words, { Cookie: editor }));
  assert.equal(reply.status, 200);
  assert.match(
    plain(await page('', clauseAt(1))),
    /Of earlier words, and stale: 2\. These words have not been assessed yet/,
  );
  assert.match(plain(await page('', paths.assessments(slug))), /These clauses have changed since\..* Clause 2 2 stale/);
  assert.match(plain(await page('', paths.text(slug))), /2 assessments of earlier words/);
});
