import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { convener, designator, editor, type GivenItem, withItem } from '../../test/givenItem.ts';
import { happens, refusedAs } from '../../test/givenText.ts';
import { emptyProcess, fold, load, save } from '../app/engine.ts';
import { isRefusal } from '../base/result.ts';
import { plain } from '../base/rows.ts';
import { openedOf } from './adopted.ts';
import { advisoryChecks } from './decisionEvidence.ts';
import { toAsk } from './support.ts';

const reason = 'Because of what was said.';
const answers = advisoryChecks.map((check) => ({ check, answer: reason }));

/** Called, found on and adopted by consent. */
function adopt(given: GivenItem, item = given.item, between = () => {}): void {
  const { does } = given;
  happens(does('call.announce', { item }));
  given.wait(2);
  const opened = happens(does('call.open', { item, kind: 'consensus', days: 9 }, designator));
  const call = String(opened.find(({ type }) => type === 'call.opened')?.data.call);
  for (const person of given.people.keys()) happens(given.take(person, call, 'support'));
  given.wait(10);
  between();
  happens(does('determination.make', { item, designation: 'consented', reasons: reason, reopensOn: reason, answers }));
  happens(does('determination.finalise', { item }));
  happens(does('item.move', { item, act: 'adopt_direct', reason }, convener));
}

function adopted(clauses = 2): GivenItem {
  const given = withItem({ terms: { procedure: 'consent' }, clauses });
  adopt(given);
  return given;
}

function review({ does, item }: GivenItem, outcome: string, clauses: readonly string[]): void {
  happens(does('review.begin', { item, newInformation: 'A new attack.' }, convener));
  happens(does('review.conclude', { item, outcome, report: 'What was found.', clauses }));
}

const change = ({ edit, base }: GivenItem, clause: string, text = `Other words at ${clause}.`) =>
  edit('clause.change', { clause, base: base(clause), text, editorial: true });

const itemIn = ({ given }: GivenItem) => given.process.nouns.items.list[0] ?? assert.fail();

test('what was adopted stays as it is in every way of changing a text, until a review opens it', () => {
  const given = adopted();
  const { edit, base, document } = given;
  const [first = '', second = ''] = given.clauses();
  const cite = { editorial: true };
  const person = given.people[0] ?? assert.fail();
  const proposed = happens(
    given.given.when('amendment.propose', { clause: first, base: base(first), wording: 'Mine.', reason }, person),
  );
  const amendment = proposed[0]?.data.amendment;
  const ways: [string, object][] = [
    ['clause.change', { clause: first, base: base(first), text: 'Other words.', ...cite }],
    ['clause.remove', { clause: first, base: base(first), ...cite }],
    ['clause.move', { clause: first, base: base(first), after: second, ...cite }],
    ['clause.add', { document, text: 'One more.', ...cite }],
    ['amendment.adopt', { amendment, reason }],
  ];
  for (const [command, input] of ways) assert.equal(refusedAs(edit(command, input)), 'text-adopted', command);
  happens(given.does('review.begin', { item: given.item, newInformation: 'A new attack.' }, convener));
  for (const [command, input] of ways)
    assert.equal(refusedAs(edit(command, input)), 'text-adopted', `${command}, in review`);
  const said = { item: given.item, outcome: 'reopen', report: 'What was found.' };
  happens(given.does('review.conclude', said));
  assert.equal(openedOf(given.given.process.nouns.reviews, itemIn(given)), undefined, 'it names none: all is open');
  for (const [command, input] of ways.slice(0, 1)) happens(edit(command, input));
  happens(edit('clause.add', { document, text: 'One more.', ...cite }));
});

test('a review that names clauses opens those alone; the others stand, and the refusal names what is open', () => {
  for (const outcome of ['amend', 'reopen']) {
    const given = adopted();
    const [first = '', second = ''] = given.clauses();
    review(given, outcome, [second]);
    assert.equal(given.status(), 'in_discussion');
    const refused = change(given, first);
    assert.deepEqual(isRefusal(refused) && [refused.refused, refused.params.clauses], ['clause-stands', '2']);
    const { document, edit } = given;
    assert.equal(refusedAs(edit('clause.add', { document, text: 'More.', editorial: true })), 'clause-stands');
    happens(change(given, second));
    happens(edit('draft.publish', { document }));
    assert.equal(refusedAs(change(given, first)), 'clause-stands', 'after another draft');
    adopt(given);
    assert.deepEqual(
      [refusedAs(change(given, first)), refusedAs(change(given, second))],
      ['text-adopted', 'text-adopted'],
    );
  }
});

test('whatever is reviewed and edited in whatever order, words that no review opened stay as they were adopted', () => {
  const subset = fc.array(fc.nat({ max: 3 }), { maxLength: 3 });
  const move = fc.oneof(
    fc.record({ edit: fc.nat({ max: 3 }) }),
    fc.record({ review: subset, outcome: fc.constantFrom('confirm', 'amend', 'reopen') }),
  );
  fc.assert(
    fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
      const given = adopted(4);
      let open = new Set<string>();
      for (const [on, each] of moves.entries()) {
        const clauses = given.clauses();
        const named = (place: number) => clauses[place] ?? assert.fail();
        if ('edit' in each) {
          const clause = named(each.edit);
          const before = given.words(clause);
          const outcome = refusedAs(change(given, clause, `Words ${on}.`));
          assert.equal(outcome === 'done', open.has(clause), outcome);
          assert.equal(given.words(clause) !== before, open.has(clause));
          continue;
        }
        const chosen = each.review.map(named);
        const { does, item } = given;
        if (refusedAs(does('review.begin', { item, newInformation: 'New.' }, convener)) !== 'done') continue;
        const said = { item, outcome: each.outcome, report: 'Found.', clauses: chosen };
        if (refusedAs(does('review.conclude', said)) !== 'done')
          happens(does('review.conclude', { ...said, outcome: 'reopen' }));
        if (given.status() !== 'in_discussion') continue;
        open = new Set(chosen.length > 0 ? chosen : clauses);
      }
    }),
    { numRuns: 40 },
  );
});

test('whoever spoke of an opened clause is asked anew, also where its words stay, and once only', () => {
  const given = withItem({ terms: { procedure: 'consent' } });
  const [first = '', second = ''] = given.clauses();
  const [person = assert.fail()] = given.people;
  const support = (clause: string, stance = 'support') =>
    happens(given.given.when('clause.support', { clause, base: given.base(clause), stance }, person));
  support(first);
  support(second);
  adopt(given);
  const asked = () => toAsk(given.given.process.nouns, 0).map(({ clause }) => clause);
  assert.deepEqual(asked(), []);
  given.wait(1);
  review(given, 'amend', [second]);
  assert.deepEqual(asked(), [second]);
  given.wait(1);
  assert.equal(support(second).length, 1, 'the same again is news');
  assert.deepEqual([asked(), support(second).length], [[], 0]);
  const { process } = given.given;
  assert.deepEqual(load(structuredClone(plain(save(process)))).nouns.support, process.nouns.support);
});

test('what is adopted takes no last call and is not tabled again under its procedure; opened, and elsewhere, it is', () => {
  const given = adopted();
  const { does, document } = given;
  const table = (more = {}) =>
    refusedAs(does('item.table', { document, question: 'Again?', inScope: true, ...more }, editor));
  const lastCall = () => refusedAs(does('lastcall.open', { document, days: 3 }));
  const [first = '', second = ''] = given.clauses();
  assert.deepEqual(
    [table(), table({ clauses: [second] }), lastCall()],
    ['text-adopted', 'text-adopted', 'text-adopted'],
  );
  assert.equal(table({ procedure: 'iso-consensus' }), 'done', 'others decide on the same words');
  review(given, 'amend', [second]);
  assert.deepEqual(
    [table({ clauses: [first] }), table({ clauses: [second] }), lastCall()],
    ['text-adopted', 'done', 'done'],
  );
});

test('two items on the same words: once one adopted them, no call opens on the other', () => {
  const given = withItem({ terms: { procedure: 'consent' } });
  const { does, document } = given;
  const tabled = happens(does('item.table', { document, question: 'The same?', inScope: true }, editor));
  const other = tabled.find(({ type }) => type === 'item.opened')?.data.item;
  given.wait(2);
  happens(does('item.move', { item: other, act: 'discuss' }));
  adopt(given);
  happens(does('call.announce', { item: other }));
  given.wait(2);
  for (const kind of ['consensus', 'poll'])
    assert.equal(refusedAs(does('call.open', { item: other, kind, days: 9 })), 'text-adopted', kind);
});

test('an appeal that is upheld undoes the adoption that it is against, and none before it', () => {
  const given = withItem();
  const { item, does, edit, document } = given;
  const [first = '', second = ''] = given.clauses();
  const tries = () => [first, second].map((id) => refusedAs(change(given, id, `${given.words(id)} And more.`)));
  const ratify = () => {
    const call = given.call({ days: 14 });
    for (const person of given.people.keys()) happens(given.take(person, call, 'support'));
    given.wait(15);
    const said = { designation: 'rough_consensus', reasons: reason, alternatives: reason, reopensOn: reason, answers };
    happens(does('determination.make', { item, ...said }));
    given.wait(40);
    happens(does('determination.finalise', { item }));
    happens(does('item.move', { item, act: 'advance', reason }, convener));
    happens(does('item.ratify', { item, reason }, convener));
    assert.deepEqual(tries(), ['text-adopted', 'text-adopted']);
  };
  const uphold = (body: string) => {
    const scrutineer = { id: body, roles: ['scrutineer'] as const };
    const filed = happens(given.given.when('appeal.file', { item, grounds: reason }, given.people[0]));
    const appeal = filed.find(({ type }) => type === 'appeal.filed')?.data.appeal;
    happens(does('appeal.decide', { appeal, outcome: 'upheld', reasons: reason, remedy: reason }, scrutineer));
    happens(does('item.move', { item, act: 'discuss' }));
  };
  ratify();
  uphold('acc_scrutineer');
  assert.deepEqual(tries(), ['done', 'done'], 'it was the first');
  happens(edit('draft.publish', { document }));
  ratify();
  review(given, 'amend', [second]);
  assert.deepEqual(tries(), ['clause-stands', 'done']);
  happens(edit('draft.publish', { document }));
  ratify();
  review(given, 'confirm', []);
  uphold('acc_another');
  assert.deepEqual(tries(), ['clause-stands', 'done'], 'the first stands but for what its review opened');
});

test('words that were changed after the call are not adopted with the draft, and can be brought back', () => {
  const given = withItem({ terms: { procedure: 'consent' } });
  const [first = '', second = ''] = given.clauses();
  const called = given.words(first) ?? assert.fail();
  adopt(given, given.item, () => happens(change(given, first)));
  assert.deepEqual(
    [refusedAs(change(given, second)), refusedAs(change(given, first, called)), refusedAs(change(given, first))],
    ['text-adopted', 'done', 'text-adopted'],
  );
});

test('the same journal folds to the same state, objections and reviews included', () => {
  const given = adopted();
  const [, second = ''] = given.clauses();
  review(given, 'amend', [second]);
  happens(change(given, second));
  const { process, rows, secrets } = given.given;
  const again = emptyProcess(process.id);
  for (const row of rows) fold(again, row, row.vault === undefined ? undefined : secrets.get(row.vault));
  assert.deepEqual(plain(save(again)), plain(save(process)));
});
