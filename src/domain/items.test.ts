import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { idIn, type Outcome } from '../../test/given.ts';
import { convener, DAY, editor, type GivenItem, withItem } from '../../test/givenItem.ts';
import { chairing, happens, refusedAs } from '../../test/givenText.ts';
import { load, save } from '../app/engine.ts';
import { plain } from '../base/rows.ts';
import { itemMachine, itemStates, PREVIOUS } from './machine.ts';

const reason = 'Because of what was said.';

test('an item is tabled from the last draft, as long as the text says the same, cites everything and has no brackets', () => {
  const cases: [string, object, (given: GivenItem) => void, string][] = [
    ['the whole text', {}, () => {}, 'done'],
    ['that it lies within the scope is not said', { inScope: false }, () => {}, 'scope-not-stated'],
    ['a text that is not there', { document: 'doc_x' }, () => {}, 'unknown-document'],
    ['a clause that is not there', { clauses: ['cls_x'] }, () => {}, 'unknown-clause'],
    ['a procedure that is not there', { procedure: 'by-shouting' }, () => {}, 'unknown-procedure'],
    ['another procedure than that of the charter', { procedure: 'consent' }, () => {}, 'done'],
    [
      'the text has moved on',
      {},
      ({ edit, clauses, base }) => {
        const [clause = ''] = clauses();
        happens(edit('clause.change', { clause, base: base(clause), text: 'Other words.', editorial: true }));
      },
      'draft-outdated',
    ],
    ['the process is closed', {}, ({ given }) => happens(given.when('process.close', {}, convener)), 'closed'],
  ];
  for (const [name, more, before, expected] of cases) {
    const given = withItem();
    before(given);
    const input = { document: given.document, question: 'This?', inScope: true, ...more };
    assert.equal(refusedAs(given.does('item.table', input, convener)), expected, name);
  }
  const without = withItem({ terms: { procedure: 'consent' } });
  assert.equal(without.given.process.nouns.items.list[0]?.procedure.id, 'consent');
});

test('who wrote the words, whose amendment they are and who tabled them are the authors of an item', () => {
  const { given, people, document, clauses, base, edit, does } = withItem({ discussed: false });
  const [clause = '', other = ''] = clauses();
  const proposed = given.when(
    'amendment.propose',
    { clause, base: base(clause), wording: 'Better words.', reason: 'They are.' },
    people[0],
  );
  happens(edit('amendment.adopt', { amendment: idIn(proposed, 'amendment'), reason }));
  happens(edit('draft.publish', { document }));
  for (const only of [[clause], [other]])
    happens(does('item.table', { document, clauses: only, question: 'This?', inScope: true }, convener));
  const [, first, second] = given.process.nouns.items.list.map(({ state }) => [...state.authors].sort());
  assert.deepEqual(first, [editor.id, people[0]?.id, convener.id].sort());
  assert.deepEqual(second, [editor.id, convener.id].sort());
});

/** What each act needs to be possible, and in whose hands it lies. */
const acts: Record<string, (given: GivenItem) => Outcome> = {
  discuss: ({ does, item }) => does('item.move', { item, act: 'discuss' }),
  open_call: ({ does, item, wait }) => {
    does('call.announce', { item });
    wait(2);
    return does('call.open', { item, kind: 'consensus' });
  },
  close_call: ({ wait, given }) => {
    const before = given.rows.length;
    wait(15);
    return given.rows.slice(before).some(({ data }) => data.includes('close_call')) ? [] : refused;
  },
  return: ({ does, item }) => does('item.move', { item, act: 'return', reason }),
  defer: ({ does, item }) => does('item.defer', { item, reason, days: 30 }),
  withdraw: ({ does, item }) => does('item.move', { item, act: 'withdraw', reason }),
  designate: ({ does, item }) =>
    does('determination.make', { item, designation: 'rough_consensus', reasons: reason, reopensOn: reason, answers }),
  finalise: ({ does, item, wait }) => {
    wait(1);
    return does('determination.finalise', { item });
  },
  advance: ({ does, item }) => does('item.move', { item, act: 'advance', reason }, convener),
  ratify: ({ does, item }) => does('item.ratify', { item, reason }, convener),
  ratify_return: ({ does, item }) => does('item.move', { item, act: 'ratify_return', reason }, convener),
  reject: ({ does, item }) => does('item.move', { item, act: 'reject', reason }, convener),
  adopt_direct: ({ does, item }) => does('item.move', { item, act: 'adopt_direct', reason }, convener),
};
const answers = ['seat-silent', 'one-organisation'].map((check) => ({ check, answer: reason }));
const refused = { refused: 'act-not-now', params: {} } as const;

/** Two ways through the machine; a position is taken in between, so that something can be found. */
const ways: [string, readonly string[], string][] = [
  ['discussed and returned', ['open_call', 'return', 'discuss', 'open_call', 'close_call'], 'evaluating'],
  ['deferred and taken up again', ['defer', 'discuss'], 'in_discussion'],
  ['withdrawn from a call', ['open_call', 'withdraw'], 'withdrawn'],
  ['found, final, ratified', ['open_call', 'close_call', 'designate', 'finalise', 'advance', 'ratify'], 'adopted'],
  [
    'ratifiers send it back',
    ['open_call', 'close_call', 'designate', 'finalise', 'advance', 'ratify_return'],
    'returned',
  ],
  ['rejected', ['open_call', 'close_call', 'designate', 'finalise', 'reject'], 'rejected'],
];

function goes(given: GivenItem, act: string): string {
  const outcome = acts[act]?.(given) ?? assert.fail(act);
  if (act === 'open_call') given.take(0, given.given.process.nouns.calls.list.at(-1)?.id ?? '', 'support');
  return refusedAs(outcome);
}

test('an item goes the ways of its machine, each act in its hands', () => {
  for (const [name, way, end] of ways) {
    const given = withItem();
    for (const act of way) assert.equal(goes(given, act), 'done', `${name}: ${act}`);
    assert.equal(given.status(), end, name);
  }
});

test('what an act needs is refused by name, and who may not act is told so', () => {
  const cases: [string, readonly string[], (given: GivenItem) => Outcome, string][] = [
    [
      'an item that is not there',
      [],
      ({ does }) => does('item.move', { item: 'itm_x', act: 'discuss' }),
      'unknown-item',
    ],
    ['discussed already', [], acts.discuss!, 'act-not-now'],
    [
      'returned by the convener',
      ['open_call'],
      ({ does, item }) => does('item.move', { item, act: 'return', reason }, convener),
      'not-in-your-hands',
    ],
    [
      'returned without a reason',
      ['open_call'],
      ({ does, item }) => does('item.move', { item, act: 'return' }),
      'reason-needed',
    ],
    [
      'withdrawn by an editor who tabled it',
      [],
      ({ does, item }) => does('item.move', { item, act: 'withdraw', reason }, editor),
      'done',
    ],
    [
      'withdrawn by another',
      [],
      ({ does, item }) => does('item.move', { item, act: 'withdraw', reason }, { ...editor, id: chairing.id }),
      'not-in-your-hands',
    ],
    [
      'adopted though it is to be ratified',
      ['open_call', 'close_call', 'designate', 'finalise'],
      acts.adopt_direct!,
      'ratifier-first',
    ],
    [
      'superseded before it is adopted',
      [],
      ({ does, item }) => does('item.supersede', { item }, convener),
      'act-not-now',
    ],
    [
      'superseded by nothing',
      ['open_call', 'close_call', 'designate', 'finalise', 'advance', 'ratify'],
      ({ does, item }) => does('item.supersede', { item }, convener),
      'successor-needed',
    ],
    [
      'superseded by what is not there',
      [],
      ({ does, item }) => does('item.supersede', { item, by: 'itm_x' }, convener),
      'unknown-item',
    ],
    [
      'found by who wrote it',
      ['open_call', 'close_call'],
      ({ item, given }) =>
        given.when(
          'determination.make',
          { item, designation: 'rough_consensus', reasons: reason, reopensOn: reason, answers },
          { ...editor, roles: ['chair'] },
        ),
      'designator-conflicted',
    ],
  ];
  for (const [name, way, act, expected] of cases) {
    const given = withItem();
    for (const each of way) assert.equal(goes(given, each), 'done', `${name}: ${each}`);
    assert.equal(refusedAs(act(given)), expected, name);
  }
  const soon = withItem({ discussed: false });
  assert.equal(refusedAs(acts.discuss!(soon)), 'notice-short', 'discussed before its notice is over');
});

test('a text that is under a call is not edited; when its item is returned or withdrawn, the call is over and it may be', () => {
  for (const act of ['return', 'withdraw']) {
    const given = withItem();
    const { clauses, base, edit, document } = given;
    const change = (text: string) => {
      const [clause = ''] = clauses();
      return refusedAs(edit('clause.change', { clause, base: base(clause), text, editorial: true }));
    };
    const call = given.call();
    assert.equal(change('Other words.'), 'text-in-call');
    assert.equal(refusedAs(edit('draft.publish', { document })), 'text-in-call');
    assert.equal(goes(given, act), 'done');
    assert.notEqual(given.callOf(call).closedAt, undefined, act);
    assert.equal(refusedAs(given.take(0, call, 'support')), 'call-closed');
    assert.equal(change('Other words.'), 'done');
  }
});

test('what a review reopens may be edited again, and goes through a new call on the new words', () => {
  const given = withItem();
  for (const act of ['open_call', 'close_call', 'designate', 'finalise', 'advance', 'ratify']) goes(given, act);
  const { does, item, clauses, base, edit, document, call, callOf } = given;
  happens(does('review.begin', { item, newInformation: 'A new attack.' }, convener));
  const [clause = ''] = clauses();
  happens(does('review.conclude', { item, outcome: 'reopen', report: 'It no longer holds.', clauses: [clause] }));
  assert.equal(given.status(), 'in_discussion');
  happens(edit('clause.change', { clause, base: base(clause), text: 'Words for a new attack.', editorial: true }));
  happens(edit('draft.publish', { document }));
  const again = callOf(call());
  assert.equal(again.draft, 2);
  assert.equal(given.given.process.nouns.items.list[0]?.hash, again.hash);
});

test('time alone closes a call, and nothing else; a position that comes later is late', () => {
  const { call, wait, take, status, given } = withItem();
  const id = call();
  wait(13.9);
  assert.equal(status(), 'call_open');
  given.now += 0.1 * DAY;
  // The lane takes what is due before any command.
  given.close();
  assert.equal(status(), 'evaluating');
  assert.equal(refusedAs(take(0, id, 'support')), 'call-closed');
  assert.deepEqual(
    given.rows.slice(-2).map(({ type, actor }) => [type, actor]),
    [
      ['item.acted', 'system'],
      ['call.closed', 'system'],
    ],
  );
});

test('whatever is tried in whatever order, an item keeps to its machine, and a snapshot holds it', () => {
  const names = Object.keys(acts);
  fc.assert(
    fc.property(fc.array(fc.nat({ max: names.length - 1 }), { maxLength: 30 }), fc.nat({ max: 20 }), (tries, seed) => {
      const given = withItem({ seed: seed + 1 });
      for (const each of tries) goes(given, names[each] ?? '');
      const item = given.given.process.nouns.items.list[0] ?? assert.fail();
      let at = 'drafted';
      for (const { act, to, by } of item.history) {
        const { from, to: leads } = itemMachine.acts[act];
        assert.ok((from as readonly string[]).includes(at), `${act} in ${at}`);
        if (leads !== PREVIOUS) assert.equal(to, leads);
        // Nothing is found but by somebody.
        if (act === 'designate') assert.notEqual(by, 'system');
        at = to;
      }
      assert.ok(itemStates.some((each) => each === item.state.at));
      const { calls } = given.given.process.nouns;
      const running = calls.list.filter(({ kind, closedAt }) => kind !== 'poll' && closedAt === undefined);
      assert.equal(running.length, item.state.at === 'call_open' ? 1 : 0);
      assert.equal(calls.freezes.size, running.length);
      const { items, calls: kept } = load(structuredClone(plain(save(given.given.process)))).nouns;
      assert.deepEqual([items, kept], [given.given.process.nouns.items, calls]);
    }),
    { numRuns: 150 },
  );
});
