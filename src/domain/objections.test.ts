import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { account, convener, idIn, type Outcome, operator, participant } from '../../test/given.ts';
import { chairing, DAY, editor, happens, refusedAs, withText } from '../../test/givenText.ts';
import { load, save } from '../app/engine.ts';
import { plain } from '../base/rows.ts';
import { objectionMachine, objectionStates, objectionStep, objectorWords } from './machine.ts';
import type { Actor } from './noun.ts';
import {
  askedAnew,
  isAddressed,
  isBlocking,
  isInTheRough,
  isOfEarlierText,
  isOpenObjection,
  MOST_OBJECTIONS_A_DAY,
  type ObjectionClass,
  objectorActs,
  roleActs,
  wordOf,
} from './objections.ts';

const appeals: Actor = { id: account(92), roles: ['chair'], account: account(92) };
const another: Actor = { id: account(93), roles: ['editor'], account: account(93) };

/** A text open for comment, two people, and an objection of the first of them to its first clause. */
function objecting() {
  const text = withText(2, { draft: true, days: 7 });
  const { given, persons, clauses, base, edit } = text;
  const [objector, other] = persons.map(participant);
  const raise = (more: object = {}, actor = objector) =>
    given.when(
      'objection.raise',
      { clause: clauses()[0], class: 'merits', reason: 'It costs too much.', remedy: 'A longer time.', ...more },
      actor,
    );
  const id = idIn(raise(), 'objection');
  const state = () => given.process.nouns.objections;
  const objection = () => state().list[0];
  /** A change of the clause that is objected to, which comes after the objection. */
  const change = () => {
    given.now += 1;
    const [clause] = clauses();
    happens(
      edit('clause.change', { clause, base: base(clause), text: `In ${given.now} days.`, editorial: true }, another),
    );
    return given.process.nouns.documents.list[0].changes.length - 1;
  };
  const does = (act: string, more: object = {}, actor = chairing): Outcome =>
    given.when('objection.move', { objection: id, act, ...more }, actor);
  const contest = (act: string, actor = objector): Outcome =>
    given.when('objection.contest', { objection: id, act, reasons: 'It was not answered.' }, actor);
  const word = (word: string, actor = objector): Outcome =>
    given.when('objection.word', { objection: id, word }, actor);
  const retract = (word = 'satisfied', actor = objector): Outcome =>
    given.when('objection.retract', { objection: id, word }, actor);
  return { ...text, objector, other, raise, id, state, objection, change, does, contest, word, retract };
}
type Ledger = ReturnType<typeof objecting>;

/** Each act as whoever has it in their hands gives it, with all it needs. */
const acts: Record<string, (ledger: Ledger) => Outcome> = {
  admit: ({ does }) => does('admit'),
  set_aside: ({ does }) => does('set_aside', { code: 'out_of_scope', reasons: 'Not in the charter.' }),
  discuss: ({ does }) => does('discuss'),
  answer: ({ does }) => does('answer', { reasons: 'It costs little.' }, editor),
  accommodate: (ledger) =>
    ledger.does('accommodate', { change: ledger.change(), reasons: 'The clause says so now.' }, editor),
  find_no_bearing: ({ does }) => does('find_no_bearing', { reasons: 'It is about another text.' }),
  find_outweighed: ({ does }) =>
    does('find_outweighed', { reasons: 'The others bear more.', alternatives: 'Leaving it out; deciding later.' }),
  stand: ({ does }) => does('stand', { reasons: 'It is right, and nothing was done.' }),
  'stand of the objector': ({ contest }) => contest('stand'),
  escalate: ({ contest }) => contest('escalate'),
  uphold: ({ does }) => does('uphold', { reasons: 'The chair was wrong.' }, appeals),
  overrule: ({ does }) => does('overrule', { reasons: 'The chair was right.' }, appeals),
  resolve_upheld: (ledger) =>
    ledger.does('resolve_upheld', { change: ledger.change(), reasons: 'The clause says so now.' }, editor),
  retract: ({ retract }) => retract(),
  'retract, can live with': ({ retract }) => retract('can_live_with'),
  satisfied: ({ word }) => word('satisfied'),
  'can live with': ({ word }) => word('can_live_with'),
  maintains: ({ word }) => word('maintains'),
};

/** Paths of the ledger; the state they end in, the set it is in, the objector's own word, and whether it is in the rough. */
const paths: [path: string, state: string, set: string, word: string, rough?: 'rough'][] = [
  ['', 'raised', 'open', 'silent'],
  ['admit', 'admitted', 'open', 'silent'],
  ['admit > discuss', 'in_dialogue', 'open', 'silent'],
  ['admit > answer', 'answered', 'open', 'silent'],
  ['admit > discuss > answer > discuss > answer', 'answered', 'open', 'silent'],
  ['set_aside', 'set_aside', 'addressed', 'silent'],
  ['set_aside > maintains', 'set_aside', 'addressed', 'maintains', 'rough'],
  ['set_aside > escalate', 'escalated', 'blocking', 'silent'],
  ['admit > accommodate', 'accommodated', 'addressed', 'silent'],
  ['admit > discuss > accommodate > satisfied', 'accommodated', 'addressed', 'satisfied'],
  ['admit > answer > accommodate > maintains', 'accommodated', 'addressed', 'maintains', 'rough'],
  // What was maintained against the earlier text is not maintained against what came of it, until they say so.
  ['admit > answer > maintains > accommodate', 'accommodated', 'addressed', 'silent'],
  ['admit > answer > maintains > accommodate > maintains', 'accommodated', 'addressed', 'maintains', 'rough'],
  ['admit > answer > maintains > accommodate > satisfied', 'accommodated', 'addressed', 'satisfied'],
  ['admit > answer > maintains > accommodate > stand of the objector', 'standing', 'blocking', 'maintains'],
  ['admit > answer > maintains > accommodate > stand', 'standing', 'blocking', 'maintains'],
  ['admit > accommodate > stand of the objector', 'standing', 'blocking', 'silent'],
  ['admit > accommodate > stand of the objector > accommodate', 'accommodated', 'addressed', 'silent'],
  ['retract', 'retracted', 'addressed', 'satisfied'],
  ['maintains > admit > answer > retract, can live with', 'retracted', 'addressed', 'can_live_with'],
  ['admit > discuss > retract', 'retracted', 'addressed', 'satisfied'],
  ['admit > stand > retract', 'retracted', 'addressed', 'satisfied'],
  ['admit > answer > find_no_bearing', 'addressed_no_bearing', 'addressed', 'silent'],
  ['admit > answer > find_no_bearing > can live with', 'addressed_no_bearing', 'addressed', 'can_live_with'],
  ['admit > discuss > find_no_bearing > maintains', 'addressed_no_bearing', 'addressed', 'maintains', 'rough'],
  ['admit > answer > find_outweighed > maintains', 'addressed_outweighed', 'addressed', 'maintains', 'rough'],
  ['admit > answer > find_outweighed > maintains > satisfied', 'addressed_outweighed', 'addressed', 'satisfied'],
  ['admit > answer > find_outweighed > stand of the objector', 'standing', 'blocking', 'silent'],
  ['admit > discuss > stand', 'standing', 'blocking', 'silent'],
  ['admit > answer > stand of the objector > escalate', 'escalated', 'blocking', 'silent'],
  ['admit > stand > escalate > retract', 'retracted', 'addressed', 'satisfied'],
  ['admit > answer > find_no_bearing > escalate > uphold', 'upheld', 'blocking', 'silent'],
  ['set_aside > escalate > uphold > resolve_upheld', 'accommodated', 'addressed', 'silent'],
  ['set_aside > maintains > escalate > overrule', 'overruled', 'addressed', 'maintains', 'rough'],
];

function walked(path: string): Ledger {
  const ledger = objecting();
  for (const act of path.split(' > ').filter(Boolean)) {
    ledger.given.now += 1000;
    happens(acts[act](ledger));
  }
  return ledger;
}

test('the ledger goes every path, and keeps the state apart from the last word of who objects', () => {
  const sets = { open: isOpenObjection, addressed: isAddressed, blocking: isBlocking };
  for (const [path, state, set, word, rough] of paths) {
    const objection = walked(path).objection();
    const found = Object.entries(sets).flatMap(([name, holds]) => (holds(objection) ? [name] : []));
    const is = [objection.state, found, wordOf(objection), isInTheRough(objection)];
    assert.deepEqual(is, [state, [set], word, rough === 'rough'], path);
  }
  const reached = new Set(paths.map(([, state]) => state));
  assert.deepEqual(
    objectionStates.filter((state) => !reached.has(state)),
    [],
  );
});

test('in every state, each act does what the machine says, or is refused and changes nothing', () => {
  for (const state of objectionStates) {
    const path = paths.find((each) => each[1] === state)?.[0] ?? assert.fail(state);
    for (const act of [...roleActs, ...objectorActs]) {
      const ledger = walked(path);
      const named = act === 'stand' && !objectionMachine.acts.stand.from.some((from) => from === state);
      const outcome = acts[act === 'stand' && !named ? 'stand of the objector' : act](ledger);
      const to = objectionStep(state, act);
      assert.equal(refusedAs(outcome), to ? 'done' : 'act-not-now', `${act} of ${state}`);
      assert.equal(ledger.objection().state, to ?? state, `${act} of ${state}`);
    }
  }
});

test('an act without what it needs is refused, and so is one that lies in other hands', () => {
  const reasons = 'So it is.';
  const table: [path: string, (ledger: Ledger) => Outcome, code: string][] = [
    ['', ({ does }) => does('set_aside', { reasons }), 'set-aside-reason-needed'],
    ['', ({ does }) => does('set_aside', { code: 'editorial' }), 'reason-needed'],
    ['', ({ does }) => does('set_aside', { code: 'dull', reasons }), 'invalid'],
    ['admit', ({ does }) => does('answer', { reasons: '  ' }), 'answer-needed'],
    ['admit > answer', ({ does }) => does('find_no_bearing'), 'reason-needed'],
    ['admit > answer', ({ does }) => does('find_outweighed', { alternatives: 'None.' }), 'reason-needed'],
    ['admit > answer', ({ does }) => does('find_outweighed', { reasons }), 'alternatives-needed'],
    ['admit', ({ does }) => does('accommodate', { reasons }), 'change-needed'],
    ['admit', ({ does }) => does('accommodate', { change: 99 }), 'change-needed'],
    ['admit', ({ does }) => does('stand'), 'reason-needed'],
    ['set_aside > escalate', ({ does }) => does('uphold', {}, appeals), 'reason-needed'],
    ['set_aside > escalate', ({ does }) => does('uphold', { reasons }), 'appeal-by-another'],
    ['set_aside > escalate', ({ does }) => does('overrule', { reasons }), 'appeal-by-another'],
    ['', ({ does }) => does('set_aside', { code: 'editorial', reasons }, editor), 'not-in-your-hands'],
    ['', ({ does }) => does('admit', {}, editor), 'not-in-your-hands'],
    ['admit > answer', ({ does }) => does('find_no_bearing', { reasons }, editor), 'not-in-your-hands'],
    ['', ({ does, other }) => does('admit', {}, other), 'not-allowed'],
    ['', ({ retract, other }) => retract('satisfied', other), 'objector-only'],
    ['', ({ word, other }) => word('satisfied', other), 'objector-only'],
    ['admit', ({ contest, other }) => contest('stand', other), 'objector-only'],
    ['admit', ({ contest }) => contest('retract'), 'invalid'],
    ['', ({ word }) => word('silent'), 'invalid'],
    ['', ({ retract }) => retract('maintains'), 'invalid'],
    ['retract', ({ word }) => word('maintains'), 'objection-retracted'],
    ['', ({ given }) => given.when('objection.move', { objection: 'O1', act: 'admit' }, chairing), 'unknown-objection'],
  ];
  for (const [path, act, code] of table) {
    const ledger = walked(path);
    const before = structuredClone(ledger.objection());
    assert.equal(refusedAs(act(ledger)), code, `${path}: ${code}`);
    assert.deepEqual(ledger.objection(), before);
  }
});

test('nobody acts on an objection of their own, or finds on words that they wrote', () => {
  const { does, objection, given, objector, clauses, id, persons } = objecting();
  for (const actor of [
    { ...chairing, participant: objector.id },
    { ...editor, participant: objector.id },
    { ...convener, participant: objector.id },
  ]) {
    for (const act of ['admit', 'set_aside', 'answer'] as const) {
      const outcome = does(act, { code: 'editorial', reasons: 'No.' }, actor);
      assert.ok(['own-objection', 'not-allowed'].includes(refusedAs(outcome)), act);
    }
    assert.equal(refusedAs(given.when('objection.reply', { objection: id, text: 'No.' }, actor)), 'own-objection');
  }
  assert.equal(objection().state, 'raised');
  // The first clause was written by the editor, who may chair as well.
  const both: Actor = { ...editor, roles: ['chair', 'editor'] };
  const finding = { code: 'editorial', reasons: 'No.' };
  assert.equal(refusedAs(does('set_aside', finding, both)), 'designator-conflicted');
  assert.equal(refusedAs(does('set_aside', finding)), 'done');
  const whole = given.when(
    'objection.raise',
    { class: 'process', reason: 'Too fast.', remedy: 'Time.' },
    participant(persons[1]),
  );
  const made = given.process.nouns.objections.list[1];
  assert.equal(refusedAs(whole), 'done');
  assert.deepEqual([made.clause, made.hash], [undefined, given.process.nouns.documents.list[0].drafts[0].hash]);
  assert.equal(clauses().length, 2);
});

test('an objection is refused where there is nothing to object to, or it says too little', () => {
  const { raise, given, clauses, edit, base } = objecting();
  const [, second] = clauses();
  const table: [object, string][] = [
    [{ reason: '' }, 'invalid'],
    [{ remedy: ' ' }, 'invalid'],
    [{ class: 'taste' }, 'invalid'],
    [{ clause: 'cls_none' }, 'unknown-clause'],
    [{ base: 'a'.repeat(64) }, 'unknown-version'],
    [{ shown: 'organisation' }, 'speaks-for-none'],
  ];
  for (const [more, code] of table) assert.equal(refusedAs(raise(more)), code, code);
  assert.equal(refusedAs(raise({}, chairing)), 'not-allowed');
  for (let n = 1; n < MOST_OBJECTIONS_A_DAY; n++) happens(raise());
  assert.equal(refusedAs(raise()), 'too-much-today');
  happens(edit('clause.remove', { clause: second, base: base(second), editorial: true }));
  given.now += DAY;
  assert.equal(refusedAs(raise({ clause: second })), 'clause-out');
  given.now += 7 * DAY;
  assert.equal(refusedAs(raise()), 'window-closed');
  const early = withText(1);
  const input = { clause: early.clauses()[0], class: 'rights', reason: 'No.', remedy: 'Leave it out.' };
  assert.equal(refusedAs(early.given.when('objection.raise', input, participant(early.persons[0]))), 'no-draft');
});

test('an objection is about the words that were read, also where the clause has others since', () => {
  const { raise, base, clauses, change, state } = objecting();
  const [clause] = clauses();
  const read = base(clause);
  change();
  happens(raise({ base: read }));
  happens(raise());
  assert.deepEqual(
    state().list.map(({ hash }) => hash),
    [read, read, base(clause)],
  );
  assert.deepEqual(state().byClause.get(clause), [0, 1, 2]);
});

test('silence changes nothing: neither time, nor the end of windows and stages, nor another wording', () => {
  for (const [path, state, , word] of paths) {
    const ledger = walked(path);
    const before = structuredClone(ledger.objection());
    ledger.given.now += 400 * DAY;
    ledger.given.close();
    ledger.change();
    happens(ledger.edit('draft.publish', {}));
    assert.deepEqual(ledger.objection(), before, path);
    assert.deepEqual([ledger.objection().state, wordOf(ledger.objection())], [state, word]);
  }
});

test('no sequence of acts loses an objection, a step of it, or a word of who objects', () => {
  const many = fc.array(fc.constantFrom(...Object.keys(acts)), { maxLength: 30 });
  fc.assert(
    fc.property(many, (sequence) => {
      const ledger = objecting();
      const { objection, state, raise, other } = ledger;
      raise({ class: 'rights' satisfies ObjectionClass }, other);
      const words: string[] = [];
      let steps = 0;
      for (const act of sequence) {
        const { hash, clause, text } = objection();
        const before = objection().state;
        const outcome = acts[act](ledger);
        const events = 'refused' in outcome ? [] : outcome;
        for (const { data } of events) if (typeof data.word === 'string') words.push(data.word);
        steps += events.filter(({ type }) => /moved|contested/.test(type)).length;
        const now = objection();
        assert.deepEqual([now.hash, now.clause, now.text], [hash, clause, text]);
        assert.equal(now.steps.length, steps);
        if (steps === 0 || events.length === 0) assert.equal(now.state, before);
        else if (/moved|contested/.test(events[0].type))
          assert.equal(objectionStep(before, now.steps[steps - 1].act), now.state);
        assert.deepEqual(
          now.words.map(({ word }) => word),
          words,
        );
        assert.ok(objectorWords.includes(wordOf(now)));
      }
      assert.equal(state().list.length, 2);
      assert.deepEqual([state().list[1].state, state().list[1].words], ['raised', []]);
      // Withdrawn only by an act of its own.
      const retracted = objection().steps.some(({ act, by }) => act === 'retract' && by === undefined);
      assert.equal(objection().state === 'retracted', retracted);
      assert.deepEqual(load(structuredClone(plain(save(ledger.given.process)))).nouns.objections, state());
    }),
    { numRuns: 150 },
  );
});

test('an objector is asked anew once it was found met or the words changed, and is not once they have said a word of it', () => {
  const cases: [path: string, moves: boolean, why: string | undefined, draft: number | undefined, earlier: boolean][] =
    [
      ['', false, undefined, undefined, false],
      ['maintains', false, undefined, undefined, false],
      ['maintains', true, 'moved', undefined, false],
      ['admit > answer > find_outweighed > maintains', true, 'moved', undefined, false],
      ['satisfied', true, undefined, undefined, false],
      ['retract', true, undefined, undefined, false],
      ['admit > accommodate', false, 'met', undefined, false],
      ['admit > maintains > accommodate', false, 'met', undefined, true],
      ['admit > satisfied > accommodate', false, undefined, undefined, false],
      ['admit > maintains > accommodate > maintains', false, undefined, undefined, false],
      ['admit > accommodate > maintains', true, 'moved', undefined, false],
      ['admit > accommodate > satisfied', true, undefined, undefined, false],
    ];
  for (const [path, moves, why, draft, earlier] of cases) {
    const ledger = walked(path);
    const { objection, given, edit, word } = ledger;
    const asked = () => askedAnew(objection(), given.process.nouns.documents);
    if (moves) ledger.change();
    assert.deepEqual([asked()?.why, asked()?.draft, isOfEarlierText(objection())], [why, draft, earlier], path);
    if (why === undefined) continue;
    given.now += 1;
    happens(edit('draft.publish', {}));
    if (why === 'met') assert.equal(asked()?.draft, 2, 'the draft that holds the change');
    given.now += 1;
    happens(word('maintains'));
    assert.deepEqual([asked(), wordOf(objection())], [undefined, 'maintains'], `${path}, answered`);
  }
});

test('both sides speak under what they are: who objects under nothing, who answers under a role', () => {
  const { given, id, objector, objection, other } = objecting();
  const say = (command: string, text: string, actor: Actor) => given.when(command, { objection: id, text }, actor);
  happens(say('objection.say', 'Twelve months would do.', objector));
  happens(say('objection.reply', 'Would nine?', chairing));
  assert.equal(refusedAs(say('objection.say', 'Me too.', other)), 'objector-only');
  assert.equal(refusedAs(say('objection.reply', 'Me too.', other)), 'not-allowed');
  assert.deepEqual(
    objection().dialogue.map(({ by, text }) => [by, text]),
    [
      [undefined, 'Twelve months would do.'],
      [chairing.id, 'Would nine?'],
    ],
  );
  assert.doesNotMatch(given.rows.map(({ data }) => data).join(), /months|nine|costs/);
});

test('of who was erased an objection stays without words, where it was and as maintained as it was', () => {
  const ledger = walked('admit > answer > maintains > find_no_bearing > stand of the objector');
  const { given, id, objector, objection } = ledger;
  given.when('objection.say', { objection: id, text: 'Only I say so.' }, objector);
  given.when('participant.erase', { participant: objector.id, refs: [] }, operator);
  const { state, text, remedy, dialogue, steps } = objection();
  assert.deepEqual([state, wordOf(objection()), text, remedy], ['standing', 'maintains', undefined, undefined]);
  assert.deepEqual([dialogue[0].text, steps.at(-1)?.reasons], [undefined, undefined]);
  assert.equal(steps.find(({ act }) => act === 'find_no_bearing')?.reasons, 'It is about another text.');
  assert.doesNotMatch(JSON.stringify(objection()), /Only I|too much|longer|not answered/);
});

test('a process that was closed for good has a ledger to read, and takes nothing more', () => {
  const { given, does, word, retract, contest, raise, id, objector } = objecting();
  given.when('process.close', {});
  const say = given.when('objection.say', { objection: id, text: 'Still.' }, objector);
  for (const outcome of [does('admit'), word('maintains'), retract(), contest('stand'), raise(), say]) {
    assert.equal(refusedAs(outcome), 'closed');
  }
});
