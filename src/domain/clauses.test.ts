import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { idIn, participant } from '../../test/given.ts';
import { editor, type GivenText, happens, refusedAs, withText, wordsOf } from '../../test/givenText.ts';
import { isRefusal } from '../base/result.ts';
import { hashOfText, orphansOf } from './document.ts';

test('an edit names the words that it replaces: of two at once, the second learns of the first', () => {
  const { clauses, base, words, edit } = withText(2);
  const [one = ''] = clauses();
  const seen = base(one);
  happens(edit('clause.change', { clause: one, base: seen, text: 'First.', sources: ['S1'] }));
  const late: [string, object][] = [
    ['clause.change', { text: 'Second.' }],
    ['clause.remove', {}],
    ['clause.move', {}],
    ['clause.translate', { language: 'fr', text: 'x' }],
    ['bracket.hold', { bracket: 0, option: 0, seats: [] }],
  ];
  for (const [command, input] of late) {
    assert.equal(refusedAs(edit(command, { clause: one, base: seen, ...input })), 'clause-moved-on', command);
  }
  assert.equal(words(one), 'First.');
});

test('what is cited is found by its label and by its id, each once; what leads nowhere is refused', () => {
  const { given, statements, clauses, base, edit } = withText(1);
  const [one = ''] = clauses();
  const [first = '', second = ''] = statements;
  const change = (text: string, more: object) => edit('clause.change', { clause: one, base: base(one), text, ...more });
  const sourcesIn = (outcome: ReturnType<typeof change>) => happens(outcome)[0]?.data.sources;
  const statement = (id: string) => ({ kind: 'statement', id });
  assert.deepEqual(sourcesIn(change('a', { sources: ['S2', first, 'S1'] })), [statement(second), statement(first)]);
  assert.deepEqual(sourcesIn(change('b', { instruction: 'The group asked.', editorial: true })), [
    { kind: 'instruction', note: 'The group asked.' },
    { kind: 'editorial' },
  ]);
  assert.deepEqual(sourcesIn(change('c', {})), []);
  for (const source of ['S3', 'C1', 'K1', 'A1', 'O1', `cmt_${'0'.repeat(26)}`]) {
    assert.equal(refusedAs(change('d', { sources: ['S1', source] })), 'unknown-source', source);
  }
  const unknown = change('d', { sources: ['S9', 's1', 'k4'] });
  assert.deepEqual(
    isRefusal(unknown) && unknown.problems?.map(({ place, code, params }) => [place, code, params.entry]),
    [
      ['sources.0', 'no-such-label', 'S9'],
      ['sources.2', 'no-such-label', 'K4'],
    ],
  );
  for (const source of ['S0', 'X1', 'S', '1', 'S12345678', `doc_${'0'.repeat(26)}`]) {
    assert.equal(refusedAs(change('d', { sources: [source] })), 'invalid', source);
  }
  const { shaped } = given.process.nouns.documents;
  assert.deepEqual(
    [...shaped],
    [second, first].map((id) => [id, new Set([one])]),
  );
});

test('a change may be cited later too, and what it cites already is no news', () => {
  const { given, document, clauses, base, edit, statements } = withText(1);
  const [one = ''] = clauses();
  happens(edit('clause.change', { clause: one, base: base(one), text: 'a' }));
  const text = given.process.nouns.documents.list[0] ?? assert.fail();
  assert.deepEqual(orphansOf(text), [1]);
  const cite = (change: number, more: object) => refusedAs(edit('change.cite', { document, change, ...more }));
  assert.equal(cite(1, {}), 'nothing-cited');
  assert.equal(cite(1, { sources: ['S1'] }), 'done');
  assert.equal(cite(1, { sources: [statements[0]] }), 'nothing-cited');
  assert.equal(cite(2, { sources: ['S1'] }), 'unknown-change');
  assert.deepEqual(orphansOf(text), []);
  assert.deepEqual(given.process.nouns.documents.shaped.get(statements[0] ?? ''), new Set([one]));
});

test('clauses are taken out and stand again with all their versions, and move without new ones', () => {
  const { given, document, clauses, base, edit } = withText(3);
  const [one = '', two = '', three = ''] = clauses();
  const cause = { editorial: true };
  happens(edit('clause.remove', { clause: two, base: base(two), ...cause }));
  assert.deepEqual(clauses(), [one, three]);
  for (const [command, more] of [
    ['clause.remove', {}],
    ['clause.move', {}],
    ['clause.translate', { language: 'fr', text: 'x' }],
  ] as const) {
    assert.equal(refusedAs(edit(command, { clause: two, base: base(two), ...more })), 'clause-out', command);
  }
  happens(edit('clause.change', { clause: two, base: hashOfText(undefined), text: 'Back.', ...cause }));
  assert.deepEqual(clauses(), [one, three, two]);
  const move = (clause: string, after: string) =>
    refusedAs(edit('clause.move', { clause, base: base(clause), after, ...cause }));
  assert.equal(move(two, one), 'done');
  assert.deepEqual(clauses(), [one, two, three]);
  assert.equal(move(two, one), 'nothing-changed');
  assert.equal(move(two, two), 'nothing-changed');
  assert.equal(move(one, ''), 'nothing-changed');
  assert.equal(move(one, 'cls_none'), 'unknown-clause');
  assert.equal(move(three, ''), 'done');
  const added = idIn(edit('clause.add', { document, kind: 'heading', after: one, text: 'Part', ...cause }), 'clause');
  assert.deepEqual(clauses(), [three, one, added, two]);
  const { clauses: all, list } = given.process.nouns.documents;
  const stood = all.get(two)?.versions.map(({ text }) => text);
  assert.deepEqual(stood, [wordsOf(2), undefined, 'Back.']);
  const acts = all.get(two)?.changes.map((place) => list[0]?.changes[place]?.what);
  assert.deepEqual(acts, ['added', 'removed', 'restored', 'moved']);
});

test('a translation is of the words that stood, and a bracket is held until the words change', () => {
  const { given, clauses, base, edit } = withText(1);
  const [one = ''] = clauses();
  happens(edit('clause.change', { clause: one, base: base(one), text: 'In [[30|90]] days.', editorial: true }));
  const clause = given.process.nouns.documents.clauses.get(one) ?? assert.fail();
  const hold = (more: object) => edit('bracket.hold', { clause: one, base: base(one), bracket: 0, option: 0, ...more });
  assert.equal(refusedAs(hold({ seats: ['nobody'] })), 'unknown-seat');
  assert.equal(refusedAs(hold({ bracket: 1, seats: ['private'] })), 'unknown-bracket');
  assert.equal(refusedAs(hold({ option: 2, seats: ['private'] })), 'unknown-bracket');
  happens(hold({ seats: ['private', 'private'] }));
  happens(hold({ option: 1, seats: ['governments'] }));
  assert.deepEqual(clause.holdings, [
    { bracket: 0, option: 0, seats: ['private'] },
    { bracket: 0, option: 1, seats: ['governments'] },
  ]);
  happens(hold({ seats: [] }));
  assert.equal(clause.holdings.length, 1);
  const translate = (language: string) =>
    edit('clause.translate', { clause: one, base: base(one), language, text: 'En [[30|90]] jours.' });
  assert.equal(refusedAs(translate('en')), 'text-language');
  happens(translate('fr'));
  assert.equal(clause.translations.get('fr')?.of, base(one));
  happens(edit('clause.change', { clause: one, base: base(one), text: 'In 30 days.', editorial: true }));
  assert.notEqual(clause.translations.get('fr')?.of, base(one));
  assert.deepEqual(clause.holdings, []);
});

test('an editor who has a seat here is named with it', () => {
  const { given, clauses, base, persons } = withText(1);
  const [one = ''] = clauses();
  const seated = { ...editor, participant: persons[0] ?? '' };
  const input = { clause: one, base: base(one), text: 'a', editorial: true };
  assert.equal(happens(given.when('clause.change', input, seated))[0]?.data.seat, 'private');
  assert.equal(refusedAs(given.when('clause.change', input, participant(persons[0] ?? ''))), 'not-allowed');
});

/** One act of an editor, by small numbers that are taken modulo what there is. */
const small = fc.nat({ max: 9 });
const act = fc.record({
  do: fc.constantFrom('add', 'change', 'remove', 'move', 'cite', 'publish', 'translate', 'hold'),
  on: small,
  after: small,
  text: small,
  cites: fc.subarray(['S1', 'S2']),
  note: fc.constantFrom('', 'Asked for.'),
  stale: fc.boolean(),
});

function perform(
  text: GivenText,
  { do: what, on, after, text: said, cites, note, stale }: ReturnType<typeof one>,
): void {
  const { given, document, base, edit } = text;
  const all = [...given.process.nouns.documents.clauses.keys()];
  const clause = all[on % all.length] ?? '';
  const other = after === 0 ? '' : (text.clauses()[after % (text.clauses().length || 1)] ?? '');
  const cause = { sources: cites, instruction: note };
  const at = { clause, base: stale ? hashOfText('stale') : base(clause) };
  const acts: Readonly<Record<string, [string, object]>> = {
    add: ['clause.add', { document, after: other, text: `Words ${said}`, ...cause }],
    change: ['clause.change', { ...at, text: `Words ${said} [[a|b]]`, ...cause }],
    remove: ['clause.remove', { ...at, ...cause }],
    move: ['clause.move', { ...at, after: other, ...cause }],
    cite: ['change.cite', { document, change: on, ...cause }],
    publish: ['draft.publish', {}],
    translate: ['clause.translate', { ...at, language: 'fr', text: `Mots ${said}` }],
    hold: ['bracket.hold', { ...at, bracket: 0, option: said % 2, seats: ['private'] }],
  };
  const [command, input] = acts[what] ?? assert.fail(what);
  edit(command, input);
}
const one = () => fc.sample(act, 1)[0] ?? assert.fail();

test('after any sequence of edits ids stay, every version has its change, and every change stands in one place', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40, size: 'max' }), (acts) => {
      const text = withText(3);
      let known = new Set<string>();
      for (const each of acts) {
        perform(text, each);
        const { clauses, list, shaped } = text.given.process.nouns.documents;
        const document = list[0] ?? assert.fail();
        const ids = new Set(clauses.keys());
        assert.ok([...known].every((id) => ids.has(id)));
        known = ids;
        // The order holds exactly the clauses that stand, each once.
        const standing = [...clauses.values()].filter(({ versions }) => versions.at(-1)?.text !== undefined);
        assert.deepEqual([...document.order].sort(), standing.map(({ id }) => id).sort());
        // Every change is about one clause, which names it; every version was made by a change of its own.
        const named = [...clauses.values()].flatMap(({ changes }) => changes);
        assert.deepEqual(
          named.sort((a, b) => a - b),
          document.changes.map((_, place) => place),
        );
        for (const { id, versions, changes } of clauses.values()) {
          const made = versions.map(({ change }) => change);
          assert.equal(new Set(made).size, made.length);
          assert.ok(made.every((place) => changes.includes(place) && document.changes[place]?.clause === id));
          assert.ok(versions.every(({ hash, text }) => hash === hashOfText(text)));
        }
        // What shaped a clause is what its changes cite, and nothing else.
        const cited = document.changes.flatMap(({ clause, sources }) =>
          sources.flatMap((source) => ('id' in source ? [`${source.id} ${clause}`] : [])),
        );
        const indexed = [...shaped].flatMap(([id, to]) => [...to].map((clause) => `${id} ${clause}`));
        assert.deepEqual(indexed.sort(), [...new Set(cited)].sort());
      }
    }),
    { numRuns: 60 },
  );
});

test('edits on what is not there are refused', () => {
  const { document, edit } = withText(1);
  const none = { clause: 'cls_none', base: 'x' };
  for (const command of ['clause.change', 'clause.remove', 'clause.move', 'clause.translate', 'bracket.hold']) {
    const more = { text: 'x', language: 'fr', bracket: 0, option: 0, seats: [] };
    const outcome = edit(
      command,
      command === 'clause.change' ? { ...none, text: 'x' } : { ...none, ...pick(command, more) },
    );
    assert.ok(isRefusal(outcome));
    assert.equal(outcome.refused, 'unknown-clause', command);
  }
  assert.equal(refusedAs(edit('clause.add', { document, after: 'cls_none', text: 'x' })), 'unknown-clause');
  assert.equal(refusedAs(edit('clause.add', { document: 'doc_none', text: 'x' })), 'unknown-document');
});

function pick(command: string, { text, language, bracket, option, seats }: Record<string, unknown>): object {
  if (command === 'clause.translate') return { text, language };
  return command === 'bracket.hold' ? { bracket, option, seats } : {};
}

test('many changes get their source at once, each where it has not cited it yet', () => {
  const { given, document, clauses, base, edit } = withText(3);
  const text = () => given.process.nouns.documents.list[0] ?? assert.fail();
  const [one = '', two = ''] = clauses();
  for (const clause of [one, two]) {
    happens(edit('clause.change', { clause, base: base(clause), text: `Anew, ${clause}.` }));
  }
  happens(edit('clause.change', { clause: one, base: base(one), text: 'Once more.', sources: ['S1'] }));
  assert.deepEqual(orphansOf(text()), [3, 4]);
  const cite = (more: object) => edit('change.cite', { document, ...more });
  assert.equal(refusedAs(cite({ sources: ['S1'] })), 'no-change-chosen');
  assert.equal(refusedAs(cite({ changes: [3, 99], sources: ['S1'] })), 'unknown-change');
  assert.deepEqual(orphansOf(text()), [3, 4]);
  assert.equal(refusedAs(cite({ orphans: true })), 'nothing-cited');
  assert.equal(happens(cite({ orphans: true, changes: [5], sources: ['S1'] })).length, 2);
  assert.deepEqual(orphansOf(text()), []);
  assert.equal(refusedAs(cite({ orphans: true, sources: ['S1'] })), 'no-change-chosen');
});
