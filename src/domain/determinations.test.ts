import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { account, comer, convener, idIn, type Outcome, participant } from '../../test/given.ts';
import { designator, editor, type GivenItem, objecting, withItem } from '../../test/givenItem.ts';
import { happens, refusedAs } from '../../test/givenText.ts';
import { load, save } from '../app/engine.ts';
import { hashOf } from '../base/hash.ts';
import { plain } from '../base/rows.ts';
import { advisories, advisoryChecks } from './decisionEvidence.ts';
import type { Actor } from './noun.ts';

const reason = 'Because of what was said.';
const answers = advisoryChecks.map((check) => ({ check, answer: `About ${check}.` }));
const terms = { procedure: 'gnso-wg' };
const stated = {
  designation: 'consensus',
  reasons: reason,
  alternatives: 'Leaving it out.',
  reopensOn: 'A new attack.',
};

const make = ({ does, item }: GivenItem, more: object = {}, actor = designator): Outcome =>
  does('determination.make', { item, ...stated, answers, ...more }, actor);
const nouns = ({ given }: GivenItem) => given.process.nouns;
const first = (given: GivenItem) => nouns(given).objections.list[0]?.id ?? assert.fail();
const move = (given: GivenItem, act: string, more: object = {}) =>
  happens(given.does('objection.move', { objection: first(given), act, reasons: reason, ...more }));

/** A call in which some support and the last person objects where that is asked for, and which is over. */
function called({ objection = false, ...asked }: { objection?: boolean; terms?: object; people?: number } = {}) {
  const given = withItem({ terms, ...asked });
  const call = given.call();
  for (const person of [0, 1, 2]) happens(given.take(person, call, 'support'));
  if (objection) happens(given.take(3, call, 'object', objecting));
  given.wait(15);
  return given;
}

/** The objection is found to be outweighed, and whoever raised it maintains it. */
function outweighed(given: GivenItem) {
  for (const act of ['admit', 'answer']) move(given, act);
  move(given, 'find_outweighed', { alternatives: 'Leaving it out.' });
  happens(given.given.when('objection.word', { objection: first(given), word: 'maintains' }, given.people[3]));
}

/** Somebody who chairs here and takes part too: one account, two names. */
function twice(given: GivenItem, n: number): { chair: Actor; person: Actor } {
  const id = idIn(given.given.when('participant.join', { seat: 'private' }, comer(n)), 'participant');
  const chair: Actor = { id: account(n), roles: ['chair'], account: account(n), participant: id };
  return { chair, person: participant(id) };
}

test('whoever wrote, tabled or objected states no level of consensus, under whichever of their names', () => {
  const cases: [string, (given: GivenItem) => Actor, string][] = [
    ['who wrote it', () => ({ ...editor, roles: ['chair', 'editor'] }), 'designator-conflicted'],
    ['who chairs and did none of it', () => designator, 'done'],
    [
      'who objected under a pseudonym',
      (given) => {
        const { chair, person } = twice(given, 70);
        const clause = given.clauses()[0] ?? '';
        const said = { clause, class: 'merits', ...objecting };
        const id = idIn(given.given.when('objection.raise', said, person), 'objection');
        happens(given.does('objection.move', { objection: id, act: 'set_aside', code: 'editorial', reasons: reason }));
        return chair;
      },
      'designator-conflicted',
    ],
    [
      'the same, where only their account is known',
      (given) => {
        const { chair, person } = twice(given, 70);
        const said = { clause: given.clauses()[0], class: 'merits', ...objecting };
        const id = idIn(given.given.when('objection.raise', said, person), 'objection');
        happens(given.does('objection.move', { objection: id, act: 'set_aside', code: 'editorial', reasons: reason }));
        return { id: chair.id, roles: ['chair'], account: account(70) };
      },
      'designator-conflicted',
    ],
    ['who takes part beside it', (given) => twice(given, 71).chair, 'done'],
    ['a convener', () => convener, 'not-allowed'],
    ['somebody who takes part', ({ people }) => people[0] ?? assert.fail(), 'not-allowed'],
  ];
  for (const [name, who, expected] of cases) {
    const given = called();
    assert.equal(refusedAs(make(given, {}, who(given))), expected, name);
  }
});

test('who tables and later chairs is the proposer still, and so is whose amendment was adopted', () => {
  const given = withItem({ terms, discussed: false });
  const { chair, person } = twice(given, 72);
  const [clause = ''] = given.clauses();
  const wording = { clause, base: given.base(clause), wording: 'Better words.', reason };
  const amendment = idIn(given.given.when('amendment.propose', wording, person), 'amendment');
  happens(given.edit('amendment.adopt', { amendment, reason }));
  happens(given.edit('draft.publish', { document: given.document }));
  given.wait(2);
  happens(given.does('item.move', { item: given.item, act: 'discuss' }));
  given.take(0, given.call(), 'support');
  given.wait(15);
  assert.equal(refusedAs(make(given, {}, chair)), 'designator-conflicted', 'the amendment came after it was tabled');
  assert.equal(refusedAs(make(given)), 'done');
});

test('what a finding must bring along is refused by name where it is missing', () => {
  const cases: [string, (given: GivenItem) => Outcome, string][] = [
    ['all of it', (given) => make(given), 'done'],
    ['no item', (given) => make(given, { item: 'itm_x' }), 'unknown-item'],
    ['no reasons', (given) => make(given, { reasons: ' ' }), 'invalid'],
    ['nothing that would reopen it', (given) => make(given, { reopensOn: '' }), 'invalid'],
    ['no such level', (given) => make(given, { designation: 'unity' }), 'unknown-designation'],
    ['no level', (given) => make(given, { designation: '' }), 'unknown-designation'],
    ['a check without its answer', (given) => make(given, { answers: answers.slice(0, 1) }), 'check-unanswered'],
    [
      'a second time, unchallenged',
      (given) => {
        happens(make(given));
        return make(given);
      },
      'not-challenged',
    ],
  ];
  for (const [name, act, expected] of cases) assert.equal(refusedAs(act(called())), expected, name);
  const running = withItem({ terms });
  running.call();
  assert.equal(refusedAs(make(running)), 'act-not-now', 'the window is open');
});

test('every objection is brought to a finding, and nothing calls unanimous what an objector maintains', () => {
  const given = called({ objection: true });
  assert.equal(refusedAs(make(given)), 'objections-unaccounted');
  outweighed(given);
  assert.equal(refusedAs(make(given, { alternatives: '' })), 'alternatives-needed');
  assert.equal(refusedAs(make(given, { designation: 'full_consensus' })), 'designation-contradicted');
  happens(make(given));
  const [made] = nouns(given).determinations.list;
  assert.deepEqual(made?.evidence.objections, [{ id: first(given), state: 'addressed_outweighed', word: 'maintains' }]);
  const barred = called({ objection: true, terms: { procedure: 'iso-consensus' }, people: 4 });
  barred.wait(30);
  for (const act of ['admit', 'answer']) move(barred, act);
  move(barred, 'find_outweighed', { alternatives: 'Leaving it out.' });
  assert.equal(refusedAs(make(barred)), 'outweighing-barred');
  assert.equal(refusedAs(make(barred, { designation: 'no_consensus' })), 'done', 'that it is none may be said');
});

test('the evidence is frozen with its hash, as it was then, and the answers to every check are kept', () => {
  const given = called({ objection: true });
  outweighed(given);
  const item = nouns(given).items.list[0] ?? assert.fail();
  const asked = advisories(nouns(given), item, 'consensus');
  assert.ok(asked.includes('objection-outweighed') && asked.includes('seat-silent'));
  happens(make(given));
  const before = structuredClone(nouns(given).determinations.list[0] ?? assert.fail());
  happens(given.given.when('objection.word', { objection: first(given), word: 'satisfied' }, given.people[3]));
  const [after] = nouns(given).determinations.list;
  assert.deepEqual(after, before);
  const { hash, ...rest } = before.evidence;
  assert.equal(hash, hashOf(rest));
  assert.equal(before.evidence.text, item.hash);
  assert.deepEqual(before.answers, answers);
  assert.deepEqual(before.evidence.possibilities.find((each) => each.designation === 'full_consensus')?.because, [
    'objection-maintained',
  ]);
});

const challenge = ({ given, item, people }: GivenItem, by = people[0]): Outcome =>
  given.when('determination.challenge', { item, grounds: 'It was not answered.' }, by);

test('a finding waits out its window, is answered where it was challenged, so often as its procedure allows', () => {
  const given = called();
  const { does, item } = given;
  const finalise = () => refusedAs(does('determination.finalise', { item }));
  assert.equal(refusedAs(challenge(given)), 'act-not-now');
  assert.equal(finalise(), 'act-not-now');
  happens(make(given));
  assert.equal(finalise(), 'challenge-window-open');
  const late = idIn(given.given.when('participant.join', { seat: 'private' }), 'participant');
  assert.equal(refusedAs(challenge(given, participant(late))), 'not-eligible', 'new people are no new information');
  for (let round = 0; round < 3; round++) {
    happens(challenge(given, given.people[round]));
    given.wait(8);
    assert.equal(finalise(), 'challenge-unanswered');
    happens(make(given));
  }
  assert.equal(refusedAs(challenge(given)), 'challenges-used');
  assert.equal(finalise(), 'challenge-window-open');
  given.wait(7);
  assert.equal(
    refusedAs(does('determination.finalise', { item }, { ...editor, roles: ['chair'] })),
    'designator-conflicted',
  );
  assert.equal(finalise(), 'done');
  const { list, challenges } = nouns(given).determinations;
  assert.deepEqual(
    list.map(({ status }) => status),
    ['revised', 'revised', 'revised', 'final'],
  );
  assert.deepEqual(
    challenges.map(({ answeredBy }) => answeredBy),
    list.slice(1).map(({ id }) => id),
  );
  assert.equal(refusedAs(challenge(given)), 'act-not-now');
});

test('an objection that comes after a finding is brought to one too before it is final, and listed', () => {
  const given = called();
  happens(make(given));
  const said = { clause: given.clauses()[0], class: 'merits', ...objecting };
  const objection = idIn(given.given.when('objection.raise', said, given.people[0]), 'objection');
  given.wait(8);
  const finalise = () => refusedAs(given.does('determination.finalise', { item: given.item }));
  assert.equal(finalise(), 'objections-unaccounted');
  happens(given.does('objection.move', { objection, act: 'set_aside', code: 'already_answered', reasons: reason }));
  assert.equal(finalise(), 'done');
  assert.deepEqual(nouns(given).determinations.list[0]?.later, [{ id: objection, state: 'set_aside', word: 'silent' }]);
});

test('minority statements and reservations are filed from a call on, stay, and go with what is final', () => {
  const given = called();
  const { item, people, clauses, does } = given;
  const file = (more: object = {}, by = people[1]) =>
    given.given.when('minority.file', { item, kind: 'minority', text: 'We differ.', ...more }, by);
  const early = withItem({ terms });
  assert.equal(
    refusedAs(early.given.when('minority.file', { item: early.item, kind: 'minority', text: 'No.' }, early.people[0])),
    'act-not-now',
  );
  assert.equal(refusedAs(file({ clause: 'cls_x' })), 'unknown-clause');
  assert.equal(refusedAs(file({ item: 'itm_x' })), 'unknown-item');
  assert.equal(refusedAs(file({ text: ' ' })), 'invalid');
  assert.equal(refusedAs(file({ shown: 'organisation' })), 'speaks-for-none');
  const ids = [idIn(file(), 'statement')];
  happens(make(given));
  ids.push(idIn(file({ kind: 'reservation', clause: clauses()[0] }), 'statement'));
  given.wait(8);
  happens(does('determination.finalise', { item }));
  assert.deepEqual(nouns(given).items.list[0]?.state.attached, ids);
  assert.equal(refusedAs(file()), 'act-not-now');
  given.given.when('participant.erase', {}, people[1]);
  assert.equal(nouns(given).minorities.list.length, 2);
});

test('whatever is tried in whatever order, nothing is found but by a chair, and no objection or statement is lost', () => {
  const tries: ((given: GivenItem, n: number) => Outcome)[] = [
    (given) => make(given),
    (given) => make(given, { designation: 'full_consensus' }),
    (given) => make(given, { designation: 'divergence' }),
    (given) => make(given, {}, editor),
    (given, n) => challenge(given, given.people[n % 4]),
    ({ does, item }) => does('determination.finalise', { item }),
    ({ given, item, people }, n) => given.when('minority.file', { item, kind: 'minority', text: 'No.' }, people[n % 4]),
    ({ given, item, people }, n) => given.when('appeal.file', { item, grounds: 'No.' }, people[n % 4]),
    ({ given, clauses, people }, n) =>
      given.when('objection.raise', { clause: clauses()[0], class: 'merits', ...objecting }, people[n % 4]),
    ({ does, given }, n) => {
      const { list } = given.process.nouns.objections;
      const objection = list[n % Math.max(1, list.length)]?.id ?? 'obj_x';
      return does('objection.move', { objection, act: 'set_aside', code: 'editorial', reasons: reason });
    },
    ({ does, item }) => does('item.move', { item, act: 'return', reason }),
    ({ does, item }) => does('item.move', { item, act: 'discuss' }),
    ({ does, item }) => {
      does('call.announce', { item });
      return does('call.open', { item, kind: 'consensus' });
    },
    ({ wait }, n) => {
      wait([1, 7, 15][n % 3] ?? 1);
      return [];
    },
  ];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat({ max: tries.length - 1 }), fc.nat({ max: 11 })), { maxLength: 15 }),
      (sequence) => {
        const given = called();
        let [objections, filed, found] = [0, 0, 0];
        for (const [act, n] of sequence) {
          tries[act]?.(given, n);
          const now = nouns(given);
          assert.ok(now.objections.list.length >= objections && now.minorities.list.length >= filed);
          assert.ok(now.determinations.list.length >= found);
          if (now.determinations.list.length > found) {
            const listed = new Set<string>(now.determinations.list.at(-1)?.evidence.objections.map(({ id }) => id));
            assert.ok(now.objections.list.every(({ id }) => listed.has(id)));
          }
          [objections, filed, found] = [
            now.objections.list.length,
            now.minorities.list.length,
            now.determinations.list.length,
          ];
        }
        const { determinations, items, minorities } = nouns(given);
        for (const each of determinations.list) assert.equal(each.by, designator.id);
        const [item] = items.list;
        const held = item?.state.at === 'designated_final' ? minorities.byItem.get(item.id) : [];
        assert.deepEqual(item?.state.at === 'designated_final' ? item.state.attached : [], held ?? []);
        assert.equal(
          item?.history.filter(({ act }) => act === 'designate' || act === 'redesignate').length,
          determinations.list.length,
        );
        const kept = load(structuredClone(plain(save(given.given.process)))).nouns;
        assert.deepEqual([kept.determinations, kept.minorities], [determinations, minorities]);
      },
    ),
    { numRuns: 25 },
  );
});
