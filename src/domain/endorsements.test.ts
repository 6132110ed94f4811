import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { convener, idIn, opened, operator, participant } from '../../test/given.ts';
import { emptyProcess, fold, load, save } from '../app/engine.ts';
import { isRefusal } from '../base/result.ts';
import { plain } from '../base/rows.ts';
import { endorsementsOf } from '../views/outcomeEndorsements.ts';

const frozen = (letter: string) => ({ n: 3, hash: letter.repeat(64), outcome: '{}' });
const code = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : 'done');

/** Two of one organisation, one of another, one of none; and an edition. */
function organised() {
  const { given } = opened();
  const joins = (organisation?: string) => {
    const about = organisation ? { organisation, speaksFor: 'organisation' } : {};
    return participant(idIn(given.when('participant.join', { seat: 'private', ...about }), 'participant'));
  };
  const [ada, bea, cyd, dot] = [joins('Reef Networks'), joins('Reef Networks'), joins('Delta Exchange'), joins()];
  const edition = idIn(given.when('edition.publish', { frozen: frozen('a') }), 'edition');
  const told = () =>
    endorsementsOf(given.process.nouns).map(({ organisation, edition }) => `${organisation} ${edition}`);
  return { given, edition, told, ada, bea, cyd, dot };
}

test('an edition is published by chair or convener, numbered, and not twice with the same words', () => {
  const { given } = opened(1);
  const publish = (letter: string, actor = convener) =>
    code(given.when('edition.publish', { frozen: frozen(letter) }, actor));
  const chair = { ...convener, roles: ['chair'] as const };
  const cases = [
    ['a', convener, 'done'],
    ['a', convener, 'edition-same'],
    ['b', chair, 'done'],
    ['a', convener, 'done'],
    ['c', participant(given.process.nouns.participants.ids.idAt(0)), 'not-allowed'],
  ] as const;
  for (const [letter, actor, expected] of cases) assert.equal(publish(letter, actor), expected, letter);
  const { list } = given.process.nouns.editions;
  assert.deepEqual(
    list.map(({ number, hash, by }) => [number, hash[0], by]),
    [
      [1, 'a', convener.id],
      [2, 'b', convener.id],
      [3, 'a', convener.id],
    ],
  );
});

test('an endorsement is told once another person of the organisation confirmed it, and until one takes it back', () => {
  const { given, edition, told, ada, bea, cyd, dot } = organised();
  const steps = [
    ['outcome.endorse', dot, 'speaks-for-none', []],
    ['endorsement.confirm', ada, 'nothing-to-confirm', []],
    ['endorsement.withdraw', ada, 'not-endorsed', []],
    ['outcome.endorse', ada, 'done', []],
    ['outcome.endorse', bea, 'endorsed-already', []],
    ['endorsement.confirm', ada, 'second-person-needed', []],
    ['endorsement.confirm', cyd, 'nothing-to-confirm', []],
    ['endorsement.confirm', bea, 'done', ['Reef Networks 1']],
    ['endorsement.confirm', bea, 'nothing-to-confirm', ['Reef Networks 1']],
    ['endorsement.withdraw', cyd, 'not-endorsed', ['Reef Networks 1']],
    ['endorsement.withdraw', ada, 'done', []],
    ['outcome.endorse', bea, 'done', []],
    ['endorsement.confirm', ada, 'done', ['Reef Networks 1']],
  ] as const;
  for (const [command, actor, expected, shown] of steps) {
    assert.equal(code(given.when(command, { edition }, actor)), expected, command);
    assert.deepEqual(told(), shown, command);
  }
  assert.equal(code(given.when('outcome.endorse', { edition: '7' }, cyd)), 'unknown-edition');
});

test('endorsements go on once every stage has closed, and end with the process', () => {
  const { given, edition, ada, bea } = organised();
  given.now = 2_000_000;
  given.close();
  assert.equal(code(given.when('outcome.endorse', { edition }, ada)), 'done');
  given.when('process.end', { reason: 'Done.' });
  const { ended } = given.process.nouns.process;
  assert.equal(code(given.when('endorsement.confirm', { edition }, bea)), ended ? 'closed' : 'done');
});

test('what nobody confirmed goes with who said it; what was confirmed is of the organisation', () => {
  for (const [isConfirmed, left] of [
    [false, 0],
    [true, 1],
  ] as const) {
    const { given, edition, told, ada, bea } = organised();
    given.when('outcome.endorse', { edition }, ada);
    if (isConfirmed) given.when('endorsement.confirm', { edition }, bea);
    given.when('participant.erase', { participant: ada.id, refs: [] }, operator);
    assert.equal(given.process.nouns.endorsements.list.length, left);
    assert.equal(told().length, left);
  }
});

test('names of organisations stand in no row of the journal, and a snapshot tells the same as its rows', () => {
  const { given, edition, ada, bea } = organised();
  given.when('outcome.endorse', { edition }, ada);
  given.when('endorsement.confirm', { edition }, bea);
  assert.doesNotMatch(JSON.stringify(given.rows), /Reef Networks/);
  const again = emptyProcess(given.process.id);
  for (const row of given.rows) fold(again, row, row.vault === undefined ? undefined : given.secrets.get(row.vault));
  const { editions, endorsements } = given.process.nouns;
  assert.deepEqual([again.nouns.editions, again.nouns.endorsements], [editions, endorsements]);
  const kept = load(plain(save(given.process)) as Parameters<typeof load>[0]).nouns; // as a snapshot holds it
  assert.deepEqual([kept.editions, kept.endorsements], [editions, endorsements]);
});

/** Three of one organisation and one of another, by pseudonym; and what a fold says without the secrets of who is gone. */
function erasable() {
  const { given } = opened();
  const gone = new Set<string>();
  const secretOf = (vault: string | null | undefined, of: readonly string[]) =>
    of.some((id) => gone.has(id)) ? undefined : given.secrets.get(vault ?? '');
  const people = ['Reef Networks', 'Reef Networks', 'Reef Networks', 'Delta Exchange'].map((organisation) =>
    participant(
      idIn(given.when('participant.join', { seat: 'private', organisation, speaksFor: 'organisation' }), 'participant'),
    ),
  );
  const edition = idIn(given.when('edition.publish', { frozen: frozen('a') }), 'edition');
  const folded = () => {
    const fresh = emptyProcess(given.process.id);
    for (const row of given.rows) {
      const { participant: of = '' } = JSON.parse(row.data) as { participant?: string };
      fold(fresh, row, secretOf(row.vault, [row.actor, of]));
    }
    return endorsementsOf(fresh.nouns);
  };
  const erase = (id: string) => {
    given.when('participant.erase', { participant: id, refs: [] }, operator);
    gone.add(id);
  };
  return { given, people, edition, folded, erase, now: () => endorsementsOf(given.process.nouns) };
}

test('whoever of an organisation is erased, which editions it endorses is at once what a fresh fold says', () => {
  const act = fc.constantFrom(
    ...(['outcome.endorse', 'endorsement.confirm', 'endorsement.withdraw', 'outcome.endorse', 'erase'] as const),
  );
  const step = fc.record({ act, who: fc.nat({ max: 3 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14, size: 'max' }), (steps) => {
      const { given, people, edition, folded, erase, now } = erasable();
      for (const { act, who } of steps) {
        const { id } = people[who] ?? assert.fail();
        if (act === 'erase') erase(id);
        else given.when(act, { edition }, participant(id));
        assert.deepEqual(now(), folded());
      }
    }),
    { numRuns: 60 },
  );
});

test('an endorsement is told as long as who gave it or who confirmed it is left, and none comes back that was taken back', () => {
  const cases = [
    [[0], 1],
    [[1], 1],
    [[0, 1], 0],
    ['withdrawn', 0],
  ] as const;
  for (const [erased, left] of cases) {
    const { given, people, edition, folded, erase, now } = erasable();
    const [ada, bea, cyd] = people;
    given.when('outcome.endorse', { edition }, ada);
    given.when('endorsement.confirm', { edition }, bea);
    if (erased === 'withdrawn') given.when('endorsement.withdraw', { edition }, cyd);
    for (const { id } of erased === 'withdrawn' ? [cyd] : erased.map((each) => people[each])) erase(id);
    assert.equal(now().length, left, String(erased));
    assert.deepEqual(now(), folded(), String(erased));
  }
});
