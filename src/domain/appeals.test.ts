import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, comer, idIn, type Outcome, participant } from '../../test/given.ts';
import { convener, DAY, designator, type GivenItem, withItem } from '../../test/givenItem.ts';
import { happens, refusedAs } from '../../test/givenText.ts';
import { load, save } from '../app/engine.ts';
import { plain } from '../base/rows.ts';
import { advisoryChecks } from './decisionEvidence.ts';
import type { Actor } from './noun.ts';

const reason = 'Because of what was said.';
const answers = advisoryChecks.map((check) => ({ check, answer: reason }));
const body = (n: number): Actor => ({ id: account(n), roles: ['scrutineer'], account: account(n) });

/** Something was found, and is final where that is asked for. */
function found(procedure: string, designation: string, final = true): GivenItem {
  const given = withItem({ terms: { procedure } });
  happens(given.take(0, given.call({ days: 40 }), 'support'));
  given.wait(46);
  const { item, does } = given;
  happens(does('determination.make', { item, designation, reasons: reason, reopensOn: reason, answers }));
  given.wait(final ? 28 : 0);
  if (final) happens(does('determination.finalise', { item }));
  return given;
}

const nouns = ({ given }: GivenItem) => given.process.nouns;
const file = ({ given, item, people }: GivenItem, more: object = {}, by = people[1]): Outcome =>
  given.when('appeal.file', { item, grounds: 'Nobody answered.', ...more }, by);
const last = (given: GivenItem) => nouns(given).appeals.list.at(-1) ?? assert.fail();
const decide = (given: GivenItem, outcome: string, by = body(80), more: object = {}): Outcome =>
  given.does('appeal.decide', { appeal: last(given).id, outcome, reasons: reason, ...more }, by);

test('the ladder is climbed step by step, each answer by somebody else, until there is none left', () => {
  const given = found('ripe-pdp', 'consensus');
  const bodies = ['wg_chair', 'chairs_collective', 'ripe_chair'];
  for (const [step, to] of bodies.entries()) {
    given.wait(1);
    happens(file(given));
    const { step: at, to: whom, dueAt, at: filedAt } = last(given);
    assert.deepEqual([at, whom, (dueAt - filedAt) / DAY], [step, to, 30]);
    assert.equal(given.status(), 'under_appeal');
    assert.equal(refusedAs(file(given)), 'act-not-now', 'one at a time');
    if (step > 0)
      assert.equal(refusedAs(decide(given, 'dismissed', body(79 + step))), 'appeal-recused', 'who answered before');
    happens(decide(given, step === 1 ? 'settled' : 'dismissed', body(80 + step)));
    assert.equal(given.status(), 'designated_final');
  }
  assert.equal(refusedAs(file(given)), 'appeals-exhausted');
});

test('an appeal is refused by name where it cannot be, and heard by nobody who decided or appealed', () => {
  const cases: [string, (given: GivenItem) => Outcome, string][] = [
    ['without grounds', (given) => file(given, { grounds: ' ' }), 'invalid'],
    ['no item', (given) => file(given, { item: 'itm_x' }), 'unknown-item'],
    [
      'too late for its step',
      (given) => {
        given.wait(31);
        return file(given);
      },
      'appeal-too-late',
    ],
    ['by who does not take part', (given) => file(given, {}, convener), 'not-allowed'],
    [
      'decided, and there is none',
      ({ does }) => does('appeal.decide', { appeal: 'apl_x', outcome: 'upheld', reasons: reason }, body(80)),
      'unknown-appeal',
    ],
    [
      'decided by who stated it',
      (given) => {
        happens(file(given));
        return decide(given, 'dismissed', { ...designator, roles: ['scrutineer', 'chair'] });
      },
      'appeal-recused',
    ],
    [
      'decided by who appealed',
      (given) => {
        const person = idIn(given.given.when('participant.join', { seat: 'private' }, comer(81)), 'participant');
        happens(file(given, {}, participant(person)));
        return decide(given, 'dismissed', body(81));
      },
      'appeal-recused',
    ],
    [
      'upheld without a remedy',
      (given) => {
        happens(file(given));
        return decide(given, 'upheld');
      },
      'remedy-needed',
    ],
    [
      'decided twice',
      (given) => {
        happens(file(given));
        happens(decide(given, 'dismissed'));
        return decide(given, 'dismissed', body(82));
      },
      'appeal-decided',
    ],
    [
      'withdrawn by another',
      (given) => {
        happens(file(given));
        return given.given.when('appeal.withdraw', { appeal: last(given).id }, given.people[0]);
      },
      'appellant-only',
    ],
  ];
  for (const [name, act, expected] of cases)
    assert.equal(refusedAs(act(found('ripe-pdp', 'consensus'))), expected, name);
  assert.equal(refusedAs(file(found('consent', 'consented'))), 'appeals-none');
  assert.equal(refusedAs(file(withItem())), 'act-not-now');
});

test('what is upheld goes back with its remedy; what is withdrawn stands; the journal names no account of who appealed', () => {
  const upheld = found('ripe-pdp', 'consensus', false);
  happens(file(upheld));
  happens(decide(upheld, 'upheld', body(80), { remedy: 'Answer it, and call again.' }));
  assert.equal(upheld.status(), 'returned');
  assert.equal(nouns(upheld).items.list[0]?.state.designated, undefined);
  assert.equal(last(upheld).decided?.remedy, 'Answer it, and call again.');
  const given = found('ripe-pdp', 'consensus');
  const person = idIn(given.given.when('participant.join', { seat: 'private' }, comer(83)), 'participant');
  const actor: Actor = { ...participant(person), account: account(83) };
  happens(file(given, {}, actor));
  happens(given.given.when('appeal.withdraw', { appeal: last(given).id }, actor));
  assert.equal(given.status(), 'designated_final');
  assert.equal(last(given).decided?.outcome, 'withdrawn');
  assert.ok(given.given.rows.every(({ type, data }) => type.startsWith('participant.') || !data.includes(account(83))));
  const kept = load(structuredClone(plain(save(given.given.process)))).nouns;
  assert.deepEqual(kept.appeals, nouns(given).appeals);
});

test('after the last stage ended what was decided is contested within its clocks, and after the process ended no more', () => {
  const given = found('ripe-pdp', 'consensus', false);
  const stages = nouns(given).process.charter?.stages ?? [];
  // Stages end where a charter says so; here it names none, and a stage that is over is put in.
  const over = { id: 'over', name: 'Over', closesAt: given.given.now - 1 };
  Object.assign(nouns(given).process.charter ?? {}, { stages: [...stages, over] });
  nouns(given).process.closed.push('over');
  assert.equal(refusedAs(given.given.when('statement.submit', { text: 'Late.' }, given.people[0])), 'closed');
  const grounds = { item: given.item, grounds: 'Nobody answered.' };
  happens(given.given.when('determination.challenge', grounds, given.people[0]));
  happens(file(given));
  happens(decide(given, 'dismissed'));
  happens(given.given.when('process.close', {}, convener));
  assert.equal(refusedAs(file(given)), 'closed');
});
