import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convener, DAY, designator, editor, type GivenItem, withItem } from '../../test/givenItem.ts';
import { happens } from '../../test/givenText.ts';
import { advisoryChecks } from '../domain/decisionEvidence.ts';
import { procedureEvidence } from './procedureEvidence.ts';
import { isWithheld } from './shown.ts';

const reason = 'Because of what was said.';

const found = ({ given }: GivenItem, place = 0) => {
  const { nouns } = given.process;
  return procedureEvidence(nouns, nouns.items.list[place] ?? assert.fail(), given.now);
};

test('a procedure without rules of its own has nothing to show', () => {
  assert.equal(found(withItem()), null);
});

test('balance: the part of each seat in who could take part and who did, beside the limits, and nothing of few', () => {
  for (const [people, spoke, eligible, took] of [
    [12, 12, 1, 1],
    [12, 3, 1, null],
    [4, 4, null, null],
  ] as const) {
    const given = withItem({ people, terms: { procedure: 'ansi-ballot' } });
    assert.deepEqual(found(given)?.balance?.seats, [], 'nobody is eligible before a call');
    const call = given.call({ kind: 'ballot' });
    for (let person = 0; person < spoke; person++) happens(given.take(person, call, 'support'));
    const { limits, seats } = found(given)?.balance ?? assert.fail();
    assert.deepEqual(
      limits.map(({ category }) => category),
      ['safety', 'other'],
    );
    const [, own = assert.fail()] = seats;
    assert.deepEqual([own.eligible.share, own.took.share], [eligible, took], `${people} people, ${spoke} spoke`);
    assert.deepEqual(
      [isWithheld(own.eligible.people), isWithheld(own.took.people)],
      [eligible === null, took === null],
    );
  }
});

test('parts: other items on the whole text, whether they are adopted, and whether their words are the same', () => {
  const given = withItem({ terms: { procedure: 'consent' } });
  const { does, item, document, clauses } = given;
  const table = (more: object) =>
    happens(does('item.table', { document, inScope: true, question: 'All?', ...more }, editor));
  table({ procedure: 'aso-global-policy' });
  table({ procedure: 'iso-consensus', clauses: [clauses()[0]] });
  const parts = () => {
    const { items = [], adopted, parts: asked } = found(given, 1)?.composite ?? {};
    return [asked?.length, adopted, ...items.map((each) => [each.number, each.adopted, each.identical])];
  };
  assert.deepEqual(parts(), [5, 0, [1, false, true]], 'an item on one clause is no part');
  happens(does('call.announce', { item }));
  given.wait(2);
  happens(does('call.open', { item, kind: 'consensus', days: 9 }, designator));
  given.wait(10);
  const answers = advisoryChecks.map((check) => ({ check, answer: reason }));
  const said = { item, designation: 'blocked', reasons: reason, reopensOn: reason, answers };
  happens(does('determination.make', { ...said, designation: 'consented' }));
  happens(does('determination.finalise', { item }));
  happens(does('item.move', { item, act: 'adopt_direct', reason }, convener));
  assert.deepEqual(parts(), [5, 1, [1, true, true]]);
});

test('phases: since when, whether their times were kept, and what the record cannot tell', () => {
  const given = withItem({ terms: { procedure: 'ripe-pdp' } });
  const phase = (id: string) => found(given)?.phases.find((each) => each.id === id) ?? assert.fail(id);
  assert.equal(phase('creating').state, 'over');
  assert.deepEqual([phase('discussion').state, phase('discussion').usual?.kept], ['now', null]);
  assert.deepEqual([phase('review').state, phase('last_call').state], ['ahead', 'ahead']);
  assert.deepEqual(phase('review').needs, [
    { need: 'impact_analysis', found: 0 },
    { need: 'full_draft_text', found: 1 },
  ]);
  given.wait(29);
  assert.equal(phase('discussion').usual?.kept, true);
  const call = given.call({ kind: 'last' });
  assert.equal(phase('discussion').state, 'over');
  assert.equal(phase('discussion').draft?.kept, null, 'a draft may still follow');
  const { closesAt, opensAt } = given.callOf(call);
  assert.deepEqual([phase('last_call').state, phase('last_call').from], ['now', opensAt]);
  given.wait((closesAt - opensAt) / DAY + 1);
  assert.deepEqual([phase('last_call').state, phase('last_call').usual?.kept], ['over', true]);
  assert.equal(phase('discussion').draft?.kept, false);
});
