import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { account, convener, type Outcome, operator, participant } from '../../test/given.ts';
import { chairing, DAY, editor, happens, refusedAs, withText } from '../../test/givenText.ts';
import { isRefusal } from '../base/result.ts';
import type { Actor } from '../domain/index.ts';
import { qualitySteps, recordActs, stepIds } from '../domain/qualitySteps.ts';
import { qualityView, stepState } from './quality.ts';
import { stranger } from './viewer.ts';

test('every step needs several records, and no one act can bring all of them about', () => {
  assert.deepEqual(
    qualitySteps.map(({ id }) => id),
    [...stepIds],
  );
  for (const { id, needs, verifiedAgainst } of qualitySteps) {
    assert.ok(needs.length >= 3 && new Set(needs).size === needs.length, id);
    const acts = new Set(needs.flatMap((key): readonly string[] => recordActs[key]));
    for (const act of acts) {
      const all = needs.every((key) => (recordActs[key] as readonly string[]).includes(act));
      assert.ok(!all, `${act} alone makes ${id}`);
    }
    assert.equal(verifiedAgainst, '');
  }
});

const delegate: Actor = { id: account(80), roles: ['delegate'], account: account(80) };
const auditor: Actor = { id: account(81), roles: ['scrutineer'], account: account(81) };

/** A process with a charter that says a lot, and what people may do in it, in any order. */
function lively() {
  const seats = ['a', 'b', 'c'].map((id) => ({ id, name: id, letter: id.toUpperCase(), target: 2 }));
  const terms = { smallCell: 2, inScope: 'Routes.', outOfScope: 'Mail.', authority: 'The operators.' };
  const table = withText(2, { terms: { ...terms, seats, languages: ['en', 'fr'] }, people: 0 });
  const { given, edit, base, clauses } = table;
  const join = (seat: string): Outcome => given.when('participant.join', { seat });
  const persons = () => given.process.nouns.participants.ids;
  const somebody = (): Actor => participant(persons().size > 0 ? persons().idAt(0) : 'ptp_none');
  const commitment = () => given.process.nouns.commitments.list.at(-1);
  const on = (actor: Actor, command: string, more: object = {}): Outcome =>
    given.when(command, { commitment: commitment()?.id ?? 'x', ...more }, actor);
  const period = () => ({ from: given.now - DAY, to: given.now });
  const acts: Record<string, () => Outcome> = {
    joinA: () => join('a'),
    joinB: () => join('b'),
    say: () => given.when('statement.submit', { text: `Statement ${given.now}.` }, somebody()),
    vote: () => given.when('vote.cast', { statement: table.statements[0], value: 'agree' }, somebody()),
    publish: () => edit('draft.publish', {}),
    window: () => edit('window.open', { days: 7 }, chairing),
    comment: () => given.when('comment.make', { text: 'Too long.' }, somebody()),
    answer: () => given.when('disposition.give', { inputs: ['K1'], disposition: 'noted', reason: 'Yes.' }, chairing),
    change: () => {
      const clause = clauses()[0];
      return edit('clause.change', { clause, base: base(clause), text: `Words ${given.now}.`, sources: ['S1'] });
    },
    translate: () => {
      const clause = clauses()[0];
      return edit('clause.translate', { clause, base: base(clause), language: 'fr', text: 'Mots.' });
    },
    propose: () =>
      given.when(
        'commitment.propose',
        {
          ...{ title: 'Filter', text: 'We filter.', actor: { kind: 'organisation', name: 'N' }, kind: 'action' },
          ...{ measure: 'technical', locus: 'network', reviewAt: given.now + 100 * DAY },
        },
        editor,
      ),
    pledge: () => on(delegate, 'commitment.pledge', { mandate: 'The board.' }),
    accept: () => on(chairing, 'commitment.accept'),
    report: () => on(auditor, 'evidence.submit', { period: period(), level: 4, ref: 'x' }),
    judge: () => on(chairing, 'commitment.judge', { verdict: 'verified', reasons: 'Seen.' }),
  };
  return { ...table, acts };
}

test('from no single command does a step become evidenced, whatever came before it', () => {
  const seen = new Set<string>();
  const names = Object.keys(lively().acts);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...names), { maxLength: 40 }), (sequence) => {
      const { given, acts } = lively();
      const { nouns } = given.process;
      let before = stepIds.map((id) => stepState(nouns, id, given.now));
      for (const act of sequence) {
        given.now += 1000;
        if (isRefusal(acts[act]())) continue;
        const after = stepIds.map((id) => stepState(nouns, id, given.now));
        for (const [i, state] of after.entries()) {
          assert.ok(before[i] !== 'none' || state !== 'evidenced', `${act} alone: ${stepIds[i]}`);
          if (state === 'evidenced') seen.add(stepIds[i]);
        }
        before = after;
      }
    }),
    { numRuns: 60 },
  );
  // The paths below lead there for certain.
  const { given, acts } = lively();
  const path = 'joinA joinA joinB joinB say vote vote publish window comment answer change translate publish';
  for (const act of `${path} propose pledge accept report judge`.split(' ')) {
    given.now += 1000;
    happens(acts[act]());
  }
  const states = stepIds.map((id) => `${id} ${stepState(given.process.nouns, id, given.now)}`);
  for (const id of ['S01', 'S02', 'S05', 'S07', 'S08', 'S11']) assert.ok(states.includes(`${id} evidenced`), id);
  for (const id of ['S09', 'S10']) assert.ok(states.includes(`${id} none`), id);
});

test('a step does not apply only with a reason, which hides nothing, and the page holds no total', () => {
  const { given } = lively();
  const exclude = (input: object, actor = convener) => given.when('quality.exclude', input, actor);
  assert.equal(refusedAs(exclude({ step: 'S12', reason: ' ' })), 'invalid');
  assert.equal(refusedAs(exclude({ step: 'S13', reason: 'No.' })), 'invalid');
  assert.equal(refusedAs(exclude({ step: 'S12', reason: 'No.' }, chairing)), 'not-allowed');
  assert.equal(refusedAs(given.when('quality.include', { step: 'S12' })), 'step-applies');
  happens(exclude({ step: 'S01', reason: 'It was scoped elsewhere.' }));
  const view = qualityView(given.process.nouns, stranger, given.now);
  const [first] = view?.steps ?? [];
  assert.equal(first.excluded?.reason, 'It was scoped elsewhere.');
  assert.equal(first.state, 'partial');
  assert.deepEqual(Object.keys(view ?? {}).sort(), ['convenes', 'process', 'steps']);
  happens(given.when('quality.include', { step: 'S01' }));
  assert.equal(qualityView(given.process.nouns, stranger, given.now)?.steps[0].excluded, null);
  happens(given.when('process.close', {}, operator));
  assert.equal(refusedAs(exclude({ step: 'S01', reason: 'Late.' })), 'closed');
});
