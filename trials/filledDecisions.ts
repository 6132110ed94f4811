/** Decisions with a payload in every text: found, challenged, found anew, appealed, ratified, reviewed; assessments and commitments. */
import assert from 'node:assert/strict';
import type { Lane } from '../src/app/lane.ts';
import { isRefusal } from '../src/base/result.ts';
import type { Actor } from '../src/domain/index.ts';
import { procedureCalled } from '../src/domain/shippedProcedures.ts';
import type { Handing } from './filledInputs.ts';

export interface Deciding extends Omit<Handing, 'words' | 'own'> {
  readonly lane: Lane;
  /** Lets so many hours pass. */
  later(hours: number): void;
}

/** Each text so often in one process. */
const EACH = 3;
const HOUR = 3_600_000;

interface Cast {
  readonly chair: Actor;
  readonly scrutineer: Actor;
}

/** The id of an item that was decided and reviewed. */
export async function decideOn(deciding: Deciding): Promise<string> {
  const { convener, editor, give } = deciding;
  // Whoever chairs has written nothing, and whoever hears an appeal has found nothing.
  const cast = {
    chair: { ...convener, roles: ['chair' as const] },
    scrutineer: { ...editor, roles: ['scrutineer' as const] },
  };
  const { id: _, version: __, ...known } = procedureCalled('plenary-communique') ?? assert.fail();
  const procedure = { ...known, id: 'short-ways', appeals: [{ to: 'council' }], ratifier: 'council' };
  await give(convener, 'procedure.derive', { from: 'plenary-communique', procedure });
  let last = '';
  for (let i = 0; i < EACH; i++) last = await decided(deciding, cast);
  return last;
}

async function decided(deciding: Deciding, { chair, scrutineer }: Cast): Promise<string> {
  const { convener, editor, give, take, later, lane } = deciding;
  const [first, second, third, fourth] = deciding.people;
  assert.ok(first && second && third && fourth);
  const text = 'Networks publish what they filter.';
  const [title, instruction] = [take('document.open: title'), take('document.open: instruction')];
  const [opened] = await give(editor, 'document.open', { title, text, instruction });
  await give(editor, 'draft.publish', { document: opened?.document });
  const put = { document: opened?.document, question: 'Is it this?', procedure: 'short-ways', inScope: true };
  const [tabled] = await give(editor, 'item.table', put);
  const item = String(tabled?.item);
  await give(chair, 'item.move', { item, act: 'discuss' });
  await give(chair, 'call.announce', { item });
  await give(chair, 'call.open', { item, kind: 'consensus' });
  const call = lane.process.nouns.calls.list.at(-1)?.id;
  for (const person of [first, second, third, fourth]) await give(person, 'position.take', { call, stance: 'support' });
  const minority = { item, kind: 'minority', text: take('minority.file: text') };
  await give(second, 'minority.file', minority);
  later(3);
  await find(deciding, chair, item);
  await give(third, 'determination.challenge', { item, grounds: take('determination.challenge: grounds') });
  await find(deciding, chair, item);
  await give(chair, 'determination.finalise', { item });
  await give(fourth, 'appeal.file', { item, grounds: take('appeal.file: grounds') });
  const appeal = lane.process.nouns.appeals.list.at(-1)?.id;
  const answer = { reasons: take('appeal.decide: reasons'), remedy: take('appeal.decide: remedy') };
  await give(scrutineer, 'appeal.decide', { appeal, outcome: 'dismissed', ...answer });
  await give(convener, 'item.move', { item, act: 'advance' });
  await give(convener, 'item.ratify', { item, reason: take('item.ratify: reason') });
  await give(convener, 'review.begin', { item, newInformation: take('review.begin: newInformation') });
  await give(chair, 'review.conclude', { item, outcome: 'confirm', report: take('review.conclude: report') });
  return item;
}

/** With an answer to every check that the evidence raises. */
async function find({ lane, take }: Deciding, chair: Actor, item: string): Promise<void> {
  const of = (field: string) => take(`determination.make: ${field}`);
  const { designations } = lane.process.nouns.items.list.at(-1)?.procedure ?? assert.fail();
  const said = { reasons: of('reasons'), alternatives: of('alternatives'), reopensOn: of('reopensOn') };
  const answers: { check: string; answer: string }[] = [];
  for (;;) {
    const input = { item, designation: designations[0]?.id, ...said, answers };
    const outcome = await lane.submit({ command: 'determination.make', input, actor: chair });
    if (!isRefusal(outcome)) return;
    assert.equal(outcome.refused, 'check-unanswered', JSON.stringify(outcome));
    answers.push({ check: String(outcome.params.check), answer: of('answers.*.answer') });
  }
}

export async function assessOn({ give, take, people, editor, base }: Deciding, clause: string): Promise<void> {
  const of = (field: string) => take(`assessment.make: ${field}`);
  for (const person of people) {
    const lines = ['T1', 'T2', 'T3', 'T4'].map((criterion) => ({
      ...{ criterion, effect: '-1', confidence: 'low', reasoning: of('lines.*.reasoning') },
      ...(criterion !== 'T1' && { mitigation: of('lines.*.mitigation') }),
    }));
    const assessed = { clause, base: base(clause), method: 'four-tests', summary: of('summary'), lines };
    const [made] = await give(person, 'assessment.make', assessed);
    const answer = { assessment: made?.assessment, criterion: 'T1', text: take('harm.answer: text') };
    await give(editor, 'harm.answer', answer);
  }
}

/** The id of a commitment with evidence, a dispute and a verdict. */
export async function promiseOn(deciding: Deciding, clause: string): Promise<string> {
  const { convener, editor, give, take, later, lane, people } = deciding;
  const scrutineer = { ...editor, roles: ['scrutineer' as const] };
  const [first, second] = people;
  assert.ok(first?.account && second);
  const delegate = { id: first.account, roles: ['delegate' as const], account: first.account };
  const of = (field: string) => take(`commitment.propose: ${field}`);
  const proposed = async (name = of('actor.name')): Promise<string> => {
    const { at } = lane.process;
    const indicator = {
      ...{ name: of('indicator.name'), unit: of('indicator.unit'), direction: 'up', method: of('indicator.method') },
      ...{ source: of('indicator.source'), target: { value: 9, at: at + 999 * HOUR } },
    };
    const [made] = await give(delegate, 'commitment.propose', {
      ...{ title: of('title'), text: of('text'), conditions: of('conditions'), clause, indicator },
      ...{ actor: { kind: 'person', name }, contributors: [of('contributors.*'), of('contributors.*')] },
      ...{ kind: 'action', measure: 'technical', locus: 'network', reviewAt: at + 999 * HOUR },
    });
    return String(made?.commitment);
  };
  const entered = async (): Promise<string> => {
    const commitment = await proposed();
    await give(delegate, 'commitment.pledge', { commitment, mandate: take('commitment.pledge: mandate') });
    await give(convener, 'commitment.accept', { commitment });
    return commitment;
  };
  let last = '';
  for (let i = 0; i < EACH; i++) {
    const commitment = await entered();
    last = commitment;
    await give(delegate, 'commitment.begin', { commitment, note: take('commitment.begin: note') });
    const from = lane.process.at;
    later(1);
    const told = { ref: take('evidence.submit: ref'), note: take('evidence.submit: note'), level: 2, value: 1 };
    const period = { from, to: from + HOUR / 2 };
    const [evidence] = await give(delegate, 'evidence.submit', { commitment, period, ...told });
    const about = { commitment, evidence: evidence?.evidence };
    await give(second, 'evidence.dispute', { ...about, grounds: take('evidence.dispute: grounds') });
    await give(scrutineer, 'dispute.settle', { ...about, outcome: 'rejected', answer: take('dispute.settle: answer') });
    await give(scrutineer, 'commitment.judge', {
      commitment,
      verdict: 'verified',
      reasons: take('commitment.judge: reasons'),
    });
    await give(delegate, 'commitment.withdraw', {
      commitment: await entered(),
      reason: take('commitment.withdraw: reason'),
    });
    const name = of('actor.name');
    const [earlier, by] = [await proposed(name), await proposed(name)];
    await give(convener, 'commitment.supersede', {
      commitment: earlier,
      by,
      reasons: take('commitment.supersede: reasons'),
    });
    await give(convener, 'quality.exclude', { step: `S0${i + 1}`, reason: take('quality.exclude: reason') });
  }
  return last;
}
