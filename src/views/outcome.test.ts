import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { account, type Journal, participant } from '../../test/given.ts';
import { withItem } from '../../test/givenItem.ts';
import { happens, withText } from '../../test/givenText.ts';
import { emptyProcess, fold } from '../app/engine.ts';
import { outcomeInput } from '../app/outcomeFrozen.ts';
import { isRefusal } from '../base/result.ts';
import { advisoryChecks } from '../domain/decisionEvidence.ts';
import type { Actor } from '../domain/index.ts';
import { stances, tallyOf } from '../domain/support.ts';
import { outcomeFile } from '../web/outcomeFiles.ts';
import { leadOf } from '../web/parts/outcomeLead.ts';
import { outcomeMarkdown } from '../web/parts/outcomeMarkdown.ts';
import { words } from '../words/index.ts';
import { outcomeHash, outcomeOf } from './outcome.ts';
import type { Outcome, OutcomeSeat } from './outcomeModel.ts';
import { frozenOf, thawed } from './outcomeWords.ts';
import { isWithheld } from './shown.ts';
import { table } from './table.ts';
import { seatsSay } from './tallies.ts';
import { stranger } from './viewer.ts';

function outcomeIn(given: Journal): Outcome {
  const outcome = outcomeOf(outcomeInput(given.process));
  assert.ok(!isRefusal(outcome), JSON.stringify(outcome));
  return outcome;
}

/** Who says what of which clause, and who objects to it. */
const acts = fc.array(
  fc.record({
    person: fc.nat({ max: 23 }),
    clause: fc.nat({ max: 1 }),
    act: fc.constantFrom(...stances, ...stances, 'comment', 'object'),
    shown: fc.constantFrom('seat', 'none'),
  }),
  { minLength: 20, maxLength: 90 },
);
type Acts = typeof acts extends fc.Arbitrary<infer A> ? A : never;

/** Words of everybody are of their own, so that nothing of them can stand elsewhere by chance. */
function after(said: Acts, people: number) {
  const text = withText(2, { people, days: 30, terms: { levels: { vote: 0, statement: 0, invite: 2 } } });
  const { given, persons, clauses, base } = text;
  for (const [n, { person, clause: at, act, shown }] of said.entries()) {
    given.now += 60_000;
    const [actor, clause] = [participant(persons[person % people]!), clauses()[at]!];
    const words = `Words of theirs, ${n}.`;
    if (act === 'comment') given.when('comment.make', { clause, text: words, shown }, actor);
    else if (act === 'object') {
      const why = { class: 'merits', reason: words, remedy: `Otherwise, ${n}.`, shown };
      given.when('objection.raise', { clause, base: base(clause), ...why }, actor);
    } else given.when('clause.support', { clause, base: base(clause), stance: act }, actor);
  }
  return text;
}

test('the same journal gives the same outcome and hash, folded anew or read again', () => {
  const property = fc.property(acts, fc.integer({ min: 2, max: 24 }), (said, people) => {
    const { given } = after(said, people);
    const outcome = outcomeIn(given);
    const again = emptyProcess(given.process.id);
    for (const row of given.rows) fold(again, row, row.vault === undefined ? undefined : given.secrets.get(row.vault));
    assert.deepEqual(outcomeOf(outcomeInput(again)), outcome);
    assert.deepEqual(outcomeIn(given), outcome);
    assert.equal(outcomeHash(outcomeCoreOf(outcome)), outcome.input.hash);
    assert.equal(outcome.at.instant % 86_400_000, 0);
  });
  fc.assert(property, { numRuns: 25 });
});

const outcomeCoreOf = ({ input: _, edition: __, erased: ___, editions: ____, endorsements: _____, ...core }: Outcome) =>
  core;

test('nothing is told of a seat that its pages withhold, and nothing that only few can have said', () => {
  const property = fc.property(acts, fc.integer({ min: 2, max: 24 }), (said, people) => {
    const { given } = after(said, people);
    const { nouns } = given.process;
    const { text, participation, process } = outcomeIn(given);
    const k = process.smallCell;
    for (const { id, hash, strength } of text.clauses) {
      const page = seatsSay(nouns, tallyOf(nouns.support, id, hash), stances);
      for (const [at, seat] of strength.entries()) {
        assert.equal(seat.withheld === true, isWithheld(page[at]?.people), seat.id);
        if (seat.withheld) continue;
        const of = [seat.support, seat.liveWith, seat.cannot];
        assert.ok(seat.people >= k && seat.people === of.reduce((sum, each) => sum + each, 0));
      }
    }
    const { seats } = table(outcomeInput(given.process).conversation, nouns, stranger, given.now);
    for (const [at, { people: told, given: count }] of participation.seats.entries()) {
      const page = seats[at]?.people;
      assert.equal(told, isWithheld(page) ? 'withheld' : page);
      assert.ok(told === 'withheld' || told % k === 0);
      const names = nouns.objections.list.length + nouns.comments.list.length;
      assert.ok(count === 'withheld' || count <= names);
    }
  });
  fc.assert(property, { numRuns: 25 });
});

test('of people nothing is told that they did not show: no id, no account, no hour, no seat that is not to be named', () => {
  const property = fc.property(acts, fc.integer({ min: 2, max: 24 }), (said, people) => {
    const { given, persons } = after(said, people);
    const outcome = outcomeIn(given);
    const told = JSON.stringify(outcome);
    for (const person of persons) assert.ok(!told.includes(person), person);
    assert.doesNotMatch(told, /(ptp|acc|vlt)_/);
    const seats = new Map<string, OutcomeSeat | null>(
      outcome.dissent.standing.map(({ id, author }) => [id, author.seat]),
    );
    for (const { id, shown, at } of given.process.nouns.objections.list) {
      if (shown === 'none') assert.equal(seats.get(id) ?? null, null);
      assert.ok(!told.includes(`:${at},`) && !told.includes(`:${at}}`), 'the day alone is told');
    }
  });
  fc.assert(property, { numRuns: 25 });
});

test('what an edition keeps has no word that a participant wrote, and says the same as long as they stand', () => {
  const property = fc.property(acts, (said) => {
    const { given } = after(said, 12);
    const core = outcomeCoreOf(outcomeIn(given));
    const frozen = frozenOf(core);
    assert.doesNotMatch(frozen, /Words of theirs|Otherwise/);
    const again = thawed(given.process.nouns, frozen);
    assert.deepEqual([again.core, again.erased], [core, 0]);
    assert.equal(outcomeHash(again.core), outcomeHash(core));
  });
  fc.assert(property, { numRuns: 15 });
});

test('what moderators took out is hidden in an outcome and in editions before, with the reason, and comes back', () => {
  const { given, call, take, item, people } = withItem();
  happens(take(0, call(), 'support'));
  happens(given.when('minority.file', { item, kind: 'minority', text: 'Zebra.' }, people[1]));
  const { process } = given;
  const frozen = frozenOf(outcomeCoreOf(outcomeIn(given)));
  const moderator: Actor = { id: 'acc_moderator', roles: ['moderator'] };
  const told = () =>
    [outcomeIn(given), thawed(process.nouns, frozen).core].map(({ dissent }) => {
      const { text, hidden } = dissent.minority[0]?.words ?? assert.fail();
      return [text, hidden];
    });
  const shown = ['Zebra.', undefined];
  assert.deepEqual(told(), [shown, shown]);
  happens(given.when('input.moderate', { input: 'M1', action: 'take-out', reason: 'personal' }, moderator));
  const hidden = [null, { status: 'out', reason: 'personal' }];
  assert.deepEqual(told(), [hidden, hidden]);
  assert.equal(thawed(process.nouns, frozen).erased, 0);
  const file = outcomeFile(outcomeIn(given), words('en'), 'https://p.example');
  const markdown = outcomeMarkdown(file.document, words('en'));
  assert.match(markdown, /Moderators took these words out/);
  assert.ok(!markdown.includes('Zebra') && !markdown.includes(words('en').input.erased));
  happens(given.when('input.moderate', { input: 'M1', action: 'restore' }, moderator));
  assert.deepEqual(told(), [shown, shown]);
});

test('an upheld appeal is what an outcome begins with, and the finding that it undid is not', () => {
  const { given, call, take, does, wait, item, people } = withItem({ terms: { procedure: 'ripe-pdp' } });
  happens(take(0, call({ days: 40 }), 'support'));
  wait(46);
  const answers = advisoryChecks.map((check) => ({ check, answer: 'Looked at.' }));
  const found = { item, designation: 'consensus', reasons: 'Nobody differs.', reopensOn: 'Anything new.', answers };
  happens(does('determination.make', found));
  wait(28);
  happens(does('determination.finalise', { item }));
  const lead = () => leadOf(outcomeIn(given), words('en')).join(' ');
  assert.match(lead(), /The finding is/);
  wait(1);
  happens(given.when('appeal.file', { item, grounds: 'Nobody answered.' }, people[1]));
  const appeal = given.process.nouns.appeals.list.at(-1)?.id;
  const body: Actor = { id: account(80), roles: ['scrutineer'], account: account(80) };
  const answer = { appeal, outcome: 'upheld', reasons: 'True.', remedy: 'annul_and_redo_step' };
  happens(does('appeal.decide', answer, body));
  assert.equal(outcomeIn(given).status, 'overturned');
  assert.match(lead(), /^An appeal was upheld on /);
  assert.doesNotMatch(lead(), /The finding is/);
});
