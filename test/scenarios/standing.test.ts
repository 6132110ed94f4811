/** Who is seen to be who they are, where somebody sits, and what stands outside the figures: on pages, by forms. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { erasePerson } from '../../src/app/erasure.ts';
import { isRefusal } from '../../src/base/result.ts';
import { paths } from '../../src/web/paths.ts';
import { charter, convener, giver, operator, participant } from '../given.ts';
import { emptySite, type Given } from '../site.ts';
import { comes, formIn, pageFor, sent } from '../taking.ts';

const { slug } = charter;
let given: Given;
let chair: string;
let person: string;

before(async () => {
  given = await emptySite();
  await given.open([{ command: 'process.open', input: { ...charter, stages: [] } }]);
  chair = await given.session('chair');
  person = await give('participant.join', { seat: 'private' }, 'participant');
});
after(async () => {
  await given.close();
  assert.deepEqual(given.failures, []);
});

async function give(command: string, input: object, id = '', actor = giver(command)): Promise<string> {
  const { lane } = await given.hosted(slug);
  const outcome = await lane.submit({ command, input, actor });
  assert.ok(!isRefusal(outcome), JSON.stringify(outcome));
  const [event] = outcome.events;
  return String(new Map(Object.entries(event?.data ?? {})).get(id));
}

const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('what one has seen of somebody waits on the table for a second person, who confirms it there', async () => {
  await give('participant.verify', { participant: person, level: 4, reason: 'Met at a workshop.' }, '', convener);
  const waiting = await pageFor(given, chair, paths.table(slug));
  assert.match(text(waiting), /Waits for a second person .* One person has answered for them on .*Met at a workshop\./);
  assert.doesNotMatch(await pageFor(given, '', paths.table(slug)), /Waits for a second person|workshop/);
  const form = formIn(waiting, `participant-verify-${person}`);
  const empty = await sent(given, chair, form, { reason: '' });
  assert.equal(empty.status, 400);
  assert.match(await empty.text(), new RegExp(`id="participant-verify-${person}"`), 'the form comes back');
  const reply = await sent(given, chair, form, { reason: 'Her passport.' });
  assert.equal(reply.status, 303);
  const done = await pageFor(given, chair, paths.table(slug));
  assert.doesNotMatch(done, /Waits for a second person/);
  assert.match(text(done), /checked by a chair Until /);
  const again = await given.hosted(slug);
  assert.equal(again.lane.process.nouns.participants.level.get(0), 4);
});

test('who answered first is told that somebody else has to', async () => {
  const other = await give('participant.join', { seat: 'governments' }, 'participant');
  const form = formIn(await pageFor(given, chair, paths.table(slug)), 'participant-verify-');
  const first = await sent(given, chair, form, { participant: other, level: '4', reason: 'Seen.' });
  assert.equal(first.status, 303);
  const waiting = await pageFor(given, chair, paths.table(slug));
  assert.match(waiting, /Somebody else has to confirm it/);
  const again = await sent(given, chair, formIn(waiting, 'participant-verify-'), {
    participant: other,
    level: '4',
    reason: 'Seen again.',
  });
  assert.match(text(await again.text()), /It takes a second person/);
  const asConvener = await given.session('convener');
  assert.match(text(await pageFor(given, asConvener, paths.desk(slug))), /waits for a second chair or convener/);
});

test('a participant questions the seat of whoever declared an organisation, by a form that names nobody else', async () => {
  const cookie = await comes(given);
  const unnamed = text(await pageFor(given, cookie, paths.table(slug)));
  assert.match(unnamed, /Nobody is named in public here/);
  assert.doesNotMatch(unnamed, /ptp_/);
  await give('organisation.declare', { name: 'Ministry', domain: 'ministry.example' }, '', participant(person));
  const page = await pageFor(given, cookie, paths.table(slug));
  assert.match(text(page), /Whoever declared .*Ministry – ministry\.example/);
  const { organisations, participants } = (await given.hosted(slug)).lane.process.nouns;
  const organisation = organisations.list[0]?.id ?? '';
  const fields = { organisation, seat: 'governments', why: 'It is a ministry.' };
  const form = formIn(page, 'seat-contest-');
  const empty = await sent(given, cookie, form, { ...fields, why: '' });
  assert.equal(empty.status, 400);
  assert.match(await empty.text(), /id="seat-contest--why"[^>]*aria-invalid="true"/);
  const reply = await sent(given, cookie, form, fields);
  assert.equal(reply.status, 303);
  assert.equal(participants.contests.at(-1)?.organisation, organisation);
  const after = await pageFor(given, cookie, paths.table(slug));
  assert.doesNotMatch(after + page, new RegExp(person));
  assert.match(
    text(await pageFor(given, chair, paths.table(slug))),
    /Named as whoever declared Ministry \. It is a ministry\./,
  );
});

test('one erasure moves no number on any public page', async () => {
  const own = await emptySite();
  await own.open([{ command: 'process.open', input: { ...charter, stages: [], expertise: ['Routing'] } }]);
  const { lane } = await own.hosted(charter.slug);
  const people: string[] = [];
  for (let i = 0; i < 13; i++) {
    const input = { seat: 'private', region: 'Sahel', language: 'fr', expertise: ['Routing'], organisation: 'Example' };
    const joined = await lane.submit({ command: 'participant.join', input, actor: convener });
    assert.ok(!isRefusal(joined));
    people.push(lane.process.nouns.participants.ids.idAt(i));
  }
  const pages = [paths.process, paths.table, paths.commonGround, paths.inclusionCsv].map((path) => path(charter.slug));
  const shown = () => Promise.all(pages.map((path) => pageFor(own, '', path)));
  const before = await shown();
  assert.match(text(before[1] ?? ''), /10 or more people have joined/);
  for (const one of people.slice(0, 4)) {
    await erasePerson(own.site, lane, one);
    assert.deepEqual(await shown(), before);
  }
  await own.close();
});

test('the results say how many votes stand outside the figures, and after the close that they stay there', async () => {
  const statements: string[] = [];
  for (let i = 0; i < 5; i++) {
    const submitted = await give('statement.submit', { text: `Number ${i}.` }, 'statement', operator);
    statements.push(submitted);
  }
  for (let i = 0; i < 10; i++) {
    const voter = participant(await give('participant.join', { seat: 'private' }, 'participant'));
    const on = i < 4 ? statements : statements.slice(0, 1);
    for (const statement of on) await give('vote.cast', { statement, value: 'agree' }, '', voter);
  }
  const results = async () => text(await pageFor(given, '', paths.commonGround(slug)));
  await given.hosted(slug);
  assert.match(
    await results(),
    /At least 15 votes that were given, changed or taken back stand outside the figures for now/,
  );
  await give('process.close', {});
  await given.hosted(slug);
  assert.match(await results(), /At least 15 votes [^.]* never had such company, and are in no figure\./);
});
