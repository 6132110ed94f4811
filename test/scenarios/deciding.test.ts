/** What is for good is asked once more; and what a review opened of a decision is said wherever somebody might act on it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isRefusal } from '../../src/base/result.ts';
import { advisoryChecks } from '../../src/domain/decisionEvidence.ts';
import { paths } from '../../src/web/paths.ts';
import { DAY } from '../givenText.ts';
import { emptySite, type Given } from '../site.ts';
import { formIn, openTable, pageFor, plain, sent, slug } from '../taking.ts';

let given: Given;
let editor: string;
let chair: string;
let now = Date.now();
before(async () => {
  given = await emptySite(() => now);
  await openTable(given, { procedure: 'consent' });
  editor = await given.session('editor');
  chair = await given.session('chair', 'convener');
  const text = 'Networks sign.\n\nNetworks filter.\n\nNetworks report.';
  await does('document.open', { title: 'Outcome', text, instruction: 'As the first meeting asked.' });
  await does('draft.publish', {});
});
after(async () => {
  await given.close();
  assert.deepEqual(given.failures, []);
});

const nouns = async () => (await given.hosted(slug)).lane.process.nouns;
const roles = ['editor', 'convener', 'chair'] as const;

async function does(command: string, input: object, id = 'acc_one'): Promise<void> {
  const actor = { id, account: id, roles };
  const made = await given.site.submit(slug, { command, input, actor });
  assert.ok(!isRefusal(made), `${command}: ${JSON.stringify(made)}`);
}

test('an edition is published on a page that asks once more, without a script, and by nobody else', async () => {
  const asking = `${paths.outcome(slug)}?publish=1`;
  const before = await pageFor(given, chair, paths.outcome(slug));
  assert.doesNotMatch(before, /edition-publish/, 'one press alone publishes nothing');
  assert.ok(before.includes(`href="${asking}"`));
  assert.doesNotMatch(await pageFor(given, '', asking), /edition-publish/);
  const page = await pageFor(given, chair, asking);
  assert.match(plain(page), /Edition 1 will say for good what the outcome says now/);
  assert.equal((await nouns()).editions.list.length, 0, 'looking publishes nothing');
  const reply = await sent(given, chair, formIn(page, 'edition-publish-'));
  assert.equal(reply.status, 303);
  assert.equal((await nouns()).editions.list.length, 1);
  assert.doesNotMatch(await pageFor(given, chair, asking), /edition-publish/, 'the same is not published twice');
});

test('what a review opened is said on the decision, at its desk, on the clause and in the outcome', async () => {
  await does('item.table', { question: 'Is this what we ask?', inScope: true });
  const item = (await nouns()).items.list[0]?.id ?? assert.fail();
  now += 3 * DAY;
  await does('item.move', { item, act: 'discuss' });
  await does('call.announce', { item });
  now += 3 * DAY;
  await does('call.open', { item, kind: 'consensus', days: 2 });
  now += 3 * DAY;
  const reason = 'Because of what was said.';
  const answers = advisoryChecks.map((check) => ({ check, answer: reason }));
  const found = { item, designation: 'consented', reasons: reason, reopensOn: reason, answers };
  await does('determination.make', found, 'acc_two');
  await does('determination.finalise', { item }, 'acc_two');
  await does('item.move', { item, act: 'adopt_direct', reason });
  editor = await given.session('editor');
  chair = await given.session('chair', 'convener');
  const [first = '', second = ''] = (await nouns()).documents.list[0]?.order ?? [];
  assert.doesNotMatch(await pageFor(given, editor, paths.clause(slug, first)), /clause-change/);
  await does('review.begin', { item, newInformation: 'A new attack.' });
  await does('review.conclude', { item, outcome: 'amend', report: 'One clause.', clauses: [second] });
  const told = /The review of [^<]+ opened clause 2; the others stand as adopted\./;
  const decision = await pageFor(given, chair, paths.decision(slug, item));
  assert.match(decision, told);
  assert.match(plain(decision), /Reopened by a review/);
  assert.match(await pageFor(given, '', paths.outcome(slug)), told);
  const held = await pageFor(given, editor, paths.clause(slug, first));
  assert.match(held, told);
  assert.doesNotMatch(held, /clause-change/);
  assert.match(await pageFor(given, editor, paths.clause(slug, second)), /clause-change/);
});
