import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesFrom, charter, convener, participant, visitor } from '../../test/given.ts';
import type { ProcessId } from '../base/ids.ts';
import { isRefusal, type Refusal } from '../base/result.ts';
import { plain } from '../base/rows.ts';
import { MemoryStore } from '../store/memory.ts';
import { newId, save } from './engine.ts';
import { type Answer, folded, Lane, openProcess } from './lane.ts';
import type { Batch, Store } from './ports.ts';

const newBytes = bytesFrom(7);

async function openLane(store: Store): Promise<Lane> {
  const id: ProcessId = newId('prc', { newBytes });
  await openProcess(store, id, [{ command: 'process.open', input: charter, actor: convener }], newBytes);
  return new Lane(store, await folded(store, id), newBytes);
}

function accepted(outcome: Answer | Refusal): Answer {
  assert.ok(!isRefusal(outcome), `refused: ${JSON.stringify(outcome)}`);
  return outcome;
}

async function join(lane: Lane): Promise<string> {
  const answer = accepted(await lane.submit({ command: 'participant.join', input: {}, actor: convener }));
  return (answer.events[0].data as { participant: string }).participant;
}

/** A memory store whose commits can be counted and made to fail, as a full disk makes them fail. */
class Watched extends MemoryStore {
  commits = 0;
  full = false;
  override async append(batch: Batch) {
    if (this.full) throw new Error('no space left on device');
    this.commits++;
    return super.append(batch);
  }
}

test('commands that wait together are committed together, each with its own answer', async () => {
  const store = new Watched(() => 1000);
  const lane = await openLane(store);
  const before = store.commits;
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => lane.submit({ command: 'participant.join', input: {}, actor: convener })),
  );
  assert.equal(store.commits, before + 1);
  assert.deepEqual(
    answers.map((answer) => accepted(answer).n),
    Array.from({ length: 50 }, (_, i) => i + 2),
  );
});

test('a refused command among others changes nothing and hinders nobody', async () => {
  const lane = await openLane(new MemoryStore(() => 1000));
  const [good, bad, more] = await Promise.all([
    lane.submit({ command: 'participant.join', input: {}, actor: convener }),
    lane.submit({ command: 'participant.join', input: { seat: 'none' }, actor: convener }),
    lane.submit({ command: 'participant.join', input: {}, actor: convener }),
  ]);
  assert.deepEqual([accepted(good).n, isRefusal(bad), accepted(more).n], [2, true, 3]);
});

test('a retried request acts once and gets the same answer, in one batch, later, and after a restart', async () => {
  const store = new MemoryStore(() => 1000);
  const lane = await openLane(store);
  const request = { command: 'statement.submit', input: { text: 'Once.' }, actor: convener, key: 'key-1' };
  const answers = await Promise.all(Array.from({ length: 100 }, () => lane.submit(request)));
  for (const answer of answers) assert.deepEqual(answer, answers[0]);
  await lane.submit({ command: 'statement.submit', input: { text: 'Another.' }, actor: convener, key: 'key-2' });
  assert.deepEqual(await lane.submit(request), answers[0]);
  const restarted = new Lane(store, await folded(store, lane.process.id), newBytes);
  assert.deepEqual(await restarted.submit(request), answers[0]);
  assert.equal(restarted.process.nouns.statements.list.length, 2);
  const ofAnother = await restarted.submit({ ...request, actor: { ...convener, id: 'acc_other' } });
  assert.deepEqual(isRefusal(ofAnother) && ofAnother.refused, 'same-statement');
});

test('a commit that fails acknowledges nothing, and nothing is written any more until a restart', async () => {
  const store = new Watched(() => 1000);
  const lane = await openLane(store);
  const person = await join(lane);
  store.full = true;
  const say = (text: string) => ({ command: 'statement.submit', input: { text }, actor: participant(person) });
  const stopped = { refused: 'read-only', params: { reason: 'no space left on device' } };
  assert.deepEqual(await Promise.all([lane.submit(say('One.')), lane.submit(say('Two.'))]), [stopped, stopped]);
  store.full = false;
  assert.deepEqual(await lane.submit(say('Three.')), stopped);
  const restarted = new Lane(store, await folded(store, lane.process.id), newBytes);
  assert.equal(accepted(await restarted.submit(say('Four.'))).n, 3);
  assert.deepEqual(plain(save(restarted.process)), plain(save(await folded(store, lane.process.id))));
});

test('a lane that too much waits in says so at once, and takes votes when it takes nothing else', async () => {
  const lane = await openLane(new MemoryStore(() => 1000));
  const join = () => lane.submit({ command: 'participant.join', input: {}, actor: convener });
  const vote = () =>
    lane.submit({ command: 'vote.cast', input: { statement: 'stm_x', value: 'pass' }, actor: visitor });
  const outcomes = await Promise.all([...Array(10_001)].map(join).concat([...Array(10_001)].map(vote)));
  const refusedAs = (code: string) => outcomes.filter((o) => isRefusal(o) && o.refused === code).length;
  assert.equal(outcomes.filter((outcome) => !isRefusal(outcome)).length, 10_000);
  assert.equal(refusedAs('busy'), 2);
  assert.equal(refusedAs('not-allowed'), 10_000);
});

test('a deadline that has passed is in the journal before anything later, with what waited for company', async () => {
  let now = 1000;
  const lane = await openLane(new MemoryStore(() => now));
  const person = await join(lane);
  const said = accepted(await lane.submit({ command: 'statement.submit', input: { text: 'A.' }, actor: convener }));
  const { statement } = said.events[0].data as { statement: string };
  const vote = { command: 'vote.cast', input: { statement, value: 'agree' }, actor: participant(person) };
  accepted(await lane.submit(vote));
  assert.equal(lane.process.nouns.votes.released.rows, 0);
  now = 1_000_000;
  assert.deepEqual(await lane.submit({ ...vote, input: { statement, value: 'pass' } }), {
    refused: 'closed',
    params: {},
  });
  assert.deepEqual(lane.process.nouns.process.closed, ['listen']);
  assert.equal(lane.process.nouns.votes.released.rows, 1);
});

test('stages close on time without anybody doing anything, once', async () => {
  let now = 1000;
  const lane = await openLane(new MemoryStore(() => now));
  await lane.closeDueStages();
  assert.equal(lane.process.n, 1);
  now = 1_000_001;
  await Promise.all([lane.closeDueStages(), lane.closeDueStages()]);
  assert.equal(lane.process.n, 2);
});

test('a process opens with all of its first commands or not at all', async () => {
  const store = new MemoryStore(() => 1000);
  const open = { command: 'process.open', input: charter, actor: convener };
  const bad = { command: 'statement.submit', input: { text: '' }, actor: convener };
  const id: ProcessId = newId('prc', { newBytes });
  assert.ok(isRefusal(await openProcess(store, id, [open, bad], newBytes)));
  assert.deepEqual(await store.processes(), []);
  assert.ok(!isRefusal(await openProcess(store, id, [open], newBytes)));
  const again = await openProcess(store, newId('prc', { newBytes }), [open], newBytes);
  assert.deepEqual(again, { refused: 'slug-taken', params: { slug: 'routes' } });
});

test('a key that was used is refused to another command or other input, in one batch, later, and after a restart', async () => {
  const store = new MemoryStore(() => 1000);
  const lane = await openLane(store);
  const person = participant(await join(lane));
  const said = async (text: string) => {
    const [event] = accepted(
      await lane.submit({ command: 'statement.submit', input: { text }, actor: convener }),
    ).events;
    return (event.data as { statement: string }).statement;
  };
  const [a, b] = [await said('A.'), await said('B.')];
  const vote = (statement: string, value: string) => ({ statement, value });
  const note = 'Two ideas.';
  type Given = [command: string, input: object, actor?: typeof convener];
  const table: [first: Given, others: Given[]][] = [
    [
      ['vote.cast', { ...vote(a, 'agree'), propensity: 0.0000001 }, person],
      [
        ['vote.cast', vote(a, 'pass'), person],
        ['vote.cast', vote(b, 'agree'), person],
        ['vote.cast', vote(a, 'nonsense'), person],
        ['votes.cast', { votes: [vote(a, 'agree')] }, person],
        ['vote.withdraw', { statement: a }, person],
        ['no.such', {}, person],
      ],
    ],
    [
      ['votes.cast', { votes: [vote(a, 'disagree'), vote(b, 'pass')] }, person],
      [
        ['votes.cast', { votes: [vote(a, 'disagree'), vote(b, 'agree')] }, person],
        ['votes.cast', { votes: [vote(a, 'disagree')] }, person],
        ['vote.cast', vote(a, 'disagree'), person],
      ],
    ],
    [
      ['statement.submit', { text: ' Said  once. ', language: 'fr' }],
      [
        ['statement.submit', { text: 'Said twice.', language: 'fr' }],
        ['statement.submit', { text: 'Said once.', language: 'de' }],
        ['statement.seed', { texts: ['Said once.'] }],
      ],
    ],
    [
      ['statement.reword', { statement: b, text: 'B, in other words.', note }],
      [
        ['statement.reword', { statement: a, text: 'B, in other words.', note }],
        ['statement.reword', { statement: b, text: 'B, otherwise.', note }],
        ['statement.moderate', { action: 'take-out', statement: b, reason: 'spam' }],
      ],
    ],
    [
      ['statement.seed', { texts: ['Kiwi one.', 'Lemon two.'] }],
      [
        ['statement.seed', { texts: ['Kiwi one.', 'Mango two.'] }],
        ['statement.seed', { texts: ['Kiwi one.'] }],
        ['statement.seed', { texts: ['Kiwi one.', 'Lemon two.', 'Mango three.'] }],
        ['statement.seed', { texts: ['Lemon two.', 'Kiwi one.'] }],
      ],
    ],
    [
      ['participant.change', { expertise: ['Routing', 'Law'] }, person],
      [
        ['participant.change', { expertise: ['Routing'] }, person],
        ['participant.change', { expertise: ['Routing', 'Tax'] }, person],
      ],
    ],
    [
      ['invitations.issue', { invitations: [{ seat: 'private', name: 'One' }, { name: 'Two' }] }],
      [['invitations.issue', { invitations: [{ seat: 'private', name: 'One' }, { name: 'Three' }] }]],
    ],
  ];
  for (const [at, [first, others]] of table.entries()) {
    const asked = ([command, input, actor = convener]: Given) => ({ command, input, actor, key: `key-${at}` });
    const outcomes = await Promise.all([first, ...others, first].map((each) => lane.submit(asked(each))));
    const answer = accepted(outcomes[0]);
    const expected = [answer, ...others.map(() => ({ refused: 'key-used', params: {} })), answer];
    // As JSON has them: what is undefined is not there in a row.
    const plainly = (each: unknown) => JSON.parse(JSON.stringify(each));
    assert.deepEqual(plainly(outcomes), plainly(expected), first[0]);
    const { n } = lane.process;
    const restarted = new Lane(store, await folded(store, lane.process.id), newBytes);
    for (const each of [lane, restarted]) {
      const later = await Promise.all([first, ...others, first].map((given) => each.submit(asked(given))));
      assert.deepEqual(plainly(later), plainly(expected), first[0]);
    }
    assert.equal(lane.process.n, n);
  }
});

test('a request of before commands were kept with keys gets its answer, where its row does not say otherwise', async () => {
  const store = new MemoryStore(() => 1000);
  const lane = await openLane(store);
  const row = { process: lane.process.id, n: 2, at: 1000, actor: convener.id, key: 'key-old', v: 2, vault: undefined };
  const data = { statement: newId('stm', { newBytes }), meta: false, seed: true, waiting: false };
  await store.append({
    process: lane.process.id,
    after: 1,
    rows: [{ ...row, type: 'statement.submitted', data: JSON.stringify(data) }],
    secrets: [],
  });
  const restarted = new Lane(store, await folded(store, lane.process.id), newBytes);
  const again = { command: 'statement.submit', input: { text: 'Forgotten.' }, actor: convener, key: 'key-old' };
  assert.equal(accepted(await restarted.submit(again)).n, 2);
});
