import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, comer, convener, idIn, opened, participant } from '../../test/given.ts';
import { chairing, DAY, editor, happens, refusedAs, withText, wordsOf } from '../../test/givenText.ts';
import { isRefusal } from '../base/result.ts';
import { hashOfText, lastCallAt, unheard } from './document.ts';
import { editorGroupsSeated } from './documentHands.ts';
import { lastCallProblem } from './documents.ts';

test('a text is opened empty or from an existing one, whose paragraphs become clauses that cite where they come from', () => {
  const { given } = opened();
  const empty = happens(given.when('document.open', { title: 'Outcome' }, editor));
  assert.deepEqual(
    empty.map(({ type, data }) => [type, data.language]),
    [['document.opened', 'en']],
  );
  const input = { title: 'Résultat', language: 'fr', text: '# Titre\n\n1. Un\n2. Deux', instruction: 'Projet zéro.' };
  const made = happens(given.when('document.open', input, convener));
  assert.deepEqual(
    made.slice(1).map(({ data }) => [data.kind, data.text, data.sources]),
    [
      ['heading', 'Titre'],
      ['clause', 'Un'],
      ['clause', 'Deux'],
    ].map((each) => [...each, [{ kind: 'instruction', note: 'Projet zéro.' }]]),
  );
  const { list, clauses } = given.process.nouns.documents;
  const order = list[1]?.order.map((id) => clauses.get(id)?.versions[0]?.text);
  assert.deepEqual(order, ['Titre', 'Un', 'Deux']);
});

test('what keeps a text from being opened or edited is said', () => {
  const { given } = opened();
  const table: [string, object, string][] = [
    ['document.open', { title: 'x', text: 'a\n\n'.repeat(5_001) }, 'too-many-clauses'],
    ['document.open', { title: 'x', text: `a\n\n${'b'.repeat(5_001)}` }, 'clause-too-long'],
    ['document.open', { title: '' }, 'invalid'],
    ['draft.publish', {}, 'unknown-document'],
    ['draft.publish', { document: 'doc_none' }, 'unknown-document'],
    ['window.open', { days: 7 }, 'unknown-document'],
    ['lastcall.open', { days: 7 }, 'unknown-document'],
    ['lastcall.end', { reason: 'x' }, 'unknown-document'],
  ];
  for (const [command, input, code] of table) assert.equal(refusedAs(given.when(command, input)), code, command);
  happens(given.when('process.close', {}));
  assert.equal(refusedAs(given.when('document.open', { title: 'x' })), 'closed');
});

test('who may do what with a text', () => {
  const { given, persons } = withText(1, { draft: true });
  const someone = participant(persons[0] ?? '');
  const moderator = { id: account(92), roles: ['moderator' as const] };
  for (const command of ['document.open', 'draft.publish', 'window.open', 'lastcall.open', 'lastcall.end']) {
    for (const actor of [someone, moderator]) assert.equal(refusedAs(given.when(command, {}, actor)), 'not-allowed');
  }
  for (const command of ['window.open', 'lastcall.open', 'lastcall.end']) {
    assert.equal(refusedAs(given.when(command, {}, editor)), 'not-allowed');
  }
  for (const command of [
    'clause.add',
    'clause.change',
    'clause.remove',
    'clause.move',
    'change.cite',
    'bracket.hold',
  ]) {
    for (const actor of [someone, chairing, convener]) {
      assert.equal(refusedAs(given.when(command, {}, actor)), 'not-allowed', command);
    }
  }
});

test('a draft freezes the whole text under its hash, and says nothing twice', () => {
  const { given, document, clauses, base, edit } = withText(2);
  const first = happens(edit('draft.publish', { note: 'For comments.' }))[0]?.data;
  assert.equal(refusedAs(edit('draft.publish', {})), 'draft-same');
  const [one = '', two = ''] = clauses();
  happens(edit('clause.change', { clause: one, base: base(one), text: 'Anew.', editorial: true }));
  const second = happens(edit('draft.publish', {}))[0]?.data;
  assert.notEqual(first?.hash, second?.hash);
  happens(edit('clause.move', { clause: two, base: base(two), editorial: true }));
  const third = happens(edit('draft.publish', {}))[0]?.data;
  const { drafts } = given.process.nouns.documents.list[0] ?? assert.fail();
  assert.deepEqual(
    drafts.map(({ number, hash, clauses, changes, note }) => [number, hash, clauses, changes, note]),
    [
      [
        1,
        first?.hash,
        [
          [one, 0],
          [two, 0],
        ],
        2,
        'For comments.',
      ],
      [
        2,
        second?.hash,
        [
          [one, 1],
          [two, 0],
        ],
        3,
        '',
      ],
      [
        3,
        third?.hash,
        [
          [two, 0],
          [one, 1],
        ],
        4,
        '',
      ],
    ],
  );
  assert.equal(refusedAs(edit('draft.publish', { document: `${document}x` })), 'unknown-document');
  const empty = idIn(given.when('document.open', { title: 'Other' }, editor), 'document');
  assert.equal(refusedAs(edit('draft.publish', { document: empty })), 'text-empty');
});

test('a text is heard from its first draft on, while a window is open once there was one, and in a last call', () => {
  const { given, document, edit } = withText(1);
  const text = () => given.process.nouns.documents.list[0] ?? assert.fail();
  const heard = () => unheard(text(), given.now)?.refused ?? 'heard';
  assert.equal(heard(), 'no-draft');
  assert.equal(refusedAs(given.when('window.open', { document, days: 7 }, chairing)), 'no-draft');
  happens(edit('draft.publish', {}));
  assert.equal(heard(), 'heard');
  happens(given.when('window.open', { document, days: 7 }, chairing));
  assert.equal(refusedAs(given.when('window.open', { days: 7 }, chairing)), 'window-open');
  assert.equal(heard(), 'heard');
  given.now += 7 * DAY;
  assert.equal(heard(), 'window-closed');
  happens(given.when('lastcall.open', { days: 3 }, chairing));
  assert.equal(heard(), 'heard');
  given.now += 3 * DAY;
  assert.equal(heard(), 'window-closed');
  happens(given.when('window.open', { days: 1 }, convener));
  assert.equal(heard(), 'heard');
});

test('who chairs closes the time for comments early, with a reason; it goes over to a later draft and ends no sooner', () => {
  const { given, document, clauses, base, edit } = withText(1, { days: 7 });
  const text = () => given.process.nouns.documents.list[0] ?? assert.fail();
  const chair = (command: string, input: object) => refusedAs(given.when(command, { document, ...input }, chairing));
  const promised = given.now + 7 * DAY;
  const [one = ''] = clauses();
  happens(edit('clause.change', { clause: one, base: base(one), text: 'Anew.', editorial: true }));
  assert.equal(chair('window.open', { days: 30 }), 'window-open');
  happens(edit('draft.publish', {}));
  given.now += DAY;
  assert.equal(chair('window.open', { days: 5 }), 'window-shorter');
  assert.equal(chair('window.open', { days: 6 }), 'done');
  assert.deepEqual(
    text().windows.map(({ draft, closesAt }) => [draft, closesAt]),
    [
      [1, promised],
      [2, promised],
    ],
  );
  assert.equal(chair('window.close', {}), 'invalid');
  assert.equal(chair('window.close', { reason: 'Everybody has spoken.' }), 'done');
  assert.deepEqual(text().windows.at(-1)?.closed, {
    at: given.now,
    by: chairing.id,
    reason: 'Everybody has spoken.',
  });
  assert.deepEqual(unheard(text(), given.now)?.params, { at: given.now });
  assert.equal(chair('window.close', { reason: 'x' }), 'no-window');
  assert.equal(chair('window.open', { days: 1 }), 'done');
  assert.equal(unheard(text(), given.now), undefined);
});

test('a last call needs a draft that is the text, no change without a source, and no bracket', () => {
  const { given, clauses, base, edit } = withText(2);
  const problem = () => {
    const { documents, assessments } = given.process.nouns;
    return lastCallProblem(documents, documents.list[0] ?? assert.fail(), assessments)?.refused ?? 'none';
  };
  const opening = () => refusedAs(given.when('lastcall.open', { days: 3 }, chairing));
  const [one = '', two = ''] = clauses();
  const stands = (code: string) => {
    assert.equal(problem(), code);
    if (code !== 'none') assert.equal(opening(), code);
  };
  stands('no-draft');
  happens(edit('draft.publish', {}));
  stands('none');
  happens(edit('clause.change', { clause: one, base: base(one), text: 'Within [[30|90]] days.' }));
  stands('draft-outdated');
  happens(edit('draft.publish', {}));
  stands('orphan-changes');
  const { documents } = given.process.nouns;
  happens(edit('change.cite', { document: documents.list[0]?.id, change: 2, sources: ['S1'] }));
  stands('brackets-open');
  happens(edit('clause.change', { clause: one, base: base(one), text: 'Within 30 days.', sources: ['S1'] }));
  happens(edit('draft.publish', {}));
  stands('none');
  assert.equal(opening(), 'done');

  const frozen: [string, object][] = [
    ['clause.change', { clause: two, base: base(two), text: 'x' }],
    ['clause.remove', { clause: two, base: base(two) }],
    ['clause.move', { clause: two, base: base(two) }],
    ['clause.add', { document: documents.list[0]?.id, text: 'x' }],
    ['change.cite', { document: documents.list[0]?.id, change: 0, editorial: true }],
    ['draft.publish', {}],
  ];
  for (const [command, input] of frozen) assert.equal(refusedAs(edit(command, input)), 'in-last-call', command);
  assert.equal(opening(), 'in-last-call');
  assert.equal(refusedAs(given.when('lastcall.end', {}, chairing)), 'invalid');
  happens(given.when('lastcall.end', { reason: 'A new objection.' }, chairing));
  assert.equal(refusedAs(given.when('lastcall.end', { reason: 'x' }, chairing)), 'no-last-call');
  assert.equal(lastCallAt(documents.list[0] ?? assert.fail(), given.now), undefined);
  happens(edit('clause.remove', { clause: two, base: base(two), editorial: true }));
  assert.ok(!isRefusal(edit('draft.publish', {})));
});

test('who opened a text takes it back while nobody has said anything of it, and nothing of it is left', () => {
  const { given, document, clauses, edit, persons, statements } = withText(2);
  const { documents } = given.process.nouns;
  const other = idIn(given.when('document.open', { title: 'Other', text: 'One.' }, editor), 'document');
  const withdraw = (id: string, actor = editor) => refusedAs(edit('document.withdraw', { document: id }, actor));
  const [one = ''] = clauses();
  happens(edit('clause.change', { clause: one, base: hashOfText(wordsOf(1)), text: 'Anew.', sources: ['S1'] }));
  assert.equal(withdraw(document, convener), 'not-your-text');
  assert.equal(withdraw('doc_none'), 'unknown-document');
  assert.equal(withdraw(document), 'done');
  assert.deepEqual(
    documents.list.map(({ id }) => id),
    [other],
  );
  assert.deepEqual([documents.places.get(other), documents.clauses.has(one)], [0, false]);
  assert.equal(documents.shaped.has(statements[0] ?? ''), false);
  assert.equal(withdraw(document), 'unknown-document');
  happens(edit('draft.publish', { document: other }));
  const [clause] = documents.list[0]?.order ?? [];
  happens(given.when('comment.make', { clause, text: 'Too short.' }, participant(persons[0] ?? '')));
  assert.equal(withdraw(other), 'text-spoken-of');
});

test('a charter may ask for editors of several groups before anybody works on a text', () => {
  const { given, document, clauses, base, edit, persons } = withText(1, { draft: true, terms: { editorGroups: 2 } });
  const [clause = ''] = clauses();
  const change = () =>
    edit('clause.change', { clause, base: base(clause), text: `At ${given.process.n}.`, editorial: true });
  const proposed = { clause, base: base(clause), wording: 'Otherwise.', reason: 'Clearer.' };
  const amendment = idIn(given.when('amendment.propose', proposed, participant(persons[0] ?? '')), 'amendment');
  const refused: [string, object, typeof editor][] = [
    ['clause.add', { document, text: 'x' }, editor],
    ['clause.remove', { clause, base: base(clause) }, editor],
    ['amendment.adopt', { amendment, reason: 'Asked for.' }, editor],
    ['lastcall.open', { document, days: 3 }, chairing],
  ];
  for (const [command, input, actor] of refused)
    assert.equal(refusedAs(given.when(command, input, actor)), 'editor-groups');
  const outcome = change();
  assert.deepEqual(isRefusal(outcome) && outcome.params, { groups: 2, seated: 0 });
  const { nouns } = given.process;
  const seats = ['private', 'private', 'governments'];
  const seated = seats.map((seat, i) => {
    happens(given.when('participant.join', { seat }, comer(i + 1)));
    nouns.roles.held.set(account(i + 1), new Set(['editor']));
    return editorGroupsSeated(nouns);
  });
  assert.deepEqual(seated, [1, 1, 2]);
  happens(change());
});
