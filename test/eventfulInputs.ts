/** What pages tell of input to a text: contributions and comments of every kind, answered in every way, and disputed. */
import assert from 'node:assert/strict';
import { isRefusal } from '../src/base/result.ts';
import { commentKinds } from '../src/domain/comments.ts';
import { dispositionCodes } from '../src/domain/dispositions.ts';
import { current } from '../src/domain/document.ts';
import type { Actor, Role } from '../src/domain/index.ts';
import { participantOf } from '../src/domain/participants.ts';
import { approveWaiting } from './approving.ts';
import type { Table } from './authorisation.ask.ts';
import type { Name } from './authorisation.table.ts';

const text = 'Ὅτι.';

/** In the process `open` of the table, after `eventfulText`. The ids of its contributions. */
export async function eventfulInputs(table: Table): Promise<string[]> {
  const lane = await table.lane('open');
  const { nouns } = lane.process;
  const give = async (command: string, input: object, actor: Actor): Promise<void> => {
    const outcome = await lane.submit({ command, input, actor });
    assert.ok(!isRefusal(outcome), `${command}: ${JSON.stringify(outcome)}`);
    await approveWaiting(lane, inRole('moderator', 'moderator'));
  };
  const inRole = (name: Name, role: Role): Actor => ({
    ...{ id: table.account[name], account: table.account[name] },
    roles: [role],
  });
  const taking = (name: Name): Actor => {
    const id = nouns.participants.ids.idAt(participantOf(nouns.participants, table.account[name]));
    return { id, roles: ['participant'], account: table.account[name], level: 2 };
  };
  const [chair, invited] = [inRole('chair', 'chair'), taking('invited')];
  const operator: Actor = { id: 'operator', roles: ['operator'] };
  const clause = nouns.documents.list.at(-1)?.order.at(-1) ?? '';
  const { hash, text: words } = current(nouns.documents.clauses.get(clause) ?? assert.fail(clause));
  const links = ['https://example.org/'];

  for (const kind of commentKinds) {
    await give('comment.make', { kind, clause, base: hash, text, ...(kind === 'evidence' && { links }) }, invited);
    await give('comment.make', { kind, text, ...(kind === 'evidence' && { links }) }, invited);
  }
  await give('comment.make', { clause, base: hash, words: words?.slice(0, 3) ?? '', text, shown: 'none' }, invited);
  await give('contribution.submit', { title: text, text, links }, invited);
  const imported = {
    ...{ label: 'α', type: 'Ἄλλο', country: 'Ἑλλάς', title: text, text },
    author: 'Σ',
    organisation: 'Ο',
  };
  await give('contributions.import', { source: 'netmundial', contributions: [imported] }, operator);

  const { comments, contributions } = nouns;
  const [first = '', ...others] = comments.list.map(({ id }) => id);
  for (const [i, disposition] of dispositionCodes.entries()) {
    const of = disposition === 'duplicate' ? first : '';
    await give('disposition.give', { inputs: [others[i]], disposition, reason: text, of }, chair);
  }
  await give('disposition.dispute', { input: others[0], why: text }, invited);
  const said = contributions.list.map(({ id }) => id);
  await give('disposition.give', { inputs: said, disposition: 'noted', reason: text }, chair);
  return said;
}
