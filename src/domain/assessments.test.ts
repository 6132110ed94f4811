import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { convener, idIn, type Outcome, operator, participant } from '../../test/given.ts';
import { chairing, DAY, editor, happens, refusedAs, withText } from '../../test/givenText.ts';
import { load, save } from '../app/engine.ts';
import { plain } from '../base/rows.ts';
import { type Criterion, criteria, type Effect, effects, isHarm, methods, restsOn } from './assessmentMethods.ts';
import {
  disagreements,
  MOST_ASSESSMENTS_A_DAY,
  openHarms,
  staleAssessments,
  standingAssessments,
} from './assessments.ts';
import type { Actor } from './noun.ts';

type Effects = Partial<Record<Criterion, Effect>>;

/** A line for every criterion of a method: no effect, where nothing else is said. */
const linesOf = (method: string, effects: Effects = {}, more: object = {}) =>
  (methods.find(({ id }) => id === method)?.criteria ?? []).map((criterion) => ({
    ...{ criterion, effect: effects[criterion] ?? '0', confidence: 'medium', reasoning: `Of ${criterion}.` },
    ...more,
  }));

/** A text open for comment, and two people who assess its first clause. */
function assessing(text = '') {
  const made = withText(2, { draft: true, days: 7, text });
  const { given, persons, clauses, base, edit } = made;
  const [me, other] = persons.map(participant);
  const assess = (effects: Effects = {}, actor: Actor = me!, more: object = {}): Outcome => {
    const [clause = ''] = clauses();
    const lines = linesOf('four-tests', effects);
    const input = { clause, base: base(clause), method: 'four-tests', lines, ...more };
    return given.when('assessment.make', input, actor);
  };
  const state = () => given.process.nouns.assessments;
  const clause = (at = 0) => given.process.nouns.documents.clauses.get(clauses()[at] ?? '') ?? assert.fail();
  const standing = () => standingAssessments(state(), clause());
  const change = () => {
    const [first = ''] = clauses();
    given.now += 1;
    const words = { clause: first, base: base(first), text: `In ${given.now} days.`, editorial: true };
    happens(edit('clause.change', words));
  };
  const answer = (assessment: string, criterion: string, actor: Actor = chairing, text = 'It is capped.') =>
    given.when('harm.answer', { assessment, criterion, text }, actor);
  return { ...made, me: me!, other: other!, assess, state, clause, standing, change, answer };
}

test('the methods hold every criterion once, and each test rests on properties and enablers that are there', () => {
  assert.deepEqual(
    methods.flatMap((method) => method.criteria),
    [...criteria],
  );
  assert.deepEqual(
    methods.map((method) => method.criteria.length),
    [4, 15],
  );
  const toolkit = methods[1]?.criteria ?? [];
  for (const on of Object.values(restsOn)) assert.ok(on.every((each) => toolkit.includes(each)));
});

test('an assessment has a line with its reason for every criterion of its method, also for no effect', () => {
  const { assess, clauses, base, state, given, other } = assessing('# A heading\n\nNetworks sign.');
  const [heading = '', clause = ''] = clauses();
  const of = (lines: object, more: object = {}) =>
    refusedAs(assess({}, other, { clause, base: base(clause), lines, ...more }));
  const whole = linesOf('four-tests');
  const table: [object[], object, string][] = [
    [whole.slice(1), {}, 'criterion-missing'],
    [[...whole, whole[0]!], {}, 'criterion-missing'],
    [[...whole, ...linesOf('impact-toolkit').slice(0, 1)], {}, 'criterion-unknown'],
    [whole, { method: 'impact-toolkit' }, 'criterion-missing'],
    [linesOf('four-tests', {}, { reasoning: ' ' }), {}, 'invalid'],
    [linesOf('four-tests', {}, { reasoning: '\u200b' }), {}, 'invalid'],
    [linesOf('four-tests', {}, { effect: '+3' }), {}, 'invalid'],
    [whole, { method: 'a-score' }, 'invalid'],
    [whole, { clause: 'cls_none' }, 'unknown-clause'],
    [whole, { base: 'a'.repeat(64) }, 'words-moved-on'],
    [whole, { clause: heading, base: base(heading) }, 'not-assessed'],
    [whole, { shown: 'organisation' }, 'speaks-for-none'],
    [whole, {}, 'done'],
    [linesOf('impact-toolkit').reverse(), { method: 'impact-toolkit' }, 'done'],
  ];
  for (const [lines, more, code] of table) assert.equal(of(lines, more), code, JSON.stringify(more));
  const [tests, toolkit] = state().list;
  assert.deepEqual([tests?.lines.length, toolkit?.lines.length], [4, 15]);
  assert.deepEqual(
    toolkit?.lines.map(({ criterion }) => criterion),
    methods[1]?.criteria,
  );
  assert.equal(refusedAs(assess({}, chairing)), 'not-allowed');
  assert.doesNotMatch(given.rows.map(({ data }) => data).join(), /Of T1/);
});

test('nobody assesses without a draft, after the window, words taken out, or more than there is time for', () => {
  const early = withText(1);
  const [clause = ''] = early.clauses();
  const input = { clause, base: early.base(clause), method: 'four-tests', lines: linesOf('four-tests') };
  const [person = ''] = early.persons;
  assert.equal(refusedAs(early.given.when('assessment.make', input, participant(person))), 'no-draft');
  const { assess, given, edit, base, clauses } = assessing();
  for (let n = 0; n < MOST_ASSESSMENTS_A_DAY; n++) happens(assess());
  assert.equal(refusedAs(assess()), 'too-much-today');
  given.now += DAY;
  const [, second = ''] = clauses();
  const out = { clause: second, base: base(second) };
  happens(edit('clause.remove', { ...out, editorial: true }));
  assert.equal(refusedAs(assess({}, undefined, out)), 'clause-out');
  given.now += 7 * DAY;
  assert.equal(refusedAs(assess()), 'window-closed');
});

test('assessments stand side by side, one of each person by each method, and go stale with the words', () => {
  const { assess, other, state, clause, standing, change } = assessing();
  happens(assess({ T1: '-2', T3: '+1' }));
  happens(assess({ T1: '+1', T3: '0' }, other));
  happens(assess({}, other, { method: 'impact-toolkit', lines: linesOf('impact-toolkit', { CP1: '-1' }) }));
  assert.equal(standing().length, 3);
  assert.deepEqual(disagreements(standing()), ['T1']);
  happens(assess({ T1: '-1' }, other));
  assert.deepEqual(
    standing().map(({ method, lines }) => [method, lines[0]?.effect]),
    [
      ['four-tests', '-2'],
      ['impact-toolkit', '-1'],
      ['four-tests', '-1'],
    ],
  );
  assert.deepEqual(disagreements(standing()), []);
  change();
  assert.deepEqual([standing().length, staleAssessments(state(), clause()).length], [0, 3]);
  happens(assess({ T1: 'unknown' }));
  assert.deepEqual([standing().length, staleAssessments(state(), clause()).length], [1, 2]);
});

test('a gain and a harm on one criterion disagree; no effect, not known and not applicable disagree with nothing', () => {
  const { assess, other, standing } = assessing();
  for (const first of effects) {
    for (const second of effects) {
      happens(assess({ T2: first }));
      happens(assess({ T2: second }, other));
      const apart = [first[0], second[0]].sort().join('') === '+-' && first.length + second.length === 4;
      assert.deepEqual(disagreements(standing()), apart ? ['T2'] : [], `${first} ${second}`);
      if (standing().length !== 2) assert.fail();
    }
    // Another day.
    assert.ok(standing().every(({ superseded }) => !superseded));
  }
});

test('a harm without a mitigation or an answer keeps its clause out of a last call; nobody answers their own', () => {
  const { given, assess, answer, state, clause, change, edit, persons } = assessing();
  const opens = () => refusedAs(given.when('lastcall.open', { days: 1 }, chairing));
  const lines = linesOf('four-tests', { T4: '-1' }, { mitigation: 'A longer time.' });
  happens(assess({}, undefined, { lines }));
  assert.equal(openHarms(state(), clause()).length, 0, 'it comes with a mitigation');
  const id = idIn(assess({ T4: '-1', T2: '-2', T1: 'unknown' }), 'assessment');
  const open = () => openHarms(state(), clause()).map(({ criterion }) => criterion);
  assert.deepEqual(open(), ['T2', 'T4']);
  const refused = given.when('lastcall.open', { days: 1 }, chairing);
  assert.deepEqual('refused' in refused && [refused.refused, refused.params], ['harm-unanswered', { clause: 1 }]);
  const mine: Actor = { ...chairing, participant: persons[0] ?? '' };
  const table: [string, string, Actor | undefined, string][] = [
    [id, 'T4', mine, 'own-assessment'],
    [id, 'T4', participant(persons[0] ?? ''), 'not-allowed'],
    [id, 'T1', undefined, 'no-harm'],
    [id, 'CP1', undefined, 'no-harm'],
    ['asm_none', 'T4', undefined, 'unknown-assessment'],
    [id, 'T4', undefined, 'done'],
  ];
  for (const [assessment, criterion, actor, code] of table) {
    assert.equal(refusedAs(answer(assessment, criterion, actor)), code, code);
  }
  assert.deepEqual(open(), ['T2']);
  assert.equal(opens(), 'harm-unanswered');
  happens(answer(id, 'T2', editor));
  assert.deepEqual(happens(answer(id, 'T2', editor)), [], 'the same again changes nothing');
  assert.equal(opens(), 'done');
  happens(given.when('lastcall.end', { reason: 'Once more.' }, chairing));
  happens(assess({ T3: '-2' }));
  assert.equal(opens(), 'harm-unanswered');
  change();
  happens(edit('draft.publish', {}));
  assert.equal(opens(), 'done', 'a harm is of the words that it was found in');
  given.when('process.close', {}, convener);
  assert.equal(refusedAs(answer(id, 'T2')), 'closed');
  assert.equal(refusedAs(assess()), 'closed');
});

test('of who was erased an assessment stays without words, and its harms go on asking for an answer', () => {
  const { given, assess, state, clause, me, other } = assessing();
  happens(assess({ T1: '-1' }, me, { summary: 'Only I say so.' }));
  happens(assess({ T1: '+1' }, other));
  given.when('participant.erase', { participant: me.id, refs: [] }, operator);
  const [mine, theirs] = state().list;
  assert.deepEqual([mine?.text, mine?.lines[0]?.reasoning, mine?.lines[0]?.effect], [undefined, undefined, '-1']);
  assert.equal(theirs?.lines[0]?.reasoning, 'Of T1.');
  assert.equal(openHarms(state(), clause()).length, 1);
});

test('whatever is assessed, changed and answered in any order, what stands is what was said last of these words', () => {
  const effect = fc.constantFrom(...effects);
  const step = fc.oneof(
    fc.record({ do: fc.constant('assess' as const), by: fc.nat({ max: 1 }), T1: effect, T2: effect }),
    fc.record({ do: fc.constant('change' as const) }),
    fc.record({ do: fc.constant('answer' as const), of: fc.nat({ max: 5 }) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const { given, assess, change, answer, standing, state, clause, me, other } = assessing();
      const last = new Map<number, Effects>();
      const answers = new Set<string>();
      for (const each of steps) {
        if (each.do === 'change') {
          change();
          last.clear();
        } else if (each.do === 'assess') {
          happens(assess({ T1: each.T1, T2: each.T2 }, each.by === 0 ? me : other));
          last.delete(each.by);
          last.set(each.by, { T1: each.T1, T2: each.T2 });
        } else {
          const { id } = state().list[each.of] ?? {};
          if (id && !('refused' in answer(id, 'T1'))) answers.add(id);
        }
      }
      const now = standing();
      assert.deepEqual(
        now.map(({ lines: [T1, T2] }) => ({ T1: T1?.effect, T2: T2?.effect })),
        [...last.values()],
      );
      const harms = now.flatMap(({ id, lines }) =>
        lines.filter(({ effect, criterion }) => isHarm(effect) && !(criterion === 'T1' && answers.has(id))),
      );
      assert.equal(openHarms(state(), clause()).length, harms.length);
      assert.deepEqual(load(structuredClone(plain(save(given.process)))).nouns.assessments, state());
    }),
    { numRuns: 100 },
  );
});
