import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Outcome } from '../../test/given.ts';
import { convener, DAY, designator, type GivenItem, withItem } from '../../test/givenItem.ts';
import { happens, refusedAs } from '../../test/givenText.ts';
import { load, save } from '../app/engine.ts';
import { plain } from '../base/rows.ts';
import { advisoryChecks } from './decisionEvidence.ts';

const reason = 'Because of what was said.';
const answers = advisoryChecks.map((check) => ({ check, answer: reason }));

/** Adopted, under a procedure that looks at it again after half a year and lets it lapse otherwise, or after five. */
function adopted(procedure = 'consent', designation = 'consented'): GivenItem {
  const given = withItem({ terms: { procedure } });
  const { item, does } = given;
  happens(does('call.announce', { item }));
  given.wait(2);
  const opened = happens(does('call.open', { item, kind: 'consensus', days: 50 }, designator));
  happens(given.take(0, String(opened.find(({ type }) => type === 'call.opened')?.data.call), 'support'));
  given.wait(51);
  happens(does('determination.make', { item, designation, reasons: reason, reopensOn: reason, answers }));
  happens(does('determination.finalise', { item }));
  happens(does('item.move', { item, act: 'adopt_direct', reason }, convener));
  return given;
}

const begin = ({ does, item }: GivenItem, newInformation = '', actor = convener): Outcome =>
  does('review.begin', { item, newInformation }, actor);
const conclude = ({ does, item }: GivenItem, outcome: string, more: object = {}, actor = designator): Outcome =>
  does('review.conclude', { item, outcome, report: 'What was found.', ...more }, actor);
const last = ({ given }: GivenItem) => given.process.nouns.reviews.list.at(-1) ?? assert.fail();

test('a review begins when it is due, or on what is new, and on nothing else', () => {
  const given = adopted();
  assert.equal(refusedAs(begin(given)), 'review-not-due');
  assert.equal(refusedAs(begin(given, ' ')), 'review-not-due');
  assert.equal(refusedAs(begin(given, 'A new attack.', designator)), 'not-allowed');
  assert.equal(refusedAs(conclude(given, 'confirm')), 'no-review');
  happens(begin(given, 'A new attack.'));
  assert.equal(last(given).dueAt, undefined, 'it was not due');
  assert.equal(refusedAs(begin(given, 'Another one.')), 'act-not-now');
  const due = adopted();
  const at = due.given.process.nouns.items.list[0]?.state.reviewAt ?? assert.fail();
  due.wait(190);
  assert.equal(due.status(), 'in_review', 'time alone begins it');
  happens(begin(due));
  assert.equal(last(due).dueAt, at);
});

test('a review ends in one of four ways, with a report', () => {
  const cases: [string, object, string, string][] = [
    ['confirm', { nextDays: 100 }, 'done', 'adopted'],
    ['confirm', { report: ' ' }, 'invalid', 'in_review'],
    ['amend', {}, 'clauses-needed', 'in_review'],
    ['amend', { clauses: ['cls_x'] }, 'unknown-clause', 'in_review'],
    ['amend', { clauses: [0] }, 'done', 'in_discussion'],
    ['reopen', {}, 'done', 'in_discussion'],
    ['sunset', {}, 'not-in-your-hands', 'in_review'],
  ];
  for (const [outcome, more, expected, status] of cases) {
    const given = adopted();
    happens(begin(given, 'A new attack.'));
    const clauses = 'clauses' in more && Array.isArray(more.clauses) ? more.clauses : [];
    const named = clauses.map((each) => (typeof each === 'number' ? given.clauses()[each] : each));
    assert.equal(refusedAs(conclude(given, outcome, { ...more, clauses: named })), expected, outcome);
    assert.equal(given.status(), status);
    if (outcome === 'confirm' && expected === 'done')
      assert.equal(given.given.process.nouns.items.list[0]?.state.reviewAt, given.given.now + 100 * DAY);
  }
});

test('only what nobody looked at in time lapses, where the procedure says so', () => {
  const early = adopted();
  happens(begin(early, 'A new attack.'));
  assert.equal(refusedAs(conclude(early, 'sunset', {}, convener)), 'successor-needed');
  const late = adopted();
  late.wait(190);
  happens(begin(late));
  happens(conclude(late, 'sunset', {}, convener));
  assert.equal(late.status(), 'superseded');
  const never = adopted('iso-consensus', 'consensus');
  never.wait(1900);
  happens(begin(never));
  assert.equal(refusedAs(conclude(never, 'sunset', {}, convener)), 'successor-needed');
  const kept = load(structuredClone(plain(save(late.given.process)))).nouns;
  assert.deepEqual(kept.reviews, late.given.process.nouns.reviews);
});
