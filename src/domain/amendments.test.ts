import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { account, idIn, type Outcome, operator, participant } from '../../test/given.ts';
import { chairing, convener, DAY, editor, happens, refusedAs, withText } from '../../test/givenText.ts';
import { load, save } from '../app/engine.ts';
import { plain } from '../base/rows.ts';
import { MOST_AMENDMENTS_A_DAY } from './amendments.ts';
import { current } from './document.ts';
import type { Actor } from './noun.ts';
import { figuresOf } from './tallies.ts';

const second: Actor = { id: account(93), roles: ['editor'], account: account(93) };
const WORDING = 'Networks publish every year.';

/** A text open for comment, people, and an amendment of the first of them to its first clause. */
function amending(people = 2) {
  const text = withText(2, { people, draft: true, days: 7 });
  const { given, persons, clauses, base } = text;
  const [proposer, other] = persons.map(participant);
  const propose = (more: object = {}, actor = proposer) => {
    const [clause] = clauses();
    const input = { clause, base: base(clause), wording: WORDING, reason: 'Each month is too much.', ...more };
    return given.when('amendment.propose', input, actor);
  };
  const id = idIn(propose(), 'amendment');
  const state = given.process.nouns.amendments;
  const does = (command: string, more: object = {}, actor = editor): Outcome =>
    given.when(`amendment.${command}`, { amendment: id, ...more }, actor);
  const adopt = (more: object = {}, actor = editor) => does('adopt', { reason: 'It is feasible.', ...more }, actor);
  return { ...text, proposer, other, propose, id, state, does, adopt };
}

test('adopted, an amendment is in the text with its source, and settled with the reason', () => {
  const { adopt, state, given, clauses, words, base, id, edit } = amending();
  const [clause] = clauses();
  const events = happens(adopt());
  assert.deepEqual(
    events.map(({ type }) => type),
    ['clause.changed', 'amendment.settled'],
  );
  assert.equal(words(clause), WORDING);
  const { changes } = given.process.nouns.documents.list[0];
  assert.deepEqual(changes.at(-1)?.sources, [{ kind: 'amendment', id }]);
  const { settled } = state.list[0];
  assert.deepEqual(
    [settled?.outcome, settled?.by, settled?.clause, settled?.hash, settled?.reason],
    ['adopted', editor.id, clause, base(clause), 'It is feasible.'],
  );
  assert.equal(
    refusedAs(edit('change.cite', { document: given.process.nouns.documents.list[0].id, change: 0, sources: ['A1'] })),
    'done',
  );
});

test('a clause that is missing is added after the one it was proposed for, or last where that is gone', () => {
  for (const gone of [false, true]) {
    const { propose, given, clauses, edit, base, words } = amending();
    const [first, second] = clauses();
    happens(propose({ clause: '', after: first, wording: 'Report what fails.' }));
    assert.deepEqual(given.process.nouns.amendments.byClause.get(first), [0, 1]);
    if (gone) happens(edit('clause.remove', { clause: first, base: base(first), editorial: true }));
    const { id } = given.process.nouns.amendments.list[1];
    happens(edit('amendment.adopt', { amendment: id, reason: 'Yes.' }));
    const order = clauses().map((each) => words(each));
    const added = 'Report what fails.';
    assert.deepEqual(order, gone ? [words(second), added] : [words(first), added, words(second)]);
  }
});

test('where the clause has moved on, an editor adopts only what they worded against the words that stand', () => {
  const { adopt, clauses, base, edit, words } = amending();
  const [clause] = clauses();
  const read = base(clause);
  happens(edit('clause.change', { clause, base: read, text: 'Networks publish twice.', editorial: true }));
  assert.equal(refusedAs(adopt()), 'clause-moved-on');
  assert.equal(refusedAs(adopt({ base: read, wording: 'Twice a year.' })), 'clause-moved-on');
  assert.equal(refusedAs(adopt({ base: base(clause), wording: 'Networks publish twice.' })), 'nothing-changed');
  happens(adopt({ base: base(clause), wording: 'Networks publish twice a year.' }));
  assert.equal(words(clause), 'Networks publish twice a year.');
});

test('what cannot be is refused, and changes nothing', () => {
  const { propose, does, adopt, state, proposer, other, clauses, words, given } = amending();
  const [clause] = clauses();
  const mine = { participant: proposer.id };
  const table: [Outcome, string][] = [
    [propose({ wording: ' ' }), 'invalid'],
    [propose({ reason: '' }), 'invalid'],
    [propose({ wording: words(clause) }), 'nothing-changed'],
    [propose({ base: 'b'.repeat(64) }), 'clause-moved-on'],
    [propose({ clause: 'cls_none' }), 'unknown-clause'],
    [propose({ clause: '', document: 'doc_none' }), 'unknown-document'],
    [propose({ shown: 'organisation' }), 'speaks-for-none'],
    [propose({}, chairing), 'not-allowed'],
    [adopt({}, { ...editor, ...mine }), 'own-amendment'],
    [adopt({ reason: ' ' }), 'invalid'],
    [adopt({}, chairing), 'not-allowed'],
    [does('decline', { reason: 'No.' }, { ...convener, ...mine }), 'own-amendment'],
    [does('decline', { reason: '' }), 'invalid'],
    [does('decline', { reason: 'No.' }, other), 'not-allowed'],
    [does('withdraw', {}, other), 'not-your-amendment'],
    [does('back', { stance: 'support' }, proposer), 'own-amendment'],
    [does('back', { amendment: 'A1', stance: 'support' }, other), 'unknown-amendment'],
  ];
  for (const [at, [outcome, code]] of table.entries()) assert.equal(refusedAs(outcome), code, `${at}: ${code}`);
  assert.deepEqual([state.list.length, state.list[0].settled], [1, undefined]);
  for (let n = 1; n < MOST_AMENDMENTS_A_DAY; n++) happens(propose({ wording: `Wording ${n}.` }));
  assert.equal(refusedAs(propose()), 'too-much-today');
  given.now += 8 * DAY;
  assert.equal(refusedAs(propose()), 'window-closed');
});

test('settled once, an amendment is not settled or backed again', () => {
  const endings: [string, (given: ReturnType<typeof amending>) => Outcome][] = [
    ['adopted', ({ adopt }) => adopt()],
    ['declined', ({ does }) => does('decline', { reason: 'It weakens the text.' }, chairing)],
    ['overtaken', ({ does }) => does('decline', { outcome: 'overtaken', reason: 'Clause 2 says so.' }, second)],
    ['withdrawn', ({ does, proposer }) => does('withdraw', {}, proposer)],
  ];
  for (const [outcome, end] of endings) {
    const ledger = amending();
    happens(end(ledger));
    assert.equal(ledger.state.list[0].settled?.outcome, outcome);
    for (const [, again] of endings) assert.equal(refusedAs(again(ledger)), 'already-settled', outcome);
    const backing = ledger.does('back', { stance: 'oppose' }, ledger.other);
    assert.equal(refusedAs(backing), 'already-settled');
  }
});

test('in a last call nothing is adopted, and amendments may still be proposed', () => {
  const { adopt, propose, edit } = amending();
  happens(edit('lastcall.open', { days: 14 }, chairing));
  assert.equal(refusedAs(adopt()), 'in-last-call');
  assert.equal(refusedAs(propose({ wording: 'Other words.' })), 'done');
});

test('backing moves by cohorts of a seat, and the last word of each person counts', () => {
  const word = fc.record({
    person: fc.integer({ min: 1, max: 15 }),
    stance: fc.constantFrom('support', 'oppose', 'none'),
  });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const { does, persons, state, given } = amending(16);
      const last = new Map<number, string>();
      let before = 0;
      for (const { person, stance } of words) {
        happens(does('back', { stance }, participant(persons[person])));
        last.set(person, stance);
        const { counted } = state.list[0].backing;
        const people = figuresOf(state.list[0].backing, 2, 5)?.people ?? 0;
        assert.ok(people === 0 || people >= 5);
        before = Math.max(before, counted.size);
      }
      assert.ok(before <= last.size);
      assert.deepEqual(load(structuredClone(plain(save(given.process)))).nouns.amendments, state);
    }),
    { numRuns: 60 },
  );
});

test('of who was erased an amendment stays without words, and cannot be adopted as it was', () => {
  const { state, adopt, proposer, given, base, clauses } = amending();
  given.when('participant.erase', { participant: proposer.id, refs: [] }, operator);
  const [{ text, reason, seat }] = state.list;
  assert.deepEqual([text, reason, seat], [undefined, undefined, 'private']);
  assert.equal(refusedAs(adopt()), 'amendment-erased');
  assert.equal(refusedAs(adopt({ wording: 'Networks publish.', base: base(clauses()[0]) })), 'done');
  assert.equal(current(given.process.nouns.documents.clauses.get(clauses()[0])!).text, 'Networks publish.');
  assert.doesNotMatch(JSON.stringify(state.list), /every year|too much/);
});
