import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Outcome, operator, participant } from '../../test/given.ts';
import { convener, DAY, happens, refusedAs, withText } from '../../test/givenText.ts';
import { load, save } from '../app/engine.ts';
import { plain } from '../base/rows.ts';
import { type Stance, stanceOn, stances, tallyOf, toAsk } from './support.ts';
import { figuresOf } from './tallies.ts';

const K = 5;

function supporting(people = 2) {
  const text = withText(2, { people, draft: true });
  const { given, persons, clauses, base, edit } = text;
  const say = (person: number, stance: Stance | 'none', clause = clauses()[0], hash = base(clause)): Outcome =>
    given.when('clause.support', { clause, base: hash, stance }, participant(persons[person]));
  const change = (wording: string, [clause] = clauses()) =>
    happens(edit('clause.change', { clause, base: base(clause), text: wording, editorial: true }));
  const { support } = given.process.nouns;
  const asked = (person: number) => toAsk(given.process.nouns, person).map(({ stance }) => stance);
  return { ...text, say, change, support, asked };
}

test('who spoke of a wording is asked once again where it is edited, until they say anything of the new one', () => {
  for (const [before, after, asked] of [
    ['support', 'support', ['support']],
    ['live-with', 'cannot', ['live-with']],
    ['cannot', 'none', ['cannot']],
    ['none', 'support', []],
  ] as const) {
    const { say, change, asked: askedNow } = supporting();
    happens(say(0, before));
    assert.deepEqual(askedNow(0), []);
    change('Networks publish.');
    change('Networks publish every year.');
    assert.deepEqual([askedNow(0), askedNow(1)], [asked, []], before);
    happens(say(0, after));
    assert.deepEqual(askedNow(0), [], `after ${after}`);
    change('Networks publish every week.');
    assert.deepEqual(askedNow(0), after === 'none' ? [] : [after]);
  }
});

test('support is refused where the words are not those that stand, and for who may not speak', () => {
  const { say, change, given, clauses, base, edit } = supporting();
  const [clause, second] = clauses();
  const read = base(clause);
  change('Networks publish.');
  assert.equal(refusedAs(say(0, 'support', clause, read)), 'clause-moved-on');
  assert.equal(refusedAs(say(0, 'support', 'cls_none', read)), 'unknown-clause');
  happens(edit('clause.remove', { clause: second, base: base(second), editorial: true }));
  assert.equal(refusedAs(say(0, 'support', second)), 'clause-out');
  const input = { clause, base: base(clause), stance: 'support' };
  assert.equal(refusedAs(given.when('clause.support', input, convener)), 'not-allowed');
  assert.deepEqual(
    [say(0, 'support').valueOf(), say(0, 'support')].map((each) => (each as object[]).length),
    [1, 0],
  );
  given.when('process.close', {});
  assert.equal(refusedAs(say(1, 'support')), 'closed');
});

test('support never carries over to other words, and that of earlier words stays as it was', () => {
  const act = fc.oneof(
    fc.record({ person: fc.nat(11), stance: fc.constantFrom<Stance | 'none'>(...stances, 'none') }),
    fc.record({ wording: fc.nat(3) }),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 80 }), (acts) => {
      const { say, change, support, clauses, base, persons, given } = supporting(12);
      const [clause] = clauses();
      /** By words, what each person said of them. */
      const said = new Map<string, Map<number, string>>();
      for (const each of acts) {
        if ('wording' in each) {
          if (given.process.nouns.documents.clauses.get(clause)?.versions.at(-1)?.text !== `Wording ${each.wording}.`)
            change(`Wording ${each.wording}.`);
          continue;
        }
        happens(say(each.person, each.stance));
        const of = said.get(base(clause)) ?? new Map();
        said.set(base(clause), of.set(each.person, each.stance));
      }
      const hashes = new Set(given.process.nouns.documents.clauses.get(clause)?.versions.map(({ hash }) => hash));
      for (const hash of hashes) {
        for (const person of persons.keys()) {
          assert.equal(stanceOn(support, clause, hash, person), said.get(hash)?.get(person) ?? 'none');
        }
        const people = figuresOf(tallyOf(support, clause, hash), 2, K)?.people ?? 0;
        assert.ok(people <= [...(said.get(hash)?.values() ?? [])].length);
        assert.ok(people === 0 || people >= K);
      }
      assert.deepEqual(load(structuredClone(plain(save(given.process)))).nouns.support, support);
    }),
    { numRuns: 60 },
  );
});

test('who is erased takes back what they said, and is asked nothing', () => {
  const { say, change, support, clauses, base, persons, given, asked } = supporting(12);
  for (let person = 0; person < 12; person++) say(person, person % 2 ? 'cannot' : 'support');
  const [clause] = clauses();
  const read = base(clause);
  const before = figuresOf(tallyOf(support, clause, read), 2, K)?.people;
  given.when('participant.erase', { participant: persons[0], refs: [] }, operator);
  assert.equal(stanceOn(support, clause, read, 0), 'none');
  // One person less would tell what they had said.
  assert.deepEqual([before, figuresOf(tallyOf(support, clause, read), 2, K)?.people], [before, before]);
  given.now += DAY;
  change('Networks publish.');
  assert.deepEqual([asked(0), asked(1)], [[], ['cannot']]);
});
