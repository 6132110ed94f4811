import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { idIn, type Journal, type Outcome, opened, operator, participant } from '../../test/given.ts';
import { load, save } from '../app/engine.ts';
import { plain } from '../base/rows.ts';
import {
  type DispositionCode,
  dispositionCodes,
  dispositionOf,
  historyOf,
  MOST_DISPUTES,
  openInputs,
} from './dispositions.ts';
import type { Actor } from './noun.ts';

const editor: Actor = { id: 'acc_editor', roles: ['editor'] };
const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60_000;

function refusedAs(outcome: Outcome, code: string, params?: object): void {
  assert.ok('refused' in outcome, `Expected ${code}.`);
  assert.equal(outcome.refused, code);
  if (params) assert.deepEqual(outcome.params, params);
}

/** Two people, one contribution of each, and a text of two clauses with a comment of each person. */
function answering() {
  const { given, persons } = opened(2, 1, { stages: [] });
  const [me, other] = persons.map(participant);
  const contribute = (title: string, actor: Actor) =>
    idIn(given.when('contribution.submit', { title, text: `${title}, at length.` }, actor), 'contribution');
  const ids = [contribute('On routes', me), contribute('On filters', other)];
  given.when('document.open', { title: 'Draft', text: 'Networks sign their routes.\n\nThey publish filters.' });
  given.when('draft.publish', {}, editor);
  const [{ order, id: document }] = given.process.nouns.documents.list;
  for (const [at, actor] of [me, other].entries()) {
    given.now += MINUTE;
    ids.push(idIn(given.when('comment.make', { clause: order[at], text: `Comment ${at}.` }, actor), 'comment'));
  }
  const give = (inputs: string[], disposition: DispositionCode, more: object = {}, actor = editor) =>
    given.when('disposition.give', { inputs, disposition, reason: 'As was said.', ...more }, actor);
  const dispute = (input: string, actor = me) =>
    given.when('disposition.dispute', { input, why: 'I said routes.' }, actor);
  const open = () => openInputs(given.process.nouns, given.now).map(({ id }) => String(id));
  return { given, me, other, ids, document, clauses: order, give, dispute, open };
}

test('several inputs get one disposition with its reason, and none of them is open any more', () => {
  const { given, ids, give, open } = answering();
  assert.deepEqual(open(), ids);
  const events = give(['C1', ids[2], 'C1'], 'accepted');
  assert.ok(!('refused' in events));
  assert.equal(events.length, 1);
  assert.deepEqual(events[0].data.inputs, [ids[0], ids[2]]);
  assert.deepEqual(open(), [ids[1], ids[3]]);
  const { dispositions } = given.process.nouns;
  assert.deepEqual(
    ids.map((id) => dispositionOf(dispositions, id)?.reason),
    ['As was said.', undefined, 'As was said.', undefined],
  );
  assert.doesNotMatch(given.rows.map(({ data }) => data).join(), /As was said/);
});

test('a disposition is refused where it answers nothing, has no reason, or points to what is not there', () => {
  const { given, ids, give, document } = answering();
  const table: [Outcome, string][] = [
    [give([], 'noted'), 'nothing-chosen'],
    [give(['C1'], 'noted', { reason: ' ' }), 'invalid'],
    [give(['S1'], 'noted'), 'invalid'],
    [give(['C9'], 'noted'), 'unknown-input'],
    [give(['K9'], 'noted'), 'unknown-input'],
    [give(['C1'], 'duplicate'), 'original-needed'],
    [give(['C1'], 'duplicate', { of: ids[0] }), 'duplicate-of-itself'],
    [give(['C1'], 'duplicate', { of: 'C7' }), 'unknown-input'],
    [give(['C1'], 'accepted', { changes: [7] }), 'unknown-change'],
    [give(['C1'], 'accepted', {}, participant('ptp_no')), 'not-allowed'],
    [given.when('disposition.give', { inputs: ids, disposition: 'maybe', reason: 'x' }, editor), 'invalid'],
  ];
  for (const [outcome, code] of table) refusedAs(outcome, code);
  assert.ok(!('refused' in give(['C1'], 'duplicate', { of: 'C2' })));
  assert.ok(!('refused' in give(['C2'], 'accepted', { document, changes: [1, 1, 0] })));
  const { dispositions } = given.process.nouns;
  assert.equal(dispositionOf(dispositions, ids[0])?.of, ids[1]);
  assert.deepEqual(dispositionOf(dispositions, ids[1])?.changes, [
    { document, change: 1 },
    { document, change: 0 },
  ]);
});

test('nobody answers what they said themselves', () => {
  const { me, ids, give } = answering();
  const both: Actor = { id: 'acc_both', roles: ['editor'], participant: me.id };
  refusedAs(give([ids[1], ids[0]], 'accepted', {}, both), 'own-input');
  assert.ok(!('refused' in give([ids[1]], 'accepted', {}, both)));
});

test('an answer that somebody else gave meanwhile is not replaced unseen, unless its author disputes it', () => {
  const { given, ids, give, dispute } = answering();
  const second: Actor = { id: 'acc_second', roles: ['editor'] };
  const seen = () => given.process.nouns.dispositions.list.length;
  const before = seen();
  give([ids[0]], 'accepted');
  refusedAs(give(['C2', 'C1'], 'noted', { seen: before }, second), 'answered-meanwhile', { input: 'C1', by: '' });
  refusedAs(give(['C1'], 'noted', {}, second), 'answered-meanwhile');
  const table: [string, Outcome][] = [
    ['who gave it gives it anew', give(['C1'], 'accepted-in-part')],
    ['somebody else has read it', give(['C1'], 'noted', { seen: seen() }, second)],
    ['an input beside it', give(['C2'], 'noted', { seen: before }, second)],
  ];
  for (const [what, outcome] of table) assert.ok(!('refused' in outcome), what);
  dispute('C1');
  assert.ok(!('refused' in give(['C1'], 'accepted')), 'it is open again');
});

test('an author who says that this is not what they said opens their input again, until it is answered anew', () => {
  const { given, me, other, ids, give, dispute, open } = answering();
  refusedAs(dispute(ids[0]), 'not-answered');
  give([ids[0]], 'not-accepted');
  refusedAs(dispute(ids[0], other), 'not-your-input');
  given.now += DAY;
  assert.ok(!('refused' in dispute('C1')));
  refusedAs(dispute(ids[0]), 'disputed-already');
  assert.ok(open().includes(ids[0]));
  const last = openInputs(given.process.nouns, given.now + 5).at(-1);
  assert.deepEqual([last?.id, last?.waits, last?.disputed], [ids[0], 5, true]);
  give([ids[0]], 'accepted');
  assert.ok(!open().includes(ids[0]));
  const history = () => historyOf(given.process.nouns.dispositions, ids[0]);
  assert.deepEqual(
    history().map(({ disposition, dispute }) => [disposition, dispute?.why]),
    [
      ['not-accepted', 'I said routes.'],
      ['accepted', undefined],
    ],
  );
  for (let time = 1; time < MOST_DISPUTES; time++) {
    dispute(ids[0], me);
    give([ids[0]], 'noted');
  }
  refusedAs(dispute(ids[0]), 'disputed-enough', { most: MOST_DISPUTES });
  given.when('participant.erase', { participant: me.id, refs: [] }, operator);
  assert.doesNotMatch(JSON.stringify([...given.process.nouns.dispositions.byInput]), /I said routes/);
});

test('answers outlast the stages, but not the process', () => {
  const { given, me, give, dispute } = answering();
  give(['C1'], 'noted');
  given.process.nouns.process.ended = true;
  refusedAs(give(['C1'], 'noted'), 'closed');
  refusedAs(dispute('C1', me), 'closed');
});

type Act = { readonly act: 'give' | 'dispute'; readonly inputs: number[]; readonly code: DispositionCode };
const acts = fc.array(
  fc.record<Act>({
    act: fc.constantFrom('give', 'dispute'),
    inputs: fc.uniqueArray(fc.nat(3), { minLength: 1 }),
    code: fc.constantFrom(...dispositionCodes),
  }),
  { maxLength: 25 },
);

test('whatever is given and disputed, every input has exactly one disposition that holds or is open', () => {
  fc.assert(
    fc.property(acts, (acts) => {
      const { given, me, other, ids, give, dispute } = answering();
      for (const { act, inputs, code } of acts) {
        given.now += MINUTE;
        const wanted = inputs.map((at) => ids[at]);
        if (act === 'dispute') dispute(wanted[0], inputs[0] % 2 === 0 ? me : other);
        else give(wanted, code, { of: ids.find((id) => !wanted.includes(id)) ?? '' });
      }
      holdsOrIsOpen(given, ids);
      // The same of what a snapshot gives back.
      const again = load(structuredClone(plain(save(given.process))));
      assert.deepEqual(again.nouns.dispositions, given.process.nouns.dispositions);
    }),
    { numRuns: 40 },
  );
});

function holdsOrIsOpen({ process: { nouns }, rows, now }: Journal, ids: string[]): void {
  const open = openInputs(nouns, now).map(({ id }) => String(id));
  for (const id of ids) {
    const holds = dispositionOf(nouns.dispositions, id);
    assert.notEqual(holds === undefined, !open.includes(id), id);
    const last = rows.findLast(({ type, data }) => type.startsWith('disposition.') && isAbout(data, id));
    assert.equal(holds?.n, last?.type === 'disposition.given' ? last.n : undefined);
  }
  assert.equal(open.length, new Set(open).size);
}

function isAbout(data: string, id: string): boolean {
  const { input, inputs }: { input?: string; inputs?: string[] } = JSON.parse(data);
  return input === id || inputs?.includes(id) === true;
}
