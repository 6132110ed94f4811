import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idIn, participant } from '../../test/given.ts';
import { designator, weighed, withItem } from '../../test/givenItem.ts';
import { chairing, editor, happens, refusedAs, withText } from '../../test/givenText.ts';
import { load, save } from '../app/engine.ts';
import { isRefusal } from '../base/result.ts';
import { plain } from '../base/rows.ts';
import { methods } from './assessmentMethods.ts';
import { advisoryChecks } from './decisionEvidence.ts';
import { moderableInput, queuedInputs } from './inputs.ts';
import { moderationOf, wordsOf } from './moderating.ts';
import type { Actor } from './noun.ts';

const moderator: Actor = { id: 'acc_moderator', roles: ['moderator'] };
const another: Actor = { id: 'acc_another', roles: ['moderator'] };
const SAID = 'Zebra';

/** One input of each kind by the same person, by the letter of its label. */
function written(terms: object = {}) {
  const text = withText(2, { people: 3, days: 7, terms });
  const { given, persons, clauses, base } = text;
  const [me, other] = [participant(persons[0] ?? ''), participant(persons[1] ?? '')];
  const [clause = ''] = clauses();
  const at = { clause, base: base(clause) };
  const made = {
    C: idIn(
      given.when(
        'contribution.submit',
        { title: `${SAID} title`, text: `${SAID} text`, links: ['https://z.example/'] },
        me,
      ),
      'contribution',
    ),
    K: idIn(given.when('comment.make', { ...at, text: `${SAID} text` }, me), 'comment'),
    A: idIn(
      given.when('amendment.propose', { ...at, wording: `${SAID} wording`, reason: `${SAID} reason` }, me),
      'amendment',
    ),
    O: idIn(
      given.when('objection.raise', { ...at, class: 'merits', reason: `${SAID} reason`, remedy: `${SAID} remedy` }, me),
      'objection',
    ),
    V: idIn(given.when('assessment.make', { clause, base: base(clause), ...assessment }, me), 'assessment'),
  };
  happens(given.when('objection.say', { objection: made.O, text: `${SAID} said` }, me));
  const nouns = given.process.nouns;
  const said = (objection: string) => {
    const { n } = nouns.objections.list[0]?.dialogue[0] ?? assert.fail();
    return { label: 'O1.1', id: `${objection} ${n}` };
  };
  const found = (id: string) => {
    const input = moderableInput(nouns, id);
    assert.ok(!isRefusal(input), id);
    return input.input;
  };
  return {
    ...text,
    me,
    other,
    made,
    nouns,
    found,
    each: [...Object.entries(made).map(([letter, id]) => ({ label: `${letter}1`, id })), said(made.O)],
  };
}

const tests = methods.find(({ id }) => id === 'four-tests') ?? assert.fail();
const line = { effect: '-1', confidence: 'low', reasoning: `${SAID} line`, mitigation: `${SAID} mitigation` };
const assessment = {
  ...{ method: tests.id, summary: `${SAID} summary` },
  lines: tests.criteria.map((criterion) => ({ criterion, ...line })),
};

const answers = advisoryChecks.map((check) => ({ check, answer: 'Yes.' }));
/** Words about an objection are inputs of their own. */
const says = (input: object): boolean =>
  JSON.stringify({ ...input, moderation: undefined, dialogue: undefined }).includes(SAID);
const out = (input: string) => ({ input, action: 'take-out', reason: 'personal', note: 'It names somebody.' });

test('words of every kind of input are taken out with a reason, by id or label, and come back as they were', () => {
  const { given, each, found } = written();
  for (const { label, id } of each) {
    const before = structuredClone({ ...found(id) });
    happens(given.when('input.moderate', out(label), moderator));
    const { status, moderatedOut, note, moderatedBy, reviewed } = moderationOf(found(id));
    assert.deepEqual([status, moderatedOut, note], ['out', 'personal', 'It names somebody.'], label);
    assert.deepEqual([moderatedBy, reviewed], ['acc_moderator', true]);
    assert.ok(!says(found(id)), label);
    assert.deepEqual({ ...wordsOf(found(id)), moderation: undefined }, { ...before, moderation: undefined });
    assert.equal(refusedAs(given.when('input.moderate', out(id), moderator)), 'already-out');
    happens(given.when('input.moderate', { input: id, action: 'restore' }, another));
    assert.deepEqual({ ...found(id), moderation: undefined }, { ...before, moderation: undefined });
    assert.equal(refusedAs(given.when('input.moderate', { input: id, action: 'restore' }, another)), 'not-out');
    assert.deepEqual(
      moderationOf(found(id)).acts.map(({ code, by, reason }) => [code, by, reason]),
      [
        ['take-out', 'acc_moderator', 'personal'],
        ['restore', 'acc_another', undefined],
      ],
    );
  }
  assert.doesNotMatch(given.rows.map(({ data }) => data).join(), /names somebody/);
});

test('an author appeals, and somebody else decides', () => {
  const { given, each, found, me, other } = written();
  for (const { id, label } of each) {
    const appeal = { input: id, why: 'It names nobody.' };
    assert.equal(refusedAs(given.when('input.appeal', appeal, me)), 'not-out');
    happens(given.when('input.moderate', out(id), moderator));
    assert.equal(refusedAs(given.when('input.appeal', appeal, other)), 'not-yours');
    happens(given.when('input.appeal', appeal, me));
    assert.equal(refusedAs(given.when('input.appeal', appeal, me)), 'appealed-already');
    const settle = { input: label, outcome: 'overruled', note: 'It does.' };
    assert.equal(refusedAs(given.when('input.rehear', settle, moderator)), 'same-moderator');
    happens(given.when('input.rehear', settle, chairing));
    assert.deepEqual([moderationOf(found(id)).appeal?.state, says(found(id))], ['overruled', false]);
    assert.equal(refusedAs(given.when('input.rehear', settle, another)), 'no-appeal');
  }
  const [{ id } = { id: '' }] = each;
  happens(given.when('input.moderate', { input: id, action: 'restore' }, another));
  happens(given.when('input.moderate', out(id), moderator));
  happens(given.when('input.appeal', { input: id, why: 'Again.' }, me));
  happens(given.when('input.rehear', { input: id, outcome: 'upheld', note: 'Right.' }, another));
  assert.deepEqual([moderationOf(found(id)).status, says(found(id))], ['shown', true]);
});

test('nobody moderates their own, nor an amendment that they oppose; others do not moderate', () => {
  const { given, made, each, me, other } = written();
  const as = (actor: Actor): Actor => ({ ...moderator, participant: actor.id });
  for (const { id } of each) {
    assert.equal(refusedAs(given.when('input.moderate', { input: id, action: 'approve' }, as(me))), 'recused');
    assert.equal(refusedAs(given.when('input.moderate', { input: id, action: 'approve' }, other)), 'not-allowed');
    assert.equal(refusedAs(given.when('input.moderate', { input: id, action: 'approve' }, editor)), 'not-allowed');
  }
  happens(given.when('amendment.back', { amendment: made.A, stance: 'oppose' }, other));
  assert.equal(refusedAs(given.when('input.moderate', out(made.A), as(other))), 'recused');
  happens(given.when('input.moderate', out(made.C), as(other)));
  assert.equal(refusedAs(given.when('input.moderate', out('K9'), moderator)), 'unknown-input');
  for (const reason of ['imported', 'two-ideas', 'duplicate', '']) {
    assert.equal(refusedAs(given.when('input.moderate', { ...out(made.K), reason }, moderator)), 'invalid');
  }
});

test('what is taken out keeps its number, can be answered, and is adopted by nobody', () => {
  const { given, made, other } = written();
  for (const id of Object.values(made)) happens(given.when('input.moderate', out(id), moderator));
  const answer = { inputs: ['C1', 'K1'], disposition: 'out-of-scope', reason: 'Taken out.' };
  happens(given.when('disposition.give', answer, editor));
  const adopt = { amendment: made.A, wording: 'Other words.', reason: 'Good.' };
  assert.equal(refusedAs(given.when('amendment.adopt', adopt, editor)), 'amendment-not-shown');
  const back = { amendment: made.A, stance: 'support' };
  assert.equal(refusedAs(given.when('amendment.back', back, other)), 'amendment-not-shown');
  assert.equal(given.process.nouns.objections.list[0]?.state, 'raised');
});

test('where the charter says so, nobody reads an input before a moderator has; elsewhere it is read afterwards', () => {
  for (const moderation of ['before', 'after'] as const) {
    const { given, nouns, each, found } = written({ moderation });
    const waiting = moderation === 'before';
    const why = waiting ? 'waiting' : 'unreviewed';
    assert.deepEqual(
      queuedInputs(nouns, given.now).map((one) => [one.kind, one.why]),
      ['contribution', 'comment', 'amendment', 'objection', 'assessment', 'said'].map((kind) => [kind, why]),
    );
    for (const { id } of each) {
      assert.equal(says(found(id)), !waiting, id);
      happens(given.when('input.moderate', { input: id, action: 'approve' }, moderator));
      assert.ok(says(found(id)));
      assert.equal(
        refusedAs(given.when('input.moderate', { input: id, action: 'approve' }, moderator)),
        'already-approved',
      );
    }
    assert.deepEqual(queuedInputs(nouns, given.now), []);
  }
});

test('what was said elsewhere waits for nobody', () => {
  const { given, nouns } = written({ moderation: 'before' });
  const contributions = [{ type: 'Government', title: 'A title', text: 'A text.' }];
  happens(given.when('contributions.import', { source: 'netmundial', contributions }));
  assert.equal(nouns.contributions.list.at(-1)?.text, 'A text.');
  assert.ok(queuedInputs(nouns, given.now).every(({ label }) => label !== 'C2'));
});

test('an erased author is forgotten in what is out, waits or is appealed, as after a restart', () => {
  for (const moderation of ['before', 'after'] as const) {
    const { given, each, persons, me, found, nouns } = written({ moderation });
    for (const { id } of each.slice(0, 3)) {
      happens(given.when('input.moderate', out(id), moderator));
      happens(given.when('input.appeal', { input: id, why: `${SAID} indeed.` }, me));
    }
    happens(
      given.when('participant.erase', { participant: persons[0], refs: [] }, { id: 'operator', roles: ['operator'] }),
    );
    const kept = plain(save(given.process));
    assert.doesNotMatch(JSON.stringify(Object.values(nouns.contributions.list)), new RegExp(SAID));
    for (const { id } of each) {
      assert.doesNotMatch(JSON.stringify(found(id)), new RegExp(SAID));
      happens(
        given.when(
          'input.moderate',
          { input: id, action: moderationOf(found(id)).status === 'out' ? 'restore' : 'approve' },
          another,
        ),
      );
      assert.equal(found(id).text, undefined);
    }
    assert.equal(load(kept).n, given.process.n - each.length);
  }
});

test('reasons in a call, minority statements, challenges and appeals are moderated; who differs is never off topic', () => {
  const { given, call, take, wait, does, item, people } = withItem();
  const nouns = given.process.nouns;
  const me = people[0] ?? assert.fail();
  const called = call({ hidden: true });
  happens(take(0, called, 'disagree', { reason: `${SAID} reason` }));
  happens(take(1, called, 'support'));
  happens(take(2, called, 'object', { reason: `${SAID} objects`, remedy: 'Another text.' }));
  happens(given.when('minority.file', { item, kind: 'minority', text: `${SAID} minority` }, me));
  // While the call keeps what is said back, nobody reads it: neither do moderators.
  assert.equal(refusedAs(given.when('input.moderate', out('P1'), moderator)), 'unknown-input');
  wait(14);
  const [objection] = nouns.objections.list;
  for (const act of ['admit', 'answer', 'find_outweighed']) {
    const said = { objection: objection?.id, act, reasons: 'Weighed.', alternatives: 'None.' };
    happens(given.when('objection.move', said, designator));
  }
  happens(does('determination.make', { item, ...weighed, answers }));
  happens(given.when('determination.challenge', { item, grounds: `${SAID} challenge` }, me));
  happens(given.when('appeal.file', { item, grounds: `${SAID} appeal` }, me));

  const kinds = { P1: 'position', M1: 'minority', Q1: 'challenge', L1: 'appeal' };
  for (const [label, kind] of Object.entries(kinds)) {
    const read = () => {
      const one = moderableInput(nouns, label);
      assert.ok(!isRefusal(one), label);
      assert.equal(one.kind, kind);
      return one.input;
    };
    assert.ok(says(read()), label);
    if (kind !== 'position') {
      assert.equal(
        refusedAs(given.when('input.moderate', { ...out(label), reason: 'off-topic' }, moderator)),
        'dissent-stands',
      );
      const judge: Actor = { ...designator, roles: ['convener'] };
      assert.equal(refusedAs(given.when('input.moderate', out(label), judge)), 'recused');
    }
    happens(given.when('input.moderate', out(label), moderator));
    assert.ok(!says(read()), label);
    happens(given.when('input.appeal', { input: label, why: 'It names nobody.' }, me));
    happens(given.when('input.rehear', { input: label, outcome: 'upheld', note: 'Right.' }, another));
    assert.ok(says(read()), label);
  }
  // A position that raised an objection says what that says: it is moderated there.
  const raised = moderableInput(nouns, 'P2');
  assert.equal(!isRefusal(raised) && raised.label, 'O1');
});
