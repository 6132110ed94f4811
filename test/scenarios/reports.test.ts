/** The chair publishes reports at the end of a stage, and everybody reads what was frozen and what has changed since. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { canonicalJson } from '../../src/base/json.ts';
import { isRefusal } from '../../src/base/result.ts';
import { paths } from '../../src/web/paths.ts';
import { charter } from '../given.ts';
import { emptySite, type Given, json } from '../site.ts';
import { formIn, openTable, sent, slug } from '../taking.ts';

let given: Given;
let chair: string;
before(async () => {
  given = await emptySite();
  await openTable(given, { smallCell: 2, simulated: true });
  chair = await given.session('chair');
  await vote(['governments', 'private'], 20, (person, statement) =>
    statement === 0 || person % 3 > 0 ? 'agree' : 'disagree',
  );
});
after(() => given.close());

const lane = async () => (await given.hosted(slug)).lane;

/** So many people in each seat say what they think of every statement. */
async function vote(seats: readonly string[], people: number, thinks: (person: number, statement: number) => string) {
  const { process, submit } = await lane().then((own) => ({ process: own.process, submit: own.submit.bind(own) }));
  const by = (roles: 'operator' | 'participant', id: string) => ({ id, roles: [roles] });
  for (const seat of seats) {
    for (let person = 0; person < people; person++) {
      const told = { organisation: person < 4 ? 'Small Networks Association' : undefined, speaksFor: 'organisation' };
      const joined = await submit({
        command: 'participant.join',
        input: { seat, ...told },
        actor: by('operator', 'operator'),
      });
      assert.ok(!isRefusal(joined), JSON.stringify(joined));
      const id = process.nouns.participants.ids.idAt(process.nouns.participants.ids.size - 1);
      const votes = process.nouns.statements.list.map((statement, i) => ({
        statement: statement.id,
        value: thinks(person, i),
      }));
      const cast = await submit({ command: 'votes.cast', input: { votes }, actor: by('participant', id) });
      assert.ok(!isRefusal(cast), JSON.stringify(cast));
    }
  }
  // Once the figures are there.
  await given.hosted(slug);
}

const pageAt = async (path: string, Cookie?: string) =>
  (await given.ask(path, Cookie ? { headers: { Cookie } } : {})).text();
const jsonAt = async (path: string) => (await given.ask(paths.json(path))).json();

test('before there is one, the list says so, and only who may publish has a form', async () => {
  assert.match(await pageAt(paths.reports(slug)), /No report has been published yet/);
  assert.doesNotMatch(await pageAt(paths.reports(slug)), /report\.publish/);
  assert.match(await pageAt(paths.reports(slug), chair), /report\.publish/);
});

test('what a caller says the figures are is not listened to', async () => {
  const figures = { n: 1, hash: '0'.repeat(64), statements: [] };
  const reply = await given.ask(paths.command(slug, 'report.publish'), {
    ...json({ figures }, { Cookie: chair }),
  });
  const answer = await reply.json();
  assert.equal(reply.status, 200, JSON.stringify(answer));
  const [{ data }] = answer.events;
  assert.equal(data.statements.length, 8);
  const { report: _, stage: __, hash, ...frozen } = data;
  assert.equal(hash, createHash('sha256').update(canonicalJson(frozen)).digest('hex'));
  assert.deepEqual(
    data.table,
    charter.seats.map(({ id }) => id),
  );
  for (const { seats } of data.statements) assert.equal(seats.length, 2);
});

test('figures that have not moved are not published twice, and the page says so before', async () => {
  const again = async () => {
    const reply = await given.ask(paths.command(slug, 'report.publish'), json({ note: 'Again.' }, { Cookie: chair }));
    return [reply.status, (await reply.json()).refused];
  };
  assert.deepEqual(await again(), [409, 'report-same']);
  const { statements } = (await lane()).process.nouns;
  // An act of moderation moves where the figures stand in the journal, and none of them.
  for (const action of ['take-out', 'restore']) {
    const act = { action, statement: statements.list[0]!.id, ...(action === 'take-out' && { reason: 'off-topic' }) };
    const reply = await given.operate(paths.command(slug, 'statement.moderate'), json(act));
    assert.equal(reply.status, 200, await reply.text());
  }
  await (await given.hosted(slug)).settled();
  assert.deepEqual(await again(), [409, 'report-same']);
  const page = await pageAt(paths.reports(slug), chair);
  assert.match(page, /Nothing has changed since the last report/);
  assert.doesNotMatch(page, /report-publish-/);
});

test('the report says who published it of what, and later what has changed since; erased words stay erased', async () => {
  await vote(['governments', 'private'], 25, (_, statement) => (statement === 0 ? 'disagree' : 'agree'));
  const [first] = (await jsonAt(paths.reports(slug))).reports;
  const path = paths.report(slug, first.id);
  const { rows, since, input } = await jsonAt(path);
  assert.ok(since.changed.length > 0);
  assert.ok(since.n > input.n);
  const page = await pageAt(path);
  for (const text of [
    input.hash,
    'What has changed since',
    'Small networks need a free way',
    'What it was computed from',
  ]) {
    assert.ok(page.includes(text), text);
  }
  const { statement } = rows[1];
  const out = { action: 'take-out', statement, reason: 'off-topic' };
  const reply = await given.operate(paths.command(slug, 'statement.moderate'), json(out));
  assert.equal(reply.status, 200, await reply.text());
  await given.hosted(slug);
  assert.doesNotMatch(await pageAt(path), /Publish what you filter/);
  assert.equal((await jsonAt(path)).since.out, 1);
});

test('a second one, by form, once however often it is sent; common ground points to it', async () => {
  const form = formIn(await pageAt(paths.reports(slug), chair), 'report-publish-');
  const replies = await Promise.all(
    [1, 2, 3].map(() => sent(given, chair, form, { note: 'Voting on the draft begins.' })),
  );
  for (const reply of replies) assert.equal(reply.status, 303, await reply.clone().text());
  const { reports } = await jsonAt(paths.reports(slug));
  assert.equal(reports.length, 2);
  assert.match(await pageAt(paths.report(slug, reports[0].id)), /Voting on the draft begins/);
  assert.match(await pageAt(paths.commonGround(slug)), new RegExp(paths.report(slug, reports[0].id)));
});

test('figures that are hidden until the close cannot be published before', async () => {
  const hidden = await emptySite();
  await openTable(hidden, { figures: 'hidden' });
  const reply = await hidden.operate(paths.command(slug, 'report.publish'), json({}));
  assert.equal(reply.status, 409);
  assert.equal((await reply.json()).refused, 'figures-hidden');
  await hidden.close();
});

test('without seats or votes there is nothing to publish', async () => {
  for (const [terms, refused] of [
    [{}, 'figures-not-ready'],
    [{ seats: [] }, 'report-no-table'],
  ] as const) {
    const empty = await emptySite();
    await openTable(empty, terms);
    const reply = await empty.operate(paths.command(slug, 'report.publish'), json({}));
    assert.equal((await reply.json()).refused, refused);
    await empty.close();
  }
});
