/** What pages tell of decisions: provisional, challenged, final, appealed, adopted, under review; with what those who differ filed. */
import assert from 'node:assert/strict';
import { isRefusal } from '../src/base/result.ts';
import type { Actor, Role } from '../src/domain/index.ts';
import { participantOf } from '../src/domain/participants.ts';
import type { Table } from './authorisation.ask.ts';
import type { Name } from './authorisation.table.ts';
import { account } from './given.ts';

const because = 'Ὅτι.';
const DAY = 86_400_000;

/** In the process `open` of the table, after `eventfulText`. Ids of the items. */
export async function eventfulDecisions(table: Table): Promise<string[]> {
  const lane = await table.lane('open');
  const { nouns } = lane.process;
  const ask = (command: string, input: object, actor: Actor) => lane.submit({ command, input, actor });
  const give = async (command: string, input: object, actor: Actor): Promise<void> => {
    const outcome = await ask(command, input, actor);
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
  const [convener, chair, scrutineer] = [
    inRole('convener', 'convener'),
    inRole('chair', 'chair'),
    inRole('scrutineer', 'scrutineer'),
  ];
  const [invited, verified] = [taking('invited'), taking('verified')];

  const called = async (procedure: string, notice: number, days: number): Promise<string> => {
    await give('document.open', { title: 'Νόμοι', text: 'Νῆες.\n\nΛιμένες.', instruction: because }, convener);
    await give('draft.publish', {}, convener);
    await give('item.table', { question: 'Τί;', procedure, inScope: true }, convener);
    const item = nouns.items.list.at(-1)?.id ?? '';
    table.now.at += notice * DAY;
    await give('item.move', { item, act: 'discuss' }, chair);
    await give('call.announce', { item }, chair);
    table.now.at += notice * DAY;
    await give('call.open', { item, kind: 'consensus', days }, chair);
    const call = nouns.calls.list.at(-1)?.id;
    await give('position.take', { call, stance: 'support', reason: because }, invited);
    await give('position.take', { call, stance: 'disagree', reason: because }, verified);
    await give('minority.file', { item, kind: 'minority', text: because }, verified);
    const clause = nouns.items.list.at(-1)?.document && nouns.documents.list.at(-1)?.order[0];
    await give('minority.file', { item, kind: 'reservation', clause, text: because, shown: 'none' }, verified);
    table.now.at += (days + 1) * DAY;
    return item;
  };
  /** With an answer to every check that the evidence raises. */
  const found = async (item: string, designation: string): Promise<void> => {
    const said = { item, designation, reasons: because, alternatives: because, reopensOn: because };
    const answers: { check: string; answer: string }[] = [];
    for (;;) {
      const outcome = await ask('determination.make', { ...said, answers }, chair);
      if (!isRefusal(outcome)) return;
      assert.equal(outcome.refused, 'check-unanswered', JSON.stringify(outcome));
      answers.push({ check: String(outcome.params.check), answer: because });
    }
  };
  const final = async (item: string): Promise<void> => {
    await give('determination.finalise', { item }, chair);
  };

  /** What was promised is reported on, and somebody who takes part disputes it. */
  const disputed = async (): Promise<void> => {
    const delegate: Actor = { id: account(80), roles: ['delegate'], account: account(80) };
    const { at } = table.now;
    const promised = { title: 'Λιμήν', text: because, kind: 'action', measure: 'technical', locus: 'network' };
    const actor = { kind: 'organisation', name: 'Ναῦται' };
    await give('commitment.propose', { ...promised, actor, reviewAt: at + 365 * DAY }, convener);
    const commitment = nouns.commitments.list.at(-1)?.id;
    await give('commitment.pledge', { commitment, mandate: because }, delegate);
    await give('commitment.accept', { commitment }, convener);
    await give(
      'evidence.submit',
      { commitment, period: { from: at - DAY, to: at }, level: 1, note: because },
      delegate,
    );
    const evidence = nouns.commitments.list.at(-1)?.evidence.at(-1)?.id;
    await give('evidence.dispute', { commitment, evidence, grounds: because }, invited);
  };

  const evaluating = await called('consent', 0, 1);
  const provisional = await called('consent', 0, 1);
  await found(provisional, 'consented');
  const challenged = await called('consent', 0, 1);
  await found(challenged, 'consented');
  await give('determination.challenge', { item: challenged, grounds: because }, invited);
  const adopted = await called('consent', 0, 1);
  await found(adopted, 'consented');
  await give('determination.challenge', { item: adopted, grounds: because }, invited);
  await found(adopted, 'consented');
  await final(adopted);
  await give('item.move', { item: adopted, act: 'adopt_direct' }, convener);
  const reviewed = await called('consent', 0, 1);
  await found(reviewed, 'consented');
  await final(reviewed);
  await give('item.move', { item: reviewed, act: 'adopt_direct' }, convener);
  await give('review.begin', { item: reviewed, newInformation: because }, convener);
  await give('review.conclude', { item: reviewed, outcome: 'confirm', report: because, nextDays: 9 }, chair);
  await give('review.begin', { item: reviewed, newInformation: because }, convener);
  const appealed = await called('w3c-consensus', 3, 8);
  await found(appealed, 'consensus');
  await final(appealed);
  await give('appeal.file', { item: appealed, grounds: because }, invited);
  const appeal = nouns.appeals.list.at(-1)?.id;
  await give('appeal.decide', { appeal, outcome: 'dismissed', reasons: because }, scrutineer);
  await give('appeal.file', { item: appealed, grounds: because }, verified);
  await disputed();
  return [evaluating, provisional, challenged, adopted, reviewed, appealed];
}
