/** What pages tell of decisions under way: items in every state before a finding, calls of every kind, positions of every sort. */
import assert from 'node:assert/strict';
import { isRefusal } from '../src/base/result.ts';
import { callStances } from '../src/domain/call.ts';
import type { Actor, Role } from '../src/domain/index.ts';
import { participantOf } from '../src/domain/participants.ts';
import type { Table } from './authorisation.ask.ts';
import type { Name } from './authorisation.table.ts';

const because = 'Ὅτι.';
const DAY = 86_400_000;

/** In the process `open` of the table, after `eventfulText`. */
export async function eventfulCalls(table: Table): Promise<void> {
  const lane = await table.lane('open');
  const { nouns } = lane.process;
  const give = async (command: string, input: object, actor: Actor): Promise<void> => {
    const outcome = await lane.submit({ command, input, actor });
    assert.ok(!isRefusal(outcome), `${command}: ${JSON.stringify(outcome)}`);
  };
  const inRole = (name: Name, role: Role): Actor => ({
    id: table.account[name],
    roles: [role],
    account: table.account[name],
  });
  const taking = (name: Name): Actor => {
    const id = nouns.participants.ids.idAt(participantOf(nouns.participants, table.account[name]));
    return { id, roles: ['participant'], account: table.account[name], level: 2 };
  };
  const [convener, chair] = [inRole('convener', 'convener'), inRole('chair', 'chair')];
  const [invited, verified] = [taking('invited'), taking('verified')];

  /** A text of its own for each item: a call freezes it. */
  const tabled = async (): Promise<string> => {
    await give('document.open', { title: 'Νόμοι', text: 'Νῆες.\n\nΛιμένες.', instruction: because }, convener);
    await give('draft.publish', {}, chair);
    await give('item.table', { question: 'Τί;', procedure: 'consent', inScope: true }, convener);
    return nouns.items.list.at(-1)?.id ?? '';
  };
  const discussed = async (): Promise<string> => {
    const item = await tabled();
    await give('item.move', { item, act: 'discuss' }, chair);
    return item;
  };
  const called = async (more: object = {}): Promise<[item: string, call: string]> => {
    const item = await discussed();
    await give('call.announce', { item }, chair);
    await give('call.open', { item, kind: 'consensus', days: 3, ...more }, chair);
    return [item, nouns.calls.list.at(-1)?.id ?? ''];
  };
  const take = (call: string, stance: string, actor: Actor, more: object = {}) =>
    give('position.take', { call, stance, reason: because, remedy: because, ...more }, actor);

  await tabled();
  await discussed();
  await give('item.defer', { item: await discussed(), reason: because, days: 9 }, chair);
  await give('item.move', { item: await discussed(), act: 'withdraw', reason: because }, chair);
  await give('call.announce', { item: await discussed() }, chair);
  const [returned] = await called();
  await give('item.move', { item: returned, act: 'return', reason: because }, chair);
  await give('call.open', { item: await discussed(), kind: 'poll', days: 3 }, chair);
  const [, short] = await called({ days: 1 });
  await take(short, 'support', invited);
  table.now.at += 2 * DAY;
  for (const kind of ['adoption', 'review', 'last'] as const) await called({ kind, days: 30 });
  const [, hidden] = await called({ hidden: true, days: 30 });
  await take(hidden, 'support', invited);
  const [, open] = await called({ days: 30 });
  for (const stance of callStances) await take(open, stance, invited);
  await take(open, 'object', verified, { class: 'rights', shown: 'none' });
  await give('call.extend', { call: open, days: 2, reason: because }, chair);
}
