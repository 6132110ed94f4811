import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { charter, convener } from '../../test/given.ts';
import { isRefusal } from '../base/result.ts';
import { plain } from '../base/rows.ts';
import type { Actor } from '../domain/index.ts';
import { toldBy } from '../domain/participants.ts';
import { emptySeating } from '../domain/seating.ts';
import { MemoryStore } from '../store/memory.ts';
import { Accounts } from './accounts.ts';
import { copyOf, examine } from './copy.ts';
import { type Process, save } from './engine.ts';
import { eraseAccount, erasePerson, finishErasures } from './erasure.ts';
import { type Answer, folded } from './lane.ts';
import { noSnapshots, type Snapshots } from './ports.ts';
import { Site } from './site.ts';
import { SiteKey } from './siteKey.ts';

/** What only the person who is erased has said. */
const CANARY = 'canary';

const open = { ...charter, stages: [{ id: 'listen', name: 'Listen', closesAt: Date.now() + 3_600_000 }] };

const first = (answer: Answer, name: string): string => {
  const data = answer.events[0]?.data;
  return String(Object.entries(data ?? {}).find(([key]) => key === name)?.[1]);
};

async function given() {
  const store = new MemoryStore();
  const dropped: string[] = [];
  const snapshots: Snapshots = { ...noSnapshots, drop: async (process) => void dropped.push(process) };
  const site = await Site.open(store, {
    newBytes: randomBytes,
    failed: (error) => assert.fail(String(error)),
    snapshots,
  });
  const accounts = new Accounts({ rows: store.accounts, key: new SiteKey(new Uint8Array(32)) });
  const made = await site.create([{ command: 'process.open', input: open, actor: convener }]);
  assert.ok(!isRefusal(made), JSON.stringify(made));
  const lane = (await site.hosted(charter.slug))?.lane;
  assert.ok(lane);
  const act = async (command: string, input: unknown, actor: Actor = convener): Promise<Answer> => {
    const answer = await lane.submit({ command, input, actor });
    assert.ok(!isRefusal(answer), `${command}: ${JSON.stringify(answer)}`);
    return answer;
  };
  const join = async (word: string, token?: string) => {
    const account = await accounts.newAccount();
    await accounts.joins(account, lane.process.id);
    const visitor: Actor = { id: 'visitor', roles: ['visitor'], account };
    const told = {
      seat: 'private',
      organisation: `${word} Ltd`,
      region: `${word}land`,
      interest: `${word} matters to me`,
    };
    const id = first(await act('participant.join', { ...told, token }, visitor), 'participant');
    return { account, id, actor: { id, roles: ['participant'], account, participant: id } satisfies Actor };
  };
  return { store, site, snapshots, dropped, accounts, lane, act, join };
}

/** Somebody who came with an invitation, wrote, voted, changed and appealed; and somebody else, who stays. */
async function filled() {
  const all = await given();
  const { act, join, lane, store } = all;
  const invited = await act('invitations.issue', {
    invitations: [{ name: `${CANARY} Person`, mail: `${CANARY}@example.org` }],
  });
  const [issued] = await rowsOf(store, lane.process.id, 'invitation.issued');
  const { token } = JSON.parse(issued?.secret ?? '{}');
  const gone = await join(CANARY, token);
  const stays = await join('other');
  const own = first(await act('statement.submit', { text: `${CANARY} says this.` }, gone.actor), 'statement');
  const other = first(await act('statement.submit', { text: 'Another says that.' }, stays.actor), 'statement');
  for (const person of [gone, stays]) {
    await act('vote.cast', { statement: person === gone ? other : own, value: 'agree' }, person.actor);
  }
  await act('participant.change', { organisation: `${CANARY} GmbH` }, gone.actor);
  await act('statement.translate', { statement: other, language: 'fr', text: `${CANARY} dit cela.` }, gone.actor);
  await act('seat.contest', { participant: stays.id, seat: 'governments', why: `${CANARY} doubts it.` }, gone.actor);
  const declared = { name: `${CANARY} Org`, domain: `${CANARY}.example.org` };
  const organisation = first(await act('organisation.declare', declared, gone.actor), 'organisation');
  await act('seat.contest', { organisation, seat: 'governments', why: `${CANARY} is a ministry.` }, stays.actor);
  await act('statement.moderate', { action: 'take-out', statement: own, reason: 'off-topic' });
  await act('statement.appeal', { statement: own, why: `${CANARY} objects.` }, gone.actor);
  return { ...all, gone, stays, invited };
}

async function rowsOf(store: MemoryStore, process: Parameters<MemoryStore['read']>[0], type?: string) {
  const rows = [];
  for await (const piece of store.read(process, 0)) rows.push(...piece);
  return rows.filter(({ row }) => type === undefined || row.type === type);
}

/** Of participants what they say, not by which numbers their words are kept: a fold that has never read some numbers others. */
function stateOf(process: Process) {
  const { participants, ...nouns } = process.nouns;
  const people = Array.from({ length: participants.ids.size }, (_, row) => [
    ...[
      participants.ids.idAt(row),
      participants.seat.get(row),
      participants.level.get(row),
      participants.flags.get(row),
    ],
    toldBy(participants, row),
  ]);
  const { contests, invited, accountRows } = participants;
  return {
    people,
    contests,
    invited,
    accountRows,
    rest: plain(save({ ...process, nouns: { ...nouns, participants: emptySeating() } })),
  };
}

const wordsIn = async (store: MemoryStore, process: Parameters<MemoryStore['read']>[0]) =>
  JSON.stringify(await rowsOf(store, process));

test('of a person who is erased no word is left, in the vault, in memory or in a snapshot; of others, everything', async () => {
  const { store, site, snapshots, dropped, lane, gone, stays } = await filled();
  const { id } = lane.process;
  assert.match(await wordsIn(store, id), new RegExp(CANARY));
  const answer = await erasePerson({ store, snapshots }, lane, gone.id);
  assert.ok(!isRefusal(answer), JSON.stringify(answer));
  const left = await wordsIn(store, id);
  assert.doesNotMatch(left, new RegExp(CANARY));
  assert.ok(left.includes(stays.account) && !left.includes(gone.account));
  for (const word of ['other Ltd', 'otherland', 'Another says that.']) assert.ok(left.includes(word), word);
  assert.doesNotMatch(JSON.stringify(plain(save(lane.process))), new RegExp(CANARY));
  assert.deepEqual(stateOf(lane.process), stateOf(await folded(store, id)), 'as a fold of the journal says it');
  assert.deepEqual(dropped, [id]);
  assert.deepEqual(await erasePerson({ store, snapshots }, lane, gone.id), {
    refused: 'unknown-participant',
    params: {},
  });
  const { erased, lost, unfinished } = await examine(copyOf(store));
  assert.ok(erased > 5);
  assert.deepEqual([lost, unfinished], [0, 0]);
  await site.close();
});

test('what was written while the journal was searched goes as well', async () => {
  const { store, site, snapshots, lane, gone } = await filled();
  const late = { command: 'statement.submit', input: { text: `${CANARY} was quick.` }, actor: gone.actor };
  const erasing = erasePerson({ store, snapshots }, lane, gone.id);
  const said = await lane.submit(late);
  assert.ok(!isRefusal(said));
  assert.ok(!isRefusal(await erasing));
  assert.doesNotMatch(await wordsIn(store, lane.process.id), new RegExp(CANARY));
  assert.equal((await examine(copyOf(store))).lost, 0);
  assert.ok(isRefusal(await lane.submit(late)), 'and nothing can be written under the name any more');
  await site.close();
});

test('an erasure that a crash cut short is told, and done when the process is loaded next', async () => {
  const { store, site, snapshots, dropped, lane, gone } = await filled();
  const { id } = lane.process;
  const cut = { ...snapshots, drop: () => Promise.reject(new Error('cut short')) };
  await assert.rejects(erasePerson({ store, snapshots: cut }, lane, gone.id), /cut short/);
  assert.match(await wordsIn(store, id), new RegExp(CANARY));
  const before = await examine(copyOf(store));
  assert.equal(before.lost, 0);
  assert.ok(before.unfinished > 5);
  for (const times of [1, 2]) {
    await finishErasures(store, snapshots, id);
    assert.deepEqual([(await examine(copyOf(store))).unfinished, dropped.length], [0, 1], `${times}`);
  }
  assert.doesNotMatch(await wordsIn(store, id), new RegExp(CANARY));
  await site.close();
});

test('what is gone from the vault and nobody has erased is lost, and told from what was erased', async () => {
  const { store, site, snapshots, lane, gone } = await filled();
  await erasePerson({ store, snapshots }, lane, gone.id);
  const [kept] = (await rowsOf(store, lane.process.id)).filter(({ secret }) => secret !== undefined);
  await store.erase(lane.process.id, String(kept?.row.vault));
  assert.equal((await examine(copyOf(store))).lost, 1);
  await site.close();
});

test('who has an account is erased everywhere, and then the account is', async () => {
  const { store, site, accounts, lane, gone, stays } = await filled();
  const second = await site.create([{ command: 'process.open', input: { ...open, slug: 'second' }, actor: convener }]);
  assert.ok(!isRefusal(second));
  assert.equal(await eraseAccount(site, accounts, gone.account), undefined);
  assert.doesNotMatch(await wordsIn(store, lane.process.id), new RegExp(`${CANARY}|${gone.account}`));
  assert.deepEqual(
    [await accounts.account(gone.account), (await accounts.account(stays.account))?.id],
    [undefined, stays.account],
  );
  assert.equal(site.isOpen('second'), false, 'processes that they had nothing to do with are left alone');
  assert.equal(await eraseAccount(site, accounts, gone.account), undefined, 'again does no harm');
  await site.close();
});
