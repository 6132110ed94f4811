import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { comer, idIn, type Outcome, operator, participant } from '../../test/given.ts';
import { convener, DAY, designator, editor, type GivenItem, objecting, withItem } from '../../test/givenItem.ts';
import { happens, refusedAs } from '../../test/givenText.ts';
import { emptyProcess, fold, type Process } from '../app/engine.ts';
import { type CallStance, callKinds, callStances, needsReason, positionOf, standing } from './call.ts';
import { decisiveCall } from './decisionEvidence.ts';
import { isOpenObjection } from './objection.ts';
import { figuresOf } from './tallies.ts';

test('a call needs its notice, a window that is long enough, and a text that is ready and the same in every language', () => {
  const opens = ({ does, item }: GivenItem, more: object = {}) =>
    refusedAs(does('call.open', { item, kind: 'consensus', ...more }));
  const announced = (given: GivenItem, days = 2): GivenItem => {
    happens(given.does('call.announce', { item: given.item }));
    given.wait(days);
    return given;
  };
  const edited = (given: GivenItem): GivenItem => {
    const [clause = ''] = given.clauses();
    happens(given.edit('clause.change', { clause, base: given.base(clause), text: 'Other words.', editorial: true }));
    return given;
  };
  const languages = { terms: { languages: ['en', 'fr'] } };
  const translated = (given: GivenItem, count: number): GivenItem => {
    for (const clause of given.clauses().slice(0, count))
      happens(given.edit('clause.translate', { clause, base: given.base(clause), language: 'fr', text: 'Des mots.' }));
    return given;
  };
  const cases: [string, () => string, string][] = [
    ['nothing was announced', () => opens(withItem()), 'notice-short'],
    ['announced a day ago', () => opens(announced(withItem(), 1)), 'notice-short'],
    ['a window of thirteen days', () => opens(announced(withItem()), { days: 13 }), 'window-short'],
    ['a window of fourteen days', () => opens(announced(withItem()), { days: 14 }), 'done'],
    ['the shortest there is', () => opens(announced(withItem())), 'done'],
    ['the text moved on', () => opens(announced(edited(withItem()))), 'draft-outdated'],
    ['nothing is said in a required language', () => opens(announced(withItem(languages))), 'language-missing'],
    ['half of it is', () => opens(translated(announced(withItem(languages)), 1)), 'language-missing'],
    ['all of it is', () => opens(translated(announced(withItem(languages)), 2)), 'done'],
    [
      'a translation is of other words',
      () => {
        const given = edited(translated(announced(withItem(languages)), 2));
        happens(given.edit('draft.publish', { document: given.document }));
        return opens(given);
      },
      'language-missing',
    ],
    ['not discussed yet', () => opens(withItem({ discussed: false })), 'act-not-now'],
    ['announced before it is discussed', () => refusedAs(announce(withItem({ discussed: false }))), 'act-not-now'],
    ['an item that is not there', () => opens({ ...withItem(), item: 'itm_x' }), 'unknown-item'],
    ['announcing what is not there', () => refusedAs(announce({ ...withItem(), item: 'itm_x' })), 'unknown-item'],
    [
      'by somebody else',
      () => refusedAs(withItem().does('call.open', { item: 'x', kind: 'last' }, editor)),
      'not-allowed',
    ],
    ['a ballot where nobody votes', () => opens(announced(withItem()), { kind: 'ballot' }), 'no-ballot-here'],
    ['silence, which is assent here', () => opens(announced(withItem()), { kind: 'silence' }), 'done'],
    [
      'silence where it assents to nothing',
      () => opens(announced(withItem({ terms: { procedure: 'w3c-consensus' } })), { kind: 'silence' }),
      'no-silence-here',
    ],
    [
      'after the last call that there may be',
      () => {
        const given = withItem({ terms: { procedure: 'lazy-consensus' } });
        given.call();
        given.wait(15);
        return opens(announced(given));
      },
      'no-calls-left',
    ],
    [
      'a second one without a notice of its own',
      () => {
        const given = withItem();
        given.call();
        given.wait(15);
        return opens(given);
      },
      'notice-short',
    ],
    [
      'while another one is about the text',
      () => {
        const given = withItem();
        given.call();
        return opens(given, { kind: 'poll' });
      },
      'text-in-call',
    ],
  ];
  for (const [name, run, expected] of cases) assert.equal(run(), expected, name);
});

const announce = ({ does, item }: GivenItem): Outcome => does('call.announce', { item });

test('who may take a position is frozen when a call opens, with the seat and the organisation of that time', () => {
  const { given, call, callOf, take, people } = withItem({ delegates: true });
  const id = call();
  const frozen = structuredClone(callOf(id));
  const late = participant(idIn(given.when('participant.join', { seat: 'private' }, comer(70)), 'participant'));
  assert.equal(refusedAs(given.when('position.take', { call: id, stance: 'support' }, late)), 'not-eligible');
  happens(given.when('participant.change', { seat: 'governments', organisation: 'Elsewhere' }, people[0]));
  happens(take(0, id, 'support'));
  const { seats, organisations, eligible } = callOf(id);
  assert.deepEqual([seats, organisations, eligible], [frozen.seats, frozen.organisations, frozen.eligible]);
  // Counted for the seat that they had.
  assert.equal(callOf(id).tally.seat.get(0), seats[0]);
  assert.match(eligible, /^[0-9a-f]{64}$/);
});

test('each position is taken, explained where it must be, and changed until the call closes', () => {
  const given = withItem();
  const { call, callOf, take, wait } = given;
  const id = call();
  const { calls, objections } = given.given.process.nouns;
  const cases: [string, object, string][] = [
    ...callStances.map((stance): [string, object, string] => [
      stance,
      {},
      needsReason(stance) ? 'reason-needed' : 'done',
    ]),
    ['disagree', { reason: 'It costs.' }, 'done'],
    ['object', { reason: 'It costs.' }, 'remedy-needed'],
    ['object', objecting, 'done'],
    ['dance', {}, 'invalid'],
    ['support', { for: 'organisation' }, 'speaks-for-none'],
    ['support', { shown: 'organisation' }, 'speaks-for-none'],
  ];
  for (const [stance, more, expected] of cases) assert.equal(refusedAs(take(0, id, stance, more)), expected, stance);
  assert.equal(positionOf(calls, callOf(id), 0)?.stance, 'object');
  assert.equal(standing(calls, callOf(id)).length, 1);
  assert.equal(refusedAs(take(0, 'cal_x', 'support')), 'unknown-call');
  happens(take(0, id, 'live-with'));
  assert.equal(positionOf(calls, callOf(id), 0)?.stance, 'live-with');
  // A change of mind withdraws no objection: its ledger does.
  assert.deepEqual(objections.list.map(isOpenObjection), [true]);
  wait(14);
  assert.equal(refusedAs(take(0, id, 'support')), 'call-closed');
  assert.equal(positionOf(calls, callOf(id), 0)?.stance, 'live-with');
});

test('to object raises an objection in the ledger by the same act, once, on the words that are called', () => {
  const { given, call, callOf, take, document, persons } = withItem();
  const id = call();
  const events = happens(take(1, id, 'object', { ...objecting, class: 'rights' }));
  assert.deepEqual(
    events.map(({ type }) => type),
    ['position.taken', 'objection.raised'],
  );
  happens(take(1, id, 'object', { ...objecting, reason: 'Said in other words.' }));
  const [objection, ...more] = given.process.nouns.objections.list;
  assert.equal(more.length, 0);
  assert.deepEqual(
    [objection?.document, objection?.hash, objection?.class, objection?.remedy, objection?.text],
    [document, callOf(id).hash, 'rights', objecting.remedy, objecting.reason],
  );
  assert.equal(given.process.nouns.participants.ids.idAt(objection?.by ?? -1), persons[1]);
});

test('a position for an organisation counts once a second person of it says so, and holds until another one does', () => {
  const { given, call, callOf, delegates, people } = withItem({ delegates: true });
  const [one, two, other] = delegates;
  const id = call();
  const { calls } = given.process.nouns;
  const speak = (stance: string, actor = one) =>
    given.when('position.take', { call: id, stance, for: 'organisation' }, actor);
  const confirm = (actor = two) => refusedAs(given.when('position.confirm', { call: id }, actor));
  const held = () => standing(calls, callOf(id)).map(({ stance, confirmed }) => `${stance} ${confirmed}`);
  assert.equal(confirm(), 'nothing-to-confirm');
  happens(speak('support'));
  assert.deepEqual(held(), ['support false']);
  assert.equal(confirm(one), 'second-person-needed');
  assert.equal(confirm(other), 'nothing-to-confirm', 'of another organisation');
  assert.equal(confirm(people[0]), 'speaks-for-none', 'who speaks for none');
  assert.equal(confirm(), 'done');
  assert.deepEqual(held(), ['support true']);
  happens(speak('live-with'));
  assert.deepEqual(held(), ['support true', 'live-with false'], 'what is confirmed holds');
  happens(speak('abstain', two));
  assert.equal(confirm(two), 'second-person-needed');
  assert.equal(confirm(one), 'done');
  assert.deepEqual(held(), ['abstain true']);
  // Beside it each of them has a position of their own, and none of the organisation is counted as a person.
  happens(given.when('position.take', { call: id, stance: 'stand-aside' }, one));
  assert.deepEqual(held(), ['abstain true', 'stand-aside true']);
  assert.equal(callOf(id).tally.seat.size, 1);
  happens(given.when('participant.change', { seat: 'private', organisation: 'South', speaksFor: 'organisation' }, one));
  assert.equal(refusedAs(speak('support')), 'speaks-for-none', 'they went elsewhere since');
});

test('who spoke for an organisation, or confirmed it, is erased: no position of others is touched, now or in a fresh fold', () => {
  for (const gone of [0, 1]) {
    const { given, call, delegates, people } = withItem({ delegates: true });
    const [one = assert.fail(), two = assert.fail()] = delegates;
    const id = call();
    happens(given.when('position.take', { call: id, stance: 'support' }, people[0]));
    happens(given.when('position.take', { call: id, stance: 'support', for: 'organisation' }, one));
    happens(given.when('position.confirm', { call: id }, two));
    const person = [one, two][gone]?.id ?? assert.fail();
    happens(given.when('participant.erase', { participant: person, refs: [] }, operator));
    const left = new Map(given.secrets);
    for (const { actor, vault = '' } of given.rows) if (actor === person) left.delete(vault);
    const fresh = emptyProcess(given.process.id);
    for (const row of given.rows) fold(fresh, row, left.get(row.vault ?? ''));
    for (const { nouns } of [given.process, fresh]) {
      const held = standing(nouns.calls, nouns.calls.list[0] ?? assert.fail());
      assert.deepEqual(
        held.map(({ by, organisationFor, confirmed }) => [
          nouns.participants.ids.idAt(by),
          organisationFor > 0,
          confirmed,
        ]),
        gone === 0
          ? [[people[0]?.id, false, true]]
          : [
              [people[0]?.id, false, true],
              [one.id, true, true],
            ],
      );
    }
  }
});

/** A call in which three speak for one organisation and one for another; and the same as a fold without the secrets of who is gone. */
function spokenFor() {
  const made = withItem({ delegates: true });
  const { given, delegates } = made;
  const joins = { seat: 'private', organisation: 'North', speaksFor: 'organisation' };
  const third = participant(idIn(given.when('participant.join', joins, comer(63)), 'participant'));
  const call = made.call();
  const gone = new Set<string>();
  const told = ({ nouns: { calls, participants } }: Process) =>
    calls.positions.map(({ by, stance, organisationFor, confirmed, replaced }) => {
      return { by, stance, of: participants.organisations[organisationFor - 1], confirmed, replaced };
    });
  const folded = () => {
    const fresh = emptyProcess(given.process.id);
    for (const row of given.rows) {
      const secret = gone.has(row.actor) ? undefined : given.secrets.get(row.vault ?? '');
      fold(fresh, row, secret);
    }
    return told(fresh);
  };
  const erase = (id: string) => {
    given.when('participant.erase', { participant: id, refs: [] }, operator);
    gone.add(id);
  };
  return { ...made, id: call, speakers: [...delegates, third], erase, now: () => told(given.process), folded };
}

test('whoever of an organisation is erased, what stands for it is at once what a fresh fold says', () => {
  const who = fc.nat({ max: 3 });
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.record({ act: fc.constant('for'), who, stance: fc.constantFrom(...callStances) }) },
    { weight: 4, arbitrary: fc.record({ act: fc.constant('confirm'), who, stance: fc.constant('') }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('own'), who, stance: fc.constant('support') }) },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('erase'), who, stance: fc.constant('') }) },
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 16, size: 'max' }), fc.boolean(), (steps, isOver) => {
      const { given, id, speakers, erase, now, folded, wait } = spokenFor();
      for (const { act, who, stance } of steps) {
        const actor = speakers[who] ?? assert.fail();
        const says = { call: id, stance, ...(needsReason(stance as CallStance) && objecting) };
        if (act === 'for') given.when('position.take', { ...says, for: 'organisation' }, actor);
        else if (act === 'own') given.when('position.take', says, actor);
        else if (act === 'confirm') given.when('position.confirm', { call: id }, actor);
        else erase(actor.id);
        assert.deepEqual(now(), folded());
      }
      if (!isOver) return;
      wait(20);
      for (const { id: each } of speakers) {
        erase(each);
        assert.deepEqual(now(), folded());
      }
    }),
    { numRuns: 40 },
  );
});

test('what a colleague confirmed holds again once who replaced it is erased', () => {
  const { given, id, speakers, erase, now, folded } = spokenFor();
  const [one, two, , three] = speakers;
  const speak = (stance: string, actor = one) =>
    happens(given.when('position.take', { call: id, stance, for: 'organisation' }, actor));
  const confirm = (actor = two) => happens(given.when('position.confirm', { call: id }, actor));
  speak('support');
  confirm();
  speak('live-with', three);
  confirm();
  erase(three?.id ?? assert.fail());
  const held = now().filter(({ replaced }) => !replaced);
  assert.deepEqual(
    held.map(({ stance, of, confirmed }) => [stance, of, confirmed]),
    [['support', 'North', true]],
  );
  assert.deepEqual(now(), folded());
});

test('a call that was announced until a day is never made shorter, and time alone closes it', () => {
  const { call, callOf, does, wait, status, given } = withItem();
  const id = call({ days: 20 });
  const { closesAt } = callOf(id);
  const extend = (more: object, actor = designator) =>
    refusedAs(does('call.extend', { call: id, reason: 'x', ...more }, actor));
  assert.equal(extend({ days: 0 }), 'invalid');
  assert.equal(extend({ days: -3 }), 'invalid');
  assert.equal(extend({ days: 3, reason: '' }), 'invalid');
  assert.equal(extend({ days: 3 }, convener), 'not-allowed');
  assert.equal(extend({ days: 3 }), 'done');
  assert.equal(callOf(id).closesAt, closesAt + 3 * DAY);
  assert.equal(given.process.nouns.items.list[0]?.state.call?.closesAt, closesAt + 3 * DAY);
  wait(20);
  assert.equal(status(), 'call_open');
  wait(3);
  assert.equal(status(), 'evaluating');
  assert.equal(extend({ days: 3 }), 'call-closed');
  assert.equal(refusedAs(does('call.extend', { call: 'cal_x', reason: 'x', days: 1 })), 'unknown-call');
});

test('figures of a seat move by cohorts; where they are hidden, nothing is counted as shown before the end, and then all at once', () => {
  const spoken = (hidden: boolean) => {
    const given = withItem({ people: 12 });
    const id = given.call({ hidden });
    const figures = () => figuresOf(given.callOf(id).tally, 2, 5);
    for (const person of [0, 1, 2, 3]) happens(given.take(person, id, 'support'));
    assert.equal(figures(), undefined, 'four people');
    happens(given.take(4, id, 'abstain'));
    assert.equal(figures()?.people, 5);
    for (const person of [5, 6]) happens(given.take(person, id, 'support'));
    assert.equal(figures()?.people, 5, 'two more');
    given.wait(14);
    return figures()?.people;
  };
  assert.equal(spoken(false), 5, 'what waits for company at the end is never told');
  assert.equal(spoken(true), 7, 'nothing was shown before, so all of it is one cohort');
});

test('a poll is asked without a notice and freezes nothing; no finding rests on it', () => {
  const given = withItem();
  const { call, callOf, item, clauses, base, edit, status, wait, take, does } = given;
  const id = call({ kind: 'poll', days: 3 });
  happens(take(0, id, 'support'));
  const [clause = ''] = clauses();
  happens(edit('clause.change', { clause, base: base(clause), text: 'Other words.', editorial: true }));
  const { calls, items } = given.given.process.nouns;
  const decided = items.list[0] ?? assert.fail();
  assert.equal(decisiveCall(calls, decided), undefined);
  happens(does('call.extend', { call: id, days: 1, reason: 'A holiday.' }));
  assert.equal(status(), 'in_discussion');
  wait(5);
  assert.notEqual(callOf(id).closedAt, undefined);
  assert.equal(status(), 'in_discussion');
  happens(does('item.move', { item, act: 'withdraw', reason: 'x' }));
  happens(edit('draft.publish', { document: given.document }));
  assert.equal(refusedAs(does('call.open', { item, kind: 'poll', days: 3 })), 'act-not-now');
});

test('who is forgotten is taken out of a call that runs; where it is over, what was said stays, without words', () => {
  for (const over of [false, true]) {
    const given = withItem({ people: 6 });
    const id = given.call();
    for (const person of [0, 1, 2, 3]) happens(given.take(person, id, 'support', { reason: 'Known words.' }));
    happens(given.take(4, id, 'abstain'));
    if (over) given.wait(14);
    happens(given.given.when('participant.erase', { participant: given.persons[0], refs: [] }, operator));
    const { calls } = given.given.process.nouns;
    const held = standing(calls, given.callOf(id));
    assert.equal(held.length, over ? 5 : 4);
    assert.deepEqual(
      calls.positions.map(({ text }) => text),
      [undefined, ...Array(3).fill('Known words.'), ''],
    );
  }
});

test('calls of every kind name it in the journal, and the journal holds no reason', () => {
  for (const kind of callKinds.filter((each) => each !== 'ballot')) {
    const { call, callOf, take, given } = withItem();
    const id = call({ kind, days: 14 });
    assert.equal(callOf(id).kind, kind);
    happens(take(0, id, 'disagree', { reason: 'Hush.' }));
    assert.ok(given.rows.every(({ data }) => !data.includes('Hush.')));
  }
});

test('whatever people say in whatever order, each has one position, and as many objections as they took it up', () => {
  const step = fc.record({ who: fc.nat({ max: 3 }), stance: fc.constantFrom(...callStances) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const { given, call, callOf, take } = withItem();
      const id = call();
      const last = new Map<number, string>();
      let objections = 0;
      for (const { who, stance } of steps) {
        happens(take(who, id, stance, objecting));
        if (stance === 'object' && last.get(who) !== 'object') objections++;
        last.set(who, stance);
      }
      const { calls } = given.process.nouns;
      const held = standing(calls, callOf(id)).map(({ by, stance }) => [by, stance] as const);
      assert.deepEqual(new Map(held), last);
      assert.equal(held.length, last.size);
      assert.equal(given.process.nouns.objections.list.length, objections);
    }),
    { numRuns: 100 },
  );
});
