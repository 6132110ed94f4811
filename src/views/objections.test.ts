import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, convener, idIn, participant } from '../../test/given.ts';
import { chairing, DAY, editor, happens, withText } from '../../test/givenText.ts';
import { isRefusal } from '../base/result.ts';
import { current } from '../domain/document.ts';
import { clauseAmendments } from './amendments.ts';
import { clauseObjections, objectionView } from './objection.ts';
import { ageOfOpen, outcomeOf } from './objectionOutcomes.ts';
import { lastCallObjections, ledgerView, objectionsOn, openObjections } from './objections.ts';
import { isWithheld } from './shown.ts';
import { askedAgain, clauseSupport, supportOf } from './support.ts';
import { stranger, type Viewer } from './viewer.ts';

const viewerOf = (person: number): Viewer => ({
  ...stranger,
  account: account(person + 1),
  person,
  roles: ['participant'],
});
const chair: Viewer = { ...stranger, account: chairing.id, roles: ['chair'] };

/** Objections of one person to the first clause, in so many states. */
function objected(acts: readonly (readonly string[])[], people = 8) {
  const text = withText(2, { people, draft: true });
  const { given, persons, clauses } = text;
  const [clause] = clauses();
  const ids = acts.map((each, i) => {
    given.now += DAY;
    const input = {
      clause,
      class: i % 2 ? 'rights' : 'merits',
      reason: `Reason ${i}.`,
      remedy: 'Time.',
      shown: i % 3 ? 'seat' : 'none',
    };
    const id = idIn(given.when('objection.raise', input, participant(persons[0])), 'objection');
    for (const act of each) {
      if (act === 'maintains')
        happens(given.when('objection.word', { objection: id, word: act }, participant(persons[0])));
      else if (act === 'retract')
        happens(given.when('objection.retract', { objection: id, word: 'satisfied' }, participant(persons[0])));
      else
        happens(
          given.when(
            'objection.move',
            { objection: id, act, reasons: 'So.', alternatives: 'None.', code: 'editorial' },
            chairing,
          ),
        );
    }
    return id;
  });
  return { ...text, ids, clause, nouns: given.process.nouns };
}

const states = [
  ['admit', 'stand'],
  [],
  ['set_aside', 'maintains'],
  ['admit', 'answer'],
  ['retract'],
  ['admit', 'answer', 'find_outweighed'],
] as const;

test('the ledger has open ones first by their age, then what stands, then the others, and counts each once', () => {
  const { nouns, given, ids } = objected(states);
  const ledger = ledgerView(nouns, stranger, given.now, { page: 1 });
  assert.ok(ledger);
  const order = ledger.list.rows.map(({ label }) => label);
  assert.deepEqual(order, ['O2', 'O4', 'O1', 'O6', 'O5', 'O3']);
  assert.deepEqual(ledger.bySet, { open: 2, blocking: 1, addressed: 3, rough: 1 });
  assert.equal(
    ledger.byState.reduce((sum, { count }) => sum + count, 0),
    ids.length,
  );
  assert.deepEqual(
    ledger.bySeat.map(({ seat, count, open }) => [seat?.letter ?? null, count, open]),
    [
      ['G', 0, 0],
      ['P', 4, 1],
      [null, 2, 1],
    ],
  );
  const [oldest] = ledger.list.rows;
  assert.equal(oldest?.waits, 4 * DAY);
  assert.equal(ledger.desk, null);
  assert.deepEqual(lastCallObjections(nouns), {
    open: [ids[1], ids[3]].map((id, i) => ({ id, label: ['O2', 'O4'][i] })),
    blocking: [{ id: ids[0], label: 'O1' }],
  });
  assert.equal(openObjections(nouns, given.now).count, 2);
});

test('the ledger is filtered by state, kind and seat, and a seat that is not shown is not told by it', () => {
  const { nouns, given } = objected(states);
  const labels = (asked: object) =>
    ledgerView(nouns, stranger, given.now, { page: 1, ...asked })?.list.rows.map(({ label }) => label);
  const table: [object, string[]][] = [
    [{ set: 'open' }, ['O2', 'O4']],
    [{ set: 'blocking' }, ['O1']],
    [{ set: 'rough' }, ['O3']],
    [{ set: 'addressed', class: 'merits' }, ['O5', 'O3']],
    [{ seat: 'private', set: 'open' }, ['O2']],
    [{ seat: 'governments' }, []],
    [{ seat: 'nowhere', class: 'taste', set: 'all' }, ['O2', 'O4', 'O1', 'O6', 'O5', 'O3']],
  ];
  for (const [asked, found] of table) assert.deepEqual(labels(asked), found, JSON.stringify(asked));
});

test('the margin counts each objection of a clause once, and who chairs sees what waits for them', () => {
  const { nouns, given, clause, clauses } = objected(states);
  assert.deepEqual(objectionsOn(nouns, clause ?? ''), { open: 2, addressed: 3, standing: 1, accommodated: 0 });
  assert.deepEqual(objectionsOn(nouns, clauses()[1] ?? ''), { open: 0, addressed: 0, standing: 0, accommodated: 0 });
  const desk = ledgerView(nouns, chair, given.now, { page: 1 })?.desk;
  assert.ok(desk);
  const waiting = Object.entries<readonly { label: string }[]>({ ...desk }).map(([kind, lines]) => [
    kind,
    lines.map(({ label }) => label),
  ]);
  assert.deepEqual(waiting, [
    ['raised', ['O2']],
    ['unanswered', []],
    ['answered', ['O4']],
    ['escalated', []],
    ['upheld', []],
  ]);
  const table: [Viewer, string[]][] = [
    [{ ...chair, roles: ['editor'] }, []],
    [{ ...chair, account: editor.id, roles: ['chair', 'editor'] }, ['O2']],
    [{ ...chair, person: 0, roles: ['chair', 'participant'] }, []],
  ];
  for (const [viewer, labels] of table) {
    const own = ledgerView(nouns, viewer, given.now, { page: 1 })?.desk;
    const lines: { label: string }[] = Object.values({ ...own }).flat();
    assert.deepEqual(
      lines.map(({ label }) => label),
      labels,
      viewer.roles.join(),
    );
  }
});

test('of the changes since, those that cite the objection come first, and say so', () => {
  const { nouns, given, ids, clause, clauses } = objected([['admit']]);
  const change = (id: string | undefined, more: object) => {
    const base = current(nouns.documents.clauses.get(id ?? '')!).hash;
    given.now += 1;
    return given.when('clause.change', { clause: id, base, text: `At ${given.now}.`, ...more }, editor);
  };
  change(clauses()[1], { sources: ['O1'] });
  change(clause, { editorial: true });
  const changes = objectionView(nouns, chair, ids[0] ?? '', given.now)?.acting?.changes;
  assert.deepEqual(
    changes?.map(({ number, cites }) => [number, cites]),
    [
      [2, true],
      [1, false],
    ],
  );
});

test('an objection offers each person what they may do, and no more', () => {
  const { nouns, given, ids } = objected(states);
  const view = (viewer: Viewer, id = ids[3] ?? '') => objectionView(nouns, viewer, id, given.now);
  assert.deepEqual([view(stranger)?.mine, view(stranger)?.acting], [null, null]);
  assert.deepEqual(view(viewerOf(1))?.mine, null);
  assert.deepEqual(view(viewerOf(0))?.mine, { stand: true, escalate: false, retract: true, say: true, maintain: true });
  assert.deepEqual(view(chair)?.acting?.acts, [
    'discuss',
    'accommodate',
    'find_no_bearing',
    'find_outweighed',
    'stand',
  ]);
  const wrote: Viewer = { ...chair, account: editor.id, roles: ['chair', 'editor'] };
  assert.deepEqual([view(wrote)?.acting?.acts, view(wrote)?.acting?.recused], [['discuss', 'accommodate'], 'wrote']);
  const both: Viewer = { ...chair, person: 0, roles: ['chair', 'participant'] };
  assert.deepEqual([view(both)?.acting?.acts, view(both)?.acting?.recused], [[], 'raised']);
  given.when('process.close', {}, convener);
  assert.equal(view(chair)?.acting, null);
  assert.equal(view(viewerOf(0))?.mine?.stand, false);
});

test('models name nobody, and of an objector tell no more than the day', () => {
  const { nouns, given, ids, persons, clause } = objected(states);
  given.now += 1234;
  for (const viewer of [stranger, viewerOf(1), chair]) {
    const all = [
      ledgerView(nouns, viewer, given.now, { page: 1 }),
      objectionView(nouns, viewer, ids[2] ?? '', given.now),
      clauseObjections(nouns, viewer, clause ?? '', given.now),
      clauseAmendments(nouns, viewer, clause ?? '', { now: given.now }),
      clauseSupport(nouns, viewer, clause ?? ''),
    ];
    const text = JSON.stringify(all);
    for (const person of persons) assert.ok(!text.includes(person));
  }
  const own = objectionView(nouns, stranger, ids[2] ?? '', given.now);
  for (const { at, objector } of own?.entries ?? []) assert.ok(!objector || at % DAY === 0);
  assert.equal((own?.own[0]?.day ?? 1) % DAY, 0);
});

test('outcomes are shares of all objections, and nothing is said of fewer than the small-cell limit', () => {
  const { nouns, given } = objected(states);
  const value = (key: Parameters<typeof outcomeOf>[1], k = 5) => outcomeOf(nouns, key, k).value;
  assert.deepEqual(
    [value('objectionsRetracted'), value('objectionsStanding'), value('objectionsAccommodated')],
    [0.17, 0.17, 0],
  );
  assert.ok(isWithheld(value('objectionsRetracted', 7)));
  assert.equal(ageOfOpen(nouns, given.now, 3).value, 4);
  assert.ok(isWithheld(ageOfOpen(nouns, given.now, 5).value));
  assert.equal(outcomeOf(withText(1).given.process.nouns, 'objectionsStanding', 5).value, null);
});

test('support is shown by seat once enough spoke, to everybody alike, and not after an edit', () => {
  const { nouns, given, persons, clause = '', base, edit } = objected([], 6);
  const seats = () => supportOf(nouns, clause).seats.map(({ people }) => (isWithheld(people) ? 'few' : people));
  for (const [i, person] of persons.entries()) {
    const input = { clause, base: base(clause), stance: i < 2 ? 'cannot' : 'support' };
    assert.ok(!isRefusal(given.when('clause.support', input, participant(person))));
    assert.deepEqual(seats(), ['few', i < 4 ? 'few' : 5]);
  }
  assert.deepEqual(supportOf(nouns, clause).marks[1], {
    letter: 'P',
    name: 'Private sector',
    state: 'support',
    agree: 0.6,
    disagree: 0.4,
  });
  happens(edit('clause.change', { clause, base: base(clause), text: 'Other words.', editorial: true }));
  assert.deepEqual(seats(), ['few', 'few']);
  const [asked] = askedAgain(nouns, viewerOf(0));
  assert.deepEqual([asked?.stance, asked?.pieces.some(({ kind }) => kind === 'added')], ['cannot', true]);
  assert.deepEqual(askedAgain(nouns, stranger), []);
});
