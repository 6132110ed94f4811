import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chairing, DAY, happens, withText } from '../../test/givenText.ts';
import { clauseView } from './clause.ts';
import { shapedBy } from './provenance.ts';
import { redlineView } from './redlines.ts';
import { CLAUSES_A_PAGE, textView } from './text.ts';
import { stranger, type Viewer } from './viewer.ts';

const viewer = (...roles: Viewer['roles']): Viewer => ({ ...stranger, roles });

test('a long text comes forty clauses at a time, numbered through, whatever place is asked for', () => {
  const { given } = withText(95);
  const { nouns } = given.process;
  const table: [from: number, first: number, count: number][] = [
    [0, 1, CLAUSES_A_PAGE],
    [39, 1, CLAUSES_A_PAGE],
    [40, 41, CLAUSES_A_PAGE],
    [80, 81, 15],
    [9999, 81, 15],
    [-5, 1, CLAUSES_A_PAGE],
  ];
  for (const [from, first, count] of table) {
    const { clauses } = textView(nouns, stranger, given.now, { from }) ?? assert.fail();
    assert.deepEqual([clauses[0]?.number, clauses.length], [first, count], String(from));
  }
  assert.equal(textView(nouns, stranger, given.now, { document: 'doc_none' }), undefined);
});

test('changes are shown against the last draft, and once it holds them all, against the one before', () => {
  const { given, clauses, base, edit } = withText(2, { draft: true });
  const { nouns } = given.process;
  const [one = ''] = clauses();
  const shown = () => {
    const model = textView(nouns, stranger, given.now) ?? assert.fail();
    const [first] = model.clauses;
    return [model.document?.against, model.document?.ahead, first?.pieces !== null, first?.news.length];
  };
  assert.deepEqual(shown(), [null, 0, false, 0]);
  happens(edit('clause.change', { clause: one, base: base(one), text: 'Anew.', sources: ['S1'] }));
  assert.deepEqual(shown(), [1, 1, true, 1]);
  happens(edit('draft.publish', {}));
  assert.deepEqual(shown(), [1, 0, true, 1]);
  happens(edit('clause.move', { clause: one, base: base(one), after: clauses()[1], sources: ['S1'] }));
  happens(edit('draft.publish', {}));
  assert.equal(textView(nouns, stranger, given.now)?.document?.against, 2);
});

test('a clause that was taken out is shown where it stood, and the others with the numbers that they had', () => {
  const { given, clauses, base, edit } = withText(45, { draft: true });
  const { nouns } = given.process;
  const [one = '', two = '', three = ''] = clauses();
  const last = clauses().at(-1) ?? '';
  const page = (from = 0) => textView(nouns, stranger, given.now, { from }) ?? assert.fail();
  const gone = (from?: number) => page(from).removed.map(({ after, number, news }) => [after, number, news[0]?.what]);
  assert.deepEqual(gone(), []);
  for (const clause of [one, three, last])
    happens(edit('clause.remove', { clause, base: base(clause), sources: ['S1'] }));
  assert.deepEqual(gone(), [
    [null, 1, 'removed'],
    [two, 3, 'removed'],
  ]);
  assert.deepEqual(gone(CLAUSES_A_PAGE), [[clauses().at(-1), 45, 'removed']]);
  assert.deepEqual(
    page()
      .clauses.slice(0, 2)
      .map(({ number, before }) => [number, before]),
    [
      [1, 2],
      [2, 4],
    ],
  );
  happens(edit('draft.publish', {}));
  assert.equal(gone().length, 2, 'what the draft has changed is shown');
  happens(edit('clause.change', { clause: two, base: base(two), text: 'Anew.', sources: ['S1'] }));
  assert.deepEqual([gone(), page().clauses[0]?.before], [[], null]);
});

test('who may do what next follows from their role and from the state of the text', () => {
  const { given, document } = withText(1, { draft: true });
  const { nouns } = given.process;
  const desk = (...roles: Viewer['roles']) => {
    const { open, edit, publish, chair } = textView(nouns, viewer(...roles), given.now)?.desk ?? assert.fail();
    return [open, edit, publish, chair].map(Number).join('');
  };
  const roles = ['visitor', 'participant', 'moderator', 'editor', 'chair', 'convener'] as const;
  const table: [string, string[]][] = [
    ['before', ['0000', '0000', '0000', '1110', '0011', '1011']],
    ['in a last call', ['0000', '0000', '0000', '1000', '0001', '1001']],
  ];
  assert.deepEqual(
    roles.map((role) => desk(role)),
    table[0]?.[1],
  );
  happens(given.when('lastcall.open', { document, days: 2 }, chairing));
  assert.deepEqual(
    roles.map((role) => desk(role)),
    table[1]?.[1],
  );
  given.now += 2 * DAY;
  assert.deepEqual(
    roles.map((role) => desk(role)),
    table[0]?.[1],
  );
  happens(given.when('process.close', {}));
  assert.deepEqual(new Set(roles.map((role) => desk(role))), new Set(['0000']));
});

test('a clause shows every version with its sources, and a conflict only where the words have moved on', () => {
  const { given, clauses, base, edit, statements } = withText(2, { draft: true });
  const { nouns } = given.process;
  const [one = ''] = clauses();
  const seen = base(one);
  happens(edit('clause.change', { clause: one, base: seen, text: 'Anew.', sources: ['S2'] }));
  happens(edit('clause.move', { clause: one, base: base(one), after: clauses()[1], editorial: true }));
  const model = clauseView(nouns, one, { viewer: viewer('editor'), now: given.now }) ?? assert.fail();
  assert.deepEqual(
    model.history.map(({ number, what, sources }) => [number, what, sources.map(({ label, kind }) => label ?? kind)]),
    [
      [null, 'moved', ['editorial']],
      [2, 'changed', ['S2']],
      [1, 'added', ['instruction']],
    ],
  );
  assert.deepEqual(
    model.history.map((row) => (row.number === null ? null : row.drafts)),
    [null, [], [1]],
  );
  assert.equal(model.edit?.conflict, null);
  const conflict = (hash: string) =>
    clauseView(nouns, one, { viewer: viewer('editor'), now: given.now, typed: { text: 'Mine.', base: hash } })?.edit
      ?.conflict;
  assert.deepEqual([conflict(seen)?.stands, conflict(seen)?.typed], ['Anew.', 'Mine.']);
  assert.equal(conflict(base(one)), null);
  assert.equal(clauseView(nouns, one, { viewer: stranger, now: given.now })?.edit, null);
  assert.deepEqual(
    shapedBy(nouns, statements[1] ?? '').map(({ id, number, text }) => [id, number, text]),
    [[one, 2, 'Anew.']],
  );
  happens(edit('clause.remove', { clause: one, base: base(one), editorial: true }));
  assert.deepEqual(
    shapedBy(nouns, statements[1] ?? '').map(({ number, out, text }) => [number, out, text]),
    [[null, true, 'Anew.']],
  );
  assert.deepEqual(shapedBy(nouns, statements[0] ?? ''), []);
});

test('a statement that was taken out is still cited by its label, and its words are not repeated', () => {
  const { given, clauses, base, edit, statements } = withText(1);
  const [one = ''] = clauses();
  happens(edit('clause.change', { clause: one, base: base(one), text: 'Anew.', sources: ['S1'] }));
  const words = () =>
    clauseView(given.process.nouns, one, { viewer: stranger, now: given.now })?.sources.find(
      ({ label }) => label === 'S1',
    )?.text;
  assert.equal(words(), 'Sign your routes.');
  happens(
    given.when('statement.moderate', { action: 'take-out', statement: statements[0], reason: 'personal', note: 'x' }),
  );
  assert.equal(words(), null);
});

test('a redline of two drafts has what came between them, and nothing of what came later', () => {
  const { given, clauses, base, edit, document } = withText(3, { draft: true });
  const { nouns } = given.process;
  const [one = '', two = '', three = ''] = clauses();
  happens(edit('clause.change', { clause: one, base: base(one), text: 'Anew.', sources: ['S1'] }));
  happens(edit('clause.remove', { clause: two, base: base(two), sources: ['S2'] }));
  happens(edit('draft.publish', {}));
  happens(edit('clause.change', { clause: one, base: base(one), text: 'Later.', instruction: 'Later.' }));
  happens(edit('clause.add', { document, after: three, text: 'Added.', sources: ['S1'] }));
  const told = (from?: string, to?: string) => {
    const model = redlineView(nouns, { from, to }) ?? assert.fail();
    return [
      model.from,
      model.to,
      ...model.rows.map(
        ({ what, changes }) => `${what} ${changes.flatMap(({ sources }) => sources.map(({ label }) => label))}`,
      ),
    ];
  };
  assert.deepEqual(told('1', '2'), [1, 2, 'changed S1', 'removed S2']);
  assert.deepEqual(told(), [2, null, 'changed ', 'added S1']);
  assert.deepEqual(told('0', '1').slice(0, 3), [null, 1, 'added ']);
  assert.equal(redlineView(nouns, { document: 'doc_none' }), undefined);
});
